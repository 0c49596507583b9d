import type {Figure} from "../figures/figure.ts";
import {isAim} from "./aim.ts";
import {changeAfter, changeBefore} from "./change.ts";
import type {Claim, FigureCatalogue, Sense} from "./claim.ts";
import {described, isBroken} from "./described.ts";

/** What a rule may look at. */
export interface Site {
  catalogue: FigureCatalogue;
  text: string;
  figure: Figure;
  preFrom: number;
  postTo: number;
  /** The sentence. */
  from: number;
  to: number;
  /** The claim before, in the same sentence. */
  last: Claim | null;
  joined: boolean;
}

export interface Verdict {
  sense: Sense;
  sign: 1 | -1;
  rule: string;
}

type Rule = (site: Site) => Verdict | null;

const verdict = (sense: Sense, rule: string, sign: 1 | -1 = 1): Verdict => ({sense, rule, sign});

/** Tried in this order; the last always answers. */
const rules: readonly Rule[] = [
  broken,
  elsewhere,
  compared,
  doubled,
  inRun,
  growth,
  pointsOrTimes,
  absoluteChange,
  descriptor
];

/** What the figure does in its clause, and the rule that says so. */
export function senseOf(site: Site): Verdict {
  for (const rule of rules) {
    const found = rule(site);
    if (found) return found;
  }
  return verdict("level", "level");
}

function broken({text, figure}: Site): Verdict | null {
  return isBroken(text, figure) ? verdict("described", "damaged") : null;
}

const isComparedWith =
  /(?:[比较与同]|高于|低于|快于|慢于)(?:上年|去年|今年|全[国省市县区州]|[一二三四]季度|前?[一二三]季度|上半年|上季度|上月|\d{1,2}-\d{1,2}月)[^,;。()]{0,8}$/;

const beyondAim =
  /(?:高于|低于|高出|快于|慢于|超过?|超出|超额|比|较)[^,;。]{0,12}(?:目标|任务|计划|预期|指标)(?:的?\d[\d.]*%)?(?:高|低|快|慢|多|少)?出?了?$/;

/** （全县11.1%）, 高于全市平均2.3个百分点: another place's figure, or the distance to it. */
function elsewhere({catalogue, text, figure, preFrom, from}: Site): Verdict | null {
  const {words} = catalogue;
  const pre = text.slice(preFrom, figure.outerFrom);
  const opener = preFrom > from ? text[preFrom - 1] : "";
  const lead = words.benchmark.longest(pre, 0, pre.length);
  if (opener === "(" && lead && pre.length <= 12) return verdict("described", "benchmark");
  // 较一季度(-10.8%)回升2.1个百分点, 较上年同期(3.2%)
  if (opener === "(" && pre === "" && isComparedWith.test(text.slice(Math.max(from, preFrom - 16), preFrom - 1)))
    return verdict("described", "benchmark");
  // 5‰人口变动抽样调查: the name of a survey
  if (
    figure.kind === "percent" &&
    /^的?人口(?:变动)?(?:情况)?(?:抽样|调查)/.test(text.slice(figure.outerTo, figure.outerTo + 10))
  )
    return verdict("described", "name");
  // 占全年控制指标(177人)的48%
  if (opener === "(" && pre === "" && /(?:指标|任务|计划|目标|预算)[数额]?$/.test(text.slice(from, preFrom - 1)))
    return verdict("described", "reference");
  if (
    figure.kind === "points" &&
    /(?:比|较|与)[^,;。]{0,6}(?:全[省市县区州国旗]|[省市县区]平均|平均水平|平均增速)[^,;。]*(?:高|低|快|慢|多|少)出?了?$/.test(
      pre
    )
  )
    return verdict("described", "benchmark");
  if (
    /(?:高于|低于|高出|超|低|快于|慢于|好于|领先|落后|高)(?:全|于|同|省|市|县|区|州|国)?[全省市县区州国]?[^,;。]{0,10}(?:平均|增速|水平|均值|全县|全市|全省|全国|全区|市均|县均|省均)[^,;。]{0,6}$/.test(
      pre
    )
  )
    return verdict("described", "benchmark");
  if (
    figure.kind === "points" &&
    /(?:高于|低于|高出|快于|慢于|领先|落后)[^,;。]*$/.test(pre) &&
    /[全省市县国均区]/.test(pre)
  )
    return verdict("described", "benchmark");
  // 高于预期目标1.2个百分点, 超年度计划2个百分点
  if (figure.kind === "points" && beyondAim.test(pre)) return verdict("described", "benchmark");
  // 高于年初人代会12%的目标3.4个百分点
  if (/(?:高于|低于|高出|快于|慢于|超过?)[^,;。增长]{0,12}$/.test(pre) && isAim(text, figure.outerTo))
    return verdict("described", "benchmark");
  return null;
}

/** 从7004元提高12687元: a number that it grew to, since it cannot have grown by as much, though no 到 says so. */
function isLess({value, unit, from, to}: Figure, post: string, text: string): boolean {
  const more = /^(?:年)?(?:提高|增加|增长|上升|提升)了?(\d[\d.,]*)([百千万亿]*\p{Script=Han})/u.exec(post);
  if (!more || value === null || unit === null) return false;
  const written = /^(\d[\d.,]*)([百千万亿]*\p{Script=Han})/u.exec(text.slice(from, to));
  const number = (digits: string): number => Number(digits.replaceAll(",", ""));
  return written !== null && written[2] === more[2] && number(more[1]!) > number(written[1]!);
}

/** 由115家增至173家: the first is where it came from. */
function compared({text, figure, preFrom, postTo, to, from}: Site): Verdict | null {
  const post = text.slice(figure.outerTo, Math.min(to, Math.max(postTo, figure.outerTo + 8)));
  // 由860户2600人减少到12户: the count between belongs to the first
  if (figure.kind === "quantity" && /^(?:→|-+>)/.test(post)) return verdict("previous", "from_to"); // 2.4亿元→3.36亿元
  const arrives =
    /^(?:\d[\d.]*万?[人户个家名亩])?,?(?:同比|又|再|逐步|迅速|快速|稳步|大幅|跨越|连续|净)?(?:增加|增长|增|提高|提升|上升|升|下降|降低|降|减少|减|扩大|扩展|扩|发展|攀升|跃升|跃|拓展|压缩|缩短|缩减|缩小|回落|上涨|涨|壮大|变|增多)+[了]?(?:到|至|为)/.test(
      post
    );
  const pre = text.slice(Math.max(from, preFrom - 16), figure.outerFrom);
  // 比上年的6792万元增长, 比XX年6792万元要增长
  if (
    figure.kind === "quantity" &&
    /(?:比|较)[^,;。:、()]{0,14}$/.test(pre) &&
    /^(?:要|又|再|净|多)?(?:增长|增加|下降|减少|提高|上升|增|降|多|少)/.test(post) &&
    !/(?:比|较)(?:上年|去年|同期|上年同期|去年同期)?(?:增长|增加|下降|减少|提高|上升|增|降|多|少)/.test(pre)
  )
    return verdict("previous", "compared");
  // 由2013年的不足千万元,到2018年突破亿元
  if (
    /[由从](?:19|20)\d\d年底?的?$/.test(pre) &&
    /^,(?:发展|增加|增长|提高)?[到至](?:19|20)\d\d年/.test(text.slice(figure.outerTo, figure.outerTo + 12))
  )
    return verdict("previous", "from_to");
  if (arrives && /[由从]/.test(pre)) return verdict("previous", "from_to");
  if (/[由从]/.test(pre) && isLess(figure, text.slice(figure.outerTo, figure.outerTo + 24), text))
    return verdict("previous", "from_to");
  if (/(?:[比较]|与|同)(?:上年|去年|同期|上年同期|去年同期|(?:19|20)\d\d年)[^,;。、]{0,8}的$/.test(pre))
    return verdict("previous", "compared");
  return null;
}

/** “两年翻一番,五年奔强县”的奋斗目标, “主攻工业、三年翻番”决策部署: an aim that is quoted by its name. */
function isQuotedAim({text, figure, from, to}: Site): boolean {
  const before = text.slice(Math.max(from, figure.from - 120), figure.from);
  if (before.lastIndexOf("“") <= before.lastIndexOf("”")) return false;
  const close = figure.to + text.slice(figure.to, Math.min(to, figure.to + 20) + 1).indexOf("”");
  if (close < figure.to) return false;
  return /^的?[^,。;、]{0,4}(?:目标|战略|计划|要求|任务|部署|决策|思路|工程|行动)/.test(
    text.slice(close + 1, close + 10)
  );
}

/** 翻一番 */
function doubled(site: Site): Verdict | null {
  const {text, figure} = site;
  if (
    figure.kind === "doubling" &&
    /^[”"」』]?的?(?:目标|战略|计划|要求|任务)/.test(text.slice(figure.outerTo, figure.outerTo + 5))
  )
    return verdict("described", "slogan"); // 三年翻一番的目标
  if (figure.kind === "doubling" && isQuotedAim(site)) return verdict("described", "slogan");
  return figure.kind === "doubling" ? verdict("growth", "doubling") : null;
}

/** 32.2%、50.56%、36.31%: the rest of a run is what its first is. */
function inRun({figure, last, joined}: Site): Verdict | null {
  if (!joined || !last || last.figure.kind !== figure.kind || last.figure.unit !== figure.unit) return null;
  return verdict(last.sense, "run", last.sign);
}

/** What follows a run of rates: 14.2%、5.2%的同比增长. */
const growthAfterRun = /^(?:[、和与及 ]|以上|左右|\d+(?:\.\d+)?%)*的?(?:同比)?(?:增长|增速|增幅)(?!到|至|为)/;

function growth({catalogue: {words}, text, figure, preFrom, postTo, last, joined}: Site): Verdict | null {
  if (figure.kind !== "percent" && figure.kind !== "multiple") return null;
  const change = changeBefore(words, text, preFrom, figure.outerFrom);
  if (change && !change.arrives) return verdict("growth", "growth", change.sign);
  const after = changeAfter(words, text, figure, postTo);
  if (after) return verdict("growth", "growth_after", after);
  const isFirst = !joined || last?.sense !== "level";
  if (isFirst && /^[^,;。]{0,40}的(?:同比)?(?:增长|增速|增幅)/.test(text.slice(figure.outerTo, figure.outerTo + 48))) {
    if (growthAfterRun.test(text.slice(figure.outerTo, figure.outerTo + 48)))
      return verdict("growth", "growth_after", 1);
  }
  if (
    figure.kind === "percent" &&
    /增收(?:幅度)?(?:了|约|近|达到?|超过?)*$/.test(text.slice(preFrom, figure.outerFrom))
  )
    return verdict("growth", "growth", 1); // 农民同比增收28%
  if (figure.kind === "percent" && /(?:同比|比上年|较上年|比去年)$/.test(text.slice(preFrom, figure.outerFrom)))
    return verdict("growth", "growth", 1);
  return null;
}

function pointsOrTimes({catalogue: {words}, text, figure, preFrom}: Site): Verdict | null {
  if (figure.kind !== "points") return null;
  const change = changeBefore(words, text, preFrom, figure.outerFrom);
  return verdict(
    "points",
    "points",
    change?.sign ?? (/[低降减少]/.test(text.slice(preFrom, figure.outerFrom)) ? -1 : 1)
  );
}

/** 增加2500元, 比上年多5家: how far, not where to. */
function absoluteChange({catalogue: {words}, text, figure, preFrom, from, last}: Site): Verdict | null {
  if (figure.kind !== "quantity") return null;
  const change = changeBefore(words, text, preFrom, figure.outerFrom);
  // 零售总额增长78亿元、增长9%: a level that was called growth
  const miscalled = /^[、,](?:同比)?增长\d/.test(text.slice(figure.outerTo, figure.outerTo + 8));
  if (change && miscalled && text.startsWith("增长", change.at) && !/[比较]/.test(text.slice(preFrom, change.at)))
    return null;
  if (change && !change.arrives) return verdict("change", "change", change.sign);
  // 比2017年净增400万元
  if (
    /[比较](?:上年|去年|年初|(?:19|20)?\d\d年)[^,;。]{0,6}(?:净增|新增|多增)加?了?$/.test(
      text.slice(Math.max(from, figure.outerFrom - 24), figure.outerFrom)
    )
  )
    return verdict("change", "change");
  // 财政收入3.06亿元,同比净增4200万元: how much more than before, of the amount right before it
  if (
    last?.sense === "level" &&
    last.figure.unit === figure.unit &&
    /^[,(](?:同比|[比较](?:上年|去年|年初|同期|上年同期|去年同期))?(?:净增加?|多增|增收|多收)(?:了|约|近)?$/.test(
      text.slice(last.figure.outerTo, figure.outerFrom)
    )
  )
    return verdict("change", "change");
  // 财政收入比上年减收320万元
  const earned = /(?:[比较](?:上年|去年|同期|上年同期|去年同期)|同比)(?:净)?(减收|少收|增收|多收)(?:了|约|近)?$/.exec(
    text.slice(preFrom, figure.outerFrom)
  );
  if (figure.measure === "money" && earned) return verdict("change", "change", /[减少]/.test(earned[1]!) ? -1 : 1);
  // 人均纯收入7687元,人均增收1609元
  if (
    figure.measure === "money" &&
    last?.sense === "level" &&
    last.figure.unit === figure.unit &&
    /^,(?:[人户亩]均)?(?:比上年|比去年|较上年)?(?:净)?增收(?:了|约|近)?$/.test(
      text.slice(last.figure.outerTo, figure.outerFrom)
    ) &&
    /收入[^,;。]*$/.test(text.slice(Math.max(from, last.preFrom), last.figure.outerFrom))
  )
    return verdict("change", "change");
  // 总产值11亿元,净增2亿元: what it grew by, in its own unit
  if (
    last?.sense === "level" &&
    last.figure.unit === figure.unit &&
    /^,(?:[比较](?:上年|去年)(?:同期)?|同比|年|当年)?净增加?(?:了|约|近)?$/.test(
      text.slice(last.figure.outerTo, figure.outerFrom)
    )
  )
    return verdict("change", "change");
  if (/[比较](?:上年|去年)[^,;。]*[多少]$/.test(text.slice(preFrom, figure.outerFrom)))
    return verdict("change", "change");
  return null;
}

/** 养殖面积6200亩,年产值1.4亿元: what comes of a thing that was reported, in a text of no project. */
function isYield({text, figure, preFrom, from, last}: Site): boolean {
  return (
    figure.measure === "money" &&
    last?.sense === "level" &&
    /^年(?:总)?产值(?:达到?|约|为|近)*$/.test(text.slice(Math.max(preFrom, figure.outerFrom - 20), figure.outerFrom)) &&
    !/投资|项目|投产|达产|预计|可|设计|规划|公司|企业|厂/.test(text.slice(Math.max(from, preFrom - 120), preFrom))
  );
}

/** 总投资3亿元,分两期建设,…厂房9800平方米: the parts of a project that is being described. */
function isProjectPart({text, figure, preFrom, from}: Site): boolean {
  if (figure.measure !== "area" && figure.measure !== "length") return false;
  if (
    /完成|新建|建成|竣工|新增|征收|流转|拆除|改造|整治/.test(
      text.slice(Math.max(preFrom, figure.outerFrom - 40), figure.outerFrom)
    )
  )
    return false;
  return /(?:总投资|计划投资|项目)[^。;]{0,40}分[两二三四]期/.test(text.slice(Math.max(from, preFrom - 120), preFrom));
}

/** 项目全部投产后,预计销售收入将达到8亿元: what a project that is not there yet would bring. */
function isPromised({text, figure, preFrom, from}: Site): boolean {
  if (figure.measure !== "money" && figure.measure !== "count") return false;
  const start = Math.max(from, preFrom - 24);
  const lead = text.slice(start, figure.outerFrom);
  if (!lead.includes("后")) return false;
  return /(?:投产|达产|建成|竣工|运营|投用)(?:达产|投产|运营|投用|达效)?后,?[^,。;]{0,4}(?:预计|可|将|有望|年)[^,。;]*$/.test(
    lead
  );
}

function descriptor(site: Site): Verdict | null {
  const {catalogue, text, figure, preFrom, postTo, to} = site;
  if (isPromised(site)) return verdict("described", "promise");
  if (isProjectPart(site)) return verdict("described", "size");
  const rule = described(catalogue, {text, figure, preFrom, postTo, to});
  if (rule === "size" && isYield(site)) return null;
  return rule ? verdict("described", rule) : null;
}
