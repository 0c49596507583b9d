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
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One file after the other: some tests measure how soon a page is drawn.
          fileParallelism: false
        }
      }
    ]
  }
});
