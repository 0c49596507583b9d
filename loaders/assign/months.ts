import {Pattern} from "../pattern/pattern.ts";
import type {Sentence} from "../types.ts";
import type {Claim, FigureCatalogue} from "./claim.ts";
import {clauseEnd} from "./clause.ts";
import type {Draft} from "./draft.ts";
import type {Context} from "./row.ts";
import {hasWord} from "./words.ts";

/** First and last month, or null for the state as of writing. */
export function monthsOf(context: Context, sentence: Sentence, draft: Draft): [number, number] | null {
  const {clean, catalogue} = context;
  const {moment, role, level} = draft;
  if (role.role === "target") return [moment.monthFrom ?? 1, moment.monthTo ?? 12];
  if (moment.open) return null;
  const isWithin = context.state?.sentence === sentence.sentence_id;
  const before = isWithin
    ? context.state
    : context.state && clean.text[sentence.from - 1] === ";"
      ? {...context.state, to: -1, sentence: sentence.sentence_id, now: false}
      : null;
  context.state = before;
  const isState =
    level !== null &&
    (isStock(catalogue, clean.text, sentence, draft) ||
      isYearEnd(catalogue, clean.text, draft) ||
      goesOn(context, sentence, draft) ||
      comesAgain(context, sentence, draft));
  const {sentence_id} = sentence;
  context.state = isState
    ? {
        sentence: sentence_id,
        to: level.figure.outerTo,
        unit: level.figure.unit,
        now: false,
        of: draft.label.slice(-2),
        isPart: isPartOf(clean.text, level) || (before?.isPart === true && isBare(clean.text, level))
      }
    : before && {...before, to: -1};
  // 1-9月净增人口312人,全县常住人口5.2万人: how many there are is never of a stretch of time
  const clause = isState ? clean.text.slice(level.preFrom, level.figure.outerFrom).trim() : "";
  const isPeople = isState && /(?:人口|总户数)[为达到共有 ]*$/.test(clause);
  // 辖12个村,总面积46平方公里: what a place is, in a report of some months
  const isPlace =
    isState &&
    /辖[^,;。]*$|^(?:\d{1,2}[、.])?(?:全[镇乡县市区村旗])?总?面积|总面积|幅员|国土面积|区域面积|辖区面积|总户数/.test(
      clause
    );
  // 目前在库项目36个, of which 12 …, in a report of eleven months
  const isNow = isState && (/^(?:目前|当前|眼下)/.test(clause) || before?.now === true);
  if (context.state && isNow) context.state.now = true;
  if (isState && (moment.state || moment.monthFrom === null || isNow || isPlace || isPeople)) return null;
  if (moment.monthFrom !== null && moment.monthTo !== null) return [moment.monthFrom, moment.monthTo];
  if (moment.monthTo !== null) return [1, moment.monthTo];
  return [1, 12];
}

const happens = /产|收|完成|实现|出生|死亡|年内|全年|当年|毕业|发放|销|支|考取|录取|招生|接待|运量|率/;

/** 年末农机总动力4.7万千瓦: a level that is named beside the end of the year is a state, unless something was done to it. */
function isYearEnd({words}: FigureCatalogue, text: string, {level, indicator_id, moment}: Draft): boolean {
  const {preFrom, figure} = level!;
  if (indicator_id !== null || !moment.state) return false;
  const clause = text.slice(preFrom, figure.outerFrom);
  // 截至2019年末,有企业480个,有大型超市12个
  if (figure.measure === "count" && /^,?[共现]?有(?!效|关|所|力|偿)\p{Script=Han}/u.test(clause)) return true;
  if (!/(?:年[末底]|期末)[ ,]?$/.test(text.slice(Math.max(0, preFrom - 4), preFrom)) || happens.test(clause))
    return false;
  return !hasWord(words.verbs, clause, 0, clause.length) && !hasWord(words.fresh, clause, 0, clause.length);
}

/** 现有水库12座,堰塘31处,渠道50公里: what is listed after a state, by its name alone, is one. */
function goesOn({state, clean: {text}, catalogue: {words}}: Context, sentence: Sentence, draft: Draft): boolean {
  const {level, indicator_id, growth} = draft;
  if (!state || !level || indicator_id !== null || growth || state.sentence !== sentence.sentence_id) return false;
  const {figure} = level;
  const isListed = /^(?:count|length|area|power)$/.test(figure.measure ?? "") || figure.unit === state.unit;
  if (!isListed || figure.measure === "rate") return false;
  if (state.to < 0) return false;
  const item = text.slice(state.to, figure.outerFrom);
  // 下辖7个镇、3个乡: the noun stands behind; 总户数2823户(其中东村1170户: parts of it, in its unit
  const isBehind =
    /^(?:个|家|所|座)?[\p{Script=Han}()]{0,8}(?:[,、和][一两二三]个[\p{Script=Han}]{1,6})?[,、和]$/u.test(item) &&
    /^[个家所座]$/.test(figure.unit ?? "");
  const isPart =
    figure.unit === state.unit &&
    /^(?:\(|,)?(?:其中:?)?(?:\d[\d.]*[百千万亿]*元以[上下]的?)?[^,;。、:()\d]{0,14}$/.test(item);
  const isNext = /^\)?[,、](?:其中:?)?[^,;。、:()\d]{1,14}$/.test(item);
  const isRun = /^(?:[、和与及]|以及)$/.test(item); // 存栏分别为2300头、5600只
  if (!(isBehind || isPart || isNext || isRun) || happens.test(item)) return false;
  return !hasWord(words.verbs, item, 0, item.length) && !hasWord(words.fresh, item, 0, item.length);
}

/** 共有装备制造企业7家,产值6.8亿元;纺织企业9家: how many there are of things alike, after what was said of the first. */
function comesAgain({state, clean: {text}, catalogue: {words}}: Context, sentence: Sentence, draft: Draft): boolean {
  const {level, label, growth} = draft;
  if (!state || state.to >= 0 || state.sentence !== sentence.sentence_id || !level || growth) return false;
  const {figure, preFrom} = level;
  // 羊存栏9500只,其中:山羊3200只;绵羊6300只
  const goesOn = state.isPart && isBare(text, level);
  if (figure.measure !== "count" || figure.unit !== state.unit || !(goesOn || label.endsWith(state.of))) return false;
  const clause = text.slice(preFrom, figure.outerFrom);
  return !hasWord(words.verbs, clause, 0, clause.length) && !hasWord(words.fresh, clause, 0, clause.length);
}

/** 其中:山羊3200只 */
function isPartOf(text: string, {preFrom}: Claim): boolean {
  return text.startsWith("其中", preFrom) || /其中:?$/.test(text.slice(Math.max(0, preFrom - 3), preFrom));
}

/** 绵羊6300只: nothing but a name. */
function isBare(text: string, {preFrom, figure}: Claim): boolean {
  return /^\p{Script=Han}{1,6}$/u.test(text.slice(preFrom, figure.outerFrom).trim());
}

/** 人口增加到5.2万人: how many there are. */
const people =
  /^(?:其中:?)?(?:全[镇乡县市区村旗])?(?:总|农村|男|女)?劳动?力(?:资源|总数)?(?:为|有|共|达到?)*$|^(?:其中:?)?[男女][性生]?(?:人口)?(?:为|有)?$|^(?:其中:?)?(?:城镇|乡村|农村|农业|非农业|城市|户籍|常住|汉族|少数民族|劳动|(?:\d{1,2}[-—~至])?\d{1,2}周?岁(?:及?以[上下])?)(?:常住|户籍|属性|的)?人口(?:为|有|达到?|约|共)?$|^(?:全[镇乡县市区村旗])?(?:总)?人口(?:总数|总量)?(?:已)?(?:增加|增长|发展|上升|减少|下降)?(?:到|至|达到?|为|有|共|约|近|超过?|突破)*$/;

const inBuilding = new Pattern(/^(?:已投产|已入园|在建)/);
const stockLabel = new Pattern(/^(?:总户数|总人口)$|余额$/);

function isStock({words}: FigureCatalogue, text: string, sentence: Sentence, draft: Draft): boolean {
  const {figure, preFrom, postTo} = draft.level!;
  if (draft.rules.includes("part")) return false;
  if (draft.indicator_id !== null) return false;
  if (/次$/.test(figure.unit ?? "")) return false; // 参保人员就医3400人次
  // 已完成总工程量的30%
  if (figure.kind === "percent") {
    const before = text.slice(Math.max(sentence.from, preFrom), figure.outerFrom);
    if (/已(?:经)?(?:全部|基本)?完成[^,;。]{0,8}$/.test(before) && !/任务|计划|目标/.test(before)) return true;
  }
  // 15个村165公里通村公路均为泥路
  if (
    figure.measure === "length" &&
    /^[^,;。\d]{1,10}(?:均|都|全部|大多)[为是]/.test(text.slice(figure.outerTo, figure.outerTo + 16))
  )
    return true;
  if (figure.measure === "count" && inBuilding.test(text, figure.outerTo, postTo)) return true;
  if (figure.unit === "人" && people.test(text.slice(Math.max(sentence.from, preFrom), figure.outerFrom).trim()))
    return true;
  // 共有5村改水: what was done is no state
  const clause = clauseEnd(text, figure.outerTo, sentence.to, undefined);
  if (figure.measure === "count" && hasWord(words.verbs, text, figure.outerTo, clause)) return false;
  // 按常住人口计算的人均生产总值
  const per = /按[^,;。]{1,12}(?:计算|测算|折算)的?/.exec(text.slice(preFrom, figure.outerFrom));
  const from = Math.max(sentence.from, per ? preFrom + per.index + per[0].length : preFrom);
  // 为在建项目解决资金3500余万元: money that was found is no state
  if (
    figure.measure === "money" &&
    /(?:解决|争取|投入|落实|发放|拨付|筹集|筹措)(?:到)?[^,;。、]{0,6}$/.test(text.slice(from, figure.outerFrom))
  )
    return false;
  // 在职职工人均年收入达9000元: what was earned is no state, whoever earned it
  if (
    figure.measure === "money" &&
    /(?:收入|工资|薪酬|产值|税收|利润|销售额|营业额)[达到为至约近超共]*$/.test(text.slice(from, figure.outerFrom))
  )
    return false;
  if (stockLabel.test(draft.label)) return true;
  // 转移农业人口1200人: what was done with them
  if (figure.unit === "人" && /转移|搬迁|迁[入出]|输出|安置|培训|脱贫/.test(text.slice(from, figure.outerFrom)))
    return false;
  // 新增林地面积300亩, 新增城镇人口2300人
  if ((figure.measure === "area" || figure.unit === "人") && hasWord(words.fresh, text, from, figure.outerFrom))
    return false;
  const named = text
    .slice(from, figure.outerFrom)
    .replace(/^\s*\d{1,2}[、.]/, "")
    .trim();
  if (figure.measure === "area" && areas.test(named)) return true;
  return hasWord(words.stock, text, from, figure.outerFrom);
}

/** 面积15平方公里, 山林面积1.5万亩: how large a place is, and what lies in it. */
const areas =
  /^(?:其中:?)?(?:全[镇乡县市区村旗]|\p{Script=Han}{1,4}[镇乡县])?(?:行政区域|行政|区域|地域|版图|国土|土地|山林|林地|水域|水面|山地|山场|草场|镇域|乡域)?总?面积(?:为|达到?|约|有|共|扩大到|增加到)*$/u;
