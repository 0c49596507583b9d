import {download} from "../figure/download.js";
import {labelOf} from "../language/label-error.js";
import {both, button, element, name} from "./element.js";
import {bare, type Kept, mergeQueries} from "./kept.js";
import {readQueries, writeQueries} from "./kept-file.js";
import {decode} from "./own-data/decode.js";
import {type Store, store} from "./store.js";

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
  const ran = store<Kept>("sql-history", 200, () => draw());
  const saved = store<Kept>("sql-saved", 500, () => draw());
  const form = element("div", {}); // asks for a name, above the lists
  const said = element("div", {role: "status"});
  const list = element("div", {});

  /** Says what was taken away, and offers it back. */
  const takenAway = (zh: string, en: string, from: Store<Kept>, before: readonly Kept[]) => {
    const back = button("撤销", "Undo", () => {
      from.set(before);
      said.replaceChildren();
      draw();
    });
    said.replaceChildren(element("p", {className: "history-said"}, both(zh, en), " ", back));
    draw();
  };
  const entry = (kept: Kept, from: Store<Kept>): HTMLElement => {
    const label = kept.name ?? kept.text.replace(/\s+/g, " ").slice(0, 120);
    const time = new Date(kept.at).toLocaleString("sv-SE").slice(0, 16);
    const note = kept.failed
      ? both("出错", "failed")
      : kept.rows === undefined
        ? null
        : both(`${kept.rows} 行`, kept.rows === 1 ? "1 row" : `${kept.rows} rows`);
    const remove = element(
      "button",
      {
        type: "button",
        className: "history-remove",
        onclick: () => {
          const before = from.get();
          from.set(before.filter((other) => other !== kept));
          takenAway("已删除一条。", "One removed.", from, before);
        }
      },
      "×"
    );
    name(remove, {zh: `删除：${label}`, en: `Remove: ${label}`});
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
  const section = (zh: string, en: string, from: Store<Kept>, none: [string, string]) => [
    element("p", {className: "history-title"}, both(zh, en)),
    from.get().length
      ? element("ul", {}, ...from.get().map((kept) => entry(kept, from)))
      : element("p", {className: "history-note"}, both(...none))
  ];
  const draw = () => {
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
      ...section("历史", "History", ran, ["还没有。", "None yet."])
    );
  };
  const take = async (file: File) => {
    try {
      const {text} = decode(new Uint8Array(await file.arrayBuffer()));
      const merged = mergeQueries({saved: saved.get(), ran: ran.get()}, readQueries(text, file.name));
      saved.set(merged.saved);
      ran.set(merged.ran);
      const {added} = merged;
      const kept = added.saved + added.ran;
      const outcome = kept
        ? both(
            `已导入 ${file.name}：保存的 ${added.saved} 条，历史 ${added.ran} 条。`,
            `Imported from ${file.name}: ${added.saved} saved, ${added.ran} of the history.`
          )
        : both(`${file.name} 里的查询这里都有了。`, `All queries of ${file.name} are here already.`);
      said.replaceChildren(element("p", {className: "history-said"}, outcome));
      draw();
    } catch (error) {
      const {zh, en} = labelOf(error);
      said.replaceChildren(element("p", {className: "workbench-error", role: "alert"}, both(zh, en)));
    }
  };
  const input = element("input", {type: "file", hidden: true, accept: ".sql,.txt"});
  name(input, {zh: "导入查询", en: "Import queries"});
  input.onchange = () => {
    const [file] = Array.from(input.files ?? []);
    if (file) take(file);
    input.value = "";
  };
  const tools = element(
    "p",
    {className: "history-tools"},
    button("导出 .sql", "Export .sql", () =>
      download("queries.sql", new Blob([writeQueries({saved: saved.get(), ran: ran.get()})]))
    ),
    " ",
    button("导入…", "Import…", () => input.click()),
    input,
    " ",
    button("清空历史", "Clear the history", () => {
      const before = ran.get();
      ran.set([]);
      takenAway(`已清空 ${before.length} 条历史。`, `${before.length} cleared.`, ran, before);
    })
  );
  draw();

  return {
    element: element("div", {className: "history"}, form, said, list, tools),
    add(kept) {
      ran.set([kept, ...ran.get().filter(({text}) => text !== kept.text)]);
      draw();
    },
    keep(text) {
      if (!text.trim() || [...ran.get(), ...saved.get()].some((kept) => bare(kept.text) === bare(text))) return;
      ran.set([{text: text.trim(), at: Date.now()}, ...ran.get()]);
      draw();
    },
    save(text) {
      const field = name(element("input", {type: "text", required: true}), {zh: "名称", en: "Name"});
      field.placeholder = "名称 | Name";
      const asked = element("form", {className: "history-save"});
      asked.append(field, " ", element("button", {type: "submit", className: "button"}, both("保存", "Save")));
      asked.onsubmit = (event) => {
        event.preventDefault();
        const kept = {text, at: Date.now(), name: field.value.trim()};
        if (!kept.name) return;
        saved.set([kept, ...saved.get().filter((other) => other.name !== kept.name)]);
        asked.remove();
        draw();
      };
      asked.onkeydown = ({key}) => {
        if (key === "Escape") asked.remove();
      };
      form.replaceChildren(asked);
      field.focus();
    }
  };
}
