import {Pattern} from "../pattern/pattern.ts";
import {changeBefore} from "./change.ts";
import {type Site, type Verdict, verdict} from "./site.ts";

const miscalledAfter = new Pattern(/^[、,](?:同比)?增长\d/);
const netSince = new Pattern(
  /[比较](?:上年|去年|年初|(?:19|20)?\d\d年|“?十?[一二三四五九]?五”?(?:时期|期)?末)[^,;。]{0,6}(?:净增|新增|多增)加?了?$/
);
const netOfLast = new Pattern(
  /^[,(](?:同比|[比较](?:上年|去年|年初|同期|上年同期|去年同期))?(?:净增加?|多增|增收|多收)(?:了|约|近)?$/
);
const earnedMore = new Pattern(
  /(?:[比较](?:上年|去年|同期|上年同期|去年同期)|同比)(?:净)?(减收|少收|增收|多收|超收)(?:了|约|近)?$/
);
const incomeOfLast = new Pattern(/^,(?:[人户亩]均)?(?:比上年|比去年|较上年)?(?:净)?增收(?:了|约|近)?$/);
const netGrown = new Pattern(/^,(?:[比较](?:上年|去年)(?:同期)?|同比|年|当年)?净增加?(?:了|约|近)?$/);
const moreThanLast = new Pattern(/[比较](?:上年|去年)[^,;。]*[多少]$/);

/** 增加2500元, 比上年多5家: how far, not where to. */
export function absoluteChange({catalogue: {words}, text, figure, preFrom, from, last}: Site): Verdict | null {
  if (figure.kind !== "quantity") return null;
  const change = changeBefore(words, text, preFrom, figure.outerFrom);
  // 零售总额增长78亿元、增长9%: a level that was called growth
  const miscalled = miscalledAfter.test(text, figure.outerTo, figure.outerTo + 8);
  if (change && miscalled && text.startsWith("增长", change.at) && !/[比较]/.test(text.slice(preFrom, change.at)))
    return null;
  if (change && !change.arrives) return verdict("change", "change", change.sign);
  // 比2017年净增400万元
  if (netSince.test(text, Math.max(from, figure.outerFrom - 24), figure.outerFrom)) return verdict("change", "change");
  // 财政收入3.06亿元,同比净增4200万元: how much more than before, of the amount right before it
  if (
    last?.sense === "level" &&
    last.figure.unit === figure.unit &&
    netOfLast.test(text, last.figure.outerTo, figure.outerFrom)
  )
    return verdict("change", "change");
  // 财政收入比上年减收320万元
  const earned = earnedMore.exec(text, preFrom, figure.outerFrom);
  if (figure.measure === "money" && earned) return verdict("change", "change", /[减少]/.test(earned[1]!) ? -1 : 1);
  // 人均纯收入7687元,人均增收1609元
  if (
    figure.measure === "money" &&
    last?.sense === "level" &&
    last.figure.unit === figure.unit &&
    incomeOfLast.test(text, last.figure.outerTo, figure.outerFrom) &&
    /收入[^,;。]*$/.test(text.slice(Math.max(from, last.preFrom), last.figure.outerFrom))
  )
    return verdict("change", "change");
  // 总产值11亿元,净增2亿元: what it grew by, in its own unit
  if (
    last?.sense === "level" &&
    last.figure.unit === figure.unit &&
    netGrown.test(text, last.figure.outerTo, figure.outerFrom)
  )
    return verdict("change", "change");
  if (moreThanLast.test(text, preFrom, figure.outerFrom)) return verdict("change", "change");
  return null;
}
