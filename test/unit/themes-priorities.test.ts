import fc from "fast-check";
import {expect, test} from "vitest";
import {schema} from "../../loaders/tables/schema.ts";
import {newcombe, wilson} from "../../loaders/themes/interval.ts";
import {type Coded, priorities} from "../../loaders/themes/priorities.ts";
import {priorityShifts} from "../../loaders/themes/shifts.ts";

const themes = ["general", "industry", "urban", "none"];

interface Said {
  part: "review" | "plan" | "other";
  theme: string;
  text?: string;
  furniture?: boolean;
  roles?: ("actual" | "target")[];
}

function coded(report_id: string, said: readonly Said[]): Coded {
  const sentences = said.map(({part, text = "句子", furniture = false}, i) => ({
    sentence_id: `${report_id}:s${i + 1}`,
    part,
    text,
    furniture
  }));
  return {
    report_id,
    outline: {sections: [], sentences},
    codings: said.map(({theme}) => ({theme_id: theme, theme_score: 1, theme_second: null})),
    observations: said.flatMap(({roles = []}, i) =>
      roles.map((role) => ({sentence_id: `${report_id}:s${i + 1}`, role}))
    )
  } as unknown as Coded;
}

test("priorities counts sentences, characters, observations and targets by part and theme, without furniture and none", () => {
  const rows = priorities(
    [
      coded("r", [
        {part: "review", theme: "industry", text: "工业增长9%。", roles: ["actual"]},
        {part: "review", theme: "industry", text: "好。"},
        {part: "review", theme: "urban", text: "修路𠮷里。"},
        {part: "review", theme: "none"},
        {part: "review", theme: "urban", furniture: true},
        {part: "plan", theme: "urban", roles: ["target", "actual"]}
      ])
    ],
    themes
  );
  const row = (part: string, theme: string) => rows.find((one) => one.part === part && one.theme_id === theme)!;
  expect(rows).toHaveLength(6);
  expect(row("review", "industry")).toMatchObject({
    n_sentences: 2,
    n_chars: 9,
    share: 2 / 3,
    rank: 1,
    n_observations: 1,
    n_targets: 0
  });
  expect(row("review", "urban")).toMatchObject({
    n_sentences: 1,
    n_chars: 5,
    share: 1 / 3,
    share_chars: 5 / 14,
    rank: 2
  });
  expect(row("review", "general")).toMatchObject({n_sentences: 0, share: 0, rank: 3});
  expect(row("plan", "urban")).toMatchObject({share: 1, rank: 1, n_observations: 2, n_targets: 1});
});

test("themes with the same share have the same rank, and the next rank is skipped", () => {
  const rows = priorities(
    [
      coded("r", [
        {part: "plan", theme: "urban"},
        {part: "plan", theme: "industry"}
      ])
    ],
    themes
  );
  expect(rows.map(({theme_id, rank}) => [theme_id, rank])).toEqual([
    ["general", 3],
    ["industry", 1],
    ["urban", 1]
  ]);
});

const said = fc.record({
  part: fc.constantFrom("review", "plan", "other"),
  theme: fc.constantFrom(...themes),
  text: fc.string({unit: "grapheme"}),
  furniture: fc.boolean(),
  roles: fc.array(fc.constantFrom("actual", "target"), {maxLength: 2})
}) as fc.Arbitrary<Said>;

test("shares of a part sum to 1, lie in their intervals, and do not depend on the order of reports or sentences", () => {
  fc.assert(
    fc.property(fc.array(said, {maxLength: 40}), fc.array(said, {maxLength: 40}), (one, two) => {
      const rows = priorities([coded("a", one), coded("b", two)], themes);
      const parts = new Map<string, typeof rows>();
      for (const row of rows) {
        const key = `${row.report_id} ${row.part}`;
        parts.set(key, [...(parts.get(key) ?? []), row]);
        expect(Object.keys(row)).toEqual(Object.keys(schema.priorities.columns));
        expect(row.share_low).toBeLessThanOrEqual(row.share);
        expect(row.share_high).toBeGreaterThanOrEqual(row.share);
        expect(row.share_low).toBeGreaterThanOrEqual(0);
        expect(row.share_high).toBeLessThanOrEqual(1);
        expect(row.n_targets).toBeLessThanOrEqual(row.n_observations);
      }
      for (const list of parts.values()) {
        expect(list.reduce((sum, row) => sum + row.share, 0)).toBeCloseTo(1, 12);
        expect(Math.min(...list.map((row) => row.rank))).toBe(1);
      }
      const key = (row: {report_id: string; part: string; theme_id: string}) =>
        `${row.report_id} ${row.part} ${row.theme_id}`;
      const sorted = (list: typeof rows) => [...list].sort((x, y) => (key(x) < key(y) ? -1 : 1));
      const turned = priorities([coded("b", [...two].reverse()), coded("a", [...one].reverse())], themes);
      expect(sorted(turned)).toEqual(sorted(rows));
    })
  );
});

test("wilson gives the published intervals, and [0, 1] of nothing", () => {
  // Newcombe 1998, Statistics in Medicine 17:857, table I, method 3
  const known: [number, number, number, number][] = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718]
  ];
  for (const [count, n, low, high] of known) {
    expect(wilson(count, n).low).toBeCloseTo(low, 4);
    expect(wilson(count, n).high).toBeCloseTo(high, 4);
  }
  expect(wilson(0, 0)).toEqual({low: 0, high: 1});
});

test("newcombe gives the published intervals of a difference", () => {
  // Newcombe 1998, Statistics in Medicine 17:873, table II, method 10: 56/70 − 48/80, 9/10 − 3/10, 6/7 − 2/7, 5/56 − 0/29
  const known: [number, number, number, number, number, number][] = [
    [48, 80, 56, 70, 0.0524, 0.3339],
    [3, 10, 9, 10, 0.1705, 0.809],
    [2, 7, 6, 7, 0.0582, 0.8062],
    [0, 29, 5, 56, -0.0381, 0.1926]
  ];
  for (const [a, n, b, m, low, high] of known) {
    const interval = newcombe({count: a, n}, {count: b, n: m});
    expect(interval.change).toBeCloseTo(b / m - a / n, 12);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  }
});

test("the interval of a change contains it, lies in [-1, 1], and turns round with it", () => {
  const share = fc
    .integer({min: 1, max: 200})
    .chain((n) => fc.record({n: fc.constant(n), count: fc.integer({min: 0, max: n})}));
  fc.assert(
    fc.property(share, share, (before, after) => {
      const {change, low, high} = newcombe(before, after);
      expect(low).toBeLessThanOrEqual(change);
      expect(high).toBeGreaterThanOrEqual(change);
      expect(low).toBeGreaterThanOrEqual(-1);
      expect(high).toBeLessThanOrEqual(1);
      const back = newcombe(after, before);
      expect(back.low).toBeCloseTo(-high, 12);
      expect(back.high).toBeCloseTo(-low, 12);
    })
  );
});

/** The probability of each count of `n` sentences to be about a theme of share `p`. */
function binomial(n: number, p: number): number[] {
  const result = [(1 - p) ** n];
  for (let k = 1; k <= n; ++k) result.push((result[k - 1]! * (n - k + 1) * p) / (k * (1 - p)));
  return result;
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const trueShares = [0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4];

test("the interval of a share holds the true share 95 times in 100, in parts as long as a report's", () => {
  for (const n of [30, 70, 130]) {
    const coverage = trueShares.map((p) =>
      binomial(n, p).reduce((sum, chance, k) => {
        const {low, high} = wilson(k, n);
        return low <= p && p <= high ? sum + chance : sum;
      }, 0)
    );
    expect(mean(coverage), String(n)).toBeGreaterThan(0.94);
    expect(mean(coverage), String(n)).toBeLessThan(0.975);
    expect(Math.min(...coverage), String(n)).toBeGreaterThan(0.9);
  }
});

test("the interval of a change holds the true change 95 times in 100: shares of two parts with different sentences", () => {
  for (const [n, m] of [
    [70, 40],
    [130, 30]
  ] as const) {
    const coverage = trueShares.flatMap((p) =>
      trueShares.map((q) => {
        const after = binomial(m, q);
        return binomial(n, p).reduce((sum, chance, k) => {
          if (chance < 1e-9) return sum;
          const held = after.reduce((held, also, j) => {
            const {low, high} = newcombe({count: k, n}, {count: j, n: m});
            return low <= q - p && q - p <= high ? held + also : held;
          }, 0);
          return sum + chance * held;
        }, 0);
      })
    );
    expect(mean(coverage), `${n} ${m}`).toBeGreaterThan(0.94);
    expect(mean(coverage), `${n} ${m}`).toBeLessThan(0.975);
    expect(Math.min(...coverage), `${n} ${m}`).toBeGreaterThan(0.92);
  }
});

test("priorityShifts compares the review with the plan of a report, and its plan with its township's next", () => {
  const rows = priorities(
    [
      coded("a-2020", [
        {part: "review", theme: "industry"},
        {part: "plan", theme: "industry"},
        {part: "plan", theme: "urban"}
      ]),
      coded("a-2021", [{part: "plan", theme: "urban"}]),
      coded("a-2024", [{part: "plan", theme: "general"}]),
      coded("b-2021", [{part: "plan", theme: "general"}]),
      coded("x", [{part: "plan", theme: "general"}])
    ],
    themes
  );
  const shifts = priorityShifts(rows, [
    {report_id: "a-2024", place_id: "a", plan_year: 2024},
    {report_id: "a-2020", place_id: "a", plan_year: 2020},
    {report_id: "a-2021", place_id: "a", plan_year: 2021},
    {report_id: "b-2021", place_id: "b", plan_year: 2021},
    {report_id: "x", place_id: null, plan_year: 2022}
  ]);
  const pairs = new Set(
    shifts.map((row) => `${row.from_report_id} ${row.from_part} > ${row.to_report_id} ${row.to_part}`)
  );
  expect([...pairs]).toEqual(["a-2020 review > a-2020 plan", "a-2020 plan > a-2021 plan", "a-2021 plan > a-2024 plan"]);
  const row = shifts.find((one) => one.to_report_id === "a-2021" && one.theme_id === "urban")!;
  expect(row).toMatchObject({place_id: "a", change: 0.5});
  expect(Object.keys(row)).toEqual(Object.keys(schema.priority_shifts.columns));
  const total = shifts.filter((one) => one.to_report_id === "a-2021").reduce((sum, one) => sum + one.change, 0);
  expect(total).toBeCloseTo(0, 12);
});
