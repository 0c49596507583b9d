import {list, say} from "../language/label.js";
import type {Language} from "../language/language.js";
import {townshipColour} from "../palette/township.js";
import {reportHref} from "../site.js";
import {markWords} from "./mark-words.js";
import {partName, reportPlace} from "./names.js";
import type {SentenceSelection} from "./selection.js";
import type {SentenceRow} from "./sentence-rows.js";

const atFirst = 60;

/** A heading that says what is listed, and the sentences by report and part, each a link to its place in the report. */
export function sentenceList(
  rows: readonly SentenceRow[],
  selection: SentenceSelection,
  language: Language
): HTMLElement[] {
  const title = document.createElement("h3");
  title.tabIndex = -1;
  title.textContent = titleOf(rows, selection, language);
  const groups = document.createElement("div");
  groups.append(...grouped(rows.slice(0, atFirst), selection, language));
  if (rows.length > atFirst) {
    const more = document.createElement("button");
    more.type = "button";
    more.className = "button";
    more.textContent = say(
      {zh: `显示其余 ${rows.length - atFirst} 句`, en: `Show the other ${rows.length - atFirst} sentences`},
      language
    );
    more.onclick = () => groups.replaceChildren(...grouped(rows, selection, language));
    groups.append(more);
  }
  return [title, groups];
}

function titleOf(rows: readonly SentenceRow[], {theme, word}: SentenceSelection, language: Language): string {
  const themes = [...new Set(rows.map((row) => row[`theme_${language}`]))];
  const n = rows.length;
  const subject = word.length
    ? say({zh: `含“${list(word, "zh")}”`, en: `with “${list(word, "en")}”`}, language)
    : theme.length
      ? list(themes, language)
      : "";
  return say({zh: `${subject}：${n} 句`, en: `${subject}: ${n} ${n === 1 ? "sentence" : "sentences"}`}, language);
}

function grouped(rows: readonly SentenceRow[], selection: SentenceSelection, language: Language): HTMLElement[] {
  const groups = new Map<string, SentenceRow[]>();
  for (const row of rows) {
    const key = `${row.report_id} ${row.part}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((own) => {
    const heading = document.createElement("h4");
    const swatch = heading.appendChild(document.createElement("span"));
    swatch.className = "swatch";
    swatch.style.background = townshipColour(own[0]!.place_id);
    heading.append(`${reportPlace(own[0]!, language)} · ${partName(own[0]!.part, own[0]!.year, language)}`);
    const items = document.createElement("ol");
    items.append(...own.map((row) => item(row, selection, language)));
    return [heading, items];
  });
}

function item(row: SentenceRow, {word, theme}: SentenceSelection, language: Language): HTMLElement {
  const element = document.createElement("li");
  const link = element.appendChild(document.createElement("a"));
  link.href = reportHref(row.report_id, row.sentence_id);
  link.lang = "zh-CN";
  for (const {text, marked} of markWords(row.text.trim(), word)) {
    if (marked) link.appendChild(document.createElement("mark")).textContent = text;
    else link.append(text);
  }
  const notes = [
    theme.length === 1 ? null : row[`theme_${language}`],
    row[`second_${language}`] && say({zh: `其次：${row.second_zh}`, en: `runner-up: ${row.second_en}`}, language),
    row.n_observations ? say({zh: `${row.n_observations} 个数字`, en: `${row.n_observations} figures`}, language) : null
  ].filter((note) => note !== null);
  const small = element.appendChild(document.createElement("small"));
  if (row.heading && row.heading.trim() !== row.text.trim()) {
    const heading = small.appendChild(document.createElement("span"));
    heading.lang = "zh-CN";
    heading.textContent = `§ ${row.heading.trim()}`;
    if (notes.length) small.append(" · ");
  }
  small.append(notes.join(" · "));
  return element;
}
