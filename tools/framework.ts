import {join} from "node:path";
import {prunePackageCache} from "./npm/cache.ts";
import {offlineFetch} from "./npm/offline.ts";

let prepared = false;

/**
 * Prepares Framework's process, before it reads a page: no telemetry, no foreign host, no stale cache. Called by
 * observablehq.config.ts, which Framework evaluates first, and again whenever that file changes. `root` is the project's
 * folder, `sourceRoot` that of its pages within it.
 */
export function prepareFramework(root: string, sourceRoot: string): void {
  if (prepared) return;
  prepared = true;
  process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";
  prunePackageCache(root, join(root, sourceRoot));
  globalThis.fetch = offlineFetch(root);
}
