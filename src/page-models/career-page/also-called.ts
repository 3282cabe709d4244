import { titleRowsOf, type TitleRow } from '../../facts/job-titles.ts';
import type { OccupationCareer } from '../career-directory.ts';

export interface AlsoCalled {
  /** A few titles worth showing first. */
  readonly shown: readonly string[];
  /** All the others, A to Z, as far as a page can hold them. */
  readonly others: readonly string[];
  /** How many more there are, which the search finds. */
  readonly unlisted: number;
}

/** More would make the page heavy for a phone. */
const mostListed = 100;

const comparable = (title: string) => title.toLowerCase().replace(/[^a-z0-9]/g, '');
const singular = (title: string) => comparable(title).replace(/s$/, '');

/** Some titles are typed with a space before a closing bracket. */
const tidy = (title: string) => title.replaceAll(' )', ')');

/** Other names of an occupation: what workers call themselves first, then the rest. */
export function alsoCalled(career: OccupationCareer): AlsoCalled {
  const titles = distinctTitles(career);
  const shown = titles
    .filter((title) => title.prominent)
    .toSorted((a, b) => a.name.length - b.name.length)
    .slice(0, 4)
    .map((title) => title.name);
  const others = titles
    .map((title) => title.name)
    .filter((name) => !shown.includes(name))
    .toSorted((a, b) => a.localeCompare(b, 'en'));
  return {
    shown,
    others: others.slice(0, mostListed),
    unlisted: Math.max(0, others.length - mostListed),
  };
}

interface DistinctTitle {
  readonly name: string;
  readonly prominent: boolean;
}

function distinctTitles({ code, name, officialName }: OccupationCareer): DistinctTitle[] {
  const own = new Set([singular(name), singular(officialName)]);
  const seen = new Map<string, DistinctTitle>();
  for (const row of titleRowsOf(code)) {
    const key = singular(row.title);
    if (own.has(key) || row.source === 'oews') continue;
    const known = seen.get(key);
    const prominent = known?.prominent === true || isProminent(row);
    seen.set(key, { name: known?.name ?? tidy(row.title), prominent });
  }
  return [...seen.values()];
}

const isProminent = (row: TitleRow) => row.prominent === 'yes' && row.source === 'onet-reported';
