/** Sending signatures that were saved as files: one's own, or others', as a courier. */

import { useState } from "preact/hooks";
import { toHex } from "../../bytes.ts";
import { verifySignature } from "../../client/verify/signature.ts";
import type { MemoId } from "../../domain/ids.ts";
import * as api from "../../protocol/api.ts";
import { signatureFile } from "../../protocol/casefile/signature.ts";
import { COSIGNATURES_PER_POST_MAX } from "../../protocol/sizes.ts";
import { CodedRefusal } from "../../refusal.ts";
import { useAction } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Button } from "../components/Button.tsx";
import { DropFile } from "../components/DropFile.tsx";
import { number, t } from "../i18n.ts";
import { sendTo } from "../requests.ts";
import { reach } from "../server.ts";

const SIGNATURE_FILE_OCTETS_MAX = 1024 * 1024 + 64;

interface Ready {
  readonly name: string;
  readonly memo: MemoId;
  readonly block: Uint8Array;
}

export default function Post() {
  const [ready, setReady] = useState<readonly Ready[]>([]);
  const [sent, setSent] = useState(0);
  const [refusal, setRefusal] = useState<unknown>(undefined);
  // Several files may come at once, so this is no action, of which one runs at a time.
  const take = async (name: string, octets: Uint8Array): Promise<void> => {
    setRefusal(undefined);
    try {
      const found = await check(name, octets);
      setReady((before) => [...before.filter(({ block }) => toHex(block) !== toHex(found.block)), found]);
    } catch (error) {
      setRefusal(error);
    }
  };
  const sending = useAction(async (signal) => {
    for (const [memo, blocks] of byMemo(ready)) {
      await sendTo("memo_cosign", memo, api.blocksPost, { blocks }, api.receivedAnswer, signal);
    }
    setSent(ready.length);
    setReady([]);
  });
  return (
    <>
      <h1 tabIndex={-1}>{t("post-title")}</h1>
      <p class="lead">{t("post-lead")}</p>
      {sent > 0 && <Alert tone="success" heading={t("post-sent", { count: number(sent) })} live>{t("sign-sent-text")}</Alert>}
      <DropFile
        label={t("post-files")}
        hint={t("post-files-hint")}
        accept=".sig"
        octetsMax={SIGNATURE_FILE_OCTETS_MAX}
        many
        onFile={(name, octets) => void take(name, octets)}
      />
      <ErrorAlert error={refusal ?? sending.error} />
      {ready.length > 0 && (
        <>
          <h2>{t("post-ready")}</h2>
          <ul>{ready.map(({ name, block }) => <li key={toHex(block.subarray(0, 16)) + name}>{name}</li>)}</ul>
          <div class="actions"><Button pending={sending.pending} onClick={() => sending.run()}>{t("post-send")}</Button></div>
        </>
      )}
    </>
  );
}

/** Verifies a file against the log of this server, before anything is sent. */
async function check(name: string, octets: Uint8Array): Promise<Ready> {
  const file = signatureFile.fromFile(octets);
  if (file === null) throw new PostRefusal("NotASignature");
  const { log } = await reach();
  const { memo } = verifySignature(file, log);
  return { name, memo, block: file.block };
}

/** The file is none with a signature. */
class PostRefusal extends CodedRefusal<"NotASignature"> {
  override readonly name = "PostRefusal";
}

/** As many to a request as one takes, each request about one memo. */
function byMemo(ready: readonly Ready[]): [MemoId, Uint8Array[]][] {
  const posts: [MemoId, Uint8Array[]][] = [];
  for (const { memo, block } of ready) {
    const open = posts.find(([of, blocks]) => toHex(of) === toHex(memo) && blocks.length < COSIGNATURES_PER_POST_MAX);
    if (open) open[1].push(block);
    else posts.push([memo, [block]]);
  }
  return posts;
}
