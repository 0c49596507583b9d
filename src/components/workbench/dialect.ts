import {PostgreSQL, SQLDialect} from "npm:@codemirror/lang-sql";

// The words that DuckDB 0.9's own duckdb_keywords() calls reserved, or that open or shape a statement. PostgreSQL's list would
// colour and offer hundreds (year, data, indicator …) that are names here.
const keywords =
  "all analyze and anti any as asc asof attach begin between both by call case cast checkpoint collate column commit constraint copy " +
  "create cross database default delete desc describe detach distinct do drop else end except exclude exists explain export extract " +
  "false fetch filter first following for foreign format from full function glob group grouping having if ignore ilike import in inner " +
  "insert install intersect into is isnull join last lateral left like limit load macro materialized natural not notnull null nulls " +
  "offset on only or order outer over overlaps partition pivot positional pragma preceding primary qualify range recursive references " +
  "rename replace reset respect returning right rollback rollup row rows sample schema select semi sequence set sets show similar some " +
  "summarize table tablesample temp temporary then to transaction true truncate try_cast type unbounded union unique unnest unpivot " +
  "update use using values view when where window with within";
const types =
  "bigint bit blob bool boolean char date decimal double enum float hugeint int int2 int4 int8 integer interval list map numeric real smallint " +
  "struct text time timestamp timestamptz timetz tinyint ubigint uinteger usmallint utinyint uuid varchar";

/** DuckDB's SQL, for the editor: lexed as PostgreSQL's, from which its parser comes, with its own words. */
export const duckdb = SQLDialect.define({...PostgreSQL.spec, keywords, types, builtin: "", specialVar: "$?"});
