import { groupBy } from '../lists/group-by.ts';
import { lowerFirst } from '../words/wording.ts';

/** Why an occupation's share of an industry is projected to move, as the source classes it. */
export interface ProjectionFactor {
  readonly industry: string;
  readonly industry_code: string;
  readonly kind: 'demand' | 'productivity' | 'capital-for-labor' | 'other-occupations' | 'sourcing';
  readonly direction: 'increase' | 'decrease';
}

const kindWords: Readonly<
  Record<ProjectionFactor['kind'], Readonly<Record<ProjectionFactor['direction'], string>>>
> = {
  demand: {
    increase: 'more demand for what these workers do',
    decrease: 'less demand for what these workers do',
  },
  productivity: {
    increase: 'changes in how much work one person gets done',
    decrease: 'the same work getting done by fewer people',
  },
  'capital-for-labor': {
    increase: 'new tools and software that need these workers',
    decrease: 'machines and software taking over tasks',
  },
  'other-occupations': {
    increase: 'tasks passing to these workers from other jobs',
    decrease: 'tasks passing to other jobs',
  },
  sourcing: {
    increase: 'work coming in from contractors or other industries',
    decrease: 'work going out to contractors or other industries',
  },
};

/** The reason in a few plain words. */
export function factorWords(factor: Pick<ProjectionFactor, 'kind' | 'direction'>): string {
  return kindWords[factor.kind][factor.direction];
}

/** The code of all industries together. */
const allIndustriesCode = 'TE1000';

/**
 * An industry inside a sentence: `Junior colleges; state` to `state junior colleges`, and without
 * the codes that the source adds: `Chemical manufacturing (3255,6)` to `chemical manufacturing`.
 */
export function industryWords(industry: string): string {
  const plain = industry.replace(/ \([\d,]+\)/g, '');
  const [name = '', owner] = plain.split('; ');
  return owner ? `${owner} ${lowerFirst(name)}` : lowerFirst(name);
}

/** All industries as one, in words. */
export const allTogether = 'all industries together';

/** One reason and the industries it is named for. */
export interface FactorGroup {
  readonly words: string;
  readonly direction: ProjectionFactor['direction'];
  /** Industries as the source names them; all industries together come first. */
  readonly industries: readonly string[];
}

/** Factors with the same reason brought together, the reason named for most industries first. */
export function groupFactors(factors: readonly ProjectionFactor[]): readonly FactorGroup[] {
  const groups = groupBy(factors, (factor) => `${factor.direction} ${factor.kind}`);
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const industries = group.sort((a, b) => rank(a) - rank(b)).map(industryName);
      return { words: factorWords(first), direction: first.direction, industries };
    });
}

const industryName = ({ industry, industry_code }: ProjectionFactor) =>
  industry_code === allIndustriesCode ? allTogether : industry;

const rank = (factor: ProjectionFactor) => (factor.industry_code === allIndustriesCode ? 0 : 1);
