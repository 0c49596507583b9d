import {alignNames, openLevels} from "./align.ts";
import type {Claim, FigureCatalogue} from "./claim.ts";
import type {Draft} from "./draft.ts";
import {type Carry, nameClaim} from "./label.ts";
import {hasWord} from "./words.ts";

/** What stays open while a sentence is put together. */
interface State {
  drafts: Draft[];
  carry: Carry;
  previous: Claim | null;
  grown: Set<Claim>;
}

type NewDraft = (claim: Claim) => Pick<Draft, "moment" | "role">;

/**
 * Puts the claims of a sentence together into observations: a level and its growth share one, runs are aligned with their
 * names, a figure without a name of its own goes on with the one before.
 */
export function assemble(catalogue: FigureCatalogue, text: string, claims: readonly Claim[], about: NewDraft): Draft[] {
  const state: State = {drafts: [], carry: {fresh: false, verb: ""}, previous: null, grown: new Set()};
  for (let i = 0; i < claims.length; i++) {
    const run = runAt(claims, i);
    if (run.length > 1 && alignRun(catalogue, text, run, claims.slice(0, i), state, about)) {
      i += run.length - 1;
      continue;
    }
    single(catalogue, text, claims[i]!, state, about);
  }
  return state.drafts;
}

/** The claims from i on that are joined by 、 and 和 alone and say the same kind of thing. */
function runAt(claims: readonly Claim[], i: number): Claim[] {
  const run = [claims[i]!];
  for (let k = i + 1; k < claims.length; k++) {
    const next = claims[k]!;
    if (!next.joined || next.sense !== run[0]!.sense || next.figure.unit !== run[0]!.figure.unit) break;
    run.push(next);
  }
  return run;
}

function alignRun(
  catalogue: FigureCatalogue,
  text: string,
  run: Claim[],
  before: readonly Claim[],
  state: State,
  about: NewDraft
): boolean {
  const first = run[0]!;
  const phrase = text.slice(first.preFrom, first.figure.outerFrom);
  // 10%和12%以上: the hedge after the last covers all
  const last = run.at(-1)!.figure;
  if (last.boundAfter) for (const {figure} of run) if (figure.bound === "exact") figure.bound = last.bound;
  const names = alignNames(catalogue, phrase, run.length, state.carry.fresh);
  if (names) {
    run.forEach((claim, k) => {
      const {label, indicator_id} = names[k]!;
      push(state, claim, label, indicator_id, "aligned", about);
    });
    return true;
  }
  if (first.sense !== "growth") return false;
  const levels = openLevels(before, state.grown, run.length);
  if (!levels) return false;
  run.forEach((claim, k) => {
    const draft = state.drafts.find((other) => other.level === levels[k]);
    if (draft) {
      draft.growth = claim;
      draft.rules.push("aligned", claim.rule);
      state.grown.add(levels[k]!);
    }
  });
  return true;
}

function single(catalogue: FigureCatalogue, text: string, claim: Claim, state: State, about: NewDraft): void {
  if (claim.sense === "previous") {
    state.previous = claim;
    return;
  }
  if (/[;。]/.test(claim.opener)) state.carry = {fresh: false, verb: ""};
  const naming = nameClaim(catalogue, text, claim, state.carry);
  const {label, indicator_id} = naming;
  const item = text.slice(claim.itemFrom, claim.figure.outerFrom);
  if (hasWord(catalogue.words.fresh, item, 0, item.length)) state.carry.fresh = true;
  else if (hasWord(catalogue.words.verbs, item, 0, item.length)) state.carry.fresh = false;
  const last = state.drafts.at(-1) ?? null;
  if (claim.sense === "points") {
    if (last && !last.points && (naming.inherits || last.growth === null)) {
      last.points = claim;
      last.rules.push("points");
      return;
    }
    push(state, claim, label || last?.label || "", indicator_id, naming.rule, about);
    return;
  }
  if (claim.sense === "growth") {
    const owner = naming.inherits ? rootOf(state) : sameIndicator(state, indicator_id);
    if (owner && !owner.growth) {
      owner.growth = claim;
      owner.rules.push(claim.rule);
      if (owner.level) state.grown.add(owner.level);
      return;
    }
    const named = naming.inherits ? owner : null;
    push(state, claim, named?.label ?? label, named ? named.indicator_id : indicator_id, naming.rule, about);
    return;
  }
  const subject = rootOf(state);
  if (claim.sense === "change") {
    const of = naming.inherits ? (subject?.label ?? "") : label;
    push(state, claim, `${of}${claim.sign < 0 ? "减少" : "增加"}`, null, "change", about);
    return;
  }
  if (naming.inherits && last && last.growth && !last.level && claim.figure.kind === "quantity") {
    last.level = claim;
    last.rules.push("level_after_growth");
    takePrevious(state, last);
    return;
  }
  const completion = /^(?:完成|占)?.{0,10}(?:任务|计划|目标|预算|考核)/.test(label) && claim.figure.unit === "%";
  if (completion) push(state, claim, `${subject?.label ?? ""}${label}`, null, "completion", about);
  else if (naming.inherits) push(state, claim, subject?.label ?? "", subject?.indicator_id ?? null, naming.rule, about);
  else push(state, claim, label, indicator_id, naming.rule, about);
  takePrevious(state, state.drafts.at(-1)!);
}

function takePrevious(state: State, draft: Draft): void {
  const {previous} = state;
  if (previous && draft.level && previous.figure.unit === draft.level.figure.unit)
    draft.previous = previous.figure.value;
  state.previous = null;
}

/** The observation that a figure without a name goes on with: the last that is not itself a change or completion. */
function rootOf(state: State): Draft | null {
  return (
    state.drafts.findLast((draft) => !draft.rules.includes("change") && !draft.rules.includes("completion")) ?? null
  );
}

function sameIndicator(state: State, indicator_id: string | null): Draft | null {
  const last = rootOf(state);
  return last && indicator_id !== null && last.indicator_id === indicator_id && last.level ? last : null;
}

function push(
  state: State,
  claim: Claim,
  label: string,
  indicator_id: string | null,
  rule: string,
  about: NewDraft
): void {
  const draft: Draft = {
    label: label || "（未名）",
    indicator_id,
    level: null,
    growth: null,
    points: null,
    previous: null,
    ...about(claim),
    rules: [claim.rule, rule],
    flags: []
  };
  if (claim.sense === "growth") draft.growth = claim;
  else if (claim.sense === "points") draft.points = claim;
  else draft.level = claim;
  state.drafts.push(draft);
}
