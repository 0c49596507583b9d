import type {Finding} from "../../types.ts";
import {priceTolerance} from "../consistency/growth.ts";
import {halfDigit, rounding, short} from "../consistency/written.ts";
import {add, type CorpusCheck} from "../corpus-check.ts";
import {spanFinding} from "../finding.ts";
import {seriesOf} from "./series.ts";

/**
 * A level and its growth against the level of the year before, in another report of the township. Last year's figures are often
 * revised and definitions changed, so only gross contradictions are told: more than 15 points and half of the growth.
 */
export const growthHistory: CorpusCheck = {
  code: "growth_history",
  check(analyses) {
    const found = new Map<string, Finding[]>();
    for (const series of seriesOf(analyses))
      for (const [i, now] of series.entries()) {
        const before = series[i - 1];
        if (!before || before.year !== now.year! - 1 || before.report_id === now.report_id) continue;
        if (now.growth_pct === null || (now.growth_basis ?? "yoy") !== "yoy" || before.value! <= 0) continue;
        if (now.bound !== "exact" || before.bound !== "exact") continue;
        const slack = (rounding(now.value!, now.value_text) ?? 0) + (rounding(before.value!, before.value_text) ?? 0);
        const implied = 100 * (now.value! / before.value! - 1);
        const tolerance =
          Math.max(priceTolerance, 0.5 * Math.abs(now.growth_pct)) +
          halfDigit(now.growth_text ?? "") +
          (100 * slack) / before.value!;
        // a jump of four powers of ten is the unit's: see unit_jump
        if (Math.abs(implied - now.growth_pct) <= tolerance || implied > 3e5 || implied < -99.9) continue;
        add(
          found,
          now.report_id,
          spanFinding(
            {start: now.value_start!, end: now.value_end!},
            "growth_history",
            "info",
            `${now.label}：上年报告为${before.value_text}，据此增长${short(implied)}%，本报告写${now.growth_text}；可能上年数已修订或口径不同`,
            `${now.label}: ${before.value_text} in the report of the year before implies growth of ${short(implied)}%, this one says ${now.growth_text}; last year's figure may have been revised, or the definition changed`
          )
        );
      }
    return found;
  }
};
