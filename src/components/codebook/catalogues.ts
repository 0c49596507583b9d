import {rows} from "../data/rows.js";
import {chartFigure} from "../figure/figure.js";
import {formatUnit} from "../format/unit.js";
import {type Label, say} from "../language/label.js";
import {getLanguage} from "../language/language.js";
import {siteHref} from "../site.js";
import type {Column} from "../table/column.js";
import {dataTable} from "../table/table.js";
import {type Indicator, indicatorsSql, type Theme, themesSql} from "./catalogue-rows.js";

const words: Record<string, Label> = {
  flow: {zh: "时期数", en: "flow"},
  stock: {zh: "时点数", en: "stock"},
  rate: {zh: "比率", en: "rate"},
  better: {zh: "越高越好", en: "higher is better"},
  worse: {zh: "越低越好", en: "lower is better"},
  neutral: {zh: "不分好坏", en: "neither"}
};

const indicatorColumns: Column<Indicator>[] = [
  {
    name: "indicator_id",
    label: {zh: "指标", en: "Indicator"},
    value: ({indicator_id}) => indicator_id,
    format: (row, language) => named(row[language], row.indicator_id, `growth?indicator=${row.indicator_id}`)
  },
  {
    name: "name",
    label: {zh: "英文名", en: "In Chinese"},
    value: (row) => row[getLanguage() === "zh" ? "en" : "zh"],
    format: ({zh, en}, language) => translated(language === "zh" ? en : zh, language === "zh" ? "en" : "zh-CN"),
    prose: true
  },
  {
    name: "unit",
    label: {zh: "单位", en: "Unit"},
    value: ({unit}) => unit,
    format: ({unit}, language) => (unit ? formatUnit(unit, language) : "")
  },
  {
    name: "measure",
    label: {zh: "性质", en: "Measure"},
    value: ({measure}) => measure,
    format: ({measure}) => say(words[measure]!)
  },
  {
    name: "higher_is",
    label: {zh: "方向", en: "Sense"},
    value: ({higher_is}) => higher_is,
    format: ({higher_is}) => say(words[higher_is]!)
  },
  {
    name: "definition",
    label: {zh: "定义", en: "Definition"},
    value: ({definition}) => definition,
    format: ({definition}) => translated(definition ?? "", "zh-CN"),
    prose: true
  },
  {name: "n", label: {zh: "观测", en: "Observations"}, numeric: true, value: ({n}) => n}
];

const themeColumns: Column<Theme>[] = [
  {
    name: "theme_id",
    label: {zh: "主题", en: "Theme"},
    value: ({theme_id}) => theme_id,
    format: (row, language) => named(row[language], row.theme_id, `priorities?theme=${row.theme_id}`)
  },
  {
    name: "definition",
    label: {zh: "范围", en: "What it covers"},
    value: ({definition_zh, definition}) => (getLanguage() === "zh" ? definition_zh : definition),
    prose: true
  },
  {name: "n", label: {zh: "句数", en: "Sentences"}, numeric: true, value: ({n}) => n}
];

/** The catalogue of indicators. */
export function indicatorCatalogue(): HTMLElement {
  return catalogue<Indicator>(
    "indicators-catalogue",
    {zh: "指标目录", en: "The catalogue of indicators"},
    indicatorsSql,
    indicatorColumns,
    900
  );
}

/** The catalogue of themes. */
export function themeCatalogue(): HTMLElement {
  return catalogue<Theme>(
    "themes-catalogue",
    {zh: "主题目录", en: "The catalogue of themes"},
    themesSql,
    themeColumns,
    600
  );
}

function catalogue<Row extends object>(id: string, title: Label, sql: string, columns: Column<Row>[], height: number) {
  return chartFigure<Row>({
    id,
    title,
    rows: rows<Row>(sql),
    sql,
    height,
    isTable: true,
    draw: (found) => dataTable({rows: found, columns, caption: title}),
    description: (found) => String(found.length),
    columns
  });
}

function named(name: string, id: string, page: string): Node {
  const cell = document.createDocumentFragment();
  const link = cell.appendChild(document.createElement("a"));
  link.href = siteHref(page);
  link.textContent = name;
  const small = cell.appendChild(document.createElement("small"));
  for (const part of id.split(/(?<=_)/)) small.append(part, document.createElement("wbr")); // breaks between its words
  return cell;
}

function translated(text: string, lang: string): HTMLElement {
  const span = document.createElement("span");
  span.lang = lang;
  span.textContent = text;
  return span;
}
