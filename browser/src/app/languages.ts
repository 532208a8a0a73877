/** The languages that all words exist in. */

export interface Language {
  readonly code: string;
  /** What its speakers call it; the one text that stands in no word file, being the same in all. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
}

export const LANGUAGES = [
  { code: "en", name: "English", direction: "ltr" },
  { code: "fr", name: "Français", direction: "ltr" },
  { code: "es", name: "Español", direction: "ltr" },
  { code: "ar", name: "العربية", direction: "rtl" },
] as const satisfies readonly Language[];

/** The first language somebody reads that we have, English otherwise. */
export function preferred(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = LANGUAGES.find((language) => tag.toLowerCase().split("-")[0] === language.code);
    if (found) return found;
  }
  return LANGUAGES[0];
}
