import type {IndicatorRow, ObservationRow, ReportRow} from "../tables/schema.ts";

/** What outcomes are looked for in. */
export interface Corpus {
  reports: readonly Pick<ReportRow, "report_id" | "place_id" | "review_year" | "published_on" | "text_quality">[];
  observations: readonly ObservationRow[];
  indicators: ReadonlyMap<string, IndicatorRow>;
  /** The indicators that a report names outside its plan, with a figure or without. */
  mentions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether a unit counts things (家, 个), so that a whole number of it is exact. */
  isCount: (unit: string | null) => boolean;
}

/** Whether a report is damaged as a whole: its quality is halved by an error that concerns the whole text. */
export function isDamaged({text_quality}: Pick<ReportRow, "text_quality">): boolean {
  return text_quality <= 0.5;
}

/** The corpus, arranged by what is asked of it. */
export class Records {
  readonly corpus: Corpus;
  private readonly byReport = new Map<string, ObservationRow[]>();
  private readonly reports: ReadonlyMap<string, Corpus["reports"][number]>;

  constructor(corpus: Corpus) {
    this.corpus = corpus;
    this.reports = new Map(corpus.reports.map((report) => [report.report_id, report]));
    for (const row of corpus.observations) {
      const own = this.byReport.get(row.report_id);
      if (own) own.push(row);
      else this.byReport.set(row.report_id, [row]);
    }
  }

  of(report_id: string): readonly ObservationRow[] {
    return this.byReport.get(report_id) ?? [];
  }

  damaged(row: ObservationRow): boolean {
    const report = this.reports.get(row.report_id);
    return row.flags.includes("damaged") || (report !== undefined && isDamaged(report));
  }

  /**
   * The reports of a place that look back on the whole of `year`. One that was published before November of it looks back on
   * part of it only: it may state figures, but what it leaves out may follow.
   */
  reviews(place_id: string, year: number): {report_id: string; whole: boolean; damaged: boolean}[] {
    return this.corpus.reports
      .filter((report) => report.place_id === place_id && report.review_year === year)
      .map((report) => ({
        report_id: report.report_id,
        whole: report.published_on === null || report.published_on >= `${year}-11`,
        damaged: isDamaged(report)
      }));
  }
}
