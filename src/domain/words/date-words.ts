const longDate = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-05-15` to `May 15, 2026`. */
export function dateInWords(day: string): string {
  return longDate.format(new Date(`${day}T00:00:00Z`));
}

const longMonth = new Intl.DateTimeFormat('en-US', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2021-08` to `August 2021`. */
export function monthInWords(month: string): string {
  return longMonth.format(new Date(`${month}-01T00:00:00Z`));
}
