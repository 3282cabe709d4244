import type { ReadPage } from '../built-site.ts';
import { textOf, type Element } from '../html.ts';
import { readQrCode } from '../read-qr-code.ts';

const hasClass = (element: Element, name: string) =>
  element.attribs.class?.split(/\s+/).includes(name) ?? false;

function isInside(element: Element, name: string): boolean {
  for (let node = element.parent; node && 'attribs' in node; node = node.parent) {
    if (hasClass(node, name)) return true;
  }
  return false;
}

/** Where a worksheet would give an answer away in its class view, or leads to another page. */
export function worksheetProblems(page: ReadPage): string[] {
  return [...page.elements.flatMap(answerProblems), ...codeProblems(page)];
}

function answerProblems(element: Element): string[] {
  const isFigure = hasClass(element, 'figure') || hasClass(element, 'figure-missing');
  if (isFigure && !isInside(element, 'answer')) {
    return [`the class view shows ${textOf(element)}`];
  }
  const label = element.attribs['aria-label'] ?? '';
  if (/[$%]/.test(label) && !isInside(element, 'answer')) {
    return [`the class view reads out "${label}"`];
  }
  if (!hasClass(element, 'answer')) return [];
  const next = nextElement(element);
  return next && hasClass(next, 'blank') ? [] : [`no blank stands for "${textOf(element)}"`];
}

function nextElement(element: Element): Element | undefined {
  let node = element.nextSibling;
  while (node && !('attribs' in node)) node = node.nextSibling;
  return node ?? undefined;
}

function codeProblems(page: ReadPage): string[] {
  const read = readQrCode(page.document);
  if (read === undefined) return ['no reader can read its QR code'];
  const subject = page.path.replace(/worksheet\/$/, '');
  return decodeURI(new URL(read).pathname).endsWith(subject)
    ? []
    : [`its QR code leads to ${read}`];
}
