import {optional, required, table} from "./column.ts";

export const docKinds = ["report", "plan", "speech", "news"] as const;
export const yearBases = ["stated", "inferred", "registry"] as const;
export const parts = ["review", "plan", "other"] as const;

export const reports = table({
  name: "reports",
  zh: "每份报告一行",
  en: "One row a report.",
  key: ["report_id"],
  columns: {
    report_id: required("text", "报告编号，即不带扩展名的文件名", "The file's name without its extension"),
    title: required("text", "标题", "Title"),
    place_id: optional("text", "乡镇编号；未登记的报告为空", "Township; null for an unregistered report", {
      references: "places.place_id"
    }),
    doc_kind: required("text", "文种：工作报告、计划、讲话、新闻", "Kind of document", {codes: docKinds}),
    publisher: optional("text", "发布单位", "Publisher"),
    published_on: optional("date", "发布日期", "Date of publication"),
    review_year: optional("integer", "回顾年份", "The calendar year the report reviews"),
    plan_year: optional("integer", "计划年份", "The calendar year the report plans for"),
    year_basis: required("text", "年份依据：文中写明、由文意推断、登记表", "What the years rest on", {
      codes: yearBases
    }),
    url: optional("text", "来源网址", "Address it was published at"),
    file: required("text", "原文文件", "File of the raw text, below data/"),
    sha256: required("text", "原文的 SHA-256", "SHA-256 of the file's bytes"),
    encoding: required("text", "原文编码", "Character encoding of the file"),
    n_chars: required("integer", "字符数（UTF-16 码元）", "Length of the decoded text", {unit: "UTF-16 code units"}),
    n_observations: required("integer", "观测数", "Number of observations read from it"),
    text_quality: required("double", "文本质量，0（损坏）至 1（完好）", "Quality of the text, 0 (damaged) to 1 (sound)")
  }
});

export const places = table({
  name: "places",
  zh: "每个乡镇（街道）一行",
  en: "One row a township.",
  key: ["place_id"],
  columns: {
    place_id: required("text", "地方编号（拼音）", "Identifier, from the pinyin of its name"),
    township: required("text", "乡、镇、街道名", "Township"),
    county: required("text", "所属县、市、区", "County"),
    prefecture: required("text", "所属地级市", "Prefecture"),
    province: required("text", "所属省份", "Province"),
    township_pinyin: required("text", "乡镇名拼音", "Township in pinyin"),
    county_pinyin: required("text", "县名拼音", "County in pinyin"),
    prefecture_pinyin: required("text", "地级市名拼音", "Prefecture in pinyin"),
    province_pinyin: required("text", "省名拼音", "Province in pinyin"),
    level: required("text", "层级", "Administrative level", {codes: ["township", "town", "subdistrict", "county"]})
  }
});

export const sections = table({
  name: "sections",
  zh: "每个标题下的段落一行",
  en: "One row a section: a heading and what stands under it.",
  key: ["section_id"],
  columns: {
    section_id: required("text", "节编号", "Identifier: report_id, colon, ordinal"),
    report_id: required("text", "报告编号", "Report", {references: "reports.report_id"}),
    ordinal: required("integer", "在报告中的次序，自 1 起", "Position in the report, from 1"),
    level: required(
      "integer",
      "标题层级：0 为全文，1 为最高级",
      "Depth of the heading; 0 is the text before the first"
    ),
    heading: optional("text", "标题；第一个标题之前为空", "Heading; null before the first"),
    part: required("text", "部分：回顾、计划、其他", "Part of the report", {codes: parts}),
    start: required("integer", "起始偏移", "Offset of its first code unit in the raw text"),
    end: required("integer", "结束偏移（不含），含下级各节", "Offset past its last code unit, its subsections included")
  }
});

export const sentences = table({
  name: "sentences",
  zh: "每个句子一行，包括页面附件（广告、导航）",
  en: "One row a sentence, page furniture included (part other, theme none).",
  key: ["sentence_id"],
  columns: {
    sentence_id: required("text", "句子编号", "Identifier: report_id, colon, s, ordinal"),
    report_id: required("text", "报告编号", "Report", {references: "reports.report_id"}),
    section_id: required("text", "所属节", "Section it stands in", {references: "sections.section_id"}),
    ordinal: required("integer", "在报告中的次序，自 1 起", "Position in the report, from 1"),
    part: required("text", "部分：回顾、计划、其他", "Part of the report", {codes: parts}),
    theme_id: required("text", "主题", "Theme it is coded to", {references: "themes.theme_id"}),
    theme_score: required(
      "double",
      "编码的把握：按模型为该主题的概率，0 至 1；非正文为 1",
      "How sure the coding is: the theme's probability under the model, 0 to 1; 1 for what is not text of the report"
    ),
    theme_second: optional(
      "text",
      "次强主题；概率不到 0.05 时为空",
      "Runner-up theme; null when its probability is below 0.05",
      {
        references: "themes.theme_id"
      }
    ),
    start: required("integer", "起始偏移", "Offset of its first code unit in the raw text"),
    end: required("integer", "结束偏移（不含）", "Offset past its last code unit"),
    text: required("text", "原文", "The text as published")
  }
});
