import type { ReadPage } from '../built-site.ts';
import { select, textOf } from '../html.ts';

/** What the policy of every page says; `default-src` covers neither forms nor the base address. */
const directives = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types career-almanac',
];

/** What a page does that its security policy blocks, or would have to forbid. */
export function securityProblems(page: ReadPage): string[] {
  const problems: string[] = [];
  for (const { name, attribs } of page.elements) {
    if ('style' in attribs) problems.push(`<${name}> has a style attribute, which is blocked`);
    const handler = Object.keys(attribs).find((attribute) => /^on[a-z]+$/.test(attribute));
    if (handler) problems.push(`<${name}> has the attribute ${handler}, which is blocked`);
  }
  for (const script of select(
    'script:not([src]):not([type="application/ld+json"])',
    page.document,
  )) {
    problems.push(`a script stands in the page, which is blocked: ${textOf(script).slice(0, 40)}`);
  }
  if (select('style', page.document).length > 0) {
    problems.push('styles stand in the page, which is blocked');
  }
  const policies = select('meta[http-equiv=content-security-policy i]', page.document);
  const policy = policies[0]?.attribs.content ?? '';
  const said = policy.split(';').map((directive) => directive.trim());
  for (const directive of directives) {
    if (!said.includes(directive)) problems.push(`the security policy does not say ${directive}`);
  }
  const hosts = policy.match(/https?:\S+|\*\S*|'unsafe-[a-z-]+'/g) ?? [];
  if (hosts.length > 0) problems.push(`the security policy allows ${hosts.join(', ')}`);
  return problems;
}
