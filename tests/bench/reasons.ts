/** Why another engine is right first more often, by the row of the table, after looking at each query. */
export const reasons: Readonly<Record<string, string>> = {
  'held out, as they are':
    'Pagefind weighs a page by all titles that lead to it, so that many near titles add up; ours goes by the best title alone.',
  certification:
    'Asked for a job’s certification (scrum master, crane operator, medical coding), ours gives the career first and the certification after it.',
};
