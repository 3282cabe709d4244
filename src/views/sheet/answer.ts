import { markup, type Markup, type Piece } from '../markup.ts';

/**
 * What the class view takes away, for the eye and for a screen reader alike, and the blank that
 * then stands there, as `Answer.astro` writes them. `of` is read aloud: "openings of actors".
 */
export function answer(of: string, shown: Piece): Markup {
  return markup`<span class="answer">${shown}</span><span class="blank" role="img" aria-label="Blank to fill in: ${of}"></span>`;
}
