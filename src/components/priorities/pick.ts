import {priorityFilters} from "./filters.js";
import {asksForSentences, parseSelection, type SentenceSelection, sameSelection, selectionQuery} from "./selection.js";

const cards = new WeakMap<Element, () => Node[]>();

/**
 * Makes an element of a chart one that lists sentences when it is chosen, and says more of itself in a card. Its name starts with
 * the text that it shows (WCAG 2.5.3), so draw that before.
 */
export function makePick(
  element: SVGElement,
  {selection, label, card}: {selection: Partial<SentenceSelection>; label: string; card: () => Node[]}
): void {
  const query = selectionQuery(selection);
  element.classList.add("mark", "pick");
  element.dataset.select = query;
  element.setAttribute("role", "button");
  element.setAttribute("tabindex", "-1");
  const shown = element.textContent ?? "";
  element.setAttribute("aria-label", shown && !label.startsWith(shown) ? `${shown}. ${label}` : label);
  element.setAttribute("aria-pressed", String(query === selectionQuery(priorityFilters.get())));
  cards.set(element, card);
}

/** What the card of a pick holds. */
export function cardOf(element: Element): Node[] {
  return cards.get(element)?.() ?? [];
}

/** Choosing a pick, by click, Enter or space, calls `choose` with what it asks for; null when it was chosen already. */
export function onPick(
  figure: HTMLElement,
  choose: (selection: SentenceSelection | null, byKey: boolean) => void
): void {
  const pick = (target: EventTarget | null, byKey: boolean) => {
    const element = target instanceof Element ? target.closest<SVGElement>("[data-select]") : null;
    if (!element) return false;
    const selection = parseSelection(element.dataset.select!);
    const now = priorityFilters.get();
    choose(asksForSentences(now) && sameSelection(selection, now) ? null : selection, byKey);
    return true;
  };
  figure.addEventListener("click", (event) => pick(event.target, false));
  figure.addEventListener("keydown", (event) => {
    if ((event.key === "Enter" || event.key === " ") && pick(event.target, true)) event.preventDefault();
  });
}
