import {type Label, say} from "../language/label.js";
import {onLanguage} from "../language/language.js";
import {siteHref} from "../site.js";
import {siteSearch} from "./load.js";
import {findPages} from "./pages.js";
import {drawResults, searchHref} from "./popup.js";
import {onQuery} from "./query-input.js";
import {foundSummary} from "./summary.js";

/**
 * The search box of every page, in `host`: finds sentences and figures of all reports as one types. / or Ctrl-K goes to it, the
 * arrows choose, Enter opens, Esc closes. Enter without a choice opens the page of all results.
 */
export function searchBox(host: Element): void {
  const form = document.createElement("form");
  form.className = "search";
  form.setAttribute("role", "search");
  form.action = siteHref("search");
  const input = form.appendChild(document.createElement("input"));
  Object.assign(input, {type: "search", name: "q", autocomplete: "off", spellcheck: false, enterKeyHint: "search"});
  const popup = form.appendChild(document.createElement("div"));
  popup.className = "search-popup";
  popup.hidden = true;
  const status = popup.appendChild(document.createElement("p"));
  status.className = "search-status";
  status.setAttribute("role", "status");
  const list = popup.appendChild(document.createElement("div"));
  list.id = "search-list";
  list.setAttribute("role", "listbox");
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-controls": list.id,
    "aria-expanded": "false"
  }))
    input.setAttribute(name, value);
  const opener = document.createElement("button");
  opener.type = "button";
  opener.className = "search-open";
  opener.append(magnifier());
  host.replaceChildren(opener, form);

  let options: HTMLAnchorElement[] = [];
  let active = -1;
  let asked = 0;

  const activate = (i: number) => {
    options[active]?.setAttribute("aria-selected", "false");
    active = i;
    const option = options[i];
    if (!option) return input.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({block: "nearest"});
  };
  const setOpen = (isOpen: boolean) => {
    popup.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen) activate(-1);
  };
  const tell = (label: Label, isFailure = false) => {
    status.textContent = say(label);
    status.classList.toggle("failure", isFailure);
    setOpen(true);
  };
  const search = async (query: string) => {
    const turn = ++asked;
    if (query.trim() === "") return setOpen(false);
    const slow = setTimeout(() => turn === asked && tell({zh: "正在读取索引…", en: "Reading the index…"}), 150);
    try {
      const site = await siteSearch();
      if (turn !== asked) return; // a later question is under way
      const found = site.find(query);
      const pages = findPages(query);
      activate(-1);
      options = drawResults(list, query, found, pages, site);
      if (options.length === 0) tell(nothing(query));
      else tell(foundSummary(found.total, found.groups.length));
    } catch (error) {
      if (turn !== asked) return;
      list.replaceChildren();
      options = [];
      tell(failed(error), true);
    } finally {
      clearTimeout(slow);
    }
  };

  onQuery(input, search);
  input.addEventListener("focus", () => {
    siteSearch().catch(() => {}); // on its way before the first letter; a failure is told when something is asked
    if (input.value.trim() && popup.hidden) search(input.value);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step && options.length && !popup.hidden) {
      event.preventDefault();
      const n = options.length + 1; // one more: the field itself
      activate(((active + 1 + step + n) % n) - 1);
    } else if (event.key === "Escape") {
      event.preventDefault(); // a search field would empty itself
      event.stopPropagation();
      if (popup.hidden) close();
      else setOpen(false);
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const option = options[active];
    if (option) follow(option);
    else if (input.value.trim()) location.assign(searchHref(input.value.trim()));
  });
  list.addEventListener("click", (event) => {
    // on the page of the report itself the address changes, and nothing else tells the reader that it was followed
    if ((event.target as Element).closest("a")) close();
  });
  form.addEventListener("focusout", ({relatedTarget}) => {
    if (!form.contains(relatedTarget as Node | null) && relatedTarget !== opener) close();
  });
  popup.addEventListener("pointerdown", (event) => event.preventDefault()); // the field keeps the focus
  opener.onclick = () => open();
  addEventListener("keydown", (event) => {
    const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isEditable(event.target);
    const isK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (event.defaultPrevented || event.isComposing || !(isSlash || isK)) return;
    event.preventDefault();
    open();
  });

  function open(): void {
    host.classList.add("open");
    input.focus();
    input.select();
  }
  function close(): void {
    asked++;
    setOpen(false);
    host.classList.remove("open");
    if (document.activeElement === input) input.blur();
  }
  function follow(option: HTMLAnchorElement): void {
    option.click();
  }
  const label = () => {
    input.placeholder = say({zh: "搜索句子、数字、指标　 /", en: "Search sentences, figures, indicators   /"});
    input.setAttribute("aria-label", say({zh: "搜索全部报告", en: "Search all reports"}));
    list.setAttribute("aria-label", say({zh: "搜索结果", en: "Search results"}));
    opener.setAttribute("aria-label", say({zh: "搜索", en: "Search"}));
    if (!popup.hidden) search(input.value);
  };
  onLanguage(label);
  label();
}

function nothing(query: string): Label {
  return {
    zh: `没有找到“${query}”。可以试试更短的词；几个词之间用空格隔开，须同时出现。`,
    en: `Nothing found for “${query}”. Try a shorter word; words set apart by spaces must all occur.`
  };
}

function failed(error: unknown): Label {
  const message = error instanceof Error ? error.message : String(error);
  return {
    zh: `没能读取索引，再输入一次会重试。${message}`,
    en: `The index could not be read; typing again retries. ${message}`
  };
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function magnifier(): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  const path = svg.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "path"));
  path.setAttribute("d", "M11 6.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10 10l4 4");
  return svg;
}
