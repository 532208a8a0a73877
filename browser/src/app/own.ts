/** Files of the application itself that are no script: words. */

/** The text of one, by its path beside the page. */
export async function ownText(path: string): Promise<string> {
  const answer = await fetch(new URL(path, document.baseURI), { credentials: "omit" });
  if (!answer.ok) throw new Error("a file of the application is missing");
  return answer.text();
}
