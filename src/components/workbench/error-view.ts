import type {Diagnostic} from "npm:@codemirror/lint";
import {placeAt} from "../database/query-error.js";
import {CancelError, QueryError} from "../database.js";
import {say} from "../language/label.js";
import type {TableInfo} from "./catalogue.js";
import {both, button, element} from "./element.js";
import {hintFor} from "./hint/hint.js";

interface Context {
  /** The text of the editor, in which the statement stands at `offset`. */
  text: string;
  offset: number;
  /** How many characters of it do not stand in the editor: the EXPLAIN in front. */
  lead: number;
  mark: (diagnostic: Diagnostic) => void;
  /** Puts other text in the place of a part of the editor's, and runs it. */
  replace: (from: number, to: number, text: string) => void;
  tables: readonly TableInfo[];
}

/** What went wrong, in DuckDB's words, with a hint; the place is marked in the editor. */
export async function errorView(
  error: Error,
  {text, offset, lead, mark, replace, tables}: Context
): Promise<HTMLElement> {
  if (error instanceof CancelError) return element("p", {className: "result-summary"}, both("已停止。", "Cancelled."));
  const box = element("div", {className: "workbench-error", role: "alert"});
  if (!(error instanceof QueryError)) {
    box.append(error.message);
    return box;
  }
  // A list of what a function takes may be long.
  const [reason = "", candidates] = error.reason.split(/\n\s*(?=Candidate functions:)/);
  box.append(element("pre", {}, reason));
  if (candidates) {
    const head = element("summary", {}, both("可用的参数类型", "Types that it takes"));
    box.append(element("details", {}, head, element("pre", {}, candidates)));
  }
  const {place} = error;
  const from = offset + (place?.offset ?? 0) - lead;
  const to = from + (place?.length ?? 0);
  if (place) {
    mark({from, to: Math.max(to, from + 1), severity: "error", message: reason});
    const {line, column} = placeAt(text, from, place.length);
    box.append(element("p", {}, both(`第 ${line} 行，第 ${column} 列`, `line ${line}, column ${column}`)));
  }
  const hint = await hintFor(error, tables).catch(() => null);
  if (!hint) return box;
  const {label, names = [], fix} = hint;
  const offered: Node[] = names.map((name) =>
    place ? button(name, name, () => replace(from, to, name)) : element("code", {}, name)
  );
  if (fix !== undefined) {
    offered.push(
      button("改好", "Correct it", () => replace(offset, offset + error.statement.length - lead, fix.slice(lead)))
    );
  }
  box.append(
    element(
      "p",
      {className: "workbench-hint", title: say(label)},
      both(label.zh, label.en),
      ...offered.flatMap((one) => [" ", one])
    )
  );
  return box;
}
