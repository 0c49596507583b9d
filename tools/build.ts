import {observable} from "./observable.ts";
import {compressFiles} from "./serve/compress.ts";

await observable("build");
await compressFiles("dist");
