import {readdirSync} from "node:fs";
import {expect, test} from "vitest";
import {contention} from "./contention.ts";
import {drawnAfter, useSite} from "./site.ts";

const open = useSite();
const township = readdirSync("dist/townships").find((name) => name.endsWith(".html") && name !== "index.html")!;

test.each([
  ["index.html", "#coverage .matrix-entry"],
  ["growth.html", "#growth-by-indicator svg .mark"],
  ["targets.html", "#target-growth svg .mark"],
  ["priorities.html", "#priorities-themes svg .mark"],
  [`townships/${township}`, "main figure.chart svg"]
])("%s draws its first chart within 1.5 s of navigation, in a browser that was never there", async (page, chart) => {
  // Other programs share the machine: the best of a few, each by how much slower the machine is for it.
  const times: number[] = [];
  while (times.length < 6 && !times.some((time) => time < 1500)) {
    const before = contention();
    const opened = await open(page, {first: true});
    const time = await drawnAfter(opened.page, chart);
    await opened.close();
    times.push((2 * time) / (before + contention()));
  }
  console.log(`${page}: first chart after ${times.map(Math.round).join(", ")} ms`);
  expect(Math.min(...times)).toBeLessThan(1500);
});
