import { testEverySecondBatch } from '../../support/site/test-pages.ts';

testEverySecondBatch(0);
