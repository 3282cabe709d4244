import type { Figure } from './figure.ts';

/** A published median that strips are read against. */
export interface PayReference {
  /** `all` for all jobs of the country, `group` for the category the rows belong to. */
  readonly kind: 'all' | 'group';
  /** Whose median it is: `all jobs`. */
  readonly label: string;
  readonly figure: Figure;
}
