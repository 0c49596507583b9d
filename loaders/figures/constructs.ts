import {clock} from "./constructs/clock.ts";
import {doubling} from "./constructs/doubling.ts";
import {duration, ordinal} from "./constructs/duration.ts";
import {elided} from "./constructs/elided.ts";
import {flat} from "./constructs/flat.ts";
import {fraction} from "./constructs/fraction.ts";
import {masked} from "./constructs/masked.ts";
import {code, name, rank} from "./constructs/name.ts";
import {multiple, percent, points} from "./constructs/percent.ts";
import {date} from "./constructs/period.ts";
import {count, heads, measure, money} from "./constructs/quantity.ts";
import {range, ratio} from "./constructs/range.ts";
import {unknown} from "./constructs/unknown.ts";
import type {Construct} from "./probe.ts";

/** Tried in this order at every number; the first that reads something claims the span. */
export const constructs: readonly Construct[] = [
  masked,
  date,
  clock,
  ordinal,
  rank,
  ratio,
  code,
  fraction,
  range,
  name,
  elided,
  percent,
  points,
  multiple,
  money,
  duration,
  measure,
  count,
  heads,
  unknown
];

/** Tried at anchors that are not numbers. */
export const wordConstructs: readonly Construct[] = [doubling, flat, fraction, masked];
