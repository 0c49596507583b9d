import {Pattern} from "../pattern/pattern.ts";
import type {Claim, FigureCatalogue} from "./claim.ts";
import {isCompletion, isShare, withoutComparison} from "./comparison.ts";
import type {Draft} from "./draft.ts";
import type {State} from "./memory.ts";
import {indicatorOf, plain, trimmed} from "./name.ts";

/** One name for each figure of a run. */
export interface Aligned {
  label: string;
  indicator_id: string | null;
}

const pairs: [RegExp, string[]][] = [
  [/^(?:全体)?城、?乡(?=.*收入)/, ["城镇", "农村"]],
  [/^城、?乡(?=.*(?:低保|养老|保障))/, ["城市", "农村"]],
  [/^(?:全部)?(?:银行业?)?(?:金融机构|机构)?(?:人民币|本外币)?各?项?存、?贷款/, ["各项存款", "各项贷款"]],
  [/^一二三(?:次)?产业?/, ["第一产业", "第二产业", "第三产业"]],
  [/^一、二、三(?:次)?产业?/, ["第一产业", "第二产业", "第三产业"]],
  [/^第一、第?二、第?三产业?/, ["第一产业", "第二产业", "第三产业"]],
  [/^二三产业?/, ["第二产业", "第三产业"]]
];

/**
 * The names of a run of n figures (工业投资、限上批发、限上零售分别增长32.2%、50.56%、36.31%), from the phrase before its first
 * figure: as many items as figures, the last n of more items, or a name that stands for several (城乡居民收入 is two). Items that
 * lack the head of the last take it over: 城镇、农村居民人均可支配收入. Null when the phrase does not name n things.
 */
export function alignNames(catalogue: FigureCatalogue, phrase: string, n: number, fresh: boolean): Aligned[] | null {
  const end = Math.max(phrase.lastIndexOf("分别"), phrase.lastIndexOf("依次"), phrase.lastIndexOf("各自"));
  const subject = (end > 0 ? phrase.slice(0, end) : phrase).replace(
    /等[^、,]{0,8}(?:指标|数据)(?:增速|增幅)?(?:同比|比上年|较上年)?$/,
    ""
  );
  const shared = end > 0 ? (behind.exec(phrase.slice(end))?.[1] ?? "") : "";
  const text = trimmed(catalogue, withoutComparison(subject)) + shared;
  if (text === shared) return null;
  for (const [pattern, heads] of pairs)
    if (heads.length === n && pattern.test(text))
      return heads.map((head) => name(catalogue, head + text.replace(pattern, ""), fresh));
  // 计算机及其配套产品、家用电器和音像器材销售额: 和 and 及 inside the names
  const whole = text.split("、").filter((item) => item !== "");
  const items = whole.length === n ? whole : splitItems(text);
  if (items.length < n) return null;
  const last = items.slice(-n);
  return complete(catalogue, last, fresh, text);
}

/** 第一产业、第二产业分别完成|增加值: the head of all names, said behind 分别. */
const behind =
  /^(?:分别|依次|各自)(?:实现|完成)(增加值|总?产值|产量|税收|营业收入|销售收入|销售额|投资|固定资产投资)(?:达到?|为|约|近)*$/;

/** Items of a list: split at 、, and at 和, 及, 与 in the last item only, where a name may contain them. */
function splitItems(text: string): string[] {
  const items = text.split("、").filter((item) => item !== "");
  const tail = items.pop() ?? "";
  const joint = /^(.+?)(?:和|以及|及|与)(.+)$/.exec(tail);
  return joint ? [...items, joint[1]!, joint[2]!] : [...items, tail];
}

function complete(catalogue: FigureCatalogue, items: string[], fresh: boolean, context: string): Aligned[] {
  const last = items.at(-1)!;
  return items.map((item, i) => {
    const own = name(catalogue, item, fresh, context);
    if (own.indicator_id !== null) return own;
    // 限上批发业、零售业: the modifier of the first holds for all
    const modifier = i > 0 ? /^(?:规模以上|规上|限额以上|限上|规下)/.exec(items[0]!)?.[0] : undefined;
    const modified = modifier && name(catalogue, modifier + item, fresh);
    if (modified && modified.indicator_id !== null) return modified;
    if (i === items.length - 1) return own;
    // 城镇常住居民 + 人均可支配收入
    const overlap = overlapOf(item, last);
    if (overlap > 0) {
      const joined = name(catalogue, item + last.slice(overlap), fresh);
      if (joined.indicator_id !== null || item.endsWith("类")) return joined;
    }
    // 城镇 + 居民人均可支配收入
    for (let at = 1; at < last.length - 1; at++) {
      const rest = last.slice(at);
      if (!reachesInto(catalogue, item, rest)) continue;
      const joined = name(catalogue, item + rest, fresh);
      if (joined.indicator_id !== null) return joined;
    }
    // 锂电池、光伏组件产量; 新签约、新开工项目
    const head = headOf(item, last);
    return head ? name(catalogue, item + head, fresh) : own;
  });
}

const heads =
  /(?:(?:存栏|出栏|饲养)[量数]?|产量|(?:客运|货运|吞吐|周转|发送)量|销量|销售额|零售额|营业额|增加值|总?产值|(?:领域)?投资额?|营业收入|收入|税收|用电量|面积|价格|余额|人数|覆盖率|普及率|参保率|参合率|入学率|项目|企业|(?:增加值|产值|收入|投资)?占[^、,]{2,16}(?:比重|比例))$/;
const ownHead = /(?:[额值量率资积格入数重比润税出口金款目业票栏养]|指数|[Gg][Dd][Pp]|余额|消费|事故|火灾|研发|外贸)$/;

/** Whether an indicator's name spans both: 城镇|居民人均可支配收入, but not 用电量|工业总产值. */
function reachesInto({indicators}: FigureCatalogue, item: string, rest: string): boolean {
  const joined = plain(item + rest);
  const alias = indicators.aliases.longest(joined, joined.length, 0);
  return alias !== null && alias.length > plain(rest).length;
}

/** What an item of a list lacks and the last has: 锂电池、光伏组件|产量; null where it has a head of its own. */
function headOf(item: string, last: string): string | null {
  const head = heads.exec(last)?.[0];
  if (!head || head.length === last.length || item.length > 10) return null;
  if (/^(?:项目|企业)$/.test(head))
    return /^新?(?:签约|开工|竣工|投产|续建|在建|落地|引进|建成)$/.test(item) ? head : null;
  return ownHead.test(item) && !/(?:行业|产业|业)$/.test(item) ? null : head;
}

function name(catalogue: FigureCatalogue, phrase: string, fresh: boolean, context = ""): Aligned {
  const label = trimmed(catalogue, phrase);
  let indicator_id = indicatorOf(catalogue, phrase, fresh);
  if (indicator_id === null && /事故|火灾/.test(context) && /^死亡/.test(label))
    indicator_id = indicatorOf(catalogue, `事故${label}`, fresh);
  return {label: label || phrase, indicator_id};
}

/** Where the rest of `last` starts after the longest ending of `item` that it repeats; 0 when it repeats none. */
function overlapOf(item: string, last: string): number {
  for (let n = Math.min(item.length, 6); n >= 2; n--) {
    const at = last.indexOf(item.slice(-n));
    if (at >= 0) return at + n;
  }
  // 粮油类、家具类零售额
  const at = item.endsWith("类") ? last.indexOf("类") : -1;
  return at < 0 ? 0 : at + 1;
}

/** No list has more figures. */
const longestRun = 60;

const respectively = new Pattern(/(?:分别|依次)[^,;。\d]{0,8}$/);

/** The claims from i on that are joined by 、 and 和 alone and say the same kind of thing. */
export function runAt(text: string, claims: readonly Claim[], i: number): Claim[] {
  const run = [claims[i]!];
  // 牛、羊存栏分别为2300头、5600只
  const isMixed = respectively.test(text, run[0]!.preFrom, run[0]!.figure.outerFrom);
  for (let k = i + 1; k < claims.length && run.length < longestRun; k++) {
    const next = claims[k]!;
    const isAlike = isMixed || next.figure.unit === run[0]!.figure.unit || next.sense === "growth";
    if (!next.joined || next.sense !== run[0]!.sense || !isAlike) break;
    run.push(next);
  }
  return run;
}

export interface Pair extends Aligned {
  claim: Claim;
  /** The observation whose level the claim is the growth of. */
  draft: Draft | null;
}

/** 事故起数、死亡人数“双下降”,分别下降25%、50%: the names stand in the clause before. */
function clauseBefore(
  catalogue: FigureCatalogue,
  text: string,
  from: number,
  run: readonly Claim[],
  fresh: boolean
): Aligned[] | null {
  const {preFrom} = run[0]!;
  const clause =
    text
      .slice(from, Math.max(from, preFrom - 1))
      .split(/[,;。:]/)
      .at(-1) ?? "";
  // 固定资产投资,财政收入分别增长8%,11%
  const phrase = text.slice(preFrom, run[0]!.figure.outerFrom);
  if (!clause.includes("、") && /分别|依次/.test(phrase) && clause !== "" && !/\d/.test(clause)) {
    const both = alignNames(catalogue, `${clause}、${phrase}`, run.length, fresh);
    return both?.every((one) => one.indicator_id !== null) ? both : null;
  }
  const names = clause.includes("、") ? alignNames(catalogue, clause.replace(/“[^”]*”$/, ""), run.length, fresh) : null;
  return names?.some((one) => one.indicator_id !== null) ? names : null;
}

/** Aligns a run of figures with the names before it, or a run of rates with the last levels; null when neither fits. */
export function alignRun(
  catalogue: FigureCatalogue,
  {text, from, fresh, drafts, grown}: State,
  run: readonly Claim[],
  before: readonly Claim[]
): Pair[] | null {
  const first = run[0]!;
  const parts = partsOf(drafts, run, text, before);
  if (parts) return parts;
  // 10%和12%以上: the hedge after the last covers all
  const last = run.at(-1)!.figure;
  if (last.boundAfter) for (const {figure} of run) if (figure.bound === "exact") figure.bound = last.bound;
  const names =
    alignNames(catalogue, text.slice(first.preFrom, first.figure.outerFrom), run.length, fresh) ??
    clauseBefore(catalogue, text, before.at(-1)?.figure.outerTo ?? from, run, fresh);
  if (names) return run.map((claim, k) => ({claim, draft: null, ...names[k]!}));
  if (first.sense !== "growth") return null;
  const levels = openLevels(before, grown, run.length);
  if (!levels) return null;
  const pairs = run.map((claim, k) => ({
    claim,
    draft: drafts.find((other) => other.level === levels[k]) ?? null,
    label: "",
    indicator_id: null
  }));
  return pairs.every(({draft}) => draft) ? pairs : null;
}

/** 国税3200万元、地税2100万元,分别占年任务的104%和98%: of which of the amounts before each share is one. */
function partsOf(
  drafts: readonly Draft[],
  run: readonly Claim[],
  text: string,
  before: readonly Claim[]
): Pair[] | null {
  const {sense, figure, preFrom} = run[0]!;
  if (sense === "level" && figure.kind === "multiple") return multiplesOf(drafts, run, text, before);
  if (sense !== "level" || figure.measure !== "rate") return null;
  const phrase = /^,?(?:分别|依次)((?:占|为|完成)[^,;。]*?)的?$/.exec(
    text.slice(preFrom, figure.outerFrom).trim()
  )?.[1];
  if (!phrase || !(isCompletion(phrase) || isShare(phrase))) return null;
  const levels = openLevels(before, new Set(), run.length);
  const names = levels?.map((level) => drafts.find((draft) => draft.level === level)?.label) ?? [];
  if (!levels || names.some((one) => one === undefined)) return null;
  return run.map((claim, k) => ({claim, draft: null, label: names[k]! + phrase, indicator_id: null}));
}

/** 生产总值98亿元、财政收入6亿元,分别是2017年的1.9倍、2.4倍: of which of the amounts before each is a multiple. */
function multiplesOf(
  drafts: readonly Draft[],
  run: readonly Claim[],
  text: string,
  before: readonly Claim[]
): Pair[] | null {
  const {figure} = run[0]!;
  const levels = openLevels(before, new Set(), run.length);
  const base = levels ? text.slice(levels.at(-1)!.figure.outerTo, figure.outerFrom) : "";
  if (!levels || !/^[,(](?:分别|依次)?(?:是|为|达到?|相当于)[^,;。]{0,24}$/.test(base)) return null;
  const names = levels.map((level) => drafts.find((draft) => draft.level === level)?.label);
  if (names.some((one) => one === undefined)) return null;
  return run.map((claim, k) => ({claim, draft: null, label: names[k]!, indicator_id: null}));
}

/** The last n levels of a sentence that have no rate of growth yet: A 5亿元、B 3亿元,分别增长8%、6%. */
function openLevels(claims: readonly Claim[], grown: ReadonlySet<Claim>, n: number): Claim[] | null {
  const levels = claims.filter(
    (claim) => claim.sense === "level" && claim.figure.kind === "quantity" && !grown.has(claim)
  );
  return levels.length >= n ? levels.slice(-n) : null;
}
