/**
 * Words, from the Fluent files in `locales/`. None stand in the code.
 *
 * The language is kept in memory only: what somebody reads in is nobody's business tomorrow.
 */

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { useEffect, useState } from "preact/hooks";
import { LANGUAGES, preferred, type Language } from "./languages.ts";
import { ownText } from "./own.ts";

/** A word file: `locales/<language>/<name>.ftl`. */
export type WordFile = "common" | "app" | "enrol" | "member" | "desk" | "office" | "check" | "complain" | "protect" | "listening" | "records" | "further" | "tools";
/** What a message may hold besides its words. */
export type Variables = Record<string, FluentVariable>;

const ALWAYS: readonly WordFile[] = ["common", "app"];
const texts = new Map<string, Promise<string>>();
const listeners = new Set<() => void>();
const wanted = new Set<WordFile>(ALWAYS);
let language: Language = preferred(globalThis.navigator?.languages ?? []);
let bundle = new FluentBundle(language.code);

/** How a word file is read; a test reads it from the folder. */
let read = ownText;

/** For tests, which have no server. */
export function readWordsWith(reader: (path: string) => Promise<string>): void {
  read = reader;
}

/** Loads word files for the present language; what is there already costs nothing. */
export async function loadWords(files: readonly WordFile[] = []): Promise<void> {
  files.forEach((file) => wanted.add(file));
  await build(language);
}

/** Changes the language of everything. If words cannot be had, all stays as it was. */
export async function speak(code: string): Promise<void> {
  const next = LANGUAGES.find((it) => it.code === code);
  if (!next) return;
  await build(next);
}

export function currentLanguage(): Language {
  return language;
}

/** Re-renders whoever calls it when the language changes. */
export function useLanguage(): Language {
  const [shown, show] = useState(language);
  useEffect(() => {
    const listener = (): void => show(language);
    listeners.add(listener);
    listener();
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return shown;
}

async function build(next: Language): Promise<void> {
  const files = [...wanted];
  const sources = await Promise.all(files.map((file) => text(next.code, file)));
  const made = new FluentBundle(next.code);
  sources.forEach((source) => made.addResource(new FluentResource(source)));
  bundle = made;
  const changed = language !== next;
  language = next;
  if (changed) listeners.forEach((listener) => listener());
}

function text(code: string, file: WordFile): Promise<string> {
  const path = `locales/${code}/${file}.ftl`;
  const known = texts.get(path);
  if (known) return known;
  const reading = read(path);
  texts.set(path, reading);
  // A failed read is not remembered, so that asking again can succeed.
  reading.catch(() => texts.delete(path));
  return reading;
}

/** Whether there are words under an id. */
export function has(id: string): boolean {
  return bundle.hasMessage(id);
}

/** The words under an id; the id itself where they are missing, which the tests do not let happen. */
export function t(id: string, variables?: Variables): string {
  const message = bundle.getMessage(id);
  if (!message?.value) return id;
  return bundle.formatPattern(message.value, variables, []);
}

/** A day, as coarse as the protocol has it. */
export function day(seconds: number, timeZone?: string): string {
  const options: Intl.DateTimeFormatOptions = { dateStyle: "long", ...(timeZone ? { timeZone } : {}) };
  return new Intl.DateTimeFormat(language.code, options).format(seconds * 1000);
}

/** A day without its year, where space is short. */
export function shortDay(seconds: number, timeZone?: string): string {
  const options: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", ...(timeZone ? { timeZone } : {}) };
  return new Intl.DateTimeFormat(language.code, options).format(seconds * 1000);
}

/** A month such as 2023-10. */
export function month(epoch: string): string {
  const date = new Date(`${epoch}-01T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return epoch;
  const options = { year: "numeric", month: "long", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(language.code, options).format(date);
}

export function number(value: number): string {
  return new Intl.NumberFormat(language.code).format(value);
}

/** Several things in a sentence. */
export function list(items: readonly string[]): string {
  return new Intl.ListFormat(language.code, { type: "conjunction" }).format(items);
}
