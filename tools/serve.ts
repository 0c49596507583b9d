import {parseArgs} from "node:util";
import {endWithParent} from "./parent.ts";
import {serveSite} from "./serve/server.ts";

endWithParent();
const {values} = parseArgs({
  options: {
    base: {type: "string", default: "/"},
    dir: {type: "string", default: "dist"},
    host: {type: "string", default: "127.0.0.1"}
  }
});
const port = Number(process.env.PORT ?? 4173);
try {
  console.log((await serveSite({...values, port})).url);
} catch (error) {
  const inUse = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
  console.error(
    inUse ? `port ${port} is in use; name another, or 0 for any free one: PORT=0` : (error as Error).message
  );
  process.exit(1);
}
