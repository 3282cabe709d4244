import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
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
    // A tag may be left out in HTML, but not here: a forgotten one is a mistake.
    'no-implicit-close': 'error',
  },
});

/** Rows and cells of the longest tables leave out their end tags, which weighed megabytes in all. */
const isLongTable = ({ ruleId, message }: { ruleId: string; message: string }) =>
  ruleId === 'no-implicit-close' && /^Element <t[rdh]> /.test(message);

/** What is invalid in the HTML of a page, with line and column. */
export async function invalidHtml(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages
      .filter((message) => !isLongTable(message))
      .map(
        ({ line, column, message, ruleId }) =>
          `line ${line}, column ${column}: ${message} (${ruleId})`,
      ),
  );
}
