import { share } from '../../domain/figures/derive.ts';
import { isPresent, type DerivedFigure, type Figure } from '../../domain/figures/figure.ts';
import type { OccupationCode } from '../../domain/words/occupation-code.ts';
import { receiptFor, type Receipt } from '../../domain/figures/receipt.ts';
import { sectorName } from '../../domain/words/sector-name.ts';
import { industriesWith, industryFigure } from '../../facts/industries.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { sourceOfFact } from '../../facts/sources.ts';

/** A sector of the economy where people of an occupation work. */
export interface IndustryRow {
  readonly naics: string;
  readonly name: string;
  readonly employment: Figure;
  /** Percent of all employees of the occupation. */
  readonly share: DerivedFigure | undefined;
  readonly median: Figure;
}

export interface IndustriesSection {
  /** The largest sectors by employees, largest first. */
  readonly rows: readonly IndustryRow[];
  /** How many sectors have a row for the occupation. */
  readonly sectors: number;
  readonly receipt: Receipt;
}

const mostRows = 6;

/** Where people of an occupation work, by sector; undefined where no sector has a head count. */
export function industriesSection(code: OccupationCode): IndustriesSection | undefined {
  const all = oewsFigure(code, 'employment');
  const sectors = industriesWith(code, 'sector');
  const counted = sectors.flatMap((sector) => {
    const employment = industryFigure(sector.naics, code, 'employment');
    return isPresent(employment) ? [{ sector, employment }] : [];
  });
  const rows = counted
    .toSorted((a, b) => b.employment.value - a.employment.value)
    .slice(0, mostRows)
    .map(({ sector, employment }) => ({
      naics: sector.naics,
      name: sectorName(sector),
      employment,
      share: share(employment, all),
      median: industryFigure(sector.naics, code, 'annual-median'),
    }));
  const [first] = rows;
  if (!first) return undefined;
  const facts = [first.employment.id, first.median.id];
  return {
    rows,
    sectors: sectors.length,
    receipt: { ...receiptFor(facts, sourceOfFact(first.employment.id)), code },
  };
}
