// What bench/credential.mjs measures.

import { toUtf8 } from "../src/bytes.ts";
import { type BatchItem, verify, verifyBatch } from "../src/crypto/credential.ts";
import { verifyBatchSteps } from "../src/crypto/credential/batch.ts";
import { finish } from "../src/crypto/steps.ts";
import { Member, seeded, World } from "../test/crypto/credential/support.ts";

declare const PEER: boolean;
declare const SLOW: boolean;

const ROUNDS = 50;
const print = (line: string): void => {
  if (typeof document === "undefined") console.log(line);
  else (document.querySelector("pre") as HTMLElement).textContent += `${line}\n`;
};

/** Milliseconds on the wall and, where the engine tells, of CPU: on a busy machine the second counts. */
interface Sample {
  readonly wall: number;
  readonly cpu: number;
}

const now = (): Sample => {
  const cpu = typeof process === "undefined" ? Number.NaN : process.cpuUsage();
  return { wall: performance.now(), cpu: typeof cpu === "number" ? cpu : (cpu.user + cpu.system) / 1000 };
};
const since = (start: Sample): Sample => {
  const end = now();
  return { wall: end.wall - start.wall, cpu: end.cpu - start.cpu };
};

function show(name: string, samples: readonly Sample[], each = 1): void {
  const sorted = (kind: keyof Sample): number[] => samples.map((sample) => sample[kind] / each).sort((a, b) => a - b);
  const median = (kind: keyof Sample): string => (sorted(kind)[samples.length >> 1] ?? Number.NaN).toFixed(1).padStart(9);
  print(`${name.padEnd(54)} ${median("wall")} ms   cpu ${median("cpu")}   least ${(sorted("wall")[0] ?? 0).toFixed(1)}`);
}

function timed(run: () => unknown): Sample {
  const start = now();
  run();
  return since(start);
}

const world = new World("bench", "epoch");
const members: Member[] = [];
const enrolling = timed(() => members.push(new Member(world, "ada")));
const ada = members[0] as Member;

/** Every co-signature is for another memo, so every one hashes its context to the curve. */
let memo = 0;
const cosign = (presentations: number): void => {
  memo += 1;
  for (let i = 0; i < presentations; i++) ada.show(`header ${memo} ${i}`, `memo ${memo}`, [0, 1, 2]);
};
const rounds = (count: number, run: () => unknown): Sample[] => Array.from({ length: count }, () => timed(run));

show("enrol, with the issuer's part, the first time", [enrolling]);
show("co-signature, the very first, no tables", [timed(() => cosign(1))]);
show("co-signature, no tables", rounds(ROUNDS, () => cosign(1)));
show("tables", [timed(() => finish(ada.credential.prepare()))]);
show("co-signature", rounds(ROUNDS, () => cosign(1)));
show("co-signature in named mode, two presentations", rounds(ROUNDS, () => cosign(2)));

const shown = Array.from({ length: SLOW ? 20 : 100 }, (_, i) => ada.show(`header ${i}`, "memo", [0, 1, 2]));
const singles: Sample[] = [];
const hints = shown.map((presentation, i) => {
  let hint: BatchItem["hint"] = null;
  const time = timed(() => {
    hint = verify(presentation).hint;
  });
  if (i < ROUNDS) singles.push(time);
  return hint;
});
show("verify one", singles);

/** The same hundred again and again: the batch treats each item on its own. */
const items = (count: number): BatchItem[] =>
  Array.from({ length: count }, (_, i) => ({ presentation: shown[i % shown.length] as (typeof shown)[0], hint: hints[i % shown.length] ?? null }));

for (const count of [100, 1100]) {
  const batch = items(count);
  const time = timed(() => {
    if (verifyBatch(batch, seeded("weights")).includes(null)) throw new Error("a valid presentation is refused");
  });
  show(`batch of ${count}`, [time]);
  show(`batch of ${count}, each`, [time], count);
}
show("batch of 1100, longest step", [longestStep(items(1100))]);

function longestStep(batch: BatchItem[]): Sample {
  const steps = verifyBatchSteps(batch, seeded("weights"));
  let longest: Sample = { wall: 0, cpu: 0 };
  for (let done = false; !done; ) {
    const time = timed(() => (done = steps.next().done === true));
    longest = { wall: Math.max(longest.wall, time.wall), cpu: Math.max(longest.cpu, time.cpu) };
  }
  return longest;
}

async function peer(): Promise<void> {
  // @ts-ignore: not installed with the client, and without types
  const bbs = await import("@digitalbazaar/bbs-signatures");
  const ciphersuite = "BLS12-381-SHA-256";
  const { secretKey, publicKey } = await bbs.generateKeyPair({ ciphersuite });
  const header = toUtf8("epoch");
  const messages = Array.from({ length: 8 }, (_, i) => toUtf8(`attribute${i}=value`));
  const signature = await bbs.sign({ secretKey, publicKey, header, messages, ciphersuite });
  const samples: Sample[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const presentationHeader = toUtf8(`header ${i}`);
    const start = now();
    await bbs.deriveProof({ publicKey, signature, header, messages, presentationHeader, disclosedMessageIndexes: [0, 1, 2], ciphersuite });
    samples.push(since(start));
  }
  show("@digitalbazaar/bbs-signatures, proof of 8 messages", samples);
}

async function rest(): Promise<void> {
  if (PEER) await peer();
  print("done");
}

void rest();
