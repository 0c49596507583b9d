import {Pattern} from "../../pattern/pattern.ts";
import {type Construct, claim} from "../probe.ts";

const before = /(?:[上下中]午|[早晚夜]上?|凌晨|傍晚|点[半整]?[-—~至到])$/;

const inCharacters = new Pattern(/^点(?:[一二三四五]?十[一二三四五六七八九]?分|半(?=[,。;至到])|整|钟)/);

/** 上午9点, 下午2点至4点: hours of the day, not points of something. */
export const clock: Construct = {
  name: "clock",
  read({text, at, numeral, start}) {
    if (!numeral || text[numeral.to] !== "点" || text[numeral.to + 1] === "位") return null;
    // 八点三十分, 十二点半
    const minutes =
      numeral.script === "chinese" && text[numeral.to] === "点" ? inCharacters.exec(text, numeral.to) : null;
    if (minutes && numeral.value <= 24) return claim("clock", "name", at, numeral.to + minutes[0].length);
    return before.test(text.slice(Math.max(start, at - 4), at)) ? claim("clock", "name", at, numeral.to + 1) : null;
  }
};
