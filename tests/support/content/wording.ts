import { sentencesOf } from './reading-level.ts';
import type { UsedComponent } from './prose.ts';

/** Puts the meaning of a figure's component into a word that the checks below can see. */
export function tellingWord({ name, attributes, text }: UsedComponent): string {
  if (name === 'Pay') return payWord(attributes.measure ?? 'annual-median');
  if (name === 'Openings' || name === 'JobGrowth') return 'projected-figure';
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
  return sentencesOf(text).flatMap((sentence) =>
    rules
      .filter(({ about, never }) => about.test(sentence) && never.test(sentence))
      .map(({ remedy }) => `"${sentence}" ${remedy}`),
  );
}
