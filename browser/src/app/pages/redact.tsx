/** A redacted view is made of a case file (R47): words are withheld, and the rest can be checked. */

import { useId, useMemo, useState } from "preact/hooks";
import { redact, type Withhold, RedactRefusal, partsOf } from "../../client/redact.ts";
import { Marking } from "../../domain/choice.ts";
import type { Place } from "../../domain/memo.ts";
import type { CaseFile } from "../../protocol/casefile.ts";
import { type RedactedText, type ViewFile, viewFile } from "../../protocol/view.ts";
import { verifyView } from "../../client/verify/view.ts";
import { attempt } from "../../refusal.ts";
import { useAction } from "../action.ts";
import { placeWords } from "../author/place.ts";
import { BarredText } from "../check/ViewReport.tsx";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Button } from "../components/Button.tsx";
import { Checkbox } from "../components/Checkbox.tsx";
import { FileButton } from "../components/FileButton.tsx";
import { Select } from "../components/Select.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { number, t } from "../i18n.ts";
import { ChooseCase } from "../tools/ChooseCase.tsx";

const PHRASES_CHARACTERS_MAX = 8192;

interface Made {
  readonly view: ViewFile;
  /** As whoever gets it reads it. */
  readonly text: RedactedText;
}

export default function Redact() {
  const [file, setFile] = useState<CaseFile | undefined>(undefined);
  const [round, setRound] = useState(0);
  const choose = (chosen: CaseFile | undefined): void => {
    setFile(chosen);
    setRound(round + 1);
  };
  return (
    <>
      <h1 tabIndex={-1}>{t("redact-title")}</h1>
      <p class="lead">{t("redact-lead")}</p>
      <ChooseCase onCase={choose} />
      {file && <Choices key={round} file={file} />}
    </>
  );
}

function Choices({ file }: { file: CaseFile }) {
  const id = useId();
  const [phrases, setPhrases] = useState("");
  const [least, setLeast] = useState("");
  const [places, setPlaces] = useState<readonly string[]>([]);
  const [made, setMade] = useState<Made | undefined>(undefined);
  const known = useMemo(() => placesOf(file), [file]);
  const lines = phrases.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const withhold: Withhold[] = [
    ...lines.map((words) => ({ kind: "words", words }) as const),
    ...known.filter((place) => places.includes(nameOf(place))).map((place) => ({ kind: "part", place }) as const),
    ...Marking.ALL.filter((marking) => marking === least).map((marking) => ({ kind: "marked", least: marking }) as const),
  ];
  const making = useAction(() => {
    setMade(undefined);
    if (withhold.length === 0) throw new RedactRefusal("Nothing");
    const view = redact(file, withhold);
    // As whoever gets it verifies it, before it is given out.
    setMade({ view, text: verifyView(view, null).text });
  });
  const toggle = (name: string) => (on: boolean): void => setPlaces(on ? [...places, name] : places.filter((one) => one !== name));
  const nowhere = making.error instanceof RedactRefusal && making.error.code === "StandsNowhere" ? lines[making.error.detail ?? lines.length] : undefined;
  return (
    <form aria-labelledby={id} onSubmit={(event) => event.preventDefault()}>
      <h2 id={id}>{t("redact-what")}</h2>
      <TextArea label={t("redact-words")} hint={t("redact-words-hint")} rows={4} lengthMax={PHRASES_CHARACTERS_MAX} value={phrases} onInput={setPhrases} />
      <Select label={t("redact-marked")} none={t("redact-marked-none")} value={least} options={Marking.ALL.map((value) => ({ value, label: value }))} onChange={setLeast} />
      {known.length > 0 && (
        <fieldset class="usa-fieldset usa-form-group">
          <legend class="usa-legend">{t("redact-parts")}</legend>
          {known.map((place) => <Checkbox key={nameOf(place)} label={placeWords(place.part, place.number)} checked={places.includes(nameOf(place))} onChange={toggle(nameOf(place))} />)}
        </fieldset>
      )}
      {nowhere === undefined ? <ErrorAlert error={making.error} /> : <Alert tone="error" live>{t("redact-nowhere", { words: nowhere })}</Alert>}
      <div class="actions"><Button onClick={() => making.run()}>{t("redact-do")}</Button></div>
      {made && <Shown {...made} />}
    </form>
  );
}

function Shown({ view, text }: Made) {
  const words = text.flat();
  return (
    <>
      <Alert tone="success" heading={t("redact-made")} live>{t("redact-made-text", { withheld: number(words.filter((word) => word === null).length), words: number(words.length) })}</Alert>
      <BarredText text={text} />
      <p>{t("redact-read-again")}</p>
      <div class="actions"><FileButton name="view.demur" look="plain" octets={() => viewFile.toFile(view)}>{t("redact-save")}</FileButton></div>
    </>
  );
}

/** The parts that can be withheld, each once; none where the text is laid out otherwise. */
function placesOf({ text: { markdown } }: CaseFile): Place[] {
  const parts = attempt(() => partsOf(markdown)) ?? [];
  return [...new Map(parts.map(({ place }) => [nameOf(place), place])).values()];
}

function nameOf({ part, number: at }: Place): string {
  return at === undefined ? part : `${part} ${at}`;
}
