import {type Label, say} from "../language/label.js";

/** Something is on its way; `fraction` between 0 and 1 when it is known how much has come. */
export function loading(
  label: Label = {zh: "正在读取数据…", en: "Reading the data…"},
  fraction: number | null = null
): HTMLElement {
  const state = box("state state-loading", say(label));
  state.setAttribute("role", "status");
  state.setAttribute("aria-busy", "true");
  const progress = state.appendChild(document.createElement("progress"));
  progress.setAttribute("aria-label", say(label));
  if (fraction !== null) progress.value = fraction;
  return state;
}

/** There is nothing to show; the label says why, and what was filtered away. */
export function empty(label: Label): HTMLElement {
  const state = box("state state-empty", say(label));
  state.setAttribute("role", "status");
  return state;
}

/** Something went wrong: what it was, and what to do. */
export function failure(error: unknown): HTMLElement {
  const state = box("state state-failure", say({zh: "没能读取数据。", en: "The data could not be read."}));
  state.setAttribute("role", "alert");
  const message = state.appendChild(document.createElement("pre"));
  message.textContent = error instanceof Error ? error.message : String(error);
  const button = state.appendChild(document.createElement("button"));
  button.type = "button";
  button.className = "button";
  button.textContent = say({zh: "重新加载页面", en: "Reload the page"});
  button.onclick = () => location.reload();
  return state;
}

function box(className: string, text: string): HTMLElement {
  const state = document.createElement("div");
  state.className = className;
  state.appendChild(document.createElement("p")).textContent = text;
  return state;
}
