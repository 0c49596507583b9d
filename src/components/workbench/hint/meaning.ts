import {type Hint, type Rule, replaced} from "./mistake.js";

const say = (zh: string, en: string, names?: string[]): Hint => ({label: {zh, en}, ...(names && {names})});

/** A sentence for each message of DuckDB that says too little. */
const sentences: readonly [RegExp, zh: string, en: string][] = [
  [
    /must appear in the GROUP BY clause/,
    "用 GROUP BY ALL 可按所有未聚合的列分组。",
    "GROUP BY ALL groups by every column that is not aggregated."
  ],
  [
    /WHERE clause cannot contain aggregates/,
    "聚合后的条件写在 GROUP BY 之后的 HAVING 里。",
    "A condition on aggregates stands in HAVING, after GROUP BY."
  ],
  [
    /WHERE clause cannot contain window functions/,
    "窗口函数的条件写在 QUALIFY 里。",
    "A condition on window functions stands in QUALIFY."
  ],
  [/'\+\(VARCHAR, VARCHAR\)'/, "连接文字用 ||，不用 +。", "Texts are joined by ||, not by +."],
  [
    /Unimplemented type for cast \(\w+ -> DATE\)|Cannot compare (?:values of type )?(?:DATE|TIMESTAMP)/,
    "日期与日期比较：DATE '2021-01-31'；或取年份：year(日期列) > 2020。",
    "Compare a date with a date, DATE '2021-01-31', or its year: year(column) > 2020."
  ],
  [
    /(?:date|timestamp|time) field value out of range|invalid (?:date|timestamp) field/,
    "日期写作 DATE '2021-01-31'，时间戳写作 TIMESTAMP '2021-01-31 12:00:00'。",
    "Write dates as DATE '2021-01-31', timestamps as TIMESTAMP '2021-01-31 12:00:00'."
  ],
  [
    /TIMESTAMP WITH TIME ZONE/,
    "去掉时区再算：now()::TIMESTAMP，或用 current_date。",
    "Leave the time zone away first: now()::TIMESTAMP, or take current_date."
  ],
  [
    /Overflow|out of range for the destination type/,
    "数太大：先转成 DOUBLE 或 HUGEINT，如 value::HUGEINT。",
    "The number is too large: make it a DOUBLE or a HUGEINT first, as in value::HUGEINT."
  ],
  [
    /Type with name \S+ does not exist/,
    "类型有 VARCHAR、INTEGER、BIGINT、DOUBLE、DECIMAL(18, 2)、BOOLEAN、DATE、TIMESTAMP。",
    "Types are VARCHAR, INTEGER, BIGINT, DOUBLE, DECIMAL(18, 2), BOOLEAN, DATE, TIMESTAMP."
  ],
  [/\* expression without FROM/, "语句里没有 FROM：SELECT * FROM 表名。", "There is no FROM: SELECT * FROM a_table."],
  [/without selection list/, "SELECT 之后写要取的列，或 *。", "After SELECT stand the columns to take, or *."],
  [
    /Unknown ordered aggregate/,
    "DuckDB 里写作 string_agg(列, ',' ORDER BY 列)。",
    "In DuckDB: string_agg(column, ',' ORDER BY column)."
  ],
  [
    /Could not convert string|Unimplemented type for cast/,
    "TRY_CAST(… AS 类型) 把不能转换的值变成 NULL。",
    "TRY_CAST(… AS type) makes NULL of what does not convert."
  ],
  [
    /Set operations can only apply to expressions with the same number/,
    "UNION 各部分的列数要相同。",
    "The parts of a UNION must have the same number of columns."
  ],
  [
    /Values were not provided for the following prepared statement parameters/,
    "? 与 $1 是笔记本里的参数，这里请直接写值。",
    "? and $1 are parameters for notebooks: write the value here."
  ],
  [
    /is not an table|Can only (?:delete|update)|of type View, trying to replace|Can only modify view/,
    "本站的表读自文件，不能改动。先复制一份：CREATE TABLE 我的表 AS FROM 原表。",
    "The site's tables are read from files and cannot be changed. Copy one first: CREATE TABLE mine AS FROM the_table."
  ],
  [
    /address outside of this site/,
    "查询只能读本站的文件和拖入本页的文件，不会连接其他主机，也不能写到服务器上。",
    "Queries read files of this site and those dropped on the page; they connect to no other host, and write to no server."
  ],
  [
    /No files found that match|Cannot open file/,
    "这里没有这个文件：把它拖到页面上，就成为一张表。",
    "There is no such file here: drop it on the page, and it is a table."
  ],
  [
    /Out of Memory|could not allocate/i,
    "内存不够：加 WHERE 或 LIMIT，或先聚合。",
    "There is not enough memory: add WHERE or LIMIT, or aggregate first."
  ],
  [
    /extension|home directory/i,
    "此引擎不含 json、icu、fts 等扩展，也不会联网下载。",
    "This engine comes without extensions such as json, icu and fts, and downloads none."
  ]
];

/** sum(VARCHAR), '/(VARCHAR, INTEGER)': a figure is wanted, and a text given. */
const textForFigure: Rule = ({reason}) => {
  const [, name = "", types = ""] = /given name and argument types '([^(]+)\(([^']*)\)'/.exec(reason) ?? [];
  if (
    !/VARCHAR/.test(types) ||
    (name === "+" && types === "VARCHAR, VARCHAR") ||
    !/^(?:[-+*/%]|\/\/|sum|avg|median|round|abs|floor|ceil|stddev|corr)/.test(name)
  )
    return null;
  return say(
    "其中一列是文字（VARCHAR）：用 TRY_CAST(列 AS DOUBLE) 转成数字，或改用数值列，如 value、growth_pct。",
    "One of them is text (VARCHAR): make it a number by TRY_CAST(column AS DOUBLE), or take a column of figures such as value or growth_pct."
  );
};

/** published_on - '2020-01-01', year('2020'): a date is wanted, and a text given. */
const textForDate: Rule = ({reason}) => {
  const [, name = "", types = ""] = /given name and argument types '([^(]+)\(([^']*)\)'/.exec(reason) ?? [];
  if (/^date_?diff$/.test(name)) {
    return say(
      "DuckDB 里写作 date_diff('day', DATE '2021-01-01', 日期列)：先是单位，再是起、止。",
      "In DuckDB: date_diff('day', DATE '2021-01-01', column): the part first, then from and to."
    );
  }
  const calendar = /^(?:year|month|day|quarter|week|strftime|date_trunc|date_part|age)$/.test(name);
  if (!/VARCHAR/.test(types) || !(calendar || /DATE|TIMESTAMP/.test(types))) return null;
  return say(
    "这里要日期，给的是文字（VARCHAR）：写 DATE '2021-01-31'，或用 TRY_CAST(列 AS DATE) 转换。",
    "A date is wanted, and a text (VARCHAR) given: write DATE '2021-01-31', or convert by TRY_CAST(column AS DATE)."
  );
};

/** Cannot compare DATE with the text '2021-1-1' (write DATE '2021-01-01'): the message itself says what to write. */
const comparedText: Rule = ({reason, statement, tokens, at}) => {
  const meant = /with the text '.*' \(write (.*)\)$/.exec(reason)?.[1];
  const token = tokens[at];
  if (!meant || token?.kind !== "string") return null;
  const fix = replaced(statement, [{start: token.start, end: token.end, text: meant}]);
  const [zh, en] = [
    `写作 ${meant}：否则会按文字逐字比较。`,
    `Write ${meant}: the two would be compared letter by letter.`
  ];
  return {label: {zh, en}, fix};
};

/** flags = 'partial_year': the column is a list. */
const listForText: Rule = ({reason, statement, tokens}) => {
  const value = /VARCHAR with value '(.*)' can't be cast to the destination type LIST/.exec(reason)?.[1];
  if (value === undefined) return null;
  const label = {
    zh: "这一列是列表：写 list_contains(列, '值')。",
    en: "That column is a list: write list_contains(column, 'value')."
  };
  const at = tokens.findIndex(({text}, i) => text === `'${value}'` && tokens[i - 1]?.text === "=");
  const [text, column] = [tokens[at], tokens[at - 2]];
  if (!text || column?.kind !== "word") return {label};
  const start = tokens[at - 3]?.text === "." ? (tokens[at - 4]?.start ?? column.start) : column.start;
  const call = `list_contains(${statement.slice(start, column.end)}, ${text.text})`;
  return {label, fix: replaced(statement, [{start, end: text.end, text: call}])};
};

/** Cannot compare DATE with the texts of m.day (write CAST(m.day AS DATE)). */
const comparedValues: Rule = ({reason, statement, tokens, at}) => {
  if (!/^Binder Error: Cannot compare \S+(?: WITH TIME ZONE)? with the texts of /.test(reason)) return null;
  const [, text = "", meant = ""] = /with the texts of (.*) \(write (.*)\)$/.exec(reason) ?? [];
  const start = tokens[at]?.start ?? 0;
  const [zh, en] = [
    "一边是文字（VARCHAR），两边会按文字逐字比较：先用 CAST(列 AS 类型) 转成同一类型。",
    "One side is text (VARCHAR), and the two would be compared letter by letter: make both one type by CAST(column AS type)."
  ];
  if (!meant || !statement.startsWith(text, start)) return {label: {zh, en}};
  return {label: {zh, en}, fix: replaced(statement, [{start, end: start + text.length, text: meant}])};
};

/** year = '2021年', or label > 5: the text in the message stands in the statement, or in a column. */
const noFigure: Rule = ({reason, tokens}) => {
  const text = /Could not convert string '(.*)' to (?:U?INT|DOUBLE|FLOAT|DECIMAL|[A-Z]*INT)/.exec(reason)?.[1];
  if (text === undefined || tokens.some((token) => /^(?:cast|::|:)$/i.test(token.text))) return null;
  return tokens.some((token) => token.text.includes(text))
    ? say(
        `这一列是数值，'${text}' 不是数：只写数字，如 year = 2021、growth_pct > 10。`,
        `That column holds figures, and '${text}' is none: write digits only, as in year = 2021 or growth_pct > 10.`
      )
    : say(
        "文字列与数值比较：给数值加单引号，改用数值列，或用 TRY_CAST(列 AS DOUBLE)。",
        "A column of text is compared with a number: put the number in single quotes, take a column of figures, or TRY_CAST(column AS DOUBLE)."
      );
};

/** A column that several tables have. */
const ambiguous: Rule = ({reason}) => {
  if (!/Ambiguous reference/.test(reason)) return null;
  const names = [...reason.matchAll(/"([^".]+\.[^"]+)"/g)].map(([, name]) => name!);
  return say("几个表都有这一列，请写明是哪个表的：", "Several tables have that column; say whose it is:", names);
};

const windows =
  /^(?:row_number|rank|dense_rank|percent_rank|cume_dist|ntile|lag|lead|first_value|last_value|nth_value)$/;

/** row_number() without OVER. */
const noWindow: Rule = ({reason}) => {
  const name = /Function with name (\S+) does not exist/.exec(reason)?.[1]?.toLowerCase() ?? "";
  if (!windows.test(name)) return null;
  return say(
    `${name} 要带窗口：${name}(…) OVER (ORDER BY 列)。`,
    `${name} takes a window: ${name}(…) OVER (ORDER BY column).`
  );
};

// Of MySQL, SQL Server, Oracle and PostgreSQL.
const elsewhere: Record<string, string> = {
  date_format: "strftime(…, '%Y-%m')",
  to_char: "strftime(…, '%Y-%m')",
  to_date: "strptime(…, '%Y-%m-%d')",
  str_to_date: "strptime(…, '%Y-%m-%d')",
  getdate: "current_date",
  sysdate: "current_date",
  isnull: "ifnull(…, …)",
  nvl: "ifnull(…, …)",
  iif: "CASE WHEN … THEN … ELSE … END",
  decode: "CASE … WHEN … THEN … END",
  charindex: "instr(…, …)",
  locate: "instr(…, …)",
  len: "length(…)",
  convert: "CAST(… AS type)",
  to_number: "TRY_CAST(… AS DOUBLE)",
  wm_concat: "string_agg(…, ',')",
  listagg: "string_agg(…, ',')",
  nvl2: "CASE WHEN … IS NULL THEN … ELSE … END",
  regexp_like: "regexp_matches(…, '…')",
  find_in_set: "list_contains(string_split(…, ','), …)",
  str: "CAST(… AS VARCHAR)",
  unix_timestamp: "epoch(…)",
  from_unixtime: "to_timestamp(…)",
  add_months: "date + INTERVAL 1 MONTH",
  dateadd: "date + INTERVAL 1 DAY",
  date_add: "date + INTERVAL 1 DAY",
  curdate: "current_date",
  rand: "random()",
  to_days: "date_diff('day', …, …)",
  substring_index: "split_part(…, ',', 1)",
  truncate: "trunc(…)",
  newid: "uuid()",
  percentile_cont: "quantile_cont(…, 0.5)"
};

/** A function of another database. */
const otherDatabase: Rule = ({reason}) => {
  if (/column "rownum"/i.test(reason))
    return say(
      "没有 ROWNUM：在末尾写 LIMIT 行数。",
      "There is no ROWNUM: put LIMIT and the number of rows at the end."
    );
  if (/Table with name dual /i.test(reason))
    return say("不需要 FROM DUAL：SELECT 1 即可。", "No FROM DUAL is needed: SELECT 1 will do.");
  const meant = elsewhere[/Function with name (\S+) does not exist/.exec(reason)?.[1]?.toLowerCase() ?? ""];
  return meant ? say(`DuckDB 里写作 ${meant}。`, `In DuckDB: ${meant}.`) : null;
};

const known: Rule = ({reason}) => {
  const found = sentences.find(([message]) => message.test(reason));
  return found ? say(found[1], found[2]) : null;
};

/** In the order in which they are tried. */
export const meaning: readonly Rule[] = [
  textForDate,
  textForFigure,
  comparedText,
  comparedValues,
  listForText,
  noFigure,
  ambiguous,
  noWindow,
  otherDatabase,
  known
];
