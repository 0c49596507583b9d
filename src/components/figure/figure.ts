import {rove} from "../evidence/rove.js";
import type {Glyph} from "../glyph/glyph.js";
import {glyphKey, type KeyItem, keyItems} from "../glyph/key.js";
import {type Label, say} from "../language/label.js";
import {getLanguage, type Language} from "../language/language.js";
import {empty, failure, loading} from "../state/states.js";
import type {Column} from "../table/column.js";
import {csv} from "../table/csv.js";
import {dataTable} from "../table/table.js";
import {live, type Setting} from "./live.js";
import {type Omission, omittedText} from "./omitted.js";
import {rememberedHeight, rememberHeight} from "./room.js";
import {takeAway} from "./take-away.js";

export interface FigureOptions<Row, Drawn extends Row = Row> {
  /** Unique in the page; the element's id, the files' name, and the part of the address that leads to it. */
  id: string;
  title: Label;
  /** Whom the whole page is about, for a drawing that is taken away from it: it stands before the title there. */
  subject?: () => Label | undefined;
  subtitle?: Label | (() => Label);
  /** All rows that the chart may draw: the result of `sql`. */
  rows: Row[] | Promise<Row[]>;
  sql: string;
  /** The rows to draw, of all: applied anew when `filters` change. Default: all. */
  select?: (rows: Row[]) => Drawn[];
  filters?: {subscribe(listener: () => void): () => void};
  draw: (rows: Drawn[], setting: Setting) => SVGSVGElement | HTMLElement;
  /** Height to reserve before the chart is drawn, in CSS pixels. */
  height?: number;
  /** The text alternative of the chart. */
  description: (rows: Drawn[], language: Language) => string;
  columns: readonly Column<Drawn>[];
  evidence?: (row: Drawn) => {observation?: string; sentence?: string} | null;
  dimmed?: (row: Drawn) => boolean;
  omitted?: (all: Row[], drawn: Drawn[]) => Omission[];
  /** The glyphs that are drawn, for the key: on the page once, in its first chart, and in every drawing that is taken away. */
  glyphs?: (rows: Drawn[]) => Glyph[];
  /** Whether the page shows the key here; true by default. */
  key?: boolean;
  /** What an empty chart says. */
  nothing?: Label;
  /** What is drawn is the table of the rows: there is no second one below it. */
  isTable?: boolean;
  /** Shows the table from the start. */
  open?: boolean;
}

/**
 * A chart with all that belongs to it: title, key, what is not shown, the table it was drawn from, and take-away. Returns at
 * once, with room reserved; loading, emptiness and errors are shown inside.
 */
export function chartFigure<Row, Drawn extends Row = Row>(options: FigureOptions<Row, Drawn>): HTMLElement {
  const figure = element("figure", "chart");
  figure.id = options.id;
  const head = figure.appendChild(element("div", "chart-head"));
  const canvas = figure.appendChild(element("div", "chart-canvas"));
  const tail = figure.appendChild(element("figcaption", "chart-tail"));
  canvas.style.minHeight = `${rememberedHeight(options.id) ?? options.height ?? 320}px`;
  figure.classList.add("waiting");
  figure.classList.toggle("keyed", Boolean(options.glyphs) && options.key !== false);
  let all: Row[] | null = null;
  let error: unknown = null;
  let open = options.open ?? false;

  const redraw = live(canvas, (setting) => {
    const subtitle = typeof options.subtitle === "function" ? options.subtitle() : options.subtitle;
    head.replaceChildren(text("div", "chart-title", say(options.title)));
    if (subtitle) head.append(text("p", "chart-subtitle", say(subtitle)));
    tail.replaceChildren();
    if (error) return failure(error);
    if (!all) return loading();
    const rows = options.select?.(all) ?? (all as Drawn[]);
    const glyphs = options.glyphs?.(rows) ?? [];
    if (glyphs.length && options.key !== false) head.append(glyphKey(glyphs));
    const omissions = omittedText(options.omitted?.(all, rows) ?? []);
    if (omissions) tail.append(text("p", "chart-omitted", omissions));
    canvas.style.minHeight = "";
    figure.classList.remove("waiting");
    if (!rows.length) return empty(options.nothing ?? {zh: "没有符合条件的数据。", en: "No data match the filters."});
    const chart = options.draw(rows, setting);
    requestAnimationFrame(() => rememberHeight(options.id, chart.getBoundingClientRect().height));
    canvas.classList.toggle("tall", isTall(chart));
    tail.append(foot(rows, chart, omissions, keyItems(glyphs), subtitle));
    chart.setAttribute("aria-label", `${say(options.title)}. ${options.description(rows, setting.language)}`);
    if (!chart.hasAttribute("role")) chart.setAttribute("role", "group");
    for (const group of chart.querySelectorAll("g[aria-label]:not([role])")) group.removeAttribute("aria-label"); // Plot's, of no use without a role
    if (chart.querySelector(".mark")) rove(chart);
    return chart;
  });

  const foot = (rows: Drawn[], chart: Element, omissions: string, key: KeyItem[], subtitle: Label | undefined) => {
    const bar = element("div", "chart-foot");
    bar.append(options.isTable ? text("span", "", countedRows(rows.length)) : drawnData(rows));
    bar.append(
      takeAway({
        name: options.id,
        chart: chart instanceof SVGSVGElement ? chart : null,
        frame: () => ({title: framedTitle(options), subtitle: subtitle && say(subtitle), key, notes: notes(omissions)}),
        csv: () => csv(rows, options.columns),
        sql: options.sql
      })
    );
    return bar;
  };

  const drawnData = (rows: Drawn[]) => {
    const details = document.createElement("details");
    const n = rows.length;
    details.append(text("summary", "", say({zh: `图中数据（${n} 行）`, en: `The data drawn (${counted(n)})`})));
    const fill = () => {
      if (!details.open || details.querySelector("table")) return;
      const {columns, evidence, dimmed} = options;
      details.append(dataTable({rows, columns, evidence, dimmed, caption: options.title}));
    };
    details.open = open;
    fill();
    details.addEventListener("toggle", () => {
      open = details.open;
      fill();
    });
    return details;
  };

  options.filters?.subscribe(redraw);
  Promise.resolve(options.rows).then(
    (rows) => {
      all = rows;
      redraw();
    },
    (reason) => {
      error = reason;
      console.error(reason);
      redraw();
    }
  );
  return figure;
}

/** Whether a drawing would be too small to read if it were fitted to one sheet of paper. */
function isTall(chart: Element): boolean {
  if (!(chart instanceof SVGSVGElement)) return false;
  const {width, height} = chart.viewBox.baseVal;
  return height > 1.6 * width;
}

const counted = (n: number) => `${n} row${n === 1 ? "" : "s"}`;
const countedRows = (n: number) => say({zh: `${n} 行`, en: counted(n)});

function framedTitle({title, subject}: {title: Label; subject?: () => Label | undefined}): string {
  const about = subject?.();
  return [...(about ? [say(about)] : []), say(title)].join(" · ");
}

function notes(omissions: string): string[] {
  const site = document.querySelector(".masthead-title")?.textContent?.trim() ?? document.title;
  const name = say({zh: "乡镇政府工作报告数据", en: "Township government work reports as data"}) || site;
  const date = new Intl.DateTimeFormat(getLanguage() === "zh" ? "zh-CN" : "en", {dateStyle: "long"}).format(new Date());
  const source = say({zh: `来源：${name}，${date}`, en: `Source: ${name}, ${date}`});
  return [...(omissions ? [omissions] : []), source, location.href.replace(/#.*$/, "")];
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, className: string): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  node.className = className;
  return node;
}

function text<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  content: string
): HTMLElementTagNameMap[K] {
  const node = element(name, className);
  node.textContent = content;
  return node;
}
