/** Names of places that are not in their official name. */
interface OtherNames {
  /** Where the names come from, or why people use them. */
  readonly reason: string;
  /** By the id of the place. A name that several places share leads to a choice. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

const principalCities: OtherNames = {
  reason:
    'Principal cities that the name of the metro area leaves out. U.S. Census Bureau, List 2: Principal cities of metropolitan and micropolitan statistical areas, July 2023, https://www2.census.gov/programs-surveys/metro-micro/geographies/reference-files/2023/delineation-files/list2_2023.xlsx',
  names: {
    M12060: ['Alpharetta', 'Dunwoody', 'Marietta'],
    M12420: ['Georgetown'],
    M14460: ['Framingham', 'Waltham'],
    M16740: ['Mooresville', 'Rock Hill'],
    M16980: ['Bolingbrook', 'Des Plaines', 'Downers Grove', 'Evanston', 'Schaumburg', 'Skokie'],
    M19100: ['Denton', 'Grapevine', 'Irving', 'Plano', 'Richardson'],
    M19300: ['Gulf Shores'],
    M19660: ['DeLand'],
    M19740: ['Broomfield', 'Commerce City'],
    M19820: ['Farmington Hills', 'Livonia', 'Novi', 'Pontiac', 'Southfield', 'Troy'],
    M22220: ['Bentonville'],
    M24860: ['Mauldin'],
    M25540: ['Middletown'],
    M25940: ['Beaufort'],
    M26420: ['Baytown', 'Conroe', 'Galveston', 'Sugar Land', 'Texas City'],
    M26900: ['Anderson'],
    M28140: ['Lenexa', 'Overland Park'],
    M28880: ['Woodbury'],
    M29820: ['Paradise'],
    M31080: [
      'Arcadia',
      'Burbank',
      'Carson',
      'Costa Mesa',
      'Cypress',
      'Fountain Valley',
      'Gardena',
      'Glendale',
      'Irvine',
      'Newport Beach',
      'Orange',
      'Pasadena',
      'Santa Ana',
      'Santa Monica',
      'Torrance',
      'Tustin',
    ],
    M32580: ['Pharr'],
    M33100: [
      'Boca Raton',
      'Deerfield Beach',
      'Delray Beach',
      'Doral',
      'Jupiter',
      'Kendall',
      'Miami Beach',
      'Palm Beach Gardens',
      'Pompano Beach',
      'Sunrise',
    ],
    M33460: [
      'Burnsville',
      'Eagan',
      'Eden Prairie',
      'Edina',
      'Minnetonka',
      'Plymouth',
      'St. Louis Park',
    ],
    M34980: ['Smyrna'],
    M35620: ['Lakewood', 'New Brunswick', 'White Plains'],
    M35840: ['Lakewood Ranch', 'Venice'],
    M37100: ['Camarillo'],
    M38060: ['Casa Grande', 'Gilbert', 'Scottsdale', 'Tempe'],
    M38900: ['Beaverton', 'Tigard'],
    M40140: ['Chino', 'Corona', 'Palm Desert', 'Redlands', 'Temecula'],
    M40900: ['Rancho Cordova', 'West Sacramento'],
    M41180: ['St. Charles'],
    M41740: ['Encinitas'],
    M41860: [
      'Berkeley',
      'Livermore',
      'Pleasanton',
      'Redwood City',
      'San Mateo',
      'San Rafael',
      'San Ramon',
      'South San Francisco',
      'Walnut Creek',
    ],
    M41940: ['Cupertino', 'Milpitas', 'Mountain View', 'Palo Alto'],
    M42660: ['Auburn', 'Everett', 'Kent', 'Lakewood', 'Redmond', 'Renton'],
    M45300: ['Largo', 'Pinellas Park'],
    M47260: ['Newport News', 'Portsmouth'],
    M47900: [
      'Bethesda',
      'Frederick',
      'Gaithersburg',
      'North Bethesda',
      'Rockville',
      'McLean',
      'Reston',
    ],
  },
};

const shorterNames: OtherNames = {
  reason: 'The official name has a word that nobody says.',
  names: {
    DC: ['Washington DC'],
    VI: ['Virgin Islands', 'USVI'],
    M11200: ['Amherst'],
    M12700: ['Barnstable'],
    M14260: ['Boise'],
    M41620: ['Salt Lake'],
    M46520: ['Honolulu'],
  },
};

const shortForms: OtherNames = {
  reason: 'Short forms that people write and say.',
  names: {
    M12060: ['ATL'],
    M17140: ['Cincy'],
    M19100: ['DFW', 'Metroplex'],
    M26900: ['Indy'],
    M28140: ['KC', 'KCMO'],
    M29820: ['Vegas'],
    M31080: ['LA'],
    M33460: ['Mpls'],
    M35380: ['NOLA'],
    M35620: ['New York City', 'NYC'],
    M36420: ['OKC'],
    M37980: ['Philly'],
    M38060: ['PHX'],
    M41180: ['STL'],
    M41620: ['SLC'],
    M41860: ['SF', 'San Fran'],
    M45300: ['St. Pete'],
    M47900: ['Washington DC metro', 'DC metro', 'DC area', 'Washington DC area', 'DMV'],
  },
};

const partsOfCities: OtherNames = {
  reason: 'Parts of the largest city, or an island it lies on, that people name as their home.',
  names: {
    M12700: ['Cape Cod'],
    M27980: ['Maui'],
    M31080: ['San Fernando Valley'],
    M35620: ['Brooklyn', 'Manhattan', 'Queens', 'Bronx', 'Staten Island', 'Long Island'],
    M46520: ['Oahu'],
  },
};

const regions: OtherNames = {
  reason:
    'Names of regions that take in one metro area, or several, between which a reader chooses.',
  names: {
    M10580: ['Capital District'],
    M10900: ['Lehigh Valley'],
    M14500: ['Front Range'],
    M15180: ['Rio Grande Valley'],
    M16980: ['Chicagoland'],
    M17820: ['Front Range'],
    M18880: ['Emerald Coast'],
    M19340: ['Quad Cities'],
    M19740: ['Front Range'],
    M20500: ['Research Triangle', 'Triangle'],
    M22220: ['Northwest Arkansas', 'NWA'],
    M22660: ['Front Range'],
    M24660: ['Piedmont Triad', 'Triad'],
    M27740: ['Tri-Cities'],
    M28420: ['Tri-Cities'],
    M28700: ['Tri-Cities'],
    M31080: ['Southern California', 'SoCal'],
    M32580: ['Rio Grande Valley'],
    M33100: ['South Florida'],
    M33460: ['Twin Cities'],
    M36260: ['Wasatch Front'],
    M37340: ['Space Coast'],
    M38060: ['Valley of the Sun'],
    M38940: ['Treasure Coast'],
    M39340: ['Wasatch Front'],
    M39580: ['Research Triangle', 'Triangle'],
    M40140: ['Inland Empire', 'Coachella Valley', 'Southern California', 'SoCal'],
    M41620: ['Wasatch Front'],
    M41740: ['Southern California', 'SoCal'],
    M41860: ['Bay Area', 'San Francisco Bay Area', 'SF Bay Area', 'East Bay'],
    M41940: ['Bay Area', 'San Francisco Bay Area', 'SF Bay Area', 'Silicon Valley'],
    M42660: ['Puget Sound'],
    M45300: ['Tampa Bay'],
    M47260: ['Hampton Roads', 'Tidewater'],
    M47900: ['Northern Virginia', 'NoVA'],
    M49180: ['Piedmont Triad', 'Triad'],
  },
};

const declared = [principalCities, shorterNames, shortForms, partsOfCities, regions];

/** The other names of a place, each once. */
export function otherNamesOf(id: string): readonly string[] {
  return [...new Set(declared.flatMap(({ names }) => names[id] ?? []))];
}

/** Every id that a name is declared for. */
export const idsWithOtherNames: ReadonlySet<string> = new Set(
  declared.flatMap(({ names }) => Object.keys(names)),
);
