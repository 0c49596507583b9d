/** An indicator of the catalogue, and how often the corpus states it. */
export interface Indicator {
  indicator_id: string;
  zh: string;
  en: string;
  domain: string;
  unit: string | null;
  measure: string;
  higher_is: string;
  definition: string | null;
  n: number;
}

/** A theme of the catalogue, and how many sentences are coded to it. */
export interface Theme {
  theme_id: string;
  zh: string;
  en: string;
  definition_zh: string;
  definition: string;
  n: number;
}

/** The indicators, in the order of the catalogue. */
export const indicatorsSql = `SELECT i.*, count(o.observation_id) AS n
FROM (SELECT *, row_number() OVER () AS position FROM indicators) i
LEFT JOIN observations o ON o.indicator_id = i.indicator_id
GROUP BY ALL
ORDER BY i.position`;

/** The themes, in the order of the catalogue. */
export const themesSql = `SELECT t.*, count(s.sentence_id) AS n
FROM themes t LEFT JOIN sentences s ON s.theme_id = t.theme_id
GROUP BY ALL
ORDER BY t.ordinal`;
