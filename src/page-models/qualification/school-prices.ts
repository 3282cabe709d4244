import type { DerivedFigure, Figure } from '../../domain/figures/figure.ts';
import type { Receipt } from '../../domain/figures/receipt.ts';
import { nationId } from '../../domain/places/place.ts';
import type { EntryEducation } from '../../domain/schooling/preparation.ts';
import type { SchoolKind } from '../../domain/schooling/school-kinds.ts';
import {
  schoolsOfLevel,
  tuitionOverYears,
  wayInReasons,
  type SchoolPrice,
} from '../../domain/schooling/way-in-cost.ts';
import { educationFigure } from '../../facts/education-pay.ts';
import { tuitionFigure } from '../../facts/tuition.ts';
import { rowsReceipt } from '../place-page/place-receipts.ts';

/** What schools of a kind ask, and how many of them say so. */
export interface PricedKind extends SchoolPrice {
  readonly schools: Figure;
  /** For all the years of the level; undefined where it has no set number, or no price is published. */
  readonly inAll: DerivedFigure | undefined;
}

/** What a level of education costs at each kind of school, and what the jobs it leads to pay. */
export interface LevelCost {
  /** None where no school after high school leads to the level. */
  readonly kinds: readonly PricedKind[];
  readonly years: number | undefined;
  /** Why there is no price, or what it leaves out. */
  readonly reasons: readonly string[];
  /** The middle of all jobs that usually need the level. */
  readonly pay: Figure;
  readonly receipts: readonly Receipt[];
}

export function levelCost(education: EntryEducation): LevelCost {
  const { kinds, years } = schoolsOfLevel[education];
  const priced = kinds.map((kind) => pricedKind(kind, years));
  const pay = educationFigure(nationId, education, 'annual-median');
  const [first] = priced;
  return {
    kinds: priced,
    years,
    reasons: wayInReasons({ education, experience: '', training: '', license: 'unknown' }),
    pay,
    receipts: [
      ...(first ? [rowsReceipt([first.price.id, first.schools.id])] : []),
      rowsReceipt([pay.id]),
    ],
  };
}

function pricedKind(kind: SchoolKind, years: number | undefined): PricedKind {
  const price = tuitionFigure(kind, 'tuition-in-state');
  return {
    kind,
    price,
    schools: tuitionFigure(kind, 'schools'),
    inAll: years === undefined ? undefined : tuitionOverYears(price, years),
  };
}
