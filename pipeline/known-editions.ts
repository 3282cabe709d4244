import type { NewerEdition } from '../src/domain/figures/receipt.ts';
import type { SourceFile } from './source.ts';

/** The day on which the newest edition of every source was last looked up. */
const lookedUp = '2026-11-30';

const onet: NewerEdition = { label: 'O*NET 31.0', published: '2026-08' };

/**
 * The newest edition of each program where it is later than the one held. Of those not listed the
 * newest is the one held, or the file says itself what is newer.
 */
const newerEditions: Readonly<Partial<Record<SourceFile['dataset'], NewerEdition>>> = {
  onet,
  context: onet,
  fmr: { label: 'fiscal year 2027', published: '2026-10' },
  ipeds: { label: 'academic year 2024–25' },
  zip: { label: 'one of a later quarter' },
};

/** What is known of the newest edition of a source, and when that was looked up. */
export function editionKnown({ dataset, newerEdition }: SourceFile): {
  readonly lookedUp: string;
  readonly newerEdition?: NewerEdition;
} {
  const newer = newerEdition ?? newerEditions[dataset];
  return newer ? { lookedUp, newerEdition: newer } : { lookedUp };
}
