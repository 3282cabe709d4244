/** The wages a release stops printing at, as its own notes state them. */
export interface TopCode {
  /** Dollars an hour. */
  readonly hourly: string;
  /** Dollars a year. */
  readonly annual: string;
}

const statement = /^#\s*=?\s*indicates .*\$([\d,.]+) per hour or \$([\d,]+) (?:per year|annually)/;

/** Finds the top code among the texts of a release; undefined when none states one. */
export function findTopCode(texts: readonly string[]): TopCode | undefined {
  for (const text of texts) {
    const [, hourly, annual] = statement.exec(text) ?? [];
    if (hourly && annual) return { hourly: plain(hourly), annual: plain(annual) };
  }
  return undefined;
}

function plain(dollars: string): string {
  return String(Number(dollars.replaceAll(',', '')));
}
