import {isList, literal} from "./literal.js";
import {isCode, nameOf, tokenize} from "./tokens.js";

/**
 * Puts values in the place of a statement's parameters: `?` in order, `$1` by position. They become literals, which
 * (unlike the engine's own prepared statements, where every number is a DOUBLE) keep integers whole, take lists and dates,
 * and let DESCRIBE name the result's types. After IN, a list stands in parentheses: `place_id IN ?`.
 */
export function bind(sql: string, parameters: readonly unknown[]): string {
  let bound = "";
  let next = 0;
  let previous: string | null = null;
  for (const token of tokenize(sql)) {
    if (token.kind === "parameter") {
      const index = token.text === "?" ? next++ : Number(token.text.slice(1)) - 1;
      if (!(index in parameters)) throw new RangeError(`missing parameter: ${token.text} at ${token.start}`);
      bound += place(parameters[index], previous);
    } else {
      bound += token.text;
    }
    if (isCode(token)) previous = nameOf(token);
  }
  if (next > 0 && next < parameters.length) throw new RangeError(`unused parameters: ${parameters.length - next}`);
  return bound;
}

/** The pieces of a template, with the texts as they are written. */
export type Pieces = readonly string[] & {readonly raw?: readonly string[]};

/**
 * The same for the pieces of a template. Backslashes stand for themselves, as SQL has them: regexp_extract(text, '\d+'). A value
 * inside quotes or a comment is an error: there it would end the quotes.
 */
export function bindTemplate(pieces: Pieces, values: readonly unknown[]): string {
  const strings = pieces.raw ?? pieces;
  if (values.length === 0) return strings.join("");
  const tokens = tokenize(strings.join("?"));
  let bound = strings[0] ?? "";
  let offset = bound.length;
  values.forEach((value, i) => {
    const at = tokens.findIndex(({start}) => start === offset);
    const rest = strings[i + 1] ?? "";
    offset += 1 + rest.length;
    if (tokens[at]?.kind !== "parameter") {
      // So Framework hands over these signs of a block of SQL.
      if (value === "`" || value === "\\") {
        bound += value + rest;
        return;
      }
      throw new SyntaxError(`a value cannot stand inside quotes or a comment (join with || instead): \${…} ${i + 1}`);
    }
    const previous = tokens.slice(0, at).findLast(isCode);
    bound += place(value, previous ? nameOf(previous) : null) + rest;
  });
  return bound;
}

function place(value: unknown, previous: string | null): string {
  if (previous !== "in" || !isList(value)) return literal(value);
  const list = Array.from(value, literal);
  return `(${list.length ? list.join(", ") : "NULL"})`; // IN () is no SQL; IN (NULL) is never true
}
