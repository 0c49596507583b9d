import {button, element} from "./element.js";

/** One of several panels; `show` is called when its tab is chosen. */
export interface Tab {
  zh: string;
  en: string;
  panel: HTMLElement;
  show?: () => void;
}

let count = 0;

/** A row of tabs over their panels: arrow keys move between tabs, as WAI-ARIA's pattern has it. */
export function tabs(
  list: readonly Tab[],
  label: HTMLElement | null = null
): {element: HTMLElement; choose(i: number): void} {
  const group = `tabs-${++count}`;
  const row = element("div", {className: "workbench-tabs", role: "tablist"});
  const buttons = list.map(({zh, en, panel}, i) => {
    panel.id = `${group}-panel-${i}`;
    panel.setAttribute("role", "tabpanel");
    const tab = button(zh, en, () => choose(i), "workbench-tab");
    tab.id = `${group}-${i}`;
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", panel.id);
    panel.setAttribute("aria-labelledby", tab.id);
    return tab;
  });
  row.append(...buttons);
  row.onkeydown = ({key}) => {
    const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
    if (!step) return;
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = (at + step + list.length) % list.length;
    choose(next);
    buttons[next]?.focus();
  };
  const choose = (chosen: number) => {
    list.forEach(({panel}, i) => {
      panel.hidden = i !== chosen;
      buttons[i]!.setAttribute("aria-selected", String(i === chosen));
      buttons[i]!.tabIndex = i === chosen ? 0 : -1;
    });
    list[chosen]?.show?.();
  };
  choose(0);
  return {element: element("div", {}, label, row, ...list.map(({panel}) => panel)), choose};
}
