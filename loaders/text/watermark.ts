import {Chars} from "../pattern/chars.ts";
import {Pattern} from "../pattern/pattern.ts";
import {type Cut, cut, type Draft, lines} from "./draft.ts";

/**
 * Takes out the letters that a republishing site strews over a page against copying: `XyZ某某百科--为某某助力` at the end of
 * most lines, or a code such as `XyZ` between words. They are found by their repetition, never by a name.
 */
export function watermark(draft: Draft): Draft {
  const marks = tails(draft.text);
  if (marks.length === 0) return draft;
  const cuts: Cut[] = [];
  for (const mark of marks)
    for (let at = draft.text.indexOf(mark); at >= 0; at = draft.text.indexOf(mark, at + mark.length))
      cuts.push({from: at, to: at + mark.length, kind: "watermark"});
  return cut(draft, cuts);
}

/** 。XyZ某某百科--为某某助力 at the end of a line: what stands behind the last sentence. */
const tail = new Pattern(/[。!?;:)”]\s*([^。!?;:)”\s][^。!?;)”]{2,39})$/);
/** What no mark ends with: most lines end a sentence. */
const stops = new Chars("。!?;)”");
/** XyZ, 3Xk: letters and digits in an order that no abbreviation has. */
const code = /^(?=.*[a-z])(?=.*[A-Z0-9])[A-Za-z0-9]{3,8}/;

/** Whether words may be a mark: a code, or letters and the name of a site. LED and GDP are neither. */
function isMark(words: string): boolean {
  return code.test(words) || (/[A-Za-z]/.test(words) && /--|——|www|\.c(?:om|n)|网/.test(words));
}

/** The strings that close at least three lines, and the codes they begin with; the longest first. */
function tails(text: string): string[] {
  const counts = new Map<string, number>();
  for (const {from, to} of lines(text)) {
    const end = text.slice(Math.max(from, to - 60), to).trimEnd();
    if (stops.at(end, end.length - 1)) continue;
    const [, found] = tail.exec(end) ?? [];
    if (found && isMark(found)) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const marks = new Set<string>();
  for (const [found, n] of counts) {
    if (n < 3) continue;
    marks.add(found);
    const [letters] = code.exec(found) ?? [];
    if (letters) marks.add(letters);
  }
  return [...marks].sort((a, b) => b.length - a.length);
}
