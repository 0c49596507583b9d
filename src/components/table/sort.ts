export type Order = "ascending" | "descending";

const collator = new Intl.Collator("zh-CN", {numeric: true});

/** The rows in the order of a value; nulls last in either order, equal rows as they were. */
export function sortRows<Row>(rows: readonly Row[], value: (row: Row) => string | number | null, order: Order): Row[] {
  const sign = order === "ascending" ? 1 : -1;
  return [...rows].sort((a, b) => {
    const x = value(a);
    const y = value(b);
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    if (typeof x === "number" && typeof y === "number") return sign * (x - y);
    return sign * collator.compare(String(x), String(y));
  });
}
