import {Chars} from "../pattern/chars.ts";
import {type Cut, cut, type Draft} from "./draft.ts";

/**
 * Takes out what a text was published with and no reader sees or reads: the tags and entities of a page that was saved as
 * HTML (`<p>`, `&nbsp;`), and the pinyin that a converter put behind Traditional characters: 增長(zhǎng)5.8%.
 */
export function markup(draft: Draft): Draft {
  const {text} = draft;
  return cut(draft, [
    ...(text.includes("<") && isPage.test(text) ? tags(text) : []),
    ...entities(text),
    ...pinyin(text)
  ]);
}

const isPage = /<(?:p|br|div|span|td|html|body)[\s>/]/i;
const block = /^<\/?(?:p|br|div|td|th|tr|table|li|ul|ol|h[1-6]|title|section|article)\b/i;

/** Tags; those of blocks become line breaks. What scripts and styles hold goes with them. */
function tags(text: string): Cut[] {
  const cuts: Cut[] = [];
  for (const {index, 0: tag} of text.matchAll(/<[a-z/!][^<>]{0,2000}>/gi)) {
    const [, name] = /^<(script|style)\b/i.exec(tag) ?? [];
    const end = name ? text.toLowerCase().indexOf(`</${name.toLowerCase()}`, index) : -1;
    cuts.push({from: index, to: end < 0 ? index + tag.length : end, kind: null, as: block.test(tag) ? "\n" : ""});
  }
  return cuts;
}

const characters: Record<string, string> = {
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  mdash: "—",
  ndash: "–",
  middot: "·",
  hellip: "…",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  times: "×",
  permil: "‰"
};

/** &ldquo; and &#8220; become their character; a copyist left &nbsp; without its first sign, too. */
function entities(text: string): Cut[] {
  if (!text.includes("&") && !text.includes("nbsp")) return [];
  return Array.from(text.matchAll(/&(?:(\w{2,6})|#(\d{2,5}));|\bnbsp;/g), ({index, 0: entity, 1: name, 2: code}) => {
    const char = code ? String.fromCharCode(Number(code)) : characters[name ?? "nbsp"];
    return {from: index, to: char === undefined ? index : index + entity.length, kind: null, as: char ?? ""};
  });
}

/** Syllables with a tone mark: (MW) and (ha) are units. */
const note = /(?<=[\u4e00-\u9fff])\([a-zü]{0,3}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}\)/g;

const toned = new Chars("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ");

function pinyin(text: string): Cut[] {
  if (!toned.within(text, 0, text.length)) return [];
  return Array.from(text.matchAll(note), ({index, 0: {length}}) => ({
    from: index,
    to: index + length,
    kind: "watermark"
  }));
}
