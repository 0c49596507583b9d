import type {Language} from "../language/language.js";

interface Named {
  township: string | null;
  township_pinyin: string | null;
}

/** A township's name in full: 杜桥镇, Duqiao. */
export function townshipName({township, township_pinyin}: Named, language: Language): string {
  return (language === "zh" ? township : township_pinyin) ?? (language === "zh" ? "未登记" : "unregistered");
}

/** A township's name as a label beside a mark: 杜桥, Duqiao. */
export function shortTownshipName(named: Named, language: Language): string {
  const name = townshipName(named, language);
  if (language === "zh") return name.length > 2 ? name.replace(/(?:街道|镇|乡)$/, "") : name;
  return name.replace(/ (?:Town|Township|Subdistrict)$/i, "");
}
