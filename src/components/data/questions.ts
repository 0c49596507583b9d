import {indicatorsSql, themesSql} from "../codebook/catalogue-rows.js";
import {columnsSql, datasetSql, tablesSql, viewSql} from "../codebook/sql.js";
import {cautionsSql} from "../overview/caution-rows.js";
import {prioritiesSql as topPrioritiesSql} from "../overview/priorities-sql.js";
import {agreementSql} from "../priorities/agreement-rows.js";
import {placePrioritiesSql, prioritiesSql} from "../priorities/rows.js";
import {shiftsSql} from "../priorities/shift-rows.js";
import {wordsSql} from "../priorities/word-rows.js";
import {accuracySql} from "../quality/accuracy-rows.js";
import * as qualityChecks from "../quality/check-rows.js";
import {confusionSql} from "../quality/confusion-rows.js";
import {coverageSql as readSql} from "../quality/coverage-rows.js";
import {matrixSql} from "../quality/indicator-rows.js";
import {reliabilitySql} from "../quality/reliability-rows.js";
import {reportsSql as allReportsSql} from "../reader/list-rows.js";
import {targetsSql} from "../targets/rows.js";
import {checksSql} from "../township/check-rows.js";
import {figuresSql} from "../township/figure-rows.js";
import {listSql} from "../township/list-rows.js";
import {reportsSql} from "../township/report-rows.js";
import {coverageSql} from "./coverage.js";
import {growthSql} from "./growth.js";
import {placesSql} from "./places.js";

/** What a page asks when it is opened: of the name that its file is made for (a township), and the views of the site. */
type Questions = (name: string, views: readonly string[]) => string[];

const questions: Record<string, Questions> = {
  index: () => [placesSql, coverageSql, growthSql, topPrioritiesSql, cautionsSql],
  growth: () => [placesSql, growthSql],
  targets: () => [placesSql, targetsSql],
  priorities: () => [placesSql, prioritiesSql, shiftsSql("one"), shiftsSql("another"), wordsSql, agreementSql],
  quality: () => [
    ...[accuracySql, reliabilitySql, confusionSql, qualityChecks.countsSql, qualityChecks.checksSql],
    ...[matrixSql, readSql]
  ],
  codebook: (_, views) => [
    ...[datasetSql, tablesSql, columnsSql, indicatorsSql, themesSql],
    ...views.flatMap((view) => Object.values(viewSql(view)))
  ],
  "reports/index": () => [allReportsSql],
  "townships/index": () => [placesSql, listSql, coverageSql],
  "townships/[township]": (id) => [placesSql, reportsSql(id), figuresSql(id), placePrioritiesSql(id), checksSql(id)]
};

/**
 * The statements that a page of the site (growth, townships/duqiao) asks when it is opened, whatever its address asks for; empty
 * for a page that asks none, or that is not known here, as a notebook. The build stores the answers in the page.
 */
export function pageQuestions(page: string, views: readonly string[]): string[] {
  const asked = questions[page] ?? (/^townships\//.test(page) ? questions["townships/[township]"] : undefined);
  return asked?.(page.slice(page.indexOf("/") + 1), views) ?? [];
}
