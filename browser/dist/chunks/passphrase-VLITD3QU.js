import {
  openUnderPassphrase,
  sealUnderPassphrase,
  strengthOf
} from "./chunk-OGDE3ZYO.js";
import "./chunk-T65N7ENM.js";
export {
  openUnderPassphrase,
  sealUnderPassphrase,
  strengthOf
};
