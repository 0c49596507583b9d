import {say} from "../language/label.js";

let element: HTMLElement | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says, in a corner of the page, that the engine is on its way; shown when that takes more than a moment. */
export function showProgress(loaded: number, total: number | null): void {
  if (typeof document === "undefined") return;
  if (!element) {
    element = build();
    timer = setTimeout(() => element && document.body.append(element), 300);
  }
  const [text, bar] = element.children as unknown as [HTMLElement, HTMLProgressElement];
  const size = loaded ? ` ${megabytes(loaded)}${total ? ` / ${megabytes(total)}` : ""} MB` : "";
  text.textContent = say({zh: `正在启动查询引擎…${size}`, en: `Starting the query engine…${size}`});
  if (total) bar.value = loaded / total;
  else bar.removeAttribute("value");
}

/** Takes the notice away. */
export function hideProgress(): void {
  clearTimeout(timer);
  element?.remove();
  element = null;
}

function build(): HTMLElement {
  const status = document.createElement("div");
  status.className = "database-status";
  status.setAttribute("role", "status");
  status.style.cssText =
    "position:fixed;right:1rem;bottom:1rem;z-index:10;display:flex;gap:0.75rem;align-items:center;padding:0.375rem 0.75rem;" +
    "font:0.8125rem/1.5 var(--sans-serif);font-variant-numeric:tabular-nums;color:var(--ink-2);background:var(--paper-2);" +
    "border:1px solid var(--rule);border-radius:4px";
  const bar = document.createElement("progress");
  bar.max = 1;
  bar.style.width = "6rem";
  bar.setAttribute("aria-hidden", "true"); // the text says it
  status.append(document.createElement("span"), bar);
  return status;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
