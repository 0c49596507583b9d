import {getLanguage, type Language, onLanguage} from "../language/language.js";

/** What a drawing depends on besides its data. */
export interface Setting {
  /** Width of the element in CSS pixels. */
  width: number;
  language: Language;
  dark: boolean;
}

/**
 * Fills `element` with what `render` makes, now and whenever its width, the language or the colour scheme change. Returns a
 * function that draws again, for when the data change. What is out of sight waits until the browser has nothing better to do.
 */
export function live(element: HTMLElement, render: (setting: Setting) => Node | Node[]): () => void {
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  let width = 0;
  let frame = 0;
  let idle = 0;
  const draw = () => {
    cancelAnimationFrame(frame);
    cancelIdle(idle);
    if (!width) return; // not in the page yet: the observer calls when it is
    if (inSight(element)) drawNow();
    else {
      element.setAttribute("aria-busy", "true");
      idle = whenIdle(drawNow);
    }
  };
  const drawNow = () => {
    element.removeAttribute("aria-busy");
    const nodes = render({width, language: getLanguage(), dark: scheme.matches});
    element.replaceChildren(...(Array.isArray(nodes) ? nodes : [nodes]));
  };
  element.setAttribute("aria-busy", "true"); // until it is drawn for the first time: the page keeps its room (styles/chart.css)
  new ResizeObserver(([entry]) => {
    const measured = Math.floor(entry?.contentRect.width ?? 0);
    if (measured === width) return;
    const first = width === 0;
    width = measured;
    if (first) draw();
    else frame = requestAnimationFrame(draw);
  }).observe(element);
  onLanguage(draw);
  scheme.addEventListener("change", draw);
  return draw;
}

/** Whether an element is in the window, or within half a window of it. */
function inSight(element: HTMLElement): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return bottom > -innerHeight / 2 && top < innerHeight * 1.5;
}

const idleCallbacks = typeof requestIdleCallback === "function"; // Safari has none
const whenIdle = (task: () => void) =>
  idleCallbacks ? requestIdleCallback(task, {timeout: 1000}) : window.setTimeout(task, 50);
const cancelIdle = (id: number) => (idleCallbacks ? cancelIdleCallback(id) : clearTimeout(id));
