import {maskedYears, type YearMention, yearMentions} from "../../text/years.ts";
import type {Outline, Sentence} from "../../types.ts";
import {namesAccounts} from "./accounts.ts";
import {averageEvidence, yearEndEvidence} from "./counted.ts";
import {type About, type Evidence, sentenceAt} from "./evidence.ts";

const reviewWords =
  /总结|回顾|回忆|情况|现状|成绩|成效|成就|述职|统计|国民经济和社会发展(?!第|计划|规划)|小结|亮点|决算|执行结果|(?:计划|目标|任务|指标)(?:的?执行|的?完成)/;
const planWords =
  /计划|思路|打算|安排|设想|谋划|目标|重点|任务|要点|部署|展望|工作意见|预算(?:草案|的?报告|安排|》)|怎么干|经济工作会|务虚会|谋划会/;
// in running text only what names a report or its halves: 2021年工作思路; not 2021年建设任务
const named =
  /总结|回顾|回忆|工作(?:情况|成绩|亮点)|完成情况|执行情况|预算(?:草案|的?报告|安排|》)|工作(?:计划|思路|打算|安排|目标|重点|任务|要点|谋划)|(?:主要|预期|发展|总体)目标|目标任务|(?<!半年|年中|季度)(?:经济工作会|工作务虚会|工作谋划会)/;
const reviewBefore = /(?:回顾|回眸|回望|总结|盘点|即将过去的)[“"]?$/;
const planBefore = /(?:展望|描绘|擘画|绘就|勾画|谋划|奋进|迈向|面向|迎接|奋战|筑梦|做好|即将到来的)[“"]?$/;
// 超额完成2012年工作任务
const done = /(?:^|[^确力努争全保取将必要为])(?:(?:超额|圆满|顺利|较好地?|胜利)完成了?|提前(?:超额)?完成了)$/;
/** 围绕2016年目标任务: what is done for the aims of a year may be under way. */
const toward = /(?:围绕|对照|按照|根据|紧扣|瞄准|聚焦|锁定)[^,。;\d]{0,4}$/;
const underWay = /以来|一年来|上半年|季度|截[至止]/;
const government = /^(?:度|[^\d,。;:\n]{0,10})?政府工作(?:的)?报告/;

const nature = /^,?是[^,。;:!?\n]{0,50}(?:一年|之年|[第头]年)/;

/** A year with a word that says what the document does with it: 2019年工作总结, 展望2024年. */
export interface LabelledYear extends YearMention {
  about: About;
}

/** What the words around a year make of it, null when they say nothing. */
export function label(text: string, {from, to}: Pick<YearMention, "from" | "to">): About | null {
  const before = text.slice(Math.max(0, from - 8), from);
  // the noun phrase that follows, up to a stop or the next year: 2020年|工作总结和|2021年工作思路
  const after = /^[^\d,。;:!?\n]{0,22}/.exec(text.slice(to, to + 22))![0];
  // 2019年是实现“十三五”目标任务的关键一年 is said in a review as in a plan
  if (nature.test(text.slice(to, to + 60))) return null;
  const review = after.search(reviewWords);
  const plan = after.search(planWords);
  if (government.test(after)) return "either";
  if (review >= 0 && (plan < 0 || review <= plan)) return "review";
  // 2020年工作计划完成情况, 2020年重点工作推进情况 review
  if (/(?:半年|年中|季度)[^\d]{0,8}会/.test(after)) return review >= 0 ? "review" : null;
  if (plan >= 0 && done.test(text.slice(Math.max(0, from - 16), from))) return "review";
  if (plan >= 0 && toward.test(before)) return null;
  if (plan >= 0) return /(?:完成|执行|推进|落实|进展)情况/.test(after.slice(plan)) ? "review" : "plan";
  if (reviewBefore.test(before)) return "review";
  if (planBefore.test(before)) return "plan";
  return null;
}

const past = /完成|达到?|同比|比上年|较上年|增长|下降|荣获|获评|累计|是.{0,30}的一年|以来|取得|全年/;
const future = /将(?!军|近)|力争|争取|计划|确保|预期|我们要|要以|必须|目标|拟|主要抓|着力抓|继续/;

/** 1958年改称公社, 1984年恢复乡名: what a place was called, or belonged to, long before the report. */
const history =
  /^,?[^,。;]{0,6}(?:改称|更名|恢复[^,。;]{0,4}(?:名|制|建制)|建制|建[镇乡县市区]|设[镇乡县市区立置]|撤[镇乡县并销]|撤.?设|析置|划归|隶属|并入|合并|改[镇乡](?!村)|成立[^,。;]{0,4}(?:公社|乡|镇|政府))/;

/** What a sentence says of a year in it, by the part it stands in, or by its verbs. */
function statement(text: string, mention: YearMention, sentence: Sentence | null): About {
  const said = text.slice(mention.to, Math.min(mention.to + 40, sentence?.to ?? text.length));
  const isToward = toward.test(text.slice(Math.max(0, mention.from - 8), mention.from));
  if (isToward && sentence && sentence.part !== "plan" && underWay.test(text.slice(sentence.from, mention.from)))
    return "review";
  const clause = isToward ? said.replace(/^[^,。;]*/, "") : said;
  // 2018年,全镇将力争… in a report without headings
  if (/^,?[^,。;]{0,8}(?:将(?!军|近)|力争|争取)/.test(clause)) return "plan";
  // 2023年,全区经济社会发展主要预期目标是 in news
  if (/^,?[^,。;]{0,16}(?:预期|奋斗|发展)目标[是为:]/.test(clause)) return "plan";
  if (history.test(clause)) return "either";
  if (sentence?.part === "review" || sentence?.part === "plan") return sentence.part;
  const plan = clause.search(future);
  const review = clause.search(past);
  if (plan >= 0 && (review < 0 || plan < review)) return "plan";
  return review >= 0 ? "review" : "either";
}

const rangeBefore = /(?:\d{4}年?\s?[—~\-–至到]+)\s?$/;
const rangeAfter = /^\s?[—~\-–至到]+\s?\d{4}/;
// 比2019年, 从2015年, 是2011年的2.4倍: a year that is compared with or started from
const aside = /(?:[比较从自由于到距离]|早在|相比|成立于|始于)$/;
const asideAfter = /^(?:以来|起|至|到|底以来|开始|第|版|出台|颁布|末?的[\d.]+倍|\d{1,2}月\d{1,2}日)/;
const many = /[两三四五六七八九十\d]年来|届|历年|近年|累计/;
const dateline = /\d{1,2}月\d{1,2}日|[一二三四五六七八九十元]月[一二三四五六七八九十]+日|日期|时间|发布|上传/;

/**
 * What the text states: years in titles, in headings, with a label (2019年工作总结), and as the subject of sentences.
 * Titles are short lines before the first sentence. In an interim report the end of a year is that of the year before.
 */
export function stated(text: string, {sentences}: Outline, isInterim = false): Evidence[] {
  const evidence: Evidence[] = [];
  const titleEnd = endOfTitles(text, sentences);
  const tally = {review: new Map<number, YearMention[]>(), plan: new Map<number, YearMention[]>()};
  const titles = new Set<string>();
  const isMill = mill.test(text.slice(0, titleEnd + 80));
  const isNameless = nameless.test(text.slice(0, Math.min(titleEnd, 40)).replaceAll(" ", ""));
  for (const mention of yearMentions(text)) {
    const sentence = sentenceAt(sentences, mention.from);
    if (sentence?.furniture && mention.from >= titleEnd) continue;
    const before = text.slice(Math.max(0, mention.from - 4), mention.from);
    const after = text.slice(mention.to, mention.to + 22);
    if (rangeAfter.test(after)) continue;
    // what a mill writes above a text: 下面是小编为大家整理的2023年乡镇工作总结,供大家参考; 2023年工作总结多篇
    if (mention.from < titleEnd + 80 && mill.test(lineAt(text, mention.from))) continue;
    const isRangeEnd = rangeBefore.test(before);
    // the page repeats its title
    const phrase = text.slice(mention.from, mention.from + 12);
    if (titles.has(phrase)) continue;
    const group = mention.from < titleEnd ? "title" : sentence?.heading ? "heading" : "label";
    if (namesAccounts(text, mention, group !== "label")) continue;
    if (group === "title") titles.add(phrase);
    const said = label(text, mention);
    const isNamed = named.test(after) || reviewBefore.test(before) || planBefore.test(before);
    const about = isRangeEnd || (group === "label" && !isNamed) ? null : said;
    if (about) {
      // a mill writes the year of its page into the title
      // and is less sure still without 年, and in a title that names no place
      const title = isNameless ? 0.9 : isMill ? 1.5 : text[mention.to - 1] === "年" || /^度/.test(after) ? 2.5 : 0.8;
      const weight = {title, heading: 2, label: 1}[group] * (about === "either" ? 0.5 : 1);
      evidence.push(evidenceOf(text, mention, about, group, weight));
      // 2021年政府工作报告 is mostly given at the start of 2021 and reviews 2020
      if (about === "either") evidence.push(evidenceOf(text, mention, "plan", "custom", 0.2));
      if (group !== "label") continue;
    } else if (group === "title") {
      // 经济运行简况(2020年3月)
      if (!dateline.test(text.slice(mention.from - 6, mention.from) + after))
        evidence.push(evidenceOf(text, mention, "either", "title", text[mention.to - 1] === "年" ? 1 : 0.4));
      continue;
    }
    const counted = averageEvidence(text, mention) ?? (isInterim ? yearEndEvidence(text, mention) : null);
    if (counted) {
      evidence.push(counted);
      continue;
    }
    // 2023年是…的开局之年: said in the review of that year, and in the news of its plan
    if (!about && nature.test(text.slice(mention.to, mention.to + 60)) && isAhead(text, mention)) {
      evidence.push(evidenceOf(text, mention, "plan", "statement", 0.6));
      continue;
    }
    if (!about && sentence?.part !== "plan" && nature.test(text.slice(mention.to, mention.to + 60))) {
      evidence.push(evidenceOf(text, mention, "review", "custom", 0.2));
      continue;
    }
    // 到2016年6月底,全乡生产总值达7520万元
    if (
      /[到至止]$/.test(before) &&
      /^\d{1,2}月底,?[^,。;]{0,16}(?:达|完成|实现|累计)/.test(after) &&
      sentence?.part !== "plan"
    ) {
      evidence.push(evidenceOf(text, mention, "review", "since", 1));
      continue;
    }
    if (opensSince(text, mention)) evidence.push(evidenceOf(text, mention, "review", "since", 2));
    if ((aside.test(before) && !/记者从$/.test(before)) || asideAfter.test(after)) continue;
    const subject = about && about !== "either" ? about : statement(text, mention, sentence);
    if (subject === "either") continue;
    const seen = tally[subject].get(mention.year);
    if (seen) seen.push(mention);
    else tally[subject].set(mention.year, [mention]);
  }
  for (const about of ["review", "plan"] as const) {
    const total = [...tally[about].values()].reduce((sum, mentions) => sum + mentions.length, 0);
    for (const mentions of tally[about].values()) {
      // half a point for the first, the rest for its share, so that a year named in passing does not count; one sentence
      // is no majority against a title
      const isAlone = total === 1 && contradicts(evidence, about, mentions[0]!.year);
      const weight = 0.5 + ((isAlone ? 0.75 : 1.5) * mentions.length) / total;
      evidence.push(evidenceOf(text, mentions[0]!, about, "statement", weight));
    }
  }
  return evidence;
}

/** Whether a title gives another year for what the report reviews, or for what it plans. */
function contradicts(evidence: readonly Evidence[], of: "review" | "plan", year: number): boolean {
  return evidence.some(
    ({group, weight, about, years}) => group === "title" && weight >= 2.5 && about === of && years[0] !== year
  );
}

/** What the registry's title says, where the text does not have it. */
export function titled(title: string | null, text: string): Evidence[] {
  if (title === null || text.includes(title)) return [];
  return yearMentions(title).flatMap((mention): Evidence[] => {
    const about = label(title, mention);
    return about
      ? [{...evidenceOf(title, mention, about, "title", about === "either" ? 1.25 : 2.5), from: 0, to: 0}]
      : [];
  });
}

/** Where the titles end: at the first sentence of the text, or the first long line. */
export function endOfTitles(text: string, sentences: readonly Sentence[]): number {
  const first = sentences.find(
    ({furniture, heading, from, to}) =>
      to - from > 80 ||
      !(furniture || heading) ||
      /^[(]?[一二三四五六七八九十\d]+[)、.]/.test(text.slice(from, from + 6))
  );
  return Math.min(first?.from ?? text.length, 1500);
}

/** 2025年是…收官之年,做好各项工作责任重大: a year that is still to come. */
function isAhead(text: string, {to}: YearMention): boolean {
  const sentence = /^[^。\n]{0,160}/.exec(text.slice(to, to + 160))![0];
  return /做好[^,。]{0,16}(?:责任|意义|使命)?(?:重大|至关重要)/.test(sentence);
}

/** 2018年以来,全镇…: the running year, in a sentence that opens with it; not of a stretch of years (2016年以来,五年来…). */
function opensSince(text: string, {from, to}: YearMention): boolean {
  if (!/^以来/.test(text.slice(to, to + 2))) return false;
  return /(?:^|[\n。;]) ?$/.test(text.slice(Math.max(0, from - 2), from)) && !many.test(text.slice(to, to + 80));
}

const mill =
  /小编|供大家参考|供大家阅读|欢迎(?:大家)?(?:阅读|参考|查阅|光临)|范文|[多\d]篇|精选|合集|大全|推荐|\.docx?|下载/;

/** 乡镇2020年工作总结, 2020年镇政府工作总结: a title for any place, under which a mill hands out a report of some year. */
const nameless =
  /^(?:20\d\d年?度?)?(?:关于)?(?:某|[Xx×*]{1,2})?(?:乡镇|镇政府|乡政府|乡镇政府|[镇乡]人民政府|街道办|街道|社区|村委会|[镇乡])(?:20\d\d年?度?)?(?:上半年)?(?:政府)?工作(?:总结|报告|汇报|情况)/;

const maskedName = /(?<![A-Za-z\d])(?:[xX×]{2}|\*{2})(?=[\u4e00-\u9fff])/;

/**
 * Whether a mill hands the text out as a model (工作总结范文): the day of its page says nothing of a text whose years (20XX年) or
 * places (xx物流园区) are masked.
 */
export function isModel(text: string): boolean {
  return mill.test(text.slice(0, 200)) && (maskedYears(text).length > 0 || maskedName.test(text.slice(0, 800)));
}

function lineAt(text: string, at: number): string {
  const from = text.lastIndexOf("\n", at) + 1;
  const to = text.indexOf("\n", at);
  return text.slice(Math.max(from, at - 60), Math.min(to < 0 ? text.length : to, at + 60));
}

function evidenceOf(
  text: string,
  {year, from, to}: YearMention,
  about: About,
  group: Evidence["group"],
  weight: number
): Evidence {
  const written = text.slice(from, to);
  return {
    about,
    years: [year],
    weight,
    group,
    from,
    to,
    note_zh: `文中写明“${written}”`,
    note_en: `the text says ${written}`
  };
}
