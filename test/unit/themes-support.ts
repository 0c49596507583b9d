import {fileURLToPath} from "node:url";
import {readCatalogue} from "../../loaders/corpus/catalogue.ts";
import {codeSentences} from "../../loaders/themes/code.ts";
import type {CleanText, Outline, Sentence} from "../../loaders/types.ts";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const catalogue = readCatalogue(root);

/** A text without repairs or furniture. */
export function plain(text: string): CleanText {
  const offsets = Int32Array.from({length: text.length + 1}, (_, i) => i);
  return {raw: text, text, offsets, furniture: [], repairs: []};
}

/** An outline of one section, a sentence each text, all in one paragraph. */
export function sentencesOf(texts: readonly string[]): {clean: CleanText; outline: Outline} {
  const clean = plain(texts.join(""));
  let at = 0;
  const common = {report_id: "r", section_id: "r:1", part: "review", furniture: false, heading: false} as const;
  const sentences = texts.map((text, i): Sentence => {
    const span = {start: at, end: at + text.length, from: at, to: at + text.length};
    at += text.length;
    return {...common, ...span, sentence_id: `r:s${i + 1}`, ordinal: i + 1, text, paragraph: 0};
  });
  const whole = {start: 0, end: at, from: 0, to: at};
  const section = {
    section_id: "r:1",
    report_id: "r",
    ordinal: 1,
    level: 1,
    heading: "",
    part: "review",
    ...whole
  } as const;
  return {clean, outline: {sections: [section], sentences} as unknown as Outline};
}

/** The theme of a sentence that stands alone. */
export function themeOf(text: string): string {
  const {clean, outline} = sentencesOf([text]);
  return codeSentences(clean, outline, catalogue.themeLexicon)[0]!.theme_id;
}
