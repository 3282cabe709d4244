import { escapeHtml } from './escape-html.ts';
import { previewSize, type PreviewLink } from './preview-image.ts';

/** Code for another site's page, and the full address in it that a chosen place is added to. */
export interface EmbedCode {
  readonly code: string;
  readonly url: string;
}

/** The pictures of a page, from the site's root, and what a saved file is called. */
export interface SharedPicture {
  readonly png: string;
  readonly svg: string;
  readonly name: string;
}

/** What a reader may take along from a page, besides how to cite it and its figures. */
export interface Share {
  /** The full address of the page. */
  readonly url: string;
  /** Undefined where a page has no picture of its own. */
  readonly picture: SharedPicture | undefined;
  /** Undefined where there is nothing to show on another page. */
  readonly embed: EmbedCode | undefined;
}

/** HTML that shows a page's picture on another page, as a link to it. */
export function pictureCode(url: string, imageUrl: string, alt: string): EmbedCode {
  const size = `width="${previewSize.width}" height="${previewSize.height}"`;
  return {
    code: `<a href="${escapeHtml(url)}"><img src="${escapeHtml(imageUrl)}" alt="${escapeHtml(alt)}" ${size} loading="lazy"></a>`,
    url,
  };
}

/** The drawing that stands beside a picture. */
export const drawingOf = ({ path }: PreviewLink): string => path.replace(/png$/, 'svg');
