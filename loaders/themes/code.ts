import type {CleanText, Coding, Outline, Section, Sentence} from "../types.ts";
import {normalized, posteriors} from "./chain.ts";
import {evidence} from "./evidence.ts";
import {headingEvidence} from "./headings.ts";
import type {Lexicon} from "./lexicon.ts";

/** Below this probability there is no runner-up. */
const leastSecond = 0.05;

/** The share of sentences expected without any evidence: every theme alike, but `none` rare outside page furniture. */
const nonePrior = 0.005;

/** How much of the evidence is believed: terms of one sentence are not independent of one another. */
export const tune = {belief: 0.9};

export const times = {
  heading: 8,
  toHeading: 2,
  item: 3,
  sentence: 6,
  paragraph: 3,
  subheading: 4,
  sibling: 2,
  leave: 1
};

/**
 * The theme of every sentence, in the order of `outline.sentences`: what its terms say, what the headings above it say, and what
 * the sentences beside it are about, weighed together by the forward–backward algorithm; the score is the theme's probability
 * under that model. Sentences in page furniture are `none` with score 1. Deterministic; linear in the text's length.
 */
export function codeSentences(clean: CleanText, outline: Outline, lexicon: Lexicon): Coding[] {
  const none = lexicon.themes.indexOf("none");
  const prior = normalized(Float64Array.from(lexicon.themes, (_, t) => (t === none ? nonePrior : 1)));
  const read = outline.sentences.filter((sentence) => !sentence.furniture);
  const sections = new Map(outline.sections.map((section) => [section.section_id, section]));
  const above = headingEvidence(outline.sections, lexicon);
  const logs = read.map((sentence) => {
    const own = evidence(clean.text.slice(sentence.from, sentence.to), lexicon);
    const heading = sentence.heading ? undefined : above.get(sentence.section_id);
    return own.map((x, t) => tune.belief * (x + (heading?.[t] ?? 0)));
  });
  const stay = read.map((sentence, i) =>
    i === 0 ? 0 : stayProbability(continuity(read[i - 1]!, sentence, sections, clean.text), prior.length)
  );
  const codes = posteriors(logs, stay, prior).map((probabilities) => coding(probabilities, lexicon.themes));
  let next = 0;
  return outline.sentences.map((sentence) =>
    sentence.furniture ? {theme_id: "none", theme_score: 1, theme_second: null} : codes[next++]!
  );
}

/** The probability of staying under which a theme is `factor` times likelier to go on than any one of the others to come. */
function stayProbability(factor: number, n: number): number {
  return (factor - 1) / (factor - 1 + n);
}

/**
 * How likely a sentence is to be about what the one before it is about, for no other reason than standing there: given as how
 * many times likelier than any one other theme.
 */
function continuity(before: Sentence, after: Sentence, sections: ReadonlyMap<string, Section>, text: string): number {
  if (before.section_id === after.section_id) {
    if (before.heading) return times.heading;
    if (after.heading) return times.toHeading;
    if (
      /^\s*(?:[一二三四五六七八九十]+是|[(（]?\d+[.、)）]|[(（]?[一二三四五六七八九十]+[)）、])/.test(
        text.slice(after.from, after.from + 8)
      )
    )
      return times.item;
    return before.paragraph === after.paragraph ? times.sentence : times.paragraph;
  }
  const from = sections.get(before.section_id)?.level ?? 0;
  const to = sections.get(after.section_id)?.level ?? 0;
  if (to > from) return before.heading ? times.subheading : times.item;
  return to === from ? times.sibling : times.leave;
}

function coding(probabilities: Float64Array, themes: readonly string[]): Coding {
  let best = 0;
  let second = -1;
  for (let t = 1; t < probabilities.length; t++) {
    if (probabilities[t]! > probabilities[best]!) {
      second = best;
      best = t;
    } else if (second < 0 || probabilities[t]! > probabilities[second]!) second = t;
  }
  const runnerUp = second >= 0 && probabilities[second]! >= leastSecond ? themes[second]! : null;
  return {theme_id: themes[best]!, theme_score: probabilities[best]!, theme_second: runnerUp};
}
