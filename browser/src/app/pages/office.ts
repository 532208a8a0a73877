/** Pages of an official's desk; they are fetched together. */

export { default as Case } from "./desk_case.tsx";
export { default as Desk } from "./desk.tsx";
export { default as Factor } from "./desk_factor.tsx";
export { default as Reply } from "./desk_reply.tsx";
export { default as SignIn } from "./desk_sign_in.tsx";
