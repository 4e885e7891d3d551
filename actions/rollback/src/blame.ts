/** What a person's words say of a version. They are free text: `v1` may be an interface, `11` a share and `1.5` a number of seconds. */

interface Mention {
  readonly before: string;
  readonly after: string;
}

/** A path, a host, a time, a date or a longer number goes on there. */
const PART_BEFORE = /[\w.\-/\\:@#%=+~]$/;
const PART_AFTER = /^(?:[\w\-/\\@#%=+~]|[.:]\w)/;
/** `11 %`, `1.5 s`, `41 ms`, `1.5 GB`, `11 of 20`, `11 users`: what follows a number makes it a quantity. */
const QUANTITY =
  /^\s*(?:%|‰|°|(?:percent|pp|[µun]?s|ms|secs?|seconds?|mins?|minutes?|h|hours?|days?|weeks?|[kmgt]i?b|bytes|rps|qps|times|x|of|in|out|per|pods?|instances?|nodes?|users?|customers?|requests?|errors?|failures?|calls?|orders?)\b)/i;
const NUMBER = /^\d+(?:\.\d+)?$/;
/** What stands before an interface of that name, or before the version that the words come from. */
const ELSEWHERE_BEFORE =
  /\b(?:apis?|endpoints?|routes?|paths?|schemas?|protocols?|from|than|against|versus|vs\.?|leaving|left|unlike|like|as in)\s+(?:version\s+)?$/i;

/** The version wherever it stands in a text as a word of its own: no part of a path, a date or a longer name, no number with a unit, and not what was left. */
function mentions(text: string, version: string): readonly Mention[] {
  const found: Mention[] = [];
  if (version === '') return found;
  for (let at = text.indexOf(version); at !== -1; at = text.indexOf(version, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + version.length)];
    // A colon ends a clause where a blank follows it.
    if (PART_BEFORE.test(before) || PART_AFTER.test(after)) continue;
    if ((NUMBER.test(version) && QUANTITY.test(after)) || ELSEWHERE_BEFORE.test(before)) continue;
    found.push({ before, after });
  }
  return found;
}

/** True when the text speaks of the version. */
export function names(text: string, version: string): boolean {
  return mentions(text, version).length > 0;
}

/** `back to v2`, `keep v2`; not `due to v2`. */
const WISHED =
  /(?<!\b(?:due|thanks|owing|related|happens|happened)\s)\b(?:to|onto|keep|restore|want|back on|was ok on)\s+(?:version\s+)?$/i;
/** `v2 was fine`, `v2 never failed`, `v2 did not fail`, `v2 was not`. */
const PRAISED =
  /^\s+(?:(?:(?:is|was|were|works?|worked|looks?|looked|ran|runs?)\s+)?(?:still\s+|quite\s+)?(?:good|fine|ok|okay|healthy|well|stable|safe)\b|never\b|(?:did|does|do|had|has)(?:n't|\s+not|\s+no(?:ne)?)\b|(?:was|is)(?:n't|\s+not)(?:\s*[.,;!?]|\s*$|\s+(?:bad|broken|affected|failing)))/i;

/** True when the text speaks of the version as anything but one to have. */
export function speaksAgainst(text: string, version: string): boolean {
  return mentions(text, version).some(({ before, after }) => !WISHED.test(before) && !PRAISED.test(after));
}

const BAD =
  'bad|broken|buggy|faulty|defective|wrong|down|dead|failing|crashing|leaking|unstable|unhealthy|unusable|insecure|vulnerable|corrupt(?:ed|ing)?|to blame|at fault|the (?:bad|broken|faulty) one|the (?:culprit|cause|problem)';
const FAILS =
  'leaks|leaked|crashes|crashed|fails|failed|breaks|broke|hangs|hung|corrupts|corrupted|loses|lost|times out|(?:returns|returned|throws|threw) (?:errors|5\\d\\d|5xx|exceptions)';
const KINDS = '(?:the\\s+)?(?:(?:version|release|build|tag|image)\\s+)?';
/** Where a clause begins. */
const BEGINS = new RegExp(`(?:^|[.,;:!?(]\\s|\\n|\\s[-–—]\\s|\\b(?:and|but|because)\\s)\\s*${KINDS}$`, 'i');
const IS_BAD = new RegExp(
  `^\\s+(?:is|was|are|looks|seems)\\s+(?:(?:also|still|very|so|really|clearly|completely|totally)\\s+)*(?:(?:${BAD})|not (?:good|ok|okay|fine|healthy|safe))(?![\\w-])`,
  'i',
);
const DOES_BADLY = new RegExp(`^\\s+(?:(?:also|still)\\s+)?(?:${FAILS})(?![\\w-])(?!\\s+(?:less|fewer|no|none|were|was|only)\\b)`, 'i');
/** `bad: v2`, `bad version v2`. */
const CALLED_BAD =
  /\b(?:bad|broken|faulty)(?:\s+(?:version|release|build|tag|image))?(?::\s*|(?<=\s(?:version|release|build|tag|image))\s+)$/i;
/** `errors on v2`, `an outage due to v2`. */
const TROUBLE_WITH =
  /\b(?:errors?|5\d\ds|5xx|failures?|crashes|exceptions|timeouts?|outages?|incidents?|leaks?|problems?)\s+(?:on|in|with|due to|caused by|because of)\s+(?:version\s+)?$/i;
/** `take v2 out`, `get rid of v2`. */
const UNWANTED = /\b(?:take out|get rid of)\s+(?:version\s+)?$/i;
const TAKE = /\btake\s+(?:version\s+)?$/i;
const ENDS = /^\s*(?:$|[.,;!?)]|(?:since|now|today|again|at|after|for|too)\b)/i;

/**
 * True when the text complains of exactly this version, beyond doubt: the version is what a clause is about, and what it says is bad. A name without a digit may be
 * any word, and a bare number needs a verdict: with these only `11 is bad` counts.
 */
export function condemns(text: string, version: string): boolean {
  if (!/\d/.test(version)) return false;
  return mentions(text, version).some(({ before, after }) => {
    if (BEGINS.test(before) && IS_BAD.test(after)) return true;
    if (NUMBER.test(version)) return false;
    if (BEGINS.test(before) && DOES_BADLY.test(after)) return true;
    if (TAKE.test(before) && /^\s+out\b/i.test(after)) return true;
    return (CALLED_BAD.test(before) || TROUBLE_WITH.test(before) || UNWANTED.test(before)) && ENDS.test(after);
  });
}
