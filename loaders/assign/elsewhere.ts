import {count} from "../pattern/count.ts";

const town = /全[镇乡]|[我本该][镇乡]|全街道|[我本]街道/g;
const county = /全县|[我本]县/g;
const city = /全市|[我本]市/g;

/**
 * Which opening words of a clause say that its figure is another, larger place's: in a township's report 全县…, in a county's
 * 全市…; null where the text does not say whose it is. A report speaks of its own place at least half as often as of a larger one, and calls no
 * larger one its own.
 */
export function largerPlaces(text: string): RegExp | null {
  const head = text.slice(0, 20000);
  const towns = count(town, head);
  if (towns >= 2 && 2 * towns >= count(county, head) && 2 * towns >= count(city, head) && !/[我本][县市区]/.test(head))
    return /^(?:其中)?(?:全[县市省国州旗盟]|[县市省]均)(?!第)/;
  const counties = count(county, head);
  if (counties >= 2 && counties > towns && 2 * counties >= count(city, head) && !/[我本]市/.test(head))
    return /^(?:其中)?(?:全[市省国州盟]|[市省]均)(?!第)/;
  return null;
}
