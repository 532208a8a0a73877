import type { LintWords } from "../../lint.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";

/** Every language there are words for. */
export const LINT_WORDS: LintWords[] = [en, fr, es, ar];
