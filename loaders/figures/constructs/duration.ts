import {Chars} from "../../pattern/chars.ts";
import {type Construct, claim} from "../probe.ts";

/** 3年, 15年来, 24小时, 5个工作日: time taken, not a figure of the township; but 优良天数330天 is one, and stays a quantity. */
export const duration: Construct = {
  name: "duration",
  read(probe) {
    const {text, at, numeral, unit, unitAt, start} = probe;
    if (!numeral || unit?.value.measure !== "time") return null;
    const to = unitAt + unit.length;
    if (
      unit.value.unit === "天" &&
      /(?:天数|优良天|达标天)[达到为有共计超近约]*$/.test(text.slice(Math.max(start, at - 14), at))
    )
      return null;
    return claim("duration", "duration", at, to);
  }
};

const signs = new Chars("、.)");

/** 1、 2. (3) at the head of a sentence: the ordinal of an item. */
export const ordinal: Construct = {
  name: "ordinal",
  read({text, at, numeral, start}) {
    if (!numeral || !signs.at(text, numeral.to)) return null;
    const lead = text.slice(start, at).trim();
    if (lead !== "" && lead !== "(") return null;
    const after = !/\d/.test(text[numeral.to + 1] ?? "");
    return after || (lead === "(" && text[numeral.to] === ")") ? claim("ordinal", "name", at, numeral.to + 1) : null;
  }
};
