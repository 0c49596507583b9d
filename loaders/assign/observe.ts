import type {Figure, Period} from "../figures/figure.ts";
import {lex} from "../figures/lex.ts";
import {Pattern} from "../pattern/pattern.ts";
import type {ObservationRow} from "../tables/schema.ts";
import type {CleanText, Dating, Finding, Outline, Part, Sentence} from "../types.ts";
import {aimsAt, estimates, isAim, pictures} from "./aim.ts";
import {assemble} from "./assemble.ts";
import type {Claim, FigureCatalogue} from "./claim.ts";
import {clauseStart} from "./clause.ts";
import type {Draft} from "./draft.ts";
import {largerPlaces} from "./elsewhere.ts";
import {unknownUnitFinding} from "./findings.ts";
import type {Memory} from "./memory.ts";
import {narrowerIn} from "./narrower.ts";
import {roleOf} from "./role.ts";
import {rowsOf} from "./row.ts";
import {readSentence} from "./sentence.ts";
import {type RowDraft, type TableState, tableLine} from "./table-line.ts";
import {tableStack} from "./table-stack.ts";
import {compares, type Moment, Timeline} from "./timeline.ts";

/** How many characters before a figure its role is looked for, so that time stays linear in a text without full stops. */
const reach = 240;

/** What one report is when its figures are read. */
export interface ReportText {
  report_id: string;
  place_id: string | null;
  clean: CleanText;
  outline: Outline;
  dating: Dating;
  /** Spans of the clean text whose digits are damaged: nothing is read from them. */
  lost?: readonly {from: number; to: number}[];
}

export interface Observed {
  observations: ObservationRow[];
  findings: Finding[];
}

const goesOnWithName = new Pattern(/累计|^(?:是|为|比|较|占|年均|平均|同比|增长|相当于|达)/);
const upToAim = new Pattern(/到[^,。;]{0,12}目标/);

/**
 * Reads every figure of a report: sentence by sentence, figures → claims → observations, with the periods that hold between
 * sentences. Never throws; what it cannot read becomes a finding or nothing.
 */
export function observe(report: ReportText, catalogue: FigureCatalogue): Observed {
  const {clean, outline, dating} = report;
  const {text} = clean;
  const written = ({from, to}: Sentence): string => text.slice(from, to).trimEnd();
  const timeline = new Timeline(dating, speaksOfThisYear(report), basePeriod(report, catalogue));
  const read: {sentence: Sentence; draft: Draft}[] = [];
  const findings: Finding[] = [];
  const damaged = damagedBy(report);
  const levels = new Map(outline.sections.map(({section_id, level}) => [section_id, level]));
  const memory: Memory = {root: null, from: 0, head: null, subject: null};
  let paragraph = -1;
  let aimed = false;
  let table: TableState | null = null;
  let below = null as {part: Part; base: Claim["base"]; basis: Claim["basis"]} | null; // 比2012年(下同), 同比(下同)
  let behind = 0; // the first sentence behind a table
  for (const [i, sentence] of outline.sentences.entries()) {
    if (i < behind) continue;
    const next = outline.sentences[i + 1];
    // titles are read, the rest of the page's furniture is not
    if (sentence.furniture && !sentence.heading) continue;
    const {to, part} = sentence;
    let {from} = sentence;
    if (sentence.heading)
      timeline.heading(
        periodsOf(catalogue, text, from, to),
        part,
        text.slice(from, to),
        levels.get(sentence.section_id ?? "") ?? 1
      );
    const last = outline.sentences[i - 1];
    memory.head =
      last?.heading && last.paragraph === sentence.paragraph && /:$/.test(written(last)) ? written(last) : null;
    // …增长9%; 完成税收… goes on in a line of its own, 二是… begins anew
    const isNext = last?.paragraph === sentence.paragraph || !numbered.test(text, from, to);
    // 到2025年,工农业总产值达到60亿元。其中,…
    const isPart = last?.paragraph === sentence.paragraph && text.startsWith("其中", from);
    const goesOn =
      last !== undefined && !last.heading && !last.furniture && ((text[last.to - 1] === ";" && isNext) || isPart);
    timeline.enter(sentence.paragraph, part, goesOn, isPart && goesOn);
    const stack = tableStack(catalogue, text, outline.sentences, i);
    if (stack) {
      for (const {sentence, draft} of stack.rows) {
        const moment = momentOf(timeline.moment, draft);
        const role = roleOf(catalogue.words, dating, part, moment, text, from, from, from, aimed || draft.aim);
        read.push({sentence, draft: {...draft, moment, role}});
      }
      behind = stack.next;
      continue;
    }
    const line = tableLine(catalogue, table, text, from, to);
    table = line?.state ?? null;
    for (const draft of line?.drafts ?? []) {
      const moment = momentOf(timeline.moment, draft);
      const role = roleOf(catalogue.words, dating, part, moment, text, from, from, from, aimed || draft.aim);
      read.push({sentence, draft: {...draft, moment, role}});
    }
    if (line && line.to >= to) continue;
    from = line?.to ?? from;
    const reading = readSentence(catalogue, text, from, to, damaged);
    for (const {figure} of reading.claims)
      if (figure.unknownUnit !== null) findings.push(unknownUnitFinding(clean, figure));
    const hasClaims = reading.claims.length > 0;
    memory.subject = last?.paragraph === sentence.paragraph ? subjectOf(last, text) : null;
    for (const claim of reading.claims) {
      if (claim.sense !== "growth") continue;
      const {base, basis} = claim;
      if ((base !== null || basis === "yoy") && isSaidOnce(text, claim)) below = {part, base, basis};
      else if (basis === null && base === null && below?.part === part)
        Object.assign(claim, {base: below.base, basis: below.basis});
    }
    const said = text.slice(from, to);
    const saysAim = reading.order.length > 0 && aimsAt(said);
    const aims = saysAim || (reading.order.length > 0 && upToAim.test(said));
    const isHeadline = hasClaims && pictures(said);
    const moments = hasClaims ? new Map<Claim, Moment>() : null;
    let told = from; // the end of the last figure
    for (const entry of reading.order) {
      if ("sense" in entry) {
        // 投资五年累计完成60亿元,是上个五年的1.8倍: what goes on with it is of the same years
        const phrase = text.slice(entry.preFrom, entry.figure.outerFrom);
        if (!goesOnWithName.test(phrase)) timeline.leaveName();
        timeline.turnsNow(phrase, text.slice(told, entry.figure.outerFrom));
        told = entry.figure.outerTo;
        moments!.set(entry, timeline.moment);
      } else timeline.apply(entry, part, aims);
    }
    if (sentence.paragraph !== paragraph) {
      memory.root = null;
      memory.from = from;
    }
    paragraph = sentence.paragraph;
    const mayAim = hasClaims && saysAim && !(part === "review" && estimates(said));
    const drafts = assemble(catalogue, text, from, reading.claims, memory, (claim) => {
      const moment = moments!.get(claim)!;
      const end = claim.figure.outerFrom;
      const lead = Math.max(from, end - reach);
      const clause = clauseStart(text, lead, end);
      const aiming = aimed || isHeadline || (mayAim && aimsAt(text.slice(lead, end)));
      const called = claim.sense === "growth" && isAim(text, claim.figure.outerTo);
      return {moment, role: roleOf(catalogue.words, dating, part, moment, text, lead, clause, end, aiming, called)};
    });
    // 主要目标是:…;…;…。 what is aimed at is a list
    // but not 完成税收1.2亿元,力争全年达1.5亿元;完成出口…
    const bent = mayAim && aimsAt(text.slice(from, reading.claims[0]!.figure.outerFrom));
    const here: boolean = aimed || bent || (!hasClaims && opensAims(said));
    aimed = here && (/[;:]$/.test(written(sentence)) || next?.text.startsWith("其中") === true);
    for (const draft of drafts) read.push({sentence, draft});
  }
  // a rate may have joined the level of an earlier sentence, so rows are made last
  const context = {
    ...report,
    catalogue,
    larger: largerPlaces(text),
    narrower: narrowerIn(text, outline.title),
    state: null
  };
  const observations = read.flatMap(({sentence, draft}) => rowsOf(context, sentence, draft));
  return {observations, findings};
}

/**
 * The part of a year that the whole report is about, or null for the year: what its title says (2022年上半年工作总结), else, when
 * it does not also plan the next year, the first period of its text (前三季度,…).
 */
function basePeriod({clean, outline, dating}: ReportText, catalogue: FigureCatalogue): Period | null {
  // 截至2020年6月 dates a state
  const isPart = (period: Period): boolean =>
    period.monthFrom === 1 &&
    period.monthTo! < 12 &&
    !period.until &&
    !(period.state && typeof period.year === "number");
  const {title} = outline;
  if (title) {
    const named = periodsOf(catalogue, title, 0, title.length).find(isPart);
    if (named) return named;
    // 每月经济运行简况(2020年3月)
    const month = periodsOf(catalogue, title, 0, title.length).find(
      (period) => typeof period.year === "number" && period.monthFrom === null && period.monthTo !== null
    );
    if (month && dating.plan_year === dating.review_year) return {...month, year: null, monthFrom: 1};
  }
  if (dating.plan_year !== null && dating.plan_year !== dating.review_year) return null;
  const eleven: Period[] = [];
  for (const sentence of outline.sentences.filter((one) => one.part !== "plan").slice(0, 12)) {
    for (const figure of lex(catalogue.lexicon, clean.text, sentence.from, sentence.to)) {
      if (!figure.period || compares(clean.text, figure.from, figure.to, sentence.from)) continue;
      const {year, yearFrom, monthFrom, monthTo} = figure.period;
      if (monthFrom === 1 && monthTo === 12 && yearFrom === null && year !== "this") return null; // 全年
      if (isPart(figure.period) && figure.period.monthTo! <= 10) return figure.period;
      if (isPart(figure.period)) eleven.push(figure.period);
    }
  }
  // a yearly report gives the months to November, too; one that gives them again and again, and never the year, is of them
  const isOfEleven = eleven.length > 1 && !/全年|年度|明年|20\d\d年工作/.test(clean.text);
  return isOfEleven && outline.sentences.every(({part}) => part !== "plan") ? eleven[0]! : null;
}

/** 比2012年(下同)增长47%: the rates that follow are measured against that year, too. */
function isSaidOnce(text: string, {preFrom, figure}: Claim): boolean {
  return text.slice(preFrom, figure.outerFrom).includes("(下同)");
}

const numbered = new Pattern(/^[(]?[一二三四五六七八九十\d]+[是、.)]/);

const subject = new Pattern(
  /^(?:[一二三四五六七八九十]是)?(?:全[县区市镇乡])?([\p{Script=Han}]{2,12}?)(?:实现|保持|取得|再创|再上|稳步|持续|大幅|较快|快速|明显|不断|有所|向前)[^\d,;。]{0,16}。$/u
);

/** What a short sentence without figures is about: 农民收入实现较快增长。; null for others. */
function subjectOf({from, to}: Sentence, text: string): string | null {
  return to - from > 40 ? null : (subject.exec(text.slice(from, to).trim())?.[1] ?? null);
}

/** The moment of a row of a table, where years head its columns, or a day does (年末数). */
function momentOf(moment: Moment, {year, state}: RowDraft): Moment {
  const of = state ? {...moment, state, open: true} : moment;
  return year === null ? of : {...of, year, stated: true};
}

/** 主要目标是:, 力争全年;: a sentence without figures that opens a list of aims; not 从下半年起将投产; in a list of what was done. */
function opensAims(sentence: string): boolean {
  const opens =
    sentence.endsWith(":") || (sentence.endsWith(";") && /目标|力争|争取|确保|计划|任务|指标/.test(sentence));
  return opens && aimsAt(sentence);
}

function periodsOf({lexicon}: FigureCatalogue, text: string, from: number, to: number): Period[] {
  return lex(lexicon, text, from, to).flatMap((figure) => (figure.period ? [figure.period] : []));
}

const thisYear = new Pattern(/今年(?:以来|来|上半年|,|1|一)/);

/** Whether the review calls its own year 今年, so that 去年 is the year before it. */
function speaksOfThisYear({clean, outline}: ReportText): boolean {
  return outline.sentences.some(
    (sentence) => sentence.part === "review" && thisYear.test(clean.text.slice(sentence.from, sentence.to))
  );
}

/** 2023家, 20234国道: digits that a republisher put a year into. */
function damagedBy({dating, clean: {text}, lost = []}: ReportText): (figure: Figure) => boolean {
  const years = dating.disbelieved.map(String);
  if (years.length === 0 && lost.length === 0) return () => false;
  const gone = new Set(lost.map(({from}) => from));
  const isGone = ({from, to}: Figure): boolean => {
    for (let at = from; at < to; at++) if (gone.has(at)) return true;
    return false;
  };
  return (figure) =>
    isGone(figure) ||
    years.some((year) => text.startsWith(year, figure.from) && text[figure.from + 4] !== ".") ||
    years.some(
      (year) =>
        String(Math.trunc(Math.abs(figure.value ?? 0))).includes(year) &&
        text.slice(figure.from, figure.to).includes(year)
    );
}
