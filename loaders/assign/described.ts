import type {Figure} from "../figures/figure.ts";
import {Pattern} from "../pattern/pattern.ts";
import type {FigureCatalogue} from "./claim.ts";
import {clauseEnd, itemStart} from "./clause.ts";
import {isOfKeepers, isQuotedName} from "./named-size.ts";
import {describesProject, doingVerb, isExtent, isSize, isSpending, isThreshold} from "./size.ts";
import {lastWord, type Words} from "./words.ts";

/** A figure and the clause around it. */
export interface Setting {
  text: string;
  figure: Figure;
  /** Where the clause starts. */
  preFrom: number;
  /** Where the text after the figure ends: at a mark or the next figure. */
  postTo: number;
  /** Where the sentence ends. */
  to: number;
}

const mayCome = new Pattern(/(?:可(?:新增|带动|解决|安置|提供|吸纳|容纳|满足|辐射)[^,;。、]{0,8}|年可[^,;。、]{1,8})$/);
const capacity = new Pattern(/^的?年?(?:产能|生产能力|处理能力|加工能力)/);
const investing = new Pattern(/投资[约近超达]?$/);
const ofSize = new Pattern(
  /^\d[\d.]*[百千万亿]*(?:吨|台|套|件|只|辆|亩|平方米|千瓦)[^,;。\d]{2,16}?(?:项目|生产线|工程)(?:[,;。、]|$)/
);
const ofOutput = new Pattern(
  /^、?年(?:可)?(?:产|销售|加工|出栏|营业|创|上缴)[^,;。]{0,20}的[^,;。]{1,20}(?:公司|企业|集团|厂|场|项目|生产线|基地)/
);
const plant = new Pattern(/^的?[^,;。、\d]{0,16}(?:项目|生产线|冷库|粮库|仓库|储罐|加工厂|厂|车间|码头|窖|基地)$/);
const yearly = new Pattern(/年(?:可)?(?:产|加工|处理|出栏|屠宰|储藏|生产|存栏)[^,;。、]{0,10}$/);
const ofPlant = new Pattern(/^的(?![^,;。]{0,6}(?:能力|规模|水平|目标|任务))/);
const farm = new Pattern(
  /^(?:以上)?的?(?:(?!建设|建立|建成|发展|用于|投入)[^,;。、\d]){1,16}?(?:项目|生产线|养殖场|养殖基地|屠宰场|加工厂|繁育场|牧场|猪场|鸡场|牛场|羊场|工程)/
);
const ofEach = new Pattern(/^[^,;。、\d]{2,12}?(?:\d+|[两三四五六七八九十])[座间口栋幢所处个孔套]/);
const listedAs = new Pattern(/以[^,;。]{1,12}等$/);
const amongAfter = new Pattern(/^[^,。;]{0,12}中$/);
const aforesaid = new Pattern(/(?:上述|(?<![元亩人户家个岁万亿米吨%模额级])以上|这)$/);
const taskAfter = new Pattern(/^[^,;。、]{1,14}任务$/);
const oneOf = new Pattern(/^[^,;。、]{0,20}之一/);
const offices = new Pattern(/^(?:部门|单位|科室|局|委办局|站所|办公室|职能部门|成员单位|责任部门)/);
const pendingAfter = new Pattern(/^[^,;。\d]{2,24}(?:问题|矛盾|纠纷|隐患)(?:正在|正|有待|仍|尚未|即将)/);
const smallerPlaces = new Pattern(/^(?:乡镇|县市|县$|县区|省市|省区|兄弟|街道|镇街|市县)/);
const taskOrAim = new Pattern(/^的?(?:目标任务|任务)|^的目标/);
const onThatBasis = new Pattern(/^的(?:基础上|情况下|前提下)/);
const ofThat = new Pattern(/^的(?!增长|好成绩|水平|好?收[成益入]|佳绩)/);
const farFrom = new Pattern(/距(?:离)?[^,;。、]{0,10}$/);

/**
 * Whether a figure describes or delimits a thing instead of reporting one, and by which rule; null when it is asserted.
 *
 * What is counted is reported: 引进项目3个, 44个项目全速推进, 107个排污口已整治, 完成1000余亩土地征收. What says how large, how dear,
 * how old or how high a named thing is describes it: 2亿元专项债项目, 63亩商住综合体, 年产1.5亿米织物, 5亿元以上项目, 65岁以上老人.
 * A measure (money, length, area …) that stands directly before a noun describes that noun, unless a verb of doing governs
 * it (征收300亩土地) and the noun is not a project.
 */
export function described(catalogue: FigureCatalogue, setting: Setting): string | null {
  const {words} = catalogue;
  const {text, figure, preFrom, postTo} = setting;
  const {outerFrom, outerTo, measure} = figure;
  if (figure.kind === "percent" || figure.kind === "multiple") return null;
  const post = text.slice(outerTo, postTo).trimStart();
  const noun = isNoun(words, text, text[outerTo] === " " ? outerTo + 1 : outerTo, postTo);
  const isExact = figure.bound === "exact" && outerFrom === figure.from;
  const isClass = isExact || figure.boundAfter || noun || /^(?:投资|产业|工业)(?:项目|企业)/.test(post);
  if (figure.round && isClass) return "class"; // 亿元企业, 千万元以上项目, 超亿元投资项目
  if (measure === "count" && attends(text, preFrom, figure)) return "attendance";
  if (figure.unit === "岁" && !/(?:寿命|年龄)[达到为提高至]*$/.test(text.slice(preFrom, outerFrom))) return "age";
  if (measure === "temperature" || figure.unit === "毫米") return "specification";
  if (figure.script === "chinese" && isSmall(figure) && !isCounted(words, text, figure, preFrom)) return "idiom";
  // 5个方面, 五方面工作
  if (figure.unit === "个" && post.startsWith("月")) return "duration"; // 一个多月时间
  // 20类商品中10类增长
  if (measure === "count" && amongAfter.test(post) && /[\d,]/.test(text[postTo] ?? "")) return "whole";
  // 在全市60个重点镇中,
  if (measure === "count" && /^在|[,;。]在/.test(text.slice(preFrom, outerFrom)) && /^[^,。;]{1,12}中$/.test(post))
    return "whole";
  // 八大工程二十一项行动
  if (figure.script === "chinese" && figure.unit === "项" && /^(?:行动|工程|举措|措施|机制|制度)/.test(post))
    return "idiom";
  // 30头肉牛养殖大户25户, 5000只蛋鸡场12个: how large each of the things counted is
  if (measure === "count" && isOfKeepers(text, figure, setting.to)) return "size";
  if (isQuotedName(text, figure)) return "name";
  // 上述2项指标; but 亿元以上3个
  if (measure === "count" && aforesaid.test(text, Math.max(0, outerFrom - 3), outerFrom)) return "reference";
  if (
    (isAspect(words, post) && !isStep(figure, post)) ||
    (figure.unit === "m3" && text[outerTo - 1] === "方" && /^[面式针案略]/.test(post))
  )
    return "aspect";
  // 全市排位由20位上升为11位
  if (
    figure.unit === "位" &&
    /(?:前移|后移|前进|上升|提升|跃升|晋升|提高|进位)了?$|(?:排位|排名|位次|名次|位居|位列)[^。;]{0,36}$/.test(
      text.slice(Math.max(preFrom - 40, 0), outerFrom)
    )
  )
    return "rank";
  if (measure === "mass" && /^(?:以上)?高产/.test(post)) return "attribute"; // 650公斤高产冬小麦
  if (measure === "money" && isCountedBy(figure, text, preFrom)) return "threshold"; // 5家企业产值超亿元
  if (measure === "mass" && plant.test(post)) return "size"; // 建成2万吨冷库
  if (ofPlant.test(post) && yearly.test(text, preFrom, outerFrom)) return "size"; // 年产茶叶300吨的加工厂
  // 建60平方米垃圾房5座
  if (
    (figure.unit === "m2" || figure.unit === "m3") &&
    (figure.value ?? 0) < 5000 &&
    ofEach.test(text, outerTo, Math.min(setting.to, outerTo + 20))
  )
    return "size";
  if (isExact && capacity.test(post)) return "size"; // 形成3000吨产能
  if (figure.boundAfter && isThreshold(setting, post, noun)) return "threshold";
  // 今年给我镇1座中转站建设任务; but 完成12座公厕改造任务
  if (
    measure === "count" &&
    taskAfter.test(post) &&
    /(?:给|下达|下达给|分配给|交给|安排)(?:我|全|本)?[镇乡县区市村]?$/.test(text.slice(preFrom, outerFrom))
  )
    return "task";
  // 发改、统计、财政3个部门分别通报: those just named
  if (measure === "count" && offices.test(post) && /、[^,;。、\d]{1,8}等?$/.test(text.slice(preFrom, outerFrom)))
    return "listed";
  // 全省命名的30个示范镇之一
  if (measure === "count" && oneOf.test(text, outerTo, outerTo + 24)) return "one_of";
  // 5家企业办证遗留问题正在逐步解决
  if (measure === "count" && pendingAfter.test(text, outerTo, outerTo + 32)) return "pending";
  // 涉及9个村的水利工程
  if (
    measure === "count" &&
    text.startsWith("涉及", outerFrom - 2) &&
    outerFrom - 2 >= preFrom &&
    /^[^,;。]{0,6}的/.test(post)
  )
    return "scope";
  // 洮河牧业400万头生猪、白河15万头肉牛等项目: how large each will be
  if (
    measure === "count" &&
    /^[头只羽匹峰株]$/.test(figure.unit ?? "") &&
    /^[^,;。、][^,;。]{0,60}等[^,;。]{0,6}项目/.test(text.slice(outerTo, outerTo + 70)) &&
    lastWord(words.verbs, text, itemStart(text, preFrom, outerFrom), outerFrom) === null
  )
    return "size";
  // 30万头肉牛屠宰项目竣工投产: how many it takes
  if (measure === "count" && /^[头只羽匹尾]$/.test(figure.unit ?? "") && farm.test(text, outerTo, outerTo + 28))
    return "size";
  // 居全省74个县(市、区)第二位
  if (
    measure === "count" &&
    /^(?:乡镇|镇乡|镇|街道|县市|县|区|市|地市)(?:\([^()]{1,6}\)|市|区)*第[一二三四五六七八九十\d]+[位名]?/.test(
      text.slice(outerTo, outerTo + 18)
    )
  )
    return "places";
  // 全省30多个县市
  if (measure === "count" && smallerPlaces.test(post) && /全[省国市县区州]$/.test(text.slice(preFrom, outerFrom)))
    return "places";
  // 以李村等9个村为重点
  if (measure === "count" && listedAs.test(text, preFrom, outerFrom) && /^[^,;。]{0,4}为/.test(post)) return "listed";
  if (measure === "length" && farFrom.test(text, preFrom, outerFrom)) return "distance";
  // 可新增就业1000人: what may come
  if (mayCome.test(text, preFrom, outerFrom)) return "potential";
  // 340家超亿元企业增长1.4%: how many, said only of a group that another figure is about
  const clause = text.slice(preFrom, outerFrom).replace(ownPlace, "").trim();
  // 1100余亩、3000余户的团块拆改: how large a thing is
  const opens = clause === "" || measuresListed.test(clause);
  if (opens && measure !== "money" && (post.startsWith("的") || ofNext.test(text, outerTo, outerTo + 20)))
    return "attribute";
  if (measure === "count" && clause === "" && isGroup(setting)) return "group";
  // 恒达公司投资3000万元2万吨饲料项目, 引进投资300万元年产值达900万元的塑料厂
  if (
    measure === "money" &&
    investing.test(text, preFrom, outerFrom) &&
    (ofSize.test(text, outerTo, Math.min(setting.to, outerTo + 40)) ||
      ofOutput.test(text, outerTo, Math.min(setting.to, outerTo + 48)))
  )
    return "size";
  if (isSize(catalogue, setting)) return "size"; // 总投资3亿元
  if (isSpending(catalogue, setting)) return null;
  if (measure === "count") return null;
  if (taskOrAim.test(post)) return "task"; // 完成800亩的任务
  // 新建的600平米冷库
  if (
    noun &&
    isExtent(figure) &&
    /(?:新建|在建|建成|扩建|改建|占地|现有|租用|承包|流转|建设)的$/.test(text.slice(preFrom, outerFrom))
  )
    return "attribute";
  const done = isExtent(figure) && doingVerb(words, text, actFrom(text, preFrom, outerFrom), outerFrom);
  if (done) return null; // 完成中街9.3公里弹石路
  // 高标准农田2000亩建设: what was built of it
  if (isExtent(figure) && /^(?:建设|改造|整治|治理|流转|种植)(?:任务)?$/.test(post)) return null;
  if (onThatBasis.test(post)) return null; // 在新增减税降费1.8亿元的基础上
  if (ofThat.test(post)) return "attribute"; // 63亩的园区
  if (!noun) return null;
  // 版图面积174平方公里人口6.4万人: the mark between them was lost
  if (
    measure === "area" &&
    /^(?:总?人口|耕地|[下现]?辖|现有|其中|森林|户籍)/.test(post) &&
    /面积[为约达]?$/.test(text.slice(preFrom, outerFrom))
  )
    return null;
  if (measure === "power") return "attribute"; // 60千瓦变压器
  const verb = lastWord(words.verbs, text, preFrom, outerFrom);
  const governed = verb !== null && /^[了约近超过逾共达到有 ]*$/.test(text.slice(verb.at + verb.length, outerFrom));
  const has = /[有达为]$/.test(text.slice(preFrom, outerFrom));
  return (governed || has) && !describesProject(words, post) ? null : "attribute";
}

const places = new Pattern(/^\p{Script=Han}{4,10}(?:、\p{Script=Han}{2,6})+$/u);

/** Where the act that covers a figure may start: 新建|高坪、石塘350亩茶园 was built in both places. */
function actFrom(text: string, from: number, to: number): number {
  const item = itemStart(text, from, to);
  return item > from && places.test(text, from, to) ? from : item;
}

const ownPlace = /^其中:?|全[镇乡县市区省州国]|[我该]?[镇乡县市区]/g;
const measuresListed = new Pattern(/^(?:\d[\d.]*[百千万亿]*[余多]?\p{Script=Han}{1,4}、)*$/u);
const ofNext = new Pattern(/^、\d[\d.]*[百千万亿]*[余多]?\p{Script=Han}{1,4}的/u);

/** Whether a noun follows directly: neither a mark, nor the end, nor a word that goes on with the sentence. */
export function isNoun(words: Words, text: string, from: number, to: number): boolean {
  if (from >= to) return false;
  const code = text.charCodeAt(from);
  const han = code >= 0x4e00 && code <= 0x9fff;
  if (!han && text[from] !== "“" && text[from] !== "《") return false;
  return words.predicate.longest(text, from, to) === null;
}

/** 14..3%, 22公6顷: the end of a number that was broken apart. */
export function isBroken(text: string, {from}: Figure): boolean {
  const last = text[from - 1];
  if (last === ".") return /\d\.{2,}$/.test(text.slice(Math.max(0, from - 3), from));
  return (last === "公" || last === "平" || last === "立") && /\d/.test(text[from - 2] ?? "");
}

const attended = new Pattern(/(?:应到|实到|列席|特邀)(?:会)?(?:人大)?(?:代表|委员|人数)?[为有共]?$/);
const deputies = new Pattern(/^(?:\([^()]{0,10}\)|\))?(?:[镇乡县市区]?人大)?(?:代表|委员)/);

/** 46名代表 in a sentence about a meeting, 应到代表60名: who came to it. */
function attends(text: string, preFrom: number, {outerFrom, outerTo, unit}: Figure): boolean {
  if (unit !== "名" && unit !== "人" && unit !== "位" && unit !== "个") return false;
  if (attended.test(text, preFrom, outerFrom)) return true;
  const after = text.slice(outerTo, outerTo + 24);
  if (!deputies.test(after)) return false;
  return /大会|会议|出席|列席|参加/.test(text.slice(Math.max(0, outerFrom - 40), outerTo + 24));
}

/** 5个方面, 3个重点; but 46个重点项目 is a count of projects. */
function isAspect(words: Words, post: string): boolean {
  const aspect = words.aspect.longest(post, 0, post.length);
  if (!aspect) return false;
  return aspect.value === "any" || !/^[^工作开展上着发入的好内中之相实取全进]/.test(post.slice(aspect.length));
}

const marked =
  /(?:\d[余多]?|[两三四五六七八九十几])[家户个名](?:[\p{Script=Han}“”]{0,8})(?:企业|项目|村|户|单位|合作社|公司|主体|大户|农场|乡镇|镇|街道|行业|产业|集群|园区|社区|品牌)(?![总共])([^\d,;。、]{0,12})$/u;

/** 5家企业产值|超亿元, 12个村集体收入|达30万元以上: the mark by which what stands before it is counted, and no sum. */
function isCountedBy({bound, outerFrom}: Figure, text: string, preFrom: number): boolean {
  if (bound !== "over" && bound !== "at_least") return false;
  const measured = marked.exec(text.slice(Math.max(0, preFrom - 12), outerFrom))?.[1];
  // 5个村集体收入达到5万元以上: what each has come to
  if (bound === "at_least" && /村[^,;。]{0,14}达到?$/.test(text.slice(preFrom, outerFrom))) return false;
  return measured !== undefined && !/总|合计|累计|共|实现|完成|增长|净增|[将为给向对]/.test(measured);
}

/** 迈上10亿元新台阶: an amount that was passed. */
function isStep({measure, bound}: Figure, post: string): boolean {
  return measure === "money" && bound === "over" && /^[新大]?台阶/.test(post);
}

function isGroup({text, to, figure}: Setting): boolean {
  const end = clauseEnd(text, figure.outerTo, to, undefined);
  const clause = text.slice(figure.outerTo, Math.min(end, figure.outerTo + 48));
  return /^\p{Script=Han}/u.test(clause) && /[增下降长完成实现达][^,]*\d[\d.]*(?:[百千万亿]*(?:美?元)|%)/.test(clause);
}

function isSmall(figure: Figure): boolean {
  return figure.value !== null && Math.abs(figure.value) < 11 && figure.bound !== "over" && figure.measure !== "money";
}

/** 创建保护站一处, 新建两座桥: a small number in characters counts only right beside a verb of doing. */
function isCounted(words: Words, text: string, figure: Figure, preFrom: number): boolean {
  if (/^[个项条件次级类种轮期批场部位名片份张间起]$/.test(figure.unit ?? "")) return false;
  // 引进一家年产值上亿元的食品公司: the firm is told of, not counted; but 创建保护站一处
  if (
    figure.value === 1 &&
    /^[^,;。]{0,24}(?:的|公司|企业|集团|厂)/.test(text.slice(figure.outerTo, figure.outerTo + 32))
  )
    return false;
  const verb = lastWord(words.verbs, text, preFrom, figure.outerFrom);
  return verb !== null && verb.length >= 2 && verb.at + verb.length === figure.outerFrom;
}
