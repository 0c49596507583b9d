import {chineseNumber} from "../../figures/chinese.ts";
import {chineseYear} from "../../text/years.ts";
import type {Outline, RegistryEntry} from "../../types.ts";
import {type Evidence, type Shape, sentenceAt} from "./evidence.ts";

/** A day that a page or a meeting gives. */
export interface DocumentDate {
  year: number;
  month: number;
  /** ISO date. */
  iso: string;
  from: number;
  to: number;
}

// 2022年2月17日, 2022-02-17; not 2022年1-9月
const day = String.raw`(?<!\d)((?:19|20)\d\d)\s?(?:年\s?(?=\d{1,2}\s?月)|[-/.]\s?(?=\d{1,2}\s?[-/.]))(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)`;
const published = new RegExp(
  String.raw`(?:发布|发表|发文|公开|更新|上传|编辑)(?:时间|日期|于)?[\])】]?\s{0,3}[::|]?[\s|]{0,4}${day}`,
  "g"
);
const written = new RegExp(String.raw`(?:成文|生成|印发)?(?:日期|时间)[\])】]?\s{0,3}[::|]?[\s|]{0,4}${day}`, "g");
const anyDay = new RegExp(day, "g");

/**
 * When the report was published: the registry's date, else the page's (发布时间 before 成文日期 before a bare date in the page's
 * furniture or its first lines).
 */
export function publication(text: string, {sentences}: Outline, entry: RegistryEntry | null): DocumentDate | null {
  const iso = entry?.published_on;
  if (iso) return {year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), iso, from: 0, to: 0};
  const head = text.slice(0, 1200);
  for (const pattern of [published, written])
    for (const match of head.matchAll(pattern)) {
      const date = toDate(match);
      if (date) return date;
    }
  for (const match of head.matchAll(anyDay)) {
    const date = toDate(match);
    // 2022年02月17日 14:00:10 来源: a dateline; a date inside a sentence of the report is none
    const bare = /^\s{0,3}(?:\d{1,2}:\d\d|来源|作者|浏览|阅读)/.test(
      text.slice(match.index + match[0].length).slice(0, 12)
    );
    if (date && (bare || sentenceAt(sentences, match.index)?.furniture)) return date;
  }
  return null;
}

const meetingDay =
  /(?<!\d)(?:((?:19|20)\d\d)|([二][零〇○O0][零〇○O0一二三四五六七八九]{2}))年(\d{1,2}|[元一二三四五六七八九十]{1,3})月(?:(\d{1,2}|[一二三四五六七八九十]{1,3})日)?/g;

/**
 * The day of the meeting that the report was given at: ——2012年1月4日在××镇第八届人民代表大会第五次会议上, or a date that is a line
 * of its own before 各位代表 or 同志们.
 */
export function meetingDate(text: string): DocumentDate | null {
  const head = text.slice(0, 1000);
  for (const match of head.matchAll(meetingDay)) {
    const after = head.slice(match.index + match[0].length);
    const spoken = /^[)\]]?[^。;\n]{0,12}在[^。;]{2,40}?(?:会议|大会|全会|会)上?/.test(after);
    const ownLine =
      /^\s*[)\]]?\s*(?:\n|各位|同志们)/.test(after) && /各位代表|各位委员|同志们/.test(after.slice(0, 120));
    if (!spoken && !ownLine) continue;
    const year = match[1] ? Number(match[1]) : chineseYear(match[2]!);
    const month = monthNumber(match[3]!);
    if (month < 1 || month > 12) continue;
    const iso = `${year}-${String(month).padStart(2, "0")}`;
    return {year, month, iso, from: match.index, to: match.index + match[0].length};
  }
  return null;
}

/** What a document's date says of its years, given the report's shape. */
export function dateEvidence(
  date: DocumentDate,
  group: "meeting" | "published",
  shape: Shape,
  text: string
): Evidence | null {
  const note_zh = group === "meeting" ? `会议日期 ${date.iso}` : `发布日期 ${date.iso}`;
  const note_en = group === "meeting" ? `the meeting was in ${date.iso}` : `published on ${date.iso}`;
  const evidence = (about: "review" | "plan", year: number): Evidence => ({
    about,
    years: [year],
    weight: group === "meeting" ? 3 : 2,
    group,
    from: date.from,
    to: date.to,
    note_zh,
    note_en
  });
  if (shape === "interim") return evidence("review", date.month <= 2 ? date.year - 1 : date.year);
  if (shape === "plan") return evidence("plan", date.month >= 11 ? date.year + 1 : date.year);
  if (date.month >= 11) return evidence("review", date.year);
  // news of the running year: 今年夏粮…, with no word of a whole year
  if (shape === "review" && date.month >= 3 && /今年/.test(text) && !/全年|一年来|[一1][-—~至]1[12]月|年度/.test(text))
    return evidence("review", date.year);
  // 1-6月,… published in July: a year's part is reported soon after it ends
  const months = partAtStart(text);
  if (months > 0 && date.month > months && date.month <= months + 3) return evidence("review", date.year);
  // yearly reports come out until the summer; what is published later may be of either year
  if (date.month <= 7) return evidence("review", date.year - 1);
  return {...evidence("review", date.year), years: [date.year, date.year - 1], weight: 0.4};
}

/** How many months of a year the first sentence that opens with a part of it covers: 上半年,… 6, 1至9月,… 9; 0 for none. */
function partAtStart(text: string): number {
  const match =
    /(?:^|[\n。;]) ?(?:今年)?(?:(上半年)|(一季度)|(前三季度)|[1一]\s?[-—~至]\s?(\d{1,2})月份?)(?:,|全|我|完成|实现)/.exec(
      text
    );
  if (!match) return 0;
  return match[1] ? 6 : match[2] ? 3 : match[3] ? 9 : Number(match[4]);
}

function toDate(match: RegExpMatchArray): DocumentDate | null {
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  const iso = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  return {year, month, iso, from: match.index!, to: match.index! + match[0].length};
}

/** 1, 12, 元, 一, 十二. */
function monthNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return text === "元" ? 1 : (chineseNumber(text) ?? 0);
}
