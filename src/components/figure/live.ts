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
 * function that draws again, for when the data change.
 */
export function live(element: HTMLElement, render: (setting: Setting) => Node | Node[]): () => void {
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  let width = 0;
  let frame = 0;
  const draw = () => {
    cancelAnimationFrame(frame);
    if (!width) return; // not in the page yet: the observer calls when it is
    const nodes = render({width, language: getLanguage(), dark: scheme.matches});
    element.replaceChildren(...(Array.isArray(nodes) ? nodes : [nodes]));
  };
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
