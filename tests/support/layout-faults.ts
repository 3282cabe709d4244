import type { Page } from 'playwright-core';

/** How a reader sees a page: how wide it is, and how its text is set. */
export interface Sight {
  readonly width: number;
  /** Declarations that the reader's own settings make. */
  readonly text?: string;
}

const spaced =
  'html * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
const twice = 'html { font-size: 200% }';

/** The readers for whom pages break first: WCAG 1.4.4, 1.4.10 and 1.4.12. */
export const sights: Readonly<Record<string, Sight>> = {
  'at 320 pixels': { width: 320 },
  'at 320 pixels with more space between letters, words and lines': { width: 320, text: spaced },
  'on a phone with more space between letters, words and lines': { width: 390, text: spaced },
  'on a phone with text twice as large': { width: 390, text: twice },
  'on a small tablet with text twice as large': { width: 640, text: twice },
  'at a desk with text twice as large': { width: 1280, text: twice },
};

/** Shows an open page as a reader sees it. */
export async function seeAs(page: Page, { width, text = '' }: Sight): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate(async (css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    // Drawings follow the width of the page a frame later.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }, text);
}

/**
 * What of the page as it stands a reader cannot get at: a page that scrolls sideways, and figures
 * and labels of drawings that are cut off, run off the page or lie on each other.
 */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Box {
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    const root = document.documentElement;
    const faults: string[] = [];
    if (root.scrollWidth > innerWidth)
      faults.push(`The page is ${root.scrollWidth} pixels wide, of ${innerWidth}.`);

    const isShown = (element: Element) => {
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      for (let each: Element | null = element; each; each = each.parentElement) {
        if (getComputedStyle(each).clipPath.startsWith('inset(50%')) return false;
      }
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1;
    };
    const name = (element: Element) =>
      [element.localName, ...element.classList].join('.') || element.localName;
    const told = (element: Element) => {
      const around = [element.closest('td, li, p, svg, dd'), element.closest('section, figure')];
      const words = element.textContent.trim().slice(0, 20);
      return `“${words}” (${[element, ...around].map((each) => each && name(each)).join(' in ')})`;
    };

    const seen: { element: Element; box: Box }[] = [];
    const asked = 'data.figure, .figure-missing, svg text, .pay-axis span';
    for (const element of document.querySelectorAll(asked)) {
      if (element.textContent.trim() === '' || !isShown(element)) continue;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const box = { left, right, top, bottom };
      let cutBy: Element | undefined;
      let scrolls = false;
      for (let part = element.parentElement; part; part = part.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(part);
        const edge = part.getBoundingClientRect();
        if (/auto|scroll/.test(overflowX)) {
          scrolls = true;
          box.left = Math.max(box.left, edge.left);
          box.right = Math.min(box.right, edge.right);
        }
        if (/auto|scroll/.test(overflowY)) {
          box.top = Math.max(box.top, edge.top);
          box.bottom = Math.min(box.bottom, edge.bottom);
        }
        const across = /hidden|clip/.test(overflowX);
        const down = /hidden|clip/.test(overflowY);
        if (
          (across && (left < edge.left - 1 || right > edge.right + 1)) ||
          (down && (top < edge.top - 2 || bottom > edge.bottom + 2))
        )
          cutBy ??= part;
      }
      if (cutBy) faults.push(`${told(element)} is cut off by ${name(cutBy)}.`);
      else if (!scrolls && (left < -1 || right > root.clientWidth + 1))
        faults.push(`${told(element)} runs off the page.`);
      if (box.right > box.left && box.bottom > box.top) seen.push({ element, box });
    }

    seen.sort((a, b) => a.box.top - b.box.top);
    for (const [index, { element, box }] of seen.entries()) {
      for (let next = index + 1; next < seen.length; next++) {
        const other = seen[next];
        if (!other || other.box.top > box.bottom) break;
        if (element.contains(other.element) || other.element.contains(element)) continue;
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const tall = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (wide > 2 && tall > 4) faults.push(`${told(element)} lies on ${told(other.element)}.`);
      }
    }
    // One of a kind is enough to find them all by.
    return [...new Map(faults.map((fault) => [fault.replaceAll(/“.*?”/g, ''), fault])).values()];
  });
}

/** Controls that a reader types or chooses in, whose text a phone would zoom in on: under 16 px. */
export function smallControls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('input, select, textarea')]
      .filter((control) => !control.matches('[type=checkbox], [type=radio], [type=hidden]'))
      .filter((control) => control.checkVisibility())
      .map((control) => ({ control, size: getComputedStyle(control).fontSize }))
      .filter(({ size }) => Number.parseFloat(size) < 16)
      .map(({ control, size }) => `${control.outerHTML.slice(0, 80)} has text of ${size}`),
  );
}

/** Shapes of drawings that cannot be told from the page, as in colors that a reader's system sets. */
export function unseenShapes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.createElement('i');
    // Else the system's own ground would stand for every color.
    probe.style.forcedColorAdjust = 'none';
    document.body.append(probe);
    const plain = (color: string) => {
      probe.style.backgroundColor = color;
      return getComputedStyle(probe).backgroundColor;
    };
    const ground = plain('Canvas');
    const faults = new Set<string>();
    for (const drawing of document.querySelectorAll('main svg')) {
      if (!drawing.checkVisibility() || drawing.getBoundingClientRect().width < 2) continue;
      const shapes = [...drawing.querySelectorAll('path, rect, line, circle, polygon')];
      const isSeen = shapes.some((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke].some((color) => color !== 'none' && plain(color) !== ground);
      });
      if (shapes.length > 0 && !isSeen) faults.add(drawing.outerHTML.slice(0, 120));
    }
    probe.remove();
    return [...faults];
  });
}
