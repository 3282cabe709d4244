import { pageAddress } from '../../../../src/domain/site/page-address.ts';
import { formsOf } from '../../../../src/domain/search/title-forms.ts';
import type { SearchAnswer, SearchResult } from '../../../../src/domain/search/search-answer.ts';
import {
  isOccupationCode,
  socPartOfOnetCode,
} from '../../../../src/domain/words/occupation-code.ts';
import { ended } from '../../../../src/domain/words/wording.ts';
import type { WrittenTitle } from '../desk/almanac-texts.ts';
import type { Desk } from '../desk/desk.ts';
import { listingsOf, listingWords, titleKey } from '../desk/listed-title.ts';
import { occupationNamed } from './addresses.ts';
import type { Candidate, TitleAnswer } from './answer.ts';

/** Results that are looked through for others that are called just as the first is. */
const mostLookedThrough = 60;
/** Occupations that are offered where nothing is called so. */
const mostNear = 8;

const chooseWords = 'Ask again with the code of one of them.';

/**
 * The occupations that words for a job, or a code, may mean. One occupation is the answer only
 * where it is called so and no list counts the title elsewhere.
 */
export function findTitle(desk: Desk, asked: string): TitleAnswer {
  const typed = asked.trim();
  const code = codeIn(typed);
  if (code !== undefined) return ofCode(desk, asked, code);
  const found = desk.search().answer(typed, mostLookedThrough);
  if (found.where && found.match !== 'empty') return withPlace(asked, found);
  const [first] = found.results;
  const isNamed = found.named === true && found.interpreted !== true;
  const page = isNamed && first?.standing === 'page' ? desk.titleAt(first.href) : undefined;
  if (page) return ofTitlePage(desk, asked, page);
  // "Registered Nurse (RN)" is called so without what stands in brackets, too.
  const { full } = formsOf(typed);
  const own = ofOwnName(desk, asked, full);
  if (own) return own;
  return isNamed ? ofLists(desk, asked, full, found.results) : near(desk, asked, found);
}

/** A code of the pay survey or of O*NET. */
function codeIn(typed: string): string | undefined {
  const code = /^\d{2}-\d{4}\.\d{2}$/.test(typed) ? socPartOfOnetCode(typed) : typed;
  return isOccupationCode(code) ? code : undefined;
}

const candidate = (
  desk: Desk,
  code: string,
  kind: Candidate['kind'],
  reason: string,
): Candidate => {
  const what = desk.sentence(code);
  return { ...occupationNamed(desk, code), kind, reason, ...(what === undefined ? {} : { what }) };
};

function ofCode(desk: Desk, asked: string, code: string): TitleAnswer {
  if (desk.words().codes[code] !== undefined) {
    const one = candidate(desk, code, 'own-name', `${code} is its code in the pay survey.`);
    return { asked, verdict: 'one', says: `${code} is ${one.name}.`, candidates: [one] };
  }
  const { codeWords, results } = desk.search().answer(code, mostNear);
  const says = codeWords ?? `No occupation has the code ${code}.`;
  const candidates = results.flatMap(({ codes: [first] }) =>
    first === undefined ? [] : [candidate(desk, first, 'near', says)],
  );
  return candidates.length > 0
    ? { asked, verdict: 'near', says: `${says} ${chooseWords}`, candidates }
    : { asked, verdict: 'none', says: `${says} Ask for the job by its name.`, candidates };
}

/**
 * The occupation that has the words for its name: by the agency, whoever else is called so; by the
 * site alone, where no list counts the title elsewhere.
 */
function ofOwnName(desk: Desk, asked: string, name: string): TitleAnswer | undefined {
  const named = desk.careerCalled(titleKey(name));
  if (!named) return undefined;
  const others = listingsOf(name).filter(({ code }) => code !== named.code);
  const isOfficial = titleKey(named.officialName) === titleKey(name);
  if (others.length > 0 && !isOfficial) return undefined;
  const one = candidate(desk, named.code, 'own-name', `“${name}” is the name of this occupation.`);
  const elsewhere =
    others.length === 0
      ? ''
      : ` Lists count some people with this title elsewhere, too: ${others.map(({ code }) => `${occupationNamed(desk, code).name} (${code})`).join('; ')}.`;
  const says = `“${name}” is ${one.name} (${one.code}).${elsewhere}`;
  return { asked, verdict: 'one', says, candidates: [one] };
}

function ofTitlePage(desk: Desk, asked: string, page: WrittenTitle): TitleAnswer {
  const candidates = page.candidates.map(({ code, decidedBy, why, saidBy }) =>
    candidate(
      desk,
      code,
      'decided-by-ad',
      `If the ad says: ${ended(decidedBy)} ${why} Said by: ${saidBy}`,
    ),
  );
  return {
    asked,
    verdict: 'several',
    says: `“${page.title}” is no official occupation, so it has no pay of its own. It may be counted in any of ${candidates.length}; a line in the job ad decides. ${chooseWords}`,
    candidates,
    page: pageAddress(desk.site(), `/careers/${page.slug}/`),
  };
}

/** Every occupation that lists count the title in, or whose short form the letters are. */
function ofLists(
  desk: Desk,
  asked: string,
  full: string,
  results: readonly SearchResult[],
): TitleAnswer {
  const key = titleKey(full);
  const listings = new Map(listingsOf(full).map((listing) => [listing.code, listing]));
  const [first] = results;
  const called = results.filter(
    (result) =>
      result === first ||
      [result.title, result.form].some((name) => name !== undefined && titleKey(name) === key),
  );
  const found = called.flatMap(({ codes, standing }) =>
    standing === 'occupation' ? codes.slice(0, 1) : codes,
  );
  const codes = [...new Set<string>([...found, ...listings.keys()])];
  const candidates = codes.map((code) => {
    const listing = listings.get(code);
    if (listing) return candidate(desk, code, 'listed', listingWords(listing));
    const by = called.find((result) => (result.codes as readonly string[]).includes(code));
    const name = by?.form === undefined ? by?.title : `${by.title}, also written “${by.form}”`;
    return candidate(desk, code, 'short-form', `Counted there as ${name ?? asked}.`);
  });
  const [one] = candidates;
  if (one && candidates.length === 1) {
    return {
      asked,
      verdict: 'one',
      says: `“${asked}” is counted in ${one.name} (${one.code}).`,
      candidates,
    };
  }
  return {
    asked,
    verdict: 'several',
    says: `“${asked}” is counted in ${candidates.length} occupations, so it has no pay of its own. ${chooseWords}`,
    candidates,
  };
}

/** What comes near where nothing is called so, or why nothing does. */
function near(desk: Desk, asked: string, found: SearchAnswer): TitleAnswer {
  const { mended, english, note, pages = [], leading = 0 } = found;
  const leads = pages
    .slice(0, leading)
    .map(({ name, href }) => `${name}, ${pageAddress(desk.site(), href)}`);
  const beside = [
    ...(note === undefined ? [] : [note]),
    ...(leads.length === 0 ? [] : [`A page that may answer: ${leads.join('; ')}.`]),
  ];
  const shown = found.results.slice(0, mostNear);
  const reason = ({ title }: SearchResult) =>
    english !== undefined
      ? `In English: ${english}.`
      : `Nothing is called “${asked}”. “${title}” comes near and is counted there.`;
  const byCode = new Map(
    shown
      .flatMap((result) =>
        result.codes
          .slice(0, 3)
          .map((code) => [code, candidate(desk, code, 'near', reason(result))] as const),
      )
      .toReversed(),
  );
  const order = [...new Set(shown.flatMap(({ codes }) => codes.slice(0, 3)))];
  const candidates = order.flatMap((code) => byCode.get(code) ?? []).slice(0, mostNear);
  const understood = mended === undefined ? '' : ` It was read as “${mended}”.`;
  if (candidates.length === 0) {
    const says = [
      `Nothing here is called “${asked}”.`,
      ...beside,
      'Ask with other words: a job title, or a code such as 29-1141.',
    ];
    return { asked, verdict: 'none', says: says.join(' '), candidates };
  }
  const says = [
    `No job title here is just “${asked}”.${understood}`,
    ...beside,
    `These come near. ${chooseWords}`,
  ];
  return { asked, verdict: 'near', says: says.join(' '), candidates };
}

function withPlace(asked: string, { where }: SearchAnswer): TitleAnswer {
  const place = where?.asked ?? '';
  return {
    asked,
    verdict: 'none',
    says: `“${asked}” names a place beside the job. Give the job title alone, and “${place}” as the place.`,
    candidates: [],
  };
}
