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
} from "./chunk-SNC3Y55F.js";
import "./chunk-OGDE3ZYO.js";
import "./chunk-TTAYKOVG.js";
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
