/** Starts the engine when the reader turns to an element whose marks ask it, so that it is there when they are clicked. */
export function prepareFor(element: HTMLElement): void {
  const prepare = () => {
    import("../database.js").then(({session}) => session.prepare()).catch(() => {}); // who asks will hear of it
  };
  for (const type of ["pointerover", "focusin"]) element.addEventListener(type, prepare, {once: true});
}
