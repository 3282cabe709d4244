/** What the law asks of people in an occupation, from the strictest to what no source says. */
export const licenseKinds = [
  'federal',
  'every-state',
  'most-states',
  'some-states',
  'depends',
  'none',
  'unknown',
] as const;

export type LicenseKind = (typeof licenseKinds)[number];

/** The answer to "Do you need a license?" in a few words, before the line that explains it. */
export const licenseAnswers: Readonly<Record<LicenseKind, string>> = {
  federal: 'Yes, a federal one',
  'every-state': 'Yes, in every state',
  'most-states': 'In most states',
  'some-states': 'In some states',
  depends: 'It depends on the job',
  none: 'No',
  unknown: 'Ask your state',
};

const finder = 'https://www.careeronestop.org/Toolkit/Training/find-licenses.aspx';

/**
 * The finder of licenses that the U.S. Department of Labor sponsors, asked for a job.
 * @param name what people call the job: "dental hygienists".
 * @param state the name of the state to ask for; all states when it is left out.
 */
export function licenseFinder(name: string, state?: string): string {
  const asked = new URLSearchParams({ keyword: name, ...(state ? { location: state } : {}) });
  return `${finder}?${asked.toString()}`;
}
