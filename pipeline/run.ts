import { allSources } from './all-sources.ts';
import { ArgumentError, dataFolder, readArguments } from './arguments.ts';
import { buildData } from './build-data.ts';
import { downloadSources } from './download/download-sources.ts';
import { knownHashes } from './download/known-hashes.ts';
import { progressOn } from './download/progress.ts';
import { userAgentOf } from './download/user-agent.ts';
import { PipelineError } from './pipeline-error.ts';
import { toldInWords } from './system-problem.ts';

try {
  const { from, into, accept, download } = readArguments(process.argv.slice(2), process.env);
  if (download) {
    await downloadSources({
      sources: allSources,
      cache: from,
      refresh: download.refresh,
      userAgent: userAgentOf(download.contact),
      known: await knownHashes(dataFolder),
      progress: progressOn(process.stdout),
    });
  }
  await buildData({
    from,
    into,
    kept: dataFolder,
    sources: allSources,
    accept,
    today: new Date().toISOString().slice(0, 10),
    say: (line) => console.log(line),
  });
} catch (thrown) {
  const problem = toldInWords(thrown);
  if (!(problem instanceof PipelineError || problem instanceof ArgumentError)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
