/**
 * The dark squares of a QR code as the data of one path: each run of dark squares in a row is a
 * line one unit thick along the row's middle, so row 0 lies at y = 0. Steps are relative, which
 * keeps the data short.
 */
export function qrPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .map((row, y) => {
      let path = '';
      let end = 0;
      for (const { from, to } of darkRuns(row)) {
        path += path === '' ? `M${String(from)} ${String(y)}` : `m${String(from - end)} 0`;
        path += `h${String(to - from)}`;
        end = to;
      }
      return path;
    })
    .join('');
}

/** Where runs of dark squares begin, and the square after each. */
function darkRuns(row: readonly boolean[]): { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  row.forEach((isDark, x) => {
    if (!isDark) return;
    const last = runs.at(-1);
    if (last?.to === x) last.to += 1;
    else runs.push({ from: x, to: x + 1 });
  });
  return runs;
}
