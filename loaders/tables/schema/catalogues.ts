import {optional, required, table} from "./column.ts";

export const indicators = table({
  name: "indicators",
  zh: "指标目录，每个指标一行",
  en: "The catalogue of indicators, one row each.",
  key: ["indicator_id"],
  columns: {
    indicator_id: required("text", "指标编号", "Identifier"),
    zh: required("text", "中文名", "Name in Chinese"),
    en: required("text", "英文名", "Name in English"),
    domain: required("text", "领域", "Field of statistics it belongs to"),
    unit: optional("text", "常用单位", "Usual unit of its levels"),
    measure: required("text", "时期数（flow）、时点数（stock）或比率（rate）", "What its levels are", {
      codes: ["flow", "stock", "rate"]
    }),
    higher_is: required("text", "数值越高越好、越差或无所谓", "Whether a higher figure is better", {
      codes: ["better", "worse", "neutral"]
    }),
    definition: optional("text", "定义", "Definition")
  }
});

export const themes = table({
  name: "themes",
  zh: "主题目录，每个主题一行",
  en: "The catalogue of themes, one row each.",
  key: ["theme_id"],
  columns: {
    theme_id: required("text", "主题编号", "Identifier"),
    zh: required("text", "中文名", "Name in Chinese"),
    en: required("text", "英文名", "Name in English"),
    definition_zh: required("text", "范围", "What it covers, in Chinese"),
    definition: required("text", "范围（英文）", "What it covers"),
    ordinal: required("integer", "展示次序", "Order of presentation")
  }
});
