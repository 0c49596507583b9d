import {benchPages} from "./bench/pages.ts";
import {benchReading} from "./bench/reading.ts";

// npm run bench: how fast reports are read. npm run bench -- pages: how soon the built pages draw.
const benches: Record<string, () => void | Promise<void>> = {reading: benchReading, pages: benchPages};
const asked = process.argv[2] ?? "reading";
const bench = benches[asked];
if (!bench) {
  console.error(`no bench "${asked}"; there are: ${Object.keys(benches).join(", ")}`);
  process.exit(2);
}
await bench();
