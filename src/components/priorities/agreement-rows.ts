/** How well the coding of themes agrees with people's. */
export interface Agreement {
  subject: "themes" | "themes_held_out";
  n: number;
  estimate: number;
  low: number | null;
  high: number | null;
}

/** The agreement over all annotated reports, as measured and with terms held out. */
export const agreementSql = `SELECT subject, n, estimate, low, high FROM accuracy
WHERE scope = 'all' AND subject IN ('themes', 'themes_held_out') AND item = 'all' AND measure = 'kappa'
ORDER BY subject`;
