import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveStatic } from './static-server.ts';

const folder = fileURLToPath(new URL('../dist', import.meta.url));
if (!existsSync(`${folder}/index.html`)) {
  console.error('There is no built site in dist/ to serve. Run "npm run build" first.');
  process.exit(1);
}
const port = Number(process.env.PORT ?? 4321);
try {
  const { url } = await serveStatic({ folder, port });
  console.log(`Career Almanac is at ${url} (stop with Ctrl+C).`);
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  console.error(
    `The site could not be served at port ${port}: ${why}. Name another: PORT=8080 npm run preview.`,
  );
  process.exit(1);
}
