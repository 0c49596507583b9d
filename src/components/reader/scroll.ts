/** What covers the lower part of the window, if anything: on a phone, the sheet. */
export interface Cover {
  /** Height in CSS pixels that is covered at the bottom of the window. */
  covered(): number;
}

/** The part of the window in which text can be read, below the masthead. */
function readable(cover: Cover): {top: number; bottom: number} {
  const header = document.querySelector("#observablehq-header")?.getBoundingClientRect().bottom ?? 0;
  return {top: Math.max(0, header), bottom: innerHeight - cover.covered()};
}

/** Scrolls so that the elements stand in the middle of what can be read; smoothly when they are near. */
export function bringIntoView(elements: readonly Element[], cover: Cover, smooth: boolean): void {
  const boxes = elements.map((element) => element.getBoundingClientRect());
  const top = Math.min(...boxes.map((box) => box.top));
  const height = Math.max(...boxes.map((box) => box.bottom)) - top;
  const view = readable(cover);
  const room = view.bottom - view.top;
  const wanted = height > room ? view.top + 16 : view.top + (room - height) * 0.42;
  const distance = top - wanted;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const behavior = smooth && !calm && Math.abs(distance) < innerHeight ? "smooth" : "instant";
  if (Math.abs(distance) > 1) scrollBy({top: distance, behavior});
}

export function isInView(element: Element, cover: Cover): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  const view = readable(cover);
  return bottom > view.top && top < view.bottom;
}

/**
 * Position of the sentence that is being read: the last that starts above a line which moves down the window as the page is
 * scrolled to its end, so that the first and the last sentence have their turn. Elements are in order; -1 without any.
 */
export function sentenceInView(elements: readonly (Element | undefined)[], cover: Cover): number {
  const view = readable(cover);
  const end = document.documentElement.scrollHeight - innerHeight;
  const progress = end > 0 ? Math.min(1, scrollY / end) : 0;
  const line = view.top + (view.bottom - view.top) * (0.2 + 0.7 * progress);
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const top = elements[middle]?.getBoundingClientRect().top ?? -Infinity;
    if (top <= line) low = middle + 1;
    else high = middle;
  }
  return elements.length ? Math.max(0, low - 1) : -1;
}
