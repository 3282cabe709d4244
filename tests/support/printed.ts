import type { Page } from 'playwright-core';
import { extractTextItems, getDocumentProxy } from 'unpdf';

/** A sheet of Letter as a reader gets it. */
export interface Sheet {
  readonly text: string;
  /** How far down its last line stands: 0 at the top, 1 at the bottom. */
  readonly filled: number;
}

/** The sheets that the print command of a browser makes of an open page. */
export async function printed(page: Page, pageRanges = ''): Promise<readonly Sheet[]> {
  const pdf = await page.pdf({ format: 'Letter', pageRanges });
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const [, , , height = 792] = (await document.getPage(1)).view;
  const { items } = await extractTextItems(document);
  return items.map((sheet) => ({
    text: sheet.map(({ str }) => str).join(' '),
    filled:
      1 - Math.min(height, ...sheet.flatMap(({ str, y }) => (str.trim() ? [y] : []))) / height,
  }));
}
