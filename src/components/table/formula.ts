/**
 * Whether a spreadsheet would run a text as a formula (https://owasp.org/www-community/attacks/CSV_Injection): it begins with =, @, a
 * tab or a line break, or with a sign and is not just a number (-3.2%).
 */
export function isFormula(text: string): boolean {
  return /^[=@\t\r]|^[+-](?![\d.,%]+$|\d+(?:\.\d+)?e[+-]?\d+$|Infinity$)/i.test(text);
}
