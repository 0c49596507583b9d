import type {Figure} from "../figures/figure.ts";
import type {Claim, FigureCatalogue, Sense} from "./claim.ts";

/** A figure in its sentence: what a rule of `senseOf` may look at. */
export interface Site {
  catalogue: FigureCatalogue;
  text: string;
  figure: Figure;
  preFrom: number;
  postTo: number;
  /** The sentence. */
  from: number;
  to: number;
  /** The claim before, in the same sentence. */
  last: Claim | null;
  joined: boolean;
}

/** What the figure does, the rule that says so, and the sign of a change. */
export interface Verdict {
  sense: Sense;
  sign: 1 | -1;
  rule: string;
}

/** Answers what the figure at a site does, or null where that is not the rule's to say. */
export type Rule = (site: Site) => Verdict | null;

export const verdict = (sense: Sense, rule: string, sign: 1 | -1 = 1): Verdict => ({sense, rule, sign});
