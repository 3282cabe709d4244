import type { Figure } from '../figures/figure.ts';

/** A published median that strips are read against. */
export interface PayReference {
  /** `all` for all jobs or the whole country, `group` for the category the rows belong to. */
  readonly kind: 'all' | 'group';
  /** Whose median it is: `all jobs`. */
  readonly label: string;
  readonly figure: Figure;
  /** What else a reader should know of it, after the figure: `which is at national prices`. */
  readonly note?: string;
}

/** The middle of all jobs of the country. */
export function allJobsReference(figure: Figure): PayReference {
  return { kind: 'all', label: 'all jobs', figure };
}
