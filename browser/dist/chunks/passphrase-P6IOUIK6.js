import {
  openUnderPassphrase,
  sealUnderPassphrase,
  strengthOf
} from "./chunk-PELGUL2X.js";
export {
  openUnderPassphrase,
  sealUnderPassphrase,
  strengthOf
};
