import { allSources } from './all-sources.ts';
import { ArgumentError, dataFolder, readArguments } from './arguments.ts';
import { buildData } from './build-data.ts';
import { PipelineError } from './pipeline-error.ts';

try {
  const options = readArguments(process.argv.slice(2), process.env);
  await buildData({
    ...options,
    kept: dataFolder,
    sources: allSources,
    today: new Date().toISOString().slice(0, 10),
    say: (line) => console.log(line),
  });
} catch (problem) {
  if (!(problem instanceof PipelineError || problem instanceof ArgumentError)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
