import {type Node, parse} from "./parse.ts";

/** Characters that a text must have for an expression to match in it; null where nothing can be said. */
export interface Needs {
  /** Whether it may match where there is no text: the rest holds for others. */
  empty: boolean;
  /** Of which one begins the text. */
  first: ReadonlySet<string> | null;
  /** Of which one ends the text. */
  last: ReadonlySet<string> | null;
  /** Of which one stands in it. */
  some: ReadonlySet<string> | null;
  /** How far from the start of the text a match that must begin there can reach, in UTF-16 units; infinite for others. */
  reach: number;
  /** The same from the end of the text, for a match that must end there. */
  back: number;
}

/** What a match needs, read from the source of the expression: /^(?:上|下)午/ begins with 上 or 下, and needs 午. */
export function needsOf(regex: RegExp): Needs {
  const unknown = {empty: true, first: null, last: null, some: null, reach: far, back: far};
  if (/[imv]/.test(regex.flags)) return unknown; // not read here
  const root = parse(regex);
  const opens = isAnchored(root, "^");
  const closes = isAnchored(root, "$");
  // ^[、和]?$ begins with 、 or 和 unless the text is empty, [、和]?$ does not end with one
  const edge = (step: 1 | -1): Chars => {
    const {chars, empty} = edges(root, step);
    return empty && !(opens && closes) ? null : chars;
  };
  const first = opens ? edge(1) : null;
  const last = closes ? edge(-1) : null;
  const some = smallest(someOf(root));
  // what a match begins or ends with is looked for first, and says as much
  const isKnown = some !== null && some.size > 24 && (first ?? last) !== null;
  const longest = longestOf(root);
  return {
    empty: edges(root, 1).empty,
    first,
    last,
    some: isKnown ? null : some,
    reach: opens ? longest : far,
    back: closes ? longest : far
  };
}

const far = Number.POSITIVE_INFINITY;

type Chars = ReadonlySet<string> | null;

/** Whether every way through the expression passes the anchor before its first character (or after its last). */
function isAnchored(node: Node, anchor: "^" | "$"): boolean {
  if (node.kind === "choice") return node.of.every((one) => isAnchored(one, anchor));
  if (node.kind === "anchor") return node.sign === anchor;
  if (node.kind !== "sequence") return false;
  const outer = anchor === "^" ? node.of : node.of.toReversed();
  const bound = outer.findIndex((one) => one.kind !== "look");
  return bound >= 0 && isAnchored(outer[bound]!, anchor);
}

/** What a match begins with (or ends with, backwards), and whether it may be empty. */
function edges(node: Node, step: 1 | -1): {chars: Chars; empty: boolean} {
  switch (node.kind) {
    case "chars":
      return {chars: node.of, empty: false};
    case "anchor":
    case "look":
      return {chars: new Set(), empty: true};
    case "repeat": {
      const inner = edges(node.of, step);
      return {chars: inner.chars, empty: inner.empty || node.min === 0};
    }
    case "choice": {
      const all = node.of.map((one) => edges(one, step));
      return {chars: union(all.map(({chars}) => chars)), empty: all.some(({empty}) => empty)};
    }
    case "sequence": {
      const met: Chars[] = [];
      for (const one of step === 1 ? node.of : node.of.toReversed()) {
        const {chars, empty} = edges(one, step);
        met.push(chars);
        if (!empty) return {chars: union(met), empty: false};
      }
      return {chars: union(met), empty: true};
    }
  }
}

/** Sets of which each has a character that stands in every match. */
function someOf(node: Node): ReadonlySet<string>[] {
  switch (node.kind) {
    case "chars":
      return node.of ? [node.of] : [];
    case "anchor":
    case "look":
      return [];
    case "repeat":
      return node.min === 0 ? [] : someOf(node.of);
    case "choice": {
      const all = union(node.of.map((one) => smallest(someOf(one))));
      return all ? [all] : [];
    }
    case "sequence":
      return node.of.flatMap(someOf);
  }
}

/** How long a match may be, in UTF-16 units. */
function longestOf(node: Node): number {
  switch (node.kind) {
    case "chars":
      return node.of ? 1 : 2; // two where the expression knows characters of two units
    case "anchor":
    case "look":
      return 0;
    case "repeat": {
      const once = longestOf(node.of);
      return once === 0 ? 0 : once * node.max;
    }
    case "choice":
      return Math.max(0, ...node.of.map(longestOf));
    case "sequence":
      return node.of.reduce((sum, one) => sum + longestOf(one), 0);
  }
}

/** Stand in most sentences with figures: to look for them says little. */
const common = new Set("0123456789.,、。:;%年的了和在一");

/** The set that is seldom met: it has few characters, and few common ones. */
function smallest(sets: readonly ReadonlySet<string>[]): Chars {
  const cost = (set: ReadonlySet<string>): number =>
    [...set].reduce((sum, char) => sum + (common.has(char) ? 8 : 1), 0);
  return sets.reduce<Chars>((least, one) => (least && cost(least) <= cost(one) ? least : one), null);
}

function union(sets: readonly Chars[]): Chars {
  return sets.some((one) => one === null) ? null : new Set(sets.flatMap((one) => [...one!]));
}
