import {fileURLToPath} from "node:url";
import {prepareFramework} from "./tools/framework.ts";

const root = "src";

await prepareFramework(fileURLToPath(new URL(".", import.meta.url)), root);

export default {
  root,
  title: "Township reports",
  // The sidebar, in this order. Pages that are not named here are still built.
  pages: [],
  globalStylesheets: [], // the default loads a font from Google
  search: true,
  head: `<script>document.documentElement.lang = "zh-CN";</script>`,
  footer: ""
};
