import {reliability} from "./calibration.ts";
import {f1, faultCounts, type Score, totalScore} from "./score.ts";

/** The scores as a table for a terminal: a line a report, one for all, the wrong fields, the reliability of the confidence. */
export function scoreTable(scores: readonly Score[]): string {
  const all = totalScore("all", scores);
  const lines = [...scores, all].map(
    (score) =>
      `${score.report_id.padEnd(16)} gold ${pad(score.gold)}  found ${pad(score.found)}  detection F1 ${f1(score.hits, score.found, score.gold).toFixed(3)}  exact F1 ${f1(score.exact, score.found, score.gold).toFixed(3)}`
  );
  const faults = faultCounts(all).map(([fault, n]) => `${fault} ${n}`);
  const bins = reliability(all).map(
    (bin) =>
      `confidence ${bin.from.toFixed(2)}–${Math.min(1, bin.to).toFixed(2)}  figures ${pad(bin.n)}  stated ${bin.confidence.toFixed(3)}  right ${bin.right.toFixed(3)}`
  );
  return [...lines, `wrong fields: ${faults.join(", ") || "none"}`, ...bins].join("\n");
}

function pad(n: number): string {
  return String(n).padStart(4);
}
