// `read`: what the browser client makes of what the Rust client made. `write`: what it makes itself,
// for the Rust client to judge.

import { buffer } from "node:stream/consumers";

import { read } from "./read.ts";
import type { Stage } from "./stage.ts";
import { write } from "./write.ts";

const stage = JSON.parse((await buffer(process.stdin)).toString()) as Stage;
const verbs: Record<string, (stage: Stage) => unknown> = { read, write };
const verb = verbs[process.argv[2] ?? ""];
if (verb === undefined) throw new Error("read or write");
process.stdout.write(JSON.stringify(await verb(stage)));
