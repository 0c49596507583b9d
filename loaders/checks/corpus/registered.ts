import type {Finding} from "../../types.ts";
import {add, type CorpusCheck} from "../corpus-check.ts";
import {wholeFinding} from "../finding.ts";

/** Reports without a row in the registry: their place and years were read from the text. */
export const unregistered: CorpusCheck = {
  code: "unregistered",
  check(analyses, entries) {
    const registered = new Set(entries.map(({report_id}) => report_id));
    const found = new Map<string, Finding[]>();
    for (const {report_id} of analyses)
      if (!registered.has(report_id))
        add(
          found,
          report_id,
          wholeFinding(
            "unregistered",
            "info",
            "登记表中没有这份报告，地方和年份由文中推断；请在 data/reports.csv 中添加一行",
            "this report is not in the registry, its place and years were read from its text; add a row to data/reports.csv"
          )
        );
    return found;
  }
};
