import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildDoubt } from './build-stamp.ts';
import { serveStatic } from './static-server.ts';

/** Ends with a sentence that says what is wrong and how to mend it. */
function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const folder = fileURLToPath(new URL('../dist', import.meta.url));
const doubt = await buildDoubt();
if (doubt !== undefined) {
  if (!existsSync(`${folder}/index.html`)) stop(doubt);
  console.warn(doubt);
}
const asked = process.env.PORT ?? '4321';
const port = Number(asked);
if (!/^\d+$/.test(asked) || port > 65_535) {
  stop(
    `PORT is "${asked}", which is not the number of a port. Name one from 1 to 65535: PORT=8080 npm run preview.`,
  );
}
try {
  const { url } = await serveStatic({ folder, port });
  console.log(`Career Almanac is at ${url} (stop with Ctrl+C).`);
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  stop(
    `The site could not be served at port ${port}: ${why}. Name another: PORT=8080 npm run preview.`,
  );
}
