declare module 'subset-font' {
  /** `font` with the letters of `text` alone, its axes pinned or narrowed. Rejects what is no font. */
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: {
      targetFormat: 'sfnt' | 'woff2';
      variationAxes?: Record<string, number | { min: number; max: number }>;
      keepFeatures?: string[];
      keepAllGlyphs?: boolean;
      noHinting?: boolean;
      preserveNameIds?: number[];
    },
  ): Promise<Buffer>;
}
