/** All rules of a charter, sentence by sentence. Fetched when somebody opens them. */

import type { VNode } from "preact";
import type { Charter } from "../../domain/charter.ts";
import type { Language } from "../languages.ts";
import { ownText } from "../own.ts";
import { partsOf } from "./sentences.ts";
import { CharterWords, pieces } from "./words.ts";

export async function rulesOf(charter: Charter, language: Language): Promise<VNode> {
  const words = new CharterWords(language, await ownText(`locales/${language.code}/charter.ftl`));
  return (
    <>
      {language.code !== "en" && <p>{words.say("charter-quoted")}</p>}
      {partsOf(words, charter).map(({ title, sentences }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>{sentences.map((sentence) => <li key={sentence}>{pieces(sentence).map((piece, at) => (at % 2 === 1 ? <bdi key={at} lang="en">{piece}</bdi> : piece))}</li>)}</ul>
        </section>
      ))}
    </>
  );
}
