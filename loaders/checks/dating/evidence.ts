import type {CleanText, Outline, RegistryEntry, Sentence} from "../../types.ts";
import type {CheckCatalogue} from "../catalogue.ts";

export interface DatingInput {
  clean: CleanText;
  outline: Outline;
  entry: RegistryEntry | null;
  catalogue: Pick<CheckCatalogue, "anchors" | "swaps">;
}

/** Which of a report's years a piece of evidence speaks of. */
export type About = "review" | "plan" | "either";

/** How a report divides its time: see `shapeOf`. */
export type Shape = "annual" | "interim" | "plan" | "review";

/** One piece of evidence for a year. */
export interface Evidence {
  about: About;
  /** The years that it allows; one but for campaigns and names that come round again. */
  years: readonly number[];
  weight: number;
  /** Pieces of one group count together, up to the group's limit. */
  group: keyof typeof limits;
  /** Span in the clean text. */
  from: number;
  to: number;
  note_zh: string;
  note_en: string;
}

/** What the pieces of one group can add up to for one year: a year said twenty times is not twenty times as likely. */
export const limits = {
  title: 4,
  heading: 4,
  label: 2,
  statement: 3,
  since: 2,
  custom: 0.2,
  meeting: 3,
  published: 2,
  phase: 5,
  anniversary: 5,
  characters: 3.5,
  event: 3.5,
  storm: 5,
  season: 1.5,
  latest: 3.5,
  name: 0.4
} as const;

/** Evidence that a rewriter of years rewrites. */
export const statedGroups: readonly Evidence["group"][] = [
  "title",
  "heading",
  "label",
  "statement",
  "since",
  "meeting"
];

/**
 * The base years that evidence for a year implies: the year reviewed. A report that plans a year reviews the one before;
 * a half-year report plans the rest of the year that it reviews.
 */
export function bases({about, years}: Pick<Evidence, "about" | "years">, shape: Shape): number[] {
  const planned = shape === "interim" ? years : years.map((year) => year - 1);
  if (about === "review") return [...years];
  if (about === "plan") return [...planned];
  return [...new Set([...years, ...planned])];
}

/** The sentence that holds an offset of the clean text, or null. Sentences are in order and do not overlap. */
export function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (at < sentence.from) high = middle - 1;
    else if (at >= sentence.to) low = middle + 1;
    else return sentence;
  }
  return null;
}
