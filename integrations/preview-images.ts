import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { PreviewCount } from './preview-images/preview-files.ts';

/** What the process that draws reports when it is done. */
type Report = PreviewCount & { readonly peak: number };

/**
 * Draws the picture that stands beside a link to a page: every `preview.json` of the built site
 * becomes a `preview.png`. It is done in a process of its own while the pages are rendered, so
 * that the build hardly waits for it (docs/decisions/0008-preview-images.md).
 */
export function previewImages(): AstroIntegration {
  let site = '';
  let cache = '';
  let drawing: ChildProcess | undefined;
  return {
    name: 'preview-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
        cache = join(fileURLToPath(config.root), 'node_modules/.cache/preview-images');
      },
      // The folder has been emptied, and no page is written yet.
      'astro:build:setup': () => {
        drawing ??= startDrawing(site, cache);
      },
      'astro:build:done': async ({ logger }) => {
        if (!drawing) return;
        const started = performance.now();
        const { drawn, kept, peak } = await finishDrawing(drawing);
        const seconds = ((performance.now() - started) / 1000).toFixed(2);
        logger.info(
          `Drew ${drawn} preview images and kept ${kept} of an earlier build; waited ${seconds} s for them. Peak memory of the drawing: ${peak} MB.`,
        );
      },
    },
  };
}

function startDrawing(site: string, cache: string): ChildProcess {
  const program = join(import.meta.dirname, 'preview-images/draw-beside-build.ts');
  // The build's own options, such as its report of memory, are not for this process.
  return fork(program, [site, cache], {
    execArgv: ['--max-old-space-size=128'],
    // Giving memory back at once is thrift for the bundler; drawing takes it again right away.
    env: { ...process.env, MIMALLOC_PURGE_DELAY: '10' },
  });
}

async function finishDrawing(drawing: ChildProcess): Promise<Report> {
  let report: Report | undefined;
  drawing.once('message', (message) => {
    report = message as Report;
  });
  const ended = drawing.exitCode === null ? once(drawing, 'exit') : Promise.resolve();
  if (drawing.connected) drawing.send('built');
  await ended;
  if (!report) throw new Error('The preview images could not be drawn: see the error above.');
  return report;
}
