import type {Period} from "../figures/figure.ts";
import {Pattern} from "../pattern/pattern.ts";
import type {Dating, Part} from "../types.ts";

/** What a figure's text says of its time, before the report's own years are filled in. */
export interface Moment {
  year: number | null;
  yearFrom: number | null;
  monthFrom: number | null;
  monthTo: number | null;
  /** 截至…, 目前: levels that are states are as of writing. */
  state: boolean;
  /** 截至目前, 迄今: no month is named. */
  open: boolean;
  /** The year was named for this figure, not taken over. */
  stated: boolean;
  /** 今年: which year that is depends on who speaks. */
  relative: boolean;
  /** 力争到2010年 in a text without years of its own: what follows is aimed at, though nothing near it says so. */
  aims: boolean;
  /** 年底 in a review that calls its own year 今年: an aim for its end is one of the year reviewed. */
  running: boolean;
  /** 201x年: the first year of the decade that a masked year is in; null where none is. */
  decade: number | null;
}

const nothing: Moment = {
  year: null,
  yearFrom: null,
  monthFrom: null,
  monthTo: null,
  state: false,
  open: false,
  stated: false,
  relative: false,
  aims: false,
  running: false,
  decade: null
};

const eventMonth = new Pattern(/[于自从]\s?\d{1,2}月份?/);

/**
 * The periods of a text as they come: each holds until another is stated or the paragraph ends; one that names only an event
 * (2018年获评…, 到2025年) holds to the end of its sentence.
 */
export class Timeline {
  private readonly dating: Dating;
  /** Whether the review speaks of its own year as 今年; then 去年 is the year before. */
  private readonly reviewIsThis: boolean;
  private paragraph = -1;
  private part: Part = "other";
  private held: Moment;
  private now: Moment;
  /** What the last heading of each part says. */
  private sections = new Map<Part, Moment>();
  /** 截至10月底, 到2025年: until the full stop, over the semicolons. */
  private clause: Moment | null = null;
  /** The paragraph has named no period yet. */
  private isFresh = true;
  /** The period that holds was named for an aim: 2017年计划完成…。 */
  private isAimed = false;
  /** What held before a period inside a name. */
  private outside: Moment | null = null;
  private readonly base: Moment;
  /** The end of a plan that a text without years of its own aims at, and the part that it stands in. */
  private horizon: {moment: Moment; part: Part} | null = null;
  /** The end of the five-year plan that a heading sets aims for (“十四五”时期主要目标), below it and the headings under it. */
  private span: {moment: Moment; level: number} | null = null;

  constructor(dating: Dating, reviewIsThis: boolean, base: Period | null) {
    this.dating = dating;
    this.reviewIsThis = reviewIsThis;
    this.base = base ? {...nothing, monthFrom: base.monthFrom, monthTo: base.monthTo} : nothing;
    this.held = this.base;
    this.now = this.base;
  }

  /**
   * Enters a sentence; what held for the last sentence alone ends unless that ended in a semicolon (`goesOn`), and, unless it did, at
   * a new paragraph, or where the review turns to the plan, everything but the heading's.
   */
  enter(paragraph: number, part: Part, goesOn: boolean, isPart = false): void {
    this.outside = null;
    if (paragraph !== this.paragraph) {
      this.isFresh = true;
      this.isAimed = false;
    }
    if ((paragraph !== this.paragraph && !goesOn) || part !== this.part) {
      this.paragraph = paragraph;
      this.part = part;
      this.held = this.section(part);
      this.clause = null;
    } else {
      this.paragraph = paragraph;
      if (!goesOn) this.clause = null;
    }
    // 2019年,财政总收入…。其中地方财政收入…: of the same year
    if (!isPart || part !== this.part) this.now = this.clause ?? this.held;
  }

  /** Reads a heading: the part of a year that it names holds below it. `level` 1 is the highest. */
  heading(periods: readonly Period[], part: Part, text: string, level = 1): void {
    if (this.span && level <= this.span.level) this.span = null;
    const end = part === "plan" ? endOfPlan(periods, text) : null;
    if (end !== null && end > (this.dating.plan_year ?? this.dating.review_year ?? end))
      this.span = {moment: {...nothing, year: end, monthFrom: 1, monthTo: 12, stated: true}, level};
    // 主要成效, below the aim of a plan
    if (this.horizon && (this.horizon.part !== part || /情况|回顾|总结|成效|成绩|成就|现状|问题/.test(text)))
      this.horizon = null;
    // 工作已于2月份全面启动: when something happened
    const isEvent = eventMonth.test(text);
    const months = periods.find(
      ({year, monthFrom, monthTo}) => monthFrom !== null && year === null && !(isEvent && monthFrom === monthTo)
    );
    const year = periods.find((period) => typeof period.year === "number" && period.yearFrom === null);
    // a title says what the dating has read already: its year is that of the review, or of the plan, or there are two
    const isKnown = part === "other" && (this.dating.review_year ?? this.dating.plan_year) !== null;
    const named = year && !isKnown ? this.resolve(year, part) : null;
    const stretch = months ?? (year?.monthFrom ? year : part === "plan" ? nothing : this.base);
    const own = {...nothing, year: named, monthFrom: stretch.monthFrom, monthTo: stretch.monthTo};
    // 到2010年的发展目标
    if (named !== null && year!.until && /目标|力争/.test(text)) this.aim({...own, monthFrom: 1, monthTo: 12}, part);
    const wider = periods.length === 0 || end !== null ? (this.span ?? this.horizon) : null;
    const moment = wider ? wider.moment : own;
    this.sections = new Map([[part, moment]]);
    if (part === "other") this.sections.set("review", moment);
    this.part = part;
    this.held = moment;
    this.now = moment;
    this.clause = null;
  }

  private section(part: Part): Moment {
    return this.sections.get(part) ?? this.horizon?.moment ?? (part === "plan" ? nothing : this.base);
  }

  private aim(moment: Moment, part: Part): void {
    if (this.dating.review_year !== null || this.dating.plan_year !== null) return;
    this.horizon = {moment: {...moment, stated: false, aims: true}, part};
    this.held = this.horizon.moment;
    this.sections.delete(part);
  }

  /** Reads a period inside a sentence; `aims` says whether the sentence names an aim (力争到2010年). */
  apply(period: Period, part: Part, aims: boolean): void {
    this.outside = period.inName ? this.now : null;
    if (period.decade !== undefined) {
      this.now = {...this.now, decade: period.decade};
      return;
    }
    const isFirst = this.isFresh;
    this.isFresh = false;
    const year = this.resolve(period, part);
    if (period.year !== null && year === null) {
      // a year that is not to be believed, or 去年 in a text without years
      if (this.now.aims) this.now = nothing;
      return;
    }
    if (this.now.aims && !period.until) this.now = nothing;
    const many = period.yearFrom !== null;
    if (period.year === "this" && period.monthTo === 12 && this.base.monthFrom !== null && part !== "plan")
      period = {...period, monthFrom: this.base.monthFrom, monthTo: this.base.monthTo}; // 今年以来 in a half-year report
    // 1-9月,完成7亿元,预计全年完成9亿元;利用外资… of nine months
    const isPassing = period.foreseen === true && year === null && this.held.monthTo !== null && this.held.monthTo < 12;
    if (period.until) {
      // 到2025年, 年底: an end, for this sentence
      this.now = {
        ...this.now,
        ...(year === null ? {} : {year, stated: true}),
        monthFrom: 1,
        monthTo: 12,
        state: period.state,
        running: this.reviewIsThis && part === "review" && year === null
      };
      if (!isPassing) this.clause = this.now;
      if (aims && year !== null) this.aim(this.now, part);
      // 到2025年,…。建成道路6公里: an aim beyond the year that is planned holds to the end of its paragraph
      const isBeyond = year !== null && this.dating.plan_year !== null && year > this.dating.plan_year + 1;
      // 2011年末,全镇总人口4.6万人。流动人口1万人: the day that a paragraph opens with
      const isDay = part !== "plan" && isFirst && period.state && year !== null;
      if (period.opens && (isDay || (part === "plan" && isBeyond))) this.held = this.now;
      return;
    }
    if (period.monthFrom === null && period.monthTo !== null) {
      // 5月, 7月26日: when something happened; the year's figures go on
      if (year !== null) this.now = {...this.now, year, stated: true};
      return;
    }
    if (this.isOwnYear(period, part)) period = {...period, monthFrom: this.base.monthFrom, monthTo: this.base.monthTo};
    const next: Moment = {
      year: year ?? (many ? null : this.now.year),
      yearFrom: null,
      monthFrom: period.monthFrom,
      monthTo: period.monthTo,
      state: period.state,
      open: period.state && period.monthTo === null && year === null,
      stated: year !== null,
      relative: period.year === "this",
      aims: false,
      running: false,
      decade: null
    };
    if (period.yearFrom !== null) {
      if (period.yearFrom < -1 || period.yearFrom > 1900) next.yearFrom = period.yearFrom;
      else if (period.yearFrom > 0) next.yearFrom = period.yearFrom;
    }
    this.now = next;
    this.clause = period.state && period.monthTo !== null ? next : null;
    // 2017年计划完成85亿元。截至9月底,完成75亿元。 农业22亿元: all that was reached is of the part of the year
    const isPartOfAimed = period.state && period.monthTo !== null && this.isAimed && part !== "plan";
    const passing = isPassing || (year !== null && year !== this.dating.review_year && year !== this.dating.plan_year);
    // the month of a paragraph that opens with it goes on, 6月份,… in the middle of one does not
    const isMonth = period.monthFrom !== null && period.monthFrom === period.monthTo && !(isFirst && period.measured);
    if (!passing && !many && (!period.state || isPartOfAimed) && !isMonth && !period.inBracket) {
      this.held = next;
      this.isAimed = aims;
    }
  }

  /**
   * 2014年底引进…,目前已投入30万元: what there is by now is of the time that holds, not of the year in passing. So is what comes next
   * (`before` is what stands between the last figure and this): 继2017年突破60亿元之后,又突破70亿元.
   */
  turnsNow(phrase: string, before: string): void {
    const {year, stated} = this.now;
    if (!stated || year === null || year >= (this.dating.review_year ?? 0) || this.held.year === year) return;
    if (/^(?:截至)?(?:目前|现已|现有|如今)/.test(phrase) || /(?:之后|以后|关后|元后|基础上),/.test(before))
      this.now = this.held;
  }

  /** Goes back to what held before a period inside a name, once its figure has been read. */
  leaveName(): void {
    if (this.outside) this.now = this.outside;
    this.outside = null;
  }

  get moment(): Moment {
    return this.now;
  }

  /** 2013年,是…的一年 in a half-year report: its year is named, and the half-year goes on. */
  private isOwnYear({year, yearFrom, monthTo, isSubject}: Period, part: Part): boolean {
    if (!isSubject) return false;
    if (part === "plan" || yearFrom !== null || monthTo !== null || this.base.monthFrom === null) return false;
    return typeof year === "number" && year === this.dating.review_year;
  }

  private resolve({year, isPast}: Period, part: Part): number | null {
    const {review_year, plan_year, disbelieved} = this.dating;
    if (typeof year === "number") return disbelieved.includes(year) ? null : year;
    const now = part === "plan" ? (plan_year ?? review_year) : (review_year ?? plan_year);
    if (year === "this") return now;
    if (year === "next") return part === "plan" ? plan_year : (plan_year ?? (now === null ? null : now + 1));
    if (year === "last" && isPast) return now === null ? null : now - 1;
    if (year === "last") {
      if (part === "plan")
        return plan_year !== null && plan_year !== review_year ? plan_year - 1 : now === null ? null : now - 1;
      return review_year !== null && this.reviewIsThis ? review_year - 1 : review_year;
    }
    return null;
  }
}

/** “十四五”时期发展目标: the last year of the plan that a heading sets aims for; null where it names a single year, too. */
function endOfPlan(periods: readonly Period[], text: string): number | null {
  if (!/目标|任务|思路|设想|蓝图|发展|展望/.test(text)) return null;
  if (periods.some(({year, yearFrom}) => year !== null && yearFrom === null)) return null;
  const plan = periods.find(({year, yearFrom}) => typeof year === "number" && yearFrom === year - 4);
  return plan ? (plan.year as number) : null;
}

const openings = new Pattern(/[“"\n ]+$/);
const comparing = new Pattern(/(?:比|较|与|同|和|跟|对比|相比|于|超|超过)$/);
const comparedAfter = new Pattern(
  /^(?:年?平均汇率|年?(?:可比价|不变价)|度?同期|同比|相比|底相比|末相比|末?的 ?\d+(?:\.\d+)?倍|基础上|水平)/
);
const ofTask = new Pattern(/^度?(?:控制|考核|目标|工作|收入|预期|既定|计划)?(?:指标|任务|计划|目标|预算)/);
const shareBefore = new Pattern(/(?:占|完成|达|超|超过|为)$/);

/** Whether a period only says what is compared with: 比2019年, 去年同期, 2011年的1.74倍. */
export function compares(text: string, from: number, to: number, start: number): boolean {
  const lead = text.slice(Math.max(start, from - 24), from);
  if (lead.lastIndexOf("《") > lead.lastIndexOf("》")) return true; // in a title
  const before = openings.replace(lead.slice(-4), ""); // 由“十五”末的
  if (before.endsWith("由") || before.endsWith("从"))
    // 由2011年的26亿元, 从下半年开始回升; 从2019年起
    return !/^(?:开始|起|以来)/.test(text.slice(to, to + 2)) || /[半季月]/.test(text.slice(from, to));
  if (comparing.test(before) && !/(?:截至|止于|始于|建于|用于|位于|成立于)$/.test(before)) return true;
  const after = text.slice(to, to + 8);
  if (comparedAfter.test(after)) return true;
  // 占全年计划的61%, 完成年度任务
  return shareBefore.test(before) && ofTask.test(after);
}
