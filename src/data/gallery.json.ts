import {fileURLToPath} from "node:url";
import {readQuestions} from "../../loaders/gallery.ts";

// Prints the worked questions of the SQL page: FileAttachment("data/gallery.json").
process.stdout.write(JSON.stringify(readQuestions(fileURLToPath(new URL("../../data/gallery", import.meta.url)))));
