import type {YearMention} from "../../text/years.ts";
import type {Evidence} from "./evidence.ts";

const average = /^[^。;\n]{0,24}\d%,?[^。;\n\d]{0,12}([两三四])年(?:年均|平均)/;
const numbers = new Map([
  ["两", 2],
  ["三", 3],
  ["四", 4]
]);

/** 比2019年增长12%,两年平均增长6%: so many years after the year compared with. */
export function averageEvidence(text: string, {year, from, to}: YearMention): Evidence | null {
  if (!/[比较与]$/.test(text.slice(Math.max(0, from - 1), from))) return null;
  const years = numbers.get(average.exec(text.slice(to, to + 60))?.[1] ?? "");
  if (years === undefined) return null;
  const word = text.slice(from, to);
  return {
    about: "review",
    years: [year + years],
    weight: 1.5,
    group: "since",
    from,
    to,
    note_zh: `与${word}相比的${years}年平均`,
    note_en: `an average of ${years} years since ${word}`
  };
}

/** 2013年底农民人均纯收入5100元 in a half-year report: a year that was over; but 到2014年底 and 力争2014年底 look ahead. */
export function yearEndEvidence(text: string, {year, from, to}: YearMention): Evidence | null {
  if (!/^[底末](?![前之])/.test(text.slice(to, to + 2))) return null;
  if (/(?:[到至在于]|力争|争取|确保|预计|计划|截止)$/.test(text.slice(Math.max(0, from - 2), from))) return null;
  const clause = /^[^。;\n]{0,40}/.exec(text.slice(to, to + 40))![0];
  if (/力争|争取|确保|预计|将|目标|计划|全面完成/.test(clause)) return null;
  const word = text.slice(from, to + 1);
  return {
    about: "review",
    years: [year + 1],
    weight: 1,
    group: "since",
    from,
    to,
    note_zh: `年中的报告写到${word}，当年已经结束`,
    note_en: `a report within a year speaks of ${word} as over`
  };
}
