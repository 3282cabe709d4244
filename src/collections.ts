import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { unlike } from './content-schemas/own-names.ts';
import { slugOf } from './domain/site/slug.ts';

export type CertificationEntry = CollectionEntry<'certifications'>;
export type ComparisonEntry = CollectionEntry<'comparisons'>;
export type GuideEntry = CollectionEntry<'guides'>;
export type LessonEntry = CollectionEntry<'lessons'>;
export type ParentsInSpanishEntry = CollectionEntry<'parentsInSpanish'>;
export type QualificationEntry = CollectionEntry<'qualifications'>;
export type TitleEntry = CollectionEntry<'titles'>;
export type GlossaryEntry = CollectionEntry<'glossary'>;
export type PageEntry = CollectionEntry<'pages'>;
export type WrittenPage = 'certifications' | 'about' | 'corrections' | 'data';

const byText = new Intl.Collator('en').compare;

/** Every guide to an occupation, by the code of the occupation. */
export async function guidesByCode(): Promise<ReadonlyMap<string, GuideEntry>> {
  const entries = await getCollection('guides');
  unlike(entries, 'occupation code', ({ data }) => [data.code]);
  unlike(entries, 'address of another name', ({ data }) => data.alsoCalled.map(slugOf));
  return new Map(entries.map((entry) => [entry.data.code, entry]));
}

/** What guides say to parents, in Spanish, by the code of the occupation. */
export async function parentsInSpanishByCode(): Promise<
  ReadonlyMap<string, ParentsInSpanishEntry>
> {
  const entries = unlike(await getCollection('parentsInSpanish'), 'occupation code', ({ data }) => [
    data.code,
  ]);
  return new Map(entries.map((entry) => [entry.data.code, entry]));
}

/** Every certification, by name. */
export async function certificationEntries(): Promise<CertificationEntry[]> {
  const entries = unlike(await getCollection('certifications'), 'name', ({ data }) => [data.name]);
  return entries.toSorted((a, b) => byText(a.data.name, b.data.name));
}

/** Every written comparison, by title. */
export async function comparisonEntries(): Promise<ComparisonEntry[]> {
  const entries = unlike(await getCollection('comparisons'), 'title', ({ data }) => [data.title]);
  return entries.toSorted((a, b) => byText(a.data.title, b.data.title));
}

/** A page for each written comparison. */
export const comparisonPaths = async () =>
  (await comparisonEntries()).map((entry) => ({
    params: { comparison: entry.id },
    props: { entry },
  }));

/** Every list that people ask for, in their order, under the last part of its address. */
export async function askedListEntries() {
  return (await getCollection('lists'))
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id: slug, data: fields }) => ({ slug, fields }));
}

/** A page for each list. */
export const askedListPaths = async () =>
  (await askedListEntries()).map((list) => ({ params: { list: list.slug }, props: { list } }));

/** Every lesson, the first to be taught first. */
export async function lessonEntries(): Promise<LessonEntry[]> {
  const entries = unlike(await getCollection('lessons'), 'title', ({ data }) => [data.title]);
  unlike(entries, 'place among the lessons', ({ data }) => [String(data.order)]);
  return entries.toSorted((a, b) => a.data.order - b.data.order);
}

/** A page for each lesson. */
export const lessonPaths = async () =>
  (await lessonEntries()).map((entry) => ({ params: { lesson: entry.id }, props: { entry } }));

/** Every qualification. */
export async function qualificationEntries(): Promise<readonly QualificationEntry[]> {
  return unlike(await getCollection('qualifications'), 'name', ({ data }) => [data.name]);
}

/** Every title page, by title. */
export async function titleEntries(): Promise<TitleEntry[]> {
  const entries = unlike(await getCollection('titles'), 'title', ({ data }) => [data.title]);
  return entries.toSorted((a, b) => byText(a.data.title, b.data.title));
}

/** A page for each title. */
export const titlePaths = async () =>
  (await titleEntries()).map((entry) => ({ params: { title: entry.id }, props: { entry } }));

/** Every glossary term, by term. `id` is its fragment on the glossary page. */
export async function glossaryEntries(): Promise<GlossaryEntry[]> {
  const entries = unlike(await getCollection('glossary'), 'term', ({ data }) => [data.term]);
  unlike(entries, 'linked word', ({ data }) => data.linkedWords);
  return entries.toSorted((a, b) => byText(a.data.term, b.data.term));
}

/** The text of one page. Throws when it is not written, since the build would go on without it. */
export async function writtenPage(id: WrittenPage): Promise<PageEntry> {
  const entry = await getEntry('pages', id);
  if (!entry) {
    throw new Error(`The page "${id}" has no text. Write src/content/pages/${id}.mdx.`);
  }
  return entry;
}
