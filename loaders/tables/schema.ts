/**
 * The one definition of every table and column. Parquet types, TypeScript row types and the codebook come from here.
 * All spans are offsets into the decoded raw text, in UTF-16 code units, end exclusive.
 */
import {accuracy, reliability, themeConfusion} from "./schema/accuracy.ts";
import {indicators, themes} from "./schema/catalogues.ts";
import {checks} from "./schema/checks.ts";
import {columns, dataset, tables} from "./schema/codebook.ts";
import type {Row} from "./schema/column.ts";
import {observations} from "./schema/observations.ts";
import {outcomes} from "./schema/outcomes.ts";
import {keywords, priorities, priorityShifts} from "./schema/priorities.ts";
import {places, reports, sections, sentences} from "./schema/reports.ts";

export const schema = {
  reports,
  places,
  sections,
  sentences,
  observations,
  outcomes,
  priorities,
  priority_shifts: priorityShifts,
  keywords,
  indicators,
  themes,
  checks,
  accuracy,
  reliability,
  theme_confusion: themeConfusion,
  tables,
  columns,
  dataset
} as const;

export type TableName = keyof typeof schema;
export type ReportRow = Row<typeof reports>;
export type PlaceRow = Row<typeof places>;
export type SectionRow = Row<typeof sections>;
export type SentenceRow = Row<typeof sentences>;
export type ObservationRow = Row<typeof observations>;
export type OutcomeRow = Row<typeof outcomes>;
export type PriorityRow = Row<typeof priorities>;
export type PriorityShiftRow = Row<typeof priorityShifts>;
export type KeywordRow = Row<typeof keywords>;
export type IndicatorRow = Row<typeof indicators>;
export type ThemeRow = Row<typeof themes>;
export type CheckRow = Row<typeof checks>;
export type AccuracyRow = Row<typeof accuracy>;
export type ReliabilityRow = Row<typeof reliability>;
export type ThemeConfusionRow = Row<typeof themeConfusion>;
export type TableRow = Row<typeof tables>;
export type ColumnRow = Row<typeof columns>;
export type DatasetRow = Row<typeof dataset>;

/** The rows of every table. */
export type Tables = {[T in TableName]: Row<(typeof schema)[T]>[]};
