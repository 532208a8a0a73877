/** Pages that whoever follows an invitation needs; they are fetched together. */

export { default as Invite } from "./invite.tsx";
export { default as Sign } from "./sign.tsx";
