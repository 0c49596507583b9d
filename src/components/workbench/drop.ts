import {labelOf} from "../language/label-error.js";
import {both, button, element, name} from "./element.js";
import {type Imported, importFile} from "./own-data/import.js";
import {tableName} from "./own-data/table-name.js";

export interface DropOptions {
  /** Where files may be dropped. */
  target: HTMLElement;
  /** Names that no table may be given. */
  taken: () => readonly string[];
  /** Called when files are dropped, so that what is said of them is in sight. */
  onDrop: () => void;
  onTable: (made: Imported) => void;
  /** Called when the reader asks to see a table. */
  onLook: (table: string) => void;
}

/** Where files are dropped or chosen, and what came of each. */
export function dropZone({target, taken, onDrop, onTable, onLook}: DropOptions): HTMLElement {
  const tables = new Map<string, string>(); // a file that is dropped again takes the place of its table
  const said = element("ul", {className: "drop-said"});
  const input = element("input", {
    type: "file",
    multiple: true,
    hidden: true,
    accept: ".csv,.tsv,.txt,.json,.ndjson,.jsonl,.parquet"
  });
  name(input, {zh: "自己的数据", en: "Own data"});
  const take = async (files: Iterable<File>) => {
    for (const file of files) {
      const line = said.appendChild(element("li", {}, both(`正在读取 ${file.name}…`, `Reading ${file.name}…`)));
      try {
        const table = tables.get(file.name) ?? tableName(file.name, taken());
        const made = await importFile(file, table);
        tables.set(file.name, table);
        const encoding = made.encoding ? `, ${made.encoding}` : "";
        line.replaceChildren(
          both(
            `${file.name} → 表 ${made.table}（${made.rows} 行${encoding}）`,
            `${file.name} → table ${made.table} (${made.rows} rows${encoding})`
          ),
          " ",
          button("查看", "Look at it", () => onLook(made.table), "drop-look"),
          ...made.notes.map(({zh, en}) => element("span", {className: "drop-note"}, both(zh, en)))
        );
        onTable(made);
      } catch (error) {
        line.className = "workbench-error";
        const {zh, en} = labelOf(error);
        line.replaceChildren(both(zh, en));
      }
    }
  };
  input.onchange = () => {
    take(Array.from(input.files ?? []));
    input.value = "";
  };
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files");
  target.addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    target.classList.add("dropping");
  });
  target.addEventListener("dragleave", () => target.classList.remove("dropping"));
  target.addEventListener("drop", (event) => {
    target.classList.remove("dropping");
    if (!hasFiles(event)) return;
    event.preventDefault();
    onDrop();
    take(Array.from(event.dataTransfer?.files ?? []));
  });
  return element(
    "div",
    {className: "drop-zone"},
    element(
      "p",
      {},
      both(
        "把 CSV、JSON 或 Parquet 文件拖到这里，即成为本页的表，可与其他表连接；文件不会离开浏览器。",
        "Drop CSV, JSON or Parquet files here: they become tables of this page, can be joined, and never leave the browser."
      )
    ),
    input,
    button("选择文件", "Choose files", () => input.click()),
    element("div", {role: "status"}, said)
  );
}
