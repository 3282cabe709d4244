import { previewSize, type PreviewImage } from '../../src/domain/site/preview-image.ts';
import { faces } from './font.ts';
import { heroDrawing } from './hero-drawing.ts';
import { margin } from './heading.ts';
import { rowsDrawing } from './rows-drawing.ts';
import { stripStyle } from './strip-drawing.ts';
import { boxSvg, inks, textSvg } from './svg.ts';

const { width, height } = previewSize;

/** The picture of a page as SVG: one strip with its middle as the hero, or several on one axis. */
export function drawPreview(image: PreviewImage): string {
  const [strip, ...others] = image.strips;
  if (!strip) throw new RangeError(`The preview image of "${image.heading}" has no strip.`);
  const drawing = others.length === 0 ? heroDrawing(image, strip.range) : rowsDrawing(image);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${stripStyle}${boxSvg(0, 0, width, height, inks.paper)}${masthead(image)}${drawing}</svg>`;
}

/** The site's name, and whose figures these are. */
function masthead({ whereAndWhen, source }: PreviewImage): string {
  const right = width - margin;
  return [
    textSvg({
      x: margin,
      y: 62,
      text: 'Career Almanac',
      size: 36,
      face: faces.display,
      ink: inks.ink,
    }),
    textSvg({
      x: right,
      y: 62,
      text: `${whereAndWhen} · ${source}`,
      size: 26,
      face: faces.text,
      ink: inks.quiet,
      anchor: 'end',
    }),
    boxSvg(margin, 84, right - margin, 4, inks.ink),
  ].join('');
}

/**
 * The same drawing as a file that other programs open: they may lack its fonts, and their style
 * sheets ask for units.
 */
export function forBrowsers(svg: string): string {
  return svg
    .replaceAll(familyOf(faces.display), `font-family="'${faces.display.family}', Georgia, serif"`)
    .replaceAll(familyOf(faces.text), `font-family="'${faces.text.family}', Arial, sans-serif"`)
    .replace('translate(-2)', 'translate(-2px)');
}

const familyOf = ({ family }: { readonly family: string }) => `font-family="${family}"`;
