/**
 * How the pipeline introduces itself. BLS turns away programs that give nobody to write to, so
 * `contact`, an e-mail or web address, is part of it when there is one.
 */
export function userAgentOf(contact: string | undefined): string {
  const name = 'CareerAlmanac/0.1';
  return `Mozilla/5.0 (compatible; ${contact ? `${name}; ${contact}` : name})`;
}

/** Whether `text` is an e-mail or web address that can stand in a request. */
export function isContact(text: string): boolean {
  return /^([!-'*-~]+@[!-'*-~]+|https?:\/\/[!-'*-~]+)$/.test(text);
}
