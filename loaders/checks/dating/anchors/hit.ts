import {yearMentions} from "../../../text/years.ts";
import type {Outline, Sentence} from "../../../types.ts";
import type {Anchor} from "../../catalogue.ts";
import type {Place} from "../../vocabulary.ts";
import {type About, type Evidence, sentenceAt} from "../evidence.ts";

/** An anchor found in the text. `claimed` is the year that the text itself puts beside it: 2023年是“十一五”的开局之年. */
export interface AnchorHit extends Evidence {
  anchor: Anchor;
  claimed: {year: number; from: number; to: number} | null;
}

/** Where a term stands that only bounds the years: it cannot be older, or hardly younger. */
export interface AnchorBound {
  anchor: Anchor;
  from: number;
  to: number;
}

/** What the readers read: the text, and where it names which anchors. */
export interface AnchorText {
  text: string;
  outline: Outline;
  /** All that the catalogue has. */
  anchors: readonly Anchor[];
  /** Those that the text names, in the order of the catalogue. */
  named: readonly Anchor[];
  /** In the order of the text; empty for an anchor that it does not name. */
  placesOf(anchor: Anchor): readonly Place[];
}

/** One way in which anchors date a text. */
export type AnchorReader = (input: AnchorText) => AnchorHit[];

/** What an anchor says, in the words of a check. */
export interface Reason {
  zh: string;
  en: string;
}

export function reason({note_zh, note_en}: Anchor, year: number): Reason {
  return {zh: `${note_zh}，所指为${year}年`, en: `${note_en}, which makes it ${year}`};
}

/** An anchor that names the year of its clause; whose year that is depends on the clause and its part. */
export function dated(
  {text, outline: {sections, sentences}}: AnchorText,
  {anchor, years, from, to}: Pick<AnchorHit, "anchor" | "years" | "from" | "to">,
  group: Evidence["group"],
  weight: number,
  {zh, en}: Reason
): AnchorHit {
  const sentence = sentenceAt(sentences, from);
  const start = Math.max(sentence?.from ?? 0, from - 60);
  const before = text.slice(start, from);
  const claim = yearMentions(before).at(-1);
  // only the subject of the clause: 2023年是“十一五”…; in 比2023年增长8%,…“十一五” the year is another's
  const isSubject = claim && /^[,，]?[^,。;]{0,22}$/.test(before.slice(claim.to));
  const claimed = isSubject ? {year: claim.year, from: start + claim.from, to: start + claim.to} : null;
  // a writer may carry last year's phrase over; a year that is further off was rewritten
  const off = claimed ? Math.min(...years.map((year) => Math.abs(year - claimed.year))) : 0;
  return {
    anchor,
    claimed,
    about: aboutOf(before, sentence, sections),
    years,
    weight: off >= 2 ? weight + 1 : weight,
    group,
    from,
    to,
    note_zh: zh,
    note_en: en
  };
}

/** 明年, 去年 or the heading above say which of the report's years a clause is about; before the first heading it may be either. */
function aboutOf(before: string, sentence: Sentence | null, sections: Outline["sections"]): About {
  if (/明年|来年|即将到来/.test(before)) return "plan";
  if (/去年|过去的?一年|刚刚过去/.test(before)) return "review";
  if (!sentence || sentence.part === "other") return "either";
  const ordinal = Number(sentence.section_id.slice(sentence.section_id.lastIndexOf(":") + 1));
  const heading = sections[ordinal - 1]?.heading ?? "";
  // 2019年工作总结和2020年工作计划 heads both
  const isBoth = /总结|回顾|情况/.test(heading) && /计划|思路|打算|安排/.test(heading);
  return heading === "" || isBoth ? "either" : sentence.part;
}

/** An anchor that a review tells of: it happened in the year reviewed, or is told of in passing. */
export function told(
  {text, outline: {sentences}}: AnchorText,
  anchor: Anchor,
  {from, to}: Place,
  group: Evidence["group"],
  weight: number
): AnchorHit {
  const sentence = sentenceAt(sentences, from);
  const clause = text.slice(Math.max(sentence?.from ?? 0, from - 30), to + 30);
  // 灾后重建, 2019年“利奇马”: a year of its own beside it
  const isPassing =
    /灾后|重建|历史上|曾/.test(clause) ||
    yearMentions(clause).some(({year}) => year >= anchor.from && year <= anchor.to);
  const about = sentence?.part === "plan" ? "plan" : "review";
  const years = Array.from({length: anchor.to - anchor.from + 1}, (_, i) => anchor.from + i);
  return {
    anchor,
    claimed: null,
    about,
    years,
    weight: isPassing || about === "plan" ? weight / 4 : weight,
    group,
    from,
    to,
    note_zh: anchor.note_zh,
    note_en: anchor.note_en
  };
}
