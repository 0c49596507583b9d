import {comparisonsWithText} from "./compared-text.js";
import {textLiteral} from "./literal.js";
import {isEdit} from "./statements.js";

/** Runs a statement; gives the first value of its rows, as text. */
export type Ask = (statement: string) => Promise<string | null>;

const number = /^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\b.*)$/;
const moment = /^(?:DATE|TIME|TIMESTAMP|INTERVAL)/;

/**
 * Throws what is wrong where a statement compares a date, or by IN a number, with a text that is not written just as DuckDB writes it.
 *
 * DuckDB 0.9 compares the two as texts, and says nothing: published_on > '2021-1-1' leaves out 2021-08-10, growth_pct IN ('10') finds
 * nothing, since that is '10.0'. Later releases convert the text. A text that is no number is an error here too, in rows or out of them.
 */
export async function refuseComparedAsText(statement: string, ask: Ask): Promise<void> {
  const types = new Map<string, string | null>();
  for (const comparison of comparisonsWithText(statement)) {
    const {value, operator, texts} = comparison;
    if (!types.has(value)) types.set(value, await typeIn(statement, value, comparison, ask));
    const type = types.get(value) ?? "";
    if (!moment.test(type) && !number.test(type) && type !== "BOOLEAN") continue;
    for (const {text} of texts) {
      const written = await ask(`SELECT CAST(TRY_CAST(${text} AS ${type}) AS VARCHAR)`).catch(() => null);
      if (written === null && !moment.test(type))
        throw new Error(`Conversion Error: Could not convert string ${text} to ${type}`);
      const asText = moment.test(type) || operator === "in";
      if (!asText || (written !== null && textLiteral(written) === text)) continue;
      const remedy = written === null ? "" : ` (write ${literalOf(written, type)})`;
      throw new Error(`Binder Error: Cannot compare ${type} with the text ${text}${remedy}`);
    }
  }
}

/** A part of a statement. */
interface Part {
  start: number;
  end: number;
}

/** The type of a value of a statement, which DuckDB names when it refuses to call a function with it; null when it does not. */
export async function typeIn(statement: string, value: string, {start, end}: Part, ask: Ask): Promise<string | null> {
  return refusedType(await refusalOf(statement, {text: wrongCall(value), start, end}, ask));
}

/** A call that no type of the value is right for. */
export function wrongCall(value: string): string {
  return `year(${value}, 1, 1)`;
}

/** The type that DuckDB names where it refuses a wrong call. */
export function refusedType(message: string): string | null {
  return /argument types 'year\((.*), INTEGER, INTEGER\)'/.exec(message)?.[1] ?? null;
}

/** What DuckDB says of a statement with another text in the place of a part; "" when it takes it. */
export async function refusalOf(
  statement: string,
  {text, start, end}: Part & {text: string},
  ask: Ask
): Promise<string> {
  const asked = statement.slice(0, start) + text + statement.slice(end);
  return ask(`${isEdit(statement) ? "EXPLAIN" : "DESCRIBE"} ${asked}`).then(
    () => "",
    (error) => String(error)
  );
}

export function isMoment(type: string): boolean {
  return moment.test(type);
}

export function isNumber(type: string): boolean {
  return number.test(type);
}

function literalOf(written: string, type: string): string {
  return number.test(type) || type === "BOOLEAN" ? written.replace(/\.0$/, "") : `${type} ${textLiteral(written)}`;
}
