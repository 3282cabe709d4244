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

/** Runs of `length` words that stand in both texts, each once. */
export function sharedRuns(ours: Iterable<string>, theirs: string, length: number): string[] {
  const own = new Set([...ours].flatMap((text) => wordRuns(text, length)));
  return [...new Set(wordRuns(theirs, length))].filter((run) => own.has(run));
}
