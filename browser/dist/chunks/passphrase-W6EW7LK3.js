import {
  openUnderPassphrase,
  sealUnderPassphrase,
  strengthOf
} from "./chunk-2PHGFHKW.js";
export {
  openUnderPassphrase,
  sealUnderPassphrase,
  strengthOf
};
