import type {Figure} from "../figures/figure.ts";
import type {Claim, FigureCatalogue} from "./claim.ts";
import {clip, type Naming} from "./label.ts";
import {indicatorOf, trimmed} from "./name.ts";
import {lastWord, type Occurrence} from "./words.ts";

/** Where the noun after a count ends and the sentence goes on: 107个排污口|全部整治, 6个项目|建成投产 (but 6个建成区). */
const goesOn =
  /(?:全部|已经|已全|已|(?<![人户亩日月年平])均|正在|扎实推进|常态化|[来到]我[市县区镇乡]|成效|取得|持续|(?:累计|年度)?完成(?:年度)?投资|实现|被评为|获评|入选|入围|上榜|跻身|顺利|通过|得到|有序|稳步|基本|全面|成功|全速|陆续|相继|加快|加紧|抓紧|(?:开工|建成|竣工|完工|投产|投用|投入使用)(?!率|区|项目|工程|企业|面积))/;

/** What was done to the things counted, after the words that say how: |有序|推进, |已全部|建成投产. */
const done =
  /^(?:全部|已经|已全面|已全|已|均|正在|有序|稳步|基本|全面|成功|顺利|全速|陆续|相继|如期|加快|加紧|抓紧)*(开工建设|建成投产|建成投用|投入使用|开工|建成|竣工|完工|投产|投用|推进|签约|落地)/;

/** Names a figure by the noun after it: 新增5家规上企业, 完成20亿元固定资产投资, 36个村; null when something before names it. */
export function nounAfter(
  catalogue: FigureCatalogue,
  text: string,
  {figure, sense, postTo}: Claim,
  item: string,
  fresh: boolean
): Naming | null {
  const {words} = catalogue;
  const post = text.slice(figure.outerTo, postTo).trim();
  if (sense !== "level" || figure.kind !== "quantity" || post === "") return null;
  if (/^(?:大关|关口|的(?:基础上|情况下|前提下))/.test(post)) return null; // 突破亿元大关, 减税1.8亿元的基础上
  if (words.predicate.longest(post, 0, post.length) && !/^[全主中上下高低大超新多]/.test(post)) return null;
  if (indicatorOf(catalogue, item, fresh)) return null; // 预算收入突破亿元大关
  const verb = item.endsWith("等") ? firstVerb(catalogue, item) : lastWord(words.verbs, item, 0, item.length);
  // 招商项目18个: a name before wins over what follows, unless it is only a verb
  const before = trimmed(catalogue, verb ? item.slice(verb.at + verb.length) : item);
  const cut = post.search(goesOn);
  if (
    before !== "" &&
    !/[将把为对给向的在等和与及]$/.test(item) &&
    !(cut !== 0 && (isPlace(before) || (verb && isSite(catalogue, figure, before, post))))
  )
    return null;
  const noun = markedNoun(post, text, postTo) ?? (cut > 0 ? post.slice(0, cut) : post).replace(/[的和与及]+$/, "");
  if (noun === "") return null;
  // 10条道路开工建设: what was done says which roads are counted
  const act = cut > 0 ? (done.exec(post.slice(cut))?.[1] ?? "") : "";
  const word = verb ? item.slice(verb.at, verb.at + verb.length) : act;
  const isNew = fresh && cut < 0; // 新增智能企业15家,8家企业获评…
  return {
    label: clip(trimmed(catalogue, `${word}${noun}`) || noun),
    indicator_id: indicatorOf(catalogue, `${word || (isNew ? "新增" : "")}${noun}`, isNew),
    inherits: false,
    rule: "after"
  };
}

/** 引进白石机械等5家企业; in 数据集聚点等5个项目 the verb is part of a name. */
function firstVerb({words}: FigureCatalogue, item: string): Occurrence<true> | null {
  let at = 0;
  for (let lead = words.lead.longest(item, 0, item.length); lead; lead = words.lead.longest(item, at, item.length))
    at += lead.length;
  const verb = words.verbs.longest(item, at, item.length);
  return verb && {at, ...verb};
}

const counted =
  /^([^,;。]{0,8}?(?:企业|项目|村|户|单位|合作社|公司|主体|乡镇|产业|集群|园区|行业))([^企业项目村户总合累共]{2,8}?)(?:均|都|达到?)*$/;
const mark = /^(?:超过?|过|突破|逾|冲破)\d*(?:\.\d+)?[百千万亿]+元(?:以上)?/;

/** 5家企业产值|超亿元: what is counted are 产值超亿元企业. */
function markedNoun(post: string, text: string, postTo: number): string | null {
  const above = mark.exec(text.slice(postTo, postTo + 16));
  const parts = above && counted.exec(post);
  return parts ? `${parts[2]}${above[0]}${parts[1]}` : null;
}

// not 示范基地 alone, which would leave 白术|120亩示范基地 without its crop
const thing =
  /^(?!(?:示范|种植|标准化|高标准|高产|核心|试验|产业|连片|规模化?)*(?:基地|园区|大棚|[片区园带])$).{2,}(?:基地|园区|大棚|鱼塘|示范[片区园带])$|^[果茶桑药菜]园$|(?:道路|公路|村道|水渠|渠道|管网|管道|河道)$/;

/** 新建|石塘|350亩茶叶基地: a short name before the extent of a thing is where it lies; but 种植|油菜|350亩示范片. */
function isSite({indicators, words}: FigureCatalogue, {measure}: Figure, before: string, post: string): boolean {
  return (
    (measure === "area" || measure === "length") &&
    thing.test(post) &&
    /^\p{Script=Han}{2,3}$/u.test(before) &&
    indicators.crops.longest(before, 0, before.length) === null &&
    words.head.longest(before, before.length, 0) === null &&
    !/[田地林园棚路渠网道河塘池区片带茶果菜药苗花草菌]$/.test(before.replace(/^[\p{Script=Han}][塘河田]$/u, ""))
  );
}

/** 白塘镇35个项目, 白沙村5家企业: where they are, not what they are. 特色小镇, 卫生乡镇, 示范村 are what is counted. */
function isPlace(name: string): boolean {
  return (
    /^(?:[^“”、\d]{2,4}|[_*xX×○]{1,4})(?:镇|乡|街道|村)$/.test(name) &&
    !/(?:城|乡|小|强|名|重|大|特色|示范|生态|文明|卫生|百强|先进|中心|专业|贫困|脱贫|行政|自然|重点|新|美丽|农|移民|旅游|试点|样板|富裕|小康|薄弱|空壳|宜居|平安|无讼|数字|长寿)[镇乡村]$/.test(
      name
    )
  );
}
