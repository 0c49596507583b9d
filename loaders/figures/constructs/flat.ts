import {type Construct, measured} from "../probe.ts";

/** 与上年持平, 同比基本持平: growth of nought. */
export const flat: Construct = {
  name: "flat",
  read(probe) {
    const {text, at, start} = probe;
    if (!text.startsWith("持平", at)) return null;
    const before = text.slice(Math.max(start, at - 14), at);
    if (!/(?:同比|(?:与|同|和|比|较)(?:上年|去年)(?:同期)?)(?:相比)?(?:基本|大体|总体|大致|根本)?$/.test(before))
      return null;
    const numeral = {
      from: at,
      to: at + 2,
      value: 0,
      digits: "0",
      shift: 0,
      script: "chinese" as const,
      hedge: null,
      round: false
    };
    const figure = measured(
      probe,
      "flat",
      "doubling",
      numeral,
      {written: "持平", unit: "%", factor: "1", measure: "rate"},
      at + 2
    );
    if (/(?:基本|大体|总体|大致|根本)$/.test(before)) figure.bound = "about";
    return figure;
  }
};
