import {quoteName, textLiteral} from "../../database/literal.js";
import {type Result, session} from "../../database.js";
import {columnsOf} from "./rows.js";

let count = 0;

/** The rows of a query as a Parquet file, written by the engine, with the types that it has. The query runs again. */
export function parquet(result: Pick<Result, "statement" | "table" | "types">): Promise<Uint8Array> {
  const {statement} = result;
  const path = `take-away-${++count}.parquet`;
  return session.use(async (engine) => {
    await session.load(engine, statement.text);
    const {database, connection, answer} = engine;
    const copy = `COPY (${wholeNumbers(result)}\n) TO ${textLiteral(path)} (FORMAT parquet, COMPRESSION zstd)`;
    await answer(connection.query(copy));
    const bytes = await answer(database.copyFileToBuffer(path));
    await answer(database.dropFile(path));
    return bytes;
  });
}

/** The query, with HUGEINT as DECIMAL(38,0): Parquet has no such integer, and DuckDB 0.9 would write the nearest DOUBLE. */
function wholeNumbers({statement, table, types}: Pick<Result, "statement" | "table" | "types">): string {
  const columns = columnsOf({table, types});
  if (!types.includes("HUGEINT")) return statement.text;
  const list = columns.map(
    ({name, type}, i) => `${type === "HUGEINT" ? `CAST(c${i} AS DECIMAL(38, 0))` : `c${i}`} AS ${quoteName(name)}`
  );
  return `SELECT ${list.join(", ")} FROM (${statement.text}\n) AS result(${columns.map((_, i) => `c${i}`).join(", ")})`;
}
