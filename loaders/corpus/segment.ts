import {Jieba} from "@node-rs/jieba";
import {dict} from "@node-rs/jieba/dict.js";

/** Cuts text into its content words, in order. */
export type Segmenter = (text: string) => string[];

/**
 * Parts of speech that say what a text is about: nouns, verbal nouns, idioms, abbreviations. Names of persons and places do not, nor
 * does what the dictionary lacks (x), which is mostly the name of a village or a firm, or cut in the wrong place.
 */
const content = /^(?:n(?!r|s)|vn$|[iljz]$)/;

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
      .map(({word}) => word);
}
