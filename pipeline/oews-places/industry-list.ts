import { PipelineError } from '../pipeline-error.ts';
import type { ShapedRow } from '../source.ts';
import { linePlace, textIn, type OewsLine } from './oews-table.ts';

/** Sectors that cover several two-digit codes. */
const ranges: ReadonlyMap<string, string> = new Map([
  ['31', '31-33'],
  ['32', '31-33'],
  ['33', '31-33'],
  ['44', '44-45'],
  ['45', '44-45'],
  ['48', '48-49'],
  ['49', '48-49'],
]);

/** The industry a line is of. Throws a PipelineError when it is not a NAICS code as OEWS writes it. */
export function naicsOf(line: OewsLine): string {
  const naics = textIn(line, 'naics');
  if (/^(?:\d{2}|\d{2}-\d{2}|\d{4}(?:\d{2}|A\d))$/.test(naics)) return naics;
  throw new PipelineError(
    `"${naics}" is not an industry code such as 62, 31-33, 622000 or 3250A1.`,
    linePlace(line, 'naics'),
    'Put the file by sector, 3-digit and 4-digit industry there.',
  );
}

const levelOf = (naics: string) => {
  if (naics.length < 6) return 'sector';
  return naics.endsWith('000') ? '3-digit' : '4-digit';
};

/** `622100` lies in `622000`, that in `62`; `311000` in `31-33`. */
function parentOf(naics: string): string {
  if (levelOf(naics) === '4-digit') return `${naics.slice(0, 3)}000`;
  if (levelOf(naics) === 'sector') return '';
  const sector = naics.slice(0, 2);
  return ranges.get(sector) ?? sector;
}

/** The industries that lines are of, each with its one title. Throws a PipelineError. */
export function industriesOf(lines: readonly OewsLine[]): ShapedRow[] {
  const titles = new Map<string, string>();
  for (const line of lines) {
    const naics = naicsOf(line);
    const title = textIn(line, 'naics_title');
    const earlier = titles.get(naics);
    if (title === '' || (earlier !== undefined && earlier !== title)) {
      throw new PipelineError(
        `The industry ${naics} is called "${title}" here and "${earlier ?? 'nothing'}" before.`,
        linePlace(line, 'naics_title'),
        'Get the file again.',
      );
    }
    titles.set(naics, title);
  }
  return [...titles].map(([naics, title]) => {
    const parent = parentOf(naics);
    if (parent !== '' && !titles.has(parent)) {
      throw new PipelineError(
        `The industry ${naics} lies in ${parent}, which the file does not have.`,
        { file: lines[0]?.table.file ?? '' },
        'Get the file again: it is cut short.',
      );
    }
    return { naics, title, level: levelOf(naics), parent };
  });
}
