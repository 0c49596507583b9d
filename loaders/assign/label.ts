import {Chars} from "../pattern/chars.ts";
import {Pattern} from "../pattern/pattern.ts";
import {headOf} from "./bare-head.ts";
import type {Claim, FigureCatalogue} from "./claim.ts";
import {clauseStart} from "./clause.ts";
import {withoutComparison} from "./comparison.ts";
import {addedBy, headedBy, investedIn, projectOf} from "./completed-name.ts";
import type {Draft} from "./draft.ts";
import {governedBy, totalOf} from "./inhabitants.ts";
import {listed} from "./listed.ts";
import type {State} from "./memory.ts";
import {completed, indicatorOf, plain, trimmed} from "./name.ts";
import {nounAfter} from "./noun.ts";
import {subjectPhrase} from "./subject-phrase.ts";
import {hasWord, lastWord} from "./words.ts";

/** A name for what a figure measures. */
export interface Naming {
  label: string;
  indicator_id: string | null;
  /** The clause names nothing of its own: the figure goes on with what was named before. */
  inherits: boolean;
  rule: string;
}

const arriving = new Pattern(/(?:达到?|增至|增加到|发展到|扩大到)$/);
const maskedName = new Pattern(/^[*_xX×○→>-]+$/);
const someFirms = new Pattern(/^(?:重点|骨干|纳税|龙头|主要|大)?(?:企业|公司)(?=.)/);
const firmsCounted = new Pattern(/(?:\d[余多]?|[两三四五六七八九十])[家户]$/);
const noName = new Pattern(
  /^(?:[-—~至年度月份季当内中以来数其它\d是\n ]+|[人户亩]均?|[一两二三四五六七八九十逐]年?|“?(?:九|十[一二三四]?)五”?(?:期间|时期|以来)?|(?:实际|已)?(?:入库|完成|到账|到位|收缴)|[增降涨跌减]幅(?:收窄|缩小|扩大?|加深|回落)|增速(?:回落|加快|提高|放缓))$/
);

/**
 * Names what a claim measures: by the noun after the figure when a count has one (新增5家规上企业), else by what stands before
 * it (规上工业总产值达50亿元), else by the clause before (财政收入再创新高,达到5亿元).
 */
export function nameClaim(catalogue: FigureCatalogue, state: State, claim: Claim, last: Claim | null): Naming {
  const {text} = state;
  const {figure, preFrom, itemFrom} = claim;
  const written = text.slice(itemFrom, figure.outerFrom);
  const item = claim.sense === "level" ? withoutBase(claim, written) : withoutComparison(written);
  // 预计新增产值2亿元,规模工业企业达到80户
  const isTotal = arriving.test(item.trimEnd());
  const fresh = state.fresh && !isTotal && !hasWord(catalogue.words.stock, item, 0, item.length);
  const byNoun = nounAfter(catalogue, text, claim, item, fresh);
  if (byNoun) return byNoun;
  const total = totalOf(figure, item, text.slice(Math.max(state.from, preFrom - 80), preFrom));
  if (total) return {label: total, indicator_id: null, inherits: false, rule: "before"};
  const governed = governedBy(text, claim);
  if (governed) return {label: governed, indicator_id: null, inherits: false, rule: "after"};
  const short = labelOf(catalogue, item);
  // 建设农村公路三条、12.6公里: what stands before the 、
  const label =
    lengthOf(catalogue, text, claim) ??
    (short === "" && itemFrom > preFrom ? labelOf(catalogue, text.slice(preFrom, itemFrom - 1)) : short);
  if (
    label === "" ||
    maskedName.test(label) || // **年完成133万元
    noName.test(label)
  ) {
    const project = projectOf(text, claim, "");
    if (project) return {label: clip(project), indicator_id: null, inherits: false, rule: "clause"};
    return byClause(catalogue, state, claim, last);
  }
  const before = state.drafts.at(-1);
  // 预算收入增长4.6%,总量突破19亿元
  if (/^(?:总量|总额|总值)$/.test(label) && figure.measure === "money" && before?.growth && !before.level)
    return {label: "", indicator_id: null, inherits: true, rule: "inherited"};
  const whole = headOf(catalogue, label, before, claim);
  if (whole) return {label: clip(whole), indicator_id: null, inherits: false, rule: "headed"};
  const project = projectOf(text, claim, label);
  if (project) return {label: clip(project), indicator_id: null, inherits: false, rule: "clause"};
  // 30户企业税收合计2亿元: theirs alone
  const ofSome = someFirms.test(item) && firmsCounted.test(text, Math.max(state.from, preFrom - 3), preFrom);
  if (ofSome && itemFrom === preFrom) return {label: clip(label), indicator_id: null, inherits: false, rule: "before"};
  const own =
    indicatorOf(catalogue, item, fresh) ??
    // 第三产业实现增加值12亿元
    (/产业?.{2}增加值/.test(item) && /产业?增加值$/.test(label) ? indicatorOf(catalogue, label, fresh) : null) ??
    completed(catalogue, label, text, Math.max(state.memory.from, itemFrom - 120), itemFrom) ??
    investedIn(label, text.slice(Math.max(state.from, itemFrom - 48), itemFrom));
  // 第一产业拉动GDP增长0.2个百分点: a contribution, no change of the product
  if (claim.sense === "points" && /拉动|贡献/.test(item))
    return {label: clip(`${trimmed(catalogue, item)}增长`), indicator_id: null, inherits: false, rule: "before"};
  const headed = own === null ? headedBy(catalogue, text.slice(state.from, itemFrom), label) : null;
  if (headed) return headed;
  const added = own === null && label === "增加值" ? addedBy(catalogue, state.drafts.at(-1)?.label ?? "") : null;
  if (added) return added;
  // 安全生产事故起数、死亡人数下降20%: one figure for two names, the first counts
  const phrase =
    claim.sense === "level"
      ? text.slice(preFrom, figure.outerFrom)
      : withoutComparison(text.slice(preFrom, figure.outerFrom));
  const first = itemFrom > preFrom ? firstNamed(catalogue, phrase, fresh) : firstOfTwo(catalogue, item, own, fresh);
  return {
    label: clip(
      first
        ? trimmed(catalogue, phrase)
        : ((itemFrom > preFrom && own === null ? listed(catalogue, claim, phrase) : null) ?? label)
    ),
    indicator_id: first ?? own ?? cropOf(catalogue, state, claim, label),
    inherits: false,
    rule: "before"
  };
}

const lengthWord = new Pattern(/^(?:总长度?|全长)(?=[为约达近超共计]*$)/);

/** 建成通村公路,总长6公里: of what was built, in the clause before. */
function lengthOf(catalogue: FigureCatalogue, text: string, {figure, preFrom, sense}: Claim): string | null {
  const word = lengthWord.exec(text, preFrom, figure.outerFrom)?.[0];
  if (!word || sense !== "level" || text[preFrom - 1] !== ",") return null;
  const clause = text
    .slice(Math.max(0, preFrom - 60), preFrom - 1)
    .split(/[,;。!?\n]/)
    .at(-1)!;
  return labelOf(catalogue, clause) + word;
}

/** 肉类总产量8568吨,其中猪肉3755吨: a crop that stands alone goes on with the output that was named. */
function cropOf({indicators}: FigureCatalogue, {drafts, memory}: State, {figure}: Claim, label: string): string | null {
  if (figure.measure !== "mass") return null;
  // 其中大葱5000吨,雪菊12吨,西葫芦300吨: what is not in the catalogue does not end the list
  const root = drafts.findLast(({indicator_id, level}) => indicator_id !== null || level?.figure.measure !== "mass");
  const whole = root ?? (drafts.length === 0 ? memory.root : null);
  if (whole?.indicator_id !== "crop_output" || whole.level?.figure.measure !== "mass") return null;
  return indicators.crops.longest(label, 0, label.length)?.length === label.length ? "crop_output" : null;
}

const bases: readonly [base: Pattern, by: string][] = [
  [new Pattern(/^\s*[比较](?:19|20)?\d\d年?[底末]?(?=净|多|少|新)/), ""],
  // 财政收入由2013年的5000万元
  [new Pattern(/(?:[由从]|在(?=(?:19|20)\d\d年?$))(?:19|20)?\d\d年?[底末]?的?$/), ""],
  // 税收从5年前的
  [new Pattern(/[由从](?:\d+|[一二三四五六七八九十]+)年前的?$/), ""],
  // 税收继上年突破5亿元
  [new Pattern(/继(?:(?:19|20)?\d\d|[上去前])年?$/), ""],
  // 固定资产投资五年累计完成投资
  [new Pattern(/(投资|资金)[三四五两]年(?:来|间)?累计(?:完成|实现)?(?:投资|资金)?$/), "$1"],
  // 固定资产投资“十三五”期间累计完成
  [new Pattern(/“?(?:九|十[一二三四]?)五”?(?:规划|计划)?(?:时期|期间|以来)(?:累计)?(?:完成|实现)?(?:了)?$/), ""],
  // 按2018年平均汇率计算为5610美元
  [new Pattern(/按[^,。;]{0,10}汇率(?:计算|折算|折合)?(?:约|折|合)*(?=[为达]?$)/), ""]
];

/** 是上年的2倍: what a multiple is a multiple of does not name it. */
function withoutBase({figure}: Claim, phrase: string): string {
  const item = bases.reduce((item, [base, by]) => base.replace(item, by), phrase);
  return figure.kind === "multiple"
    ? item
        .trimEnd()
        .replace(
          /(?:相当于|是|为|达)?(?:上年|去年|同期|\d{4}年|年初|\d{4}年底|“?[一二三四五六七八九十]+五”? ?(?:规划|计划)?(?:时期|期间|期末|末|初)?)*(?:同期)?的?$/,
          ""
        )
    : item;
}

/** Names where a level came from: 财政收入由2011年的2亿元. */
export function namePrevious(
  catalogue: FigureCatalogue,
  {text, from}: State,
  {figure}: Claim,
  root: Draft | null
): {label: string; indicator_id: string | null} {
  const clause = text.slice(
    clauseStart(text, Math.max(from, figure.outerFrom - 60), figure.outerFrom),
    figure.outerFrom
  );
  const phrase = /^(.*?)(?:由|从|比|较)(?:[^由从]{0,14})$/.exec(clause)?.[1] ?? clause;
  const label = trimmed(catalogue, phrase);
  if (label === "") return {label: root?.label ?? "", indicator_id: root?.indicator_id ?? null};
  return {label: clip(label), indicator_id: indicatorOf(catalogue, phrase, false)};
}

/** A figure whose own clause names nothing: the clause between it and the last figure may, 财政收入再创新高,达到5亿元. */
function byClause(catalogue: FigureCatalogue, {text, from, memory}: State, claim: Claim, last: Claim | null): Naming {
  const start = last ? last.figure.outerTo : from;
  const between = text.slice(start, Math.max(start, claim.preFrom - 1));
  const nothing: Naming = {label: "", indicator_id: null, inherits: true, rule: "inherited"};
  for (const clause of between
    .split(/[,;。:()]/)
    .reverse()
    .slice(0, 3)) {
    const phrase = subjectPhrase(clause);
    const indicator_id = indicatorOf(catalogue, phrase, false);
    if (indicator_id) return {label: clip(trimmed(catalogue, phrase)), indicator_id, inherits: false, rule: "clause"};
  }
  // 用电量下降,同比-3.1%: the clause before has a subject of its own
  const moved =
    /(?:^|[,;。])([^,;。:()\d]{2,12}?)(?:(?:增速|增幅|降幅)?(?:有所|稳步|持续|大幅|略有|小幅|明显|同步|止跌|止降|企稳)?(?:(?:预计|有望)?(?:年底|全年)?[可将]?(?:转负为正|扭负为正|实现正增长)|下降|增长|上升|回落|回升|减少|提高|增加|由负转正|由降转升)(?:较快|迅速|明显|平稳|强劲|势头良好)?|(?:[增涨降跌]幅|增速)(?:最[大快高]|居前|靠前|较[大快])),$/.exec(
      text.slice(Math.max(start, claim.preFrom - 24), claim.preFrom)
    );
  if (moved && claim.sense === "growth" && !/^(?:受|因|由于)/.test(moved[1]!)) {
    const label = labelOf(catalogue, moved[1]!.replace(/^其中/, ""));
    if (label.length >= 2)
      return {label: clip(label), indicator_id: indicatorOf(catalogue, label, false), inherits: false, rule: "clause"};
  }
  const {head} = memory;
  if (head !== null && last === null) {
    const phrase = head.replace(/^[\s—-]+|^[(（]?[一二三四五六七八九十\d]+[)）、.]\s*|[:：\s]+$/g, "");
    const label = labelOf(catalogue, phrase);
    if (label.length >= 2 && label.length <= 20)
      return {label, indicator_id: indicatorOf(catalogue, phrase, false), inherits: false, rule: "headed"};
  }
  const {subject} = memory;
  if (subject !== null && last === null && between === "") {
    const indicator_id = indicatorOf(catalogue, subject, false);
    if (indicator_id)
      return {label: clip(trimmed(catalogue, subject)), indicator_id, inherits: false, rule: "inherited"};
  }
  // 近五分之一的劳动力
  // and 超九成零售商品实现增长
  const isTenths = text[claim.figure.to - 1] === "成";
  const of = (isTenths ? /^的?(\p{Script=Han}{2,14})/u : /^的([^,;。、:()]{1,14})/).exec(
    text.slice(claim.figure.outerTo, claim.postTo)
  );
  if (claim.figure.kind === "percent" && claim.sense === "level" && of)
    return {label: clip(labelOf(catalogue, of[1]!)), indicator_id: null, inherits: false, rule: "after"};
  if (last || claim.sense !== "level") return nothing;
  const label = trimmed(
    catalogue,
    (
      between
        .split(/[,;。:()]/)
        .filter((clause) => clause.trim() !== "")
        .at(-1) ?? ""
    ).replace(/[在到至于由从继](?:(?:19|20)\d\d|[上去今])$/, "") // 绿茶产值在2019|年突破
  );
  return /\p{Script=Han}/u.test(label) ? {...nothing, label: clip(label)} : nothing;
}

const joints = new Chars("和及与");

/** 规上工业产值和服务业增加值增长12%: the first of two indicators that share a figure. */
function firstOfTwo(catalogue: FigureCatalogue, item: string, own: string | null, fresh: boolean): string | null {
  if (own === null || !joints.within(item, 0, item.length)) return null;
  const [first, second] = item.replace(/\([^()]*\)/g, "").split(/和|及|与/);
  return first !== undefined && second !== undefined ? indicatorOf(catalogue, first, fresh) : null;
}

/** 城镇、农村居民人均可支配收入均增长8%: one name, though a 、 stands in it. */
function spanning(catalogue: FigureCatalogue, whole: string): string | null {
  const name = plain(trimmed(catalogue, whole));
  const alias = catalogue.indicators.aliases.longest(name, name.length, 0);
  return alias && name.slice(-alias.length).includes("、") ? alias.value.indicator_id : null;
}

/** The first of several names joined by 、 or 和 that is an indicator by itself. */
function firstNamed(catalogue: FigureCatalogue, whole: string, fresh: boolean): string | null {
  const joint = spanning(catalogue, whole);
  if (joint) return joint;
  for (const item of whole.split(/[、和及]/).slice(0, 3)) {
    const found = indicatorOf(catalogue, item, fresh);
    if (found) return found;
  }
  return null;
}

const spending = new Pattern(/(?<=研发|科研|经费|财政|技改|工业|农业|民生|教育)投入/g);

/**
 * A phrase from its last verb of doing on, without verbs that a label does not need: 持续深化改革发放补助 is 发放补助, 完成工业投资 is
 * 工业投资. A verb inside the name of an indicator (安全生产事故) belongs to it.
 */
export function labelOf(catalogue: FigureCatalogue, phrase: string): string {
  const name = trimmed(catalogue, phrase);
  const alias = catalogue.indicators.aliases.longest(name, name.length, 0);
  const end = name.length - (alias?.length ?? 1);
  // 一般公共预算: no 共; 研发投入占比: no 投入
  const unquoted = name.includes("“")
    ? name.replace(/“[^“”]*”/g, (quoted) => `“${"·".repeat(quoted.length - 2)}”`)
    : name;
  const bare = spending.replace(unquoted.replaceAll("公共", "公 "), "投 ");
  const act = lastWord(catalogue.words.acts, bare, 0, Math.max(0, end));
  if (!act || act.at + act.length >= name.length - 1) return name; // 完成率, 签约率
  if (name[act.at - 1] === "”") {
    // 新增“小巨人”培育企业: the verb goes with the quotation before it
    const open = Math.max(0, name.lastIndexOf("“", act.at));
    return name.slice(lastWord(catalogue.words.acts, name, 0, open)?.at ?? open);
  }
  const after = trimmed(catalogue, name.slice(act.value === "neutral" ? act.at + act.length : act.at));
  // 装备制造产业完成产值: the head alone would say too little
  const before = act.value === "neutral" ? trimmed(catalogue, name.slice(0, act.at)) : "";
  if (before !== "" && catalogue.words.head.longest(after, 0, after.length)?.length === after.length)
    return before + after;
  const isWhole = after.length > 2 || (after !== "" && (act.at === 0 || after.length === alias?.length));
  return isWhole ? after : name; // 小康实现程度
}

const closings = new Pattern(/^[”》)、]+/);
const notes = new Pattern(/\n|\[\d{1,2}\]/g);

/** The longest label that a person would write. */
export function clip(label: string): string {
  const name = label.length > 30 && plain(label).length > 30 ? label.slice(-30) : label;
  const tidy = notes.replace(closings.replace(name, ""), "");
  return tidy.includes("“") && !tidy.includes("”") ? `${tidy}”` : tidy;
}
