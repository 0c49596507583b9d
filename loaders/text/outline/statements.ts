import {countHan, isHan} from "../han.ts";
import {type Marker, readMarker} from "./markers.ts";
import {endOfPart, type PartCue} from "./parts.ts";

/** A piece of a block: a heading, or a sentence. Offsets count from the start of the block. */
export interface Piece {
  from: number;
  to: number;
  /** How the heading is numbered; null for a sentence. */
  heading: Marker | null;
}

/** No heading is longer, its marker included. */
const longest = 60;
const unnumbered = {ordinal: 0, length: 0};

/**
 * Splits a block into its sentences, and finds the headings that are run into it: 推进农业现代化。深化… at its start,
 * 二是优化布局。原有… anywhere. A sentence with a figure in it is never a heading.
 */
export function statements(block: string, cues: readonly PartCue[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let runIn: Marker | null = null;
  const stops = ends(block, cues);
  for (const [i, to] of stops.entries()) {
    const sentence = block.slice(from, to);
    const marker = readMarker(sentence);
    const colon = marker ? sentence.indexOf(":") : -1;
    const rest = block.length - to;
    if (colon > 0 && colon + 1 < sentence.length && isHeading(sentence.slice(marker!.length, colon), 24)) {
      // 一是工业经济:完成…
      pieces.push({from, to: from + colon + 1, heading: marker}, {from: from + colon + 1, to, heading: null});
    } else if (
      marker &&
      isHeading(sentence.slice(marker.length), 45) &&
      /[。:!\p{L}\p{N}]$/u.test(sentence) &&
      rest >= 4
    ) {
      pieces.push({from, to, heading: marker});
    } else if (
      !marker &&
      rest >= 20 &&
      isRunIn(sentence) &&
      (from === 0 || (to - from <= mostBelow && (runIn || (isBelow(pieces) && comesAgain(block, stops, i)))))
    ) {
      // 让社会事业更有厚度。坚持教育优先发展。全力…: the second stands below the first, and so do those that follow.
      if (runIn && pieces.length === 1) runIn = {style: "run-in below", rank: 11, ...unnumbered};
      runIn ??= {style: "run-in", rank: 10, ...unnumbered};
      pieces.push({from, to, heading: runIn});
    } else pieces.push({from, to, heading: null});
    from = to;
  }
  return pieces;
}

/** Reads a block that is a heading as a whole: 一、2020年工作总结, or a bare line 打好“创新驱动”突围战. */
export function readHeading(block: string): Marker | null {
  if (block.length > longest) return null;
  const marker = readMarker(block);
  const title = marker ? block.slice(marker.length).replace(/[。:;]$/, "") : block;
  if (/[。!?;|,:、…]$/.test(title) || !isHeading(title, marker ? 48 : 36)) return null;
  if (marker) return marker;
  return {style: "bare", rank: 3, ...unnumbered};
}

/** No heading that is run into its text is longer. */
const longestRunIn = 22;

function isRunIn(sentence: string): boolean {
  // 会议审议了《…决算报告》。 顺利开展经济普查工作。 say what was done, 2022年是本届政府的开局之年。 what a year is
  return (
    sentence.length <= longestRunIn + 2 &&
    sentence.endsWith("。") &&
    !/[,、:(《]|[议取查过]了|年是|是.*[之一]年$|^(?:顺利|成功|圆满|已)/.test(sentence.slice(0, -1)) &&
    isHeading(sentence.slice(0, -1), longestRunIn)
  );
}

/** The longest heading, with its full stop, that stands within a paragraph. */
const mostBelow = 18;

/** (一)产业提质增效。工业经济平稳增长。…: the first sentence after a numbered heading that opens the paragraph. */
function isBelow(pieces: readonly Piece[]): boolean {
  return pieces.length === 1 && pieces[0]!.heading !== null;
}

/** Whether a sentence as short as a heading comes again, with text between: a list of topics, and not a remark. */
function comesAgain(block: string, stops: readonly number[], i: number): boolean {
  return stops.some((to, k) => {
    const from = stops[k - 1]!;
    return k > i + 1 && to - from <= mostBelow && block.length - to >= 20 && isRunIn(block.slice(from, to));
  });
}

/** Whether words may be a heading: not long, no sentence ends in them, and no figure but a year, an ordinal or a name. */
function isHeading(words: string, most: number): boolean {
  if (words.length > most + 1) return false;
  const title = words.replace(/[。:]$/, "");
  const n = countHan(title);
  if (n < (/\d{4}\s?年/.test(title) ? 2 : 4) || title.length > most || /[。!?;|]/.test(title)) return false;
  const rest = title
    .replace(/“[^”]*”/g, "")
    .replace(
      /\d{4}(?:[-—~至]\d{4})?\s?年?|[\d*xX×_〇○零一二三四五六七八九]{2,4}\s?年|第\d+|\d{1,2}(?:[-—~至]\d{1,2})?月份?|\d+\.0|\d+\+\d+|[A-Z]\d+/g,
      ""
    );
  return !/\d/.test(rest);
}

const word = /[\p{L}\p{N}]/u;

/** Whether a text has more than signs. */
function hasWord(text: string): boolean {
  return isHan(text.charCodeAt(0)) || word.test(text);
}

/** What ends a sentence, or where a numbered item opens within one. */
const stop = /[。!?;]+[”’)】》\]]*|(?<![第款项条])(?=\([一二三四五六七八九十]{1,3}\)[^\s,。;])/g;

/** Where the sentences of a block end, and the headings that no sign ends. */
function ends(block: string, cues: readonly PartCue[]): number[] {
  const found: number[] = [];
  for (const {index, 0: sign} of block.matchAll(stop)) {
    const end = index + sign.length;
    const last = found.at(-1) ?? 0;
    if (/[,、]/.test(block.charAt(end))) continue; // (…即一轴。),围绕
    if (hasWord(block.slice(last, index))) {
      // 一、2016年工作回顾去年以来,我们…
      const glued = endOfPart(block.slice(last, index), cues);
      if (glued > 0) found.push(last + glued);
      found.push(end);
    } else if (found.length > 0) found[found.length - 1] = end;
  }
  if (found.at(-1) !== block.length) {
    if (found.length > 0 && !hasWord(block.slice(found.at(-1)!))) found[found.length - 1] = block.length;
    else found.push(block.length);
  }
  return found;
}
