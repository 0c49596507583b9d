import {isCode, nameOf, type Token, tokenize} from "./tokens.js";

/** A place in a statement: `offset` in UTF-16 code units from its start; `line` and `column` count from 1. */
export interface Place {
  offset: number;
  length: number;
  line: number;
  column: number;
}

/** An error of which it is known where in the statement it stands, by the offset. */
export class PlacedError extends Error {
  constructor(
    message: string,
    readonly offset: number,
    readonly length: number
  ) {
    super(message);
  }
}

/** A statement that DuckDB refused. The message is DuckDB's own, with the statement below it. */
export class QueryError extends Error {
  override name = "QueryError";
  /** DuckDB's message, without its excerpt of the statement. */
  readonly reason: string;
  /** Where in the statement, when DuckDB tells. */
  readonly place: Place | null;

  constructor(
    message: string,
    readonly statement: string,
    /** Offset of the statement in the text that was run. */
    readonly start = 0,
    cause?: unknown
  ) {
    const clean = message.replace(
      /^Invalid Input Error: Attempting to fetch from an unsuccessful query result\nError: /,
      ""
    );
    super(`${clean.trim()}\n\n${statement}`, {cause});
    this.reason = clean.replace(/\nLINE \d+: .*(?:\n\s*\^)?/, "").trim();
    this.place =
      cause instanceof PlacedError ? placeAt(statement, cause.offset, cause.length) : locate(clean, statement);
  }
}

/**
 * Where the excerpt of DuckDB's message (`LINE 2: …` and a caret below) points. The caret counts columns of a terminal, where a
 * Chinese character takes two, and a long line is cut at either end; so the word that the message names is looked for nearby.
 */
export function locate(message: string, statement: string): Place | null {
  const match = /\nLINE (\d+): (.*)\n(\s*)\^/.exec(message);
  // Of LIMIT 5, 10 DuckDB points somewhere before.
  if (!match || /LIMIT #,#/.test(message)) return locateUntold(message, statement);
  const [, number, excerpt = "", indent = ""] = match;
  const lines = statement.split("\n");
  const line = lines[Number(number) - 1];
  if (line === undefined) return null;
  const cut = excerpt.replace(/^\.\.\.(?=.)/, "").replace(/\.\.\.$/, "");
  const start = Math.max(0, line.indexOf(cut));
  const lead = excerpt.startsWith("...") && !line.startsWith("...") ? 3 : 0;
  const column = start + unitsWithin(cut, indent.length - `LINE ${number}: `.length - lead);
  const before = lines.slice(0, Number(number) - 1).reduce((sum, {length}) => sum + length + 1, 0);
  const offset = before + column;
  const tokens = tokenize(statement).filter(({start, end}) => end > before && start <= before + line.length);
  const distance = (token: Token) => Math.abs(token.start - offset);
  const [nearest] = namesIn(message)
    .map((name) => tokens.filter((token) => nameOf(token) === name || token.text.toLowerCase() === name))
    .flatMap((named) => named.sort((a, b) => distance(a) - distance(b)).slice(0, 1));
  const found = nearest ?? tokens.find(({start, end}) => start <= offset && offset < end);
  return found ? placeAt(statement, found.start, found.end - found.start) : placeAt(statement, offset, 1);
}

/** Where the word stands that a message without an excerpt speaks of; null when it is not to be told. */
function locateUntold(message: string, statement: string): Place | null {
  if (/at end of input/.test(message)) return placeAt(statement, statement.length, 0);
  const tokens = tokenize(statement).filter(isCode);
  const text = /^[^\n]*(?:Could not convert string|with the text) ('.*?')(?: to | \(write |\n|$)/.exec(message)?.[1]; // not doubled, as it is within quotes
  const name =
    /(?:Ambiguous reference to column name|Referenced column) "([^"]+)"|address outside of this site: (\S+)/.exec(
      message
    );
  const pair = /LIMIT #,#/.test(message);
  const found = tokens.filter((token, i) => {
    if (pair) return nameOf(token) === "limit" && tokens[i + 2]?.text === ",";
    if (text) return token.kind === "string" && token.text === text;
    if (name?.[2]) return token.text.slice(1, -1) === name[2];
    const qualified = tokens[i - 1]?.text === "." || tokens[i + 1]?.text === ".";
    return !qualified && name?.[1] !== undefined && nameOf(token) === name[1].toLowerCase();
  });
  const [first] = text && found.length > 1 ? [] : found;
  return first ? placeAt(statement, first.start, first.end - first.start) : null;
}

/** The names that a message speaks of, in lower case, the narrowest (a column after its table) first. */
export function namesIn(message: string): string[] {
  const [first = ""] = message.split("\n");
  const names = [...first.matchAll(/"([^"]+)"|with name (\S+) /g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
  return names.reverse().map((name) => name.toLowerCase());
}

/** The place of an offset. */
export function placeAt(text: string, offset: number, length: number): Place {
  const before = text.slice(0, offset).split("\n");
  return {offset, length, line: before.length, column: before.at(-1)!.length + 1};
}

function unitsWithin(text: string, columns: number): number {
  let units = 0;
  let width = 0;
  for (const character of text) {
    if (width >= columns) break;
    width += wide.test(character) ? 2 : 1;
    units += character.length;
  }
  return units;
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
