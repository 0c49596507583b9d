/**
 * The views over the tables, as SQL that DuckDB-WASM 1.28.0 and native DuckDB both read, one statement a view; in the archive they
 * are views.sql, so that pages and Node use one definition.
 */
export const views: {name: string; zh: string; en: string; sql: string}[] = [
  {
    name: "comparable",
    zh: "观测及其可比性：comparable 为真的观测，凡 axis 相同者可画在同一坐标轴上；为假者以 reason 说明原因",
    en: "Observations with whether they compare: those of one `axis` may be drawn together where `comparable`; else `reason` says why not",
    sql: `CREATE OR REPLACE VIEW comparable AS
SELECT *, reason IS NULL AS comparable
FROM (
  SELECT o.*,
    o.indicator_id || ' | ' || coalesce(o.unit, '%') || ' | ' ||
      coalesce(o.month_from || '-' || o.month_to, 'as of writing') AS axis,
    CASE
      WHEN o.indicator_id IS NULL THEN 'outside_catalogue'
      WHEN o.year IS NULL THEN 'undated'
      WHEN list_contains(o.flags, 'damaged') THEN 'damaged'
      WHEN list_contains(o.flags, 'mismatch') THEN 'mismatch'
      WHEN list_contains(o.flags, 'benchmark') THEN 'benchmark'
      WHEN o.year_from < o.year OR list_contains(o.flags, 'multi_year') THEN 'multi_year'
      WHEN o.month_from <> 1 OR o.month_to <> 12 OR list_contains(o.flags, 'partial_year') THEN 'partial_year'
      WHEN o.value IS NULL AND coalesce(o.growth_basis, 'yoy') <> 'yoy' THEN 'other_basis'
      WHEN o.value IS NOT NULL AND o.unit IS DISTINCT FROM i.unit THEN 'other_unit'
    END AS reason
  FROM observations o
  LEFT JOIN indicators i ON i.indicator_id = o.indicator_id
)`
  }
];

/** The text of views.sql. */
export function viewsSql(): string {
  return views.map(({zh, en, sql}) => `-- ${zh}\n-- ${en}\n${sql};\n`).join("\n");
}
