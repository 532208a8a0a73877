/** A memo as it is read and printed: caption first, markings on all, paragraphs and demands numbered. */

import { toHex } from "../../bytes.ts";
import { FURTHER } from "../../domain/memo.ts";
import { number, t } from "../i18n.ts";
import { Attachments } from "./Attachments.tsx";
import { DemandList } from "./DemandList.tsx";
import type { MemoShown, PortionShown } from "./memo.ts";
import { Portion } from "./Portion.tsx";

export interface MemoViewProps {
  memo: MemoShown;
  /** Octets of its files, in the order of the text; nothing where they are not at hand. */
  files?: readonly Uint8Array[] | undefined;
  /** Level of the subject's heading. */
  level?: 1 | 2;
}

export function MemoView({ memo, files, level = 2 }: MemoViewProps) {
  const Subject = level === 1 ? "h1" : "h2";
  const Part = level === 1 ? "h2" : "h3";
  return (
    <article class="memo">
      {/* The caption is a fixed mark of the rules (2 FAM 070) and the same in every language. */}
      <p class="caption" lang="en" dir="ltr">{CAPTION}</p>
      <p class="marking">{t(`marking-${memo.marking}`)}</p>
      <Subject dir="auto">{memo.subject}</Subject>
      <dl class="facts">
        <dt>{t("memo-to")}</dt>
        <dd dir="auto">{memo.addressees.join(", ")}</dd>
        {memo.stance && (
          <>
            <dt>{t("memo-stance")}</dt>
            <dd>{t(`memo-stance-${memo.stance}`)}</dd>
          </>
        )}
        {memo.document && (
          <>
            <dt>{t("memo-document")}</dt>
            <dd dir="auto">{memo.document.title}<br /><code class="small">{toHex(memo.document.sha256)}</code></dd>
          </>
        )}
        {memo.distribution && (
          <>
            <dt>{t("memo-distribution")}</dt>
            <dd dir="auto">{memo.distribution}</dd>
          </>
        )}
        {memo.continues.length > 0 && (
          <>
            <dt>{t("memo-continues")}</dt>
            {memo.continues.map((id) => <dd key={id}><code class="small">{toHex(id)}</code></dd>)}
          </>
        )}
      </dl>
      <Part>{t("memo-summary")}</Part>
      <Portion portion={memo.summary} />
      <Part>{t("memo-paragraphs")}</Part>
      <Numbered portions={memo.paragraphs} />
      <Part>{t("memo-demands")}</Part>
      <DemandList demands={memo.demands} />
      {FURTHER.map(({ list, part }) => memo[list].length > 0 && (
        <>
          <Part>{t(`memo-${part}`)}</Part>
          <Numbered portions={memo[list]} />
        </>
      ))}
      {memo.evidence.length > 0 && (
        <>
          <Part>{t("memo-evidence")}</Part>
          <ol class="portions">
            {memo.evidence.map((entry, index) => (
              <li key={index}>
                <span class="mark">{number(index + 1)}.</span>
                <div>
                  <Portion portion={entry.claim} />
                  <p class="quiet small" dir="auto">{entry.source}</p>
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
      {memo.attachments.length > 0 && (
        <>
          <Part>{t("memo-attachments")}</Part>
          <Attachments attachments={memo.attachments} files={files} />
        </>
      )}
      <p class="marking">{t(`marking-${memo.marking}`)}</p>
    </article>
  );
}

const CAPTION = "DISSENT CHANNEL";

function Numbered({ portions }: { portions: readonly PortionShown[] }) {
  return (
    <ol class="portions">
      {portions.map((portion, index) => (
        <li key={index}>
          <span class="mark">{number(index + 1)}.</span>
          <div><Portion portion={portion} /></div>
        </li>
      ))}
    </ol>
  );
}
