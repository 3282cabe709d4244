/** Sites that retell what others publish. A guide rests on whoever sets the rule or counts. */
const weak = [
  'careerexplorer.com',
  'climbtheladder.com',
  'edinformatics.com',
  'glassdoor.com',
  'indeed.com',
  'investopedia.com',
  'legalfina.com',
  'monster.com',
  'ncleks.com',
  'nurselicenseguide.com',
  'payscale.com',
  'postjobfree.com',
  'quora.com',
  'reddit.com',
  'salary.com',
  'seniorsmatter.com',
  'torchora.com',
  'vault.com',
  'wikipedia.org',
  'zippia.com',
  'ziprecruiter.com',
];

/** Whether `address` is a page of such a site. */
export function isWeakSource(address: string): boolean {
  const host = new URL(address).hostname;
  return weak.some((site) => host === site || host.endsWith(`.${site}`));
}
