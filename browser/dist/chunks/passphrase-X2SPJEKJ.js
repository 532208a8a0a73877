import {
  openUnderPassphrase,
  sealUnderPassphrase,
  strengthOf
} from "./chunk-RAN3EURG.js";
export {
  openUnderPassphrase,
  sealUnderPassphrase,
  strengthOf
};
