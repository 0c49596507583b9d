import type {CleanText} from "../types.ts";
import {characters} from "./characters.ts";
import {type FurnitureCue, furniture} from "./furniture.ts";
import {markup} from "./markup.ts";
import {pages} from "./pages.ts";
import {shattered} from "./shattered.ts";
import {spaces} from "./spaces.ts";
import {watermark} from "./watermark.ts";
import {wraps} from "./wraps.ts";

/**
 * Raw text → the text that the rules read: characters → markup → watermark → pages → shattered → wraps → spaces → furniture.
 * Every step keeps the way back: `raw.slice(offsets[i], offsets[i] + 1)` is what stands at `text[i]`, or its full-width or
 * Traditional form. Punctuation is half-width where that exists (",", ";", ":", "(", "%"); "。" and "、" stay.
 * `cues` are the catalogue's; without them only datelines and rules are known as furniture. Never throws.
 */
export function clean(raw: string, cues: readonly FurnitureCue[] = []): CleanText {
  const draft = spaces(wraps(shattered(pages(watermark(markup(characters(raw))))), raw));
  const repairs = draft.repairs.sort((a, b) => a.start - b.start || a.end - b.end);
  return {raw, text: draft.text, offsets: draft.offsets, furniture: furniture(draft, cues), repairs};
}
