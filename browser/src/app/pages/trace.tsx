/** From which reader's copy a text that was found is most likely made (R41). */

import { useMemo, useState } from "preact/hooks";
import { copies } from "../../client/copy.ts";
import { type Fit, likely, MARGIN, type Trace, trace } from "../../client/trace.ts";
import { MEMO_BYTES_MAX } from "../../domain/memo.ts";
import type { CaseFile } from "../../protocol/casefile.ts";
import { memoId } from "../../protocol/manifest.ts";
import { findOfficial, type Roster, roster } from "../../protocol/roster.ts";
import { useAction } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Button } from "../components/Button.tsx";
import { Table } from "../components/Table.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { number, t } from "../i18n.ts";
import { ChooseCase } from "../tools/ChooseCase.tsx";

/** How many of the copies are shown, the best first. */
const SHOWN = 3;

export default function TracePage() {
  const [file, setFile] = useState<CaseFile | undefined>(undefined);
  const [found, setFound] = useState("");
  const [traced, setTraced] = useState<Trace | undefined>(undefined);
  const known = useMemo(() => file && roster.fromCanonical(file.material.roster.content), [file]);
  const comparing = useAction(() => {
    if (!file || !known) return;
    setTraced(trace(found, file.text, copies(known, memoId(file.material.manifest))));
  });
  const change = (text: string): void => {
    setFound(text);
    setTraced(undefined);
  };
  return (
    <>
      <h1 tabIndex={-1}>{t("trace-title")}</h1>
      <p class="lead">{t("trace-lead")}</p>
      <ChooseCase onCase={(chosen) => { setFile(chosen); setTraced(undefined); }} />
      {known && (
        <form onSubmit={(event) => event.preventDefault()}>
          <TextArea label={t("trace-found")} hint={t("trace-found-hint")} rows={10} lengthMax={MEMO_BYTES_MAX} value={found} onInput={change} />
          <ErrorAlert error={comparing.error} />
          <div class="actions"><Button onClick={() => comparing.run()}>{t("trace-do")}</Button></div>
        </form>
      )}
      {known && traced && <Result traced={traced} of={known} />}
    </>
  );
}

function Result({ traced, of }: { traced: Trace; of: Roster }) {
  const best = likely(traced);
  const name = ({ copy: { reader } }: Fit): string => findOfficial(of, reader)?.displayName ?? reader;
  const tenths = (score: number): string => number(Math.round(score * 10) / 10);
  return (
    <>
      {best
        ? <Alert tone="warning" heading={t("trace-likely", { copy: number(best.copy.number), reader: name(best) })} live>{t("trace-hint")}</Alert>
        : <Alert tone="info" live>{t("trace-untold")}</Alert>}
      <p>{t("trace-placed", { placed: number(traced.placed), needed: tenths(MARGIN) })}</p>
      <Table
        caption={t("trace-copies")}
        rows={traced.fits.slice(0, SHOWN)}
        keyOf={({ copy }) => copy.reader}
        columns={[
          { heading: t("trace-reader"), cell: (fit) => <span dir="auto">{name(fit)}</span> },
          { heading: t("trace-copy"), number: true, cell: ({ copy }) => number(copy.number) },
          { heading: t("trace-same"), number: true, cell: ({ same }) => number(same) },
          { heading: t("trace-score"), number: true, cell: ({ score }) => tenths(score) },
        ]}
      />
    </>
  );
}
