import {chineseNumber} from "../../figures/chinese.ts";
import type {Outline, Sentence} from "../../types.ts";
import type {Anchor, AnchorKind} from "../catalogue.ts";
import {type About, type Evidence, sentenceAt} from "./evidence.ts";
import {yearMentions} from "./years.ts";

/** An anchor found in the text. `claimed` is the year that the text itself puts beside it: 2023年是“十一五”的开局之年. */
export interface AnchorHit extends Evidence {
  anchor: Anchor;
  claimed: {year: number; from: number; to: number} | null;
}

/** Bounds that terms and abolished tasks put on the base year. */
export interface AnchorBound {
  anchor: Anchor;
  from: number;
  to: number;
}

/** Where the anchors stand in the text: what dates it, and what only bounds its date. */
export function readAnchors(
  text: string,
  {sentences}: Outline,
  anchors: readonly Anchor[]
): {hits: AnchorHit[]; bounds: AnchorBound[]} {
  const hits: AnchorHit[] = [];
  const bounds: AnchorBound[] = [];
  const of = (...kinds: AnchorKind[]): Anchor[] => anchors.filter(({kind}) => kinds.includes(kind));
  const periods = of("period");
  for (const phase of of("phase"))
    for (const {from, to} of occurrences(text, phase.patterns)) {
      const period = periodBefore(text, from, periods);
      if (!period) continue;
      const first = period.anchor.from + phase.from - 1;
      const years = Array.from({length: phase.to - phase.from + 1}, (_, i) => first + i);
      // 开局之年 names the year; 良好开局 is hoped for the year before and reported the year after; 关键一年 may be any of five
      const weight = years.length > 1 ? 0.6 : /年/.test(text.slice(from, to)) ? 4 : 2;
      const named = namedYear(period.anchor, first, phase);
      hits.push(dated(text, sentences, period.anchor, years, period.from, to, "phase", weight, named));
    }
  for (const anchor of periods) {
    const found = occurrences(text, anchor.patterns).find(({from, to}) => isReviewed(text, sentences, from, to));
    if (!found) continue;
    const named = namedYear(anchor, anchor.to);
    hits.push({
      ...dated(text, sentences, anchor, [anchor.to], found.from, found.to, "phase", 3, named),
      about: "review"
    });
  }
  for (const anchor of of("anniversary"))
    for (const {from, to} of occurrences(text, anchor.patterns)) {
      const match = /^.{0,4}?(\d{1,3}|[一二三四五六七八九十百]{1,5})周年/.exec(text.slice(to, to + 12));
      const years = match && (/^\d/.test(match[1]!) ? Number(match[1]) : chineseNumber(match[1]!));
      if (!match || !years || years < 5) continue;
      const year = anchor.from + years;
      hits.push(
        dated(text, sentences, anchor, [year], from, to + match[0].length, "anniversary", 4, namedYear(anchor, year))
      );
    }
  for (const anchor of of("storm"))
    for (const {from, to} of occurrences(text, anchor.patterns)) {
      if (!/台风|风暴|防台|抗台/.test(text.slice(Math.max(0, from - 14), to + 22))) continue;
      hits.push(told(text, sentences, anchor, from, to, "storm", 2.5));
    }
  for (const anchor of of("season"))
    for (const {from, to} of occurrences(text, anchor.patterns).slice(0, 3)) {
      const hit = told(text, sentences, anchor, from, to, "season", anchor.from === anchor.to ? 1 : 0.6);
      hits.push(hit);
      bounds.push({anchor, from, to});
    }
  for (const anchor of of("event", "meeting"))
    for (const {from, to} of occurrences(text, anchor.patterns)) {
      bounds.push({anchor, from, to});
      // 2022年是党的二十大召开之年, 今年是北京奥运年; not 全面贯彻党的二十大精神的开局之年
      const after = text.slice(to, to + 14);
      if (/精神|报告/.test(text.slice(from, to) + after.slice(0, 4))) continue;
      if (/^[”"]?[^,。;、]{0,8}(?:之年|这一年|的一年)/.test(after) && !/开局|起步|第一年|首年/.test(after))
        hits.push(dated(text, sentences, anchor, range(anchor), from, to, "event", 3, namedYear(anchor, anchor.from)));
    }
  const meetings = bounds.filter(({anchor}) => anchor.kind === "meeting");
  const latest = meetings.reduce<AnchorBound | null>((a, b) => (a && a.anchor.from >= b.anchor.from ? a : b), null);
  if (latest) {
    const hit = told(text, sentences, latest.anchor, latest.from, latest.to, "latest", 1);
    // plenums are in autumn: the report at the end of that year, or the plan for the next, studies it
    hits.push({...hit, about: "review", weight: 1});
  }
  for (const anchor of of("since", "until")) {
    const [first] = occurrences(text, anchor.patterns);
    if (first) bounds.push({anchor, ...first});
  }
  return {hits, bounds};
}

// what may stand between a plan and its phase: “十一五”|新时期的|开局之年, 十四五|规划的|开局之年, “十三五”|规划|收官之年
const between =
  /^[”"’』」〞]?(?:新|时期|规划|计划|方案|发展|经济|社会|国民|实施|建设|和|与|的|纲要|蓝图|目标|任务|工作|全面|顺利|正式|圆满|关键|重要|也是|开展|乡村振兴|现代化|[、“”\s])*$/;

/** 一、“十五”时期经济和社会发展情况总体回顾, “十二五”概述: a heading under which the whole plan is reviewed, once it is over. */
function isReviewed(text: string, sentences: readonly Sentence[], from: number, to: number): boolean {
  if (/[一二三四五六七八九十]/.test(text[from - 1] ?? "") || /^[五个大]/.test(text.slice(to))) return false;
  const sentence = sentenceAt(sentences, from);
  const before = text.slice(Math.max(0, from - 8), from);
  // 一、回顾“十三五”发展成就
  if (/(?:^|[\n、。])(?:全面)?(?:回顾|总结)[“"]?$/.test(before)) return true;
  const opens = sentence?.heading || /(?:^|[一二三四五六七八九十]、|[\n。])[“"]?$/.test(before);
  return opens && /^[”"〞]?(?:时期|期间)?[^,。;\n]{0,14}(?:回顾|回忆|总结|概述)/.test(text.slice(to, to + 24));
}

/** The plan that a phase belongs to: the nearest before it in the clause. 十五 needs its mark, 十五五 is not 十五. */
function periodBefore(text: string, at: number, periods: readonly Anchor[]): {anchor: Anchor; from: number} | null {
  const window = text.slice(Math.max(0, at - 26), at);
  const match = [
    ...window.matchAll(/(?<![一二三四五六七八九十])(?:十[一二三四五]?五|[八九]五)(?![一二三四五六七八九十%])/g)
  ].at(-1);
  if (!match || !between.test(window.slice(match.index + match[0].length))) return null;
  const anchor = periods.find(({patterns}) => patterns.includes(match[0]));
  return anchor ? {anchor, from: at - window.length + match.index} : null;
}

interface Named {
  zh: string;
  en: string;
}

function namedYear(anchor: Anchor, year: number, phase?: Anchor): Named {
  if (!phase) return {zh: `${anchor.note_zh}，所指为${year}年`, en: `${anchor.note_en}, which makes it ${year}`};
  return {
    zh: `${anchor.note_zh}，其${phase.note_zh}是${year}年`,
    en: `${anchor.note_en}, so its ${phase.note_en} is ${year}`
  };
}

/** An anchor that says which year a clause is about; whose year that is depends on the clause and its part. */
function dated(
  text: string,
  sentences: readonly Sentence[],
  anchor: Anchor,
  years: readonly number[],
  from: number,
  to: number,
  group: Evidence["group"],
  weight: number,
  {zh, en}: Named
): AnchorHit {
  const sentence = sentenceAt(sentences, from);
  const start = Math.max(sentence?.from ?? 0, from - 60);
  const before = text.slice(start, from);
  const claim = yearMentions(before).at(-1);
  // only the subject of the clause: 2023年是“十一五”…; in 比2023年增长8%,…“十一五” the year is another's
  const claimed =
    claim && /^[,，]?[^,。;]{0,22}$/.test(before.slice(claim.to))
      ? {year: claim.year, from: start + claim.from, to: start + claim.to}
      : null;
  let about: About = sentence && sentence.part !== "other" ? sentence.part : "either";
  if (/明年|来年|即将到来/.test(before)) about = "plan";
  else if (/去年|过去的?一年|刚刚过去/.test(before)) about = "review";
  // a writer may carry last year's phrase over; a year that is further off was rewritten
  const off = claimed ? Math.min(...years.map((year) => Math.abs(year - claimed.year))) : 0;
  const sure = off >= 2 ? weight + 1 : weight;
  return {anchor, claimed, about, years, weight: sure, group, from, to, note_zh: zh, note_en: en};
}

/** An anchor that a review tells of: what it happened to is of that year, or of one before it. */
function told(
  text: string,
  sentences: readonly Sentence[],
  anchor: Anchor,
  from: number,
  to: number,
  group: Evidence["group"],
  weight: number
): AnchorHit {
  const sentence = sentenceAt(sentences, from);
  const clause = text.slice(Math.max(sentence?.from ?? 0, from - 30), to + 30);
  // 灾后重建, 2019年“利奇马”: told of in passing
  const passing =
    /灾后|重建|历史上|曾/.test(clause) ||
    yearMentions(clause).some(({year}) => year >= anchor.from && year <= anchor.to);
  const about = sentence?.part === "plan" ? "plan" : "review";
  const named = namedYear(anchor, anchor.from);
  return {
    anchor,
    claimed: null,
    about,
    years: range(anchor),
    weight: passing || about === "plan" ? weight / 4 : weight,
    group,
    from,
    to,
    note_zh: anchor.note_zh,
    note_en: named.en.replace(/, which makes it \d+$/, "")
  };
}

function range({from, to}: Anchor): number[] {
  return Array.from({length: Math.min(to - from, 10) + 1}, (_, i) => from + i);
}

function occurrences(text: string, patterns: readonly string[]): {from: number; to: number}[] {
  const found = [];
  for (const pattern of patterns)
    for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + pattern.length))
      found.push({from: at, to: at + pattern.length});
  return found.sort((a, b) => a.from - b.from);
}
