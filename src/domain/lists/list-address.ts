import { listInWords } from '../words/wording.ts';
import { usualState, type FieldValue, type ListField, type ListState } from './list-field.ts';

const longestWords = 80;
const longestQuote = 40;
/** A damaged list of values is explained so many times, not once for each of its parts. */
const mostComplaints = 3;
/** So many values are named; of more, the control shows which there are. */
const mostNamed = 12;

/** The largest number a `least` field takes: beyond every count and every pay that is published. */
const largestNumber = 999_999_999;

function complaint(text: string, { label, values }: ListField): string {
  const asked = `The address asks for “${text.slice(0, longestQuote)}” under “${label}”, which is not there, so that part is left out.`;
  return values.length > mostNamed
    ? `${asked} The field offers the ${String(values.length)} there are.`
    : `${asked} There ${values.length === 1 ? 'is' : 'are'} ${listInWords(values.map((known) => `“${known.label}”`))}.`;
}

/** `60000` of `60000`, `$60,000` and `60k`; undefined for what is no whole number above 0. */
function wholeNumber(text: string): number | undefined {
  const [, digits, thousands] = /^\$?(\d{1,3}(?:,\d{3})+|\d{1,12})(k?)$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const number = Number(digits.replaceAll(',', '')) * (thousands ? 1000 : 1);
  return number >= 1 && number <= largestNumber ? number : undefined;
}

function readNumber(text: string, { label, usual }: ListField, complaints: string[]): string {
  const number = wholeNumber(text);
  if (number !== undefined) return String(number);
  complaints.push(
    `The address asks for “${text.slice(0, longestQuote)}” under “${label}”, which is not a whole number above 0, so that part is left out.`,
  );
  return usual;
}

/** The first `most` of what is chosen, and a sentence on the rest. */
function atMost(chosen: readonly FieldValue[], field: ListField, complaints: string[]): string {
  const kept = chosen.slice(0, field.most);
  if (kept.length < chosen.length) {
    complaints.push(
      `The address asks for ${String(chosen.length)} under “${field.label}”, and ${String(kept.length)} at most can be asked for together, so ${listInWords(chosen.slice(kept.length).map(({ label }) => `“${label}”`))} ${chosen.length - kept.length === 1 ? 'is' : 'are'} left out.`,
    );
  }
  return kept.map(({ value }) => value).join(',');
}

function readField(text: string, field: ListField, complaints: string[]): string {
  if (field.kind === 'words') return text.slice(0, longestWords).trim();
  if (field.kind === 'least') return readNumber(text, field, complaints);
  const parts = field.kind === 'some' ? text.split(',').map((part) => part.trim()) : [text];
  const asked = new Set(parts.filter(Boolean));
  const known = field.values.filter(({ value }) => asked.delete(value));
  for (const part of [...asked].slice(0, mostComplaints)) complaints.push(complaint(part, field));
  return atMost(known, field, complaints) || field.usual;
}

/**
 * Reads what the address `search` (`?category=legal&q=clerk`) asks of a list. A value that a field
 * does not have is left out and explained in whole sentences: what, and which values there are.
 */
export function readListAddress(
  search: string,
  fields: readonly ListField[],
): { readonly state: ListState; readonly complaints: readonly string[] } {
  const asked = new URLSearchParams(search);
  const complaints: string[] = [];
  const read = fields.flatMap((field): [string, string][] => {
    // A form without a script writes each of several values for itself.
    const texts = field.kind === 'some' ? asked.getAll(field.name) : [asked.get(field.name) ?? ''];
    const text = texts.join(',').trim();
    return text === '' ? [] : [[field.name, readField(text, field, complaints)]];
  });
  return { state: { ...usualState(fields), ...Object.fromEntries(read) }, complaints };
}

/**
 * The query string of `state` with its question mark; '' when there is nothing to ask for. What
 * `search` holds besides the fields, such as a picked place, stays.
 */
export function listAddress(
  state: ListState,
  fields: readonly ListField[],
  search: string,
): string {
  const address = new URLSearchParams(search);
  for (const { name } of fields) address.delete(name);
  for (const { name, usual } of fields) {
    const value = state[name] ?? usual;
    if (value !== usual) address.set(name, value);
  }
  // A list of values reads better in a link with its commas.
  const text = address.toString().replaceAll('%2C', ',');
  return text ? `?${text}` : '';
}
