/**
 * Starts the engine for an element whose marks ask it, so that it is there when they are clicked: when the page has nothing else
 * to do, or the reader turns to the element. Readers who ask browsers to save data get it when they turn to it.
 */
export function prepareFor(element: HTMLElement): void {
  const prepare = () => {
    import("../database.js").then(({session}) => session.prepare()).catch(() => {}); // who asks will hear of it
  };
  for (const type of ["pointerover", "focusin"]) element.addEventListener(type, prepare, {once: true});
  const {connection} = navigator as Navigator & {connection?: {saveData?: boolean}};
  if (!connection?.saveData) whenIdle(prepare);
}

/** Calls back once the page is loaded and its charts are drawn. */
function whenIdle(callback: () => void): void {
  const idle = () => setTimeout(window.requestIdleCallback ?? setTimeout, 1000, callback); // Safari has none
  if (document.readyState === "complete") idle();
  else addEventListener("load", idle, {once: true});
}
