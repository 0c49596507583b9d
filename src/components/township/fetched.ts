import {live, type Setting} from "../figure/live.js";
import {failure, loading} from "../state/states.js";

/** An element that is filled from `data` when that has come, and again when language or width change; room is reserved. */
export function fetched<T>(
  data: Promise<T>,
  render: (data: T, setting: Setting) => Node | Node[],
  {className = "", height = 96}: {className?: string; height?: number} = {}
): HTMLElement {
  const element = document.createElement("div");
  if (className) element.className = className;
  element.style.minHeight = `${height}px`;
  let found: {value: T} | null = null;
  let error: unknown = null;
  const redraw = live(element, (setting) => {
    if (error) return failure(error);
    if (!found) return loading();
    element.style.minHeight = "";
    return render(found.value, setting);
  });
  data.then(
    (value) => {
      found = {value};
      redraw();
    },
    (reason) => {
      error = reason;
      redraw();
    }
  );
  return element;
}
