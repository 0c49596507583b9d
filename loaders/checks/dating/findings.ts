import type {Finding} from "../../types.ts";
import {byPosition, finding, wholeFinding} from "../finding.ts";
import type {DatingRead} from "./dated.ts";
import {anachronisms, contested, masked, misplaced, mistitled, sequences} from "./doubts.ts";
import {bases} from "./evidence.ts";

/** What is doubtful about a report's years, as check rows in the order of the text. */
export function datingFindings(input: DatingRead): Finding[] {
  return [
    ...disbelief(input),
    ...misplaced(input),
    ...mistitled(input),
    ...contested(input),
    ...anachronisms(input),
    ...sequences(input),
    ...masked(input),
    ...future(input),
    ...inferred(input),
    ...undated(input),
    ...registry(input)
  ].sort(byPosition);
}

function say({review_year, plan_year}: DatingRead["years"]): {zh: string; en: string} {
  const zh = [review_year && `回顾${review_year}年`, plan_year && `计划${plan_year}年`].filter(Boolean).join("、");
  const en = [review_year && `reviews ${review_year}`, plan_year && `plans ${plan_year}`].filter(Boolean).join(" and ");
  return {zh, en};
}

/** The stated years are not believed: one row, at the clearest anchor, naming every anchor. */
function disbelief({clean, verdict, years, disbelieved}: DatingRead): Finding[] {
  if (verdict.against.length === 0) return [];
  const reasons = verdict.against.filter(
    (hit, i, all) => all.findIndex((other) => other.note_zh === hit.note_zh) === i
  );
  const clearest = [...verdict.against].sort(
    (a, b) => Number(b.claimed !== null) - Number(a.claimed !== null) || b.weight - a.weight || a.from - b.from
  )[0]!;
  const from = clearest.claimed?.from ?? clearest.from;
  const {zh, en} = say(years);
  const written = disbelieved.join("、");
  return [
    finding(
      clean,
      from,
      Math.max(clearest.to, from + 1),
      "dating",
      "error",
      `文中年份${written ? `（${written}）` : ""}不可信，应是转载时被改写：${reasons.map((hit) => hit.note_zh).join("；")}。据此认定本报告${zh}；请核对原文，并在登记表中填写年份`,
      `the stated year${written ? ` (${disbelieved.join(", ")})` : ""} is not believed, a republisher must have rewritten it: ${reasons.map((hit) => hit.note_en).join("; ")}; taken to be a report that ${en}; compare the original and enter its years in the registry`
    )
  ];
}

function future({clean, published, verdict}: DatingRead): Finding[] {
  if (!published || verdict.base === null || verdict.base <= published.year) return [];
  const {iso, from, to} = published;
  const message = `发布日期${iso}早于所回顾的${verdict.base}年；请核对日期与年份`;
  const message_en = `published on ${iso}, before the year it reviews, ${verdict.base}; check the date and the years`;
  // a date of the registry stands nowhere in the text
  if (to <= from) return [wholeFinding("dating", "warning", message, message_en)];
  return [finding(clean, from, to, "dating", "warning", message, message_en)];
}

/** The text states no year that can be taken; one row says what its years rest on. */
function inferred({clean, shape, hits, dates, verdict, years, entry}: DatingRead): Finding[] {
  if (verdict.base === null || verdict.basis !== "inferred" || verdict.against.length > 0) return [];
  if (entry && (entry.review_year !== null || entry.plan_year !== null)) return [];
  const grounds = [...hits, ...dates]
    .filter((piece) => bases(piece, shape).includes(verdict.base!))
    .sort((a, b) => b.weight - a.weight)
    .filter((piece, i, all) => all.findIndex(({note_zh}) => note_zh === piece.note_zh) === i)
    .slice(0, 3);
  const {zh, en} = say(years);
  const message = `文中没有写明年份，据${grounds.map(({note_zh}) => note_zh).join("；")}，推定本报告${zh}；如有误请在登记表中填写年份`;
  const message_en = `the text states no year; ${grounds.map(({note_en}) => note_en).join("; ")}: taken to be a report that ${en}; enter its years in the registry if that is wrong`;
  const [first] = grounds;
  if (!first || first.to <= first.from) return [wholeFinding("inferred_year", "info", message, message_en)];
  return [finding(clean, first.from, first.to, "inferred_year", "info", message, message_en)];
}

function undated({verdict, years, entry}: DatingRead): Finding[] {
  if (years.review_year !== null || years.plan_year !== null) return [];
  if (verdict.base !== null || (entry && (entry.review_year !== null || entry.plan_year !== null))) return [];
  return [
    wholeFinding(
      "undated",
      "error",
      "文中没有可信的年份，各项数据不带年份；请在登记表中填写年份",
      "nothing in the text dates it, so its figures carry no year; enter the report's years in the registry"
    )
  ];
}

/** The registry's years are taken, but the text says otherwise. */
function registry({entry, years, verdict}: DatingRead): Finding[] {
  if (!entry || verdict.base === null) return [];
  const differs = (mine: number | null, registered: number | null): boolean =>
    mine !== null && registered !== null && mine !== registered;
  if (!differs(years.review_year, entry.review_year) && !differs(years.plan_year, entry.plan_year)) return [];
  const {zh, en} = say(years);
  const theirs = say(entry);
  return [
    wholeFinding(
      "registry_year",
      "warning",
      `登记表写${theirs.zh}，文中显示${zh}；以登记表为准，请核对`,
      `the registry says that it ${theirs.en}, the text that it ${en}; the registry is followed, check it`
    )
  ];
}
