/**
 * Built-ins that are younger than the oldest browsers (architecture/oldest-browsers.ts), as a path
 * from the global object.
 */
const younger = [
  'Array.fromAsync',
  'Array.prototype.toReversed',
  'Array.prototype.toSorted',
  'Array.prototype.toSpliced',
  'Array.prototype.with',
  'Object.groupBy',
  'Map.groupBy',
  'Promise.try',
  'Promise.withResolvers',
  'RegExp.escape',
  'String.prototype.isWellFormed',
  'String.prototype.toWellFormed',
  ...[
    'difference',
    'intersection',
    'isDisjointFrom',
    'isSubsetOf',
    'isSupersetOf',
    'symmetricDifference',
    'union',
  ].map((method) => `Set.prototype.${method}`),
  ...['drop', 'every', 'filter', 'find', 'flatMap', 'forEach', 'map', 'reduce', 'some', 'take'].map(
    (method) => `Iterator.prototype.${method}`,
  ),
  'Iterator.prototype.toArray',
  'AbortSignal.any',
  'AbortSignal.timeout',
  'URL.canParse',
  'URL.parse',
  'Intl.Segmenter',
  'Document.prototype.startViewTransition',
  'HTMLElement.prototype.showPopover',
  'requestIdleCallback',
  'scheduler',
  'navigation',
];

/** A script that takes them away from the page or worker it runs in, before anything else runs. */
export const takeYoungerAway = `for (const path of ${JSON.stringify(younger)}) {
  const names = path.split('.');
  const name = names.pop();
  const owner = names.reduce((object, key) => object?.[key], globalThis);
  if (owner) delete owner[name];
}
`;
