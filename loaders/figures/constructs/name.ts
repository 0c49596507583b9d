import {Chars} from "../../pattern/chars.ts";
import {Pattern} from "../../pattern/pattern.ts";
import {type Construct, claim} from "../probe.ts";

const letters = new Chars("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
const halfMasked = new Pattern(/[xX×*＊]\.?$/);
const opens = new Chars("〔[【");
const closes = new Chars("〕]】");
const run = /\d[\d-]*\d/y;
const inRun = new Chars("0123456789-");
/** No telephone number is shorter. */
const shortest = 7;

/** 5G, G04, C29, 10+N, 1+8, 〔2021〕15, 0577-67261234, 331082: digits that are part of a code. */
export const code: Construct = {
  name: "code",
  read({text, at, end, numeral, unit, unitAt, start}) {
    if (numeral?.script !== "arabic") return null;
    const before = at > start ? text[at - 1]! : " ";
    const after = text[numeral.to] ?? " ";
    // xx458元, xx.51亿元: half of the digits was taken out
    if (unit && halfMasked.test(text, Math.max(start, at - 2), at))
      return claim("code", "masked", at, unit ? unitAt + unit.length : numeral.to);
    // GDP310亿元 is no code, G310 is
    const isAmount = unit !== null && /^(?:money|rate|area)$/.test(unit.value.measure);
    // 同比+8.2% is a rate, 1+8 a name
    const isSigned = before === "+" && unit?.value.measure === "rate" && !/[\dA-Za-z+]/.test(text[at - 2] ?? "+");
    if ((letters.at(before, 0) && !isAmount) || (before === "+" && !isSigned) || before === "#")
      return claim("code", "name", at, numeral.to);
    if (after === "+" || (after === "#" && !unit)) return claim("code", "name", at, numeral.to);
    // 100MB, 5G; but 30km
    if (letters.at(after, 0) && (!unit || letters.at(text, unitAt + unit.length)))
      return claim("code", "name", at, numeral.to);
    if (opens.at(before, 0) && closes.at(after, 0)) return claim("code", "name", at, numeral.to);
    if (closes.at(before, 0) && !unit) return claim("code", "name", at, numeral.to);
    // telephone and account numbers: a long run, or runs joined by hyphens
    if (!inRun.at(text, at + shortest - 1)) return null;
    run.lastIndex = at;
    const whole = run.exec(text)?.[0] ?? "";
    if (whole.length >= shortest && whole.replaceAll("-", "").length >= shortest && !unit && numeral.shift === 0)
      return claim("code", "name", at, Math.min(end, at + whole.length));
    return null;
  }
};

function afterNumber(text: string, at: number): number {
  let i = at;
  while (/[0-9一二三四五六七八九十]/.test(text[i] ?? "")) i++;
  return i;
}

/** 第三, 第12次, 前10名, 全县第2. */
export const rank: Construct = {
  name: "rank",
  read({text, at, numeral, start}) {
    if (!numeral || at === start) return null;
    const before = text[at - 1]!;
    if (before === "第") return claim("rank", "rank", at, numeral.to);
    // 前10名, 前三位, 前20强, 前1%
    if (before === "前" && /[名位强列甲茅%‰]/.test(text[numeral.to] ?? ""))
      return claim("rank", "rank", at, numeral.to + 1);
    return null;
  }
};

const dots = new Chars("·•");
const numerals = new Chars("0123456789一二三四五六七八九十");
const quotesOpen = new Chars('“‘"「『');
const quotesClose = new Chars('”’"」』');
const apartRoad = new Pattern(/^ [国省县乡]道/);
const coordinate = new Pattern(/(?:北纬|东经|南纬|西经)$/);

/** Whether characters stand in a short quotation, such as a programme is called by. */
function isInName(text: string, at: number, to: number, start: number): boolean {
  const before = text.slice(Math.max(start, at - 8), at);
  if (before.lastIndexOf("“") <= before.lastIndexOf("”")) return false;
  return /^[^“,。;\d]{0,8}”(?!的?(?:目标|任务))/.test(text.slice(to, to + 12)) && !/[增达超破]/.test(before);
}

const congress = /^次(?:党(?:员(?:代表)?大会|代会)|人代会|人大会|人民代表大会|[团妇职工]代会)/;
const convened = /(?:召开|举行|举办|组织|开展|参加|列席|先后|共|了|[第各每])$/;
const groupOf =
  /^组(?:[、至和到][一二三四五六七八九十]+组)*(?:村民|居民|群众|农户|境内|片区|下水道|排水沟|自来水|饮水|道路|公路|村道|主干道|路段|水渠|渠道|沟渠|水沟|山塘|塘堰|通组)/;
const grouped = /(?:[个共第各分]|安装|配备|购置|添置|成立|组建|新增|设立|设置)$/;
const villageOf =
  /^[支棵家户里间座道条口眼块台盘](?!行政|自然|贫困|薄弱|空壳|示范|重点|试点|美丽|文明|先进|样板|整治|中心|特色|进|入|通|出|连|到|环|农|全|乡|镇|山|渔|边|外|本|邻|该|以)\p{Script=Han}{1,2}[村镇](?![民道级路内里组公庄])/u;

/** Where a name that is spelled with a number in characters ends: 十二次|党代会, 四组|下水道, 五支岙村; `to` where there is none. */
function spelled(text: string, start: number, at: number, to: number): number {
  const unit = text[to];
  const before = text.slice(Math.max(start, at - 4), at);
  if (unit === "次") return congress.test(text.slice(to, to + 8)) && !convened.test(before) ? to + 1 : to;
  if (unit === "组") return groupOf.test(text.slice(to, to + 16)) && !grouped.test(before) ? to + 1 : to;
  return villageOf.exec(text.slice(to, to + 6)) && !grouped.test(before) ? to + 1 : to;
}

/** 104国道, 500强, 100周年, “152”工程, 3·15, 2.0版. */
export const name: Construct = {
  name: "name",
  read({text, at, end, numeral, lexicon, start, unit, unitAt}) {
    if (!numeral) return null;
    const {to} = numeral;
    if (dots.at(text, to) && numerals.at(text, to + 1)) return claim("name", "name", at, afterNumber(text, to + 1));
    if (at > start && dots.at(text, at - 1) && numerals.at(text, at - 2)) return claim("name", "name", at, to);
    // “152”工程, “双百”
    const quoted = at > start && quotesOpen.at(text, at - 1) && quotesClose.at(text, to);
    if (quoted) return claim("name", "name", at, to);
    // 稳增长“21条”
    if (at > start && text[at - 1] === "“" && /^[条项件]”/.test(text.slice(to, to + 2)))
      return claim("name", "name", at, to + 1);
    // 提升一批特色街区, “千项万亿”重大项目, “一件事”
    if (numeral.script === "chinese" && ((numeral.value === 1 && text[to] === "批") || isInName(text, at, to, start)))
      return claim("name", "name", at, to);
    // “3个100万”
    if (at > start && text[at - 1] === "“" && /^\d+个\d+[万亿]?”/.test(text.slice(at, at + 16)))
      return claim("name", "name", at, text.indexOf("”", at));
    // 2008卷 of a yearbook
    if (text[to] === "卷" && to - at === 4 && /^(?:19|20)/.test(text.slice(at, to)))
      return claim("name", "name", at, to + 1);
    // 107 国道
    if (apartRoad.test(text, to, to + 3)) return claim("name", "name", at, to + 3);
    const after = lexicon.nameAfter.longest(text, to, end);
    // 突破60亿大关
    if (text[to] === "大" && text[to + 1] === "关") return null;
    if (after && (!unit || unitAt + unit.length < to + after.length))
      return claim("name", "name", at, to + after.length);
    // 十二届|十二次、十三次、十四次全会
    if (
      text[to] === "次" &&
      /届(?:[一二三四五六七八九十\d]+次[、和与及])*$/.test(text.slice(Math.max(start, at - 20), at)) &&
      /^次(?:[、和与及][一二三四五六七八九十\d]+次)*(?:全会|全体|会议|人代会|党代会|代表)/.test(text.slice(to, to + 28))
    )
      return claim("name", "name", at, to + 1);
    if (numeral.script === "chinese" && at > start) {
      const named = spelled(text, start, at, to);
      if (named > to) return claim("name", "name", at, named);
    }
    if (coordinate.test(text, Math.max(start, at - 2), at)) return claim("name", "name", at, to);
    if (!unit && lexicon.nameBefore.longest(text, at, start)) return claim("name", "name", at, to);
    return null;
  }
};
