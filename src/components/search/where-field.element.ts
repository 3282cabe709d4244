import { loadPlaces } from '../place-picker/place-list.element.ts';
import { PlaceSuggestions } from '../place-picker/place-suggestions.element.ts';

/** Suggests places below the where field; without the list of them it stays a plain field. */
export async function suggestBelow(where: HTMLInputElement): Promise<void> {
  const suggestions = new PlaceSuggestions(where, () => {
    where.dispatchEvent(new Event('input', { bubbles: true }));
    suggestions.close();
  });
  try {
    suggestions.use((await loadPlaces()).places);
  } catch {
    suggestions.close();
  }
}
