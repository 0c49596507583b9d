/** SQL laid out with one clause a line, words of SQL in capitals; text that the formatter does not read stays as it is. */
export async function formatSql(sql: string): Promise<string> {
  const {duckdb, formatDialect} = await import("npm:sql-formatter");
  try {
    return formatDialect(sql, {dialect: duckdb, keywordCase: "upper", tabWidth: 2, expressionWidth: 90});
  } catch {
    return sql;
  }
}
