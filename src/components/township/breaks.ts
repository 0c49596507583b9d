import type {Label} from "../language/label.js";

/** A change in official statistics after which figures under the same name no longer count the same. */
export interface Break {
  /** The first year counted the new way. */
  year: number;
  what: Label;
}

/**
 * Sources: National Bureau of Statistics, 规模以上工业 notes on the threshold of 2011 (5 to 20 million yuan of annual main business
 * revenue), and on the integrated household survey that from 2013 publishes disposable income of rural households.
 */
export const breaks: readonly Break[] = [
  {
    year: 2011,
    what: {
      zh: "规模以上工业的标准自 2011 年起由年主营业务收入 500 万元提高到 2000 万元",
      en: "from 2011 industry above designated size begins at 20 million yuan of annual revenue, before at 5 million"
    }
  },
  {
    year: 2013,
    what: {
      zh: "农村居民收入自 2013 年起由人均纯收入改为人均可支配收入",
      en: "from 2013 rural income is disposable income per head, before it was net income"
    }
  }
];
