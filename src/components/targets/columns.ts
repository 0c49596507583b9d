import {shortTownshipName} from "../data/township-name.js";
import {formatPeriod} from "../format/period.js";
import {say} from "../language/label.js";
import {getLanguage, type Language} from "../language/language.js";
import {mixed} from "../language/mixed.js";
import {reportHref} from "../site.js";
import type {Column} from "../table/column.js";
import {formatOutcome, formatPromise} from "./format.js";
import type {TargetRow} from "./rows.js";
import {reasonOf, statusOf} from "./status.js";

type TargetColumn = Column<TargetRow>;

const hidden = (name: keyof TargetRow & string): TargetColumn => ({
  name,
  label: {zh: name, en: name},
  value: (row) => row[name] as string | number | null,
  hidden: true
});

/** The columns of the list of targets, and of its CSV. */
export const targetColumns: TargetColumn[] = [
  {
    name: "promised",
    label: {zh: "目标", en: "Promised"},
    value: ({threshold}) => threshold,
    format: (row, language) => formatPromise(row, language)
  },
  {
    name: "label",
    label: {zh: "事物", en: "What"},
    value: ({label}) => label,
    format: (row, language) => what(row, language),
    prose: true
  },
  {name: "township", label: {zh: "乡镇", en: "Township"}, value: (row) => shortTownshipName(row, getLanguage())},
  {
    name: "year",
    label: {zh: "时期", en: "Period"},
    value: ({year}) => year,
    format: (row, language) => formatPeriod(row, language)
  },
  {
    name: "outcome",
    label: {zh: "后来的报告", en: "Reported later"},
    value: (row) => row.outcome_growth_pct ?? row.outcome_value ?? row.outcome_change_pp,
    format: (row, language) => outcomeCell(row, language)
  },
  {
    name: "status",
    label: {zh: "结果", en: "Status"},
    value: ({status}) => status,
    format: (row) => statusCell(row),
    prose: true
  },
  hidden("reason"),
  hidden("basis"),
  hidden("quantity"),
  hidden("criterion"),
  hidden("threshold_max"),
  hidden("unit"),
  hidden("observation_id"),
  hidden("indicator_id"),
  hidden("place_id"),
  hidden("report_id"),
  hidden("value_text"),
  hidden("growth_text"),
  hidden("outcome_id"),
  hidden("outcome_report_id"),
  hidden("outcome_low"),
  hidden("outcome_high")
];

/** The thing as the report names it, and below it the indicator that it was read as. */
function what(row: TargetRow, language: Language): Node {
  const cell = document.createDocumentFragment();
  const label = cell.appendChild(document.createElement("span"));
  label.lang = "zh-CN";
  label.textContent = row.label;
  const name = row[`indicator_${language}`];
  if (name && name !== row.label) {
    const small = cell.appendChild(document.createElement("small"));
    small.className = "indicator-name";
    small.textContent = name;
  }
  return cell;
}

function outcomeCell(row: TargetRow, language: Language): Node | string {
  const text = formatOutcome(row, language);
  if (text === null || row.outcome_id === null) return "—";
  const link = document.createElement("a");
  link.href = reportHref(row.outcome_report_id ?? "", row.outcome_id);
  link.dataset.observation = row.outcome_id;
  link.append(mixed(text, language));
  if (row.basis === "computed") link.append(say({zh: " （由水平推算）", en: " (from levels)"}));
  return link;
}

/** A status with its sign; why, where there is none. */
export function statusCell({status, reason}: TargetRow): Node {
  const {sign, label} = statusOf(status);
  const cell = document.createDocumentFragment();
  const badge = cell.appendChild(document.createElement("span"));
  badge.className = `status status-${status}`;
  badge.textContent = `${sign} ${say(label)}`;
  if (reason) {
    const small = cell.appendChild(document.createElement("small"));
    small.textContent = say(reasonOf(reason));
  }
  return cell;
}
