/** Why another engine is right first more often, by the row of the table, after looking at each query. */
export const reasons: Readonly<Record<string, string>> = {};
