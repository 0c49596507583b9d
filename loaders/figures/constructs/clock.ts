import {type Construct, claim} from "../probe.ts";

const before = /(?:[上下中]午|[早晚夜]上?|凌晨|傍晚|点[半整]?[-—~至到])$/;

/** 上午9点, 下午2点至4点: hours of the day, not points of something. */
export const clock: Construct = {
  name: "clock",
  read({text, at, numeral, start}) {
    if (!numeral || text[numeral.to] !== "点" || text[numeral.to + 1] === "位") return null;
    return before.test(text.slice(Math.max(start, at - 4), at)) ? claim("clock", "name", at, numeral.to + 1) : null;
  }
};
