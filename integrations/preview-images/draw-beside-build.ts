import { setTimeout } from 'node:timers/promises';
import { PreviewFiles } from './preview-files.ts';

/** Milliseconds between two looks at what the build has written. */
const pause = 400;

// A process of its own, started by integrations/preview-images.ts: pages are rendered by one core,
// and this draws on another while they are. `argv` names the built site and the folder of kept
// pictures; a message says that all pages are built.
const [, , site = '', cache = ''] = process.argv;
const files = new PreviewFiles(site, cache);
const built = new AbortController();
process.once('message', () => {
  built.abort();
});
// The build has failed or was stopped.
process.once('disconnect', () => {
  process.exit(1);
});

while (!built.signal.aborted) {
  await files.drawNew();
  await setTimeout(pause);
}
await files.finish();
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
await new Promise((resolve) => process.send?.({ ...files.count, peak }, resolve));
process.exit(0);
