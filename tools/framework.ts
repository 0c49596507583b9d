import {delimiter, join} from "node:path";
import {expireLoaders, removeStaleOutputs, watchInputs} from "./fresh/expire.ts";
import {prunePackageCache, removeStandIns} from "./npm/cache.ts";
import {offlineFetch} from "./npm/offline.ts";
import {watchSidebar} from "./site/watch.ts";

let prepared = false;

/**
 * Prepares Framework's process, before it reads a page: no telemetry, no foreign host, no stale cache. Called by
 * observablehq.config.ts, which Framework evaluates first, and again whenever that file changes. `root` is the project's
 * folder, `sourceRoot` that of its pages within it.
 */
export async function prepareFramework(root: string, sourceRoot: string): Promise<void> {
  if (prepared) return;
  prepared = true;
  process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";
  process.env.PATH = join(root, "node_modules", ".bin") + delimiter + process.env.PATH; // where loaders find tsx
  prunePackageCache(root, join(root, sourceRoot));
  const lenient = process.argv.includes("preview");
  globalThis.fetch = offlineFetch(root, fetch, {lenient});
  await expireLoaders(root, sourceRoot);
  if (!lenient) {
    removeStandIns(join(root, sourceRoot));
    removeStaleOutputs(root, sourceRoot);
  } else {
    watchInputs(root, sourceRoot);
    watchSidebar(root, sourceRoot);
    // A page that does not resolve must not end the preview.
    process.on("unhandledRejection", (error) => console.error(error));
  }
}
