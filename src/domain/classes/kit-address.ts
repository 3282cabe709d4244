import {
  compareAddress,
  readCompareAddress,
  type CompareRequest,
} from '../compare-careers/compare-address.ts';
import type { AskedCareers, CareerIndex } from '../compare-careers/career-index.ts';
import { unknownParts } from '../site/unknown-parts.ts';
import { mostCards } from './kit-sheets.ts';

/** What an address asks of a kit, before it is known which careers there are. */
export interface KitRequest extends Pick<CompareRequest, 'place'> {
  /** As asked for, tidied: slugs, codes or names; undefined for those a kit begins with. */
  readonly careers: readonly string[] | undefined;
}

/** Reads `?c=&in=`; what cannot be read is left out and named in a sentence. */
export function readKitAddress(search: string): {
  readonly request: KitRequest;
  readonly complaints: readonly string[];
} {
  const { careers, place } = readCompareAddress(search).request;
  return {
    request: { careers: careers.length > 0 ? careers : undefined, place },
    complaints: unknownParts(search, ['c'], 'the kit'),
  };
}

/** The query string of a kit, with its question mark; '' when it asks for nothing. */
export const kitAddress = ({ careers = [], place }: KitRequest): string =>
  compareAddress({ careers, place });

/** The occupations that are asked for, and in sentences what of the rest is left out. */
export function kitCareersAsked(index: CareerIndex, asked: readonly string[]): AskedCareers {
  const { careers, complaints } = index.resolve(asked, { most: mostCards, holder: 'A kit' });
  const titles = careers.filter(({ kind }) => kind === 'title');
  return {
    careers: careers.filter(({ kind }) => kind === 'occupation'),
    complaints: [...complaints, ...titles.map(({ name }) => titleOnCard(name))],
  };
}

/** Why a title has no card. */
export const titleOnCard = (name: string): string =>
  `“${name}” is a title that is counted in several occupations, so there is no one sum for it. Add one of these occupations instead: its page names them.`;
