import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {
  formatThemeAccuracy,
  type Pair,
  pairUnits,
  parseThemeUnits,
  scoreThemes,
  type ThemeAccuracy
} from "../../loaders/accuracy/themes.ts";
import {type CodedReport, leaveOneOut, pairCodes} from "../../loaders/accuracy/themes-leave-one-out.ts";
import {decode} from "../../loaders/corpus/decode.ts";
import {createSegmenter} from "../../loaders/corpus/segment.ts";
import {clean} from "../../loaders/text/clean.ts";
import {outline} from "../../loaders/text/outline.ts";
import {learn} from "../../loaders/themes/learn.ts";
import {lexiconOf} from "../../loaders/themes/lexicon.ts";
import {catalogue, root, sentencesOf} from "./themes-support.ts";

const lexicon = catalogue.themeLexicon;
const segment = createSegmenter(lexicon.votes.keys());

const reports = ["duqiao-2021", "jinxi-2023", "kunyang-2005", "kunyang-2021", "lupu-2020"].map((id): CodedReport => {
  const text = clean(decode(readFileSync(join(root, `data/reports/${id}.txt`))).text, catalogue.furniture);
  const gold = `test/gold/themes/${id}.tsv`;
  return {
    analysis: {report_id: id, clean: text, outline: outline(id, text, catalogue.parts)},
    units: parseThemeUnits(gold, readFileSync(join(root, gold), "utf8"))
  };
});

test("the coding agrees with the gold: kappa at least 0.80, macro F1 at least 0.75, part at least 0.97", () => {
  const accuracy = scoreThemes(reports.flatMap((report) => pairCodes(report, lexicon)));
  console.log(formatThemeAccuracy(accuracy));
  expect(accuracy.units).toBe(493);
  expect(accuracy.kappa).toBeGreaterThanOrEqual(0.8);
  expect(accuracy.macro_f1).toBeGreaterThanOrEqual(0.75);
  expect(accuracy.part).toBeGreaterThanOrEqual(0.97);
});

test("the coding of each report agrees with its gold: kappa at least 0.75", () => {
  for (const report of reports) {
    const {kappa, macro_f1} = scoreThemes(pairCodes(report, lexicon));
    console.log(`${report.analysis.report_id}  kappa ${kappa.toFixed(3)}  macro F1 ${macro_f1.toFixed(3)}`);
    expect(kappa, report.analysis.report_id).toBeGreaterThanOrEqual(0.75);
  }
});

/** Prints the score of each fold and of all, and gives that of all. */
function printFolds(name: string, pairs: readonly Pair[]) {
  const line = ({units, kappa, macro_f1}: ThemeAccuracy): string =>
    `${String(units).padStart(3)} units  kappa ${kappa.toFixed(3)}  macro F1 ${macro_f1.toFixed(3)}`;
  const all = scoreThemes(pairs);
  const folds = reports.map(({analysis: {report_id}}) => {
    const fold = scoreThemes(pairs.filter((pair) => pair.report_id === report_id));
    return `  ${report_id.padEnd(12)} ${line(fold)}`;
  });
  console.log([`leave one report out, ${name}:`, ...folds, `  ${"all".padEnd(12)} ${line(all)}`].join("\n"));
  return all;
}

test("leave one report out: with terms and weights learned from the four others, kappa at least 0.80", () => {
  const {kappa, macro_f1} = printFolds("all the lexicon", leaveOneOut(reports, lexicon, segment, "kept"));
  expect(kappa).toBeGreaterThanOrEqual(0.8);
  expect(macro_f1).toBeGreaterThanOrEqual(0.75);
});

test("leave one report out, and every term that stands in it alone: kappa and macro F1 at least 0.75", () => {
  const {kappa, macro_f1} = printFolds(
    "without the terms that stand in it alone",
    leaveOneOut(reports, lexicon, segment, "dropped")
  );
  expect(kappa).toBeGreaterThanOrEqual(0.75);
  expect(macro_f1).toBeGreaterThanOrEqual(0.75);
});

test("leaving a report out drops the terms that stand in it alone, and no others", () => {
  const [first, second] = ["公路公路公路,学校。", "学校学校学校,合作社。"].map((line, i): CodedReport => {
    const {clean: text, outline: read} = sentencesOf([line]);
    return {
      analysis: {report_id: `r${i}`, clean: text, outline: read},
      units: [{start: 0, end: line.length, part: "review", theme_id: "none", also: []}]
    };
  });
  const codes = (own: "dropped" | "kept") =>
    leaveOneOut([first!, second!], lexicon, segment, own).map(({theme_id}) => theme_id);
  expect(codes("kept")).toEqual(["urban", "education"]);
  expect(codes("dropped")).toEqual(["education", "education"]);
});

test("four reports alone teach too little: the general vocabulary is what the coding rests on", () => {
  const shields = new Map([...lexicon.votes].filter(([, vote]) => vote.length === 0));
  const accuracy = scoreThemes(leaveOneOut(reports, lexiconOf(lexicon.themes, shields), segment, "kept"));
  console.log(`leave one report out, learned terms only: kappa ${accuracy.kappa.toFixed(3)}`);
  expect(accuracy.kappa).toBeLessThan(0.7);
});

test("learn raises what coded sentences bear out, lowers what they contradict, finds new terms, and leaves the rest", () => {
  const one = (theme_id: string, text: string) => Array.from({length: 40}, () => ({theme_id, text}));
  const cut = (text: string) => text.split(" ");
  const coded = [...one("health", "道路 义诊车"), ...one("urban", "公路"), ...one("party", "支部")];
  const learned = learn(lexicon, coded, cut);
  const weight = (lex: typeof lexicon, term: string, theme: string): number =>
    lex.votes.get(term)?.find((vote) => lex.themes[vote.theme] === theme)?.weight ?? 0;
  expect(weight(learned, "道路", "urban")).toBeLessThan(weight(lexicon, "道路", "urban"));
  expect(weight(learned, "道路", "health")).toBeGreaterThan(0);
  expect(weight(learned, "义诊车", "health")).toBeGreaterThan(0.5);
  expect(weight(lexicon, "义诊车", "health")).toBe(0);
  expect(learned.votes.get("水稻")).toEqual(lexicon.votes.get("水稻"));
  expect(learned.votes.get("有限公司")).toEqual([]);
  expect(learned.trie.longest("义诊车", 0, 3)?.value).toBe("义诊车");
  expect(() => learn(lexicon, [{theme_id: "sport", text: "球"}], cut)).toThrow("unknown theme: sport");
});

const unit = (start: number, theme_id: string, also: string[] = []) => ({
  start,
  end: start + 10,
  part: "plan",
  theme_id,
  also
});

test("pairUnits takes the sentence that overlaps a unit most, and none where no sentence does", () => {
  const sentence = (start: number, end: number, theme_id: string) => ({start, end, part: "plan" as const, theme_id});
  const pairs = pairUnits(
    "r",
    [unit(0, "party"), unit(50, "urban")],
    [sentence(0, 3, "urban"), sentence(3, 12, "party")]
  );
  expect(pairs.map(({theme_id, part}) => [theme_id, part])).toEqual([
    ["party", "plan"],
    ["none", "other"]
  ]);
});

test("scoreThemes is Cohen's kappa, F1 and the share of parts, worked by hand", () => {
  const pair = (gold: string, theme_id: string, also: string[] = [], part = "plan") => ({
    report_id: "r",
    unit: unit(0, gold, also),
    theme_id,
    part
  });
  const scores = scoreThemes([pair("a", "a"), pair("a", "b", ["b"]), pair("b", "b", [], "review"), pair("b", "b")]);
  expect(scores.agreement).toBe(0.75);
  expect(scores.second).toBe(1);
  expect(scores.part).toBe(0.75);
  expect(scores.kappa).toBeCloseTo((0.75 - 0.5) / 0.5);
  expect(scores.macro_f1).toBeCloseTo((2 / 3 + 4 / 5) / 2);
  expect(scores.confusion).toEqual([{gold: "a", coded: "b", n: 1}]);
});

test("parseThemeUnits names file and line of a row it cannot read", () => {
  expect(() => parseThemeUnits("x.tsv", "start\tend\tpart\ttheme\talso\n0 9 plan party\n")).toThrow(
    "x.tsv:2: a row is start, end"
  );
});
