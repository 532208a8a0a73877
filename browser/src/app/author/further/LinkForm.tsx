/** Saying that one's memo belongs to another (R3). */

import { useState } from "preact/hooks";
import { equal, fromHex, toHex } from "../../../bytes.ts";
import { findAuthored } from "../../../client/wallet.ts";
import type { AuthorTurn } from "../../../client/turns.ts";
import { LinkKind } from "../../../domain/choice.ts";
import { MemoId, VersionDigest } from "../../../domain/ids.ts";
import { memoId } from "../../../protocol/manifest.ts";
import { versionDigest } from "../../../protocol/text.ts";
import { attempt } from "../../../refusal.ts";
import { useLoad } from "../../action.ts";
import { Field } from "../../components/Field.tsx";
import { RadioTiles } from "../../components/RadioTiles.tsx";
import { Select } from "../../components/Select.tsx";
import { t } from "../../i18n.ts";
import { keyTo, subjectOf } from "../../member/texts.ts";
import { circulation } from "../../requests.ts";
import { currentSession } from "../../session.ts";
import { FurtherForm, type FurtherProps } from "./FurtherForm.tsx";

/** A memo that is not in the wallet, and is named by its number and its version. */
const ANOTHER = "another";
const HEX_DIGITS = 64;

export function LinkForm({ of, onChange }: FurtherProps) {
  const [how, setHow] = useState<LinkKind | undefined>(undefined);
  const [chosen, setChosen] = useState("");
  const [memo, setMemo] = useState("");
  const [version, setVersion] = useState("");
  const known = useLoad((signal) => othersThan(of.memo, signal), toHex(of.memo));
  const other = chosen === ANOTHER ? named(memo, version) : chosen === "" ? undefined : inWallet(chosen);
  const turn = how && other && (async (signal: AbortSignal): Promise<AuthorTurn> => ({ kind: "link", how, ...(await other(signal)) }));
  const options = [...(known.value ?? []), { value: ANOTHER, label: t("further-link-another") }];
  return (
    <FurtherForm of={of} onChange={onChange} name="link" turn={turn} missing={t("further-link-missing")}>
      <RadioTiles legend={t("further-link-how")} value={how} tiles={LinkKind.ALL.map((value) => ({ value, label: t(`link-${value}`) }))} onChange={setHow} />
      <Select label={t("further-link-to")} none={t("further-link-choose")} required value={chosen} options={options} onChange={setChosen} />
      {chosen === ANOTHER && (
        <>
          <Field label={t("further-link-memo")} hint={t("further-link-memo-hint")} code wide required lengthMax={HEX_DIGITS} value={memo} onInput={setMemo} />
          <Field label={t("further-link-version")} hint={t("further-link-version-hint")} code wide required lengthMax={HEX_DIGITS} value={version} onInput={setVersion} />
        </>
      )}
    </FurtherForm>
  );
}

interface Other {
  readonly memo: MemoId;
  readonly version: VersionDigest;
}

type Find = (signal: AbortSignal) => Promise<Other>;

/** What was typed, if it can be one. */
function named(memo: string, version: string): Find | undefined {
  const other = attempt((): Other => ({ memo: MemoId.fromBytes(fromHex(memo.trim())), version: VersionDigest.fromBytes(fromHex(version.trim())) }));
  return other === null ? undefined : async () => other;
}

/** One's own last version, or the one that circulates. */
function inWallet(hex: string): Find {
  const memo = MemoId.fromBytes(fromHex(hex));
  return async (signal) => {
    const wallet = currentSession()?.wallet;
    const own = wallet && findAuthored(wallet, memo)?.versions.at(-1);
    const version = own ? versionDigest(own) : (await circulation(memo, keyTo(memo, wallet, undefined), signal)).freeze.digest;
    return { memo, version };
  };
}

/** The other memos of the wallet, as people call them. */
async function othersThan(memo: MemoId, signal: AbortSignal): Promise<{ value: string; label: string }[]> {
  const wallet = currentSession()?.wallet;
  if (!wallet) return [];
  const ids = [...wallet.authored.map(({ manifest }) => memoId(manifest)), ...wallet.invited.map((one) => MemoId.fromBytes(one.memo))];
  const others = new Map(ids.filter((id) => !equal(id, memo)).map((id) => [toHex(id), id]));
  return Promise.all([...others].map(async ([value, id]) => ({ value, label: (await subjectOf(id, wallet, signal)) ?? t("further-link-nameless", { id: value.slice(0, 8) }) })));
}
