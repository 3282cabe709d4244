/** Words that keep their small letter inside a title: articles, conjunctions, prepositions. */
const small = new Set(
  (
    'a about above across after against along among an and around as at before behind below ' +
    'beneath beside between beyond but by de despite down during except for from in inside into ' +
    'like near next nor of off on onto or out over per plus since so than the through till ' +
    'to toward under until up upon versus via with within without yet'
  ).split(' '),
);

const word = /[^\s\-–—/.,;?!:()[\]“”‘’"']+/gu;

/**
 * A title as MLA and Chicago print it, in the way the citation processor does it: `Registered
 * nurses: pay, ways in and outlook` to `Registered Nurses: Pay, Ways in and Outlook`. A word with
 * a capital of its own stays as it is.
 */
export function headlineCase(title: string): string {
  const last = title.trimEnd().length;
  return title.replaceAll(word, (found, offset: number) => {
    if (found !== found.toLowerCase()) return found;
    const before = title.slice(0, offset);
    // What follows an apostrophe is the end of a word: "who’s", "bachelor's".
    if (/\p{L}[’']$/u.test(before)) return found;
    const stands = before === '' || /[:?!]\s*$/.test(before) || offset + found.length === last;
    if (!stands && (small.has(found) || found.length === 1)) return found;
    return found.charAt(0).toUpperCase() + found.slice(1);
  });
}
