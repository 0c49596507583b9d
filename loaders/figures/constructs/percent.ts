import {type Construct, measured} from "../probe.ts";

/** 32.2%, 3‰. */
export const percent: Construct = {
  name: "percent",
  read(probe) {
    const {numeral, unit} = probe;
    if (!numeral || unit?.value.measure !== "rate" || /分点$/.test(unit.value.unit)) return null;
    return measured(probe, "percent", "percent", numeral, unit.value, probe.unitAt + unit.length);
  }
};

/** 3.82个百分点. */
export const points: Construct = {
  name: "points",
  read(probe) {
    const {numeral, unit} = probe;
    if (!numeral || unit?.value.measure !== "rate" || !/分点$/.test(unit.value.unit)) return null;
    return measured(probe, "points", "points", numeral, unit.value, probe.unitAt + unit.length);
  }
};

/** 1.74倍. */
export const multiple: Construct = {
  name: "multiple",
  read(probe) {
    const {numeral, unit} = probe;
    if (!numeral || unit?.value.measure !== "multiple" || numeral.round) return null;
    return measured(probe, "multiple", "multiple", numeral, unit.value, probe.unitAt + unit.length);
  }
};
