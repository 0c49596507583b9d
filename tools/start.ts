import {type AddressInfo, createServer} from "node:net";
import {observable} from "./observable.ts";
import {endWithParent} from "./parent.ts";
import {portOf} from "./port.ts";

endWithParent();
const host = "127.0.0.1";
const port = await freePort();
const address = `http://${host}:${port}`;

await observable("preview", "--no-open", "--host", host, "--port", String(port));
const page = await warm("/");
await warm("/_file/data/tables/reports.parquet");
console.log(
  `\nThe dashboard: ${address}${page ? "" : " (with errors: see above)"}\nIt redraws when a page, a report or the pipeline changes. Ctrl-C stops it.\n`
);

/** The port to listen on; ends the program with what to do where there is none. */
async function freePort(): Promise<number> {
  try {
    return await probe(portOf(process.env.PORT, 3000));
  } catch (error) {
    const {code, port, message} = error as NodeJS.ErrnoException & {port?: number};
    console.error(
      code === "EADDRINUSE"
        ? `port ${port} is in use: stop the program that uses it (another npm start?), or name another port: PORT=${port! + 1}`
        : message
    );
    process.exit(1);
  }
}

/** Listens on a port for a moment; resolves to its number, rejects when something else listens there. */
function probe(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .once("error", reject)
      .once("listening", () => {
        const free = (server.address() as AddressInfo).port;
        server.close(() => resolve(free));
      })
      .listen(port, host);
  });
}

/** Asks for a file before a person does, so that packages and tables are made by the time that the address is printed. */
async function warm(path: string): Promise<boolean> {
  const response = await fetch(address + path);
  await response.arrayBuffer();
  return response.ok;
}
