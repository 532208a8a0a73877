import {
  openUnderPassphrase,
  sealUnderPassphrase,
  strengthOf
} from "./chunk-QBR3QFLH.js";
export {
  openUnderPassphrase,
  sealUnderPassphrase,
  strengthOf
};
