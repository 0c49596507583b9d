import {quoteName} from "./database/literal.js";
import {splitStatements} from "./database/statements.js";
import {nameOf, tokenize} from "./database/tokens.js";
import {CancelError, cancel, type Result, run, session} from "./database.js";
import {readAddress, writeAddress} from "./workbench/address.js";
import type {TableInfo} from "./workbench/catalogue.js";
import {dropZone} from "./workbench/drop.js";
import {editor} from "./workbench/editor.js";
import {both, button, element} from "./workbench/element.js";
import {errorView} from "./workbench/error-view.js";
import {formatSql} from "./workbench/format-sql.js";
import {galleryList, readGallery} from "./workbench/gallery.js";
import {history} from "./workbench/history.js";
import {knownTables} from "./workbench/known-tables.js";
import {neverTrue} from "./workbench/never-true.js";
import {resultView} from "./workbench/result-view.js";
import {schemaBrowser} from "./workbench/schema-browser.js";
import {store} from "./workbench/store.js";
import {tabs} from "./workbench/tabs.js";
import {copy} from "./workbench/take-away/clipboard.js";

/** Rows that are fetched to be looked at; files hold all. */
const maxRows = 200_000;

/** The SQL page: an editor, the tables, worked questions and history beside it, and results below. */
export function workbench(): HTMLElement {
  const known = knownTables(drawSchema);
  const draft = store<string>("sql-draft", 1);
  const results = element("div", {className: "workbench-results"});
  const busy = element("span", {className: "workbench-busy", role: "status"});
  // Said to those who do not see the results; a table that were live itself would be read out whole.
  const outcome = element("p", {className: "visually-hidden", role: "status"});
  const schema = element("div", {});

  const edit = editor({
    tables: () => known.ready().then(known.list, known.list),
    onRun: () => execute(),
    onChange(text) {
      draft.set([text]);
      // A query that was changed is no longer the link's: loading the page again shall not bring that one back.
      if ((readAddress(location.hash)?.sql ?? text) !== text) forgetLink();
    }
  });
  const forgetLink = () => window.history.replaceState(window.history.state, "", location.pathname + location.search);
  const open = (text: string) => {
    edit.setText(text);
    execute({all: true});
  };
  const past = history((text) => {
    edit.setText(text);
    edit.focus();
  });

  const ownIn = (sql: string) => {
    const names = new Set(tokenize(sql).map(nameOf));
    return known.list().flatMap(({name, own}) => (own && names.has(name.toLowerCase()) ? [name] : []));
  };
  const whole = async ({statement}: Result): Promise<Result> => (await run(statement.text, {exact: true})).at(-1)!;

  let running = 0;
  async function execute({all = false, explain = false} = {}): Promise<void> {
    const was = edit.text();
    const {text, start} = all ? {text: was, start: 0} : edit.chosen();
    const statements = splitStatements(text);
    const asked = explain ? statements.map((statement) => `EXPLAIN ${statement.text}`).join(";\n") : text;
    // The reader has corrected a query that runs too long; an engine that is still on its way is left to arrive.
    if (session.runningFor() > 1000) cancel();
    const mine = ++running;
    edit.mark(null);
    results.replaceChildren();
    if (!statements.length) {
      results.append(element("p", {}, both("没有要运行的语句。", "There is no statement to run.")));
      showBusy(false);
      return;
    }
    showBusy(true);
    let rows = 0;
    let done = 0;
    let failed = false;
    try {
      await run(asked, {
        maxRows,
        thorough: true,
        exact: true,
        onResult(result) {
          if (mine !== running) return;
          done++;
          rows = result.table.numRows;
          if (statements.length > 1)
            results.append(element("p", {className: "result-statement"}, firstLine(result.statement.text)));
          results.append(resultView(result, {whole, ownTables: ownIn(result.statement.text)}));
          const note = neverTrue(result.statement.text);
          if (note) results.append(element("p", {className: "workbench-hint"}, both(note.zh, note.en)));
        }
      });
    } catch (error) {
      failed = true;
      if (mine === running) {
        if (!(error instanceof CancelError)) await known.ready().catch(() => {}); // for hints
        results.append(
          await errorView(error as Error, {
            text: was,
            offset: start + (statements[done]?.start ?? 0),
            lead: explain ? "EXPLAIN ".length : 0,
            mark: (diagnostic) => edit.text() === was && edit.mark(diagnostic),
            replace: (from, to, by) => replace(was, from, to, by),
            tables: known.list()
          })
        );
      }
    }
    if (mine !== running) {
      past.keep(text);
      return;
    }
    showBusy(false);
    tell(statements.length);
    past.add({text: text.trim(), at: Date.now(), ...(failed ? {failed} : {rows})});
    known.refresh();
  }

  /** Says how the run ended; what is wrong says so itself. */
  function tell(statements: number): void {
    const last = Array.from(results.querySelectorAll(".result-summary")).at(-1);
    const said = Array.from(last?.childNodes ?? [], (node) => node.cloneNode(true));
    const count =
      statements > 1 ? both(`${statements} 条语句，最后一条：`, `${statements} statements, the last: `) : "";
    outcome.replaceChildren(count, ...said);
  }

  /** Puts a part of the text right, where it stands by now; nothing when it is there no more. */
  function replace(was: string, from: number, to: number, by: string): void {
    const text = edit.text();
    const at = moved(was, text, from, to);
    if (at === null) return;
    edit.setText(text.slice(0, at) + by + text.slice(at + to - from));
    execute({all: true});
  }

  const stop = button("停止", "Cancel", () => cancel());
  function showBusy(on: boolean): void {
    stop.disabled = !on;
    results.setAttribute("aria-busy", String(on));
    if (on) outcome.replaceChildren();
    busy.replaceChildren(on ? both("正在运行…", "Running…") : "");
  }
  showBusy(false);

  function drawSchema(tables: readonly TableInfo[]): void {
    const was = new Set(
      Array.from(
        schema.querySelectorAll<HTMLDetailsElement>("details.schema-table[open] > summary > code"),
        ({textContent}) => textContent
      )
    );
    const drawn = schemaBrowser(tables, edit.insert);
    schema.replaceChildren(drawn);
    for (const details of drawn.querySelectorAll<HTMLDetailsElement>("details.schema-table")) {
      if (was.has(details.querySelector("code")?.textContent ?? "")) details.open = true;
    }
  }

  const said = element("span", {role: "status", className: "workbench-said"});
  const share = () => {
    const address = writeAddress(location.href, edit.text());
    window.history.replaceState(window.history.state, "", address);
    try {
      copy(address);
      said.replaceChildren(
        both("链接已复制（查询在 # 之后，不会发给服务器）", "Link copied (the query stands after #; no server gets it)")
      );
    } catch {
      said.replaceChildren(both("链接在地址栏里，请从那里复制", "The link is in the address bar: copy it from there"));
    }
  };
  const save = () => {
    side.choose(2);
    past.save(edit.text());
  };
  const reset = () => {
    session.reset();
    known.refresh();
    results.replaceChildren(
      element("p", {}, both("已恢复为本站的数据。", "Everything is as the site published it again."))
    );
  };
  const toolbar = element(
    "div",
    {className: "workbench-toolbar"},
    button("运行 ⌘/Ctrl ↵", "Run ⌘/Ctrl ↵", () => execute(), "button primary"),
    stop,
    button("整理", "Format", async () => edit.setText(await formatSql(edit.text()))),
    button("计划", "Explain", () => execute({explain: true})),
    button("保存", "Save", save),
    button("链接", "Link", share),
    button("重置", "Reset", reset),
    busy,
    said
  );

  const questions = element("div", {});
  const side = tabs([
    {zh: "表", en: "Tables", panel: schema},
    {zh: "例题", en: "Questions", panel: questions},
    {zh: "历史", en: "History", panel: past.element},
    {zh: "自己的数据", en: "Own data", panel: element("div", {})}
  ]);
  side.element.className = "workbench-side";
  const page = element(
    "div",
    {className: "workbench"},
    element("div", {className: "workbench-main"}, toolbar, edit.element, outcome, results),
    side.element
  );
  side.element.querySelector('[role="tabpanel"]:last-child')?.append(
    dropZone({
      target: page,
      taken: () => known.list().map(({name}) => name),
      onDrop: () => side.choose(3),
      onTable({table}) {
        known.refresh();
        if (!edit.text().trim()) edit.setText(`SELECT * FROM ${quoteName(table)}`);
      },
      onLook: (table) => open(`SELECT * FROM ${quoteName(table)}`)
    })
  );

  async function begin(): Promise<void> {
    const linked = readAddress(location.hash);
    const [drafted = ""] = draft.get();
    const gallery = await readGallery();
    questions.append(galleryList(gallery, open));
    // A link takes the place of what the reader was writing, which is then found in the history.
    if (linked && drafted.trim() && drafted !== linked.sql) past.keep(drafted);
    edit.setText(linked?.sql ?? (drafted || gallery[0]?.sql || ""));
    const first = linked?.whole === false ? warnOfCut() : execute({all: true});
    await Promise.all([first, known.refresh()]);
  }

  function warnOfCut(): void {
    results.replaceChildren(
      element(
        "p",
        {className: "workbench-error", role: "alert"},
        both(
          "链接不完整：查询的一部分丢失了。上面是还能读出的部分，没有运行；请向发送者再要一次链接。",
          "The link is incomplete: a part of its query is lost. Above is what can be read of it; it was not run. Ask for the link again."
        )
      )
    );
  }
  begin().catch((error) =>
    results.replaceChildren(element("p", {className: "workbench-error", role: "alert"}, error.message))
  );
  addEventListener("hashchange", () => {
    const linked = readAddress(location.hash);
    if (!linked || linked.sql === edit.text()) return;
    past.keep(edit.text());
    if (linked.whole) open(linked.sql);
    else {
      edit.setText(linked.sql);
      warnOfCut();
    }
  });
  return page;
}

/** Where a part of a text stands after the text was changed before it or behind it; null when it was itself changed. */
function moved(was: string, now: string, from: number, to: number): number | null {
  if (now.slice(0, to) === was.slice(0, to)) return from;
  const rest = was.slice(from);
  return now.endsWith(rest) ? now.length - rest.length : null;
}

function firstLine(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 100 ? `${line.slice(0, 100)}…` : line;
}
