/** Pages that few officials need: opening one sealed name, and a reader's own copy; they are fetched together. */

export { default as Copy } from "./desk_copy.tsx";
export { default as Opening } from "./desk_opening.tsx";
export { default as Openings } from "./desk_openings.tsx";
