import type {SentenceRow} from "../tables/schema.ts";

/** A unit of the gold coding, test/gold/themes: what two readers agreed a sentence is about. */
export interface ThemeUnit {
  start: number;
  end: number;
  part: string;
  theme_id: string;
  /** Themes nearly as strong. */
  also: string[];
}

/** A code beside the gold's; `second` and `part` say whether those agree. */
export interface Pair {
  report_id: string;
  unit: ThemeUnit;
  theme_id: string;
  part: string;
}

export interface ThemeAccuracy {
  units: number;
  /** The share of units with the gold's theme; with `second`, also those with a theme nearly as strong. */
  agreement: number;
  second: number;
  /** Cohen's kappa (Cohen 1960, Educational and Psychological Measurement 20), and its 95 % interval in large samples. */
  kappa: number;
  kappa_low: number;
  kappa_high: number;
  /** The mean F1 over the gold's themes. */
  macro_f1: number;
  /** The share of units in the gold's part. */
  part: number;
  themes: {theme_id: string; gold: number; coded: number; hits: number; f1: number}[];
  /** How many units of each gold theme got each other theme, most first. */
  confusion: {gold: string; coded: string; n: number}[];
}

/** Reads a gold file: tab-separated start, end, part, theme, also. @throws Error `file:line: what is wrong` */
export function parseThemeUnits(file: string, text: string): ThemeUnit[] {
  return text
    .trim()
    .split("\n")
    .slice(1)
    .map((row, i) => {
      const [start, end, part, theme_id, also = ""] = row.split("\t");
      if (!theme_id || !part || !(Number(start) < Number(end)))
        throw new Error(`${file}:${i + 2}: a row is start, end, part, theme, also, with tabs between: ${row}`);
      return {start: Number(start), end: Number(end), part, theme_id, also: also === "" ? [] : also.split(",")};
    });
}

/** Gives each gold unit the codes of the sentence that overlaps it most; none and other where no sentence does. */
export function pairUnits(
  report_id: string,
  units: readonly ThemeUnit[],
  sentences: readonly Pick<SentenceRow, "start" | "end" | "part" | "theme_id">[]
): Pair[] {
  return units.map((unit) => {
    let best: (typeof sentences)[number] | undefined;
    let most = 0;
    for (const sentence of sentences) {
      const overlap = Math.min(sentence.end, unit.end) - Math.max(sentence.start, unit.start);
      if (overlap > most) {
        most = overlap;
        best = sentence;
      }
    }
    return {report_id, unit, theme_id: best?.theme_id ?? "none", part: best?.part ?? "other"};
  });
}

/** Scores codes against the gold. */
export function scoreThemes(pairs: readonly Pair[]): ThemeAccuracy {
  const n = pairs.length;
  const ids = [...new Set(pairs.flatMap(({unit, theme_id}) => [unit.theme_id, theme_id]))].sort();
  const themes = ids.map((theme_id) => {
    const gold = pairs.filter(({unit}) => unit.theme_id === theme_id).length;
    const coded = pairs.filter((pair) => pair.theme_id === theme_id).length;
    const hits = pairs.filter((pair) => pair.theme_id === theme_id && pair.unit.theme_id === theme_id).length;
    return {theme_id, gold, coded, hits, f1: (2 * hits) / (gold + coded)};
  });
  const share = (test: (pair: Pair) => boolean): number => pairs.filter(test).length / n;
  const agreement = share(({unit, theme_id}) => unit.theme_id === theme_id);
  const chance = themes.reduce((sum, {gold, coded}) => sum + (gold * coded) / (n * n), 0);
  const kappa = (agreement - chance) / (1 - chance);
  const half = (1.96 * Math.sqrt((agreement * (1 - agreement)) / n)) / (1 - chance);
  const inGold = themes.filter(({gold}) => gold > 0);
  return {
    units: n,
    agreement,
    second: share(({unit, theme_id}) => unit.theme_id === theme_id || unit.also.includes(theme_id)),
    kappa,
    kappa_low: kappa - half,
    kappa_high: Math.min(1, kappa + half),
    macro_f1: inGold.reduce((sum, {f1}) => sum + f1, 0) / inGold.length,
    part: share(({unit, part}) => unit.part === part),
    themes,
    confusion: confusion(pairs)
  };
}

function confusion(pairs: readonly Pair[]): ThemeAccuracy["confusion"] {
  const cells = new Map<string, {gold: string; coded: string; n: number}>();
  for (const {unit, theme_id} of pairs) {
    if (unit.theme_id === theme_id) continue;
    const key = `${unit.theme_id} ${theme_id}`;
    const cell = cells.get(key);
    if (cell) cell.n++;
    else cells.set(key, {gold: unit.theme_id, coded: theme_id, n: 1});
  }
  return [...cells.values()].sort((a, b) => b.n - a.n || (a.gold + a.coded < b.gold + b.coded ? -1 : 1));
}

/** The scores as lines of text: the totals, a line a theme, and the confusion table (rows gold, columns coded). */
export function formatThemeAccuracy(accuracy: ThemeAccuracy): string {
  const {units, agreement, second, kappa, kappa_low, kappa_high, macro_f1, part, themes} = accuracy;
  const f = (x: number): string => x.toFixed(3);
  const cell = (gold: string, coded: string): number =>
    gold === coded
      ? themes.find((theme) => theme.theme_id === gold)!.hits
      : (accuracy.confusion.find((one) => one.gold === gold && one.coded === coded)?.n ?? 0);
  const short = (id: string): string => id.slice(0, 5).padStart(6);
  return [
    `units ${units}  agreement ${f(agreement)}  with second theme ${f(second)}  kappa ${f(kappa)} (${f(kappa_low)} to ${f(kappa_high)})  macro F1 ${f(macro_f1)}  part ${f(part)}`,
    ...themes.map(
      ({theme_id, gold, coded, hits, f1}) =>
        `${theme_id.padEnd(12)} gold ${String(gold).padStart(3)}  coded ${String(coded).padStart(3)}  both ${String(hits).padStart(3)}  F1 ${f(f1)}`
    ),
    `gold \\ coded ${themes.map(({theme_id}) => short(theme_id)).join("")}`,
    ...themes
      .filter(({gold}) => gold > 0)
      .map(
        (row) =>
          `${row.theme_id.padEnd(12)} ${themes.map(({theme_id}) => String(cell(row.theme_id, theme_id) || "·").padStart(6)).join("")}`
      )
  ].join("\n");
}
