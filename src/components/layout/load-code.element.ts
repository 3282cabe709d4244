/**
 * Code that is fetched when it is needed; undefined when it cannot be had, after `say` has told the
 * reader in a sentence.
 */
export async function loadCode<Code>(
  load: () => Promise<Code>,
  say: (words: string) => void,
): Promise<Code | undefined> {
  try {
    return await load();
  } catch {
    say(
      'The code for this could not be loaded. Check your connection, then try again. The rest of the page reads as before.',
    );
    return undefined;
  }
}
