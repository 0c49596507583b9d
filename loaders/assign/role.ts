import {Pattern} from "../pattern/pattern.ts";
import type {ObservationRow} from "../tables/schema.ts";
import type {Dating, Part} from "../types.ts";
import type {Moment} from "./timeline.ts";
import {hasWord, lastWord, type Words} from "./words.ts";

export interface Role {
  role: ObservationRow["role"];
  /** 预计: a figure of the reviewed year that was not final. */
  forecast: boolean;
  rule: string;
}

const taskEnd = new Pattern(/(?:任务|指标)[为是:]?$/);
const reallyDone = new Pattern(/实际(?:入库|完成|到位|收缴|实现)/);
const alreadyDone = new Pattern(/(?:已|已经|目前已|现已)(?:完成|建成|累计|达|有|实现|投入|发放|签约|落实|到位|经)/);
const upToYear = new Pattern(/截[至止]到?(?:19|20)\d\d年/);
const happening = new Pattern(/完成|同比|比增|比上年|较上年/);
const changed = new Pattern(/(?:增长|下降)[约近超]?$/);

/**
 * Whether a figure is reported or aimed at. The part of the report says so, unless the figure's own year does (a 2022 figure in
 * the review of 2021 is aimed at), or a word of having done (去年, 已) stands before it in the plan. Outside both parts
 * words of aiming decide: 力争, 确保, 目标. `isAim` says that the text calls the figure an aim (增长8%的目标).
 */
export function roleOf(
  words: Words,
  dating: Dating,
  part: Part,
  moment: Moment,
  text: string,
  from: number,
  clauseFrom: number,
  to: number,
  aiming: boolean,
  isAim = false
): Role {
  const {review_year, plan_year} = dating;
  const forecast = hasWord(words.forecast, text, from, to);
  const apart = review_year !== null && plan_year !== null && plan_year > review_year;
  // 今年,该镇将…力争实现: whose year that is, the words of aiming say
  if (aiming && moment.relative) return target(part === "plan" ? "role_by_part" : "role_by_cue");
  // 财政收入任务310万元; 占任务的61% and 完成任务310万元 are no targets
  const lead = text.slice(Math.max(clauseFrom, to - 40), to);
  const isTask = taskEnd.test(lead) && !/[占完超比]|(?<!下)达/.test(lead);
  if (isTask && /^[\d.,]+ ?[百千万亿]*(?:[元亩吨家户]|,|。|;|$)/.test(text.slice(to, to + 16)))
    return target("role_by_cue");
  if (part !== "plan" && !moment.aims && reallyDone.test(text, clauseFrom, to)) return actual(forecast, "role_by_cue");
  if (moment.year !== null && moment.stated) {
    // 到6月底,税收完成76万元: a part of a year that is over, whatever year a title gives
    const isOver =
      part !== "plan" && !aiming && moment.monthFrom === 1 && moment.monthTo !== null && moment.monthTo < 12;
    const clause = text.slice(clauseFrom, to + 16);
    const happened =
      happening.test(clause) ||
      (changed.test(text, clauseFrom, to) && !/要|将|拟|力争|确保|争取|目标|计划|预期/.test(clause));
    if (isOver && happened) return actual(forecast, "role_by_cue");
    // 截至2019年末, in a text that tells more of an earlier year
    const isOnDay = !aiming && upToYear.test(text, from, to);
    const isTold =
      plan_year === null &&
      !aiming &&
      !/到(?:19|20)\d\d年|将|力争|预期|规划|目标|计划|预计/.test(text.slice(from, to + 12));
    if ((isOnDay || isTold) && part !== "plan") return actual(forecast, "role_by_cue");
    if (review_year !== null && moment.year > review_year) return target("role_by_year");
    if (plan_year !== null && moment.year > plan_year) return target("role_by_year");
    if (apart && moment.year <= review_year) return actual(forecast, "role_by_year");
    if (plan_year !== null && moment.year < plan_year) return actual(forecast, "role_by_year");
  }
  // 力争到2010年,…。 工业增加值达到141亿元: the aim that was stated before
  if (part === "plan" || moment.aims) {
    const clause = text.slice(clauseFrom, to);
    if (alreadyDone.test(clause)) return actual(forecast, "role_by_cue");
    return target(moment.aims ? "role_by_horizon" : "role_by_part");
  }
  if (aiming) return target("role_by_cue");
  // 围绕全年增长8%的目标,实际增长8.6%: what was aimed at in the year that is over
  if (isAim) return target("role_by_aim");
  // 2023年,街道将坚持…。 完成投资100亿元以上: in a text that plans a year and reviews none
  const isPlan = review_year === null && plan_year !== null && (moment.year === null || moment.year >= plan_year);
  if (part === "review" && isPlan && !/已|了|同比|比上年|较上年|累计完成/.test(text.slice(clauseFrom, to + 8)))
    return target("role_by_year");
  if (part === "review") return actual(forecast, "role_by_part");
  const aims = lastWord(words.role, text, from, to)?.value === "target";
  if (aims && review_year === null) return target("role_by_cue");
  if (aims && moment.year !== null && moment.year === plan_year) return target("role_by_cue");
  if (review_year === null && plan_year !== null) return target("role_by_cue");
  return actual(forecast, "role_by_default");
}

function actual(forecast: boolean, rule: string): Role {
  return {role: "actual", forecast, rule};
}

function target(rule: string): Role {
  return {role: "target", forecast: false, rule};
}
