import type {ReportDocument} from "../../../loaders/reader/document.ts";
import {writeTarget} from "./address.js";
import {figureKind} from "./kind.js";
import {type Line, layout, type Piece} from "./layout.js";

/** The report's text on the page, and where its sentences, figures and checks stand in it. */
export interface ReaderText {
  element: HTMLElement;
  /** Elements of each sentence, figure and check by id; more than one where it is cut by a line or another span. */
  sentences: Map<string, HTMLElement[]>;
  figures: Map<string, HTMLElement[]>;
  checks: Map<string, HTMLElement[]>;
}

/**
 * Draws the text as published: the text content of the element is the report's text, to the character. Nothing of the report
 * is ever parsed: it enters the page as text nodes alone.
 */
export function readerText(report: ReportDocument): ReaderText {
  const element = document.createElement("div");
  element.className = "reader-text";
  element.lang = "zh-CN";
  const text: ReaderText = {element, sentences: new Map(), figures: new Map(), checks: new Map()};
  for (const line of layout(report)) element.append(drawLine(line, report, text));
  return text;
}

function drawLine(line: Line, report: ReportDocument, text: ReaderText): HTMLElement {
  const element = document.createElement("div");
  element.className = line.furniture ? "line furniture" : "line";
  if (line.level !== null) {
    element.classList.add("heading", `heading-${Math.min(line.level, 4)}`);
    element.setAttribute("role", "heading");
    element.setAttribute("aria-level", String(Math.min(line.level + 1, 6)));
  }
  for (const {sentence, pieces} of line.runs) {
    const row = report.sentences[sentence];
    const nodes = pieces.map((piece) => drawPiece(piece, report, text));
    if (!row) {
      element.append(...nodes);
      continue;
    }
    const span = element.appendChild(document.createElement("span"));
    span.className = row.furniture ? "sentence furniture" : row.heading ? "sentence heading" : "sentence";
    span.dataset.s = row.sentence_id;
    span.append(...nodes);
    add(text.sentences, row.sentence_id, span);
  }
  return element;
}

function drawPiece({text, figures, checks}: Piece, report: ReportDocument, places: ReaderText): Node {
  const [figure] = figures;
  const [check] = checks;
  if (figure === undefined && check === undefined) return document.createTextNode(text);
  const link = document.createElement("a");
  link.textContent = text;
  link.draggable = false; // so that text can be selected from within it
  link.tabIndex = -1; // one of them all is a stop of the Tab key: see reader.ts
  link.classList.add("mark");
  for (const i of checks) {
    const {check_id, severity} = report.checks[i]!;
    link.classList.add("flaw", `flaw-${severity}`);
    add(places.checks, check_id, link);
    if (places.checks.get(check_id)!.length === 1) link.classList.add("flaw-first");
  }
  if (check !== undefined) link.href = writeTarget({kind: "c", id: report.checks[check]!.check_id});
  for (const i of figures) {
    const row = report.observations[i]!;
    link.classList.add("figure", figureKind(row));
    add(places.figures, row.observation_id, link);
  }
  if (figure !== undefined) {
    link.href = writeTarget({kind: "o", id: report.observations[figure]!.observation_id});
    link.dataset.o = figures.map((i) => report.observations[i]!.observation_id).join(" ");
  }
  return link;
}

function add(places: Map<string, HTMLElement[]>, id: string, element: HTMLElement): void {
  const found = places.get(id);
  if (found) found.push(element);
  else places.set(id, [element]);
}
