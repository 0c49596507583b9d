import type {ObservationRow} from "../tables/schema.ts";

export type Bound = ObservationRow["bound"];

/** What a unit measures. `count` are measure words (家, 户, 人次), `rate` are %, ‰ and 个百分点. */
export type Measure =
  | "money"
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "energy"
  | "power"
  | "time"
  | "temperature"
  | "score"
  | "count"
  | "rate"
  | "multiple";

/** What a span turned out to be. Only the first five can be asserted; the others claim their digits so that nothing else does. */
export type FigureKind =
  /** A level: 13.74亿元, 300余户. */
  | "quantity"
  /** 32.2%, 百分之五, 三成: a level or a growth rate, which only the clause can tell. */
  | "percent"
  /** 3.82个百分点. */
  | "points"
  /** 1.74倍. */
  | "multiple"
  /** 翻一番: growth by itself. */
  | "doubling"
  /** 2021年, 1-11月, 上半年, 今年以来. */
  | "period"
  /** 11.8:48.3:39.9. */
  | "ratio"
  /** 3年, 24小时. */
  | "duration"
  /** 第三, 前10名. */
  | "rank"
  /** 5G, 104国道, 十四五, 1+8. */
  | "name"
  /** XX亿元, 20xx年. */
  | "masked"
  /** Digits that nothing else claimed. */
  | "bare";

/** A span of the clean text that one construct claimed; `from` and `to` are clean offsets of the figure with its unit. */
export interface Figure {
  kind: FigureKind;
  /** The construct that read it. */
  construct: string;
  from: number;
  to: number;
  /** The span with its hedges: 约300户以上. */
  outerFrom: number;
  outerTo: number;
  /** In `unit`; null for kinds without a value. */
  value: number | null;
  /** Upper end of a range. */
  max: number | null;
  /** The unit of the tables, `%` for rates. */
  unit: string | null;
  measure: Measure | null;
  bound: Bound;
  /** 以上, 以内 after the figure: it may cover the list before it. */
  boundAfter: boolean;
  script: "arabic" | "chinese";
  /** A bare magnitude: 百亿, 千万. */
  round: boolean;
  /** Unit as written, when `units.csv` does not have it. */
  unknownUnit: string | null;
  period: Period | null;
}

/** A stretch of time as written, before anything is known of the report's years. */
export interface Period {
  /** A calendar year, or one relative to the report, or null when only months are given. */
  year: number | "this" | "last" | "next" | null;
  /** First year of several: 2016—2020年, “十三五”期间, 五年来 (then a negative count of years back). */
  yearFrom: number | null;
  monthFrom: number | null;
  monthTo: number | null;
  /** 截至…, 目前, 年末: the state at a date. */
  state: boolean;
  /** 到2025年, 到年底: an end, not a stretch. */
  until: boolean;
  /** 2013年,是…的一年: the sentence is about the year itself. */
  isSubject?: boolean;
  /** 到2025年,…: the sentence opens with it. */
  opens?: boolean;
  /** 预计全年, 力争年底: what is told so far goes on after it. */
  foreseen?: boolean;
  /** (1-11月): it holds for the figure before it and what goes on with that. */
  inBracket?: boolean;
  /** 201x年: the first year of a decade, of which some year is meant. */
  decade?: number;
  /** 11月份,…同比增长6%: a month that a sentence opens with and tells the growth of. */
  measured?: boolean;
  /** 继上年突破5亿元之后: the year before, whoever speaks. */
  isPast?: boolean;
  /** 投资“十三五”期间累计完成60亿元: it stands inside the name of a figure and holds for that alone. */
  inName?: boolean;
}

/** A number as written, before its unit. `value` is exact: the decimal digits are shifted, never multiplied. */
export interface Numeral {
  from: number;
  to: number;
  value: number;
  /** Its decimal digits and the power of ten that 万, 亿 shift them by: 13.74亿 is 13.74 and 8. */
  digits: string;
  shift: number;
  script: "arabic" | "chinese";
  /** 余, 多, 来 inside or after it. */
  hedge: Bound | null;
  /** A bare magnitude such as 百亿, 千万, that more often names a class than counts. */
  round: boolean;
}
