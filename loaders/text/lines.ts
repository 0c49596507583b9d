interface Line {
  from: number;
  to: number;
}

/** Whether a line of prose stops in the middle of a sentence. One that ends in a closing mark may be a title: “双减”. */
export function isUnfinished(text: string, line: Line): boolean {
  return goesOn(text, line) && !/[”》】|]\s*$/.test(text.slice(line.from, line.to));
}

/** Whether no sentence ends where a line does. */
export function goesOn(text: string, {from, to}: Line): boolean {
  const line = text.slice(from, to).trimEnd();
  return line !== "" && !/[。!?;:…][”’》】)]*(?:\([^()]{0,20}\))?$/.test(line);
}

/** 一、 （一） 1. 第一章 一是: how a heading or a list item begins. */
export const marker =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、.是]|第[一二三四五六七八九十]{1,3}[章节篇部、,]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[、.](?!\d)|[①-⑳]|[●■◆▲★•·]|——)/;

/** Whether a line begins something new: it is indented by two or more, or starts with a marker. */
export function opensParagraph(text: string, {from, to}: Line): boolean {
  const line = text.slice(from, to);
  return /^\s{2}/.test(line) || marker.test(line);
}
