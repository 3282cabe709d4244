/**
 * Sites that retell what others publish: boards of job ads, wires of press releases, sellers of
 * courses and insurance, copies without an owner. A text rests on whoever sets the rule or counts.
 */
const weak = [
  'accountingtoday.com',
  'beautyschoolsdirectory.com',
  'beckershospitalreview.com',
  'betterteam.com',
  'businesswire.com',
  'career.com',
  'careerbuilder.com',
  'careerexplorer.com',
  'careertrend.com',
  'casetext.com',
  'cfobrew.com',
  'chron.com',
  'climbtheladder.com',
  'coverwallet.com',
  'desmoinesregister.com',
  'docslib.org',
  'droneflightschool.org',
  'ebsco.com',
  'edinformatics.com',
  'edweek.org',
  'ehow.com',
  'gettips.com',
  'glassdoor.com',
  'globenewswire.com',
  'gonatchitoches.com',
  'growwabashcounty.com',
  'healthschoolguide.net',
  'housing-programs.org',
  'humblemechanic.com',
  'indeed.com',
  'infosecinstitute.com',
  'inszoneinsurance.com',
  'investopedia.com',
  'jrupprechtlaw.com',
  'k12dive.com',
  'k12jobspot.com',
  'lawstack.com',
  'learn.org',
  'legalclarity.org',
  'legalfina.com',
  'lexology.com',
  'linkedin.com',
  'monster.com',
  'ncleks.com',
  'nextinsurance.com',
  'northstatejobs.com',
  'nospec.com',
  'nurselicenseguide.com',
  'oshatraining.com',
  'payscale.com',
  'penetrationtestingauthority.com',
  'postjobfree.com',
  'primalhealthcoach.com',
  'prnewswire.com',
  'quora.com',
  'reddit.com',
  'salary.com',
  'sapling.com',
  'schoolspring.com',
  'scribd.com',
  'seniorsmatter.com',
  'simplyhired.com',
  'sportsdestinations.com',
  'study.com',
  'studylib.net',
  'taxslayerpro.com',
  'tealhq.com',
  'theacademyofpetcareers.com',
  'thebalancemoney.com',
  'theclassroom.com',
  'thewbkfirm.com',
  'torchora.com',
  'trust20.co',
  'turfmagazine.com',
  'udemy.com',
  'vault.com',
  'visualfoodie.com',
  'wikihow.com',
  'wikipedia.org',
  'wixsite.com',
  'wolterskluwer.com',
  'zippia.com',
  'ziprecruiter.com',
];

/** Where the maker of a site tries its pages out: readers are led to the site itself. */
const notForReaders = /^(?:qa|dev|test|origin|stag(?:e|ing)|preview|beta)[-.]|^\w+prod\./;

/** Whether `address` is a page of such a site, or of one that is not meant for readers. */
export function isWeakSource(address: string): boolean {
  const host = new URL(address).hostname;
  if (notForReaders.test(host)) return true;
  return weak.some((site) => host === site || host.endsWith(`.${site}`));
}

/** The addresses in a text, of any of its fields and links, that lead to such a site. */
export function weakAddresses(text: string): string[] {
  const addresses = text.match(/https?:\/\/[^\s'")\]>]+/g) ?? [];
  return addresses.filter(isWeakSource);
}
