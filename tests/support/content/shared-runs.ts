/** Words of `text`, lower case, without marks, so that only the wording counts. */
function plainWords(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll('u.s.', 'us')
    .replace(/[’']/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** Every run of `length` words in `text`. */
export function wordRuns(text: string, length: number): string[] {
  const words = plainWords(text);
  const count = Math.max(0, words.length - length + 1);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + length).join(' '));
}

/** Every run of `length` words in any of `texts`, each once. */
export function runsOf(texts: Iterable<string>, length: number): ReadonlySet<string> {
  return new Set([...texts].flatMap((text) => wordRuns(text, length)));
}

/** Runs of `length` words in `theirs` that stand among `ours`, each once. */
export function sharedRuns(ours: ReadonlySet<string>, theirs: string, length: number): string[] {
  return [...new Set(wordRuns(theirs, length))].filter((run) => ours.has(run));
}
