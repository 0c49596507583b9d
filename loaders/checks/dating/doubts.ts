import {maskedYears} from "../../text/years.ts";
import type {Finding} from "../../types.ts";
import {finding, wholeFinding} from "../finding.ts";
import type {DatingRead} from "./dated.ts";
import {bases, type Evidence} from "./evidence.ts";
import {isFlat} from "./reconcile.ts";

/** 2021年是“十三五”的收官之年, in a report whose years are otherwise sound. */
export function misplaced({clean, hits, verdict}: DatingRead): Finding[] {
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

/** The title is of 2021, the text speaks of 2018年以来. */
export function mistitled({clean, late, verdict, years}: DatingRead): Finding[] {
  const told = years.review_year ?? years.plan_year ?? verdict.base;
  return late.map(({years: [year], from, to}) => {
    const message = `标题写${year}年，正文所述为${told}年；标题年份应是转载时所加，不采用，请核对原文`;
    const message_en = `the title says ${year}, the text speaks of ${told}; a republisher must have written the title's year, it is not used: compare the original`;
    // a title of the registry stands nowhere in the text
    if (to <= from) return wholeFinding("dating", "warning", message, message_en);
    return finding(clean, from, to, "dating", "warning", message, message_en);
  });
}

/**
 * 2018年工作总结 above sentences of 2017 alone, or a title whose year the sentences outvote: which year it is, the weights say, but they may be
 * wrong.
 */
export function contested({clean, statements, shape, verdict, late, disbelieved}: DatingRead): Finding[] {
  const {base} = verdict;
  if (base === null || verdict.against.length > 0 || late.length > 0 || disbelieved.length > 0) return [];
  const isOf = (piece: Evidence): boolean => bases(piece, shape).includes(base);
  const title = statements.find(({group, weight, from, to}) => group === "title" && weight >= 2.5 && to > from);
  const told = statements.filter(({group, weight}) => group === "statement" && weight >= 1.25);
  if (!title) return [];
  const other = isOf(title) ? (told.some(isOf) ? undefined : told[0]) : told.find(isOf);
  if (!other || bases(other, shape).some((year) => bases(title, shape).includes(year))) return [];
  const [written, said] = [title.years[0], other.years[0]];
  const chosen = isOf(title) ? "标题" : "正文";
  return [
    finding(
      clean,
      title.from,
      title.to,
      "dating",
      "warning",
      `标题写${written}年，正文写${said}年；年份以${chosen}为准，请核对原文`,
      `the title says ${written}, the text ${said}; the ${isOf(title) ? "title's" : "text's"} year is taken: compare the original`
    )
  ];
}

/** A term that did not exist yet in the years the report is taken to be about, or a task that was over long before. */
export function anachronisms({clean, bounds, verdict}: DatingRead): Finding[] {
  if (verdict.base === null || verdict.against.length > 0) return [];
  const base = verdict.base;
  const early = bounds
    .filter(({anchor}) => base + 1 < anchor.from)
    .sort((a, b) => b.anchor.from - a.anchor.from || a.from - b.from)[0];
  const late = bounds
    .filter(({anchor}) => anchor.kind === "until" && base > anchor.to + 2)
    .sort((a, b) => a.anchor.to - b.anchor.to || a.from - b.from)[0];
  // 贯彻十六届三中全会精神 in a report dated 2017: some meeting of the years between would be named
  const meetings = bounds.filter(({anchor}) => anchor.kind === "meeting").sort((a, b) => b.anchor.to - a.anchor.to);
  const stale = meetings[0] && base > meetings[0].anchor.to + 5 ? meetings[0] : undefined;
  return [early, late, stale].flatMap((bound) => {
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
export function sequences({clean, shape, statements}: DatingRead): Finding[] {
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

/** 20xx年: one row a report, at the first. */
export function masked({clean}: DatingRead): Finding[] {
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
