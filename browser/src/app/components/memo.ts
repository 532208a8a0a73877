import type { MemoId } from "../../domain/ids.ts";
import type { Attachment } from "../../domain/memo/attachment.ts";

/** What the components show of a memo: the shape of `src/domain/memo.ts`, and no more of it. */

export interface PortionShown {
  readonly marking: string;
  readonly text: string;
}

export interface DemandShown {
  readonly portion: PortionShown;
  readonly responsible?: string | null | undefined;
  /** A day such as 2023-11-30. */
  readonly wantedBy?: string | null | undefined;
}

export interface MemoShown {
  readonly subject: string;
  readonly addressees: readonly string[];
  readonly marking: string;
  readonly stance?: string | undefined;
  readonly document?: { readonly title: string; readonly sha256: Uint8Array } | undefined;
  readonly distribution?: string | undefined;
  readonly continues: readonly MemoId[];
  readonly summary: PortionShown;
  readonly paragraphs: readonly PortionShown[];
  readonly demands: readonly DemandShown[];
  readonly priorAttempts: readonly PortionShown[];
  readonly consequences: readonly PortionShown[];
  readonly alternatives: readonly PortionShown[];
  readonly experts: readonly PortionShown[];
  readonly evidence: readonly { readonly claim: PortionShown; readonly source: string }[];
  readonly attachments: readonly Attachment[];
}
