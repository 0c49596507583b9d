import {Chars} from "../pattern/chars.ts";
import {Pattern} from "../pattern/pattern.ts";
import type {FigureCatalogue} from "./claim.ts";
import {hasWord, lastWord, type Words} from "./words.ts";

const quotes = new Pattern(/[“”‘’"'《》「」『』 \n]/g);
const glosses = new Pattern(
  /[(（][^()（）]{0,14}[)）]|[(（](?=[^()（）]{0,24}(?:含|不包括|错月|口径))[^()（）]{0,40}[)）]|\[\d{1,2}\]/g
);

/**
 * The indicator that a phrase names by its last words, or null. 全镇实现规上工业总产值达 is industrial_output_scale: quotation
 * marks and glosses do not count, then the longest alias that ends the phrase decides, verbs at its end stripped one by one.
 * `fresh` says whether the phrase stands under a word of becoming (新增) that it does not contain itself.
 */
export function indicatorOf({indicators, words}: FigureCatalogue, phrase: string, fresh: boolean): string | null {
  let name = withoutYears(plain(phrase));
  for (let step = 0; step < 6 && name !== ""; step++) {
    const found = indicators.aliases.longest(name, name.length, 0);
    if (found) {
      const {indicator_id, isNew, whole} = found.value;
      const before = name.slice(0, name.length - found.length);
      if (indicator_id === null) return null;
      if (/\d$/.test(before) && /^[百千万亿]/.test(name.slice(before.length))) return null; // 过10|亿元企业
      if (isNew && !(fresh || hasWord(words.fresh, before, 0, before.length))) return null;
      if (isNew && /(?:正在|拟|重点)(?:培育|申报|创建|孵化)/.test(before)) return null; // not there yet
      if (isNew && hasWord(words.stock, before, 0, before.length)) return null;
      if (whole && !isBare(words, before)) return null;
      if (!isNew && isNarrowed(words, before)) return null;
      return indicator_id;
    }
    const tail = words.tail.longest(name, name.length, 0) ?? words.growth.longest(name, name.length, 0);
    if (!tail) return null;
    name = name.slice(0, name.length - tail.length);
  }
  return null;
}

const cropHead = new Pattern(/^(?:年|总|实际)?(?:总产量?|产量|产值|总产值)$/);

/** 产量 or 产值 alone, of the crop that the sentence named last: 蔬菜面积14万亩,产量20万吨. */
export function completed(
  catalogue: FigureCatalogue,
  label: string,
  text: string,
  from: number,
  to: number
): string | null {
  const head = plain(label);
  if (!cropHead.test(head)) return null;
  const crop = lastWord(catalogue.indicators.crops, text, from, to);
  // 年加工肉鸡200万只的能力,年产值6亿元: what a plant makes
  if (crop && /能力|加工|公司|企业|生产线/.test(text.slice(Math.max(from, crop.at - 14), to))) return null;
  return crop ? indicatorOf(catalogue, text.slice(crop.at, crop.at + crop.length) + head, false) : null;
}

/** 税收连续5年突破, 高新技术企业5年增加: for how long, said between a name and its verb. */
function withoutYears(phrase: string): string {
  if (!phrase.includes("年")) return phrase;
  return phrase.replace(
    /(?<=\p{Script=Han}{2})(?:(?:连续|近|过去|这)(?:\d{1,2}|[一二两三四五六七八九十])|\d{1,2})年(?:来|间)?(?=\p{Script=Han}{0,8}$)/u,
    ""
  );
}

/** A phrase without quotation marks, glosses and spaces. */
export function plain(phrase: string): string {
  return quotes.replace(glosses.replace(capital(phrase), ""), "");
}

const letterG = new Chars("gG");

/** gdp, as some write GDP. */
function capital(phrase: string): string {
  return letterG.within(phrase, 0, phrase.length) ? phrase.replace(/gdp/gi, "GDP") : phrase;
}

/** 服饰业|产值 is another thing than 产值; 全部工业|总产值 is not. */
function isNarrowed(words: Words, before: string): boolean {
  const narrow = words.narrow.longest(before, before.length, 0);
  if (!narrow) return false;
  const scope = words.scope.longest(before, before.length, 0);
  return !scope || scope.length < narrow.length;
}

/** Nothing but verbs of becoming and words that leave a name as it is. */
function isBare(words: Words, text: string): boolean {
  let at = 0;
  while (at < text.length) {
    const found = words.fresh.longest(text, at, text.length) ?? words.lead.longest(text, at, text.length);
    if (!found) return false;
    at += found.length;
  }
  return true;
}

const given = new Pattern(
  /^(?:年初|上级|人代会|[省市县区镇乡](?:委|政府|委、?[省市县区镇乡]?政府)?)*(?:确定|下达|制定)(?:给)?(?:我[镇乡县区]|全年)?的?(?=\p{Script=Han}{2})/u
);
/** 固定资 产投资 */
const blanks = new Pattern(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu);
/** 1.固定资产投资 */
const ordinal = new Pattern(/^\d{1,2}[.、](?=\p{Script=Han})/u);
const leadInName = new Pattern(/^(?:计划生育|达标|有效灌溉|高标准(?:农田|基本农田))/);
const tailInName = new Pattern(/(?:[村民社]居|[签条节集履公]约)$/);
/** 经济收入人均达800元 */
const perHead = new Pattern(/(?<=收入|产值|存款|效益|补偿)[人户亩]均?$/);
const marks = new Pattern(/^[,;:、。)\]|的了]+|[,;:、。(|[]+$/g);

/** A phrase as a person would write it: what leads in and what leads to the figure stripped. */
export function trimmed({words}: FigureCatalogue, phrase: string): string {
  let name = ordinal.replace(blanks.replace(withoutYears(capital(phrase)).trim(), ""), "");
  for (let step = 0; step < 8; step++) {
    const lead = leadInName.test(name) ? null : words.lead.longest(name, 0, name.length);
    if (!lead || (name.length - lead.length <= 1 && name.endsWith("率"))) break; // 完成率
    name = name.slice(lead.length).trimStart();
  }
  // 年初确定的财政收入, 县下达我镇税收
  name = given.replace(name, "");
  for (let step = 0; step < 8; step++) {
    const tail = words.tail.longest(name, name.length, 0) ?? words.growth.longest(name, name.length, 0);
    if (!tail || tailInName.test(name) || (tail.value === 0 && name.endsWith("率"))) break; // 人口自然增长率
    name = name.slice(0, name.length - tail.length).trimEnd();
  }
  return marks.replace(perHead.replace(name, ""), "").trim();
}
