import { beforeAll, describe, expect, test } from 'vitest';
import { titleFrontMatter } from '../../src/content-schemas/title.ts';
import { wordsOf } from '../../src/domain/search/words.ts';
import { contentFiles } from '../support/content/content-file.ts';
import { gzipSize, kilobytes } from '../support/checks/page-weight.ts';
import { searchedTitles, searchFileTexts } from '../support/searched-titles.ts';

let titles: ReturnType<typeof searchedTitles>;
beforeAll(() => {
  titles = searchedTitles();
}, 60_000);

const top = (query: string) => titles.answerer.answer(query, 20).results[0];

/** What people type, and the occupation that the first result leads to. */
const queries = [
  // Official names, in the plural and not, and by code.
  ['registered nurses', '29-1141'],
  ['electrician', '47-2111'],
  ['dental hygienist', '29-1292'],
  ['flight attendant', '53-2031'],
  ['software developer', '15-1252'],
  ['lawyer', '23-1011'],
  ['veterinarian', '29-1131'],
  ['15-1252', '15-1252'],
  // Everyday names.
  ['nurse', '29-1141'],
  ['software engineer', '15-1252'],
  ['plumber', '47-2152'],
  ['cop', '33-3051'],
  ['police', '33-3051'],
  ['police officer', '33-3051'],
  ['trucker', '53-3032'],
  ['truck driver', '53-3032'],
  ['cdl', '53-3032'],
  ['cdl driver', '53-3032'],
  ['mailman', '43-5052'],
  ['garbage man', '53-7081'],
  ['stewardess', '53-2031'],
  ['barista', '35-3023'],
  ['teacher aide', '25-9045'],
  ['special education teacher', '25-2052'],
  ['dentist', '29-1021'],
  ['accountant', '13-2011'],
  ['welder', '51-4121'],
  ['esthetician', '39-5094'],
  ['hair stylist', '39-5012'],
  ['real estate agent', '41-9022'],
  ['principal', '11-9032'],
  ['coach', '27-2022'],
  ['rapper', '27-2042'],
  ['marine biologist', '19-1023'],
  ['forklift operator', '53-7051'],
  ['phlebotomist', '31-9097'],
  ['paramedic', '29-2043'],
  ['data scientist', '15-2051'],
  ['web developer', '15-1254'],
  ['pilot', '53-2011'],
  ['charge nurse', '29-1141'],
  ['human resources manager', '11-3121'],
  ['telehealth nurse', '29-1141'],
  // What SOC itself counts among what is left of a group, and O*NET elsewhere too.
  ['endodontist', '29-1029'],
  ['gastroenterologist', '29-1229'],
  ['puppeteer', '27-2099'],
  ['bulldozer operator', '47-2073'],
  // Short forms.
  ['rn', '29-1141'],
  ['lpn', '29-2061'],
  ['cna', '31-1131'],
  ['np', '29-1171'],
  ['crna', '29-1151'],
  ['pa', '29-1071'],
  ['pt', '29-1123'],
  ['ot', '29-1122'],
  ['slp', '29-1127'],
  ['emt', '29-2042'],
  ['ceo', '11-1011'],
  ['hr manager', '11-3121'],
  ['it support', '15-1232'],
  ['hvac', '49-9021'],
  ['ultrasound tech', '29-2032'],
  ['vet tech', '29-2056'],
  ['xray tech', '29-2034'],
  ['nail tech', '39-5092'],
  ['pharmacy tech', '29-2052'],
  ['special ed teacher', '25-2052'],
  ['admin asst', '43-6014'],
  ['ux designer', '15-1255'],
  // Slips.
  ['plumer', '47-2152'],
  ['electrican', '47-2111'],
  ['nruse', '29-1141'],
  ['teh nurse', '29-1141'],
  ['software enginer', '15-1252'],
  ['dental hygenist', '29-1292'],
  ['physical therpist', '29-1123'],
  ['vetrinarian', '29-1131'],
  ['pharmasist', '29-1051'],
  ['acountant', '13-2011'],
  ['carpentar', '47-2031'],
  ['mecanical engineer', '17-2141'],
  ['chiropracter', '29-1011'],
  ['kindergarden teacher', '25-2012'],
  ['firefigther', '33-2011'],
  ['registerd nurse', '29-1141'],
  // Words written apart, together, in another order, in a sentence.
  ['fork lift operator', '53-7051'],
  ['air-traffic controller', '53-2021'],
  ['nurse anesthetist registered certified', '29-1151'],
  ['worker social', '21-1022'],
  ['how much does a welder make', '51-4121'],
  ['welder salary', '51-4121'],
  ['plumber jobs near me', '47-2152'],
  ['nurse in texas', '29-1141'],
  ['become a dental hygienist', '29-1292'],
  // Words that are still being typed.
  ['registered nur', '29-1141'],
  ['electrici', '47-2111'],
  ['softw', '15-1252'],
  ['dental hyg', '29-1292'],
] as const;

test.each(queries)('"%s" leads to %s first', (query, code) => {
  expect(top(query)?.codes[0]).toBe(code);
});

describe('a title of several occupations', () => {
  test.each([
    ['case manager', ['21-1021', '21-1023', '21-1018', '43-4061', '11-9151']],
    ['teacher', ['25-2021', '25-2031', '25-2022']],
    ['doctor', ['29-1216', '29-1215']],
    ['scrum master', ['15-1299']],
    ['behavior technician', ['21-1018', '29-2053']],
  ])('"%s" is one result with all of them', (query, codes) => {
    expect(top(query)?.codes).toEqual(expect.arrayContaining([...codes]));
  });

  test('with a page of its own leads there', () => {
    expect(top('school case manager')).toMatchObject({
      standing: 'page',
      href: '/careers/school-case-manager/',
    });
  });
});

test('a title page is said to be counted in as many occupations as the page names', () => {
  const counts = contentFiles('titles').map(({ frontMatter }) => {
    const { title, candidates } = titleFrontMatter.parse(frontMatter);
    const result = top(title);
    return { title, there: candidates.length, here: result?.names.length };
  });
  expect(counts.filter(({ there, here }) => there !== here)).toEqual([]);
});

test('every title, typed in full, is the first result', () => {
  const step = 29;
  const sample = titles.records.filter((_, at) => at % step === 0);
  const missed = sample.filter((record) => {
    const [first] = titles.answerer.answer(record.title, 5).results;
    const same = (title: string) => wordsOf(title).join(' ') === wordsOf(record.title).join(' ');
    // One general word, such as "Technician", stands for what most titles with it are.
    return wordsOf(record.title).length > 1 && !(first && (same(first.title) || same(first.form ?? '')));
  });
  expect(sample.length).toBeGreaterThan(1_500);
  expect(missed.map(({ title }) => title)).toEqual([]);
});

test('every occupation is found by its name and by its code', () => {
  const missed = titles.index.occupations.filter(({ code, name }) => {
    const byName = titles.firstAnswerer.answer(name, 1).results[0];
    return byName?.codes[0] !== code || top(code)?.codes[0] !== code;
  });
  expect(titles.index.occupations.length).toBeGreaterThan(800);
  expect(missed.map(({ name }) => name)).toEqual([]);
});

test('the files that readers fetch keep within their budget', () => {
  const { first = '', rest = '' } = searchFileTexts();
  expect(gzipSize(first)).toBeLessThanOrEqual(kilobytes(60));
  expect(gzipSize(first) + gzipSize(rest)).toBeLessThanOrEqual(kilobytes(260));
});
