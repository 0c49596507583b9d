import type {Token} from "../../database/tokens.js";
import {type Rule, replaced} from "./mistake.js";

const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? "";
const follows = /^(?:|and|or|order|group|limit|having|qualify|then|when|else|end|union|[),])$/;

/** growth_pct > 10%, with nothing that % could divide by. */
export const percent: Rule = ({reason, statement, tokens}) => {
  if (!/syntax error/.test(reason)) return null;
  const at = tokens.findIndex(
    (token, i) => token.text === "%" && tokens[i - 1]?.kind === "number" && follows.test(lower(tokens[i + 1]))
  );
  const sign = tokens[at];
  if (!sign) return null;
  const number = tokens[at - 1]!.text;
  return {
    label: {
      zh: `增速等列以百分数计，只写数字：${number}。`,
      en: `Columns such as growth_pct are in percent: write the number alone, ${number}.`
    },
    fix: replaced(statement, [{start: sign.start, end: sign.end, text: ""}])
  };
};

/** indicator_id IN 'gdp' */
export const inList: Rule = ({reason, statement, tokens, at}) => {
  const token = tokens[at];
  if (!/syntax error/.test(reason) || !token || lower(tokens[at - 1]) !== "in") return null;
  if (token.kind !== "string" && token.kind !== "number") return null;
  let last = at;
  while (tokens[last + 1]?.text === "," && /^(?:string|number)$/.test(tokens[last + 2]?.kind ?? "")) last += 2;
  const [start, end] = [token.start, tokens[last]!.end];
  const text = `(${statement.slice(start, end)})`;
  return {
    label: {zh: `IN 之后用括号：IN ${text}。`, en: `A list after IN stands in parentheses: IN ${text}.`},
    fix: replaced(statement, [{start, end, text}])
  };
};

const kinds = /^(?:natural|left|right|full|inner|outer|cross|semi|anti|asof|positional)$/;

/** FROM observations o, LEFT JOIN places p */
export const commaBeforeJoin: Rule = ({reason, statement, tokens, at}) => {
  if (!/syntax error/.test(reason)) return null;
  for (let i = Math.max(0, at - 4); i <= at; i++) {
    let next = i + 1;
    while (kinds.test(lower(tokens[next]))) next++;
    if (tokens[i]?.text !== "," || lower(tokens[next]) !== "join") continue;
    return {
      label: {zh: "JOIN 之前多了一个逗号。", en: "There is a comma too many before JOIN."},
      fix: replaced(statement, [{start: tokens[i]!.start, end: tokens[i]!.end, text: ""}])
    };
  }
  return null;
};

/** FROM observations JOIN reports, and by what they are joined is not said. */
export const bareJoin: Rule = ({reason, tokens, at}) => {
  if (!/syntax error/.test(reason)) return null;
  const before = at < 0 ? tokens : tokens.slice(0, at);
  const join = before.findLastIndex((token) => lower(token) === "join");
  if (join < 0 || /^(?:cross|natural|positional)$/.test(lower(before[join - 1]))) return null;
  // a table, and perhaps its alias
  const rest = before.slice(join + 1).map(lower);
  if (!rest.length || rest.length > 5 || rest.some((word) => /^(?:on|using|where|select|\()$/.test(word))) return null;
  return {
    label: {
      zh: "JOIN 之后要写按什么连接：USING (列)，或 ON 条件。",
      en: "Say by what the tables are joined: USING (column), or ON and a condition."
    }
  };
};
