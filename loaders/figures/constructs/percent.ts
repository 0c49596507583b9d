import {type Construct, measured} from "../probe.ts";
import type {Unit} from "../units.ts";

/** 32.2%, 3‰. */
export const percent: Construct = {
  name: "percent",
  read(probe) {
    const {numeral, unit} = probe;
    if (!numeral || unit?.value.measure !== "rate" || unit.value.unit.endsWith("分点")) return null;
    return measured(probe, "percent", "percent", numeral, unit.value, probe.unitAt + unit.length);
  }
};

/** 3.82个百分点. */
export const points: Construct = {
  name: "points",
  read(probe) {
    const {numeral, unit} = probe;
    if (!numeral) return null;
    if (unit?.value.measure === "rate" && unit.value.unit.endsWith("分点"))
      return measured(probe, "points", "points", numeral, unit.value, probe.unitAt + unit.length);
    if (probe.text[numeral.to] === "个" && listed.test(probe.text.slice(numeral.to, numeral.to + 48)))
      return measured(probe, "points", "points", numeral, percentagePoint, numeral.to + 1);
    return null;
  }
};

/** 提高6.4个、7.8个和2.3个百分点: the last of a list names the unit of all. */
const listed = /^个(?:(?:、|,|和|与|及|以及)\d+(?:\.\d+)?个){0,6}(?:、|,|和|与|及|以及)\d+(?:\.\d+)?个百分点/;
const percentagePoint: Unit = {written: "个", unit: "百分点", factor: "1", measure: "rate"};

/** 1.74倍. */
export const multiple: Construct = {
  name: "multiple",
  read(probe) {
    const {numeral, unit} = probe;
    if (!numeral || unit?.value.measure !== "multiple" || numeral.round) return null;
    return measured(probe, "multiple", "multiple", numeral, unit.value, probe.unitAt + unit.length);
  }
};
