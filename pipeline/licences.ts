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

/** Microsoft's "Working with AI": name the paper, and say what was changed. */
export const ccBy: Licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};

/** The code and data of "GPTs are GPTs". */
export const openAiMit: Licence = {
  name: 'MIT',
  url: 'https://github.com/openai/GPTs-are-GPTs/blob/main/LICENSE',
};

/** Works of other federal agencies. */
export const usGovernmentWork: Licence = {
  name: 'US public domain',
  url: 'https://www.usa.gov/government-copyright',
};
