import fc from "fast-check";
import {expect, test} from "vitest";
import {observed} from "./figures-render.ts";

/** Pieces that reports are made of, and pieces that break them. */
const piece = fc.oneof(
  fc.constantFrom(
    ..."0123456789.,、,。;:()%‰-—~+万亿千百十一二三两余多约近超以上以内左右年月日至到由从比同增长下降分别其中占的和与XX某“”《》\n ".split(
      ""
    )
  ),
  fc.constantFrom(
    "同比增长",
    "分别",
    "个百分点",
    "亿元",
    "家",
    "翻一番",
    "百分之",
    "2022年",
    "1-11月",
    "截至",
    "持平",
    "三次产业结构为",
    "规上工业总产值"
  ),
  fc.string({maxLength: 6})
);
const text = fc.array(piece, {maxLength: 80}).map((pieces) => pieces.join(""));
const town = fc.constantFrom("白塘镇", "石桥乡", "青岭街道", "云溪镇", "梅渡乡");
const digits = fc
  .tuple(fc.integer({min: 1, max: 99999}), fc.integer({min: 0, max: 99}))
  .map(([whole, cents]) => (cents === 0 ? `${whole}` : `${whole}.${String(cents).padStart(2, "0")}`));
const runs = {numRuns: 300};

test("no text makes the reader throw, and every span lies inside the text", () => {
  fc.assert(
    fc.property(text, (input) => {
      for (const row of observed(input)) {
        for (const [start, end] of [
          [row.value_start, row.value_end],
          [row.growth_start, row.growth_end]
        ]) {
          if (start === null) {
            expect(end).toBe(null);
            continue;
          }
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start!);
          expect(end).toBeLessThanOrEqual(input.length);
        }
        expect(row.value ?? row.growth_pct ?? row.change_pp).not.toBe(null);
        expect(Number.isFinite(row.value ?? 0) && Number.isFinite(row.growth_pct ?? 0)).toBe(true);
        expect(row.label).not.toBe("");
      }
    }),
    runs
  );
});

test("no figure is read twice", () => {
  fc.assert(
    fc.property(text, (input) => {
      const rows = observed(input);
      const starts = rows.flatMap((row) => [row.value_start, row.growth_start]).filter((start) => start !== null);
      expect(new Set(starts).size).toBe(starts.length);
      expect(new Set(rows.map((row) => row.observation_id)).size).toBe(rows.length);
    }),
    runs
  );
});

test("an amount put into a sentence is read back, and its span is the figure as written", () => {
  fc.assert(
    fc.property(town, digits, fc.constantFrom("万元", "亿元"), (name, number, unit) => {
      const input = `${name}完成固定资产投资${number}${unit},总体平稳。`;
      const rows = observed(input);
      expect(rows).toHaveLength(1);
      const row = rows[0]!;
      expect(row.value).toBe(Number(`${number}e${unit === "万元" ? 4 : 8}`));
      expect(row).toMatchObject({indicator_id: "fixed_investment", unit: "CNY", bound: "exact", role: "actual"});
      expect(input.slice(row.value_start!, row.value_end!)).toBe(`${number}${unit}`);
    }),
    runs
  );
});

test("a rate of growth put into a sentence is read back with its sign and hedge", () => {
  const verbs = fc.constantFrom(["增长", 1], ["下降", -1], ["减少", -1], ["提高", 1]) as fc.Arbitrary<[string, 1 | -1]>;
  const hedges = fc.constantFrom(["", "exact"], ["以上", "at_least"], ["左右", "about"]) as fc.Arbitrary<
    [string, string]
  >;
  fc.assert(
    fc.property(town, digits, verbs, hedges, (name, number, [verb, sign], [after, bound]) => {
      const input = `${name}社会消费品零售总额同比${verb}${number}%${after}。`;
      const rows = observed(input);
      expect(rows).toHaveLength(1);
      const row = rows[0]!;
      expect(row.growth_pct).toBe(sign * Number(number));
      expect(row).toMatchObject({
        indicator_id: "consumer_retail",
        growth_basis: "yoy",
        growth_bound: bound,
        value: null
      });
      expect(input.slice(row.growth_start!, row.growth_end!)).toBe(`${number}%`);
    }),
    runs
  );
});

test("a count put into a sentence is read back", () => {
  const things = fc.constantFrom("文化礼堂", "便民服务点", "农家书屋", "垃圾分类亭");
  fc.assert(
    fc.property(
      town,
      things,
      fc.integer({min: 1, max: 99999}),
      fc.constantFrom("个", "家", "处", "座"),
      (name, thing, n, unit) => {
        const rows = observed(`${name}新建${thing}${n}${unit}。`);
        expect(rows).toHaveLength(1);
        expect(rows[0]).toMatchObject({value: n, unit, label: `新建${thing}`, indicator_id: null});
      }
    ),
    runs
  );
});

test("what is read does not change with the text before, unless that is a heading or a period", () => {
  const before = fc.constantFrom(
    "各项工作有序推进。\n",
    "干部作风持续好转。\n",
    "新建文化广场3个。\n",
    "环境整治成效明显,群众满意。\n",
    "\n\n"
  );
  fc.assert(
    fc.property(before, town, digits, (lead, name, number) => {
      const sentence = `${name}实现税收收入${number}万元,同比增长8.5%。`;
      const alone = observed(sentence);
      const after = observed(lead + sentence).slice(-alone.length);
      const same = (rows: typeof alone) =>
        rows.map(({value, unit, label, indicator_id, growth_pct, growth_basis, role, year, month_from, month_to}) => ({
          value,
          unit,
          label,
          indicator_id,
          growth_pct,
          growth_basis,
          role,
          year,
          month_from,
          month_to
        }));
      expect(same(after)).toEqual(same(alone));
      expect(after[0]!.value_start).toBe(alone[0]!.value_start! + lead.length);
    }),
    runs
  );
});
