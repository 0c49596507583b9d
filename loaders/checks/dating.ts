import {fiveYearPlan} from "../text/outline/five-year.ts";
import {yearMentions} from "../text/years.ts";
import type {Dating, Finding} from "../types.ts";
import {isSwapped, swapHits} from "./damage/swaps.ts";
import {accountsEvidence} from "./dating/accounts.ts";
import {ahead} from "./dating/ahead.ts";
import {type AnchorBound, type AnchorHit, readAnchors} from "./dating/anchors.ts";
import {dateEvidence, meetingDate, publication} from "./dating/document-dates.ts";
import {bases, type DatingInput, type Evidence, type Shape} from "./dating/evidence.ts";
import {datingFindings} from "./dating/findings.ts";
import {reconcile, type Verdict} from "./dating/reconcile.ts";
import {shapeOf} from "./dating/shape.ts";
import {endOfTitles, isModel, stated, titled} from "./dating/stated.ts";

/**
 * Finds the years that a report is about: the year it reviews and the year it plans.
 *
 *     text → stated years, the document's dates, catalogued anchors → verdict → years, and what not to believe
 *
 * The registry's years win (basis "registry"); what the text says against them becomes a check. Of a half-year or quarterly
 * report both years are that year; a plan alone has no review year, a communiqué no plan year. Never throws.
 */
export function dateReport({clean, outline, entry, catalogue}: DatingInput): Dating {
  const {text} = clean;
  const title = titled(entry?.title ?? null, text);
  const said = [...title, ...stated(text, outline)];
  const shape = shapeOf(text, outline, said, endOfTitles(text, outline.sentences));
  const statements = shape === "interim" ? [...title, ...stated(text, outline, true)] : said;
  const published = publication(text, outline, entry);
  // 乡镇工作总结范文 时间:2021-08-31, of 20XX年
  const of = said.length === 0 && !entry?.published_on && isModel(text) ? null : published;
  const meeting = meetingDate(text);
  const {hits: found, bounds} = readAnchors(text, outline, catalogue.anchors);
  const hits = found.map((hit) => ofPlan(hit, statements));
  const isTakenOver = of !== null && said.length === 0 && !entry?.published_on && isOutdated(bounds, of.year);
  const dates = [
    isTakenOver ? null : of && dateEvidence(of, "published", shape, text),
    meeting && dateEvidence(meeting, "meeting", shape, text)
  ];
  dates.push(fileYear(outline, shape), accountsEvidence(text, outline, shape === "interim"));
  const documents = dates.filter((piece): piece is Evidence => piece !== null);
  const weighed = reconcile(
    shape,
    statements,
    documents,
    hits,
    bounds,
    new Set(yearMentions(text).map(({year}) => year)).size === 1,
    () => isSwapped(swapHits(clean, catalogue.swaps))
  );
  const {base} = weighed;
  const plan = fiveYearPlan(outline.title, text);
  // its years are those of the plan, whatever single one of them the anchors speak for
  const isPlans = plan !== null && weighed.stated !== null && plan.from <= weighed.stated && weighed.stated <= plan.to;
  const outweighed = !isPlans && weighed.against.length > 0 ? rewritten(statements, weighed.stated!, base!) : [];
  const left = outweighed.length > 0 || base === null ? null : leftOver(statements, hits, base, shape);
  const late = outweighed.length > 0 || left ? [] : lateTitles(statements, base);
  const disbelieved = left?.years ?? [...outweighed, ...late.flatMap(({years: [year]}) => year!)];
  // an outline of a five-year plan looks back on the plan before and aims at the last of its years
  const five = disbelieved.length > 0 ? null : plan;
  // where the anchors settled what the stated years left open, they contradict none of them
  const verdict: Verdict =
    outweighed.length > 0
      ? weighed
      : {...weighed, against: left?.against ?? [], basis: weighed.stated || five ? "stated" : weighed.basis};
  const years = five
    ? {review_year: five.from - 1, plan_year: five.to}
    : {
        review_year: base === null || shape === "plan" ? null : base,
        plan_year:
          base === null
            ? null
            : shape === "review"
              ? ahead(text, base, published)
              : shape === "interim"
                ? base
                : base + 1
      };
  const checks: Finding[] = datingFindings({
    clean,
    shape,
    statements,
    dates: documents,
    published,
    hits,
    bounds,
    verdict,
    years,
    disbelieved,
    late,
    entry
  });
  const registered = entry && (entry.review_year !== null || entry.plan_year !== null);
  return {
    review_year: registered ? entry.review_year : years.review_year,
    plan_year: registered ? entry.plan_year : years.plan_year,
    year_basis: registered ? "registry" : verdict.basis,
    lead: registered ? Infinity : five ? 1 : weighed.lead,
    published_on: entry?.published_on ?? published?.iso ?? null,
    disbelieved,
    checks
  };
}

/** 2023年工作要点 2023年是“十三五”开局之年: what is said of a year that the text plans dates the plan. */
function ofPlan(hit: AnchorHit, statements: readonly Evidence[]): AnchorHit {
  if (hit.about !== "either" || hit.claimed === null) return hit;
  const {year} = hit.claimed;
  const told = statements.filter(({years, weight}) => years[0] === year && weight >= 0.9);
  return told.length > 0 && told.every(({about}) => about === "plan") ? {...hit, about: "plan"} : hit;
}

/**
 * Whether a text without years names a Party congress or plenum, but nothing of the seven years before its page's day: no report of 2022
 * studies 十六届四中全会. The page took an old text over, and its day says nothing of the text's year.
 */
function isOutdated(bounds: readonly AnchorBound[], published: number): boolean {
  if (!bounds.some(({anchor: {kind}}) => kind === "event" || kind === "meeting")) return false;
  return bounds.every(({anchor}) => (anchor.kind === "until" ? anchor.to : anchor.from) <= published - 7);
}

/** The year in the report's identifier, its file's name, says little: it decides only where nothing else does. */
function fileYear({sections, sentences}: DatingInput["outline"], shape: Shape): Evidence | null {
  const match = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(sections[0]?.report_id ?? sentences[0]?.report_id ?? "");
  if (!match) return null;
  const years = [Number(match[1])];
  const notes = {note_zh: `文件名中的${match[1]}`, note_en: `${match[1]} in the file's name`};
  return {about: shape === "plan" ? "plan" : "review", years, weight: 0.4, group: "name", from: 0, to: 0, ...notes};
}

/**
 * Years that the text reviews and that are long after its base year, where anchors or a year in characters (二〇一二年工作回顾) bear the base
 * year out: the rewriter missed a heading.
 */
function leftOver(
  statements: readonly Evidence[],
  hits: readonly AnchorHit[],
  base: number,
  shape: Shape
): {years: number[]; against: AnchorHit[]} | null {
  const against = hits.filter((hit) => hit.weight >= 2.5 && bases(hit, shape).includes(base));
  const years = statements
    .filter(({about, weight}) => about === "review" && weight >= 1)
    .flatMap((piece) => piece.years);
  const late = [...new Set(years.filter((year) => year > base + 2))].sort((a, b) => a - b);
  return against.length > 0 && late.length > 0 ? {years: late, against} : null;
}

/** Titles of a year later than both of the report's: the page that took the text over wrote its own year above it. */
function lateTitles(statements: readonly Evidence[], base: number | null): Evidence[] {
  if (base === null) return [];
  const body = new Set(statements.filter(({group}) => group !== "title").flatMap(({years}) => years));
  const late = statements.filter(({group, years: [year]}) => group === "title" && year! > base + 1 && !body.has(year!));
  return late.filter(({years}, i) => late.findIndex((other) => other.years[0] === years[0]) === i);
}

/** The years that a rewriter wrote: those stated of the base year that is not believed, and that the true ones do not share. */
function rewritten(statements: readonly Evidence[], statedBase: number, base: number): number[] {
  const years = new Set<number>();
  for (const {years: stated, about} of statements)
    for (const year of stated) {
      const fits = (year === base && about !== "plan") || (year === base + 1 && about !== "review");
      const claimed = about === "review" ? year === statedBase : year === statedBase || year === statedBase + 1;
      if (claimed && !fits) years.add(year);
    }
  return [...years].sort((a, b) => a - b);
}
