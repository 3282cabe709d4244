import { SearchDesk } from './search-desk.element.ts';
import type { FromWorker, ToWorker } from './search-messages.element.ts';

const desk = new SearchDesk(
  (message: FromWorker) => {
    postMessage(message);
  },
  async (address, anew) => {
    const response = await fetch(address, anew ? { cache: 'reload' } : {});
    if (!response.ok) throw new Error(`${address} was answered with status ${response.status}.`);
    return response.json();
  },
);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'ask') desk.ask(data);
  else void desk.open(data);
});
