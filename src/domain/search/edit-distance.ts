/**
 * Letters to put in, take out, change or swap with their neighbor to make one word from another.
 * @param open `target` may go on after the match: how far `word` is from the nearest beginning.
 */
export function editDistance(word: string, target: string, open = false): number {
  const columns = target.length + 1;
  let twoBack: number[] = [];
  let oneBack = Array.from({ length: columns }, (_, column) => column);
  for (let row = 1; row <= word.length; row += 1) {
    const current = [row];
    for (let column = 1; column < columns; column += 1) {
      const same = word[row - 1] === target[column - 1];
      let least = Math.min(
        (oneBack[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (oneBack[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        word[row - 1] === target[column - 2] &&
        word[row - 2] === target[column - 1];
      if (swapped) least = Math.min(least, (twoBack[column - 2] ?? 0) + 1);
      current.push(least);
    }
    twoBack = oneBack;
    oneBack = current;
  }
  return open ? Math.min(...oneBack) : (oneBack.at(-1) ?? 0);
}
