/** Pages about one's own wallet; they are fetched together. */

export { default as Enrol } from "./enrol.tsx";
export { default as Settings } from "./settings.tsx";
export { default as Unlock } from "./unlock.tsx";
export { default as Wallet } from "./wallet.tsx";
