import {textLiteral} from "../../database/literal.js";
import {type Result, session} from "../../database.js";

let count = 0;

/** The rows of a query as a Parquet file, written by the engine, with the types that it has. The query runs again. */
export function parquet({statement}: Pick<Result, "statement">): Promise<Uint8Array> {
  const path = `take-away-${++count}.parquet`;
  return session.use(async (engine) => {
    await session.load(engine, statement.text);
    const {database, connection, answer} = engine;
    const copy = `COPY (${statement.text}\n) TO ${textLiteral(path)} (FORMAT parquet, COMPRESSION zstd)`;
    await answer(connection.query(copy));
    const bytes = await answer(database.copyFileToBuffer(path));
    await answer(database.dropFile(path));
    return bytes;
  });
}
