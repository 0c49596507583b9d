import {defineConfig} from "vitest/config";

const inBrowser = {
  globalSetup: "test/browser/setup.ts",
  // A slow machine may take its time; a browser that it starved is asked once more.
  testTimeout: 240_000,
  hookTimeout: 240_000,
  retry: 1
};

export default defineConfig({
  test: {
    projects: [
      // Times are of a busy machine: what is slow is measured by npm run bench, not by a limit here.
      {test: {name: "unit", include: ["test/unit/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000}},
      // The preview promises to follow a change within seconds, so nothing else runs beside it.
      {test: {...inBrowser, name: "preview", include: ["test/browser/preview.test.ts"], fileParallelism: false}},
      {
        test: {
          ...inBrowser,
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          exclude: ["test/browser/preview.test.ts"],
          maxWorkers: 2 // pages mostly wait
        }
      }
    ]
  }
});
