import {readFileSync, writeFileSync} from "node:fs";
import {join, normalize} from "node:path/posix";
import {type Answer, answerOf} from "../../../src/components/data/answer.ts";
import {pageQuestions} from "../../../src/components/data/questions.ts";
import {type Stored, storedId} from "../../../src/components/data/stored.ts";
import {observationsEvidenceSql, sentencesEvidenceSql} from "../../../src/components/evidence/sql.ts";
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
  const answers = new Map<string, Answer>();
  const answer = async (statement: string): Promise<Answer> => {
    const found = answers.get(statement) ?? carried(answerOf(await ask(statement)), statement);
    answers.set(statement, found);
    return found;
  };
  const idsOf = async (table: string, column: string) =>
    new Set((await answer(`SELECT ${column} FROM ${table}`)).columns[0] as string[]);
  const observations = await idsOf("observations", "observation_id");
  const sentences = await idsOf("sentences", "sentence_id");
  for (const page of files.filter((path) => path.endsWith(".html"))) {
    const questions = pageQuestions(page.replace(/\.html$/, ""), [...views.keys()]);
    if (!questions.length) continue;
    const found: Record<string, Answer> = {};
    for (const statement of questions) found[statement] = await answer(statement);
    const values = Object.values(found).flatMap(({columns}) => columns.flat() as string[]);
    const evidence = async (ids: ReadonlySet<string>, sql: (ids: string[]) => string) => {
      const evident = [...new Set(values.filter((value) => ids.has(value)))];
      return evident.length ? answer(sql(evident)) : none;
    };
    const stored: Stored = {
      answers: found,
      evidence: {
        observations: await evidence(observations, observationsEvidenceSql),
        sentences: await evidence(sentences, sentencesEvidenceSql)
      }
    };
    const json = JSON.stringify(stored).replaceAll("<", "\\u003c"); // no text of a report ends the element
    if (json.length > limit) continue;
    const file = join(dir, page);
    const element = `<script type="application/json" id="${storedId}">${json}</script>\n`;
    writeFileSync(file, beforeEnd(readFileSync(file, "utf8"), element));
  }
}

const none: Answer = {names: [], columns: []};

/** The answer, if JSON carries it as it is. */
function carried(answer: Answer, statement: string): Answer {
  for (const [i, column] of answer.columns.entries())
    for (const value of column)
      if (!(value === null || Number.isFinite(value) || typeof value === "string" || typeof value === "boolean"))
        throw new TypeError(`column ${answer.names[i]} cannot be stored as JSON (cast it to VARCHAR): ${statement}`);
  return answer;
}

function beforeEnd(html: string, text: string): string {
  const at = html.lastIndexOf("</body>");
  if (at < 0) throw new Error("page without </body>");
  return html.slice(0, at) + text + html.slice(at);
}
