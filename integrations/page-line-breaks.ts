import { isInTag } from './page-relative.ts';

/** Where a line break is text: scripts and the like, and citations, which show theirs. */
const kept =
  /<(script|style|textarea|title|pre)\b[\s\S]*?<\/\1>|<dl class="citation"[\s\S]*?<\/dl>|<!--[\s\S]*?-->/gi;

/**
 * `html` with each line break of its text, and the spaces around it, as the one space that browsers
 * show of them: a page of many parts weighs less so.
 */
export function withoutLineBreaks(html: string): string {
  const spans = [...html.matchAll(kept)].map(({ 0: text, index }) => [index, index + text.length]);
  const isKept = (at: number) => spans.some(([from = 0, to = 0]) => at >= from && at < to);
  return html.replaceAll(/\s*\n\s*/g, (space, at: number) =>
    isKept(at) || isInTag(html, at) ? space : ' ',
  );
}
