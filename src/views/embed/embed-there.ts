import { shortAttribution } from '../../domain/figures/receipt.ts';
import { nationMedian } from '../../domain/places/nation-medians.ts';
import type { PayInPlace } from '../../domain/places/pay-in-place.ts';
import { searchWithPlace } from '../../domain/places/place-address.ts';
import { inPlace } from '../../domain/places/place.ts';
import { receiptThere } from '../../domain/places/place-receipt.ts';
import type {
  SwitchedCareerEmbed,
  SwitchedEmbed,
  SwitchedTitleEmbed,
} from '../../domain/places/switched-page.ts';
import { wholePayAxis } from '../../domain/pay/shared-pay-axis.ts';
import { embedTitle, iframeSnippet } from '../../domain/site/iframe-snippet.ts';
import { upperFirst } from '../../domain/words/wording.ts';
import type { Markup, Piece } from '../markup.ts';
import { noPayThere } from '../no-pay-there.ts';
import { outOfTen } from '../out-of-ten.ts';
import { payFigure } from '../pay-figure.ts';
import { hasAnyPay } from '../../domain/pay/pay-range.ts';
import { embedBody, embedSay } from './embed-body.ts';
import { embedCandidates } from './embed-candidates.ts';

/** A figure to frame, with the pay of a place, and with the place in every link of it. */
export function embedThere(there: PayInPlace, embed: SwitchedEmbed): Markup {
  const { heading, href, sentence, url, height, shown } = embed;
  const { place, pay, where } = there;
  const asked = searchWithPlace('', place.slug);
  const isCareer = shown.kind === 'career';
  return embedBody({
    heading: `${heading} ${inPlace(place)}`,
    href: href + asked,
    sentence,
    figure: isCareer ? careerFigure(there, shown) : titleFigure(there, shown, asked),
    where,
    source: shortAttribution(pay.source),
    receipts: [receiptThere(pay, isCareer ? { code: shown.code, period: shown.period } : {})],
    snippet: iframeSnippet(url + asked, embedTitle(`${heading} ${inPlace(place)}`), height),
  });
}

function careerFigure(there: PayInPlace, career: SwitchedCareerEmbed): Piece {
  const { code, people, period, nation } = career;
  const { hasRanges, place, written } = there;
  const range = there.range(code, period);
  const reference = { kind: 'all', label: 'the whole country', figure: nation.median } as const;
  const figure = payFigure({
    range,
    axis: wholePayAxis([range], [nation.median, nation.p90]),
    references: [reference],
    hasRanges,
    label: `${upperFirst(people)} ${inPlace(place)}`,
    written,
  });
  return [
    outOfTen({
      people: `${people} ${inPlace(place)}`,
      range,
      hasRanges,
      noPay: noPayThere(there, career),
      written,
    }),
    hasAnyPay(range) ? figure : undefined,
  ];
}

function titleFigure(there: PayInPlace, title: SwitchedTitleEmbed, asked: string): Piece {
  const candidates = title.candidates.map(({ code, occupation, href }) => ({
    occupation,
    href: href + asked,
    range: there.range(code, 'annual'),
    reference: nationMedian(title, code),
  }));
  const figure = embedCandidates({
    candidates,
    axis: wholePayAxis(
      candidates.map(({ range }) => range),
      candidates.map(({ reference }) => reference),
    ),
    key: { kind: 'all', words: 'the middle of the whole country in that job' },
    hasRanges: there.hasRanges,
    written: there.written,
  });
  return [embedSay(title.say), figure];
}
