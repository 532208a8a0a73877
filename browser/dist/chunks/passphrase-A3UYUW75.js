import {
  openUnderPassphrase,
  sealUnderPassphrase,
  strengthOf
} from "./chunk-HZ2OD4M2.js";
import "./chunk-J52XJLDD.js";
export {
  openUnderPassphrase,
  sealUnderPassphrase,
  strengthOf
};
