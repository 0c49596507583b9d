import {onLanguage} from "../language/language.js";
import {cardOf} from "./pick.js";

const gap = 8;
let card: HTMLElement | undefined;
let current: Element | null = null;

/** Shows the card of the pick under the pointer or the focus, for every pick in `figure`, now or later. */
export function pickCards(figure: HTMLElement): void {
  const find = (target: EventTarget | null) => (target instanceof Element ? target.closest("[data-select]") : null);
  figure.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const pick = find(event.target);
    if (pick) show(pick);
    else hide();
  });
  figure.addEventListener("pointerleave", hide);
  figure.addEventListener("focusin", (event) => {
    const pick = find(event.target);
    if (pick?.matches(":focus-visible")) show(pick);
  });
  figure.addEventListener("focusout", hide);
  figure.addEventListener("click", hide);
  figure.addEventListener("keydown", (event) => event.key === "Escape" && hide());
}

function show(pick: Element): void {
  if (pick === current) return;
  card ??= make();
  const element = card;
  current = pick;
  element.replaceChildren(...cardOf(pick));
  element.hidden = false;
  place(element, pick);
}

/** Puts the card below its pick, or above where there is no room, within the window. */
function place(element: HTMLElement, pick: Element): void {
  const box = pick.getBoundingClientRect();
  const {offsetWidth: width, offsetHeight: height} = element;
  const left = Math.max(gap, Math.min(box.left + box.width / 2 - width / 2, innerWidth - width - gap));
  const below = box.bottom + gap;
  const top = below + height <= innerHeight ? below : box.top - gap - height;
  element.style.transform = `translate(${Math.round(left)}px, ${Math.round(Math.max(gap, top))}px)`;
}

function hide(): void {
  current = null;
  if (card) card.hidden = true;
}

function make(): HTMLElement {
  const element = document.body.appendChild(document.createElement("div"));
  element.className = "evidence pick-card";
  element.setAttribute("aria-hidden", "true"); // the mark's own label says the same
  onLanguage(hide);
  addEventListener("scroll", () => current && place(element, current), {capture: true, passive: true});
  return element;
}

/** A line of a card. */
export function cardLine(text: string, className = ""): HTMLElement {
  const line = document.createElement("p");
  line.textContent = text;
  if (className) line.className = className;
  return line;
}
