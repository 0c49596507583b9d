import type {Figure, Period} from "../figures/figure.ts";
import {lex} from "../figures/lex.ts";
import {basisOf} from "./change.ts";
import type {Claim, FigureCatalogue} from "./claim.ts";
import {clauseEnd, clauseStart, itemStart} from "./clause.ts";
import {senseOf} from "./sense.ts";
import {compares} from "./timeline.ts";

const assertable = new Set(["quantity", "percent", "points", "multiple", "doubling"]);

/** A sentence's figures in order: those that may be asserted as claims, and the periods between them. */
export interface Reading {
  claims: Claim[];
  /** Periods and claims in the order of the text. */
  order: (Claim | Period)[];
  masked: Figure[];
  figures: Figure[];
}

/** Reads the figures of [from, to) and what each does in its clause. */
export function readSentence(
  catalogue: FigureCatalogue,
  text: string,
  from: number,
  to: number,
  isDamaged: (figure: Figure) => boolean
): Reading {
  const figures = lex(catalogue.lexicon, text, from, to);
  const reading: Reading = {claims: [], order: [], masked: [], figures};
  let cut = from; // the end of the last claim or period: names do not reach across it
  let edge = from; // the end of the last claim
  for (const [i, figure] of figures.entries()) {
    if (figure.kind === "masked") reading.masked.push(figure);
    if (figure.kind === "period") {
      if (compares(text, figure.from, figure.to, from)) continue;
      reading.order.push(figure.period!);
      cut = figure.to;
      continue;
    }
    if (!assertable.has(figure.kind) || isDamaged(figure)) {
      if (assertable.has(figure.kind)) cut = figure.to;
      continue;
    }
    const next = figures.slice(i + 1).find((other) => assertable.has(other.kind) || other.kind === "period");
    const claim = readClaim(catalogue, text, figure, {from, to, cut, edge, next, last: reading.claims.at(-1) ?? null});
    if (claim.sense === "described") continue;
    reading.claims.push(claim);
    reading.order.push(claim);
    cut = figure.outerTo;
    edge = figure.outerTo;
  }
  return reading;
}

interface Around {
  from: number;
  to: number;
  cut: number;
  edge: number;
  next: Figure | undefined;
  last: Claim | null;
}

function readClaim(catalogue: FigureCatalogue, text: string, figure: Figure, around: Around): Claim {
  const {from, to, cut, edge, next, last} = around;
  let preFrom = clauseStart(text, Math.max(from, cut), figure.outerFrom);
  // 生产总值:50亿元
  if (text.slice(preFrom, figure.outerFrom).trim() === "" && text[preFrom - 1] === ":" && preFrom > cut)
    preFrom = clauseStart(text, Math.max(from, cut), preFrom - 1);
  const postTo = clauseEnd(text, figure.outerTo, to, next);
  const between = last ? text.slice(last.figure.outerTo, figure.outerFrom) : "";
  const joined = last !== null && /^(?:[、和与及]|以及| )+$/.test(between);
  const itemFrom = itemStart(text, preFrom, figure.outerFrom);
  const {sense, sign, rule} = senseOf({catalogue, text, figure, preFrom, postTo, from, to, last, joined});
  const {basis} = sense === "growth" ? basisOf(catalogue.words, text, edge, figure.outerFrom, null) : {basis: null};
  return {
    figure,
    sense,
    rule,
    preFrom,
    itemFrom,
    opener: preFrom > from ? text[preFrom - 1]! : "",
    postTo,
    joined,
    sign,
    basis: joined && sense === "growth" ? (basis ?? last!.basis) : basis,
    label: "",
    indicator_id: null
  };
}
