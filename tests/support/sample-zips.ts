import { writeZipFiles } from '../../src/domain/places/zip-file.ts';

/** ZIP codes that begin with 43 and 45, in the places of the sample. */
export const sampleZips = writeZipFiles(
  [
    { zip: '43215', states: ['OH'], metros: ['M18140'], outside: 'no' },
    { zip: '45001', states: ['OH'], metros: ['M18140'], outside: 'partly' },
    { zip: '45002', states: ['OH'], metros: [], outside: 'wholly' },
  ],
  'about 2018',
);
