import {answerOf, rowsOf} from "./answer.js";
import {storedAnswer} from "./stored.js";

/**
 * The result of a statement as plain objects, for charts that filter in memory. Lists are to be asked for as text
 * (`array_to_string(flags, ' ')`, which is null for an empty one). The answer is the one that the build stored in the page, if it
 * did; the engine is loaded, and started, when it is first needed.
 */
export async function rows<Row extends object>(statement: string): Promise<Row[]> {
  const stored = storedAnswer(statement);
  if (stored) await new Promise((resolve) => setTimeout(resolve)); // each chart is drawn in a task of its own: the first is seen first
  return rowsOf(stored ?? (await ask(statement)));
}

async function ask(statement: string) {
  const {query} = await import("../database.js");
  return answerOf(await query(statement));
}
