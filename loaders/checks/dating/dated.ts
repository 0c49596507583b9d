import type {CleanText, RegistryEntry} from "../../types.ts";
import type {AnchorBound, AnchorHit} from "./anchors.ts";
import type {DocumentDate} from "./document-dates.ts";
import type {Evidence, Shape} from "./evidence.ts";
import type {Verdict} from "./reconcile.ts";

/** All that was read and decided about a report's years, for its check rows. */
export interface DatingRead {
  clean: CleanText;
  shape: Shape;
  statements: readonly Evidence[];
  /** The document's dates and its file's name, as evidence. */
  dates: readonly Evidence[];
  published: DocumentDate | null;
  hits: readonly AnchorHit[];
  bounds: readonly AnchorBound[];
  verdict: Verdict;
  years: {review_year: number | null; plan_year: number | null};
  disbelieved: readonly number[];
  /** Titles whose year is later than the text's. */
  late: readonly Evidence[];
  entry: RegistryEntry | null;
}
