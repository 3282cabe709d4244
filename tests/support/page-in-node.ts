/**
 * Gives a test that renders components a page to run their scripts in: the document of happy-dom,
 * while modules are read as the build reads them. Import it before any script of the browser.
 */
import { builtinEnvironments } from 'vitest/runtime';

await builtinEnvironments['happy-dom'].setup(globalThis, {});
