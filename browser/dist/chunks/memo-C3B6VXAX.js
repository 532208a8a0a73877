import {
  beginDraft,
  fieldsOf
} from "./chunk-5BUDZPZF.js";
import {
  file
} from "./chunk-47IST2I2.js";
import {
  close,
  exportCase,
  seal,
  withdraw as withdraw2
} from "./chunk-PVWLXSF4.js";
import {
  readLetter
} from "./chunk-HYQJBDWO.js";
import {
  Table,
  Tag
} from "./chunk-K72FRUVL.js";
import {
  Confirm
} from "./chunk-MULK2V46.js";
import {
  EmptyState
} from "./chunk-ZSNHBIER.js";
import {
  withdraw
} from "./chunk-DYYWONH4.js";
import "./chunk-AOR4LIJL.js";
import {
  saveFile
} from "./chunk-2AXZV237.js";
import {
  CharterFacts
} from "./chunk-P3DY27SS.js";
import {
  countWords,
  dutyWords,
  eventWords,
  outcomeWords,
  stateWords
} from "./chunk-UJKAFTKP.js";
import {
  DemandList,
  MemoView
} from "./chunk-GVIA5D6C.js";
import {
  invitationLink,
  keyTo,
  memoParam,
  shortId
} from "./chunk-OXXRQJQ5.js";
import {
  Waiting
} from "./chunk-DYCF475B.js";
import {
  signRequest,
  unverifiedRequest
} from "./chunk-BAFDDGMV.js";
import "./chunk-V6H4GIJO.js";
import {
  circulation,
  cosignatureProofAnswer,
  isFiled,
  mailbox,
  memoStatus,
  parseMarkdown,
  requestPost,
  sendTo
} from "./chunk-WRRMKISR.js";
import {
  TreeHead,
  certificate,
  charterByDigest,
  leafHash,
  reach,
  signatureLeaf,
  unverifiedPresentation
} from "./chunk-FWXHZFOV.js";
import {
  findAuthored,
  findInvited,
  participantKeyOf
} from "./chunk-MCKP3GDA.js";
import {
  MemoId,
  ParticipantKey
} from "./chunk-IZKGL5UX.js";
import "./chunk-GGH4BXU3.js";
import {
  CodedRefusal,
  equal,
  orRefuse,
  toHex
} from "./chunk-M6XKZPFZ.js";
import {
  Alert,
  ErrorAlert
} from "./chunk-QGLWOIBT.js";
import {
  $,
  Button,
  ButtonLink,
  Disclosure,
  P,
  Refusal,
  a,
  announce,
  currentLanguage,
  currentSession,
  d,
  day,
  go,
  list,
  now,
  number,
  t,
  to,
  useAction,
  useLoad,
  useSession
} from "./chunk-IGLGM2GQ.js";

// src/app/components/CopyField.tsx
function CopyField({ label, value }) {
  const id = P();
  const [copied, setCopied] = d(false);
  const copy = async () => {
    const done = await navigator.clipboard?.writeText(value).then(() => true, () => false);
    const field = document.getElementById(id);
    if (!done && field instanceof HTMLInputElement) field.select();
    setCopied(done === true);
    announce(done ? t("copied") : t("copy-yourself"));
  };
  return /* @__PURE__ */ a("div", { class: "usa-form-group", children: [
    /* @__PURE__ */ a("label", { class: "usa-label", for: id, children: label }),
    /* @__PURE__ */ a("div", { class: "copy", children: [
      /* @__PURE__ */ a("input", { id, readOnly: true, dir: "ltr", value, onFocus: (event) => event.currentTarget.select() }),
      /* @__PURE__ */ a(Button, { look: "outline", small: true, onClick: () => void copy(), children: copied ? t("copied") : t("copy") })
    ] })
  ] });
}

// node_modules/uqr/dist/index.mjs
var QrCodeDataType = /* @__PURE__ */ ((QrCodeDataType2) => {
  QrCodeDataType2[QrCodeDataType2["Border"] = -1] = "Border";
  QrCodeDataType2[QrCodeDataType2["Data"] = 0] = "Data";
  QrCodeDataType2[QrCodeDataType2["Function"] = 1] = "Function";
  QrCodeDataType2[QrCodeDataType2["Position"] = 2] = "Position";
  QrCodeDataType2[QrCodeDataType2["Timing"] = 3] = "Timing";
  QrCodeDataType2[QrCodeDataType2["Alignment"] = 4] = "Alignment";
  return QrCodeDataType2;
})(QrCodeDataType || {});
var LOW = [0, 1];
var MEDIUM = [1, 0];
var QUARTILE = [2, 3];
var HIGH = [3, 2];
var EccMap = {
  L: LOW,
  M: MEDIUM,
  Q: QUARTILE,
  H: HIGH
};
var NUMERIC_REGEX = /^\d*$/;
var ALPHANUMERIC_REGEX = /^[A-Z0-9 $%*+./:-]*$/;
var ALPHANUMERIC_CHARSET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
var MIN_VERSION = 1;
var MAX_VERSION = 40;
var PENALTY_N1 = 3;
var PENALTY_N2 = 3;
var PENALTY_N3 = 40;
var PENALTY_N4 = 10;
var ECC_CODEWORDS_PER_BLOCK = [
  // Version: (note that index 0 is for padding, and is set to an illegal value)
  // 0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40    Error correction level
  [-1, 7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
  // Low
  [-1, 10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28],
  // Medium
  [-1, 13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30, 30, 30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
  // Quartile
  [-1, 17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30, 24, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30]
  // High
];
var NUM_ERROR_CORRECTION_BLOCKS = [
  // Version: (note that index 0 is for padding, and is set to an illegal value)
  // 0, 1, 2, 3, 4, 5, 6, 7, 8, 9,10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40    Error correction level
  [-1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25],
  // Low
  [-1, 1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49],
  // Medium
  [-1, 1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29, 34, 34, 35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68],
  // Quartile
  [-1, 1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32, 35, 37, 40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81]
  // High
];
var QrCode = class {
  /* -- Constructor (low level) and fields -- */
  // Creates a new QR Code with the given version number,
  // error correction level, data codeword bytes, and mask number.
  // This is a low-level API that most users should not use directly.
  // A mid-level API is the encodeSegments() function.
  constructor(version, ecc, dataCodewords, msk) {
    this.version = version;
    this.ecc = ecc;
    if (version < MIN_VERSION || version > MAX_VERSION)
      throw new RangeError("Version value out of range");
    if (msk < -1 || msk > 7)
      throw new RangeError("Mask value out of range");
    this.size = version * 4 + 17;
    const row = Array.from({ length: this.size }).fill(false);
    for (let i = 0; i < this.size; i++) {
      this.modules.push(row.slice());
      this.types.push(row.map(() => 0));
    }
    this.drawFunctionPatterns();
    const allCodewords = this.addEccAndInterleave(dataCodewords);
    this.drawCodewords(allCodewords);
    if (msk === -1) {
      let minPenalty = 1e9;
      for (let i = 0; i < 8; i++) {
        this.applyMask(i);
        this.drawFormatBits(i);
        const penalty = this.getPenaltyScore();
        if (penalty < minPenalty) {
          msk = i;
          minPenalty = penalty;
        }
        this.applyMask(i);
      }
    }
    this.mask = msk;
    this.applyMask(msk);
    this.drawFormatBits(msk);
  }
  /* -- Fields -- */
  // The width and height of this QR Code, measured in modules, between
  // 21 and 177 (inclusive). This is equal to version * 4 + 17.
  size;
  // The index of the mask pattern used in this QR Code, which is between 0 and 7 (inclusive).
  // Even if a QR Code is created with automatic masking requested (mask = -1),
  // the resulting object still has a mask value between 0 and 7.
  mask;
  // The modules of this QR Code (false = light, true = dark).
  // Immutable after constructor finishes. Accessed through getModule().
  modules = [];
  types = [];
  /* -- Accessor methods -- */
  // Returns the color of the module (pixel) at the given coordinates, which is false
  // for light or true for dark. The top left corner has the coordinates (x=0, y=0).
  // If the given coordinates are out of bounds, then false (light) is returned.
  getModule(x, y) {
    return x >= 0 && x < this.size && y >= 0 && y < this.size && this.modules[y][x];
  }
  /* -- Private helper methods for constructor: Drawing function modules -- */
  // Reads this object's version field, and draws and marks all function modules.
  drawFunctionPatterns() {
    for (let i = 0; i < this.size; i++) {
      this.setFunctionModule(6, i, i % 2 === 0, QrCodeDataType.Timing);
      this.setFunctionModule(i, 6, i % 2 === 0, QrCodeDataType.Timing);
    }
    this.drawFinderPattern(3, 3);
    this.drawFinderPattern(this.size - 4, 3);
    this.drawFinderPattern(3, this.size - 4);
    const alignPatPos = this.getAlignmentPatternPositions();
    const numAlign = alignPatPos.length;
    for (let i = 0; i < numAlign; i++) {
      for (let j = 0; j < numAlign; j++) {
        if (!(i === 0 && j === 0 || i === 0 && j === numAlign - 1 || i === numAlign - 1 && j === 0))
          this.drawAlignmentPattern(alignPatPos[i], alignPatPos[j]);
      }
    }
    this.drawFormatBits(0);
    this.drawVersion();
  }
  // Draws two copies of the format bits (with its own error correction code)
  // based on the given mask and this object's error correction level field.
  drawFormatBits(mask) {
    const data = this.ecc[1] << 3 | mask;
    let rem = data;
    for (let i = 0; i < 10; i++)
      rem = rem << 1 ^ (rem >>> 9) * 1335;
    const bits = (data << 10 | rem) ^ 21522;
    for (let i = 0; i <= 5; i++)
      this.setFunctionModule(8, i, getBit(bits, i));
    this.setFunctionModule(8, 7, getBit(bits, 6));
    this.setFunctionModule(8, 8, getBit(bits, 7));
    this.setFunctionModule(7, 8, getBit(bits, 8));
    for (let i = 9; i < 15; i++)
      this.setFunctionModule(14 - i, 8, getBit(bits, i));
    for (let i = 0; i < 8; i++)
      this.setFunctionModule(this.size - 1 - i, 8, getBit(bits, i));
    for (let i = 8; i < 15; i++)
      this.setFunctionModule(8, this.size - 15 + i, getBit(bits, i));
    this.setFunctionModule(8, this.size - 8, true);
  }
  // Draws two copies of the version bits (with its own error correction code),
  // based on this object's version field, iff 7 <= version <= 40.
  drawVersion() {
    if (this.version < 7)
      return;
    let rem = this.version;
    for (let i = 0; i < 12; i++)
      rem = rem << 1 ^ (rem >>> 11) * 7973;
    const bits = this.version << 12 | rem;
    for (let i = 0; i < 18; i++) {
      const color = getBit(bits, i);
      const a2 = this.size - 11 + i % 3;
      const b = Math.floor(i / 3);
      this.setFunctionModule(a2, b, color);
      this.setFunctionModule(b, a2, color);
    }
  }
  // Draws a 9*9 finder pattern including the border separator,
  // with the center module at (x, y). Modules can be out of bounds.
  drawFinderPattern(x, y) {
    for (let dy = -4; dy <= 4; dy++) {
      for (let dx = -4; dx <= 4; dx++) {
        const dist = Math.max(Math.abs(dx), Math.abs(dy));
        const xx = x + dx;
        const yy = y + dy;
        if (xx >= 0 && xx < this.size && yy >= 0 && yy < this.size)
          this.setFunctionModule(xx, yy, dist !== 2 && dist !== 4, QrCodeDataType.Position);
      }
    }
  }
  // Draws a 5*5 alignment pattern, with the center module
  // at (x, y). All modules must be in bounds.
  drawAlignmentPattern(x, y) {
    for (let dy = -2; dy <= 2; dy++) {
      for (let dx = -2; dx <= 2; dx++) {
        this.setFunctionModule(
          x + dx,
          y + dy,
          Math.max(Math.abs(dx), Math.abs(dy)) !== 1,
          QrCodeDataType.Alignment
        );
      }
    }
  }
  // Sets the color of a module and marks it as a function module.
  // Only used by the constructor. Coordinates must be in bounds.
  setFunctionModule(x, y, isDark, type = QrCodeDataType.Function) {
    this.modules[y][x] = isDark;
    this.types[y][x] = type;
  }
  /* -- Private helper methods for constructor: Codewords and masking -- */
  // Returns a new byte string representing the given data with the appropriate error correction
  // codewords appended to it, based on this object's version and error correction level.
  addEccAndInterleave(data) {
    const ver = this.version;
    const ecl = this.ecc;
    if (data.length !== getNumDataCodewords(ver, ecl))
      throw new RangeError("Invalid argument");
    const numBlocks = NUM_ERROR_CORRECTION_BLOCKS[ecl[0]][ver];
    const blockEccLen = ECC_CODEWORDS_PER_BLOCK[ecl[0]][ver];
    const rawCodewords = Math.floor(getNumRawDataModules(ver) / 8);
    const numShortBlocks = numBlocks - rawCodewords % numBlocks;
    const shortBlockLen = Math.floor(rawCodewords / numBlocks);
    const blocks = [];
    const rsDiv = reedSolomonComputeDivisor(blockEccLen);
    for (let i = 0, k = 0; i < numBlocks; i++) {
      const dat = data.slice(k, k + shortBlockLen - blockEccLen + (i < numShortBlocks ? 0 : 1));
      k += dat.length;
      const ecc = reedSolomonComputeRemainder(dat, rsDiv);
      if (i < numShortBlocks)
        dat.push(0);
      blocks.push(dat.concat(ecc));
    }
    const result = [];
    for (let i = 0; i < blocks[0].length; i++) {
      blocks.forEach((block, j) => {
        if (i !== shortBlockLen - blockEccLen || j >= numShortBlocks)
          result.push(block[i]);
      });
    }
    return result;
  }
  // Draws the given sequence of 8-bit codewords (data and error correction) onto the entire
  // data area of this QR Code. Function modules need to be marked off before this is called.
  drawCodewords(data) {
    if (data.length !== Math.floor(getNumRawDataModules(this.version) / 8))
      throw new RangeError("Invalid argument");
    let i = 0;
    for (let right = this.size - 1; right >= 1; right -= 2) {
      if (right === 6)
        right = 5;
      for (let vert = 0; vert < this.size; vert++) {
        for (let j = 0; j < 2; j++) {
          const x = right - j;
          const upward = (right + 1 & 2) === 0;
          const y = upward ? this.size - 1 - vert : vert;
          if (!this.types[y][x] && i < data.length * 8) {
            this.modules[y][x] = getBit(data[i >>> 3], 7 - (i & 7));
            i++;
          }
        }
      }
    }
  }
  // XORs the codeword modules in this QR Code with the given mask pattern.
  // The function modules must be marked and the codeword bits must be drawn
  // before masking. Due to the arithmetic of XOR, calling applyMask() with
  // the same mask value a second time will undo the mask. A final well-formed
  // QR Code needs exactly one (not zero, two, etc.) mask applied.
  applyMask(mask) {
    if (mask < 0 || mask > 7)
      throw new RangeError("Mask value out of range");
    for (let y = 0; y < this.size; y++) {
      for (let x = 0; x < this.size; x++) {
        let invert;
        switch (mask) {
          case 0:
            invert = (x + y) % 2 === 0;
            break;
          case 1:
            invert = y % 2 === 0;
            break;
          case 2:
            invert = x % 3 === 0;
            break;
          case 3:
            invert = (x + y) % 3 === 0;
            break;
          case 4:
            invert = (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0;
            break;
          case 5:
            invert = x * y % 2 + x * y % 3 === 0;
            break;
          case 6:
            invert = (x * y % 2 + x * y % 3) % 2 === 0;
            break;
          case 7:
            invert = ((x + y) % 2 + x * y % 3) % 2 === 0;
            break;
          default:
            throw new Error("Unreachable");
        }
        if (!this.types[y][x] && invert)
          this.modules[y][x] = !this.modules[y][x];
      }
    }
  }
  // Calculates and returns the penalty score based on state of this QR Code's current modules.
  // This is used by the automatic mask choice algorithm to find the mask pattern that yields the lowest score.
  getPenaltyScore() {
    let result = 0;
    for (let y = 0; y < this.size; y++) {
      let runColor = false;
      let runX = 0;
      const runHistory = [0, 0, 0, 0, 0, 0, 0];
      for (let x = 0; x < this.size; x++) {
        if (this.modules[y][x] === runColor) {
          runX++;
          if (runX === 5)
            result += PENALTY_N1;
          else if (runX > 5)
            result++;
        } else {
          this.finderPenaltyAddHistory(runX, runHistory);
          if (!runColor)
            result += this.finderPenaltyCountPatterns(runHistory) * PENALTY_N3;
          runColor = this.modules[y][x];
          runX = 1;
        }
      }
      result += this.finderPenaltyTerminateAndCount(runColor, runX, runHistory) * PENALTY_N3;
    }
    for (let x = 0; x < this.size; x++) {
      let runColor = false;
      let runY = 0;
      const runHistory = [0, 0, 0, 0, 0, 0, 0];
      for (let y = 0; y < this.size; y++) {
        if (this.modules[y][x] === runColor) {
          runY++;
          if (runY === 5)
            result += PENALTY_N1;
          else if (runY > 5)
            result++;
        } else {
          this.finderPenaltyAddHistory(runY, runHistory);
          if (!runColor)
            result += this.finderPenaltyCountPatterns(runHistory) * PENALTY_N3;
          runColor = this.modules[y][x];
          runY = 1;
        }
      }
      result += this.finderPenaltyTerminateAndCount(runColor, runY, runHistory) * PENALTY_N3;
    }
    for (let y = 0; y < this.size - 1; y++) {
      for (let x = 0; x < this.size - 1; x++) {
        const color = this.modules[y][x];
        if (color === this.modules[y][x + 1] && color === this.modules[y + 1][x] && color === this.modules[y + 1][x + 1]) {
          result += PENALTY_N2;
        }
      }
    }
    let dark = 0;
    for (const row of this.modules)
      dark = row.reduce((sum, color) => sum + (color ? 1 : 0), dark);
    const total = this.size * this.size;
    const k = Math.ceil(Math.abs(dark * 20 - total * 10) / total) - 1;
    result += k * PENALTY_N4;
    return result;
  }
  /* -- Private helper functions -- */
  // Returns an ascending list of positions of alignment patterns for this version number.
  // Each position is in the range [0,177), and are used on both the x and y axes.
  // This could be implemented as lookup table of 40 variable-length lists of integers.
  getAlignmentPatternPositions() {
    if (this.version === 1) {
      return [];
    } else {
      const numAlign = Math.floor(this.version / 7) + 2;
      const step = this.version === 32 ? 26 : Math.ceil((this.version * 4 + 4) / (numAlign * 2 - 2)) * 2;
      const result = [6];
      for (let pos = this.size - 7; result.length < numAlign; pos -= step)
        result.splice(1, 0, pos);
      return result;
    }
  }
  // Can only be called immediately after a light run is added, and
  // returns either 0, 1, or 2. A helper function for getPenaltyScore().
  finderPenaltyCountPatterns(runHistory) {
    const n = runHistory[1];
    const core = n > 0 && runHistory[2] === n && runHistory[3] === n * 3 && runHistory[4] === n && runHistory[5] === n;
    return (core && runHistory[0] >= n * 4 && runHistory[6] >= n ? 1 : 0) + (core && runHistory[6] >= n * 4 && runHistory[0] >= n ? 1 : 0);
  }
  // Must be called at the end of a line (row or column) of modules. A helper function for getPenaltyScore().
  finderPenaltyTerminateAndCount(currentRunColor, currentRunLength, runHistory) {
    if (currentRunColor) {
      this.finderPenaltyAddHistory(currentRunLength, runHistory);
      currentRunLength = 0;
    }
    currentRunLength += this.size;
    this.finderPenaltyAddHistory(currentRunLength, runHistory);
    return this.finderPenaltyCountPatterns(runHistory);
  }
  // Pushes the given value to the front and drops the last value. A helper function for getPenaltyScore().
  finderPenaltyAddHistory(currentRunLength, runHistory) {
    if (runHistory[0] === 0)
      currentRunLength += this.size;
    runHistory.pop();
    runHistory.unshift(currentRunLength);
  }
};
function appendBits(val, len, bb) {
  if (len < 0 || len > 31 || val >>> len !== 0)
    throw new RangeError("Value out of range");
  for (let i = len - 1; i >= 0; i--)
    bb.push(val >>> i & 1);
}
function getBit(x, i) {
  return (x >>> i & 1) !== 0;
}
var QrSegment = class {
  // Creates a new QR Code segment with the given attributes and data.
  // The character count (numChars) must agree with the mode and the bit buffer length,
  // but the constraint isn't checked. The given bit buffer is cloned and stored.
  constructor(mode, numChars, bitData) {
    this.mode = mode;
    this.numChars = numChars;
    this.bitData = bitData;
    if (numChars < 0)
      throw new RangeError("Invalid argument");
    this.bitData = bitData.slice();
  }
  /* -- Methods -- */
  // Returns a new copy of the data bits of this segment.
  getData() {
    return this.bitData.slice();
  }
};
var MODE_NUMERIC = [1, 10, 12, 14];
var MODE_ALPHANUMERIC = [2, 9, 11, 13];
var MODE_BYTE = [4, 8, 16, 16];
function numCharCountBits(mode, ver) {
  return mode[Math.floor((ver + 7) / 17) + 1];
}
function makeBytes(data) {
  const bb = [];
  for (const b of data)
    appendBits(b, 8, bb);
  return new QrSegment(MODE_BYTE, data.length, bb);
}
function makeNumeric(digits) {
  if (!isNumeric(digits))
    throw new RangeError("String contains non-numeric characters");
  const bb = [];
  for (let i = 0; i < digits.length; ) {
    const n = Math.min(digits.length - i, 3);
    appendBits(Number.parseInt(digits.substring(i, i + n), 10), n * 3 + 1, bb);
    i += n;
  }
  return new QrSegment(MODE_NUMERIC, digits.length, bb);
}
function makeAlphanumeric(text) {
  if (!isAlphanumeric(text))
    throw new RangeError("String contains unencodable characters in alphanumeric mode");
  const bb = [];
  let i;
  for (i = 0; i + 2 <= text.length; i += 2) {
    let temp = ALPHANUMERIC_CHARSET.indexOf(text.charAt(i)) * 45;
    temp += ALPHANUMERIC_CHARSET.indexOf(text.charAt(i + 1));
    appendBits(temp, 11, bb);
  }
  if (i < text.length)
    appendBits(ALPHANUMERIC_CHARSET.indexOf(text.charAt(i)), 6, bb);
  return new QrSegment(MODE_ALPHANUMERIC, text.length, bb);
}
function makeSegments(text) {
  if (text === "")
    return [];
  else if (isNumeric(text))
    return [makeNumeric(text)];
  else if (isAlphanumeric(text))
    return [makeAlphanumeric(text)];
  else
    return [makeBytes(toUtf8ByteArray(text))];
}
function isNumeric(text) {
  return NUMERIC_REGEX.test(text);
}
function isAlphanumeric(text) {
  return ALPHANUMERIC_REGEX.test(text);
}
function getTotalBits(segs, version) {
  let result = 0;
  for (const seg of segs) {
    const ccbits = numCharCountBits(seg.mode, version);
    if (seg.numChars >= 1 << ccbits)
      return Number.POSITIVE_INFINITY;
    result += 4 + ccbits + seg.bitData.length;
  }
  return result;
}
function toUtf8ByteArray(str) {
  str = encodeURI(str);
  const result = [];
  for (let i = 0; i < str.length; i++) {
    if (str.charAt(i) !== "%") {
      result.push(str.charCodeAt(i));
    } else {
      result.push(Number.parseInt(str.substring(i + 1, i + 3), 16));
      i += 2;
    }
  }
  return result;
}
function getNumRawDataModules(ver) {
  if (ver < MIN_VERSION || ver > MAX_VERSION)
    throw new RangeError("Version number out of range");
  let result = (16 * ver + 128) * ver + 64;
  if (ver >= 2) {
    const numAlign = Math.floor(ver / 7) + 2;
    result -= (25 * numAlign - 10) * numAlign - 55;
    if (ver >= 7)
      result -= 36;
  }
  return result;
}
function getNumDataCodewords(ver, ecl) {
  return Math.floor(getNumRawDataModules(ver) / 8) - ECC_CODEWORDS_PER_BLOCK[ecl[0]][ver] * NUM_ERROR_CORRECTION_BLOCKS[ecl[0]][ver];
}
function reedSolomonComputeDivisor(degree) {
  if (degree < 1 || degree > 255)
    throw new RangeError("Degree out of range");
  const result = [];
  for (let i = 0; i < degree - 1; i++)
    result.push(0);
  result.push(1);
  let root = 1;
  for (let i = 0; i < degree; i++) {
    for (let j = 0; j < result.length; j++) {
      result[j] = reedSolomonMultiply(result[j], root);
      if (j + 1 < result.length)
        result[j] ^= result[j + 1];
    }
    root = reedSolomonMultiply(root, 2);
  }
  return result;
}
function reedSolomonComputeRemainder(data, divisor) {
  const result = divisor.map((_) => 0);
  for (const b of data) {
    const factor = b ^ result.shift();
    result.push(0);
    divisor.forEach((coef, i) => result[i] ^= reedSolomonMultiply(coef, factor));
  }
  return result;
}
function reedSolomonMultiply(x, y) {
  if (x >>> 8 !== 0 || y >>> 8 !== 0)
    throw new RangeError("Byte out of range");
  let z = 0;
  for (let i = 7; i >= 0; i--) {
    z = z << 1 ^ (z >>> 7) * 285;
    z ^= (y >>> i & 1) * x;
  }
  return z;
}
function encodeSegments(segs, ecl, minVersion = 1, maxVersion = 40, mask = -1, boostEcl = true) {
  if (!(MIN_VERSION <= minVersion && minVersion <= maxVersion && maxVersion <= MAX_VERSION) || mask < -1 || mask > 7) {
    throw new RangeError("Invalid value");
  }
  let version;
  let dataUsedBits;
  for (version = minVersion; ; version++) {
    const dataCapacityBits2 = getNumDataCodewords(version, ecl) * 8;
    const usedBits = getTotalBits(segs, version);
    if (usedBits <= dataCapacityBits2) {
      dataUsedBits = usedBits;
      break;
    }
    if (version >= maxVersion)
      throw new RangeError("Data too long");
  }
  for (const newEcl of [MEDIUM, QUARTILE, HIGH]) {
    if (boostEcl && dataUsedBits <= getNumDataCodewords(version, newEcl) * 8)
      ecl = newEcl;
  }
  const bb = [];
  for (const seg of segs) {
    appendBits(seg.mode[0], 4, bb);
    appendBits(seg.numChars, numCharCountBits(seg.mode, version), bb);
    for (const b of seg.getData())
      bb.push(b);
  }
  const dataCapacityBits = getNumDataCodewords(version, ecl) * 8;
  appendBits(0, Math.min(4, dataCapacityBits - bb.length), bb);
  appendBits(0, (8 - bb.length % 8) % 8, bb);
  for (let padByte = 236; bb.length < dataCapacityBits; padByte ^= 236 ^ 17)
    appendBits(padByte, 8, bb);
  const dataCodewords = Array.from({ length: Math.ceil(bb.length / 8) }, () => 0);
  bb.forEach((b, i) => dataCodewords[i >>> 3] |= b << 7 - (i & 7));
  return new QrCode(version, ecl, dataCodewords, mask);
}
function encode(data, options) {
  const {
    ecc = "L",
    boostEcc = false,
    minVersion = 1,
    maxVersion = 40,
    maskPattern = -1,
    border = 1
  } = options || {};
  const segment = typeof data === "string" ? makeSegments(data) : Array.isArray(data) ? [makeBytes(data)] : void 0;
  if (!segment)
    throw new Error(`uqr only supports encoding string and binary data, but got: ${typeof data}`);
  const qr = encodeSegments(
    segment,
    EccMap[ecc],
    minVersion,
    maxVersion,
    maskPattern,
    boostEcc
  );
  const result = addBorder({
    version: qr.version,
    maskPattern: qr.mask,
    size: qr.size,
    data: qr.modules,
    types: qr.types
  }, border);
  if (options?.invert)
    result.data = result.data.map((row) => row.map((mod) => !mod));
  options?.onEncoded?.(result);
  return result;
}
function addBorder(input, border = 1) {
  if (!border)
    return input;
  const { size } = input;
  const newSize = size + border * 2;
  input.size = newSize;
  input.data.forEach((row) => {
    for (let i = 0; i < border; i++) {
      row.unshift(false);
      row.push(false);
    }
  });
  for (let i = 0; i < border; i++) {
    input.data.unshift(Array.from({ length: newSize }, (_) => false));
    input.data.push(Array.from({ length: newSize }, (_) => false));
  }
  const b = QrCodeDataType.Border;
  input.types.forEach((row) => {
    for (let i = 0; i < border; i++) {
      row.unshift(b);
      row.push(b);
    }
  });
  for (let i = 0; i < border; i++) {
    input.types.unshift(Array.from({ length: newSize }, (_) => b));
    input.types.push(Array.from({ length: newSize }, (_) => b));
  }
  return input;
}

// src/app/components/QrCode.tsx
function QrCode2({ value, label }) {
  const code = encode(value, { ecc: "M", border: 4 });
  const runs = code.data.flatMap((row, y) => row.map((dark, x) => dark ? `M${x} ${y}h1v1h-1z` : ""));
  return /* @__PURE__ */ a("svg", { class: "qr", role: "img", "aria-label": label, viewBox: `0 0 ${code.size} ${code.size}`, "shape-rendering": "crispEdges", children: [
    /* @__PURE__ */ a("rect", { fill: "#ffffff", width: code.size, height: code.size }),
    /* @__PURE__ */ a("path", { fill: "#000000", d: runs.join("") })
  ] });
}

// src/app/member/case.ts
async function memoCase(memo, wallet, signal) {
  const key = keyTo(memo, wallet, void 0);
  const instance = await reach(signal);
  const [status, shown, mail] = await Promise.all([memoStatus(memo, signal), circulating(memo, key, signal), mailbox(signal)]);
  const letters = mail.flatMap(({ sealed }) => readLetter(key, memo, instance.roster, sealed) ?? []);
  const authored = findAuthored(wallet, memo) ?? void 0;
  const text = shown?.text ?? authored?.versions.at(-1);
  return {
    memo,
    key,
    instance,
    charter: shown?.charter ?? (authored && charterByDigest(instance, authored.manifest.charter)?.charter),
    status,
    circulation: shown,
    parts: text && partsOfText(text),
    letters,
    authored,
    invited: findInvited(wallet, memo) ?? void 0
  };
}
async function circulating(memo, key, signal) {
  try {
    return await circulation(memo, key, signal);
  } catch (error) {
    if (error instanceof Refusal) return void 0;
    throw error;
  }
}
function partsOfText(text) {
  return parseMarkdown(text.markdown).parts;
}
function signedNow({ circulation: circulation2, invited }) {
  const signed = invited?.signedVersion ?? null;
  return signed !== null && circulation2 !== void 0 && equal(signed, circulation2.freeze.digest);
}
function signedBefore(of) {
  return of.circulation !== void 0 && (of.invited?.signedVersion ?? null) !== null && !signedNow(of);
}
function lastLetter(letters, kind) {
  return letters.filter((letter) => letter.words.kind === kind).at(-1);
}

// src/app/author/AuthorPanel.tsx
function AuthorPanel(props) {
  const { state } = props.of.status;
  return /* @__PURE__ */ a("section", { "aria-labelledby": "author", class: "no-print", children: [
    /* @__PURE__ */ a("h2", { id: "author", children: t("author-title") }),
    state === "draft" && /* @__PURE__ */ a(Edit, { ...props, label: "author-write" }),
    state === "circulating" && /* @__PURE__ */ a(Circulating, { ...props }),
    state === "sealed" && /* @__PURE__ */ a(Step, { ...props, step: "file" }),
    isFiled(state) && /* @__PURE__ */ a(Filed, { ...props })
  ] });
}
function Circulating(props) {
  const link = invitationLink({ memo: props.of.memo, key: props.of.key });
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("p", { children: t("author-invite") }),
    /* @__PURE__ */ a(CopyField, { label: t("author-link"), value: link }),
    /* @__PURE__ */ a(Disclosure, { summary: t("author-code"), children: /* @__PURE__ */ a(QrCode2, { value: link, label: t("author-code-label") }) }),
    /* @__PURE__ */ a(Edit, { ...props, label: "author-revise" }),
    /* @__PURE__ */ a(Step, { ...props, step: "seal" }),
    /* @__PURE__ */ a(TakeBack, { ...props })
  ] });
}
function Edit({ of, label }) {
  const edit = () => go(`/write/${beginDraft(of.parts && fieldsOf(of.parts), toHex(of.memo))}`);
  return /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { look: "outline", onClick: edit, children: t(label) }) });
}
function Step({ of, onChange, step }) {
  const [asks, setAsks] = d(false);
  const [part2, setPart] = d(0);
  const [certificate2, setCertificate] = d(void 0);
  const going = useAction(async (signal) => {
    setPart(0);
    if (step === "seal") setCertificate(await seal(of.memo, setPart, signal));
    else await file(of.memo, setPart, signal);
    setAsks(false);
    onChange();
  });
  return /* @__PURE__ */ a($, { children: [
    certificate2 && /* @__PURE__ */ a(Alert, { tone: "success", live: true, children: t("author-sealed", { total: number(certificate2.total) }) }),
    /* @__PURE__ */ a("p", { children: t(`author-${step}-text`) }),
    /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { onClick: () => setAsks(true), children: t(`author-${step}`) }) }),
    /* @__PURE__ */ a(Confirm, { open: asks, heading: t(`author-${step}-ask`), deed: t(`author-${step}`), pending: going.pending, onConfirm: () => going.run(), onClose: () => setAsks(false), children: [
      /* @__PURE__ */ a("p", { children: t(`author-${step}-means`) }),
      going.pending && /* @__PURE__ */ a(Waiting, { what: t("author-verifying"), part: part2 }),
      /* @__PURE__ */ a(ErrorAlert, { error: going.error })
    ] })
  ] });
}
function Filed(props) {
  const { of } = props;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(ButtonLink, { look: "outline", href: to(`/receipt/${toHex(of.memo)}`), children: t("author-receipt") }) }),
    /* @__PURE__ */ a(Export, { ...props }),
    of.status.state === "replied" && /* @__PURE__ */ a(Accept, { ...props }),
    of.status.state !== "closed" && /* @__PURE__ */ a(TakeBack, { ...props })
  ] });
}
function Export({ of }) {
  const [part2, setPart] = d(0);
  const exporting = useAction(async (signal) => {
    const made = await exportCase(of.memo, setPart, signal);
    saveFile(`${shortId(of.memo)}.demur`, made.caseFile);
    if (made.certificateFile) saveFile(`${shortId(of.memo)}-certificate.demur`, made.certificateFile);
  });
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("p", { children: t("author-export-text") }),
    exporting.pending && /* @__PURE__ */ a(Waiting, { what: t("author-verifying"), part: part2 }),
    exporting.done && /* @__PURE__ */ a(Alert, { tone: "success", live: true, children: t("author-exported") }),
    /* @__PURE__ */ a(ErrorAlert, { error: exporting.error }),
    /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { look: "outline", pending: exporting.pending, onClick: () => exporting.run(), children: t("author-export") }) })
  ] });
}
function Accept({ of, onChange }) {
  const reply = lastLetter(of.letters, "reply");
  return /* @__PURE__ */ a(
    Ask,
    {
      name: "accept",
      onConfirm: async (signal) => {
        if (!reply) return;
        await close(of.memo, reply.document.digest, signal);
        onChange();
      }
    }
  );
}
function TakeBack({ of, onChange }) {
  return /* @__PURE__ */ a(
    Ask,
    {
      name: isFiled(of.status.state) ? "withdraw-filed" : "withdraw",
      danger: true,
      onConfirm: async (signal) => {
        await withdraw2(of.memo, signal);
        onChange();
      }
    }
  );
}
function Ask({ name, danger, onConfirm }) {
  const [asks, setAsks] = d(false);
  const going = useAction(async (signal) => {
    await onConfirm(signal);
    setAsks(false);
  });
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { look: danger ? "quiet" : "plain", onClick: () => setAsks(true), children: t(`author-${name}`) }) }),
    /* @__PURE__ */ a(Confirm, { open: asks, heading: t(`author-${name}-ask`), deed: t(`author-${name}`), danger: danger ?? false, pending: going.pending, onConfirm: () => going.run(), onClose: () => setAsks(false), children: [
      /* @__PURE__ */ a("p", { children: t(`author-${name}-means`) }),
      /* @__PURE__ */ a(ErrorAlert, { error: going.error })
    ] })
  ] });
}

// src/app/components/Clock.tsx
var [LINE, FIRST_ROW, ROW, FROM, ACROSS] = [22, 58, 42, 3, 94];
var TONES = { done: "good", due: "info", late: "bad" };
function Clock({ caption, workingDays: workingDays2, now: now2, marks: marks2, timeZone }) {
  const ordered = [...marks2].sort((a2, b) => a2.at - b.at);
  const late = ordered.some((mark) => mark.state === "late");
  const rightToLeft = currentLanguage().direction === "rtl";
  const place = (at) => FROM + ACROSS * part(workingDays2, at);
  const x = (percent) => `${rightToLeft ? 100 - percent : percent}%`;
  const rows = depths(ordered.map((mark) => place(mark.at)));
  return /* @__PURE__ */ a("figure", { class: "clock", children: [
    /* @__PURE__ */ a("svg", { height: FIRST_ROW + ordered.length * ROW, "aria-hidden": "true", children: [
      /* @__PURE__ */ a("line", { class: "line", x1: x(FROM), x2: x(FROM + ACROSS), y1: LINE, y2: LINE }),
      /* @__PURE__ */ a("line", { class: late ? "past late" : "past", x1: x(FROM), x2: x(place(now2)), y1: LINE, y2: LINE }),
      workingDays2.map((at) => /* @__PURE__ */ a("line", { class: "day", x1: x(place(at)), x2: x(place(at)), y1: LINE - 5, y2: LINE + 5 }, at)),
      /* @__PURE__ */ a("line", { class: "today", x1: x(place(now2)), x2: x(place(now2)), y1: LINE - 14, y2: LINE + 14 }),
      ordered.map((mark, index) => /* @__PURE__ */ a("line", { class: "leader", x1: x(place(mark.at)), x2: x(place(mark.at)), y1: LINE, y2: FIRST_ROW + (rows[index] ?? 0) * ROW + 18 }, mark.label)),
      ordered.map((mark, index) => {
        const at = place(mark.at);
        const y = FIRST_ROW + (rows[index] ?? 0) * ROW;
        const anchor = at < 50 ? "start" : "end";
        const beside = x(at < 50 ? at + 1.2 : at - 1.2);
        return /* @__PURE__ */ a("g", { children: [
          /* @__PURE__ */ a("circle", { class: mark.state, cx: x(at), cy: LINE, r: 7 }),
          /* @__PURE__ */ a("text", { class: "strong", x: beside, y, "text-anchor": anchor, children: mark.label }),
          /* @__PURE__ */ a("text", { x: beside, y: y + 17, "text-anchor": anchor, children: `${day(mark.at, timeZone)} · ${t(`clock-${mark.state}`)}` })
        ] }, mark.label);
      })
    ] }),
    /* @__PURE__ */ a(
      Table,
      {
        caption,
        rows: ordered,
        keyOf: (mark) => mark.label,
        columns: [
          { heading: t("clock-what"), cell: (mark) => mark.label },
          { heading: t("clock-day"), cell: (mark) => day(mark.at, timeZone) },
          { heading: t("clock-state"), cell: (mark) => /* @__PURE__ */ a(Tag, { tone: TONES[mark.state], children: t(`clock-${mark.state}`) }) }
        ]
      }
    )
  ] });
}
function part(workingDays2, at) {
  const last = workingDays2.length - 1;
  if (last < 1) return 0;
  const next = workingDays2.findIndex((begin2) => begin2 > at);
  if (next === 0) return 0;
  if (next < 0) return 1;
  const begin = workingDays2[next - 1] ?? at;
  return (next - 1 + Math.min(1, (at - begin) / 86400)) / last;
}
function depths(places) {
  const first = places.filter((place) => place < 50).length;
  return places.map((_, index) => index < first ? first - 1 - index : index);
}

// src/app/member/CaseClock.tsx
var SECONDS_OF_DAY = 86400;
var DAYS_MAX = 400;
function CaseClock({ charter, status }) {
  const filed = status.events.find(({ kind }) => kind === "filed");
  if (!filed || !status.due) return null;
  const { calendar } = charter;
  const until = Math.max(status.due.replyLimit, now());
  return /* @__PURE__ */ a(
    Clock,
    {
      caption: t("case-clock"),
      workingDays: workingDays(calendar, filed.at, until),
      now: now(),
      marks: marks(status, filed),
      timeZone: calendar.zoneName
    }
  );
}
function marks({ due, events, overdue }, filed) {
  if (!due) return [];
  const duty = (label, at, met, late) => met ? { label, at: met.at, state: "done" } : { label, at: at - 1, state: late ? "late" : "due" };
  const acknowledged = events.find(({ kind }) => kind === "acknowledged");
  const replied = events.find(({ kind }) => kind === "replied");
  const target = replied ? [] : [{ label: dutyWords("reply-target"), at: due.replyTarget - 1, state: "due" }];
  return [
    { label: eventWords(filed), at: filed.at, state: "done" },
    duty(dutyWords("acknowledge"), due.acknowledge, acknowledged, overdue.includes("acknowledge")),
    ...target,
    duty(dutyWords("reply"), due.replyLimit, replied, overdue.includes("reply"))
  ];
}
function workingDays(calendar, from, until) {
  const days = [];
  for (let count = 0; count < DAYS_MAX; count += 1) {
    const { endsAt } = calendar.due(from, { count, unit: "working_days" });
    days.push(endsAt - SECONDS_OF_DAY);
    if (endsAt > until) return days;
  }
  return days;
}

// src/app/member/Letters.tsx
function Letters({ letters }) {
  const shown = letters.filter(({ words }) => words.kind !== "reply");
  if (letters.length === 0) return /* @__PURE__ */ a(EmptyState, { heading: t("letters-none"), text: t("letters-none-text") });
  return /* @__PURE__ */ a($, { children: shown.map((letter, index) => /* @__PURE__ */ a(Disclosure, { summary: t("letter-from", { title: t(`letter-${letter.words.kind}`), official: letter.signedBy }), children: /* @__PURE__ */ a(LetterBody, { letter }) }, index)) });
}
function LetterBody({ letter: { words, document: document2 } }) {
  const { step } = document2.statement;
  switch (words.kind) {
    case "acknowledgement":
      return /* @__PURE__ */ a("dl", { class: "facts", children: [
        step.kind === "acknowledge" && /* @__PURE__ */ a($, { children: [
          /* @__PURE__ */ a("dt", { children: t("letter-case-number") }),
          /* @__PURE__ */ a("dd", { dir: "ltr", children: step.caseNumber })
        ] }),
        /* @__PURE__ */ a("dt", { children: t("letter-responsible") }),
        /* @__PURE__ */ a("dd", { dir: "auto", children: words.words.responsible }),
        /* @__PURE__ */ a("dt", { children: t("letter-due") }),
        /* @__PURE__ */ a("dd", { dir: "auto", children: words.words.due }),
        /* @__PURE__ */ a("dt", { children: t("letter-monitor") }),
        /* @__PURE__ */ a("dd", { dir: "auto", children: words.words.monitor }),
        /* @__PURE__ */ a("dt", { children: t("letter-protection") }),
        /* @__PURE__ */ a("dd", { dir: "auto", children: words.words.protection })
      ] });
    case "distribution":
      return /* @__PURE__ */ a($, { children: [
        step.kind === "distribute" && /* @__PURE__ */ a("ul", { children: step.readers.map((reader) => /* @__PURE__ */ a("li", { dir: "ltr", children: reader }, reader)) }),
        words.note !== "" && /* @__PURE__ */ a("p", { dir: "auto", children: words.note })
      ] });
    case "statement":
      return /* @__PURE__ */ a($, { children: [
        /* @__PURE__ */ a("p", { dir: "auto", children: words.message }),
        /* @__PURE__ */ a("p", { class: "quiet", children: t("letter-statement-means") })
      ] });
    case "reply":
      return null;
  }
}

// src/app/member/ReplyView.tsx
var TONES2 = {
  accepted: "good",
  partly: "info",
  rejected: "bad",
  "already-policy": "plain",
  "needs-decision": "info"
};
function ReplyView({ letter, parts }) {
  if (letter.words.kind !== "reply") return null;
  const { answers, closing } = letter.words.words;
  const answerTo = (demand) => answers.find((answer) => answer.demand === demand);
  return /* @__PURE__ */ a("section", { "aria-labelledby": "reply", children: [
    /* @__PURE__ */ a("h2", { id: "reply", children: t("reply-heading") }),
    /* @__PURE__ */ a("p", { children: t("reply-signed-by", { official: letter.signedBy }) }),
    parts ? /* @__PURE__ */ a(DemandList, { demands: parts.demands, below: (demand) => /* @__PURE__ */ a(Answer, { answer: answerTo(demand) }) }) : answers.map((answer) => /* @__PURE__ */ a(Answer, { answer }, answer.demand)),
    closing !== "" && /* @__PURE__ */ a("p", { dir: "auto", children: closing })
  ] });
}
function Answer({ answer }) {
  if (!answer) return /* @__PURE__ */ a("p", { children: /* @__PURE__ */ a(Tag, { tone: "bad", children: t("reply-unanswered") }) });
  return /* @__PURE__ */ a("div", { class: "answer", children: [
    /* @__PURE__ */ a("p", { children: /* @__PURE__ */ a(Tag, { tone: TONES2[answer.outcome], children: outcomeWords(answer.outcome) }) }),
    /* @__PURE__ */ a("p", { dir: "auto", children: answer.reasons }),
    answer.decisionBy !== null && /* @__PURE__ */ a("p", { class: "quiet", children: t("reply-decision-by", { day: answer.decisionBy }) })
  ] });
}

// src/client/proof.ts
var ProofRefusal = class extends CodedRefusal {
  name = "ProofRefusal";
};
function requestProof(invited, now2) {
  const key = keyOf(invited);
  const participant = ParticipantKey.fromBytes(key.verifyingKey().toBytes());
  const memo = MemoId.fromBytes(invited.memo);
  const asked = { operation: "cosignature_prove", memo, requester: { kind: "participant", participant }, at: now2 };
  return unverifiedRequest.toCanonical(signRequest(key, asked));
}
function checkProof(invited, answer) {
  const { counted, version, certified } = answer;
  const proved = counted && certified !== null ? proveCertified(invited, certified) : null;
  return { counted, version, certificate: proved };
}
function proveCertified(invited, certified) {
  return orRefuse(
    () => {
      const found = certificate.fromCanonical(certified.certificate);
      const presentation = unverifiedPresentation.fromCanonical(certified.presentation);
      const { message } = presentation;
      const own = equal(message.participant, keyOf(invited).verifyingKey().toBytes()) && equal(message.memo, invited.memo);
      if (!own || !equal(found.memo, invited.memo) || !equal(message.version, found.digest)) throw new ProofRefusal("Proof");
      const head = new TreeHead(BigInt(found.total), found.root);
      head.verifyInclusion(leafHash(signatureLeaf(presentation)), BigInt(certified.index), certified.path);
      return found;
    },
    () => new ProofRefusal("Proof")
  );
}
function keyOf(invited) {
  const key = participantKeyOf(invited);
  if (key === null) throw new ProofRefusal("NoKey");
  return key;
}

// src/app/member/Signature.tsx
function Signature({ of, onChange }) {
  const open = of.status.state === "circulating" && of.circulation !== void 0 && now() < of.circulation.freeze.closesAt;
  const keeps = of.invited !== void 0 && participantKeyOf(of.invited) !== null;
  const sign = to(`/sign/${MemoId.toText(of.memo)}`);
  return /* @__PURE__ */ a("section", { "aria-labelledby": "signature", children: [
    /* @__PURE__ */ a("h2", { id: "signature", children: t("signature-title") }),
    signedBefore(of) && open && /* @__PURE__ */ a(Alert, { tone: "warning", heading: t("signature-old"), children: t("signature-old-text") }),
    !keeps && /* @__PURE__ */ a("p", { children: t("signature-unknown") }),
    signedNow(of) && /* @__PURE__ */ a("p", { children: t("signature-made") }),
    open && !signedNow(of) && /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(ButtonLink, { href: sign, children: t(signedBefore(of) ? "signature-again" : "invite-go-sign") }) }),
    keeps && /* @__PURE__ */ a(Proof, { of }),
    open && /* @__PURE__ */ a(TakeBack2, { of, onChange })
  ] });
}
function Proof({ of }) {
  const [standing, setStanding] = d(void 0);
  const asking = useAction(async (signal) => {
    const { invited } = of;
    if (!invited) return;
    const request = requestProof(invited, now());
    const answer = await sendTo("cosignature_prove", of.memo, requestPost, { request }, cosignatureProofAnswer, signal);
    setStanding(checkProof(invited, answer));
  });
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(ErrorAlert, { error: asking.error }),
    standing && /* @__PURE__ */ a(Alert, { tone: standing.counted ? "success" : "warning", live: true, children: standingWords(standing) }),
    /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { look: "outline", pending: asking.pending, onClick: () => asking.run(), children: t("signature-ask") }) })
  ] });
}
function standingWords({ counted, version, certificate: certificate2 }) {
  if (certificate2) return t("signature-certified", { total: number(certificate2.total) });
  if (counted) return t("signature-counts");
  return version === null ? t("signature-none") : t("signature-outdated", { version: number(version) });
}
function TakeBack2({ of, onChange }) {
  const [asks, setAsks] = d(false);
  const taking = useAction(async (signal) => {
    const wallet = currentSession()?.wallet;
    const { circulation: circulation2, instance, key } = of;
    if (!wallet || !circulation2) return;
    await withdraw({ circulation: circulation2, instance, key, wallet }, signal);
    setAsks(false);
    onChange();
  });
  return /* @__PURE__ */ a($, { children: [
    taking.done && /* @__PURE__ */ a(Alert, { tone: "success", live: true, children: t("signature-taken-back") }),
    /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { look: "quiet", onClick: () => setAsks(true), children: t("signature-take-back") }) }),
    /* @__PURE__ */ a(
      Confirm,
      {
        open: asks,
        heading: t("signature-take-back-ask"),
        deed: t("signature-take-back"),
        pending: taking.pending,
        onConfirm: () => taking.run(),
        onClose: () => setAsks(false),
        children: [
          /* @__PURE__ */ a("p", { children: t("signature-take-back-means") }),
          /* @__PURE__ */ a(ErrorAlert, { error: taking.error })
        ]
      }
    )
  ] });
}

// src/app/pages/memo.tsx
function Memo({ params }) {
  const wallet = useSession()?.wallet;
  const loaded = useLoad(async (signal) => wallet && memoCase(memoParam(params), wallet, signal), params["memo"] ?? "");
  const of = loaded.value;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, dir: "auto", children: of?.parts?.subject ?? t("memo-title") }),
    /* @__PURE__ */ a(ErrorAlert, { error: loaded.error, again: loaded.again }),
    !of && loaded.error === void 0 && /* @__PURE__ */ a(Waiting, { what: t("memo-loading") }),
    of && /* @__PURE__ */ a(Shown, { of, again: loaded.again })
  ] });
}
function Shown({ of, again }) {
  const { status, charter, parts, letters } = of;
  const reply = lastLetter(letters, "reply");
  const filed = status.events.length > 0;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(Facts, { of }),
    status.overdue.length > 0 && /* @__PURE__ */ a(Alert, { tone: "warning", heading: t("memo-overdue"), children: t("memo-overdue-text", { duties: list(status.overdue.map(dutyWords)) }) }),
    charter && filed && /* @__PURE__ */ a(CaseClock, { charter, status }),
    reply && /* @__PURE__ */ a(ReplyView, { letter: reply, parts }),
    of.authored && /* @__PURE__ */ a(AuthorPanel, { of, authored: of.authored, onChange: again }),
    of.invited && /* @__PURE__ */ a(Signature, { of, onChange: again }),
    filed && /* @__PURE__ */ a("section", { "aria-labelledby": "letters", children: [
      /* @__PURE__ */ a("h2", { id: "letters", children: t("letters-title") }),
      /* @__PURE__ */ a(Letters, { letters })
    ] }),
    parts && /* @__PURE__ */ a(Disclosure, { summary: t("sign-text"), open: !filed, children: /* @__PURE__ */ a(MemoView, { memo: parts }) }),
    charter && /* @__PURE__ */ a(CharterFacts, { charter }),
    /* @__PURE__ */ a("div", { class: "actions no-print", children: /* @__PURE__ */ a(Button, { look: "quiet", onClick: again, children: t("memo-again") }) })
  ] });
}
function Facts({ of: { status, charter, memo } }) {
  const zone = charter?.calendar.zoneName;
  return /* @__PURE__ */ a("dl", { class: "facts", children: [
    /* @__PURE__ */ a("dt", { children: t("memo-state") }),
    /* @__PURE__ */ a("dd", { children: stateWords(status.state) }),
    status.version !== null && /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a("dt", { children: t("invite-version") }),
      /* @__PURE__ */ a("dd", { children: number(status.version) })
    ] }),
    status.state === "circulating" && status.closesAt !== null && /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a("dt", { children: t("invite-until") }),
      /* @__PURE__ */ a("dd", { children: day(status.closesAt - 1, zone) })
    ] }),
    /* @__PURE__ */ a("dt", { children: t("invite-signatures") }),
    /* @__PURE__ */ a("dd", { children: countWords(status.signatures) }),
    /* @__PURE__ */ a("dt", { children: t("memo-id") }),
    /* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a("code", { children: MemoId.toText(memo).slice(0, 16) }) })
  ] });
}
export {
  Memo as default
};
