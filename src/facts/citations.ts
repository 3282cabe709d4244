import { z } from 'zod';
import {
  citationStyles,
  fillCitation,
  type Citation,
  type CitationsFile,
  type CitedWords,
} from '../domain/cite/citation.ts';
import { FactsError, rebuildRemedy } from './facts-error.ts';
import { once } from './once.ts';
import { readDataJson } from './read-json.ts';

const file = 'citations.json';

const citation = z.record(z.enum(citationStyles), z.string().min(1));

const citationsFile = z.strictObject({
  pages: z.strictObject({ byRelease: citation, undated: citation }),
  sources: z.record(z.string(), citation),
  figures: z.array(z.strictObject({ sources: z.array(z.string()), citation })),
}) satisfies z.ZodType<CitationsFile>;

const made = once((): CitationsFile => readDataJson(file, citationsFile));

const figureForms = once(
  () =>
    new Map(
      made().figures.flatMap(({ sources, citation }) =>
        sources.map((id) => [id, citation] as const),
      ),
    ),
);

function ofSource(found: Citation | undefined, id: string): Citation {
  if (found) return found;
  throw new FactsError(`The source "${id}" has no citation.`, `data/${file}`, rebuildRemedy);
}

/**
 * A page of this site in every style, dated by the newest release of pay, or, where it shows no
 * figures, by the day the data was read.
 */
export function citationOfPage(page: CitedWords, dated: keyof CitationsFile['pages']): Citation {
  return fillCitation(made().pages[dated], page);
}

/** An agency's data set in every style. Throws a FactsError when there is none. */
export function citationOfSource({ id }: { readonly id: string }): Citation {
  return ofSource(made().sources[id], id);
}

/** The citation of a figure of a data set, with stand-ins for the words of the figure. */
export function figureCitationForm({ id }: { readonly id: string }): Citation {
  return ofSource(figureForms().get(id), id);
}
