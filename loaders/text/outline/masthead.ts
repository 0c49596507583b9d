import type {Block} from "./blocks.ts";
import {readMarker} from "./markers.ts";

/** What a block is apart from the report's body: its title; page furniture; or neither. */
export type Role = "title" | "furniture" | "body";

/** 报告, 总结 … at the end of a title. */
const kind =
  /(?:报告|总结|计划|思路|要点|讲话|汇报|公报|安排|综述|打算|规划|方案|致辞|发言|情况|小结|意见|任务|通知)(?:[(（【].*)?$/;
/** ——2021年1月5日在…会议上, 镇长 某某, 某某镇人民政府: between title and text. */
const subtitle =
  /^(?:——|\()|(?:大会|会议)上?\)?$|^.{0,12}(?:镇长|乡长|主任|书记)\s?.{2,4}$|(?:人民政府|办事处|委员会|办公室)$/;
/** A line of at most this many code units can be a title or a heading. */
const short = 60;

/**
 * Finds the title and what stands around the body: the lines before the title, those between title and body that say where
 * and by whom it was delivered, the same title again, and the signature at the end.
 */
export function masthead(blocks: readonly Block[]): Role[] {
  const roles: Role[] = blocks.map((block) => (block.furniture ? "furniture" : "body"));
  const body = blocks.findIndex((block, i) => roles[i] === "body" && isProse(block));
  const top = body < 0 ? blocks.length : body;
  const lines = blocks.slice(0, top).flatMap((block, i) => (roles[i] === "body" && isTitle(block) ? [i] : []));
  const title = lines.find((i) => kind.test(blocks[i]!.text)) ?? lines[0];
  if (title !== undefined) {
    const {text} = blocks[title]!;
    for (let i = 0; i < title; ++i) roles[i] = "furniture";
    for (let i = title + 1; i < top; ++i) if (subtitle.test(blocks[i]!.text)) roles[i] = "furniture";
    for (let i = title + 1; i < blocks.length; ++i) if (blocks[i]!.text === text) roles[i] = "furniture";
    roles[title] = "title";
  }
  for (let i = blocks.length - 1; i > top; --i) {
    if (roles[i] === "furniture") continue;
    if (blocks[i]!.text.length > short || /[。!?;:%\d]$/.test(blocks[i]!.text) || readMarker(blocks[i]!.text)) break;
    roles[i] = "furniture";
  }
  return roles;
}

function isProse({text}: Block): boolean {
  return text.length > short || /[。;!?:]$/.test(text) || readMarker(text) !== null;
}

function isTitle({text}: Block): boolean {
  return text.length <= short && (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= 6 && !subtitle.test(text);
}
