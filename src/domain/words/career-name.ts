/**
 * The name of an occupation as readers see it. The source puts its titles in sentence case by
 * rule, which takes the capital from "English", and types dashes and apostrophes as on a typewriter:
 * `Helpers--electricians` to `Helpers—electricians`.
 */
export function careerName(title: string): string {
  return title
    .replaceAll('--', '—')
    .replaceAll("'", '’')
    .replace(/\benglish\b/g, 'English');
}
