// Removes what a build makes. Plain JavaScript: it needs no packages.
import {rmSync} from "node:fs";
import {fileURLToPath} from "node:url";

for (const path of ["dist", "src/.observablehq", ".cache"]) {
  rmSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), {recursive: true, force: true});
}
