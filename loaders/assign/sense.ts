import type {Figure} from "../figures/figure.ts";
import {Chars} from "../pattern/chars.ts";
import {Pattern} from "../pattern/pattern.ts";
import {absoluteChange} from "./absolute-change.ts";
import {isAim} from "./aim.ts";
import {changeAfter, changeBefore} from "./change.ts";
import {described, isBroken} from "./described.ts";
import {compared} from "./previous.ts";
import {type Rule, type Site, type Verdict, verdict} from "./site.ts";

/** Tried in this order; the last always answers. */
const rules: readonly Rule[] = [
  broken,
  elsewhere,
  compared,
  doubled,
  passed,
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

const isComparedWith = new Pattern(
  /(?:[比较与同]|高于|低于|快于|慢于)(?:上年|去年|今年|全[国省市县区州]|[一二三四]季度|前?[一二三]季度|上半年|上季度|上月|\d{1,2}-\d{1,2}月)[^,;。()]{0,8}$/
);

const beyondAim = new Pattern(
  /(?:高于|低于|高出|快于|慢于|超过?|超出|超额|比|较)[^,;。]{0,12}(?:目标|任务|计划|预期|指标)(?:的?\d[\d.]*%)?(?:高|低|快|慢|多|少)?出?了?$/
);

const survey = new Pattern(/^的?人口(?:变动)?(?:情况)?(?:抽样|调查)/);
const amongPlaces = new Pattern(
  /^(?:乡镇|镇乡|县市区|县市|县区|区县|街道|镇街|市县|省市)[^;。]{0,40}?(?:排[名位第]|位[居列次]|名次|考核|评比)/
);
const thanElsewhere = new Pattern(
  /(?:高于|低于|高出|超|低(?!保|收入)|快于|慢于|好于|领先|落后|滞后|高(?!标准|中|校|速|铁|新))(?:全|于|同|省|市|县|区|州|国)?[全省市县区州国]?[^,;。]{0,10}(?:平均|增速|水平|均值|全县|全市|全省|全国|全区|市均|县均|省均)[^,;。]{0,6}$/
);
const thanAim = new Pattern(/(?:高于|低于|高出|快于|慢于|超过?)[^,;。增长]{0,12}$/);

/** （全县11.1%）, 高于全市平均2.3个百分点: another place's figure, or the distance to it. */
function elsewhere({catalogue, text, figure, preFrom, from}: Site): Verdict | null {
  const {words} = catalogue;
  const pre = text.slice(preFrom, figure.outerFrom);
  const opener = preFrom > from ? text[preFrom - 1] : "";
  const lead = words.benchmark.longest(pre, 0, pre.length);
  if (opener === "(" && lead && pre.length <= 12) return verdict("described", "benchmark");
  // 较一季度(-10.8%)回升2.1个百分点, 较上年同期(3.2%)
  if (opener === "(" && pre === "" && isComparedWith.test(text, Math.max(from, preFrom - 16), preFrom - 1))
    return verdict("described", "benchmark");
  // 5‰人口变动抽样调查: the name of a survey
  if (figure.kind === "percent" && survey.test(text, figure.outerTo, figure.outerTo + 10))
    return verdict("described", "name");
  // 在14个县区的考核中排名第三
  if (figure.measure === "count" && pre.endsWith("在") && amongPlaces.test(text, figure.outerTo, figure.outerTo + 48))
    return verdict("described", "places");
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
  if (thanElsewhere.test(pre)) return verdict("described", "benchmark");
  if (
    figure.kind === "points" &&
    /(?:高于|低于|高出|快于|慢于|领先|落后|滞后)[^,;。]*$/.test(pre) &&
    /[全省市县国均区]/.test(pre)
  )
    return verdict("described", "benchmark");
  // 远超传统产业13.9个百分点; but 高于上年1.2个百分点 is a change
  if (
    figure.kind === "points" &&
    /(?:超过?|高于|低于|高出|快于|慢于|优于)[^,;。]*(?:产业|行业|工业|服务业|经济|增速|速度|水平|均值)$/.test(pre) &&
    !/上年|去年|同期|年初|上月|季度/.test(pre)
  )
    return verdict("described", "benchmark");
  // 高于预期目标1.2个百分点, 超年度计划2个百分点
  if (figure.kind === "points" && beyondAim.test(pre)) return verdict("described", "benchmark");
  // 高于年初人代会12%的目标3.4个百分点
  if (thanAim.test(pre) && isAim(text, figure.outerTo)) return verdict("described", "benchmark");
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
  const {text, figure, preFrom} = site;
  if (
    figure.kind === "doubling" &&
    /^(?:[”"」』]?的?|为(?:奋斗|发展|总)?)(?:目标|战略|计划|要求|任务)/.test(
      text.slice(figure.outerTo, figure.outerTo + 6)
    )
  )
    return verdict("described", "slogan"); // 三年翻一番的目标
  if (figure.kind === "doubling" && isQuotedAim(site)) return verdict("described", "slogan");
  // 增速比上年翻了一番: what doubled is a rate of growth
  if (figure.kind === "doubling" && /(?:增速|增幅|速度)[^,;。]{0,12}$/.test(text.slice(preFrom, figure.from)))
    return verdict("described", "reference");
  return figure.kind === "doubling" ? verdict("growth", "doubling") : null;
}

function isRate({kind}: Figure): boolean {
  return kind === "percent" || kind === "multiple";
}

/** 32.2%、50.56%、36.31%: the rest of a run is what its first is. */
function inRun({figure, last, joined}: Site): Verdict | null {
  if (!joined || !last) return null;
  // 增长1.5倍、2.7倍和57.7%
  if (last.sense === "growth" && isRate(figure) && isRate(last.figure)) return verdict("growth", "run", last.sign);
  if (last.figure.kind !== figure.kind || last.figure.unit !== figure.unit) return null;
  return verdict(last.sense, "run", last.sign);
}

/** 财政收入1.2亿元,首次突破亿元大关: a mark that the amount right before it has passed. */
function passed({text, figure, last}: Site): Verdict | null {
  if (last?.sense !== "level" || figure.kind !== "quantity" || last.figure.unit !== figure.unit) return null;
  if (figure.bound !== "over" || figure.value === null || (last.figure.value ?? 0) < figure.value) return null;
  const between = text.slice(last.figure.outerTo, figure.from);
  return /^,(?:历史性|首次|首度|一举|成功|顺利|率先|提前|地|实现|双双|已)*(?:突破|超过?|跨过|跨越|跃上|迈上|冲破|站上)了?$/.test(
    between
  )
    ? verdict("described", "threshold")
    : null;
}

/** What follows a run of rates: 14.2%、5.2%的同比增长. */
const growthAfterRun =
  /^(?:[、和与及 ]|以上|左右|\d+(?:\.\d+)?%)*的?(?:同比|累计|平均|年均)?(?:增长|增速|增幅|涨幅|(降幅|跌幅|下降))(?!到|至|为)/;

const ranked = /(?:[增涨]幅|增速|([降跌]幅))(?:最[大快高]|居前|靠前|较[大快])$/;

/** The sign of a growth whose rank stands between it and its rate: 增幅最大,分别为22.5%和21.6%; 0 where there is none. */
function rankedGrowth({text, figure, from, preFrom}: Site): 1 | -1 | 0 {
  if (figure.kind !== "percent" || text[preFrom - 1] !== ",") return 0;
  if (!/^(?:分别|依次)?(?:达到|高达|[为达约])?$/.test(text.slice(preFrom, figure.outerFrom))) return 0;
  const rank = ranked.exec(text.slice(Math.max(from, preFrom - 6), preFrom - 1));
  return rank ? (rank[1] ? -1 : 1) : 0;
}

const since = new Chars("由从");
/** 增幅由一季度的-12.5%转为上半年的|4.7%: the rate that a rate of growth arrived at. */
const arrivedRate = new Pattern(
  /(?:增幅|增速|涨幅|降幅|跌幅)[^,;。、]{0,4}[由从][^,;。]{0,14}?-?\d[\d.]*%[^,;。\d]{1,8}[到至为](?:上半年|前三季度|全年|\d-\d{1,2}月份?|当前|目前)?的?$/
);

function growth(site: Site): Verdict | null {
  const {text, figure, preFrom, postTo, from, last, joined} = site;
  const {words} = site.catalogue;
  if (figure.kind !== "percent" && figure.kind !== "multiple") return null;
  const change = changeBefore(words, text, preFrom, figure.outerFrom);
  if (change && !change.arrives) return verdict("growth", "growth", change.sign);
  const rankedSign = rankedGrowth(site);
  if (rankedSign) return verdict("growth", "growth", rankedSign);
  const after = changeAfter(words, text, figure, postTo);
  if (after) return verdict("growth", "growth_after", after);
  const isFirst = !joined || last?.sense !== "level";
  if (isFirst && /^[^,;。]{0,40}的/.test(text.slice(figure.outerTo, figure.outerTo + 48))) {
    const run = growthAfterRun.exec(text.slice(figure.outerTo, figure.outerTo + 48));
    if (run) return verdict("growth", "growth_after", run[1] ? -1 : 1);
  }
  if (
    figure.kind === "percent" &&
    /增收(?:幅度)?(?:了|约|近|达到?|超过?)*$/.test(text.slice(preFrom, figure.outerFrom))
  )
    return verdict("growth", "growth", 1); // 农民同比增收28%
  if (
    figure.kind === "percent" &&
    /(?:同比|比上年|较上年|比去年)(?:分别|均|各)?$/.test(text.slice(preFrom, figure.outerFrom))
  )
    return verdict("growth", "growth", 1);
  const lead = Math.max(from, figure.outerFrom - 80); // so that time stays linear in a text without full stops
  const arrived =
    figure.kind === "percent" &&
    since.within(text, lead, figure.from) &&
    arrivedRate.exec(text, lead, figure.outerFrom);
  if (arrived) return verdict("growth", "growth_from_to", /^[降跌]/.test(arrived[0]) ? -1 : 1);
  // 单位生产总值能耗-3.3%: below nothing there is only growth, but for what is itself a rate
  const named = text.slice(preFrom, figure.from).trimEnd();
  if (figure.kind === "percent" && figure.unit === "%" && figure.value! < 0 && /[^率比重例温差幅度为]$/.test(named))
    return verdict("growth", "growth", 1);
  return null;
}

function pointsOrTimes({catalogue: {words}, text, figure, preFrom}: Site): Verdict | null {
  if (figure.kind !== "points") return null;
  const change = changeBefore(words, text, preFrom, figure.outerFrom);
  // 降幅收窄1.2个百分点: the decline is smaller, so the rate of growth is higher
  const decline = /[降跌减]幅[^,;。]*?(收窄|缩小|减小|扩大|加深|加大)[了约]*$/.exec(
    text.slice(preFrom, figure.outerFrom)
  );
  if (decline) return verdict("points", "points", /[窄小]$/.test(decline[1]!) ? 1 : -1);
  return verdict(
    "points",
    "points",
    change?.sign ?? (/[低降减少]/.test(text.slice(preFrom, figure.outerFrom)) ? -1 : 1)
  );
}

/** 养殖面积6200亩,年产值1.4亿元: what comes of a thing that was reported, in a text of no project. */
function isYield({text, figure, preFrom, from, last}: Site): boolean {
  return (
    figure.measure === "money" &&
    last?.sense === "level" &&
    /^年(?:总)?产值(?:达到?|约|为|近)*$/.test(text.slice(Math.max(preFrom, figure.outerFrom - 20), figure.outerFrom)) &&
    (!/投资|项目|投产|达产|预计|可|设计|规划|公司|企业|厂/.test(text.slice(Math.max(from, preFrom - 120), preFrom)) ||
      // 引进企业105家,年产值突破10亿元: what the firms just counted turn out
      (last.figure.measure === "count" &&
        last.figure.value !== 1 &&
        figure.bound === "over" &&
        /^,年(?:总)?产值$/.test(text.slice(last.figure.outerTo, figure.outerFrom))))
  );
}

/** 总投资3亿元,分两期建设,…厂房9800平方米: the parts of a project that is being described. */
function isProjectPart({text, figure, preFrom, from}: Site): boolean {
  if (figure.measure !== "area" && figure.measure !== "length" && figure.unit !== "平") return false;
  if (
    /完成|新建|建成|竣工|新增|征收|流转|拆除|改造|整治/.test(
      text.slice(Math.max(preFrom, figure.outerFrom - 40), figure.outerFrom)
    )
  )
    return false;
  return /(?:总投资|计划投资|(?:公司|集团)投资|项目)[^。;]{0,40}分[两二三四]期/.test(
    text.slice(Math.max(from, preFrom - 120), preFrom)
  );
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
