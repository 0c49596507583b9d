import {isChange, isQuery, verb} from "../database/statements.js";
import type {Result} from "../database.js";
import {download} from "../figure/download.js";
import {labelOf} from "../language/label-error.js";
import {chartTab} from "./chart/tab.js";
import {both, button, element} from "./element.js";
import {grid, summary} from "./grid.js";
import {tabs} from "./tabs.js";
import {copy} from "./take-away/clipboard.js";
import {excel} from "./take-away/excel.js";
import {parquet} from "./take-away/parquet.js";
import {columnsOf, reader} from "./take-away/rows.js";
import {csv, html, json, markdown, tsv} from "./take-away/text.js";

export interface ResultOptions {
  /** Runs the statement again, without a limit of rows. */
  whole: (result: Result) => Promise<Result>;
  /** Tables that it reads and that are this page's alone. */
  ownTables: readonly string[];
}

/** One statement's result: rows as a table, as a chart, and to take away. */
export function resultView(result: Result, {whole, ownTables}: ResultOptions): HTMLElement {
  const columns = columnsOf(result);
  const head = summary(result.table.numRows, result.milliseconds, result.truncated);
  if (!columns.length) return element("div", {className: "result"}, head);
  if (isChange(result.statement.text) && columns.length === 1 && /^(?:Count|Success)$/.test(columns[0]!.name)) {
    return element("div", {className: "result"}, done(result));
  }
  const value = reader(result);
  if (columns.some(({name}) => name === "explain_value")) return element("div", {className: "result"}, plan(result));
  const table = grid({columns, numRows: result.table.numRows, value});
  const panel = element("div", {}, table);
  const chart = element("div", {});
  const {element: body} = tabs(
    [
      {zh: "表格", en: "Table", panel},
      {
        zh: "图表",
        en: "Chart",
        panel: chart,
        show: () => {
          if (!chart.firstChild) chart.append(chartTab(result, ownTables));
        }
      }
    ],
    head
  );
  return element("div", {className: "result"}, body, takeAway(result, whole));
}

/** What a statement did that gives no rows: CREATE, INSERT, SET, COPY. */
function done({statement, table}: Result): HTMLElement {
  const [count] = table.numRows ? [table.getChildAt(0)?.get(0)] : [];
  const rows = typeof count === "number" || typeof count === "bigint" ? Number(count) : null;
  const said = element("p", {className: "result-summary"}, both("已完成", "Done"));
  if (rows !== null)
    said.append(both(`，${rows.toLocaleString("en-US")} 行`, `, ${rows.toLocaleString("en-US")} rows`));
  if (verb(statement.text) === "copy") {
    said.append(
      both(
        "。文件在本页的引擎里，FROM '文件名' 可读；要存到电脑上，请查询后用结果下方的按钮。",
        ". The file is within this page's engine: FROM 'name' reads it. To keep one, run a query and use the buttons below its rows."
      )
    );
  }
  return said;
}

/** The plan of a query, as the engine draws it. */
function plan(result: Result): HTMLElement {
  const value = reader(result);
  const at = columnsOf(result).findIndex(({name}) => name === "explain_value");
  const text = Array.from({length: result.table.numRows}, (_, row) => String(value(row, at))).join("\n");
  return element("pre", {className: "plan", tabIndex: 0}, text);
}

function takeAway(result: Result, whole: (result: Result) => Promise<Result>): HTMLElement {
  const said = element("span", {role: "status", className: "take-away-said"});
  const after = (work: (all: Result) => Promise<Node | undefined> | Node) => async () => {
    said.replaceChildren(both("正在准备…", "Preparing…"));
    // So that it is seen before the page is busy.
    await new Promise((resolve) => setTimeout(resolve, 20));
    try {
      const done = await work(result.truncated ? await whole(result) : result);
      said.replaceChildren(done ?? "");
    } catch (error) {
      const {zh, en} = labelOf(error);
      said.replaceChildren(both(zh, en));
    }
  };
  const file = (extension: string, make: (all: Result) => BlobPart | Blob | Promise<BlobPart | Blob>) =>
    after(async (all) => {
      const made = await make(all);
      download(`result.${extension}`, made instanceof Blob ? made : new Blob([made]));
      return undefined;
    });
  const mark = element("input", {type: "checkbox", checked: true});
  const buttons = [
    button(
      "CSV",
      "CSV",
      file("csv", (all) => csv(all, {mark: mark.checked})),
      ""
    ),
    element("label", {className: "check"}, mark, element("span", {}, both("带 BOM（Excel）", "with BOM (for Excel)"))),
    button("Excel", "Excel", file("xlsx", excel), ""),
    isQuery(result.statement.text) &&
      button(
        "Parquet",
        "Parquet",
        file("parquet", (all) => parquet(all) as Promise<BlobPart>),
        ""
      ),
    button("JSON", "JSON", file("json", json), ""),
    button("Markdown", "Markdown", file("md", markdown), ""),
    button(
      "复制表格",
      "Copy as table",
      after((all) => {
        copy(tsv(all), html(all));
        return both("已复制", "Copied");
      }),
      ""
    )
  ];
  return element("div", {className: "take-away"}, ...buttons, said);
}
