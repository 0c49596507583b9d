/** A column of the matrix: a year that has reports, or a gap of years that have none. */
export type YearColumn = {year: number} | {from: number; to: number};

/** The years between the first and the last, where three or more years without reports make one gap. */
export function yearColumns(years: readonly number[]): YearColumn[] {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const columns: YearColumn[] = [];
  for (const [i, year] of sorted.entries()) {
    const before = sorted[i - 1];
    if (before !== undefined && year - before > 3) columns.push({from: before + 1, to: year - 1});
    else if (before !== undefined) for (let y = before + 1; y < year; y++) columns.push({year: y});
    columns.push({year});
  }
  return columns;
}
