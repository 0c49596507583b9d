import type {ReportTables} from "../tables/rows.ts";
import type {
  CheckRow,
  DatasetRow,
  IndicatorRow,
  ObservationRow,
  PlaceRow,
  ReportRow,
  ThemeRow
} from "../tables/schema.ts";
import type {Analysis} from "../types.ts";

/** All that the page of one report shows, without a database. Offsets are into `text`, in UTF-16 code units. */
export interface ReportDocument {
  report: ReportRow;
  place: PlaceRow | null;
  /** The decoded text, as published. */
  text: string;
  /** Mastheads, navigation, adverts: [start, end]. */
  furniture: [start: number, end: number][];
  sections: DocumentSection[];
  /** In order, not overlapping. */
  sentences: DocumentSentence[];
  observations: ObservationRow[];
  checks: CheckRow[];
  /** Names of the indicators and themes that occur. */
  indicators: Record<string, Name>;
  themes: Record<string, Name>;
  versions: Pick<DatasetRow, "data_version" | "program_version">;
}

export interface Name {
  zh: string;
  en: string;
}

export interface DocumentSection {
  section_id: string;
  level: number;
  heading: string | null;
  part: "review" | "plan" | "other";
  start: number;
  end: number;
}

export interface DocumentSentence {
  sentence_id: string;
  section_id: string;
  part: "review" | "plan" | "other";
  theme_id: string;
  theme_score: number;
  theme_second: string | null;
  start: number;
  end: number;
  /** A heading, not a statement. */
  heading: boolean;
  /** Page furniture: nothing is read from it. */
  furniture: boolean;
}

interface Catalogue {
  places: readonly PlaceRow[];
  indicators: readonly IndicatorRow[];
  themes: readonly ThemeRow[];
}

/** The document of one report, from what was read of it and its rows in the tables. */
export function reportDocument(
  {clean, outline}: Pick<Analysis, "clean" | "outline">,
  rows: ReportTables,
  catalogue: Catalogue,
  {data_version, program_version}: ReportDocument["versions"]
): ReportDocument {
  const report = rows.reports[0]!;
  return {
    report,
    place: catalogue.places.find(({place_id}) => place_id === report.place_id) ?? null,
    text: clean.raw,
    furniture: clean.furniture.map(({start, end}) => [start, end]),
    sections: rows.sections.map(({section_id, level, heading, part, start, end}) => ({
      section_id,
      level,
      heading,
      part,
      start,
      end
    })),
    sentences: rows.sentences.map((row, i) => ({
      sentence_id: row.sentence_id,
      section_id: row.section_id,
      part: row.part,
      theme_id: row.theme_id,
      theme_score: row.theme_score,
      theme_second: row.theme_second,
      start: row.start,
      end: row.end,
      heading: outline.sentences[i]!.heading,
      furniture: outline.sentences[i]!.furniture
    })),
    observations: rows.observations,
    checks: rows.checks,
    indicators: names(
      catalogue.indicators.map((row) => [row.indicator_id, row]),
      rows.observations.map(({indicator_id}) => indicator_id)
    ),
    themes: names(
      catalogue.themes.map((row) => [row.theme_id, row]),
      rows.sentences.flatMap(({theme_id, theme_second}) => [theme_id, theme_second])
    ),
    versions: {data_version, program_version}
  };
}

function names(entries: [id: string, name: Name][], used: (string | null)[]): Record<string, Name> {
  const ids = new Set(used);
  return Object.fromEntries(entries.filter(([id]) => ids.has(id)).map(([id, {zh, en}]) => [id, {zh, en}]));
}
