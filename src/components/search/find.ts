import type {SearchIndex, SearchReport} from "../../../loaders/reader/search-index.ts";
import {fold, queryTerms} from "./fold.js";
import {openForms} from "./forms.js";

/** A sentence that was found. */
export interface Hit {
  sentence_id: string;
  text: string;
  part: "r" | "p" | "o" | "f";
  /** What to mark in the text: [start, end]. */
  marks: [start: number, end: number][];
  /** What was measured in the sentence, where that is how it was found: positions in the index's list of indicators, or labels. */
  indicators: number[];
  labels: string[];
  /** Something was measured in the sentence. */
  hasFigures: boolean;
  score: number;
}

/** The hits of one report, best first. */
export interface HitGroup {
  report: SearchReport;
  /** The terms are all among the names of the report: its place, its title, its years. */
  isNamed: boolean;
  hits: Hit[];
}

export interface Found {
  terms: string[];
  groups: HitGroup[];
  /** Number of sentences. */
  total: number;
}

/** A search over an index, ready to be asked. */
export type Search = (query: string) => Found;

interface FoldedReport {
  report: SearchReport;
  names: string[];
  texts: string[];
  clean: Map<number, string>;
  /** By position of the sentence. */
  figures: Map<number, {indicator: number; label: string; folded: string}[]>;
}

/**
 * Opens an index. A sentence is found when every term stands in its text, in the name of an indicator or the label of a figure
 * in it, or among the names of its report (place, title, publisher, years), and at least one term is not merely a name. Terms
 * may be any part of a word, in Traditional characters or Simplified (forms.ts). Best reports first, and within a report the best sentences.
 */
export function openSearch(index: SearchIndex): Search {
  const reports = index.reports.map(foldReport);
  const names = index.indicators.map((entry) => entry.map(fold));
  const aliases = index.aliases.map((entry) => new Set(entry.map(fold)));
  const formsOf = openForms(index);
  return (query) => {
    const terms = queryTerms(query);
    if (terms.length === 0) return {terms, groups: [], total: 0};
    const forms = terms.map(formsOf);
    const matching = forms.map((term) =>
      names.map((entry, i) => term.some((form) => aliases[i]?.has(form) || entry.some((name) => namesTerm(name, form))))
    );
    const groups = reports.flatMap((report) => findInReport(report, forms, matching) ?? []);
    groups.sort((a, b) => bestOf(b) - bestOf(a) || b.hits.length - a.hits.length);
    return {terms, groups, total: groups.reduce((sum, {hits}) => sum + hits.length, 0)};
  };
}

function foldReport(report: SearchReport): FoldedReport {
  const figures: FoldedReport["figures"] = new Map();
  for (const [sentence, indicator, label] of report.figures) {
    const figure = {indicator, label, folded: fold(label)};
    const others = figures.get(sentence);
    if (others) others.push(figure);
    else figures.set(sentence, [figure]);
  }
  return {
    report,
    names: [report.title, report.report_id, ...report.names].map(fold),
    texts: report.texts.map(fold),
    clean: new Map(Object.entries(report.clean).map(([i, text]) => [Number(i), fold(text)])),
    figures
  };
}

function findInReport(source: FoldedReport, terms: string[][], matching: boolean[][]): HitGroup | null {
  const {report, names, texts, clean, figures} = source;
  const isName = terms.map((forms) => names.some((name) => forms.some((form) => namesTerm(name, form))));
  const isNamed = isName.every(Boolean);
  const hits: Hit[] = [];
  for (let i = 0; i < texts.length; ++i) {
    const here = figures.get(i);
    let score = 0;
    let isMore = false;
    const indicators = new Set<number>();
    const labels = new Set<string>();
    const isFound = terms.every((forms, t) => {
      if (forms.some((form) => texts[i]!.includes(form) || clean.get(i)?.includes(form))) {
        score += 10 + (forms.some((form) => standsAlone(texts[i]!, form)) ? 4 : 0);
        isMore = true;
        return true;
      }
      for (const {indicator, label, folded} of here ?? []) {
        if (indicator >= 0 && matching[t]![indicator]) indicators.add(indicator);
        else if (forms.some((form) => folded.includes(form))) labels.add(label);
        else continue;
        score += 8;
        isMore = true;
        return true;
      }
      return isName[t]!;
    });
    if (!isFound || !isMore) continue;
    const part = report.parts[i] as Hit["part"];
    hits.push({
      sentence_id: `${report.report_id}:${report.ids[i]}`,
      text: report.texts[i]!,
      part,
      marks: marksOf(texts[i]!, clean.get(i), terms.flat()),
      indicators: [...indicators],
      labels: [...labels],
      hasFigures: here !== undefined,
      score:
        score +
        (here ? 3 : 0) +
        (terms.length > 1 && texts[i]!.includes(terms.map(([term]) => term).join("")) ? 6 : 0) -
        (part === "f" ? 20 : 0)
    });
  }
  if (hits.length === 0 && !isNamed) return null;
  hits.sort((a, b) => b.score - a.score); // stable: equal ones stay in the order of the text
  return {report, isNamed, hits};
}

/**
 * A Chinese name holds the term anywhere, a Latin one at the start of a word ("gdp" and "income", but not "me"), and a number
 * is a whole one: 2021 in 杜桥镇2021年工作计划, but not 20.
 */
function namesTerm(name: string, term: string): boolean {
  const isWord = /^[a-z]/.test(term);
  const isNumber = /^\d/.test(term);
  for (let i = name.indexOf(term); i >= 0; i = name.indexOf(term, i + 1)) {
    const before = name[i - 1] ?? "";
    const after = name[i + term.length] ?? "";
    if (isWord ? !/[a-z]/.test(before) : !isNumber || (!/\d/.test(before) && !(/\d$/.test(term) && /\d/.test(after))))
      return true;
  }
  return false;
}

/** A figure that no further digit precedes or follows: 3.7% in 增长3.7%, but not in 13.7%. */
function standsAlone(text: string, term: string): boolean {
  if (!/^\d|\d$/.test(term)) return false;
  for (let i = text.indexOf(term); i >= 0; i = text.indexOf(term, i + 1)) {
    const before = /^\d/.test(term) && /[\d.]/.test(text[i - 1] ?? "");
    const after = /\d$/.test(term) && /[\d.]/.test(text[i + term.length] ?? "");
    if (!before && !after) return true;
  }
  return false;
}

/** Where the terms stand in a text, merged and in order; in its clean form where that has the same length. */
function marksOf(text: string, clean: string | undefined, terms: readonly string[]): Hit["marks"] {
  const spans: Hit["marks"] = [];
  for (const term of terms) {
    const where = text.includes(term) || clean?.length !== text.length ? text : clean;
    for (let i = where.indexOf(term); i >= 0; i = where.indexOf(term, i + term.length))
      spans.push([i, i + term.length]);
  }
  spans.sort((a, b) => a[0] - b[0]);
  const merged: Hit["marks"] = [];
  for (const [start, end] of spans) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

function bestOf({hits, isNamed}: HitGroup): number {
  return Math.max(isNamed ? 9 : 0, hits[0]?.score ?? 0);
}
