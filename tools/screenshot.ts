import {mkdir} from "node:fs/promises";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {launchBrowser} from "./browser/launch.ts";
import {serveSite} from "./serve/server.ts";

// npm run screenshot -- PAGE… --out DIR [--width 390] [--height 900] [--dark] [--lang en] [--full] [--wait MS] [--site URL]
// PAGE as in its address: index, growth, "index.html?indicator=gdp". Takes the pages of dist/, or of the site at URL.
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    out: {type: "string", default: ".cache/screenshots"},
    site: {type: "string"},
    width: {type: "string", default: "1440"},
    height: {type: "string", default: "900"},
    wait: {type: "string", default: "1500"},
    lang: {type: "string", default: "zh"},
    dark: {type: "boolean", default: false},
    full: {type: "boolean", default: false}
  }
});

const {out, lang, dark, full} = values;
const served = values.site ? undefined : await serveSite();
const site = values.site ?? served!.url;
const width = Number(values.width);
await mkdir(out, {recursive: true});
const browser = await launchBrowser();
const context = await browser.newContext({
  viewport: {width, height: Number(values.height)},
  colorScheme: dark ? "dark" : "light",
  locale: lang === "en" ? "en-GB" : "zh-CN"
});
await context.addInitScript((lang) => localStorage.setItem("language", lang), lang);
for (const path of positionals.length ? positionals : ["index"]) {
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && console.error(`${path}: ${message.text()}`));
  page.on("pageerror", (error) => console.error(`${path}: ${error.message}`));
  const address = path.replace(/^([^?#.]+?)(?=[?#]|$)/, "$1.html");
  await page.goto(new URL(address, site).href, {waitUntil: "networkidle"});
  await page.waitForTimeout(Number(values.wait));
  const name = [path.replace(/\W+/g, "-"), width, dark && "dark", lang === "en" && "en"].filter(Boolean).join("-");
  const file = join(out, `${name}.png`);
  await page.screenshot({path: file, fullPage: full});
  console.log(file);
  await page.close();
}
await browser.close();
served?.server.close();
