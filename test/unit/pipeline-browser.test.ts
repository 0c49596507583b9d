import {readdirSync} from "node:fs";
import {join} from "node:path";
import {createContext, runInContext} from "node:vm";
import {build} from "esbuild";
import {expect, test} from "vitest";
import {readCatalogue} from "../../loaders/corpus/catalogue.ts";
import {readSources} from "../../loaders/corpus/sources.ts";
import {analyse} from "../../loaders/pipeline.ts";

const folders = ["text", "figures", "assign", "themes", "checks"].map((name) => join("loaders", name));
const pure = folders.flatMap((folder) =>
  readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file))
);

/** Bundles for a browser; an import of Node's own modules is an error there. */
function bundle(entryPoints: string[]): Promise<string[]> {
  return build({
    entryPoints,
    bundle: true,
    write: false,
    outdir: "bundle",
    platform: "browser",
    format: "iife",
    globalName: "bundled",
    logLevel: "silent"
  }).then(({outputFiles}) => outputFiles.map(({text}) => text));
}

test("no module between text and tables imports anything of Node", async () => {
  expect(pure.length).toBeGreaterThan(100);
  await expect(bundle(pure)).resolves.toHaveLength(pure.length);
  await expect(bundle(["loaders/corpus/sources.ts"])).rejects.toThrow("node:"); // the test can fail
});

test("the pipeline reads a report the same where nothing of Node is there", async () => {
  const [script] = await bundle(["loaders/pipeline.ts"]);
  const browser = createContext({TextDecoder}); // of what is not JavaScript itself, all that it takes
  runInContext(script!, browser);
  const catalogue = readCatalogue(".");
  const source = readSources(".", catalogue)[0]!;
  Object.assign(browser, {source, catalogue});
  const read = runInContext("JSON.stringify(bundled.analyse(source, catalogue))", browser);
  expect(read).toBe(JSON.stringify(analyse(source, catalogue)));
});
