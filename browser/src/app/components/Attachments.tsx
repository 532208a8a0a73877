/** Files that travel with a memo: what the text says of each, and a way to save it. */

import { isAttachment } from "../../protocol/text.ts";
import type { Attachment } from "../../domain/memo/attachment.ts";
import { useAction } from "../action.ts";
import { number, t } from "../i18n.ts";
import { CodedRefusal } from "../../refusal.ts";
import { ErrorAlert } from "./Alert.tsx";
import { Button } from "./Button.tsx";
import { saveFile } from "./FileButton.tsx";
import { Portion } from "./Portion.tsx";

/** The octets are not the file that the text names. */
class AttachmentRefusal extends CodedRefusal<"Other"> {
  override readonly name = "AttachmentRefusal";
}

export interface AttachmentsProps {
  attachments: readonly Attachment[];
  /** Their octets, in the same order; nothing where only the text is at hand. */
  files?: readonly Uint8Array[] | undefined;
}

export function Attachments({ attachments, files }: AttachmentsProps) {
  return (
    <ol class="portions">
      {attachments.map((attachment, at) => (
        <li key={at}>
          <span class="mark">{number(at + 1)}.</span>
          <File attachment={attachment} octets={files?.[at]} />
        </li>
      ))}
    </ol>
  );
}

function File({ attachment, octets }: { attachment: Attachment; octets: Uint8Array | undefined }) {
  const { name, mediaType } = attachment;
  // Saved and never shown here: what opens a file may be attacked by it, or tell somebody that it was opened.
  const saving = useAction(() => {
    if (!octets || !isAttachment(attachment, octets)) throw new AttachmentRefusal("Other");
    saveFile(name.text, octets);
  });
  return (
    <div>
      <Portion portion={name} />
      <p class="quiet small">{t("attachment-facts", { type: t(`media-${mediaType.replace("/", "-")}`), size: fileSize(attachment.octets) })}</p>
      <ErrorAlert error={saving.error} />
      {octets && <div class="actions no-print"><Button look="outline" small label={t("attachment-save", { name: name.text })} onClick={() => saving.run()}>{t("attachment-save-short")}</Button></div>}
    </div>
  );
}

/** A number of octets, in words. */
export function fileSize(octets: number): string {
  return t("file-size", { kilobytes: number(Math.ceil(octets / 1024)) });
}
