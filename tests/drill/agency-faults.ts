import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buildData } from '../../pipeline/build-data.ts';
import { PipelineError } from '../../pipeline/pipeline-error.ts';
import type { Source } from '../../pipeline/source.ts';
import type { Fault } from './fault.ts';
import { nationalFaults } from './faults/national.ts';
import { onetFaults } from './faults/onet.ts';
import { occupationFaults } from './faults/occupations.ts';
import { placeFaults } from './faults/places.ts';
import { priceFaults } from './faults/prices.ts';
import { rememberedSources } from './remembered-sources.ts';
import type { Report } from './report.ts';

const faults: readonly Fault[] = [
  ...priceFaults,
  ...placeFaults,
  ...nationalFaults,
  ...onetFaults,
  ...occupationFaults,
];

/** What became of a run. */
interface Outcome {
  readonly kind: 'stops' | 'same' | 'told' | 'trace' | 'silent';
  readonly words: string;
}

/**
 * Each fault in a copy of the agencies' files at `from`, once as a run meets it that was told
 * nothing, and once accepted, so that the checks of the content decide.
 */
export async function agencyFaults(from: string, only = ''): Promise<Report> {
  const bench = await openBench(resolve(from));
  const problems: string[] = [];
  const rows: string[] = [];
  const counts: Record<string, number> = {};
  const whole = await bench.run([]);
  if (whole.kind !== 'same') problems.push(`Without a fault: ${whole.kind}, ${whole.words}`);
  for (const fault of faults.filter(({ name, file }) => `${file} ${name}`.includes(only))) {
    const changes = await bench.damage(fault);
    if (!changes) problems.push(`${fault.file}, ${fault.name}: the fault changes nothing`);
    const unasked = await bench.run([]);
    const accepted = await bench.run([fault.file]);
    await bench.mend(fault);
    const asExpected =
      accepted.kind === fault.expected && accepted.words.includes(fault.says ?? '');
    if (unasked.kind !== 'stops')
      problems.push(`${fault.file}, ${fault.name}: not stopped: ${unasked.words}`);
    if (!asExpected) {
      problems.push(
        `${fault.file}, ${fault.name}: expected ${fault.expected} “${fault.says ?? ''}”, got ${accepted.kind}: ${accepted.words}`,
      );
    }
    counts[accepted.kind] = (counts[accepted.kind] ?? 0) + 1;
    const row = [
      fault.file,
      fault.name,
      unasked.kind,
      accepted.kind,
      fault.why ? `${accepted.words} (${fault.why})` : accepted.words,
    ];
    rows.push(
      `| ${row.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ').slice(0, 400)).join(' | ')} |`,
    );
    console.error(rows.at(-1));
  }
  await bench.close();
  return {
    title: `${rows.length} faults in the agencies' files`,
    lines: [
      '| file | fault | told nothing | accepted | what is said |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
      '',
      `Told nothing, a run stops at each file that is not the one read before. Accepted: ${Object.entries(
        counts,
      )
        .map(([kind, count]) => `${kind} ${count}`)
        .join(', ')}. “told” passes and names the rows that change.`,
    ],
    problems,
  };
}

async function openBench(source: string) {
  const folder = await mkdtemp(join(tmpdir(), 'career-almanac-drill-'));
  const [from, kept, into] = ['sources', 'data', 'out'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await cp('data', kept, { recursive: true });
  const sources: readonly Source[] = rememberedSources();
  for (const entry of await readdir(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    await mkdir(dirname(join(from, path.slice(source.length))), { recursive: true });
    await symlink(path, join(from, path.slice(source.length)));
  }
  return {
    async damage({ file, edit }: Fault): Promise<boolean> {
      const bytes = await readFile(join(source, file));
      const damaged = edit(bytes);
      await rm(join(from, file));
      if (damaged !== undefined) await writeFile(join(from, file), damaged);
      return damaged === undefined || !bytes.equals(damaged);
    },
    async mend({ file }: Fault): Promise<void> {
      await rm(join(from, file), { force: true });
      await symlink(join(source, file), join(from, file));
    },
    async run(accept: readonly string[]): Promise<Outcome> {
      const said: string[] = [];
      const say = (line: string) => said.push(line);
      const today = '2091-06-01';
      try {
        await buildData({ from, into, kept, sources, accept, today, say });
      } catch (problem) {
        const left = await stat(into).catch(() => undefined);
        if (left) return { kind: 'silent', words: 'A run that stopped left a folder behind.' };
        if (problem instanceof PipelineError) return { kind: 'stops', words: problem.message };
        return { kind: 'trace', words: String(problem) };
      }
      const told = said.filter((line) => line.startsWith(`${kept}/`));
      const same = await sameTables(kept, into);
      await rm(into, { recursive: true });
      if (told.length > 0)
        return { kind: 'told', words: told.join(' ').replaceAll(`${kept}/`, 'data/') };
      return same
        ? { kind: 'same', words: 'every table byte for byte the same' }
        : { kind: 'silent', words: 'tables changed without a word' };
    },
    close: () => rm(folder, { recursive: true }),
  };
}

async function sameTables(one: string, other: string): Promise<boolean> {
  for (const path of await readdir(one, { recursive: true })) {
    if (!path.endsWith('.csv')) continue;
    const there = await readFile(join(other, path)).catch(() => undefined);
    if (!there?.equals(await readFile(join(one, path)))) return false;
  }
  return true;
}
