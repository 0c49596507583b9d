import {countHan} from "../han.ts";
import type {Block} from "./blocks.ts";
import {readMarker} from "./markers.ts";
import {endsIn, opensPart, type PartCue} from "./parts.ts";

/** What a block is apart from the report's body: its title; page furniture; or neither. */
export type Role = "title" | "furniture" | "body";

/** ——2021年1月5日在…会议上, (2021年1月5日): a line in a dash or in brackets as a whole. */
const aside = /^[—―-]{2}|^\([^()]*\)$/;
/** 新建校舍12所, 入学率达到98%: a figure, in a last line that the page cut short. */
const states = /\d(?:%|[百千万亿]*(?:元|亩|户|人|家|个|所|座|吨|公里|平方米))/;
/** A line of at most this many code units can be a title or a heading. */
const short = 60;

/**
 * Finds the title and what stands around the body: the lines before the title, those between title and body that say where
 * and by whom it was delivered, the same title again, and the signature at the end.
 */
export function masthead(blocks: readonly Block[], cues: readonly PartCue[]): Role[] {
  const roles: Role[] = blocks.map((block) => (block.furniture ? "furniture" : "body"));
  const body = blocks.findIndex((block, i) => roles[i] === "body" && isProse(block));
  const top = body < 0 ? blocks.length : body;
  const isDelivery = ({text}: Block): boolean =>
    aside.test(text) ||
    endsIn(text, "delivery", cues) ||
    cues.some(({match, cue}) => match === "office" && isSigned(text, cue));
  const lines = blocks
    .slice(0, top)
    .flatMap((block, i) => (roles[i] === "body" && isTitle(block) && !isDelivery(block) ? [i] : []));
  const isNamed = ({text}: Block): boolean => endsIn(text, "title", cues) || endsIn(text, "speech", cues);
  const title = lines.find((i) => isNamed(blocks[i]!)) ?? lines[0];
  if (title !== undefined) {
    const {text} = blocks[title]!;
    for (let i = 0; i < title; ++i) roles[i] = "furniture";
    for (let i = title + 1; i < top; ++i) {
      const block = blocks[i]!;
      if (isDelivery(block) || (!opensPart(block.text, cues) && (isNamed(block) || countHan(block.text) < 5)))
        roles[i] = "furniture";
    }
    for (let i = title + 1; i < blocks.length; ++i) if (blocks[i]!.text === text) roles[i] = "furniture";
    roles[title] = "title";
    const next = blocks[title + 1];
    if (next && title + 1 < top && goesOn(text, next.text)) roles[title + 1] = "title";
  }
  for (let i = blocks.length - 1; i > top; --i) {
    if (roles[i] === "furniture") continue;
    const {text} = blocks[i]!;
    if (text.length > short || /。|;|[!?:,、%\d|]$/.test(text) || states.test(text) || readMarker(text)) break;
    roles[i] = "furniture";
  }
  return roles;
}

/** …2020年工作总结和|2021年工作计划: a title that the page broke into two lines. */
function goesOn(title: string, next: string): boolean {
  return next.length <= short && (/[和与及暨、]$/.test(title) || /^(?:[和与及暨]|以及)/.test(next));
}

function isProse({text}: Block): boolean {
  return text.length > short || /[。;!?:]$/.test(text) || readMarker(text) !== null;
}

function isTitle({text}: Block): boolean {
  return text.length <= short && countHan(text) >= 6;
}

/** 某某镇人民政府镇长 王某某: an office, then a name of two to four characters. */
function isSigned(text: string, office: string): boolean {
  const at = text.indexOf(office);
  return at >= 0 && at <= 16 && /^\s*(?:[\u4e00-\u9fff·\s]{2,5}|[xX×*]{1,4})$/.test(text.slice(at + office.length));
}
