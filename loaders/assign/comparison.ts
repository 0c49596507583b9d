import {Pattern} from "../pattern/pattern.ts";

/** 按可比价格计算, 同口径, 两年平均: how a rate was computed, not of what. */
const manner = new Pattern(
  /(?:(?:剔除|扣除)[^,;。]{1,24}(?:因素|影响)后?|按(?:19|20)\d\d年(?:年?平均|年末)?汇率(?:计算|折算)?|(?:[按以]?(?:可比|不变)(?:价格?|口径)?|[按以]?现行?(?:价格?|口径)|[按以]现行?)(?:计算|测算|核算)?|[两三四五]年(?:年均|平均)|年均|年平均|平均|同口径|同期|同比|环比|通比|(?:逆势)?(?<!占)比增|逆势(?:而上|上扬)?|实际|名义|可比|(?<![提升减增降加])(?:多|少|高|低|快|慢)(?:出|了)?$|大幅|分别|累计|同步(?=增长|下降|提高|增加|$))/g
);

/** 比上年同期, 较2019年, 比20xx年(下同), 与去年相比: what a rate is measured against. */
const against = new Pattern(
  /(?:比|较|与|同|和|跟|[高低快慢好]于)(?:“?(?:九五|十[一二三四]?五)”?(?:时?期|期间|规划)?|上年度?|去年|前年|昨年|年初|期初|上月|上期|上季度?|上半年|一季度|计划|(?:19|20)?[0-9xX*×某]{2,4}年?度?|\d{1,2}月份?(?![-—~至])|今?年?\d{1,2}[-—~至]\d{1,2}月份?(?:、\d{1,2}[-—~至]\d{1,2}月份?)*|同期)(?:同期|全年|同月|末|底|止)?(?:\(下同\))?(?:相比|比较|水平)?/g
);

/** 受疫情影响, 在工业拉动下, 因订单减少: why it changed, not what. */
const cause = new Pattern(
  /^(?:受|因|由于|在)[^,;。\d]{1,20}?(?:等?因素)?(?:影响|[带拉推]动|作用|支撑)下?|^(?:受|因|由于)[^,;。\d]{2,20}(?:因素|原因|[增减][加少长]|[上下]升|[上下]降|回落|上涨|下跌)$/
);

const glosses = new Pattern(/[ \n]|\([^()\d]{0,8}(?:价|价格|口径|计算|下同)\)/g);

/** A phrase without what a rate is measured against and how: 财政收入比上年同期实际 is 财政收入. */
export function withoutComparison(phrase: string): string {
  return cause.replace(manner.replace(against.replace(glosses.replace(phrase, ""), ""), ""), "");
}

const completion = new Pattern(
  /(?:任务|计划|目标|预算|控制指标|考核指标|序时进度|指标)(?:任务|目标|调整|总额|总数|数|值|量|\([^)]{0,8}\))*的?(?:约|近|超)?$/
);

/** 占年计划的, 完成年度任务数的, 为预算的: how much of a task is done. */
export function isCompletion(item: string): boolean {
  return completion.test(item);
}

/** 占地区生产总值的, 占比, 比重: a share of something. */
export function isShare(item: string): boolean {
  return /占|比重|比例/.test(item);
}
