import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { oewsReleaseList } from '../../pipeline/oews/release-list.ts';
import { madeUpReleases, openWorkbench } from '../support/pipeline/made-up-releases.ts';
import { agencyFaults } from './agency-faults.ts';
import { flippedBits } from './flipped-bits.ts';
import { killedAtEachStep } from './killed-runs.ts';
import { print, type Report } from './report.ts';
import { twoRunsAtOnce } from './two-runs.ts';

// npm run drill                      two runs at once, kills and flipped bits, on made-up files
// npm run drill -- --from <folder>   the faults and flipped bits in the agencies' own files
// --only <words> leaves out faults whose file and name do not hold these words; --times <number>
// says how often two runs meet.
const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    only: { type: 'string', default: '' },
    times: { type: 'string', default: '50' },
  },
});

const releaseFiles = async (from: string, releases: typeof oewsReleaseList) =>
  Promise.all(
    releases.map(async (release) => ({
      release,
      bytes: new Uint8Array(await readFile(join(from, release.file))),
    })),
  );

async function* reports(): AsyncGenerator<Report> {
  if (values.from !== undefined) {
    const damaged = oewsReleaseList.filter(({ release }) =>
      ['2010-05', '2024-05', '2025-05'].includes(release),
    );
    if (values.only === '') yield flippedBits(await releaseFiles(values.from, damaged), 14);
    yield await agencyFaults(values.from, values.only);
    return;
  }
  const { from } = await openWorkbench();
  yield flippedBits(await releaseFiles(from, madeUpReleases), 21);
  yield await twoRunsAtOnce(Number(values.times));
  yield await killedAtEachStep();
}

let problems = 0;
for await (const report of reports()) {
  print(report);
  problems += report.problems.length;
}
console.log(`\n${problems === 0 ? 'Nothing got past.' : `${problems} problems.`}`);
process.exitCode = problems === 0 ? 0 : 1;
