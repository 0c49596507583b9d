import {type Cut, cut, type Draft, lines} from "./draft.ts";
import {isUnfinished, opensParagraph} from "./lines.ts";
import {readMarker} from "./outline/markers.ts";

/**
 * Takes out page markers, and joins what they cut: the page numbers of a printed page (`- 12 -`, `第3页 共10页`, a bare `12`),
 * and the `3、` with which document mills open each page of a text that they cut into pages without regard to words.
 */
export function pages(draft: Draft): Draft {
  return cut(draft, [...numberLines(draft.text), ...millPages(draft.text), ...inline(draft.text)]);
}

const decorated =
  /^\s*(?:[-—–―·•~]+\s*\d{1,3}\s*[-—–―·•~]+|第\s*\d{1,3}\s*页(?:\s*[,/|]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3}|[Pp]age\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?)\s*$/;
const bare = /^\s*(\d{1,3})\s*$/;

/** Lines that are a page number, together with the line breaks around them. */
function numberLines(text: string): Cut[] {
  const all = lines(text);
  const isMarker = all.map(({from, to}) => to - from < 30 && decorated.test(text.slice(from, to)));
  // Bare numbers count one up, and pages of text lie between them: 11 … 12 … 13; else they are cells of a table.
  const numbers = all.flatMap(({from, to}, i) => {
    const [, digits] = (to - from < 12 && bare.exec(text.slice(from, to))) || [];
    return digits ? [{i, n: Number(digits), from}] : [];
  });
  for (const [k, {i, n, from}] of numbers.entries()) {
    const before = numbers[k - 1];
    const after = numbers[k + 1];
    if (
      (before && before.n === n - 1 && from - before.from > 150) ||
      (after && after.n === n + 1 && after.from - from > 150)
    )
      isMarker[i] = true;
  }
  // 财政收入4.6 / 1 / 亿元: a number in a line of its own between a figure and its unit
  for (const {i} of numbers) {
    const before = /\d\s*$/.test(text.slice(Math.max(0, all[i]!.from - 12), all[i]!.from));
    if (before && /^\s*(?:[万亿]?元|[万亿]|%|个百分点|平方米|公里)/.test(text.slice(all[i]!.to, all[i]!.to + 8)))
      isMarker[i] = true;
  }
  const cuts: Cut[] = [];
  for (let i = 0; i < all.length; ++i) {
    if (!isMarker[i]) continue;
    let a = i - 1;
    while (a >= 0 && (isMarker[a] || blank(text, all[a]!))) --a;
    let b = i + 1;
    while (b < all.length && (isMarker[b] || blank(text, all[b]!))) ++b;
    const before = all[a];
    const after = all[b];
    if (before && after && isUnfinished(text, before) && !opensParagraph(text, after))
      cuts.push({from: trimEnd(text, before), to: trimStart(text, after), kind: "page_marker"});
    else cuts.push({from: all[i]!.from, to: Math.min(all[i]!.to + 1, text.length), kind: "page_marker"});
    i = b - 1;
  }
  return cuts;
}

/** 第3页 共10页 in the middle of a line, where a page was flattened; 16.11 |1| 亿元, where a page ends between a figure and its unit. */
function inline(text: string): Cut[] {
  const torn = [...text.matchAll(/(?<=\d\.\d{1,2}) \d{1,3}[^\S\n]*\n\s*(?=[万亿]?(?:美?元|人|吨|亩|公里|平方)|%)/g)];
  return [...torn, ...text.matchAll(/第\s{0,2}\d{1,3}\s{0,2}页\s{0,2}[,/|]?\s{0,2}共\s{0,2}\d{1,3}\s{0,2}页/g)].map(
    ({index, 0: marker}) => ({
      from: index,
      to: index + marker.length,
      kind: "page_marker" as const
    })
  );
}

interface Opening {
  n: number;
  /** The line before, unless it is the text's first. */
  before: {from: number; to: number} | undefined;
  from: number;
  /** Past the marker. */
  to: number;
  /** The line before stops in the middle of a sentence. */
  cuts: boolean;
}

/** 1、… 2、… 3、… at the start of lines that break off sentences, with a page of text between them. */
function millPages(text: string): Cut[] {
  const all = lines(text);
  const openings: Opening[] = all.flatMap((line, i) => {
    const [marker, digits] = /^\s*(\d{1,3})、/.exec(text.slice(line.from, line.from + 12)) ?? [];
    if (!marker) return [];
    let before = all[i - 1];
    for (let k = i - 1; before && blank(text, before); ) before = all[--k];
    const cuts = before !== undefined && isUnfinished(text, before) && before.to - before.from > 100;
    return [{n: Number(digits), before, from: line.from, to: line.from + marker.length, cuts}];
  });
  const chain: Opening[] = [];
  for (const opening of openings) {
    const last = chain.at(-1);
    const follows = last
      ? opening.n === last.n + 1 && opening.from - last.from > 150
      : opening.n === 1
        ? !opening.before
        : opening.n === 2 && opening.cuts;
    if (follows) chain.push(opening);
  }
  // of a text in two pages: the first opens it, the second breaks a long line off
  const [, second] = chain;
  const isPair = chain.length === 2 && chain[0]!.n === 1 && second!.cuts && second!.from - chain[0]!.from > 200;
  if (isPair) return chain.map((opening) => cutOf(text, opening));
  if (chain.length < 3 || chain.filter((opening) => opening.cuts).length * 2 < chain.length - 1) return [];
  return chain.map((opening) => cutOf(text, opening));
}

function cutOf(text: string, {before, from, to}: Opening): Cut {
  return {from: before && !startsHeading(text, to) ? trimEnd(text, before) : from, to, kind: "page_marker"};
}

/** 二、, （三）, 二是: the page opens with a heading; 3、 is the page's own number. */
function startsHeading(text: string, at: number): boolean {
  const marker = readMarker(text.slice(at, at + 16).trimStart());
  return marker !== null && marker.style !== "1.";
}

function blank(text: string, {from, to}: {from: number; to: number}): boolean {
  return text.slice(from, to).trim() === "";
}

function trimEnd(text: string, {from, to}: {from: number; to: number}): number {
  return from + text.slice(from, to).trimEnd().length;
}

function trimStart(text: string, {from, to}: {from: number; to: number}): number {
  return to - text.slice(from, to).trimStart().length;
}
