/** What could give the writer away, looked for while one writes. It warns and blocks nothing. */

import { useMemo, useState } from "preact/hooks";
import { FURTHER } from "../../domain/memo.ts";
import { lint, type LintFinding, type LintWords } from "../../domain/lint.ts";
import { useLoad } from "../action.ts";
import { ownPart } from "../api.ts";
import { Alert } from "../components/Alert.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { list, number, t } from "../i18n.ts";
import { ownText } from "../own.ts";
import { partsOf, type DraftFields } from "./draft.ts";
import { tellings } from "./files.ts";
import { placeWords } from "./place.ts";

const SHOWN_MAX = 30;

export function Findings({ fields }: { fields: DraftFields }) {
  const [own, setOwn] = useState("");
  const languages = useLoad(lintWords, "lint");
  const found = useMemo(() => {
    const names = own.split("\n").map((name) => name.trim()).filter((name) => name !== "");
    const properties = fields.files.flatMap((file, at) => tellings(file).map((name) => ({ attachment: at + 1, name })));
    return lint({ parts: partsOf(fields), languages: languages.value ?? [], own: names, properties });
  }, [fields, own, languages.value]);
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{t("findings-title")}</h2>
      <p>{t("findings-text")}</p>
      <Disclosure summary={t("findings-own")}>
        <TextArea label={t("findings-own-label")} hint={t("findings-own-hint")} rows={3} value={own} onInput={setOwn} />
      </Disclosure>
      {found.length === 0
        ? <p class="quiet">{t("findings-none")}</p>
        : (
          <Alert tone="warning" heading={t("findings-some", { count: found.length })}>
            <ul>{found.slice(0, SHOWN_MAX).map((finding, at) => <li key={at}><Finding finding={finding} fields={fields} /></li>)}</ul>
            {found.length > SHOWN_MAX && <p>{t("findings-more", { count: number(found.length - SHOWN_MAX) })}</p>}
          </Alert>
        )}
    </section>
  );
}

function Finding({ finding, fields }: { finding: LintFinding; fields: DraftFields }) {
  const isProperty = finding.code === "document_property";
  const words = isProperty ? t(`telling-${finding.field}`) : textAt(fields, finding).slice(finding.start, finding.end);
  return (
    <>
      <strong>{placeWords(finding.place.part, finding.place.number)}</strong>{" "}
      {words !== "" && <q dir="auto">{words}</q>} {t(`finding-${finding.code}`)}
    </>
  );
}

/** The text in which something was found. */
function textAt(fields: DraftFields, { place, field }: LintFinding): string {
  const parts = partsOf(fields);
  const at = (place.number ?? 1) - 1;
  switch (place.part) {
    case "subject":
      return parts.subject;
    case "summary":
      return parts.summary.text;
    case "paragraph":
      return parts.paragraphs[at]?.text ?? "";
    case "demand":
      return (field === "responsible" ? parts.demands[at]?.responsible : parts.demands[at]?.portion.text) ?? "";
    case "evidence_entry":
      return (field === "source" ? parts.evidence[at]?.source : parts.evidence[at]?.claim.text) ?? "";
    case "attachment":
      return parts.attachments[at]?.name.text ?? "";
    case "addressees":
      return list(parts.addressees);
    default: {
      const further = FURTHER.find(({ entry }) => entry === place.part);
      return (further && parts[further.list][at]?.text) ?? "";
    }
  }
}

/** The words of all languages: a memo may mix them. */
async function lintWords(): Promise<LintWords[]> {
  return JSON.parse(await ownPart(() => ownText("lint.json"))) as LintWords[];
}
