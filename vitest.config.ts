import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {test: {name: "unit", include: ["test/unit/**/*.test.ts"]}},
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
