import {type Cut, cut, type Draft, lines} from "./draft.ts";
import {opensParagraph} from "./lines.ts";
import {readMarker} from "./outline/markers.ts";

/** A line never starts with one of these on purpose. */
const mark = /^ *[,;。、)%‰]/;
const opening = /^(?:各位|同志们|现在[,我])/;

/** No heading is longer; more of a joined line is not looked at again at each line that may join it. */
const longest = 400;

/**
 * Joins the lines of a text that a converter broke around every number and mask: 完成生产总值 / XX / 亿元,增长 / 5% / ;财政收入. Such a text
 * shows in its lines that start with a comma, a semicolon or a full stop; elsewhere nothing is joined. A line that ends a
 * sentence, a heading's line and one that opens a paragraph stay apart.
 */
export function shattered(draft: Draft): Draft {
  const {text} = draft;
  if (!/\n *[,;。、]/.test(text)) return draft;
  const all = lines(text).filter(({from, to}) => text.slice(from, to).trim() !== "");
  const broken = all.filter(({from, to}) => mark.test(text.slice(from, to))).length;
  if (broken < 4 || broken < all.length / 12) return draft;
  const cuts: Cut[] = [];
  let begins = 0; // where the joined line starts
  for (let i = 1; i < all.length; i++) {
    const before = all[i - 1]!;
    const after = all[i]!;
    const start = text.slice(after.from, after.to).trimStart();
    const end = text.slice(before.from, before.to).trimEnd();
    const isMark = mark.test(start);
    const isApart = text.slice(before.to, after.from).replace(/ /g, "") !== "\n";
    const head = text.slice(begins, Math.min(before.to, begins + longest));
    const isHeading = !/[,;%]/.test(head) && readMarker(head.trimStart()) !== null && head.trim().length > 3;
    const stays = /[。!?;:]$/.test(end) || opensParagraph(text, after) || opening.test(start) || isHeading;
    if (!isMark && (isApart || stays)) {
      begins = after.from;
      continue;
    }
    cuts.push({from: before.from + end.length, to: after.to - start.length, kind: "line_break"});
  }
  return cut(draft, cuts);
}
