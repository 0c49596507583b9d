import type {ReportDocument} from "../../../loaders/reader/document.ts";
import type {Label} from "../language/label.js";

/** How a figure is marked in the text. A damaged one is that first, whether outcome or target. */
export type FigureKind = "actual" | "target" | "damaged";

export const figureKinds: readonly FigureKind[] = ["actual", "target", "damaged"];

export const kindLabels: Record<FigureKind, Label> = {
  actual: {zh: "实绩", en: "Actual"},
  target: {zh: "目标", en: "Target"},
  damaged: {zh: "受损", en: "Damaged"}
};

/** The kind of an observation. */
export function figureKind({role, flags}: Pick<ReportDocument["observations"][number], "role" | "flags">): FigureKind {
  return flags.includes("damaged") ? "damaged" : role;
}
