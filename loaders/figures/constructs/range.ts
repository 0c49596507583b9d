import {Chars} from "../../pattern/chars.ts";
import {readNumeral, shifted} from "../numeral.ts";
import {type Construct, claim, measured, type Probe} from "../probe.ts";
import {converted} from "../units.ts";

const links = new Chars("-~—–至到");

/** 7%-8%, 7—8个百分点, 50至60家, 3-5亿元. */
export const range: Construct = {
  name: "range",
  read(probe) {
    const {text, end, numeral, unit, unitAt} = probe;
    if (!numeral || numeral.round) return null;
    const link = unit ? unitAt + unit.length : numeral.to;
    if (!links.at(text, link)) return null;
    let at = link;
    while (links.at(text, at)) at++;
    const upper = readNumeral(text, at, end);
    if (!upper) return null;
    const upperAt = text[upper.to] === " " ? upper.to + 1 : upper.to;
    const upperUnit = probe.lexicon.units.longest(text, upperAt, end);
    if (!upperUnit || upperUnit.value.measure === "time") return null;
    if (unit && unit.value.unit !== upperUnit.value.unit) return null;
    // 3至5万元: the magnitude of the second belongs to both
    const shift = numeral.shift === 0 && !unit ? upper.shift : numeral.shift;
    const low = shifted(numeral.digits, shift);
    if (!(low < upper.value)) return null;
    const {measure} = upperUnit.value;
    const kind = /分点$/.test(upperUnit.value.unit)
      ? "points"
      : measure === "rate"
        ? "percent"
        : measure === "multiple"
          ? "multiple"
          : "quantity";
    const figure = measured(probe, "range", kind, {...numeral, shift}, upperUnit.value, upperAt + upperUnit.length);
    figure.max = converted(upper.digits, upper.shift, upperUnit.value);
    return figure;
  }
};

const pattern = /\d+(?:\.\d+)?(?: ?[:∶] ?\d+(?:\.\d+)?){1,4}(?![\d%])/y;

/** What may follow the first number of a ratio. */
const goesOn = new Chars(":∶ .0123456789");

/** 11.8:48.3:39.9, 3∶7: a structure; each part is a share, none a figure with a unit of its own. */
export const ratio: Construct = {
  name: "ratio",
  read({text, at, start, numeral}: Probe) {
    if (numeral?.script !== "arabic" || !goesOn.at(text, numeral.to)) return null;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return null;
    // 三次产业比例为11:54:35 looks like a time
    const isStructure =
      /结构|比例|比重|产业比|构成/.test(text.slice(Math.max(start, at - 40), at)) && isWhole(found[0]);
    const clock = !isStructure && /^(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?$/.test(found[0]);
    return claim(clock ? "clock" : "ratio", clock ? "name" : "ratio", at, at + found[0].length);
  }
};

/** Whether three parts make up a hundred. */
function isWhole(written: string): boolean {
  const parts = written.split(/[:∶]/).map(Number);
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.length === 3 && sum >= 99 && sum <= 101;
}
