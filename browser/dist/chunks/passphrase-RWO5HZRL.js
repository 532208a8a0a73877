import {
  openUnderPassphrase,
  sealUnderPassphrase,
  strengthOf
} from "./chunk-RZTWFRQT.js";
import "./chunk-PJ56RCZF.js";
export {
  openUnderPassphrase,
  sealUnderPassphrase,
  strengthOf
};
