import {readFileSync, writeFileSync} from "node:fs";
import {join, normalize} from "node:path/posix";
import {type Answer, answerOf, valuesOf, withoutRepeats} from "../../../src/components/data/answer.ts";
import {pageQuestions} from "../../../src/components/data/questions.ts";
import {evidenceIds, type Stored, storedId} from "../../../src/components/data/stored.ts";
import {observationEvidenceSql, sentenceEvidenceSql} from "../../../src/components/evidence/sql.ts";
import {listFiles} from "../../fresh/inputs.ts";
import {startSiteEngine} from "./engine.ts";

/** Bytes of a page's JSON above which the engine, and the tables that it reads, are there as soon. */
const most = 4_000_000;

/**
 * Stores in each page of the built site in `dir` the engine's answers to what the page asks when it is opened, with the evidence for
 * them, so that it draws before an engine has come, and most readers need none. A page whose answers take more than `limit` bytes
 * has none, and starts the engine at once (../pack/pack.ts).
 */
export async function storeAnswers(dir: string, limit = most): Promise<void> {
  const files = listFiles(dir, ["."]).map((path) => normalize(path));
  const {views, ask} = await startSiteEngine(dir);
  const known = new Map<string, Answer>();
  const answer = async (statement: string): Promise<Answer> => {
    const found = known.get(statement) ?? carried(answerOf(await ask(statement)), statement);
    known.set(statement, found);
    return found;
  };
  const stored = async (questions: readonly string[]): Promise<Stored> => {
    const answers: Record<string, Answer> = {};
    for (const statement of questions) answers[statement] = withoutRepeats(await answer(statement));
    const shown = new Set(Object.values(answers).flatMap(({columns}) => columns.flatMap(valuesOf)));
    // Of every one there is: the engine fails where it is asked for a long list of them.
    const observations = ofThose(await answer(observationEvidenceSql()), evidenceIds.observations, shown);
    const sentences = ofThose(await answer(sentenceEvidenceSql()), evidenceIds.sentences, shown);
    return {answers, evidence: {observations, sentences}};
  };
  for (const page of files.filter((path) => path.endsWith(".html"))) {
    const questions = pageQuestions(page.replace(/\.html$/, ""), [...views.keys()]);
    if (!questions.length) continue;
    try {
      const json = JSON.stringify(await stored(questions)).replaceAll("<", "\\u003c"); // no text of a report ends the element
      if (json.length > limit) continue;
      const file = join(dir, page);
      const element = `<script type="application/json" id="${storedId}">${json}</script>\n`;
      writeFileSync(file, beforeEnd(readFileSync(file, "utf8"), element));
    } catch (error) {
      console.warn(`Warning: ${page} has no answers stored, and asks the engine itself: ${(error as Error).message}`);
    }
  }
}

/** The rows of an answer whose column `name` is among `wanted`. */
function ofThose({names, columns}: Answer, name: string, wanted: ReadonlySet<unknown>): Answer {
  const values = columns.map(valuesOf);
  const kept = [...values[names.indexOf(name)]!.keys()].filter((i) => wanted.has(values[names.indexOf(name)]![i]));
  return withoutRepeats({names, columns: values.map((column) => kept.map((i) => column[i]))});
}

/** The answer, if JSON carries it as it is. */
function carried(answer: Answer, statement: string): Answer {
  for (const [i, column] of answer.columns.entries())
    for (const value of valuesOf(column))
      if (!(value === null || Number.isFinite(value) || typeof value === "string" || typeof value === "boolean"))
        throw new TypeError(`column ${answer.names[i]} cannot be stored as JSON (cast it to VARCHAR): ${statement}`);
  return answer;
}

function beforeEnd(html: string, text: string): string {
  const at = html.lastIndexOf("</body>");
  if (at < 0) throw new Error("page without </body>");
  return html.slice(0, at) + text + html.slice(at);
}
