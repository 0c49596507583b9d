import {optional, required, table} from "./column.ts";

export const tables = table({
  name: "tables",
  zh: "本数据集的每个表一行",
  en: "One row a table of this data set.",
  key: ["table_name"],
  columns: {
    table_name: required("text", "表名", "Name of the table"),
    ordinal: required("integer", "展示次序", "Order of presentation"),
    zh: required("text", "说明（中文）", "What a row is, in Chinese"),
    en: required("text", "说明（英文）", "What a row is"),
    key: required("text[]", "主键列", "Columns that identify a row"),
    n_rows: required("integer", "行数", "Number of rows")
  }
});

export const columns = table({
  name: "columns",
  zh: "每个表的每一列一行",
  en: "One row a column of a table: the codebook.",
  key: ["table_name", "column_name"],
  columns: {
    table_name: required("text", "表名", "Table", {references: "tables.table_name"}),
    column_name: required("text", "列名", "Name of the column"),
    ordinal: required("integer", "在表中的次序，自 1 起", "Position in the table, from 1"),
    type: required("text", "类型", "Type", {codes: ["text", "integer", "double", "boolean", "date", "text[]"]}),
    nullable: required("boolean", "是否可为空", "Whether it may be null"),
    unit: optional("text", "数值单位", "Unit of its figures"),
    zh: required("text", "说明（中文）", "Description in Chinese"),
    en: required("text", "说明（英文）", "Description"),
    codes: optional("text[]", "取值范围；不限时为空", "The only values it takes; null when free"),
    refers_to: optional("text", "所引用的列", "Column it refers to, as table.column")
  }
});

export const dataset = table({
  name: "dataset",
  zh: "数据集版本，仅一行",
  en: "The version of this data set, in one row.",
  key: ["data_version"],
  columns: {
    data_version: required(
      "text",
      "数据版本：data/、loaders/ 与锁定文件的 SHA-256 前 12 位",
      "First 12 digits of a SHA-256 over data/, loaders/ and the lockfile"
    ),
    program_version: required("text", "程序版本", "Version of the program"),
    n_reports: required("integer", "报告数", "Number of reports"),
    last_published_on: optional("date", "最近一份报告的发布日期", "Date of the latest publication among the reports")
  }
});
