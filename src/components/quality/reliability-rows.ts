/** A bin of confidence, as measured on the annotated reports, and what of the corpus lies in it. */
export interface Bin {
  confidence_from: number;
  confidence_to: number;
  n: number;
  n_right: number;
  confidence: number;
  share_right: number;
  low: number;
  high: number;
  /** Observations of the whole corpus with such a confidence. */
  n_corpus: number;
}

/** Every bin, the lowest first. */
export const reliabilitySql = `SELECT b.*, (SELECT count(*) FROM observations o
  WHERE o.confidence >= b.confidence_from AND (o.confidence < b.confidence_to OR b.confidence_to = 1)) AS n_corpus
FROM reliability b
ORDER BY b.confidence_from`;
