/** Pages that make something of a case file: a redacted view, a trace. */

export { default as Redact } from "./redact.tsx";
export { default as Trace } from "./trace.tsx";
