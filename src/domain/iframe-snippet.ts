import { escapeHtml } from './figure-html.ts';

/**
 * HTML that frames the page at the full address `url` in another page, for its author to copy.
 * `height` is in pixels.
 */
export function iframeSnippet(url: string, title: string, height: number): string {
  return `<iframe src="${escapeHtml(url)}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;
}
