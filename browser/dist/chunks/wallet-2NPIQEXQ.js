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
} from "./chunk-YW5JE7IK.js";
import "./chunk-OGDE3ZYO.js";
import "./chunk-PQTHZGMI.js";
import "./chunk-T65N7ENM.js";
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
