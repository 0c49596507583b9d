import {files} from "../database/files.js";
import {download} from "../figure/download.js";
import {live} from "../figure/live.js";
import {formatNumber} from "../format/number.js";
import {say} from "../language/label.js";
import type {Language} from "../language/language.js";
import {siteHref} from "../site.js";
import {failure, loading} from "../state/states.js";
import type {Column} from "../table/column.js";
import {dataTable} from "../table/table.js";
import {type ColumnRow, readCodebook, type TableRow} from "./rows.js";
import {tableCsv} from "./table-csv.js";

/** Every table with its columns and downloads; one that the address names (#observations) is open. */
export function codebookTables(): HTMLElement {
  const element = document.createElement("div");
  element.className = "codebook";
  element.style.minHeight = "40rem";
  let book: Awaited<ReturnType<typeof readCodebook>> | null = null;
  let error: unknown = null;
  const open = new Set<string>([location.hash.slice(1) || "observations"]);
  const redraw = live(element, ({language}) => {
    if (error) return failure(error);
    if (!book) return loading();
    element.style.minHeight = "";
    return book.tables.map((table) => section(table, book!.columns, language, open));
  });
  addEventListener("hashchange", () => {
    open.add(location.hash.slice(1));
    redraw();
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  });
  readCodebook().then(
    (found) => {
      book = found;
      redraw();
    },
    (reason) => {
      error = reason;
      console.error(reason);
      redraw();
    }
  );
  return element;
}

function section(table: TableRow, columns: readonly ColumnRow[], language: Language, open: Set<string>): HTMLElement {
  const {table_name} = table;
  const own = columns.filter((column) => column.table_name === table_name);
  const details = document.createElement("details");
  details.id = table_name;
  details.open = open.has(table_name);
  const summary = details.appendChild(document.createElement("summary"));
  const name = summary.appendChild(document.createElement("code"));
  name.textContent = table_name;
  const about = summary.appendChild(document.createElement("span"));
  about.append(coded(table[language]));
  const size = summary.appendChild(document.createElement("span"));
  size.className = "codebook-size";
  const rows = formatNumber(table.n_rows);
  const cols = own.length;
  size.textContent = say({zh: `${rows} 行 · ${cols} 列`, en: `${rows} rows · ${cols} columns`}, language);
  const fill = () => {
    if (!details.open || details.querySelector("table")) return;
    details.append(downloads(table, own, language));
    if (table.key) details.append(line(say({zh: "主键：", en: "Key: "}, language), table.key));
    if (table.view) details.append(view(table.view, language));
    details.append(dataTable({rows: own, columns: columnColumns, caption: {zh: table_name, en: table_name}}));
  };
  details.addEventListener("toggle", () => {
    if (details.open) open.add(table_name);
    else open.delete(table_name);
    fill();
  });
  fill();
  return details;
}

function downloads({table_name, view}: TableRow, columns: readonly ColumnRow[], language: Language): HTMLElement {
  const bar = document.createElement("p");
  bar.className = "codebook-downloads";
  const file = files[table_name];
  if (file && !view) {
    const link = bar.appendChild(document.createElement("a"));
    link.className = "button";
    link.href = file.href;
    link.download = `${table_name}.parquet`;
    link.textContent = `Parquet (${Math.max(1, Math.round(file.size / 1024))} kB)`;
  }
  const button = bar.appendChild(document.createElement("button"));
  button.type = "button";
  button.className = "button";
  button.textContent = "CSV";
  button.title = say({zh: "UTF-8，带 BOM，可用 Excel 打开", en: "UTF-8 with a byte order mark, for Excel"}, language);
  button.onclick = async () => {
    const text = await tableCsv(table_name, columns);
    download(`${table_name}.csv`, new Blob([text], {type: "text/csv;charset=utf-8"}));
  };
  const query = bar.appendChild(document.createElement("a"));
  query.className = "button";
  query.href = siteHref(`sql#q=${encodeURIComponent(`SELECT *\nFROM ${table_name}\nLIMIT 100`)}`);
  query.textContent = "SQL";
  return bar;
}

/** A description in which names stand between backticks. */
function coded(text: string): DocumentFragment {
  const nodes = new DocumentFragment();
  for (const [i, part] of text.split("`").entries()) {
    if (i % 2 === 0) nodes.append(part);
    else nodes.appendChild(document.createElement("code")).textContent = part;
  }
  return nodes;
}

function line(label: string, code: string): HTMLElement {
  const p = document.createElement("p");
  p.append(label);
  p.appendChild(document.createElement("code")).textContent = code;
  return p;
}

function view(sql: string, language: Language): HTMLElement {
  const details = document.createElement("details");
  details.appendChild(document.createElement("summary")).textContent = say(
    {zh: "定义（SQL）", en: "Definition (SQL)"},
    language
  );
  const pre = details.appendChild(document.createElement("pre"));
  pre.tabIndex = 0;
  pre.textContent = sql;
  return details;
}

const columnColumns: Column<ColumnRow>[] = [
  {
    name: "column_name",
    label: {zh: "列", en: "Column"},
    value: ({column_name}) => column_name,
    format: ({column_name}) => code(column_name)
  },
  {
    name: "type",
    label: {zh: "类型", en: "Type"},
    value: ({type}) => type,
    format: ({type, nullable}) => (nullable ? `${type} ${say({zh: "可空", en: "or null"})}` : type)
  },
  {
    name: "description",
    label: {zh: "说明", en: "Description"},
    value: ({zh}) => zh,
    format: ({zh, en, unit}, language) => {
      const text = (language === "zh" ? zh : en) ?? "";
      return unit ? text + say({zh: `（单位：${unit}）`, en: ` (unit: ${unit})`}, language) : text;
    },
    prose: true
  },
  {
    name: "codes",
    label: {zh: "取值", en: "Values"},
    value: ({codes}) => codes,
    format: ({codes}) => codes ?? "",
    prose: true
  },
  {
    name: "refers_to",
    label: {zh: "引用", en: "Refers to"},
    value: ({refers_to}) => refers_to,
    format: ({refers_to}) => (refers_to ? reference(refers_to) : "")
  }
];

function code(text: string): HTMLElement {
  const element = document.createElement("code");
  element.textContent = text;
  return element;
}

function reference(target: string): HTMLElement {
  const link = document.createElement("a");
  link.href = `#${target.split(".")[0]}`;
  link.append(code(target));
  return link;
}
