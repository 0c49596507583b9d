/** A text in both languages, of which the page shows one: for labels of inputs and cells of tables. */
export function both(zh: string, en: string): HTMLElement {
  const element = document.createElement("span");
  element.append(part("zh", "zh-CN", zh), part("en", "en", en));
  return element;
}

function part(className: string, lang: string, text: string): HTMLElement {
  const span = document.createElement("span");
  span.className = className;
  span.lang = lang;
  span.textContent = text;
  return span;
}
