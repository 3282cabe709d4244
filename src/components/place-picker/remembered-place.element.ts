const key = 'career-almanac-place';

/** The slug of the place a reader asked this device to remember; undefined when there is none. */
export function rememberedPlace(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    // A browser that lets pages keep nothing.
    return undefined;
  }
}

/** Whether the device now remembers the place. */
export function rememberPlace(slug: string): boolean {
  try {
    localStorage.setItem(key, slug);
    return true;
  } catch {
    return false;
  }
}

export function forgetPlace(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
