import {quoteName} from "./literal.js";
import {isCode, type Token, tokenize} from "./tokens.js";

/** A type as DESCRIBE writes it: INTEGER, DECIMAL(4,2), TIME[], MAP(VARCHAR, DOUBLE), STRUCT(a INTEGER, "b c" BIT)[]. */
export type ColumnType =
  | {kind: "plain"; name: string; modifiers: string}
  | {kind: "list"; item: ColumnType}
  | {kind: "struct"; fields: {name: string; type: ColumnType}[]}
  | {kind: "map"; key: ColumnType; value: ColumnType};

/**
 * What Arrow's reader (13.0.0, the one inside DuckDB-WASM 1.28.0) cannot tell or cannot read: TIME and TIME WITH TIME ZONE
 * look alike, BIT looks like BLOB, intervals come without their nanoseconds, unions stop the reader, and
 * the dictionaries of enums do not survive a stream. These travel as text. Numbers need no cast: see faithful.ts.
 */
const unreadable = /^(?:TIME|TIME WITH TIME ZONE|INTERVAL|BIT|UNION|ENUM)$/;

/** The type to cast a column to so that Arrow carries its values faithfully, or null when it does as it is. */
export function readableType(type: string): string | null {
  const parsed = parseType(type);
  return hasUnreadable(parsed) ? write(parsed) : null;
}

/** Reads a type; a type that it does not know is plain. */
export function parseType(type: string): ColumnType {
  const tokens = tokenize(type).filter(isCode);
  let at = 0;
  const text = () => tokens[at]?.text;

  function readType(): ColumnType {
    let read = readOne();
    while (text() === "[") {
      while (text() !== undefined && text() !== "]") at++;
      at++;
      read = {kind: "list", item: read};
    }
    return read;
  }

  function readOne(): ColumnType {
    const first = text()?.toUpperCase();
    if (first === "STRUCT" && tokens[at + 1]?.text === "(") return {kind: "struct", fields: readItems(readField)};
    if (first === "MAP" && tokens[at + 1]?.text === "(") {
      const [key, value] = readItems(readType);
      if (!key || !value) throw new SyntaxError(`invalid type: ${type}`);
      return {kind: "map", key, value};
    }
    const words: string[] = [];
    for (let token = tokens[at]; token && (token.kind === "word" || token.kind === "identifier"); token = tokens[at]) {
      words.push(token.text);
      at++;
    }
    const from = tokens[at]?.start ?? type.length;
    if (text() === "(") skipParentheses(); // DECIMAL(4,2), ENUM('a', 'b'), UNION(n INTEGER)
    const modifiers = type.slice(from, Math.max(from, tokens[at - 1]?.end ?? 0));
    return {kind: "plain", name: words.join(" ").toUpperCase(), modifiers};
  }

  function readField(): {name: string; type: ColumnType} {
    const token = tokens[at++] as Token;
    const name = token.kind === "identifier" ? token.text.slice(1, -1).replaceAll('""', '"') : token.text;
    return {name, type: readType()};
  }

  function readItems<T>(item: () => T): T[] {
    const items: T[] = [];
    at++;
    do {
      at++;
      items.push(item());
    } while (text() === ",");
    at++;
    return items;
  }

  function skipParentheses(): void {
    let depth = 0;
    do {
      if (text() === "(") depth++;
      if (text() === ")") depth--;
      at++;
    } while (depth > 0 && at < tokens.length);
  }

  return readType();
}

function hasUnreadable(type: ColumnType): boolean {
  if (type.kind === "plain") return unreadable.test(type.name);
  if (type.kind === "list") return hasUnreadable(type.item);
  if (type.kind === "map") return hasUnreadable(type.key) || hasUnreadable(type.value);
  return type.fields.some((field) => hasUnreadable(field.type));
}

function write(type: ColumnType): string {
  if (type.kind === "list") return `${write(type.item)}[]`;
  if (type.kind === "map") return `MAP(${write(type.key)}, ${write(type.value)})`;
  if (type.kind === "struct") {
    return `STRUCT(${type.fields.map((field) => `${quoteName(field.name)} ${write(field.type)}`).join(", ")})`;
  }
  return unreadable.test(type.name) ? "VARCHAR" : type.name + type.modifiers;
}
