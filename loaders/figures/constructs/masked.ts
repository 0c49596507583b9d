import {Chars} from "../../pattern/chars.ts";
import {type Construct, claim} from "../probe.ts";

const pattern = /(?:19|20)?(?:[XxＸ×*＊○□_]{1,6}|某{1,3})(?:\.[XxＸ×*]{1,3})?[百千万亿]*/y;

const signs = new Chars("XxＸ×*＊○□_");

const decade = /(?:19|20)\d[xX×*]年/y;

/** XX亿元, 201x年, 20xx年, **万元, ××户: a figure that the publisher took out. */
export const masked: Construct = {
  name: "masked",
  read({text, at, lexicon, end, numeral}) {
    decade.lastIndex = at;
    if (signs.at(text, at + 3) && decade.test(text)) return claim("masked", "masked", at, at + 5);
    // 20xx年 starts with digits, the others with a sign
    if (numeral && !(numeral.to === at + 2 && signs.at(text, at + 2))) return null;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return null;
    const to = at + found[0].length;
    if (/[A-Za-z]/.test(text[at - 1] ?? "")) return null;
    if (text[to] === "年" || text[to] === "月" || text[to] === "日") return claim("masked", "masked", at, to + 1);
    const unit = lexicon.units.longest(text, to, end);
    if (!unit || (found[0].startsWith("某") && unit.value.measure === "count")) return null;
    // XX县, XX村 name a place
    if (/^[村镇乡县省市国园店院馆厅点校企居社街]/.test(unit.value.written)) return null;
    return claim("masked", "masked", at, to + unit.length);
  }
};
