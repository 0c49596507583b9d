import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {parseCsv} from "../../loaders/corpus/csv.ts";
import {evidence, hits} from "../../loaders/themes/evidence.ts";
import {maxWeight, parseLexicon, parseThemes} from "../../loaders/themes/lexicon.ts";
import {catalogue, root} from "./themes-support.ts";

const head = "theme_id,zh,en,definition_zh,definition,ordinal\n";
const themes = parseThemes("themes.csv", `${head}farm,农业,Farming,种养,Crops,1\nroad,道路,Roads,路桥,Roads,2\n`);
const lexicon = (rows: string) => parseLexicon("terms.csv", `term,theme_id,weight,comment\n${rows}`, themes);

test("the catalogue has the sixteen themes and none, each with terms, and says of every term why it is there", () => {
  expect(catalogue.themes.map((theme) => theme.theme_id).sort()).toEqual(
    "agriculture business countryside education environment general governance health industry innovation investment none party safety services urban welfare".split(
      " "
    )
  );
  const file = "data/catalogue/theme_terms.csv";
  const rows = parseCsv(file, readFileSync(join(root, file), "utf8"), ["term", "theme_id", "weight", "comment"]);
  expect(rows.filter(({row}) => row.comment === "")).toEqual([]);
  for (const {theme_id} of catalogue.themes)
    expect(rows.filter(({row}) => row.theme_id === theme_id).length, theme_id).toBeGreaterThan(20);
});

test("no term names one of the corpus's townships or counties", () => {
  const names = catalogue.places.flatMap(({township, county}) => [township, county].map((name) => name.slice(0, 2)));
  const terms = [...catalogue.themeLexicon.votes.keys()];
  expect(terms.filter((term) => names.some((name) => term.includes(name)))).toEqual([]);
});

test("hits finds the longest term at each place, and a shield hides the terms inside it", () => {
  const terms = lexicon("农业,farm,2,\n现代农业,farm,2.5,\n道路,road,2,\n农业银行,,0,a bank\n");
  expect(hits("现代农业道路,农业银行,农业", terms)).toEqual([
    {term: "现代农业", at: 0},
    {term: "道路", at: 4},
    {term: "农业银行", at: 7},
    {term: "农业", at: 12}
  ]);
  expect([...evidence("农业银行", terms)]).toEqual([0, 0]);
});

test("evidence reads over quotation marks inside a term", () => {
  expect([...evidence("抓,“现代”农业", lexicon("现代农业,farm,2,\n"))]).toEqual([2, 0]);
});

test("evidence counts a term less each time, and more before the first comma", () => {
  const terms = lexicon("农业,farm,2,\n道路,road,1,\n");
  expect([...evidence("抓项目,农业", terms)]).toEqual([2, 0]);
  expect([...evidence("抓项目,农业农业", terms)]).toEqual([3, 0]);
  expect(evidence("农业,道路", terms)[0]).toBeGreaterThan(2);
  expect(evidence("农业,道路", terms)[1]).toBe(1);
});

test("a term may speak for several themes", () => {
  expect([...evidence("项,机耕路", lexicon("机耕路,farm,1,\n机耕路,road,1.5,\n"))]).toEqual([1, 1.5]);
});

test("parseLexicon names file, line and remedy", () => {
  expect(() => lexicon("农业,farm,2,\n公路,way,2,\n")).toThrow("terms.csv:3: unknown theme; known are farm, road: way");
  expect(() => lexicon(`农业,farm,${maxWeight + 1},\n`)).toThrow(
    `terms.csv:2: weight must be a number from 0 to ${maxWeight}: 4`
  );
  expect(() => lexicon("农业,farm,,\n")).toThrow("terms.csv:2: weight must be a number");
  for (const term of ["“四好”农村路", "农业 合作社", "旅游＋", "种子（种苗）"])
    expect(() => lexicon(`${term},road,2,\n`)).toThrow(
      "terms.csv:2: a term without spaces, quotation marks or full-width signs"
    );
  expect(() => lexicon("农,farm,2,\n")).toThrow("terms.csv:2: a term needs two characters or more: 农");
  expect(() => lexicon("农业,farm,2,\n农业,farm,1,\n")).toThrow(
    "terms.csv:3: term given twice for the theme farm; remove one row: 农业"
  );
  expect(() => lexicon("农业,,0,\n农业,farm,1,\n")).toThrow(
    "terms.csv:3: term both shielded and weighed; remove one row: 农业"
  );
  expect(() => lexicon("农业,farm,0,\n")).toThrow("terms.csv:2: weight 0 shields a term, and takes no theme");
});

test("parseThemes names file, line and remedy", () => {
  expect(() => parseThemes("themes.csv", `${head}农业,农业,Farming,种养,Crops,1\n`)).toThrow(
    "themes.csv:2: invalid theme_id"
  );
  expect(() => parseThemes("themes.csv", `${head}farm,农业,Farming,,Crops,1\n`)).toThrow(
    "themes.csv:2: empty cell; fill in: definition_zh"
  );
  expect(() => parseThemes("themes.csv", `${head}farm,农业,Farming,种养,Crops,x\n`)).toThrow(
    "themes.csv:2: ordinal must be a whole number: x"
  );
  const twice = "farm,农业,Farming,种养,Crops,1\n";
  expect(() => parseThemes("themes.csv", head + twice + twice)).toThrow(
    "themes.csv:3: theme given twice; remove one row: farm"
  );
});
