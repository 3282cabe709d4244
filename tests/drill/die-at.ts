import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Loaded before a run: kills its process at the step of the disk that DIE_AT names, before it or
// half way through what it writes (`7`, `7 half`), and for `0` says at the end how many steps there
// were and which of them write.
const [step = '0', how] = (process.env.DIE_AT ?? '0').split(' ');
let steps = 0;
let writes = '';

const real = fs.promises;
const { writeFile } = real;

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
}

for (const name of ['mkdir', 'rename', 'rm', 'writeFile'] as const) {
  const change = real[name] as (...given: unknown[]) => Promise<unknown>;
  Object.assign(real, {
    [name]: async (...given: unknown[]) => {
      steps += 1;
      if (name === 'writeFile') writes += ` ${steps}`;
      if (steps !== Number(step)) return await change(...given);
      if (how !== 'half') die();
      if (name !== 'writeFile') return await change(...given);
      const [file, content, options] = given as Parameters<typeof writeFile>;
      if (typeof content !== 'string') throw new TypeError('The pipeline writes text.');
      await writeFile(file, content.slice(0, content.length / 2), options);
      return die();
    },
  });
}
syncBuiltinESMExports();

process.on('exit', () => {
  if (step === '0') console.log(`steps: ${steps}, writes:${writes}`);
});
