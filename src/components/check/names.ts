import type {Label} from "../language/label.js";

/** How much a finding of the table `checks` matters. */
export type Severity = "error" | "warning" | "info";

export const severities: readonly Severity[] = ["error", "warning", "info"];

export const severityNames: Record<Severity, Label & {sign: string}> = {
  error: {zh: "错误", en: "error", sign: "✗"},
  warning: {zh: "警告", en: "warning", sign: "!"},
  info: {zh: "提示", en: "note", sign: "i"}
};

/** The kinds of findings, by their code in the table `checks`. */
export const checkNames: Record<string, Label> = {
  dating: {zh: "年份可疑", en: "doubtful year"},
  undated: {zh: "年份不明", en: "undated"},
  inferred_year: {zh: "年份由推断得出", en: "inferred year"},
  registry_year: {zh: "与登记的年份不符", en: "other year than registered"},
  year_sequence: {zh: "年份次序不通", en: "years out of sequence"},
  masked_year: {zh: "年份被遮盖", en: "year blanked out"},
  unregistered: {zh: "未登记", en: "not registered"},
  duplicate: {zh: "重复的报告", en: "duplicate report"},
  near_duplicate: {zh: "内容大半相同的报告", en: "near duplicate"},
  undecodable: {zh: "无法解码的字符", en: "undecodable characters"},
  no_figures: {zh: "没有数字", en: "no figures"},
  watermark: {zh: "转载水印", en: "watermark"},
  page_marker: {zh: "混入的页码", en: "page marker in the text"},
  synonym_swap: {zh: "同义词替换", en: "words swapped"},
  damaged_numeral: {zh: "数字受损", en: "damaged number"},
  masked_figure: {zh: "数字被遮盖", en: "figure blanked out"},
  masked_name: {zh: "名称被遮盖", en: "name blanked out"},
  lost_figure: {zh: "数字缺失", en: "figure missing"},
  lost_percent: {zh: "百分号缺失", en: "percent sign missing"},
  unclosed_quote: {zh: "引号不配对", en: "quotation mark without its pair"},
  unknown_unit: {zh: "目录外的计量单位", en: "unit outside the catalogue"},
  unit_jump: {zh: "单位疑似有误", en: "suspect unit"},
  list_count: {zh: "列举与所称数目不符", en: "list and its stated count differ"},
  list_mismatch: {zh: "指标与数值个数不符", en: "more or fewer figures than indicators"},
  share_sum: {zh: "比重之和不符", en: "shares do not add up"},
  two_values: {zh: "同一指标数值不一", en: "two values of one indicator"},
  growth_mismatch: {zh: "增速与数值不符", en: "growth and levels disagree"},
  growth_history: {zh: "增速与往年报告不符", en: "growth disagrees with an earlier report"}
};

/** The name of a kind of finding; an unknown code is its own name. */
export function checkName(code: string): Label {
  return checkNames[code] ?? {zh: code, en: code};
}
