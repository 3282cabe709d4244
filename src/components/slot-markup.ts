import { Markup } from '../views/markup.ts';

/** What Astro has rendered for a slot, escaped by Astro already; undefined where it is not filled. */
export async function slotMarkup(
  slots: { has(name: string): boolean; render(name: string): Promise<string> },
  name = 'default',
): Promise<Markup | undefined> {
  return slots.has(name) ? Markup.ofEscaped(await slots.render(name)) : undefined;
}
