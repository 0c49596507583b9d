import {type YearMention, yearMentions} from "../../text/years.ts";
import type {Outline} from "../../types.ts";
import {type Evidence, sentenceAt} from "./evidence.ts";

const accounts = /^度?(?!上半年|[前一二三1]季度)[^\d,。;:《》\n]{0,10}(?:决算|预算(?:收支)?执行|预算的?执行)/;
const taken = /(?:审议|审查|听取|批准|通过|书面|审核|讨论)[^。;\n]{0,40}$/;

/**
 * Whether a year only names accounts that a meeting takes note of (审议了《2018年度财政决算报告》): they are those of the year before the
 * meeting, whatever the text is about. A report that is itself of accounts has them in its title.
 */
export function namesAccounts(text: string, {from, to}: YearMention, inTitle: boolean): boolean {
  if (!accounts.test(text.slice(to, to + 24))) return false;
  return !inTitle || taken.test(text.slice(text.lastIndexOf("\n", from) + 1, from).slice(-60));
}

/** What accounts say where nothing else dates the text: of a half-year the year before it, else the year reviewed. */
export function accountsEvidence(text: string, {sentences}: Outline, isInterim: boolean): Evidence | null {
  for (const mention of yearMentions(text)) {
    if (sentenceAt(sentences, mention.from)?.furniture || !namesAccounts(text, mention, false)) continue;
    const {year, from, to} = mention;
    const years = [isInterim ? year + 1 : year];
    const notes = {
      note_zh: `会议审议${year}年的决算或预算执行`,
      note_en: `the accounts of ${year} were before the meeting`
    };
    return {about: "review", years, weight: 0.4, group: "name", from, to, ...notes};
  }
  return null;
}
