import {formatGrowth} from "../format/number.js";
import type {Language} from "../language/language.js";
import type {ComparableRow} from "./comparable.js";

/** A chart of growth in a sentence, for those who do not see it. */
export function describeGrowth(rows: readonly ComparableRow[], language: Language): string {
  if (!rows.length) return language === "zh" ? "没有数据。" : "No data.";
  const rates = rows.map(({growth_pct}) => growth_pct);
  const low = formatGrowth(Math.min(...rates));
  const high = formatGrowth(Math.max(...rates));
  const indicators = new Set(rows.map(({indicator_id}) => indicator_id)).size;
  const townships = new Set(rows.map(({place_id}) => place_id)).size;
  const targets = rows.filter(({role}) => role === "target").length;
  return language === "zh"
    ? `${townships} 个乡镇、${indicators} 个指标的 ${rows.length} 个增速，其中目标 ${targets} 个，从 ${low} 到 ${high}。方向键在各点之间移动，回车打开出处。`
    : `${rows.length} growth rates of ${indicators} indicators in ${townships} townships, ${targets} of them targets, from ${low} to ${high}. Arrow keys move between marks, Enter opens the evidence.`;
}
