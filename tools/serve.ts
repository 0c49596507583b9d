import {parseArgs} from "node:util";
import {endWithParent} from "./parent.ts";
import {portOf} from "./port.ts";
import {serveSite} from "./serve/server.ts";

endWithParent();
const {values} = parseArgs({
  options: {
    base: {type: "string", default: "/"},
    dir: {type: "string", default: "dist"},
    host: {type: "string", default: "127.0.0.1"}
  }
});
try {
  const port = portOf(process.env.PORT, 4173);
  console.log((await serveSite({...values, port})).url);
} catch (error) {
  const inUse = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
  console.error(
    inUse
      ? `port ${process.env.PORT || 4173} is in use; name another, or 0 for any free one: PORT=0`
      : (error as Error).message
  );
  process.exit(1);
}
