// How fast reports are read.
//
// The reports of data/ are repeated, with names and figures varied so that nothing is cached, to 20 MB of UTF-8, twice: the first
// time the program is being compiled while it runs, and its speed then is printed apart; the second time each stage is timed
// on one core beside two floors in the same run: decoding the bytes, and one pass of the simplest regular expression that
// finds numbers. What is done with the extracted figures besides, the themes and checks, is timed in a pass of its own. Then
// they are read again to see that the heap does not grow, untimed: to collect all garbage throws away compiled code, too, and
// what compiles it again would count as reading. At last one report is read 1, 10 and 100 times as long, and texts that
// repeat one piece four times as long, to show that time grows in proportion.
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {setFlagsFromString} from "node:v8";
import {runInNewContext} from "node:vm";
import {type Observed, observe} from "../../loaders/assign/observe.ts";
import {checkReport} from "../../loaders/checks/check.ts";
import {dateReport} from "../../loaders/checks/dating.ts";
import {readCatalogue} from "../../loaders/corpus/catalogue.ts";
import {decode} from "../../loaders/corpus/decode.ts";
import {clean} from "../../loaders/text/clean.ts";
import {outline} from "../../loaders/text/outline.ts";
import {codeSentences} from "../../loaders/themes/code.ts";
import type {CleanText, Dating, Outline} from "../../loaders/types.ts";
import {pieces} from "./monotonous.ts";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc"); // so that the heap is what is in use

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, "data/reports");
const [size, besides] = [20e6, 5e6];
/** Reports that go through a stage together: the clock takes a while to read itself. More would outlive the young heap. */
const batch = 5;

interface Stages {
  clean: number;
  outline: number;
  dating: number;
  observe: number;
  themes: number;
  checks: number;
}

const catalogue = readCatalogue(root);
const seeds = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => decode(readFileSync(join(folder, file))).text);

/** Prints the throughput of each stage, how time grows with a report's length, and the worst of the texts that repeat one piece. */
export function benchReading(): void {
  first();
  throughput();
  throughputBesides();
  memory();
  proportion();
  monotony();
}

function first(): void {
  const stages = unread();
  const {bytes} = pass(size, (texts) => extract(texts, stages));
  line(`the first ${size / 1e6} MB, extraction`, bytes, extraction(stages));
}

function throughput(): void {
  const stages = unread();
  let [numbers, figures, decoding, matching] = [0, 0, 0, 0];
  const {bytes, reports} = pass(size, (texts, encoded) => {
    decoding += timed(() => encoded.forEach(decode));
    matching += timed(() => {
      for (const text of texts) numbers += text.match(/\d+(?:\.\d+)?/g)?.length ?? 0;
    });
    for (const {observations} of extract(texts, stages).observed) figures += observations.length;
  });
  console.log(`${reports} reports, ${(bytes / 1e6).toFixed(1)} MB, ${numbers} numbers, ${figures} observations`);
  line("floor: decoding the bytes", bytes, decoding);
  line("floor: /\\d+(?:\\.\\d+)?/g", bytes, matching);
  line("clean", bytes, stages.clean);
  line("outline", bytes, stages.outline);
  line("dating", bytes, stages.dating);
  line("figures", bytes, stages.observe);
  line("extraction in all", bytes, extraction(stages));
}

function extraction({clean, outline, dating, observe}: Stages): number {
  return clean + outline + dating + observe;
}

function throughputBesides(): void {
  const stages = unread();
  const {bytes} = pass(besides, (texts) => read(texts, stages));
  line("themes of sentences, besides", bytes, stages.themes);
  line("checks, besides", bytes, stages.checks);
}

/** Takes reports batch by batch until they are so many bytes. */
function pass(limit: number, take: (texts: string[], encoded: Buffer[]) => void): {bytes: number; reports: number} {
  let [bytes, reports] = [0, 0];
  while (bytes < limit) {
    const texts = next(reports);
    const encoded = texts.map((text) => Buffer.from(text));
    for (const {length} of encoded) bytes += length;
    take(texts, encoded);
    reports += batch;
  }
  return {bytes, reports};
}

function line(name: string, bytes: number, ms: number): void {
  console.log(
    `${name.padEnd(34)} ${(bytes / 1e3 / ms).toFixed(1).padStart(8)} MB/s  ${(ms / 1e3).toFixed(2).padStart(7)} s`
  );
}

/** The reports of a batch, when so many have been read before. */
function next(read: number): string[] {
  return Array.from({length: batch}, (_, i) => varied(seeds[(read + i) % seeds.length]!, read + i));
}

function memory(): void {
  const heap: number[] = [];
  for (let reports = batch; reports <= 1750; reports += batch) {
    read(next(reports), unread());
    if (reports % 250 !== 0) continue;
    collect();
    heap.push(process.memoryUsage().heapUsed);
  }
  const megabytes = heap.map((used) => Math.round(used / 1e6));
  console.log(`heap in use every 250 reports, MB: ${megabytes.join(" ")}`);
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

/** How time grows with texts that would make a pattern backtrack, or a rule look back too far. */
function monotony(): void {
  const [short, long] = [25_000, 100_000];
  const grown = pieces.map((piece) => {
    const [first, ms] = [short, long].map((length) => {
      const text = piece.repeat(length / piece.length);
      return Math.min(...Array.from({length: 3}, () => timeOf(text)));
    });
    return {piece: JSON.stringify(piece), ms: ms!, ratio: ms! / first! / (long / short)};
  });
  const slowest = grown.reduce((a, b) => (b.ms > a.ms ? b : a));
  // a few milliseconds are too few to tell
  const steepest = grown.filter(({ms}) => ms > 50).reduce((a, b) => (b.ratio > a.ratio ? b : a), slowest);
  console.log(
    `${pieces.length} pieces repeated to ${long} characters: at most ${slowest.ms.toFixed(0)} ms (${slowest.piece}), ${steepest.ratio.toFixed(2)} of proportional (${steepest.piece})`
  );
}

function unread(): Stages {
  return {clean: 0, outline: 0, dating: 0, observe: 0, themes: 0, checks: 0};
}

function timeOf(...texts: string[]): number {
  const stages = unread();
  read(texts, stages);
  return stages.clean + stages.outline + stages.dating + stages.observe + stages.themes + stages.checks;
}

interface Extracted {
  cleaned: CleanText[];
  outlines: Outline[];
  dated: Dating[];
  observed: Observed[];
}

/** Takes the texts through one stage after the other, from text to figures, and adds up the time of each. */
function extract(texts: readonly string[], stages: Stages): Extracted {
  const {furniture, parts, checks, figures} = catalogue;
  let cleaned: CleanText[] = [];
  let outlines: Outline[] = [];
  let dated: Dating[] = [];
  let observed: Observed[] = [];
  stages.clean += timed(() => {
    cleaned = texts.map((text) => clean(text, furniture));
  });
  stages.outline += timed(() => {
    outlines = cleaned.map((text) => outline("report", text, parts));
  });
  stages.dating += timed(() => {
    dated = cleaned.map((text, i) => dateReport({clean: text, outline: outlines[i]!, entry: null, catalogue: checks}));
  });
  stages.observe += timed(() => {
    observed = cleaned.map((text, i) =>
      observe({report_id: "report", place_id: null, clean: text, outline: outlines[i]!, dating: dated[i]!}, figures)
    );
  });
  return {cleaned, outlines, dated, observed};
}

/** All that is done with a report: its themes and checks, too. */
function read(texts: readonly string[], stages: Stages): void {
  const {checks, themeLexicon} = catalogue;
  const {cleaned, outlines, dated, observed} = extract(texts, stages);
  stages.themes += timed(() => {
    for (const [i, text] of cleaned.entries()) codeSentences(text, outlines[i]!, themeLexicon);
  });
  stages.checks += timed(() => {
    for (const [i, text] of cleaned.entries()) {
      const {observations} = observed[i]!;
      checkReport({clean: text, outline: outlines[i]!, dating: dated[i]!, observations}, checks);
    }
  });
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
