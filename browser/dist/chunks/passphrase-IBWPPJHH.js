import {
  openUnderPassphrase,
  sealUnderPassphrase,
  strengthOf
} from "./chunk-HULVB6L3.js";
export {
  openUnderPassphrase,
  sealUnderPassphrase,
  strengthOf
};
