import type {Figure} from "../figures/figure.ts";
import type {Lexicon} from "../figures/lexicon.ts";
import type {ObservationRow} from "../tables/schema.ts";
import type {Indicators} from "./indicators.ts";
import type {Words} from "./words.ts";

/** All the vocabulary that reading figures needs. */
export interface FigureCatalogue {
  lexicon: Lexicon;
  indicators: Indicators;
  words: Words;
}

/** What a figure does in its clause. */
export type Sense =
  /** A level of the thing measured. */
  | "level"
  /** A growth rate. */
  | "growth"
  /** An absolute change: 增加2500元. */
  | "change"
  /** A change in percentage points. */
  | "points"
  /** What the text compares with: 由115家. */
  | "previous"
  /** It describes, delimits, ranks or compares with elsewhere: no observation. */
  | "described";

/** A figure and the text around it, in offsets of the clean text. */
export interface Claim {
  figure: Figure;
  sense: Sense;
  /** The rule that gave the sense. */
  rule: string;
  /** Where the clause's own text before the figure starts; it ends at `figure.outerFrom`. */
  preFrom: number;
  /** Where the item starts, after the last 、: at or after preFrom. */
  itemFrom: number;
  /** The character before preFrom's clause: one of ,;:。(、 or "" at the start, or the figure before it. */
  opener: string;
  /** Text after the figure up to the next mark or figure. */
  postTo: number;
  /** The figure follows another with nothing but 、 or 和 between. */
  joined: boolean;
  sign: 1 | -1;
  basis: ObservationRow["growth_basis"];
  /** The year that a growth rate is measured against, where the text names it: 比2012年增长47%. */
  base: number | null;
  label: string;
  indicator_id: string | null;
}
