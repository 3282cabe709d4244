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
export const allIndustriesCode = 'TE1000';
