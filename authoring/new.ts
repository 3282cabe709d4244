import { beginBrief } from './begin-brief.ts';
import { beginGuide } from './begin-guide.ts';

const beginnings = new Map([
  ['brief', beginBrief],
  ['guide', beginGuide],
]);

const usage =
  'Say what to begin and for which occupation: npm run new -- guide 29-1141, or npm run new -- brief 29-1141. Codes are in data/oews/national/.';

const [kind = '', code, ...more] = process.argv.slice(2);
const begin = beginnings.get(kind);
const begun =
  begin && code !== undefined && more.length === 0
    ? begin(code, { root: process.cwd(), today: new Date().toISOString().slice(0, 10) })
    : { problem: usage };

if ('problem' in begun) {
  console.error(begun.problem);
  process.exitCode = 1;
} else {
  console.log(
    `Began ${begun.path}. CONTRIBUTING.md says how to go on; npm run test:fast -- tests/content says what is missing.`,
  );
}
