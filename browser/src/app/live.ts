/** What changes without being looked for is said aloud, through one live region in the frame. */

let speak: (text: string) => void = () => undefined;

/** The frame gives the region. */
export function announceWith(speaker: (text: string) => void): void {
  speak = speaker;
}

/** Says a sentence to whoever listens instead of looking. */
export function announce(text: string): void {
  speak(text);
}
