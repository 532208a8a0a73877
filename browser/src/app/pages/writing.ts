/** Pages around one's own memos, and signatures that somebody brings; they are fetched together. */

export { default as Mailbox } from "./mailbox.tsx";
export { default as Memo } from "./memo.tsx";
export { default as Memos } from "./memos.tsx";
export { default as Post } from "./post.tsx";
export { default as Receipt } from "./receipt.tsx";
export { default as Write } from "./write.tsx";
