/**
 * The order of rows by a column, as their indexes: nulls last, numbers by size (also those that come as text, for their digits), text as
 * Chinese dictionaries sort it.
 */
export function sortedIndex(values: readonly unknown[], descending: boolean, numeric = false): Uint32Array {
  const index = Uint32Array.from(values.keys());
  const keys = values.map((value) => key(numeric && typeof value === "string" ? digits(value) : value));
  const collator = new Intl.Collator("zh-Hans-CN", {numeric: true});
  const sign = descending ? -1 : 1;
  return index.sort((i, j) => {
    const [a, b] = [keys[i]!, keys[j]!];
    if (a === null || b === null) return a === b ? i - j : a === null ? 1 : -1;
    const order =
      typeof a === "string" || typeof b === "string"
        ? collator.compare(String(a), String(b))
        : a < b
          ? -1
          : a > b
            ? 1
            : 0;
    return order ? sign * order : i - j;
  });
}

function key(value: unknown): string | number | bigint | null {
  if (value === null || value === undefined || Number.isNaN(value)) return null;
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "string") return value;
  if (typeof value === "boolean" || value instanceof Date) return Number(value);
  return JSON.stringify(value, (_, item) => (typeof item === "bigint" ? String(item) : item));
}

// Texts of one column have as many digits after the point.
function digits(text: string): bigint {
  return BigInt(text.replace(".", ""));
}
