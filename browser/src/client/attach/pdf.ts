// PDF: what in it tells who made it. Nothing is removed; a PDF is a small file system, and a tool
// that says it cleaned one without understanding all of it would be lying.

/**
 * Names (ISO 32000-1, 14.3 and elsewhere) under which a PDF keeps what it is not shown: people,
 * programs, times, notes and forms, files inside the file, programs that run, what nobody can look
 * into. And earlier versions of the document.
 */
const TELLING = [
  "Author",
  "Creator",
  "Producer",
  "Title",
  "Subject",
  "Keywords",
  "Company",
  "CreationDate",
  "ModDate",
  "Metadata",
  "PieceInfo",
  "Annots",
  "AcroForm",
  "EmbeddedFile",
  "JavaScript",
  "Encrypt",
  "ObjStm",
] as const;
export type Telling = (typeof TELLING)[number] | "EarlierVersions";

const NAME_CHARACTERS_MAX = 128;

/** What was found; nothing found does not prove that there is nothing. */
export function metadataOf(octets: Uint8Array): Telling[] {
  const text = latin1(octets);
  const names = new Set([...text.matchAll(/\/([!-~]*)/g)].flatMap(([, after = ""]) => splitNames(after)));
  const found: Telling[] = TELLING.filter((name) => names.has(name));
  if (text.split("%%EOF").length > 2) found.push("EarlierVersions");
  return found;
}

/** Names that follow each other without a space, each up to a delimiter; `#` and two digits are a character. */
function splitNames(after: string): string[] {
  return after.split("/").map((name) => {
    const [regular = ""] = name.split(/[()<>[\]{}%]/);
    return regular.slice(0, NAME_CHARACTERS_MAX).replaceAll(/#([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  });
}

/** One character for each octet. */
function latin1(octets: Uint8Array): string {
  let text = "";
  for (let at = 0; at < octets.length; at += 8192) text += String.fromCharCode(...octets.subarray(at, at + 8192));
  return text;
}
