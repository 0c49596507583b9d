import {isCode, type Token, tokenize} from "./tokens.js";

/** Texts in quotes that a statement compares with a value: `published_on > '2021'`, `year IN ('2020', '2021')`. */
export interface Comparison {
  /** The value as it is written: a column, a call, with its cast. */
  value: string;
  operator: "comparison" | "between" | "in";
  texts: Token[];
  /** Where value, operator and texts stand in the statement. */
  start: number;
  end: number;
}

/** What may stand before a value that is compared by itself, and not as a part of a + b. */
const openers =
  /^(?:\(|,|and|or|not|where|on|having|qualify|when|then|else|select|by|distinct|case|limit|all|any|return|filter|set)$/i;
/** Words that are no name of a value. */
const reserved = /^(?:end|null|true|false|and|or|not|then|else|select|where|in|any|all)$/i;

/**
 * The comparisons with texts in a statement, as far as they can be told by their tokens: the value a name or a call, or either with
 * a cast, on the left or (of one text) on the right.
 */
export function comparisonsWithText(statement: string): Comparison[] {
  const tokens = tokenize(statement).filter(isCode);
  const found: Comparison[] = [];
  tokens.forEach((token, i) => {
    const word = token.text.toLowerCase();
    if (word === "in" && tokens[i + 1]?.text === "(") {
      const close = closing(tokens, i + 1);
      add("in", before(tokens, i, true), listOf(tokens, i + 1, close), close);
    } else if (word === "between" && isText(tokens[i + 1], tokens[i + 2])) {
      const second = tokens[i + 2]?.text.toLowerCase() === "and" && isText(tokens[i + 3], tokens[i + 4]);
      add("between", before(tokens, i, true), second ? [tokens[i + 1]!, tokens[i + 3]!] : [tokens[i + 1]!], i + 1);
    } else if (isSign(token) && !isSign(tokens[i - 1])) {
      let right = i;
      while (isSign(tokens[right])) right++;
      if (isText(tokens[right], tokens[right + 1])) add("comparison", before(tokens, i), [tokens[right]!], right);
      else if (isText(tokens[i - 1], token) && openers.test(tokens[i - 2]?.text ?? ""))
        add("comparison", after(tokens, right), [tokens[i - 1]!], right - 1);
    }
  });
  return found;

  function add(
    operator: Comparison["operator"],
    value: [first: number, last: number] | null,
    texts: Token[],
    to: number
  ) {
    if (!value || !texts.length) return;
    const [first, last] = value;
    const start = Math.min(tokens[first]!.start, texts[0]!.start);
    const end = Math.max(tokens[Math.max(to, last)]!.end, texts.at(-1)!.end);
    found.push({value: statement.slice(tokens[first]!.start, tokens[last]!.end), operator, texts, start, end});
  }
}

export function isSign(token: Token | undefined): boolean {
  return token?.kind === "operator" && /^[<>=!]$/.test(token.text);
}

/** A text that stands alone: none that is joined to others or cast. */
export function isText(token: Token | undefined, next: Token | undefined): boolean {
  return token?.kind === "string" && token.text.startsWith("'") && !/^[:|+\-*/%.[]$/.test(next?.text ?? "");
}

function listOf(tokens: readonly Token[], open: number, close: number): Token[] {
  let depth = 0;
  return tokens.slice(open, close).filter((token, i) => {
    if (token.text === "(") depth++;
    if (token.text === ")") depth--;
    const at = open + i;
    return depth === 1 && isText(token, tokens[at + 1]) && /^[(,]$/.test(tokens[at - 1]?.text ?? "");
  });
}

export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    if (tokens[i]!.text === "(") depth++;
    else if (tokens[i]!.text === ")" && --depth === 0) return i;
  }
  return tokens.length - 1;
}

export function isName(token: Token | undefined): boolean {
  return token?.kind === "identifier" || (token?.kind === "word" && !reserved.test(token.text));
}

/** The value that ends before a sign, as its first and last token. */
export function before(tokens: readonly Token[], sign: number, mayBeNot = false): [number, number] | null {
  const last = mayBeNot && tokens[sign - 1]?.text.toLowerCase() === "not" ? sign - 2 : sign - 1;
  let first = last;
  for (;;) {
    if (tokens[first]?.text === ")") {
      let depth = 0;
      for (; first >= 0; first--) {
        if (tokens[first]!.text === ")") depth++;
        else if (tokens[first]!.text === "(" && --depth === 0) break;
      }
      if (isName(tokens[first - 1])) first--;
    } else if (!isName(tokens[first])) return null;
    if (tokens[first - 1]?.text === "." && isName(tokens[first - 2])) first -= 2;
    else if (tokens[first - 1]?.text === ":" && tokens[first - 2]?.text === ":") first -= 3;
    else break;
  }
  while (tokens[first - 1]?.text === "." && isName(tokens[first - 2])) first -= 2;
  return first === 0 || openers.test(tokens[first - 1]?.text ?? "") ? [first, last] : null;
}

/** The name or call that follows a sign. */
export function after(tokens: readonly Token[], first: number): [number, number] | null {
  let last = first;
  if (!isName(tokens[last])) return null;
  while (tokens[last + 1]?.text === "." && isName(tokens[last + 2])) last += 2;
  if (tokens[last + 1]?.text === "(") last = closing(tokens, last + 1);
  const next = tokens[last + 1];
  return !next || next.kind === "word" || /^[),;]$/.test(next.text) ? [first, last] : null;
}
