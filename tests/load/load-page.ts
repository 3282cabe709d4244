/** How a server answered for one file. */
export interface Load {
  readonly name: string;
  /** Kilobytes of an answer, as sent. */
  readonly kilobytes: number;
  readonly requestsASecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly slowestOfHundred: number;
}

/** What a reader of four pages loads, in kilobytes as sent; each thing once. */
export interface Visit {
  readonly page: number;
  readonly once: number;
  readonly search: number;
}

const pagesOfVisit = 4;
const readers = 1_000_000;
const secondsOfDay = 86_400;
/** Of an average second, the busiest has so many times the readers: a school day has a morning. */
const peak = 5;
const pricesOfGigabyte = [0.01, 0.05] as const;

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const one = new Intl.NumberFormat('en-US', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** The measurements as a page of the repository, with what follows from them on paper. */
export function loadPage(day: string, machine: string, loads: readonly Load[], visit: Visit) {
  const ofVisit = pagesOfVisit * visit.page + visit.once + visit.search;
  const gigabytes = (ofVisit * readers) / 1e6;
  // A page brings a style sheet, scripts, letters and its own few files.
  const requests = readers * (pagesOfVisit * 3 + 12);
  const aSecond = requests / secondsOfDay;
  const rates = loads.map(({ requestsASecond }) => requestsASecond);
  const [slowest, fastest] = [Math.min(...rates), Math.max(...rates)];
  const prices = pricesOfGigabyte
    .map((price) => `$${whole.format(gigabytes * 30 * price)} at $${price.toFixed(2)}`)
    .join(' or ');
  return `# Load

\`npm run bench:load\`, ${day}: nginx as \`hosting/nginx.conf\` sets it up, files compressed beforehand, fifty connections at once over loopback for eight seconds each. ${machine} The program that asks takes a part of the same processors, so a server alone does better.

| Asked for | KB sent | Requests a second | Half within | 99 of 100 within |
| --- | ---: | ---: | ---: | ---: |
${loads
  .map(
    (load) =>
      `| ${load.name} | ${one.format(load.kilobytes)} | ${whole.format(load.requestsASecond)} | ${one.format(load.median)} ms | ${one.format(load.slowestOfHundred)} ms |`,
  )
  .join('\n')}

## A million readers a day, on paper

A reader who opens ${String(pagesOfVisit)} pages and searches once loads about ${whole.format(ofVisit)} KB: ${one.format(visit.page)} KB a page, ${one.format(visit.once)} KB of styles, scripts and letters once, ${one.format(visit.search)} KB for the search. A million of them load ${whole.format(gigabytes)} GB a day in ${whole.format(requests / 1e6)} million requests: ${whole.format(aSecond)} a second on average, ${whole.format(aSecond * peak)} in a second that is ${String(peak)} times as busy. The rows above are ${whole.format(slowest)} to ${whole.format(fastest)} whole answers a second; most of these requests are for small files, or end with 304. The bytes are ${one.format((gigabytes * 8 * peak) / secondsOfDay)} gigabits a second at that peak.

A network of caches takes nearly all of it. What is in \`_astro/\` may stay there for a year, and the rest is asked for anew and answered with 304 while it is the same, so the server behind it sees few whole answers. The cost is that of bytes sent: a month of such days is ${whole.format((gigabytes * 30) / 1000)} TB, ${prices} a gigabyte. Hosts of static sites that do not count bytes cost their fee alone.
`;
}
