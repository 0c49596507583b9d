import {checkCodes} from "../../checks/codes.ts";
import {optional, required, table} from "./column.ts";

export const severities = ["info", "warning", "error"] as const;

export const checks = table({
  name: "checks",
  zh: "读报告时发现的问题，每个一行",
  en: "What was found to be doubtful in the reports, one row each.",
  key: ["check_id"],
  columns: {
    check_id: required("text", "编号", "Identifier: report_id, colon, code, colon, offset"),
    report_id: required("text", "报告编号", "Report", {references: "reports.report_id"}),
    code: required("text", "检查代码", "Kind of problem", {codes: checkCodes}),
    severity: required("text", "程度", "How much it matters", {codes: severities}),
    message: required("text", "说明（中文）", "What was found, in Chinese"),
    message_en: required("text", "说明（英文）", "What was found, in English"),
    start: optional("integer", "起始偏移；关于全文时为空", "Offset in the raw text; null for the whole report"),
    end: optional("integer", "结束偏移（不含）", "Offset past its end; null for the whole report")
  }
});
