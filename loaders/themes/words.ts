import type {Swap} from "../checks/catalogue.ts";
import {isSwapped, swapHits} from "../checks/damage/swaps.ts";
import type {Analysis} from "../types.ts";
import type {Words} from "./keywords.ts";

/**
 * The content words of a report's sentences, page furniture left out, as `segment` cuts them. In a copy whose words were swapped for
 * synonyms (效劳 for 服务) they would set the copy apart and not the report: the originals are put back where they are certain, and
 * what else the copyist may have written (方案, 开展) is left out.
 */
export function reportWords(
  {report_id, clean, outline}: Pick<Analysis, "report_id" | "clean" | "outline">,
  swaps: readonly Swap[],
  segment: (text: string) => string[]
): Words {
  const hits = swapHits(clean, swaps);
  const isCopy = isSwapped(hits);
  const doubtful = isCopy ? synonyms(swaps) : new Set<string>();
  const words = outline.sentences.flatMap(({furniture, from, to}) => {
    if (furniture) return [];
    let text = "";
    let at = from;
    for (const hit of isCopy ? hits : []) {
      if (hit.from < at || hit.to > to) continue;
      text += clean.text.slice(at, hit.from) + hit.swap.original;
      at = hit.to;
    }
    return segment(text + clean.text.slice(at, to)).filter((word) => !doubtful.has(word));
  });
  return {report_id, words};
}

/** The words that a copyist writes for others: 方案 of 方案生育 for 计划生育, 开展 of 科学开展观 for 科学发展观. */
function synonyms(swaps: readonly Swap[]): Set<string> {
  const found = new Set<string>();
  for (const {swapped, original} of swaps) {
    let head = 0;
    while (head < swapped.length && swapped[head] === original[head]) ++head;
    let tail = 0;
    while (tail < swapped.length - head && swapped.at(-1 - tail) === original.at(-1 - tail)) ++tail;
    const end = swapped.length - tail;
    if (end - head > 1) found.add(swapped.slice(head, end));
    // one character differs of a word of two, the first or the last
    else for (const from of [head - 1, head]) found.add(swapped.slice(Math.max(0, from), from + 2));
  }
  return found;
}
