import {Pattern} from "../pattern/pattern.ts";
import {alignRun, runAt} from "./align.ts";
import {subjectOf} from "./bare-head.ts";
import {carried} from "./carried.ts";
import type {Claim, FigureCatalogue} from "./claim.ts";
import {isCompletion, isShare} from "./comparison.ts";
import type {Draft} from "./draft.ts";
import {fits} from "./fits.ts";
import {fromTo} from "./from-to.ts";
import {clip, type Naming, nameClaim, namePrevious} from "./label.ts";
import {calibre, type Memory, rootOf, type State} from "./memory.ts";
import {indicatorOf, trimmed} from "./name.ts";
import {hasWord} from "./words.ts";

export type About = (claim: Claim) => Pick<Draft, "moment" | "role">;

/**
 * Puts the claims of a sentence together into observations: a level and its growth share one, runs are aligned with their
 * names, a figure without a name of its own goes on with the one before.
 */
export function assemble(
  catalogue: FigureCatalogue,
  text: string,
  from: number,
  claims: readonly Claim[],
  memory: Memory,
  about: About
): Draft[] {
  if (claims.length === 0) return [];
  const state: State = {
    text,
    from,
    drafts: [],
    fresh: false,
    previous: null,
    grown: new Set(),
    memory,
    indicators: catalogue.indicators.byId
  };
  for (let i = 0; i < claims.length; i++) {
    const run = runAt(text, claims, i);
    if (run.length > 1) {
      const changes = fromTo(catalogue, state, run, runAt(text, claims, Math.min(i + run.length, claims.length - 1)));
      for (const {from, to, ...name} of changes ?? []) {
        push(state, to, {...name, inherits: false, rule: "aligned"}, about);
        state.drafts.at(-1)!.previous = from.figure.value;
      }
      if (changes) {
        i += 2 * run.length - 1;
        continue;
      }
      const pairs = alignRun(catalogue, state, run, claims.slice(Math.max(0, i - 16), i));
      if (pairs) {
        for (const {claim, draft, label, indicator_id} of pairs) {
          if (draft) attachGrowth(state, draft, claim, "aligned");
          else push(state, claim, {label, indicator_id, inherits: false, rule: "aligned"}, about);
        }
        i += run.length - 1;
        continue;
      }
    }
    if (run.length > 1 && series(catalogue, run, claims[i - 1] ?? null, state, about)) {
      i += run.length - 1;
      continue;
    }
    single(catalogue, claims[i]!, claims[i - 1] ?? null, state, about);
  }
  const last = claims.at(-1);
  memory.root = (last ? rootOf(state, last) : null) ?? memory.root;
  return state.drafts;
}

function single(catalogue: FigureCatalogue, claim: Claim, last: Claim | null, state: State, about: About): void {
  const {text} = state;
  if (claim.rule === "structure") {
    push(state, claim, {label: claim.label, indicator_id: null, inherits: false, rule: "part"}, about);
    return;
  }
  if (claim.opener === ";" || claim.opener === "。") state.fresh = false;
  if (claim.sense === "previous") {
    const level = state.drafts.at(-1);
    const between = last ? text.slice(last.figure.outerTo, claim.figure.outerFrom) : "";
    // 工业产值3亿元,比上年的2亿元增长50%: it belongs to the level right before it
    if (claim.rule === "compared" && last && level?.level === last && /^,?同?[比较][^,;。、]*$/.test(between)) {
      if (last.figure.unit === claim.figure.unit) level.previous = claim.figure.value;
      return;
    }
    const year = /((?:19|20)\d\d)年[底末]?的?$/.exec(
      text.slice(Math.max(0, claim.figure.outerFrom - 8), claim.figure.outerFrom)
    );
    const name = namePrevious(catalogue, state, claim, rootOf(state, claim));
    state.previous = {claim, ...name, year: year ? Number(year[1]) : null};
    return;
  }
  if (claim.sense === "change" && arrivesAbove(state, claim)) Object.assign(claim, {sense: "level", rule: "level"});
  const naming = nameClaim(catalogue, state, claim, last);
  const item = text.slice(claim.itemFrom, claim.figure.outerFrom);
  // 新增高新技术企业2家,辖区内已有高新技术企业9家、科技型企业26家: what there is stays so for the items after it
  if (hasWord(catalogue.words.stock, item, 0, item.length)) state.fresh = false;
  else if (hasWord(catalogue.words.fresh, item, 0, item.length)) state.fresh = true;
  else if (hasWord(catalogue.words.verbs, item, 0, item.length)) state.fresh = false;
  if (claim.sense === "points") points(claim, naming, state, about);
  else if (claim.sense === "growth") growth(catalogue, claim, naming, state, about);
  else if (claim.sense === "change") change(catalogue, claim, naming, state, about);
  else level(catalogue, claim, naming, item, state, about);
}

/** 从7004元提高12687元: what it grew to, though no 到 says so. */
function arrivesAbove({previous}: State, {figure}: Claim): boolean {
  const from = previous?.claim.figure;
  return from?.value != null && figure.value !== null && from.unit === figure.unit && figure.value > from.value;
}

/** 2013-2017年,产量分别达到a、b、c、d和e: one value for each year. */
function series(
  catalogue: FigureCatalogue,
  run: readonly Claim[],
  last: Claim | null,
  state: State,
  about: About
): boolean {
  const {moment} = about(run[0]!);
  const {year, yearFrom} = moment;
  if (year === null || yearFrom === null || yearFrom < 1900 || year - yearFrom + 1 !== run.length) return false;
  const naming = nameClaim(catalogue, state, run[0]!, last);
  for (const [k, claim] of run.entries()) {
    push(state, claim, {...naming, rule: "series"}, about);
    state.drafts.at(-1)!.moment = {...moment, year: yearFrom + k, yearFrom: null};
  }
  return true;
}

function points(claim: Claim, naming: Naming, state: State, about: About): void {
  const last = state.drafts.at(-1);
  if (last && !last.points && naming.inherits) {
    last.points = claim;
    last.rules.push("points");
  } else push(state, claim, naming.inherits ? named(rootOf(state, claim), naming) : naming, about);
}

function growth(catalogue: FigureCatalogue, claim: Claim, naming: Naming, state: State, about: About): void {
  // 工业增速由5.2%提高到7.8%
  if (claim.rule === "growth_from_to" && state.previous) {
    push(state, claim, {...naming, ...pick(state.previous), rule: "from_to"}, about);
    state.previous = null;
    return;
  }
  const changed = state.drafts.at(-1)?.of ?? null;
  if (naming.inherits && changed && changed.label !== rootOf(state, claim)?.label) {
    push(state, claim, {...naming, ...changed}, about); // 纯收入增加600元,增长10%以上
    return;
  }
  const near = rootOf(state, claim) ?? (naming.inherits ? state.memory.root : null);
  // 投资5亿元,是2010年的3倍,年均增长20%: not the growth of the multiple
  const isMultiple = near?.level?.figure.kind === "multiple";
  const root =
    (isMultiple &&
      state.drafts.findLast(({label, level}) => level?.figure.kind === "quantity" && label === near.label)) ||
    near;
  // 增加值占工业的35.4%,增长6.1%: not the growth of the share
  const shared = naming.inherits && root?.level?.figure.measure === "rate" && /^(.{2,}?)占/.exec(root.label)?.[1];
  if (shared) {
    const indicator_id = indicatorOf(catalogue, shared, false);
    push(state, claim, {...naming, label: shared, indicator_id}, about);
    return;
  }
  const same = naming.inherits || (naming.indicator_id !== null && root?.indicator_id === naming.indicator_id);
  if (same && root && !root.growth && root.level && root.level.figure.kind !== "multiple")
    attachGrowth(state, root, claim, claim.rule);
  else push(state, claim, naming.inherits ? named(root, naming) : naming, about);
}

function attachGrowth(state: State, draft: Draft, claim: Claim, rule: string): void {
  draft.growth = claim;
  draft.rules.push(rule);
  if (draft.level) state.grown.add(draft.level);
}

function change(catalogue: FigureCatalogue, claim: Claim, naming: Naming, state: State, about: About): void {
  // 人均纯收入7687元,人均增收1609元: of the income
  const whose = naming.label.replace(/(?:[人户亩]均|净)?(?:增收|减收|少收|多收|超收)$/, "");
  const isIts = naming.inherits || /^(?:(?:现价|可比价|经济)?(?:总量|总额|总值|绝对[额值量]))?$/.test(whose); // 总量比同期增加7亿元
  const own =
    whose === naming.label ? naming : {...naming, label: whose, indicator_id: indicatorOf(catalogue, whose, false)};
  const of = isIts ? named(rootOf(state, claim) ?? state.memory.root, naming) : own;
  const label = `${of.label.replace(/[多少]$/, "")}${claim.sign < 0 ? "减少" : "增加"}`;
  push(state, claim, {label, indicator_id: null, inherits: false, rule: "change"}, about, of);
}

const ownShare = new Pattern(
  /^(?!总量|其|所|分别|均|合计|全部|[今当上]年|约)\p{Script=Han}{3,6}占(?:比|[^,;。]{2,16}(?:比重|比例))/u
);
const shareOf = new Pattern(/^[^“]{0,6}占/);
const ofShare = new Pattern(/^(?:其中|特别是|尤其是)?(.{1,13}(?:业|值|投资|收入|额|产量))占比/);

function level(
  catalogue: FigureCatalogue,
  claim: Claim,
  naming: Naming,
  item: string,
  state: State,
  about: About
): void {
  const {figure} = claim;
  // 采矿业增加值占比达96%,同比下降15%: the fall is that of what has the share
  const whose = figure.measure === "rate" && ofShare.exec(item.trim())?.[1];
  if (whose) {
    const of = {...naming, label: trimmed(catalogue, whose), indicator_id: indicatorOf(catalogue, whose, false)};
    push(state, claim, {label: `${of.label}占比`, indicator_id: null, inherits: false, rule: "part"}, about, of);
    return;
  }
  const last = state.drafts.at(-1);
  const root = rootOf(state, claim);
  // 研发投入占比达3.2%: a share that has a name of its own
  const isOfLast = isCompletion(item) || (shareOf.test(item) && isShare(item) && !ownShare.test(item.trim()));
  if (figure.measure === "rate" && isOfLast) {
    const label = `${root?.label ?? ""}${item.trim().replace(/(?:的|为|达到|达|到|约|近|超|了)+$/, "")}`;
    push(state, claim, {label, indicator_id: null, inherits: false, rule: "part"}, about);
    return;
  }
  if (naming.inherits && last?.points && !last.level && !last.growth && figure.measure === "rate") {
    last.level = claim; // 提高1.2个百分点,达到26.8%
    last.rules.push("level_after_points");
    return;
  }
  if (!naming.inherits) push(state, claim, carried(catalogue, state, claim, naming), about);
  else if (state.previous) push(state, claim, {...naming, ...pick(state.previous), rule: "from_to"}, about);
  else if (last?.growth && !last.level && figure.kind === "quantity") {
    last.level = claim;
    last.rules.push("level_after_growth");
  } else if (last?.rules.includes("change") && last.of && figure.unit === last.level?.figure.unit)
    push(state, claim, {...naming, ...last.of}, about); // 比上年增加1530元,达到21200元
  else push(state, claim, becoming(catalogue, root, item) ?? counted(state, root, claim) ?? named(root, naming), about);
  const draft = state.drafts.at(-1)!;
  const {previous} = state;
  const isSame =
    naming.inherits ||
    naming.label === previous?.label ||
    (naming.indicator_id !== null && naming.indicator_id === previous?.indicator_id);
  if (previous && isSame && previous.claim.figure.unit === draft.level?.figure.unit)
    Object.assign(draft, {previous: previous.claim.figure.value, previousYear: previous.year});
  state.previous = null;
}

/** 现有高新技术企业32家,今年新增6家: what came of the things just counted. */
function becoming(catalogue: FigureCatalogue, root: Draft | null, item: string): Naming | null {
  if (!root || root.indicator_id !== null || !/新增$/.test(item.trim())) return null;
  const subject = subjectOf(catalogue, root.label);
  const label = `新增${subject}`;
  const indicator_id = indicatorOf(catalogue, label, true);
  return indicator_id || (subject !== "" && root.level?.figure.measure === "count")
    ? {label, indicator_id, inherits: true, rule: "inherited"}
    : null;
}

/** 整合资金3亿元,7县脱贫摘帽: counted by its unit, which is no money, and by what is said of it. */
function counted({text}: State, root: Draft | null, {figure, postTo}: Claim): Naming | null {
  if (figure.measure !== "count" || (root?.level && root.level.figure.measure !== "money")) return null;
  const unit = /[县村乡镇户人]$/.exec(text.slice(figure.from, figure.to))?.[0];
  const said = text.slice(figure.outerTo, postTo).replace(/^\([^()]*\)/, "");
  const after = /^(?:\([^()]{0,8}\))?([\p{Script=Han}]{2,12})/u.exec(
    text.slice(figure.outerTo, figure.outerTo + 24)
  )?.[1];
  if (!unit || (said === "" && !after)) return null;
  return {label: clip(`${unit}${after ?? said}`.replace(/了/g, "")), indicator_id: null, inherits: true, rule: "after"};
}

function pick({label, indicator_id}: {label: string; indicator_id: string | null}) {
  return {label, indicator_id};
}

/** The name of the observation that a figure goes on with. */
function named(root: Draft | null, naming: Naming): Naming {
  return root ? {...naming, label: root.label, indicator_id: root.indicator_id ?? root.meant} : naming;
}

function push(state: State, claim: Claim, named: Naming, about: About, of: Naming | null = null): void {
  const without = calibre(state, claim);
  const naming = without ? {...named, label: `${named.label}（${without}）`, indicator_id: null} : named;
  const indicator = naming.indicator_id === null ? null : state.indicators.get(naming.indicator_id);
  const draft: Draft = {
    label: naming.label || "（未名）",
    indicator_id: indicator && fits(indicator, claim) ? naming.indicator_id : null,
    meant: naming.indicator_id,
    of: of && pick(of),
    level: null,
    growth: null,
    points: null,
    previous: null,
    previousYear: null,
    ...about(claim),
    rules: [claim.rule, naming.rule],
    flags: []
  };
  if (claim.sense === "growth") draft.growth = claim;
  else if (claim.sense === "points") draft.points = claim;
  else draft.level = claim;
  state.drafts.push(draft);
}
