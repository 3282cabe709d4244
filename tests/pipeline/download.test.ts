import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allSources } from '../../pipeline/all-sources.ts';
import { filesToFetch } from '../../pipeline/download/files-to-fetch.ts';
import { oewsSource } from '../../pipeline/oews/oews-source.ts';
import { sha256 } from '../../pipeline/read/source-folder.ts';
import { gives, givesPacked, givesWhole, hangsUpAfter } from '../support/pipeline/agency-server.ts';
import {
  openDownloadBench,
  zipOf,
  type DownloadBench,
} from '../support/pipeline/download-bench.ts';
import {
  contentOf,
  madeUpReleases,
  openWorkbench,
  run,
} from '../support/pipeline/made-up-releases.ts';

const table = 'code\tjobs\n99-0001\t10\n99-0002\t20\n';

let bench: DownloadBench;
beforeEach(async () => {
  bench = await openDownloadBench();
});
afterEach(() => bench.close());

const textInCache = (path: string) => readFile(join(bench.cache, path), 'utf8');

describe('a download', () => {
  it('puts each file under its name, with a line for each', async () => {
    bench.server.answer('/onet/Job%20Zones.txt', gives(table));
    bench.server.answer('/oews/old.zip', gives(zipOf('old.xls')));
    const zones = bench.file('onet/Job Zones.txt', {
      url: bench.server.url('/onet/Job%20Zones.txt'),
    });
    const lines = await bench.download({ files: [zones, bench.file('oews/old.zip')] });
    expect(lines).toEqual([
      '1 of 2: onet/Job Zones.txt, 1 KB, fetched',
      '2 of 2: oews/old.zip, 1 KB, fetched',
    ]);
    expect(await bench.cached()).toEqual(['oews/old.zip', 'onet/Job Zones.txt']);
    expect(await textInCache('onet/Job Zones.txt')).toBe(table);
  });

  it('introduces itself to the agency', async () => {
    bench.server.answer('/a.txt', gives(table));
    await bench.download({ files: [bench.file('a.txt')] });
    expect(bench.server.asked).toMatchObject([
      { path: '/a.txt', userAgent: 'CareerAlmanac (reader@example.org)' },
    ]);
  });

  it('takes a workbook out of the zip around it', async () => {
    const workbook = new TextDecoder('latin1').decode(zipOf('sheet.xml'));
    bench.server.answer('/new.zip', gives(zipOf('national.xlsx', workbook)));
    const file = bench.file('oews/national.xlsx', { url: bench.server.url('/new.zip') });
    await bench.download({ downloads: [{ file, member: 'national.xlsx' }] });
    expect(await bench.cached()).toEqual(['oews/national.xlsx']);
    expect(await textInCache('oews/national.xlsx')).toBe(workbook);
  });

  it('does not fetch again what is whole in the cache', async () => {
    bench.server.answer('/a.txt', gives(table));
    await bench.download({ files: [bench.file('a.txt')] });
    const lines = await bench.download({ files: [bench.file('a.txt')] });
    expect(lines).toEqual(['1 of 1: a.txt, 1 KB, in the cache already']);
    expect(bench.server.asked).toHaveLength(1);
  });

  it('fetches anew when asked to', async () => {
    bench.server.answer('/a.txt', gives(table), gives(`${table}99-0003\t30\n`, '"second"'));
    await bench.download({ files: [bench.file('a.txt')] });
    await bench.download({ files: [bench.file('a.txt')], refresh: true });
    expect(await textInCache('a.txt')).toBe(`${table}99-0003\t30\n`);
  });

  it('fetches anew what is in the cache and not whole', async () => {
    const zip = zipOf('old.xls');
    bench.server.answer('/old.zip', gives(zip));
    await mkdir(bench.cache);
    await writeFile(join(bench.cache, 'old.zip'), zip.subarray(0, 60));
    await bench.download({ files: [bench.file('old.zip')] });
    expect(new Uint8Array(await readFile(join(bench.cache, 'old.zip')))).toEqual(zip);
  });

  it('reads what a server packs unasked', async () => {
    bench.server.answer('/a.txt', givesPacked(table.repeat(50)));
    await bench.download({ files: [bench.file('a.txt')] });
    expect(await textInCache('a.txt')).toBe(table.repeat(50));
  });

  it('fetches a file that two sources use once', () => {
    const paths = filesToFetch(allSources).map(({ file }) => file.file);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('soc/oes_2019_hybrid_structure.xlsx');
    expect(paths).not.toContain('soc/oes_hybrid_crosswalk.csv');
  });
});

describe('a download that breaks off', () => {
  it('goes on from where it was, if the file is still the same', async () => {
    bench.server.answer('/a.txt', hangsUpAfter(12, table), gives(table));
    const lines = await bench.download({ files: [bench.file('a.txt')] });
    expect(lines).toEqual([
      `Once more: The file is cut short: the connection to ${bench.server.url('/a.txt')} ended after 12 of 32 bytes.`,
      '1 of 1: a.txt, 1 KB, fetched',
    ]);
    expect(bench.server.asked[1]).toMatchObject({ range: 'bytes=12-', ifRange: '"first"' });
    expect(await textInCache('a.txt')).toBe(table);
    expect(await bench.cached()).toEqual(['a.txt']);
  });

  it('goes on in the next run, too', async () => {
    bench.server.answer('/a.txt', hangsUpAfter(12, table));
    await expect(bench.download({ files: [bench.file('a.txt')] })).rejects.toThrow('cut short');
    bench.server.answer('/a.txt', gives(table));
    await bench.download({ files: [bench.file('a.txt')] });
    expect(bench.server.asked.at(-1)).toMatchObject({ range: 'bytes=12-' });
    expect(await textInCache('a.txt')).toBe(table);
  });

  it('goes by the day of the last change where there is no ETag', async () => {
    const day = 'Fri, 15 May 2026 14:00:00 GMT';
    bench.server.answer(
      '/a.txt',
      hangsUpAfter(12, table, { 'last-modified': day }),
      gives(table, day),
    );
    await bench.download({ files: [bench.file('a.txt')] });
    expect(bench.server.asked[1]).toMatchObject({ range: 'bytes=12-', ifRange: day });
    expect(await textInCache('a.txt')).toBe(table);
  });

  it.each([
    ['whose server ignores ranges', givesWhole(table)],
    ['that has changed since', gives(table, '"second"')],
  ])('starts over with a file %s', async (_what, second) => {
    bench.server.answer('/a.txt', hangsUpAfter(12, 'other bytes than in the end'), second);
    await bench.download({ files: [bench.file('a.txt')] });
    expect(bench.server.asked[1]).toMatchObject({ range: 'bytes=12-' });
    expect(await textInCache('a.txt')).toBe(table);
  });

  it('starts over where nothing says that the file is the same', async () => {
    bench.server.answer('/a.txt', hangsUpAfter(12, table, {}), gives(table));
    await bench.download({ files: [bench.file('a.txt')] });
    expect(bench.server.asked[1]?.range).toBeUndefined();
    expect(await textInCache('a.txt')).toBe(table);
  });

  it.each([
    ['sends another part', 206, { 'content-range': 'bytes 3-31/32' }],
    ['has no such part', 416, {}],
  ])('starts over when the server %s', async (_what, status, headers) => {
    bench.server.answer(
      '/a.txt',
      hangsUpAfter(12, table),
      (_request, response) => response.writeHead(status, headers).end(table.slice(3)),
      gives(table),
    );
    await bench.download({ files: [bench.file('a.txt')] });
    expect(bench.server.asked[2]?.range).toBeUndefined();
    expect(await textInCache('a.txt')).toBe(table);
  });

  it('starts over when the file has another address by now', async () => {
    bench.server.answer('/a.txt', hangsUpAfter(12, table));
    await expect(bench.download({ files: [bench.file('a.txt')] })).rejects.toThrow('cut short');
    bench.server.answer('/moved/a.txt', gives(table));
    const moved = bench.file('a.txt', { url: bench.server.url('/moved/a.txt') });
    await bench.download({ files: [moved] });
    expect(bench.server.asked.at(-1)).toMatchObject({ path: '/moved/a.txt', range: undefined });
    expect(await textInCache('a.txt')).toBe(table);
  });

  it('leaves nothing under the final name, and what came over beside it', async () => {
    bench.server.answer('/a.txt', hangsUpAfter(12, table));
    await expect(bench.download({ files: [bench.file('a.txt')] })).rejects.toMatchObject({
      name: 'PipelineError',
      message: `a.txt: The file is cut short: the connection to ${bench.server.url('/a.txt')} ended after 12 of 32 bytes. Run the download again: it goes on from there where the server allows it.`,
    });
    expect(await bench.cached()).toEqual(['a.txt.part', 'a.txt.part.json']);
    expect(await textInCache('a.txt.part')).toBe(table.slice(0, 12));
  });
});

describe('a file that is not the one data/ was made from', () => {
  it('is noted, with the edition it may be, and kept', async () => {
    bench.server.answer('/a.txt', gives(table));
    const newerEdition = { label: '2095–05', published: '2096-08-27' };
    const lines = await bench.download({
      files: [bench.file('a.txt', { newerEdition })],
      known: new Map([['a.txt', sha256('older')]]),
    });
    expect(lines).toEqual([
      '1 of 1: a.txt, 1 KB, fetched',
      `a.txt is not the file that the tables in data/ were made from: ${bench.server.url('/a.txt')} gives a newer or another one. It may be the edition 2095–05, published 2096-08-27.`,
    ]);
    expect(await bench.cached()).toEqual(['a.txt']);
  });

  it('is not noted when it is the same', async () => {
    bench.server.answer('/a.txt', gives(table));
    const known = new Map([['a.txt', sha256(table)]]);
    const lines = await bench.download({ files: [bench.file('a.txt')], known });
    expect(lines).toEqual(['1 of 1: a.txt, 1 KB, fetched']);
  });
});

describe('the tables made from a download', () => {
  it('are those made from the same files in a folder, and stay when a download fails', async () => {
    const workbench = await openWorkbench();
    await run(workbench);
    const before = await contentOf(workbench.data);

    const source = oewsSource(madeUpReleases);
    const downloads = (source.downloads ?? []).map(({ file }) => ({
      file: { ...file, url: bench.server.url(`/${file.file}`) },
    }));
    for (const { file } of downloads) {
      bench.server.answer(`/${file.file}`, gives(await readFile(join(workbench.from, file.file))));
    }
    await bench.download({ sources: [{ ...source, downloads }] });
    const fetched = { from: bench.cache, data: join(dirname(bench.cache), 'data') };
    await run(fetched);
    expect(await contentOf(fetched.data)).toEqual(before);

    bench.server.answer('/bls-oews/oesm90nat.zip', givesWhole('<html>Sorry</html>'));
    const again = bench.download({ sources: [{ ...source, downloads }], refresh: true });
    await expect(again.then(() => run(fetched))).rejects.toThrow('This is a web page');
    expect(await contentOf(fetched.data)).toEqual(before);
    expect(await bench.cached()).toContain('bls-oews/oesm90nat.zip');
    await rm(dirname(workbench.from), { recursive: true });
  });
});
