/** What changed from one version to the next, so that a signer of the old one sees it at a glance. */

import { differenceOf, type FieldDifference, isSame, type PartDifference } from "../../domain/difference.ts";
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
          {part.fields.filter((field) => isTelling(part, field)).map(({ field, pieces }) => (
            <p key={field} dir="auto">
              {isHash(part, field) ? t("difference-content") : pieces.map((piece, place) => {
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

/** The hash of a file stands where the source of a claim does; that it is another is all there is to say. */
function isHash({ part }: PartDifference, field: FieldDifference["field"]): boolean {
  return part === "attachment" && field === "source";
}

/** Of what changed, the fields that did; of what is new or gone, all but the hash. */
function isTelling(part: PartDifference, { field, pieces }: FieldDifference): boolean {
  if (part.change === "changed") return pieces.some(({ change }) => change !== "kept");
  return !isHash(part, field);
}
