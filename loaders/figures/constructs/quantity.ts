import {type Construct, measured, type Probe} from "../probe.ts";
import type {Unit} from "../units.ts";

/** 13.74亿元, 489万美元, 5元/斤. */
export const money: Construct = {
  name: "money",
  read(probe) {
    return probe.unit?.value.measure === "money" ? quantity(probe, "money") : null;
  }
};

/** 3.5公里, 439亩, 2263余吨, 500公斤/亩. */
export const measure: Construct = {
  name: "measure",
  read(probe) {
    const kind = probe.unit?.value.measure;
    return kind && kind !== "money" && kind !== "count" ? quantity(probe, "measure") : null;
  }
};

/** 300余户, 11.4万人次, 6个, 十余人. */
export const count: Construct = {
  name: "count",
  read(probe) {
    return probe.unit?.value.measure === "count" && !isNote(probe) ? quantity(probe, "count") : null;
  }
};

/** “田园五镇”3 乡村振兴: the number of a note, close behind the name and apart from the next word, in a text that sets figures apart. */
function isNote({text, at, numeral}: Probe): boolean {
  return (
    numeral?.script === "arabic" &&
    text[numeral.to] === " " &&
    /[”》」]/.test(text[at - 1] ?? "") &&
    numeral.to - at <= 2
  );
}

const person: Unit = {written: "", unit: "人", factor: "1", measure: "count"};
const people =
  /^(?:余|多)?(?:名)?(?:农村|城镇|常住|建档立卡|贫困|脱贫|困难|低收入|受灾|搬迁|易搬|移民|流动|老年|残疾|干部)*(?:人口|群众|居民|村民|农民|移民|职工|学生)/;

/** 1.13万贫困人口, 2.6万群众: ten thousands of people without 人. */
export const heads: Construct = {
  name: "heads",
  read(probe) {
    const {numeral, unit, text, at, start} = probe;
    if (!numeral || unit || numeral.script !== "arabic" || numeral.shift < 4) return null;
    if (!people.test(text.slice(numeral.to, numeral.to + 14))) return null;
    // 带领全镇4万人民, 全县30万群众: who is spoken to or of
    if (/(?:全[镇乡县市区旗]|我[镇乡县市区])(?:各族)?$/.test(text.slice(Math.max(start, at - 4), at))) return null;
    return measured(probe, "heads", "quantity", numeral, person, numeral.to);
  }
};

function quantity(probe: Probe, construct: string) {
  const {numeral, unit, unitAt, text, end} = probe;
  if (!numeral || !unit) return null;
  let to = unitAt + unit.length;
  let of: Unit = unit.value;
  // 元/亩, 公斤/亩, 人/平方公里
  if (text[to] === "/") {
    const per = probe.lexicon.units.longest(text, to + 1, end);
    if (per && per.value.measure !== "rate") {
      of = {...of, unit: `${of.unit}/${per.value.unit}`};
      to += 1 + per.length;
    }
  }
  // 5吨多, 3亿元余
  if ((text[to] === "余" || text[to] === "多") && !/[个家元年地种样次]/.test(text[to + 1] ?? "")) {
    const figure = measured(probe, construct, "quantity", {...numeral, hedge: numeral.hedge ?? "over"}, of, to + 1);
    return figure;
  }
  return measured(probe, construct, "quantity", numeral, of, to);
}
