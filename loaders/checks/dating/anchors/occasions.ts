import {chineseNumber} from "../../../figures/chinese.ts";
import {yearMentions} from "../../../text/years.ts";
import type {Anchor} from "../../catalogue.ts";
import {label} from "../stated.ts";
import {type AnchorHit, type AnchorReader, dated, reason} from "./hit.ts";

/** 建党100周年, 改革开放四十周年. */
export const anniversaries: AnchorReader = (input) =>
  input.named
    .filter(({kind}) => kind === "anniversary")
    .flatMap((anchor) =>
      input.placesOf(anchor).flatMap(({from, to}): AnchorHit[] => {
        const match = /^.{0,4}?(\d{1,3}|[一二三四五六七八九十百]{1,5})周年/.exec(input.text.slice(to, to + 12));
        const count = match && (/^\d/.test(match[1]!) ? Number(match[1]) : chineseNumber(match[1]!));
        if (!match || !count || count < 5) return [];
        const year = anchor.from + count;
        const hit = {anchor, years: [year], from, to: to + match[0].length};
        return [dated(input, hit, "anniversary", 4, reason(anchor, year))];
      })
    );

/** 全面深化改革开局之年: a phrase that belongs to one year. */
export const namedYears: AnchorReader = (input) =>
  input.named
    .filter(({kind}) => kind === "year")
    .flatMap((anchor) =>
      input
        .placesOf(anchor)
        .map((span) => dated(input, {anchor, years: [anchor.from], ...span}, "phase", 4, reason(anchor, anchor.from)))
    );

/** 二〇一二年工作回顾 among years in digits: who rewrites digits leaves the characters. */
export const characters: AnchorReader = (input) =>
  yearMentions(input.text).flatMap((mention): AnchorHit[] => {
    const about = mention.isChinese ? label(input.text, mention) : null;
    if (about !== "review" && about !== "plan") return [];
    const {year, from, to} = mention;
    // 二〇一一年三月十日: the day of a notice
    if (/^[元一二三四五六七八九十]{1,2}月/.test(input.text.slice(to, to + 3))) return [];
    const written = input.text.slice(from, to);
    const names = {
      zh: `文中另有汉字年份“${written}”，未被改写`,
      en: `${written} is written in characters and was not rewritten`
    };
    const anchor: Anchor = {
      kind: "year",
      patterns: [written],
      from: year,
      to: year,
      note_zh: names.zh,
      note_en: names.en
    };
    return [{...dated(input, {anchor, years: [year], from, to}, "characters", 3.5, names), about, claimed: null}];
  });

/** 2022年是党的二十大召开之年, 今年是北京奥运年; not 全面贯彻党的二十大精神的开局之年. */
export const occasions: AnchorReader = (input) =>
  input.named
    .filter(({kind}) => kind === "event" || kind === "meeting")
    .flatMap((anchor) =>
      input.placesOf(anchor).flatMap(({from, to}): AnchorHit[] => {
        const after = input.text.slice(to, to + 14);
        if (/精神|报告/.test(input.text.slice(from, to) + after.slice(0, 4))) return [];
        if (!/^[”"]?[^,。;、]{0,8}(?:之年|这一年|的一年)/.test(after) || /开局|起步|第一年|首年/.test(after)) return [];
        const years = Array.from({length: anchor.to - anchor.from + 1}, (_, i) => anchor.from + i);
        return [dated(input, {anchor, years, from, to}, "event", 3.5, reason(anchor, anchor.from))];
      })
    );
