import {readNumeral} from "../numeral.ts";
import {type Construct, claim, measured, type Probe} from "../probe.ts";
import type {Unit} from "../units.ts";

const rate: Unit = {written: "%", unit: "%", factor: "1", measure: "rate"};

/** 百分之五, 千分之三, 五分之一, 三成, 半数: the rate in percent. */
export const fraction: Construct = {
  name: "fraction",
  read(probe) {
    return readParts(probe) ?? readTenths(probe) ?? readHalf(probe);
  }
};

/** 百分之五, 五分之一 */
function readParts(probe: Probe) {
  const {text, at, end, numeral} = probe;
  if (numeral?.script !== "chinese") return null;
  // 百分 gives its 百 back to nobody: the numeral before 分之 is the denominator
  let over = at + 1;
  while (over <= at + 3 && !text.startsWith("分之", over)) over++;
  if (over > at + 3) return null;
  const denominator = readNumeral(text, at, over);
  if (!denominator || denominator.to !== over || denominator.value < 2) return null;
  const numerator = readNumeral(text, over + 2, end);
  if (!numerator) return null;
  const point = /点([〇零一二三四五六七八九]+)/y;
  point.lastIndex = numerator.to;
  const decimals = point.exec(text);
  const to = decimals ? numerator.to + decimals[0].length : numerator.to;
  const digits = decimals
    ? `${numerator.digits}.${[...decimals[1]!].map((c) => Math.max(0, "零一二三四五六七八九".indexOf(c))).join("")}`
    : numerator.digits;
  const isMille = denominator.value === 1000; // 千分之四点五
  if (text[at - 1] === "“" && text[to] === "”") return claim("fraction", "name", at, to); // 三个“三分之一”
  const value = (Number(digits) * (isMille ? 1000 : 100)) / denominator.value;
  return measured(
    probe,
    "fraction",
    "percent",
    {...numerator, from: at, to, digits: String(Number(value.toFixed(6))), shift: 0, round: false},
    isMille ? {...rate, written: "‰", unit: "‰"} : rate,
    to
  );
}

/** 三成, 近七成五, 2成 */
function readTenths(probe: Probe) {
  const {text, numeral} = probe;
  if (!numeral || text[numeral.to] !== "成" || numeral.value >= 10) return null;
  if (/[立为功果员交效本就型长立品都]/.test(text[numeral.to + 1] ?? "")) return null;
  return measured(probe, "fraction", "percent", {...numeral, digits: String(numeral.value * 10)}, rate, numeral.to + 1);
}

/** 过半数, 半数以上 */
function readHalf(probe: Probe) {
  const {text, at} = probe;
  if (!text.startsWith("半数", at)) return null;
  const half = {
    from: at,
    to: at + 2,
    value: 50,
    digits: "50",
    shift: 0,
    script: "chinese" as const,
    hedge: null,
    round: false
  };
  return measured(probe, "fraction", "percent", half, rate, at + 2);
}
