import {Pattern} from "../pattern/pattern.ts";

/**
 * Words that say outright that what follows is aimed at, whatever part of the report they stand in. The characters they begin with come
 * first: most of a text is passed over by them, in a third of the time.
 */
const aims = new Pattern(
  /(?=[力提要强部争今将目指主预发工奋建计下拟确])(?:力争|(?:提出|要求|强调|部署),?[^。;]{0,40}今年(?!以来|来|上半年|[一1]|前)[^,。;]{0,4}(?:完成|实现|达到?)|要(?:增长|达到|完成|实现|确保|突破)|争取(?:完成|实现|达|全年|年内|今年|到(?=\d|年底|明年)|在|使|新增|突破)|今年(?:[^。;]{0,12})将|(?<!即)将(?:完成|实现|达到?|突破|新增|新建|力争|确保|建成|投入)|将(?<=(?:我们|我[镇乡县市区旗]|年内|[今明]年|下半年)[^,。;、即]{0,6}将)(?:计划|再|陆续|继续)?(?:投资|引进|建设|打造|实施|改造|修建|培育|发展|争取|启动|开工|安排|筹)|计划(?<=(?:[今明]年|年内|下半年|全年),?[^,。;]{0,8}计划)(?:推广|种植|实施|投资|建设|改造|打造|培育|发展|安排|落实|开工)|目标[是为:]|目标任务[是为:]|(?:目标|指标)(?:确定|初步确定|定)为|主要(?:预期)?(?:指标|目标)[是为:]|预期增长|(?<!(?:高于|低于|快于|优于|超过?|完成|达到)[^,;。]{0,8})预期目标|(?<!(?:完成|实现)[^,;。]{0,8})(?:发展|工作|奋斗|预期|主要|建设)目标方面[,:]|计划(?:完成|实现|新增|新建|建成|引进|全年)|下达的[^,;。]{0,10}(?:指标|任务)(?:来看|[是为:])|拟(?:完成|实现|新建|新增)|确保(?:完成|实现|增长(?=\d|$)|全年|达到?|年内|今年)|确保(?<=(?:全年|今年|年内)确保))/
);

/** Whether words of aiming stand in the text before a figure. */
export function aimsAt(before: string): boolean {
  return aims.test(before);
}

const named = new Pattern(
  /^(?:左右|以上|以内)?的(?:年度|全年|年初|预期|既定|奋斗|发展|工作|预定|计划|增长)*(?:目标|任务|计划|要求)/
);

/** Whether a figure that ends at `to` is called an aim: 围绕增长8%的目标. */
export function isAim(text: string, to: number): boolean {
  return named.test(text, to, to + 16);
}

const estimate = new Pattern(/预计(?:到|至)?(?:(?:今年)?(?:12月底|年底|年末)|全年|今年)[^。;]{0,40}将/);
const bent = /力争|争取|确保|目标/;

/** Whether a sentence says what the year under review is expected to come to: 预计到12月底,税收将达到130万元. */
export function estimates(sentence: string): boolean {
  return estimate.test(sentence) && !bent.test(sentence);
}

const blueprint = new Pattern(/(?:描绘|擘画|勾画|绘就)[^,。;]{0,14}蓝图/);

/** 生产总值增长5.6%以上,青石区描绘2025年发展蓝图: the headline of a plan. */
export function pictures(sentence: string): boolean {
  return blueprint.test(sentence);
}
