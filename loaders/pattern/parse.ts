import {type AST, RegExpParser} from "@eslint-community/regexpp";

/** A part of a regular expression, as far as what it needs is concerned. */
export type Node =
  /** One of these characters (UTF-16 units), or any (null). */
  | {kind: "chars"; of: ReadonlySet<string> | null}
  | {kind: "anchor"; sign: "^" | "$"}
  /** What looks ahead or behind, or at a boundary: it takes no character. */
  | {kind: "look"}
  | {kind: "repeat"; of: Node; min: number; max: number}
  | {kind: "sequence"; of: Node[]}
  | {kind: "choice"; of: Node[]};

const parser = new RegExpParser();
const any: Node = {kind: "chars", of: null};
const digits = "0123456789";

/** Reads a regular expression. */
export function parse({source, flags}: RegExp): Node {
  return choice(parser.parsePattern(source, undefined, undefined, {unicode: flags.includes("u")}).alternatives);
}

function choice(alternatives: readonly AST.Alternative[]): Node {
  const of = alternatives.map(({elements}): Node => ({kind: "sequence", of: elements.map(nodeOf)}));
  return of.length === 1 ? of[0]! : {kind: "choice", of};
}

function nodeOf(element: AST.Element): Node {
  switch (element.type) {
    case "Character":
    case "CharacterSet":
    case "CharacterClass":
      return {kind: "chars", of: charactersOf(element)};
    case "Group":
    case "CapturingGroup":
      return choice(element.alternatives);
    case "Assertion":
      if (element.kind === "start" || element.kind === "end")
        return {kind: "anchor", sign: element.kind === "start" ? "^" : "$"};
      return {kind: "look"};
    case "Quantifier":
      return {kind: "repeat", of: nodeOf(element.element), min: element.min, max: element.max};
    case "Backreference":
      return {kind: "repeat", of: any, min: 0, max: Number.POSITIVE_INFINITY}; // to nothing, or to much
    default:
      return any;
  }
}

/** The characters that an element stands for; null where they are too many, or more than one UTF-16 unit each. */
function charactersOf(element: AST.Element | AST.CharacterClassElement): ReadonlySet<string> | null {
  switch (element.type) {
    case "Character":
      return element.value > 0xffff ? null : new Set(String.fromCharCode(element.value));
    case "CharacterSet":
      return element.kind === "digit" && !element.negate ? new Set(digits) : null;
    case "CharacterClassRange": {
      const [from, to] = [element.min.value, element.max.value];
      if (to > 0xffff || to - from > 200) return null;
      return new Set(Array.from({length: to - from + 1}, (_, i) => String.fromCharCode(from + i)));
    }
    case "CharacterClass": {
      const sets = element.negate ? [null] : element.elements.map(charactersOf);
      return sets.includes(null) ? null : new Set(sets.flatMap((set) => [...set!]));
    }
    default:
      return null;
  }
}
