import {
  WALLET_OCTETS_MAX,
  WalletRefusal,
  authorKeyOf,
  authored,
  burnSignature,
  circulationOf,
  circulations,
  findAuthored,
  findEnrolment,
  findInvited,
  invited,
  keepEnrolment,
  keepSignature,
  newWallet,
  openWallet,
  participantKeyOf,
  remember,
  sealWallet,
  walletFromBytes,
  walletToBytes,
  wipeWallet
} from "./chunk-SUPTT7D5.js";
import "./chunk-MUDFTPIW.js";
import "./chunk-RZTWFRQT.js";
import "./chunk-PJ56RCZF.js";
export {
  WALLET_OCTETS_MAX,
  WalletRefusal,
  authorKeyOf,
  authored,
  burnSignature,
  circulationOf,
  circulations,
  findAuthored,
  findEnrolment,
  findInvited,
  invited,
  keepEnrolment,
  keepSignature,
  newWallet,
  openWallet,
  participantKeyOf,
  remember,
  sealWallet,
  walletFromBytes,
  walletToBytes,
  wipeWallet
};
