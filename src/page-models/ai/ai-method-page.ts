import { studyPair, type StudyPair, type StudyRatings } from '../../domain/ai/agreement.ts';
import { aiAgreement, aiMeasures, type AiAgreement } from '../../domain/ai/exposure.ts';
import { isPresent } from '../../domain/figures/figure.ts';
import type { Origin } from '../../domain/figures/receipt.ts';
import { routes } from '../../domain/site/links.ts';
import { aiFigure } from '../../facts/ai-exposure.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { sourceOfFact } from '../../facts/sources.ts';
import { aiRatings } from '../career-page/ai.ts';
import { requireOccupationCareer } from '../career-directory.ts';
import { ratedJobs } from './rated-jobs.ts';

/** Everything the page on the three studies of AI shows beside its text. */
export interface AiMethodPage {
  /** How many jobs all three studies rate. */
  readonly rated: number;
  /** Each study beside each other one. */
  readonly pairs: readonly StudyPair[];
  /** How many of those jobs the three agree or disagree about. */
  readonly jobsBy: Readonly<Record<AiAgreement, number>>;
  /** The most common jobs about which they disagree. */
  readonly disputed: readonly { readonly name: string; readonly href: string }[];
  /** Where the ratings of each study come from, in the order of the studies. */
  readonly origins: readonly Origin[];
}

/** How many disputed jobs are named. */
const mostNamed = 6;

export function aiMethodPage(): AiMethodPage {
  const jobs = ratedJobs();
  const [anyCode = ''] = jobs.codes;
  const studies = aiMeasures.map((measure): StudyRatings => {
    const anyId = aiFigure(anyCode, measure).id;
    return { measure, values: jobs[measure], anyId };
  });
  const [bls, microsoft, gpts] = studies;
  if (!bls || !microsoft || !gpts) throw new RangeError('There are no three studies of AI.');
  const judged = jobs.codes.map((code) => ({ code, verdict: aiAgreement(aiRatings(code)) }));
  const count = (verdict: AiAgreement) => judged.filter((job) => job.verdict === verdict).length;
  return {
    rated: jobs.codes.length,
    pairs: [studyPair(bls, gpts), studyPair(bls, microsoft), studyPair(microsoft, gpts)],
    jobsBy: {
      agree: count('agree'),
      near: count('near'),
      disagree: count('disagree'),
      unknown: count('unknown'),
    },
    disputed: judged
      .flatMap(({ code, verdict }) => (verdict === 'disagree' ? [code] : []))
      .toSorted((a, b) => employees(b) - employees(a))
      .slice(0, mostNamed)
      .map((code) => {
        const { people, slug } = requireOccupationCareer(code, 'src/page-models/ai');
        return { name: people, href: `${routes.career(slug)}#ai` };
      }),
    origins: studies.map(({ anyId }) => sourceOfFact(anyId)),
  };
}

function employees(code: string): number {
  const figure = oewsFigure(code, 'employment');
  return isPresent(figure) ? figure.value : 0;
}
