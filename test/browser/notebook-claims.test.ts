import {beforeAll, describe, expect, test} from "vitest";
import type {Bound} from "../../src/components/format/bound.ts";
import {formatGrowth, formatShare} from "../../src/components/format/number.ts";
import {formatGrowthOf} from "../../src/components/format/observation.ts";
import {builtTables} from "./built-tables.ts";
import {settle, useSite} from "./site.ts";

// Each sentence of the three notebooks that holds a number, counted again here, by queries of its own, from the built tables.

const open = useSite();
const languages = ["zh", "en"] as const;
type Language = (typeof languages)[number];
// biome-ignore lint/suspicious/noExplicitAny: rows of any statement
let ask: (statement: string) => Promise<any[]>;
beforeAll(async () => {
  ask = await builtTables();
});

/** The prose of a notebook in one language, without the space that only separates. */
async function prose(path: string, lang: Language): Promise<string> {
  const opened = await open(`notebooks/${path}.html`, {lang});
  await settle(opened);
  const text = (await opened.page.locator(`main div.${lang}`).allInnerTexts()).join(" ").replace(/\s+/g, " ");
  await opened.close();
  return text;
}

const list = (names: string[], lang: Language) =>
  names.join(lang === "zh" ? "、" : ", ") || (lang === "zh" ? "没有" : "none");
const grown = (growth_pct: number, growth_max: number | null, growth_bound: Bound) =>
  formatGrowthOf({
    value: null,
    value_max: null,
    unit: null,
    bound: "exact",
    growth_pct,
    growth_max,
    growth_bound,
    change_pp: null
  });
const points = (x: number) => `${x > 0 ? "+" : x < 0 ? "−" : ""}${Math.abs(100 * x).toFixed(0)}`;
const short = {
  zh: (name: string) => name.replace(/(?:街道|镇|乡)$/, ""),
  en: (name: string) => name.replace(/ (?:Town|Township|Subdistrict)$/, "")
};

describe("growth claimed, growth aimed at", () => {
  const rates = `
    WITH g AS (
      SELECT o.* FROM observations o JOIN indicators i USING (indicator_id)
      WHERE o.growth_pct IS NOT NULL AND o.year IS NOT NULL AND i.higher_is = 'better' AND coalesce(o.growth_basis, 'yoy') = 'yoy'
        AND NOT list_has_any(o.flags, ['multi_year', 'benchmark'])
    )`;

  test.each(languages)("in %s", async (lang) => {
    const text = await prose("growth-claimed-and-aimed-at", lang);
    const [claims, targets] = await ask(`${rates}
      SELECT count(*) AS n, median(growth_pct) AS mid, min(growth_pct) AS low, max(growth_pct) AS high, count(DISTINCT indicator_id) AS k,
        count(*) FILTER (growth_bound <> 'exact') / count(*) AS bounded, count(*) FILTER (growth_bound = 'at_least') AS floors
      FROM g GROUP BY role ORDER BY role`);
    const [{shared}] = await ask(`${rates}
      SELECT count(*) AS shared FROM (SELECT indicator_id FROM g GROUP BY 1 HAVING count(DISTINCT role) = 2)`);
    const pairs = await ask(`${rates}
      SELECT a.growth_pct, a.growth_max, a.growth_bound, t.growth_pct AS t_pct, t.growth_max AS t_max, t.growth_bound AS t_bound,
        t.observation_id, list_contains(a.flags, 'partial_year') AS partial
      FROM g a JOIN g t ON t.report_id = a.report_id AND t.indicator_id = a.indicator_id AND t.year = a.year + 1
      WHERE a.role = 'actual' AND t.role = 'target'`);
    expect(Math.min(claims.n, targets.n, pairs.length)).toBeGreaterThan(0);
    const g = formatGrowth;
    const [p, q] = [formatShare(claims.bounded, 0), formatShare(targets.bounded, 0)];
    const slower = pairs.filter((d) => d.t_pct < d.growth_pct);
    const partial = pairs.filter((d) => d.partial).length;
    const measured = new Set(pairs.map((d) => d.observation_id)).size;
    const sentences = {
      zh: [
        `实绩 ${claims.n} 个，中位数 ${g(claims.mid)}，从 ${g(claims.low)} 到 ${g(claims.high)}；目标 ${targets.n} 个，中位数 ${g(targets.mid)}，从 ${g(targets.low)} 到 ${g(targets.high)}。`,
        `实绩中占 ${p}，目标中占 ${q}。`,
        `实绩涉及 ${claims.k} 个指标，目标 ${targets.k} 个，两边都有的只有 ${shared} 个`,
        `只有 ${pairs.length} 对：`,
        `其中 ${slower.length} 对的目标低于实绩`,
        `${partial} 对的实绩只到年内某月`,
        `${targets.n} 个目标中 ${targets.floors} 个写作“以上”之类的下限`,
        `${targets.n} 个增速目标里，只有 ${measured} 个`
      ],
      en: [
        `There are ${claims.n} claims with a median of ${g(claims.mid)}, from ${g(claims.low)} to ${g(claims.high)}, and ${targets.n} targets with a median of ${g(targets.mid)}, from ${g(targets.low)} to ${g(targets.high)}.`,
        `${p} of the claims and ${q} of the targets are bounds`,
        `The claims are of ${claims.k} indicators and the targets of ${targets.k}, of which ${shared} are in both groups`,
        `Only ${pairs.length} pairs can`,
        `In ${slower.length} of them the target lies below the claim`,
        `In ${partial} the claim covers the first months of the year only`,
        `Of the ${targets.n} targets, ${targets.floors} are lower bounds`,
        `Of ${targets.n} growth targets, ${measured} have last year's growth beside them`
      ]
    };
    for (const sentence of sentences[lang]) expect(text).toContain(sentence);
    for (const d of slower) {
      const [done, planned] = [grown(d.growth_pct, d.growth_max, d.growth_bound), grown(d.t_pct, d.t_max, d.t_bound)];
      expect(text).toContain(`${done} → ${planned}`);
    }
    const mostly = {
      zh: "实绩多是一个数，目标多是一道线",
      en: "A claim is mostly a figure, a target mostly a line to cross"
    }[lang];
    expect(text.includes(mostly)).toBe(claims.bounded < 0.5 && targets.bounded > 0.5);
  });
});

describe("sixteen years of Kunyang", () => {
  test.each(languages)("in %s", async (lang) => {
    const text = await prose("kunyang-2005-and-2021", lang);
    const [early, late] = await ask(`
      SELECT r.report_id, r.review_year, r.text_quality, r.year_basis, r.doc_kind,
        (SELECT count(*) FROM observations o WHERE o.report_id = r.report_id AND o.role = 'actual') AS n,
        (SELECT count(*) FROM checks c WHERE c.report_id = r.report_id AND c.code = 'damaged_numeral') AS damaged
      FROM reports r WHERE r.place_id = 'kunyang' ORDER BY r.review_year`);
    expect([late.review_year - early.review_year, early.year_basis]).toEqual([16, "inferred"]);
    // A speech and a news article, of which the last sentences speak.
    expect([early.doc_kind, late.doc_kind]).toEqual(["speech", "news"]);
    const common = await ask(`
      WITH o AS (SELECT *, coalesce(month_to - month_from + 1, 12) AS m FROM observations WHERE role = 'actual' AND value IS NOT NULL)
      SELECT i.zh, i.en, a.m = b.m AND a.label = b.label AS sound, (b.value / b.m) / (a.value / a.m) AS ratio
      FROM o a JOIN o b USING (indicator_id, unit) JOIN indicators i USING (indicator_id)
      WHERE a.report_id = '${early.report_id}' AND b.report_id = '${late.report_id}'`);
    const moves = await ask(`
      SELECT t.zh, t.en, s.change, s.change_low > 0 OR s.change_high < 0 AS clear FROM priority_shifts s JOIN themes t USING (theme_id)
      WHERE from_report_id = '${early.report_id}' AND to_report_id = '${late.report_id}' AND from_part = 'plan' AND to_part = 'plan'
      ORDER BY s.change DESC`);
    const shared = new Set(common.map((d) => d.zh)).size;
    const sound = new Set(common.filter((d) => d.sound).map((d) => d.zh)).size;
    const clear = moves.filter((d) => d.clear);
    const told = list(
      clear.map((d) => `${d[lang]} ${points(d.change)}`),
      lang
    );
    const sentences = {
      zh: [
        `早的一份回顾 ${early.review_year} 年，是讲话，读出 ${early.n} 个实绩；晚的回顾 ${late.review_year} 年，是新闻稿，读出 ${late.n} 个。`,
        `文本质量 ${early.text_quality}，检查出 ${early.damaged} 处被改坏的数字`,
        `两份报告都写了水平的目录指标只有 ${shared} 个。其中时段相同、名称也相同的有 ${sound} 个`,
        `${moves.length} 个主题里 ${clear.length} 个的变化能与偶然区分（百分点）：${told}。`,
        `能直接相比的指标 ${sound} 个`
      ],
      en: [
        `The earlier one reviews ${early.review_year} and is a speech; ${early.n} outcomes were read from it. The later reviews ${late.review_year} and is a news article, with ${late.n}.`,
        `its quality is ${early.text_quality}: ${early.damaged} numerals were found to be damaged`,
        `Only ${shared} indicators of the catalogue have a level in both reports. Of these ${sound} are of the same months`,
        `the change of ${clear.length} of ${moves.length} themes can be told from chance (percentage points): ${told}.`,
        `Sixteen years rest on two texts with ${sound} indicators that compare`
      ]
    };
    for (const sentence of sentences[lang]) expect(text).toContain(sentence);
    for (const {zh, en, ratio} of common) {
      const nominal = 100 * (ratio ** (1 / 16) - 1);
      const real = 100 * ((1 + nominal / 100) / 1.02 - 1);
      const [times, n, r] = [ratio.toFixed(1), formatGrowth(nominal, 1), formatGrowth(real, 1)];
      expect(text).toContain(
        lang === "zh"
          ? `${zh}十六年间是原来的 ${times} 倍，年均名义增长 ${n}，若每年涨价 2%，扣除后 ${r}`
          : `${en} is ${times} times what it was, a nominal ${n} a year, and ${r} if prices rose by 2% a year`
      );
    }
    // Of these the caveats speak.
    expect(common.map((d) => d.zh).join()).toMatch(/规模以上/);
    expect(common.map((d) => d.zh).join()).toMatch(/内资/);
  });
});

describe("what plans add to reviews", () => {
  test.each(languages)("in %s", async (lang) => {
    const text = await prose("what-plans-add", lang);
    const changes = await ask(`
      SELECT s.to_report_id, p.township AS zh_place, p.township_pinyin AS en_place, r.review_year, r.plan_year, t.zh, t.en, s.change,
        s.change_low > 0 OR s.change_high < 0 AS clear
      FROM priority_shifts s JOIN reports r ON r.report_id = s.to_report_id JOIN places p ON p.place_id = r.place_id JOIN themes t USING (theme_id)
      WHERE s.from_report_id = s.to_report_id AND s.from_part = 'review' AND s.to_part = 'plan' AND EXISTS (
        SELECT 1 FROM sentences x WHERE x.report_id = s.to_report_id AND x.part IN ('review', 'plan') AND x.theme_id = s.theme_id)
      ORDER BY s.change DESC`);
    const parts = await ask(`
      SELECT s.report_id, s.part, p.township AS zh_place, p.township_pinyin AS en_place, r.plan_year, count(*) AS n,
        count(*) FILTER (EXISTS (SELECT 1 FROM observations o WHERE o.sentence_id = s.sentence_id)) AS held
      FROM sentences s JOIN reports r USING (report_id) JOIN places p ON p.place_id = r.place_id
      WHERE s.part IN ('review', 'plan') GROUP BY ALL ORDER BY s.report_id`);
    const themes = await ask(`
      SELECT t.zh, t.en, sum(q.n_targets) AS n FROM priorities q JOIN themes t USING (theme_id)
      WHERE q.part = 'plan' GROUP BY ALL HAVING sum(q.n_sentences) > 0 ORDER BY n DESC, sum(q.n_sentences) DESC, any_value(t.ordinal)`);
    const reports = new Set(changes.map((d) => d.to_report_id)).size;
    const clear = changes.filter((d) => d.clear);
    const place = (d: Record<string, string>) => short[lang](d[`${lang}_place`]!);
    const told = list(
      clear.map((d) => `${place(d)} ${d.review_year}→${d.plan_year} ${d[lang]} ${points(d.change)}`),
      lang
    );
    const chance = (0.05 * changes.length).toFixed(0);
    const share = (part: string) => {
      const own = parts.filter((d) => d.part === part);
      return formatShare(own.reduce((sum, d) => sum + d.held, 0) / own.reduce((sum, d) => sum + d.n, 0), 0);
    };
    const bare = list(
      parts.filter((d) => d.part === "plan" && d.held === 0).map((d) => `${place(d)} ${d.plan_year}`),
      lang
    );
    const all = themes.reduce((sum, d) => sum + d.n, 0);
    const top = themes.slice(0, 3);
    const topShare = formatShare(top.reduce((sum, d) => sum + d.n, 0) / all, 0);
    const names = (rows: Record<string, string>[]) =>
      list(
        rows.map((d) => d[lang]!),
        lang
      );
    const without = names(themes.filter((d) => d.n === 0));
    const sentences = {
      zh: [
        `${reports} 份报告既有回顾又有计划，共 ${changes.length} 个主题份额之差，其中 ${clear.length} 个的 95% 区间不含 0（单位为百分点）：${told}。`,
        `碰巧出现约 ${chance} 个`,
        `回顾的句子里 ${share("review")} 带有数据，计划里 ${share("plan")}。`,
        bare === "没有" ? "每份计划都至少有一个可核对的数字" : `${bare} 的计划一个可核对的数字也没有`,
        `计划里的 ${all} 个数字目标中，${topShare} 属于三个主题：${names(top)}。没有任何数字目标的主题：${without}。`
      ],
      en: [
        `${reports} reports have both a review and a plan: ${changes.length} differences of shares, of which ${clear.length} have a 95% interval without 0 (in percentage points): ${told}.`,
        `about ${chance} would be so by chance`,
        `Of the sentences of reviews ${share("review")} hold a figure that was read, of those of plans ${share("plan")}.`,
        bare === "none" ? "Every plan has at least one figure" : `The plans ${bare} have not one figure`,
        `Of the ${all} figures aimed at in plans, ${topShare} belong to three themes: ${names(top)}. Themes without any: ${without}.`
      ]
    };
    for (const sentence of sentences[lang]) expect(text).toContain(sentence);
  });
});
