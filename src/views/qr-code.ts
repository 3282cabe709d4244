import { markup, type Markup } from './markup.ts';
import { qrPath } from '../domain/site/qr-path.ts';

/** Empty squares around a code. They are part of it: a camera looks for them. */
export const quietZone = 4;

/** A QR code as a drawing, dark on light in every color scheme. `squares` has the quiet zone. */
export function qrMarkup(squares: readonly (readonly boolean[])[], address: string): Markup {
  const size = squares.length;
  return markup`<svg class="qr-code" viewBox="0 -0.5 ${size} ${size}" role="img" aria-label="QR code of ${address}" shape-rendering="crispEdges"><rect y="-0.5" width="${size}" height="${size}" fill="#fff"></rect><path stroke="#000" d="${qrPath(squares)}"></path></svg>`;
}
