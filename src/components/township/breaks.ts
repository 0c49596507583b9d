import type {Label} from "../language/label.js";

/** A change in official statistics after which figures under the same name no longer count the same. */
export interface Break {
  /** The first year counted the new way. */
  year: number;
  what: Label;
}

/**
 * Sources. 2011: announcement of the National Bureau of Statistics, as reported on 15 March 2011
 * (www.gongkong.com/news/201103/96436.html). 2013: explanatory notes on people's living conditions, China Statistical Yearbook 2015
 * (www.stats.gov.cn/sj/ndsj/2015/html/zbe06.htm), and the notes of table 5-17 of the Zhejiang Statistical Yearbook 2015: rural
 * disposable income before 2013 is net income.
 */
export const breaks: readonly Break[] = [
  {
    year: 2011,
    what: {
      zh: "规模以上工业的起点自 2011 年起由年主营业务收入 500 万元提高到 2000 万元",
      en: "from 2011 industry above designated size begins at 20 million yuan of annual revenue, before at 5 million"
    }
  },
  {
    year: 2011,
    what: {
      zh: "固定资产投资项目的统计起点自 2011 年起由计划总投资 50 万元提高到 500 万元",
      en: "from 2011 fixed asset investment counts projects of 5 million yuan and more, before of 0.5 million"
    }
  },
  {
    year: 2013,
    what: {
      zh: "城乡住户调查自 2013 年起一体化，农村居民收入由人均纯收入改为人均可支配收入",
      en: "from 2013 one household survey covers town and country, and rural income turns from net into disposable income per head"
    }
  }
];
