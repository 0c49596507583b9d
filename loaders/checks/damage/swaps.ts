import {once} from "../../once.ts";
import type {CleanText} from "../../types.ts";
import type {Swap} from "../catalogue.ts";
import {finding} from "../finding.ts";
import type {ReportCheck} from "../report-check.ts";
import {compile} from "../vocabulary.ts";

export interface SwapHit {
  swap: Swap;
  from: number;
  to: number;
}

const vocabularyOf = once((swaps: readonly Swap[]) => compile(swaps, ({swapped}) => [swapped]));

/** Where a text has words that only a synonym-swapping copyist writes, in order; no two overlap. */
export function swapHits(clean: Pick<CleanText, "text">, swaps: readonly Swap[]): readonly SwapHit[] {
  const known = found.get(clean);
  if (known?.swaps === swaps) return known.hits;
  const hits = read(clean.text, swaps);
  found.set(clean, {swaps, hits});
  return hits;
}

// two checks ask for the hits of one text
const found = new WeakMap<object, {swaps: readonly Swap[]; hits: readonly SwapHit[]}>();

function read(text: string, swaps: readonly Swap[]): SwapHit[] {
  const hits = [...vocabularyOf(swaps)(text)].flatMap(([swap, places]) =>
    places.filter(({from}) => !isInnocent(text, swap, from)).map(({from, to}): SwapHit => ({swap, from, to}))
  );
  hits.sort((a, b) => a.from - b.from);
  let end = 0;
  return hits.filter(({from, to}) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

function isInnocent(text: string, {swapped, innocent}: Swap, from: number): boolean {
  return innocent.some((longer) => {
    const inside = longer.indexOf(swapped);
    return inside >= 0 && text.startsWith(longer, from - inside);
  });
}

/** Whether so many words are swapped that the text must be a rewritten copy: two different ones, or one three times. */
export function isSwapped(hits: readonly SwapHit[]): boolean {
  return hits.length >= 3 || new Set(hits.map(({swap}) => swap)).size >= 2;
}

/** 方案生育, 科学开展观, 效劳业: a copy in which words were replaced. One row a report, at the first. */
export const synonymSwap: ReportCheck = {
  code: "synonym_swap",
  check({clean}, {swaps}) {
    const hits = swapHits(clean, swaps);
    const first = hits[0];
    if (!first || !isSwapped(hits)) return [];
    const counts = new Map<Swap, number>();
    for (const {swap} of hits) counts.set(swap, (counts.get(swap) ?? 0) + 1);
    const top = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 5);
    const zh = top.map(([{swapped, original}, n]) => `“${swapped}”（应为${original}）${n}处`).join("、");
    const en = top.map(([{swapped, original}, n]) => `${swapped} for ${original} ×${n}`).join(", ");
    return [
      finding(
        clean,
        first.from,
        first.to,
        "synonym_swap",
        "warning",
        `转抄本，词语被同义替换，共${hits.length}处：${zh}；数字也可能被改动，请核对原文`,
        `a rewritten copy, ${hits.length} words swapped for synonyms: ${en}; its figures may have been changed too, compare the original`
      )
    ];
  }
};
