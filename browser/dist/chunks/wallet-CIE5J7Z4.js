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
} from "./chunk-MCKP3GDA.js";
import "./chunk-IZKGL5UX.js";
import "./chunk-GGH4BXU3.js";
import "./chunk-M6XKZPFZ.js";
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
