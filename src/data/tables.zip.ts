import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {zipSync} from "fflate";
import {buildFiles} from "../../loaders/tables/build.ts";
import {fingerprint, inputs} from "../../tools/fresh/inputs.ts";
import {unpackAhead} from "../../tools/fresh/unpack.ts";

// Runs the pipeline over data/ and prints what pages read as one archive: FileAttachment("data/tables/observations.parquet").
const root = fileURLToPath(new URL("../..", import.meta.url));

// When a report changes while the tables are built, they are built again: an archive never mixes two states of data/.
let before: string;
let tables: Map<string, Uint8Array>;
let failure: unknown;
do {
  before = await fingerprint(root, inputs);
  failure = null;
  tables = new Map();
  try {
    tables = await buildFiles(root);
  } catch (error) {
    failure = error; // a report that was removed in the meantime is no error
  }
} while ((await fingerprint(root, inputs)) !== before);
// What is wrong with the data is told by file, line and remedy; where in the program it was found is of no help.
const wrong = failure instanceof Error && /^data\/.*: /.test(failure.message) ? failure.message : null;
if (wrong) {
  console.error(`\n${wrong}\n`);
  process.exit(1);
}
if (failure) throw failure;

unpackAhead(join(root, "src/.observablehq/cache"), "data/tables", tables);

// Parquet is compressed already (level 0), and a fixed (local, as in every zip) date makes equal tables equal archives.
const files = Object.fromEntries([...tables].sort(([a], [b]) => (a < b ? -1 : 1)));
process.stdout.write(zipSync(files, {level: 0, mtime: new Date(1980, 0, 1)}));
