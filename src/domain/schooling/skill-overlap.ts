/** A rated skill: its element id and its importance on the source's scale. */
export interface RatedSkill {
  readonly id: string;
  readonly importance: number;
}

/** The ids of the `count` most important skills; ties are broken by id so that the answer is stable. */
export function topSkills(skills: readonly RatedSkill[], count = 10): readonly string[] {
  return [...skills]
    .sort((a, b) => b.importance - a.importance || a.id.localeCompare(b.id))
    .slice(0, count)
    .map((skill) => skill.id);
}
