import type {AccuracyRow, ReliabilityRow, ThemeConfusionRow} from "../tables/schema.ts";
import {wilson} from "../themes/interval.ts";
import {reliability} from "./calibration.ts";
import {fieldCounts, indicatorCounts} from "./fields.ts";
import type {GoldNumber} from "./gold.ts";
import {f1, type Score, totalScore} from "./score.ts";
import {type Pair, scoreThemes} from "./themes.ts";

/** A report with the figures of its annotation, and how the pipeline's score against them. */
export interface ScoredReport {
  score: Score;
  gold: readonly GoldNumber[];
}

/** All that the tables of accuracy are made from. */
export interface Judged {
  figures: readonly ScoredReport[];
  themes: readonly Pair[];
  /** The coding of each report with what the others teach, and without the terms that stand in it alone. */
  heldOut: readonly Pair[];
}

type Subject = AccuracyRow["subject"];

/** The table `accuracy`: every report with annotations, then all of them together. */
export function accuracyRows({figures, themes, heldOut}: Judged): AccuracyRow[] {
  const all: ScoredReport[] = figures.length
    ? [
        {
          score: totalScore(
            "all",
            figures.map(({score}) => score)
          ),
          gold: figures.flatMap(({gold}) => gold)
        }
      ]
    : [];
  return [
    ...[...figures, ...all].flatMap((scored) => figureRows(scored)),
    ...fieldRows(figures),
    ...scopes(themes).flatMap(([scope, pairs]) => themeRows(scope, "themes", pairs)),
    ...perTheme(themes),
    ...scopes(heldOut).flatMap(([scope, pairs]) => themeRows(scope, "themes_held_out", pairs))
  ];
}

/** The table `reliability`: of the figures that the annotations judge. */
export function reliabilityRows({figures}: Judged): ReliabilityRow[] {
  return reliability(
    totalScore(
      "all",
      figures.map(({score}) => score)
    )
  ).map(({from, to, n, confidence, right}) => {
    const n_right = Math.round(right * n);
    return {
      confidence_from: from,
      confidence_to: Math.min(1, to),
      n,
      n_right,
      confidence,
      share_right: right,
      ...wilson(n_right, n)
    };
  });
}

/** The table `theme_confusion`, agreements included. */
export function themeConfusionRows({themes}: Judged): ThemeConfusionRow[] {
  const cells = new Map<string, ThemeConfusionRow>();
  for (const {unit, theme_id} of themes) {
    const key = `${unit.theme_id} ${theme_id}`;
    const cell = cells.get(key);
    if (cell) cell.n++;
    else cells.set(key, {gold_theme_id: unit.theme_id, coded_theme_id: theme_id, n: 1});
  }
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}

function figureRows({score}: ScoredReport): AccuracyRow[] {
  const {report_id: scope, gold, found, hits, exact} = score;
  return (
    [
      ["detection", hits],
      ["exact", exact]
    ] as const
  ).flatMap(([name, right]) => [
    share(scope, "figures", "all", `${name}_precision`, right, found),
    share(scope, "figures", "all", `${name}_recall`, right, gold),
    harmonic(scope, "figures", "all", `${name}_f1`, right, found, gold)
  ]);
}

function fieldRows(figures: readonly ScoredReport[]): AccuracyRow[] {
  return [
    ...fieldCounts(figures)
      .filter(({n}) => n > 0)
      .map(({field, n, right}) => share("all", "field", field, "accuracy", right, n)),
    ...indicatorCounts(figures).map(({indicator_id, n, right}) =>
      share("all", "indicator", indicator_id ?? "none", "exact_recall", right, n)
    )
  ];
}

function themeRows(scope: string, subject: Subject, pairs: readonly Pair[]): AccuracyRow[] {
  const {units: n, agreement, kappa, kappa_low: low, kappa_high: high, macro_f1, part} = scoreThemes(pairs);
  const row = {scope, subject, item: "all", n};
  return [
    share(scope, subject, "all", "agreement", Math.round(agreement * n), n),
    {...row, measure: "kappa", n_right: null, estimate: kappa, low, high},
    {...row, measure: "macro_f1", n_right: null, estimate: macro_f1, low: null, high: null},
    share(scope, subject, "all", "part", Math.round(part * n), n)
  ];
}

function perTheme(pairs: readonly Pair[]): AccuracyRow[] {
  if (pairs.length === 0) return [];
  return scoreThemes(pairs).themes.flatMap(({theme_id, gold, coded, hits}) => [
    ...(coded > 0 ? [share("all", "theme", theme_id, "precision", hits, coded)] : []),
    ...(gold > 0 ? [share("all", "theme", theme_id, "recall", hits, gold)] : []),
    harmonic("all", "theme", theme_id, "f1", hits, coded, gold)
  ]);
}

/** The pairs of each report, then all of them. */
function scopes(pairs: readonly Pair[]): [string, Pair[]][] {
  const reports = [...new Set(pairs.map(({report_id}) => report_id))];
  if (reports.length === 0) return [];
  return [
    ...reports.map((id): [string, Pair[]] => [id, pairs.filter(({report_id}) => report_id === id)]),
    ["all", [...pairs]]
  ];
}

function share(scope: string, subject: Subject, item: string, measure: string, right: number, n: number): AccuracyRow {
  return {scope, subject, item, measure, n, n_right: right, estimate: n ? right / n : 0, ...wilson(right, n)};
}

/**
 * F1 is 2·right / (found + gold): as a share of (found + gold)/2 figures it has an interval like one. Precision and recall rest
 * on nearly the same figures, so that this is close to what resampling gives.
 */
function harmonic(
  scope: string,
  subject: Subject,
  item: string,
  measure: string,
  right: number,
  found: number,
  gold: number
): AccuracyRow {
  const n = (found + gold) / 2;
  return {
    scope,
    subject,
    item,
    measure,
    n: Math.round(n),
    n_right: right,
    estimate: f1(right, found, gold),
    ...wilson(right, n)
  };
}
