/**
 * SQL, with `r` for reports: whether a report as a whole is damaged. Its quality is halved by an error that concerns the
 * whole text, so that it cannot be above one half.
 */
export const damagedSource = "r.text_quality <= 0.5";
