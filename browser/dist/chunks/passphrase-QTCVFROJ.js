import {
  openUnderPassphrase,
  sealUnderPassphrase,
  strengthOf
} from "./chunk-TMAPOORD.js";
export {
  openUnderPassphrase,
  sealUnderPassphrase,
  strengthOf
};
