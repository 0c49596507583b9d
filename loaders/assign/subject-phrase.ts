import {withoutComparison} from "./comparison.ts";

/** What a clause may say after the name of its subject, and what is left of it then. */
const said: readonly [saying: RegExp, left: string][] = [
  [/(?:XX|xx|××|\*\*|某)[^,]*$/, ""],
  // 税收每年以近百万元的速度增长
  [/(?:每年|连年)?以[^,]{0,16}(?:速度|幅度)[^,]*$/, ""],
  // 超额完成固定资产投资12亿元的任务
  [/\d[\d.]*[万亿]*元?(?:以上)?的?(?:目标)?任务$/, ""],
  // 生产总值连跨两个百亿元台阶
  [
    /(?:接?连续?|再|又|首次|成功|一举)?(?:跨[越过入]?|跃上|[迈越]过|迈上|冲[上破过]|闯过|登上|站[上稳]|突破)[^,]{0,28}(?:台阶|大关|关口|门槛)$/,
    ""
  ],
  // 粮食生产“八连增”,达到24.5万吨
  [
    /生产(?:实现|喜获|再获|又获|获得|取得|喜迎)?(?:[“‘'"]?[一二三四五六七八九十]+连[增丰快][”’'"]?|(?:特?大)?丰收)$/,
    "产量"
  ],
  // 预算收入在2011年突破10亿元的基础上
  [/在(?:(?:19|20)\d\d年|上年|去年)[^,]{0,16}的基础上\s*$/, ""],
  // 工业产值继2017年突破60亿元之后
  [/继(?:(?:19|20)?\d\d|[上去前])年[^,]{0,24}后$/, ""],
  // 工业性投入继续加大
  [/(?:继续|不断|持续|进一步|稳步|逐步)(?:加大|加快|扩大|增强|增长|提升|提高|攀升|壮大|改善|回升)$/, ""],
  [/[百千万亿]*元$/, ""],
  // 生产总值在2012年突破2000亿元
  [/[在到至于由从继]?(?:(?:19|20)\d\d|(?<=[在到至于由从继])[上去今])$/, ""]
];

/** The subject of a clause that names what the next figure measures: 财政收入连跨两个亿元台阶,|达到5亿元. */
export function subjectPhrase(clause: string): string {
  return said.reduce((phrase, [saying, left]) => phrase.replace(saying, left), withoutComparison(clause));
}
