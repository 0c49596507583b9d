import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      // Times are of a busy machine: what is slow is measured by npm run bench, not by a limit here.
      {test: {name: "unit", include: ["test/unit/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000}},
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: "test/browser/setup.ts",
          // A slow machine may take its time; a browser that it starved is asked once more.
          testTimeout: 240_000,
          hookTimeout: 240_000,
          retry: 1,
          // One file after the other: some tests measure how soon a page is drawn.
          fileParallelism: false
        }
      }
    ]
  }
});
