import type {Diagnostic} from "npm:@codemirror/lint";
import {CancelError, QueryError} from "../database.js";
import {say} from "../language/label.js";
import type {TableInfo} from "./catalogue.js";
import {both, button, element} from "./element.js";
import {hintFor} from "./hint.js";

interface Context {
  /** Where the text that ran starts in the editor; null when it does not stand there. */
  offset: number | null;
  mark: (diagnostic: Diagnostic) => void;
  /** Puts a name in the place of the one that is wrong. */
  insert: (name: string) => void;
  tables: readonly TableInfo[];
}

/** What went wrong, in DuckDB's words, with a hint; the place is marked in the editor. */
export async function errorView(error: Error, {offset, mark, insert, tables}: Context): Promise<HTMLElement> {
  if (error instanceof CancelError) return element("p", {className: "result-summary"}, both("已停止。", "Cancelled."));
  const box = element("div", {className: "workbench-error", role: "alert"});
  if (!(error instanceof QueryError)) {
    box.append(error.message);
    return box;
  }
  const {place, start} = error;
  if (place && offset !== null) {
    const from = offset + start + place.offset;
    mark({from, to: from + Math.max(place.length, 1), severity: "error", message: error.reason});
  }
  const where = place
    ? element("p", {}, both(`第 ${place.line} 行，第 ${place.column} 列`, `line ${place.line}, column ${place.column}`))
    : null;
  box.append(element("pre", {}, error.reason), where ?? "");
  const hint = await hintFor(error, tables).catch(() => null);
  if (hint) {
    const names = hint.names.map((name) =>
      place && offset !== null ? button(name, name, () => insert(name)) : element("code", {}, name)
    );
    const text = both(hint.label.zh, hint.label.en);
    box.append(
      element("p", {className: "workbench-hint", title: say(hint.label)}, text, ...names.flatMap((name) => [" ", name]))
    );
  }
  return box;
}
