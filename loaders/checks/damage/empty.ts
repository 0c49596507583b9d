import {wholeFinding} from "../finding.ts";
import type {ReportCheck} from "../report-check.ts";

/** A report that no figure was read from. */
export const noFigures: ReportCheck = {
  code: "no_figures",
  check({outline, observations}) {
    if (observations.length > 0) return [];
    return outline.sentences.some(({furniture}) => !furniture)
      ? [
          wholeFinding(
            "no_figures",
            "warning",
            "全文没有读出任何数据；若原文有数字，请核对文本是否完整",
            "no figure was read from this report; if the original has any, check that the text is complete"
          )
        ]
      : [
          wholeFinding(
            "no_figures",
            "error",
            "没有正文；请核对文件是否为空，或只有网页的附属文字",
            "no text of a report; check whether the file is empty or holds nothing but a page's furniture"
          )
        ];
  }
};
