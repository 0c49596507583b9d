import type {Outline, Sentence} from "../../types.ts";
import {type About, type Evidence, sentenceAt} from "./evidence.ts";
import {type YearMention, yearMentions} from "./years.ts";

const reviewWords =
  /总结|回顾|回忆|情况|成绩|成效|述职|统计公报|小结|亮点|决算|执行结果|(?:计划|目标|任务|指标)(?:的?执行|的?完成)/;
const planWords = /计划|思路|打算|安排|设想|谋划|目标|重点|任务|要点|部署|展望|工作意见|预算草案|怎么干/;
const reviewBefore = /(?:回顾|回眸|回望|总结|盘点|即将过去的)[“"]?$/;
const planBefore = /(?:展望|谋划|奋进|迈向|面向|迎接|奋战|筑梦|做好|即将到来的)[“"]?$/;
const government = /^(?:度|[^\d,。;:\n]{0,10})?政府工作(?:的)?报告/;

/** A year with a word that says what the document does with it: 2019年工作总结, 展望2024年. */
export interface LabelledYear extends YearMention {
  about: About;
}

/** What the words around a year make of it, null when they say nothing. */
export function label(text: string, {from, to}: YearMention): About | null {
  const before = text.slice(Math.max(0, from - 8), from);
  // the noun phrase that follows, up to a stop or the next year: 2020年|工作总结和|2021年工作思路
  const after = /^[^\d,。;:!?\n]{0,22}/.exec(text.slice(to, to + 22))![0];
  const review = after.search(reviewWords);
  const plan = after.search(planWords);
  if (government.test(after)) return "either";
  if (review >= 0 && (plan < 0 || review <= plan)) return "review";
  // 2020年工作计划完成情况, 2020年重点工作推进情况 review
  if (plan >= 0) return /(?:完成|执行|推进|落实|进展)情况/.test(after.slice(plan)) ? "review" : "plan";
  if (reviewBefore.test(before)) return "review";
  if (planBefore.test(before)) return "plan";
  return null;
}

const past = /完成|达到?|同比|比上年|较上年|增长|下降|荣获|获评|累计|是.{0,30}的一年|以来|取得|全年/;
const future = /将(?!军|近)|力争|争取|计划|确保|预期|我们要|要以|必须|目标|拟|主要抓|着力抓|继续/;

/** What a sentence says of a year in it, by the part it stands in, or by its verbs. */
function statement(text: string, mention: YearMention, sentence: Sentence | null): About {
  if (sentence?.part === "review" || sentence?.part === "plan") return sentence.part;
  const clause = text.slice(mention.to, Math.min(mention.to + 40, sentence?.to ?? text.length));
  const plan = clause.search(future);
  const review = clause.search(past);
  if (plan >= 0 && (review < 0 || plan < review)) return "plan";
  return review >= 0 ? "review" : "either";
}

// 比2019年, 从2015年, 2016—2020年, (2011年): a year that is compared with, started from, or part of a date or a name
const aside = /(?:[比较从自由于至到早在距离—~\-–]|相比|截至|截止|成立于|始于)$/;
const asideAfter = /^(?:以来|起|至|到|[—~\-–]|底以来|开始|第|\d{1,2}月\d{1,2}日|版|出台|颁布)/;

/**
 * What the text states: years in titles, in headings, with a label (2019年工作总结), and as the subject of sentences.
 * Titles are short lines before the first sentence.
 */
export function stated(text: string, {sentences}: Outline): Evidence[] {
  const evidence: Evidence[] = [];
  const titleEnd = endOfTitles(text, sentences);
  const tally = {review: new Map<number, YearMention[]>(), plan: new Map<number, YearMention[]>()};
  for (const mention of yearMentions(text)) {
    const sentence = sentenceAt(sentences, mention.from);
    if (sentence?.furniture && mention.from >= titleEnd) continue;
    const about = label(text, mention);
    if (about) {
      const group = mention.from < titleEnd ? "title" : sentence?.heading ? "heading" : "label";
      const weight = {title: 3, heading: 2, label: 1}[group] * (about === "either" ? 0.5 : 1);
      evidence.push(evidenceOf(text, mention, about, group, weight));
      // 2021年政府工作报告 is given at the start of 2021 and reviews 2020, but some give it at the end of the year
      if (about === "either") evidence.push(evidenceOf(text, mention, "plan", group, 0.5));
      if (group !== "label") continue;
    }
    if (mention.from < titleEnd || aside.test(text.slice(Math.max(0, mention.from - 3), mention.from))) continue;
    if (asideAfter.test(text.slice(mention.to, mention.to + 8))) continue;
    const subject = about && about !== "either" ? about : statement(text, mention, sentence);
    if (subject === "either") continue;
    const seen = tally[subject].get(mention.year);
    if (seen) seen.push(mention);
    else tally[subject].set(mention.year, [mention]);
  }
  for (const about of ["review", "plan"] as const) {
    const total = [...tally[about].values()].reduce((sum, mentions) => sum + mentions.length, 0);
    for (const mentions of tally[about].values()) {
      // half a point for the first, the rest for its share, so that a year named in passing does not count
      const weight = 0.5 + (1.5 * mentions.length) / total;
      evidence.push(evidenceOf(text, mentions[0]!, about, "statement", weight));
    }
  }
  return evidence;
}

/** Where the titles end: the first line that is a sentence, or long. */
export function endOfTitles(text: string, sentences: readonly Sentence[]): number {
  let from = 0;
  while (from < text.length && from < 1500) {
    let to = text.indexOf("\n", from);
    if (to < 0) to = text.length;
    const line = text.slice(from, to);
    const furniture = sentenceAt(sentences, from + line.search(/\S|$/))?.furniture ?? false;
    if (!furniture && (line.length > 60 || /[。;]/.test(line))) return from;
    from = to + 1;
  }
  return Math.min(from, text.length);
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
