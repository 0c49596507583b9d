/** A table's name for a file: 2021年 统计.csv → _2021年_统计; other than the names that are taken. */
export function tableName(file: string, taken: readonly string[]): string {
  const stem =
    file
      .replace(/\.[^.]*$/, "")
      .replace(/[^\p{L}\p{N}]+/gu, "_")
      .replace(/^_+|_+$/g, "") || "data";
  const base = /^\p{N}/u.test(stem) ? `_${stem}` : stem;
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = base;
  for (let i = 2; lower.has(name.toLowerCase()); i++) name = `${base}_${i}`;
  return name;
}
