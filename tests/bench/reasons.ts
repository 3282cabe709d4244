/** Why another engine is right first more often, by the row of the table, after looking at each query. */
export const reasons: Readonly<Record<string, string>> = {
  'held out, as they are':
    'Pagefind weighs a page by all titles that lead to it, so that many near titles add up; ours goes by the best title alone.',
};
