import {readdirSync} from "node:fs";
import {expect, test} from "vitest";
import {engineAlone} from "./engine-alone.ts";
import {drawnAfter, useSite} from "./site.ts";

const open = useSite();
const township = readdirSync("dist/townships").find((name) => name.endsWith(".html") && name !== "index.html")!;

// Machines differ, and others use them: the time is printed beside what the engine alone takes, and no limit is set to it here.
test.each([
  ["index.html", "#coverage .matrix-entry"],
  ["growth.html", "#growth-by-indicator svg .mark"],
  ["targets.html", "#target-growth svg .mark"],
  ["priorities.html", "#priorities-themes svg .mark"],
  [`townships/${township}`, "main figure.chart svg"]
])("%s draws its first chart in a browser that was never there, and says how soon", async (page, chart) => {
  const floor = await engineAlone(open);
  const opened = await open(page, {first: true});
  const time = await drawnAfter(opened.page, chart, 120_000);
  console.log(`${page}: first chart after ${Math.round(time)} ms, the engine alone ${Math.round(floor)} ms`);
  expect(opened.problems).toEqual([]);
  await opened.close();
});
