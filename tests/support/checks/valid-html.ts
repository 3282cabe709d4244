import { HtmlValidate, type ConfigData } from 'html-validate';

const config = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // The compressor writes `<!DOCTYPE html>`, and HTML does not care about the case.
    'doctype-style': 'off',
    // Void elements and attributes are written by Astro; both forms are valid.
    'void-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Long tables and one-line pages: lengths and white space are no matter of validity.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    // Telephone numbers do not occur, but figures that look like one do.
    'tel-non-breaking': 'off',
    // The page's own scripts come from its own host, under a policy that says so.
    'require-sri': 'off',
    // Check boxes share a name as radio buttons do: each adds its value.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
  },
} satisfies ConfigData;

const whole = new HtmlValidate({
  ...config,
  rules: { ...config.rules, 'no-implicit-close': 'off' },
});
/** A tag may be left out in HTML, but not here: a forgotten one is a mistake. */
const withEndTags = new HtmlValidate({
  ...config,
  rules: { ...config.rules, 'no-implicit-close': 'error' },
});

/** Rows and cells of the longest tables leave out their end tags, which weighed megabytes in all. */
const isLongTable = ({ ruleId, message }: { ruleId: string; message: string }) =>
  ruleId === 'no-implicit-close' && /^Element <t[rdh]> /.test(message);

/** Rows of a table body that are looked at for forgotten end tags: thousands of cells take minutes. */
const rowsWithEndTags = 20;

/** The page with no more than the first rows of each table body. */
const withShortTables = (html: string) =>
  html
    .split('</tbody>')
    .map((part) => part.split('<tr').slice(0, rowsWithEndTags).join('<tr'))
    .join('</tbody>');

/** What is invalid in the HTML of a page, with line and column. */
export async function invalidHtml(html: string): Promise<string[]> {
  const short = withShortTables(html);
  const reports = [
    await withEndTags.validateString(short),
    ...(short === html ? [] : [await whole.validateString(html)]),
  ];
  const messages = reports
    .flatMap(({ results }) => results)
    .flatMap((result) => result.messages)
    .filter((message) => !isLongTable(message))
    .map(
      ({ line, column, message, ruleId }) =>
        `line ${line}, column ${column}: ${message} (${ruleId})`,
    );
  return [...new Set(messages)];
}
