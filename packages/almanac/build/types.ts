import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * Writes the types of modules below `folder`, with those of every module that they mention and of
 * no other, in the folders of the project.
 * @throws Error with the compiler's words when the types do not hold.
 */
export function writeTypes(entries: readonly string[], folder: string): void {
  const root = path.resolve('.');
  const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) =>
    ts.sys.readFile(file),
  );
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const program = ts.createProgram(
    entries.map((entry) => path.resolve(entry)),
    {
      ...options,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: root,
      outDir: folder,
    },
  );
  const written = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (file, text) => written.set(file, text));
  if (diagnostics.length > 0) {
    const said = ts.formatDiagnostics(diagnostics, {
      getCanonicalFileName: (file) => file,
      getCurrentDirectory: () => root,
      getNewLine: () => '\n',
    });
    throw new Error(`The types of ${entries.join(' and ')} cannot be written.\n${said}`);
  }
  const first = entries.map((entry) => path.join(folder, entry.replace(/\.ts$/, '.d.ts')));
  for (const file of mentioned(first, written)) {
    const text = written.get(file) ?? '';
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text.replaceAll(fromModule, '$1$2.js'));
  }
}

/** `from './figure.ts'`, and the same in a type: `import("./figure.ts")`. */
const fromModule = /((?:from |import\()["'])(\.[^"']*)\.ts(?=["'])/g;

/** The files that the types of some mention, they first. */
function mentioned(
  first: readonly string[],
  written: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const found = new Set(first);
  for (const file of found) {
    for (const [, , to = ''] of (written.get(file) ?? '').matchAll(fromModule)) {
      found.add(path.join(path.dirname(file), `${to}.d.ts`));
    }
  }
  return found;
}
