import { sentencesOf } from './reading-level.ts';
import type { UsedComponent } from './prose.ts';

const projected = new Set(['Openings', 'JobGrowth', 'Turnover']);

/** Puts the meaning of a figure's component into a word that the checks below can see. */
export function tellingWord({ name, attributes, text }: UsedComponent): string {
  if (name === 'Pay') return payWord(attributes.measure ?? 'annual-median');
  if (projected.has(name)) return 'projected-figure';
  return text;
}

function payWord(measure: string): string {
  if (measure.endsWith('-median')) return 'median-figure';
  if (/-p\d\d$/.test(measure)) return 'percentile-figure';
  return 'mean-figure';
}

interface WordingRule {
  readonly about: RegExp;
  readonly never: RegExp;
  readonly remedy: string;
}

const rules: readonly WordingRule[] = [
  {
    about: /\b(?:project(?:ed|ion|ions|ed-figure)|outlook|openings|job growth|the decade)\b/i,
    never: /\b(?:will|won[’']t|going to|\w+[’']ll)\b/i,
    remedy: 'A projection is no promise. Say "is projected" or "is expected".',
  },
  {
    about: /\bpercentile|\b(?:one|two|three|nine) (?:\w+ )?in (?:four|ten)\b|\bout of ten\b/i,
    never: /\b(?:entry|starting|starter|beginners?|newcomers?)\b/i,
    remedy: 'A percentile says nothing of how long people have worked. Take the word out.',
  },
  {
    about: /\b(?:median|median-figure|in the middle)\b/i,
    never: /\baverages?\b/i,
    remedy: 'A median is no average. Say "in the middle", or take the mean and say so.',
  },
];

/** Sentences of `text` that promise, or that mix up measures: the sentence and the remedy. */
export function wordingProblems(text: string): string[] {
  const broken = (part: string, { about, never }: WordingRule) =>
    about.test(part) && never.test(part);
  // Few texts have the words of a rule at all: only those are worth splitting into sentences.
  const near = rules.filter((rule) => broken(text, rule));
  if (near.length === 0) return [];
  return sentencesOf(text).flatMap((sentence) =>
    near.filter((rule) => broken(sentence, rule)).map(({ remedy }) => `"${sentence}" ${remedy}`),
  );
}
