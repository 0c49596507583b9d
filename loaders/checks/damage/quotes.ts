import {finding} from "../finding.ts";
import type {ReportCheck} from "../report-check.ts";

const closers = new Map([
  ["“", "”〞"],
  ["《", "》"],
  ["【", "】"]
]);
const openers = new Map([
  ["”", "“"],
  ["〞", "“"],
  ["》", "《"],
  ["】", "【"]
]);

interface Sign {
  sign: string;
  at: number;
}

/** Quotation marks and title brackets without their other half, in paragraphs: “海棠、“麦莎. One row a report, at the first. */
export const unclosedQuote: ReportCheck = {
  code: "unclosed_quote",
  check({clean}) {
    const {text} = clean;
    const alone: Sign[] = [];
    let open: Sign[] = [];
    for (const {0: sign, index: at} of text.matchAll(/[“”〞《》【】]|\n\s*\n|(?<=[。!?])\n/g)) {
      if (sign.includes("\n")) {
        alone.push(...open);
        open = [];
      } else if (closers.has(sign)) {
        // quotation marks do not nest in themselves: “海棠、“麦莎
        const last = open.at(-1);
        if (last?.sign === sign && sign === "“") alone.push(open.pop()!);
        open.push({sign, at});
      } else {
        const last = open.findLastIndex(({sign: opener}) => closers.get(opener)?.includes(sign));
        if (last < 0) alone.push({sign, at});
        else open.splice(last, 1);
      }
    }
    alone.push(...open);
    alone.sort((a, b) => a.at - b.at);
    const first = alone[0];
    if (!first) return [];
    const n = alone.length;
    const missing = openers.get(first.sign) ?? closers.get(first.sign)![0]!;
    const near = text.slice(first.at, first.at + 6).replace(/\s+/g, "");
    return [
      finding(
        clean,
        first.at,
        first.at + 1,
        "unclosed_quote",
        n < 3 ? "info" : "warning",
        `引号或书名号不成对，共${n}处，首处“${near}”处缺“${missing}”；引文的起止不可靠`,
        `${n} quotation mark${n > 1 ? "s" : ""} without a counterpart, the first missing ${missing} at ${near}; where quotations end is uncertain`
      )
    ];
  }
};
