import {code, unique} from "../../corpus/cells.ts";
import {parseCsv} from "../../corpus/csv.ts";
import {once} from "../../once.ts";
import {Pattern} from "../../pattern/pattern.ts";
import {parts as partCodes} from "../../tables/schema/reports.ts";
import type {Part} from "../../types.ts";
import {cueIndex} from "../cue-index.ts";
import {yearMentions} from "../years.ts";
import {contents} from "./contents.ts";
import {fiveYearPlan, opensEarlierPlan, opensOwnPlan, setsAimsOfPlan} from "./five-year.ts";
import {readMarker} from "./markers.ts";
import {reviewsFirst} from "./reviews-first.ts";
import {closesYear, turn} from "./turns.ts";

const matchings = [
  "heading",
  "timed",
  "dated",
  "sentence",
  "passing",
  "aim",
  "opening",
  "title",
  "speech",
  "delivery",
  "office"
] as const;

/** A row of data/catalogue/parts.csv, which says what each column means. */
export interface PartCue {
  cue: string;
  part: Part;
  match: (typeof matchings)[number];
}

/** Reads data/catalogue/parts.csv. @throws Error naming file, line and remedy */
export function parseParts(file: string, text: string): PartCue[] {
  const check = unique("the cue");
  return parseCsv(file, text, ["cue", "part", "match"]).map(({line, row}) => {
    const where = `${file}:${line}`;
    const part = code(where, "part", row.part, partCodes);
    const match = code(where, "match", row.match, matchings);
    if (row.cue === "" || !part || !match) throw new Error(`${where}: cue, part and match must all be given`);
    check(where, line, `${row.cue}, ${match}`);
    return {cue: row.cue, part, match};
  });
}

/** A heading or a sentence, in the order of the text. */
export interface Passage {
  text: string;
  /** Level of a heading, from 1; null for a sentence. */
  level: number | null;
  paragraph: number;
  /** Not of the body: title, page furniture. */
  outside: boolean;
}

const time = new Pattern(
  /[\d*xX×_〇○零一二三四五六七八九]{4}\s?年|(?:[xX×*_]{2,3}|(?<!\d)[09]\d)\s?年|[今明去来]年|全年|上半年|下半年|前?[一二三四]季度|年度|“?十[二三四五]五”?|\d{1,2}月/
);
const runningYear = new Pattern(/今年(?:以来|来|上半年|前|[一1])/);

/**
 * Finds the part of each passage. A heading opens a part until the next one that does; a title alone says what the text is
 * (计划, 总结); a sentence that looks ahead (下一步…, 2022年…争取…) is plan to the end of its paragraph, and beyond where the
 * report has no heading for its plan.
 */
export function parts(title: string | null, passages: readonly Passage[], cues: readonly PartCue[]): Part[] {
  const named = passages.map((p) => (p.outside || p.level === null ? null : headingPart(p.text, p.level, cues)));
  const listed = contents(passages, named);
  const own = fiveYearPlan(
    title,
    passages
      .slice(0, 6)
      .map(({text}) => text)
      .join("")
  );
  if (own)
    for (const [i, p] of passages.entries())
      if (!p.outside && p.level !== null && opensEarlierPlan(p.text, own)) named[i] = "review";
      else if (!p.outside && p.level !== null && opensOwnPlan(p.text, own)) named[i] = "plan";
  const headings = named.map((part, i) => (listed.has(i) ? null : (part ?? (opensAims(passages, i) ? "plan" : null))));
  const early = beforePlan(passages, headings);
  if (early >= 0) headings[early] = "review";
  const whole = title === null ? null : titlePart(title, cues);
  const base = baseYear(title, passages, headings);
  const first = headings.findIndex((part) => part !== null);
  const hasPlan = headings.includes("plan");
  const openings = cues.filter(({match}) => match === "opening");
  const isOpening = passages
    .slice(0, Math.max(first, 0))
    .some((p) => !p.outside && openings.some(({cue}) => p.text.includes(cue)));
  // a title that names one half is not that of a text that lists both
  const isAims = first < 0 && startsWithAims(passages);
  const isReview =
    whole === "plan" &&
    reviewsFirst(
      (first < 0 ? passages : passages.slice(0, first))
        .filter(({outside, level}) => !outside && level === null)
        .map(({text}) => text)
    );
  let part: Part =
    (isReview ? "review" : listed.size > 0 ? null : whole) ?? (isOpening ? "other" : isAims ? "plan" : "review");
  let passing: {part: Part; paragraph: number} | null = null;
  let isClosed = false;
  let thisYear = false;
  return passages.map((passage, i) => {
    if (passage.outside) return "other";
    const opened = headings[i] ?? (passage.level === null || listed.has(i) ? null : yearPart(passage, base));
    if (opened) {
      part = opened;
      passing = null;
    }
    if (passage.level !== null) return part;
    if (passing && passing.paragraph !== passage.paragraph) passing = null;
    if (own && part !== "plan" && setsAimsOfPlan(passage.text)) part = "plan";
    // “十五”期间,… in the outline of the eleventh plan
    if (own && part === "plan" && opensEarlierPlan(passage.text, own))
      passing = {part: "review", paragraph: passage.paragraph};
    const turned = turn(passage.text, base, cues, isClosed && !thisYear);
    isClosed ||= closesYear(passage.text, base);
    thisYear ||= runningYear.test(passage.text);
    if (turned === "plan" && part === "review") {
      if (hasPlan || cues.some(({cue, match}) => match === "passing" && passage.text.startsWith(cue)))
        passing = {part: "plan", paragraph: passage.paragraph};
      else part = "plan";
    } else if (turned === "review" && part === "plan" && (first < 0 || i < first))
      passing = {part: "review", paragraph: passage.paragraph};
    return passing?.part ?? part;
  });
}

/** 一、2025年主要工作, before 二、2026年工作安排: the heading of an earlier year that names no part, or -1. */
function beforePlan(passages: readonly Passage[], headings: readonly (Part | null)[]): number {
  const first = headings.findIndex((part) => part !== null);
  if (first < 0 || headings[first] !== "plan") return -1;
  const {text, level} = passages[first]!;
  const planned = Math.max(...mentioned(text));
  return passages.findIndex(
    (p, i) =>
      i < first &&
      !p.outside &&
      p.level !== null &&
      p.level <= level! &&
      readMarker(p.text) !== null &&
      mentioned(p.text).some((year) => year < planned)
  );
}

/** The part that a heading of the first level names, when it names a time too: 展望2024年. */
export function opensPart(text: string, cues: readonly PartCue[]): boolean {
  return time.test(text) && headingPart(text, 1, cues) !== null;
}

/** What a first sentence opens with: 去年以来, 2016年, 在…下, 我们. */
const opener =
  /^(?:[今去]年|过去|一年来|[\d*xX×_]{2,4}\s?年|二[0○〇零]|在|我[们镇乡县]|全[镇乡县]|按照|围绕|坚持|根据|深入|各位)/;

/** Where the heading of a part ends that a sentence runs into with no sign between: 一、2016年工作回顾|去年以来,我们…; or -1. */
export function endOfPart(text: string, cues: readonly PartCue[]): number {
  const marker = readMarker(text);
  const head = text.slice(0, 30);
  if (!marker || marker.rank > 2 || !time.test(head)) return -1;
  for (const {cue} of headingCues(cues)(head)) {
    const at = head.indexOf(cue, marker.length);
    if (at > 0 && !/[,。:]/.test(head.slice(0, at)) && opener.test(text.slice(at + cue.length))) return at + cue.length;
  }
  return -1;
}

const meetingTask = new Pattern(/(?:会议|大会)的?(?:主要)?任务是/);

/** The part that a heading names; of several cues the one that ends last counts. */
function headingPart(text: string, level: number, cues: readonly PartCue[]): Part | null {
  const isTimed = time.test(text);
  if (level > 2 || (level === 2 && !isTimed && text.length > 12)) return null;
  // 一、总结2011年工作,明确今年任务: both halves stand below it, and each sentence must say which it is of
  const halves = text.split(",");
  if (halves.length === 2 && halves.every((half) => time.test(half))) {
    const [first, second] = halves.map((half) => lastCue(half, cues, true));
    if (first === "review" && second === "plan") return "other";
  }
  // 会议的主要任务是,总结2016年…,部署2017年…
  if (meetingTask.test(text)) return null;
  // 2021年上半年工作总结和下半年工作思路: a title that the page repeats names no part
  const both = /^([^,。]{0,30}?(?:总结|回顾|情况))(?:和|及|与|暨)([^,。]{0,30}(?:思路|计划|打算|安排))$/.exec(text);
  if (both && time.test(both[1]!) && time.test(both[2]!)) return null;
  // 一、肯定成绩、正视差距,以更大的决心冲刺全年目标: what it is done for does not name what stands below it
  const purpose = isTimed ? /,(?:以|(?:切实|不断)?(?:增强|坚定))[^,。]*$/.exec(text) : null;
  const named = purpose && lastCue(text.slice(0, purpose.index), cues, true);
  return named || lastCue(text, cues, isTimed || text.length <= 10);
}

/** A title that names one part only: 2021年工作计划; not 2020年工作总结和2021年工作思路. */
function titlePart(title: string, cues: readonly PartCue[]): Part | null {
  const named = new Set<Part>();
  for (const half of title.split(/[和及与暨、]/)) {
    const part = lastCue(half, cues, time.test(half));
    if (part) named.add(part);
  }
  return named.size === 1 ? [...named][0]! : null;
}

// 全面完成|年度目标任务, 紧扣|2012年目标: what a heading of the review says of its year's plan
const governed = /(?:完成|紧扣|围绕|抓好|狠抓|落实|推进|聚焦|对照|突出|超额|实现)[^,。、;:]{0,10}$/;

/** The cues that a heading may hold. */
const headingCues = once((cues: readonly PartCue[]) =>
  cueIndex(cues.filter(({match}) => match === "heading" || match === "timed" || match === "dated"))
);

function lastCue(text: string, cues: readonly PartCue[], timed: boolean): Part | null {
  let part: Part | null = null;
  let end = -1;
  let length = 0;
  for (const {cue, part: named, match} of headingCues(cues)(text)) {
    if ((match === "timed" && !timed) || (match === "dated" && !time.test(text))) continue;
    const at = text.lastIndexOf(cue);
    if (at > 0 && named === "plan" && governed.test(text.slice(0, at)) && !/[明来次]年|下[一步]|今后|未来/.test(text))
      continue;
    if (at < 0 || at + cue.length < end || (at + cue.length === end && cue.length <= length)) continue;
    part = named;
    end = at + cue.length;
    length = cue.length;
  }
  return part;
}

const aims = /(?:预期|奋斗|主要|发展)目标(?:任务)?[是为:]|预期目标|目标任务[是为:]/;

/** 2011年主要工作, over 今年的预期目标是:…: the work of a year that is still to be done. */
function opensAims(passages: readonly Passage[], i: number): boolean {
  const {text, level} = passages[i]!;
  if (level === null || level > 2 || text.length > 24 || !time.test(text) || !/工作[。:]?$/.test(text)) return false;
  const next = passages.slice(i + 1).findIndex((p) => p.level !== null && p.level <= level);
  const below = passages.slice(i + 1, i + 1 + Math.min(3, next < 0 ? 3 : next));
  return below.some(
    (p) => p.level === null && aims.test(p.text) && !/(?:完成|实现|超过|高于|达到)[^,。;]{0,8}目标/.test(p.text)
  );
}

/** 2011年,全县经济社会发展的主要预期目标是…: a text that has nothing before its aims. */
function startsWithAims(passages: readonly Passage[]): boolean {
  const start = passages.find((p) => !p.outside && p.level === null);
  return (
    start !== undefined &&
    /^(?:(?:19|20)\d\d年|[今明]年)[^,。;:]{0,16},?[^,。;:]{0,20}(?:预期|奋斗|主要)目标(?:任务)?[是为:]/.test(start.text)
  );
}

/** 2022年: a heading that is a year after the reviewed one. */
function yearPart({text, level}: Passage, base: number | null): Part | null {
  const [year] = mentioned(text);
  if (level !== 1 || base === null || year === undefined || text.length > 16) return null;
  return year > base ? "plan" : null;
}

/** The year that is reviewed, as headings and title say it, or else the one that the first half names most. */
function baseYear(
  title: string | null,
  passages: readonly Passage[],
  headings: readonly (Part | null)[]
): number | null {
  const reviewed = passages.flatMap((p, i) => (headings[i] === "review" ? mentioned(p.text) : []));
  if (reviewed.length > 0) return Math.max(...reviewed);
  const planned = passages.flatMap((p, i) => (headings[i] === "plan" ? mentioned(p.text) : []));
  const titled = title === null ? [] : mentioned(title);
  if (titled.length > 1) return Math.min(...titled);
  // 2021年上半年工作总结和下半年工作思路
  if (
    title !== null &&
    titled.length === 1 &&
    /年[^\d]{0,20}(?:总结|回顾)[^\d]{0,20}(?:计划|思路|安排|打算)/.test(title)
  )
    return titled[0]!;
  if (title !== null && titled.length === 1 && /计划|思路|要点|安排|打算/.test(title)) return titled[0]! - 1;
  if (planned.length > 0) return Math.min(...planned) - 1;
  const half = Math.ceil(passages.length / 2);
  const counts = new Map<number, number>();
  for (const [i, p] of passages.entries()) {
    if (i >= half && counts.size > 0) break;
    for (const year of mentioned(p.text)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
  return most?.[0] ?? null;
}

function mentioned(text: string): number[] {
  // years in characters are mostly those of the day it was given
  return yearMentions(text).flatMap(({year, isChinese}) => (isChinese ? [] : year));
}

/** Whether a title ends in a cue, some text in brackets aside: …工作总结（讨论稿）. */
export function endsIn(title: string, match: PartCue["match"], cues: readonly PartCue[]): boolean {
  const words = title.replace(/[(【].*$/, "") || title;
  return cues.some((cue) => cue.match === match && words.endsWith(cue.cue));
}
