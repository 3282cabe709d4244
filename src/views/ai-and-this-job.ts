import type { AiEvidence } from '../domain/ai/ai-evidence.ts';
import {
  aiStudyNames,
  type AiAgreement,
  type AiMeasure,
  type AiRating,
} from '../domain/ai/exposure.ts';
import { isPresent } from '../domain/figures/figure.ts';
import { formatNumber } from '../domain/figures/format.ts';
import { aiMethod } from '../domain/site/addresses.ts';
import { figureMarkup } from './figure.ts';
import { markup, type Markup, type Piece } from './markup.ts';
import { percentOf } from './percent.ts';

/** By what mark a study stands on the line, and what it asked. */
const studies: Readonly<Record<AiMeasure, { readonly mark: string; readonly asked: string }>> = {
  'bls-category': {
    mark: 'Band',
    asked: 'four classes, by how much of the work AI could touch',
  },
  'microsoft-applicability': {
    mark: 'Circle',
    asked: 'what people got done with its assistant, 0 to 1',
  },
  'gpt-exposure': {
    mark: 'Square',
    asked: 'people’s ratings of tasks that a language model could speed up, 0 to 1',
  },
};

/** What a study is called, after the mark that stands for it on the line. */
export const aiStudyName = (measure: AiMeasure): string =>
  `${studies[measure].mark}: ${aiStudyNames[measure]}`;

const verdicts: Readonly<Record<AiAgreement, string>> = {
  agree: 'Here the studies put this job in the same quarter of that ranking.',
  near: 'Here the studies put this job in neighboring quarters of that ranking.',
  disagree: 'These studies disagree about this job.',
  unknown: 'Too few of the studies rate this job to compare them.',
};

/** The evidence side by side: three studies, the agency's own words, the projection, what is not known. */
export function aiAndThisJob(view: AiEvidence): Markup {
  const { agreement, rated, growth } = view;
  return markup`<p class="say">Three studies rank jobs by how much of the work AI could do or speed up. ${verdicts[agreement]}</p>${aiStrip(view)}<ul>${view.ratings.map((rating) => study(rating, view))}</ul>${quotes(view)}<p>Beside that, the Bureau of Labor Statistics projects a change of ${figureMarkup(growth, isPresent(growth) ? 'change' : 'plain')} in the number of these jobs over ten years (${view.editions.notes}).</p><p class="note">To be exposed means that AI could do some tasks or speed them up; which tasks, the ratings do not say. It does not mean jobs lost, and a low rank is no promise: a tool can take tasks away, let one person do more, or add new work. Nobody knows how fast employers take it up, what it does to pay and to first jobs, or what comes next. Ranks are among the ${formatNumber(rated, 'persons')} jobs that all three rate. None is a score of ours.</p><p>Ask someone in the job: What do you already do with AI? What needs a person, and why? What did you have to learn for it?</p><p class="note">${sources(view)} <a href="${aiMethod()}">How each is made, and how far they agree</a>.</p>`;
}

/** Whose ratings they are, and under which license; what they are made of stands on a page of its own. */
const sources = ({ origins }: AiEvidence): Piece =>
  origins.flatMap(({ program, url, licence }, position): Piece[] => [
    position > 0 ? ' ' : 'Sources: ',
    markup`<a href="${url}">${program}</a> (${licence.name}).`,
  ]);

/**
 * One line from the least to the most exposed, with the place of the job in each study; undefined
 * where none rates it.
 */
export function aiStrip({ ratings }: Pick<AiEvidence, 'ratings'>): Markup | undefined {
  const marks = ratings.flatMap(({ measure, span }) => (span ? [mark(measure, span)] : []));
  return marks.length === 0 ? undefined : aiLine(marks, markup`aria-hidden="true"`);
}

/** The same line without marks, to draw the places of `name` on. */
export const blankAiStrip = (name: string): Markup =>
  aiLine([], markup`role="img" aria-label="Blank to fill in: where three studies put ${name}"`);

const aiLine = (marks: readonly Markup[], named: Markup) =>
  markup`<figure class="ai-strip"><svg width="100%" height="42" focusable="false" ${named}><line x1="0" x2="100%" y1="21" y2="21"></line>${marks}</svg><figcaption><span>least exposed job</span><span>most exposed</span></figcaption></figure>`;

/** A place on the line. */
const at = (share: number) => percentOf(Math.round(share * 1000));

/** A band where many jobs are rated alike, else a point: round for use, a square for ratings. */
function mark(measure: AiMeasure, [from, to]: readonly [number, number]): Markup {
  const middle = at((from + to) / 2);
  switch (measure) {
    case 'bls-category':
      return markup`<rect class="band" x="${at(from)}" y="11" width="${at(to - from)}" height="20"></rect>`;
    case 'microsoft-applicability':
      return markup`<circle cx="${middle}" cy="21" r="7"></circle>`;
    case 'gpt-exposure':
      return markup`<svg x="${middle}" y="21" class="square"><rect x="-6" y="-6" width="12" height="12"></rect></svg>`;
  }
}

function study({ measure, figure, lower }: AiRating, { rated, blsClass }: AiEvidence): Markup {
  const { asked } = studies[measure];
  const name = aiStudyName(measure);
  if (!isPresent(figure) || !lower) {
    return markup`<li><b>${name}</b> (${asked}): ${figureMarkup(figure)}, because this study does not rate the job.</li>`;
  }
  const said: Piece =
    measure === 'bls-category'
      ? [blsClass, ', class ', figureMarkup(figure), ' of 4']
      : figureMarkup(figure);
  return markup`<li><b>${name}</b> (${asked}): ${said}. ${figureMarkup(lower)} of ${formatNumber(rated, 'persons')} jobs rate lower.</li>`;
}

/** The agency's own reasons, as it wrote them. */
function quotes({ notes, editions, productivity, growth }: AiEvidence): Markup {
  const quoted = notes.map(
    ({ note, industry }) =>
      markup`<blockquote><p>${note}</p></blockquote><p class="note">The bureau’s reason in its projections of ${editions.notes}, ${industry.toLowerCase()}, word for word.</p>`,
  );
  const more =
    productivity.length > 0
      ? markup`<p class="note">In its projections of ${editions.factors} the bureau names productivity, more work by fewer people, as a reason${productivity.some((industry) => industry.startsWith('Total')) ? '' : ' in some industries'}. Its words there do not say whether AI is meant.</p>`
      : undefined;
  const none =
    quoted.length === 0 && isPresent(growth)
      ? markup`<p class="note">None of the bureau’s reasons for this job in its projections of ${editions.notes} names AI.</p>`
      : undefined;
  return markup`${quoted}${none}${more}`;
}
