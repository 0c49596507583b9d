import {elementScroll, observeElementOffset, observeElementRect, Virtualizer} from "npm:@tanstack/virtual-core";
import {cell, format, isNumeric, type Shown} from "./cell.js";
import {both, element, name} from "./element.js";
import {columnsInSight} from "./in-sight.js";
import {sortedIndex} from "./sort.js";

/** The rows of a result, by column. */
export interface GridData {
  columns: readonly Shown[];
  numRows: number;
  value(row: number, column: number): unknown;
}

/**
 * A table that draws only the rows in sight, so that 100 000 scroll as 10 do, and of many columns those in sight. A click on a head sorts (up, down, as it came);
 * the edge of a head, dragged or moved with the arrow keys, sets its column's width.
 */
export function grid(data: GridData): HTMLElement {
  const widths = data.columns.map((_, i) => guessWidth(data, i));
  let order: Uint32Array | null = null;
  let rowHeight = 30; // of most rows; the nearer, the less is laid out again
  let sorted = {column: -1, descending: false};

  const body = element("div", {className: "grid-body", role: "rowgroup"});
  const head = element("div", {className: "grid-head", role: "rowgroup"});
  const table = element(
    "div",
    {className: "result-grid", role: "table", "aria-rowcount": data.numRows + 1},
    head,
    body
  );
  table.setAttribute("aria-colcount", String(data.columns.length));
  const scroll = element("div", {className: "grid-scroll", tabIndex: 0, role: "region"}, table);
  name(scroll, {zh: "结果", en: "Result"});

  const layOut = () => table.style.setProperty("--columns", widths.map((width) => `${width}px`).join(" "));
  const virtual = new Virtualizer<HTMLElement, HTMLElement>({
    count: data.numRows,
    getScrollElement: () => scroll,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => {
      if (drawing) moved = true;
      else draw();
    }
  });

  const drawn = new Map<number, HTMLElement>();
  let range = columnsInSight(widths, 0, 1000);
  const drawCells = (row: HTMLElement, index: number) => {
    const from = order ? order[index]! : index;
    const cells: HTMLElement[] = [];
    for (let i = range.first; i <= range.last; i++) cells.push(drawCell(data, from, i));
    row.replaceChildren(...cells);
  };
  const follow = () => {
    const found = columnsInSight(widths, scroll.scrollLeft, scroll.clientWidth);
    if (found.first === range.first && found.last === range.last) return;
    range = found;
    for (const [index, row] of drawn) drawCells(row, index);
    for (const row of drawn.values()) virtual.measureElement(row);
  };
  scroll.addEventListener("scroll", follow, {passive: true});
  let drawing = false;
  let moved = false; // rows turned out higher or lower than was thought
  const draw = () => {
    drawing = true;
    for (let pass = 0; pass < 3; pass++) {
      moved = false;
      drawOnce();
      if (!moved) break;
    }
    drawing = false;
  };
  const drawOnce = () => {
    body.style.height = `${virtual.getTotalSize()}px`;
    const items = virtual.getVirtualItems();
    const wanted = new Set(items.map(({index}) => index));
    for (const [index, row] of drawn) {
      if (wanted.has(index)) continue;
      row.remove();
      drawn.delete(index);
    }
    const made: HTMLElement[] = [];
    for (const {index, start} of items) {
      let row = drawn.get(index);
      if (!row) {
        row = element("div", {className: "grid-row", role: "row", "aria-rowindex": index + 2});
        row.dataset.index = String(index);
        drawCells(row, index);
        drawn.set(index, row);
        made.push(row);
      }
      row.style.transform = `translateY(${start}px)`;
    }
    if (!made.length) return;
    body.append(...made); // at once: each measure between two changes would lay out the page again
    for (const row of made) virtual.measureElement(row);
  };
  const redraw = () => {
    body.replaceChildren();
    drawn.clear();
    virtual.measure();
    draw();
  };
  const sort = (column: number) => {
    // up, down, as it came
    if (sorted.column !== column) sorted = {column, descending: isNumeric(data.columns[column]!.type)};
    else if (sorted.descending === isNumeric(data.columns[column]!.type))
      sorted = {column, descending: !sorted.descending};
    else sorted = {column: -1, descending: false};
    const values = (column: number) => Array.from({length: data.numRows}, (_, row) => data.value(row, column));
    order =
      sorted.column < 0 ? null : sortedIndex(values(column), sorted.descending, isNumeric(data.columns[column]!.type));
    drawHead();
    virtual.scrollToOffset(0);
    redraw();
  };
  const resize = (column: number, width: number) => {
    widths[column] = Math.max(48, Math.round(width));
    layOut();
    range = columnsInSight(widths, scroll.scrollLeft, scroll.clientWidth);
    redraw();
  };
  const drawHead = () => {
    const cells = data.columns.map((column, i) => headCell(column, i, sorted, sort, () => widths[i]!, resize));
    head.replaceChildren(element("div", {className: "grid-row", role: "row"}, ...cells));
  };

  layOut();
  drawHead();
  new ResizeObserver((_, observer) => {
    if (!scroll.isConnected) return;
    observer.disconnect();
    virtual._didMount();
    virtual._willUpdate();
    range = columnsInSight(widths, scroll.scrollLeft, scroll.clientWidth);
    draw();
    // In whole pixels, as the virtualizer measures them: what is as high as was thought need not be placed again.
    const heights = Array.from(drawn.values(), (row) => row.offsetHeight).sort((a, b) => a - b);
    rowHeight = heights[heights.length >> 1] ?? rowHeight;
    redraw();
  }).observe(scroll);
  return scroll;
}

function drawCell(data: GridData, row: number, i: number): HTMLElement {
  const column = data.columns[i]!;
  const value = data.value(row, i);
  const numeric = isNumeric(column.type) && value !== null;
  const className = numeric ? "grid-cell num" : "grid-cell";
  const drawn = element("div", {className, role: "cell", "aria-colindex": i + 1}, cell(value, column));
  drawn.style.gridColumn = String(i + 1);
  return drawn;
}

function headCell(
  {name: label, type}: Shown,
  i: number,
  sorted: {column: number; descending: boolean},
  sort: (i: number) => void,
  width: () => number,
  resize: (i: number, width: number) => void
): HTMLElement {
  const direction = sorted.column !== i ? "none" : sorted.descending ? "descending" : "ascending";
  const arrow = {none: "", ascending: " ↑", descending: " ↓"}[direction];
  const button = element("button", {type: "button", className: "grid-sort", onclick: () => sort(i)}, label + arrow);
  const edge = element("span", {
    className: "grid-edge",
    role: "separator",
    tabIndex: 0,
    "aria-orientation": "vertical"
  });
  name(edge, {zh: `列宽：${label}`, en: `Width of ${label}`});
  edge.setAttribute("aria-valuenow", String(width()));
  edge.onpointerdown = (down) => {
    edge.setPointerCapture(down.pointerId);
    const from = width() - down.clientX;
    edge.onpointermove = ({clientX}) => resize(i, from + clientX);
    edge.onpointerup = () => {
      edge.onpointermove = null;
    };
  };
  edge.onkeydown = ({key}) => {
    if (key === "ArrowLeft" || key === "ArrowRight") resize(i, width() + (key === "ArrowLeft" ? -16 : 16));
    edge.setAttribute("aria-valuenow", String(width()));
  };
  const className = isNumeric(type) ? "grid-cell num" : "grid-cell";
  return element(
    "div",
    {className, role: "columnheader", "aria-sort": direction},
    button,
    element("span", {className: "grid-type"}, type.length > 40 ? `${type.slice(0, 40)}…` : type),
    edge
  );
}

// From the head and the first rows; a Chinese character takes two columns of a letter. Long text wraps.
function guessWidth({columns, numRows, value}: GridData, i: number): number {
  const {name: label, type} = columns[i]!;
  const texts = Array.from({length: Math.min(numRows, 100)}, (_, row) => format(value(row, i), type));
  const width = (text: string) => Array.from(text, (c) => (c > "\u2e7f" ? 14 : 7.6)).reduce((a, b) => a + b, 0);
  return Math.round(
    Math.min(Math.max(64, width(label) + 36, ...texts.map((text) => width(text.slice(0, 80)) + 24)), 440)
  );
}

/** A line above the grid: how many rows, how long it took. */
export function summary(rows: number, milliseconds: number, truncated: boolean): HTMLElement {
  const time = milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
  const count = rows.toLocaleString("en-US");
  return element(
    "p",
    {className: "result-summary"},
    both(
      truncated ? `只显示前 ${count} 行（下载时取全部），用时 ${time}` : `${count} 行，用时 ${time}`,
      truncated
        ? `The first ${count} rows (files hold all), in ${time}`
        : `${count} ${rows === 1 ? "row" : "rows"} in ${time}`
    )
  );
}
