import {
  openUnderPassphrase,
  sealUnderPassphrase,
  strengthOf
} from "./chunk-FLSTEWHY.js";
export {
  openUnderPassphrase,
  sealUnderPassphrase,
  strengthOf
};
