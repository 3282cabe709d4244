import { spawnSync } from 'node:child_process';

/** The command that runs Java, which the W3C's HTML checker is written in; undefined without one. */
export function findJava(): string | undefined {
  const home = process.env.JAVA_HOME;
  const candidates = [...(home ? [`${home}/bin/java`] : []), 'java'];
  return candidates.find((java) => spawnSync(java, ['-version']).status === 0);
}
