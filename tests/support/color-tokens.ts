type Scheme = 'light' | 'dark';

const declaration = /(--[\w-]+):\s*([^;]+);/g;

/**
 * Looks a color token up as `#rrggbb` in one scheme of the tokens' sheet, following `var()`.
 * Throws when the token, or one that it stands for, is not declared.
 */
export function tokensOf(sheet: string, scheme: Scheme): (token: string) => string {
  const darkAt = sheet.indexOf('@media screen and (prefers-color-scheme: dark)');
  const darkEnd = sheet.indexOf('\n}\n', darkAt);
  const parts = [
    sheet.slice(0, darkAt),
    ...(scheme === 'dark' ? [sheet.slice(darkAt, darkEnd)] : []),
  ];
  const values = new Map(
    parts.flatMap((part) =>
      [...part.matchAll(declaration)].map(([, name, value]) => [name, value]),
    ),
  );
  return function color(token: string): string {
    const value = values.get(token)?.trim();
    if (value === undefined) throw new Error(`The token ${token} is not declared in the sheet.`);
    const inner = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
    return inner === undefined ? value : color(inner);
  };
}

/** Contrast of two `#rrggbb` colors as WCAG 2 defines it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    if (Number.isNaN(part)) throw new Error(`"${hex}" is not a color of the form #rrggbb.`);
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
