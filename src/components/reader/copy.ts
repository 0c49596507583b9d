import {type Label, say} from "../language/label.js";

/** A button that copies a text, and says so. */
export function copyButton(label: Label, text: () => string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = say(label);
  button.onclick = async () => {
    const copied = await copyText(text());
    button.textContent = copied
      ? say({zh: "已复制 ✓", en: "Copied ✓"})
      : say({zh: "请手动复制", en: "Copy it by hand"});
    if (!copied) showText(button, text());
    setTimeout(() => (button.textContent = say(label)), 1600);
  };
  return button;
}

/**
 * Puts a text on the clipboard; tells whether that worked. The clipboard's own interface is there on https and localhost alone;
 * sites of an intranet are often plain http, where the old way still works.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const active = document.activeElement;
    const area = document.body.appendChild(document.createElement("textarea"));
    area.value = text;
    area.style.cssText = "position:fixed;opacity:0";
    area.select();
    const copied = document.execCommand("copy");
    area.remove();
    if (active instanceof HTMLElement) active.focus({preventScroll: true});
    return copied;
  }
}

function showText(button: HTMLElement, text: string): void {
  const field = document.createElement("input");
  field.readOnly = true;
  field.value = text;
  field.setAttribute("aria-label", text);
  button.after(field);
  field.select();
}
