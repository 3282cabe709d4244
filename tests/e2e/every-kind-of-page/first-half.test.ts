import { testEverySecondKind } from '../../support/every-kind-of-page.ts';

testEverySecondKind(0);
