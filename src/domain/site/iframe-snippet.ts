import { escapeHtml } from './escape-html.ts';

/** What a figure to frame is called, where its frame or its tab is named. */
export const embedTitle = (name: string) => `${name}: pay, a figure to share`;

/**
 * HTML that frames the page at the full address `url` in another page, for its author to copy.
 * `height` is in pixels.
 */
export function iframeSnippet(url: string, title: string, height: number): string {
  return `<iframe src="${escapeHtml(url)}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;
}
