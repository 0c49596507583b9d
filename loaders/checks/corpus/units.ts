import type {ObservationRow} from "../../tables/schema.ts";
import type {Finding} from "../../types.ts";
import {add, type CorpusCheck} from "../corpus-check.ts";
import {spanFinding} from "../finding.ts";
import {type Series, seriesOf} from "./series.ts";

/** A level that is some 10 000 times, or a 10 000th of, the township's other years: 万 and 亿, or 元 and 万元, confused. */
export const unitJump: CorpusCheck = {
  code: "unit_jump",
  check(analyses) {
    const found = new Map<string, Finding[]>();
    for (const series of seriesOf(analyses))
      for (const [odd, usual] of oddOnes(series)) {
        const ratio = odd.value! / usual.value!;
        const zh = ratio > 1 ? "约一万倍" : "约万分之一";
        const en = ratio > 1 ? "some 10 000 times" : "about a 10 000th of";
        add(
          found,
          odd.report_id,
          spanFinding(
            {start: odd.value_start!, end: odd.value_end!},
            "unit_jump",
            "warning",
            `${odd.label}${odd.year}年为${odd.value_text}，是${usual.year}年（${usual.value_text}）的${zh}，疑“万”“亿”有误；请核对单位`,
            `${odd.label} is ${odd.value_text} in ${odd.year}, ${en} that of ${usual.year} (${usual.value_text}); 万 and 亿 may be confused, check the unit`
          )
        );
      }
    return found;
  }
};

/** The levels that are four powers of ten off, each with one it is compared with. Of two years either may be wrong. */
function oddOnes(series: Series): [ObservationRow, ObservationRow][] {
  const logs = series.map(({value}) => Math.log10(Math.abs(value!)));
  const off = (i: number, k: number): boolean => Math.abs(Math.abs(logs[i]! - logs[k]!) - 4) < 0.6;
  return series.flatMap((observation, i): [ObservationRow, ObservationRow][] => {
    const against = series.filter((_, k) => k !== i && off(i, k));
    return against.length > (series.length - 1) / 2 ? [[observation, against[0]!]] : [];
  });
}
