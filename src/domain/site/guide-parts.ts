/** Whether a part of a guide stands before the figures on pay by place and outlook, or after. */
export type GuidePartPlace = 'work' | 'later';

/** The parts that every guide to an occupation has, by heading, in the order of the page. */
export const guideParts: ReadonlyMap<string, GuidePartPlace> = new Map([
  ['What you do', 'work'],
  ['Where you work', 'work'],
  ['The hard part', 'work'],
  ['What it asks of you', 'work'],
  ['Ways in', 'work'],
  ['Licenses and certificates', 'work'],
  ['Start now, at 15', 'work'],
  ['How the work grows', 'work'],
  ['Questions people ask', 'later'],
  ['Careers next door', 'later'],
]);

/** Where a part stands. One that only some guides have tells of the work. */
export const guidePartPlace = (heading: string): GuidePartPlace =>
  guideParts.get(heading) ?? 'work';
