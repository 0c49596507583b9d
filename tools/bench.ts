// Prints how fast reports are read: npm run bench
//
// The reports of data/ are repeated, with names and figures varied so that nothing is cached, to 20 MB of UTF-8; each stage is
// timed on one core beside two floors in the same run: decoding the bytes, and one pass of the simplest regular expression
// that finds numbers. Then one report is read 1, 10 and 100 times as long, to show that time grows in proportion.
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {observe} from "../loaders/assign/observe.ts";
import {dateReport} from "../loaders/checks/dating.ts";
import {type Catalogue, readCatalogue} from "../loaders/corpus/catalogue.ts";
import {decode} from "../loaders/corpus/decode.ts";
import {clean} from "../loaders/text/clean.ts";
import {outline} from "../loaders/text/outline.ts";
import type {Dating} from "../loaders/types.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "data/reports");
const size = 20e6;

interface Stages {
  clean: number;
  outline: number;
  dating: number;
  observe: number;
  figures: number;
}

const catalogue = readCatalogue(root);
const seeds = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => decode(readFileSync(join(folder, file))).text);

warmUp();
throughput();
proportion();

function throughput(): void {
  const stages: Stages = {clean: 0, outline: 0, dating: 0, observe: 0, figures: 0};
  let bytes = 0;
  let reports = 0;
  let decoding = 0;
  let matching = 0;
  let numbers = 0;
  const heap: number[] = [];
  while (bytes < size) {
    const text = varied(seeds[reports % seeds.length]!, reports);
    const encoded = Buffer.from(text);
    bytes += encoded.length;
    decoding += timed(() => decode(encoded));
    matching += timed(() => {
      numbers += text.match(/\d+(?:\.\d+)?/g)?.length ?? 0;
    });
    read(text, `report-${reports}`, catalogue, stages);
    reports++;
    if (reports % 250 === 0) heap.push(process.memoryUsage().heapUsed);
  }
  const total = stages.clean + stages.outline + stages.dating + stages.observe;
  const line = (name: string, ms: number): void =>
    console.log(
      `${name.padEnd(34)} ${(bytes / 1e3 / ms).toFixed(1).padStart(8)} MB/s  ${(ms / 1e3).toFixed(2).padStart(7)} s`
    );
  console.log(`${reports} reports, ${(bytes / 1e6).toFixed(1)} MB, ${numbers} numbers, ${stages.figures} observations`);
  line("floor: decoding the bytes", decoding);
  line("floor: /\\d+(?:\\.\\d+)?/g", matching);
  line("clean", stages.clean);
  line("outline", stages.outline);
  line("dating", stages.dating);
  line("figures", stages.observe);
  line("extraction in all", total);
  const megabytes = heap.map((used) => Math.round(used / 1e6));
  console.log(`heap every 250 reports, MB: ${megabytes.join(" ")}`);
}

function proportion(): void {
  const seed = seeds.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
  const base = Math.min(...Array.from({length: 9}, () => timeOf(seed)));
  for (const times of [1, 10, 100]) {
    const ms = times === 1 ? base : Math.min(...Array.from({length: 3}, () => timeOf(`${seed}\n`.repeat(times))));
    console.log(
      `one report ${String(times).padStart(3)}×  ${ms.toFixed(1).padStart(8)} ms  ${(ms / base / times).toFixed(2)} of proportional`
    );
  }
}

function timeOf(text: string): number {
  const stages: Stages = {clean: 0, outline: 0, dating: 0, observe: 0, figures: 0};
  read(text, "report", catalogue, stages);
  return stages.clean + stages.outline + stages.dating + stages.observe;
}

function read(raw: string, report_id: string, cues: Catalogue, stages: Stages): void {
  let text = clean("");
  let parts = outline(report_id, text);
  let dating: Dating | null = null;
  stages.clean += timed(() => {
    text = clean(raw, cues.furniture);
  });
  stages.outline += timed(() => {
    parts = outline(report_id, text, cues.parts);
  });
  stages.dating += timed(() => {
    dating = dateReport({clean: text, outline: parts, entry: null, catalogue: cues.checks});
  });
  stages.observe += timed(() => {
    const report = {report_id, place_id: null, clean: text, outline: parts, dating: dating!};
    stages.figures += observe(report, cues.figures).observations.length;
  });
}

function warmUp(): void {
  for (let i = 0; i < 60; i++) timeOf(varied(seeds[i % seeds.length]!, i));
}

/** Processor time in ms, so that other programs on the machine do not count. */
function timed(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1e3;
}

/** The text with its digits moved and its places renamed, differently for every `n`; years and lengths stay. */
function varied(text: string, n: number): string {
  const names = "松柏梅兰竹菊枫桂杉榆";
  const name = names[n % names.length]! + names[Math.floor(n / names.length) % names.length]!;
  return text
    .replace(/昆阳|芦浦|杜桥|金溪/g, name)
    .replace(/(?<![\d.])(?!(?:19|20)\d\d)\d+(?:\.\d+)?(?=[亿万%家个户亩元])/g, (digits) =>
      digits.replace(/\d/g, (digit) => String(((Number(digit) + n) % 9) + 1))
    );
}
