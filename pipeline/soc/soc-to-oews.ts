import { PipelineError } from '../pipeline-error.ts';
import type { SourceFile } from '../source.ts';
import type { HybridPair } from './read-crosswalks.ts';

/** The OEWS line a detailed SOC 2018 occupation is counted in. */
export interface SocToOews {
  readonly soc_code: string;
  /** Empty when OEWS does not cover the occupation. */
  readonly code: string;
  readonly relation: 'same' | 'combined' | 'not-covered';
}

/**
 * Ties each detailed SOC 2018 code to one of the OEWS codes: itself, the line that OEWS combines
 * it in, or none. Throws a PipelineError when an OEWS code is reached from no SOC code.
 */
export function socToOewsRows(
  socCodes: readonly string[],
  oewsCodes: ReadonlySet<string>,
  hybrid: readonly HybridPair[],
  crosswalk: SourceFile,
): SocToOews[] {
  const combinedIn = new Map(hybrid.map(({ soc2018, oews2019 }) => [soc2018, oews2019]));
  const rows = socCodes.map((socCode): SocToOews => {
    if (oewsCodes.has(socCode)) return { soc_code: socCode, code: socCode, relation: 'same' };
    const combined = combinedIn.get(socCode) ?? '';
    return oewsCodes.has(combined)
      ? { soc_code: socCode, code: combined, relation: 'combined' }
      : { soc_code: socCode, code: '', relation: 'not-covered' };
  });
  const reached = new Set(rows.map((row) => row.code));
  for (const code of oewsCodes) {
    if (reached.has(code)) continue;
    throw new PipelineError(
      `No SOC 2018 occupation leads to the OEWS occupation ${code}.`,
      { file: crosswalk.file },
      'Find out which SOC occupations OEWS combines in it and add them to the crosswalk.',
    );
  }
  return rows;
}
