import type {IndicatorRow} from "../tables/schema.ts";
import type {Claim} from "./claim.ts";
import type {Draft} from "./draft.ts";

/** What a paragraph remembers from one sentence to the next. */
export interface Memory {
  /** The last observation: 完成生产总值5亿元。比上年增长8%。 */
  root: Draft | null;
  /** Where the paragraph starts. */
  from: number;
  /** What the heading right before names: ——农民人均纯收入: / 年均增长14%. */
  head: string | null;
  /** What the sentence right before was about, when it has no figures: 农民收入较快增长。/ 达到8192元. */
  subject: string | null;
}

/** What stays open while a sentence is put together. */
export interface State {
  text: string;
  /** Where the sentence starts. */
  from: number;
  drafts: Draft[];
  /** 新增 holds for the items after it: 新增亿元企业2家、规上企业8家. */
  fresh: boolean;
  /** 由115家: where the next level came from, and what it is called. */
  previous: {claim: Claim; label: string; indicator_id: string | null; year: number | null} | null;
  /** Levels that have a rate of growth. */
  grown: Set<Claim>;
  memory: Memory;
  indicators: ReadonlyMap<string, IndicatorRow>;
}

/**
 * The observation that a figure without a name goes on with: the last that is not itself a change, share or completion. After a
 * bracket it is one from before the bracket: 财政收入3亿元(含出让金1亿元),增长6%.
 */
export function rootOf({drafts, text, from}: State, claim: Claim): Draft | null {
  const inside = isInside(text, from, claim.figure.from);
  const first = Math.max(0, drafts.length - farthest);
  for (let i = drafts.length - 1; i >= first; i--) {
    const draft = drafts[i]!;
    const own = draft.level ?? draft.growth;
    if (own === null || draft.rules.some((rule) => rule === "change" || rule === "part")) continue;
    if (inside || !isInside(text, from, own.figure.from)) return draft;
  }
  return null;
}

/**
 * What the bracket that a level stands in leaves out: 生产总值907亿元(|不含开发区|,生产总值698亿元). A place has one value of a year; the other
 * calibre is another thing. Null outside such brackets.
 */
export function calibre({text}: State, {figure, sense}: Claim): string | null {
  if (sense !== "level") return null;
  const before = text.slice(Math.max(0, figure.from - 160), figure.from);
  const open = before.lastIndexOf("(");
  if (open < before.lastIndexOf(")") || open < 0) return null;
  return /^\(((?:不含|不包括|剔除|扣除)[^,;。()\d]{2,20}),/.exec(before.slice(open))?.[1] ?? null;
}

/** How many observations back it may be: a sentence that lists shares without end takes time in proportion to its length. */
const farthest = 64;

/** Whether a bracket that opened at most 120 characters before, in the sentence, is still open. */
function isInside(text: string, from: number, at: number): boolean {
  for (let i = at - 1; i >= from && i >= at - 120; i--) {
    if (text[i] === ")") return false;
    if (text[i] === "(") return true;
  }
  return false;
}
