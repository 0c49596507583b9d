import type {ReportDocument} from "../../../loaders/reader/document.ts";
import {onLanguage} from "../language/language.js";
import {failure, loading} from "../state/states.js";
import {readTarget, type Target, writeTarget} from "./address.js";
import {reportHead} from "./head.js";
import {readerKeys} from "./keys.js";
import {figureKind} from "./kind.js";
import {applyMarks, markControls, openMarks} from "./marks.js";
import {markSection, outline} from "./outline.js";
import {reportIndex} from "./report-index.js";
import {bringIntoView, isInView, sentenceInView} from "./scroll.js";
import {type Sheet, sheet} from "./sheet.js";
import {readerText} from "./text.js";
import {drawThemes} from "./themes.js";
import {keepTitle} from "./title.js";

interface File {
  href: string;
  json(): Promise<unknown>;
}

/**
 * The page of one report: its text as published with every figure marked, an outline, and beside it what was read from the
 * sentence in view. `document` is a ReportDocument, `raw` the file as published. Needs no database.
 */
export function reader(document: File, raw: Pick<File, "href">): HTMLElement {
  const root = window.document.createElement("div");
  root.className = "reader";
  root.append(loading({zh: "正在打开报告…", en: "Opening the report…"}));
  document
    .json()
    .then((report) => open(root, report as ReportDocument, raw.href))
    .catch((error) => {
      console.error(error);
      root.replaceChildren(failure(error));
    });
  return root;
}

function open(root: HTMLElement, report: ReportDocument, rawHref: string): void {
  const index = reportIndex(report);
  const text = readerText(report);
  const marks = openMarks();
  const firsts = report.sentences.map(({sentence_id}) => text.sentences.get(sentence_id)?.[0]);
  const kinds = new Map(index.inOrder.map((row) => [row.observation_id, figureKind(row)]));
  let selected: Target | null = null;
  let isFound = true;
  let shown = -1;
  let current: HTMLElement[] = [];
  let stepped = false; // the newest entry of the history came from a step, and the next step takes its place

  const header = create("div", "reader-top");
  const tools = create("div", "controls reader-tools");
  const outlineBox = create("details", "reader-outline-box") as HTMLDetailsElement;
  const main = create("div", "reader-main");
  const panel: Sheet = sheet(index, {step, clear: () => go(null)});
  outlineBox.open = matchMedia("(min-width: 1200px)").matches;
  main.append(tools, text.element);
  root.replaceChildren(header, outlineBox, main, panel.element);

  const drawLabels = () => {
    header.replaceChildren(reportHead(report, rawHref));
    tools.replaceChildren(markControls(marks));
    outlineBox.replaceChildren(...outlineParts());
    drawThemes(text, report, marks.get().themes);
    drawPanel();
  };
  const outlineParts = () => {
    const nav = outline(report);
    const summary = create("summary", "");
    summary.textContent = nav.getAttribute("aria-label");
    return [summary, nav];
  };

  /** The figures that are marked now, in the order of the text. */
  function figures(): string[] {
    const {actuals, targets, damage} = marks.get();
    const isShown = {actual: actuals, target: targets, damaged: damage};
    return index.inOrder.map(({observation_id}) => observation_id).filter((id) => isShown[kinds.get(id)!]);
  }

  function drawPanel(): void {
    const ids = figures();
    panel.show({
      sentence: shown,
      selected,
      isFound,
      position: selected ? ids.indexOf(selected.id) : -1,
      total: ids.length
    });
  }

  /** A sentence, or when it is page furniture the next one that is not. */
  function statementAt(sentence: number): number {
    const next = report.sentences.findIndex(({furniture}, i) => i >= sentence && !furniture);
    return next < 0 ? sentence : next;
  }

  /** The sentence that the panel speaks of: the selected one while it can be seen, else the one that is being read. */
  function follow(): void {
    const target = selected && index.locate(selected).sentence;
    const first = target === null ? undefined : elementsOf(selected!)[0];
    const sentence =
      target !== null && first && isInView(first, panel) ? target : statementAt(sentenceInView(firsts, panel));
    if (sentence === shown) return;
    shown = sentence;
    for (const element of current) element.classList.remove("current");
    current = text.sentences.get(report.sentences[sentence]?.sentence_id ?? "") ?? [];
    for (const element of current) element.classList.add("current");
    const start = report.sentences[sentence]?.start;
    const nav = outlineBox.querySelector("nav");
    if (nav && start !== undefined) markSection(nav, start);
    drawPanel();
  }

  function elementsOf(target: Target): HTMLElement[] {
    const places = {o: text.figures, s: text.sentences, c: text.checks}[target.kind].get(target.id);
    if (places?.length) return places;
    const note = header.querySelector<HTMLElement>(`[data-check-id="${CSS.escape(target.id)}"]`);
    if (note) return [note];
    return text.sentences.get(report.sentences[index.locate(target).sentence]?.sentence_id ?? "") ?? [];
  }

  /** Highlights what the address names and brings it into view. */
  function select(target: Target | null, {smooth = true} = {}): void {
    for (const element of root.querySelectorAll(".selected")) element.classList.remove("selected");
    selected = target;
    const place = target && index.locate(target);
    isFound = place?.found ?? true;
    shown = -2; // the panel is drawn anew in any case
    if (target) {
      const elements = elementsOf(target);
      for (const element of elements) element.classList.add("selected");
      panel.open();
      if (elements.length) bringIntoView(elements, panel, smooth);
      if (target.kind === "o" && elements[0]) setStop(elements[0]);
    }
    follow();
  }

  function setStop(element: HTMLElement): void {
    for (const other of text.element.querySelectorAll('[tabindex="0"]')) (other as HTMLElement).tabIndex = -1;
    element.tabIndex = 0;
  }

  function go(target: Target | null, {replace = false} = {}): void {
    const address = location.pathname + location.search + writeTarget(target);
    history[replace ? "replaceState" : "pushState"](history.state, "", address);
    stepped = false;
    select(target);
  }

  /** Selects the next (1) or previous (-1) figure after the selected one, or after what is being read. */
  function step(direction: 1 | -1): void {
    const ids = figures();
    if (ids.length === 0) return;
    let i = selected?.kind === "o" ? ids.indexOf(selected.id) : -1;
    if (i >= 0) i += direction;
    else {
      const position = new Map(report.sentences.map(({sentence_id}, j) => [sentence_id, j]));
      const sentenceOf = new Map(index.inOrder.map((row) => [row.observation_id, position.get(row.sentence_id) ?? 0]));
      const after = ids.findIndex((id) => sentenceOf.get(id)! >= shown);
      i = direction > 0 ? after : (after < 0 ? ids.length : after) - 1;
    }
    const id = ids[(i + ids.length) % ids.length]!;
    const within = text.element.contains(window.document.activeElement);
    go({kind: "o", id}, {replace: stepped});
    stepped = true;
    if (within) text.figures.get(id)?.[0]?.focus({preventScroll: true});
  }

  const readAddress = () => {
    stepped = false;
    select(readTarget(location.hash));
  };
  const events = new AbortController();
  const {signal} = events;
  addEventListener("hashchange", readAddress, {signal});
  addEventListener("scroll", throttled(follow), {signal, passive: true});
  addEventListener("resize", throttled(follow), {signal, passive: true});
  readerKeys({step, clear: () => selected && go(null)}, text.element, signal);
  text.element.addEventListener("click", (event) => {
    const mark = (event.target as Element).closest<HTMLAnchorElement>("a[href]");
    if (mark) {
      if (mark.hash === writeTarget(selected)) select(selected); // no hashchange tells of it
      return;
    }
    const {s} = (event.target as Element).closest<HTMLElement>(".sentence")?.dataset ?? {};
    if (s && getSelection()?.isCollapsed !== false) go({kind: "s", id: s});
  });
  const unsubscribe = marks.subscribe(() => {
    applyMarks(marks, text.element);
    drawThemes(text, report, marks.get().themes);
    tools.replaceChildren(markControls(marks));
    drawPanel();
  });
  const stopLanguage = onLanguage(drawLabels);
  const stopTitle = keepTitle(report);
  whenRemoved(root, () => {
    events.abort();
    unsubscribe();
    stopLanguage();
    stopTitle();
  });

  applyMarks(marks, text.element);
  drawLabels();
  const first = text.element.querySelector<HTMLElement>(".figure");
  if (first) setStop(first);
  const target = readTarget(location.hash);
  if (target) requestAnimationFrame(() => select(target, {smooth: false}));
  else requestAnimationFrame(follow);
}

function create(name: string, className: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

function throttled(run: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      run();
    });
  };
}

/** Preview replaces a page's cells after an edit: what listened must stop. */
function whenRemoved(element: HTMLElement, run: () => void): void {
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    observer.disconnect();
    run();
  });
  observer.observe(document.querySelector("main") ?? document.body, {childList: true, subtree: true});
}
