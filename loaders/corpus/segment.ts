import {Jieba} from "@node-rs/jieba";
import {dict} from "@node-rs/jieba/dict.js";

/** Cuts text into its content words, in order. */
export type Segmenter = (text: string) => string[];

/** Parts of speech that say what a text is about: nouns, verbal nouns, idioms, abbreviations; names of persons and places do not. */
const content = /^(?:n(?!r|s)|vn$|[iljz]$|x$)/;

/** What a word that the dictionary lacks ends in when it names a place: 六龙村. */
const place = /[村镇乡路街]$/;

/**
 * A segmenter by jieba and its dictionary, to which `terms` are added, so that 五水共治 stays one word. Words of one character,
 * figures and function words are dropped.
 */
export function createSegmenter(terms: Iterable<string>): Segmenter {
  const jieba = Jieba.withDict(dict);
  const own = [...terms].filter((term) => /^\p{Script=Han}{2,}$/u.test(term)).map((term) => `${term} 20000 n`);
  if (own.length > 0) jieba.loadDict(new TextEncoder().encode(`${own.join("\n")}\n`));
  return (text) =>
    jieba
      .tag(text, true)
      .filter(({word, tag}) => content.test(tag) && /^\p{Script=Han}{2,}$/u.test(word))
      .filter(({word, tag}) => tag !== "x" || !place.test(word))
      .map(({word}) => word);
}
