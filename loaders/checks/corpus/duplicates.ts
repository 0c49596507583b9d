import type {CleanText, Finding} from "../../types.ts";
import {add, type CheckedReport, type CorpusCheck} from "../corpus-check.ts";
import {wholeFinding} from "../finding.ts";

/** Shingles of this many characters, of text without spaces, signs and figures: years and figures alone make no new report. */
const size = 8;
/** How many of the smallest shingle hashes stand for a report. */
const sketchSize = 200;
const alike = 0.6;

/**
 * Reports that are the same, or nearly: the share of 8-character shingles they have in common is estimated from their 200
 * smallest hashes (bottom-k MinHash: Broder, "On the resemblance and containment of documents", 1997), candidates come from
 * an index of the hashes. A share of 0.6 is far above that of two years' reports of one township (mostly below 0.3).
 */
export const duplicates: CorpusCheck = {
  code: "duplicate",
  check(analyses) {
    const sketches = analyses.map(({clean}) => sketch(clean));
    const holders = new Map<number, number[]>();
    const found = new Map<string, Finding[]>();
    for (const [i, hashes] of sketches.entries()) {
      const shared = new Map<number, number>();
      for (const hash of hashes) {
        for (const k of holders.get(hash) ?? []) shared.set(k, (shared.get(k) ?? 0) + 1);
        const holding = holders.get(hash);
        if (holding) holding.push(i);
        else holders.set(hash, [i]);
      }
      for (const [k, n] of [...shared].sort((a, b) => a[0] - b[0])) {
        if (n < (alike * Math.min(hashes.length, sketches[k]!.length)) / 2) continue;
        const share = resemblance(hashes, sketches[k]!);
        if (share < alike) continue;
        add(found, analyses[i]!.report_id, row(analyses[k]!, share));
        add(found, analyses[k]!.report_id, row(analyses[i]!, share));
      }
    }
    return found;
  }
};

function row({report_id}: CheckedReport, share: number): Finding {
  const percent = Math.round(100 * share);
  return wholeFinding(
    share > 0.99 ? "duplicate" : "near_duplicate",
    "warning",
    `与报告 ${report_id} ${share > 0.99 ? "文字相同" : `约${percent}%的文字相同`}；若是同一报告请删去一份，若是照抄则数据不可信`,
    `${share > 0.99 ? "the same text as" : `about ${percent}% of its text is that of`} report ${report_id}; remove one if they are the same report, distrust the figures if one copies the other`
  );
}

/** The smallest hashes of a text's shingles, in order; fewer for a short text. */
export function sketch({text}: Pick<CleanText, "text">): number[] {
  const letters = text.replace(/[^\u4e00-\u9fffA-Za-z]+/g, "");
  const hashes = new Set<number>();
  for (let i = 0; i + size <= letters.length; ++i) hashes.add(hash(letters, i));
  return [...hashes].sort((a, b) => a - b).slice(0, sketchSize);
}

/** FNV-1a over the UTF-16 code units of a shingle, mixed (the finaliser of MurmurHash3), as an unsigned 32-bit integer. */
function hash(text: string, at: number): number {
  let h = 0x811c9dc5;
  for (let i = at; i < at + size; ++i) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The share of shingles in common, from two sketches: among the smallest hashes of both together, how many are in each. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  let [i, k, both, seen] = [0, 0, 0, 0];
  while (seen < sketchSize && (i < a.length || k < b.length)) {
    const [x, y] = [a[i] ?? Infinity, b[k] ?? Infinity];
    if (x === y) ++both;
    if (x <= y) ++i;
    if (y <= x) ++k;
    ++seen;
  }
  return seen === 0 ? 0 : both / seen;
}
