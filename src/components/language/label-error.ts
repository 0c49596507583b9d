import type {Label} from "./label.js";

/** An error that the reader can put right, told in both languages; its message is the English one. */
export class LabelError extends Error {
  override name = "LabelError";

  constructor(
    readonly label: Label,
    options?: ErrorOptions
  ) {
    super(label.en, options);
  }
}

/** What an error says in both languages; twice the same where it has one alone. */
export function labelOf(error: unknown): Label {
  if (error instanceof LabelError) return error.label;
  const text = error instanceof Error ? error.message : String(error);
  return {zh: text, en: text};
}
