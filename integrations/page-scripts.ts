const onlyAsks = /^import"\.\/([\w.-]+\.js)";\s*$/;
/** A list that a phone lays out whole, letter by letter; of others it shows the first rows. */
const wholeList = 'class="letter"';

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
 * later, and on a slow line keeps the letters and the styles waiting. A page with a list lets
 * both go first, since a list does nothing until it is asked. Where a list is laid out whole, that
 * would only be a sooner paint that a longer block follows.
 */
export function withScriptsOnce(html: string, standIns: ReadonlyMap<string, string>): string {
  const asked = new Set<string>();
  const canWait = html.includes('<almanac-list') && !html.includes(wholeList);
  const later = canWait ? ' fetchpriority="low"' : '';
  return html.replace(moduleTag, (_, folder: string, name: string) => {
    const script = standIns.get(name) ?? name;
    if (asked.has(script)) return '';
    asked.add(script);
    return `<script type="module"${later} src="${folder}${script}"></script>`;
  });
}
