import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { routeAt } from '../../src/domain/site/route-at.ts';
import { pageKinds, routeOf, type PageKind } from '../../src/domain/site/routes.ts';
import { builtFiles, builtPages, distFolder, pageFrom } from '../support/built-site.ts';
import { previewOf } from '../support/checks/head.ts';
import { kilobytes } from '../support/checks/page-weight.ts';
import { previewImageProblems } from '../support/checks/preview-image.ts';

const files = builtFiles();
const pictures = files.filter((file) => /(?:^|\/)preview\.png$/.test(file));
const most = kilobytes(45);
const read = (file: string) => {
  const path = join(distFolder, file);
  return existsSync(path) ? readFileSync(path) : undefined;
};

test('every page names a preview image that is there, and every image is named', () => {
  const named = new Map<string, string>();
  for (const built of builtPages()) {
    const html = readFileSync(join(distFolder, built.file), 'utf8');
    // The head is all there is to look at, and parsing whole pages takes long.
    const head = html.slice(0, html.indexOf('</head>'));
    const image = previewOf(pageFrom(built, head)) ?? '';
    named.set(new URL(image).pathname.slice(1), built.path);
  }
  const problems = [...named].flatMap(([file, path]) =>
    previewImageProblems(read(file), most).map((problem) => `${path}: ${file}: ${problem}`),
  );
  expect(problems.slice(0, 25)).toEqual([]);
  expect(pictures.filter((file) => !named.has(file))).toEqual([]);
});

test('every career, category, state and territory has a picture of its own', () => {
  const kinds = Map.groupBy(pictures, (file) => file.split('/')[0]);
  expect(kinds.get('careers')?.length).toBeGreaterThan(830);
  expect(kinds.get('categories')).toHaveLength(22);
  expect(kinds.get('places')).toHaveLength(54);
  expect(kinds.get('preview.png')).toHaveLength(1);
  const contents = pictures.map((file) =>
    createHash('sha256')
      .update(read(file) ?? '')
      .digest('hex'),
  );
  expect(new Set(contents).size).toBe(pictures.length);
});

test('pictures stand beside pages of every kind that may have one, and of no other', () => {
  const kinds = new Set(pictures.map((file) => routeAt(`/${file.replace(/preview\.png$/, '')}`)));
  const pathsOf = (of: Iterable<PageKind | undefined>) =>
    new Set([...of].map((kind) => (kind === undefined ? 'no page' : routeOf(kind).path)));
  expect(pathsOf(kinds)).toEqual(
    pathsOf(pageKinds.filter((kind) => routeOf(kind).preview === true)),
  );
});

test('each picture has its drawing beside it, which asks for nothing from elsewhere', () => {
  for (const file of pictures) {
    const drawing = read(file.replace(/png$/, 'svg'))?.toString() ?? '';
    expect(drawing, file).toMatch(/^<svg xmlns="[^"]+" width="1200" height="630"/);
    expect(drawing, file).not.toMatch(/(?:href|url\(|<script|<image)/);
  }
});

test('the pictures weigh 25 KB or less on average', () => {
  const bytes = pictures.reduce((sum, file) => sum + (read(file)?.length ?? 0), 0);
  expect(bytes / pictures.length).toBeLessThanOrEqual(kilobytes(25));
});

test('what the pictures were made of is not published', () => {
  expect(files.filter((file) => file.endsWith('preview.json'))).toEqual([]);
});
