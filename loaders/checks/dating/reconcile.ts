import type {AnchorBound, AnchorHit} from "./anchors.ts";
import {bases, type Evidence, limits, type Shape, statedGroups} from "./evidence.ts";

/** What the evidence adds up to. */
export interface Verdict {
  /** The year reviewed, or the year before the one planned; null when nothing says. */
  base: number | null;
  basis: "stated" | "inferred";
  /** Base year that the text states; differs from `base` when it is not believed. */
  stated: number | null;
  /** The anchors that outweigh the stated years. */
  against: AnchorHit[];
  /** How far all that speaks for `base` outweighs what speaks for any other year. */
  lead: number;
}

/**
 * Weighs what the text states against what dates it. Evidence of one group adds up to the group's limit; the base year with
 * the greatest sum wins. The stated years are disbelieved when the anchors for another base year weigh more than everything
 * that the text states and the page's date together; where the text gives one year for both what it reviews and what it
 * plans, or knows no other year at all (`isAlone`), its word counts half; where its words were swapped for synonyms
 * (`isSwapped`), its years may have been too, and count seven tenths.
 */
export function reconcile(
  shape: Shape,
  stated: readonly Evidence[],
  dates: readonly Evidence[],
  hits: readonly AnchorHit[],
  limitsOfTerms: readonly AnchorBound[],
  isAlone: boolean,
  isSwapped: () => boolean
): Verdict {
  stated = withoutFarAims(stated);
  const word = tally([...stated, ...dates], shape);
  const isSame = isFlat(stated, shape);
  const flat = isAlone || isSame;
  const said = tally(stated, shape);
  const known = tally(hits, shape);
  // 2022年政府工作报告 alone may review that year or the year before: the anchors settle which
  const isOpen = stated.every(({about, group}) => about === "either" || group === "custom");
  const backed = (year: number): number => word.get(year)! + (isOpen ? (known.get(year) ?? 0) : 0);
  const statedBase = best(new Map([...said.keys()].map((year) => [year, backed(year)])), said, known);
  const sure = hits.map((hit) => overdue(hit, statedBase, isSame));
  const anchored = tally(sure, shape);
  const anchorBase = best(anchored, word);
  const verdict = (base: number | null, rest: Pick<Verdict, "basis" | "stated" | "against">): Verdict => ({
    base,
    ...rest,
    lead: leadOf(base, word, anchored)
  });
  if (statedBase === null) {
    // masked years: an anchor that names the year, or a date; a campaign alone does not date a report
    const named = anchorBase !== null && anchored.get(anchorBase)! >= 1.5;
    const dated = best(tally(dates, shape), anchored, word);
    return verdict(named ? anchorBase : dated, {basis: "inferred", stated: null, against: []});
  }
  if (anchorBase !== null && anchorBase !== statedBase) {
    const lead = anchored.get(anchorBase)! - (anchored.get(statedBase) ?? 0);
    const trust = (flat ? 0.5 : 1) * (isSwapped() ? 0.7 : 1);
    const support = (word.get(statedBase) ?? 0) * trust - impossible(statedBase, limitsOfTerms);
    // what also states the other year: a title that escaped rewriting
    const other = word.get(anchorBase) ?? 0;
    if (lead >= 3 && lead + other > support)
      return verdict(anchorBase, {
        basis: other >= 3 ? "stated" : "inferred",
        stated: statedBase,
        against: sure.filter(
          (hit) => hit.weight >= 1 && bases(hit, shape).includes(anchorBase) && !bases(hit, shape).includes(statedBase)
        )
      });
  }
  return verdict(statedBase, {basis: "stated", stated: statedBase, against: []});
}

/**
 * What is stated, without years that are only aimed at and lie beyond the year after the one reviewed: 2009年,…产量8万吨。2012年达到9万吨 plans
 * no 2012 report.
 */
function withoutFarAims(stated: readonly Evidence[]): readonly Evidence[] {
  const said = (about: Evidence["about"]): Evidence[] =>
    stated.filter((piece) => piece.about === about && piece.group !== "custom");
  const aims = said("plan");
  if (aims.length === 0 || aims.some(({group}) => group !== "statement")) return stated;
  const reviews = said("review");
  const isFar = ({years: [year], weight}: Evidence): boolean =>
    reviews.some((review) => review.weight >= weight && year! > review.years[0]! + 1);
  return aims.some(isFar) ? stated.filter((piece) => !(aims.includes(piece) && isFar(piece))) : stated;
}

/** By how much what the text states, its dates and its anchors speak for a base year rather than for the next best. */
function leadOf(base: number | null, word: ReadonlyMap<number, number>, anchored: ReadonlyMap<number, number>): number {
  if (base === null) return 0;
  const sum = (year: number): number => (word.get(year) ?? 0) + (anchored.get(year) ?? 0);
  let other = 0;
  for (const year of [...word.keys(), ...anchored.keys()]) if (year !== base) other = Math.max(other, sum(year));
  return sum(base) - other;
}

/**
 * 十二五开端 in a report that calls itself of 2021: nobody speaks of the opening of a plan that is over. Nor does a report list the
 * plenums of long ago as the latest (十六届三中、四中全会); that it does where one year is given both for what is reviewed and for what
 * is planned (`isSame`) says that the year was rewritten.
 */
function overdue(hit: AnchorHit, statedBase: number | null, isSame: boolean): AnchorHit {
  if (statedBase === null || statedBase <= hit.anchor.to) return hit;
  const isOver = hit.anchor.kind === "period" && hit.weight === 2;
  const isStale = isSame && hit.group === "latest" && hit.weight > 1 && statedBase > hit.anchor.to + 5;
  return isOver || isStale ? {...hit, weight: 3.5} : hit;
}

/** Sum of weights for each base year, each group up to its limit. Evidence that allows many years counts for each of them. */
export function tally(evidence: readonly Evidence[], shape: Shape): Map<number, number> {
  const groups = new Map<Evidence["group"], Map<number, number>>();
  const said = new Set<string>();
  for (const piece of evidence) {
    const {group, weight} = piece;
    // a title or an anchor that the page repeats counts once
    const saying = `${group} ${piece.about} ${piece.note_zh} ${piece.years}`;
    if (said.has(saying)) continue;
    said.add(saying);
    const weights = groups.get(group) ?? new Map<number, number>();
    groups.set(group, weights);
    for (const base of bases(piece, shape))
      weights.set(base, Math.min(limits[group], (weights.get(base) ?? 0) + weight));
  }
  const sums = new Map<number, number>();
  for (const weights of groups.values())
    for (const [base, weight] of weights) sums.set(base, (sums.get(base) ?? 0) + weight);
  return sums;
}

/** The year with the greatest sum; between equals the one that the other evidence favours, then the later one. */
function best(sums: Map<number, number>, ...others: Map<number, number>[]): number | null {
  let found: number | null = null;
  for (const year of sums.keys()) if (found === null || isBetter(year, found, [sums, ...others])) found = year;
  return found;
}

/** Whether the first sums that differ favour a year over another; where none does, the later year. */
function isBetter(year: number, other: number, all: readonly Map<number, number>[]): boolean {
  for (const sums of all) {
    const more = (sums.get(year) ?? 0) - (sums.get(other) ?? 0);
    if (Math.abs(more) > 1e-9) return more > 0;
  }
  return year > other;
}

/** Whether the text gives the same year for what it reviews and what it plans, which only a half-year report may. */
export function isFlat(stated: readonly Evidence[], shape: Shape): boolean {
  if (shape === "interim") return false;
  const review = strongest(stated, "review");
  return review !== null && review === strongest(stated, "plan");
}

/** The year that the text states most of what it reviews or plans. */
function strongest(stated: readonly Evidence[], about: Evidence["about"]): number | null {
  const sums = new Map<number, number>();
  for (const piece of stated)
    if (piece.about === about && piece.group !== "custom" && statedGroups.includes(piece.group))
      sums.set(piece.years[0]!, (sums.get(piece.years[0]!) ?? 0) + piece.weight);
  return best(sums);
}

/** How much speaks against a base year because a term did not exist yet, or a task no longer did: a point each, three at most. */
function impossible(base: number, terms: readonly AnchorBound[]): number {
  const against = new Set(
    terms
      .filter(({anchor}) => base + 1 < anchor.from || (anchor.kind === "until" && base > anchor.to + 1))
      .map(({anchor}) => anchor)
  );
  return Math.min(3, against.size);
}
