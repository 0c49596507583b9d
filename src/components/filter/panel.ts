import {onLanguage} from "../language/language.js";
import type {Filters} from "./filters.js";

/**
 * The controls above a chart: `render` makes them from the filters as they are; they are made again when the filters or the
 * language change or `ready` resolves, and the focus stays where it was. Room is reserved until `ready`.
 */
export function panel(
  state: Pick<Filters, "subscribe">,
  render: () => HTMLElement[],
  ready?: Promise<unknown>
): HTMLElement {
  const element = document.createElement("div");
  element.className = ready ? "controls waiting" : "controls";
  const draw = () => {
    const active = element.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
    const group = active?.closest(".control");
    const at = group ? Array.from(element.children).indexOf(group) : -1;
    element.replaceChildren(...render());
    if (!active || at < 0) return;
    const value = active.dataset.value;
    const same = value === undefined ? "button, input" : `[data-value="${CSS.escape(value)}"]`;
    element.children[at]?.querySelector<HTMLElement>(same)?.focus();
  };
  state.subscribe(draw);
  onLanguage(draw);
  draw();
  ready?.then(draw, () => {}).finally(() => element.classList.remove("waiting")); // its chart shows what went wrong
  return element;
}
