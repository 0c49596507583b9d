/** How many sentences of one theme (gold) were coded to another, or to itself. */
export interface Cell {
  gold_theme_id: string;
  coded_theme_id: string;
  gold_zh: string;
  gold_en: string;
  gold_order: number;
  coded_zh: string;
  coded_en: string;
  coded_order: number;
  n: number;
  n_gold: number;
}

/** Every pair of themes that occurs. */
export const confusionSql = `SELECT c.gold_theme_id, c.coded_theme_id, g.zh AS gold_zh, g.en AS gold_en, g.ordinal AS gold_order,
  t.zh AS coded_zh, t.en AS coded_en, t.ordinal AS coded_order, c.n, sum(c.n) OVER (PARTITION BY c.gold_theme_id) AS n_gold
FROM theme_confusion c
JOIN themes g ON g.theme_id = c.gold_theme_id
JOIN themes t ON t.theme_id = c.coded_theme_id
ORDER BY g.ordinal, t.ordinal`;
