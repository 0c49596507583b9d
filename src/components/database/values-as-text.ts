import {type Ask, isMoment, isNumber, refusalOf, refusedType, typeIn, wrongCall} from "./as-text.js";
import {type ComparedValues, comparedValues, type JoinColumn, joinColumns} from "./compared-values.js";
import {textLiteral} from "./literal.js";
import {PlacedError} from "./query-error.js";
import {nameOf, tokenize} from "./tokens.js";

/**
 * Throws what is wrong where a statement compares dates with a column of texts, or joins by them, or looks figures up among texts.
 *
 * DuckDB 0.9 compares the two as texts, and says nothing: to it the text 2021-8-10 comes after the date 2021-10-01, and is no
 * other's equal. Later releases convert the texts.
 */
export async function refuseValuesAsText(statement: string, ask: Ask): Promise<void> {
  const [pairs, joins] = [comparedValues(statement), joinColumns(statement)];
  if (!pairs.length && !joins.length) return;
  const dated = await namesMoment(statement, ask);
  for (const pair of pairs) if (dated || pair.operator === "in") await refusePair(statement, pair, ask);
  if (dated) for (const join of joins) await refuseJoin(statement, join, ask);
}

async function refusePair(statement: string, pair: ComparedValues, ask: Ask): Promise<void> {
  const {left, right, operator, start, end} = pair;
  const [a, b] = [await typeIn(statement, left, pair, ask), await typeIn(statement, right, pair, ask)];
  const asText = (type: string) => isMoment(type) || (operator === "in" && isNumber(type));
  for (const [type, other, text, at] of [
    [a, b, right, end - right.length],
    [b, a, left, start]
  ] as const) {
    if (!type || !asText(type) || other !== "VARCHAR") continue;
    const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
    const remedy = text.startsWith("(") ? "" : ` (write CAST(${text} AS ${type}))`;
    throw new PlacedError(`Binder Error: Cannot compare ${type} with the texts of ${shown}${remedy}`, at, text.length);
  }
}

async function refuseJoin(statement: string, {name, start, end}: JoinColumn, ask: Ask): Promise<void> {
  const on = (value: string) => ({text: `ON ${wrongCall(value)}`, start, end});
  // DuckDB names those that it may mean: (use: "a.day" or "b.day")
  const [, use = ""] = /Ambiguous reference[^(]*\(use: (.*)\)/.exec(await refusalOf(statement, on(name), ask)) ?? [];
  const sides = Array.from(use.matchAll(/"([^"]+)"/g), ([, side]) => side!);
  const types = new Map<string, string>();
  for (const side of sides) types.set(side, refusedType(await refusalOf(statement, on(side), ask)) ?? "");
  const date = sides.find((side) => isMoment(types.get(side)!));
  const text = sides.find((side) => types.get(side) === "VARCHAR");
  if (!date || !text) return;
  const type = types.get(date);
  throw new PlacedError(
    `Binder Error: Cannot compare ${type} with the texts of ${text}: in the place of USING, write ON ${date} = CAST(${text} AS ${type})`,
    start,
    end - start
  );
}

const words =
  /^(?:date|datetime|time|timestamp\w*|interval|current_\w+|get_current_\w+|now|today|local\w+|(?:try_)?strptime|to_\w+|make_\w+|last_day|date_\w+|epoch_ms|age)$/;

/** Whether a statement may speak of dates at all: by a word, or by the name of a column of some table. Saves asking for types. */
async function namesMoment(statement: string, ask: Ask): Promise<boolean> {
  const names = new Set(tokenize(statement).flatMap((token) => nameOf(token) ?? []));
  for (const name of names) if (words.test(name)) return true;
  const list = Array.from(names, textLiteral).join(", ");
  const columns = `SELECT count(*) FROM duckdb_columns() WHERE NOT internal AND regexp_matches(data_type, '^(DATE|TIME|INTERVAL)')`;
  return names.size > 0 && (await ask(`${columns} AND lower(column_name) IN (${list})`)) !== "0";
}
