// What bench/page.mjs measures of Semaphore: a proof that one is in a group as large as the
// demonstration's, with everything that it needs fetched beforehand.

// @ts-ignore: not installed with the client
import { generateProof, Group, Identity, verifyProof } from "@semaphore-protocol/core";

const MEMBERS = 1300;

interface Times {
  readonly depth: number;
  /** Milliseconds of each proof, the first one first. */
  readonly proofs: readonly number[];
  readonly check: number;
}

declare global {
  var measure: (rounds: number) => Promise<Times>;
}

globalThis.measure = async (rounds) => {
  const own = new Identity("own");
  const group = new Group(Array.from({ length: MEMBERS }, (_, at) => (at === 0 ? own : new Identity(`member ${at}`)).commitment));
  const depth = group.depth;
  const artefact = async (kind: string): Promise<Uint8Array> => new Uint8Array(await (await fetch(`/artefacts/semaphore-${depth}.${kind}`)).arrayBuffer());
  const [wasm, zkey] = await Promise.all([artefact("wasm"), artefact("zkey")]);
  const proofs: number[] = [];
  let check = Number.NaN;
  for (let round = 0; round < rounds; round++) {
    const begin = performance.now();
    // Every proof is for another memo, as every co-signature of ours is.
    const proof = await generateProof(own, group, 1, round, depth, { wasm, zkey } as never);
    proofs.push(performance.now() - begin);
    const checking = performance.now();
    if (!(await verifyProof(proof))) throw new Error("a valid proof is refused");
    check = performance.now() - checking;
  }
  return { depth, proofs, check };
};
