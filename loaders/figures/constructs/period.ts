import {Chars} from "../../pattern/chars.ts";
import {Pattern} from "../../pattern/pattern.ts";
import {titleAfterYear} from "../../text/years.ts";
import type {Figure, Period} from "../figure.ts";
import {type Construct, claim, type Probe} from "../probe.ts";

const digit = /[0-9]/;
/** What follows the first digits of a date. */
const goesOn = new Chars("年月份 -~—–至到、/.");
/** What follows a month, or the first of several months or quarters. */
const monthGoesOn = new Chars("月份 -~—–至到、");
const yearOrYears = /(?:19|20)\d\d ?(?:(?:[-~—–至到]+|年[-~—–至到]+) ?((?:19|20)\d\d) ?)?年(?:度)?/y;
const titleYear = new RegExp(`(?:19|20)\\d\\d(?=${titleAfterYear})`, "y");
const shortYear = /(\d\d)年(?![代来的间前后多余以之期龄])(?:度)?/y;
const isoDay = /(?:19|20)\d\d([-/.])(?:1[0-2]|0?[1-9])\1(?:[12]\d|3[01]|0?[1-9])(?!\d)/y;
const quarters = /1[-~—–至到]([2-4])季度/y;
const monthOrMonths = /(1[0-2]|0?[1-9])(?:月?份? ?[-~—–至到、]+ ?(1[0-2]|0?[1-9]))? ?月份?(底|末|中旬|初|上旬|下旬)?/y;
const dayOfMonth = / ?(?:[12]\d|3[01]|0?[1-9]) ?(?:日|号)/y;

/** 2021年, 2021年3月5日, 2016—2020年, 1-11月, 11月底, 2022-02-17, 9.5. Words such as 今年以来 come from periods.csv. */
export const date: Construct = {
  name: "date",
  read(probe) {
    const {text, at, numeral} = probe;
    if (numeral?.script === "arabic" && numeral.to === at + 4 && match(titleYear, text, at))
      return readYear(probe, numeral.to, numeral.value, numeral.value);
    if (numeral?.script === "arabic" && numeral.to === at + 4 && isLone(probe))
      return readYear(probe, numeral.to, numeral.value, numeral.value);
    if (numeral?.script !== "arabic") return null;
    const after = afterDigits(text, at);
    if (!goesOn.at(text, after)) return null;
    const digits = after - at;
    if (digits <= 2)
      return readShortYear(probe) ?? (monthGoesOn.at(text, after) ? (readQuarters(probe) ?? readMonths(probe)) : null);
    if (digits !== 4) return null;
    const found = match(yearOrYears, text, at);
    if (found && !(at > 0 && digit.test(text[at - 1]!))) {
      const first = Number(found[0].slice(0, 4));
      return readYear(probe, at + found[0].length, first, found[1] ? Number(found[1]) : first);
    }
    const iso = match(isoDay, text, at);
    return iso && claim("date", "name", at, at + iso[0].length);
  }
};

const yearOf = new Pattern(/^(?:19|20)\d\d的\d/);

/** 由5亿元增加到2010|的13亿元: a year whose 年 was left out. */
function isLone({text, at, start}: Probe): boolean {
  return (
    yearOf.test(text, at, at + 6) &&
    /[由从]|[增提升降减展大][加高长升低少展大]?[到至]$/.test(text.slice(Math.max(start, at - 3), at))
  );
}

/** 04年, 比03年, 98年: a year of two digits; from 10 on, where it may be a length of time, only beside what compares it. */
function readShortYear(probe: Probe): Figure | null {
  const {text, at, start} = probe;
  const found = text[at + 2] === "年" ? match(shortYear, text, at) : null;
  if (!found || (at > 0 && /[\d.]/.test(text[at - 1]!))) return null;
  const written = Number(found[1]);
  const before = at > start ? text[at - 1]! : "";
  if (written >= 10 && written < 90) {
    const isCompared =
      /[比较]/.test(before) && /^(?:同期|底|末|净?增|多|少|下降|减|提高|上升|\d)/.test(text.slice(at + 3));
    if (!isCompared) return null;
  } else if (written >= 90 && !(before === "" || /[,;。:、(比较从由自至到]/.test(before))) return null;
  const year = written + (written >= 90 ? 1900 : 2000);
  return readYear(probe, at + found[0].length, year, year);
}

function readYear(probe: Probe, to: number, first: number, last: number): Figure | null {
  const {text, at, end} = probe;
  const figure = claim("date", "period", at, to);
  const period: Period = {
    year: last,
    yearFrom: last > first ? first : null,
    monthFrom: null,
    monthTo: null,
    state: false,
    until: false
  };
  figure.period = period;
  if (first === last && text.startsWith("以来", to)) {
    // 2021年以来: from then to the year that is reported
    figure.to = figure.outerTo = to + 2;
    figure.period = {...period, year: "this", yearFrom: first, monthFrom: 1, monthTo: 12};
    return figure;
  }
  const months = match(
    / ?(1[0-2]|0?[1-9])(?:月?份? ?[-~—–至到、]+ ?(1[0-2]|0?[1-9]))? ?月份?(底|末|中旬|初|上旬|下旬)?/y,
    text,
    figure.to
  );
  if (months) {
    figure.to += months[0].length;
    const day = match(dayOfMonth, text, figure.to);
    if (day) {
      figure.to += day[0].length;
      setDay(period, Number(months[1]));
    } else setMonths(period, months, text, at, probe.start);
  } else {
    const part = probe.lexicon.periods.longest(text, figure.to, end);
    if (part && part.value.year === null && part.value.monthFrom !== null && part.value.yearFrom === null) {
      figure.to += part.length;
      Object.assign(period, {...part.value, year: last});
    } else {
      const close = match(/(?:年?(?:底|末)|年末)(?:前)?/y, text, figure.to);
      if (close) {
        figure.to += close[0].length;
        period.state = !close[0].endsWith("前");
        period.until = true;
      }
    }
  }
  figure.outerTo = figure.to;
  leadIn(probe, figure);
  return figure;
}

/** 1-3季度 */
function readQuarters({text, at}: Probe): Figure | null {
  const found = match(quarters, text, at);
  if (!found) return null;
  const figure = claim("date", "period", at, at + found[0].length);
  figure.period = {year: null, yearFrom: null, monthFrom: 1, monthTo: Number(found[1]) * 3, state: false, until: false};
  return figure;
}

/** 1-11月, 1至6月份, 11月底, 7月26日. */
function readMonths(probe: Probe): Figure | null {
  const {text, at} = probe;
  const months = match(monthOrMonths, text, at);
  if (!months || (at > 0 && /[\d.]/.test(text[at - 1]!))) return null;
  const figure = claim("date", "period", at, at + months[0].length);
  figure.period = {year: null, yearFrom: null, monthFrom: null, monthTo: null, state: false, until: false};
  const day = match(dayOfMonth, text, figure.to);
  if (day && !months[3]) {
    figure.to += day[0].length;
    setDay(figure.period, Number(months[1]));
  } else setMonths(figure.period, months, text, at, probe.start);
  if (months[3] && text[figure.to] === "前") figure.to++; // 6月底前
  figure.outerTo = figure.to;
  leadIn(probe, figure);
  return figure;
}

function setDay(period: Period, month: number): void {
  // a day dates an event; with 截至 before it, leadIn makes it the end of a stretch
  period.monthTo = month;
}

function setMonths(period: Period, months: RegExpExecArray, text: string, at: number, start: number): void {
  const first = Number(months[1]);
  if (months[2]) {
    period.monthFrom = first;
    period.monthTo = Number(months[2]);
  } else if (months[3] === "底" || months[3] === "末") {
    // 到11月底, 10月底已收购: everything since January
    const lead = text.slice(Math.max(start, at - 3), at);
    const isDone = /^(?:前?已|共|累计)/.test(text.slice(at + months[0].length, at + months[0].length + 3));
    period.monthTo = first;
    if ((/[到至止]/.test(lead) || isDone) && !/前/.test(lead)) period.monthFrom = 1;
  } else if (!months[3] && (months[0].includes("月份") || isMonthly(text, at, at + months[0].length, start))) {
    period.monthFrom = first;
    period.monthTo = first;
  } else period.monthTo = first;
}

/** 3月,全镇发生事故2起: a month that opens a clause and stands alone in it; 6月当月. */
function isMonthly(text: string, at: number, to: number, start: number): boolean {
  if (text.startsWith("当月", to)) return true;
  return text[to] === "," && (at === start || /[,;。]/.test(text[at - 1]!));
}

const upTo = new Pattern(/(?:截至|截止到?|截止至)$/);

/** 截至2020年底, 到2025年, 较2019年: what stands before a date says how it is meant. */
function leadIn({text, start}: Probe, figure: Figure): void {
  const period = figure.period!;
  const before = text.slice(Math.max(start, figure.from - 3), figure.from);
  if (upTo.test(before)) {
    if (period.monthTo !== null) period.monthFrom = 1;
    period.state = true;
  } else if (/[到至]$/.test(before) && period.monthFrom === null) period.until = true;
}

/** Where the digits that start at `at` end. */
function afterDigits(text: string, at: number): number {
  let to = at;
  for (let code = text.charCodeAt(to); code >= 48 && code <= 57; code = text.charCodeAt(to)) to++;
  return to;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
