/** OpenCC's dictionaries are pairs "from to", joined by "|". */
declare module "opencc-js/dict/*" {
  const pairs: string;
  export default pairs;
}
