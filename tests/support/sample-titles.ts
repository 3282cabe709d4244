import { gatherTitles } from '../../src/domain/search/gather-titles.ts';
import { Answerer } from '../../src/domain/search/answerer.ts';
import { indexTitles } from '../../src/domain/search/title-index.ts';
import { PlaceIndex } from '../../src/domain/places/place-query.ts';
import { byLikeness } from '../../src/components/search/likeness.element.ts';
import { samplePlaces } from './sample-places.ts';

const occupations = [
  { code: '21-1021', name: 'Child, family, and school social workers', size: 18 },
  { code: '29-1123', name: 'Physical therapists', size: 18 },
  { code: '29-1141', name: 'Registered nurses', size: 22 },
  { code: '29-2034', name: 'Radiologic technologists and technicians', size: 18 },
  { code: '33-3051', name: "Police and sheriff's patrol officers", size: 19 },
  { code: '43-6014', name: 'Secretaries and administrative assistants', size: 21 },
  { code: '47-2152', name: 'Plumbers, pipefitters, and steamfitters', size: 19 },
  { code: '53-7051', name: 'Industrial truck and tractor operators', size: 20 },
] as const;

const listed = [
  ['Case Manager', '21-1021', true],
  ['Case Manager', '29-1141', false],
  ['Case Manager', '43-6014', false],
  ['Physical Therapist (PT)', '29-1123', true],
  ['RN (Registered Nurse)', '29-1141', true],
  ['RN', '29-1141', false],
  ['Nurse', '29-1141', false],
  ['Charge Nurse', '29-1141', true],
  ['X-Ray Technician', '29-2034', false],
  ['Police Officer', '33-3051', true],
  ['Café Secretary', '43-6014', false],
  ['Plumber', '47-2152', true],
  ['Forklift Operator', '53-7051', true],
] as const;

/** A small list of titles, one of them with a page of its own. */
export const sampleTitles = gatherTitles(
  occupations,
  listed.map(([title, code, prominent]) => ({ title, code, prominent })),
  [
    {
      title: 'School case manager',
      alsoCalled: ['Student support case manager'],
      slug: 'school-case-manager',
      codes: ['21-1021', '29-1141'],
    },
  ],
);

export const sampleAnswerer = () =>
  new Answerer(indexTitles(sampleTitles), byLikeness, new PlaceIndex(samplePlaces));
