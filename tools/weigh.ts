import {existsSync} from "node:fs";
import {formatBytes} from "./publish/budget.ts";
import {hasBrotli, startNginx} from "./publish/nginx.ts";
import {weightReport} from "./publish/report.ts";
import {measureVisits} from "./publish/visits.ts";
import {weighSite} from "./publish/weight.ts";

// npm run weigh [PAGE…]: what the built pages weigh, and what nginx, as documented, sends a browser for them.
if (!existsSync("dist/index.html")) {
  console.error("site not built; to build it: npm run build");
  process.exit(1);
}
const weight = await weighSite("dist");
console.log(weightReport(weight));
const first = (folder: string) =>
  weight.pages.find(({page}) => page.startsWith(folder) && !page.endsWith("index.html"));
const chosen = process.argv.slice(2);
const pages = chosen.length
  ? chosen
  : weight.pages
      .filter(
        ({page}) => !/^(reports|townships)\/(?!index)/.test(page) || page === first(page.replace(/[^/]*$/, ""))?.page
      )
      .map(({page}) => page);
const nginx = await startNginx("dist", "documented");
console.log(`\nSent by nginx (${hasBrotli() ? "Brotli" : "gzip"}), in bytes and answers`);
for (const {page, first, second} of await measureVisits(nginx, pages)) {
  const sent = [first, second].map(({bytes, answers}) => `${formatBytes(bytes)} in ${answers}`.padStart(16));
  console.log(`${page.padEnd(44)}first visit ${sent[0]}   second visit ${sent[1]}`);
}
await nginx.stop();
