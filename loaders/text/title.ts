import type {Outline} from "../types.ts";

/** A report's title as it was published, full-width signs included, or null; `outline.title` is its clean form. */
export function publishedTitle({sentences}: Outline): string | null {
  const title = sentences.find((sentence) => sentence.furniture && sentence.heading);
  return title?.text.replace(/^[\s|]+|[\s|]+$/g, "").replace(/\s*\n\s*/g, " ") ?? null;
}
