import { markup, type Markup } from './markup.ts';

/** The page on which the agency itself shows an occupation's national wages, for people to read. */
export function wageProfileLine(code: string): Markup {
  const url = `https://www.bls.gov/oes/current/oes${code.replace('-', '')}.htm`;
  return markup`<p>The agency’s own page: <a href="${url}">wages of ${code}</a>.</p>`;
}

/** The agency's page on a job in words, where it has one. */
export function handbookLine(url: string | undefined): Markup | undefined {
  return url === undefined
    ? undefined
    : markup`<p>The agency’s own page: <a href="${url}">Occupational Outlook Handbook</a>.</p>`;
}
