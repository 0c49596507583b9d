import {formatMeasured} from "../format/observation.js";
import {type Label, say} from "../language/label.js";
import {getLanguage} from "../language/language.js";
import {empty} from "../state/states.js";
import type {Target} from "./address.js";
import {checkNote} from "./check-note.js";
import {sentencePanel} from "./panel.js";
import type {ReportIndex} from "./report-index.js";
import type {Cover} from "./scroll.js";

interface View {
  /** Position of the sentence; negative for none. */
  sentence: number;
  selected: Target | null;
  /** The address names something that is there. */
  isFound: boolean;
  /** Position of the selected figure among those that are marked; -1 for none. */
  position: number;
  /** How many figures are marked. */
  total: number;
}

/** The panel beside the text; on a phone, a sheet over its lower part that opens when something is selected. */
export interface Sheet extends Cover {
  element: HTMLElement;
  show(view: View): void;
  open(): void;
}

export function sheet(index: ReportIndex, {step, clear}: {step(direction: 1 | -1): void; clear(): void}): Sheet {
  const element = document.createElement("aside");
  element.className = "reader-panel";
  const bar = element.appendChild(document.createElement("div"));
  bar.className = "panel-bar";
  const previous = bar.appendChild(barButton("‹", () => step(-1)));
  const count = bar.appendChild(document.createElement("span"));
  count.className = "panel-count num";
  const next = bar.appendChild(barButton("›", () => step(1)));
  const handle = bar.appendChild(barButton("", () => toggle()));
  handle.classList.add("panel-handle");
  const status = element.appendChild(document.createElement("p"));
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  const body = element.appendChild(document.createElement("div"));
  body.className = "panel-body";
  body.tabIndex = 0; // it scrolls
  body.setAttribute("role", "region");
  const narrow = matchMedia("(max-width: 900px)");
  let isOpen = false;

  const toggle = (open = !isOpen) => {
    isOpen = open;
    element.classList.toggle("open", isOpen);
    handle.setAttribute("aria-expanded", String(isOpen));
    handle.textContent = isOpen ? say({zh: "收起", en: "Close"}) : say({zh: "展开", en: "Open"});
  };

  return {
    element,
    open: () => toggle(true),
    covered: () => (narrow.matches ? element.getBoundingClientRect().height : 0),
    show({sentence, selected, isFound, position, total}) {
      name(element, {zh: "从这句话读出的", en: "What was read from the sentence"});
      name(body, {zh: "从这句话读出的", en: "What was read from the sentence"});
      name(previous, {zh: "上一个数字（k）", en: "Previous figure (k)"});
      name(next, {zh: "下一个数字（j）", en: "Next figure (j)"});
      previous.disabled = next.disabled = total === 0;
      toggle(isOpen);
      count.textContent =
        position < 0 ? say({zh: `${total} 个数字`, en: `${total} figures`}) : `${position + 1} / ${total}`;
      status.textContent = announcement(index, selected, position, total);
      body.replaceChildren();
      if (!isFound) body.append(missing());
      const whole = selected?.kind === "c" && index.report.checks.find(({check_id}) => check_id === selected.id);
      if (whole && whole.start === null) body.append(checkNote(whole, true));
      else if (sentence >= 0) body.append(sentencePanel(index, sentence, isFound ? selected : null));
      else body.append(empty({zh: "这份报告没有文字", en: "This report has no text"}));
      if (selected) body.append(release(clear));
      const mine = body.querySelector<HTMLElement>("[aria-current]");
      body.scrollTop = mine ? Math.max(0, mine.offsetTop + mine.offsetHeight - body.clientHeight) : 0;
    }
  };
}

function announcement(index: ReportIndex, selected: Target | null, position: number, total: number): string {
  const row = index.inOrder.find(({observation_id}) => observation_id === selected?.id);
  if (!row) return "";
  const language = getLanguage();
  const place =
    position < 0 ? "" : say({zh: `第 ${position + 1} / ${total} 个数字：`, en: `Figure ${position + 1} of ${total}: `});
  const indicator = row.indicator_id === null ? null : index.report.indicators[row.indicator_id];
  return `${place}${indicator?.[language] ?? row.label} ${formatMeasured(row, language)}`;
}

function missing(): HTMLElement {
  const note = document.createElement("p");
  note.className = "check-note check-note-warning";
  note.textContent = say({
    zh: "这个链接所指的内容已不在当前数据中（报告或程序已更新）。下面是原来位置上的句子。",
    en: "What this link points at is no longer in the data (the report or the program has changed). Below is the sentence at its place."
  });
  return note;
}

function release(clear: () => void): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button panel-release";
  button.textContent = say({zh: "取消选中（Esc）", en: "Let go (Esc)"});
  button.onclick = clear;
  return button;
}

function barButton(text: string, run: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = text;
  button.onclick = run;
  return button;
}

function name(element: HTMLElement, label: Label): void {
  element.setAttribute("aria-label", say(label));
  if (element instanceof HTMLButtonElement) element.title = say(label);
}
