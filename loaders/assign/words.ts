import type {Cues} from "../figures/lexicon.ts";
import {cueTrie} from "../figures/lexicon.ts";
import type {Trie} from "../figures/trie.ts";
import type {ObservationRow} from "../tables/schema.ts";

type Basis = ObservationRow["growth_basis"];

/**
 * The words that say what a figure measures, from these classes of cues.csv:
 *
 * - `act` verbs that open an object (发放|补助), `neutral` when a label does not need them (完成)
 * - `verb` what was done to what follows (完成, 新建); `new` those that make something come into being (新增, 培育)
 * - `stock` words of a state rather than of a year's work (现有, 覆盖率)
 * - `lead`, `tail` what is stripped from the left and right of a label (全镇, 其中; 达到, 完成)
 * - `describes` what makes a figure describe a thing (总投资, 占地); `start` only where the clause starts with it (投资5亿元,
 *   but not 固定资产投资5亿元), `any` for counts too (年产3万台); `project` nouns that are so described (项目, 园区)
 * - `aspect` nouns that are counted but never reported (方面, 领域), `any` also as part of a longer noun (人大代表); `predicate` what may follow a figure that is asserted
 * - `benchmark` other places, in brackets (全县11.1%); `scope` what leaves an indicator as it is (全镇), `narrow` what makes
 *   it another (服饰业产值); `head` nouns that mean nothing alone (产值)
 */
export interface Words {
  acts: Trie<"" | "neutral">;
  verbs: Trie<true>;
  fresh: Trie<true>;
  stock: Trie<true>;
  lead: Trie<true>;
  tail: Trie<true>;
  describes: Trie<"" | "start" | "any">;
  project: Trie<true>;
  aspect: Trie<"" | "any">;
  predicate: Trie<true>;
  benchmark: Trie<true>;
  narrow: Trie<true>;
  scope: Trie<true>;
  head: Trie<true>;
  growth: Trie<1 | -1 | 0>;
  growthNoun: Trie<true>;
  growthPost: Trie<1 | -1>;
  basis: Trie<Basis>;
  role: Trie<"target" | "actual">;
  forecast: Trie<true>;
}

export function words(cues: Cues): Words {
  const set = (name: string, direction: 1 | -1 = 1): Trie<true> => cueTrie(cues, name, () => true as const, direction);
  const sign = (value: string): 1 | -1 | 0 => (value === "+" ? 1 : value === "-" ? -1 : 0);
  return {
    acts: cueTrie(cues, "act", (value) => value as "" | "neutral"),
    verbs: set("verb"),
    fresh: set("new"),
    stock: set("stock"),
    lead: set("lead"),
    tail: set("tail", -1),
    describes: cueTrie(cues, "describes", (value) => value as "" | "start" | "any", -1),
    project: set("project", -1),
    aspect: cueTrie(cues, "aspect", (value) => value as "" | "any"),
    predicate: set("predicate"),
    benchmark: set("benchmark"),
    narrow: set("narrow", -1),
    scope: set("scope", -1),
    head: set("head"),
    growth: cueTrie(cues, "growth", sign, -1),
    growthNoun: set("growth_noun", -1),
    growthPost: cueTrie(cues, "growth_post", (value) => (value === "-" ? -1 : 1)),
    basis: cueTrie(cues, "basis", (value) => (value || null) as Basis),
    role: cueTrie(cues, "role", (value) => value as "target" | "actual"),
    forecast: set("forecast")
  };
}

export interface Occurrence<T> {
  at: number;
  length: number;
  value: T;
}

/** The last of the words that stands in [from, to), longest match from the left. */
export function lastWord<T>(trie: Trie<T>, text: string, from: number, to: number): Occurrence<T> | null {
  let last: Occurrence<T> | null = null;
  for (let at = from; at < to; at++) {
    const found = trie.longest(text, at, to);
    if (!found) continue;
    last = {at, ...found};
    at += found.length - 1;
  }
  return last;
}

/** Whether one of the words stands in [from, to). */
export function hasWord(trie: Trie<unknown>, text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (trie.longest(text, at, to)) return true;
  return false;
}
