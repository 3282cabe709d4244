/** A function that works its answer out on the first call and keeps it. */
export function once<Answer>(work: () => Answer): () => Answer {
  let kept: { readonly answer: Answer } | undefined;
  return () => (kept ??= { answer: work() }).answer;
}

/** As `once`, with one answer kept for each key. */
export function oncePer<Key, Answer>(work: (key: Key) => Answer): (key: Key) => Answer {
  const kept = new Map<Key, Answer>();
  return (key) => {
    if (!kept.has(key)) kept.set(key, work(key));
    return kept.get(key) as Answer;
  };
}
