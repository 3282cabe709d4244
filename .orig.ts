import { readFileSync, globSync } from 'node:fs';
import { contentFiles } from '/work/wt/titles/tests/support/content/content-file.ts';
import { sentencesWithoutNames } from '/work/wt/titles/tests/support/content/plain-wording.ts';
import { runsOf, sharedRuns } from '/work/wt/titles/tests/support/content/shared-runs.ts';
const n=7;
const pages=[...globSync('/work/shared/reference/ooh/*.md'),'/work/shared/data/onet-30.2/Task Statements.txt'].map(p=>readFileSync(p,'utf8'));
for (const kind of ['titles','certifications'] as const) for (const f of contentFiles(kind)) {
  const ours = runsOf(sentencesWithoutNames(f, []), n);
  const found=new Set<string>(); for (const p of pages) for (const r of sharedRuns(ours,p,n)) found.add(r);
  if (found.size) console.log(f.id, [...found]);
}
