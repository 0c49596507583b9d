import {Chars} from "./chars.ts";
import {type Needs, needsOf} from "./needs.ts";

/**
 * A regular expression that a text is asked for in a loop. Most texts lack a character that every match has (`needsOf`), which costs a
 * look at a table; the expression runs on the others, so that the answers are its own.
 */
export class Pattern {
  private readonly regex: RegExp;
  private readonly empty: boolean;
  /** What a match begins with at the start of the text, ends with at its end, and has anywhere; null where that is not known. */
  private readonly first: Chars | null;
  private readonly last: Chars | null;
  private readonly some: Chars | null;
  /** How far from the start or the end of the text that stands: see `Needs`. */
  private readonly reach: number;
  private readonly back: number;

  constructor(regex: RegExp) {
    this.regex = regex;
    const {empty, first, last, some, reach, back}: Needs = needsOf(regex);
    this.empty = empty;
    this.first = first && new Chars(first);
    this.last = last && new Chars(last);
    this.some = some && new Chars(some);
    this.reach = Math.min(reach, far);
    this.back = Math.min(back, far);
  }

  /** Whether it matches in `text.slice(from, to)`. */
  test(text: string, from = 0, to = text.length): boolean {
    return this.may(text, from, Math.min(to, text.length)) && this.regex.test(part(text, from, to));
  }

  /** The match in `text.slice(from, to)`, with offsets from `from`. */
  exec(text: string, from = 0, to = text.length): RegExpExecArray | null {
    return this.may(text, from, Math.min(to, text.length)) ? this.regex.exec(part(text, from, to)) : null;
  }

  /** The text with its match replaced: with all of them, if the expression is global. */
  replace(text: string, by: string): string {
    return this.may(text, 0, text.length) ? text.replace(this.regex, by) : text;
  }

  private may(text: string, from: number, to: number): boolean {
    if (from >= to) return this.empty;
    const {first, last, some} = this;
    if (first !== null && !first.has(text.charCodeAt(from))) return false;
    if (last !== null && !last.has(text.charCodeAt(to - 1))) return false;
    if (some === null) return true;
    const begin = to - from > this.back ? to - this.back : from;
    const end = to - from > this.reach ? from + this.reach : to;
    return end - begin > wide || some.within(text, begin, end);
  }
}

/** In more characters an expression finds its own way as fast. */
const wide = 48;
/** As good as infinite, in a small integer. */
const far = 1 << 29;

function part(text: string, from: number, to: number): string {
  return from === 0 && to === text.length ? text : text.slice(from, to);
}
