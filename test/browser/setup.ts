import {spawnSync} from "node:child_process";
import type {TestProject} from "vitest/node";
import {serveSite} from "../../tools/serve/server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built site is served, with a slash at the end. */
    site: string;
  }
}

/** Builds the site, unless the caller just did (SITE_BUILT), and serves it on a free port while the browser tests run. */
export default async function setup(project: TestProject): Promise<() => void> {
  if (!process.env.SITE_BUILT) {
    const {status} = spawnSync(process.execPath, ["tools/setup.mjs", "tools/build.ts"], {stdio: ["ignore", 2, 2]});
    if (status !== 0) throw new Error("the site does not build (see above)");
  }
  const {url, server} = await serveSite();
  project.provide("site", url);
  return () => void server.close();
}
