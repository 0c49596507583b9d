import {readMarker} from "./outline/markers.ts";

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

/** Whether a line begins something new: it is indented by two or more, or starts with a marker; 12 个村 is none. */
export function opensParagraph(text: string, {from, to}: Line): boolean {
  const line = text.slice(from, to);
  const start = line.trimStart();
  return /^\s{2}/.test(line) || (!/^\d+ /.test(start) && readMarker(start) !== null);
}
