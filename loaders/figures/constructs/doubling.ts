import {chineseNumber} from "../chinese.ts";
import {type Construct, measured} from "../probe.ts";

const pattern = /翻[了上]?(?:([一两二三四五]|\d(?:\.\d+)?)番|一?倍|番)/y;

/** 翻一番 (growth of 100 %), 翻两番 (300 %), 翻了1.5番, 翻番. */
export const doubling: Construct = {
  name: "doubling",
  read(probe) {
    const {text, at} = probe;
    if (text[at] !== "翻") return null;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return null;
    const times = found[1] === undefined ? 1 : (chineseNumber(found[1]) ?? Number(found[1]));
    const value = Number(((2 ** times - 1) * 100).toFixed(4));
    const to = at + found[0].length;
    const numeral = {
      from: at,
      to,
      value,
      digits: String(value),
      shift: 0,
      script: "chinese" as const,
      hedge: null,
      round: false
    };
    return measured(
      probe,
      "doubling",
      "doubling",
      numeral,
      {written: "番", unit: "%", factor: "1", measure: "rate"},
      to
    );
  }
};
