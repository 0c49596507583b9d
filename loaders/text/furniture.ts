import {code, unique} from "../corpus/cells.ts";
import {parseCsv} from "../corpus/csv.ts";
import {once} from "../once.ts";
import {Pattern} from "../pattern/pattern.ts";
import type {Span} from "../types.ts";
import {cueIndex} from "./cue-index.ts";
import {type Draft, lines, rawSpan} from "./draft.ts";
import {isHan} from "./han.ts";

const matchings = ["whole", "start", "field", "within", "rest"] as const;
const kinds = ["masthead", "navigation", "byline", "share", "copyright", "advert", "attachment"] as const;

/** A row of data/catalogue/furniture.csv, which says what each column means. */
export interface FurnitureCue {
  cue: string;
  match: (typeof matchings)[number];
  kind: (typeof kinds)[number];
}

/** Reads data/catalogue/furniture.csv. @throws Error naming file, line and remedy */
export function parseFurniture(file: string, text: string): FurnitureCue[] {
  const check = unique("the cue");
  return parseCsv(file, text, ["cue", "match", "kind"]).map(({line, row}) => {
    const where = `${file}:${line}`;
    const match = code(where, "match", row.match, matchings);
    const kind = code(where, "kind", row.kind, kinds);
    if (row.cue === "" || !match || !kind) throw new Error(`${where}: cue, match and kind must all be given`);
    check(where, line, `${row.cue}, ${match}`);
    return {cue: row.cue, match, kind};
  });
}

/** The raw spans of the lines that belong to the page and not to the report, in order, neighbours joined. */
export function furniture(draft: Draft, cues: readonly FurnitureCue[]): Span[] {
  const {text} = draft;
  const spans: {from: number; to: number}[] = [];
  const cuesIn = indexOf(cues);
  for (const {from, to} of lines(text)) {
    const line = text.slice(from, to).trim();
    if (line === "") continue;
    const isSigns = signs(line);
    const cue = isSigns ? undefined : cuesIn(line).find((cue) => matches(cue, line));
    if (!cue && !isSigns && !isDateline(line) && !isBreadcrumb(line)) continue;
    if (cue?.match === "rest" && from * 2 > text.length) {
      spans.push({from, to: text.length});
      break;
    }
    const last = spans.at(-1);
    if (last && text.slice(last.to, from).trim() === "") last.to = to;
    else spans.push({from, to});
  }
  return spans.map(({from, to}) => rawSpan(draft, from, to));
}

/** More than this is a line of prose, unless a cue is as long: of such a line only the start can match. */
const prose = 160;

/** The cues that a line may match, in their order. */
const indexOf = once((cues: readonly FurnitureCue[]) => {
  const anywhere = cueIndex(cues);
  const atStart = cueIndex(cues.filter(({match}) => match === "start" || match === "rest"));
  const longest = Math.max(prose, ...cues.map(({cue}) => cue.length + 8));
  return (line: string): FurnitureCue[] => (line.length > longest ? atStart(line.slice(0, 2)) : anywhere(line));
});

function matches({cue, match, kind}: FurnitureCue, line: string): boolean {
  if (match === "whole") return line.length < cue.length + 8 && line.replace(/[\s\p{P}\p{S}]/gu, "") === cue;
  // 记者 张三, but not 记者从会上获悉,…。
  const isWord = kind === "byline" && !cue.endsWith(":");
  if (match === "start" || match === "rest") return line.startsWith(cue) && !(isWord && line.includes("。"));
  if (line.length > (match === "field" ? prose : 80)) return false;
  const at = line.indexOf(cue);
  if (at < 0) return false;
  const stop = line.indexOf("。");
  if (match === "field") return stop < 0 && !/[\p{L}\p{N}]/u.test(line.charAt(at - 1));
  const mayBeSentence = kind === "copyright" || kind === "advert";
  return mayBeSentence ? stop === line.lastIndexOf("。") : stop < 0;
}

/** A line of nothing but signs: the rule of a table, a bullet. */
function signs(line: string): boolean {
  if (isHan(line.charCodeAt(0))) return false; // as most lines begin
  return !/[\p{L}\p{N}%‰]/u.test(line);
}

// Some copies mask the day: 20xx年x月x日, 2014年 月 日.
const day =
  /[\d*xX×]{4}\s?年\s?[\d*xX×]{0,2}\s?月\s?[\d*xX×]{0,2}\s?日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|二[0○〇零一二三四五六七八九*]{3}年.{1,3}月.{1,3}日/;
const dateline = new Pattern(
  new RegExp(
    `^[([【—\\-\\s]*(?:\\S{0,6}(?:时间|日期)\\s?:\\s?)?(?:${day.source})(?:[\\s\\d:]*|[^。,;]*(?:会上|会议上?|大会))[)\\]】—\\-\\s]*$`
  )
);

/** 2022年02月17日 14:00:10, 时间:2022-01-05, (2021年1月5日在某镇第十八届人民代表大会第五次会议上) */
function isDateline(line: string): boolean {
  return line.length < 60 && dateline.test(line);
}

const breadcrumb = new Pattern(/^[^>》»→。;]{0,30}(?:(?:->|>+|»|→)[^>》»→。;]{1,30}){2,}$/);

/** 首页 > 政务公开 > 工作总结: words between arrows. */
function isBreadcrumb(line: string): boolean {
  return line.length < 120 && breadcrumb.test(line);
}
