import {type Construct, measured} from "../probe.ts";

/** 存草500垛: a measure word that units.csv does not have, one character between the number and a mark; it is kept as written. */
export const unknown: Construct = {
  name: "unknown",
  read(probe) {
    const {text, at, end, start, numeral, unit} = probe;
    if (numeral?.script !== "arabic" || unit || at === start) return null;
    const written = text[numeral.to] ?? "";
    if (!/\p{Script=Han}/u.test(written) || notUnits.has(written)) return null;
    const after = numeral.to + 1;
    const isClosed =
      after >= end || /[,;。、)(\n ]/.test(text[after]!) || probe.lexicon.boundAfter.longest(text, after, end);
    if (!isClosed || !/[\p{Script=Han}”》]/u.test(text[at - 1]!)) return null;
    const figure = measured(
      probe,
      "unknown",
      "quantity",
      numeral,
      {written, unit: written, factor: "1", measure: "count"},
      after
    );
    figure.unknownUnit = written;
    return figure;
  }
};

/** Characters that go on with the sentence or name the number. */
const notUnits = new Set(
  "号楼路线届级时点秒刻强后前型版式的和与及或以至到为是在了等万亿千百十成来多余几左右上下内外中间起止由从被把将向对"
);
