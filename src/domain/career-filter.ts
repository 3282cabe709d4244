/** What a reader of the A to Z has asked for; '' stands for any. */
export interface CareerFilter {
  readonly q: string;
  readonly category: string;
  readonly education: string;
}

export const filterNames = ['q', 'category', 'education'] as const;

/** A line of the A to Z, as filtering sees it. */
export interface FilteredCareer {
  readonly name: string;
  readonly category: string;
  readonly education: string;
}

export const noFilter: CareerFilter = { q: '', category: '', education: '' };

/** Whether `career` is among what was asked for: every word of `q` must be in its name. */
export function fitsFilter(career: FilteredCareer, filter: CareerFilter): boolean {
  const name = career.name.toLowerCase();
  const words = filter.q.toLowerCase().split(/\s+/).filter(Boolean);
  return (
    (filter.category === '' || career.category === filter.category) &&
    (filter.education === '' || career.education === filter.education) &&
    words.every((word) => name.includes(word))
  );
}

/** The filter in a query string; text is cut at 80 characters. */
export function readFilter(search: string): CareerFilter {
  const asked = new URLSearchParams(search);
  const read = (name: keyof CareerFilter) => (asked.get(name) ?? '').trim().slice(0, 80);
  return { q: read('q'), category: read('category'), education: read('education') };
}

/** The query string of a filter with its question mark; '' when nothing is asked for. */
export function filterAddress(filter: CareerFilter): string {
  const address = new URLSearchParams();
  for (const name of filterNames) if (filter[name] !== '') address.set(name, filter[name]);
  const text = address.toString();
  return text ? `?${text}` : '';
}
