import type { QueryWord } from './query.ts';
import type { TitleIndex } from './title-index.ts';

/**
 * Writes a query's words together or apart as titles do: `xray` as `x ray`, `book keeper` as
 * `bookkeeper`.
 */
export function joinAndPart(index: TitleIndex, words: readonly QueryWord[]): QueryWord[] {
  const result: QueryWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const next = words[at + 1];
    if (!word) continue;
    const joined = next && joinedWord(index, word, next);
    if (joined) {
      result.push(joined);
      at += 1;
    } else {
      result.push(...(partedWord(index, word) ?? [word]));
    }
  }
  return result;
}

function joinedWord(index: TitleIndex, first: QueryWord, second: QueryWord) {
  const word = first.typed + second.word;
  const together = index.numberOf.get(word);
  if (together === undefined) return undefined;
  const apart = shared(index, first.word, second.word);
  const titles = index.titlesWith[together]?.length ?? 0;
  return titles > apart ? { typed: first.typed + second.typed, word } : undefined;
}

function partedWord(index: TitleIndex, { word }: QueryWord): QueryWord[] | undefined {
  if (word.length < 4 || index.numberOf.has(word)) return undefined;
  let best: QueryWord[] | undefined;
  let most = 0;
  for (let at = 1; at < word.length; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)] as const;
    const titles = shared(index, ...parts);
    if (titles > most) {
      most = titles;
      best = parts.map((part) => ({ typed: part, word: part }));
    }
  }
  return best;
}

/** How many titles have both words. */
function shared(index: TitleIndex, first: string, second: string): number {
  const a = titlesWith(index, first);
  const b = new Set(titlesWith(index, second));
  return a.reduce((count, title) => count + (b.has(title) ? 1 : 0), 0);
}

function titlesWith(index: TitleIndex, word: string): readonly number[] {
  const number = index.numberOf.get(word);
  return number === undefined ? [] : (index.titlesWith[number] ?? []);
}
