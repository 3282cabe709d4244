/** The text of a guide as far as a comparison takes words from it. */
export interface GuideText {
  readonly body?: string | undefined;
}

/** Letters that a scene has at least, where the guide goes on, and at most. */
const leastOfScene = 160;
const mostOfScene = 460;

const workPart = /<Part heading="What you do">\s*([\s\S]*?)<\/Part>/;
const firstPayLine = /^\*\*Years to the first pay\.\*\* (.+)$/m;

/** How a guide begins to tell of the work, cut at the end of a sentence. */
export function sceneOf({ body = '' }: GuideText): string | undefined {
  const paragraphs = (workPart.exec(body)?.[1] ?? '').trim().split(/\n\s*\n/);
  let scene = '';
  for (const paragraph of paragraphs) {
    if (scene.length >= leastOfScene || !isProse(paragraph)) break;
    scene = `${scene} ${plainText(paragraph)}`.trim();
  }
  return scene === '' ? undefined : cutAtSentence(scene);
}

/** What a guide says to parents of the years to the first pay. */
export function firstPayOf({ body = '' }: GuideText): string | undefined {
  const line = firstPayLine.exec(body)?.[1];
  return line === undefined || !isProse(line) ? undefined : plainText(line);
}

/** Neither a list nor a heading, and no figure in it, which could not stand without its receipt. */
const isProse = (paragraph: string) =>
  !/^(?:[-#>|]|\d+\.)/.test(paragraph) && !paragraph.includes('/>');

/** A paragraph of MDX without its marks, typed quotes turned as the page has them. */
function plainText(paragraph: string): string {
  return paragraph
    .replaceAll(/<\/?[A-Z][^>]*>/g, '')
    .replaceAll('**', '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/(^|[\s(—])"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll("'", '’')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function cutAtSentence(text: string): string {
  if (text.length <= mostOfScene) return text;
  const [first = text, ...others] = text.match(/.+?[.?!]”?(?=\s|$)/g) ?? [];
  let kept = first;
  for (const sentence of others) {
    if (kept.length + sentence.length > mostOfScene) break;
    kept += sentence;
  }
  return kept;
}
