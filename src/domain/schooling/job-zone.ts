/** O*NET's five steps of preparation, least first. */
export const jobZones = [1, 2, 3, 4, 5] as const;
export type JobZone = (typeof jobZones)[number];

const preparation: Readonly<Record<JobZone, string>> = {
  1: 'little or no',
  2: 'some',
  3: 'medium',
  4: 'a lot of',
  5: 'the most',
};

/** How much preparation a zone stands for, to go before the word. */
export function zonePreparation(zone: JobZone): string {
  return preparation[zone];
}

export function jobZoneOf(number: number | undefined): JobZone | undefined {
  return jobZones.find((zone) => zone === number);
}
