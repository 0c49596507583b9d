/** The tables of the data set. */
export const tablesSql = `SELECT table_name, zh, en, array_to_string("key", ', ') AS key, n_rows FROM tables ORDER BY ordinal`;

/** Their columns. */
export const columnsSql = `SELECT table_name, column_name, ordinal, type, nullable, unit, zh, en,
  array_to_string(codes, ', ') AS codes, refers_to
FROM columns
ORDER BY table_name, ordinal`;

/** How many rows a view has, and its columns. */
export function viewSql(name: string): {countSql: string; describeSql: string} {
  return {countSql: `SELECT count(*) AS n_rows FROM ${name}`, describeSql: `DESCRIBE ${name}`};
}

/** The version of the data set. */
export const datasetSql =
  "SELECT data_version, program_version, n_reports, CAST(last_published_on AS VARCHAR) AS last_published_on FROM dataset";
