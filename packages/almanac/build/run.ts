import { buildPackage } from './build-package.ts';

const folder = 'packages/almanac/dist';
await buildPackage(folder);
// The standard output belongs to whoever starts the server after this.
console.error(`The package is in ${folder}/. Pack it with: npm pack ./${folder}`);
