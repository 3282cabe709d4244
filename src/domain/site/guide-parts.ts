/** The section of a career page that a part of its guide stands in. */
export type GuidePartPlace = 'work' | 'ways-in' | 'next-door' | 'later';

/** The parts that every guide to an occupation has, by heading, in the order of the page. */
export const guideParts: ReadonlyMap<string, GuidePartPlace> = new Map([
  ['What you do', 'work'],
  ['Where you work', 'work'],
  ['The hard part', 'work'],
  ['What it asks of you', 'work'],
  ['Ways in', 'ways-in'],
  ['Licenses and certificates', 'ways-in'],
  ['Start now, at 15', 'ways-in'],
  ['How the work grows', 'ways-in'],
  ['Questions people ask', 'later'],
  ['Careers next door', 'next-door'],
]);

/** Where a part stands. One that only some guides have tells of the work. */
export const guidePartPlace = (heading: string): GuidePartPlace =>
  guideParts.get(heading) ?? 'work';
