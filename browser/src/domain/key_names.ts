/** Whether words could name a key (R31, H5), as `demur-domain`, `listening/key_names.rs`. */

/** As many characters of one alphabet as a key has in hexadecimal are no word of any language. */
const KEY_CHARACTERS = 32;
/** The longest groups that people write a key in. */
const GROUP_CHARACTERS_MAX = 8;

/** Whether words could name a key, a pseudonym or a digest: in one piece, or in groups of one length. */
export function namesAKey(words: string): boolean {
  return keyIn(words) !== undefined;
}

/** What of these words could be a key. */
export function keyIn(words: string): string | undefined {
  const shown = words.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "");
  const runs = shown.match(/[A-Za-z0-9\-_+/]{32,}/g) ?? [];
  return runs.find(isMixed) ?? shown.split(/[,;]/).map(groupsIn).find((found) => found !== undefined);
}

/** Groups follow each other with one sign or space between them; the last may be shorter. */
function groupsIn(words: string): string | undefined {
  const groups = words.split(/[^A-Za-z0-9]/u);
  return groups.map((_, at) => keyOf(groups.slice(at, at + KEY_CHARACTERS))).find((found) => found !== undefined);
}

/** Words of one length are rare and have no digit inside; of a key's groups most have both. */
function keyOf(groups: readonly string[]): string | undefined {
  const length = groups[0]?.length ?? 0;
  if (length < 1 || length > GROUP_CHARACTERS_MAX) return undefined;
  const other = groups.findIndex((group) => group.length !== length);
  const whole = other < 0 ? groups.length : other;
  const key = groups.slice(0, (groups[whole]?.length ?? length) < length ? whole + 1 : whole);
  const isKey = length === 1 ? isMixed(key.join("")) : key.filter(isMixed).length > 1;
  return isKey && key.join("").length >= KEY_CHARACTERS ? key.join(" ") : undefined;
}

function isMixed(characters: string): boolean {
  return /[0-9]/.test(characters) && /[A-Za-z]/.test(characters);
}
