import {acrossBracket, asHeadCount, asMoney, asPercent, asSexRatio, bracketed} from "../figures/adopt.ts";
import type {Figure, Period} from "../figures/figure.ts";
import {lex} from "../figures/lex.ts";
import {Pattern} from "../pattern/pattern.ts";
import {baseOf, basisOf, changeBefore} from "./change.ts";
import type {Claim, FigureCatalogue} from "./claim.ts";
import {clauseEnd, clauseStart, itemStart} from "./clause.ts";
import {isCompletion} from "./comparison.ts";
import {runsOn} from "./run-on.ts";
import {senseOf} from "./sense.ts";
import {verdict} from "./site.ts";
import {shares} from "./structure.ts";
import {compares} from "./timeline.ts";

const assertable = new Set(["quantity", "percent", "points", "multiple", "doubling"]);

const someYear: Period = {year: null, yearFrom: null, monthFrom: null, monthTo: null, state: false, until: false};

/** A sentence's figures in order: those that may be asserted as claims, and the periods between them. */
export interface Reading {
  claims: Claim[];
  /** Periods and claims in the order of the text. */
  order: (Claim | Period)[];
}

const foresees = new Pattern(/(?:预计|预测|有望|可望|力争|争取)[到至]?$/);
const ofTheSame = new Pattern(/^(?:可|将|能|有望|可望)*(?:转负为正|(?:完成|实现|达到?|突破|超过?|增长)?[约近超]?\d)/);
const isAfter = new Pattern(/^,?是/);

/** Reads the figures of [from, to) and what each does in its clause. */
export function readSentence(
  catalogue: FigureCatalogue,
  text: string,
  from: number,
  to: number,
  isDamaged: (figure: Figure) => boolean
): Reading {
  const figures = lex(catalogue.lexicon, text, from, to);
  const reading: Reading = {claims: [], order: []};
  let cut = from; // the end of the last claim or period: names do not reach across it
  let edge = from; // the end of the last claim
  let compared = -1; // the end of the last period that is only compared with
  for (let i = 0; i < figures.length; i++) {
    let figure = figures[i]!;
    if (figure.kind === "masked") {
      const written = text.slice(figure.from, figure.to);
      if (/[年月日]$/.test(written) && !compares(text, figure.from, figure.to, from)) {
        cut = figure.to;
        const decade = /^((?:19|20)\d)[xX×*]年$/.exec(written);
        if (decade) reading.order.push({...someYear, decade: Number(decade[1]) * 10});
      }
    }
    if (figure.kind === "period") {
      // 较去年|全年, 比1-3月、1-4月: the others go with the first
      const goesWith =
        figure.from - compared <= 2 && compared >= 0 && /^[、和及与]?$/.test(text.slice(compared, figure.from));
      if (compares(text, figure.from, figure.to, from) || goesWith) {
        compared = figure.to;
        continue;
      }
      if (figure.period!.year === "last" && text[figure.from - 1] === "继") {
        reading.order.push({...figure.period!, isPast: true});
        cut = figure.to;
        continue;
      }
      // 获得2019年度先进单位、2020年度优秀集体等称号: years in the names of awards
      if (text[figure.to - 1] === "度" && isOfAward(text, figure, from, to)) continue;
      const isSubject = isAfter.test(text, figure.to, figure.to + 2);
      // 营业收入113亿元(1-11月),同比增长20%: the months of the figure before the bracket
      const before = reading.claims.at(-1);
      if (
        before &&
        text[figure.from - 1] === "(" &&
        text[figure.to] === ")" &&
        before.figure.outerTo === figure.from - 1
      ) {
        reading.order.splice(reading.order.lastIndexOf(before), 0, {...figure.period!, inBracket: true});
        continue;
      }
      const opens = text[figure.to] === "," && /^[到至]?$/.test(text.slice(from, figure.from).trim());
      // 固定资产投资五年累计完成投资92亿元: it stands inside the name
      const isInside =
        (text.startsWith("累计", figure.to - 2) || text.startsWith("累计", figure.to)) &&
        /\p{Script=Han}“?$/u.test(text.slice(Math.max(from, figure.from - 2), figure.from));
      if (isInside) reading.order.push({...figure.period!, inName: true});
      else {
        const measured = opens && text.startsWith("月份", figure.to - 2) && /同比|环比/.test(text.slice(figure.to, to));
        const foreseen =
          reading.claims.length > 0 &&
          foresees.test(text, Math.max(from, figure.from - 4), figure.from) &&
          ofTheSame.test(text, figure.to, figure.to + 16);
        const isPlain = !isSubject && !opens && !foreseen;
        reading.order.push(isPlain ? figure.period! : {...figure.period!, isSubject, opens, measured, foreseen});
        cut = figure.to;
      }
      continue;
    }
    if (figure.kind === "ratio") {
      for (const {figure: share, label} of shares(text, figure, from) ?? []) {
        const claim = bareClaim(share, label, "level", "structure");
        reading.claims.push(claim);
        reading.order.push(claim);
        cut = edge = share.outerTo;
      }
      continue;
    }
    if (
      figure.kind === "bare" &&
      reading.claims.at(-1)?.figure.construct !== "ratio" && // 性别比109.2,下降1.3
      (lostSign(catalogue, text, figure, Math.max(from, cut), to) ||
        goesOnLost(text, reading.claims.at(-1), figure, to))
    ) {
      figure = asPercent(figure);
      figures[i] = figure;
    }
    if (figure.kind === "bare") {
      const lead = text.slice(Math.max(from, figure.from - 10), figure.from);
      const named =
        asHeadCount(figure, lead, text.slice(figure.to, Math.min(to, figure.to + 1))) ??
        asSexRatio(figure, lead, text.slice(figure.to, Math.min(to, figure.to + 2))) ??
        acrossBracket(figure, text, to) ??
        bracketed(figure, text, to, catalogue.lexicon.units) ??
        asMoney(figure, lead, text.slice(figure.from, figure.to), text.slice(figure.to, figure.to + 1));
      if (named) figures[i] = figure = named;
    }
    if (!assertable.has(figure.kind)) continue;
    if (isDamaged(figure)) {
      cut = figure.to;
      continue;
    }
    let k = i + 1;
    while (
      k < figures.length &&
      !(assertable.has(figures[k]!.kind) && !isClass(text, figures[k]!)) &&
      figures[k]!.kind !== "period"
    )
      k++;
    const last = reading.claims.at(-1) ?? null;
    const claim = readClaim(catalogue, text, figure, {from, to, cut, edge, next: figures[k], last});
    if (claim.sense === "described") continue;
    reading.claims.push(claim);
    reading.order.push(claim);
    cut = edge = figure.outerTo;
  }
  return reading;
}

/** 获2019年度招商引资先进单位: the year of an award, in its name. */
function isOfAward(text: string, figure: Figure, from: number, to: number): boolean {
  if (
    !/^[^,。;]{2,60}(?:先进|优秀|奖|称号|单位|集体|模范|文明)/.test(text.slice(figure.to, Math.min(to, figure.to + 66)))
  )
    return false;
  return /(?:获|评为|授予)[^。;]{0,80}$/.test(text.slice(Math.max(from, figure.from - 84), figure.from));
}

/** 增长181, where the % is gone: the point may be gone, too (18.1%), so that nobody can say what the rate was. */
const lostPoint = /^\d{3,}$/;

/** 同比增长17.8; 占年计划的58.2, both without their % sign. */
function lostSign(catalogue: FigureCatalogue, text: string, figure: Figure, from: number, to: number): boolean {
  if (!/[.\d]/.test(text[figure.from]!) || !(figure.to >= to || /[,;。、)(\n ]/.test(text[figure.to]!))) return false;
  if (lostPoint.test(text.slice(figure.from, figure.to))) return false;
  const preFrom = clauseStart(text, from, figure.from);
  const change = changeBefore(catalogue.words, text, preFrom, figure.from);
  if (change) return !change.arrives && /增长|下降|增幅|增速|降/.test(text.slice(change.at, figure.from));
  return !/[万亿]/.test(text.slice(figure.from, figure.to)) && isCompletion(text.slice(preFrom, figure.from));
}

/** 分别比上年增长21和9.4: the rest of a list whose first lost its % sign. */
function goesOnLost(text: string, last: Claim | undefined, {from, to}: Figure, end: number): boolean {
  if (last?.figure.construct !== "lost_sign" || lostPoint.test(text.slice(from, to))) return false;
  return (
    /^ ?[、和与及] ?$/.test(text.slice(last.figure.outerTo, from)) && (to >= end || /[,;。、)(\n ]/.test(text[to]!))
  );
}

/** 3个|亿元以上项目, 12家|千万元企业: a magnitude inside the name of what is counted. */
function isClass(text: string, {round, outerTo}: Figure): boolean {
  return round && /^(?:以上|级)?的?[\p{Script=Han}]{0,4}(?:项目|企业)/u.test(text.slice(outerTo, outerTo + 10));
}

interface Around {
  from: number;
  to: number;
  cut: number;
  edge: number;
  next: Figure | undefined;
  last: Claim | null;
}

const joint = new Pattern(/^(?:[、和与及]|以及| )+$/);

function readClaim(catalogue: FigureCatalogue, text: string, figure: Figure, around: Around): Claim {
  const {from, to, cut, edge, next, last} = around;
  let preFrom = clauseStart(text, Math.max(from, cut), figure.outerFrom);
  // 生产总值:50亿元
  if (text.slice(preFrom, figure.outerFrom).trim() === "" && text[preFrom - 1] === ":" && preFrom > cut)
    preFrom = clauseStart(text, Math.max(from, cut), preFrom - 1);
  const postTo = clauseEnd(text, figure.outerTo, to, next);
  const between = last ? text.slice(last.figure.outerTo, figure.outerFrom) : "";
  const joined = last !== null && (joint.test(between) || (between === "," && isListed(text, from, figure)));
  const isRunOn = runsOn(catalogue.words, text, last, figure, to);
  if (isRunOn) preFrom = figure.outerFrom;
  const itemFrom = itemStart(text, preFrom, figure.outerFrom);
  const {sense, sign, rule} = isRunOn
    ? verdict("level", "level")
    : senseOf({catalogue, text, figure, preFrom, postTo, from, to, last, joined});
  // 8%的同比增长
  const basisTo = rule === "growth_after" ? Math.min(to, figure.outerTo + 40) : figure.outerFrom;
  // 比上年人均纯收入5120元增长9%
  const basisFrom = last?.sense === "previous" && last.rule === "compared" ? last.preFrom : edge;
  const basis = sense === "growth" ? basisOf(catalogue.words, text, basisFrom, basisTo) : null;
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
    base:
      sense !== "growth" || basis !== null
        ? null
        : joined
          ? last!.base
          : baseOf(text.slice(Math.max(preFrom, edge), figure.outerFrom)),
    label: "",
    indicator_id: null
  };
}

/** 分别增长8%,11%: a list whose signs are commas. */
function isListed(text: string, from: number, {kind, outerFrom}: Figure): boolean {
  if (kind !== "percent") return false;
  return /(?:分别|依次)[^,;。\d]{0,12}(?:[-+]?\d+(?:\.\d+)?%,)+$/.test(
    text.slice(Math.max(from, outerFrom - 80), outerFrom)
  );
}

/** A level or rate that stands by itself, under a name that is known. */
export function bareClaim(figure: Figure, label: string, sense: "level" | "growth", rule: string): Claim {
  return {
    figure,
    sense,
    rule,
    preFrom: figure.from,
    itemFrom: figure.from,
    opener: "",
    postTo: figure.to,
    joined: false,
    sign: 1,
    basis: null,
    base: null,
    label,
    indicator_id: null
  };
}
