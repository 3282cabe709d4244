/**
 * What the file with the figures of a page is called: `careers-registered-nurses-in-texas.csv`.
 * @param place the slug of the place whose pay the page shows; none for the whole country.
 */
export function csvFileName(page: string, place?: string): string {
  return `${page}${place === undefined ? '' : `-in-${place}`}.csv`;
}
