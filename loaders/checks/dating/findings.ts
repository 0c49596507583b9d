import type {CleanText, Finding, RegistryEntry} from "../../types.ts";
import {byPosition, finding, wholeFinding} from "../finding.ts";
import type {AnchorBound, AnchorHit} from "./anchors.ts";
import type {DocumentDate} from "./documentDates.ts";
import {bases, type Evidence, type Shape} from "./evidence.ts";
import {isFlat, type Verdict} from "./reconcile.ts";
import {maskedYears} from "./years.ts";

interface Input {
  clean: CleanText;
  shape: Shape;
  statements: readonly Evidence[];
  /** The document's dates and its file's name, as evidence. */
  dates: readonly Evidence[];
  published: DocumentDate | null;
  hits: readonly AnchorHit[];
  bounds: readonly AnchorBound[];
  verdict: Verdict;
  years: {review_year: number | null; plan_year: number | null};
  disbelieved: readonly number[];
  entry: RegistryEntry | null;
}

/** What is doubtful about a report's years, as check rows in the order of the text. */
export function datingFindings(input: Input): Finding[] {
  return [
    ...disbelief(input),
    ...misplaced(input),
    ...anachronisms(input),
    ...sequences(input),
    ...masked(input.clean),
    ...future(input),
    ...inferred(input),
    ...undated(input),
    ...registry(input)
  ].sort(byPosition);
}

function say({review_year, plan_year}: Input["years"]): {zh: string; en: string} {
  const zh = [review_year && `回顾${review_year}年`, plan_year && `计划${plan_year}年`].filter(Boolean).join("、");
  const en = [review_year && `reviews ${review_year}`, plan_year && `plans ${plan_year}`].filter(Boolean).join(" and ");
  return {zh, en};
}

/** The stated years are not believed: one row, at the clearest anchor, naming every anchor. */
function disbelief({clean, verdict, years, disbelieved}: Input): Finding[] {
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

/** 2021年是“十三五”的收官之年, in a report whose years are otherwise sound. */
function misplaced({clean, hits, verdict}: Input): Finding[] {
  if (verdict.against.length > 0) return [];
  return hits
    .filter(({claimed, years}) => claimed && !years.includes(claimed.year))
    .map(({claimed, from, to, note_zh, note_en}) =>
      finding(
        clean,
        claimed!.from,
        Math.max(to, from + 1),
        "dating",
        "warning",
        `文中写${claimed!.year}年，但${note_zh}；请核对这一句的年份`,
        `the text says ${claimed!.year}, but ${note_en}; check the year of this sentence`
      )
    );
}

/** A term that did not exist yet in the years the report is taken to be about, or a task that was over long before. */
function anachronisms({clean, bounds, verdict}: Input): Finding[] {
  if (verdict.base === null || verdict.against.length > 0) return [];
  const base = verdict.base;
  const early = bounds
    .filter(({anchor}) => base + 1 < anchor.from)
    .sort((a, b) => b.anchor.from - a.anchor.from || a.from - b.from)[0];
  const late = bounds
    .filter(({anchor}) => anchor.kind === "until" && base > anchor.to + 2)
    .sort((a, b) => a.anchor.to - b.anchor.to || a.from - b.from)[0];
  return [early, late].flatMap((bound) => {
    if (!bound) return [];
    const {anchor, from, to} = bound;
    const term = clean.text.slice(from, to);
    const message = `报告年份定为${base}年，但文中写到“${term}”：${anchor.note_zh}；请核对年份`;
    const message_en = `dated ${base}, yet it speaks of ${term}: ${anchor.note_en}; check its years`;
    return [finding(clean, from, to, "dating", "warning", message, message_en)];
  });
}

// 由2020年的14646元提高到2020年的16403元; 比2020年 … in one clause with 2020年
const repeated = /由\s?((?:19|20)\d\d)\s?年[^,。;\n]{1,24}?(?:到|至|为)\s?\1\s?年/g;

/** Years that cannot follow each other so: one year both reviewed and planned, or compared with itself. */
function sequences({clean, shape, statements}: Input): Finding[] {
  const rows: Finding[] = [];
  const labelled = statements.filter(({group, from, to}) => group !== "statement" && to > from);
  const review = labelled.find(({about}) => about === "review");
  const plan = labelled.find(({about, group}) => about === "plan" && group !== "custom");
  if (plan && isFlat(labelled, shape)) {
    const year = plan.years[0]!;
    const from = review && review.years[0] === year && review.from < plan.from ? review : plan;
    rows.push(
      finding(
        clean,
        from.from,
        from.to,
        "year_sequence",
        "warning",
        `既回顾${year}年又计划${year}年，两个年份不可能相同；请核对原文`,
        `${year} is both the year reviewed and the year planned; compare the original`
      )
    );
  }
  for (const match of clean.text.matchAll(repeated))
    rows.push(
      finding(
        clean,
        match.index,
        match.index + match[0].length,
        "year_sequence",
        "warning",
        `${match[1]}年与自身比较，其中一个年份有误；请核对原文`,
        `${match[1]} is compared with itself, one of the two years is wrong; compare the original`
      )
    );
  return rows;
}

function masked(clean: CleanText): Finding[] {
  const spans = maskedYears(clean.text);
  const first = spans[0];
  if (!first) return [];
  const written = clean.text.slice(first.from, first.to);
  return [
    finding(
      clean,
      first.from,
      first.to,
      "masked_year",
      "warning",
      `年份被遮盖，共${spans.length}处，首处为“${written}”；遮盖的年份不作年份读，请在登记表中填写年份`,
      `${spans.length} masked year${spans.length > 1 ? "s" : ""}, the first ${written}; a masked year is not read as one, enter the report's years in the registry`
    )
  ];
}

function future({clean, published, verdict}: Input): Finding[] {
  if (!published || verdict.base === null || verdict.base <= published.year) return [];
  const {iso, from, to} = published;
  const message = `发布日期${iso}早于所回顾的${verdict.base}年；请核对日期与年份`;
  const message_en = `published on ${iso}, before the year it reviews, ${verdict.base}; check the date and the years`;
  // a date of the registry stands nowhere in the text
  if (to <= from) return [wholeFinding("dating", "warning", message, message_en)];
  return [finding(clean, from, to, "dating", "warning", message, message_en)];
}

/** The text states no year that can be taken; one row says what its years rest on. */
function inferred({clean, shape, hits, dates, verdict, years, entry}: Input): Finding[] {
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

function undated({verdict, entry}: Input): Finding[] {
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
function registry({entry, years, verdict}: Input): Finding[] {
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
