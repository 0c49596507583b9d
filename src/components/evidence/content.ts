import {formatGrowthOf, formatMeasured} from "../format/observation.js";
import {formatPeriod} from "../format/period.js";
import {type Label, say} from "../language/label.js";
import {getLanguage} from "../language/language.js";
import {mixed} from "../language/mixed.js";
import {reportHref} from "../site.js";
import {flagTexts} from "./flags.js";
import {highlight} from "./highlight.js";
import type {Evidence, ObservationEvidence} from "./lookup.js";

const roles: Record<string, Label> = {
  actual: {zh: "实绩", en: "actual"},
  target: {zh: "目标", en: "target"}
};

/** The inside of the evidence card. */
export function evidenceContent(evidence: Evidence): DocumentFragment {
  const card = new DocumentFragment();
  if (evidence.kind === "observation") card.append(...observationLines(evidence));
  else card.append(line("evidence-what", evidence.township ?? "", "zh-CN"));
  const quote = document.createElement("blockquote");
  quote.lang = "zh-CN";
  for (const {text, marked} of highlight(evidence.text, evidence.start, evidence.spans)) {
    if (!marked) quote.append(text);
    else quote.appendChild(document.createElement("mark")).textContent = text;
  }
  card.append(quote);
  const foot = line("evidence-foot");
  const link = foot.appendChild(document.createElement("a"));
  link.href = reportHref(evidence.report_id, evidence.id);
  link.textContent = say({zh: "在报告中查看 →", en: "See it in the report →"});
  if (evidence.kind === "observation" && evidence.confidence !== null) {
    const confidence = foot.appendChild(document.createElement("span"));
    confidence.textContent = `${say({zh: "置信度", en: "confidence"})} ${Math.round(evidence.confidence * 100)}%`;
  }
  card.append(foot);
  return card;
}

function observationLines(row: ObservationEvidence): HTMLElement[] {
  const language = getLanguage();
  const what = line("evidence-what");
  const place = (language === "zh" ? row.township : row.township_pinyin) ?? row.title;
  const indicator = language === "zh" ? row.indicator_zh : row.indicator_en;
  what.append(`${place} · ${indicator ?? ""}`);
  if (row.label !== indicator) {
    const label = what.appendChild(document.createElement("span"));
    label.lang = "zh-CN";
    label.textContent = indicator ? `（${row.label}）` : row.label;
  }
  const where = line("evidence-where", `${formatPeriod(row, language)} · ${say(roles[row.role]!)}`);
  const figure = line("evidence-figure");
  const measured = formatMeasured(row, language) || (formatGrowthOf(row) ?? "");
  figure.appendChild(document.createElement("strong")).append(mixed(measured, language));
  const written = [row.value_text, row.growth_text].filter((text) => text !== null).join("，");
  if (written) {
    figure.append(say({zh: "　原文：", en: " — as written: "}));
    const text = figure.appendChild(document.createElement("span"));
    text.lang = "zh-CN";
    text.textContent = written;
  }
  const flags = flagTexts(row.flags, row.damaged);
  return [what, where, figure, ...(flags.length ? [line("evidence-flags", `⚠ ${flags.join(" · ")}`)] : [])];
}

function line(className: string, text = "", lang = ""): HTMLElement {
  const p = document.createElement("p");
  p.className = className;
  p.textContent = text;
  if (lang) p.lang = lang;
  return p;
}
