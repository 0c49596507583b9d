import {spawnSync} from "node:child_process";
import process from "node:process";

// npm run bench: how fast reports are read. npm run bench -- pages: how soon the built pages draw.
// Each loads what it needs: a browser's driver would stand in the heap of the other.
const benches: Record<string, () => Promise<void>> = {
  reading: async () => (await import("./bench/reading.ts")).benchReading(),
  pages: async () => (await import("./bench/pages.ts")).benchPages()
};
const asked = process.argv[2] ?? "reading";
// speed on one core: no other thread compiles or collects garbage
const oneCore = "--single-threaded";
if (asked === "reading" && !process.execArgv.includes(oneCore)) {
  const again = [oneCore, "tools/setup.mjs", "tools/bench.ts", asked];
  process.exit(spawnSync(process.execPath, again, {stdio: "inherit"}).status ?? 1);
}
const bench = benches[asked];
if (!bench) {
  console.error(`no bench "${asked}"; there are: ${Object.keys(benches).join(", ")}`);
  process.exit(2);
}
await bench();
