/**
 * Every record that crosses a stage of the pipeline:
 *
 *   bytes → DecodedText → CleanText → Outline (Section, Sentence) → Dating → Figure → ObservationRow, Coding, CheckRow → tables
 *
 * A `Span` is a pair of offsets into the decoded raw text, in UTF-16 code units, end exclusive.
 */
import type {CheckRow, ObservationRow, SectionRow, SentenceRow} from "./tables/schema.ts";

export interface Span {
  start: number;
  end: number;
}

/** A row of the registry, data/reports.csv. Years are null where the registry leaves them to the text. */
export interface RegistryEntry {
  report_id: string;
  /** File name below data/reports. */
  file: string;
  title: string | null;
  place_id: string | null;
  doc_kind: "report" | "plan" | "speech" | "news" | null;
  publisher: string | null;
  /** ISO date. */
  published_on: string | null;
  review_year: number | null;
  plan_year: number | null;
  url: string | null;
}

export type Encoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

export interface DecodedText {
  text: string;
  encoding: Encoding;
  /** How many byte sequences could not be decoded, each now U+FFFD. */
  undecodable: number;
}

/** A report as it was found. */
export interface Source {
  report_id: string;
  /** File of the raw text, below data/; the path as given for a report outside the project. */
  file: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  sha256: string;
  decoded: DecodedText;
  /** Its row of the registry; null for a report that is not registered. */
  entry: RegistryEntry | null;
}

/**
 * The text that the rules read. Full-width digits and signs are half-width, Traditional characters Simplified (one for one),
 * page markers and watermark letters that split words or figures are gone.
 */
export interface CleanText {
  raw: string;
  text: string;
  /** Raw offset of each code unit of `text`; one more entry than `text` has code units, the last being `raw.length`. */
  offsets: Int32Array;
  /** Mastheads, navigation, bylines, adverts: raw spans in order. They stay in the text and are read for dates only. */
  furniture: Span[];
  /** What was taken out or rewritten, for `checks`. */
  repairs: Repair[];
}

export interface Repair extends Span {
  kind: "page_marker" | "watermark" | "traditional" | "line_break" | "space";
}

export type Part = SectionRow["part"];

/** A section in both coordinates: `start`, `end` raw; `from`, `to` in the clean text. */
export interface Section extends SectionRow {
  from: number;
  to: number;
}

/** A sentence in both coordinates: `start`, `end`, raw; `from`, `to` in the clean text. Its theme is coded later. */
export interface Sentence extends Omit<SentenceRow, "theme_id" | "theme_score" | "theme_second"> {
  from: number;
  to: number;
  /** Inside page furniture: part is "other", nothing is read from it. */
  furniture: boolean;
  /** A heading, not a statement. */
  heading: boolean;
  /** Ordinal of the paragraph it stands in; a period holds until the paragraph ends. */
  paragraph: number;
}

export interface Outline {
  /** As it stands in the text, without the signs of a table around it; null when the text has none. */
  title: string | null;
  sections: Section[];
  sentences: Sentence[];
}

/** What years a report is about, and how that was found. */
export interface Dating {
  review_year: number | null;
  plan_year: number | null;
  year_basis: "stated" | "inferred" | "registry";
  /** ISO date of publication, from the registry or the masthead. */
  published_on: string | null;
  /**
   * How far what speaks for these years outweighs what speaks for any others, in the weights of the evidence; below 0 where the years
   * that the text states most are not believed, Infinity where the registry gives them.
   */
  lead: number;
  /** Years that the text states and that are not to be believed (a republisher rewrote them). */
  disbelieved: number[];
  checks: Finding[];
}

/** A check row before it has its report's id. */
export type Finding = Omit<CheckRow, "check_id" | "report_id">;

/** A sentence's theme, in the order of the sentences. */
export interface Coding {
  theme_id: string;
  theme_score: number;
  theme_second: string | null;
}

/** All that was read from one report. */
export interface Analysis {
  report_id: string;
  source: Source;
  /** Its registered place, or the one that the text names. */
  place_id: string | null;
  clean: CleanText;
  outline: Outline;
  dating: Dating;
  observations: ObservationRow[];
  codings: Coding[];
  findings: Finding[];
}
