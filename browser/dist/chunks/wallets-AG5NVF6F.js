import {
  KeepingChoice,
  UnlockHere
} from "./chunk-SC3YSAJX.js";
import "./chunk-CS2AJC4I.js";
import {
  FileButton
} from "./chunk-6T3RV6YQ.js";
import "./chunk-OTDHBA5N.js";
import {
  Confirm,
  Select
} from "./chunk-SVHRWIP6.js";
import {
  Table,
  Tag
} from "./chunk-VEZ2LSUQ.js";
import {
  epochByDigest,
  institutionName,
  octetsOf,
  reach
} from "./chunk-XH2B2LXB.js";
import {
  Alert,
  ErrorAlert,
  Field,
  Waiting
} from "./chunk-4V42NAPS.js";
import {
  EmptyState
} from "./chunk-DCTJQAMB.js";
import {
  $,
  A,
  Button,
  ButtonLink,
  Failure,
  LANGUAGES,
  Refusal,
  T,
  a,
  begin,
  burn,
  currentSession,
  d,
  exported,
  go,
  isKept,
  keepOn,
  lock,
  markSaved,
  month,
  number,
  origin,
  ownPart,
  persists,
  post,
  randomness,
  speak,
  t,
  to,
  update,
  useAction,
  useLanguage,
  useLoad,
  useSession
} from "./chunk-DVLWWF7R.js";
import {
  acceptCredential,
  affiliationOf,
  findEnrolment,
  isComplete,
  keepEnrolment,
  newWallet,
  pendingEnrolment,
  requestCredential
} from "./chunk-O4GAUYVY.js";
import {
  CodedRefusal,
  randomBytes,
  toBase64Url,
  toHex
} from "./chunk-PELGUL2X.js";

// src/app/components/Steps.tsx
function Steps({ steps, current }) {
  return /* @__PURE__ */ a("ol", { class: "steps", "aria-label": t("steps-label", { step: current + 1, steps: steps.length }), children: steps.map((step, index) => /* @__PURE__ */ a("li", { class: index < current ? "done" : void 0, "aria-current": index === current ? "step" : void 0, children: [
    number(index + 1),
    /* @__PURE__ */ a("span", { children: `. ${step}` })
  ] }, step)) });
}

// src/app/enrolling.ts
var ATTRIBUTES = 8;
var SEED_OCTETS = 32;
var CredentialRefusal = class extends CodedRefusal {
  name = "CredentialRefusal";
};
function openEpochs(instance) {
  const open = instance.epochs.filter((known) => known.roll === null);
  return open.sort((a2, b) => a2.epoch.manifest.epoch < b.epoch.manifest.epoch ? 1 : -1);
}
async function enrol({ epoch }, asking, signal) {
  const wallet = currentSession()?.wallet;
  if (!wallet) throw new Error("no wallet is open");
  const kept = findEnrolment(wallet, epoch.digest);
  if (kept && isComplete(kept)) return { enrolment: kept, already: true };
  const pending = kept ?? pendingEnrolment(randomBytes(randomness, SEED_OCTETS), epoch);
  if (!kept) await update((it) => keepEnrolment(it, pending));
  const request = {
    institution: epoch.manifest.institution,
    epoch: epoch.manifest.epoch,
    staff: asking.staff.trim(),
    code: asking.code.trim(),
    commitment: toBase64Url(requestCredential(pending.seed, epoch))
  };
  const answer = await post("/api/v1/credentials", request, { signal }).catch(refusal);
  const enrolment = acceptCredential(pending.seed, epoch, octetsOf(answer, "blind_signature"), attributesOf(answer));
  await update((it) => keepEnrolment(it, enrolment));
  return { enrolment, already: false };
}
function refusal(error) {
  const code = error instanceof Refusal ? error.code : "";
  if (code === "not_authorised" || code === "conflict") throw new CredentialRefusal(code);
  throw error;
}
function attributesOf(answer) {
  const values = answer?.attributes;
  const isList = Array.isArray(values) && values.length === ATTRIBUTES && values.every((value) => typeof value === "string");
  if (!isList) throw new Failure("strange");
  return values;
}

// src/app/words.ts
var CONSONANTS = "bdflmnrst";
var VOWELS = "aeiou";
var SYLLABLES = CONSONANTS.length * VOWELS.length;
var CHOICES = SYLLABLES * SYLLABLES;
var FAIR = 65536 - 65536 % CHOICES;
var WORDS = 8;
var ASKED_BACK = 3;
function freshWords(source) {
  return Array.from({ length: WORDS }, () => {
    const choice = fairDraw(source) % CHOICES;
    return syllable(Math.floor(choice / SYLLABLES)) + syllable(choice % SYLLABLES);
  });
}
function askedBack(source) {
  const order = Array.from({ length: WORDS }, (_, index) => ({ index, key: fairDraw(source) }));
  const chosen = order.sort((a2, b) => a2.key - b.key || a2.index - b.index).slice(0, ASKED_BACK);
  return chosen.map(({ index }) => index).sort((a2, b) => a2 - b);
}
function syllable(choice) {
  return (CONSONANTS[Math.floor(choice / VOWELS.length)] ?? "") + (VOWELS[choice % VOWELS.length] ?? "");
}
function fairDraw(source) {
  for (; ; ) {
    const [high = 0, low = 0] = randomBytes(source, 2);
    const draw = high << 8 | low;
    if (draw < FAIR) return draw;
  }
}

// src/app/pages/enrol/Back.tsx
function Back({ words, asked, onBack, onNext }) {
  const [typed, setTyped] = d(asked.map(() => ""));
  const [tried, setTried] = d(false);
  const isRight = (index) => typed[index]?.trim().toLowerCase() === words[asked[index] ?? -1];
  return /* @__PURE__ */ a(
    "form",
    {
      noValidate: true,
      onSubmit: (event) => {
        event.preventDefault();
        setTried(true);
        if (asked.every((_, index) => isRight(index))) onNext();
      },
      children: [
        /* @__PURE__ */ a("h2", { tabIndex: -1, children: t("back-heading") }),
        /* @__PURE__ */ a("p", { children: t("back-lead") }),
        asked.map((position, index) => /* @__PURE__ */ a(
          Field,
          {
            label: t("back-word", { position: number(position + 1) }),
            code: true,
            value: typed[index] ?? "",
            error: tried && !isRight(index) ? t("back-wrong") : void 0,
            onInput: (value) => {
              setTried(false);
              setTyped(typed.map((old, at) => at === index ? value : old));
            }
          },
          position
        )),
        /* @__PURE__ */ a("div", { class: "actions", children: [
          /* @__PURE__ */ a(Button, { submit: true, children: t("back-check") }),
          /* @__PURE__ */ a(Button, { look: "outline", onClick: onBack, children: t("back-show") })
        ] })
      ]
    }
  );
}

// src/app/frame/SaveWallet.tsx
var NAME = "wallet.age";
function SaveWallet({ main }) {
  const [saved, setSaved] = d(false);
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(
      FileButton,
      {
        name: NAME,
        octets: exported,
        look: main ? "plain" : "outline",
        onSaved: () => {
          markSaved();
          setSaved(true);
        },
        children: t("wallet-file-save")
      }
    ) }),
    saved && /* @__PURE__ */ a(Alert, { tone: "success", live: true, children: t("wallet-file-saved") })
  ] });
}

// src/app/pages/enrol/Done.tsx
function Done({ instance, epoch, enrolled, fresh }) {
  const session = useSession();
  const { manifest } = epoch.epoch;
  const certified = enrolled.enrolment.attributes.flatMap((value, index) => {
    const key = manifest.schema[index]?.key;
    return key !== void 0 && value !== "" ? [{ key, value }] : [];
  });
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h2", { tabIndex: -1, children: t("enrol-done-heading") }),
    enrolled.already && /* @__PURE__ */ a(Alert, { tone: "info", children: t("enrol-done-already") }),
    /* @__PURE__ */ a("p", { children: t("enrol-done-month", { month: month(manifest.epoch), institution: institutionName(instance, manifest.institution) }) }),
    /* @__PURE__ */ a("p", { children: t("enrol-done-certified") }),
    /* @__PURE__ */ a("dl", { class: "facts", children: certified.map(({ key, value }) => [/* @__PURE__ */ a("dt", { children: t(`attribute-${key}`) }, key), /* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a("bdi", { children: value }) }, `${key}-value`)]) }),
    /* @__PURE__ */ a("p", { children: t("enrol-done-hidden") }),
    session?.keeping === "memory" ? /* @__PURE__ */ a(Alert, { tone: "warning", children: t("enrol-done-file") }) : /* @__PURE__ */ a("p", { children: t("enrol-done-device") }),
    fresh && /* @__PURE__ */ a("p", { class: "small quiet", children: t("enrol-done-log", { key: instance.log.toString() }) }),
    /* @__PURE__ */ a(SaveWallet, { main: session?.keeping === "memory" }),
    /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(ButtonLink, { look: "outline", href: to("/"), children: t("nav-start") }) })
  ] });
}

// src/app/pages/enrol/Keep.tsx
function Keep({ making, onBack, onNext }) {
  const session = useSession();
  const stores = useLoad(persists, "stores");
  const [keeping, setKeeping] = d("memory");
  return /* @__PURE__ */ a(
    "form",
    {
      onSubmit: (event) => {
        event.preventDefault();
        onNext(session?.keeping ?? keeping);
      },
      children: [
        /* @__PURE__ */ a("h2", { tabIndex: -1, children: t("enrol-step-keep") }),
        !session && stores.value === true && /* @__PURE__ */ a(KeepingChoice, { value: keeping, onChange: setKeeping }),
        !session && stores.value === false && /* @__PURE__ */ a(Alert, { tone: "info", children: t("keep-unsafe") }),
        /* @__PURE__ */ a("p", { children: t("keep-lead") }),
        /* @__PURE__ */ a(ErrorAlert, { error: making.error }),
        making.pending && /* @__PURE__ */ a(Waiting, { what: t("keep-working") }),
        /* @__PURE__ */ a("div", { class: "actions", children: [
          /* @__PURE__ */ a(Button, { submit: true, pending: making.pending, children: session ? t("keep-go-existing") : t("keep-go") }),
          /* @__PURE__ */ a(Button, { look: "outline", disabled: making.pending, onClick: onBack, children: t("enrol-back") })
        ] })
      ]
    }
  );
}

// src/app/pages/enrol/WhoForm.tsx
function WhoForm({ instance, epochs, answers, onChange, onNext }) {
  const [tried, setTried] = d(false);
  const manifest = answers.epoch?.epoch.manifest;
  const institutions = [...new Set(epochs.map(({ epoch }) => epoch.manifest.institution))].sort();
  const months = epochs.filter(({ epoch }) => epoch.manifest.institution === manifest?.institution);
  const missing = (value) => tried && value.trim() === "" ? t("enrol-missing") : void 0;
  const choose = (institution, name) => {
    const known = epochs.find(({ epoch }) => epoch.manifest.institution === institution && (name === void 0 || epoch.manifest.epoch === name));
    onChange({ ...answers, epoch: known });
  };
  return /* @__PURE__ */ a(
    "form",
    {
      noValidate: true,
      onSubmit: (event) => {
        event.preventDefault();
        setTried(true);
        if (answers.epoch && answers.staff.trim() !== "" && answers.code.trim() !== "") onNext();
      },
      children: [
        /* @__PURE__ */ a("h2", { tabIndex: -1, children: t("enrol-step-who") }),
        /* @__PURE__ */ a(
          Select,
          {
            label: t("enrol-institution"),
            value: manifest?.institution ?? "",
            options: institutions.map((id) => ({ value: id, label: institutionName(instance, id) })),
            error: missing(manifest?.institution ?? ""),
            none: manifest ? void 0 : t("enrol-choose"),
            onChange: choose
          }
        ),
        /* @__PURE__ */ a(
          Select,
          {
            label: t("enrol-month"),
            value: manifest?.epoch ?? "",
            options: months.map(({ epoch }) => ({ value: epoch.manifest.epoch, label: month(epoch.manifest.epoch) })),
            onChange: (name) => choose(manifest?.institution ?? "", name)
          }
        ),
        /* @__PURE__ */ a(
          Field,
          {
            label: t("enrol-staff"),
            hint: t("enrol-staff-hint"),
            code: true,
            value: answers.staff,
            error: missing(answers.staff),
            onInput: (staff) => onChange({ ...answers, staff })
          }
        ),
        /* @__PURE__ */ a(
          Field,
          {
            label: t("enrol-code"),
            hint: t("enrol-code-hint"),
            code: true,
            value: answers.code,
            error: missing(answers.code),
            onInput: (code) => onChange({ ...answers, code })
          }
        ),
        /* @__PURE__ */ a("p", { class: "quiet", children: t("enrol-seen") }),
        /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { submit: true, children: t("enrol-next") }) })
      ]
    }
  );
}

// src/app/pages/enrol/Words.tsx
function Words({ words, onOther, onBack, onNext }) {
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h2", { tabIndex: -1, children: t("words-heading") }),
    /* @__PURE__ */ a("p", { children: t("words-lead") }),
    /* @__PURE__ */ a("ol", { class: "words", dir: "ltr", translate: false, children: words.map((word, index) => /* @__PURE__ */ a("li", { children: [
      /* @__PURE__ */ a("span", { children: number(index + 1) }),
      word
    ] }, index)) }),
    /* @__PURE__ */ a(Button, { look: "quiet", onClick: onOther, children: t("words-other") }),
    /* @__PURE__ */ a("div", { class: "actions", children: [
      /* @__PURE__ */ a(Button, { onClick: onNext, children: t("words-written") }),
      /* @__PURE__ */ a(Button, { look: "outline", onClick: onBack, children: t("enrol-back") })
    ] })
  ] });
}

// src/app/pages/enrol.tsx
var NEW = ["who", "words", "back", "keep", "done"];
var EXISTING = ["who", "keep", "done"];
function Enrol() {
  const session = useSession();
  const kept = useLoad(isKept, "kept");
  const instance = useLoad(reach, "instance");
  const [own, setOwn] = d(false);
  if (kept.value && !session && !own) {
    return /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a(UnlockHere, {}),
      /* @__PURE__ */ a(Alert, { tone: "info", children: t("enrol-kept") })
    ] });
  }
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("enrol-title") }),
    /* @__PURE__ */ a(ErrorAlert, { error: instance.error ?? kept.error, again: instance.error === void 0 ? kept.again : instance.again }),
    instance.value && kept.value !== void 0 ? /* @__PURE__ */ a(Course, { instance: instance.value, onBegin: () => setOwn(true) }) : instance.error === void 0 && /* @__PURE__ */ a(Waiting, { what: t("enrol-asking") })
  ] });
}
function Course({ instance, onBegin }) {
  const epochs = openEpochs(instance);
  const [steps] = d(currentSession() ? EXISTING : NEW);
  const [step, setStep] = d("who");
  const [answers, setAnswers] = d({ epoch: onlyOne(epochs), staff: "", code: "" });
  const [words, setWords] = d(() => freshWords(randomness));
  const [asked, setAsked] = d(() => askedBack(randomness));
  const [enrolled, setEnrolled] = d(void 0);
  const making = useAction(async (signal, epoch2, keeping) => {
    if (!currentSession()) {
      onBegin();
      await begin(newWallet(origin(), instance.log.toString()), words.join(" "), keeping);
    }
    setEnrolled(await enrol(epoch2, answers, signal));
    setStep("done");
  });
  const first = T(true);
  A(() => {
    if (!first.current) document.querySelector("main h2[tabindex]")?.focus();
    first.current = false;
  }, [step]);
  const to2 = (next) => () => {
    making.reset();
    setStep(next);
  };
  const { epoch } = answers;
  if (epochs.length === 0) return /* @__PURE__ */ a(EmptyState, { heading: t("enrol-none-heading"), text: t("enrol-none-text") });
  const afterWho = currentSession() ? "keep" : "words";
  return /* @__PURE__ */ a($, { children: [
    step === "who" && /* @__PURE__ */ a("p", { class: "lead", children: t("enrol-lead") }),
    /* @__PURE__ */ a(Steps, { steps: steps.map((it) => t(`enrol-step-${it}`)), current: steps.indexOf(step) }),
    step === "who" && /* @__PURE__ */ a(
      WhoForm,
      {
        instance,
        epochs,
        answers,
        onChange: setAnswers,
        onNext: to2(afterWho)
      }
    ),
    step === "words" && /* @__PURE__ */ a(Words, { words, onOther: () => setWords(freshWords(randomness)), onBack: to2("who"), onNext: to2("back") }),
    step === "back" && /* @__PURE__ */ a(
      Back,
      {
        words,
        asked,
        onBack: () => {
          setAsked(askedBack(randomness));
          setStep("words");
        },
        onNext: to2("keep")
      },
      asked.join()
    ),
    step === "keep" && /* @__PURE__ */ a(Keep, { making, onBack: to2(currentSession() ? "who" : "back"), onNext: (keeping) => epoch && making.run(epoch, keeping) }),
    step === "done" && enrolled && epoch && /* @__PURE__ */ a(Done, { instance, enrolled, epoch, fresh: steps === NEW })
  ] });
}
function onlyOne(epochs) {
  const institutions = new Set(epochs.map(({ epoch }) => epoch.manifest.institution));
  return institutions.size === 1 ? epochs[0] : void 0;
}

// src/app/pages/settings.tsx
function Settings() {
  const language = useLanguage();
  const change = useAction((_, code) => ownPart(() => speak(code)));
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("settings-title") }),
    /* @__PURE__ */ a("p", { class: "lead", children: t("settings-lead") }),
    /* @__PURE__ */ a(
      Select,
      {
        label: t("settings-language"),
        value: language.code,
        options: LANGUAGES.map(({ code, name }) => ({ value: code, label: name })),
        onChange: change.run
      }
    ),
    /* @__PURE__ */ a(ErrorAlert, { error: change.error }),
    /* @__PURE__ */ a("h2", { children: t("settings-look") }),
    /* @__PURE__ */ a("p", { children: t("settings-look-text") }),
    /* @__PURE__ */ a(Stored, {}),
    /* @__PURE__ */ a("h2", { children: t("settings-connection") }),
    /* @__PURE__ */ a("p", { children: t("settings-connection-text") })
  ] });
}
function Stored() {
  const kept = useLoad(async () => await persists() ? await isKept() : null, "kept");
  const [asking, ask] = d(false);
  const forget = useAction(async () => {
    await burn();
    ask(false);
    kept.again();
  });
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h2", { children: t("settings-stored") }),
    kept.value === null && /* @__PURE__ */ a(Alert, { tone: "warning", children: t("settings-stored-cannot") }),
    kept.value === false && /* @__PURE__ */ a("p", { children: t("settings-stored-nothing") }),
    kept.value && /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a("p", { children: t("settings-stored-wallet") }),
      /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { look: "danger", onClick: () => ask(true), children: t("settings-forget") }) })
    ] }),
    forget.done && /* @__PURE__ */ a(Alert, { tone: "success", live: true, children: t("settings-forgotten") }),
    /* @__PURE__ */ a(ErrorAlert, { error: forget.error }),
    /* @__PURE__ */ a(
      Confirm,
      {
        open: asking,
        heading: t("settings-forget-sure"),
        deed: t("settings-forget"),
        danger: true,
        pending: forget.pending,
        onConfirm: forget.run,
        onClose: () => ask(false),
        children: /* @__PURE__ */ a("p", { children: t("settings-forget-means") })
      }
    )
  ] });
}

// src/app/pages/unlock.tsx
function Unlock() {
  return /* @__PURE__ */ a(UnlockHere, { onOpen: () => go("/") });
}

// src/app/pages/wallet.tsx
function Wallet() {
  const session = useSession();
  const instance = useLoad(reach, "instance");
  if (!session) return null;
  const { wallet } = session;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("wallet-title") }),
    /* @__PURE__ */ a("p", { class: "lead", children: t("wallet-lead") }),
    session.unsaved && session.keeping === "memory" && /* @__PURE__ */ a(Alert, { tone: "warning", children: t("wallet-unsaved") }),
    /* @__PURE__ */ a("dl", { class: "facts", children: [
      /* @__PURE__ */ a("dt", { children: t("wallet-keeping") }),
      /* @__PURE__ */ a("dd", { children: t(`wallet-keeping-${session.keeping}`) }),
      /* @__PURE__ */ a("dt", { children: t("wallet-server") }),
      /* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a("bdi", { children: wallet.server }) }),
      /* @__PURE__ */ a("dt", { children: t("wallet-log-key") }),
      /* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a("bdi", { children: /* @__PURE__ */ a("code", { children: wallet.logKey }) }) })
    ] }),
    /* @__PURE__ */ a(Months, { enrolments: wallet.enrolments, instance: instance.value }),
    /* @__PURE__ */ a(ErrorAlert, { error: instance.error, again: instance.again }),
    /* @__PURE__ */ a("p", { children: t("wallet-authored", { count: wallet.authored.length }) }),
    /* @__PURE__ */ a("p", { children: t("wallet-invited", { count: wallet.invited.length }) }),
    /* @__PURE__ */ a("h2", { children: t("wallet-file-heading") }),
    /* @__PURE__ */ a("p", { children: t("wallet-file-text") }),
    /* @__PURE__ */ a(SaveWallet, {}),
    /* @__PURE__ */ a(Place, { session }),
    /* @__PURE__ */ a("h2", { children: t("wallet-lock-heading") }),
    /* @__PURE__ */ a("p", { children: session.keeping === "memory" ? t("wallet-lock-memory") : t("wallet-lock-text") }),
    /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { look: "outline", onClick: lock, children: t("wallet-lock-go") }) }),
    /* @__PURE__ */ a(Burn, {})
  ] });
}
function Months({ enrolments, instance }) {
  const manifestOf = (one) => instance ? epochByDigest(instance, one.manifest)?.epoch.manifest : void 0;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h2", { children: t("wallet-months") }),
    enrolments.length === 0 ? /* @__PURE__ */ a("p", { children: t("wallet-months-none") }) : /* @__PURE__ */ a(
      Table,
      {
        caption: t("wallet-months"),
        captionHidden: true,
        rows: enrolments,
        keyOf: (one) => toHex(one.manifest),
        columns: [
          { heading: t("wallet-month"), cell: (one) => month(manifestOf(one)?.epoch ?? "") },
          { heading: t("wallet-institution"), cell: (one) => instance ? institutionName(instance, manifestOf(one)?.institution ?? "") : "" },
          { heading: t("wallet-affiliation"), cell: affiliationOf },
          {
            heading: t("wallet-state"),
            cell: (one) => isComplete(one) ? /* @__PURE__ */ a(Tag, { tone: "good", children: t("wallet-month-ready") }) : /* @__PURE__ */ a(Tag, { tone: "warn", children: t("wallet-month-pending") })
          }
        ]
      }
    ),
    /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(ButtonLink, { look: "outline", href: to("/enrol"), children: t("wallet-enrol") }) })
  ] });
}
function Place({ session }) {
  const [keeping, setKeeping] = d(session.keeping);
  const change = useAction(() => keepOn(keeping));
  return /* @__PURE__ */ a(
    "form",
    {
      onSubmit: (event) => {
        event.preventDefault();
        change.run();
      },
      children: [
        /* @__PURE__ */ a("h2", { children: t("wallet-place-heading") }),
        /* @__PURE__ */ a(KeepingChoice, { value: keeping, onChange: setKeeping }),
        /* @__PURE__ */ a(ErrorAlert, { error: change.error }),
        /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { submit: true, look: "outline", pending: change.pending, disabled: keeping === session.keeping, children: t("wallet-place-change") }) })
      ]
    }
  );
}
function Burn() {
  const [asking, ask] = d(false);
  const burning = useAction(async () => {
    await burn();
    go("/");
  });
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h2", { children: t("wallet-burn-heading") }),
    /* @__PURE__ */ a("p", { children: t("wallet-burn-text") }),
    /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { look: "danger", onClick: () => ask(true), children: t("wallet-burn-go") }) }),
    /* @__PURE__ */ a(ErrorAlert, { error: burning.error }),
    /* @__PURE__ */ a(
      Confirm,
      {
        open: asking,
        heading: t("wallet-burn-sure"),
        deed: t("wallet-burn-go"),
        danger: true,
        pending: burning.pending,
        onConfirm: burning.run,
        onClose: () => ask(false),
        children: /* @__PURE__ */ a("p", { children: t("wallet-burn-means") })
      }
    )
  ] });
}
export {
  Enrol,
  Settings,
  Unlock,
  Wallet
};
