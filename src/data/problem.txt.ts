import {fileURLToPath} from "node:url";
import {readCatalogue} from "../../loaders/corpus/catalogue.ts";
import {readSources} from "../../loaders/corpus/sources.ts";

// Prints what is wrong with the reports, the registry or the vocabulary, by file, line and remedy; nothing when they can be read.
// A page of the preview asks for it when there are no tables (src/components/database/fetch-file.ts); a built site has none.
const root = fileURLToPath(new URL("../..", import.meta.url));
try {
  readSources(root, readCatalogue(root));
} catch (error) {
  process.stdout.write((error as Error).message);
}
