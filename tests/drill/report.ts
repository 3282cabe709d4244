/** What a part of the drill found. */
export interface Report {
  readonly title: string;
  readonly lines: readonly string[];
  /** What should not be; the drill fails with any. */
  readonly problems: readonly string[];
}

export function print({ title, lines, problems }: Report): void {
  console.log(`\n## ${title}\n`);
  lines.forEach((line) => console.log(line));
  problems.forEach((problem) => console.log(`PROBLEM: ${problem}`));
}
