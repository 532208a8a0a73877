import {
  openUnderPassphrase,
  sealUnderPassphrase,
  strengthOf
} from "./chunk-CE3KG5T2.js";
export {
  openUnderPassphrase,
  sealUnderPassphrase,
  strengthOf
};
