import {say} from "../language/label.js";
import {onLanguage} from "../language/language.js";
import {evidenceContent} from "./content.js";
import {observationEvidence, sentenceEvidence} from "./lookup.js";

const selector = "[data-observation], [data-sentence]";
const leaveDelay = 180; // milliseconds to move the pointer from a mark into its card

/**
 * Shows the evidence card for every element of the page with `data-observation` or `data-sentence`, now or later: on hover,
 * focus, tap or Enter. Tap and Enter pin it, Esc and a tap elsewhere close it.
 */
export function evidenceCards(): void {
  const card = document.body.appendChild(document.createElement("div"));
  card.className = "evidence";
  card.id = "evidence";
  card.hidden = true;
  card.setAttribute("role", "group");
  card.setAttribute("aria-live", "polite");
  let current: Element | null = null;
  let pinned = false;
  let timer = 0;
  let shown: Promise<void> = Promise.resolve();

  const hide = () => {
    clearTimeout(timer);
    current?.classList.remove("evident");
    current?.removeAttribute("aria-describedby");
    current = null;
    pinned = false;
    card.hidden = true;
  };

  const show = (element: Element): Promise<void> => {
    clearTimeout(timer);
    if (element !== current) shown = fill(element);
    return shown;
  };

  const fill = async (element: Element) => {
    hide();
    current = element;
    element.classList.add("evident");
    element.setAttribute("aria-describedby", card.id);
    const {observation, sentence} = (element as HTMLElement | SVGElement).dataset;
    let content: Node | string | undefined;
    try {
      const evidence = await (observation ? observationEvidence(observation) : sentenceEvidence(sentence ?? ""));
      content = evidence
        ? evidenceContent(evidence)
        : say({zh: "没有找到这个数字的出处", en: "the source of this figure was not found"});
    } catch (error) {
      content = String(error instanceof Error ? error.message : error);
    }
    if (current !== element) return;
    card.setAttribute("aria-label", say({zh: "出处", en: "Evidence"}));
    card.replaceChildren(content);
    card.hidden = false;
    place(card, element);
  };

  const leave = () => {
    clearTimeout(timer);
    if (!pinned) timer = window.setTimeout(hide, leaveDelay);
  };

  const isLink = (target: EventTarget | null) => target instanceof Element && target.matches("a[href], button");
  const markOf = (target: EventTarget | null) => (target instanceof Element ? target.closest(selector) : null);

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    if (card.contains(event.target as Node)) return clearTimeout(timer);
    const mark = markOf(event.target);
    if (mark && !pinned) show(mark);
    else if (!mark && current && !current.contains(document.activeElement)) leave();
  });
  document.addEventListener("focusin", (event) => {
    const mark = markOf(event.target);
    if (mark && event.target === mark) show(mark);
    else if (!card.contains(event.target as Node)) hide();
  });
  document.addEventListener("click", async (event) => {
    if (card.contains(event.target as Node)) return;
    const mark = markOf(event.target);
    if (!mark) return hide();
    if ((event.target as Element).closest("a[href], button")) return;
    await show(mark);
    pinned = true;
  });
  document.addEventListener("keydown", async (event) => {
    if (event.key === "Escape" && current) {
      const mark = current;
      if (card.contains(document.activeElement)) (mark as HTMLElement).focus();
      hide();
    } else if (event.key === "Enter" && markOf(event.target) === event.target && !isLink(event.target)) {
      event.preventDefault();
      await show(event.target as Element);
      pinned = true;
      card.querySelector("a")?.focus();
    }
  });
  addEventListener("scroll", (event) => !card.contains(event.target as Node) && current && place(card, current), {
    capture: true,
    passive: true
  });
  onLanguage(hide);
}

/** Puts the card below its mark, or above where there is more room, within the window. */
function place(card: HTMLElement, mark: Element): void {
  const gap = 8;
  const box = mark.getBoundingClientRect();
  const {offsetWidth: width, offsetHeight: height} = card;
  const left = Math.min(Math.max(gap, box.left + Math.min(box.width, 40) / 2 - width / 2), innerWidth - width - gap);
  const below = box.bottom + gap;
  const top = below + height <= innerHeight || box.top < innerHeight - box.bottom ? below : box.top - gap - height;
  card.style.transform = `translate(${Math.round(left)}px, ${Math.round(Math.max(gap, top))}px)`;
}
