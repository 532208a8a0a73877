// A memo written as Markdown, in the one way in which it is sealed.

import { toHex } from "../../bytes.ts";
import { ARROW, CAPTION, FURTHER, type Memo, numbered, type Portion } from "../memo.ts";
import { attachmentLine } from "./attachment.ts";
import { MemoError, parseMarkdown, RESPONSIBLE, WANTED_BY } from "./markdown.ts";

/** A memo's Markdown as it is sealed; nothing where the text is no memo. */
export function asSealed(markdown: string): string | undefined {
  try {
    return toMarkdown(parseMarkdown(markdown));
  } catch (failure) {
    if (failure instanceof MemoError) return undefined;
    throw failure;
  }
}

/** The memo as Markdown that `parseMarkdown` reads back to the same memo. */
export function toMarkdown(memo: Memo): string {
  const { subject, addressees, marking, stance, document, distribution, continues, summary, paragraphs, demands, evidence, attachments } = memo.parts;
  let text = `---\nsubject: ${subject}\nto: ${addressees.join(", ")}\nmarking: ${marking}\n${stance ? `stance: ${stance}\n` : ""}${document ? `document: ${document.title}\ndocument-sha256: ${toHex(document.sha256)}\n` : ""}${distribution === undefined ? "" : `distribution: ${distribution}\n`}${continues.length === 0 ? "" : `continues: ${continues.map(toHex).join(", ")}\n`}---\n\n`;
  text += `<!-- ${CAPTION} -->\n\n## Summary\n\n${marked(summary)}\n\n## Paragraphs\n`;
  for (const paragraph of paragraphs) text += `\n${marked(paragraph)}\n`;
  text += "\n## Demands\n\n";
  for (const [number, demand] of numbered(demands)) {
    text += `${number}. ${marked(demand.portion)}\n`;
    if (demand.responsible !== undefined) text += `   - ${RESPONSIBLE} ${demand.responsible}\n`;
    if (demand.wantedBy !== undefined) text += `   - ${WANTED_BY} ${demand.wantedBy}\n`;
  }
  for (const { list, heading } of FURTHER) {
    if (memo.parts[list].length > 0) text += `\n## ${heading}\n\n`;
    for (const entry of memo.parts[list]) text += `- ${marked(entry)}\n`;
  }
  if (evidence.length > 0) text += "\n## Evidence\n\n";
  for (const entry of evidence) text += `- ${marked(entry.claim)} ${ARROW} ${entry.source}\n`;
  if (attachments.length > 0) text += "\n## Attachments\n\n";
  for (const [number, attachment] of numbered(attachments)) text += `${number}. ${attachmentLine(attachment)}\n`;
  return text;
}

function marked(portion: Portion): string {
  return `(${portion.marking}) ${portion.text}`;
}
