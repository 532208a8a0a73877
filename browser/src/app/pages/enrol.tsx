/** Enrolling, in steps; whoever has a wallet already skips those that make one. */

import { useEffect, useRef, useState } from "preact/hooks";
import { useAction, useLoad } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { Steps } from "../components/Steps.tsx";
import { Waiting } from "../components/Waiting.tsx";
import type { Instance, KnownEpoch } from "../../client/trust.ts";
import { newWallet } from "../../client/wallet.ts";
import { enrol, type Enrolled, openEpochs } from "../enrolling.ts";
import { UnlockHere } from "../frame/UnlockHere.tsx";
import { t } from "../i18n.ts";
import { reach } from "../server.ts";
import { begin, currentSession, isKept, type Keeping, useSession } from "../session.ts";
import { origin, randomness } from "../system.ts";
import { askedBack, freshWords } from "../words.ts";
import { Back } from "./enrol/Back.tsx";
import { Done } from "./enrol/Done.tsx";
import { Keep } from "./enrol/Keep.tsx";
import { type Answers, WhoForm } from "./enrol/WhoForm.tsx";
import { Words } from "./enrol/Words.tsx";

type Step = "who" | "words" | "back" | "keep" | "done";

const NEW: readonly Step[] = ["who", "words", "back", "keep", "done"];
const EXISTING: readonly Step[] = ["who", "keep", "done"];

export default function Enrol() {
  const session = useSession();
  const kept = useLoad(isKept, "kept");
  const instance = useLoad(reach, "instance");
  // A wallet on this device is not overwritten: one enrols into it. One made here is no such wallet.
  const [own, setOwn] = useState(false);
  if (kept.value && !session && !own) {
    return (
      <>
        <UnlockHere />
        <Alert tone="info">{t("enrol-kept")}</Alert>
      </>
    );
  }
  return (
    <>
      <h1 tabIndex={-1}>{t("enrol-title")}</h1>
      <ErrorAlert error={instance.error ?? kept.error} again={instance.error === undefined ? kept.again : instance.again} />
      {instance.value && kept.value !== undefined
        ? <Course instance={instance.value} onBegin={() => setOwn(true)} />
        : instance.error === undefined && <Waiting what={t("enrol-asking")} />}
    </>
  );
}

function Course({ instance, onBegin }: { instance: Instance; onBegin: () => void }) {
  const epochs = openEpochs(instance);
  // Which steps there are is settled at the beginning: making the wallet must not take them away.
  const [steps] = useState(currentSession() ? EXISTING : NEW);
  const [step, setStep] = useState<Step>("who");
  const [answers, setAnswers] = useState<Answers>({ epoch: onlyOne(epochs), staff: "", code: "" });
  const [words, setWords] = useState(() => freshWords(randomness));
  const [asked, setAsked] = useState(() => askedBack(randomness));
  const [enrolled, setEnrolled] = useState<Enrolled | undefined>(undefined);
  const making = useAction(async (signal, epoch: KnownEpoch, keeping: Keeping) => {
    if (!currentSession()) {
      onBegin();
      await begin(newWallet(origin(), instance.log.toString()), words.join(" "), keeping);
    }
    setEnrolled(await enrol(epoch, answers, signal));
    setStep("done");
  });
  // The control that was clicked is gone with its step; reading goes on at the next one's heading.
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) document.querySelector<HTMLElement>("main h2[tabindex]")?.focus();
    first.current = false;
  }, [step]);
  const to = (next: Step) => () => {
    making.reset();
    setStep(next);
  };
  const { epoch } = answers;
  if (epochs.length === 0) return <EmptyState heading={t("enrol-none-heading")} text={t("enrol-none-text")} />;
  // Once the wallet is made there are no words to show or to ask back any more.
  const afterWho = currentSession() ? "keep" : "words";
  return (
    <>
      {step === "who" && <p class="lead">{t("enrol-lead")}</p>}
      <Steps steps={steps.map((it) => t(`enrol-step-${it}`))} current={steps.indexOf(step)} />
      {step === "who" && (
        <WhoForm
          instance={instance}
          epochs={epochs}
          answers={answers}
          onChange={setAnswers}
          onNext={to(afterWho)}
        />
      )}
      {step === "words" && <Words words={words} onOther={() => setWords(freshWords(randomness))} onBack={to("who")} onNext={to("back")} />}
      {step === "back" && (
        <Back
          key={asked.join()}
          words={words}
          asked={asked}
          onBack={() => {
            setAsked(askedBack(randomness));
            setStep("words");
          }}
          onNext={to("keep")}
        />
      )}
      {step === "keep" && (
        <Keep making={making} onBack={to(currentSession() ? "who" : "back")} onNext={(keeping) => epoch && making.run(epoch, keeping)} />
      )}
      {step === "done" && enrolled && epoch && <Done instance={instance} enrolled={enrolled} epoch={epoch} fresh={steps === NEW} />}
    </>
  );
}

/** With several institutions nothing is chosen in advance: a wrong one looks like a wrong code. */
function onlyOne(epochs: readonly KnownEpoch[]): KnownEpoch | undefined {
  const institutions = new Set(epochs.map(({ epoch }) => epoch.manifest.institution));
  return institutions.size === 1 ? epochs[0] : undefined;
}
