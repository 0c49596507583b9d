import type {ReportDocument} from "../../../loaders/reader/document.ts";
import {severities, severityNames} from "../check/names.js";
import {formatNumber, formatShare} from "../format/number.js";
import {type Label, list, say} from "../language/label.js";
import {getLanguage} from "../language/language.js";
import {siteHref} from "../site.js";
import {checkNote} from "./check-note.js";
import {citation} from "./cite.js";
import {copyButton} from "./copy.js";
import {figureKind, figureKinds, kindLabels} from "./kind.js";

export const docKindLabels: Record<ReportDocument["report"]["doc_kind"], Label> = {
  report: {zh: "工作报告", en: "work report"},
  plan: {zh: "工作计划", en: "work plan"},
  speech: {zh: "讲话", en: "speech"},
  news: {zh: "新闻稿", en: "news item"}
};

export const basisLabels: Record<ReportDocument["report"]["year_basis"], Label> = {
  stated: {zh: "文中写明", en: "stated in the text"},
  inferred: {zh: "由文意推断", en: "inferred from the text"},
  registry: {zh: "依登记表", en: "from the registry"}
};

/** The top of a report's page: what it is, what years it is about and why, what was read from it, where it comes from. */
export function reportHead(report: ReportDocument, rawHref: string): HTMLElement {
  const head = document.createElement("header");
  head.className = "reader-head";
  const title = head.appendChild(document.createElement("h1"));
  title.textContent = report.report.title;
  title.lang = "zh-CN";
  head.append(facts(mainFacts(report), "reader-facts"));
  for (const check of headChecks(report)) head.append(checkNote(check));
  head.append(about(report, rawHref));
  return head;
}

type Fact = [label: Label, value: string | Node | null];

function mainFacts(document: ReportDocument): Fact[] {
  const {report, place} = document;
  const language = getLanguage();
  const name = place
    ? language === "zh"
      ? `${place.township}（${place.province}${place.prefecture}${place.county}）`
      : [place.township_pinyin, place.county_pinyin, place.prefecture_pinyin, place.province_pinyin].join(", ")
    : say({zh: "未登记", en: "not registered"});
  return [
    [{zh: "乡镇", en: "Township"}, place ? townshipLink(place.place_id, name) : name],
    [{zh: "文种", en: "Kind"}, say(docKindLabels[report.doc_kind])],
    [{zh: "发布", en: "Published"}, [report.publisher, report.published_on].filter(Boolean).join(" · ") || null],
    [{zh: "年份", en: "Years"}, years(report)],
    [{zh: "读出", en: "Read"}, counts(document)]
  ];
}

function townshipLink(place_id: string, name: string): HTMLElement {
  const link = document.createElement("a");
  link.href = siteHref(`townships/${encodeURIComponent(place_id)}`);
  link.textContent = name;
  return link;
}

function years({review_year, plan_year, year_basis}: ReportDocument["report"]): string {
  const parts = [
    review_year === null ? null : say({zh: `回顾 ${review_year} 年`, en: `reviews ${review_year}`}),
    plan_year === null ? null : say({zh: `计划 ${plan_year} 年`, en: `plans ${plan_year}`})
  ].filter((part) => part !== null);
  if (parts.length === 0) return say({zh: "不明", en: "unknown"});
  const basis = say(basisLabels[year_basis]);
  return say({zh: `${parts.join("，")}（${basis}）`, en: `${parts.join(", ")} (${basis})`});
}

function counts({observations, sentences, checks}: ReportDocument): string {
  const kinds = figureKinds.flatMap((kind) => {
    const n = observations.filter((row) => figureKind(row) === kind).length;
    return n === 0 && kind === "damaged"
      ? []
      : say({zh: `${kindLabels[kind].zh} ${n}`, en: `${n} ${kindLabels[kind].en.toLowerCase()}`});
  });
  const found = severities.flatMap((severity) => {
    const n = checks.filter((check) => check.severity === severity).length;
    return n === 0
      ? []
      : say({zh: `${severityNames[severity].zh} ${n}`, en: `${n} ${severityNames[severity].en}${n > 1 ? "s" : ""}`});
  });
  const none = say({zh: "无", en: "none"});
  const n = observations.length;
  return say({
    zh: `${sentences.length} 句，${n} 个数字（${list(kinds)}）；检查：${list(found) || none}`,
    en: `${sentences.length} sentences, ${n} figures (${list(kinds)}); checks: ${list(found) || none}`
  });
}

/** What a reader must know first: why the years were inferred, and what concerns the whole report. */
function headChecks({report, checks}: ReportDocument): ReportDocument["checks"] {
  return checks.filter(
    ({start, code, severity}) =>
      start === null ||
      (code === "dating" && severity === "error") ||
      (code === "dating" && report.year_basis === "inferred")
  );
}

function about(document: ReportDocument, rawHref: string): HTMLElement {
  const {report, versions} = document;
  const details = window.document.createElement("details");
  details.className = "reader-about";
  details.appendChild(window.document.createElement("summary")).textContent = say({
    zh: "来源、文件与引用",
    en: "Source, file and citation"
  });
  const download = window.document.createElement("a");
  download.href = rawHref;
  download.download = report.file.replace(/^.*\//, "");
  download.textContent = say({zh: `下载原文（${report.file}）`, en: `Download as published (${report.file})`});
  const {n_chars, encoding} = report;
  details.append(
    facts(
      [
        [{zh: "来源网址", en: "Source"}, report.url ?? say({zh: "未登记", en: "not registered"})],
        [{zh: "原文", en: "Text"}, download],
        [{zh: "编码", en: "Encoding"}, `${encoding}, ${formatNumber(n_chars)} ${say({zh: "字符", en: "characters"})}`],
        [{zh: "SHA-256", en: "SHA-256"}, code(report.sha256)],
        [
          {zh: "文本质量", en: "Quality of the text"},
          `${formatShare(report.text_quality, 0)} ${say({zh: "（100% 为完好）", en: "(100% is sound)"})}`
        ],
        [{zh: "报告编号", en: "Report id"}, code(report.report_id)],
        [{zh: "数据版本", en: "Data version"}, code(`${versions.data_version} · ${versions.program_version}`)]
      ],
      "reader-facts"
    )
  );
  const address = () => location.href.replace(/#.*$/s, "");
  const actions = details.appendChild(window.document.createElement("div"));
  actions.className = "panel-actions";
  actions.append(
    copyButton({zh: "复制报告链接", en: "Copy link to the report"}, address),
    copyButton({zh: "复制报告引文", en: "Copy citation of the report"}, () =>
      citation(document, null, address(), getLanguage())
    )
  );
  return details;
}

function facts(entries: Fact[], className: string): HTMLElement {
  const dl = document.createElement("dl");
  dl.className = className;
  for (const [label, value] of entries) {
    if (value === null) continue;
    const pair = dl.appendChild(document.createElement("div"));
    pair.appendChild(document.createElement("dt")).textContent = say(label);
    pair.appendChild(document.createElement("dd")).append(value);
  }
  return dl;
}

function code(text: string): HTMLElement {
  const element = document.createElement("code");
  element.textContent = text;
  return element;
}
