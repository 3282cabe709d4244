const onlyAsks = /^import"\.\/([\w.-]+\.js)";\s*$/;
/** Characters of a page that keeps a slow line busy for so long that its scripts had better wait. */
const longPage = 350_000;

const moduleTag = /<script type="module" src="([^"]*\/)([\w.-]+\.js)"><\/script>/g;

/**
 * Built scripts that do nothing but ask for another one, as the bundler leaves them where several
 * components share their code: by file name, the name of the other.
 */
export function standInsAmong(scripts: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...scripts].flatMap(([name, text]) => {
      const [, other] = onlyAsks.exec(text) ?? [];
      return other === undefined ? [] : [[name, other]];
    }),
  );
}

/**
 * `html` asking for each script by its own name and once: what a browser has to ask for twice comes
 * later, and on a slow line keeps the letters and the styles waiting. A long page lets both go
 * first: it is a list, which does nothing until it is asked.
 */
export function withScriptsOnce(html: string, standIns: ReadonlyMap<string, string>): string {
  const asked = new Set<string>();
  const later = html.length > longPage ? ' fetchpriority="low"' : '';
  return html.replace(moduleTag, (_, folder: string, name: string) => {
    const script = standIns.get(name) ?? name;
    if (asked.has(script)) return '';
    asked.add(script);
    return `<script type="module"${later} src="${folder}${script}"></script>`;
  });
}
