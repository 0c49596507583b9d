/** A report, with what it holds. */
export interface ReportRow {
  report_id: string;
  title: string;
  review_year: number | null;
  plan_year: number | null;
  year_basis: string;
  text_quality: number;
  /** The whole report is damaged. */
  damaged: boolean;
  actuals: number;
  targets: number;
  /** Observations that state a growth rate. */
  growths: number;
}
