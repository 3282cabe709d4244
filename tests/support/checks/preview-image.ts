/** Width and height in pixels that a PNG says it has; undefined when `file` is no PNG. */
export function pngSize(file: Buffer): { width: number; height: number } | undefined {
  if (file.length < 24 || file.toString('latin1', 1, 4) !== 'PNG') return undefined;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** What is wrong with the preview image in `file`, as parts of sentences. */
export function previewImageProblems(file: Buffer | undefined, mostBytes: number): string[] {
  if (!file) return ['it is not there'];
  const size = pngSize(file);
  if (!size) return ['it is no PNG'];
  const { width, height } = size;
  return [
    ...(width === 1200 && height === 630 ? [] : [`it is ${width} x ${height} pixels`]),
    ...(file.length > mostBytes ? [`it weighs ${file.length} bytes, more than ${mostBytes}`] : []),
  ];
}
