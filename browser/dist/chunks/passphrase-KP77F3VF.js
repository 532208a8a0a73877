import {
  openUnderPassphrase,
  sealUnderPassphrase,
  strengthOf
} from "./chunk-GGH4BXU3.js";
import "./chunk-M6XKZPFZ.js";
export {
  openUnderPassphrase,
  sealUnderPassphrase,
  strengthOf
};
