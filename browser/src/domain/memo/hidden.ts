// Characters that do not show.

/** Control characters other than white space, which the check of spacing takes out. */
const CONTROL = /[^\P{Cc}\p{White_Space}]/u;

/** What Unicode calls default-ignorable or what shows as nothing, the joiners excepted. */
const IGNORABLE =
  /[\u{ad}\u{34f}\u{61c}\u{115f}\u{1160}\u{17b4}\u{17b5}\u{180b}-\u{180f}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{2800}\u{3164}\u{fe00}-\u{fe0f}\u{feff}\u{ffa0}\u{fff0}-\u{fffb}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;

/** Half of a character: it has no octets, so no other implementation could read it. */
const HALF = /\p{Surrogate}/u;

const JOINER = /[\u{200c}\u{200d}]/u;
const JOINS = /[^\p{ASCII}\p{White_Space}\u{200c}\u{200d}]/u;

/**
 * The code of the first character that does not show. The joiners U+200C and U+200D are needed in
 * Persian and Hindi, so they may stand between two letters outside ASCII.
 */
export function firstHidden(text: string): number | undefined {
  const all = [...text];
  const joins = (at: number) => JOINS.test(all[at] ?? "");
  const found = all.find((character, at) => {
    if (JOINER.test(character)) return !(joins(at - 1) && joins(at + 1));
    return CONTROL.test(character) || IGNORABLE.test(character) || HALF.test(character);
  });
  return found?.codePointAt(0);
}
