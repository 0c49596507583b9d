import {rows} from "../data/rows.js";
import {formatNumber} from "../format/number.js";
import {say} from "../language/label.js";
import {siteHref} from "../site.js";
import {fetched} from "../township/fetched.js";
import {type Agreement, agreementSql} from "./agreement-rows.js";

/** How well the coding agrees with people's, as measured at this build. */
export function codingAgreement(): HTMLElement {
  return fetched(
    rows<Agreement>(agreementSql),
    (found) => {
      const paragraph = document.createElement("p");
      const own = found.find(({subject}) => subject === "themes");
      const heldOut = found.find(({subject}) => subject === "themes_held_out");
      if (!own)
        paragraph.append(
          say({
            zh: "这次构建没有人工标注，编码与人的一致程度没有测量。",
            en: "This build has no annotations: the agreement of the coding with people's was not measured."
          })
        );
      else
        paragraph.append(
          say({
            zh: `编码与人工标注的一致程度：Cohen's kappa ${kappa(own)}，${own.n} 句${heldOut ? `（词表是看着这些报告写的，这是上限）；除去只见于被测报告的词时 ${kappa(heldOut)}（下限）` : ""}。`,
            en: `Agreement of the coding with people's: Cohen's kappa ${kappa(own)}, over ${own.n} sentences${heldOut ? ` (the lexicon was written beside these reports, so this is a ceiling); ${kappa(heldOut)} without the terms that stand in no other report (a floor)` : ""}.`
          })
        );
      const link = document.createElement("a");
      link.href = siteHref("quality");
      link.textContent = say({zh: "各主题的准确率 →", en: "Accuracy by theme →"});
      paragraph.append(" ", link);
      return paragraph;
    },
    {height: 56}
  );
}

/** 0.879（95% 区间 0.848 – 0.910） */
function kappa({estimate, low, high}: Agreement): string {
  const figure = formatNumber(estimate, 3);
  if (low === null || high === null) return figure;
  const interval = `${formatNumber(low, 3)} – ${formatNumber(high, 3)}`;
  return say({zh: `${figure}（95% 区间 ${interval}）`, en: `${figure} (95% interval ${interval})`});
}
