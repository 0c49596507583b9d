import {createServer} from "node:net";
import {observable} from "./observable.ts";
import {endWithParent} from "./parent.ts";

endWithParent();
const host = "127.0.0.1";
const port = Number(process.env.PORT ?? 3000);
const address = `http://${host}:${port}`;

if (!(await isFree(port))) {
  console.error(
    `port ${port} is in use: stop the program that uses it (another npm start?), or name another port: PORT=${port + 1}`
  );
  process.exit(1);
}
await observable("preview", "--no-open", "--host", host, "--port", String(port));
const page = await warm("/");
await warm("/_file/data/tables/reports.parquet");
console.log(
  `\nThe dashboard: ${address}${page ? "" : " (with errors: see above)"}\nIt redraws when a page, a report or the pipeline changes. Ctrl-C stops it.\n`
);

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
      .once("error", () => resolve(false))
      .once("listening", () => server.close(() => resolve(true)))
      .listen(port, host);
  });
}

/** Asks for a file before a person does, so that packages and tables are made by the time that the address is printed. */
async function warm(path: string): Promise<boolean> {
  const response = await fetch(address + path);
  await response.arrayBuffer();
  return response.ok;
}
