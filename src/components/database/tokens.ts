export type TokenKind =
  | "space"
  | "comment"
  | "word"
  | "identifier"
  | "string"
  | "number"
  | "parameter"
  | "end"
  | "operator";

/** A piece of a statement: `text` stands at `start`, in UTF-16 code units. */
export interface Token {
  kind: TokenKind;
  text: string;
  start: number;
  end: number;
}

// What DuckDB's lexer (that of PostgreSQL) reads, in the order of trial. Block comments nest, which a pattern cannot say.
const patterns: [TokenKind, RegExp][] = [
  ["space", /\s+/y],
  ["comment", /--[^\n]*/y],
  ["string", /[eE]'(?:[^'\\]|\\[\s\S]|'')*(?:'|$)/y],
  ["string", /'(?:[^']|'')*(?:'|$)/y],
  ["string", /(\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$)[\s\S]*?(?:\1|$)/uy],
  ["identifier", /"(?:[^"]|"")*(?:"|$)/y],
  ["parameter", /\?|\$[\p{L}\p{N}_]+/uy],
  ["number", /(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ["word", /[\p{L}_][\p{L}\p{N}_$]*/uy],
  ["end", /;/y],
  ["operator", /[\s\S]/uy]
];

/** Cuts SQL into tokens that cover all of it; never throws: what is not closed reaches to the end. */
export function tokenize(sql: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < sql.length; ) {
    const [kind, text] = read(sql, start);
    tokens.push({kind, text, start, end: start + text.length});
    start += text.length;
  }
  return tokens;
}

/** Whether a token says something to the engine. */
export function isCode({kind}: Token): boolean {
  return kind !== "space" && kind !== "comment";
}

/** The name that a word or a quoted identifier stands for, as DuckDB compares names: without regard to case. */
export function nameOf({kind, text}: Token): string | null {
  if (kind === "word") return text.toLowerCase();
  return kind === "identifier" ? text.slice(1, -1).replaceAll('""', '"').toLowerCase() : null;
}

function read(sql: string, start: number): [TokenKind, string] {
  if (sql.startsWith("/*", start)) return ["comment", readBlockComment(sql, start)];
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = start;
    const match = pattern.exec(sql);
    if (match) return [kind, match[0]];
  }
  throw new Error(`unreachable: ${sql.slice(start)}`); // the last pattern takes anything
}

function readBlockComment(sql: string, start: number): string {
  const marks = /\/\*|\*\//g;
  marks.lastIndex = start;
  let depth = 0;
  for (let match = marks.exec(sql); match; match = marks.exec(sql)) {
    depth += match[0] === "/*" ? 1 : -1;
    if (depth === 0) return sql.slice(start, marks.lastIndex);
  }
  return sql.slice(start);
}
