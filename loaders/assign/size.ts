import type {Figure} from "../figures/figure.ts";
import {Pattern} from "../pattern/pattern.ts";
import type {FigureCatalogue} from "./claim.ts";
import {itemStart} from "./clause.ts";
import type {Setting} from "./described.ts";
import {lastWord, type Words} from "./words.ts";

const grewAfter = new Pattern(/^,(?:同比|比上年|较上年)?(?:增长|下降|增加)\d[\d.]*%/);

/** 总投资3亿元, 年产2万台: how large a thing is or will be; but 新增建筑面积1.5万平方米 was done, and what has grown is no size. */
export function isSize({words, indicators}: FigureCatalogue, {text, figure, preFrom}: Setting): boolean {
  if (text[figure.outerTo] === "," && grewAfter.test(text, figure.outerTo, figure.outerTo + 16)) return false;
  // 投资2亿元新建产业园项目正在洽谈
  if (
    figure.measure === "money" &&
    /投资[约达近超]?$/.test(text.slice(preFrom, figure.outerFrom)) &&
    /^[^,;。]{0,30}项目(?:正在|正|即将|前期|签约|落户|洽谈|推进|有序|顺利|落地)/.test(
      text.slice(figure.outerTo, figure.outerTo + 40)
    )
  )
    return true;
  if (figure.measure === "length" && isBuilt(text, preFrom, figure)) return false;
  let end = figure.outerFrom;
  for (let step = 0; step < 4; step++) {
    while (end > preFrom && text[end - 1] === " ") end--;
    const word = words.describes.longest(text, end, preFrom);
    if (word) {
      // 全年农业总产值可实现32亿元
      const isForecast =
        text.startsWith("可", end - word.length) &&
        /(?:预计|全年)[^,;。]*$/.test(text.slice(Math.max(0, preFrom - 8), end));
      if (isForecast && !/项目|建成|投产|达产/.test(text.slice(preFrom, end))) return false;
      if (figure.measure === "count" && word.value !== "any") return false;
      const at = end - word.length;
      const lead = text.slice(word.value === "start" ? itemStart(text, preFrom, at) : preFrom, at);
      if (word.value === "start" && isSpent(text, preFrom, lead, figure)) return false;
      const opens =
        word.value === "start" && /^[ ,、“]*(?:我[县市区镇乡]|[县市区镇乡]|其中|.{0,24}(?:公司|集团))?$/.test(lead);
      if (opens) return true;
      if (word.value === "start") {
        end = at; // 起拍价|每亩
        continue;
      }
      // 全村占地面积11316亩: how large the place itself is
      if (figure.measure === "area" && /^(?:全[镇乡县市区村旗]|[镇乡村](?:域|区))(?:总|区划)?$/.test(lead.trim()))
        return false;
      if (indicators.aliases.longest(text, end, preFrom)?.value.indicator_id) return false; // 固定资产总投资
      return !/(?:新增|完成|实现|竣工|累计|新建|已(?:经)?(?:开发|建成|完成|征用?|拆除|流转|整治|平整|改造)?)$/.test(
        lead
      );
    }
    const glue = words.tail.longest(text, end, preFrom);
    if (!glue) return false;
    end -= glue.length;
  }
  return false;
}

/** 建成李庄、王店通村公路,总长6公里: how long is what was built, told of in the clause before; but 规划建设环镇路,全长12公里. */
function isBuilt(text: string, preFrom: number, {outerFrom, outerTo}: Figure): boolean {
  if (!/^(?:总?长度?|全长)(?:[为约达近超共计]|达到)*$/.test(text.slice(preFrom, outerFrom))) return false;
  if (text[preFrom - 1] !== "," || !/^[,;。)]?$/.test(text[outerTo] ?? "")) return false;
  const before = text
    .slice(Math.max(0, preFrom - 60), preFrom - 1)
    .split(/[。;!?\n]/)
    .at(-1)!;
  return (
    /(?:新修|修建|修通|建成|硬化|完成|改造|拓宽|铺设|架设|敷设|铺筑|开挖|疏浚|清淤|打通|维修|修复|改建|新建)了?[^;。]{2,}$/.test(
      before
    ) && !/项目|规划|计划|拟|将|开工|启动|投资|在建|工程/.test(before)
  );
}

/** 投资120万元硬化村道, 投资9万元对老街进行改造: the money is asserted, though a word follows it directly. */
export function isSpending({words}: FigureCatalogue, {text, figure, preFrom}: Setting): boolean {
  // 筹集资金470余万元硬化村组道路
  if (
    figure.measure === "money" &&
    /(?:筹集|投入|争取|整合|落实|自筹|筹措|拨付)[^,;。、]{0,6}资金[约近共达]*$/.test(
      text.slice(preFrom, figure.outerFrom)
    ) &&
    spentOn.test(text.slice(figure.outerTo, figure.outerTo + 40))
  )
    return true;
  const word = words.describes.longest(text, figure.outerFrom, preFrom);
  const at = figure.outerFrom - (word?.length ?? 0);
  return (
    word?.value === "start" && text.startsWith("投资", at) && isSpent(text, preFrom, text.slice(preFrom, at), figure)
  );
}

/** 投资107万元,硬化道路3公里: money that was spent on what follows; but 华丰公司投资3亿元,新建厂房. */
function isSpent(text: string, preFrom: number, lead: string, {outerTo, measure}: Figure): boolean {
  if (measure !== "money") return false;
  // 我们将投资3000万元改造管网
  const isOurs = /^(?:我们|我[镇乡县市区旗])将(?:计划|再)?$/.test(lead.trim());
  if (!isOurs && (lead.trim() !== "" || !/^[;。:!\n]?$/.test(text.slice(Math.max(0, preFrom - 1), preFrom).trim())))
    return false;
  return spentOn.test(text.slice(outerTo, outerTo + 40));
}

/** What money is spent on: ,硬化道路3公里, 对老街进行改造. */
const spentOn =
  /^,?(?:实施了|完善|建立|建起|用于|完成|新建|修建|新修|改造|改建|扩建|建成|建设|实施|硬化|整修|维修|维护|铺设|架设|安装|疏浚|衬砌|清淤|开挖|拓宽|整治|购置|购买|完善了|打造了|对[^,。;]{1,30}进行)/;

/** 5亿元以上项目, 65岁以上老人, 10万只以上的村, 5万只以上养殖小区4个; but 完成5家以上改造 and 增长5%以上 are bounds. */
export function isThreshold({text, figure, postTo, to}: Setting, post: string, noun: boolean): boolean {
  if (figure.measure === "count") {
    if (post.startsWith("的")) return true;
    return noun && postTo < to && /[0-9]/.test(text[postTo] ?? "") && !/[和与及]$/.test(post);
  }
  // 其中5000万元以上3家
  if (figure.measure === "money" && postTo === figure.outerTo && /[0-9]/.test(text[postTo] ?? "")) return true;
  return (noun || post.startsWith("的")) && !/^的?(?:增长|目标|任务)/.test(post);
}

/** What a verb of doing covers rather than what a thing measures: length, area, volume, mass. */
export function isExtent({measure}: Figure): boolean {
  return measure === "length" || measure === "area" || measure === "volume" || measure === "mass";
}

const ongoing =
  /^(?:推进|实施|启动|谋划|投资|引进|争取|打造|开工|加快|建设|策划|储备|洽谈|签约|招引|落户|覆盖|涉及|服务|投产|扶持|支持)$/;

/** Whether a verb that says a thing was done stands anywhere before the figure in its clause. */
export function doingVerb(words: Words, text: string, from: number, to: number): boolean {
  const verb = lastWord(words.verbs, text, from, to);
  if (!verb || verb.length < 2) return false;
  // 经济开发|区家居产业园60万平方米标房: no verb, but a part of a name
  if (/^(?:区|园|中心|基地|厂|站|业|产业园|工业园)/.test(text.slice(verb.at + verb.length, to))) return false;
  return !ongoing.test(text.slice(verb.at, verb.at + verb.length));
}

/** Whether the noun after a measure is a project, which has a size, and not what was done, which has an extent. */
export function describesProject(words: Words, post: string): boolean {
  if (/(?:建设|投资|改造|整治|资金|贷款|收入)$/.test(post)) return false;
  return words.project.longest(post, post.length, 0) !== null || /项目|工程|综合体|产业园/.test(post);
}
