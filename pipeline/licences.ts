import type { SourceFile } from './source.ts';

type Licence = SourceFile['licence'];

/** What the Bureau of Labor Statistics publishes, photographs and logos aside. */
export const blsPublicDomain: Licence = {
  name: 'US public domain',
  url: 'https://www.bls.gov/opub/copyright-information.htm',
};

/** The O*NET database: name O*NET and USDOL/ETA, and say that it was changed. */
export const onetLicence: Licence = {
  name: 'CC BY 4.0',
  url: 'https://www.onetcenter.org/license_db.html',
};

/** Works of other federal agencies. */
export const usGovernmentWork: Licence = {
  name: 'US public domain',
  url: 'https://www.usa.gov/government-copyright',
};
