import type {ReportDocument} from "../../../loaders/reader/document.ts";
import {formatShare} from "../format/number.js";
import {formatMeasured} from "../format/observation.js";
import {formatPeriod} from "../format/period.js";
import {drawGlyph} from "../glyph/draw.js";
import {glyphOf} from "../glyph/glyph.js";
import {say} from "../language/label.js";
import {getLanguage} from "../language/language.js";
import {mixed} from "../language/mixed.js";
import {themeColour} from "../palette/theme.js";
import {type Target, writeTarget} from "./address.js";
import {checkNote} from "./check-note.js";
import {citation} from "./cite.js";
import {copyButton} from "./copy.js";
import {type Observation, observationFields} from "./fields.js";
import {figureKind} from "./kind.js";
import {partLabels} from "./outline.js";
import type {ReportIndex} from "./report-index.js";

/** What was read from a sentence: its theme, every observation with all its fields, the checks on it. */
export function sentencePanel(index: ReportIndex, sentence: number, selected: Target | null): DocumentFragment {
  const {report} = index;
  const row = report.sentences[sentence]!;
  const panel = new DocumentFragment();
  const observations = index.observationsOf(sentence);
  const checks = index.checksOf(sentence);
  const where = panel.appendChild(document.createElement("p"));
  where.className = "panel-where";
  const number = say({
    zh: `第 ${sentence + 1} / ${report.sentences.length} 句`,
    en: `Sentence ${sentence + 1} of ${report.sentences.length}`
  });
  where.append(`${number} · ${say(partLabels[row.part])}`);
  const quote = panel.appendChild(document.createElement("blockquote"));
  quote.lang = "zh-CN";
  quote.textContent = report.text.slice(row.start, row.end);
  panel.append(themeLine(report, sentence));
  for (const observation of observations)
    panel.append(observationCard(observation, report, selected?.id === observation.observation_id));
  if (observations.length === 0) panel.append(note(noFigure(row)));
  for (const check of checks) panel.append(checkNote(check, selected?.id === check.check_id));
  panel.append(actions(index, sentence, selected));
  return panel;
}

function noFigure({furniture, heading}: ReportDocument["sentences"][number]): string {
  if (furniture)
    return say({zh: "版头、导航或广告：不从中读数", en: "Masthead, navigation or advert: nothing is read from it"});
  if (heading) return say({zh: "标题", en: "A heading"});
  return say({zh: "这句话里没有读到数字", en: "No figure was read from this sentence"});
}

function themeLine(report: ReportDocument, sentence: number): HTMLElement {
  const {theme_id, theme_score, theme_second} = report.sentences[sentence]!;
  const language = getLanguage();
  const name = (id: string) => report.themes[id]?.[language] ?? id;
  const line = document.createElement("p");
  line.className = "panel-theme";
  const swatch = line.appendChild(document.createElement("span"));
  swatch.className = "swatch";
  swatch.style.background = themeColour(theme_id);
  line.append(`${say({zh: "主题：", en: "Theme: "})}${name(theme_id)} `);
  const score = line.appendChild(document.createElement("span"));
  score.className = "muted num";
  score.textContent = formatShare(theme_score, 0);
  if (theme_second !== null) {
    const second = line.appendChild(document.createElement("span"));
    second.className = "muted";
    second.textContent = say({zh: `　其次：${name(theme_second)}`, en: ` · then ${name(theme_second)}`});
  }
  return line;
}

function observationCard(row: Observation, report: ReportDocument, selected: boolean): HTMLElement {
  const language = getLanguage();
  const card = document.createElement("section");
  card.className = `panel-observation ${figureKind(row)}`;
  card.dataset.observationId = row.observation_id;
  if (selected) card.setAttribute("aria-current", "true");
  const head = card.appendChild(document.createElement("h3"));
  head.append(glyph(row));
  const link = head.appendChild(document.createElement("a"));
  link.href = writeTarget({kind: "o", id: row.observation_id});
  const indicator = row.indicator_id === null ? null : report.indicators[row.indicator_id];
  link.textContent = indicator ? indicator[language] : row.label;
  if (!indicator) link.lang = "zh-CN";
  const figure = card.appendChild(document.createElement("p"));
  figure.className = "panel-figure num";
  figure.append(mixed(formatMeasured(row, language), language));
  const what = card.appendChild(document.createElement("p"));
  what.className = "muted";
  what.textContent = formatPeriod(row, language);
  const details = card.appendChild(document.createElement("details"));
  details.open = selected;
  details.appendChild(document.createElement("summary")).textContent = say({zh: "全部字段", en: "All fields"});
  const fields = details.appendChild(document.createElement("dl"));
  fields.className = "fields";
  for (const {label, value, chinese, code} of observationFields(row, report, language)) {
    fields.appendChild(document.createElement("dt")).textContent = say(label);
    const dd = fields.appendChild(document.createElement("dd"));
    dd.append(chinese ? value : mixed(value, language));
    if (chinese) dd.lang = "zh-CN";
    if (code) dd.className = "code";
  }
  return card;
}

function glyph(row: Observation): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "-11 -8 22 16");
  svg.setAttribute("aria-hidden", "true");
  const bound = row.value === null ? row.growth_bound : row.bound;
  drawGlyph(svg, glyphOf({role: row.role, flags: row.flags.join(" ")}, bound), "currentColor", {r: 4.5});
  return svg;
}

function actions(index: ReportIndex, sentence: number, selected: Target | null): HTMLElement {
  const {report} = index;
  const row = report.sentences[sentence]!;
  const target = selected ?? {kind: "s", id: row.sentence_id};
  const address = () => new URL(writeTarget(target), location.href).href;
  const box = document.createElement("div");
  box.className = "panel-actions";
  const text = report.text.slice(row.start, row.end);
  box.append(
    copyButton({zh: "复制链接", en: "Copy link"}, address),
    copyButton({zh: "复制引文", en: "Copy citation"}, () => citation(report, text, address(), getLanguage()))
  );
  return box;
}

function note(text: string): HTMLElement {
  const p = document.createElement("p");
  p.className = "muted";
  p.textContent = text;
  return p;
}
