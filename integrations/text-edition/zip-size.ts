/** The page with the size of the text edition's zip where it is to be told, and as a number beside. */
export function withZipSize(html: string, bytes: number): string {
  return html.replaceAll(
    /<span data-edition-size(?:="[^"]*")?>[^<]*<\/span>/g,
    `<span data-edition-size="${String(bytes)}">${(bytes / 1e6).toFixed(1)} MB</span>`,
  );
}
