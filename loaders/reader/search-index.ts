import type {IndicatorRow, ObservationRow, PlaceRow, ReportRow, SentenceRow} from "../tables/schema.ts";
import type {CleanText, Sentence} from "../types.ts";
import {type SearchNames, traditionalOf} from "./search-names.ts";

/** What the site's search reads: the sentences of every report, and what was measured in them. */
export interface SearchIndex {
  /** [id, Chinese name, English name] of the indicators that occur. */
  indicators: [id: string, zh: string, en: string][];
  /** What else each of them is called: 固投, 财政收入. */
  aliases: string[][];
  /** Words that mean the same: 规上, 规模以上. */
  synonyms: string[][];
  /** Traditional characters of which a text holds the Simplified form, each followed by that: 規规產产. */
  traditional: string;
  reports: SearchReport[];
}

export interface SearchReport {
  report_id: string;
  title: string;
  place_id: string | null;
  /** Names by which the report is found besides its text: of its place, its publisher, its years. */
  names: string[];
  township: string | null;
  township_pinyin: string | null;
  /** Ids of the sentences without the report's id and colon. */
  ids: string[];
  /** The sentences as published. */
  texts: string[];
  /** One letter a sentence: r(eview), p(lan), o(ther), f(urniture). */
  parts: string;
  /** By position of the sentence: its clean text, where a page marker, a space or a Traditional character stands in the other. */
  clean: Record<number, string>;
  /** [position of the sentence, position of the indicator or -1, label] of each observation. */
  figures: [sentence: number, indicator: number, label: string][];
}

interface ReportSource {
  report: ReportRow;
  clean: Pick<CleanText, "text">;
  outline: readonly Pick<Sentence, "from" | "to" | "furniture">[];
  sentences: readonly SentenceRow[];
  observations: readonly ObservationRow[];
}

/** The search index of a corpus. */
export function searchIndex(
  sources: readonly ReportSource[],
  {places, indicators}: {places: readonly PlaceRow[]; indicators: readonly IndicatorRow[]},
  {aliases, synonyms}: SearchNames = {aliases: new Map(), synonyms: []}
): SearchIndex {
  const used = new Set(sources.flatMap(({observations}) => observations.map(({indicator_id}) => indicator_id)));
  const named = indicators.filter(({indicator_id}) => used.has(indicator_id));
  const position = new Map(named.map(({indicator_id}, i) => [indicator_id, i]));
  const others = named.map(({indicator_id}) => [...(aliases.get(indicator_id) ?? [])]);
  const reports = sources.map((source): SearchReport => {
    const {report, sentences} = source;
    const place = places.find(({place_id}) => place_id === report.place_id);
    const order = new Map(sentences.map(({sentence_id}, i) => [sentence_id, i]));
    return {
      report_id: report.report_id,
      title: report.title,
      place_id: report.place_id,
      names: namesOf(report, place),
      township: place?.township ?? null,
      township_pinyin: place?.township_pinyin ?? null,
      ids: sentences.map(({sentence_id}) => sentence_id.slice(report.report_id.length + 1)),
      texts: sentences.map(({text}) => text),
      parts: sentences.map(({part}, i) => (source.outline[i]!.furniture ? "f" : part[0]!)).join(""),
      clean: cleanTexts(source),
      figures: source.observations.map(({sentence_id, indicator_id, label}) => [
        order.get(sentence_id)!,
        indicator_id === null ? -1 : position.get(indicator_id)!,
        label
      ])
    };
  });
  const texts = [
    ...reports.flatMap(({texts, names, title}) => [...texts, ...names, title]),
    ...named.map(({zh}) => zh)
  ];
  const clean = reports.flatMap((report) => Object.values(report.clean));
  return {
    indicators: named.map(({indicator_id, zh, en}) => [indicator_id, zh, en]),
    aliases: others,
    synonyms,
    traditional: traditionalOf([...texts, ...clean, ...others.flat()]),
    reports
  };
}

function namesOf(report: ReportRow, place: PlaceRow | undefined): string[] {
  const {review_year, plan_year, publisher} = report;
  const of = place && [
    place.township,
    place.county,
    place.prefecture,
    place.province,
    place.township_pinyin,
    place.county_pinyin,
    place.prefecture_pinyin,
    place.province_pinyin
  ];
  return [...(of ?? []), publisher, review_year, plan_year].flatMap((name) => (name === null ? [] : String(name)));
}

function cleanTexts({clean, outline, sentences}: ReportSource): Record<number, string> {
  const texts = sentences.flatMap(({text}, i): [number, string][] => {
    const {from, to} = outline[i]!;
    const cleaned = clean.text.slice(from, to);
    // full-width signs are folded by the search itself
    return cleaned === text || cleaned === text.normalize("NFKC") ? [] : [[i, cleaned]];
  });
  return Object.fromEntries(texts);
}
