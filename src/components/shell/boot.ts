/**
 * Runs within <head>, before anything is drawn: the language of the labels, and navigation in that language, must not
 * flash; and the database engine, which takes longest. No static imports: observablehq.config.ts puts it in the page as it is.
 */
{
  let language = new URLSearchParams(location.search).get("lang");
  try {
    if (language) localStorage.setItem("language", language);
    else language = localStorage.getItem("language");
  } catch {
    // storage may be forbidden; the choice then lasts for the page
  }
  const root = document.documentElement;
  root.lang = /^zh/i.test(language || navigator.language) ? "zh-CN" : "en";

  // Where the page asks the database, the engine starts now, before the rest of the page's modules have come.
  const database = document.querySelector<HTMLLinkElement>('link[rel=modulepreload][href*="/components/database."]');
  if (database) import(database.href).then(({session}) => session.prepare()).catch(() => {}); // who asks will hear of it

  // Framework forbids zooming (maximum-scale=1); people with low vision need it.
  document.querySelector("meta[name=viewport]")?.setAttribute("content", "width=device-width, initial-scale=1");

  /** Splits "增长 | Growth" into one span a language; CSS shows the page's. */
  const split = (element: Element) => {
    for (const node of Array.from(element.childNodes)) {
      const [, zh, en] = /^\s*(.+?) \| (.+?)\s*$/s.exec((node.nodeType === 3 && node.textContent) || "") ?? [];
      if (!zh || !en) continue;
      const spans = Object.entries({zh, en}).map(([name, text]) => {
        const span = document.createElement("span");
        span.className = name;
        span.lang = name === "zh" ? "zh-CN" : "en";
        span.textContent = text;
        return span;
      });
      (node as Text).replaceWith(...spans);
    }
  };
  const bilingual =
    "#observablehq-sidebar a, #observablehq-sidebar summary, #observablehq-toc a, #observablehq-toc div, #observablehq-footer a span, #observablehq-main :is(h1, h2, h3, h4), #observablehq-main :is(h1, h2, h3, h4) > a";
  // "增长 | Growth | 乡镇政府工作报告 | Township reports": names in pairs
  const title = document.title.split(" | ");
  const retitle = () => {
    const wanted = root.lang === "en" ? 1 : 0;
    if (title.length % 2 === 0) document.title = title.filter((_, i) => i % 2 === wanted).join(" · ");
  };
  // While the page arrives, what has come whole is split before it is first drawn: in two languages it may take more lines.
  const isWhole = (element: Element): boolean =>
    document.readyState !== "loading" ||
    !!(element.nextSibling || (element.parentElement && isWhole(element.parentElement)));
  const splitAll = () => Array.from(document.querySelectorAll(bilingual)).filter(isWhole).forEach(split);
  const arriving = new MutationObserver(splitAll);
  arriving.observe(root, {childList: true, subtree: true});
  document.addEventListener(
    "readystatechange",
    () => {
      arriving.disconnect();
      splitAll();
    },
    {once: true}
  );
  retitle();
  new MutationObserver(retitle).observe(root, {attributeFilter: ["lang"]});
}
