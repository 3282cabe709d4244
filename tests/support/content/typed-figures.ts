/**
 * Figures typed by hand: money, shares and counts of people or jobs. Dates, ages, grades and the
 * names of laws are no figures.
 */
export function typedFigures(text: string): string[] {
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found.trim()));
}

const numberWord =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)';
const counted =
  '(?:jobs|workers|people|persons|employees|openings|teachers|counselors|assistants|nurses|students|managers)';

const patterns = [
  // $45,930 and $ 20
  /\$\s?\d[\d,.]*/g,
  // 45 dollars, ten dollars, a hundred dollars
  /(?<![\d$.,])\d[\d,.]*\s?dollars\b/gi,
  new RegExp(`\\b${numberWord}(?:[- ]${numberWord})? dollars\\b`, 'gi'),
  // 4.9%, 5 percent, ten percent
  /\d[\d,.]*\s?(?:%|percent\b|per cent\b)/gi,
  new RegExp(`\\b${numberWord}(?:-${numberWord})? (?:percent|per cent)\\b`, 'gi'),
  // 189,100
  /(?<![\d$.,])\d{1,3}(?:,\d{3})+(?!\d*\s?(?:%|percent))/g,
  // 3 million, two thousand
  new RegExp(`(?:\\d[\\d,.]*|\\b${numberWord}) (?:thousand|million|billion)\\b`, 'gi'),
  // 437 assistants, 300 new jobs
  new RegExp(`(?<![\\d,.$])\\d+ (?!(?:thousand|million|billion)\\b)(?:\\w+ )?${counted}\\b`, 'gi'),
];
