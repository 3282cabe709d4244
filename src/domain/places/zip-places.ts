/** Whether words are a ZIP code, with or without its last four digits. */
export const isZip = (words: string): boolean => /^\d{5}(?:-\d{4})?$/.test(words);

/** Whether a ZIP code lies outside every metropolitan area. */
export const zipOutside = ['no', 'partly', 'wholly', 'not-known'] as const;
export type ZipOutside = (typeof zipOutside)[number];

/** Where a ZIP code lies, by its counties: by ids of places. */
export interface ZipPlaces {
  readonly zip: string;
  readonly states: readonly string[];
  readonly metros: readonly string[];
  /** not-known in Connecticut, whose counties were replaced since. */
  readonly outside: ZipOutside;
}
