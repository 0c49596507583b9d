import {download} from "../figure/download.js";
import {both, button, element, name} from "./element.js";
import {store} from "./store.js";

/** A text that was run, or that the reader saved by a name. */
export interface Kept {
  text: string;
  /** When, in milliseconds since 1970. */
  at: number;
  name?: string;
  rows?: number;
  failed?: boolean;
}

export interface History {
  element: HTMLElement;
  /** Adds what was run. */
  add(kept: Kept): void;
  /** Keeps a text that was written, and not run. */
  keep(text: string): void;
  /** Asks for a name, and saves. */
  save(text: string): void;
}

/** Saved queries, and those that were run. `open` puts one in the editor. */
export function history(open: (text: string) => void): History {
  const ran = store<Kept>("sql-history", 200);
  const saved = store<Kept>("sql-saved", 500);
  const list = element("div", {className: "history"});

  const entry = (kept: Kept, from: typeof ran): HTMLElement => {
    const label = kept.name ?? kept.text.replace(/\s+/g, " ").slice(0, 120);
    const time = new Date(kept.at).toLocaleString("sv-SE").slice(0, 16);
    const note = kept.failed
      ? both("出错", "failed")
      : kept.rows === undefined
        ? null
        : both(`${kept.rows} 行`, `${kept.rows} rows`);
    const remove = element(
      "button",
      {
        type: "button",
        className: "history-remove",
        onclick: () => {
          from.set(from.get().filter((other) => other !== kept));
          draw();
        }
      },
      "×"
    );
    name(remove, {zh: "删除", en: "Remove"});
    return element(
      "li",
      {},
      element(
        "button",
        {type: "button", className: "history-open", title: kept.text, onclick: () => open(kept.text)},
        label
      ),
      element("span", {className: "history-note"}, time, " ", note && element("span", {}, note)),
      remove
    );
  };
  const section = (zh: string, en: string, from: typeof ran, none: [string, string]) => [
    element("p", {className: "history-title"}, both(zh, en)),
    from.get().length
      ? element("ul", {}, ...from.get().map((kept) => entry(kept, from)))
      : element("p", {className: "history-note"}, both(...none))
  ];
  const draw = () => {
    const tools = element(
      "p",
      {},
      button("导出 .sql", "Export .sql", () => download("queries.sql", new Blob([exportSql(saved.get(), ran.get())]))),
      " ",
      button("清空历史", "Clear the history", () => {
        ran.set([]);
        draw();
      })
    );
    const lost = element(
      "p",
      {className: "workbench-error", role: "alert"},
      both(
        "浏览器不让本页保存（无痕模式，或空间已满）：关闭页面后这些就没有了，请先导出。",
        "The browser keeps nothing for this page (private mode, or no space left): export these before you close it."
      )
    );
    list.replaceChildren(
      ...(saved.kept() && ran.kept() ? [] : [lost]),
      ...section("已保存", "Saved", saved, ["还没有。用工具栏的「保存」。", "None yet; use Save in the toolbar."]),
      ...section("历史", "History", ran, ["还没有。", "None yet."]),
      tools
    );
  };
  draw();

  return {
    element: list,
    add(kept) {
      ran.set([kept, ...ran.get().filter(({text}) => text !== kept.text)]);
      draw();
    },
    keep(text) {
      if (!text.trim() || [...ran.get(), ...saved.get()].some((kept) => kept.text === text.trim())) return;
      ran.set([{text: text.trim(), at: Date.now()}, ...ran.get()]);
      draw();
    },
    save(text) {
      const form = element("form", {className: "history-save"});
      const field = name(element("input", {type: "text", required: true}), {zh: "名称", en: "Name"});
      field.placeholder = "名称 | Name";
      form.append(field, " ", element("button", {type: "submit", className: "button"}, both("保存", "Save")));
      form.onsubmit = (event) => {
        event.preventDefault();
        const kept = {text, at: Date.now(), name: field.value.trim()};
        saved.set([kept, ...saved.get().filter((other) => other.name !== kept.name)]);
        draw();
      };
      list.querySelector(".history-save")?.remove(); // asked twice
      list.prepend(form);
      field.focus();
    }
  };
}

/** Kept queries as one SQL file. */
export function exportSql(saved: readonly Kept[], ran: readonly Kept[]): string {
  const part = ({name, text, at}: Kept) =>
    `-- ${(name ?? new Date(at).toISOString()).replace(/\s+/g, " ")}\n${text.trim().replace(/;?$/, ";")}\n`;
  return [...saved, ...ran].map(part).join("\n");
}
