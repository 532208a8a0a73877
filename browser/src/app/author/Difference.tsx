/** What changed from one version to the next, so that a signer of the old one sees it at a glance. */

import { differenceOf, isSame, type PartDifference } from "../../domain/difference.ts";
import type { MemoParts } from "../../domain/memo.ts";
import { Tag, type TagTone } from "../components/Tag.tsx";
import { t } from "../i18n.ts";
import { placeWords } from "./place.ts";

const TONES: Record<PartDifference["change"], TagTone> = { same: "plain", changed: "info", added: "good", removed: "bad", moved: "plain" };

export function Difference({ before, after }: { before: MemoParts; after: MemoParts }) {
  const parts = differenceOf(before, after);
  if (isSame(parts)) return <p>{t("difference-none")}</p>;
  return (
    <ul class="plain difference">
      {parts.filter(({ change }) => change !== "same").map((part, at) => (
        <li key={at}>
          <strong>{placeWords(part.part, part.after ?? part.before)}</strong> <Tag tone={TONES[part.change]}>{t(`change-${part.change}`)}</Tag>
          {part.fields.map(({ field, pieces }) => (
            <p key={field} dir="auto">
              {pieces.map((piece, place) => {
                if (piece.change === "added") return <ins key={place}>{piece.text}</ins>;
                if (piece.change === "removed") return <del key={place}>{piece.text}</del>;
                return <span key={place}>{piece.text}</span>;
              })}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
