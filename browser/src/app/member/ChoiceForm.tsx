/** How to sign: who may learn the name, what else to show, with which stance, and what to keep. */

import { CLASS_ATTRIBUTES, type ClassAttribute } from "../../domain/anonymity.ts";
import type { Choice } from "../../client/sign.ts";
import { usableCredential } from "../../client/circulation.ts";
import { Alert } from "../components/Alert.tsx";
import { Checkbox } from "../components/Checkbox.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { Field } from "../components/Field.tsx";
import { RadioTiles } from "../components/RadioTiles.tsx";
import { t } from "../i18n.ts";
import { attributeWords, modeMeaning, modeWords, stanceWords } from "../rule_words.ts";
import type { Ground } from "./signing.ts";

export interface ChoiceFormProps {
  ground: Ground;
  choice: Choice;
  keeps: boolean;
  onChoice: (choice: Choice) => void;
  onKeeps: (keeps: boolean) => void;
}

const SIGNATURES_MAX = 1_000_000;

export function ChoiceForm({ ground, choice, keeps, onChoice, onKeeps }: ChoiceFormProps) {
  const { charter } = ground.circulation;
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      {choice.lateUntil === null ? <RadioTiles
        legend={t("sign-mode")}
        hint={t("sign-mode-hint")}
        value={choice.mode}
        tiles={charter.identityModes.map((mode) => ({ value: mode, label: modeWords(mode), explained: modeMeaning(mode) }))}
        onChange={(mode) => onChoice({ ...choice, mode, signaturesMin: null })}
      /> : <Alert tone="info" heading={t("sign-late")}>{t("sign-late-means")}</Alert>}
      {choice.mode === "sealed" && (
        <Field
          label={t("sign-at-least")}
          hint={t("sign-at-least-hint")}
          type="number"
          inputMode="numeric"
          wide={false}
          min={1}
          max={SIGNATURES_MAX}
          value={choice.signaturesMin === null ? "" : String(choice.signaturesMin)}
          onInput={(text) => onChoice({ ...choice, signaturesMin: leastOf(text) })}
        />
      )}
      {charter.stances.length > 1 && (
        <RadioTiles
          legend={t("sign-stance")}
          value={choice.stance}
          tiles={charter.stances.map((stance) => ({ value: stance, label: stanceWords(stance) }))}
          onChange={(stance) => onChoice({ ...choice, stance })}
        />
      )}
      <Disclosure summary={t("sign-show")}>
        <p>{t("sign-show-hint")}</p>
        {shownable(ground).map(({ attribute, value }) => (
          <Checkbox
            key={attribute}
            label={t("sign-show-one", { attribute: attributeWords(attribute), value })}
            checked={choice.show.includes(attribute)}
            onChange={(shows) => onChoice({ ...choice, show: toggled(choice.show, attribute, shows) })}
          />
        ))}
      </Disclosure>
      <Checkbox label={t("sign-keep")} explained={t("sign-keep-means")} checked={keeps} onChange={onKeeps} />
    </form>
  );
}

/** What one may show beside the affiliation, with one's own values. */
function shownable({ circulation, wallet }: Ground): { attribute: ClassAttribute; value: string }[] {
  const attributes = usableCredential(circulation, wallet)?.enrolment.attributes ?? [];
  return CLASS_ATTRIBUTES.flatMap((attribute, at) => {
    const value = attributes[at];
    return attribute === "affiliation" || value === undefined ? [] : [{ attribute, value }];
  });
}

function toggled(show: Choice["show"], attribute: ClassAttribute, shows: boolean): Choice["show"] {
  const others = show.filter((other) => other !== attribute);
  return shows ? [...others, attribute] : others;
}

/** A condition is a whole number from one; anything else is none. */
function leastOf(text: string): number | null {
  const least = Number(text);
  return Number.isInteger(least) && least >= 1 && least <= SIGNATURES_MAX ? least : null;
}
