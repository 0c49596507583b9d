import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {clean} from "../../loaders/text/clean.ts";
import {outline} from "../../loaders/text/outline.ts";
import {codeSentences} from "../../loaders/themes/code.ts";
import {readCases} from "./cases.ts";
import {catalogue, sentencesOf, themeOf} from "./themes-support.ts";

const lexicon = catalogue.themeLexicon;

describe("codeSentences gives a sentence that stands alone its theme", () => {
  for (const {name, input, expected} of readCases("themes.txt")) {
    const inputs = input.split("\n");
    const wanted = expected.split("\n");
    test(name, () => {
      expect(inputs.length).toBe(wanted.length);
      const got = inputs.map((line, i) => {
        const theme = themeOf(line);
        const not = wanted[i]!.startsWith("not ") ? wanted[i]!.slice(4) : null;
        return `${not === null ? theme : theme === not ? theme : `not ${not}`} ${line}`;
      });
      expect(got).toEqual(inputs.map((line, i) => `${wanted[i]} ${line}`));
    });
  }
});

describe("codeSentences reads a sentence in its place", () => {
  for (const {name, input, expected} of readCases("themes-context.txt"))
    test(name, () => {
      const text = clean(input, catalogue.furniture);
      const read = outline("r", text, catalogue.parts);
      const codings = codeSentences(text, read, lexicon);
      expect(read.sentences.map((sentence, i) => `${codings[i]!.theme_id} ${sentence.text}`)).toEqual(
        read.sentences.map((sentence, i) => `${expected.split("\n")[i]} ${sentence.text}`)
      );
    });
});

test("page furniture is coded none, whatever it says", () => {
  const {clean: text, outline: read} = sentencesOf(["新建通村公路12公里。", "关注农业,关注粮食安全。"]);
  read.sentences[1]!.furniture = true;
  const codings = codeSentences(text, read, lexicon);
  expect(codings[0]!.theme_id).toBe("urban");
  expect(codings[1]).toEqual({theme_id: "none", theme_score: 1, theme_second: null});
});

test("the score is lower, and there is a runner-up, where a sentence says two things", () => {
  const code = (line: string) => {
    const {clean: text, outline: read} = sentencesOf([line]);
    return codeSentences(text, read, lexicon)[0]!;
  };
  const one = code("严格落实安全生产责任制,开展消防安全检查。");
  const two = code("抓好水稻生产和旅游开发。");
  expect(one.theme_score).toBeGreaterThan(0.95);
  expect(one.theme_second).toBeNull();
  expect(new Set([two.theme_id, two.theme_second])).toEqual(new Set(["agriculture", "services"]));
  expect(two.theme_score).toBeLessThan(0.95);
});

const words = [...lexicon.votes.keys()].filter((_, i) => i % 37 === 0);
const sentence = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(",", "增长", "12%", "。", "\n", "一、", "(二)", "\u{20000}", "A")
    ),
    {
      maxLength: 12
    }
  )
  .map((list) => list.join(""));

test("codeSentences takes any text: one coding a sentence, a known theme, a score from 0 to 1, another runner-up", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({unit: "binary"}),
        fc.array(sentence).map((list) => list.join("。"))
      ),
      (input) => {
        const text = clean(input, catalogue.furniture);
        const read = outline("r", text, catalogue.parts);
        const codings = codeSentences(text, read, lexicon);
        expect(codings).toHaveLength(read.sentences.length);
        for (const {theme_id, theme_score, theme_second} of codings) {
          expect(lexicon.themes).toContain(theme_id);
          expect(theme_score).toBeGreaterThan(0);
          expect(theme_score).toBeLessThanOrEqual(1);
          expect(theme_second).not.toBe(theme_id);
          if (theme_second !== null) expect(lexicon.themes).toContain(theme_second);
        }
        expect(codeSentences(text, read, lexicon)).toEqual(codings);
      }
    ),
    {numRuns: 200}
  );
});
