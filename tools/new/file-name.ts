import {Jieba} from "@node-rs/jieba";
import {dict} from "@node-rs/jieba/dict.js";
import {pinyin} from "pinyin-pro";

/**
 * A name for the file of a page, in letters that every system and address can take: of a title in two languages
 * ("中文 | English") the English half, else Chinese in pinyin, word by word; at most 60 of them. Empty when the title has neither letter nor digit.
 */
export function fileName(title: string): string {
  const halves = title.split(" | ").map(slug);
  return /\p{Script=Han}/u.test(title.split(" | ").at(-1) ?? "") ? halves[0]! : halves.at(-1)!;
}

function slug(text: string): string {
  const latin = text.replace(/\p{Script=Han}+/gu, (chinese) => ` ${words(chinese).map(syllables).join(" ")} `);
  return latin
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "") // é → e
    .replace(/['’]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .replace(/^(.{20,60})-.*$/, (name, start) => (name.length > 60 ? start : name))
    .slice(0, 60);
}

function words(chinese: string): string[] {
  return Jieba.withDict(dict).cut(chinese, false);
}

function syllables(word: string): string {
  return pinyin(word, {toneType: "none", type: "array", v: true}).join("");
}
