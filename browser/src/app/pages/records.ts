/** Pages about opening one sealed name, for trustees and who keeps the records; they are fetched together. */

export { default as Opening } from "./desk_opening.tsx";
export { default as Openings } from "./desk_openings.tsx";
