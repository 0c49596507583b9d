import {count} from "../pattern/count.ts";
import {Pattern} from "../pattern/pattern.ts";
import type {Sentence} from "../types.ts";
import type {Draft} from "./draft.ts";

/** The subject of a figure that is not the report's own place, or null: 石门镇 in a county's report, 白沙村, 恒达公司. */
export type Narrower = (sentence: Sentence, draft: Draft) => string | null;

interface Held {
  name: string;
  kind: "place" | "firm" | "sort";
  sentence: string;
  paragraph: number;
  /** 其中 has been said: what follows are parts. */
  parts: boolean;
  /** The end of the last figure that was the subject's. */
  to: number;
}

const lead = new Pattern(
  /^(?:其中[:,]?|[一二三四五六七八九十]是|同时|比如|例如|如(?=\p{Script=Han}{3})|尤其是|特别是|力争|确保|争取|预计|仅(?=\p{Script=Han}{3})|(?:(?:19|20)\d\d|[今去全上当])年(?:底|末|以来)?,?|[“"《 \n])+/u
);
const place = new Pattern(/^(\p{Script=Han}{1,5}?(?:镇|乡|街道|村|社区))([^,;。:]*)$/u);
/** 两个村的企业总产值, 省级示范镇财政收入: some of the smaller places. */
const some = new Pattern(
  /^((?:[一二两三四五六七八九十]|\d{1,3})个(?:行政村|村|社区|镇|乡|街道)|(?:[省市县区]级|各)(?:示范|重点|中心|特色)(?:镇|乡镇|村))的?([^,;。:]*)$/u
);
const county = new Pattern(/^(\p{Script=Han}{1,3}?县)([^,;。:]*)$/u);
const firm = new Pattern(/^(\p{Script=Han}{2,14}?(?:公司|集团|合作社|产业园|工业园|开发区|园区)区?)([^,;。:]*)$/u);
/** Whose economy is only a part of the place's: 民营经济增加值20亿元,其中第三产业增加值9亿元. */
const sort = new Pattern(
  /^(?:全[县区市镇乡])?((?:民营|非公有制|非公有?|个体私营|个私|私营|国有|外资|港澳台)(?:经济|企业|工业)?)([^,;。:]*)$/u
);
const said = new Pattern(/^该(?:[镇乡村]|社区|公司|集团|合作社)/);
/** 全镇, 各乡镇, 行政村, 新农村, 特色小镇: no names. */
const common =
  /(?:[全我本该各每某两几个多数城农乡镇县区市辖]|行政|自然|中心|重点|建制|贫困|脱贫|示范|特色小|小城|试点|样板|文明|帮扶|薄弱|先进|经济强|强|专业|移民|边境|民族)(?:镇|乡|街道|村|社区|县)$/;
/** What no name of a place holds: a verb, or the thing measured itself. */
const phrase =
  /实现|完成|新[增建]|财政|收入|投资|投入|建设|修建|改造|拓宽|硬化|整治|打造|创建|培育|发展|扶持|覆盖|引进|推进|支持|帮助|全|我[镇乡县区市]|[和在对为向由将从等是有与及给]/;
/** 石门镇级, 石门镇政府, 白沙村公路: the name goes on. */
const goesOn = /^(?:等|至|到|政府|党|人大|政协|学|医|卫生|公路|路|道|桥|小学|中学|干部|[镇乡村]|振兴|建设|公司|集团)/;
/** 各公司, 全园区, 我开发区, 投资集团: no firm. */
const anyFirm =
  /^(?:[全我本该各每]|规上|限上|所有|全部|重点|骨干|龙头|平台)|实现|完成|新[增建]|引进|[和在对为向由将从与及给]/;
/** 农民合作社86家: what is counted, not whose. */
const measures = /\p{Script=Han}{2}/u;
const own = new Pattern(/[全我本该][镇乡县区市州]|(?:全|我|本)街道/);
const earned = /税|财政|产值|增加值|销售|营业|利润|出口|产量/;
const turnover = new Pattern(/^(\p{Script=Han}{3,12}?)(?:年|工业|总)?(?:产值|销售收入|销售额|主营业务收入)$/u);
/** 工业产品, 纺织业: what kind, not whose. */
const kind = /业|经济|产品|市场|^(?:规|限|全|工|农|外|高新|高技术|民营|个私|旅游)/;
const tax = new Pattern(
  /^(?:实现|完成|上缴|缴纳|创)?(?:税收|利税|利润|税金|国税|地税)(?:收入)?[^\p{Script=Han}]*(?:实现|完成|突破|达到?|超过?|约|近|为|共)*$/u
);

/**
 * Reads which figures are a smaller place's or a firm's. A town is smaller than the report's place only in a county's or city's report, a
 * village or a firm in every other than its own. What follows such a figure in its sentence is its subject's too, until the
 * text names the report's place; the taxes of a firm that is known by its turnover (云岭羽绒产值10亿元,税收1亿元) are the firm's.
 */
export function narrowerIn(text: string, title: string | null): Narrower {
  const level = levelOf(text, title);
  const head = `${title ?? ""}\n${text.slice(0, Math.min(60, Math.max(0, text.indexOf("\n"))))}`;
  const ofVillage =
    /(?<![农乡新])村(?!镇|民)|社区/.test(title ?? "") ||
    (text.slice(0, 20000).match(/全村|我村|本村|我社区/g) ?? []).length >= 2;
  const ofFirm =
    /公司|集团|合作社|园区|产业园|工业园|开发区/.test(title ?? "") ||
    /我园区|全园区|我公司|我集团/.test(text.slice(0, 20000));
  let held: Held | null = null;
  let last: {draft: Draft; sentence: string; to: number} | null = null;

  const named = (clause: string): Pick<Held, "name" | "kind"> | null => {
    if (clause.length > 60) return null;
    const found = place.exec(clause) ?? (level === "city" ? county.exec(clause) : null);
    if (
      found &&
      !common.test(found[1]!) &&
      !phrase.test(found[1]!) &&
      !goesOn.test(found[2]!) &&
      measures.test(found[2]!)
    ) {
      const name = found[1]!;
      const isVillage = /(?:村|社区)$/.test(name);
      const isSmaller = isVillage ? !ofVillage : level === "county" || level === "city";
      // 修建村级公路, 发展村民入股
      const isKind = isVillage && /^[级民组委道容貌落庄史规医干]/.test(found[2]!);
      if (isSmaller && !isKind && !head.includes(name)) return {name, kind: "place"};
    }
    const few = some.exec(clause);
    if (few && !ofVillage && measures.test(few[2]!)) return {name: few[1]!, kind: "place"};
    // 该村 in a township's report
    const again = said.exec(clause)?.[0];
    if (
      again &&
      (/[镇乡]$/.test(again) ? level === "county" || level === "city" : /村|社区/.test(again) ? !ofVillage : !ofFirm)
    )
      return {name: again, kind: /公司|集团|合作社/.test(again) ? "firm" : "place"};
    const part = sort.exec(clause);
    if (part && measures.test(part[2]!) && /增加值|产值|税|收入/.test(part[2]!)) return {name: part[1]!, kind: "sort"};
    const company = ofFirm ? null : firm.exec(clause);
    if (
      company &&
      !anyFirm.test(company[1]!) &&
      !/^等/.test(company[2]!) &&
      measures.test(company[2]!) &&
      !head.includes(company[1]!)
    )
      return {name: company[1]!, kind: "firm"};
    return null;
  };

  return ({sentence_id: sentence, paragraph, from}, draft) => {
    const {preFrom, figure} = (draft.level ?? draft.growth ?? draft.points)!;
    const clause = lead.replace(text.slice(preFrom, figure.outerFrom), "");
    const before = last;
    last = {draft, sentence, to: figure.outerTo};
    const found = named(clause) ?? (ofFirm ? null : opened(draft.label, text, Math.max(from, preFrom - 80), preFrom));
    if (found) {
      held = {...found, sentence, paragraph, parts: false, to: figure.outerTo};
      return found.name;
    }
    if (held && stays(held, sentence, paragraph, draft, text.slice(held.to, figure.outerFrom))) {
      held.to = figure.outerTo;
      return held.name;
    }
    // 民营经济增加值20亿元,占全县的68%。其中,…: its parts are still to come
    if (held?.kind === "sort" && !held.parts && held.paragraph === paragraph && draft.indicator_id === null)
      return null;
    held = null;
    if (!before || before.sentence !== sentence || before.draft.indicator_id !== null || !tax.test(clause)) return null;
    const whose = turnover.exec(before.draft.label)?.[1];
    const between = text.slice(before.to, preFrom);
    if (!whose || kind.test(whose) || !/^(?:元?以上)?[,、]$/.test(between)) return null;
    held = {name: whose, kind: "firm", sentence, paragraph, parts: false, to: figure.outerTo};
    return whose;
  };
}

const firmOpened = new Pattern(
  /(?:^|[,;。])(?:其中[,:]?)?[^,;。]{0,16}?(?:企业“([^“”]{2,12})”|“([^“”]{2,12})”(?:公司|企业)|(\p{Script=Han}{2,10}(?:公司|集团)))(?:正式|顺利|成功|建成|全面)*(?:投产|达产|开业|运营|竣工|技改|扩产)[^;。]{0,30},$/u
);
const earnings = new Pattern(/^(?:实现|完成|上缴|缴纳|创)?(?:税收|利税|利润|销售收入|年?产值)$/);

/** 企业“云能科技”正式投产,年产能5000台套,实现|税收800万元: a firm that went to work, and what it earns. */
function opened(label: string, text: string, from: number, to: number): Pick<Held, "name" | "kind"> | null {
  const found = earnings.test(label) ? firmOpened.exec(text, from, to) : null;
  const name = found?.[1] ?? found?.[2] ?? found?.[3];
  return name && !anyFirm.test(name) ? {name, kind: "firm"} : null;
}

/** Whether a figure goes on with the subject of the one before it. */
function stays(held: Held, sentence: string, paragraph: number, {rules, label}: Draft, between: string): boolean {
  if (held.kind === "sort") {
    if (held.paragraph !== paragraph || between.length > 80) return false;
    held.parts = held.parts ? !between.includes("。") : /其中[,:]?[^,;。]*$/.test(between);
    return held.parts;
  }
  if (own.test(between) || between.length > 80) return false;
  if (rules.includes("inherited")) return held.paragraph === paragraph;
  if (held.sentence !== sentence || /[;。]/.test(between)) return false;
  return held.kind === "place" || earned.test(label);
}

/** What kind of place a report is of, by its title and by what it calls its own. */
function levelOf(text: string, title: string | null): "town" | "county" | "city" | null {
  const head = text.slice(0, 20000);
  if (/\p{Script=Han}[镇乡](?!镇|村)|街道/u.test((title ?? "").replace(/乡镇|城镇/g, ""))) return "town";
  const towns = count(/全[镇乡]|[我本该][镇乡]|全街道|[我本]街道/g, head);
  const counties = count(/全[县区]|[我本][县区]/g, head);
  const cities = count(/全市|[我本]市/g, head);
  if (2 * towns >= counties + cities) return towns > 0 ? "town" : /[县区旗]/.test(title ?? "") ? "county" : null;
  if (counties + cities < 2) return /[县区旗]/.test(title ?? "") ? "county" : null;
  return cities > counties ? "city" : "county";
}
