/**
 * Makes a chart one stop of the Tab key: arrows move the focus to the nearest mark in their direction, Home and End to
 * the first and last. `marks` are the elements to reach, by default every `.mark` of the chart.
 */
export function rove(chart: Element, marks: Element[] = Array.from(chart.querySelectorAll(".mark"))): void {
  const items = marks as SVGElement[];
  for (const [i, item] of items.entries()) item.setAttribute("tabindex", i === 0 ? "0" : "-1");
  let current = items[0];
  const focus = (item: SVGElement | undefined) => {
    if (!item) return;
    current?.setAttribute("tabindex", "-1");
    item.setAttribute("tabindex", "0");
    item.focus();
    current = item;
  };
  chart.addEventListener("focusin", (event) => {
    if (items.includes(event.target as SVGElement) && event.target !== current) {
      current?.setAttribute("tabindex", "-1");
      current = event.target as SVGElement;
      current.setAttribute("tabindex", "0");
    }
  });
  chart.addEventListener("keydown", (event) => {
    const {key, target} = event as KeyboardEvent;
    const i = items.indexOf(target as SVGElement);
    if (i < 0) return;
    const next =
      key === "Home"
        ? items[0]
        : key === "End"
          ? items.at(-1)
          : directions[key]
            ? (nearest(items, items[i]!, directions[key]) ??
              items[i + (key === "ArrowRight" || key === "ArrowDown" ? 1 : -1)])
            : undefined;
    if (!next) return;
    event.preventDefault();
    focus(next);
  });
}

const directions: Record<string, [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1]
};

/** The mark closest to `from` in a direction; what lies off that axis counts threefold. */
function nearest(items: SVGElement[], from: SVGElement, [dx, dy]: [number, number]): SVGElement | undefined {
  const centre = (item: SVGElement) => {
    const {left, top, width, height} = (item.querySelector(".halo") ?? item).getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  };
  const [x, y] = centre(from);
  let best: SVGElement | undefined;
  let bestCost = Infinity;
  for (const item of items) {
    if (item === from) continue;
    const [itemX, itemY] = centre(item);
    const along = (itemX - x) * dx + (itemY - y) * dy;
    const across = Math.abs((itemX - x) * dy) + Math.abs((itemY - y) * dx);
    if (along <= 0.5) continue;
    const cost = along + 3 * across;
    if (cost < bestCost) {
      bestCost = cost;
      best = item;
    }
  }
  return best;
}
