import type {CleanText, Coding, Outline, Section, Sentence} from "../types.ts";
import {normalized, posteriors} from "./chain.ts";
import {evidence} from "./evidence.ts";
import {headingEvidence} from "./headings.ts";
import type {Lexicon} from "./lexicon.ts";

/** Below this probability there is no runner-up. */
const leastSecond = 0.05;

/** The share of sentences expected without any evidence: every theme alike, but `none` rare outside page furniture. */
const nonePrior = 0.005;

/**
 * How many times likelier a sentence is to be about what the one before it is about than about any one other theme, for no other
 * reason than standing there. Chosen on the gold reports; the accuracy hardly changes when any of them is halved or doubled.
 */
const continuity = {
  /** After a heading, under it. */
  heading: 4,
  /** In one paragraph. */
  sentence: 6,
  /** In the next paragraph of the same section. */
  paragraph: 5,
  /** In the first section under a section. */
  subsection: 4,
  /** In the next section of the same level. */
  sibling: 4,
  /** In a section further up: the subject was left. */
  leave: 1
} as const;

/**
 * The theme of every sentence, in the order of `outline.sentences`: what its terms say, what the headings above it say, and what
 * the sentences beside it are about, weighed together by the forward–backward algorithm; the score is the theme's probability
 * under that model, and so about the share of codes of that score that a reader would give too. Sentences in page furniture are `none` with score 1. Deterministic; linear in the text's length.
 */
export function codeSentences(clean: CleanText, outline: Outline, lexicon: Lexicon): Coding[] {
  const none = lexicon.themes.indexOf("none");
  const prior = normalized(lexicon.themes.map((_, t) => (t === none ? nonePrior : 1)));
  const read = outline.sentences.filter((sentence) => !sentence.furniture);
  const sections = new Map(outline.sections.map((section) => [section.section_id, section]));
  const above = headingEvidence(outline.sections, lexicon);
  const logs = read.map((sentence) => {
    const own = evidence(clean.text.slice(sentence.from, sentence.to), lexicon);
    const heading = sentence.heading ? undefined : above.get(sentence.section_id);
    return own.map((x, t) => x + (heading?.[t] ?? 0));
  });
  const stay = read.map((sentence, i) =>
    i === 0 ? 0 : stayProbability(continuity[relation(read[i - 1]!, sentence, sections)], prior.length)
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

function relation(before: Sentence, after: Sentence, sections: ReadonlyMap<string, Section>): keyof typeof continuity {
  if (before.section_id === after.section_id) {
    if (before.heading) return "heading";
    return before.paragraph === after.paragraph ? "sentence" : "paragraph";
  }
  const from = sections.get(before.section_id)?.level ?? 0;
  const to = sections.get(after.section_id)?.level ?? 0;
  if (to > from) return "subsection";
  return to === from ? "sibling" : "leave";
}

function coding(probabilities: readonly number[], themes: readonly string[]): Coding {
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
