/** A state, the District of Columbia or a territory that OEWS publishes figures for. */
export interface StateEntry {
  /** Postal code. */
  readonly code: string;
  /** State code of the Census Bureau, two digits. */
  readonly fips: string;
  /** As the agency's files name it. */
  readonly agencyName: string;
  readonly kind: 'state' | 'territory';
}

const list = (kind: StateEntry['kind'], entries: string): StateEntry[] =>
  entries
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', fips = '', ...name] = line.trim().split(' ');
      return { code, fips, agencyName: name.join(' '), kind };
    });

/** The 54 of them, in the order of their Census codes. */
export const states: readonly StateEntry[] = [
  ...list(
    'state',
    `AL 01 Alabama
     AK 02 Alaska
     AZ 04 Arizona
     AR 05 Arkansas
     CA 06 California
     CO 08 Colorado
     CT 09 Connecticut
     DE 10 Delaware
     DC 11 District of Columbia
     FL 12 Florida
     GA 13 Georgia
     HI 15 Hawaii
     ID 16 Idaho
     IL 17 Illinois
     IN 18 Indiana
     IA 19 Iowa
     KS 20 Kansas
     KY 21 Kentucky
     LA 22 Louisiana
     ME 23 Maine
     MD 24 Maryland
     MA 25 Massachusetts
     MI 26 Michigan
     MN 27 Minnesota
     MS 28 Mississippi
     MO 29 Missouri
     MT 30 Montana
     NE 31 Nebraska
     NV 32 Nevada
     NH 33 New Hampshire
     NJ 34 New Jersey
     NM 35 New Mexico
     NY 36 New York
     NC 37 North Carolina
     ND 38 North Dakota
     OH 39 Ohio
     OK 40 Oklahoma
     OR 41 Oregon
     PA 42 Pennsylvania
     RI 44 Rhode Island
     SC 45 South Carolina
     SD 46 South Dakota
     TN 47 Tennessee
     TX 48 Texas
     UT 49 Utah
     VT 50 Vermont
     VA 51 Virginia
     WA 53 Washington
     WV 54 West Virginia
     WI 55 Wisconsin
     WY 56 Wyoming`,
  ),
  ...list(
    'territory',
    `GU 66 Guam
     PR 72 Puerto Rico
     VI 78 Virgin Islands`,
  ),
];

export const stateByFips: ReadonlyMap<string, StateEntry> = new Map(
  states.map((state) => [state.fips, state]),
);

/** What a reader calls it: there are other Virgin Islands. */
export const readerName = ({ code, agencyName }: StateEntry): string =>
  code === 'VI' ? `U.S. ${agencyName}` : agencyName;
