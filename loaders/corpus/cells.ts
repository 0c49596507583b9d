/** One of the codes that a cell may hold, or null when it is empty. @throws Error naming what is allowed */
export function code<T extends string>(where: string, name: string, cell: string, codes: readonly T[]): T | null {
  if (cell === "") return null;
  const found = codes.find((known) => known === cell);
  if (!found) throw new Error(`${where}: ${name} must be one of ${codes.join(", ")}: ${cell}`);
  return found;
}

/** A calendar year, or null. @throws Error for what is none */
export function year(where: string, name: string, cell: string): number | null {
  if (cell === "") return null;
  const value = /^\d{4}$/.test(cell) ? Number(cell) : Number.NaN;
  if (!isYear(value)) throw new Error(`${where}: ${name} must be a year from 1949 to 2100: ${cell}`);
  return value;
}

/**
 * An ISO date from 2024-02-22 or, as spreadsheets and people write it, 2024/2/22, 2024.2.22 or 2024年2月22日; or null.
 * @throws Error for a day that does not exist
 */
export function date(where: string, name: string, cell: string): string | null {
  if (cell === "") return null;
  const [, y, m, d] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(cell) ?? [];
  const time = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)));
  if (!isYear(Number(y)) || time.getUTCMonth() !== Number(m) - 1 || time.getUTCDate() !== Number(d))
    throw new Error(
      `${where}: ${name} must be a day that there is, from 1949 to 2100, written like 2024-02-22: ${cell}`
    );
  return time.toISOString().slice(0, 10);
}

function isYear(value: number): boolean {
  return value >= 1949 && value <= 2100;
}

/** Keeps track of what must be there once only. @throws Error naming the line that had it first */
export function unique(what: string): (where: string, line: number, value: string) => void {
  const lines = new Map<string, number>();
  return (where, line, value) => {
    const first = lines.get(value);
    if (first !== undefined) throw new Error(`${where}: ${what} is also on line ${first}, remove one: ${value}`);
    lines.set(value, line);
  };
}
