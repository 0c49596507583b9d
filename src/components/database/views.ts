import {fetchFile} from "./fetch-file.js";
import {viewsFile} from "./files.js";
import {parseViews, type Views} from "./parse-views.js";

let cached: Promise<Views> | null = null;

/** The site's views by name, in an order in which they can be created; read once a page. */
export function readViews(): Promise<Views> {
  cached ??= fetchFile(viewsFile.href)
    .then((bytes) => parseViews(new TextDecoder().decode(bytes)))
    .catch((error) => {
      cached = null;
      throw error;
    });
  return cached;
}
