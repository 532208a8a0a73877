import { toUtf8, concat, u64 as u64$2, Malformed, CodedRefusal, fromBase64, toBase64, fromBase64Url, toBase64Url, equal, toHex, utf8Length, fromHex, fromUtf8, attempt, u32 as u32$5, orRefuse as orRefuse$1, otherwise, within, ask, currentSession, noteErased, now, k, Button, number as number$1, useAction, t, ErrorAlert, $, d, useLoad, ownPart, currentLanguage, list as list$2, Disclosure, day, send, Refusal, update, origin, EmptyState, Waiting, to, ButtonLink, Alert, P, RadioTiles, Field as Field$1, breathe, randomness, T, w, A } from "./main.js";
// @noble/hashes/_u64.js
const U32_MASK64=BigInt(4294967295),_32n=BigInt(32);function fromBig(t,o=!1){return o?{h:Number(t&U32_MASK64),l:Number(t>>_32n&U32_MASK64)}:{h:Number(t>>_32n&U32_MASK64)|0,l:Number(t&U32_MASK64)|0}}function split(t,o=!1){const n=t.length;let r=new Uint32Array(n),c=new Uint32Array(n);for(let s=0;s<n;s++){const{h:e,l}=fromBig(t[s],o);[r[s],c[s]]=[e,l]}return[r,c]}const fromNumH=t=>t/2**32|0,fromNumL=t=>t>>>0;function setU64FromNum(t,o,n,r){const c=fromNumH(n),s=fromNumL(n);t.setUint32(o,r?s:c,r),t.setUint32(o+4,r?c:s,r)}const shrSH=(t,o,n)=>t>>>n,shrSL=(t,o,n)=>t<<32-n|o>>>n,rotrSH=(t,o,n)=>t>>>n|o<<32-n,rotrSL=(t,o,n)=>t<<32-n|o>>>n,rotrBH=(t,o,n)=>t<<64-n|o>>>n-32,rotrBL=(t,o,n)=>t>>>n-32|o<<64-n;function add(t,o,n,r){const c=(o>>>0)+(r>>>0);return{h:t+n+(c/2**32|0)|0,l:c|0}}const add3L=(t,o,n)=>(t>>>0)+(o>>>0)+(n>>>0),add3H=(t,o,n,r)=>o+n+r+(t/2**32|0)|0,add4L=(t,o,n,r)=>(t>>>0)+(o>>>0)+(n>>>0)+(r>>>0),add4H=(t,o,n,r,c)=>o+n+r+c+(t/2**32|0)|0,add5L=(t,o,n,r,c)=>(t>>>0)+(o>>>0)+(n>>>0)+(r>>>0)+(c>>>0),add5H=(t,o,n,r,c,s)=>o+n+r+c+s+(t/2**32|0)|0;
// @noble/hashes/utils.js
function isBytes$2(t){return t instanceof Uint8Array||ArrayBuffer.isView(t)&&t.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in t&&t.BYTES_PER_ELEMENT===1}const atitle$2=t=>t?`"${t}" `:"";function anumber$2(t,e=""){if(typeof t!="number")throw new TypeError(atitle$2(e)+"expected number, got "+typeof t);if(!Number.isSafeInteger(t)||t<0)throw new RangeError(atitle$2(e)+"expected integer >= 0, got "+t);return t}function abool$2(t,e=""){if(typeof t!="boolean")throw new TypeError(atitle$2(e)+"expected boolean, got type="+typeof t);return t}function abytes$2(t,e,n=""){if(isBytes$2(t)&&(e===void 0||t.length===e))return t;e!==void 0&&anumber$2(e,"length");const r=isBytes$2(t),o=e!==void 0?` of length ${e}`:"",i=r?`length=${t.length}`:`type=${typeof t}`,c=atitle$2(n)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(c):new TypeError(c)}function ahash(t){if(typeof t!="function"||typeof t.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(anumber$2(t.outputLen),anumber$2(t.blockLen),t.outputLen<1||t.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}const aobject$2=(t,e)=>{if(t===null||typeof t!="object"||Array.isArray(t))throw new TypeError((e==="object"?"":`"${e}" `)+"expected object, got type="+typeof t)},aopts=(t,e)=>{aobject$2(t,e);const n=Object.getPrototypeOf(t);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${e}" expected plain object`);if(Object.hasOwn(t,"__proto__"))throw new TypeError(`"${e}.__proto__" is not allowed`)};function aexists$1(t,e=!0){if(t.destroyed)throw new Error("hash was destroyed");if(e&&t.finished)throw new Error("digest() was already called")}function aoutput$1(t,e){abytes$2(t,void 0,"output");const n=e.outputLen;if(!(t.length>=n))throw new RangeError('"output" expected length >= '+n)}function u32$4(t){return new Uint32Array(t.buffer,t.byteOffset,Math.floor(t.byteLength/4))}function clean$1(...t){for(let e=0;e<t.length;e++)t[e].fill(0)}function createView$1(t){return new DataView(t.buffer,t.byteOffset,t.byteLength)}function rotr(t,e){return t<<32-e|t>>>e}function rotl$1(t,e){return t<<e|t>>>32-e>>>0}const isLE$1=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function byteSwap$1(t){return t<<24&4278190080|t<<8&16711680|t>>>8&65280|t>>>24&255}function byteSwap32$1(t){for(let e=0;e<t.length;e++)t[e]=byteSwap$1(t[e]);return t}const swap32IfBE$1=isLE$1?t=>t:byteSwap32$1,hasHexBuiltin=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",hexes=Array.from({length:256},(t,e)=>e.toString(16).padStart(2,"0"));function bytesToHex(t){if(abytes$2(t),hasHexBuiltin)return t.toHex();let e="";for(let n=0;n<t.length;n++)e+=hexes[t[n]];return e}function asciiToBase16(t){return t>=48&&t<=57?t-48:t>=65&&t<=70?t-55:t>=97&&t<=102?t-87:void 0}function hexToBytes$1(t){if(typeof t!="string")throw new TypeError("hex string expected, got "+typeof t);if(hasHexBuiltin)try{return Uint8Array.fromHex(t)}catch(o){throw o instanceof SyntaxError?new RangeError(o.message):o}const e=t.length,n=e/2;if(e%2)throw new RangeError("hex string expected, got unpadded hex of length "+e);const r=new Uint8Array(n);for(let o=0,i=0;o<n;o++,i+=2){const c=asciiToBase16(t.charCodeAt(i)),f=asciiToBase16(t.charCodeAt(i+1));if(c===void 0||f===void 0){const u=t[i]+t[i+1];throw new RangeError('hex string expected, got non-hex character "'+u+'" at index '+i)}r[o]=c*16+f}return r}function utf8ToBytes(t){if(typeof t!="string")throw new TypeError("string expected");const e=new TextEncoder().encode(t);try{return new Uint8Array(e)}finally{clean$1(e)}}function kdfInputToBytes(t,e=""){return typeof t=="string"?utf8ToBytes(t):abytes$2(t,void 0,e)}function concatBytes$1(...t){let e=0;for(let r=0;r<t.length;r++){const o=t[r];abytes$2(o),e+=o.length}const n=new Uint8Array(e);for(let r=0,o=0;r<t.length;r++){const i=t[r];n.set(i,o),o+=i.length}return n}function checkOpts$1(t,e,n="opts"){return aopts(t,"defaults"),e!==void 0&&aopts(e,n),Object.assign(Object.create(null),t,e)}function createHasher$1(t,e={}){if(typeof t!="function")throw new TypeError('"hashCons" expected function, got type='+typeof t);e=checkOpts$1({},e,"info");const n=(o,i)=>t(i).update(o).digest(),r=t(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=o=>t(o),Object.assign(n,e),Object.freeze(n)}function randomBytes$3(t=32){anumber$2(t,"bytesLength");const e=typeof globalThis=="object"?globalThis.crypto:null;if(typeof e?.getRandomValues!="function")throw new Error("crypto.getRandomValues must be defined");if(t>65536)throw new RangeError(`"bytesLength" expected <= 65536, got ${t}`);return e.getRandomValues(new Uint8Array(t))}const oidNist=t=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,t])});
// @noble/hashes/_md.js
function Chi(f,t,s){return f&t^~f&s}function Maj(f,t,s){return f&t^f&s^t&s}class HashMD{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(t,s,e,i){this.blockLen=t,this.outputLen=s,this.padOffset=e,this.isLE=i,this.buffer=new Uint8Array(t),this.view=createView$1(this.buffer)}update(t){aexists$1(this),abytes$2(t);const{view:s,buffer:e,blockLen:i}=this,r=t.length;let o=!1;for(let n=0;n<r;){const h=Math.min(i-this.pos,r-n);if(h===i){const u=createView$1(t);for(;i<=r-n;n+=i)this.process(u,n);o=!0;continue}e.set(n===0&&h===r?t:t.subarray(n,n+h),this.pos),this.pos+=h,n+=h,this.pos===i&&(this.process(s,0),this.pos=0,o=!0)}return this.length+=t.length,o&&this.roundClean(),this}digestInto(t){aexists$1(this),aoutput$1(t,this),this.finished=!0;const{buffer:s,view:e,blockLen:i,isLE:r}=this;let{pos:o}=this;s[o++]=128,s.fill(0,o),this.padOffset>i-o&&(this.process(e,0),s.fill(0)),setU64FromNum(e,i-8,this.length*8,r),this.process(e,0),this.roundClean();const n=t===s?e:createView$1(t),h=this.outputLen,u=h/4,l=this.get();if(h%4||u>l.length)throw new Error("invalid outputLen");for(let c=0;c<u;c++)n.setUint32(4*c,l[c],r)}digest(){const{buffer:t,outputLen:s}=this;this.digestInto(t);const e=t.slice(0,s);return this.destroy(),e}_cloneIntoMeta(t){const{buffer:s,length:e,finished:i,destroyed:r,pos:o}=this;return t.destroyed=r,t.finished=i,t.length=e,t.pos=o,o&&t.buffer.set(s),t}clone(){return this._cloneInto()}}const SHA256_IV=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),SHA512_IV=Uint32Array.from([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,2600822924,725511199,528734635,4215389547,1541459225,327033209]);
// @noble/hashes/sha2.js
const SHA256_K=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),SHA256_W=new Uint32Array(64);class SHA2_32B extends HashMD{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(i,t){super(64,i,8,!1),this.A=t[0]|0,this.B=t[1]|0,this.C=t[2]|0,this.D=t[3]|0,this.E=t[4]|0,this.F=t[5]|0,this.G=t[6]|0,this.H=t[7]|0}get(){const{A:i,B:t,C:h,D:c,E:d,F:l,G:e,H:o}=this;return[i,t,h,c,d,l,e,o]}set(i,t,h,c,d,l,e,o){this.A=i|0,this.B=t|0,this.C=h|0,this.D=c|0,this.E=d|0,this.F=l|0,this.G=e|0,this.H=o|0}_cloneInto(i){return(i||=new this.constructor).set(...this.get()),this._cloneIntoMeta(i)}process(i,t){for(let s=0;s<16;s++,t+=4)SHA256_W[s]=i.getUint32(t,!1);for(let s=16;s<64;s++){const r=SHA256_W[s-15],b=SHA256_W[s-2],H=rotr(r,7)^rotr(r,18)^r>>>3,f=rotr(b,17)^rotr(b,19)^b>>>10;SHA256_W[s]=f+SHA256_W[s-7]+H+SHA256_W[s-16]|0}let{A:h,B:c,C:d,D:l,E:e,F:o,G:n,H:x}=this;for(let s=0;s<64;s++){const r=rotr(e,6)^rotr(e,11)^rotr(e,25),b=x+r+Chi(e,o,n)+SHA256_K[s]+SHA256_W[s]|0,f=(rotr(h,2)^rotr(h,13)^rotr(h,22))+Maj(h,c,d)|0;x=n,n=o,o=e,e=l+b|0,l=d,d=c,c=h,h=b+f|0}h=h+this.A|0,c=c+this.B|0,d=d+this.C|0,l=l+this.D|0,e=e+this.E|0,o=o+this.F|0,n=n+this.G|0,x=x+this.H|0,this.set(h,c,d,l,e,o,n,x)}roundClean(){clean$1(SHA256_W)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),clean$1(this.buffer)}}class _SHA256 extends SHA2_32B{constructor(){super(32,SHA256_IV)}}const K512=split(["0x428a2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x59f111f1b605d019","0x923f82a4af194f9b","0xab1c5ed5da6d8118","0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f","0x80deb1fe3b1696b1","0x9bdc06a725c71235","0xc19bf174cf692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0275","0x4a7484aa6ea6e483","0x5cb0a9dcbd41fbd4","0x76f988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","0xc6e00bf33da88fc2","0xd5a79147930aa725","0x06ca6351e003826f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b3df","0x650a73548baf63de","0x766a0abb3c77b2a8","0x81c2c92e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc76c51a30654be30","0xd192e819d6ef5218","0xd69906245565a910","0xf40e35855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34b0bcb5e19b48a8","0x391c0cb3c5c95a63","0x4ed8aa4ae3418acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f60","0x84c87814a1f0ab72","0x8cc702081a6439ec","0x90befffa23631e28","0xa4506cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0xeada7dd6cde0eb1e","0xf57d4f7fee6ed178","0x06f067aa72176fba","0x0a637dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c72493","0x3c9ebe0a15c9bebc","0x431d67c49c100d4c","0x4cc5d4becb3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(D=>BigInt(D))),SHA512_Kh=K512[0],SHA512_Kl=K512[1],SHA512_W_H=new Uint32Array(80),SHA512_W_L=new Uint32Array(80);class SHA2_64B extends HashMD{Ah=0;Al=0;Bh=0;Bl=0;Ch=0;Cl=0;Dh=0;Dl=0;Eh=0;El=0;Fh=0;Fl=0;Gh=0;Gl=0;Hh=0;Hl=0;constructor(i,t){super(128,i,16,!1),this.Ah=t[0]|0,this.Al=t[1]|0,this.Bh=t[2]|0,this.Bl=t[3]|0,this.Ch=t[4]|0,this.Cl=t[5]|0,this.Dh=t[6]|0,this.Dl=t[7]|0,this.Eh=t[8]|0,this.El=t[9]|0,this.Fh=t[10]|0,this.Fl=t[11]|0,this.Gh=t[12]|0,this.Gl=t[13]|0,this.Hh=t[14]|0,this.Hl=t[15]|0}get(){const{Ah:i,Al:t,Bh:h,Bl:c,Ch:d,Cl:l,Dh:e,Dl:o,Eh:n,El:x,Fh:s,Fl:r,Gh:b,Gl:H,Hh:f,Hl:A}=this;return[i,t,h,c,d,l,e,o,n,x,s,r,b,H,f,A]}set(i,t,h,c,d,l,e,o,n,x,s,r,b,H,f,A){this.Ah=i|0,this.Al=t|0,this.Bh=h|0,this.Bl=c|0,this.Ch=d|0,this.Cl=l|0,this.Dh=e|0,this.Dl=o|0,this.Eh=n|0,this.El=x|0,this.Fh=s|0,this.Fl=r|0,this.Gh=b|0,this.Gl=H|0,this.Hh=f|0,this.Hl=A|0}_cloneInto(i){return(i||=new this.constructor).set(...this.get()),this._cloneIntoMeta(i)}process(i,t){for(let a=0;a<16;a++,t+=4)SHA512_W_H[a]=i.getUint32(t),SHA512_W_L[a]=i.getUint32(t+=4);for(let a=16;a<80;a++){const C=SHA512_W_H[a-15]|0,u=SHA512_W_L[a-15]|0,L=rotrSH(C,u,1)^rotrSH(C,u,8)^shrSH(C,u,7),g=rotrSL(C,u,1)^rotrSL(C,u,8)^shrSL(C,u,7),B=SHA512_W_H[a-2]|0,S=SHA512_W_L[a-2]|0,G=rotrSH(B,S,19)^rotrBH(B,S,61)^shrSH(B,S,6),m=rotrSL(B,S,19)^rotrBL(B,S,61)^shrSL(B,S,6),_=add4L(g,m,SHA512_W_L[a-7],SHA512_W_L[a-16]),M=add4H(_,L,G,SHA512_W_H[a-7],SHA512_W_H[a-16]);SHA512_W_H[a]=M|0,SHA512_W_L[a]=_|0}let{Ah:h,Al:c,Bh:d,Bl:l,Ch:e,Cl:o,Dh:n,Dl:x,Eh:s,El:r,Fh:b,Fl:H,Gh:f,Gl:A,Hh:F,Hl:E}=this;for(let a=0;a<80;a++){const C=rotrSH(s,r,14)^rotrSH(s,r,18)^rotrBH(s,r,41),u=rotrSL(s,r,14)^rotrSL(s,r,18)^rotrBL(s,r,41),L=s&b^~s&f,g=r&H^~r&A,B=add5L(E,u,g,SHA512_Kl[a],SHA512_W_L[a]),S=add5H(B,F,C,L,SHA512_Kh[a],SHA512_W_H[a]),G=B|0,m=rotrSH(h,c,28)^rotrBH(h,c,34)^rotrBH(h,c,39),_=rotrSL(h,c,28)^rotrBL(h,c,34)^rotrBL(h,c,39),M=h&d^h&e^d&e,W=c&l^c&o^l&o;F=f|0,E=A|0,f=b|0,A=H|0,b=s|0,H=r|0,{h:s,l:r}=add(n|0,x|0,S|0,G|0),n=e|0,x=o|0,e=d|0,o=l|0,d=h|0,l=c|0;const U=add3L(G,_,W);h=add3H(U,S,m,M),c=U|0}({h,l:c}=add(this.Ah|0,this.Al|0,h|0,c|0)),{h:d,l}=add(this.Bh|0,this.Bl|0,d|0,l|0),{h:e,l:o}=add(this.Ch|0,this.Cl|0,e|0,o|0),{h:n,l:x}=add(this.Dh|0,this.Dl|0,n|0,x|0),{h:s,l:r}=add(this.Eh|0,this.El|0,s|0,r|0),{h:b,l:H}=add(this.Fh|0,this.Fl|0,b|0,H|0),{h:f,l:A}=add(this.Gh|0,this.Gl|0,f|0,A|0),{h:F,l:E}=add(this.Hh|0,this.Hl|0,F|0,E|0),this.set(h,c,d,l,e,o,n,x,s,r,b,H,f,A,F,E)}roundClean(){clean$1(SHA512_W_H,SHA512_W_L)}destroy(){this.destroyed=!0,clean$1(this.buffer),this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)}}class _SHA512 extends SHA2_64B{constructor(){super(64,SHA512_IV)}}const sha256$1=createHasher$1(()=>new _SHA256,oidNist(1)),sha512=createHasher$1(()=>new _SHA512,oidNist(3));
class Label {
static LEAF = new Label("demur/v1/log/leaf");
static HANDLE = new Label("demur/v1/log/handle");
static PADDING_COMMITMENT = new Label("demur/v1/log/padding/commitment");
static PADDING_HANDLE = new Label("demur/v1/log/padding/handle");
static PROMISE = new Label("demur/v1/log/promise");
static LOG_ORIGIN = new Label("demur/v1/log/origin");
static VERSION = new Label("demur/v1/memo/version");
static TEXT_SALT = new Label("demur/v1/memo/salt");
static TEXT = new Label("demur/v1/memo/whole");
static WORD = new Label("demur/v1/memo/word");
static WORDS = new Label("demur/v1/memo/words");
static MEMO_ID = new Label("demur/v1/memo/id");
static CIRCULATION_HASH = new Label("demur/v1/circulation/hash");
static CIRCULATION_IDENTITY = new Label("demur/v1/circulation/identity");
static CONTEXT_MEMO = new Label("demur/v1/context/memo");
static CONTEXT_OPEN = new Label("demur/v1/context/open");
static PRESENTATION = new Label("demur/v1/presentation/header");
static PRESENTATION_DIGEST = new Label("demur/v1/presentation/digest");
static EPOCH_HEADER = new Label("demur/v1/epoch/header");
static MEMBER_SEED = new Label("demur/v1/member/seed");
static CAPSULE = new Label("demur/v1/capsule");
static CAPSULE_BINDING = new Label("demur/v1/capsule/binding");
static CERTIFICATE = new Label("demur/v1/certificate");
static CHARTER = new Label("demur/v1/charter");
static AUTHOR_DOCUMENT = new Label("demur/v1/document/author");
static OFFICIAL_DOCUMENT = new Label("demur/v1/document/official");
static DOCUMENT_DIGEST = new Label("demur/v1/document/digest");
static CONTENT = new Label("demur/v1/document/content");
static AUTHOR_CONTENT = new Label("demur/v1/document/author/content");
static STATEMENT_DIGEST = new Label("demur/v1/document/statement");
static NOTE = new Label("demur/v1/note");
static NOTE_CONTENT = new Label("demur/v1/note/content");
static REQUEST = new Label("demur/v1/request");
static RATING = new Label("demur/v1/rating");
static DESK_IDENTITY = new Label("demur/v1/wallet/desk");
static USED_CONTEXT = new Label("demur/v1/wallet/context");
static CLAIM_READER = new Label("demur/v1/claim/reader");
static SIGNATORY = new Label("demur/v1/claim/signatory");
static RANDOM_STREAM = new Label("demur/v1/randomness/stream");
static PRESENTATION_NONCE = new Label("demur/v1/presentation/nonce");
static BATCH_WEIGHTS = new Label("demur/v1/batch/weights");
#octets;
constructor(text2) {
this.#octets = toUtf8(`${text2}\0`);
}
bytes() {
return this.#octets.slice();
}
hash(...parts) {
return sha256$1(concat(this.#octets, ...parts));
}
hashFramed(...parts) {
return sha256$1(concat(this.#octets, ...parts.flatMap((part) => [u64$2(BigInt(part.length)), part])));
}
}
function sha256(octets2) {
return sha256$1(octets2);
}
function randomBytes$2(source, count) {
const octets2 = new Uint8Array(count);
source.fill(octets2);
return octets2;
}
// @noble/ciphers/utils.js
function isBytes$1(t){return t instanceof Uint8Array||ArrayBuffer.isView(t)&&t.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in t&&t.BYTES_PER_ELEMENT===1}const atitle$1=t=>t?`"${t}" `:"";function abool$1(t,e=""){if(typeof t!="boolean")throw new TypeError(atitle$1(e)+"expected boolean, got type="+typeof t);return t}function anumber$1(t,e=""){if(typeof t!="number")throw new TypeError(atitle$1(e)+"expected number, got "+typeof t);if(!Number.isSafeInteger(t)||t<0)throw new RangeError(atitle$1(e)+"expected integer >= 0, got "+t);return t}function abytes$1(t,e,n=""){if(isBytes$1(t)&&(e===void 0||t.length===e))return t;e!==void 0&&anumber$1(e,"length");const r=isBytes$1(t),o=e!==void 0?` of length ${e}`:"",f=r?`length=${t.length}`:`type=${typeof t}`,c=atitle$1(n)+"expected Uint8Array"+o+", got "+f;throw r?new RangeError(c):new TypeError(c)}const aobject$1=(t,e)=>{if(t===null||typeof t!="object"||Array.isArray(t))throw new TypeError(e==="object"?"expected valid options object":`"${e}" expected object, got type=${typeof t}`)};function aexists(t,e=!0){if(t.destroyed)throw new Error("hash was destroyed");if(e&&t.finished)throw new Error("digest() was already called")}function aoutput(t,e){abytes$1(t,void 0,"output");const n=e.outputLen;if(!(t.length>=n))throw new RangeError('"output" expected length >= '+n)}function u32$3(t){return new Uint32Array(t.buffer,t.byteOffset,Math.floor(t.byteLength/4))}function clean(...t){for(let e=0;e<t.length;e++)t[e].fill(0)}function createView(t){return new DataView(t.buffer,t.byteOffset,t.byteLength)}const isLE=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function byteSwap(t){return t<<24&4278190080|t<<8&16711680|t>>>8&65280|t>>>24&255}function byteSwap32(t){for(let e=0;e<t.length;e++)t[e]=byteSwap(t[e]);return t}const swap32IfBE=isLE?t=>t:byteSwap32;function overlapBytes(t,e){return!t.byteLength||!e.byteLength?!1:t.buffer===e.buffer&&t.byteOffset<e.byteOffset+e.byteLength&&e.byteOffset<t.byteOffset+t.byteLength}function complexOverlapBytes(t,e){if(overlapBytes(t,e)&&t.byteOffset<e.byteOffset)throw new Error("complex overlap of input and output is not supported")}function checkOpts(t,e){return aobject$1(t,"defaults"),aobject$1(e,"opts"),Object.assign(t,e)}function equalBytes$1(t,e){if(t=abytes$1(t),e=abytes$1(e),t.length!==e.length)return!1;let n=0;for(let r=0;r<t.length;r++)n|=t[r]^e[r];return n===0}function wrapMacConstructor(t,e,n){const r=e,o=(()=>[]),f=(u,y)=>r(y,...o(u)).update(u).digest(),c=r(new Uint8Array(t),...o(new Uint8Array(0)));return f.outputLen=c.outputLen,f.blockLen=c.blockLen,f.create=(u,...y)=>r(u,...y),f}const wrapCipher=(t,e)=>{function n(r,...o){if(abytes$1(r,void 0,"key"),t.nonceLength!==void 0){const i=o[0];abytes$1(i,t.varSizeNonce?void 0:t.nonceLength,"nonce")}const f=t.tagLength,c=t.nonceLength!==void 0?1:0;if(!t.withAAD){for(let i=c;i<o.length;i++)if(isBytes$1(o[i]))throw new Error("AAD not supported")}t.withAAD&&o[c]!==void 0&&abytes$1(o[c],void 0,"AAD");const u=e(r,...o),y=(i,s)=>{if(s!==void 0){if(i!==2)throw new Error("cipher output not supported");abytes$1(s,void 0,"output")}};let p=!1;return{encrypt(i,s){if(p)throw new Error("cannot encrypt() twice with same key + nonce");return p=!0,abytes$1(i,void 0,"data"),y(u.encrypt.length,s),u.encrypt(i,s)},decrypt(i,s){if(abytes$1(i,void 0,"data"),f&&i.length<f)throw new Error('"ciphertext" expected length >= tagLength='+f);return y(u.decrypt.length,s),u.decrypt(i,s)}}}return Object.assign(n,t),n};function getOutput(t,e,n=!0){if(e===void 0)return new Uint8Array(t);if(abytes$1(e,t,"output"),n&&!isAligned32(e))throw new Error("invalid output, must be aligned");return e}function u64Lengths(t,e,n){anumber$1(t),anumber$1(e),abool$1(n);const r=new Uint8Array(16),o=createView(r);return o.setBigUint64(0,BigInt(e),n),o.setBigUint64(8,BigInt(t),n),r}function isAligned32(t){return t.byteOffset%4===0}function copyBytes$2(t){return Uint8Array.from(abytes$1(t))}
// @noble/ciphers/_arx.js
const encodeStr=i=>Uint8Array.from(i.split(""),l=>l.charCodeAt(0)),sigma16_32=swap32IfBE(u32$3(encodeStr("expand 16-byte k"))),sigma32_32=swap32IfBE(u32$3(encodeStr("expand 32-byte k")));function rotl(i,l){return i<<l|i>>>32-l}const BLOCK_LEN=64,BLOCK_LEN32=16,MAX_COUNTER=2**32-1,U32_EMPTY=Uint32Array.of();function runCipher(i,l,$,y,w,p,a,f){const e=w.length,h=new Uint8Array(BLOCK_LEN),n=u32$3(h),E=isLE&&isAligned32(w)&&isAligned32(p),u=E?u32$3(w):U32_EMPTY,g=E?u32$3(p):U32_EMPTY;if(!isLE){for(let r=0;r<e;a++){if(i(l,$,y,n,a,f),swap32IfBE(n),a>=MAX_COUNTER)throw new Error("arx: counter overflow");const c=Math.min(BLOCK_LEN,e-r);for(let s=0,t;s<c;s++)t=r+s,p[t]=w[t]^h[s];r+=c}return}for(let r=0;r<e;a++){if(i(l,$,y,n,a,f),a>=MAX_COUNTER)throw new Error("arx: counter overflow");const c=Math.min(BLOCK_LEN,e-r);if(E&&c===BLOCK_LEN){const s=r/4;if(r%4!==0)throw new Error("arx: invalid block position");for(let t=0,o;t<BLOCK_LEN32;t++)o=s+t,g[o]=u[o]^n[t];r+=BLOCK_LEN;continue}for(let s=0,t;s<c;s++)t=r+s,p[t]=w[t]^h[s];r+=c}}function createCipher(i,l){const{allowShortKeys:$,extendNonceFn:y,counterLength:w,counterRight:p,rounds:a}=checkOpts({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},l);if(typeof i!="function")throw new Error("core must be a function");return anumber$1(w),anumber$1(a),abool$1(p),abool$1($),(f,e,h,n,E=0)=>{abytes$1(f,void 0,"key"),abytes$1(e,void 0,"nonce"),abytes$1(h,void 0,"data");const u=h.length,g=n!==void 0;if(n=getOutput(u,n,!1),g&&complexOverlapBytes(h,n),anumber$1(E),E<0||E>=MAX_COUNTER)throw new Error("arx: counter overflow");const r=[];let c=f.length,s,t;if(c===32)r.push(s=copyBytes$2(f)),t=sigma32_32;else if(c===16&&$)s=new Uint8Array(32),s.set(f),s.set(f,16),t=sigma16_32,r.push(s);else throw abytes$1(f,32,"arx key"),new Error("invalid key size");(!isLE||!isAligned32(e))&&r.push(e=copyBytes$2(e));let o=u32$3(s);if(y){if(e.length!==24)throw new Error("arx: extended nonce must be 24 bytes");const b=e.subarray(0,16);if(isLE)y(t,o,u32$3(b),o);else{const d=swap32IfBE(Uint32Array.from(t));y(d,o,u32$3(b),o),clean(d),swap32IfBE(o)}e=e.subarray(16)}else isLE||swap32IfBE(o);const m=16-w;if(m!==e.length)throw new Error(`arx: nonce must be ${m} or 16 bytes`);if(m!==12){const b=new Uint8Array(12);b.set(e,p?0:12-e.length),e=b,r.push(e)}const x=swap32IfBE(u32$3(e));try{return runCipher(i,t,o,x,h,n,E,a),n}finally{clean(...r)}}}
// @noble/ciphers/_poly1305.js
function u8to16(G,t){return G[t++]&255|(G[t++]&255)<<8}class Poly1305{blockLen=16;outputLen=16;buffer=new Uint8Array(16);r=new Uint16Array(10);h=new Uint16Array(10);pad=new Uint16Array(8);pos=0;finished=!1;destroyed=!1;constructor(t){t=copyBytes$2(abytes$1(t,32,"key"));const h=u8to16(t,0),n=u8to16(t,2),i=u8to16(t,4),e=u8to16(t,6),r=u8to16(t,8),s=u8to16(t,10),l=u8to16(t,12),p=u8to16(t,14);this.r[0]=h&8191,this.r[1]=(h>>>13|n<<3)&8191,this.r[2]=(n>>>10|i<<6)&7939,this.r[3]=(i>>>7|e<<9)&8191,this.r[4]=(e>>>4|r<<12)&255,this.r[5]=r>>>1&8190,this.r[6]=(r>>>14|s<<2)&8191,this.r[7]=(s>>>11|l<<5)&8065,this.r[8]=(l>>>8|p<<8)&8191,this.r[9]=p>>>5&127;for(let c=0;c<8;c++)this.pad[c]=u8to16(t,16+2*c)}process(t,h,n=!1){const i=n?0:2048,{h:e,r}=this,s=r[0],l=r[1],p=r[2],c=r[3],u=r[4],f=r[5],d=r[6],b=r[7],y=r[8],a=r[9],J=u8to16(t,h+0),K=u8to16(t,h+2),N=u8to16(t,h+4),O=u8to16(t,h+6),H=u8to16(t,h+8),Q=u8to16(t,h+10),R=u8to16(t,h+12),S=u8to16(t,h+14);let w=e[0]+(J&8191),g=e[1]+((J>>>13|K<<3)&8191),A=e[2]+((K>>>10|N<<6)&8191),U=e[3]+((N>>>7|O<<9)&8191),L=e[4]+((O>>>4|H<<12)&8191),$=e[5]+(H>>>1&8191),m=e[6]+((H>>>14|Q<<2)&8191),x=e[7]+((Q>>>11|R<<5)&8191),z=e[8]+((R>>>8|S<<8)&8191),B=e[9]+(S>>>5|i),o=0,I=o+w*s+g*(5*a)+A*(5*y)+U*(5*b)+L*(5*d);o=I>>>13,I&=8191,I+=$*(5*f)+m*(5*u)+x*(5*c)+z*(5*p)+B*(5*l),o+=I>>>13,I&=8191;let M=o+w*l+g*s+A*(5*a)+U*(5*y)+L*(5*b);o=M>>>13,M&=8191,M+=$*(5*d)+m*(5*f)+x*(5*u)+z*(5*c)+B*(5*p),o+=M>>>13,M&=8191;let C=o+w*p+g*l+A*s+U*(5*a)+L*(5*y);o=C>>>13,C&=8191,C+=$*(5*b)+m*(5*d)+x*(5*f)+z*(5*u)+B*(5*c),o+=C>>>13,C&=8191;let P=o+w*c+g*p+A*l+U*s+L*(5*a);o=P>>>13,P&=8191,P+=$*(5*y)+m*(5*b)+x*(5*d)+z*(5*f)+B*(5*u),o+=P>>>13,P&=8191;let j=o+w*u+g*c+A*p+U*l+L*s;o=j>>>13,j&=8191,j+=$*(5*a)+m*(5*y)+x*(5*b)+z*(5*d)+B*(5*f),o+=j>>>13,j&=8191;let q=o+w*f+g*u+A*c+U*p+L*l;o=q>>>13,q&=8191,q+=$*s+m*(5*a)+x*(5*y)+z*(5*b)+B*(5*d),o+=q>>>13,q&=8191;let v=o+w*d+g*f+A*u+U*c+L*p;o=v>>>13,v&=8191,v+=$*l+m*s+x*(5*a)+z*(5*y)+B*(5*b),o+=v>>>13,v&=8191;let D=o+w*b+g*d+A*f+U*u+L*c;o=D>>>13,D&=8191,D+=$*p+m*l+x*s+z*(5*a)+B*(5*y),o+=D>>>13,D&=8191;let E=o+w*y+g*b+A*d+U*f+L*u;o=E>>>13,E&=8191,E+=$*c+m*p+x*l+z*s+B*(5*a),o+=E>>>13,E&=8191;let F=o+w*a+g*y+A*b+U*d+L*f;o=F>>>13,F&=8191,F+=$*u+m*c+x*p+z*l+B*s,o+=F>>>13,F&=8191,o=(o<<2)+o|0,o=o+I|0,I=o&8191,o=o>>>13,M+=o,e[0]=I,e[1]=M,e[2]=C,e[3]=P,e[4]=j,e[5]=q,e[6]=v,e[7]=D,e[8]=E,e[9]=F}finalize(){const{h:t,pad:h}=this,n=new Uint16Array(10);let i=t[1]>>>13;t[1]&=8191;for(let s=2;s<10;s++)t[s]+=i,i=t[s]>>>13,t[s]&=8191;t[0]+=i*5,i=t[0]>>>13,t[0]&=8191,t[1]+=i,i=t[1]>>>13,t[1]&=8191,t[2]+=i,n[0]=t[0]+5,i=n[0]>>>13,n[0]&=8191;for(let s=1;s<10;s++)n[s]=t[s]+i,i=n[s]>>>13,n[s]&=8191;n[9]-=8192;let e=(i^1)-1;for(let s=0;s<10;s++)n[s]&=e;e=~e;for(let s=0;s<10;s++)t[s]=t[s]&e|n[s];t[0]=(t[0]|t[1]<<13)&65535,t[1]=(t[1]>>>3|t[2]<<10)&65535,t[2]=(t[2]>>>6|t[3]<<7)&65535,t[3]=(t[3]>>>9|t[4]<<4)&65535,t[4]=(t[4]>>>12|t[5]<<1|t[6]<<14)&65535,t[5]=(t[6]>>>2|t[7]<<11)&65535,t[6]=(t[7]>>>5|t[8]<<8)&65535,t[7]=(t[8]>>>8|t[9]<<5)&65535;let r=t[0]+h[0];t[0]=r&65535;for(let s=1;s<8;s++)r=(t[s]+h[s]|0)+(r>>>16)|0,t[s]=r&65535;clean(n)}update(t){aexists(this),abytes$1(t),t=copyBytes$2(t);const{buffer:h,blockLen:n}=this,i=t.length;for(let e=0;e<i;){const r=Math.min(n-this.pos,i-e);if(r===n){for(;n<=i-e;e+=n)this.process(t,e);continue}h.set(t.subarray(e,e+r),this.pos),this.pos+=r,e+=r,this.pos===n&&(this.process(h,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,clean(this.h,this.r,this.buffer,this.pad)}digestInto(t){aexists(this),aoutput(t,this),this.finished=!0;const{buffer:h,h:n}=this;let{pos:i}=this;if(i){for(h[i++]=1;i<16;i++)h[i]=0;this.process(h,0,!0)}this.finalize();let e=0;for(let r=0;r<8;r++)t[e++]=n[r]>>>0,t[e++]=n[r]>>>8}digest(){const{buffer:t,outputLen:h}=this;this.digestInto(t);const n=t.slice(0,h);return this.destroy(),n}}const poly1305=wrapMacConstructor(32,G=>new Poly1305(G));
// @noble/ciphers/chacha.js
function chachaCore(a,l,n,t,K,E=20){let r=a[0],R=a[1],p=a[2],P=a[3],T=l[0],U=l[1],Z=l[2],_=l[3],$=l[4],q=l[5],z=l[6],B=l[7],S=K,j=n[0],F=n[1],G=n[2],o=r,s=R,g=p,c=P,y=T,h=U,d=Z,i=_,f=$,L=q,x=z,b=B,w=S,v=j,O=F,C=G;for(let H=0;H<E;H+=2)o=o+y|0,w=rotl(w^o,16),f=f+w|0,y=rotl(y^f,12),o=o+y|0,w=rotl(w^o,8),f=f+w|0,y=rotl(y^f,7),s=s+h|0,v=rotl(v^s,16),L=L+v|0,h=rotl(h^L,12),s=s+h|0,v=rotl(v^s,8),L=L+v|0,h=rotl(h^L,7),g=g+d|0,O=rotl(O^g,16),x=x+O|0,d=rotl(d^x,12),g=g+d|0,O=rotl(O^g,8),x=x+O|0,d=rotl(d^x,7),c=c+i|0,C=rotl(C^c,16),b=b+C|0,i=rotl(i^b,12),c=c+i|0,C=rotl(C^c,8),b=b+C|0,i=rotl(i^b,7),o=o+h|0,C=rotl(C^o,16),x=x+C|0,h=rotl(h^x,12),o=o+h|0,C=rotl(C^o,8),x=x+C|0,h=rotl(h^x,7),s=s+d|0,w=rotl(w^s,16),b=b+w|0,d=rotl(d^b,12),s=s+d|0,w=rotl(w^s,8),b=b+w|0,d=rotl(d^b,7),g=g+i|0,v=rotl(v^g,16),f=f+v|0,i=rotl(i^f,12),g=g+i|0,v=rotl(v^g,8),f=f+v|0,i=rotl(i^f,7),c=c+y|0,O=rotl(O^c,16),L=L+O|0,y=rotl(y^L,12),c=c+y|0,O=rotl(O^c,8),L=L+O|0,y=rotl(y^L,7);let e=0;t[e++]=r+o|0,t[e++]=R+s|0,t[e++]=p+g|0,t[e++]=P+c|0,t[e++]=T+y|0,t[e++]=U+h|0,t[e++]=Z+d|0,t[e++]=_+i|0,t[e++]=$+f|0,t[e++]=q+L|0,t[e++]=z+x|0,t[e++]=B+b|0,t[e++]=S+w|0,t[e++]=j+v|0,t[e++]=F+O|0,t[e++]=G+C|0}const chacha20=createCipher(chachaCore,{counterRight:!1,counterLength:4,allowShortKeys:!1}),ZEROS16=new Uint8Array(16),updatePadded=(a,l)=>{a.update(l);const n=l.length%16;n&&a.update(ZEROS16.subarray(n))},ZEROS32=new Uint8Array(32);function computeTag(a,l,n,t,K){K!==void 0&&abytes$1(K,void 0,"AAD");const E=a(l,n,ZEROS32),r=u64Lengths(t.length,K?K.length:0,!0),R=poly1305.create(E);K&&updatePadded(R,K),updatePadded(R,t),R.update(r);const p=R.digest();return clean(E,r),p}const _poly1305_aead=a=>(l,n,t)=>({encrypt(E,r){const R=E.length;r=getOutput(R+16,r,!1),r.set(E);const p=r.subarray(0,-16);a(l,n,p,p,1);const P=computeTag(a,l,n,p,t);return r.set(P,R),clean(P),r},decrypt(E,r){r=getOutput(E.length-16,r,!1);const R=E.subarray(0,-16),p=E.subarray(-16),P=computeTag(a,l,n,R,t);if(!equalBytes$1(p,P))throw clean(P),new Error("invalid tag");return r.set(E.subarray(0,-16)),a(l,n,r,r,1),clean(P),r}}),chacha20poly1305=wrapCipher({blockSize:64,nonceLength:12,tagLength:16,withAAD:!0},_poly1305_aead(chacha20));
// @noble/hashes/hmac.js
class _HMAC{oHash;iHash;blockLen;outputLen;canXOF=!1;finished=!1;destroyed=!1;constructor(t,e){if(ahash(t),abytes$2(e,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error("expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;const n=this.blockLen,s=new Uint8Array(n);s.set(e.length>n?t.create().update(e).digest():e);for(let i=0;i<s.length;i++)s[i]^=54;this.iHash.update(s),this.oHash=t.create();for(let i=0;i<s.length;i++)s[i]^=106;this.oHash.update(s),clean$1(s)}update(t){return aexists$1(this),this.iHash.update(t),this}digestInto(t){aexists$1(this),aoutput$1(t,this),this.finished=!0;const e=t.subarray(0,this.outputLen);this.iHash.digestInto(e),this.oHash.update(e),this.oHash.digestInto(e),this.destroy()}digest(){const t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||=Object.create(Object.getPrototypeOf(this),{});const{oHash:e,iHash:n,finished:s,destroyed:i,blockLen:a,outputLen:o,canXOF:r}=this;return t=t,t.finished=s,t.destroyed=i,t.blockLen=a,t.outputLen=o,t.canXOF=r,t.oHash=e._cloneInto(t.oHash),t.iHash=n._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}}const hmac=(()=>{const h=((t,e,n)=>new _HMAC(t,e).update(n).digest());return h.create=(t,e)=>new _HMAC(t,e),h})();
// @noble/hashes/pbkdf2.js
function pbkdf2Init(r,c,a,t){ahash(r);const f=checkOpts$1({dkLen:32,asyncTick:10},t),{c:u,dkLen:e,asyncTick:o}=f;if(anumber$2(u,"c"),anumber$2(e,"dkLen"),anumber$2(o,"asyncTick"),u<1)throw new Error('"c" (iterations) must be >= 1');if(e<1)throw new Error('"dkLen" must be >= 1');if(e>(2**32-1)*r.outputLen)throw new Error("derived key too long");const i=kdfInputToBytes(c,"password");try{const d=kdfInputToBytes(a,"salt");try{const n=new Uint8Array(e),{iHash:s,oHash:p,outputLen:l}=hmac.create(r,i),y=new Uint8Array(l),k=pbkdf2Engine(s,p,d,y);return{c:u,dkLen:e,asyncTick:o,DK:n,outputLen:l,eng:k}}finally{typeof a=="string"&&clean$1(d)}}finally{typeof c=="string"&&clean$1(i)}}function pbkdf2Engine(r,c,a,t){const f=new Uint8Array(4),u=createView$1(f),e=r._cloneInto().update(a),o=c._cloneInto(),i=r._cloneInto,d=c._cloneInto;return{u1:(n,s)=>{u.setInt32(0,n,!1),e._cloneInto(o).update(f).digestInto(t),c._cloneInto(o).update(t).digestInto(t),s.set(t.subarray(0,s.length))},rounds:(n,s)=>{for(let p=1;p<n;p++){i.call(r,o).update(t).digestInto(t),d.call(c,o).update(t).digestInto(t);for(let l=0;l<s.length;l++)s[l]^=t[l]}},output:n=>(r.destroy(),c.destroy(),e.destroy(),o.destroy(),clean$1(t),n)}}function pbkdf2(r,c,a,t){const{c:f,dkLen:u,DK:e,outputLen:o,eng:i}=pbkdf2Init(r,c,a,t);for(let d=1,n=0;n<u;d++,n+=o){const s=e.subarray(n,n+o);i.u1(d,s),i.rounds(f,s)}return i.output(e)}
// @noble/hashes/scrypt.js
function XorAndSalsa(o,c,t,l,r,e){let $=o[c++]^t[l++],n=o[c++]^t[l++],x=o[c++]^t[l++],a=o[c++]^t[l++],w=o[c++]^t[l++],f=o[c++]^t[l++],M=o[c++]^t[l++],b=o[c++]^t[l++],y=o[c++]^t[l++],s=o[c++]^t[l++],d=o[c++]^t[l++],k=o[c++]^t[l++],X=o[c++]^t[l++],_=o[c++]^t[l++],V=o[c++]^t[l++],j=o[c++]^t[l++],m=$,h=n,E=x,B=a,N=w,L=f,g=M,A=b,P=y,S=s,T=d,U=k,C=X,z=_,I=V,O=j;for(let D=0;D<8;D+=2)N^=rotl$1(m+C|0,7),P^=rotl$1(N+m|0,9),C^=rotl$1(P+N|0,13),m^=rotl$1(C+P|0,18),S^=rotl$1(L+h|0,7),z^=rotl$1(S+L|0,9),h^=rotl$1(z+S|0,13),L^=rotl$1(h+z|0,18),I^=rotl$1(T+g|0,7),E^=rotl$1(I+T|0,9),g^=rotl$1(E+I|0,13),T^=rotl$1(g+E|0,18),B^=rotl$1(O+U|0,7),A^=rotl$1(B+O|0,9),U^=rotl$1(A+B|0,13),O^=rotl$1(U+A|0,18),h^=rotl$1(m+B|0,7),E^=rotl$1(h+m|0,9),B^=rotl$1(E+h|0,13),m^=rotl$1(B+E|0,18),g^=rotl$1(L+N|0,7),A^=rotl$1(g+L|0,9),N^=rotl$1(A+g|0,13),L^=rotl$1(N+A|0,18),U^=rotl$1(T+S|0,7),P^=rotl$1(U+T|0,9),S^=rotl$1(P+U|0,13),T^=rotl$1(S+P|0,18),C^=rotl$1(O+I|0,7),z^=rotl$1(C+O|0,9),I^=rotl$1(z+C|0,13),O^=rotl$1(I+z|0,18);r[e++]=$+m|0,r[e++]=n+h|0,r[e++]=x+E|0,r[e++]=a+B|0,r[e++]=w+N|0,r[e++]=f+L|0,r[e++]=M+g|0,r[e++]=b+A|0,r[e++]=y+P|0,r[e++]=s+S|0,r[e++]=d+T|0,r[e++]=k+U|0,r[e++]=X+C|0,r[e++]=_+z|0,r[e++]=V+I|0,r[e++]=j+O|0}function BlockMix(o,c,t,l,r){let e=l+0,$=l+16*r;for(let n=0;n<16;n++)t[$+n]=o[c+(2*r-1)*16+n];for(let n=0;n<r;n++,e+=16,c+=16)XorAndSalsa(t,$,o,c,t,e),n>0&&($+=16),XorAndSalsa(t,e,o,c+=16,t,$)}const SCRYPT_DEFAULT_MAXMEM=1024*(2**20+1+1);function scryptInit(o,c,t){const l=checkOpts$1({dkLen:32,asyncTick:10,maxmem:SCRYPT_DEFAULT_MAXMEM},t),{N:r,r:e,p:$,dkLen:n,asyncTick:x,maxmem:a,onProgress:w}=l;if(anumber$2(r,"N"),anumber$2(e,"r"),anumber$2($,"p"),anumber$2(n,"dkLen"),anumber$2(x,"asyncTick"),anumber$2(a,"maxmem"),w!==void 0&&typeof w!="function")throw new Error('"onProgress" must be a function');if(e<1)throw new Error('"r" expected integer >= 1');const f=128*e,M=f/4,b=Math.pow(2,32);if(r<=1||(r&r-1)!==0||r>b)throw new Error('"N" expected a power of 2, and 2^1 <= N <= 2^32');if($<1||$>(b-1)*32/f)throw new Error('"p" expected integer 1..((2^32 - 1) * 32) / (128 * r)');if(n<1||n>(b-1)*32)throw new Error('"dkLen" expected integer 1..(2^32 - 1) * 32');const y=f*(r+$+1);if(y>a)throw new Error('"maxmem" limit was hit: memUsed(128*r*(N+p+1))='+y+", maxmem="+a);const s=pbkdf2(sha256$1,o,c,{c:1,dkLen:f*$}),d=u32$4(s),k=u32$4(new Uint8Array(f*r)),X=u32$4(new Uint8Array(f));let _=()=>{};if(w){const V=2*r*$,j=Math.max(Math.floor(V/1e4),1);let m=0;_=()=>{if(m++,w&&(!(m%j)||m===V))try{w(m/V)}catch(h){throw clean$1(s,k,X),h}}}return{N:r,r:e,p:$,dkLen:n,blockSize32:M,V:k,B32:d,B:s,tmp:X,blockMixCb:_,asyncTick:x}}function scryptOutput(o,c,t,l,r){const e=pbkdf2(sha256$1,o,t,{c:1,dkLen:c});return clean$1(t,l,r),e}function scrypt(o,c,t){const{N:l,r,p:e,dkLen:$,blockSize32:n,V:x,B32:a,B:w,tmp:f,blockMixCb:M}=scryptInit(o,c,t);swap32IfBE$1(a);for(let b=0;b<e;b++){const y=n*b;for(let s=0;s<n;s++)x[s]=a[y+s];for(let s=0,d=0;s<l-1;s++)BlockMix(x,d,x,d+=n,r),M();BlockMix(x,(l-1)*n,a,y,r),M();for(let s=0;s<l;s++){const d=(a[y+n-16]&l-1)>>>0;for(let k=0;k<n;k++)f[k]=a[y+k]^x[d*n+k];BlockMix(f,0,a,y,r),M()}}return swap32IfBE$1(a),scryptOutput(o,$,w,x,f)}
class OpenFailure extends Malformed {
constructor() {
super("OpenFailure");
}
}
class SealError extends CodedRefusal {
name = "SealError";
}
function toUnpaddedBase64(octets2) {
return toBase64(octets2).replaceAll("=", "");
}
function unpaddedBase64(text2) {
if (!/^[A-Za-z0-9+/]*$/.test(text2)) throw new OpenFailure();
try {
return fromBase64(text2 + "=".repeat((4 - text2.length % 4) % 4));
} catch {
throw new OpenFailure();
}
}
// @noble/curves/utils.js
function aarray$1(t,e,r=()=>{}){if(!Array.isArray(t))throw new TypeError(`"${e}" expected array, got type=${typeof t}`);for(let n=0;n<t.length;n++)r(t[n],`${e}[${n}]`);return t}const abytes=(t,e,r)=>abytes$2(t,e,r),anumber=anumber$2;function aobject(t,e="object"){if(t===null||typeof t!="object"||Array.isArray(t))throw new TypeError(e==="object"?"expected valid options object":`"${e}" expected object, got type=${typeof t}`);return t}function afunction(t,e){if(typeof t!="function")throw new TypeError(`"${e}" is invalid: expected function, got ${typeof t}`);return t}const concatBytes=(...t)=>concatBytes$1(...t),hexToBytes=t=>hexToBytes$1(t),isBytes=isBytes$2,randomBytes$1=t=>randomBytes$3(t),_0n$a=BigInt(0),_1n$b=BigInt(1),atitle=t=>t?`"${t}" `:"";function abool(t,e=""){if(typeof t!="boolean")throw new TypeError(atitle(e)+"expected boolean, got type="+typeof t);return t}function abignumber(t){if(typeof t=="bigint"){if(!isPosBig(t))throw new RangeError("positive bigint expected, got "+t)}else anumber(t);return t}function asafenumber(t,e=""){if(typeof t!="number"){const r=e&&`"${e}" `;throw new TypeError(r+"expected number, got type="+typeof t)}if(!Number.isSafeInteger(t)){const r=e&&`"${e}" `;throw new RangeError(r+"expected safe integer, got "+t)}}function hexToNumber(t){if(typeof t!="string")throw new TypeError("hex string expected, got "+typeof t);return t===""?_0n$a:BigInt("0x"+t)}function bytesToNumberBE(t){return hexToNumber(bytesToHex(t))}function bytesToNumberLE(t){return hexToNumber(bytesToHex(copyBytes$1(abytes$2(t)).reverse()))}function numberToBytesBE(t,e){if(anumber$2(e),e===0)throw new Error("zero output length is invalid");t=abignumber(t);const r=e*2,n=t.toString(16);if(n.length>r)throw new RangeError("number is too large");return hexToBytes$1(n.padStart(r,"0"))}function numberToBytesLE(t,e){return numberToBytesBE(t,e).reverse()}function copyBytes$1(t){return Uint8Array.from(abytes(t))}function asciiToBytes(t){if(typeof t!="string")throw new TypeError("ascii string expected, got "+typeof t);return Uint8Array.from(t,(e,r)=>{const n=e.charCodeAt(0);if(e.length!==1||n>127)throw new RangeError(`string contains non-ASCII character "${t[r]}" with code ${n} at position ${r}`);return n})}function isPosBig(t){return typeof t=="bigint"&&_0n$a<=t}function inRange(t,e,r){return isPosBig(t)&&isPosBig(e)&&isPosBig(r)&&e<=t&&t<r}function aInRange(t,e,r,n){if(!inRange(e,r,n))throw new RangeError("expected valid "+t+": "+r+" <= n < "+n+", got "+e)}function bitLen(t){if(t<_0n$a)throw new Error("expected non-negative bigint, got "+t);return t===_0n$a?0:t.toString(2).length}const bitMask=t=>(asafenumber(t,"n"),(_1n$b<<BigInt(t))-_1n$b);function validateObject(t,e={},r={},n="object"){aobject(t,n),aobject(e,"fields"),aobject(r,"optFields");function a(o,i,c){const s=n==="object"?`param "${String(o)}"`:`"${n}.${String(o)}"`,f=t[o];if(!Object.hasOwn(t,o)&&(c?f!==void 0:i!=="function"))throw new TypeError(`${s} is invalid: expected own property`);if(c&&f===void 0)return;const p=typeof f;if(p!==i||f===null)throw new TypeError(`${s} is invalid: expected ${i}, got ${p}`)}const y=(o,i)=>Object.entries(o).forEach(([c,s])=>a(c,s,i));y(e,!1),y(r,!0)}const notImplemented=()=>{throw new Error("not implemented")};
// @noble/curves/abstract/modular.js
const _0n$9=BigInt(0),_1n$a=BigInt(1),_2n$9=BigInt(2),_3n$6=BigInt(3),_4n$5=BigInt(4),_5n$1=BigInt(5),_8n$2=BigInt(8),_9n=BigInt(9),_15n=BigInt(15),_16n=BigInt(16),POW_WINDOWED_MIN=BigInt("0x10000000000000000");function mod(n,t){if(t<=_0n$9)throw new Error("mod: expected positive modulus, got "+t);const e=n%t;return e>=_0n$9?e:t+e}function pow(n,t,e){if(e<=_1n$a)throw new Error("pow: expected modulus > 1, got "+e);if(typeof t!="bigint")throw new TypeError("invalid exponent: expected bigint, got "+typeof t);if(t<_0n$9)throw new Error("invalid exponent, negatives unsupported");if(t===_0n$9)return _1n$a;if(t===_1n$a)return n;let r=n%e;if(r<_0n$9&&(r+=e),t<POW_WINDOWED_MIN){let i=_1n$a;for(;t>_0n$9;)t&_1n$a&&(i=i*r%e),r=r*r%e,t>>=_1n$a;return i}const o=[];for(;t>_0n$9;)o.push(Number(t&_15n)),t>>=_4n$5;const s=new Array(16);s[0]=_1n$a,s[1]=r;for(let i=2;i<16;i++)s[i]=s[i-1]*r%e;let c=s[o[o.length-1]];for(let i=o.length-2;i>=0;i--){c=c*c%e,c=c*c%e,c=c*c%e,c=c*c%e;const l=o[i];l!==0&&(c=c*s[l]%e)}return c}function pow2(n,t,e){if(e<=_1n$a)throw new Error("pow2: expected modulus > 1, got "+e);if(t<_0n$9)throw new Error("pow2: expected non-negative exponent, got "+t);let r=n;for(;t-- >_0n$9;)r*=r,r%=e;return r}function invert(n,t){if(n===_0n$9)throw new Error("invert: expected non-zero number");if(t<=_1n$a)throw new Error("invert: expected modulus > 1, got "+t);let e=mod(n,t),r=t,o=_0n$9,s=_1n$a;for(;e!==_0n$9;){const i=r/e,l=r-e*i,u=o-s*i;r=e,e=l,o=s,s=u}if(r!==_1n$a)throw new Error("invert: does not exist");return mod(o,t)}function invertCt(n,t){if(t<=_1n$a)throw new Error("invertCt: expected prime modulus > 1, got "+t);const e=mod(n,t);if(e===_0n$9)throw new Error("invertCt: expected non-zero number");const r=pow(e,t-_2n$9,t);if(mod(e*r,t)!==_1n$a)throw new Error("invertCt: does not exist");return r}function assertIsSquare(n,t,e){const r=n;if(!r.eql(r.sqr(t),e))throw new Error("Cannot find square root")}function aoddModulus(n,t){if((n&_1n$a)===_0n$9)throw new Error(t+": expected odd modulus, got "+n)}function sqrt3mod4(n,t){const e=n,r=(e.ORDER+_1n$a)/_4n$5,o=e.pow(t,r);return assertIsSquare(e,o,t),o}function sqrt5mod8(n,t){const e=n,r=(e.ORDER-_5n$1)/_8n$2,o=e.mul(t,_2n$9),s=e.pow(o,r),c=e.mul(t,s),i=e.mul(e.mul(c,_2n$9),s),l=e.mul(c,e.sub(i,e.ONE));return assertIsSquare(e,l,t),l}function FpSqrt(n){if(aoddModulus(n,"Fp.sqrt"),n%_4n$5===_3n$6)return sqrt3mod4;if(n%_8n$2===_5n$1)return sqrt5mod8;throw n%_16n===_9n?new Error("not implemented"):new Error("not implemented")}const isNegativeLE=(n,t)=>(mod(n,t)&_1n$a)===_1n$a,FIELD_FIELDS=["create","isValid","is0","neg","inv","sqrt","sqr","eql","add","sub","mul","pow","div","addN","subN","mulN","sqrN"];function validateField(n){if(aobject(n,"field"),typeof n.ORDER!="bigint")throw new TypeError('param "ORDER" is invalid: expected bigint, got '+typeof n.ORDER);asafenumber(n.BYTES,"BYTES"),asafenumber(n.BITS,"BITS");for(const t of FIELD_FIELDS)afunction(n[t],"field."+t);if(n.BYTES<1||n.BITS<1)throw new Error("invalid field: expected BYTES/BITS > 0");if(n.ORDER<=_1n$a)throw new Error("invalid field: expected ORDER > 1, got "+n.ORDER);return n}function FpPow(n,t,e){validateField(n);const r=n;if(typeof e!="bigint")throw new TypeError("invalid exponent: expected bigint, got "+typeof e);if(e<_0n$9)throw new Error("invalid exponent, negatives unsupported");if(e===_0n$9)return r.ONE;if(e===_1n$a)return t;if(e<POW_WINDOWED_MIN){let i=r.ONE,l=t;for(;e>_0n$9;)e&_1n$a&&(i=r.mul(i,l)),l=r.sqr(l),e>>=_1n$a;return i}const o=[];for(;e>_0n$9;)o.push(Number(e&_15n)),e>>=_4n$5;const s=new Array(16);s[0]=r.ONE,s[1]=t;for(let i=2;i<16;i++)s[i]=r.mul(s[i-1],t);let c=s[o[o.length-1]];for(let i=o.length-2;i>=0;i--){c=r.sqr(r.sqr(r.sqr(r.sqr(c))));const l=o[i];l!==0&&(c=r.mul(c,s[l]))}return c}function FpInvertBatch(n,t,e=!1){validateField(n),aarray$1(t,"nums"),abool(e,"passZero");const r=n,o=new Array(t.length).fill(e?r.ZERO:void 0),s=t.reduce((i,l,u)=>r.is0(l)?i:(o[u]=i,r.mul(i,l)),r.ONE),c=r.inv(s);return t.reduceRight((i,l,u)=>r.is0(l)?i:(o[u]=r.mul(i,o[u]),r.mul(i,l)),c),o}function FpLegendre(n,t){validateField(n);const e=n;aoddModulus(e.ORDER,"FpLegendre");const r=(e.ORDER-_1n$a)/_2n$9,o=e.pow(t,r),s=e.eql(o,e.ONE),c=e.eql(o,e.ZERO),i=e.eql(o,e.neg(e.ONE));if(!s&&!c&&!i)throw new Error("invalid Legendre symbol result");return s?1:c?0:-1}function FpIsSquare(n,t){return FpLegendre(n,t)!==-1}function nLength(n,t){if(t!==void 0&&anumber(t),n<=_0n$9)throw new Error("invalid n length: expected positive n, got "+n);if(t!==void 0&&t<1)throw new Error("invalid n length: expected positive bit length, got "+t);const e=bitLen(n);if(t!==void 0&&t<e)throw new Error(`invalid n length: expected nBitLength (${t}) >= bitLen(n) (${e})`);const r=t!==void 0?t:e,o=Math.ceil(r/8);return{nBitLength:r,nByteLength:o}}const FIELD_SQRT=new WeakMap;class _Field{ORDER;BITS;BYTES;isLE;ZERO=_0n$9;ONE=_1n$a;_lengths;_mod;constructor(t,e={}){if(t<=_1n$a)throw new Error("invalid field: expected ORDER > 1, got "+t);let r;this.isLE=!1,e!=null&&typeof e=="object"&&(typeof e.BITS=="number"&&(r=e.BITS),typeof e.sqrt=="function"&&Object.defineProperty(this,"sqrt",{value:e.sqrt,enumerable:!0}),typeof e.isLE=="boolean"&&(this.isLE=e.isLE),e.allowedLengths&&(this._lengths=Object.freeze(e.allowedLengths.slice())),typeof e.modFromBytes=="boolean"&&(this._mod=e.modFromBytes));const{nBitLength:o,nByteLength:s}=nLength(t,r);if(s>2048)throw new Error("invalid field: expected ORDER of <= 2048 bytes");this.ORDER=t,this.BITS=o,this.BYTES=s,Object.freeze(this)}create(t){return mod(t,this.ORDER)}isValid(t){if(typeof t!="bigint")throw new TypeError("invalid field element: expected bigint, got "+typeof t);return _0n$9<=t&&t<this.ORDER}is0(t){return t===_0n$9}isValidNot0(t){return!this.is0(t)&&this.isValid(t)}isOdd(t){return(t&_1n$a)===_1n$a}neg(t){return mod(-t,this.ORDER)}eql(t,e){return t===e}sqr(t){return mod(t*t,this.ORDER)}add(t,e){return mod(t+e,this.ORDER)}sub(t,e){return mod(t-e,this.ORDER)}mul(t,e){return mod(t*e,this.ORDER)}pow(t,e){return pow(t,e,this.ORDER)}div(t,e){return mod(t*invert(e,this.ORDER),this.ORDER)}sqrN(t){return t*t}addN(t,e){return t+e}subN(t,e){return t-e}mulN(t,e){return t*e}inv(t){return invert(t,this.ORDER)}sqrt(t){let e=FIELD_SQRT.get(this);return e||FIELD_SQRT.set(this,e=FpSqrt(this.ORDER)),e(this,t)}toBytes(t){return this.isLE?numberToBytesLE(t,this.BYTES):numberToBytesBE(t,this.BYTES)}fromBytes(t,e=!1){abytes(t);const{_lengths:r,BYTES:o,isLE:s,ORDER:c,_mod:i}=this;if(r){if(t.length<1||!r.includes(t.length)||t.length>o)throw new Error("Field.fromBytes: expected "+r+" bytes, got "+t.length);const u=new Uint8Array(o);u.set(t,s?0:u.length-t.length),t=u}if(t.length!==o)throw new Error("Field.fromBytes: expected "+o+" bytes, got "+t.length);let l=s?bytesToNumberLE(t):bytesToNumberBE(t);if(i&&(l=mod(l,c)),!e&&!this.isValid(l))throw new Error("invalid field element: outside of range 0..ORDER");return l}invertBatch(t){return FpInvertBatch(this,t,!0)}cmov(t,e,r){return abool(r,"condition"),r?e:t}}function Field(n,t={}){return Object.freeze(_Field.prototype),new _Field(n,t)}function getFieldBytesLength(n){if(typeof n!="bigint")throw new Error("field order must be bigint");if(n<=_1n$a)throw new Error("field order must be greater than 1");const t=bitLen(n-_1n$a);return Math.ceil(t/8)}function getMinHashLength(n){const t=getFieldBytesLength(n);return t+Math.ceil(t/2)}function mapHashToField(n,t,e=!1){abytes(n);const r=n.length,o=getFieldBytesLength(t),s=Math.max(getMinHashLength(t),16);if(r<s||r>1024)throw new Error("expected "+s+"-1024 bytes of input, got "+r);const c=e?bytesToNumberLE(n):bytesToNumberBE(n),i=mod(c,t-_1n$a)+_1n$a;return e?numberToBytesLE(i,o):numberToBytesBE(i,o)}
// @noble/curves/abstract/curve.js
const _0n$8=BigInt(0),_1n$9=BigInt(1),_4n$4=BigInt(4),BLIND_BYTES=16,BLIND_BITS=128,FW_WINDOW=5,TABLE_BYTES_MAX=2**31;function validatePointCons(n){const t=n;if(typeof t!="function")throw new TypeError('"Point" expected constructor, got type='+typeof n);afunction(t.fromAffine,"Point.fromAffine"),afunction(t.fromBytes,"Point.fromBytes"),afunction(t.fromHex,"Point.fromHex"),aobject(t.BASE,"Point.BASE"),aobject(t.ZERO,"Point.ZERO"),validateField(t.Fp),validateField(t.Fn)}function normalizeZ(n,t){validatePointCons(n),validateMSMPoints(t,n);const e=FpInvertBatch(n.Fp,t.map(i=>i.Z));return t.map((i,r)=>n.fromAffine(i.toAffine(e[r])))}function validateW(n,t,e=1){if(!Number.isSafeInteger(n)||n<e||n>t)throw new Error("invalid window size, expected ["+e+".."+t+"], got W="+n)}function validateTableBytes(n,t){const e=n*(4*t+128);if(e>TABLE_BYTES_MAX)throw new Error("invalid window size: table would need ~"+Math.ceil(e/2**20)+" MiB, max "+TABLE_BYTES_MAX/2**20+" MiB")}function probeRandomBytes(n,t){if(n!==void 0){afunction(n,"randomBytes");try{const e=n(t);if(!isBytes(e)||e.length!==t)return}catch{return}return n}}function validateMSMPoints(n,t){aarray$1(n,"points"),n.forEach((e,i)=>{if(!(e instanceof t))throw new Error("invalid point at index "+i)})}function validateMSMScalars(n,t,e){if(!Array.isArray(n))throw new Error("array of scalars expected");n.forEach((i,r)=>{if(!(e===void 0?t.isValid(i):isPosBig(i)&&i<e))throw new Error("invalid scalar at index "+r)})}const pointWindowSizes=new WeakMap;function getWindowSize(n){return pointWindowSizes.get(n)||1}function oddMultiples(n,t){const e=n.double(),i=[n];for(let r=1;r<t;r++)i.push(i[r-1].add(e));return i}function wnafDigits(n,t){const e=2**t,i=e/2,r=BigInt(e-1),o=[];for(;n>_0n$8;){let s=0;n&_1n$9&&(s=Number(n&r),s>=i&&(s-=e),n-=BigInt(s)),o.push(s),n>>=_1n$9}return o}function signedWindowDigits(n,t,e){const i=2**t,r=i/2,o=BigInt(i-1),s=BigInt(t),a=[];for(let f=0;f<e;f++){let d=Number(n&o);n>>=s,d>r&&(d-=i,n+=_1n$9),a.push(d)}if(n!==_0n$8)throw new Error("invalid wnaf");return a}function wnafWalk(n,t,e){let i=0;for(const o of e)i=Math.max(i,o.length);let r=n;for(let o=i-1;o>=0;o--){o!==i-1&&(r=r.double());for(let s=0;s<e.length;s++){const a=e[s][o];if(a){const f=t[s][Math.abs(a)-1>>1];r=r.add(a<0?f.negate():f)}}}return r}class ScalarMultiplier{Point;BASE;ZERO;randomBytes;wnafPrecomputes=new WeakMap;baseCanBeBlinded;bits;constructor(t,e){validatePointCons(t),this.randomBytes=probeRandomBytes(e,BLIND_BYTES),this.Point=t,this.BASE=t.BASE,this.ZERO=t.ZERO,this.bits=t.Fn.BITS}buildWnafTable(t,e,i){const r=Math.ceil(i/e)+1,o=2**(e-1),s=[];let a=t;for(let f=0;f<r;f++){let d=a;for(let c=0;c<o;c++)s.push(d),d=d.add(a);a=s[s.length-1].double()}return{W:e,bits:i,windows:r,comp:s}}wnafCachedCT(t,e){const{W:i,windows:r,comp:o}=t,s=2**(i-1),a=signedWindowDigits(e,i,r);let f=this.ZERO,d=this.BASE;for(let c=0;c<r;c++){const h=a[c],u=c*s,l=Math.abs(h)-1;let w=o[u];for(let B=1;B<s;B++)w=B===l?o[u+B]:w;const m=w.negate();h===0?d=d.add(o[u]):f=f.add(h<0?m:w)}return{p:f,f:d}}getWnafPrecomputes(t,e,i,r){let o=this.wnafPrecomputes.get(e),s=o?.find(a=>a.W===t&&a.bits===i);return s||(s=this.buildWnafTable(e,t,i),typeof r=="function"&&(s={...s,comp:r(s.comp)}),o||(o=[],this.wnafPrecomputes.set(e,o)),o.push(s)),s}assertPoint(t){if(!(t instanceof this.Point))throw new TypeError('"point" expected Point instance, got type='+typeof t)}validateMulInput(t,e){if(this.assertPoint(t),!inRange(e,_1n$9,this.Point.Fn.ORDER))throw new Error("invalid scalar")}runCT(t,e,i,r){const o=getWindowSize(t);return o===1?this.fixedWindowCT(t,e,i):this.wnafCachedCT(this.getWnafPrecomputes(o,t,i,r),e)}mulCT(t,e,i){return this.validateMulInput(t,e),this.runCT(t,e,this.bits,i)}mulCTBlinded(t,e,i){if(this.validateMulInput(t,e),this.randomBytes===void 0)throw new Error("randomBytes is required for scalar blinding");const r=this.Point.Fn.BITS+BLIND_BITS,o=this.randomBytes(BLIND_BYTES);if(!isBytes(o)||o.length!==BLIND_BYTES)throw new Error("randomBytes returned invalid byte array");o[0]=o[0]&63|128;const s=e+bytesToNumberBE(o)*this.Point.Fn.ORDER;return this.runCT(t,s,r,i)}fixedWindowCT(t,e,i){const r=FW_WINDOW,o=1<<r,s=bitMask(r),a=new Array(o);a[0]=this.ZERO;for(let c=1;c<o;c++)a[c]=a[c-1].add(t);const f=Math.ceil(i/r);let d=this.ZERO;for(let c=f-1;c>=0;c--){if(c!==f-1)for(let l=0;l<r;l++)d=d.double();const h=Number(e>>BigInt(c*r)&s);let u=a[0];for(let l=1;l<o;l++)u=l===h?a[l]:u;d=d.add(u)}return{p:d,f:d}}shouldBlind(t,e){return this.randomBytes===void 0?!1:e===_1n$9?!0:t!==this.BASE?!1:(this.baseCanBeBlinded===void 0&&(this.baseCanBeBlinded=this.mulUnsafe(this.BASE,this.Point.Fn.ORDER).is0()),this.baseCanBeBlinded)}mulSecret(t,e,i,r){return this.shouldBlind(t,i)?this.mulCTBlinded(t,e,r):this.mulCT(t,e,r)}mulUnsafe(t,e,i){if(this.assertPoint(t),!isPosBig(e))throw new Error("invalid scalar");const r=getWindowSize(t);if(r===1||e>=this.Point.Fn.ORDER)return mulAddUnsafe(this.Point,[t],[e],!0);const o=this.getWnafPrecomputes(r,t,this.bits,i);return this.wnafCachedCT(o,e).p}setWindowSize(t,e){this.assertPoint(t),validateW(e,this.bits);const i=Math.ceil((this.bits+BLIND_BITS)/e)+1;validateTableBytes(i*2**(e-1),this.Point.Fp.BYTES),pointWindowSizes.set(t,e),this.wnafPrecomputes.delete(t)}hasWindowSize(t){return getWindowSize(t)!==1}}function mulAddUnsafe(n,t,e,i=!1){if(validatePointCons(n),validateMSMPoints(t,n),abool(i,"allowOversized"),validateMSMScalars(e,n.Fn,i?n.Fn.ORDER**_4n$4:void 0),t.length!==e.length)throw new Error("arrays of points and scalars must have equal length");const r=t.map(s=>oddMultiples(s,4)),o=e.map(s=>wnafDigits(s,4));return wnafWalk(n.ZERO,r,o)}function interleavedMSMUnsafe(n,t,e){validatePointCons(n);const i=n.Fn;validateW(e,i.BITS,2),validateMSMPoints(t,n),validateTableBytes(t.length*2**(e-2),n.Fp.BYTES);const r=t.map(o=>oddMultiples(o,2**(e-2)));return o=>{if(validateMSMScalars(o,i),o.length>t.length)throw new Error("array of scalars must not be larger than array of points");return wnafWalk(n.ZERO,r,o.map(s=>wnafDigits(s,e)))}}function createField(n,t,e){if(t){if(t.ORDER!==n)throw new Error("Field.ORDER must match order: Fp == p, Fn == n");return validateField(t),t}else return Field(n,{isLE:e})}function createCurveFields(n,t,e={},i){if(n!=="weierstrass"&&n!=="edwards")throw new Error('expected curve type "weierstrass" or "edwards"');if(i===void 0&&(i=n==="edwards"),!t||typeof t!="object")throw new Error(`expected valid ${n} CURVE object`);validateObject(e);for(const f of["p","n","h"]){const d=t[f];if(!(isPosBig(d)&&d!==_0n$8))throw new Error(`CURVE.${f} must be positive bigint`)}const r=createField(t.p,e.Fp,i),o=createField(t.n,e.Fn,i),a=["Gx","Gy","a",n==="weierstrass"?"b":"d"];for(const f of a)if(!r.isValid(t[f]))throw new Error(`CURVE.${f} must be valid field element of CURVE.Fp`);return t=Object.freeze(Object.assign({},t)),{CURVE:t,Fp:r,Fn:o}}function createKeygen(n,t){return function(i){const r=n(i);return{secretKey:r,publicKey:t(r)}}}
// @noble/curves/abstract/edwards.js
const _0n$7=BigInt(0),_1n$8=BigInt(1),_2n$8=BigInt(2),_4n$3=BigInt(4),_8n$1=BigInt(8);function isEdValidXY(f,q,O,S){const t=f.sqr(O),g=f.sqr(S),a=f.add(f.mul(q.a,t),g),x=f.add(f.ONE,f.mul(q.d,f.mul(t,g)));return f.eql(a,x)}function edwards(f,q={}){validateObject(q,{},{},"extraOpts");const O=q,S=createCurveFields("edwards",f,O,O.FpFnLE),{Fp:t,Fn:g}=S;let a=S.CURVE;const{h:x}=a;if(FpLegendre(t,a.a)!==1)throw new Error("edwards: CURVE.a must be a square in Fp for complete addition formulas");if(FpLegendre(t,a.d)!==-1)throw new Error("edwards: CURVE.d must be a non-square in Fp for complete addition formulas");validateObject(O,{},{uvRatio:"function",randomBytes:"function"});const T=O.randomBytes===void 0?randomBytes$1:O.randomBytes,Y=_2n$8<<BigInt(t.BYTES*8)-_1n$8;function C(y){if(!t.isOdd)throw new Error("Field does not have .isOdd()");return t.isOdd(y)}const M=O.uvRatio===void 0?(y,n)=>{try{return{isValid:!0,value:t.sqrt(t.div(y,n))}}catch{return{isValid:!1,value:_0n$7}}}:O.uvRatio;if(!isEdValidXY(t,a,a.Gx,a.Gy))throw new Error("bad curve params: generator point");const K=t.eql(a.a,t.neg(t.ONE))?y=>t.neg(y):t.eql(a.a,t.ONE)?y=>y:y=>t.mul(a.a,y);function Z(y,n,r=!1){const o=r?_1n$8:_0n$7;return aInRange("coordinate "+y,n,o,Y),n}function L(y){if(!(y instanceof u))throw new Error("EdwardsPoint expected")}class u{static BASE=new u(a.Gx,a.Gy,t.ONE,t.mul(a.Gx,a.Gy));static ZERO=new u(t.ZERO,t.ONE,t.ONE,t.ZERO);static Fp=t;static Fn=g;X;Y;Z;T;constructor(n,r,o,d){this.X=Z("x",n),this.Y=Z("y",r),this.Z=Z("z",o,!0),this.T=Z("t",d),Object.freeze(this)}static CURVE(){return a}static fromAffine(n){if(n instanceof u)throw new Error("extended point not allowed");const{x:r,y:o}=n||{};return Z("x",r),Z("y",o),new u(r,o,t.ONE,t.mul(r,o))}static fromBytes(n,r=!1){const o=t.BYTES,{a:d,d:E}=a;n=copyBytes$1(abytes(n,o,"point")),abool(r,"zip215");const m=copyBytes$1(n),c=n[o-1];m[o-1]=c&-129;const h=bytesToNumberLE(m),w=r?Y:t.ORDER;aInRange("point.y",h,_0n$7,w);const b=t.sqr(h),v=t.sub(b,t.ONE),e=t.sub(t.mulN(E,b),d);let{isValid:i,value:s}=M(v,e);if(!i)throw new Error("bad point: invalid y coordinate");const l=C(s),p=(c&128)!==0;if(!r&&t.is0(s)&&p)throw new Error("bad point: x=0 and x_0=1");return p!==l&&(s=t.neg(s)),u.fromAffine({x:s,y:h})}static fromHex(n,r=!1){return u.fromBytes(hexToBytes(n),r)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(n=6,r=!0){return A.setWindowSize(this,n),r||this.multiply(_2n$8),this}assertValidity(){const n=this,{a:r,d:o}=a;if(n.is0())throw new Error("bad point: ZERO");const{X:d,Y:E,Z:m,T:c}=n,h=t.sqr(d),w=t.sqr(E),b=t.sqr(m),v=t.sqr(b),e=t.mul(h,r),i=t.mul(t.add(e,w),b),s=t.add(v,t.mul(o,t.mul(h,w)));if(!t.eql(i,s))throw new Error("bad point: equation left != right (1)");const l=t.mul(d,E),p=t.mul(m,c);if(!t.eql(l,p))throw new Error("bad point: equation left != right (2)")}equals(n){L(n);const{X:r,Y:o,Z:d}=this,{X:E,Y:m,Z:c}=n,h=t.mul(r,c),w=t.mul(E,d),b=t.mul(o,c),v=t.mul(m,d);return t.eql(h,w)&&t.eql(b,v)}is0(){return this.equals(u.ZERO)}negate(){return new u(t.neg(this.X),this.Y,this.Z,t.neg(this.T))}double(){const{X:n,Y:r,Z:o}=this,d=t.sqr(n),E=t.sqr(r),m=t.mul(t.sqr(o),_2n$8),c=K(d),h=t.addN(n,r),w=t.sub(t.subN(t.sqr(h),d),E),b=t.addN(c,E),v=t.subN(b,m),e=t.subN(c,E),i=t.mul(w,v),s=t.mul(b,e),l=t.mul(w,e),p=t.mul(v,b);return new u(i,s,p,l)}add(n){L(n);const{d:r}=a,{X:o,Y:d,Z:E,T:m}=this,{X:c,Y:h,Z:w,T:b}=n,v=t.mul(o,c),e=t.mul(d,h),i=t.mul(t.mulN(m,r),b),s=t.mul(E,w),l=t.sub(t.subN(t.mulN(t.addN(o,d),t.addN(c,h)),v),e),p=t.subN(s,i),B=t.addN(s,i),N=t.sub(e,K(v)),R=t.mul(l,p),j=t.mul(B,N),V=t.mul(l,N),X=t.mul(p,B);return new u(R,j,X,V)}subtract(n){return L(n),this.add(n.negate())}multiply(n){if(!g.isValidNot0(n))throw new RangeError("invalid scalar: expected 1 <= sc < curve.n");const{p:r,f:o}=A.mulSecret(this,n,x,z);return z([r,o])[0]}multiplyUnsafe(n){if(!g.isValid(n))throw new RangeError("invalid scalar: expected 0 <= sc < curve.n");return n===_0n$7?u.ZERO:this.is0()||n===_1n$8?this:A.mulUnsafe(this,n,z)}isSmallOrder(){return this.clearCofactor().is0()}toAffine(n){const r=this;let o=n;if(o!=null&&typeof o!="bigint")throw new TypeError('"invertedZ" expected bigint, got type='+typeof o);const{X:d,Y:E,Z:m}=r,c=r.is0();o==null&&(o=c?t.create(_8n$1):t.inv(m));const h=t.mul(d,o),w=t.mul(E,o),b=t.mul(m,o);if(c)return{x:t.ZERO,y:t.ONE};if(!t.eql(b,t.ONE))throw new Error("invZ was invalid");return{x:h,y:w}}clearCofactor(){return x===_1n$8?this:x===_2n$8?this.double():x===_4n$3?this.double().double():x===_8n$1?this.double().double().double():this.multiplyUnsafe(x)}toBytes(){const{x:n,y:r}=this.toAffine(),o=t.toBytes(r);return o[o.length-1]|=C(n)?128:0,o}}const z=y=>normalizeZ(u,y),A=new ScalarMultiplier(u,T);return A.bits>=6&&u.BASE.precompute(6),Object.freeze(u.prototype),Object.freeze(u),u}function eddsa(f,q,O={}){if(validatePointCons(f),typeof q!="function")throw new Error('"hash" function param is required');const S=q,t=O;validateObject(t,{},{adjustScalarBytes:"function",randomBytes:"function",domain:"function",prehash:"function",zip215:"boolean",mapToCurve:"function",toMontgomery:"function",toMontgomerySecret:"function"});const{prehash:g}=t,{BASE:a,Fp:x,Fn:T}=f,Y=S.outputLen,C=2*x.BYTES;if(Y!==void 0&&(asafenumber(Y,"hash.outputLen"),Y!==C))throw new Error(`hash.outputLen must be ${C}, got ${Y}`);const M=t.randomBytes===void 0?randomBytes$1:t.randomBytes,K=t.toMontgomery,Z=t.toMontgomerySecret,L=t.adjustScalarBytes===void 0?e=>e:t.adjustScalarBytes,u=t.domain===void 0?(e,i,s)=>{if(abool(s,"phflag"),i.length||s)throw new Error("Contexts/pre-hash are not supported");return e}:t.domain;function z(e){return T.create(bytesToNumberLE(e))}function A(e){const i=c.secretKey;abytes(e,c.secretKey,"secretKey");const s=abytes(S(e),2*i,"hashedSecretKey"),l=L(s.slice(0,i)),p=s.slice(i,2*i),B=z(l);return{head:l,prefix:p,scalar:B}}function y(e){const{head:i,prefix:s,scalar:l}=A(e),p=a.multiply(l),B=p.toBytes();return{head:i,prefix:s,scalar:l,point:p,pointBytes:B}}function n(e){return y(e).pointBytes}function r(e=Uint8Array.of(),...i){const s=concatBytes(...i);return z(S(u(s,abytes(e,void 0,"context"),!!g)))}function o(e,i,s={}){validateObject(s,{},{},"options"),e=copyBytes$1(abytes(e,void 0,"message")),g&&(e=g(e));const{prefix:l,scalar:p,pointBytes:B}=y(i),N=r(s.context,l,e),R=a.multiply(N).toBytes(),j=r(s.context,R,B,e),V=T.create(N+j*p);if(!T.isValid(V))throw new Error("sign failed: invalid s");const X=concatBytes(R,T.toBytes(V));return abytes(X,c.signature,"result")}const d={zip215:t.zip215};function E(e,i,s,l=d){validateObject(l);const{context:p}=l,B=l.zip215===void 0?!!d.zip215:l.zip215,N=c.signature;e=abytes(e,N,"signature"),i=abytes(i,void 0,"message"),s=abytes(s,c.publicKey,"publicKey"),B!==void 0&&abool(B,"zip215"),g&&(i=g(i));const R=N/2,j=e.subarray(0,R),V=bytesToNumberLE(e.subarray(R,N));let X,$,F;try{X=f.fromBytes(s,B),$=f.fromBytes(j,B),F=a.multiplyUnsafe(V)}catch{return!1}if(!B&&X.isSmallOrder())return!1;const U=r(p,j,s,i);return $.add(X.multiplyUnsafe(U)).subtract(F).clearCofactor().is0()}const m=x.BYTES,c={secretKey:m,publicKey:m,signature:2*m,seed:m};function h(e){return e=e===void 0?M(c.seed):e,abytes(e,c.seed,"seed")}function w(e){return isBytes(e)&&e.length===c.secretKey}function b(e,i){try{return!!f.fromBytes(e,i===void 0?d.zip215:i)}catch{return!1}}const v={getExtendedPublicKey:y,randomSecretKey:h,isValidSecretKey:w,isValidPublicKey:b,toMontgomery(e){if(K===void 0)throw new Error("Montgomery conversion is not supported for this curve");return K(f.fromBytes(e))},toMontgomerySecret(e){if(Z===void 0)throw new Error("Montgomery conversion is not supported for this curve");return Z(e)}};return Object.freeze(c),Object.freeze(v),Object.freeze({keygen:createKeygen(h,n),getPublicKey:n,sign:o,verify:E,utils:v,Point:f,lengths:c})}
// @noble/curves/abstract/fft.js
function checkU32(e,t="n"){if(typeof e!="number")throw new TypeError(`wrong u32 integer "${t}": expected number, got type=${typeof e}`);if(!Number.isSafeInteger(e)||e<0||e>4294967295)throw new RangeError(`wrong u32 integer "${t}": expected 0..4294967295, got ${e}`);return e}function isPowerOfTwo(e){return checkU32(e,"x"),(e&e-1)===0&&e!==0}function reverseBits(e,t){if(checkU32(e),typeof t!="number")throw new TypeError('"bits" expected number, got type='+typeof t);if(!Number.isSafeInteger(t)||t<0||t>32)throw new Error(`expected integer 0 <= bits <= 32, got ${t}`);let o=0;for(let r=0;r<t;r++,e>>>=1)o=o<<1|e&1;return o>>>0}function log2(e){return checkU32(e),31-Math.clz32(e)}function bitReversalInplace(e){if(!e||typeof e!="object"||typeof e.length!="number")throw new TypeError('"values" expected array-like, got type='+typeof e);const t=e.length;if(!isPowerOfTwo(t))throw new Error("expected positive power-of-two length, got "+t);const o=log2(t);for(let r=0;r<t;r++){const i=reverseBits(r,o);if(r<i){const f=e[r];e[r]=e[i],e[i]=f}}return e}const FFTCore=(e,t)=>{validateObject(t,{N:"number",roots:"object",dit:"boolean"},{invertButterflies:"boolean",skipStages:"number",brp:"boolean"},"coreOpts");const{N:o,roots:r,dit:i,invertButterflies:f=!1,skipStages:g=0,brp:y=!0}=t;checkU32(o,"coreOpts.N");const w=log2(o);if(!isPowerOfTwo(o))throw new Error("FFT: Polynomial size should be power of two");checkU32(g,"coreOpts.skipStages");const u=w===0?0:w-1;if(g>u)throw new Error(`FFT: wrong skipStages: expected 0 <= skipStages <= ${u}`);if(r.length!==o)throw new Error(`FFT: wrong roots length: expected ${o}, got ${r.length}`);const $=i!==f;return n=>{if(n.length!==o)throw new Error("FFT: wrong Polynomial length");i&&y&&bitReversalInplace(n);for(let b=0,x=1;b<w-g;b++){const E=i?b+1+g:w-b,a=1<<E,k=a>>1,N=o>>E;for(let h=0;h<o;h+=a)for(let p=0,S=x++;p<k;p++){const j=f?i?o-S:S:p*N,d=h+p,m=h+p+k,l=r[j],s=n[m],c=n[d];if($){const T=e.mul(s,l);n[d]=e.add(c,T),n[m]=e.sub(c,T)}else f?(n[d]=e.add(s,c),n[m]=e.mul(e.sub(s,c),l)):(n[d]=e.add(c,s),n[m]=e.mul(e.sub(c,s),l))}}return!i&&y&&bitReversalInplace(n),n}};
// @noble/curves/abstract/hash-to-curve.js
const _0n$6=BigInt(0),_1n$7=BigInt(1),_2n$7=BigInt(2),_3n$5=BigInt(3),_4n$2=BigInt(4),os2ip=bytesToNumberBE;function i2osp(e,r){if(asafenumber(e),asafenumber(r),r<0||r>4)throw new Error("invalid I2OSP length: "+r);if(e<0||e>2**(8*r)-1)throw new Error("invalid I2OSP input: "+e);const t=Array.from({length:r}).fill(0);for(let n=r-1;n>=0;n--)t[n]=e&255,e>>>=8;return new Uint8Array(t)}function strxor(e,r){const t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e[n]^r[n];return t}function normDST(e){if(!isBytes(e)&&typeof e!="string")throw new Error("DST must be Uint8Array or ascii string");const r=typeof e=="string"?asciiToBytes(e):e;if(r.length===0)throw new Error("DST must be non-empty");return r}function expand_message_xmd(e,r,t,n){if(abytes(e),asafenumber(t),typeof n!="function")throw new Error("expand_message_xmd: expected hash function");asafenumber(n.outputLen,"hash.outputLen"),asafenumber(n.blockLen,"hash.blockLen"),r=normDST(r),r.length>255&&(r=n(concatBytes(asciiToBytes("H2C-OVERSIZE-DST-"),r)));const{outputLen:i,blockLen:a}=n,m=Math.ceil(t/i);if(t>65535||m>255)throw new Error("expand_message_xmd: invalid lenInBytes");const _=concatBytes(r,i2osp(r.length,1)),o=new Uint8Array(a),w=i2osp(t,2),l=new Array(m),s=n(concatBytes(o,e,w,i2osp(0,1),_));l[0]=n(concatBytes(s,i2osp(1,1),_));for(let u=1;u<m;u++){const y=[strxor(s,l[u-1]),i2osp(u+1,1),_];l[u]=n(concatBytes(...y))}return concatBytes(...l).slice(0,t)}function hash_to_field(e,r,t){validateObject(t,{p:"bigint",m:"number",k:"number",hash:"function"});const{p:n,k:i,m:a,hash:m,expand:_,DST:o}=t;if(asafenumber(m.outputLen,"valid hash"),abytes(e),asafenumber(r),asafenumber(a,"m"),asafenumber(i,"k"),n<=BigInt(1))throw new Error("hash_to_field: expected valid field characteristic");if(a<1)throw new Error("hash_to_field: expected m >= 1");if(i<0)throw new Error("hash_to_field: invalid k");const w=n.toString(2).length,l=Math.ceil((w+i)/8),s=r*a*l;let f;if(_==="xmd")f=expand_message_xmd(e,o,s,m);else{if(_==="xof")throw new Error("not implemented");if(_==="_internal_pass")f=e;else throw new Error('expand must be "xmd" or "xof"')}const u=new Array(r);for(let y=0;y<r;y++){const p=new Array(a);for(let v=0;v<a;v++){const c=l*(v+y*a),h=f.subarray(c,c+l);p[v]=mod(os2ip(h),n)}u[y]=p}return u}function isogenyMap(e,r){validateField(e),aarray$1(r,"map");const t=r.map((n,i)=>{if(aarray$1(n,"map["+i+"]"),n.length<1)throw new Error("isogenyMap: expected non-empty coefficients");return Array.from(n).reverse()});return(n,i)=>{const[a,m,_,o]=t.map(f=>f.reduce((u,y)=>e.add(e.mul(u,n),y))),w=e.is0(m)||e.is0(o),[l,s]=FpInvertBatch(e,[m,o],!0);return n=e.mul(a,l),i=e.mul(i,e.mul(_,s)),w?{x:e.ZERO,y:e.ZERO}:{x:n,y:i}}}function createHasher(e,r,t){if(typeof r!="function")throw new Error("mapToCurve() must be defined");validateObject(t);const n=o=>Object.freeze({...o,DST:isBytes(o.DST)?copyBytes$1(o.DST):o.DST,...o.encodeDST===void 0?{}:{encodeDST:isBytes(o.encodeDST)?copyBytes$1(o.encodeDST):o.encodeDST}}),i=n(t),a=o=>o&&o.DST!==void 0?{DST:o.DST}:void 0;function m(o){return e.fromAffine(r(o))}function _(o){const w=o.clearCofactor();return w.equals(e.ZERO)?e.ZERO:(w.assertValidity(),w)}return Object.freeze({get defaults(){return n(i)},Point:e,hashToCurve(o,w){const l=Object.assign({},i,a(w)),s=hash_to_field(o,2,l),f=m(s[0]),u=m(s[1]);return _(f.add(u))}})}function SWUFpSqrtRatio(e,r){const t=validateField(e),n=t.ORDER;let i=_0n$6;for(let p=n-_1n$7;p%_2n$7===_0n$6;p/=_2n$7)i+=_1n$7;const a=i,m=_2n$7<<a-_1n$7-_1n$7,_=m*_2n$7,o=(n-_1n$7)/_,w=(o-_1n$7)/_2n$7,l=_-_1n$7,s=m,f=t.pow(r,o),u=t.pow(r,(o+_1n$7)/_2n$7);let y=(p,v)=>{let c=f,h=t.pow(v,l),d=t.sqr(h);d=t.mul(d,v);let E=t.mul(p,d);E=t.pow(E,w),E=t.mul(E,h),h=t.mul(E,v),d=t.mul(E,p);let b=t.mul(d,h);E=t.pow(b,s);let g=t.eql(E,t.ONE);h=t.mul(d,u),E=t.mul(b,c),d=t.cmov(h,d,g),b=t.cmov(E,b,g);for(let x=a;x>_1n$7;x--){let O=x-_2n$7;O=_2n$7<<O-_1n$7;let S=t.pow(b,O);const q=t.eql(S,t.ONE);h=t.mul(d,c),c=t.mul(c,c),S=t.mul(b,c),d=t.cmov(h,d,q),b=t.cmov(S,b,q)}return{isValid:!t.is0(v)&&(g||t.is0(p)),value:d}};if(t.ORDER%_4n$2===_3n$5){const p=(t.ORDER-_3n$5)/_4n$2,v=t.sqrt(t.neg(r));y=(c,h)=>{let d=t.sqr(h);const E=t.mul(c,h);d=t.mul(d,E);let b=t.pow(d,p);b=t.mul(b,E);const g=t.mul(b,v),x=t.mul(t.sqr(b),h),O=t.eql(x,c);let S=t.cmov(g,b,O);return{isValid:!t.is0(h)&&O,value:S}}}return y}function mapToCurveSimpleSWU(e,r){const t=validateField(e);validateObject(r,{},{},"opts");const{A:n,B:i,Z:a}=r;if(!t.isValidNot0(n)||!t.isValidNot0(i)||!t.isValid(a))throw new Error("mapToCurveSimpleSWU: invalid opts");if(t.eql(a,t.neg(t.ONE))||FpIsSquare(t,a))throw new Error("mapToCurveSimpleSWU: invalid opts");const m=t.mul(i,t.inv(t.mul(a,n))),_=t.add(t.add(t.mul(t.sqr(m),m),t.mul(n,m)),i);if(!FpIsSquare(t,_))throw new Error("mapToCurveSimpleSWU: invalid opts");const o=SWUFpSqrtRatio(t,a);if(!t.isOdd)throw new Error("Field does not have .isOdd()");return w=>{let l,s,f,u,y,p,v,c;l=t.sqr(w),l=t.mul(l,a),s=t.sqr(l),s=t.add(s,l),f=t.add(s,t.ONE),f=t.mul(f,i),u=t.cmov(a,t.neg(s),!t.eql(s,t.ZERO)),u=t.mul(u,n),s=t.sqr(f),p=t.sqr(u),y=t.mul(p,n),s=t.add(s,y),s=t.mul(s,f),p=t.mul(p,u),y=t.mul(p,i),s=t.add(s,y),v=t.mul(l,f);const{isValid:h,value:d}=o(s,p);c=t.mul(l,w),c=t.mul(c,d),v=t.cmov(v,f,h),c=t.cmov(c,d,h);const E=t.isOdd(w)===t.isOdd(c);c=t.cmov(t.neg(c),c,E);const b=FpInvertBatch(t,[u],!0)[0];return v=t.mul(v,b),{x:v,y:c}}}
// @noble/curves/abstract/montgomery.js
const _0n$5=BigInt(0),_1n$6=BigInt(1),_2n$6=BigInt(2);function cmask(o,u){return o+u-(u>>_1n$6<<_1n$6)}function cswap(o){const u=BigInt(6)*o;return(c,y,f)=>{const I=y+f,g=((u+f-y)*c+y)%o;return{x_2:g,x_3:I-g}}}function validateOpts(o){return validateObject(o,{P:"bigint",type:"string",adjustScalarBytes:"function",powPminus2:"function"},{randomBytes:"function",scalarMultBase:"function"}),Object.freeze({...o})}function montgomery(o){const u=validateOpts(o),{P:c,type:y,adjustScalarBytes:f,powPminus2:I,randomBytes:p}=u,g=u.scalarMultBase,s=y==="x25519";if(!s&&y!=="x448")throw new Error("invalid type");const N=p===void 0?randomBytes$1:p,H=s?255:448,m=cswap(c),d=s?32:56,V=BigInt(s?9:5),q=BigInt(s?121665:39081),v=s?_2n$6**BigInt(254):_2n$6**BigInt(447),F=s?BigInt(8)*(_2n$6**BigInt(251)-_1n$6):BigInt(4)*(_2n$6**BigInt(445)-_1n$6),h=v+F+_1n$6,n=t=>mod(t,c),z=_(V);function _(t){return numberToBytesLE(n(t),d)}function J(t){const e=copyBytes$1(abytes(t,d,"uCoordinate"));return s&&(e[31]&=127),n(bytesToNumberLE(e))}function O(t){return bytesToNumberLE(f(copyBytes$1(abytes(t,d,"scalar"))))}const Q=new Set(s?[_0n$5,_1n$6,c-_1n$6,BigInt("325606250916557431795983626356110631294008115727848805560023387167927233504"),BigInt("39382357235489614581723060781553021112529911719440698176882885853963445705823")]:[_0n$5,_1n$6,c-_1n$6]);function w(t,e){const r=J(e);if(Q.has(r))throw new Error("invalid private or public key received");const b=X(r,O(t));if(b===_0n$5)throw new Error("invalid private or public key received");return _(b)}function P(t){if(g===void 0)return w(t,z);const e=O(t);aInRange("scalar",e,v,h);const r=n(g(e));if(r===_0n$5)throw new Error("invalid private or public key received");return _(r)}const $=P,W=w;function X(t,e){aInRange("u",t,_0n$5,c),aInRange("scalar",e,v,h);const r=e,b=t;let i=_1n$6,a=_0n$5,B=t,l=_1n$6;const Y=r^r>>_1n$6;for(let x=BigInt(H-1);x>=_0n$5;x--){const U=cmask(c,Y>>x);({x_2:i,x_3:B}=m(U,i,B)),{x_2:a,x_3:l}=m(U,a,l);const S=i+a,E=n(S*S),j=i-a,C=n(j*j),M=E-C,tt=B+l,nt=B-l,R=n(nt*S),G=n(tt*j),T=R+G,D=R-G;B=n(T*T),l=n(b*n(D*D)),i=n(E*C),a=n(M*(E+n(q*M)))}const L=cmask(c,r);({x_2:i,x_3:B}=m(L,i,B)),{x_2:a,x_3:l}=m(L,a,l);const Z=I(a);return n(i*Z)}const k={secretKey:d,publicKey:d,seed:d},A=t=>(t=t===void 0?N(d):t,abytes(t,k.seed,"seed"),t),K={randomSecretKey:A};return Object.freeze(k),Object.freeze(K),Object.freeze({keygen:createKeygen(A,$),getSharedSecret:W,getPublicKey:$,scalarMult:w,scalarMultBase:P,utils:K,GuBytes:z.slice(),lengths:k})}
// @noble/curves/ed25519.js
const _0n$4=BigInt(0),_1n$5=BigInt(1),_2n$5=BigInt(2),_3n$4=BigInt(3),_5n=BigInt(5),_8n=BigInt(8),ed25519_CURVE_p=BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed"),ed25519_CURVE={p:ed25519_CURVE_p,n:BigInt("0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed"),h:_8n,a:BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),d:BigInt("0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"),Gx:BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),Gy:BigInt("0x6666666666666666666666666666666666666666666666666666666666666658")};function ed25519_pow_2_252_3(f){const o=BigInt(10),t=BigInt(20),e=BigInt(40),c=BigInt(80),n=ed25519_CURVE_p,d=f*f%n*f%n,a=pow2(d,_2n$5,n)*d%n,_=pow2(a,_1n$5,n)*f%n,i=pow2(_,_5n,n)*_%n,r=pow2(i,o,n)*i%n,p=pow2(r,t,n)*r%n,u=pow2(p,e,n)*p%n,g=pow2(u,c,n)*u%n,B=pow2(g,c,n)*u%n,w=pow2(B,o,n)*i%n;return{pow_p_5_8:pow2(w,_2n$5,n)*f%n,b2:d}}function adjustScalarBytes(f){return f[0]&=248,f[31]&=127,f[31]|=64,f}const ED25519_SQRT_M1=BigInt("19681161376707505956807079304988542015446066515923890162744021073123829784752");function uvRatio(f,o){const t=ed25519_CURVE_p,e=mod(o*o*o,t),c=mod(e*e*o,t),n=ed25519_pow_2_252_3(f*c).pow_p_5_8;let s=mod(f*e*n,t);const d=mod(o*s*s,t),a=s,_=mod(s*ED25519_SQRT_M1,t),i=d===f,r=d===mod(-f,t),p=d===mod(-f*ED25519_SQRT_M1,t);return i&&(s=a),(r||p)&&(s=_),isNegativeLE(s,t)&&(s=mod(-s,t)),{isValid:i||r,value:s}}const ed25519_Point=edwards(ed25519_CURVE,{uvRatio}),Fp$2=ed25519_Point.Fp;function toMontgomery(f){const{y:o}=f;return Fp$2.toBytes(Fp$2.div(_1n$5+o,_1n$5-o))}function toMontgomerySecret(f){const o=ed25519_Point.Fp.BYTES;return abytes$2(f,o),adjustScalarBytes(sha512(f.subarray(0,o))).subarray(0,o)}function ed(f){return eddsa(ed25519_Point,sha512,Object.assign({adjustScalarBytes,toMontgomery,toMontgomerySecret,zip215:!0},f))}const ed25519=ed({}),x25519=(()=>{const f=ed25519_CURVE_p,o=t=>{const{pow_p_5_8:e,b2:c}=ed25519_pow_2_252_3(t);return mod(pow2(e,_3n$4,f)*c,f)};return montgomery({P:f,type:"x25519",powPminus2:o,adjustScalarBytes,scalarMultBase:t=>{const e=mod(t,ed25519_Point.Fn.ORDER);if(e===_0n$4)return _0n$4;const c=ed25519_Point.BASE.multiply(e);return mod((c.Z+c.Y)*o(mod(c.Z-c.Y,f)),f)}})})();
// @noble/hashes/hkdf.js
function extract(t,o,e){return ahash(t),e===void 0&&(e=new Uint8Array(t.outputLen)),hmac(t,e,o)}const HKDF_COUNTER=Uint8Array.of(0),EMPTY_BUFFER=Uint8Array.of();function expand$2(t,o,e,i=32,c){ahash(t),anumber$2(i,"length"),abytes$2(o,void 0,"prk");const r=t.outputLen;if(o.length<r)throw new Error('"prk" must be at least HashLen octets');if(i>255*r)throw new Error("Length must be <= 255*HashLen");const a=Math.ceil(i/r);if(e===void 0?e=EMPTY_BUFFER:abytes$2(e,void 0,"info"),!a)return c&&clean$1(o),new Uint8Array;const s=c&&a===1?o:new Uint8Array(a*r),{iHash:d,oHash:f}=hmac.create(t,o),n=c?o:new Uint8Array(r),p=a>1?c?.iHash||t.create():void 0;for(let u=0;u<a-1;u++){HKDF_COUNTER[0]=u+1;const w=d._cloneInto(p);u&&w.update(n),w.update(e).update(HKDF_COUNTER).digestInto(n),f._cloneInto(p).update(n).digestInto(n),s.set(n,r*u)}if(HKDF_COUNTER[0]=a,a>1&&d.update(n),d.update(e).update(HKDF_COUNTER).digestInto(n),f.update(n).digestInto(n),s.set(n,r*(a-1)),d.destroy(),f.destroy(),p?.destroy(),n!==s&&clean$1(n),clean$1(HKDF_COUNTER),i===s.length)return s;const y=s.slice(0,i);return clean$1(s),y}const hkdf=(t,o,e,i,c)=>{ahash(t),e===void 0&&(e=new Uint8Array(t.outputLen));const r=hmac.create(t,e).update(o);return expand$2(t,r.digest(),i,c,r)};
// @noble/hashes/sha3.js
const _0n$3=BigInt(0),_1n$4=BigInt(1),_2n$4=BigInt(2),_7n=BigInt(7),_256n=BigInt(256),_0x71n=BigInt(113),SHA3_PI=[],SHA3_ROTL=[],_SHA3_IOTA=[];for(let e=0,t=_1n$4,s=1,o=0;e<24;e++){[s,o]=[o,(2*s+3*o)%5],SHA3_PI.push(2*(5*o+s)),SHA3_ROTL.push((e+1)*(e+2)/2%64);let i=_0n$3;for(let n=0;n<7;n++)t=(t<<_1n$4^(t>>_7n)*_0x71n)%_256n,t&_2n$4&&(i^=_1n$4<<(_1n$4<<BigInt(n))-_1n$4);_SHA3_IOTA.push(i)}const IOTAS=split(_SHA3_IOTA,!0),SHA3_IOTA_H=IOTAS[0],SHA3_IOTA_L=IOTAS[1],rotlSH=(e,t,s)=>e<<s|t>>>32-s,rotlSL=(e,t,s)=>t<<s|e>>>32-s,rotlBH=(e,t,s)=>t<<s-32|e>>>64-s,rotlBL=(e,t,s)=>e<<s-32|t>>>64-s,rotlH=(e,t,s)=>s>32?rotlBH(e,t,s):rotlSH(e,t,s),rotlL=(e,t,s)=>s>32?rotlBL(e,t,s):rotlSL(e,t,s),B=new Uint32Array(10);function keccakP(e,t=24){if(!(e instanceof Uint32Array))throw new TypeError('"s" expected Uint32Array(50), got type='+typeof e);if(e.length!==50)throw new RangeError('"s" expected Uint32Array(50), got length='+e.length);if(anumber$2(t,"rounds"),t<1||t>24)throw new Error('"rounds" expected integer 1..24');for(let s=24-t;s<24;s++){for(let n=0;n<10;n++)B[n]=e[n]^e[n+10]^e[n+20]^e[n+30]^e[n+40];for(let n=0;n<10;n+=2){const r=(n+8)%10,h=(n+2)%10,a=B[h],c=B[h+1],l=rotlH(a,c,1)^B[r],u=rotlL(a,c,1)^B[r+1];for(let f=0;f<50;f+=10)e[n+f]^=l,e[n+f+1]^=u}let o=e[2],i=e[3];for(let n=0;n<24;n++){const r=SHA3_ROTL[n],h=rotlH(o,i,r),a=rotlL(o,i,r),c=SHA3_PI[n];o=e[c],i=e[c+1],e[c]=h,e[c+1]=a}for(let n=0;n<50;n+=10){const r=e[n],h=e[n+1],a=e[n+2],c=e[n+3];e[n]^=~e[n+2]&e[n+4],e[n+1]^=~e[n+3]&e[n+5],e[n+2]^=~e[n+4]&e[n+6],e[n+3]^=~e[n+5]&e[n+7],e[n+4]^=~e[n+6]&e[n+8],e[n+5]^=~e[n+7]&e[n+9],e[n+6]^=~e[n+8]&r,e[n+7]^=~e[n+9]&h,e[n+8]^=~r&a,e[n+9]^=~h&c}e[0]^=SHA3_IOTA_H[s],e[1]^=SHA3_IOTA_L[s]}clean$1(B)}class Keccak{state;pos=0;posOut=0;finished=!1;state32;destroyed=!1;blockLen;suffix;outputLen;canXOF;enableXOF=!1;rounds;constructor(t,s,o,i=!1,n=24){if(anumber$2(t,"blockLen"),anumber$2(s,"suffix"),anumber$2(n,"rounds"),abool$2(i,"enableXOF"),this.blockLen=t,this.suffix=s,this.outputLen=o,this.enableXOF=i,this.canXOF=i,this.rounds=n,anumber$2(o,"outputLen"),!(0<t&&t<200))throw new Error('"blockLen" must be 1..199');this.state=new Uint8Array(200),this.state32=u32$4(this.state)}clone(){return this._cloneInto()}keccak(){swap32IfBE$1(this.state32),keccakP(this.state32,this.rounds),swap32IfBE$1(this.state32),this.posOut=0,this.pos=0}update(t){aexists$1(this),abytes$2(t);const{blockLen:s,state:o,state32:i}=this,n=t.length,r=s%4===0&&t.byteOffset%4===0,h=s/4,a=r&&n>=s?u32$4(t):void 0;for(let c=0;c<n;){if(a!==void 0&&this.pos===0&&c%4===0&&n-c>=s){for(let u=0,f=c/4;u<h;u++)i[u]^=a[f+u];c+=s,this.pos=s,this.keccak();continue}const l=Math.min(s-this.pos,n-c);for(let u=0;u<l;u++)o[this.pos++]^=t[c++];this.pos===s&&this.keccak()}return this}finish(){if(this.finished)return;this.finished=!0;const{state:t,suffix:s,pos:o,blockLen:i}=this;t[o]^=s,(s&128)!==0&&o===i-1&&this.keccak(),t[i-1]^=128,this.keccak()}writeInto(t){aexists$1(this,!1),abytes$2(t),this.finish();const s=this.state,{blockLen:o}=this;for(let i=0,n=t.length;i<n;){this.posOut>=o&&this.keccak();const r=Math.min(o-this.posOut,n-i);t.set(s.subarray(this.posOut,this.posOut+r),i),this.posOut+=r,i+=r}return t}xofInto(t){if(!this.enableXOF)throw new Error("XOF is not enabled");return this.writeInto(t)}xof(t){return anumber$2(t),this.xofInto(new Uint8Array(t))}digestInto(t){if(aoutput$1(t,this),this.finished)throw new Error("digest() was already called");this.writeInto(t.length===this.outputLen?t:t.subarray(0,this.outputLen)),this.destroy()}digest(){const t=new Uint8Array(this.outputLen);return this.digestInto(t),t}destroy(){this.destroyed=!0,clean$1(this.state)}_cloneInto(t){const{blockLen:s,suffix:o,outputLen:i,rounds:n,enableXOF:r}=this;return t||=new Keccak(s,o,i,r,n),t.blockLen=s,t.state32.set(this.state32),t.pos=this.pos,t.posOut=this.posOut,t.finished=this.finished,t.rounds=n,t.suffix=o,t.outputLen=i,t.enableXOF=r,t.canXOF=this.canXOF,t.destroyed=this.destroyed,t}}const genKeccak=(e,t,s,o={})=>createHasher$1(()=>new Keccak(t,e,s),o),sha3_256=genKeccak(6,136,32,oidNist(8)),sha3_512=genKeccak(6,72,64,oidNist(10)),genShake=(e,t,s,o={})=>createHasher$1((i={})=>(i=checkOpts$1({},i),new Keccak(t,e,i.dkLen===void 0?s:i.dkLen,!0)),o),shake128=genShake(31,168,16,oidNist(11)),shake256=genShake(31,136,32,oidNist(12));
// @noble/post-quantum/utils.js
const abytesDoc=abytes$2,randomBytes=randomBytes$3;function aarray(e,t,s=()=>{}){if(!Array.isArray(e))throw new TypeError(`"${t}" expected array, got type=${typeof e}`);for(let n=0;n<e.length;n++)s(e[n],`${t}[${n}]`);return e}function equalBytes(e,t){if(e=abytes$2(e),t=abytes$2(t),e.length!==t.length)return!1;let s=0;for(let n=0;n<e.length;n++)s|=e[n]^t[n];return s===0}function copyBytes(e){return new Uint8Array(abytes$2(e))}function splitCoder(e,...t){const s=r=>typeof r=="number"?r:r.bytesLen,n=t.reduce((r,c)=>r+s(c),0);return{bytesLen:n,encode:r=>{const c=new Uint8Array(n);for(let o=0,f=0;o<t.length;o++){const y=t[o],a=s(y),u=typeof y=="number"?r[o]:y.encode(r[o]);abytes$2(u,a,e),c.set(u,f),typeof y!="number"&&u.fill(0),f+=a}return c},decode:r=>{abytes$2(r,n,e);const c=[];for(const o of t){const f=s(o),y=r.subarray(0,f);c.push(typeof o=="number"?y:o.decode(y)),r=r.subarray(f)}return c}}}function vecCoder(e,t){const s=e,n=t*s.bytesLen;return{bytesLen:n,encode:r=>{const c=aarray(r,"u");if(c.length!==t)throw new RangeError(`vecCoder.encode: wrong length=${c.length}. Expected: ${t}`);const o=new Uint8Array(n);for(let f=0,y=0;f<c.length;f++){const a=s.encode(c[f]);o.set(a,y),a.fill(0),y+=a.length}return o},decode:r=>{abytes$2(r,n);const c=[];for(let o=0;o<r.length;o+=s.bytesLen)c.push(s.decode(r.subarray(o,o+s.bytesLen)));return c}}}function cleanBytes(...e){for(const t of e)if(Array.isArray(t))for(const s of t)s.fill(0);else t.fill(0)}function getMask(e){if(anumber$2(e,"bits"),e>32)throw new RangeError('"bits" expected <= 32, got '+e);return e===32?4294967295:~(-1<<e)>>>0}
// @noble/post-quantum/_crystals.js
const genCrystals=b=>{const{newPoly:l,N:o,Q:r,F:T,ROOT_OF_UNITY:p,brvBits:a}=b,i=(t,e=r)=>{const n=t%e|0;return(n>=0?n|0:e+n|0)|0},y=(t,e=r)=>{const n=i(t,e)|0;return(n>e>>1?n-e|0:n)|0};function O(){const t=l(o);for(let e=0;e<o;e++){const n=reverseBits(e,a),N=BigInt(p)**BigInt(n)%BigInt(r);t[e]=Number(N)|0}return t}const F=O(),h={add:(t,e)=>{const n=t+e|0;return n>=r?n-r|0:n},sub:(t,e)=>{const n=t-e|0;return n<0?n+r|0:n},mul:(t,e)=>i((t|0)*(e|0))|0,inv:t=>{throw new Error("not implemented")}},B={N:o,roots:F,invertButterflies:!0,skipStages:1,brp:!1},I=FFTCore(h,{dit:!1,...B}),_=FFTCore(h,{dit:!0,...B}),w={encode:t=>I(t),decode:t=>{_(t);for(let e=0;e<t.length;e++)t[e]=i(T*t[e]);return t}};return{mod:i,smod:y,nttZetas:F,NTT:{encode:t=>w.encode(t),decode:t=>w.decode(t)},bitsCoder:(t,e)=>{for(let u=0,s=0;u<o;u++)s+=t,s>32&&getMask(s),s%=8;const n=getMask(t),N=t*(o/8);return{bytesLen:N,encode:u=>{const s=u,d=new Uint8Array(N);for(let f=0,c=0,g=0,m=0;f<s.length;f++)for(c|=(e.encode(s[f])&n)<<g,g+=t;g>=8;g-=8,c>>=8)d[m++]=c&255;return d},decode:u=>{const s=l(o);for(let d=0,f=0,c=0,g=0;d<u.length;d++)for(f|=u[d]<<c,c+=8;c>=t;c-=t,f>>=t)s[g++]=e.decode(f&n);return s}}}}},createXofShake=b=>(l,o)=>{o||(o=b.blockLen);const r=new Uint8Array(l.length+2);r.set(l);const T=l.length,p=new Uint8Array(o);let a=b.create({}),i=0,y=0;return{stats:()=>({calls:i,xofs:y}),get:(O,F)=>(r[T+0]=O,r[T+1]=F,a.destroy(),a=b.create({}).update(r),i++,()=>(y++,a.xofInto(p))),clean:()=>{a.destroy(),cleanBytes(p,r)}}},XOF128=createXofShake(shake128);
// @noble/post-quantum/ml-kem.js
const N=256,Q=3329,F=3303,ROOT_OF_UNITY=17,crystals=genCrystals({N:256,Q:3329,F:3303,ROOT_OF_UNITY:17,newPoly:s=>new Uint16Array(s),brvBits:7}),PARAMS=Object.freeze({512:Object.freeze({N:256,Q:3329,K:2,ETA1:3,ETA2:2,du:10,dv:4,RBGstrength:128}),768:Object.freeze({N:256,Q:3329,K:3,ETA1:2,ETA2:2,du:10,dv:4,RBGstrength:192}),1024:Object.freeze({N:256,Q:3329,K:4,ETA1:2,ETA2:2,du:11,dv:5,RBGstrength:256})}),compress=s=>{if(s>=12)return{encode:e=>e,decode:e=>e>=3329?e-3329:e};const n=2**(s-1);return{encode:e=>((e<<s)+3329/2)/3329,decode:e=>e*3329+n>>>s}},byteCoder=s=>crystals.bitsCoder(s,{encode:n=>n,decode:n=>n>=3329?n-3329:n}),polyCoder=s=>s===12?byteCoder(12):crystals.bitsCoder(s,compress(s));function polyAdd(s,n){const e=s,c=n;for(let t=0;t<256;t++){const o=e[t]+c[t];e[t]=o>=3329?o-3329:o}}function polySub(s,n){const e=s,c=n;for(let t=0;t<256;t++){const o=e[t]-c[t];e[t]=o<0?o+3329:o}}function BaseCaseMultiply(s,n,e,c,t){const o=crystals.mod(crystals.mod(n*c)*t+s*e),m=crystals.mod(s*c+n*e);return{c0:o,c1:m}}function MultiplyNTTs(s,n){const e=s,c=n;for(let t=0;t<256/2;t++){let o=crystals.nttZetas[64+(t>>1)];t&1&&(o=-o);const{c0:m,c1:B}=BaseCaseMultiply(e[2*t+0],e[2*t+1],c[2*t+0],c[2*t+1],o);e[2*t+0]=m,e[2*t+1]=B}return e}function SampleNTT(s){const n=s,e=new Uint16Array(256);for(let c=0;c<256;){const t=n();if(t.length%3)throw new Error("SampleNTT: unaligned block");for(let o=0;c<256&&o+3<=t.length;o+=3){const m=(t[o+0]>>0|t[o+1]<<8)&4095,B=(t[o+1]>>4|t[o+2]<<4)&4095;m<3329&&(e[c++]=m),c<256&&B<3329&&(e[c++]=B)}}return e}const sampleCBDBytes=(s,n)=>{const e=new Uint16Array(256),c=u32$4(s);swap32IfBE$1(c);let t=0;for(let o=0,m=0,B=0,w=0;o<c.length;o++){let A=c[o];for(let C=0;C<32;C++)B+=A&1,A>>=1,t+=1,t===n?(w=B,B=0):t===2*n&&(e[m++]=crystals.mod(w-B),B=0,t=0)}if(swap32IfBE$1(c),t)throw new Error(`sampleCBD: leftover bits: ${t}`);return e};function sampleCBD(s,n,e,c){return sampleCBDBytes(s(c*256/4,n,e),c)}const genKPKE=s=>{const n=s,{K:e,PRF:c,XOF:t,HASH512:o,ETA1:m,ETA2:B,du:w,dv:A}=n,C=polyCoder(1),O=polyCoder(A),D=polyCoder(w),d=splitCoder("publicKey",vecCoder(polyCoder(12),e),32),u=vecCoder(polyCoder(12),e),i=splitCoder("ciphertext",vecCoder(D,e),O),g=splitCoder("seed",32,32),y=(p,a,b,T)=>{const f=[];for(let l=0;l<e;l++)f.push(crystals.NTT.encode(sampleCBD(c,T,l,m)));const r=new Uint16Array(256),h=[];for(let l=0;l<e;l++){const E=sampleCBD(c,T,e+l,B),v=new Uint16Array(256);for(let H=0;H<e;H++){const j=a(l,H);polyAdd(v,MultiplyNTTs(j,f[H]))}polyAdd(E,crystals.NTT.decode(v)),h.push(E),polyAdd(r,MultiplyNTTs(p[l],f[l])),cleanBytes(v)}const K=sampleCBD(c,T,2*e,B);polyAdd(K,crystals.NTT.decode(r));const k=C.decode(b);return polyAdd(k,K),cleanBytes(p,f,r,K),i.encode([h,k])};return{secretCoder:u,lengths:{secretKey:u.bytesLen,publicKey:d.bytesLen,cipherText:i.bytesLen},keygen:p=>{abytesDoc(p,32,"seed");const a=new Uint8Array(33);a.set(p),a[32]=e;const b=o(a),[T,f]=g.decode(b),r=[],h=[];for(let l=0;l<e;l++)r.push(crystals.NTT.encode(sampleCBD(c,f,l,m)));const K=t(T);for(let l=0;l<e;l++){const E=crystals.NTT.encode(sampleCBD(c,f,e+l,m));for(let v=0;v<e;v++){const H=SampleNTT(K.get(v,l));polyAdd(E,MultiplyNTTs(H,r[v]))}h.push(E)}K.clean();const k={publicKey:d.encode([h,T]),secretKey:u.encode(r)};return cleanBytes(T,f,r,h,a,b),k},encrypt:(p,a,b)=>{const[T,f]=d.decode(p),r=t(f),h=y(T,(K,k)=>SampleNTT(r.get(K,k)),a,b);return r.clean(),h},prepare:p=>{const[a,b]=d.decode(p),T=t(b),f=[];for(let r=0;r<e;r++)for(let h=0;h<e;h++)f.push(SampleNTT(T.get(r,h)));return T.clean(),{encrypt:(r,h)=>y(a.map(K=>K.slice()),(K,k)=>f[K*e+k].slice(),r,h),clean:()=>cleanBytes(a,f)}},decrypt:(p,a)=>{const[b,T]=i.decode(p),f=u.decode(a),r=new Uint16Array(256);for(let K=0;K<e;K++)polyAdd(r,MultiplyNTTs(f[K],crystals.NTT.encode(b[K])));polySub(T,crystals.NTT.decode(r));const h=C.encode(T);return cleanBytes(r,f,b,T),h}}};function createKyber(s){const n=s,e=genKPKE(n),{HASH256:c,HASH512:t,KDF:o}=n,{secretCoder:m,lengths:B}=e,w=splitCoder("secretKey",B.secretKey,B.publicKey,32,32),A=32,C=64,O=(d,u)=>{const i=d.subarray(0,384*n.K),g=m.encode(m.decode(copyBytes(i))),y=equalBytes(g,i);if(cleanBytes(g),!y)throw new Error(`ML-KEM.${u}: wrong publicKey modulus`)},D=Object.freeze({...B,seed:64,msg:A,msgRand:A,secretKey:w.bytesLen});return Object.freeze({info:Object.freeze({type:"ml-kem"}),lengths:D,keygen:d=>{const u=d===void 0,i=u?randomBytes(C):d;let g,y;try{abytesDoc(i,C,"seed");const p=e.keygen(i.subarray(0,32)),a=p.publicKey;g=p.secretKey,y=c(a);const b=w.encode([g,a,y,i.subarray(32)]);return{publicKey:a,secretKey:b}}finally{g!==void 0&&cleanBytes(g),y!==void 0&&cleanBytes(y),u&&cleanBytes(i)}},getPublicKey:d=>{const[u,i]=w.decode(d);return Uint8Array.from(i)},encapsulate:(d,u)=>{const i=u===void 0,g=i?randomBytes(A):u;let y;try{return abytesDoc(d,B.publicKey,"publicKey"),abytesDoc(g,A,"message"),O(d,"encapsulate"),y=t.create().update(g).update(c(d)).digest(),{cipherText:e.encrypt(d,g,y.subarray(32,64)),sharedSecret:y.subarray(0,32)}}finally{y!==void 0&&cleanBytes(y.subarray(32)),i&&cleanBytes(g)}},decapsulate:(d,u)=>{abytesDoc(u,w.bytesLen,"secretKey"),abytesDoc(d,B.cipherText,"cipherText");const i=w.bytesLen-96,g=i+32,y=c(u.subarray(i/2,g));if(!equalBytes(y,u.subarray(g,g+32)))throw new Error("invalid secretKey: hash check failed");const[p,a,b,T]=w.decode(u),f=e.decrypt(d,p),r=t.create().update(f).update(b).digest(),h=r.subarray(0,32),K=e.encrypt(a,f,r.subarray(32,64)),k=equalBytes(d,K),l=o.create({dkLen:32}).update(T).update(d).digest();return cleanBytes(f,K,r.subarray(32),k?l:h),k?h:l},prepare:d=>{abytesDoc(d,B.publicKey,"publicKey"),O(d,"prepare");const u=copyBytes(d),i=c(u),g=e.prepare(u);return Object.freeze({publicKey:u,encapsulate:y=>{const p=y===void 0,a=p?randomBytes(A):y;let b;try{return abytesDoc(a,A,"message"),b=t.create().update(a).update(i).digest(),{cipherText:g.encrypt(a,b.subarray(32,64)),sharedSecret:b.subarray(0,32)}}finally{b!==void 0&&cleanBytes(b.subarray(32)),p&&cleanBytes(a)}},decapsulate:(y,p)=>{abytesDoc(p,w.bytesLen,"secretKey"),abytesDoc(y,B.cipherText,"cipherText");const[a,b,T,f]=w.decode(p);if(!equalBytes(b,u)||!equalBytes(T,i))throw new Error("ML-KEM.decapsulate: secretKey does not match prepared publicKey");const r=e.decrypt(y,a),h=t.create().update(r).update(i).digest(),K=h.subarray(0,32),k=g.encrypt(r,h.subarray(32,64)),l=equalBytes(y,k),E=o.create({dkLen:32}).update(f).update(y).digest();return cleanBytes(r,k,h.subarray(32),l?E:K),l?K:E},clean:g.clean})}})}function shakePRF(s,n,e){return shake256.create({dkLen:s}).update(n).update(new Uint8Array([e])).digest()}const opts={HASH256:sha3_256,HASH512:sha3_512,KDF:shake256,XOF:XOF128,PRF:shakePRF},mk=s=>createKyber({...opts,...s}),ml_kem768=mk(PARAMS[768]);
const LATTICE_KEY_OCTETS = 1184;
const LATTICE_CIPHERTEXT_OCTETS = 1088;
const LATTICE_SEED_OCTETS = 64;
const CURVE_OCTETS = 32;
const LABEL = toUtf8("\\.//^\\");
function publicKeyOfSeed(seed) {
const { lattice, curvePublic } = expand$1(seed);
return concat(lattice.publicKey, curvePublic);
}
function encapsulate(publicKey, random) {
const curvePublic = publicKey.subarray(LATTICE_KEY_OCTETS);
const lattice = ml_kem768.encapsulate(publicKey.subarray(0, LATTICE_KEY_OCTETS), random.subarray(0, CURVE_OCTETS));
const once = random.subarray(CURVE_OCTETS);
const curveCiphertext = x25519.getPublicKey(once);
const curve = x25519.getSharedSecret(once, curvePublic);
const secret = combine(lattice.sharedSecret, curve, curveCiphertext, curvePublic);
return { ciphertext: concat(lattice.cipherText, curveCiphertext), secret };
}
function decapsulate(seed, ciphertext) {
const { lattice, curveSecret, curvePublic } = expand$1(seed);
const curveCiphertext = ciphertext.subarray(LATTICE_CIPHERTEXT_OCTETS);
const shared = ml_kem768.decapsulate(ciphertext.subarray(0, LATTICE_CIPHERTEXT_OCTETS), lattice.secretKey);
return combine(shared, x25519.getSharedSecret(curveSecret, curveCiphertext), curveCiphertext, curvePublic);
}
function expand$1(seed) {
const expanded = shake256(seed, { dkLen: LATTICE_SEED_OCTETS + CURVE_OCTETS });
const curveSecret = expanded.subarray(LATTICE_SEED_OCTETS);
const lattice = ml_kem768.keygen(expanded.subarray(0, LATTICE_SEED_OCTETS));
return { lattice, curveSecret, curvePublic: x25519.getPublicKey(curveSecret) };
}
function combine(lattice, curve, curveCiphertext, curvePublic) {
return sha3_256(concat(lattice, curve, curveCiphertext, curvePublic, LABEL));
}
const HYBRID_TAG = "mlkem768x25519";
const RECIPIENT_OCTETS = 1216;
const ENCAPSULATED_OCTETS = 1120;
const FILE_KEY_OCTETS$1 = 16;
const BODY_OCTETS$1 = FILE_KEY_OCTETS$1 + 16;
const INFO$1 = toUtf8("age-encryption.org/mlkem768x25519");
const SUITE = concat(toUtf8("HPKE"), Uint8Array.of(100, 122, 0, 1, 0, 3));
const MODE_BASE = 0;
const MODULUS = 3329;
function isUsableRecipient(key) {
if (key.length !== RECIPIENT_OCTETS || isLowOrder(key.subarray(LATTICE_KEY_OCTETS))) return false;
for (let at2 = 0; at2 < LATTICE_KEY_OCTETS - 32; at2 += 3) {
const [a = 0, b = 0, c = 0] = key.subarray(at2, at2 + 3);
if ((a | (b & 15) << 8) >= MODULUS || (b >> 4 | c << 4) >= MODULUS) return false;
}
return true;
}
function isLowOrder(point) {
try {
x25519.getSharedSecret(new Uint8Array(32), point);
return false;
} catch {
return true;
}
}
function recipientOfSeed(seed) {
return publicKeyOfSeed(seed);
}
function wrapHybrid(recipient, fileKey, randomness2) {
const { ciphertext, secret } = encapsulate(recipient, randomBytes$2(randomness2, 64));
const { key, nonce } = hpkeContext(secret);
return { tag: HYBRID_TAG, args: [toUnpaddedBase64(ciphertext)], body: chacha20poly1305(key, nonce).encrypt(fileKey) };
}
function unwrapHybrid(seed, stanza) {
if (stanza.tag !== HYBRID_TAG) return null;
const [argument, ...more] = stanza.args;
if (argument === void 0 || more.length > 0 || stanza.body.length !== BODY_OCTETS$1) throw new OpenFailure();
const encapsulated = unpaddedBase64(argument);
if (encapsulated.length !== ENCAPSULATED_OCTETS || isLowOrder(encapsulated.subarray(-32))) throw new OpenFailure();
const { key, nonce } = hpkeContext(decapsulate(seed, encapsulated));
try {
return chacha20poly1305(key, nonce).decrypt(stanza.body);
} catch {
return null;
}
}
function hpkeContext(sharedSecret) {
const none = new Uint8Array();
const pskIdHash = labeledExtract(none, "psk_id_hash", none);
const infoHash = labeledExtract(none, "info_hash", INFO$1);
const context = concat(Uint8Array.of(MODE_BASE), pskIdHash, infoHash);
const secret = labeledExtract(sharedSecret, "secret", none);
return { key: labeledExpand(secret, "key", context, 32), nonce: labeledExpand(secret, "base_nonce", context, 12) };
}
function labeledExtract(salt, label, material) {
return extract(sha256$1, concat(toUtf8("HPKE-v1"), SUITE, toUtf8(label), material), salt);
}
function labeledExpand(secret, label, info, length) {
const labeled = concat(Uint8Array.of(0, length), toUtf8("HPKE-v1"), SUITE, toUtf8(label), info);
return expand$2(sha256$1, secret, labeled, length);
}
const RECIPIENTS_MAX = 32;
const STANZAS_MAX = RECIPIENTS_MAX + 1;
const HEADER_OCTETS_MAX = 64 * 1024;
const VERSION_LINE = "age-encryption.org/v1";
const MAC_MARK = "---";
const BODY_LINE_CHARS = 64;
const MAC_CHARS = 43;
const BODY_LINES_MAX = 3;
const PAYLOAD_OCTETS_MIN = 16 + 16;
function splitHeader(file2) {
const lines = new Lines(file2);
if (lines.take() !== VERSION_LINE) throw new OpenFailure();
const stanzas = [];
let line = lines.take();
for (; line.startsWith("-> "); line = lines.take()) {
const [tag2, ...args] = line.slice("-> ".length).split(" ");
if (tag2 === void 0 || [tag2, ...args].includes("")) throw new OpenFailure();
stanzas.push({ tag: tag2, args, body: takeBody(lines) });
if (stanzas.length > STANZAS_MAX) throw new OpenFailure();
}
const mac = line.startsWith(`${MAC_MARK} `) ? line.slice(MAC_MARK.length + 1) : "";
if (mac.length !== MAC_CHARS) throw new OpenFailure();
const header = file2.subarray(0, lines.at);
const payload = file2.subarray(lines.at);
if (stanzas.length === 0 || header.length > HEADER_OCTETS_MAX || payload.length < PAYLOAD_OCTETS_MIN) {
throw new OpenFailure();
}
const hybridStanzas = stanzas.filter((stanza) => stanza.tag === HYBRID_TAG).length;
return { header, payload, stanzas, authenticated: header.subarray(0, header.length - MAC_CHARS - " \n".length), mac: unpaddedBase64(mac), hybridStanzas, otherStanzas: stanzas.length - hybridStanzas };
}
function takeBody(lines) {
let body2 = "";
for (let count = 0; count < BODY_LINES_MAX; count += 1) {
const line = lines.take();
if (line.length > BODY_LINE_CHARS) throw new OpenFailure();
body2 += line;
if (line.length < BODY_LINE_CHARS) return unpaddedBase64(body2);
}
throw new OpenFailure();
}
class Lines {
at = 0;
#file;
constructor(file2) {
this.#file = file2.subarray(0, HEADER_OCTETS_MAX);
}
take() {
const end = this.#file.indexOf(10, this.at);
if (end < 0) throw new OpenFailure();
const line = this.#file.subarray(this.at, end);
if (line.some((octet) => octet < 32 || octet > 126)) throw new OpenFailure();
this.at = end + 1;
return String.fromCharCode(...line);
}
}
function writeStanzas(stanzas, toText) {
let header = `${VERSION_LINE}
`;
for (const stanza of stanzas) {
header += `-> ${[stanza.tag, ...stanza.args].join(" ")}
`;
const body2 = toText(stanza.body);
for (let at2 = 0; at2 <= body2.length; at2 += BODY_LINE_CHARS) {
header += `${body2.slice(at2, at2 + BODY_LINE_CHARS)}
`;
}
}
return toUtf8(header + MAC_MARK);
}
const CHUNK_OCTETS = 64 * 1024;
const TAG_OCTETS = 16;
const NONCE_OCTETS = 16;
function payloadOctets(plaintextOctets) {
const chunks = Math.max(1, Math.ceil(plaintextOctets / CHUNK_OCTETS));
return NONCE_OCTETS + plaintextOctets + chunks * TAG_OCTETS;
}
function headerMac(fileKey, authenticated) {
return hmac(sha256$1, hkdf(sha256$1, fileKey, new Uint8Array(), toUtf8("header"), 32), authenticated);
}
function writePayload(fileKey, nonce, plaintext) {
const key = payloadKey(fileKey, nonce);
const payload = new Uint8Array(payloadOctets(plaintext.length));
payload.set(nonce);
for (let counter = 0, from = 0, to2 = NONCE_OCTETS; to2 < payload.length; counter += 1) {
const chunk = plaintext.subarray(from, from + CHUNK_OCTETS);
from += chunk.length;
const nonceOfChunk = chunkNonce(counter, from === plaintext.length);
payload.set(chacha20poly1305(key, nonceOfChunk).encrypt(chunk), to2);
to2 += chunk.length + TAG_OCTETS;
}
return payload;
}
function readPayload(fileKey, payload) {
const key = payloadKey(fileKey, payload.subarray(0, NONCE_OCTETS));
const sealed = payload.subarray(NONCE_OCTETS);
const chunks = [];
for (let at2 = 0; at2 === 0 || at2 < sealed.length; at2 += CHUNK_OCTETS + TAG_OCTETS) {
const end = at2 + CHUNK_OCTETS + TAG_OCTETS;
const chunk = decrypt(key, chunkNonce(chunks.length, end >= sealed.length), sealed.subarray(at2, end));
if (chunk.length === 0 && at2 > 0) throw new OpenFailure();
chunks.push(chunk);
}
return concat(...chunks);
}
function decrypt(key, nonce, sealed) {
try {
return chacha20poly1305(key, nonce).decrypt(sealed);
} catch {
throw new OpenFailure();
}
}
function payloadKey(fileKey, nonce) {
return hkdf(sha256$1, fileKey, nonce, toUtf8("payload"), 32);
}
function chunkNonce(counter, last) {
const nonce = new Uint8Array(12);
new DataView(nonce.buffer).setUint32(7, counter);
nonce[11] = last ? 1 : 0;
return nonce;
}
function openRaw(identities, file2) {
try {
const split2 = splitHeader(file2);
if (split2.stanzas.length > 1 && split2.stanzas.some((stanza) => stanza.tag === "scrypt")) return { is: "broken" };
const fileKey = findFileKey(identities, split2.stanzas);
return fileKey === null ? { is: "notOurs" } : { is: "opened", plaintext: openWith(fileKey, split2) };
} catch (failure) {
if (failure instanceof OpenFailure) return { is: "broken" };
throw failure;
}
}
function openWith(fileKey, split2) {
if (!sameMac(headerMac(fileKey, split2.authenticated), split2.mac)) throw new OpenFailure();
return readPayload(fileKey, split2.payload);
}
function findFileKey(identities, stanzas) {
for (const identity of identities) {
for (const stanza of stanzas) {
const fileKey = identity.unwrap(stanza);
if (fileKey !== null) return fileKey;
}
}
return null;
}
function sameMac(a, b) {
return a.length === b.length && a.reduce((difference, octet, at2) => difference | octet ^ (b[at2] ?? 0), 0) === 0;
}
const FILE_KEY_OCTETS = 16;
const HYBRID_HEADER_OCTETS = 22 + (18 + 1494 + 1) + (43 + 1) + (4 + 43 + 1);
function sealedOctets(plaintextOctets) {
return HYBRID_HEADER_OCTETS + payloadOctets(plaintextOctets);
}
function writeFile(recipients, plaintext, randomness2) {
checkRecipients(recipients, RECIPIENTS_MAX);
return writeFileWith((fileKey) => recipients.map((recipient) => recipient.wrap(fileKey, randomness2)), plaintext, randomness2);
}
function writeFileWith(wrap, plaintext, randomness2) {
const fileKey = randomBytes$2(randomness2, FILE_KEY_OCTETS);
const authenticated = writeStanzas(wrap(fileKey), toUnpaddedBase64);
const mac = toUtf8(` ${toUnpaddedBase64(headerMac(fileKey, authenticated))}
`);
const payload = writePayload(fileKey, randomBytes$2(randomness2, NONCE_OCTETS), plaintext);
fileKey.fill(0);
return concat(authenticated, mac, payload);
}
function checkRecipients(recipients, most) {
const [first] = recipients;
if (first === void 0) throw new SealError("NoRecipients");
if (recipients.length > most) throw new SealError("TooManyRecipients");
if (recipients.some((other) => other.kind !== first.kind)) throw new SealError("MixedRecipients");
const repeated = recipients.some((one, at2) => recipients.slice(0, at2).some((other) => other.equals(one)));
if (repeated) throw new SealError("RepeatedRecipient");
}
const WORK_FACTOR = { words: 10, chosen: 16 };
const TAG = "scrypt";
const SALT_OCTETS = 16;
const SALT_LABEL = toUtf8("age-encryption.org/v1/scrypt");
const WRAPPED_OCTETS = 32;
function sealUnderPassphrase(passphrase2, strength, plaintext, randomness2) {
const wrap = (fileKey) => {
const salt = randomBytes$2(randomness2, SALT_OCTETS);
const body2 = chacha20poly1305(wrappingKey(passphrase2, salt, strength), new Uint8Array(12)).encrypt(fileKey);
return [{ tag: TAG, args: [toUnpaddedBase64(salt), String(WORK_FACTOR[strength])], body: body2 }];
};
return writeFileWith(wrap, plaintext, randomness2);
}
function openUnderPassphrase(passphrase2, file2, octetsMax) {
if (file2.length > octetsMax) throw new OpenFailure();
const split2 = splitHeader(file2);
const [stanza, ...more] = split2.stanzas;
if (stanza === void 0 || more.length > 0) throw new OpenFailure();
const { salt, strength } = readArguments(stanza);
return { plaintext: openWith(unwrap(wrappingKey(passphrase2, salt, strength), stanza.body), split2), strength };
}
function strengthOf(file2) {
try {
const [stanza] = splitHeader(file2).stanzas;
return stanza === void 0 ? null : readArguments(stanza).strength;
} catch {
return null;
}
}
function readArguments(stanza) {
const [salt, work, ...more] = stanza.args;
if (stanza.tag !== TAG || salt === void 0 || more.length > 0 || stanza.body.length !== WRAPPED_OCTETS) {
throw new OpenFailure();
}
const strength = ["words", "chosen"].find((known) => String(WORK_FACTOR[known]) === work);
const octets2 = unpaddedBase64(salt);
if (strength === void 0 || octets2.length !== SALT_OCTETS) throw new OpenFailure();
return { salt: octets2, strength };
}
function wrappingKey(passphrase2, salt, strength) {
return scrypt(toUtf8(passphrase2), concat(SALT_LABEL, salt), { N: 2 ** WORK_FACTOR[strength], r: 8, p: 1, dkLen: 32 });
}
function unwrap(key, body2) {
try {
return chacha20poly1305(key, new Uint8Array(12)).decrypt(body2);
} catch {
throw new OpenFailure();
}
}
const passphrase = Object.defineProperty({ __proto__: null, openUnderPassphrase, sealUnderPassphrase, strengthOf }, Symbol.toStringTag, { value: "Module" });
const SIGNATURE_BYTES = 64;
class SigningKey {
#seed;
constructor(seed) {
this.#seed = seed;
}
static fromSeed(seed) {
if (seed.length !== 32) throw new Malformed("Seed");
return new SigningKey(seed.slice());
}
verifyingKey() {
return VerifyingKey.fromBytes(ed25519.getPublicKey(this.#seed));
}
sign(label, message2) {
return ed25519.sign(concat(label.bytes(), message2), this.#seed);
}
signNote(text2) {
if (!isNote(text2)) throw new Malformed("NotANote");
return ed25519.sign(toUtf8(text2), this.#seed);
}
toJSON() {
return "SigningKey(…)";
}
}
class VerifyingKey {
#point;
#octets;
constructor(point, octets2) {
this.#point = point;
this.#octets = octets2;
}
static fromBytes(octets2) {
const point = decodePoint(octets2);
if (point === void 0 || point.isSmallOrder()) throw new Malformed("InvalidVerifyingKey");
return new VerifyingKey(point, octets2.slice());
}
static parse(text2) {
let octets2;
try {
octets2 = fromBase64Url(text2);
} catch {
throw new Malformed("InvalidVerifyingKey");
}
return VerifyingKey.fromBytes(octets2);
}
toBytes() {
return this.#octets.slice();
}
toString() {
return toBase64Url(this.#octets);
}
equals(other) {
return equal(this.#octets, other.#octets);
}
verifies(label, message2, signature) {
return this.#verifies(concat(label.bytes(), message2), signature);
}
verifiesNote(text2, signature) {
return isNote(text2) && this.#verifies(toUtf8(text2), signature);
}
#verifies(signed, signature) {
if (signature.length !== SIGNATURE_BYTES) return false;
const commitment = decodePoint(signature.subarray(0, 32));
const s = numberOf(signature.subarray(32));
const order = ed25519.Point.Fn.ORDER;
if (commitment === void 0 || commitment.isSmallOrder() || s >= order) return false;
const challenge = numberOf(sha512(concat(signature.subarray(0, 32), this.#octets, signed))) % order;
const expected = commitment.add(this.#point.multiplyUnsafe(challenge));
return ed25519.Point.BASE.multiplyUnsafe(s).equals(expected);
}
}
function decodePoint(octets2) {
try {
return ed25519.Point.fromBytes(octets2, false);
} catch {
return void 0;
}
}
function numberOf(octets2) {
return octets2.reduceRight((number2, octet) => number2 << 8n | BigInt(octet), 0n);
}
function isNote(text2) {
return text2.endsWith("\n") && !/[^\P{Cc}\n]/u.test(text2) && !/\p{Surrogate}/u.test(text2);
}
function byteId$1(LENGTH) {
const fromBytes = (octets2) => {
if (octets2.length !== LENGTH) throw new Malformed("WrongLength");
return octets2;
};
const parse2 = (text2) => {
if (utf8Length(text2) !== 2 * LENGTH) throw new Malformed("WrongLength");
if (!/^[0-9a-f]*$/.test(text2)) throw new Malformed("WrongCharacter");
return fromBytes(fromHex(text2));
};
return { LENGTH, fromBytes, parse: parse2, toText: toHex };
}
function textId$2(check) {
return { parse: (text2) => {
check(text2);
return text2;
} };
}
const MemoId = byteId$1(32);
const DocumentDigest = byteId$1(32);
const StatementDigest = byteId$1(32);
const VersionDigest = byteId$1(32);
const CharterDigest = byteId$1(32);
const CertificateDigest = byteId$1(32);
const PresentationDigest = byteId$1(32);
const Pseudonym$1 = byteId$1(48);
const ParticipantKey = byteId$1(32);
const AuthorKey = byteId$1(32);
const QuestionDigest = byteId$1(32);
const ComplaintId = byteId$1(32);
const InstitutionId = textId$2((text2) => checkSlug(text2, 32));
const OfficialId = textId$2((text2) => checkSlug(text2, 64));
const CharterId = textId$2((text2) => checkSlug(text2, 64));
const EpochId = textId$2(checkEpoch$1);
const CaseNumber = { ...textId$2(checkCaseNumber), assign: (prefix, year, serial) => {
const padded = (value) => String(value).padStart(4, "0");
const text2 = `${prefix}-${padded(year)}-${padded(serial)}`;
checkCaseNumber(text2);
return text2;
} };
const VersionNumber = { FIRST: 1, new: (number2) => {
if (!Number.isInteger(number2) || number2 < 1 || number2 > 65535) throw new Malformed("WrongForm");
return number2;
}, following: (version) => version < 65535 ? version + 1 : void 0 };
function checkSlug(text2, lengthMax) {
const length = utf8Length(text2);
if (length === 0 || length > lengthMax) throw new Malformed("WrongLength");
if (!/^[a-z0-9-]*$/.test(text2)) throw new Malformed("WrongCharacter");
}
function checkEpoch$1(text2) {
if (utf8Length(text2) !== "YYYY-MM".length) throw new Malformed("WrongLength");
const hyphen = text2.indexOf("-");
if (hyphen < 0) throw new Malformed("WrongForm");
const [year, month] = [text2.slice(0, hyphen), text2.slice(hyphen + 1)];
checkDigits(year);
checkDigits(month);
if (!/^[0-9]{4}$/.test(year) || !/^(?:0[1-9]|1[0-2])$/.test(month)) throw new Malformed("WrongForm");
}
function checkCaseNumber(text2) {
const parts = text2.split("-");
const [prefix, year, serial] = parts;
if (parts.length !== 3 || prefix === void 0 || year === void 0 || serial === void 0) {
throw new Malformed("WrongForm");
}
if (!/^[A-Z]*$/.test(prefix)) throw new Malformed("WrongCharacter");
checkDigits(year);
checkDigits(serial);
const serialForm = /^(?:(?!0000)[0-9]{4}|[1-9][0-9]{4,5})$/.test(serial);
if (!/^[A-Z]{2,4}$/.test(prefix) || year.length !== 4 || !serialForm) throw new Malformed("WrongForm");
}
function checkDigits(text2) {
if (!/^[0-9]*$/.test(text2)) throw new Malformed("WrongCharacter");
}
function named(...names) {
return { ALL: names, fromName: (name) => names.find((known) => known === name), indexOf: (name) => names.indexOf(name) };
}
const IdentityMode = named("named", "sealed", "anonymous");
const Stance = named("support", "support-with-reservation");
const AuthorsStance = named("disagree", "disagree-but-support");
const Outcome = named("accepted", "partly", "rejected", "already-policy", "needs-decision");
function mayChange(outcome) {
return outcome !== "rejected" && outcome !== "already-policy";
}
const Rating = named("answers", "does-not-answer");
const AppealGround = named("process", "substance");
const ReleaseKind = named("public", "summary", "redacted");
const LinkKind = named("related", "forked", "merged");
const Marking = named("U", "SBU", "C", "S", "TS");
function highestMarking(first, ...others) {
return others.reduce((a, b) => isHigher(b, a) ? b : a, first);
}
function isHigher(a, b) {
return Marking.indexOf(a) > Marking.indexOf(b);
}
const Major = { Unsigned: 0, Negative: 1, Octets: 2, Text: 3, Array: 4, Map: 5, Simple: 7 };
const WIDTHS = { 24: { octets: 1, above: 23 }, 25: { octets: 2, above: 255 }, 26: { octets: 4, above: 65535 }, 27: { octets: 8, above: 4294967295 } };
function canonical(schema, octetsMax) {
return { write: schema.write, read: schema.read, OCTETS_MAX: octetsMax, toCanonical: (value) => encode$1(schema, value), fromCanonical: (octets2) => {
if (octets2.length > octetsMax) throw new Malformed("TooLong");
const from = new Reader$1(octets2);
const value = schema.read(from);
if (!from.isAtEnd() || !equal(encode$1(schema, value), octets2)) {
throw new Malformed("NotCanonical");
}
return value;
} };
}
function encode$1(schema, value) {
const out = new Writer();
schema.write(out, value);
return out.octets();
}
class Writer {
#octets = new Uint8Array(256);
#length = 0;
head(major, argument) {
const type = major << 5;
if (argument > 4294967295) {
const view = new DataView(new ArrayBuffer(9));
view.setUint8(0, type | 27);
view.setBigUint64(1, BigInt(argument));
this.#push(new Uint8Array(view.buffer));
return;
}
const small = Number(argument);
if (small < 24) this.#push([type | small]);
else if (small <= 255) this.#push([type | 24, small]);
else if (small <= 65535) this.#push([type | 25, small >> 8, small & 255]);
else this.#push([type | 26, small >>> 24, small >> 16 & 255, small >> 8 & 255, small & 255]);
}
bytes(octets2) {
this.head(Major.Octets, octets2.length);
this.#push(octets2);
}
text(text2) {
const octets2 = toUtf8(text2);
this.head(Major.Text, octets2.length);
this.#push(octets2);
}
octets() {
return this.#octets.slice(0, this.#length);
}
#push(octets2) {
const needed2 = this.#length + octets2.length;
if (needed2 > this.#octets.length) {
const grown = new Uint8Array(Math.max(needed2, 2 * this.#octets.length));
grown.set(this.#octets);
this.#octets.fill(0);
this.#octets = grown;
}
this.#octets.set(octets2, this.#length);
this.#length = needed2;
}
}
let Reader$1 = class Reader {
#octets;
#at = 0;
constructor(octets2) {
this.#octets = octets2;
}
isAtEnd() {
return this.#at === this.#octets.length;
}
head(major) {
const argument = Number(this.head64(major));
if (!Number.isSafeInteger(argument)) throw new Malformed("Malformed");
return argument;
}
head64(major) {
if (this.major() !== major) throw new Malformed("Malformed");
const low = (this.#take(1)[0] ?? 0) & 31;
if (low < 24) return low;
const width = WIDTHS[low];
if (width === void 0) throw new Malformed(low === 31 ? "NotCanonical" : "Malformed");
const octets2 = this.#take(width.octets);
const view = new DataView(octets2.buffer, octets2.byteOffset);
const argument = width.octets === 8 ? view.getBigUint64(0) : octets2.reduce((sum, octet) => sum * 256 + octet, 0);
if (argument <= width.above) throw new Malformed("NotCanonical");
return argument;
}
major() {
const first = this.#octets[this.#at];
if (first === void 0) throw new Malformed("Malformed");
return first >> 5;
}
bytes() {
return this.#take(this.head(Major.Octets)).slice();
}
text() {
return fromUtf8(this.#take(this.head(Major.Text)));
}
#take(count) {
const taken = this.#octets.subarray(this.#at, this.#at + count);
if (taken.length !== count) throw new Malformed("Malformed");
this.#at += count;
return taken;
}
};
function unsigned(max) {
return { write: (out, value) => {
if (!Number.isInteger(value) || value < 0 || value > max) throw new Malformed("Malformed");
out.head(Major.Unsigned, value);
}, read: (from) => {
const value = from.head(Major.Unsigned);
if (value > max) throw new Malformed("Malformed");
return value;
} };
}
const u8$2 = unsigned(255);
const u16$2 = unsigned(65535);
const u32$2 = unsigned(4294967295);
const u53 = unsigned(Number.MAX_SAFE_INTEGER);
const u64$1 = { write: (out, value) => {
if (value < 0n || value > 0xffffffffffffffffn) throw new Malformed("Malformed");
out.head(Major.Unsigned, value);
}, read: (from) => BigInt(from.head64(Major.Unsigned)) };
const seconds$1 = { write: (out, value) => {
if (!Number.isSafeInteger(value)) throw new Malformed("Malformed");
if (value < 0) out.head(Major.Negative, -1 - value);
else out.head(Major.Unsigned, value);
}, read: (from) => from.major() === Major.Negative ? -1 - from.head(Major.Negative) : from.head(Major.Unsigned) };
const [FALSE, TRUE, NULL] = [20, 21, 22];
const flag$1 = { write: (out, value) => out.head(Major.Simple, value ? TRUE : FALSE), read: (from) => {
const value = from.head(Major.Simple);
if (value !== TRUE && value !== FALSE) throw new Malformed("Malformed");
return value === TRUE;
} };
const text$1 = { write: (out, value) => out.text(value), read: (from) => from.text() };
const octets$1 = { write: (out, value) => out.bytes(value), read: (from) => from.bytes() };
function fixed$1(length) {
const checked = (value) => {
if (value.length !== length) throw new Malformed("Malformed");
return value;
};
return { write: (out, value) => out.bytes(checked(value)), read: (from) => checked(from.bytes()) };
}
const octets32 = fixed$1(32);
function id$1(kind2) {
return { write: (out, value) => out.bytes(kind2.fromBytes(value)), read: (from) => kind2.fromBytes(from.bytes()) };
}
function textId$1(kind2) {
return { write: (out, value) => out.text(kind2.parse(value)), read: (from) => kind2.parse(from.text()) };
}
function word$1(list2) {
const checked = (name) => {
const known = list2.fromName(name);
if (known === void 0) throw new Malformed("Malformed");
return known;
};
return { write: (out, value) => out.text(checked(value)), read: (from) => checked(from.text()) };
}
function numbered(numbers2) {
const pairs = Object.entries(numbers2);
return { write: (out, value) => out.head(Major.Unsigned, numbers2[value]), read: (from) => {
const number2 = from.head(Major.Unsigned);
const pair = pairs.find(([, known]) => known === number2);
if (pair === void 0) throw new Malformed("Malformed");
return pair[0];
} };
}
const versionNumber = { write: (out, value) => u16$2.write(out, VersionNumber.new(value)), read: (from) => VersionNumber.new(u16$2.read(from)) };
function optional$1(schema) {
return { write: (out, value) => {
if (value === null) throw new Malformed("Malformed");
schema.write(out, value);
}, read: (from) => schema.read(from), absent: { value: null } };
}
function nullable$1(schema) {
return { write: (out, value) => value === null ? out.head(Major.Simple, NULL) : schema.write(out, value), read: (from) => {
if (from.major() !== Major.Simple) return schema.read(from);
if (from.head(Major.Simple) !== NULL) throw new Malformed("Malformed");
return null;
} };
}
function list$1(schema) {
return { write: (out, values) => {
out.head(Major.Array, values.length);
for (const value of values) schema.write(out, value);
}, read: (from) => {
const length = from.head(Major.Array);
const values = [];
while (values.length < length) values.push(schema.read(from));
return values;
} };
}
function listOrNone(schema) {
const { write, read: read2 } = list$1(schema);
return { write: (out, values) => {
if (values.length === 0) throw new Malformed("Malformed");
write(out, values);
}, read: (from) => {
const values = read2(from);
if (values.length === 0) throw new Malformed("NotCanonical");
return values;
}, absent: { get value() {
return [];
}, isAbsent: (values) => values.length === 0 } };
}
const textPair = { write: (out, [first, second]) => {
out.head(Major.Array, 2);
out.text(first);
out.text(second);
}, read: (from) => {
if (from.head(Major.Array) !== 2) throw new Malformed("Malformed");
return [from.text(), from.text()];
} };
function map(fields2) {
const ascending = Object.entries(fields2).sort(([, [a]], [, [b]]) => a - b);
const byKey = new Map(ascending.map(([name, [key, schema]]) => [key, { name, schema }]));
return { write: (out, value) => {
const values = value;
const present2 = ascending.filter(([name, [, schema]]) => !isAbsent(schema, values[name]));
out.head(Major.Map, present2.length);
for (const [name, [key, schema]] of present2) {
out.head(Major.Unsigned, key);
schema.write(out, values[name]);
}
}, read: (from) => {
const length = from.head(Major.Map);
const values = {};
for (let entry = 0, last = -1; entry < length; entry += 1) {
const key = from.head(Major.Unsigned);
const field = byKey.get(key);
if (field === void 0 || key <= last) throw new Malformed("NotCanonical");
values[field.name] = field.schema.read(from);
last = key;
}
for (const [name, [, schema]] of ascending) {
if (name in values) continue;
if (schema.absent === void 0) throw new Malformed("Malformed");
values[name] = schema.absent.value;
}
return values;
} };
}
function isAbsent(schema, value) {
const { absent } = schema;
return absent !== void 0 && (absent.isAbsent === void 0 ? absent.value === value : absent.isAbsent(value));
}
function variants(shapes) {
return { write: (out, value) => {
const shape = shapes[value.kind];
if (shape === void 0) throw new Malformed("Malformed");
out.head(Major.Array, 2);
out.head(Major.Unsigned, shape[0]);
writeFields(out, shape[1], value);
}, read: (from) => {
if (from.head(Major.Array) !== 2) throw new Malformed("Malformed");
const number2 = from.head(Major.Unsigned);
const found = Object.entries(shapes).find(([, [known]]) => known === number2);
if (found === void 0) throw new Malformed("Malformed");
const [kind2, [, fields2]] = found;
return { kind: kind2, ...readFields(from, fields2) };
} };
}
function writeFields(out, fields2, values) {
const entries = Object.entries(fields2);
const last = entries.findLastIndex(([name, schema]) => !isAbsent(schema, values[name]));
out.head(Major.Array, last + 1);
for (const [name, schema] of entries.slice(0, last + 1)) schema.write(out, values[name]);
}
function readFields(from, fields2) {
const entries = Object.entries(fields2);
const length = from.head(Major.Array);
if (length > entries.length) throw new Malformed("Malformed");
const field = (schema, at2) => {
if (at2 < length) return schema.read(from);
if (schema.absent === void 0) throw new Malformed("Malformed");
return schema.absent.value;
};
return Object.fromEntries(entries.map(([name, schema], at2) => [name, field(schema, at2)]));
}
const SPACES = /\p{White_Space}+/gu;
const AROUND = /^\p{White_Space}+|\p{White_Space}+$/gu;
const IN_FRONT = /^\p{White_Space}+/u;
function trim(text2) {
return text2.replace(AROUND, "");
}
function trimStart(text2) {
return text2.replace(IN_FRONT, "");
}
function singleSpaced(text2) {
return trim(text2).replace(SPACES, " ");
}
function characters(text2) {
let count = 0;
for (const _ of text2) count += 1;
return count;
}
const ATTACHMENTS_MAX$1 = 10;
const ATTACHMENTS_OCTETS_MAX$1 = 1024 * 1024;
const FILE_NAME_BYTES_MAX = 200;
const FIELD = "|";
const NOT_IN_NAMES = /[/\\:*?"<>|]/;
const MediaType = named("application/pdf", "image/png", "image/jpeg", "text/plain", "text/csv");
const ENDINGS = { "application/pdf": [".pdf"], "image/png": [".png"], "image/jpeg": [".jpg", ".jpeg"], "text/plain": [".txt"], "text/csv": [".csv"] };
function mediaTypeOf(name) {
const small = name.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
return MediaType.ALL.find((type) => ENDINGS[type].some((ending) => small.endsWith(ending)));
}
function attachmentLine({ name, mediaType, octets: octets2, sha256: sha2562 }) {
return `(${name.marking}) ${name.text} ${FIELD} ${mediaType} ${FIELD} ${octets2} ${FIELD} ${toHex(sha2562)}`;
}
function splitFields(text2) {
const fields2 = text2.split(FIELD).map(trim);
const [type, octets2, hash] = fields2.slice(-3);
if (fields2.length < 4 || type === void 0 || octets2 === void 0 || hash === void 0) return void 0;
const mediaType = MediaType.fromName(type);
const sha2562 = readHash(hash);
if (mediaType === void 0 || sha2562 === void 0 || !/^[1-9][0-9]{0,19}$/.test(octets2)) return void 0;
if (BigInt(octets2) >= 2n ** 64n) return void 0;
const name = trim(text2.split(FIELD).slice(0, -3).join(FIELD));
return { name, mediaType, octets: Number(octets2), sha256: sha2562 };
}
function readHash(text2) {
return /^[0-9a-f]{64}$/.test(text2) ? fromHex(text2) : void 0;
}
function isFileName(name) {
return utf8Length(name) <= FILE_NAME_BYTES_MAX && !/^[.-]/.test(name) && !NOT_IN_NAMES.test(name);
}
const COSIGNATURE_OCTETS = 16 * 1024;
const PRESENTATION_OCTETS_MAX = 3 * 1024;
const EPOCH_OCTETS_MAX = 256 * 1024;
const MANIFEST_OCTETS_MAX = 8 * 1024;
const ATTACHMENTS_MAX = ATTACHMENTS_MAX$1;
const ATTACHMENTS_OCTETS_MAX = ATTACHMENTS_OCTETS_MAX$1;
const TEXT_OCTETS_MAX = 512 * 1024 + ATTACHMENTS_OCTETS_MAX;
const DRAFTS_MAX = 8;
const DESK_OCTETS_MAX = DRAFTS_MAX * (TEXT_OCTETS_MAX + 8 * 1024);
const PSEUDONYMS_MAX = 8;
const COMPLAINT_OCTETS = 160 * 1024;
const COMPLAINT_CONTENT_OCTETS = 128 * 1024;
const COMPLAINT_TEXT_OCTETS_MAX = 40 * 1024;
const COMPLAINT_WORDS_OCTETS_MAX = 48 * 1024;
const URGENCY_OCTETS_MAX = 4 * 1024;
const DOCUMENT_OCTETS_MAX = 16 * 1024;
const CONTENT_OCTETS_MAX = 512 * 1024;
const SEALED_OCTETS_MAX = 2 * 1024 * 1024;
const freeze = map({ version: [0, versionNumber], digest: [1, id$1(VersionDigest)], sealedText: [2, octets32], closesAt: [3, seconds$1], demands: [4, u16$2] });
const filing = map({ certificate: [0, id$1(CertificateDigest)], sealedMemo: [1, octets32], caseLogKey: [2, octets32], urgency: [3, optional$1(octets32)] });
const authorStep = variants({ circulate: [0, { freeze }], revise: [1, { version: versionNumber }], seal: [2, { version: versionNumber }], file: [3, { filing }], withdraw: [4, {}], close: [5, { reply: id$1(DocumentDigest) }], dispute: [6, { redirect: id$1(DocumentDigest), content: octets32 }], answer: [7, { question: id$1(DocumentDigest), content: octets32 }], contest: [8, { reply: id$1(DocumentDigest), content: octets32 }], appeal: [9, { reply: id$1(DocumentDigest), ground: word$1(AppealGround), content: octets32 }], reportLeak: [18, { content: octets32 }], consentRelease: [19, { asked: id$1(DocumentDigest), content: octets32 }], objectRelease: [20, { asked: id$1(DocumentDigest), content: octets32 }], link: [21, { how: word$1(LinkKind), memo: id$1(MemoId), version: id$1(VersionDigest), content: octets32 }], nominate: [11, { nominee: textId$1(OfficialId), content: octets32 }], agreeIssues: [12, { issues: id$1(DocumentDigest), content: octets32 }], objectIssues: [13, { issues: id$1(DocumentDigest), content: octets32 }], requestSession: [14, { content: octets32 }], openRoom: [15, { invitation: id$1(DocumentDigest), room: octets32, content: octets32 }], agreeMinutes: [16, { minutes: id$1(DocumentDigest), content: octets32 }], disputeMinutes: [17, { minutes: id$1(DocumentDigest), content: octets32 }] });
function stepContent(step) {
return "content" in step ? step.content : void 0;
}
function authorTurn(step) {
switch (step.kind) {
case "dispute":
return { turn: "redirect_disputed", names: step.redirect, ground: void 0 };
case "answer":
return { turn: "question_answered", names: step.question, ground: void 0 };
case "contest":
return { turn: "reply_contested", names: step.reply, ground: void 0 };
case "appeal":
return { turn: "reply_appealed", names: step.reply, ground: step.ground };
case "reportLeak":
return { turn: "leak_told", names: void 0, ground: void 0 };
case "consentRelease":
return { turn: "release_consented", names: step.asked, ground: void 0 };
case "objectRelease":
return { turn: "release_objected", names: step.asked, ground: void 0 };
case "link":
return { turn: "memo_linked", names: void 0, ground: void 0 };
case "nominate":
return { turn: "panel_nominated", names: void 0, ground: void 0 };
case "agreeIssues":
return { turn: "issues_agreed", names: step.issues, ground: void 0 };
case "objectIssues":
return { turn: "issues_objected", names: step.issues, ground: void 0 };
case "requestSession":
return { turn: "session_requested", names: void 0, ground: void 0 };
case "openRoom":
return { turn: "room_opened", names: step.invitation, ground: void 0 };
case "agreeMinutes":
return { turn: "minutes_agreed", names: step.minutes, ground: void 0 };
case "disputeMinutes":
return { turn: "minutes_disputed", names: step.minutes, ground: void 0 };
default:
return void 0;
}
}
function authorSaid(step) {
return step.kind === "nominate" ? { kind: "nominee", nominee: step.nominee } : void 0;
}
const authorContent = canonical(map({ nonce: [0, octets32], words: [1, text$1] }), CONTENT_OCTETS_MAX);
function authorContentCommitment(content) {
return Label.AUTHOR_CONTENT.hash(authorContent.toCanonical(content));
}
const statement = canonical(map({ memo: [0, id$1(MemoId)], step: [1, authorStep] }), DOCUMENT_OCTETS_MAX);
const unverifiedAuthorDocument = canonical(map({ statement: [0, statement], signature: [1, fixed$1(64)] }), DOCUMENT_OCTETS_MAX);
class NotByAuthors extends CodedRefusal {
name = "NotByAuthors";
}
function signAuthorDocument(key, memo, step) {
const signed = { memo, step };
return { statement: signed, signature: key.sign(Label.AUTHOR_DOCUMENT, statement.toCanonical(signed)) };
}
function verifyAuthorDocument(document2, memo, author) {
const key = attempt(() => VerifyingKey.fromBytes(author));
const signed = statement.toCanonical(document2.statement);
const byAuthors = key?.verifies(Label.AUTHOR_DOCUMENT, signed, document2.signature) ?? false;
if (!byAuthors || !equal(document2.statement.memo, memo)) throw new NotByAuthors("NotByAuthors");
const digest = Label.DOCUMENT_DIGEST.hash(unverifiedAuthorDocument.toCanonical(document2));
return { step: document2.statement.step, digest: DocumentDigest.fromBytes(digest) };
}
const PADDED_MIN = 16 * 1024;
const LENGTH_OCTETS$1 = 4;
const LENGTH_MAX = 4294967295;
const NO_PADDING = { framed: false, octetsFor: (octets2) => octets2 };
const STEPPED = { framed: true, octetsFor: paddedOctets };
function fixedPadding(octets2) {
return { framed: true, octetsFor: (content) => content + LENGTH_OCTETS$1 <= octets2 ? octets2 : null };
}
function paddedOctets(contentOctets) {
if (contentOctets > LENGTH_MAX) return null;
const framed2 = Math.max(contentOctets + LENGTH_OCTETS$1, PADDED_MIN);
let power = PADDED_MIN;
while (power * 2 <= framed2) power *= 2;
const quarter = power / 4;
return Math.ceil(framed2 / quarter) * quarter;
}
function pad(padding, content) {
const octets2 = padding.octetsFor(content.length);
if (octets2 === null) throw new SealError("TooLong");
if (!padding.framed) return content;
const padded = new Uint8Array(octets2);
padded.set(concat(u32$5(content.length), content));
return padded;
}
function unpad(padding, padded) {
if (!padding.framed) return padded;
if (padded.length < LENGTH_OCTETS$1) throw new OpenFailure();
const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
if (padding.octetsFor(length) !== padded.length) throw new OpenFailure();
const end = LENGTH_OCTETS$1 + length;
if (padded.subarray(end).some((octet) => octet !== 0)) throw new OpenFailure();
return padded.slice(LENGTH_OCTETS$1, end);
}
const RFC_4648 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const CHECKSUM_LETTERS = 6;
const GENERATOR = [996825010, 642813549, 513874426, 1027748829, 705979059];
function toBase32(octets2) {
return spell(fives(octets2), RFC_4648);
}
function fromBase32(text2) {
return octetsOf$1(read(text2, RFC_4648));
}
function toBech32(prefix, octets2) {
const values = fives(octets2);
const sum = checksum([...expand(prefix), ...values, ...Array(CHECKSUM_LETTERS).fill(0)]) ^ 1;
const check = Array.from({ length: CHECKSUM_LETTERS }, (_, i) => sum >>> 5 * (CHECKSUM_LETTERS - 1 - i) & 31);
return `${prefix}1${spell([...values, ...check], BECH32)}`;
}
function fromBech32(text2) {
const lower = text2.toLowerCase();
const end = lower.lastIndexOf("1");
const prefix = lower.slice(0, end);
if (end < 1 || text2 !== lower && text2 !== text2.toUpperCase() || !/^[!-~]+$/.test(prefix)) throw new Malformed("Malformed");
const values = read(lower.slice(end + 1), BECH32);
if (values.length < CHECKSUM_LETTERS || checksum([...expand(prefix), ...values]) !== 1) throw new Malformed("Malformed");
return { prefix, octets: octetsOf$1(values.slice(0, -CHECKSUM_LETTERS)) };
}
function expand(prefix) {
const codes = Array.from(prefix, (letter) => letter.charCodeAt(0));
return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}
function checksum(values) {
return values.reduce((sum, value) => {
const shifted = (sum & 33554431) << 5 ^ value;
return GENERATOR.reduce((mixed, term2, bit) => sum >>> 25 + bit & 1 ? mixed ^ term2 : mixed, shifted);
}, 1);
}
function fives(octets2) {
return regroup(octets2, 8, 5, (spare, width) => [spare << 5 - width & 31]);
}
function octetsOf$1(values) {
return Uint8Array.from(regroup(values, 5, 8, (spare, width) => {
if (width >= 5 || spare !== 0) throw new Malformed("Malformed");
return [];
}));
}
function regroup(groups, from, to2, end) {
const regrouped = [];
let bits = 0;
let width = 0;
for (const group of groups) {
bits = bits << from | group;
width += from;
while (width >= to2) {
width -= to2;
regrouped.push(bits >> width);
bits &= (1 << width) - 1;
}
}
return width > 0 ? [...regrouped, ...end(bits, width)] : regrouped;
}
function spell(values, alphabet) {
return values.map((value) => alphabet.charAt(value)).join("");
}
function read(text2, alphabet) {
return Array.from(text2, (letter) => {
const value = alphabet.indexOf(letter);
if (value < 0) throw new Malformed("Malformed");
return value;
});
}
const INFO = toUtf8("age-encryption.org/v1/X25519");
function wrapX25519(recipient, fileKey, randomness2) {
const secret = randomBytes$2(randomness2, 32);
const share = x25519.getPublicKey(secret);
const key = hkdf(sha256$1, x25519.getSharedSecret(secret, recipient), concat(share, recipient), INFO, 32);
secret.fill(0);
return { tag: "X25519", args: [toUnpaddedBase64(share)], body: chacha20poly1305(key, new Uint8Array(12)).encrypt(fileKey) };
}
const HYBRID_RECIPIENT = "age1pq";
const HYBRID_IDENTITY = "age-secret-key-pq-";
const X25519_RECIPIENT = "age";
const KEY_TEXT_MAX = 2048;
class Recipient {
kind;
#key;
constructor(kind2, key) {
this.kind = kind2;
this.#key = key;
}
static parse(text2) {
const { prefix, key } = decode$1(text2);
const hybrid = prefix === HYBRID_RECIPIENT && isUsableRecipient(key);
const plain = prefix === X25519_RECIPIENT && key.length === 32 && !isLowOrder(key);
if (!hybrid && !plain) throw new Malformed("InvalidKey");
const recipient = new Recipient(hybrid ? "hybrid" : "x25519", key);
if (recipient.toString() !== text2) throw new Malformed("InvalidKey");
return recipient;
}
static ofSeed(seed) {
return new Recipient("hybrid", recipientOfSeed(seed));
}
isHybrid() {
return this.kind === "hybrid";
}
warning() {
return this.isHybrid() ? null : "NotPostQuantum";
}
equals(other) {
return this.kind === other.kind && equal(this.#key, other.#key);
}
wrap(fileKey, randomness2) {
const wrap = this.isHybrid() ? wrapHybrid : wrapX25519;
return wrap(this.#key, fileKey, randomness2);
}
toString() {
return toBech32(this.isHybrid() ? HYBRID_RECIPIENT : X25519_RECIPIENT, this.#key);
}
}
class Identity {
#seed;
#recipient = null;
constructor(seed) {
if (seed.length !== 32) throw new Malformed("InvalidKey");
this.#seed = seed.slice();
}
static generate(randomness2) {
return new Identity(randomBytes$2(randomness2, 32));
}
static fromSeed(seed) {
return new Identity(seed);
}
static parse(text2) {
const { prefix, key } = decode$1(text2);
if (prefix !== HYBRID_IDENTITY) throw new Malformed("InvalidKey");
const identity = new Identity(key);
if (identity.toSecretString() !== text2) throw new Malformed("InvalidKey");
return identity;
}
recipient() {
this.#recipient ??= Recipient.ofSeed(this.#seed);
return this.#recipient;
}
toSecretString() {
return toBech32(HYBRID_IDENTITY, this.#seed).toUpperCase();
}
unwrap(stanza) {
return unwrapHybrid(this.#seed, stanza);
}
toString() {
return "Identity(…)";
}
toJSON() {
return "Identity(…)";
}
}
function decode$1(text2) {
if (text2.length > KEY_TEXT_MAX) throw new Malformed("InvalidKey");
try {
const { prefix, octets: octets2 } = fromBech32(text2);
return { prefix, key: octets2 };
} catch {
throw new Malformed("InvalidKey");
}
}
function seal(recipients, plaintext, padding, randomness2) {
return writeFile(recipients, pad(padding, plaintext), randomness2);
}
function openSealed(identities, file2, padding, octetsMax) {
if (file2.length > octetsMax) throw new OpenFailure();
const outcome = openRaw(identities, file2);
if (outcome.is !== "opened") throw new OpenFailure();
return unpad(padding, outcome.plaintext);
}
function deskIdentity(seed) {
return Identity.fromSeed(Label.DESK_IDENTITY.hash(seed));
}
class CirculationKey {
#octets;
constructor(octets2) {
if (octets2.length !== 32) throw new Malformed("WrongLength");
this.#octets = octets2.slice();
}
static generate(randomness2) {
return new CirculationKey(randomBytes$2(randomness2, 32));
}
static fromBytes(octets2) {
return new CirculationKey(octets2);
}
bytes() {
return this.#octets.slice();
}
hash() {
return Label.CIRCULATION_HASH.hash(this.#octets);
}
identity() {
return Identity.fromSeed(Label.CIRCULATION_IDENTITY.hash(this.#octets));
}
}
function invitationToBytes(invitation) {
return concat(invitation.memo, invitation.key.bytes());
}
function invitationFromBytes(octets2) {
if (octets2.length !== 64) throw new Malformed("Malformed");
return { memo: MemoId.fromBytes(octets2.slice(0, 32)), key: CirculationKey.fromBytes(octets2.subarray(32)) };
}
class Unreadable extends CodedRefusal {
name = "Unreadable";
}
function sealObject(kind2, value, recipients, randomness2) {
return seal(recipients, kind2.toCanonical(value), STEPPED, randomness2);
}
function openObject(kind2, identity, sealed, sealedMax = SEALED_OCTETS_MAX) {
return orRefuse$1(() => kind2.fromCanonical(openSealed([identity], sealed, STEPPED, sealedMax)), () => new Unreadable("Unreadable"));
}
const acceptedEpoch = map({ institution: [0, textId$1(InstitutionId)], epoch: [1, textId$1(EpochId)], manifest: [2, octets32], roll: [3, octets32] });
const memoManifest = canonical(map({ instance: [0, text$1], charter: [1, id$1(CharterDigest)], accepted: [2, list$1(acceptedEpoch)], author: [3, id$1(AuthorKey)], circulation: [4, octets32], nonce: [5, octets32] }), MANIFEST_OCTETS_MAX);
function memoId(manifest) {
return MemoId.fromBytes(Label.MEMO_ID.hash(memoManifest.toCanonical(manifest)));
}
function memoContext(manifest) {
return Label.CONTEXT_MEMO.hashFramed(toUtf8(manifest.instance), memoId(manifest), manifest.circulation);
}
function openingContext(instance, epochManifest2, index) {
return Label.CONTEXT_OPEN.hashFramed(toUtf8(instance), epochManifest2, Uint8Array.of(index));
}
const SECONDS_OF_DAY = 86400;
const YEAR_MAX = 9999;
function parseDay(text2) {
const [, year, month, date] = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text2) ?? [];
const number2 = dayNumber(Number(year), Number(month), Number(date));
return number2 !== void 0 && dayOf(number2) === text2 ? text2 : void 0;
}
function dayNumber(year, month, date) {
if (!(year >= 0 && year <= YEAR_MAX && month >= 1 && month <= 12 && date >= 1)) return void 0;
return date <= daysOfMonth(year, month) ? epochDay(year, month, date) : void 0;
}
function dayOf(number2) {
const { year, month, date } = partsOf(number2);
if (year < 0 || year > YEAR_MAX) return void 0;
const padded = (value, width) => String(value).padStart(width, "0");
return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}
function partsOf(number2) {
const at2 = new Date(number2 * SECONDS_OF_DAY * 1e3);
return { year: at2.getUTCFullYear(), month: at2.getUTCMonth() + 1, date: at2.getUTCDate() };
}
function daysOfMonth(year, month) {
return partsOf(epochDay(year, month + 1, 0)).date;
}
function epochDay(year, month, date) {
const at2 = new Date(0);
at2.setUTCFullYear(year, month - 1, date);
return at2.getTime() / (SECONDS_OF_DAY * 1e3);
}
const HolidayCalendar = named("us-federal", "weekends-only");
const CONTROL = /[^\P{Cc}\p{White_Space}]/u;
const IGNORABLE = /[\u{ad}\u{34f}\u{61c}\u{115f}\u{1160}\u{17b4}\u{17b5}\u{180b}-\u{180f}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{2800}\u{3164}\u{fe00}-\u{fe0f}\u{feff}\u{ffa0}\u{fff0}-\u{fffb}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;
const HALF = /\p{Surrogate}/u;
const JOINER = /[\u{200c}\u{200d}]/u;
const JOINS = /[^\p{ASCII}\p{White_Space}\u{200c}\u{200d}]/u;
function firstHidden(text2) {
const all = [...text2];
const joins = (at2) => JOINS.test(all[at2] ?? "");
const found = all.find((character, at2) => {
if (JOINER.test(character)) return !(joins(at2 - 1) && joins(at2 + 1));
return CONTROL.test(character) || IGNORABLE.test(character) || HALF.test(character);
});
return found?.codePointAt(0);
}
const CAPTION$1 = "DISSENT CHANNEL";
const LINE_CHARACTERS_MAX = 200;
const ADDRESSEES_MAX = 20;
const CONTINUED_MAX = 8;
const PORTION_CHARACTERS_MAX = 8e3;
const PARAGRAPHS_MAX = 200;
const DEMANDS_MAX = 50;
const FURTHER_MAX = 50;
const EVIDENCE_MAX = 200;
const MEMO_BYTES_MAX = 256 * 1024;
const FURTHER = [{ list: "priorAttempts", part: "prior_attempts", entry: "prior_attempt", heading: "Prior attempts" }, { list: "consequences", part: "consequences", entry: "consequence", heading: "Consequences" }, { list: "alternatives", part: "alternatives", entry: "alternative", heading: "Alternatives" }, { list: "experts", part: "experts", entry: "expert", heading: "Experts" }];
class MemoProblem extends Error {
constructor(place, kind2) {
super(kind2.code);
this.place = place;
this.kind = kind2;
this.name = "MemoProblem";
}
place;
kind;
}
const ARROW = "->";
class Memo {
constructor(parts) {
this.parts = parts;
}
parts;
static check(parts) {
checkLine({ part: "subject" }, parts.subject);
checkCount({ part: "addressees" }, parts.addressees, 1, ADDRESSEES_MAX);
for (const addressee of parts.addressees) {
checkLine({ part: "addressees" }, addressee);
checkWithout({ part: "addressees" }, addressee, ",");
}
if (parts.document) checkLine({ part: "document" }, parts.document.title);
if (parts.distribution !== void 0) checkLine({ part: "distribution" }, parts.distribution);
checkCount({ part: "continues" }, parts.continues, 0, CONTINUED_MAX);
if (new Set(parts.continues.map(toHex)).size < parts.continues.length) refuse$1({ part: "continues" }, { code: "NoMemo" });
checkText$1({ part: "summary" }, parts.summary.text);
checkCount({ part: "paragraphs" }, parts.paragraphs, 1, PARAGRAPHS_MAX);
for (const [number2, paragraph] of numbered$1(parts.paragraphs)) {
checkText$1({ part: "paragraph", number: number2 }, paragraph.text);
}
checkCount({ part: "demands" }, parts.demands, 1, DEMANDS_MAX);
for (const [number2, demand] of numbered$1(parts.demands)) {
checkText$1({ part: "demand", number: number2 }, demand.portion.text);
if (demand.responsible !== void 0) checkLine({ part: "demand", number: number2 }, demand.responsible);
}
for (const { list: list2, part, entry } of FURTHER) {
checkCount({ part }, parts[list2], 0, FURTHER_MAX);
for (const [number2, { text: text2 }] of numbered$1(parts[list2])) checkText$1({ part: entry, number: number2 }, text2);
}
checkCount({ part: "evidence" }, parts.evidence, 0, EVIDENCE_MAX);
for (const [number2, entry] of numbered$1(parts.evidence)) {
const place = { part: "evidence_entry", number: number2 };
checkText$1(place, entry.claim.text);
checkWithout(place, entry.claim.text, ARROW);
checkText$1(place, entry.source);
}
checkAttachments(parts.attachments);
if (octetsOf$2(parts) > MEMO_BYTES_MAX) refuse$1({ part: "memo" }, { code: "TooLong", max: MEMO_BYTES_MAX });
const portion2 = highestPortion(parts);
if (isHigher(portion2, parts.marking)) refuse$1({ part: "marking" }, { code: "MarkedTooLow", portion: portion2 });
return new Memo(parts);
}
demandCount() {
return this.parts.demands.length;
}
}
function highestPortion(parts) {
return highestMarking(parts.summary.marking, ...portionsOf(parts).map((portion2) => portion2.marking));
}
function markingsOf(parts) {
return [parts.marking, ...portionsOf(parts).map((portion2) => portion2.marking)];
}
function numbered$1(items) {
return items.map((item, at2) => [at2 + 1, item]);
}
function portionsOf(parts) {
return [parts.summary, ...parts.paragraphs, ...parts.demands.map((demand) => demand.portion), ...FURTHER.flatMap(({ list: list2 }) => parts[list2]), ...parts.evidence.map((entry) => entry.claim), ...parts.attachments.map((attachment) => attachment.name)];
}
function octetsOf$2(parts) {
const texts2 = [...portionsOf(parts).map((portion2) => portion2.text), ...parts.evidence.map((entry) => entry.source)];
return texts2.reduce((sum, text2) => sum + utf8Length(text2), 0);
}
function checkAttachments(attachments) {
checkCount({ part: "attachments" }, attachments, 0, ATTACHMENTS_MAX$1);
for (const [number2, { name, mediaType, octets: octets2 }] of numbered$1(attachments)) {
const place = { part: "attachment", number: number2 };
checkText$1(place, name.text);
if (!isFileName(name.text)) refuse$1(place, { code: "FileName" });
if (mediaTypeOf(name.text) !== mediaType) refuse$1(place, { code: "FileEnding" });
if (octets2 === 0) refuse$1(place, { code: "Empty" });
}
const sum = attachments.reduce((octets2, attachment) => octets2 + attachment.octets, 0);
if (sum > ATTACHMENTS_OCTETS_MAX$1) refuse$1({ part: "attachments" }, { code: "TooManyOctets", max: ATTACHMENTS_OCTETS_MAX$1 });
}
function checkLine(place, text2) {
checkCharacters(place, text2, LINE_CHARACTERS_MAX);
}
function checkText$1(place, text2) {
checkCharacters(place, text2, PORTION_CHARACTERS_MAX);
}
function checkCharacters(place, text2, max) {
if (trim(text2) === "") refuse$1(place, { code: "Empty" });
if (characters(text2) > max) refuse$1(place, { code: "TooLong", max });
const character = firstHidden(text2);
if (character !== void 0) refuse$1(place, { code: "HiddenCharacter", character });
if (text2.startsWith("[") && text2.endsWith("]")) refuse$1(place, { code: "Placeholder" });
if (singleSpaced(text2) !== text2) refuse$1(place, { code: "Spacing" });
}
function checkWithout(place, text2, separator) {
if (text2.includes(separator)) refuse$1(place, { code: "Separator", separator });
}
function checkCount(place, items, min, max) {
if (items.length < min) refuse$1(place, { code: "Empty" });
if (items.length > max) refuse$1(place, { code: "TooLong", max });
}
function refuse$1(place, kind2) {
throw new MemoProblem(place, kind2);
}
const MARKDOWN_BYTES_MAX = 2 * MEMO_BYTES_MAX;
class MemoError extends Error {
constructor(line, kind2) {
super(kind2.code);
this.line = line;
this.kind = kind2;
this.name = "MemoError";
}
line;
kind;
}
function parseMarkdown(text2) {
if (utf8Length(text2) > MARKDOWN_BYTES_MAX) throw new MemoError(1, { code: "TooLong", max: MARKDOWN_BYTES_MAX });
const draft = new Draft();
const lines = text2.split("\n");
if (lines.at(-1) === "") lines.pop();
for (const [line, whole] of numbered$1(lines)) {
const content = trim(whole);
if (!(content.startsWith("<!--") && content.endsWith("-->"))) at$1(line, () => draft.read(line, content));
draft.lastLine = line;
}
return draft.finish();
}
const RESPONSIBLE = "responsible:";
const WANTED_BY = "wanted by:";
class Wrong extends Error {
constructor(kind2) {
super(kind2.code);
this.kind = kind2;
}
kind;
}
function wrong(code) {
throw new Wrong({ code });
}
function readMemos(text2) {
try {
return text2.split(",").map((one) => MemoId.parse(trim(one)));
} catch (error) {
if (error instanceof Malformed) return void 0;
throw error;
}
}
function at$1(line, step) {
try {
return step();
} catch (error) {
if (error instanceof Wrong) throw new MemoError(line, error.kind);
throw error;
}
}
const HEADER = new Map([["subject", "subject"], ["to", "addressees"], ["marking", "marking"], ["stance", "stance"], ["document", "document"], ["document-sha256", "document_digest"], ["distribution", "distribution"], ["continues", "continues"]]);
const HEADINGS = new Map([["## Summary", "summary"], ["## Paragraphs", "paragraphs"], ["## Demands", "demands"], ...FURTHER.map(({ heading, part }) => [`## ${heading}`, part]), ["## Evidence", "evidence"], ["## Attachments", "attachments"]]);
class Draft {
lastLine = 0;
section = "start";
headerEnds = 0;
lines = new Map();
header = {};
summary = [];
paragraphs = [];
demands = [];
further = { priorAttempts: [], consequences: [], alternatives: [], experts: [] };
evidence = [];
attachments = [];
between = false;
read(line, content) {
if (this.section === "start") {
if (content === "---") this.section = "header";
else if (content !== "") wrong("NoHeader");
} else if (this.section === "header") {
if (content === "---") {
this.section = "body";
this.headerEnds = line;
} else if (content !== "") this.readHeader(line, content);
} else if (content.startsWith("#")) {
this.readHeading(line, content);
} else if (content === "") {
this.between = true;
} else {
this.readBody(line, content);
this.between = false;
}
}
readHeader(line, content) {
const colon = content.indexOf(":");
const part = HEADER.get(trim(content.slice(0, Math.max(colon, 0)))) ?? wrong("UnknownHeader");
this.see({ part }, line);
const value = singleSpaced(content.slice(colon + 1));
this.header[part] = value;
if (part === "marking") Marking.fromName(value) ?? wrong("NoMarking");
if (part === "stance") AuthorsStance.fromName(value) ?? wrong("NoStance");
if (part === "document_digest") readHash(value) ?? wrong("NoDocument");
if (part === "continues") readMemos(value) ?? wrong("NoMemo");
}
readHeading(line, content) {
const section = HEADINGS.get(content);
if (section === void 0) throw new Wrong({ code: "UnknownSection" });
this.section = section;
this.between = true;
this.see({ part: section }, line);
}
readBody(line, content) {
switch (this.section) {
case "summary":
if (this.summary.length === 0) this.lines.set("summary", line);
this.summary.push(content);
return;
case "paragraphs":
return this.readEntry(this.paragraphs, "paragraph", this.between ? content : void 0, line, content);
case "demands":
return this.readDemand(line, content);
case "evidence":
return this.readEntry(this.evidence, "evidence_entry", afterDash(content), line, content);
case "attachments":
return this.readAttachment(line, content);
default: {
const further = FURTHER.find(({ part }) => part === this.section) ?? wrong("StrayText");
this.readEntry(this.further[further.list], further.entry, afterDash(content), line, content);
}
}
}
readEntry(list2, part, begun, line, content) {
if (begun !== void 0) {
list2.push(begun);
return this.see({ part, number: list2.length }, line);
}
const last = list2.pop() ?? wrong("StrayText");
list2.push(`${last} ${content}`);
}
readDemand(line, content) {
const begun = splitNumber(content);
if (begun !== void 0) {
const expected = this.demands.length + 1;
if (begun.number !== BigInt(expected)) throw new Wrong({ code: "WrongNumber", expected });
this.demands.push({ text: begun.text });
return this.see({ part: "demand", number: expected }, line);
}
const demand = this.demands.at(-1) ?? wrong("StrayText");
const entry = afterDash(content);
if (entry === void 0) {
demand.text += ` ${content}`;
return;
}
const detail = trim(entry);
if (detail.startsWith(RESPONSIBLE)) {
if (demand.responsible !== void 0) wrong("Repeated");
demand.responsible = singleSpaced(detail.slice(RESPONSIBLE.length));
} else if (detail.startsWith(WANTED_BY)) {
const day2 = parseDay(trim(detail.slice(WANTED_BY.length)));
if (day2 === void 0) throw new Wrong({ code: "NotADay" });
if (demand.wantedBy !== void 0) wrong("Repeated");
demand.wantedBy = day2;
} else {
throw new Wrong({ code: "UnknownDetail" });
}
}
readAttachment(line, content) {
const begun = splitNumber(content);
if (begun === void 0) throw new Wrong({ code: "NotAnAttachment" });
const expected = this.attachments.length + 1;
if (begun.number !== BigInt(expected)) throw new Wrong({ code: "WrongNumber", expected });
this.attachments.push(begun.text);
this.see({ part: "attachment", number: expected }, line);
}
see(place, line) {
const seen2 = this.lines.has(keyOf(place));
this.lines.set(keyOf(place), line);
if (seen2) wrong("Repeated");
}
lineOf(place) {
const inHeader = place.part === "subject" || place.part === "addressees" || place.part === "marking";
return Math.max(this.lines.get(keyOf(place)) ?? (inHeader ? this.headerEnds : this.lastLine), 1);
}
finish() {
const within2 = (place, step) => at$1(this.lineOf(place), step);
if (this.section === "start" || this.section === "header") within2({ part: "memo" }, () => wrong("NoHeader"));
const { subject = "", addressees = "", stance = "", distribution, continues, document: title, document_digest: hash } = this.header;
const marking = within2({ part: "marking" }, () => Marking.fromName(this.header.marking ?? "") ?? wrong("NoMarking"));
const sha2562 = readHash(hash ?? "");
if (title === void 0 !== (sha2562 === void 0)) within2({ part: sha2562 ? "document_digest" : "document" }, () => wrong("NoDocument"));
const entries = (list2, part, read2) => numbered$1(list2).map(([number2, entry]) => within2({ part, number: number2 }, () => read2(entry)));
const further = Object.fromEntries(FURTHER.map(({ list: list2, entry }) => [list2, entries(this.further[list2], entry, (text2) => portion(text2, marking))]));
const parts = { subject, addressees: addressees === "" ? [] : addressees.split(",").map(singleSpaced), marking, stance: AuthorsStance.fromName(stance), document: title !== void 0 && sha2562 ? { title, sha256: sha2562 } : void 0, distribution, continues: readMemos(continues ?? "") ?? [], summary: within2({ part: "summary" }, () => markedPortion(this.summary.join(" "))), paragraphs: entries(this.paragraphs, "paragraph", markedPortion), demands: entries(this.demands, "demand", (demand) => readDemand(demand, marking)), ...further, evidence: entries(this.evidence, "evidence_entry", (text2) => readEvidence(text2, marking)), attachments: entries(this.attachments, "attachment", (text2) => readAttachment(text2, marking)) };
try {
return Memo.check(parts);
} catch (error) {
if (error instanceof MemoProblem) throw new MemoError(this.lineOf(error.place), error.kind);
throw error;
}
}
}
function keyOf(place) {
return place.number === void 0 ? place.part : `${place.part} ${place.number}`;
}
function afterDash(content) {
return content.startsWith("- ") ? content.slice(2) : void 0;
}
function splitNumber(content) {
const [, digits, text2] = /^([0-9]+)\.\p{White_Space}(.*)$/su.exec(content) ?? [];
if (digits === void 0 || text2 === void 0) return void 0;
const number2 = BigInt(digits);
return number2 < 2n ** 64n ? { number: number2, text: text2 } : void 0;
}
function readDemand(demand, otherwise2) {
return { portion: portion(demand.text, otherwise2), responsible: demand.responsible, wantedBy: demand.wantedBy };
}
function markedPortion(text2) {
const [, mark, rest] = /^\(([^)]*)\)(.*)$/s.exec(trimStart(text2)) ?? [];
const marking = mark === void 0 ? void 0 : Marking.fromName(mark);
if (marking !== void 0 && rest !== void 0) return { marking, text: singleSpaced(rest) };
if (trim(text2) === "") throw new Wrong({ code: "Empty" });
return wrong("NoMarking");
}
function portion(text2, otherwise2) {
const looksMarked = /^\([A-Z]{1,6}(?:\)|$)/.test(trimStart(text2));
return looksMarked ? markedPortion(text2) : { marking: otherwise2, text: singleSpaced(text2) };
}
function readEvidence(text2, otherwise2) {
const arrow = text2.indexOf(ARROW);
if (arrow < 0) throw new Wrong({ code: "NoSource" });
return { claim: portion(text2.slice(0, arrow), otherwise2), source: singleSpaced(text2.slice(arrow + ARROW.length)) };
}
function readAttachment(text2, otherwise2) {
const fields2 = splitFields(text2);
if (fields2 === void 0) throw new Wrong({ code: "NotAnAttachment" });
return { ...fields2, name: portion(fields2.name, otherwise2) };
}
const WORD = /[^ \n]+/g;
function textCommitment(nonce, markdown) {
const leaves = wordsOf$1(markdown).map((word2, at2) => wordLeaf(textSalt(nonce, at2 + 1), word2));
return { whole: wholeText(textSalt(nonce, 0), markdown), words: wordsRoot(leaves, layoutOf(markdown)) };
}
function commitmentDigest({ whole, words: words2 }) {
return VersionDigest.fromBytes(Label.VERSION.hash(whole, words2));
}
function wordsOf$1(text2) {
return text2.match(WORD) ?? [];
}
function layoutOf(text2) {
return text2.replace(WORD, "x");
}
function textSalt(nonce, number2) {
return Label.TEXT_SALT.hash(nonce, u32$5(number2));
}
function wholeText(salt, markdown) {
return Label.TEXT.hash(salt, toUtf8(markdown));
}
function wordLeaf(salt, word2) {
return Label.WORD.hash(salt, toUtf8(word2));
}
function wordsRoot(leaves, layout) {
const all = new Uint8Array(32 * leaves.length);
leaves.forEach((leaf, at2) => all.set(leaf, 32 * at2));
return Label.WORDS.hashFramed(all, toUtf8(layout));
}
const versionText = canonical(map({ nonce: [0, octets32], markdown: [1, text$1], attachments: [2, listOrNone(octets$1)] }), TEXT_OCTETS_MAX);
function versionDigest({ nonce, markdown }) {
return commitmentDigest(textCommitment(nonce, markdown));
}
class TextRefusal extends CodedRefusal {
name = "TextRefusal";
}
function checkText(of) {
const memo = parseMarkdown(of.markdown);
const named2 = memo.parts.attachments;
if (named2.length !== of.attachments.length) throw new TextRefusal("AttachmentCount");
for (const [at2, attachment] of named2.entries()) {
const octets2 = of.attachments[at2];
if (octets2 === void 0 || !isAttachment(attachment, octets2)) throw new TextRefusal("Attachment", at2 + 1);
}
return memo;
}
function isAttachment(attachment, octets2) {
return attachment.octets === octets2.length && equal(attachment.sha256, sha256(octets2));
}
// @noble/curves/abstract/bls.js
const _0n$2=BigInt(0),_1n$3=BigInt(1),_2n$3=BigInt(2),_3n$3=BigInt(3);function NAfDecomposition(b){const d=[];for(;b>_1n$3;b>>=_1n$3)(b&_1n$3)===_0n$2?d.unshift(0):(b&_3n$3)===_3n$3?(d.unshift(-1),b+=_1n$3):d.unshift(1);return d}function createBlsPairing(b,d,h,F){if(validateObject(b,{Fp:"object",Fr:"object",Fp2:"object",Fp12:"object"},{Fp6:"object"},"fields"),typeof d!="function")throw new TypeError('"G1_Point" expected point constructor, got type='+typeof d);if(typeof h!="function")throw new TypeError('"G2_Point" expected point constructor, got type='+typeof h);validateObject(F,{ateLoopSize:"bigint",xNegative:"boolean",twistType:"string"},{randomBytes:"function",postPrecompute:"function"},"params");const{Fp:o,Fr:B,Fp2:t,Fp12:v}=b,{twistType:N,ateLoopSize:_,xNegative:z,postPrecompute:q}=F,T=(e,c)=>({c0:e,c1:c}),w=({c0:e,c1:c})=>Object.freeze({c0:e,c1:c}),u=(e,c)=>T(o.add(e.c0,c.c0),o.add(e.c1,c.c1)),l=(e,c)=>T(o.sub(e.c0,c.c0),o.sub(e.c1,c.c1)),y=(e,c)=>{const n=o.mul(e.c0,c.c0),s=o.mul(e.c1,c.c1);return T(o.sub(n,s),o.sub(o.mul(o.add(e.c0,e.c1),o.add(c.c0,c.c1)),o.add(n,s)))},k=(e,c)=>T(o.mul(e.c0,c),o.mul(e.c1,c)),L=e=>t.mulByNonresidue(e),Z=({c0:e,c1:c},n,s,r,f,g)=>{const i=k(s,f),p=k(r,g),{c0:m,c1:a,c2:O}=e,{c0:j,c1:E,c2:G}=c,H=y(m,n),I=y(a,i),Q=u(L(l(y(u(a,O),i),I)),H),J=l(l(y(u(n,i),u(m,a)),H),I),U=u(l(y(u(m,O),n),H),I),V=L(y(G,p)),W=y(j,p),X=y(E,p),P=u(m,j),S=u(a,E),Y=u(O,G),A=u(i,p),D=y(P,n),K=y(S,A),st=u(L(l(y(u(S,Y),A),K)),D),rt=l(l(y(u(n,A),u(P,S)),D),K),ut=u(l(y(u(P,Y),n),D),K);return Object.freeze({c0:Object.freeze({c0:w(u(L(X),Q)),c1:w(u(V,J)),c2:w(u(W,U))}),c1:Object.freeze({c0:w(l(l(st,Q),V)),c1:w(l(l(rt,J),W)),c2:w(l(l(ut,U),X))})})};let x;if(N==="multiplicative")x=(e,c,n,s,r,f)=>Z(s,e,c,n,r,f);else if(N==="divisive")x=(e,c,n,s,r,f)=>notImplemented();else throw new Error("bls: unknown twist type");const C=t.div(t.ONE,t.mul(t.ONE,_2n$3));function R(e,c,n,s){const r=t.sqr(n),f=t.sqr(s),g=t.mulByB(t.mul(f,_3n$3)),i=t.mul(g,_3n$3),p=t.sub(t.sub(t.sqr(t.add(n,s)),f),r),m=t.sub(g,r),a=t.mul(t.sqr(c),_3n$3),O=t.neg(p);return e.push([m,a,O]),c=t.mul(t.mul(t.mul(t.sub(r,i),c),n),C),n=t.sub(t.sqr(t.mul(t.add(r,i),C)),t.mul(t.sqr(g),_3n$3)),s=t.mul(r,p),{Rx:c,Ry:n,Rz:s}}function M(e,c,n,s,r,f){const g=t.sub(n,t.mul(f,s)),i=t.sub(c,t.mul(r,s)),p=t.sub(t.mul(g,r),t.mul(i,f)),m=t.neg(g),a=i;e.push([p,m,a]);const O=t.sqr(i),j=t.mul(O,i),E=t.mul(O,c),G=t.add(t.sub(j,t.mul(E,_2n$3)),t.mul(t.sqr(g),s));return c=t.mul(i,G),n=t.sub(t.mul(t.sub(E,G),g),t.mul(j,n)),s=t.mul(s,j),{Rx:c,Ry:n,Rz:s}}const tt=NAfDecomposition(_),et=e=>{if(!(e instanceof h))throw new TypeError('"point" expected G2 point, got type='+typeof e);const c=e,{x:n,y:s}=c.toAffine(),r=n,f=s,g=t.neg(s);let i=r,p=f,m=t.ONE;const a=[];for(const O of tt){const j=[];({Rx:i,Ry:p,Rz:m}=R(j,i,p,m)),O&&({Rx:i,Ry:p,Rz:m}=M(j,i,p,m,r,O===-1?g:f)),a.push(j)}if(q){const O=a[a.length-1];q(i,p,m,r,f,M.bind(null,O))}return a};function ct(e,c=!1){aarray$1(e,"pairs",(s,r)=>{if(aarray$1(s,r),s.length!==3)throw new TypeError(`"${r}" expected precompute tuple`);aarray$1(s[0],r+"[0]")});let n=v.ONE;if(e.length){const s=e[0][0].length;for(let r=0;r<s;r++){r!==0&&(n=v.sqr(n));for(const[f,g,i]of e)for(const[p,m,a]of f[r])n=x(p,m,a,n,g,i)}}return z&&(n=v.conjugate(n)),c?v.finalExponentiate(n):n}const $={seed:getMinHashLength(B.ORDER)},nt=F.randomBytes===void 0?randomBytes$1:F.randomBytes,ot=e=>(e=e===void 0?nt($.seed):e,abytes(e,$.seed,"seed"),mapHashToField(e,B.ORDER));return Object.freeze($),{lengths:$,Fr:B,millerLoopBatch:ct,calcPairingPrecomputes:et,randomSecretKey:ot}}function blsBasic(b,d,h,F){const{Fp:o,Fr:B,Fp2:t,Fp6:v,Fp12:N}=b,_={Point:d},z={Point:h},q=createBlsPairing(b,d,h,F),{millerLoopBatch:T,calcPairingPrecomputes:w,randomSecretKey:u,lengths:l}=q;return _.Point.BASE.precompute(4),Object.freeze(_),Object.freeze(z),Object.freeze({lengths:Object.freeze(l),millerLoopBatch:T,G1:_,G2:z,fields:Object.freeze({Fr:B,Fp:o,Fp2:t,Fp6:v,Fp12:N}),params:Object.freeze({ateLoopSize:F.ateLoopSize,xNegative:F.xNegative,twistType:F.twistType,postPrecompute:F.postPrecompute}),utils:Object.freeze({randomSecretKey:u,calcPairingPrecomputes:w})})}function blsHashers(b,d,h,F,o){const B=blsBasic(b,d,h,F);validateObject(o,{hasherOpts:"object",hasherOptsG1:"object",hasherOptsG2:"object"},{mapToG1:"function",mapToG2:"function"},"hasherParams");const t=createHasher(d,o.mapToG1===void 0?notImplemented:o.mapToG1,{...o.hasherOpts,...o.hasherOptsG1}),v=createHasher(h,o.mapToG2===void 0?notImplemented:o.mapToG2,{...o.hasherOpts,...o.hasherOptsG2});return Object.freeze({...B,G1:t,G2:v})}function bls(b,d,h,F,o,B){return blsHashers(b,d,h,F,o)}
// @noble/curves/abstract/tower.js
const _1n$2=BigInt(1),_2n$2=BigInt(2),_3n$2=BigInt(3),_6n=BigInt(6),_12n=BigInt(12),isObj=d=>!!d&&typeof d=="object";function calcFrobeniusCoefficients(d,e,c,n,t=1,r){asafenumber(t,"num"),asafenumber(n,"degree");const s=r===void 0?n:r;asafenumber(s,"divisor");const i=d;if(typeof c!="bigint"||c<=_1n$2)throw new Error("calcFrobeniusCoefficients: expected valid modulus, got "+c);if(n<=0)throw new Error("calcFrobeniusCoefficients: expected positive degree, got "+n);if(t<=0)throw new Error("calcFrobeniusCoefficients: expected positive row count, got "+t);if(s<=0)throw new Error("calcFrobeniusCoefficients: expected positive divisor, got "+s);const o=BigInt(s),u=c**BigInt(n),a=[];for(let f=0;f<t;f++){const E=BigInt(f+1),l=[];for(let p=0,O=_1n$2;p<n;p++){const F=E*O-E;if(F%o)throw new Error("calcFrobeniusCoefficients: inexact tower exponent");const b=F/o%u;l.push(i.pow(e,b)),O*=c}a.push(l)}return a}function psiFrobenius(d,e,c){if(validateField(d),validateField(e),validateObject(e,{Fp:"object",frobeniusMap:"function",fromBigTuple:"function",mulByB:"function",mulByNonresidue:"function",reim:"function",Fp4Square:"function",NONRESIDUE:"object"},{}),!isObj(c)||Array.isArray(c))throw new TypeError('"base" expected Fp2 element, got type='+typeof c);if(!e.isValid(c))throw new RangeError('"base" expected valid Fp2 element');const n=e.pow(c,(d.ORDER-_1n$2)/_3n$2),t=e.pow(c,(d.ORDER-_1n$2)/_2n$2);function r(E,l){const p=e.mul(e.frobeniusMap(E,1),n),O=e.mul(e.frobeniusMap(l,1),t);return[p,O]}const s=e.pow(c,(d.ORDER**_2n$2-_1n$2)/_3n$2),i=e.pow(c,(d.ORDER**_2n$2-_1n$2)/_2n$2);if(!e.eql(i,e.neg(e.ONE)))throw new Error("psiFrobenius: PSI2_Y!==-1");function o(E,l){return[e.mul(E,s),e.neg(l)]}const u=E=>(l,p)=>{if(typeof l!="function")throw new TypeError('"c" expected point constructor, got type='+typeof l);if(validatePointCons(l),!(p instanceof l))throw new TypeError('"P" expected Point instance, got type='+typeof p);const O=p.toAffine(),F=E(O.x,O.y);return l.fromAffine({x:F[0],y:F[1]})},a=u(r),f=u(o);return{psi:r,psi2:o,G2psi:a,G2psi2:f,PSI_X:n,PSI_Y:t,PSI2_X:s,PSI2_Y:i}}class _Field2{ORDER;BITS;BYTES;isLE;ZERO;ONE;Fp;NONRESIDUE;mulByB;Fp_NONRESIDUE;Fp_div2;constructor(e,c={}){const{NONRESIDUE:n=BigInt(-1),FP2_NONRESIDUE:t,Fp2mulByB:r}=c,s=e.ORDER,i=s*s;this.Fp=e,this.ORDER=i,this.BITS=bitLen(i),this.BYTES=Math.ceil(bitLen(i)/8),this.isLE=e.isLE,this.ZERO=this.create({c0:e.ZERO,c1:e.ZERO}),this.ONE=this.create({c0:e.ONE,c1:e.ZERO}),this.Fp_NONRESIDUE=e.create(n),this.Fp_div2=e.div(e.ONE,_2n$2),this.NONRESIDUE=this.create({c0:t[0],c1:t[1]}),this.mulByB=o=>{const{c0:u,c1:a}=r(o);return Object.freeze({c0:u,c1:a})},Object.freeze(this)}fromBigTuple(e){if(!Array.isArray(e)||e.length!==2)throw new Error("invalid Fp2.fromBigTuple");const[c,n]=e;if(typeof c!="bigint"||typeof n!="bigint")throw new Error("invalid Fp2.fromBigTuple");return this.create({c0:c,c1:n})}create(e){const{Fp:c}=this,n=c.create(e.c0),t=c.create(e.c1);return Object.freeze({c0:n,c1:t})}isValid(e){if(!isObj(e))throw new TypeError("invalid field element: expected object, got "+typeof e);const{c0:c,c1:n}=e,{Fp:t}=this;return t.isValid(c)&&t.isValid(n)}is0(e){if(!isObj(e))return!1;const{c0:c,c1:n}=e,{Fp:t}=this;return t.is0(c)&&t.is0(n)}eql({c0:e,c1:c},{c0:n,c1:t}){const{Fp:r}=this;return r.eql(e,n)&&r.eql(c,t)}neg({c0:e,c1:c}){const{Fp:n}=this;return Object.freeze({c0:n.neg(e),c1:n.neg(c)})}pow(e,c){return FpPow(this,e,c)}invertBatch(e){return FpInvertBatch(this,e,!0)}add(e,c){const{Fp:n}=this,{c0:t,c1:r}=e,{c0:s,c1:i}=c;return Object.freeze({c0:n.add(t,s),c1:n.add(r,i)})}sub({c0:e,c1:c},{c0:n,c1:t}){const{Fp:r}=this;return Object.freeze({c0:r.sub(e,n),c1:r.sub(c,t)})}mul({c0:e,c1:c},n){const{Fp:t}=this;if(typeof n=="bigint")return Object.freeze({c0:t.mul(e,n),c1:t.mul(c,n)});const{c0:r,c1:s}=n;let i=t.mul(e,r),o=t.mul(c,s);const u=t.sub(i,o),a=t.sub(t.mul(t.add(e,c),t.add(r,s)),t.add(i,o));return Object.freeze({c0:u,c1:a})}sqr({c0:e,c1:c}){const{Fp:n}=this,t=n.add(e,c),r=n.sub(e,c),s=n.add(e,e);return Object.freeze({c0:n.mul(t,r),c1:n.mul(s,c)})}addN(e,c){return this.add(e,c)}subN(e,c){return this.sub(e,c)}mulN(e,c){return this.mul(e,c)}sqrN(e){return this.sqr(e)}div(e,c){const{Fp:n}=this;return this.mul(e,typeof c=="bigint"?n.inv(n.create(c)):this.inv(c))}inv({c0:e,c1:c}){const{Fp:n}=this,t=n.inv(n.create(e*e+c*c));return Object.freeze({c0:n.mul(t,n.create(e)),c1:n.mul(t,n.create(-c))})}sqrt(e){const{Fp:c}=this,n=this,{c0:t,c1:r}=e;if(c.is0(r))return FpLegendre(c,t)===1?n.create({c0:c.sqrt(t),c1:c.ZERO}):n.create({c0:c.ZERO,c1:c.sqrt(c.div(t,this.Fp_NONRESIDUE))});const s=c.sqrt(c.sub(c.sqr(t),c.mul(c.sqr(r),this.Fp_NONRESIDUE)));let i=c.mul(c.add(s,t),this.Fp_div2);FpLegendre(c,i)===-1&&(i=c.sub(i,s));const u=c.sqrt(i),a=n.create({c0:u,c1:c.div(c.mul(r,this.Fp_div2),u)});if(!n.eql(n.sqr(a),e))throw new Error("Cannot find square root");const f=a,E=n.neg(f),{re:l,im:p}=n.reim(f),{re:O,im:F}=n.reim(E);return p>F||p===F&&l>O?f:E}reim({c0:e,c1:c}){return{re:e,im:c}}Fp4Square(e,c){const n=this,t=n.sqr(e),r=n.sqr(c);return{first:n.add(n.mulByNonresidue(r),t),second:n.sub(n.sub(n.sqr(n.add(e,c)),t),r)}}mulByNonresidue({c0:e,c1:c}){const{Fp:n,NONRESIDUE:t}=this;return t.c0===n.ONE&&t.c1===n.ONE?Object.freeze({c0:n.sub(e,c),c1:n.add(e,c)}):t.c1===n.ONE?Object.freeze({c0:n.sub(n.mul(e,t.c0),c),c1:n.add(e,n.mul(c,t.c0))}):this.mul({c0:e,c1:c},t)}frobeniusMap(e,c){const{c0:n,c1:t}=e,{Fp:r}=this;return Object.freeze({c0:n,c1:c%2===0?t:r.neg(t)})}}class _Field6{ORDER;BITS;BYTES;isLE;ZERO;ONE;Fp2;constructor(e){this.Fp2=e,this.ORDER=e.Fp.ORDER**_6n,this.BITS=3*e.BITS,this.BYTES=3*e.BYTES,this.isLE=e.isLE,this.ZERO=this.create({c0:e.ZERO,c1:e.ZERO,c2:e.ZERO}),this.ONE=this.create({c0:e.ONE,c1:e.ZERO,c2:e.ZERO}),Object.freeze(this)}get FROBENIUS_COEFFICIENTS_1(){const e=_FROBENIUS_COEFFICIENTS_6.get(this);if(e)return e[0];const{Fp2:c}=this,{Fp:n}=c,t=calcFrobeniusCoefficients(c,c.NONRESIDUE,n.ORDER,6,2,3),r=[Object.freeze(t[0]),Object.freeze(t[1])];return _FROBENIUS_COEFFICIENTS_6.set(this,r),r[0]}get FROBENIUS_COEFFICIENTS_2(){const e=_FROBENIUS_COEFFICIENTS_6.get(this);return e?e[1]:(this.FROBENIUS_COEFFICIENTS_1,_FROBENIUS_COEFFICIENTS_6.get(this)[1])}add({c0:e,c1:c,c2:n},{c0:t,c1:r,c2:s}){const{Fp2:i}=this;return Object.freeze({c0:i.add(e,t),c1:i.add(c,r),c2:i.add(n,s)})}sub({c0:e,c1:c,c2:n},{c0:t,c1:r,c2:s}){const{Fp2:i}=this;return Object.freeze({c0:i.sub(e,t),c1:i.sub(c,r),c2:i.sub(n,s)})}mul({c0:e,c1:c,c2:n},t){const{Fp2:r}=this;if(typeof t=="bigint")return Object.freeze({c0:r.mul(e,t),c1:r.mul(c,t),c2:r.mul(n,t)});const{c0:s,c1:i,c2:o}=t,u=r.mul(e,s),a=r.mul(c,i),f=r.mul(n,o);return Object.freeze({c0:r.add(u,r.mulByNonresidue(r.sub(r.mul(r.add(c,n),r.add(i,o)),r.add(a,f)))),c1:r.add(r.sub(r.mul(r.add(e,c),r.add(s,i)),r.add(u,a)),r.mulByNonresidue(f)),c2:r.sub(r.add(a,r.mul(r.add(e,n),r.add(s,o))),r.add(u,f))})}sqr({c0:e,c1:c,c2:n}){const{Fp2:t}=this;let r=t.sqr(e),s=t.mul(t.mul(e,c),_2n$2),i=t.mul(t.mul(c,n),_2n$2),o=t.sqr(n);return Object.freeze({c0:t.add(t.mulByNonresidue(i),r),c1:t.add(t.mulByNonresidue(o),s),c2:t.sub(t.sub(t.add(t.add(s,t.sqr(t.add(t.sub(e,c),n))),i),r),o)})}create(e){const{Fp2:c}=this,n=c.create(e.c0),t=c.create(e.c1),r=c.create(e.c2);return Object.freeze({c0:n,c1:t,c2:r})}neg({c0:e,c1:c,c2:n}){const{Fp2:t}=this;return Object.freeze({c0:t.neg(e),c1:t.neg(c),c2:t.neg(n)})}eql({c0:e,c1:c,c2:n},{c0:t,c1:r,c2:s}){const{Fp2:i}=this;return i.eql(e,t)&&i.eql(c,r)&&i.eql(n,s)}inv({c0:e,c1:c,c2:n}){const{Fp2:t}=this;let r=t.sub(t.sqr(e),t.mulByNonresidue(t.mul(n,c))),s=t.sub(t.mulByNonresidue(t.sqr(n)),t.mul(e,c)),i=t.sub(t.sqr(c),t.mul(e,n)),o=t.inv(t.add(t.mulByNonresidue(t.add(t.mul(n,s),t.mul(c,i))),t.mul(e,r)));return Object.freeze({c0:t.mul(o,r),c1:t.mul(o,s),c2:t.mul(o,i)})}frobeniusMap(e,c){const{c0:n,c1:t,c2:r}=e;if(c%6===0)return Object.freeze({c0:n,c1:t,c2:r});const{Fp2:s}=this;return Object.freeze({c0:s.frobeniusMap(n,c),c1:s.mul(s.frobeniusMap(t,c),this.FROBENIUS_COEFFICIENTS_1[c%6]),c2:s.mul(s.frobeniusMap(r,c),this.FROBENIUS_COEFFICIENTS_2[c%6])})}mulByNonresidue({c0:e,c1:c,c2:n}){const{Fp2:t}=this;return Object.freeze({c0:t.mulByNonresidue(n),c1:e,c2:c})}}const _FROBENIUS_COEFFICIENTS_6=new WeakMap;class _Field12{ORDER;BITS;BYTES;isLE;ZERO;ONE;Fp6;X_LEN;finalExponentiate;constructor(e,c){const{X_LEN:n,Fp12finalExponentiate:t}=c,{Fp2:r}=e,{Fp:s}=r;this.Fp6=e,this.ORDER=s.ORDER**_12n,this.BITS=2*e.BITS,this.BYTES=2*e.BYTES,this.isLE=e.isLE,this.ZERO=this.create({c0:e.ZERO,c1:e.ZERO}),this.ONE=this.create({c0:e.ONE,c1:e.ZERO}),this.X_LEN=n,this.finalExponentiate=i=>{const o=({c0:f,c1:E})=>Object.freeze({c0:f,c1:E}),u=({c0:f,c1:E,c2:l})=>Object.freeze({c0:o(f),c1:o(E),c2:o(l)}),a=t(i);return Object.freeze({c0:u(a.c0),c1:u(a.c1)})},Object.freeze(this)}get FROBENIUS_COEFFICIENTS(){const e=_FROBENIUS_COEFFICIENTS_12.get(this);if(e)return e;const{Fp2:c}=this.Fp6,{Fp:n}=c,t=Object.freeze(calcFrobeniusCoefficients(c,c.NONRESIDUE,n.ORDER,12,1,6)[0]);return _FROBENIUS_COEFFICIENTS_12.set(this,t),t}create(e){const{Fp6:c}=this,n=c.create(e.c0),t=c.create(e.c1);return Object.freeze({c0:n,c1:t})}eql({c0:e,c1:c},{c0:n,c1:t}){const{Fp6:r}=this;return r.eql(e,n)&&r.eql(c,t)}inv({c0:e,c1:c}){const{Fp6:n}=this;let t=n.inv(n.sub(n.sqr(e),n.mulByNonresidue(n.sqr(c))));return Object.freeze({c0:n.mul(e,t),c1:n.neg(n.mul(c,t))})}div(e,c){const{Fp6:n}=this,{Fp2:t}=n,{Fp:r}=t;return this.mul(e,typeof c=="bigint"?r.inv(r.create(c)):this.inv(c))}mul({c0:e,c1:c},n){const{Fp6:t}=this;if(typeof n=="bigint")return Object.freeze({c0:t.mul(e,n),c1:t.mul(c,n)});let{c0:r,c1:s}=n,i=t.mul(e,r),o=t.mul(c,s);return Object.freeze({c0:t.add(i,t.mulByNonresidue(o)),c1:t.sub(t.mul(t.add(e,c),t.add(r,s)),t.add(i,o))})}sqr({c0:e,c1:c}){const{Fp6:n}=this;let t=n.mul(e,c);return Object.freeze({c0:n.sub(n.sub(n.mul(n.add(n.mulByNonresidue(c),e),n.add(e,c)),t),n.mulByNonresidue(t)),c1:n.add(t,t)})}frobeniusMap(e,c){const n=c%12;if(n===0)return Object.freeze({c0:e.c0,c1:e.c1});if(n===6)return this.conjugate(e);const{Fp6:t}=this,{Fp2:r}=t,{c0:s,c1:i,c2:o}=t.frobeniusMap(e.c1,c),u=this.FROBENIUS_COEFFICIENTS[n];return Object.freeze({c0:t.frobeniusMap(e.c0,c),c1:Object.freeze({c0:r.mul(s,u),c1:r.mul(i,u),c2:r.mul(o,u)})})}conjugate({c0:e,c1:c}){return Object.freeze({c0:e,c1:this.Fp6.neg(c)})}_cyclotomicSquare({c0:e,c1:c}){const{Fp6:n}=this,{Fp2:t}=n,{c0:r,c1:s,c2:i}=e,{c0:o,c1:u,c2:a}=c,{first:f,second:E}=t.Fp4Square(r,u),{first:l,second:p}=t.Fp4Square(o,i),{first:O,second:F}=t.Fp4Square(s,a),b=t.mulByNonresidue(F);return Object.freeze({c0:Object.freeze({c0:t.add(t.mul(t.sub(f,r),_2n$2),f),c1:t.add(t.mul(t.sub(l,s),_2n$2),l),c2:t.add(t.mul(t.sub(O,i),_2n$2),O)}),c1:Object.freeze({c0:t.add(t.mul(t.add(b,o),_2n$2),b),c1:t.add(t.mul(t.add(E,u),_2n$2),E),c2:t.add(t.mul(t.add(p,a),_2n$2),p)})})}}const _FROBENIUS_COEFFICIENTS_12=new WeakMap;function tower12(d){if(validateObject(d,{ORDER:"bigint",X_LEN:"number",FP2_NONRESIDUE:"object",Fp2mulByB:"function",Fp12finalExponentiate:"function"},{NONRESIDUE:"bigint"}),asafenumber(d.X_LEN,"X_LEN"),d.X_LEN<1)throw new Error("invalid X_LEN");const e=d.FP2_NONRESIDUE;if(!Array.isArray(e)||e.length!==2)throw new Error("invalid FP2_NONRESIDUE");if(typeof e[0]!="bigint"||typeof e[1]!="bigint")throw new Error("invalid FP2_NONRESIDUE");const c=Field(d.ORDER),n=new _Field2(c,d),t=new _Field6(n),r=new _Field12(t,d);return{Fp:c,Fp2:n,Fp6:t,Fp12:r}}
// @noble/curves/abstract/weierstrass.js
const divNearest=(E,w)=>(E+(E>=0?w:-w)/_2n$1)/w;function _splitEndoScalar(E,w,B){aInRange("scalar",E,_0n$1,B);const[[t,g],[m,v]]=w,A=divNearest(v*E,B),R=divNearest(-g*E,B);let Y=E-A*t-R*m,O=-A*g-R*v;const q=Y<_0n$1,U=O<_0n$1;q&&(Y=-Y),U&&(O=-O);const z=bitMask(Math.ceil(bitLen(B)/2))+_1n$1;if(Y<_0n$1||Y>=z||O<_0n$1||O>=z)throw new Error("splitScalar (endomorphism): failed for k");return{k1neg:q,k1:Y,k2neg:U,k2:O}}const _0n$1=BigInt(0),_1n$1=BigInt(1),_2n$1=BigInt(2),_3n$1=BigInt(3),_4n$1=BigInt(4);function weierstrass(E,w={}){const B=createCurveFields("weierstrass",E,w),t=B.Fp,g=B.Fn;let m=B.CURVE;const{h:v,n:A}=m;validateObject(w,{},{allowInfinityPoint:"boolean",clearCofactor:"function",isTorsionFree:"function",fromBytes:"function",toBytes:"function",endo:"object",randomBytes:"function"});const{endo:R,allowInfinityPoint:Y,clearCofactor:O,isTorsionFree:q,fromBytes:U,toBytes:z}=w,k=w.randomBytes===void 0?randomBytes$1:w.randomBytes;if(R&&(!t.is0(m.a)||typeof R.beta!="bigint"||!Array.isArray(R.basises)))throw new Error('invalid endo: expected "beta": bigint and "basises": array');const x=R?{beta:R.beta,basises:R.basises.map(c=>[...c])}:void 0;getWLengths(t,g);const $=z,W=U,N=t.mul(m.b,_3n$1),X=t.is0(m.a)?c=>t.ZERO:c=>t.mul(m.a,c);function M(c){const e=t.sqr(c),r=t.mul(e,c);return t.add(t.add(r,t.mul(c,m.a)),m.b)}function T(c,e){const r=t.sqr(e),n=M(c);return t.eql(r,n)}if(!T(m.Gx,m.Gy))throw new Error("bad curve params: generator point");const G=t.mul(t.pow(m.a,_3n$1),_4n$1),K=t.mul(t.sqr(m.b),BigInt(27));if(t.is0(t.add(G,K)))throw new Error("bad curve params: a or b");function C(c,e,r=!1){if(!t.isValid(e)||r&&t.is0(e))throw new Error(`bad point coordinate ${c}`);return typeof e=="object"&&e!==null?t.create(e):e}function F(c){if(!(c instanceof o))throw new Error("Weierstrass Point expected")}function D(c){if(!x||!x.basises)throw new Error("no endo");return _splitEndoScalar(c,x.basises,g.ORDER)}function H(c,e,r,n){if(!g.isValid(n))throw new RangeError("invalid scalar: out of range");if(x){const{k1neg:l,k1:a,k2neg:i,k2:u}=D(n),d=new o(t.mul(r.X,x.beta),r.Y,r.Z);c.push(l?r.negate():r,i?d.negate():d),e.push(a,u)}else c.push(r),e.push(n)}const j=new WeakSet;class o{static BASE=new o(m.Gx,m.Gy,t.ONE);static ZERO=new o(t.ZERO,t.ONE,t.ZERO);static Fp=t;static Fn=g;X;Y;Z;constructor(e,r,n){this.X=C("x",e),this.Y=C("y",r,!0),this.Z=C("z",n),Object.freeze(this)}static CURVE(){return m}static fromAffine(e){const{x:r,y:n}=e||{};if(!e||!t.isValid(r)||!t.isValid(n))throw new Error("invalid affine point");if(e instanceof o)throw new Error("projective point not allowed");return t.is0(r)&&t.is0(n)?o.ZERO:new o(r,n,t.ONE)}static fromBytes(e){const r=o.fromAffine(W(abytes(e,void 0,"point")));return r.assertValidity(),r}static fromHex(e){return o.fromBytes(hexToBytes(e))}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(e=6,r=!0){return V.setWindowSize(this,e),r||this.multiply(_3n$1),this}assertValidity(){const e=this;if(e.is0()){if(Y&&t.is0(e.X)&&t.eql(e.Y,t.ONE)&&t.is0(e.Z))return;throw new Error("bad point: ZERO")}if(j.has(e))return;const{x:r,y:n}=e.toAffine();if(!t.isValid(r)||!t.isValid(n))throw new Error("bad point: x or y not field elements");if(!T(r,n))throw new Error("bad point: equation left != right");if(!e.isTorsionFree())throw new Error("bad point: not in prime-order subgroup");j.add(e)}equals(e){F(e);const{X:r,Y:n,Z:l}=this,{X:a,Y:i,Z:u}=e,d=t.eql(t.mul(r,u),t.mul(a,l)),f=t.eql(t.mul(n,u),t.mul(i,l));return d&&f}negate(){return new o(this.X,t.neg(this.Y),this.Z)}double(){const{X:e,Y:r,Z:n}=this;let l=t.ZERO,a=t.ZERO,i=t.ZERO,u=t.mul(e,e),d=t.mul(r,r),f=t.mul(n,n),s=t.mul(e,r);return s=t.add(s,s),i=t.mul(e,n),i=t.add(i,i),l=X(i),a=t.mul(N,f),a=t.add(l,a),l=t.sub(d,a),a=t.add(d,a),a=t.mul(l,a),l=t.mul(s,l),i=t.mul(N,i),f=X(f),s=t.sub(u,f),s=X(s),s=t.add(s,i),i=t.add(u,u),u=t.add(i,u),u=t.add(u,f),u=t.mul(u,s),a=t.add(a,u),f=t.mul(r,n),f=t.add(f,f),u=t.mul(f,s),l=t.sub(l,u),i=t.mul(f,d),i=t.add(i,i),i=t.add(i,i),new o(l,a,i)}add(e){F(e);const{X:r,Y:n,Z:l}=this,{X:a,Y:i,Z:u}=e;let d=t.ZERO,f=t.ZERO,s=t.ZERO,b=t.mul(r,a),y=t.mul(n,i),p=t.mul(l,u),S=t.add(r,n),h=t.add(a,i);S=t.mul(S,h),h=t.add(b,y),S=t.sub(S,h),h=t.add(r,l);let Z=t.add(a,u);return h=t.mul(h,Z),Z=t.add(b,p),h=t.sub(h,Z),Z=t.add(n,l),d=t.add(i,u),Z=t.mul(Z,d),d=t.add(y,p),Z=t.sub(Z,d),s=X(h),d=t.mul(N,p),s=t.add(d,s),d=t.sub(y,s),s=t.add(y,s),f=t.mul(d,s),y=t.add(b,b),y=t.add(y,b),p=X(p),h=t.mul(N,h),y=t.add(y,p),p=t.sub(b,p),p=X(p),h=t.add(h,p),b=t.mul(y,h),f=t.add(f,b),b=t.mul(Z,h),d=t.mul(S,d),d=t.sub(d,b),b=t.mul(S,y),s=t.mul(Z,s),s=t.add(s,b),new o(d,f,s)}subtract(e){return F(e),this.add(e.negate())}is0(){return this.equals(o.ZERO)}multiply(e){if(!g.isValidNot0(e))throw new RangeError("invalid scalar: out of range");const{p:r,f:n}=V.mulSecret(this,e,v,I);return I([r,n])[0]}multiplyUnsafe(e){const r=this,n=e;if(!g.isValid(n))throw new RangeError("invalid scalar: out of range");if(n===_0n$1||r.is0())return o.ZERO;if(n===_1n$1)return r;if(V.hasWindowSize(this))return V.mulUnsafe(r,n,I);const l=[],a=[];return H(l,a,r,n),mulAddUnsafe(o,l,a)}toAffine(e){const r=this;let n=e;if(n!=null&&!t.isValid(n))throw new RangeError('"invertedZ" expected valid field element');const{X:l,Y:a,Z:i}=r;if(t.eql(i,t.ONE))return{x:l,y:a};const u=r.is0();n==null&&(n=u?t.ONE:t.inv(i));const d=t.mul(l,n),f=t.mul(a,n),s=t.mul(i,n);if(u)return{x:t.ZERO,y:t.ZERO};if(!t.eql(s,t.ONE))throw new Error("invZ was invalid");return{x:d,y:f}}isTorsionFree(){return v===_1n$1?!0:q?q(o,this):V.mulUnsafe(this,A).is0()}clearCofactor(){return v===_1n$1?this:O?O(o,this):this.multiplyUnsafe(v)}toBytes(e=!0){return abool(e,"isCompressed"),this.assertValidity(),$(o,this,e)}}const I=c=>normalizeZ(o,c),V=new ScalarMultiplier(o,k);return V.bits>=6&&o.BASE.precompute(6),Object.freeze(o.prototype),Object.freeze(o),o}function getWLengths(E,w){return{secretKey:w.BYTES,publicKey:1+E.BYTES,publicKeyUncompressed:1+2*E.BYTES,publicKeyHasPrefix:!0,signature:2*w.BYTES}}
// @noble/curves/bls12-381.js
const _0n=BigInt(0),_1n=BigInt(1),_2n=BigInt(2),_3n=BigInt(3),_4n=BigInt(4),BLS_X=BigInt("0xd201000000010000"),BLS_X_LEN=bitLen(BLS_X),bls12_381_CURVE_G1={p:BigInt("0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab"),n:BigInt("0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001"),h:BigInt("0x396c8c005555e1568c00aaab0000aaab"),a:_0n,b:_4n,Gx:BigInt("0x17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb"),Gy:BigInt("0x08b3f481e3aaa0f1a09e30ed741d8ae4fcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1")},bls12_381_Fr=Field(bls12_381_CURVE_G1.n,{modFromBytes:!0});function bls12FromCompressed(e,c,{g2:a,g3:f,g4:d,g5:b}){return{c0:{c0:e,c1:d,c2:f},c1:{c0:a,c1:c,c2:b}}}function bls12Compress({c0:e,c1:c}){return{g2:c.c0,g3:e.c2,g4:e.c1,g5:c.c2}}function bls12CyclotomicSquareCompressed({g2:e,g3:c,g4:a,g5:f}){const{first:d,second:b}=Fp2.Fp4Square(a,f),{first:t,second:s}=Fp2.Fp4Square(e,c),o=Fp2.add(e,e),n=Fp2.add(c,c),r=Fp2.add(a,a),u=Fp2.add(f,f);return{g2:Fp2.add(Fp2.mul(Fp2.mulByNonresidue(b),_3n),o),g3:Fp2.sub(Fp2.mul(d,_3n),n),g4:Fp2.sub(Fp2.mul(t,_3n),r),g5:Fp2.add(Fp2.mul(s,_3n),u)}}function bls12RecoverG1Ratio({g2:e,g3:c,g4:a,g5:f}){return Fp2.is0(e)?{num:Fp2.mul(Fp2.mul(a,f),_2n),den:c}:{num:Fp2.add(Fp2.sub(Fp2.mul(Fp2.sqr(a),_3n),Fp2.mul(c,_2n)),Fp2.mulByNonresidue(Fp2.sqr(f))),den:Fp2.mul(e,_4n)}}function bls12RecoverG0(e,{g2:c,g3:a,g4:f,g5:d}){const b=Fp2.mul(a,f),t=Fp2.add(Fp2.sub(Fp2.mul(Fp2.sub(Fp2.sqr(e),b),_2n),b),Fp2.mul(c,d));return Fp2.add(Fp2.mulByNonresidue(t),Fp2.ONE)}function bls12CyclotomicExpCompressed(e,c){const a=[];let f=bls12Compress(e);for(const o of c){for(let n=0;n<o;n++)f=bls12CyclotomicSquareCompressed(f);a.push(f)}const d=a.map(({g2:o,g3:n})=>Fp2.is0(o)&&Fp2.is0(n)),b=a.map(bls12RecoverG1Ratio),t=Fp2.invertBatch(b.map(({den:o})=>o)),s=a.map((o,n)=>{if(d[n])return Fp12$1.ONE;const r=Fp2.mul(b[n].num,t[n]);return bls12FromCompressed(bls12RecoverG0(r,o),r,o)});return{result:Fp12$1.mul(Fp12$1.mul(s[0],s[1]),s[2]),last:s[2]}}function bls12CyclotomicExpX(e){const{result:c,last:a}=bls12CyclotomicExpCompressed(e,[16,32,9]);let f=c,d=a;for(let b=0;b<3;b++)d=Fp12$1._cyclotomicSquare(d);f=Fp12$1.mul(f,d);for(let b=0;b<2;b++)d=Fp12$1._cyclotomicSquare(d);return f=Fp12$1.mul(f,d),d=Fp12$1._cyclotomicSquare(d),Fp12$1.mul(f,d)}const{Fp:Fp$1,Fp2,Fp6,Fp12:Fp12$1}=tower12({ORDER:bls12_381_CURVE_G1.p,X_LEN:BLS_X_LEN,FP2_NONRESIDUE:[_1n,_1n],Fp2mulByB:({c0:e,c1:c})=>{const a=Fp$1.mul(e,_4n),f=Fp$1.mul(c,_4n);return{c0:Fp$1.sub(a,f),c1:Fp$1.add(a,f)}},Fp12finalExponentiate:e=>{const c=m=>Fp12$1.conjugate(bls12CyclotomicExpX(m)),a=Fp12$1.div(Fp12$1.frobeniusMap(e,6),e),f=Fp12$1.mul(Fp12$1.frobeniusMap(a,2),a),d=c(f),b=Fp12$1.mul(Fp12$1.conjugate(Fp12$1._cyclotomicSquare(f)),d),t=c(b),s=c(t),o=Fp12$1.mul(c(s),Fp12$1._cyclotomicSquare(d)),n=c(o),r=Fp12$1.frobeniusMap(Fp12$1.mul(d,s),2),u=Fp12$1.frobeniusMap(Fp12$1.mul(t,f),3),l=Fp12$1.frobeniusMap(Fp12$1.mul(o,Fp12$1.conjugate(f)),1),i=Fp12$1.mul(Fp12$1.mul(n,Fp12$1.conjugate(b)),f);return Fp12$1.mul(Fp12$1.mul(Fp12$1.mul(r,u),l),i)}});let frob;const getFrob=()=>frob||(frob=psiFrobenius(Fp$1,Fp2,Fp2.div(Fp2.ONE,Fp2.NONRESIDUE)));let G2psi=(e,c)=>{const a=getFrob().G2psi;return G2psi=a,a(e,c)},G2psi2=(e,c)=>{const a=getFrob().G2psi2;return G2psi2=a,a(e,c)};const hasher_opts=Object.freeze({DST:"BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_NUL_",encodeDST:"BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_NUL_",p:Fp$1.ORDER,m:2,k:128,expand:"xmd",hash:sha256$1}),bls12_381_CURVE_G2={p:Fp2.ORDER,n:bls12_381_CURVE_G1.n,h:BigInt("0x5d543a95414e7f1091d50792876a202cd91de4547085abaa68a205b2e5a7ddfa628f1cb4d9e82ef21537e293a6691ae1616ec6e786f0c70cf1c38e31c7238e5"),a:Fp2.ZERO,b:Fp2.fromBigTuple([_4n,_4n]),Gx:Fp2.fromBigTuple([BigInt("0x024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb8"),BigInt("0x13e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e")]),Gy:Fp2.fromBigTuple([BigInt("0x0ce5d527727d6e118cc9cdc6da2e351aadfd9baa8cbdd3a76d429a695160d12c923ac9cc3baca289e193548608b82801"),BigInt("0x0606c4a02ea734cc32acd2b02bc28b99cb3e287e85a763af267492ab572e99ab3f370d275cec1da1aaa9075ff05f79be")])},sortBit=(e,c)=>{for(const a of e)if(a!==_0n)return!!(a*_2n/c);return!1},fp2={encode({c0:e,c1:c}){const{BYTES:a}=Fp$1;return concatBytes(numberToBytesBE(c,a),numberToBytesBE(e,a))},decode(e){const{BYTES:c}=Fp$1;return Fp2.create({c0:decodeFp(e.subarray(c)),c1:decodeFp(e.subarray(0,c))})}},BaseFp=Fp$1;function decodeFp(e){return Fp$1.fromBytes(e)}const coder=(e,c,a,f,d,b)=>{const t=c,s=f,o=d,n=t.BYTES;return r=>({encode(u,l=!0){if(!l&&!r)throw new Error("invalid signature: expected compressed encoding");const i=u.is0(),{x:m,y:B}=u.toAffine(),x=l?s(m):concatBytes(s(m),s(B));let _;return l&&!i&&(_=sortBit(b(B),BaseFp.ORDER)),setMask(x,{compressed:l,infinity:i,sort:_})},decode(u){const l=r?abytes(u,void 0,"point"):abytes(u,n,"signature"),{compressed:i,infinity:m,sort:B,value:x}=parseMask(l);if(!r&&!i)throw new Error("invalid signature: expected compressed encoding");const _=i?n:2*n;if(x.length!==_)throw new Error(`invalid ${e} point: expected ${_} bytes`);if(m){for(const S of x)if(S)throw new Error(`invalid ${e} point: non-canonical zero`);return{x:t.ZERO,y:t.ZERO}}const g=o(i?x:x.subarray(0,n));let p;if(i){if(p=t.sqrt(t.add(t.pow(g,_3n),a)),!p)throw new Error(`invalid ${e} point: compressed`);sortBit(b(p),BaseFp.ORDER)!==B&&(p=t.neg(p))}else p=o(x.subarray(n));if(!i&&t.is0(g)&&t.is0(p))throw new Error(`invalid ${e} point: uncompressed`);return{x:g,y:p}}})};function validateMask({compressed:e,infinity:c,sort:a}){if(!e&&!c&&a||!e&&c&&a||e&&c&&a)throw new Error("invalid encoding flag")}function parseMask(e){e=copyBytes$1(e);const c=e[0]&224,a=!!(c>>7&1),f=!!(c>>6&1),d=!!(c>>5&1);return validateMask({compressed:a,infinity:f,sort:d}),e[0]&=31,{compressed:a,infinity:f,sort:d,value:e}}function setMask(e,c){if(e[0]&224)throw new Error("setMask: non-empty mask");return validateMask({compressed:!!c.compressed,infinity:!!c.infinity,sort:!!c.sort}),c.compressed&&(e[0]|=128),c.infinity&&(e[0]|=64),c.sort&&(e[0]|=32),e}const g1coder=coder("G1",Fp$1,Fp$1.create(bls12_381_CURVE_G1.b),e=>numberToBytesBE(e,Fp$1.BYTES),decodeFp,e=>[e]),g1={point:g1coder(!0)},g2coder=coder("G2",Fp2,bls12_381_CURVE_G2.b,fp2.encode,fp2.decode,e=>[e.c1,e.c0]),g2={point:g2coder(!0)},fields={Fp:Fp$1,Fp2,Fp6,Fp12:Fp12$1,Fr:bls12_381_Fr},G1_Point=weierstrass(bls12_381_CURVE_G1,{allowInfinityPoint:!0,Fn:bls12_381_Fr,fromBytes:g1.point.decode,toBytes:(e,c,a)=>g1.point.encode(c,a),isTorsionFree:(e,c)=>{const a=BigInt("0x5f19672fdf76ce51ba69c6076a0f77eaddb3a93be6f89688de17d813620a00022e01fffffffefffe"),f=new e(Fp$1.mul(c.X,a),c.Y,c.Z);return c.multiplyUnsafe(BLS_X).negate().multiplyUnsafe(BLS_X).equals(f)},clearCofactor:(e,c)=>c.multiplyUnsafe(BLS_X).add(c)}),G2_Point=weierstrass(bls12_381_CURVE_G2,{Fp:Fp2,allowInfinityPoint:!0,Fn:bls12_381_Fr,fromBytes:g2.point.decode,toBytes:(e,c,a)=>g2.point.encode(c,a),isTorsionFree:(e,c)=>c.multiplyUnsafe(BLS_X).negate().equals(G2psi(e,c)),clearCofactor:(e,c)=>{const a=BLS_X;let f=c.multiplyUnsafe(a).negate(),d=G2psi(e,c),b=c.double();return b=G2psi2(e,b),b=b.subtract(d),d=f.add(d),d=d.multiplyUnsafe(a).negate(),b=b.add(d),b=b.subtract(f),b.subtract(c)}}),bls12_hasher_opts={mapToG1,hasherOpts:hasher_opts,hasherOptsG1:{...hasher_opts,m:1,DST:"BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_",encodeDST:"BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_"},hasherOptsG2:{...hasher_opts}},bls12_params={ateLoopSize:BLS_X,xNegative:!0,twistType:"multiplicative",randomBytes:randomBytes$1},bls12_381=bls(fields,G1_Point,G2_Point,bls12_params,bls12_hasher_opts),isogenyMapG1=isogenyMap(Fp$1,[["0x11a05f2b1e833340b809101dd99815856b303e88a2d7005ff2627b56cdb4e2c85610c2d5f2e62d6eaeac1662734649b7","0x17294ed3e943ab2f0588bab22147a81c7c17e75b2f6a8417f565e33c70d1e86b4838f2a6f318c356e834eef1b3cb83bb","0xd54005db97678ec1d1048c5d10a9a1bce032473295983e56878e501ec68e25c958c3e3d2a09729fe0179f9dac9edcb0","0x1778e7166fcc6db74e0609d307e55412d7f5e4656a8dbf25f1b33289f1b330835336e25ce3107193c5b388641d9b6861","0xe99726a3199f4436642b4b3e4118e5499db995a1257fb3f086eeb65982fac18985a286f301e77c451154ce9ac8895d9","0x1630c3250d7313ff01d1201bf7a74ab5db3cb17dd952799b9ed3ab9097e68f90a0870d2dcae73d19cd13c1c66f652983","0xd6ed6553fe44d296a3726c38ae652bfb11586264f0f8ce19008e218f9c86b2a8da25128c1052ecaddd7f225a139ed84","0x17b81e7701abdbe2e8743884d1117e53356de5ab275b4db1a682c62ef0f2753339b7c8f8c8f475af9ccb5618e3f0c88e","0x80d3cf1f9a78fc47b90b33563be990dc43b756ce79f5574a2c596c928c5d1de4fa295f296b74e956d71986a8497e317","0x169b1f8e1bcfa7c42e0c37515d138f22dd2ecb803a0c5c99676314baf4bb1b7fa3190b2edc0327797f241067be390c9e","0x10321da079ce07e272d8ec09d2565b0dfa7dccdde6787f96d50af36003b14866f69b771f8c285decca67df3f1605fb7b","0x6e08c248e260e70bd1e962381edee3d31d79d7e22c837bc23c0bf1bc24c6b68c24b1b80b64d391fa9c8ba2e8ba2d229"],["0x8ca8d548cff19ae18b2e62f4bd3fa6f01d5ef4ba35b48ba9c9588617fc8ac62b558d681be343df8993cf9fa40d21b1c","0x12561a5deb559c4348b4711298e536367041e8ca0cf0800c0126c2588c48bf5713daa8846cb026e9e5c8276ec82b3bff","0xb2962fe57a3225e8137e629bff2991f6f89416f5a718cd1fca64e00b11aceacd6a3d0967c94fedcfcc239ba5cb83e19","0x3425581a58ae2fec83aafef7c40eb545b08243f16b1655154cca8abc28d6fd04976d5243eecf5c4130de8938dc62cd8","0x13a8e162022914a80a6f1d5f43e7a07dffdfc759a12062bb8d6b44e833b306da9bd29ba81f35781d539d395b3532a21e","0xe7355f8e4e667b955390f7f0506c6e9395735e9ce9cad4d0a43bcef24b8982f7400d24bc4228f11c02df9a29f6304a5","0x772caacf16936190f3e0c63e0596721570f5799af53a1894e2e073062aede9cea73b3538f0de06cec2574496ee84a3a","0x14a7ac2a9d64a8b230b3f5b074cf01996e7f63c21bca68a81996e1cdf9822c580fa5b9489d11e2d311f7d99bbdcc5a5e","0xa10ecf6ada54f825e920b3dafc7a3cce07f8d1d7161366b74100da67f39883503826692abba43704776ec3a79a1d641","0x95fc13ab9e92ad4476d6e3eb3a56680f682b4ee96f7d03776df533978f31c1593174e4b4b7865002d6384d168ecdd0a","0x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001"],["0x90d97c81ba24ee0259d1f094980dcfa11ad138e48a869522b52af6c956543d3cd0c7aee9b3ba3c2be9845719707bb33","0x134996a104ee5811d51036d776fb46831223e96c254f383d0f906343eb67ad34d6c56711962fa8bfe097e75a2e41c696","0xcc786baa966e66f4a384c86a3b49942552e2d658a31ce2c344be4b91400da7d26d521628b00523b8dfe240c72de1f6","0x1f86376e8981c217898751ad8746757d42aa7b90eeb791c09e4a3ec03251cf9de405aba9ec61deca6355c77b0e5f4cb","0x8cc03fdefe0ff135caf4fe2a21529c4195536fbe3ce50b879833fd221351adc2ee7f8dc099040a841b6daecf2e8fedb","0x16603fca40634b6a2211e11db8f0a6a074a7d0d4afadb7bd76505c3d3ad5544e203f6326c95a807299b23ab13633a5f0","0x4ab0b9bcfac1bbcb2c977d027796b3ce75bb8ca2be184cb5231413c4d634f3747a87ac2460f415ec961f8855fe9d6f2","0x987c8d5333ab86fde9926bd2ca6c674170a05bfe3bdd81ffd038da6c26c842642f64550fedfe935a15e4ca31870fb29","0x9fc4018bd96684be88c9e221e4da1bb8f3abd16679dc26c1e8b6e6a1f20cabe69d65201c78607a360370e577bdba587","0xe1bba7a1186bdb5223abde7ada14a23c42a0ca7915af6fe06985e7ed1e4d43b9b3f7055dd4eba6f2bafaaebca731c30","0x19713e47937cd1be0dfd0b8f1d43fb93cd2fcbcb6caf493fd1183e416389e61031bf3a5cce3fbafce813711ad011c132","0x18b46a908f36f6deb918c143fed2edcc523559b8aaf0c2462e6bfe7f911f643249d9cdf41b44d606ce07c8a4d0074d8e","0xb182cac101b9399d155096004f53f447aa7b12a3426b08ec02710e807b4633f06c851c1919211f20d4c04f00b971ef8","0x245a394ad1eca9b72fc00ae7be315dc757b3b080d4c158013e6632d3c40659cc6cf90ad1c232a6442d9d3f5db980133","0x5c129645e44cf1102a159f748c4a3fc5e673d81d7e86568d9ab0f5d396a7ce46ba1049b6579afb7866b1e715475224b","0x15e6be4e990f03ce4ea50b3b42df2eb5cb181d8f84965a3957add4fa95af01b2b665027efec01c7704b456be69c8b604"],["0x16112c4c3a9c98b252181140fad0eae9601a6de578980be6eec3232b5be72e7a07f3688ef60c206d01479253b03663c1","0x1962d75c2381201e1a0cbd6c43c348b885c84ff731c4d59ca4a10356f453e01f78a4260763529e3532f6102c2e49a03d","0x58df3306640da276faaae7d6e8eb15778c4855551ae7f310c35a5dd279cd2eca6757cd636f96f891e2538b53dbf67f2","0x16b7d288798e5395f20d23bf89edb4d1d115c5dbddbcd30e123da489e726af41727364f2c28297ada8d26d98445f5416","0xbe0e079545f43e4b00cc912f8228ddcc6d19c9f0f69bbb0542eda0fc9dec916a20b15dc0fd2ededda39142311a5001d","0x8d9e5297186db2d9fb266eaac783182b70152c65550d881c5ecd87b6f0f5a6449f38db9dfa9cce202c6477faaf9b7ac","0x166007c08a99db2fc3ba8734ace9824b5eecfdfa8d0cf8ef5dd365bc400a0051d5fa9c01a58b1fb93d1a1399126a775c","0x16a3ef08be3ea7ea03bcddfabba6ff6ee5a4375efa1f4fd7feb34fd206357132b920f5b00801dee460ee415a15812ed9","0x1866c8ed336c61231a1be54fd1d74cc4f9fb0ce4c6af5920abc5750c4bf39b4852cfe2f7bb9248836b233d9d55535d4a","0x167a55cda70a6e1cea820597d94a84903216f763e13d87bb5308592e7ea7d4fbc7385ea3d529b35e346ef48bb8913f55","0x4d2f259eea405bd48f010a01ad2911d9c6dd039bb61a6290e591b36e636a5c871a5c29f4f83060400f8b49cba8f6aa8","0xaccbb67481d033ff5852c1e48c50c477f94ff8aefce42d28c0f9a88cea7913516f968986f7ebbea9684b529e2561092","0xad6b9514c767fe3c3613144b45f1496543346d98adf02267d5ceef9a00d9b8693000763e3b90ac11e99b138573345cc","0x2660400eb2e4f3b628bdd0d53cd76f2bf565b94e72927c1cb748df27942480e420517bd8714cc80d1fadc1326ed06f7","0xe0fa1d816ddc03e6b24255e0d7819c171c40f65e273b853324efcd6356caa205ca2f570f13497804415473a1d634b8f","0x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001"]].map(e=>e.map(c=>BigInt(c))));let G1_SWU;const getG1_SWU=()=>G1_SWU||(G1_SWU=mapToCurveSimpleSWU(Fp$1,{A:Fp$1.create(BigInt("0x144698a3b8e9433d693a02c96d4982b0ea985383ee66a8d8e8981aefd881ac98936f8da0e0f97f5cf428082d584c1d")),B:Fp$1.create(BigInt("0x12e2908d11688030018b12e8753eee3b2016c1f0f24f4070a0b9c14fcef35ef55a23215a316ceaa5d1cc48e98e172be0")),Z:Fp$1.create(BigInt(11))}));function mapToG1(e){const{x:c,y:a}=getG1_SWU()(Fp$1.create(e[0]));return isogenyMapG1(c,a)}
const G1_OCTETS = 48;
const G1_OCTETS_UNCOMPRESSED = 96;
const G2_OCTETS = 96;
const SCALAR_OCTETS = 32;
const EXPAND_OCTETS = 48;
const { Fr, Fp, Fp12 } = bls12_381.fields;
const Curve = bls12_381.G1.Point;
const scalars = { fromOctets(octets2) {
if (octets2.length !== SCALAR_OCTETS) return void 0;
const scalar = bytesToNumberBE(octets2);
return scalar < Fr.ORDER ? scalar : void 0;
}, reduce(octets2) {
return Fr.create(bytesToNumberBE(octets2));
}, toOctets(scalar) {
return numberToBytesBE(scalar, SCALAR_OCTETS);
}, add: (left, right) => Fr.add(left, right), sub: (left, right) => Fr.sub(left, right), mul: (left, right) => Fr.mul(left, right), inverse(scalar) {
return scalar === 0n ? void 0 : invertCt(scalar, Fr.ORDER);
} };
const COMPRESSED = 128;
const IDENTITY = 64;
const LARGER_Y = 32;
const FLAGS = 224;
class CurvePoint {
constructor(point) {
this.point = point;
}
point;
static fromOctets(octets2) {
const flags = (octets2[0] ?? 0) & FLAGS;
if (octets2.length !== G1_OCTETS || (flags & ~LARGER_Y) !== COMPRESSED) return void 0;
const x = coordinate(octets2, 0);
if (x === void 0 || x === 0n) return void 0;
const y = rootOfCurve(x);
if (y === void 0) return void 0;
return new CurvePoint(Curve.fromAffine({ x, y: isLarger(y) === (flags === (COMPRESSED | LARGER_Y)) ? y : Fp.neg(y) }));
}
static fromOctetsUncompressed(octets2) {
if (octets2.length !== G1_OCTETS_UNCOMPRESSED || ((octets2[0] ?? 0) & FLAGS) !== 0) return void 0;
const x = coordinate(octets2, 0);
const y = coordinate(octets2, G1_OCTETS);
if (x === void 0 || y === void 0 || x === 0n) return void 0;
if (Fp.sqr(y) !== curveAt(x)) return void 0;
return new CurvePoint(Curve.fromAffine({ x, y }));
}
toOctets() {
return encode(this.point);
}
inSubgroup() {
return this.point.isTorsionFree() ? G1.unchecked(this.point) : void 0;
}
}
function coordinate(octets2, start) {
const field = octets2.slice(start, start + G1_OCTETS);
if (start === 0) field[0] = (field[0] ?? 0) & ~FLAGS;
const value = bytesToNumberBE(field);
return value < Fp.ORDER ? value : void 0;
}
function curveAt(x) {
return Fp.add(Fp.mul(Fp.sqr(x), x), 4n);
}
function rootOfCurve(x) {
try {
return Fp.sqrt(curveAt(x));
} catch {
return void 0;
}
}
function isLarger(y) {
return 2n * y > Fp.ORDER;
}
function encode(point) {
if (point.Z === 0n) {
const octets22 = new Uint8Array(G1_OCTETS);
octets22[0] = COMPRESSED | IDENTITY;
return octets22;
}
const { x, y } = point.toAffine();
const octets2 = numberToBytesBE(x, G1_OCTETS);
octets2[0] = (octets2[0] ?? 0) | COMPRESSED | (isLarger(y) ? LARGER_Y : 0);
return octets2;
}
const TABLE_BITS = 4;
class G1 {
constructor(point) {
this.point = point;
}
point;
static IDENTITY = new G1(Curve.ZERO);
static unchecked(point) {
return new G1(point);
}
static hash(message2, dst) {
return new G1(bls12_381.G1.hashToCurve(message2, { DST: dst }));
}
mul(scalar) {
return scalar === 0n ? G1.IDENTITY : new G1(this.point.multiply(scalar));
}
static sumSecret(points, factors) {
return points.reduce((sum, point, i) => sum.plus(point.mul(at(factors, i))), G1.IDENTITY);
}
plus(other) {
return new G1(this.point.add(other.point));
}
minus(other) {
return new G1(this.point.subtract(other.point));
}
prepare() {
this.point.precompute(TABLE_BITS, false);
}
toOctets() {
return encode(this.point);
}
toOctetsUncompressed() {
const octets2 = new Uint8Array(G1_OCTETS_UNCOMPRESSED);
if (this.isIdentity()) {
octets2[0] = IDENTITY;
return octets2;
}
const { x, y } = this.point.toAffine();
octets2.set(numberToBytesBE(x, G1_OCTETS));
octets2.set(numberToBytesBE(y, G1_OCTETS), G1_OCTETS);
return octets2;
}
isIdentity() {
return this.point.Z === 0n;
}
equals(other) {
return this.point.equals(other.point);
}
}
function msm(points, factors) {
return G1.unchecked(mulAddUnsafe(Curve, points.map(({ point }) => point), [...factors]));
}
const FIXED_BITS = 6;
function fixedMsm(points) {
const sum = interleavedMSMUnsafe(Curve, points.map(({ point }) => point), FIXED_BITS);
return (factors) => {
if (factors.length !== points.length) throw new RangeError("one scalar for each point");
return G1.unchecked(sum([...factors]));
};
}
const Twist = bls12_381.G2.Point;
class G2 {
constructor(point) {
this.point = point;
}
point;
static #negatedGenerator;
#lines;
static fromOctets(octets2) {
const flags = (octets2[0] ?? 0) & FLAGS;
if (octets2.length !== G2_OCTETS || (flags & ~LARGER_Y) !== COMPRESSED) return void 0;
try {
return new G2(Twist.fromBytes(octets2));
} catch {
return void 0;
}
}
static ofSecret(scalar) {
return new G2(Twist.BASE.multiply(scalar));
}
static negatedGenerator() {
return G2.#negatedGenerator ??= new G2(Twist.BASE.negate());
}
lines() {
return this.#lines ??= bls12_381.utils.calcPairingPrecomputes(this.point);
}
toOctets() {
return this.point.toBytes(true);
}
}
function pairingProductIsOne(pairs) {
const loops = pairs.filter(([left]) => !left.isIdentity()).map(([left, right]) => {
const { x, y } = left.point.toAffine();
return [right.lines(), x, y];
});
return Fp12.eql(Fp12.finalExponentiate(bls12_381.millerLoopBatch(loops)), Fp12.ONE);
}
function at(items, index) {
const item = items[index];
if (item === void 0) throw new RangeError("one for each");
return item;
}
function finish$1(steps) {
for (; ; ) {
const step = steps.next();
if (step.done === true) return step.value;
}
}
const BASE_POINT = "a8ce256102840821a3e94ea9025e4662b205762f9776b3a766c872b948f1fd225e7c59698588e70d11406d161b4e28c9";
const DOMAIN_GENERATOR = "a87fa55cfc29d0d0ef43b7816018c6162b9c4a5ddd5239ed24d9799f8e105c267d81ccb22f6379853c4070c28c71f13c";
const SIGNER_GENERATORS = ["8c6de69580b83b7c6d773857ae64b4495955eb06e67ebc5855af89c72cd8d9bea9fd7f71eca20c6a3388dfa67b1e7ccf", "aed1785c1c00d00893413e5011ecdc98706958a2ccf175be8a42afa56ef19c86ca6c14afe7e74a72596704fe34b6611d", "b5b5142c6314a918882439b634adb926cf42a55da2962865bcf09fe746554851ae075d9a4a03add64a0bec997eb708a8", "b54f25df3ba79539da4ceb375522625518590eebd52211d40cf1083f8a9e8c1bb19212f1f31711fd333678002a362830", "8fcb548cd1e5cddba514a7f90e3b0ebd00bd82bd66158f70cc7fffdb09f14ac8fc56ef9587cc41a82614533444494e75", "94a1d50478150c469711ccd09fa4544a590a1903f16445a4a5bc0ab639f1a408580f2464972198d128f1bb4a4fa41b0b", "b36ceb6c0cc0850fd3a2e64fa534a1c15566f99688ec6134c5223a33de83ce5534d43c0973a2769ce887d5bac8481519", "a4e6dff6038ab2e8265d9c177d110c742bc97f3a32bd70123ecd67176181b2068a0ae8323db6e061e4d8e62db6f283ad"];
const BLIND_GENERATORS = ["a264ef107598f1caaeb323b65164bcea80e88814810efc61ea27412e879c7cb9344b1b513118d3cf5c79bfa81268ef36", "8af923aaeaad46bf889049b2e5de19ff17778343114e589d716cde6eaa553c9e54fd6805afb244e445be2939ac789b35", "aa6c94da21fafb4cd604029cf599df139aa88ca1cf3676fb7da1e12ec6a8dc83c3d7fdbf33a79e760d810c4fbac37f6a", "8f65ebef29b60b81447821ea2d5a201d339b0c092021bd71eeee2d1f39d4972d3688c98c21831490583285c12f6da579", "b94e4549a9ecbec9b83c004d86649f0aa6510ba292a2e68d982e79ad4de0e5bd2972313a95170f4c5881d7a5b790c205", "a1d1d4460ee7475aa66fcd4c803b11cef74a75b9d4bfe9924de20434e01f35707855299c9d4ead6af5b93f57d9392d56", "8852ab63577b0a382df12320c5fc900bce57680d47e371ced873399bd9c5adc793ee890a919fb9c293e55acb4ab0312b", "abfd74507a81703f053dcd5ac8ea7652d030944a6e02b48b8dc1226f381d0f5b2b4a13e1891cd01dfa4067e0ab53e360", "92c4fc514ec965834dd2c590c97b5cddeb204142ac3873af5f1b72cfa8eb073bbaf31b89c7bea1f7edb6b1f199c24c98"];
const API_NYM = toUtf8("BBS_BLS12381G1_XMD:SHA-256_SSWU_RO_H2G_HM2S_PSEUDONYM_");
toUtf8("BBS_BLS12381G1_XMD:SHA-256_SSWU_RO_H2G_HM2S_");
function hashToScalar(message2, dst) {
const uniform = expandMessage(message2, dst, EXPAND_OCTETS);
const scalar = scalars.reduce(uniform);
uniform.fill(0);
return scalar;
}
function hashForApi(message2, api) {
return hashToScalar(message2, tag(api, "H2S_"));
}
function messageToScalar(message2, api) {
return hashToScalar(message2, tag(api, "MAP_MSG_TO_SCALAR_AS_HASH_"));
}
function octetsOf(number2) {
return u64$2(BigInt(number2));
}
function tag(api, suffix) {
return concat(api, toUtf8(suffix));
}
function expandMessage(message2, dst, length) {
return expand_message_xmd(message2, dst, length, sha256$1);
}
class Generators {
constructor(domain, messages, api) {
this.domain = domain;
this.messages = messages;
this.api = api;
this.#octets = concat(...[domain, ...messages].map((point) => point.toOctets()));
}
domain;
messages;
api;
static #profile;
#octets;
#sum;
static create(api, signer, blind) {
const [domain, ...messages] = hashed(api, signer + 1);
if (domain === void 0) throw new RangeError("at least one point");
return new Generators(domain, [...messages, ...hashed(blindApi(api), blind)], api);
}
static profile() {
return Generators.#profile ??= new Generators(fromTable(DOMAIN_GENERATOR), [...SIGNER_GENERATORS.map(fromTable), ...BlindGenerators.profile().points], API_NYM);
}
domainScalar(publicKey, header) {
const count = octetsOf(this.messages.length);
const input = [publicKey, count, this.#octets, this.api, octetsOf(header.length), header];
return hashForApi(concat(...input), this.api);
}
sumPublic(base2, domain, messages) {
this.#sum ??= fixedMsm([basePoint(), this.domain, ...this.messages]);
return this.#sum([base2, domain, ...messages]);
}
}
class BlindGenerators {
constructor(points, api) {
this.points = points;
this.api = api;
this.#octets = concat(...points.map((point) => point.toOctets()));
}
points;
api;
static #profile;
#octets;
static create(api, committed) {
return new BlindGenerators(hashed(blindApi(api), committed + 1), api);
}
static profile() {
return BlindGenerators.#profile ??= new BlindGenerators(BLIND_GENERATORS.map(fromTable), API_NYM);
}
challenge(commitment, commitmentBar) {
const committed = octetsOf(this.points.length - 1);
return hashForApi(concat(committed, this.#octets, commitment, commitmentBar), this.api);
}
}
let base;
function basePoint() {
return base ??= fromTable(BASE_POINT);
}
function blindApi(api) {
return concat(toUtf8("BLIND_"), api);
}
function fromTable(hex) {
const point = CurvePoint.fromOctets(fromHex(hex));
if (point === void 0) throw new RangeError("the table is damaged");
return G1.unchecked(point.point);
}
function hashed(api, count, seed = "MESSAGE_GENERATOR_SEED") {
const seedDst = tag(api, "SIG_GENERATOR_SEED_");
const pointDst = tag(api, "SIG_GENERATOR_DST_");
let state = expandMessage(tag(api, seed), seedDst, EXPAND_OCTETS);
return Array.from({ length: count }, (_, i) => {
state = expandMessage(concat(state, octetsOf(i + 1)), seedDst, EXPAND_OCTETS);
return G1.hash(state, pointDst);
});
}
class VerificationFailure extends Error {
name = "VerificationFailure";
constructor() {
super("verification failed");
}
}
class Refused extends Error {
constructor(check) {
super(check);
this.check = check;
}
check;
name = "Refused";
}
function verifying(run) {
try {
return run();
} catch (error) {
if (error instanceof Refused) throw new VerificationFailure();
throw error;
}
}
function decoding(run) {
try {
return run();
} catch (error) {
if (error instanceof Refused) throw new Malformed(error.check === "CR-LENGTH" ? "Length" : "Encoding");
throw error;
}
}
class Reader2 {
constructor(octets2) {
this.octets = octets2;
}
octets;
#at = 0;
static exact(octets2, length) {
if (octets2.length !== length) throw new Refused("CR-LENGTH");
return new Reader2(octets2);
}
#take(length) {
const field = this.octets.slice(this.#at, this.#at + length);
if (field.length !== length) throw new Refused("CR-LENGTH");
this.#at += length;
return field;
}
curvePoint() {
const octets2 = this.#take(G1_OCTETS);
const point = CurvePoint.fromOctets(octets2);
if (point === void 0) throw new Refused("CR-POINT");
return { octets: octets2, point };
}
point() {
return member(this.curvePoint().point);
}
scalar() {
const scalar = scalars.fromOctets(this.#take(SCALAR_OCTETS));
if (scalar === void 0 || scalar === 0n) throw new Refused("CR-SCALAR");
return scalar;
}
scalars(count) {
return Array.from({ length: count }, () => this.scalar());
}
}
function member(point) {
const inside = point.inSubgroup();
if (inside === void 0) throw new Refused("CR-SUBGROUP");
return inside;
}
function proofOctets(hidden) {
return 3 * G1_OCTETS + (4 + hidden) * SCALAR_OCTETS;
}
class Statement {
constructor(of) {
this.of = of;
}
of;
get generators() {
return this.of.generators;
}
get domain() {
return this.of.domain;
}
get disclosed() {
return this.of.disclosed;
}
get presentationHeader() {
return this.of.presentationHeader;
}
get context() {
return this.of.context;
}
hidden() {
const count = this.generators.messages.length;
if (!ascendBelow(this.disclosed.map(([index]) => index), count - this.of.secrets)) throw new Refused("CR-DISCLOSURE");
return count - this.disclosed.length;
}
hiddenOf(all) {
const disclosed2 = new Set(this.disclosed.map(([index]) => index));
return all.filter((_, position) => !disclosed2.has(position));
}
evaluate(vector) {
if (vector.length < this.of.secrets) throw new Refused("CR-LENGTH");
return this.context.evaluate(vector.slice(vector.length - this.of.secrets));
}
challenge(points) {
const disclosed2 = this.disclosed.flatMap(([index, scalar]) => [octetsOf(index), scalars.toOctets(scalar)]);
const input = concat(octetsOf(this.disclosed.length), ...disclosed2, ...points.proof, points.t1, points.t2, points.pseudonym, points.uT, scalars.toOctets(this.domain), octetsOf(this.presentationHeader.length), this.presentationHeader, octetsOf(this.context.id.length), this.context.id);
return hashForApi(input, this.generators.api);
}
}
function ascendBelow(indexes, end) {
return indexes.every((index, i) => Number.isSafeInteger(index) && index > (indexes[i - 1] ?? -1) && index < end);
}
function prove(statement2, witness) {
const { signature, b, messages } = witness;
const { a, e } = signature;
const [r1, r2, eTilde, r1Tilde, r3Tilde, ...mTilde] = witness.random;
if (r1 === void 0 || r2 === void 0 || eTilde === void 0) throw new Refused("CR-LENGTH");
if (r1Tilde === void 0 || r3Tilde === void 0 || mTilde.length !== statement2.hidden()) throw new Refused("CR-LENGTH");
const { generators, context } = statement2;
if (messages.length !== generators.messages.length) throw new Refused("CR-LENGTH");
const { mul } = scalars;
const r1r2 = mul(r1, r2);
const aBar = a.mul(r1r2);
const d2 = b.mul(r2);
const bBar = b.mul(r1r2).minus(a.mul(mul(r1r2, e)));
const t1 = a.mul(mul(r1r2, eTilde)).plus(b.mul(mul(r2, r1Tilde)));
const t2 = b.mul(mul(r2, r3Tilde)).plus(G1.sumSecret(statement2.hiddenOf(generators.messages), mTilde));
const pseudonym = context.base.mul(statement2.evaluate(messages));
const uT = context.base.mul(statement2.evaluate(mTilde));
if (pseudonym.isIdentity() || uT.isIdentity()) throw new Refused("CR-IDENTITY");
const points = [aBar, bBar, d2].map((point) => point.toOctets());
const challenge = statement2.challenge({ proof: points, t1: t1.toOctets(), t2: t2.toOctets(), pseudonym: pseudonym.toOctets(), uT: uT.toOctets() });
const r3 = scalars.inverse(r2);
if (r3 === void 0) throw new Refused("CR-SCALAR");
const respond = (tilde, hidden2) => scalars.add(tilde, mul(hidden2, challenge));
const hidden = statement2.hiddenOf(messages);
const responses = [respond(eTilde, e), scalars.sub(r1Tilde, mul(r1, challenge)), scalars.sub(r3Tilde, mul(r3, challenge)), ...mTilde.map((tilde, i) => respond(tilde, hidden[i] ?? 0n)), challenge];
return { proof: concat(...points, ...responses.map(scalars.toOctets)), pseudonym: pseudonym.toOctets() };
}
function proofFromOctets(octets2, hidden) {
const reader = Reader2.exact(octets2, proofOctets(hidden));
const [aBar, bBar, d2] = [reader.curvePoint(), reader.curvePoint(), reader.curvePoint()];
return { points: [aBar.point, bBar.point, d2.point], pointOctets: [aBar.octets, bBar.octets, d2.octets], eHat: reader.scalar(), r1Hat: reader.scalar(), r3Hat: reader.scalar(), mHat: reader.scalars(hidden), challenge: reader.scalar() };
}
function proofInSubgroup(proof) {
const [aBar, bBar, d2] = proof.points;
return { ...proof, points: [member(aBar), member(bBar), member(d2)] };
}
function movesOf(proof, statement2, pseudonym) {
if (statement2.hidden() !== proof.mHat.length) throw new Refused("CR-LENGTH");
const [aBar, bBar, d2] = proof.points;
const c = proof.challenge;
const t1 = msm([bBar, aBar, d2], [c, proof.eHat, proof.r1Hat]);
const coefficients = messageCoefficients(proof, statement2.disclosed, c);
const t2 = statement2.generators.sumPublic(c, scalars.mul(c, statement2.domain), coefficients).plus(msm([d2], [proof.r3Hat]));
const response = statement2.evaluate(proof.mHat);
const uT = msm([statement2.context.base, pseudonym], [response, scalars.sub(0n, c)]);
if (uT.isIdentity()) throw new Refused("CR-IDENTITY");
return { t1, t2, uT };
}
function messageCoefficients(proof, disclosed2, c) {
const known = new Map(disclosed2);
const hidden = proof.mHat.values();
return Array.from({ length: known.size + proof.mHat.length }, (_, position) => {
const value = known.get(position);
if (value !== void 0) return scalars.mul(c, value);
const next = hidden.next();
if (next.done === true) throw new Refused("CR-LENGTH");
return next.value;
});
}
class Context {
constructor(id2, base2, z) {
this.id = id2;
this.base = base2;
this.z = z;
}
id;
base;
z;
static #last;
static create(id2, api) {
return new Context(id2.slice(), G1.hash(id2, api), hashToScalar(id2, tag(api, "VECT_NYM_SECRETS")));
}
static profile(id2) {
const key = toHex(id2);
if (Context.#last?.key !== key) Context.#last = { key, context: Context.create(id2, API_NYM) };
return Context.#last.context;
}
evaluate(vector) {
return vector.reduceRight((sum, coefficient) => scalars.add(scalars.mul(sum, this.z), coefficient), 0n);
}
}
const ATTRIBUTES = 8;
const NYM_SECRETS = 8;
class Pseudonym {
static OCTETS = G1_OCTETS;
#octets;
hex;
constructor(octets2) {
this.#octets = octets2;
this.hex = toHex(octets2);
}
static fromBytes(octets2) {
return decoding(() => {
if (octets2.length !== Pseudonym.OCTETS) throw new Refused("CR-LENGTH");
return new Pseudonym(octets2.slice());
});
}
toBytes() {
return this.#octets.slice();
}
equals(other) {
return this.hex === other.hex;
}
}
const TABLE_ADDITIONS = 600;
class Credential {
#parts;
constructor(parts) {
this.#parts = parts;
}
wipe() {
this.#parts?.nonceKey.fill(0);
this.#parts = void 0;
}
*prepare() {
const { signature, b } = this.#alive();
for (const point of [signature.a, b, ...Generators.profile().messages]) {
point.prepare();
yield TABLE_ADDITIONS;
}
}
pseudonym(contextId) {
const context = Context.profile(contextId);
const secrets = this.#alive().messages.slice(ATTRIBUTES + 1);
return Pseudonym.fromBytes(context.base.mul(context.evaluate(secrets)).toOctets());
}
present(presentationHeader2, contextId, disclosed2, randomness2) {
const { signature, b, domain, messages, nonceKey } = this.#alive();
return verifying(() => {
if (!ascendBelow(disclosed2, ATTRIBUTES)) throw new Refused("CR-DISCLOSURE");
const statement2 = new Statement({ generators: Generators.profile(), domain, disclosed: disclosed2.map((index) => [index, messages[index] ?? 0n]), presentationHeader: presentationHeader2, context: Context.profile(contextId), secrets: NYM_SECRETS });
const random = randomScalars(statement2, nonceKey, randomness2);
const { proof, pseudonym } = prove(statement2, { signature, b, messages, random });
return { proof, pseudonym: Pseudonym.fromBytes(pseudonym) };
});
}
#alive() {
if (this.#parts === void 0) throw new Error("the credential is wiped");
return this.#parts;
}
}
function randomScalars(statement2, nonceKey, randomness2) {
const fresh = randomBytes$2(randomness2, 32);
const material = concat(fresh, nonceKey);
const label = Label.PRESENTATION_NONCE;
const binding = label.hashFramed(scalars.toOctets(statement2.domain), statement2.context.id, statement2.presentationHeader, concat(...statement2.disclosed.map(([index]) => octetsOf(index))));
const octets2 = hkdf(sha256$1, material, label.bytes(), binding, EXPAND_OCTETS * (5 + statement2.hidden()));
const random = [];
for (let start = 0; start < octets2.length; start += EXPAND_OCTETS) {
random.push(scalars.reduce(octets2.subarray(start, start + EXPAND_OCTETS)));
}
for (const secret of [fresh, material, octets2]) secret.fill(0);
return random;
}
const MADE_HERE = Symbol("verified");
class VerifiedPresentation {
hint;
pseudonym;
constructor(key, hint, pseudonym) {
if (key !== MADE_HERE) throw new TypeError("only a verifier makes one");
this.hint = hint;
this.pseudonym = pseudonym;
}
}
function verified(moves, pseudonym) {
return new VerifiedPresentation(MADE_HERE, Hint.of(moves), Pseudonym.fromBytes(pseudonym));
}
class Hint {
static OCTETS = 3 * G1_OCTETS_UNCOMPRESSED;
#octets;
constructor(octets2) {
this.#octets = octets2;
}
static fromBytes(octets2) {
return decoding(() => {
if (octets2.length !== Hint.OCTETS) throw new Refused("CR-LENGTH");
return new Hint(octets2.slice());
});
}
toBytes() {
return this.#octets.slice();
}
equals(other) {
return equal(this.#octets, other.#octets);
}
points() {
const decode2 = (index) => {
const start = index * G1_OCTETS_UNCOMPRESSED;
return CurvePoint.fromOctetsUncompressed(this.#octets.subarray(start, start + G1_OCTETS_UNCOMPRESSED));
};
const [t1, t2, uT] = [decode2(0), decode2(1), decode2(2)];
return t1 && t2 && uT ? [t1, t2, uT] : void 0;
}
static of({ t1, t2, uT }) {
return new Hint(concat(...[t1, t2, uT].map((point) => point.toOctetsUncompressed())));
}
}
function verify(presentation) {
return verifying(() => examine(presentation));
}
function examine(presentation) {
const decoded = decodedInSubgroup(decode(presentation));
const domain = domainOf(presentation.issuer, presentation.header);
const statement2 = statementOf(decoded, presentation, domain, Context.profile(presentation.contextId));
const moves = checkedMoves(decoded, statement2);
const [aBar, bBar] = decoded.proof.points;
const holds = pairingProductIsOne([[aBar, presentation.issuer.point()], [bBar, G2.negatedGenerator()]]);
if (!holds) throw new Refused("CR-PAIRING");
return verified(moves, decoded.pseudonymOctets);
}
function domainOf(issuer, header) {
return Generators.profile().domainScalar(issuer.toBytes(), concat(header, octetsOf(NYM_SECRETS)));
}
function decode(presentation) {
const indexes = presentation.disclosed.map(([index]) => index);
if (!ascendBelow(indexes, ATTRIBUTES)) throw new Refused("CR-DISCLOSURE");
const proof = proofFromOctets(presentation.proof, ATTRIBUTES + 1 + NYM_SECRETS - indexes.length);
const { octets: octets2, point } = Reader2.exact(presentation.pseudonym, G1_OCTETS).curvePoint();
const disclosed2 = presentation.disclosed.map(([index, value]) => [index, messageToScalar(value, API_NYM)]);
return { proof, pseudonym: point, pseudonymOctets: octets2, disclosed: disclosed2 };
}
function decodedInSubgroup(decoded) {
const pseudonym = member(decoded.pseudonym);
return { ...decoded, pseudonym, proof: proofInSubgroup(decoded.proof) };
}
function statementOf(decoded, { presentationHeader: presentationHeader2 }, domain, context) {
const generators = Generators.profile();
return new Statement({ generators, domain, disclosed: decoded.disclosed, presentationHeader: presentationHeader2, context, secrets: NYM_SECRETS });
}
function challengeBinds(decoded, statement2, [t1, t2, uT]) {
const { proof, pseudonymOctets: pseudonym } = decoded;
return statement2.challenge({ proof: proof.pointOctets, t1, t2, pseudonym, uT }) === proof.challenge;
}
function checkedMoves(decoded, statement2) {
const moves = movesOf(decoded.proof, statement2, decoded.pseudonym);
const octets2 = [moves.t1.toOctets(), moves.t2.toOctets(), moves.uT.toOctets()];
if (!challengeBinds(decoded, statement2, octets2)) throw new Refused("CR-CHALLENGE");
return moves;
}
const SIGNATURE_OCTETS = G1_OCTETS + SCALAR_OCTETS;
class Signature {
constructor(a, e) {
this.a = a;
this.e = e;
}
a;
e;
static fromOctets(octets2) {
const reader = Reader2.exact(octets2, SIGNATURE_OCTETS);
return new Signature(reader.point(), reader.scalar());
}
toOctets() {
return concat(this.a.toOctets(), scalars.toOctets(this.e));
}
verify(publicKey, b) {
const rest = b.minus(this.a.mul(this.e));
const holds = pairingProductIsOne([[this.a, publicKey.point()], [rest, G2.negatedGenerator()]]);
if (!holds) throw new Refused("CR-PAIRING");
}
}
function signedPoint(generators, domain, messages) {
if (generators.messages.length !== messages.length) throw new Refused("CR-LENGTH");
return basePoint().plus(generators.domain.mul(domain)).plus(G1.sumSecret(generators.messages, messages));
}
const SEED_OCTETS$1 = 32;
const ROLE = { nymSecret: 1, commitment: 2, nonce: 3 };
class MemberSeed {
#octets;
#wiped = false;
constructor(octets2) {
this.#octets = octets2;
}
static generate(randomness2) {
return new MemberSeed(randomBytes$2(randomness2, SEED_OCTETS$1));
}
static fromBytes(octets2) {
return decoding(() => {
if (octets2.length !== SEED_OCTETS$1) throw new Refused("CR-LENGTH");
return new MemberSeed(octets2.slice());
});
}
toBytes() {
return this.#alive().slice();
}
wipe() {
this.#octets.fill(0);
this.#wiped = true;
}
nonceKey(header) {
return this.#derive(header, ROLE.nonce, 0, 32);
}
nymSecrets(header) {
return this.#scalars(header, ROLE.nymSecret, NYM_SECRETS);
}
commitmentScalars(header, count) {
return this.#scalars(header, ROLE.commitment, count);
}
#alive() {
if (this.#wiped) throw new Error("the seed is wiped");
return this.#octets;
}
#derive(header, role, index, length) {
const info = concat(Uint8Array.of(role, index), header);
return hkdf(sha256$1, this.#alive(), Label.MEMBER_SEED.bytes(), info, length);
}
#scalars(header, role, count) {
return Array.from({ length: count }, (_, index) => {
const octets2 = this.#derive(header, role, index, EXPAND_OCTETS);
const scalar = scalars.reduce(octets2);
octets2.fill(0);
return scalar;
});
}
}
function finalize(seed, enrolled) {
return verifying(() => finish(seed, enrolled));
}
function finish(seed, { issuer, header, attributes, answer }) {
const { signature, nymEntropy } = answer.parts();
const secrets = seed.nymSecrets(header);
secrets.push(scalars.add(secrets.pop() ?? 0n, nymEntropy));
const messages = [...attributes.scalars(), ...seed.commitmentScalars(header, 1), ...secrets];
const generators = Generators.profile();
const domain = generators.domainScalar(issuer.toBytes(), concat(header, octetsOf(NYM_SECRETS)));
const b = signedPoint(generators, domain, messages);
signature.verify(issuer, b);
return new Credential({ signature, b, domain, messages, nonceKey: seed.nonceKey(header) });
}
class Attributes {
#values;
constructor(values) {
if (values.length !== ATTRIBUTES) throw new RangeError("a credential has eight attributes");
this.#values = values.map((value) => value.slice());
}
values() {
return this.#values;
}
scalars() {
return this.#values.map((value) => messageToScalar(value, API_NYM));
}
}
class BlindSignature {
static OCTETS = SIGNATURE_OCTETS + SCALAR_OCTETS;
#signature;
#nymEntropy;
constructor(signature, nymEntropy) {
this.#signature = signature;
this.#nymEntropy = nymEntropy;
}
static fromBytes(octets2) {
return decoding(() => BlindSignature.decode(octets2));
}
static decode(octets2) {
if (octets2.length !== BlindSignature.OCTETS) throw new Refused("CR-LENGTH");
const signature = Signature.fromOctets(octets2.subarray(0, SIGNATURE_OCTETS));
const entropy = Reader2.exact(octets2.subarray(SIGNATURE_OCTETS), SCALAR_OCTETS).scalar();
return new BlindSignature(signature, entropy);
}
toBytes() {
return concat(this.#signature.toOctets(), scalars.toOctets(this.#nymEntropy));
}
parts() {
return { signature: this.#signature, nymEntropy: this.#nymEntropy };
}
}
class IssuerPublicKey {
static OCTETS = G2_OCTETS;
#octets;
#point;
hex;
constructor(octets2, point) {
this.#octets = octets2;
this.#point = point;
this.hex = toHex(octets2);
}
static fromBytes(octets2) {
return decoding(() => {
if (octets2.length !== G2_OCTETS) throw new Refused("CR-LENGTH");
const point = G2.fromOctets(octets2);
if (point === void 0) throw new Refused("CR-POINT");
return new IssuerPublicKey(octets2.slice(), point);
});
}
toBytes() {
return this.#octets.slice();
}
point() {
return this.#point;
}
equals(other) {
return this.hex === other.hex;
}
}
const SUITE_BBS_NYM_03 = 1;
const NAME_RECORD = 6;
const attributeSchema = map({ key: [0, text$1], values: [1, list$1(text$1)] });
const epochManifest = canonical(map({ suite: [0, u16$2], institution: [1, textId$1(InstitutionId)], epoch: [2, textId$1(EpochId)], issuerKey: [3, octets$1], schema: [4, list$1(attributeSchema)] }), EPOCH_OCTETS_MAX);
const classCell = map({ values: [0, list$1(text$1)], count: [1, optional$1(u32$2)] });
const roll = canonical(map({ institution: [0, textId$1(InstitutionId)], epoch: [1, textId$1(EpochId)], manifest: [2, octets32], issued: [3, u32$2], cellMin: [4, u32$2], cells: [5, list$1(classCell)], root: [6, octets32] }), EPOCH_OCTETS_MAX);
function rollDigest(octets2) {
return Label.DOCUMENT_DIGEST.hash(octets2);
}
class EpochRefusal extends CodedRefusal {
name = "EpochRefusal";
}
function checkEpoch(manifest) {
if (manifest.suite !== SUITE_BBS_NYM_03) throw new EpochRefusal("UnknownSuite");
const closed = manifest.schema.every((attribute, index) => index === NAME_RECORD === (attribute.values.length === 0));
if (manifest.schema.length !== ATTRIBUTES || !closed) throw new EpochRefusal("Schema");
const key = attempt(() => IssuerPublicKey.fromBytes(manifest.issuerKey));
if (key === null) throw new EpochRefusal("IssuerKey");
const octets2 = epochManifest.toCanonical(manifest);
const digest = Label.DOCUMENT_DIGEST.hash(octets2);
const header = Label.EPOCH_HEADER.hash(octets2);
return { manifest, digest, header, key };
}
function attributeOctets(epoch, index, value) {
const attribute = epoch.manifest.schema[index];
if (attribute === void 0) return null;
const allowed = attribute.values.length === 0 || attribute.values.includes(value);
return allowed ? encode$1(textPair, [attribute.key, value]) : null;
}
class EnrolRefusal extends CodedRefusal {
name = "EnrolRefusal";
}
const enrolment = map({ manifest: [0, octets32], seed: [1, octets32], blindSignature: [2, octets$1], attributes: [3, list$1(text$1)], usedContexts: [4, listOrNone(octets32)] });
const credentials = new WeakMap();
function credentialOf(of, epoch) {
const made = credentials.get(of);
if (made !== void 0 && made.epoch === epoch) return made.credential;
const values = of.attributes.map((value, index) => {
const octets2 = attributeOctets(epoch, index, value);
if (octets2 === null) throw new EnrolRefusal("Attributes");
return octets2;
});
if (values.length !== ATTRIBUTES) throw new EnrolRefusal("Attributes");
const attributes = new Attributes(values);
const credential = orRefuse("Signature", () => {
const answer = BlindSignature.fromBytes(of.blindSignature);
return finalize(MemberSeed.fromBytes(of.seed), { issuer: epoch.key, header: epoch.header, attributes, answer });
});
credentials.set(of, { epoch, credential });
return credential;
}
function mayShowIn(of, context) {
return isUsed(of, context) || of.usedContexts.length < PSEUDONYMS_MAX;
}
function rememberContext(of, context) {
if (!isUsed(of, context)) of.usedContexts = [...of.usedContexts, markOf(of, context)];
}
function isUsed(of, context) {
const mark = markOf(of, context);
return of.usedContexts.some((other) => equal(other, mark));
}
function markOf(of, context) {
return Label.USED_CONTEXT.hash(of.seed, context);
}
function affiliationOf(of) {
return of.attributes[0] ?? "";
}
function orRefuse(code, take) {
try {
return take();
} catch (failure) {
if (failure instanceof Malformed || failure instanceof VerificationFailure) throw new EnrolRefusal(code);
throw failure;
}
}
const VERSION = 2;
const VERSION_BEFORE = 1;
const WALLET_OCTETS_MAX = 64 * 1024 * 1024;
const authored = map({ manifest: [0, memoManifest], authorSeed: [1, octets32], circulationKey: [2, octets32], caseLogKey: [3, octets32], filingNonce: [4, octets32], versions: [5, list$1(versionText)], sealedMemo: [6, octets$1], promise: [7, octets$1], closesAt: [8, optional$1(seconds$1)], urgency: [9, optional$1(authorContent)] });
const invited = map({ memo: [0, octets32], circulationKey: [1, octets32], participantSeed: [2, optional$1(octets32)], signedVersion: [3, optional$1(octets32)], closesAt: [4, optional$1(seconds$1)], epochs: [5, listOrNone(octets32)] });
const walletObject = canonical(map({ version: [0, u16$2], server: [1, text$1], logKey: [2, text$1], logSize: [3, u53], enrolments: [4, list$1(enrolment)], authored: [5, list$1(authored)], invited: [6, list$1(invited)], deskSeed: [7, optional$1(octets32)], logRoot: [8, optional$1(octets32)] }), WALLET_OCTETS_MAX);
class WalletRefusal extends CodedRefusal {
name = "WalletRefusal";
}
function newWallet(server2, logKey) {
return { version: VERSION, server: server2, logKey, logSize: 0, enrolments: [], authored: [], invited: [], deskSeed: null, logRoot: null };
}
function walletToBytes(wallet2) {
return walletObject.toCanonical(wallet2);
}
function walletFromBytes(plain) {
const refusal = () => new WalletRefusal("NotAWallet");
const wallet2 = orRefuse$1(() => walletObject.fromCanonical(plain), refusal);
if (wallet2.version !== VERSION && wallet2.version !== VERSION_BEFORE) throw refusal();
wallet2.version = VERSION;
return wallet2;
}
function sealWallet(wallet2, passphrase2, strength, randomness2) {
const plain = walletToBytes(wallet2);
const sealed = sealUnderPassphrase(passphrase2, strength, plain, randomness2);
plain.fill(0);
return sealed;
}
function openWallet(sealed, passphrase2) {
const { plaintext, strength } = orRefuse$1(() => openUnderPassphrase(passphrase2, sealed, WALLET_OCTETS_MAX), () => new WalletRefusal("DoesNotOpen"));
const wallet2 = walletFromBytes(plaintext);
plaintext.fill(0);
return { wallet: wallet2, strength };
}
class LogRefusal extends CodedRefusal {
name = "LogRefusal";
}
function watchLog(wallet2, head) {
const seen2 = wallet2.logSize;
const size = Number(head.size);
if (size < seen2) throw new LogRefusal("Shrank", seen2);
const known = size === seen2 ? wallet2.logRoot : null;
if (known !== null && !equal(known, head.root)) throw new LogRefusal("Forked", seen2);
wallet2.logSize = size;
wallet2.logRoot = head.root.slice();
return size > seen2 || known === null;
}
function deskOf(wallet2, randomness2) {
wallet2.deskSeed ??= randomBytes$2(randomness2, 32);
return deskIdentity(wallet2.deskSeed);
}
function noteCirculation(wallet2, { memo, freeze: freeze2, manifest }) {
for (const one of wallet2.invited.filter((other) => equal(other.memo, memo))) {
one.closesAt = freeze2.closesAt;
one.epochs = manifest.accepted.map((accepted) => accepted.manifest.slice());
}
const own = findAuthored(wallet2, memo);
if (own !== null) own.closesAt = freeze2.closesAt;
}
function findEnrolment(wallet2, manifest) {
return wallet2.enrolments.find((one) => equal(one.manifest, manifest)) ?? null;
}
function keepEnrolment(wallet2, kept) {
wallet2.enrolments = [...wallet2.enrolments.filter((other) => !equal(other.manifest, kept.manifest)), kept];
}
function findAuthored(wallet2, memo) {
return wallet2.authored.find((one) => equal(memoId(one.manifest), memo)) ?? null;
}
function findInvited(wallet2, memo) {
return wallet2.invited.find((one) => equal(one.memo, memo)) ?? null;
}
function remember(wallet2, memo, key) {
if (findInvited(wallet2, memo) !== null) return;
wallet2.invited.push({ memo, circulationKey: key.bytes(), participantSeed: null, signedVersion: null, closesAt: null, epochs: [] });
}
function keepSignature(wallet2, memo, seed, version) {
for (const one of wallet2.invited.filter((other) => equal(other.memo, memo))) {
one.participantSeed?.fill(0);
one.participantSeed = seed.slice();
one.signedVersion = version.slice();
}
}
function burnSignature(wallet2, memo) {
for (const one of wallet2.invited.filter((other) => equal(other.memo, memo))) {
one.participantSeed?.fill(0);
one.signedVersion?.fill(0);
one.participantSeed = null;
one.signedVersion = null;
}
}
function circulations(wallet2) {
const own = wallet2.authored.map((one) => ({ memo: memoId(one.manifest), key: circulationOf(one) }));
const others = wallet2.invited.map((one) => ({ memo: MemoId.fromBytes(one.memo), key: circulationOf(one) }));
return [...own, ...others];
}
function circulationOf(one) {
return CirculationKey.fromBytes(one.circulationKey);
}
function authorKeyOf(one) {
return SigningKey.fromSeed(one.authorSeed);
}
function participantKeyOf(one) {
return one.participantSeed === null ? null : SigningKey.fromSeed(one.participantSeed);
}
function wipeWallet(wallet2) {
const secrets = [wallet2.deskSeed, ...wallet2.enrolments.flatMap((one) => [one.seed, one.blindSignature]), ...wallet2.authored.flatMap((one) => [one.authorSeed, one.circulationKey, one.caseLogKey]), ...wallet2.invited.flatMap((one) => [one.circulationKey, one.participantSeed, one.signedVersion])];
for (const secret of secrets) secret?.fill(0);
}
const wallet = Object.defineProperty({ __proto__: null, LogRefusal, WALLET_OCTETS_MAX, WalletRefusal, authorKeyOf, authored, burnSignature, circulationOf, circulations, deskOf, findAuthored, findEnrolment, findInvited, invited, keepEnrolment, keepSignature, newWallet, noteCirculation, openWallet, participantKeyOf, remember, sealWallet, walletFromBytes, walletToBytes, watchLog, wipeWallet }, Symbol.toStringTag, { value: "Module" });
const PATH_HASHES_MAX = 63;
const HASH_BYTES = 32;
const LEAF_PREFIX = Uint8Array.of(0);
const NODE_PREFIX = Uint8Array.of(1);
function leafHash(entry) {
return sha256$1(concat(LEAF_PREFIX, entry));
}
function nodeHash(left, right) {
return sha256$1(concat(NODE_PREFIX, left, right));
}
class TreeHead {
constructor(size, root) {
this.size = size;
this.root = root;
}
size;
root;
static empty() {
return new TreeHead(0n, sha256$1(new Uint8Array()));
}
static of(entries) {
const peaks = [];
let size = 0n;
for (const entry of entries) {
let node = { leaves: 1n, hash: leafHash(entry) };
for (let left = peaks.at(-1); left?.leaves === node.leaves; left = peaks.at(-1)) {
peaks.pop();
node = { leaves: node.leaves * 2n, hash: nodeHash(left.hash, node.hash) };
}
peaks.push(node);
size += 1n;
}
const last = peaks.pop();
if (last === void 0) return TreeHead.empty();
return new TreeHead(size, peaks.reduceRight((right, left) => nodeHash(left.hash, right), last.hash));
}
equals(other) {
return this.size === other.size && equal(this.root, other.root);
}
verifyInclusion(leaf, index, path) {
accept(index >= 0n && index < this.size && path.length <= PATH_HASHES_MAX);
const walk = new Walk(index, this.size - 1n);
let root = leaf;
for (const sibling of path) {
accept(!walk.atRoot());
root = walk.siblingIsLeft() ? nodeHash(sibling, root) : nodeHash(root, sibling);
walk.ascend();
}
accept(walk.atRoot() && equal(root, this.root));
}
verifyConsistency(old, proof) {
accept(old.size <= this.size && proof.length <= PATH_HASHES_MAX + 1);
if (old.size === this.size) return accept(proof.length === 0 && equal(old.root, this.root));
if (old.size === 0n) return accept(proof.length === 0 && old.equals(TreeHead.empty()));
const complete = (old.size & old.size - 1n) === 0n;
const [first, ...siblings] = complete ? [old.root, ...proof] : proof;
if (first === void 0) throw new Malformed("ProofRefused");
const walk = new Walk(old.size - 1n, this.size - 1n);
walk.skipRightChildren();
let [oldRoot, newRoot] = [first, first];
for (const sibling of siblings) {
accept(!walk.atRoot());
if (walk.siblingIsLeft()) {
oldRoot = nodeHash(sibling, oldRoot);
newRoot = nodeHash(sibling, newRoot);
} else {
newRoot = nodeHash(newRoot, sibling);
}
walk.ascend();
}
accept(walk.atRoot() && equal(oldRoot, old.root) && equal(newRoot, this.root));
}
}
function accept(condition) {
if (!condition) throw new Malformed("ProofRefused");
}
class Walk {
constructor(node, last) {
this.node = node;
this.last = last;
}
node;
last;
atRoot() {
return this.last === 0n;
}
siblingIsLeft() {
return (this.node & 1n) === 1n || this.node === this.last;
}
ascend() {
if ((this.node & 1n) === 0n && this.node === this.last) {
while ((this.node & 1n) === 0n && this.node !== 0n) this.up();
}
this.up();
}
skipRightChildren() {
while ((this.node & 1n) === 1n) this.up();
}
up() {
this.node >>= 1n;
this.last >>= 1n;
}
}
const LEAF_BYTES = 200;
const LEAF_VERSION = 1;
const FIELDS_BYTES = 1 + 1 + 8 + 32 + 32;
const LeafKind = { Sealed: 0, EpochManifest: 1, Roll: 2, Charter: 3, ClientManifest: 4, DueMet: 5, DueMissed: 6, PaddingOpened: 7, Roster: 8 };
const KINDS = Object.values(LeafKind);
function commit(nonce, content) {
if (nonce.length !== 32) throw new Malformed("Nonce");
return Label.LEAF.hash(nonce, content);
}
function deriveHandle(caseLogKey, event, n) {
if (caseLogKey.length !== 32) throw new Malformed("CaseLogKey");
return Label.HANDLE.hash(caseLogKey, Uint8Array.of(event), u32$5(n));
}
class Leaf {
constructor(kind2, interval, commitment, handle) {
this.kind = kind2;
this.interval = interval;
this.commitment = commitment;
this.handle = handle;
}
kind;
interval;
commitment;
handle;
encode() {
const octets2 = new Uint8Array(LEAF_BYTES);
octets2.set(concat(Uint8Array.of(LEAF_VERSION, this.kind), u64$2(this.interval), this.commitment, this.handle));
return octets2;
}
static decode(octets2) {
if (octets2.length !== LEAF_BYTES) throw new Malformed("Length");
if (octets2[0] !== LEAF_VERSION) throw new Malformed("Version");
const kind2 = KINDS.find((known) => known === octets2[1]);
if (kind2 === void 0) throw new Malformed("Kind");
if (octets2.subarray(FIELDS_BYTES).some((octet) => octet !== 0)) throw new Malformed("Padding");
const interval = new DataView(octets2.buffer, octets2.byteOffset).getBigUint64(2);
return new Leaf(kind2, interval, octets2.slice(10, 42), octets2.slice(42, FIELDS_BYTES));
}
hash() {
return leafHash(this.encode());
}
}
class CharterError extends Error {
constructor(problem, key) {
super(key === void 0 ? problem : `${key}: ${problem}`);
this.problem = problem;
this.key = key;
this.name = "CharterError";
}
problem;
key;
}
function extended(term2, by) {
return { unit: term2.unit, count: Math.min(term2.count + by, 65535) };
}
const TERM_MAX = 3650;
class WorkCalendar {
constructor(zoneName, holidays, clock, ownHolidays) {
this.zoneName = zoneName;
this.holidays = holidays;
this.clock = clock;
this.ownHolidays = ownHolidays;
}
zoneName;
holidays;
clock;
ownHolidays;
static new(zoneName, holidays, own = []) {
const clock = clockOf(zoneName);
return clock === void 0 ? void 0 : new WorkCalendar(zoneName, holidays, clock, own);
}
}
function clockOf(zoneName) {
if (!isSpelledAsZone(zoneName)) return void 0;
try {
const clock = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", { timeZone: zoneName, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric" });
const resolved = clock.resolvedOptions().timeZone;
const same = resolved.toLowerCase() === zoneName.toLowerCase();
return same && resolved !== zoneName ? void 0 : clock;
} catch {
return void 0;
}
}
function isSpelledAsZone(name) {
const segments = name.split("/");
const shouted = segments.length > 1 && /^[A-Z]{4,}$/.test(segments[0]);
return !shouted && segments.every((segment) => /^[A-Z][A-Za-z0-9+_-]*$/.test(segment));
}
const LIST_MAX = 64;
const TEXT_MAX = 200;
function termUpTo(key, raw, longest) {
const read2 = term$1(key, raw);
return read2.unit === longest.unit && read2.count <= longest.count ? read2 : refuse(key, "LongerThan");
}
function term$1(key, raw) {
const [only, ...others] = Object.entries(raw);
if (only === void 0 || others.length > 0) return refuse(key, "Term");
return { unit: only[0], count: number(key, only[1], 1, TERM_MAX) };
}
function id(key, text2, kind2) {
try {
return kind2.parse(text2);
} catch (error) {
if (error instanceof Malformed) return refuse(key, "Id");
throw error;
}
}
function ids(key, texts2, kind2) {
checkList(key, texts2);
return texts2.map((text2) => id(key, text2, kind2));
}
function choice(key, text2, list2) {
return list2.fromName(text2) ?? refuse(key, "Unknown");
}
function choices(key, texts2, list2) {
checkList(key, texts2);
return texts2.map((text2) => choice(key, text2, list2));
}
function checkList(key, texts2) {
if (texts2.length === 0 || texts2.some((text2) => trim(text2) === "")) refuse(key, "Empty");
if (texts2.length > LIST_MAX) refuse(key, "TooMany");
if (new Set(texts2).size !== texts2.length) refuse(key, "Repeated");
}
function words(key, text2, max = TEXT_MAX) {
if (trim(text2) === "") refuse(key, "Empty");
if (characters(text2) > max) refuse(key, "TooMany");
return text2;
}
function number(key, value, min, max) {
return value >= min && value <= max ? value : refuse(key, "OutOfBounds");
}
function refuse(key, problem) {
throw new CharterError(problem, key);
}
const STATEMENT_MAX = 1e3;
const PANEL_MAX = 15;
const HOLIDAYS_MAX = 300;
const KEEP_MONTHS_MAX = 1200;
const ROOM_QUESTIONS_MAX = 500;
const Proposer = named("author", "office_head", "principal");
function readOptional(raw, office, terms) {
return { scope: raw.scope && readScope(raw.scope), questions: raw.questions && readQuestions(raw.questions, terms), contest: raw.contest && readContest(raw.contest, terms), appeal: readAppeal(raw.appeal, office, terms), panel: raw.panel && readPanel(raw.panel, terms), urgent: raw.urgent && readUrgent(raw.urgent, terms), archive: raw.archive && readArchive(raw.archive), retention: raw.retention && readRetention(raw.retention), mayStopWork: raw.effect?.may_stop_work ?? false, reminder: raw.reminder && readReminder(raw.reminder), sessions: raw.sessions && readSessions(raw.sessions), late: raw.late && readLate(raw.late, raw.eligibility.affiliations), told: raw.told === void 0 ? [] : readTold(raw.told), disclosure: raw.disclosure && readDisclosure(raw.disclosure, raw), release: raw.release && { answerWithin: term$1("release.answer_within", raw.release.answer_within), silenceConsents: raw.release.silence_consents }, higherSystem: raw.markings.higher === void 0 ? void 0 : words("markings.higher", raw.markings.higher) };
}
function readDisclosure(raw, { trustees, office }) {
const key = "disclosure.asked_by";
if ([...trustees.members, office.head, office.principal].includes(raw.asked_by)) refuse(key, "NotIndependent");
return { askedBy: id(key, raw.asked_by, OfficialId), notice: term$1("disclosure.notice", raw.notice), decideWithin: term$1("disclosure.decide_within", raw.decide_within), ofRecords: raw.of_records };
}
function readScope(raw) {
return { statement: words("scope.statement", raw.statement, STATEMENT_MAX), disputeWithin: term$1("scope.dispute_within", raw.dispute_within), rulingWithin: term$1("scope.ruling_within", raw.ruling_within) };
}
function readQuestions(raw, terms) {
const key = "questions.pause_days_max";
if (raw.pause_days_max > 0 && terms.replyLimit.unit === "months") refuse(key, "MonthsNotExtended");
return { answerWithin: term$1("questions.answer_within", raw.answer_within), pauseDaysMax: number(key, raw.pause_days_max, 0, TERM_MAX) };
}
function readContest(raw, terms) {
return { within: termUpTo("contest.within", raw.within, terms.closeAfterReply), rulingWithin: term$1("contest.ruling_within", raw.ruling_within) };
}
function readAppeal(raw, office, terms) {
const { enabled, ...rules } = raw;
if (!enabled) {
return Object.values(rules).every((it) => it === void 0) ? void 0 : refuse("appeal.enabled", "AppealsNothing");
}
const authority = id("appeal.authority", needed("appeal.authority", rules.authority), OfficialId);
if (authority === office.head || authority === office.principal) refuse("appeal.authority", "SignsReplies");
return { authority, within: termUpTo("appeal.within", needed("appeal.within", rules.within), terms.closeAfterReply), decideWithin: term$1("appeal.decide_within", needed("appeal.decide_within", rules.decide_within)), grounds: choices("appeal.grounds", needed("appeal.grounds", rules.grounds), AppealGround) };
}
function needed(key, value) {
return value ?? refuse(key, "Missing");
}
function readPanel(raw, terms) {
number("panel.members", raw.members, 2, PANEL_MAX);
const { replyLimit } = terms;
const formWithin = term$1("panel.form_within", raw.form_within);
const reportWithin = term$1("panel.report_within", raw.report_within);
const alike = formWithin.unit === replyLimit.unit && reportWithin.unit === replyLimit.unit;
if (alike && extended(formWithin, reportWithin.count).count > replyLimit.count) refuse("panel.report_within", "LongerThan");
const replyWithin = raw.reply_within && termUpTo("panel.reply_within", raw.reply_within, replyLimit);
return { members: raw.members, nominee: raw.nominee, formWithin, reportWithin, replyWithin };
}
function readUrgent(raw, terms) {
const replyLimit = termUpTo("urgent.reply_limit", raw.reply_limit, terms.replyLimit);
const replyTarget = termUpTo("urgent.reply_target", raw.reply_target, terms.replyTarget);
if (replyTarget.count > replyLimit.count) refuse("urgent.reply_target", "TargetAfterLimit");
return { acknowledge: termUpTo("urgent.acknowledge", raw.acknowledge, terms.acknowledge), replyTarget, replyLimit };
}
function readArchive(raw) {
return { afterClose: term$1("archive.after_close", raw.after_close) };
}
function readRetention(raw) {
const { permanent, ...units } = raw.text;
const forGood = permanent === true && Object.keys(units).length === 0;
const text2 = forGood ? "permanently" : { months: months("retention.text", raw.text) };
const names = months("retention.names", raw.names);
if (text2 !== "permanently" && names > text2.months) refuse("retention.names", "LongerThan");
return { text: text2, names: { unit: "months", count: names } };
}
function readHolidays(raw) {
if (raw.length > HOLIDAYS_MAX) refuse("holidays", "TooMany");
return raw.map(({ date: text2, name }, at2) => {
const date = parseDay(text2) ?? refuse("holidays.date", "Day");
if (at2 > 0 && raw[at2 - 1].date >= text2) refuse("holidays.date", "NotRising");
return { name: words("holidays.name", name), date, observed: false };
});
}
function readReminder(raw) {
const every = term$1("reminder.every", raw.every);
return every.unit === "months" ? { every } : refuse("reminder.every", "NotMonths");
}
function readTold({ words: told }) {
checkList("told.words", told);
return told.map((it) => words("told.words", it, STATEMENT_MAX));
}
function readLate({ within: within2, supporters }, eligible) {
const affiliations = [...eligible, ...supporters];
checkList("late.supporters", affiliations);
return { within: term$1("late.within", within2), supporters, affiliations };
}
function readSessions(raw) {
number("sessions.questions_max", raw.questions_max, 1, ROOM_QUESTIONS_MAX);
number("sessions.questions_per_interval_max", raw.questions_per_interval_max, 1, raw.questions_max);
return { proposedBy: choices("sessions.proposed_by", raw.proposed_by, Proposer), respondWithin: term$1("sessions.respond_within", raw.respond_within), questionsMax: raw.questions_max, questionsPerIntervalMax: raw.questions_per_interval_max };
}
function months(key, raw) {
const [only, ...others] = Object.entries(raw);
if (only === void 0 || others.length > 0 || raw.permanent !== void 0) return refuse(key, "KeepTerm");
return number(key, only[0] === "years" ? 12 * Number(only[1]) : Number(only[1]), 1, KEEP_MONTHS_MAX);
}
// smol-toml/dist/error.js
function getLineColFromPtr(o,l){let t=o.slice(0,l).split(/\r?\n/);return[t.length,t.pop().length+1]}class TomlError extends Error{line;column;codeblock;constructor(l,t){const[e,c]=getLineColFromPtr(t.toml,t.ptr),n="";super(`Invalid TOML document: ${l}

${n}`,t),this.line=e,this.column=c,this.codeblock=n}static x(l,t,e){throw new TomlError(l,{toml:t.s,ptr:e??t.p})}}
// smol-toml/dist/primitive.js
function parseString(e){let A=e.p,i=e.s.charCodeAt(e.p++),f=i,d=i===39,a=i===e.s.charCodeAt(e.p)&&i===e.s.charCodeAt(e.p+1);a&&((i=e.s.charCodeAt(e.p+=2))===10?e.p++:i===13&&e.s.charCodeAt(e.p+1)===10&&(e.p+=2));let r="",o=e.p,s=0;for(;e.p<e.s.length;e.p++)if(i=e.s.charCodeAt(e.p),a&&(i===10||i===13&&e.s.charCodeAt(e.p+1)===10))s=s&&3;else if(i<32&&i!==9||i===127)TomlError.x("control characters are not allowed in strings",e);else if((!s||s===3)&&i===f&&(!a||e.s.charCodeAt(e.p+1)===f&&e.s.charCodeAt(e.p+2)===f)){if(a&&(e.s.charCodeAt(e.p+3)===f&&e.p++,e.s.charCodeAt(e.p+3)===f&&e.p++),!s){let n=e.s.slice(o,e.p);r=r?r+n:n}return e.p+=a?3:1,r}else if(!s)!d&&i===92&&(r+=e.s.slice(o,o=e.p),s=1);else if(s===1)if(i===120||i===117||i===85){let n=e.p++-1,p=0,u=i===120?2:i===117?4:8;for(let h=0;h<u;h++,e.p++){let l=e.s.charCodeAt(e.p),C=l>=48&&l<=57?l-48:l>=65&&l<=70?l-65+10:l>=97&&l<=102?l-97+10:-1;C<0&&TomlError.x("invalid non-hex character in unicode escape",e),p=p<<4|C}(p<0||p>1114111||p>=55296&&p<=57343)&&TomlError.x("invalid unicode escape",e,n),r+=String.fromCodePoint(p),o=e.p--,s=0}else a&&(i===32||i===9)?s=2:(i===98?r+="\b":i===116?r+="	":i===110?r+=`
`:i===102?r+="\f":i===114?r+="\r":i===101?r+="\x1B":i===34?r+='"':i===92?r+="\\":TomlError.x("unrecognised escape sequence",e),o=e.p+1,s=0);else i!==32&&i!==9&&(s===2&&TomlError.x("invalid escape: only line-ending whitespace may be escaped",e,o),s=!d&&i===92?1:0,o=e.p);TomlError.x("unfinished string",e,A)}
// smol-toml/dist/extract.js
function isDigit(e,r=10){return r===16?e>47&&e<58||e>64&&e<71||e>96&&e<103:e>47&&e<48+r}function isEndOfValue(e,r){return e===32||e===9||e===10||e===13||r&&(e===r||e===44)||e===35}function extractValue(e,r){let u=e.p,n=e.s.charCodeAt(e.p);if(n===91||n===123){e.d--||TomlError.x("document contains excessively nested structures. aborting.",e);let o=n===91?parseArray(e):parseInlineTable(e);return e.d++,o}return n===34||n===39?parseString(e):n===116?((e.s.charCodeAt(++e.p)!==114||e.s.charCodeAt(++e.p)!==117||e.s.charCodeAt(++e.p)!==101)&&TomlError.x("invalid value",e,u),e.p++,!0):n===102?((e.s.charCodeAt(++e.p)!==97||e.s.charCodeAt(++e.p)!==108||e.s.charCodeAt(++e.p)!==115||e.s.charCodeAt(++e.p)!==101)&&TomlError.x("invalid value",e,u),e.p++,!1):n===43||n===45?parseNumber(e,e.p,e.s.charCodeAt(++e.p),44-n,r):(e.s.charCodeAt(e.p+4)===45&&e.s.charCodeAt(e.p+7)===45||e.s.charCodeAt(e.p+2)===58,parseNumber(e,e.p,n,0,r))}function parseNumber(e,r,u,n,o){let l=u,i=0,s=!1;if(l===105)return(e.s.charCodeAt(++e.p)!==110||e.s.charCodeAt(++e.p)!==102)&&TomlError.x("invalid value",e,r),e.p++,(n||1)/0;if(l===110)return(e.s.charCodeAt(++e.p)!==97||e.s.charCodeAt(++e.p)!==110)&&TomlError.x("invalid value",e,r),e.p++,NaN;if(l===48){if(++e.p>=e.s.length||isEndOfValue(l=e.s.charCodeAt(e.p),o))return e.bi===!0?0n:0;if(!n){if(l===120)return parseIntegerBaseN(e,r,16,o);if(l===98)return parseIntegerBaseN(e,r,2,o);if(l===111)return parseIntegerBaseN(e,r,8,o)}l===46?i=2:l===101||l===69?i=4:TomlError.x("illegal leading zero",e,r)}else isDigit(l)||TomlError.x("invalid value",e,r);for(;++e.p<e.s.length&&(l=e.s.charCodeAt(e.p),!isEndOfValue(l,o));)i||(i=1),l===95?(i&1||TomlError.x("illegal underscore",e),i+=11,s=!0):i===1&&l===46?i=2:(i===1||i===3)&&(l===101||l===69)?i=4:i===4&&(l===43||l===45)?i=6:isDigit(l)?i>9?i-=11:i&1||i++:TomlError.x("illegal character in numeric literal",e);if(!i){let a=(u-48)*(n||1);return e.bi===!0?BigInt(a):a}i&1||TomlError.x("unfinished numeric value",e,r);let f=e.s.slice(r,e.p);return s&&(f=f.replaceAll("_","")),i>1?parseFloat(f):parseInteger(e,f,10,r)}function parseIntegerBaseN(e,r,u,n){let o,l=1;for(;++e.p<e.s.length&&(o=e.s.charCodeAt(e.p),!isEndOfValue(o,n));)o===95?(l&1&&TomlError.x("illegal underscore",e),l=3):isDigit(o,u)?l&1&&l--:TomlError.x("illegal character in numeric literal",e);l&1&&TomlError.x("unfinished numeric value",e);let i=e.s.slice(r+2,e.p);return l&&(i=i.replaceAll("_","")),parseInteger(e,i,u,r)}function parseInteger(e,r,u,n){if(e.bi!==!0)e:{let o=parseInt(r,u);if(!Number.isSafeInteger(o)){if(e.bi)break e;TomlError.x("integer value cannot be represented losslessly",e,n)}return o}return BigInt(u===10?r:(u===2?"0b":u===8?"0o":"0x")+r)}
// smol-toml/dist/util.js
function skipComment(e){for(;e.p<e.s.length;e.p++){let o=e.s.charCodeAt(e.p);if(o===10)break;if(o===13&&e.s.charCodeAt(e.p+1)===10){e.p++;break}(o<32&&o!==9||o===127)&&TomlError.x("control characters are not allowed in comments",e)}}function skipVoid(e,o,i){let r;for(;e.p<e.s.length;){for(;e.p<e.s.length&&((r=e.s.charCodeAt(e.p))===32||r===9||!o&&(r===10||r===13&&e.s.charCodeAt(e.p+1)===10));)e.p++;if(i||r!==35)break;skipComment(e)}}
// smol-toml/dist/struct.js
function parseKey(e,n=61){let o,l=0,a=[],i,r=e.s.charCodeAt(o=e.p);do{if(r===n)return l||TomlError.x("unexpected end of key",e),l===1&&a.push(e.s.slice(i,e.p)),e.p++,a;r===46?(l||TomlError.x("illegal empty bare key",e),l===1&&a.push(e.s.slice(i,e.p)),l=0):!l&&(r===34||r===39)?(r===e.s.charCodeAt(e.p+1)&&r===e.s.charCodeAt(e.p+2)&&TomlError.x("illegal quoted key: multiline strings are not allowed",e),a.push(parseString(e)),l=2,e.p--):r===32||r===9?l===1&&(a.push(e.s.slice(i,e.p)),l=2):l===2||r<48&&r!==45||r>57&&r<65||r>90&&r<97&&r!==95||r>122?TomlError.x("illegal character in key",e):l||(l=1,i=e.p)}while(r=e.s.charCodeAt(++e.p));TomlError.x("incomplete key-value: cannot find end of key",e,o)}function parseInlineTable(e){let n=e.p++,o=Object.create(null),l=new Set,a;for(;e.p<e.s.length;){if(skipVoid(e),(a=e.s.charCodeAt(e.p))===125)return e.p++,o;let i,r=o,s=!1,t=e.p,f=parseKey(e);for(let p=0;p<f.length;p++){p&&(r=s?r[i]:r[i]=Object.create(null)),i=f[p],(s=Object.hasOwn(r,i))&&(typeof r[i]!="object"||l.has(r[i]))&&TomlError.x("trying to redefine an already defined value",e,t);let d=i==="__proto__";if(e.uk&&(d||i==="constructor")){r=e.uk!==1&&TomlError.x("document contains an unsafe property",e,t);break}!s&&d&&Object.defineProperty(r,i,{enumerable:!0,configurable:!0,writable:!0})}s&&TomlError.x("trying to redefine an already defined value",e,t),skipVoid(e,!0,!0);let u=extractValue(e,125);if(r&&typeof(r[i]=u)=="object"&&l.add(u),skipVoid(e),(a=e.s.charCodeAt(e.p++))===125)return o;a!==44&&TomlError.x("expected comma or end of structure",e,e.p-1)}TomlError.x("unfinished table",e,n)}function parseArray(e){let n=e.p++,o=[],l;for(;e.p<e.s.length;){if(skipVoid(e),(l=e.s.charCodeAt(e.p))===93)return e.p++,o;if(o.push(extractValue(e,93)),skipVoid(e),(l=e.s.charCodeAt(e.p++))===93)return o;l!==44&&TomlError.x("expected comma or end of structure",e,e.p-1)}TomlError.x("unfinished array",e,n)}
// smol-toml/dist/parse.js
function peekTable(a,i,e,s,c){let t=e,n=s,r,d=!1,l;for(let u=0;u<i.length;u++){if(u){if(t=d?t[r]:t[r]=Object.create(null),n=(l=n[r]).c,c===0&&(l.t===1||l.t===2))return null;if(l.t===2){let f=t.length-1;t=t[f],n=n[f].c}}if(r=i[u],(d=Object.hasOwn(t,r))&&n[r]?.t===0&&n[r]?.d)return null;if(!d){let f=r==="__proto__";if(a.uk&&(f||r==="constructor"))return!1;f&&(Object.defineProperty(t,r,{enumerable:!0,configurable:!0,writable:!0}),Object.defineProperty(n,r,{enumerable:!0,configurable:!0,writable:!0})),n[r]={t:u<i.length-1&&c===2?3:c,d:!1,i:0,c:Object.create(null)}}}if(l=n[r],l.t!==c&&!(c===1&&l.t===3)||(c===2&&(l.d||(l.d=!0,t[r]=[]),t[r].push(t=Object.create(null)),l.c[l.i++]=l={t:1,d:!1,i:0,c:Object.create(null)}),l.d))return null;if(l.d=!0,c===1)t=d?t[r]:t[r]=Object.create(null);else if(c===0&&d)return null;return[r,t,l.c]}function validateTablePeek(a,i,e){(i===null||a.uk===2)&&TomlError.x(i===null?"trying to redefine an already defined table or value":"document contains an unsafe property",a,e)}function parse(a,i={}){let e={s:a,p:0,d:i.maxDepth??1e3,bi:i.integersAsBigInt??!1,ld:i.useLegacyDate??!0,uk:i.unsafeKeyBehaviour==="throw"?2:i.unsafeKeyBehaviour==="drop"?1:0},s=Object.create(null),c=Object.create(null),t,n=!1,r=s,d=c;for(a.charCodeAt(0)===65279&&e.p++,skipVoid(e);e.p<a.length;){if(a.charCodeAt(e.p)===91){let l=a.charCodeAt(++e.p)===91;t=e.p+=+l,n=!1;let u=parseKey(e,93);l&&(a.charCodeAt(e.p)!==93&&TomlError.x("expected end of table array declaration",e),e.p++);let f=peekTable(e,u,s,c,l?2:1);f?(d=f[2],r=f[1]):(validateTablePeek(e,f,t),n=!0)}else{t=e.p;let l=parseKey(e),u=peekTable(e,l,r,d,0);!u&&!n&&validateTablePeek(e,u,t),skipVoid(e,!0,!0);let f=extractValue(e,void 0);u&&!n&&(u[1][u[0]]=f)}skipVoid(e,!0),e.p<a.length&&(t=a.charCodeAt(e.p))!==10&&(t!==13||a.charCodeAt(e.p+1)!==10)&&TomlError.x("each key-value declaration must be followed by an end-of-line",e),skipVoid(e)}return s}
const text = "text";
const flag = "flag";
const texts = "texts";
const term = "term";
const keep = "keep";
const numbers = "numbers";
const [u8$1, u16$1, u32$1] = [8, 16, 32];
function optional(kind2, otherwise2) {
return { kind: kind2, otherwise: otherwise2 };
}
const SECTIONS = { charter: { id: text, version: u32$1, title: text, case_prefix: text }, office: { name: text, head: text, institution: text, principal: text }, calendar: { time_zone: text, holidays: text }, eligibility: { affiliations: texts, excluded: texts }, circulation: { window_days: u16$1, min_signers: u32$1, opens_per_epoch: u8$1 }, anonymity: { cell_min: u32$1, warn_below: u32$1 }, identity: { modes: texts, chosen_by: text }, trustees: { threshold: u8$1, members: texts }, signing: { stances: texts }, distribution: { always: texts, if_author_agency_differs: texts, further_by: text }, markings: { allowed: texts, higher: optional(text, void 0) }, reply: { outcomes: texts, clearances: optional(u32$1, 0), clearance_roles: optional(texts, []), clearance_silence_days: optional(u16$1, void 0) }, submission: { approvals_required: u32$1 }, appeal: { enabled: flag, authority: optional(text, void 0), within: optional(term, void 0), decide_within: optional(term, void 0), grounds: optional(texts, void 0) }, monitor: { role: text, elected: flag }, protection: { evaluation_mention: text, disclosure_of_source: text, reprisal: text, complaints_to: text, acknowledge_days: optional(u16$1, 7), follow_up_months: optional(numbers, [3, 6, 12]), undertaking: optional(text, void 0), risk_check: optional(flag, false) }, log: { interval_seconds: u32$1 } };
const OPTIONAL = { extension: { extensions_max: u8$1, extension_days_max: u16$1, approver_role: optional(text, void 0) }, scope: { statement: text, dispute_within: term, ruling_within: term }, questions: { answer_within: term, pause_days_max: u16$1 }, contest: { within: term, ruling_within: term }, panel: { members: u8$1, nominee: flag, form_within: term, report_within: term, reply_within: optional(term, void 0) }, urgent: { acknowledge: term, reply_target: term, reply_limit: term }, archive: { after_close: term }, retention: { text: keep, names: keep }, effect: { may_stop_work: flag }, reminder: { every: term }, told: { words: texts }, disclosure: { asked_by: text, notice: term, decide_within: term, of_records: flag }, release: { answer_within: term, silence_consents: flag }, late: { within: term, supporters: texts }, sessions: { proposed_by: texts, respond_within: term, questions_max: u16$1, questions_per_interval_max: u16$1 } };
const HOLIDAY = { date: text, name: text };
const INSTITUTION = { id: text, name: text };
const TERMS = ["acknowledge", "reply_target", "reply_limit", "close_after_reply"];
const TERM_UNITS = ["working_days", "calendar_days", "months"];
const KEEP_UNITS = ["months", "years"];
function readRaw(file2) {
const whole = tableOf(parseToml(file2));
const { institutions, deadlines, holidays = [], ...rest } = whole;
refuseOthers(rest, [...Object.keys(SECTIONS), ...Object.keys(OPTIONAL)]);
const sections = Object.entries(SECTIONS).map(([name, fields2]) => [name, readSection(rest[name], fields2)]);
const others = Object.entries(OPTIONAL).map(([name, fields2]) => [name, rest[name] === void 0 ? void 0 : readSection(rest[name], fields2)]);
const terms = tableOf(deadlines);
refuseOthers(terms, TERMS);
return { ...Object.fromEntries(sections), ...Object.fromEntries(others), institutions: listOf(institutions).map((institution) => readSection(institution, INSTITUTION)), holidays: listOf(holidays).map((holiday) => readSection(holiday, HOLIDAY)), deadlines: Object.fromEntries(TERMS.map((name) => [name, readTerm(terms[name])])) };
}
function parseToml(file2) {
try {
return parse(file2, { integersAsBigInt: true, unsafeKeyBehaviour: "throw" });
} catch {
throw form();
}
}
function readSection(value, fields2) {
const table = tableOf(value);
refuseOthers(table, Object.keys(fields2));
const read2 = Object.entries(fields2).map(([key, kind2]) => [key, readField(table[key], kind2)]);
return Object.fromEntries(read2);
}
function readTerm(value) {
const table = tableOf(value);
refuseOthers(table, TERM_UNITS);
return Object.fromEntries(Object.entries(table).map(([unit, count]) => [unit, readValue(count, u16$1)]));
}
function readKeep(value) {
const table = tableOf(value);
refuseOthers(table, [...KEEP_UNITS, "permanent"]);
return Object.fromEntries(Object.entries(table).map(([key, it]) => [key, readValue(it, key === "permanent" ? flag : u16$1)]));
}
function readField(value, field) {
if (typeof field !== "object") return readValue(value, field);
return value === void 0 ? field.otherwise : readValue(value, field.kind);
}
function readValue(value, kind2) {
if (kind2 === text && typeof value === "string") return value;
if (kind2 === flag && typeof value === "boolean") return value;
if (kind2 === term) return readTerm(value);
if (kind2 === keep) return readKeep(value);
if (kind2 === numbers) return listOf(value).map((entry) => readValue(entry, u8$1));
if (kind2 === texts) return listOf(value).map((entry) => readValue(entry, text));
if (typeof kind2 === "number" && typeof value === "bigint" && value >= 0n && value < 1n << BigInt(kind2)) {
return Number(value);
}
throw form();
}
function tableOf(value) {
const prototype = typeof value === "object" && value !== null ? Object.getPrototypeOf(value) : void 0;
if (prototype !== Object.prototype && prototype !== null) throw form();
return value;
}
function listOf(value) {
if (!Array.isArray(value)) throw form();
return value;
}
function refuseOthers(table, known) {
if (Object.keys(table).some((key) => !known.includes(key))) throw form();
}
function form() {
return new CharterError("Form");
}
const CLEARING = named("office_head", "office_clerk", "distribution_reader");
const APPROVING = named("office_head", "principal", "monitor", "appeal_authority");
const CLEARANCES_MAX = 8;
const SILENCE_DAYS_MAX = 30;
const U32_MAX = 2 ** 32 - 1;
function readCharter(text2) {
if (utf8Length(text2) > CHARTER_BYTES_MAX) throw new CharterError("TooLong");
const raw = readRaw(text2);
checkPromises(raw);
const institutions = readInstitutions(raw.institutions);
const office = readOffice(raw.office, institutions);
const monitor = readMonitor(raw.monitor, office);
const terms = readTerms(raw.deadlines);
const extension = readExtension(raw.extension, terms);
const optional2 = readOptional(raw, office, terms);
if (extension.approverRole === "appeal_authority" && optional2.appeal === void 0) refuse("extension.approver_role", "NoAppeal");
return { id: id("charter.id", raw.charter.id, CharterId), version: number("charter.version", raw.charter.version, 1, U32_MAX), title: words("charter.title", raw.charter.title), casePrefix: casePrefix(raw.charter.case_prefix), institutions, office, calendar: readCalendar(raw), terms, eligibility: readEligibility(raw.eligibility), circulation: readCirculation(raw.circulation), anonymity: readAnonymity(raw.anonymity), identityModes: readModes(raw.identity), trustees: readTrustees(raw.trustees), stances: choices("signing.stances", raw.signing.stances, Stance), distribution: readDistribution(raw.distribution), markings: choices("markings.allowed", raw.markings.allowed, Marking), outcomes: choices("reply.outcomes", raw.reply.outcomes, Outcome), clearance: readClearance(raw.reply), extension, monitor, protection: readProtection(raw.protection), ...optional2, logIntervalSeconds: number("log.interval_seconds", raw.log.interval_seconds, 1, 86400) };
}
function checkPromises(raw) {
if (raw.submission.approvals_required !== 0) refuse("submission.approvals_required", "Approvals");
}
function readInstitutions(raw) {
checkList("institutions", raw.map((institution) => institution.id));
return raw.map((institution) => ({ id: id("institutions.id", institution.id, InstitutionId), name: words("institutions.name", institution.name) }));
}
function readOffice(raw, institutions) {
const institution = id("office.institution", raw.institution, InstitutionId);
if (!institutions.some((known) => known.id === institution)) refuse("office.institution", "Unknown");
return { name: words("office.name", raw.name), head: id("office.head", raw.head, OfficialId), institution, principal: id("office.principal", raw.principal, OfficialId) };
}
function readMonitor(raw, office) {
const role = id("monitor.role", raw.role, OfficialId);
if (role === office.head) refuse("monitor.role", "NotIndependent");
return { role, elected: raw.elected };
}
function readCalendar({ calendar, holidays: own }) {
const holidays = choice("calendar.holidays", calendar.holidays, HolidayCalendar);
return WorkCalendar.new(calendar.time_zone, holidays, readHolidays(own)) ?? refuse("calendar.time_zone", "TimeZone");
}
function readTerms(raw) {
const terms = { acknowledge: term$1("deadlines.acknowledge", raw.acknowledge), replyTarget: term$1("deadlines.reply_target", raw.reply_target), replyLimit: term$1("deadlines.reply_limit", raw.reply_limit), closeAfterReply: term$1("deadlines.close_after_reply", raw.close_after_reply) };
const { replyTarget, replyLimit } = terms;
if (replyTarget.unit !== replyLimit.unit || replyTarget.count > replyLimit.count) {
refuse("deadlines.reply_target", "TargetAfterLimit");
}
return terms;
}
function readEligibility(raw) {
checkList("eligibility.affiliations", raw.affiliations);
checkList("eligibility.excluded", [...raw.affiliations, ...raw.excluded]);
return { affiliations: raw.affiliations, excluded: raw.excluded };
}
function readCirculation(raw) {
return { windowDaysMax: number("circulation.window_days", raw.window_days, 1, CIRCULATION_DAYS_MAX), signersMin: number("circulation.min_signers", raw.min_signers, 1, 1e6), opensPerEpoch: number("circulation.opens_per_epoch", raw.opens_per_epoch, 1, 4) };
}
function readAnonymity(raw) {
const cellMin = number("anonymity.cell_min", raw.cell_min, CELL_FLOOR, 1e6);
return { cellMin, warnBelow: number("anonymity.warn_below", raw.warn_below, cellMin, 1e6) };
}
function readModes(raw) {
if (raw.chosen_by !== "signer") refuse("identity.chosen_by", "Unknown");
return choices("identity.modes", raw.modes, IdentityMode);
}
function readTrustees(raw) {
const members = ids("trustees.members", raw.members, OfficialId);
return { threshold: number("trustees.threshold", raw.threshold, 2, members.length), members };
}
function readDistribution(raw) {
const differs = raw.if_author_agency_differs;
return { always: ids("distribution.always", raw.always, OfficialId), ifAuthorAgencyDiffers: differs.length === 0 ? [] : ids("distribution.if_author_agency_differs", differs, OfficialId), furtherBy: id("distribution.further_by", raw.further_by, OfficialId) };
}
function readClearance({ clearances: count, clearance_roles: roles, clearance_silence_days: days }) {
const clearances = number("reply.clearances", count, 0, CLEARANCES_MAX);
const [ofRoles, ofDays] = ["reply.clearance_roles", "reply.clearance_silence_days"];
if (clearances > 0) {
const silenceDays = days === void 0 ? days : number(ofDays, days, 1, SILENCE_DAYS_MAX);
return { clearances, roles: choices(ofRoles, roles, CLEARING), silenceDays };
}
if (roles.length > 0) refuse(ofRoles, "ClearsNothing");
if (days !== void 0) refuse(ofDays, "ClearsNothing");
return { clearances, roles: [], silenceDays: days };
}
function readExtension(raw, terms) {
const none = { extensionsMax: 0, extensionDaysMax: 0, approverRole: "office_head" };
if (raw === void 0) return none;
const { extensions_max: extensionsMax, extension_days_max: extensionDaysMax, approver_role: approver } = raw;
if (extensionsMax === 0) {
return extensionDaysMax === 0 && approver === void 0 ? none : refuse("extension.extensions_max", "ExtendsNothing");
}
const key = "extension.extension_days_max";
if (terms.replyLimit.unit === "months") refuse(key, "MonthsNotExtended");
const daysMax = Math.floor((TERM_MAX - terms.replyLimit.count) / extensionsMax);
number(key, extensionDaysMax, 1, daysMax);
if (approver === void 0) return refuse("extension.approver_role", "Empty");
return { extensionsMax, extensionDaysMax, approverRole: choice("extension.approver_role", approver, APPROVING) };
}
function readProtection(raw) {
return { evaluationMention: words("protection.evaluation_mention", raw.evaluation_mention), disclosureOfSource: words("protection.disclosure_of_source", raw.disclosure_of_source), reprisal: words("protection.reprisal", raw.reprisal), complaintsTo: id("protection.complaints_to", raw.complaints_to, OfficialId), acknowledgeDays: number("protection.acknowledge_days", raw.acknowledge_days, 1, 90), riskCheck: raw.risk_check, undertaking: raw.undertaking === void 0 ? void 0 : words("protection.undertaking", raw.undertaking), followUpMonths: raw.follow_up_months.map((month, at2, all) => number("protection.follow_up_months", month, (all[at2 - 1] ?? 0) + 1, 60)) };
}
function casePrefix(text2) {
id("charter.case_prefix", text2, { parse: (prefix) => CaseNumber.assign(prefix, 2e3, 1) });
return text2;
}
const CHARTER_BYTES_MAX = 64 * 1024;
const CIRCULATION_DAYS_MAX = 45;
const CELL_FLOOR = 5;
function termsFor(charter, urgent) {
return urgent && charter.urgent !== void 0 ? { ...charter.terms, ...charter.urgent } : charter.terms;
}
const Charter = { parse: (text2) => readCharter(text2) };
const NUMBER_MAX = 2n ** 63n - 1n;
function decimal(text2) {
if (!/^(?:0|[1-9][0-9]{0,18})$/.test(text2)) return void 0;
const number2 = BigInt(text2);
return number2 <= NUMBER_MAX ? number2 : void 0;
}
function base64(text2) {
try {
return fromBase64(text2);
} catch {
return void 0;
}
}
function splitOnce(text2, separator) {
const at2 = text2.indexOf(separator);
return at2 < 0 ? void 0 : [text2.slice(0, at2), text2.slice(at2 + separator.length)];
}
const NOTE_BYTES_MAX = 128 * 1024;
const NOTE_SIGNATURES_MAX = 32;
const KEY_NAME_BYTES_MAX = 255;
const SIGNATURE_LINE_START = "— ";
const KEY_ID_BYTES = 4;
const SIGNATURE_TYPE = { log: 1, witness: 4 };
class UnverifiedNote {
constructor(text2, signatures) {
this.text = text2;
this.signatures = signatures;
}
text;
signatures;
static parse(octets2) {
if (octets2.length > NOTE_BYTES_MAX) throw new Malformed("TooLong");
const note = fromUtf8(octets2);
if (/[\0-\x09\x0b-\x1f]/.test(note)) throw new Malformed("Characters");
const blank = note.lastIndexOf("\n\n");
const rest = note.slice(blank + 1);
if (blank < 0 || rest.length < 2 || !rest.endsWith("\n")) throw new Malformed("Shape");
const lines = rest.slice(1, -1).split("\n");
const signatures = lines.slice(0, NOTE_SIGNATURES_MAX + 1).map(parseSignature);
if (signatures.length > NOTE_SIGNATURES_MAX) throw new Malformed("TooManySignatures");
return new UnverifiedNote(note.slice(0, blank + 1), signatures);
}
signatureBy(key) {
const byKey = this.signatures.filter((line) => key.claims(line));
if (byKey.length > 1) throw new Malformed("Duplicate");
return byKey[0];
}
}
class NoteVerifier {
constructor(name, key, role) {
this.name = name;
this.key = key;
this.role = role;
}
name;
key;
role;
static new(role, name, key) {
checkKeyName(name);
return new NoteVerifier(name, key, role);
}
static parse(role, vkey) {
const [name, rest] = splitOnce(vkey, "+") ?? [];
const [, encoded] = splitOnce(rest ?? "", "+") ?? [];
const material = base64(encoded ?? "");
if (name === void 0 || material?.[0] !== SIGNATURE_TYPE[role]) throw new Malformed("VerifierKey");
const key = otherwise("VerifierKey", () => {
if (material.length !== 33) throw new Malformed("VerifierKey");
return VerifyingKey.fromBytes(material.subarray(1));
});
const verifier = NoteVerifier.new(role, name, key);
if (verifier.toString() !== vkey) throw new Malformed("VerifierKey");
return verifier;
}
keyId() {
return sha256$1(concat(toUtf8(`${this.name}
`), this.#material())).slice(0, KEY_ID_BYTES);
}
claims(line) {
return line.name === this.name && equal(line.keyId, this.keyId());
}
verify(text2, signature) {
const key = this.key;
if (!key.verifiesNote(text2, signature)) throw new Malformed("Signature");
}
equals(other) {
return this.name === other.name && this.key.equals(other.key);
}
toString() {
return `${this.name}+${toHex(this.keyId())}+${toBase64(this.#material())}`;
}
#material() {
return concat(Uint8Array.of(SIGNATURE_TYPE[this.role]), this.key.toBytes());
}
}
const LogVerifier = { new: (name, key) => NoteVerifier.new("log", name, key), parse: (vkey) => NoteVerifier.parse("log", vkey) };
function parseSignature(line) {
const [name, encoded] = line.startsWith(SIGNATURE_LINE_START) ? splitOnce(line.slice(SIGNATURE_LINE_START.length), " ") ?? [] : [];
if (name === void 0 || encoded === void 0) throw new Malformed("SignatureLine");
checkKeyName(name);
const octets2 = base64(encoded);
if (octets2 === void 0 || octets2.length <= KEY_ID_BYTES) throw new Malformed("SignatureLine");
return { name, keyId: octets2.slice(0, KEY_ID_BYTES), signature: octets2.slice(KEY_ID_BYTES) };
}
function checkKeyName(name) {
const length = utf8Length(name);
const allowed = /^[^\p{White_Space}\p{Cc}\p{Surrogate}+]+$/u.test(name);
if (!allowed || length > KEY_NAME_BYTES_MAX) throw new Malformed("KeyName");
}
function openCheckpoint(policy, octets2) {
const { log, witnesses } = policy;
const note = within("Note", () => {
const unverified = UnverifiedNote.parse(octets2);
const line = unverified.signatureBy(log);
if (line === void 0) throw new Malformed("Unsigned");
log.verify(unverified.text, line.signature);
return unverified;
});
const { origin: origin2, head } = parseText(note.text);
if (origin2 !== log.name) throw new Malformed("Origin");
const known = (line) => [log, ...witnesses].some((key) => key.claims(line));
if (policy.unknownSignatures === "refuse" && !note.signatures.every(known)) {
throw new Malformed("Note(UnknownSignature)");
}
const cosignatures = [];
const keys = new Set();
for (const witness of witnesses) {
const line = within("Note", () => note.signatureBy(witness));
if (line === void 0) continue;
cosignatures.push(verifyCosignature(witness, note.text, line.signature));
keys.add(toHex(witness.key.toBytes()));
}
if (keys.size < policy.cosignaturesMin) throw new Malformed("TooFewCosignatures");
return { origin: origin2, head, cosignatures };
}
function parseText(text2) {
const [origin2, size, root, end, ...more] = text2.split("\n");
if (!origin2 || size === void 0 || root === void 0 || end !== "" || more.length > 0) {
throw new Malformed("Text");
}
const [leaves, hash] = [decimal(size), base64(root)];
if (leaves === void 0 || hash?.length !== HASH_BYTES) throw new Malformed("Text");
const head = new TreeHead(leaves, hash);
if (leaves === 0n && !head.equals(TreeHead.empty())) throw new Malformed("Text");
return { origin: origin2, head };
}
function verifyCosignature(witness, text2, timestamped) {
if (timestamped.length !== 8 + 64) throw new Malformed("Cosignature");
const time = new DataView(timestamped.buffer, timestamped.byteOffset).getBigUint64(0);
if (time >= 2n ** 63n) throw new Malformed("Cosignature");
const message2 = `cosignature/v1
time ${time}
${text2}`;
within("Note", () => witness.verify(message2, timestamped.subarray(8)));
return { witness: witness.name, time };
}
const leafProof = map({ nonce: [0, octets32], interval: [1, u64$1], index: [2, u64$1], path: [3, list$1(octets32)] });
class NotInLog extends CodedRefusal {
name = "NotInLog";
}
function verifyLeafProof(proof, leaf, tree) {
orRefuse$1(() => tree.verifyInclusion(leaf.hash(), proof.index, proof.path), () => new NotInLog("NotInLog"));
}
const Turn = named("redirected", "redirect_disputed", "redirect_confirmed", "redirect_overturned", "question_asked", "question_answered", "question_lapsed", "reply_contested", "contest_upheld", "contest_dismissed", "reply_appealed", "appeal_dismissed", "appeal_remanded", "reply_corrected", "outcome_reported", "case_archived", "names_destroyed", "text_destroyed", "hold_placed", "hold_lifted", "opening_requested", "opening_approved", "opening_refused", "leak_reported", "leak_told", "direction_given", "spill_reported", "spill_lifted", "release_asked", "release_consented", "release_objected", "case_released", "reply_redrafted", "memo_linked", "panel_nominated", "panel_formed", "panel_declared", "issues_proposed", "issues_agreed", "issues_objected", "panel_reported", "panel_dissented", "undertaken", "assessment_given", "session_requested", "session_invited", "room_opened", "session_declined", "session_held", "minutes_given", "minutes_agreed", "minutes_disputed");
const EventKind = named("filed", "due_dates_set", "opened", "acknowledged", "distributed", "replied", "statement_posted", "due_met", "due_missed", "closed", "expired", "withdrawn", "cleared", "extension_requested", "extension_granted", ...Turn.ALL, "late_counted", "clearance_asked");
const Duty = named("acknowledge", "reply", "contest", "answer", "scope_ruling", "contest_ruling", "appeal", "panel_forming", "panel_report");
function publicLeaf(kind2, nonce, content, interval) {
const commitment = commit(nonce, content);
return new Leaf(kind2, interval, commitment, commitment);
}
const logEvidence = map({ logKey: [0, text$1], checkpoint: [1, text$1] });
const logged = map({ content: [0, octets$1], proof: [1, leafProof] });
class EvidenceRefusal extends CodedRefusal {
name = "EvidenceRefusal";
}
function openEvidence(evidence, pinned2) {
const refuseKey = () => new EvidenceRefusal("LogKey");
const log = orRefuse$1(() => LogVerifier.parse(evidence.logKey), refuseKey);
if (pinned2 !== null && !pinned2.equals(log)) throw refuseKey();
const policy = { log, witnesses: [], cosignaturesMin: 0, unknownSignatures: "refuse" };
const { head } = orRefuse$1(() => openCheckpoint(policy, toUtf8(evidence.checkpoint)), () => new EvidenceRefusal("Checkpoint"));
return { log, head };
}
function verifyLogged(of, kind2, tree) {
verifyLeafProof(of.proof, publicLeaf(kind2, of.proof.nonce, of.content, of.proof.interval), tree);
}
const loggedEpoch = map({ manifest: [0, logged], roll: [1, optional$1(logged)] });
const instanceFile = canonical(map({ log: [0, logEvidence], instance: [1, text$1], charters: [2, list$1(logged)], roster: [3, logged], epochs: [4, list$1(loggedEpoch)] }), 4 * 1024 * 1024);
const Role = named("anyone", "member", "author", "signatory", "office_clerk", "office_head", "distribution_reader", "reply_drafter", "principal", "appeal_authority", "monitor", "protection_officer", "identity_issuer", "trustee", "records_officer", "oversight_viewer", "operator", "witness", "clock");
const rosterOfficial = map({ id: [0, textId$1(OfficialId)], role: [1, word$1(Role)], displayName: [2, text$1], signingKey: [3, octets32], recipient: [4, text$1] });
const rosterTrustee = map({ displayName: [0, text$1], recipient: [1, text$1] });
const roster = canonical(map({ instance: [0, text$1], officials: [1, list$1(rosterOfficial)], trustees: [2, list$1(rosterTrustee)], threshold: [3, u8$2] }), EPOCH_OCTETS_MAX);
class BadRoster extends CodedRefusal {
name = "BadRoster";
}
function findOfficial(of, id2) {
return of.officials.find((official) => official.id === id2);
}
function isOfOffice(official) {
return official.role === "office_head" || official.role === "office_clerk";
}
function canSit(of, officials) {
return officials.every((id2) => findOfficial(of, id2)?.role === "distribution_reader");
}
function nameReaders(of) {
return of.officials.filter(isOfOffice).map(recipientOf);
}
function caseReaders(of) {
return of.officials.filter((official) => isOfOffice(official) || official.role === "principal").map(recipientOf);
}
function panelReaders(of, members) {
const officials = members.map((id2) => {
const official = findOfficial(of, id2);
if (official === void 0) throw new BadRoster("BadRoster");
return recipientOf(official);
});
const all = [...caseReaders(of), ...officials];
return all.filter((one, at2) => all.findIndex((other) => other.toString() === one.toString()) === at2);
}
function trusteeRecipients(of) {
return of.trustees.map(recipientOf);
}
function officialKey(official) {
return orBadRoster(() => VerifyingKey.fromBytes(official.signingKey));
}
function recipientOf(one) {
return orBadRoster(() => Recipient.parse(one.recipient));
}
function orBadRoster(take) {
return orRefuse$1(take, () => new BadRoster("BadRoster"));
}
class TrustRefusal extends CodedRefusal {
name = "TrustRefusal";
}
function verifyInstance(file2, pinned2) {
const { log, head } = orRefuse$1(() => openEvidence(file2.log, pinned2), () => new TrustRefusal("Evidence"));
const charters = file2.charters.map((charter) => loggedCharter(charter, head));
const epochs = file2.epochs.map((epoch) => knownEpoch(epoch, head));
const names = new Set(epochs.map(({ epoch: { manifest } }) => `${manifest.institution}/${manifest.epoch}`));
if (names.size !== epochs.length) throw new TrustRefusal("TwoManifests");
const officials = loggedRoster(file2.roster, head);
if (officials.instance !== file2.instance || charters.length === 0) throw new TrustRefusal("Roster");
return { name: file2.instance, log, head, charters, roster: officials, epochs, file: file2 };
}
function currentCharter(instance) {
return instance.charters.at(-1) ?? null;
}
function charterByDigest(instance, digest) {
return instance.charters.find((charter) => equal(charter.digest, digest)) ?? null;
}
function findEpoch(instance, institution, epoch) {
const named2 = instance.epochs.find(({ epoch: { manifest } }) => manifest.institution === institution && manifest.epoch === epoch);
return named2 ?? null;
}
function epochByDigest(instance, digest) {
return instance.epochs.find((known) => equal(known.epoch.digest, digest)) ?? null;
}
function newestClosed(instance) {
const newest = new Map();
for (const known of instance.epochs.filter((known2) => known2.roll !== null)) {
const { institution, epoch } = known.epoch.manifest;
const other = newest.get(institution);
if (other === void 0 || other.epoch.manifest.epoch < epoch) newest.set(institution, known);
}
return [...newest.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, known]) => known);
}
function loggedCharter(charter, head) {
verifyEvidence(charter, LeafKind.Charter, head);
const digest = CharterDigest.fromBytes(Label.CHARTER.hash(charter.content));
try {
return { digest, charter: Charter.parse(fromUtf8(charter.content)) };
} catch {
throw new TrustRefusal("Charter");
}
}
function loggedRoster(of, head) {
verifyEvidence(of, LeafKind.Roster, head);
return orRefuse$1(() => roster.fromCanonical(of.content), () => new TrustRefusal("Roster"));
}
function knownEpoch(of, head) {
const refusal = () => new TrustRefusal("Epoch");
verifyEvidence(of.manifest, LeafKind.EpochManifest, head);
const epoch = orRefuse$1(() => checkEpoch(epochManifest.fromCanonical(of.manifest.content)), refusal);
const { roll: logged2 } = of;
if (logged2 === null) return { epoch, roll: null };
verifyEvidence(logged2, LeafKind.Roll, head);
const known = orRefuse$1(() => roll.fromCanonical(logged2.content), refusal);
if (!equal(known.manifest, epoch.digest)) throw refusal();
return { epoch, roll: { roll: known, digest: rollDigest(logged2.content) } };
}
function verifyEvidence(of, kind2, head) {
orRefuse$1(() => verifyLogged(of, kind2, head), () => new TrustRefusal("Evidence"));
}
function loggedGround(instance, charter, institution, epoch) {
const { file: file2 } = instance;
const pinned2 = file2.charters[instance.charters.findIndex(({ digest }) => equal(digest, charter))];
const known = findEpoch(instance, institution, epoch);
const used = known === null ? void 0 : file2.epochs[instance.epochs.indexOf(known)];
return pinned2 === void 0 || used === void 0 ? null : { log: file2.log, charter: pinned2, epoch: used.manifest };
}
const CLAIM_DAYS = 14;
const DAY_SECONDS = 24 * 3600;
function eraseOver(wallet2, now2, instance) {
const over = wallet2.enrolments.filter((one) => isOver(wallet2, one, now2, instance, CLAIM_DAYS));
for (const one of over) erase(wallet2, one);
return over.length;
}
function eraseNow(wallet2, epoch, now2, instance) {
const found = findEnrolment(wallet2, epoch);
if (found === null || !isOver(wallet2, found, now2, instance, 0)) return false;
erase(wallet2, found);
return true;
}
function erase(wallet2, erased) {
for (const secret of [erased.seed, erased.blindSignature, ...erased.usedContexts]) secret.fill(0);
wallet2.enrolments = wallet2.enrolments.filter((one) => one !== erased);
}
function isOver(wallet2, of, now2, instance, days) {
const ended = (closesAt) => closesAt + days * DAY_SECONDS <= now2;
const succeeded = succeededAt(instance, of.manifest);
const last = lastEnd(wallet2, of.manifest);
return succeeded !== null && ended(succeeded + longestWindow(instance)) && (last === null || ended(last));
}
function lastEnd(wallet2, epoch) {
const accepts = (digests) => digests.some((digest) => equal(digest, epoch));
const invited2 = wallet2.invited.filter((one) => accepts(one.epochs));
const authored2 = wallet2.authored.filter((one) => accepts(one.manifest.accepted.map((accepted) => accepted.manifest)));
const ends = [...invited2, ...authored2].flatMap(({ closesAt }) => closesAt === null ? [] : [closesAt]);
return ends.length === 0 ? null : Math.max(...ends);
}
function succeededAt(instance, epoch) {
const known = epochByDigest(instance, epoch)?.epoch.manifest;
const pinned2 = currentCharter(instance);
if (known === void 0 || pinned2 === null) return null;
const closed = instance.epochs.flatMap(({ epoch: { manifest } }, at2) => {
const newer = manifest.institution === known.institution && manifest.epoch > known.epoch;
const interval = instance.file.epochs[at2]?.roll?.proof.interval;
return newer && interval !== void 0 ? [Number(interval) * pinned2.charter.logIntervalSeconds] : [];
});
return closed.length === 0 ? null : Math.min(...closed);
}
function longestWindow(instance) {
const days = instance.charters.map(({ charter }) => charter.circulation.windowDaysMax);
return (Math.max(0, ...days) + 1) * DAY_SECONDS;
}
const State = named("draft", "circulating", "sealed", "submitted", "acknowledged", "scope_disputed", "redirected", "in_review", "awaiting_authors", "reply_drafted", "replied", "contested", "appealed", "closed", "archived", "withdrawn", "lapsed");
const UNFILED = ["draft", "circulating", "sealed", "withdrawn", "lapsed"];
function isFiled(state) {
return !UNFILED.includes(state);
}
function malformed() {
throw new Malformed("Json");
}
const string = { toJson: (value) => value, fromJson: (json) => typeof json === "string" ? json : malformed() };
const boolean = { toJson: (value) => value, fromJson: (json) => typeof json === "boolean" ? json : malformed() };
function integer(min, max) {
return { toJson: (value) => value, fromJson: (json) => {
const fits = typeof json === "number" && Number.isSafeInteger(json) && json >= min && json <= max;
return fits ? json : malformed();
} };
}
const u8 = integer(0, 255);
const u16 = integer(0, 65535);
const u32 = integer(0, 4294967295);
const u64 = integer(0, Number.MAX_SAFE_INTEGER);
const seconds = integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
const octets = { toJson: toBase64Url, fromJson: (json) => fromBase64Url(string.fromJson(json)) };
function fixed(length) {
return { toJson: toBase64Url, fromJson: (json) => {
const value = octets.fromJson(json);
return value.length === length ? value : malformed();
} };
}
function word(list2) {
return { toJson: (value) => value, fromJson: (json) => list2.fromName(string.fromJson(json)) ?? malformed() };
}
function textId(kind2) {
return { toJson: (value) => value, fromJson: (json) => kind2.parse(string.fromJson(json)) };
}
function byteId(kind2) {
return { toJson: (value) => kind2.toText(value), fromJson: (json) => kind2.parse(string.fromJson(json)) };
}
function nullable(json) {
return { toJson: (value) => value === null ? null : json.toJson(value), fromJson: (value) => value === null || value === void 0 ? null : json.fromJson(value) };
}
function list(json) {
return { toJson: (values) => values.map((value) => json.toJson(value)), fromJson: (value) => Array.isArray(value) ? value.map((one) => json.fromJson(one)) : malformed() };
}
function body(fields2) {
return object(fields2, false);
}
function openBody(fields2) {
return object(fields2, true);
}
function oneOf(kinds) {
const bodies = new Map(Object.entries(kinds).map(([name, json]) => [snakeCase(name), body({ [name]: json })]));
return { toJson: (value) => bodies.get(snakeCase(Object.keys(value)[0] ?? ""))?.toJson(value) ?? malformed(), fromJson: (json) => {
const name = typeof json === "object" && json !== null ? Object.keys(json)[0] : void 0;
return (bodies.get(name ?? "") ?? malformed()).fromJson(json);
} };
}
function object(fields2, othersAllowed) {
const entries = Object.entries(fields2).map(([name, json]) => ({ name, wire: snakeCase(name), json }));
const known = new Set(entries.map(({ wire }) => wire));
return { toJson: (value) => Object.fromEntries(entries.map(({ name, wire, json }) => [wire, json.toJson(value[name])])), fromJson: (json) => {
if (typeof json !== "object" || json === null || Array.isArray(json)) return malformed();
const values = json;
if (!othersAllowed && Object.keys(values).some((name) => !known.has(name))) return malformed();
return Object.fromEntries(entries.map(({ name, wire, json: field }) => [name, field.fromJson(values[wire])]));
} };
}
function snakeCase(name) {
return name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}
openBody({ type: string, title: string, status: u16 });
const done = body({});
const instanceAnswer = body({ instanceFile: octets });
const memoAnswer = body({ manifest: octets, freeze: octets, sealedText: octets });
const signatureCount = body({ atLeast: u32, atMost: nullable(u32) });
const ratingCounts = body({ answers: signatureCount, doesNotAnswer: signatureCount, unanswered: list(signatureCount) });
const statusEvent = body({ kind: word(EventKind), at: seconds, official: nullable(textId(OfficialId)), readers: list(textId(OfficialId)) });
const dueTimes = body({ acknowledge: seconds, replyTarget: seconds, replyLimit: seconds, isUrgent: boolean });
const lateSigning = body({ signatures: signatureCount, supporters: nullable(signatureCount), endsAt: seconds });
const memoStatusAnswer = body({ state: word(State), version: nullable(u16), demands: nullable(u16), closesAt: nullable(seconds), signatures: signatureCount, events: list(statusEvent), due: nullable(dueTimes), overdue: list(word(Duty)), ratings: nullable(ratingCounts), late: nullable(lateSigning) });
const blocksPost = body({ blocks: list(octets) });
const receivedAnswer = body({ message: string });
const PREFIX = "/api/v1";
const FIXED = { charter_show: "/charter", instance_show: "/instance", client_show: "/client", credential_issue: "/credentials", memo_open: "/memos", case_list: "/cases", statement_post: "/statements", official_sign_in: "/officials/sign-in", official_sign_out: "/officials/sign-out", factor_enrol: "/officials/factors", factor_challenge: "/officials/challenge" };
const OF_MEMO = { memo_show: ["memos", ""], memo_status: ["memos", "/status"], memo_circulate: ["memos", "/circulate"], memo_revise: ["memos", "/revise"], memo_cosign: ["memos", "/cosignatures"], cosignature_withdraw: ["memos", "/withdrawals"], cosignature_prove: ["memos", "/cosignature-proof"], memo_seal: ["memos", "/seal"], memo_file: ["memos", "/file"], memo_withdraw: ["memos", "/withdraw"], receipt_show: ["memos", "/receipt"], reply_rate: ["memos", "/ratings"], redirect_dispute: ["memos", "/dispute"], question_answer: ["memos", "/answer"], reply_contest: ["memos", "/contest"], reply_appeal: ["memos", "/appeal"], leak_tell: ["memos", "/leaks"], release_consent: ["memos", "/release/consent"], release_object: ["memos", "/release/object"], memo_link: ["memos", "/links"], panel_nominate: ["memos", "/panel/nominee"], issues_agree: ["memos", "/panel/issues/agree"], issues_object: ["memos", "/panel/issues/object"], session_request: ["memos", "/session/request"], room_open: ["memos", "/session/open"], session_attend: ["memos", "/session/attendance"], room_ask: ["memos", "/session/questions"], minutes_agree: ["memos", "/minutes/agree"], minutes_dispute: ["memos", "/minutes/dispute"], case_close: ["memos", "/close"], case_export: ["memos", "/export"] };
function fixedPath(operation) {
return PREFIX + FIXED[operation];
}
function memoPath(operation, memo) {
const [before, after] = OF_MEMO[operation];
return `${PREFIX}/${before}/${toHex(memo)}${after}`;
}
function mailboxPath(after) {
return after === null ? `${PREFIX}/mailbox` : `${PREFIX}/mailbox?after=${after}`;
}
let seen;
async function reach(signal) {
const { instanceFile: octets2 } = await ask(fixedPath("instance_show"), instanceAnswer, { signal });
if (seen && equal(seen.octets, octets2) && isPinned(seen.instance)) return seen.instance;
const instance = verifyInstance(instanceFile.fromCanonical(octets2), pinned());
watch(instance);
seen = { octets: octets2, instance };
await eraseWhatIsOver(instance);
return instance;
}
async function eraseWhatIsOver(instance) {
const wallet2 = currentSession()?.wallet;
const count = wallet2 ? eraseOver(wallet2, now(), instance) : 0;
if (count > 0) await noteErased(count).catch(() => void 0);
}
function institutionName(instance, id2) {
const known = instance.charters.flatMap(({ charter }) => charter.institutions);
return known.findLast((institution) => institution.id === id2)?.name ?? id2;
}
function officialSeen(id2) {
return (seen && findOfficial(seen.instance.roster, id2)?.displayName) ?? id2;
}
function pinned() {
const key = currentSession()?.wallet.logKey;
return key === void 0 ? seen?.instance.log ?? null : LogVerifier.parse(key);
}
function isPinned(instance) {
const key = currentSession()?.wallet.logKey;
return key === void 0 || key === instance.log.toString();
}
function watch(instance) {
const { head } = instance;
const before = seen?.instance.head;
if (before && head.size < before.size) throw new LogRefusal("Shrank", Number(before.size));
if (before && head.size === before.size && !equal(head.root, before.root)) throw new LogRefusal("Forked", Number(before.size));
const wallet2 = currentSession()?.wallet;
if (wallet2) watchLog(wallet2, head);
}
const server = Object.defineProperty({ __proto__: null, institutionName, officialSeen, reach }, Symbol.toStringTag, { value: "Module" });
function saveFile(name, octets2, type = "application/octet-stream") {
const url = URL.createObjectURL(new Blob([octets2], { type }));
const link = document.createElement("a");
link.href = url;
link.download = name;
document.body.append(link);
link.click();
link.remove();
setTimeout(() => URL.revokeObjectURL(url), 6e4);
}
function FileButton({ name, octets: octets2, type, look, onSaved, children }) {
const save = async () => {
saveFile(name, await octets2(), type);
onSaved?.();
};
return k(Button, { look: look ?? "outline", onClick: () => void save() }, children);
}
function Portion({ portion: portion2 }) {
return k("p", { dir: "auto" }, k("span", { class: "portion-mark" }, `(${portion2.marking}) `), portion2.text);
}
class AttachmentRefusal extends CodedRefusal {
name = "AttachmentRefusal";
}
function Attachments({ attachments, files }) {
return k("ol", { class: "portions" }, attachments.map((attachment, at2) => k("li", { key: at2 }, k("span", { class: "mark" }, number$1(at2 + 1), "."), k(File, { attachment, octets: files?.[at2] }))));
}
function File({ attachment, octets: octets2 }) {
const { name, mediaType } = attachment;
const saving = useAction(() => {
if (!octets2 || !isAttachment(attachment, octets2)) throw new AttachmentRefusal("Other");
saveFile(name.text, octets2);
});
return k("div", null, k(Portion, { portion: name }), k("p", { class: "quiet small" }, t("attachment-facts", { type: t(`media-${mediaType.replace("/", "-")}`), size: fileSize(attachment.octets) })), k(ErrorAlert, { error: saving.error }), octets2 && k("div", { class: "actions no-print" }, k(Button, { look: "outline", small: true, label: t("attachment-save", { name: name.text }), onClick: () => saving.run() }, t("attachment-save-short"))));
}
function fileSize(octets2) {
return t("file-size", { kilobytes: number$1(Math.ceil(octets2 / 1024)) });
}
function DemandList({ demands, below: below2 }) {
return k("ol", { class: "portions" }, demands.map((demand, index) => k("li", { key: index }, k("span", { class: "mark" }, number$1(index + 1), "."), k("div", null, k(Portion, { portion: demand.portion }), demand.responsible && k("p", { class: "quiet small" }, t("demand-responsible", { official: demand.responsible })), demand.wantedBy && k("p", { class: "quiet small" }, t("demand-wanted-by", { day: demand.wantedBy })), below2?.(index + 1)))));
}
function MemoView({ memo, files, level = 2 }) {
const Subject = level === 1 ? "h1" : "h2";
const Part = level === 1 ? "h2" : "h3";
return k("article", { class: "memo" }, k("p", { class: "caption", lang: "en", dir: "ltr" }, CAPTION), k("p", { class: "marking" }, t(`marking-${memo.marking}`)), k(Subject, { dir: "auto" }, memo.subject), k("dl", { class: "facts" }, k("dt", null, t("memo-to")), k("dd", { dir: "auto" }, memo.addressees.join(", ")), memo.stance && k($, null, k("dt", null, t("memo-stance")), k("dd", null, t(`memo-stance-${memo.stance}`))), memo.document && k($, null, k("dt", null, t("memo-document")), k("dd", { dir: "auto" }, memo.document.title, k("br", null), k("code", { class: "small" }, toHex(memo.document.sha256)))), memo.distribution && k($, null, k("dt", null, t("memo-distribution")), k("dd", { dir: "auto" }, memo.distribution)), memo.continues.length > 0 && k($, null, k("dt", null, t("memo-continues")), memo.continues.map((id2) => k("dd", { key: id2 }, k("code", { class: "small" }, toHex(id2)))))), k(Part, null, t("memo-summary")), k(Portion, { portion: memo.summary }), k(Part, null, t("memo-paragraphs")), k(Numbered, { portions: memo.paragraphs }), k(Part, null, t("memo-demands")), k(DemandList, { demands: memo.demands }), FURTHER.map(({ list: list2, part }) => memo[list2].length > 0 && k($, null, k(Part, null, t(`memo-${part}`)), k(Numbered, { portions: memo[list2] }))), memo.evidence.length > 0 && k($, null, k(Part, null, t("memo-evidence")), k("ol", { class: "portions" }, memo.evidence.map((entry, index) => k("li", { key: index }, k("span", { class: "mark" }, number$1(index + 1), "."), k("div", null, k(Portion, { portion: entry.claim }), k("p", { class: "quiet small", dir: "auto" }, entry.source)))))), memo.attachments.length > 0 && k($, null, k(Part, null, t("memo-attachments")), k(Attachments, { attachments: memo.attachments, files })), k("p", { class: "marking" }, t(`marking-${memo.marking}`)));
}
const CAPTION = "DISSENT CHANNEL";
function Numbered({ portions }) {
return k("ol", { class: "portions" }, portions.map((portion2, index) => k("li", { key: index }, k("span", { class: "mark" }, number$1(index + 1), "."), k("div", null, k(Portion, { portion: portion2 })))));
}
const stateWords = (state) => t(`state-${state}`);
const modeWords = (mode) => t(`mode-${mode}`);
const modeMeaning = (mode) => t(`mode-${mode}-means`);
const stanceWords = (stance) => t(`stance-${stance}`);
const outcomeWords = (outcome) => t(`outcome-${outcome}`);
const attributeWords = (attribute) => t(`attribute-${attribute}`);
const dutyWords = (duty) => t(`duty-${duty}`);
const eventWords = (event) => t(`event-${event.kind}`);
function countWords({ atLeast, atMost }) {
if (atMost === null) return t("count-at-least", { low: number$1(atLeast) });
if (atLeast === atMost) return t("count-exactly", { count: number$1(atLeast) });
if (atLeast === 0) return t("count-fewer", { high: number$1(atMost + 1) });
return t("count-between", { low: number$1(atLeast), high: number$1(atMost) });
}
function AllRules({ charter }) {
const [open, setOpen] = d(false);
return k("details", { onToggle: ({ currentTarget }) => setOpen(currentTarget.open) }, k("summary", null, t("charter-all")), open && k(Fetched, { charter }));
}
function Fetched({ charter }) {
const language = currentLanguage();
const loaded = useLoad(() => ownPart(async () => (await import("./rules.js")).rulesOf(charter, language)), language.code);
return k($, null, loaded.value ?? k(ErrorAlert, { error: loaded.error, again: loaded.again }));
}
function CharterFacts({ charter }) {
const { terms, office, eligibility, extension, clearance, protection } = charter;
return k(Disclosure, { summary: t("charter-summary", { title: charter.title }) }, k("dl", { class: "facts" }, k("dt", null, t("charter-office")), k("dd", { dir: "auto" }, office.name), k("dt", null, t("charter-acknowledge")), k("dd", null, termWords(terms.acknowledge)), k("dt", null, t("charter-reply")), k("dd", null, t("charter-reply-terms", { target: termWords(terms.replyTarget), limit: termWords(terms.replyLimit) })), k("dt", null, t("charter-more-time")), k("dd", null, t("charter-more-time-terms", { count: extension.extensionsMax, term: termWords({ ...terms.replyLimit, count: extension.extensionDaysMax }) })), clearance.clearances > 0 && k($, null, k("dt", null, t("charter-clearance")), k("dd", null, t("charter-clearance-means", { count: clearance.clearances })), clearance.silenceDays && k("dd", null, t("charter-silence-means", { term: termWords({ unit: "working_days", count: clearance.silenceDays }) }))), k("dt", null, t("charter-who")), k("dd", { dir: "auto" }, list$2(eligibility.affiliations)), k("dt", null, t("charter-modes")), k("dd", null, list$2(charter.identityModes.map(modeWords))), k("dt", null, t("charter-crowd")), k("dd", null, t("charter-crowd-means", { least: number$1(charter.anonymity.cellMin) })), k("dt", null, t("charter-protection")), k("dd", null, t("charter-protection-means", { evaluation: protection.evaluationMention, disclosure: protection.disclosureOfSource, reprisal: protection.reprisal })), protection.undertaking && k("dd", { dir: "auto" }, t("charter-undertaking", { text: protection.undertaking }))), k("p", null, t("charter-pinned")), k(AllRules, { charter }));
}
function termWords(term2) {
return t(`term-${term2.unit}`, { count: term2.count });
}
function isOpenLate({ late }, now2) {
return late !== null && now2 < late.endsAt;
}
function LateSignatures({ status: { late }, zone }) {
return late && k($, null, k("dt", null, t("late-signatures")), k("dd", null, t("late-until", { count: countWords(late.signatures), day: day(late.endsAt - 1, zone) })), late.supporters && k($, null, k("dt", null, t("late-supporters")), k("dd", null, t("late-supporters-count", { count: countWords(late.supporters) }))));
}
const SHARES_MAX = 4;
const THRESHOLD_MIN = 2;
const SEED_OCTETS = 32;
const SHARE_OCTETS = 2 + SEED_OCTETS;
function shareToBytes(share) {
return concat(Uint8Array.of(share.index, share.threshold), share.value);
}
function shareFromBytes(octets2) {
const [index = 0, threshold = 0] = octets2;
const possible = index >= 1 && index <= SHARES_MAX && threshold >= THRESHOLD_MIN && threshold <= SHARES_MAX;
if (octets2.length !== SHARE_OCTETS || !possible) throw new Malformed("ShareError");
return { index, threshold, value: octets2.slice(2) };
}
function splitSeed(seed, threshold, count, randomness2) {
if (threshold < THRESHOLD_MIN || threshold > count || count > SHARES_MAX || seed.length !== SEED_OCTETS) {
throw new Malformed("ShareError");
}
const coefficients = [seed, ...Array.from({ length: threshold - 1 }, () => randomBytes$2(randomness2, SEED_OCTETS))];
const valueAt = (index) => seed.map((_, at2) => coefficients.reduceRight((sum, row) => multiply(sum, index) ^ (row[at2] ?? 0), 0));
const shares = Array.from({ length: count }, (_, at2) => ({ index: at2 + 1, threshold, value: valueAt(at2 + 1) }));
for (const row of coefficients.slice(1)) row.fill(0);
return shares;
}
function combineShares(shares) {
const threshold = shares[0]?.threshold;
const indexes = new Set(shares.map((share) => share.index));
const together = shares.every((share) => share.threshold === threshold) && indexes.size === shares.length;
if (shares.length !== threshold || !together) throw new Malformed("ShareError");
const seed = new Uint8Array(SEED_OCTETS);
for (const share of shares) {
const others = shares.filter((other) => other !== share);
const weight = others.reduce((product, other) => multiply(product, divide(other.index, other.index ^ share.index)), 1);
for (const [at2, octet] of share.value.entries()) seed[at2] = (seed[at2] ?? 0) ^ multiply(octet, weight);
}
return seed;
}
function multiply(a, b) {
let product = 0;
for (let bit = 0; bit < 8; bit += 1) {
product ^= -(b & 1) & a;
a = a << 1 ^ -(a >> 7) & 283;
b >>= 1;
}
return product & 255;
}
function divide(a, b) {
let inverse = 1;
for (let count = 0; count < 254; count += 1) inverse = multiply(inverse, b);
return multiply(a, inverse);
}
const SLOTS = 4;
const CAPSULE_PLAINTEXT = 2048;
const CAPSULE_CONTENT_MAX = CAPSULE_PLAINTEXT - 4;
const SLOT_PLAINTEXT = 96;
const BODY_OCTETS = sealedOctets(CAPSULE_PLAINTEXT);
const SLOT_OCTETS = sealedOctets(SLOT_PLAINTEXT);
const CAPSULE_OCTETS = BODY_OCTETS + SLOTS * SLOT_OCTETS;
const KIND_SEED = 1;
const KIND_SHARE = 2;
class Capsule {
#octets;
constructor(octets2) {
this.#octets = octets2;
}
static anonymous(randomness2) {
const content = randomBytes$2(randomness2, CAPSULE_CONTENT_MAX);
return assemble(Identity.generate(randomness2), content, [], randomness2);
}
static named(office, content, binding, randomness2) {
checkTakers(office);
const seed = randomBytes$2(randomness2, 32);
const slots = office.map((recipient) => ({ recipient, slot: { binding, secret: { kind: "seed", seed } } }));
return assemble(Identity.fromSeed(seed), content, slots, randomness2);
}
static sealed(trustees, content, binding, randomness2) {
const { recipients, threshold } = trustees;
checkTakers(recipients);
const seed = randomBytes$2(randomness2, 32);
const shares = splitAmong(seed, threshold, recipients.length, randomness2);
const slots = shares.flatMap((share, at2) => {
const recipient = recipients[at2];
return recipient === void 0 ? [] : [{ recipient, slot: { binding, secret: { kind: "share", share } } }];
});
return assemble(Identity.fromSeed(seed), content, slots, randomness2);
}
static fromBytes(octets2) {
if (octets2.length !== CAPSULE_OCTETS) throw new OpenFailure();
const capsule = new Capsule(octets2.slice());
for (const file2 of [capsule.#body(), ...capsule.#slots()]) checkForm(file2);
return capsule;
}
bytes() {
return this.#octets.slice();
}
digest() {
return Label.CAPSULE.hash(this.#octets);
}
openNamed(identity, binding) {
const secret = this.#slotFor(identity, binding);
return secret?.kind === "seed" ? this.#openBody(secret.seed) : null;
}
shareFor(identity, binding) {
const secret = this.#slotFor(identity, binding);
return secret?.kind === "share" ? secret.share : null;
}
openSealed(shares) {
if (shares.length > SLOTS) throw new OpenFailure();
for (let choice2 = 0; choice2 < 1 << shares.length; choice2 += 1) {
try {
return this.#openBody(combineShares(shares.filter((_, at2) => (choice2 & 1 << at2) !== 0)));
} catch (failure) {
if (!(failure instanceof Malformed)) throw failure;
}
}
throw new OpenFailure();
}
#body() {
return this.#octets.subarray(0, BODY_OCTETS);
}
#slots() {
const start = (at2) => BODY_OCTETS + at2 * SLOT_OCTETS;
return Array.from({ length: SLOTS }, (_, at2) => this.#octets.subarray(start(at2), start(at2 + 1)));
}
#openBody(seed) {
return openSealed([Identity.fromSeed(seed)], this.#body(), fixedPadding(CAPSULE_PLAINTEXT), BODY_OCTETS);
}
#slotFor(identity, binding) {
let broken = false;
for (const file2 of this.#slots()) {
const outcome = openRaw([identity], file2);
if (outcome.is === "opened") {
const slot = slotFromBytes(outcome.plaintext);
if (!equal(slot.binding, binding)) throw new OpenFailure();
return slot.secret;
}
broken ||= outcome.is === "broken";
}
if (broken) throw new OpenFailure();
return null;
}
}
function slotToBytes(slot) {
const octets2 = new Uint8Array(SLOT_PLAINTEXT);
const { secret } = slot;
const piece = secret.kind === "seed" ? concat(new Uint8Array(2), secret.seed) : shareToBytes(secret.share);
octets2.set(concat(Uint8Array.of(secret.kind === "seed" ? KIND_SEED : KIND_SHARE), slot.binding, piece));
return octets2;
}
function slotFromBytes(octets2) {
if (octets2.length !== SLOT_PLAINTEXT) throw new OpenFailure();
const [kind2] = octets2;
const binding = octets2.slice(1, 33);
const piece = octets2.slice(33, 33 + SHARE_OCTETS);
if (octets2.subarray(33 + SHARE_OCTETS).some((octet) => octet !== 0)) throw new OpenFailure();
if (kind2 === KIND_SEED && piece[0] === 0 && piece[1] === 0) {
return { binding, secret: { kind: "seed", seed: piece.slice(2) } };
}
if (kind2 === KIND_SHARE) return { binding, secret: { kind: "share", share: shareFromBytes(piece) } };
throw new OpenFailure();
}
function dummySlot(randomness2) {
const binding = randomBytes$2(randomness2, 32);
return { binding, secret: { kind: "seed", seed: randomBytes$2(randomness2, 32) } };
}
function checkForm(file2) {
const split2 = splitHeader(file2);
const one = split2.hybridStanzas === 1 && split2.otherStanzas === 0;
if (!one || split2.header.length !== HYBRID_HEADER_OCTETS) throw new OpenFailure();
}
function checkTakers(recipients) {
if (recipients.some((recipient) => !recipient.isHybrid())) throw new SealError("MixedRecipients");
checkRecipients(recipients, SLOTS);
}
function splitAmong(seed, threshold, count, randomness2) {
try {
return splitSeed(seed, threshold, count, randomness2);
} catch (failure) {
if (failure instanceof Malformed) throw new SealError("BadThreshold");
throw failure;
}
}
function assemble(bodyKey, content, taken, randomness2) {
const slots = [...taken];
while (slots.length < SLOTS) {
slots.push({ recipient: Identity.generate(randomness2).recipient(), slot: dummySlot(randomness2) });
}
shuffle(slots, randomness2);
const body2 = seal([bodyKey.recipient()], content, fixedPadding(CAPSULE_PLAINTEXT), randomness2);
const files = slots.map(({ recipient, slot }) => seal([recipient], slotToBytes(slot), NO_PADDING, randomness2));
return Capsule.fromBytes(concat(body2, ...files));
}
function shuffle(items, randomness2) {
for (let last = items.length - 1; last > 0; last -= 1) {
const other = below(last + 1, randomness2);
const [a, b] = [items[last], items[other]];
items[last] = b;
items[other] = a;
}
}
function below(bound, randomness2) {
const whole = 256 - 256 % bound;
for (let tries = 0; tries < 100; tries += 1) {
const [octet = 0] = randomBytes$2(randomness2, 1);
if (octet < whole) return octet % bound;
}
return 0;
}
const LENGTH_OCTETS = 4;
function framed(content, size) {
const block = new Uint8Array(size);
block.set(concat(u32$5(content.length), content));
return block;
}
function unframed(block) {
const rest = block.subarray(LENGTH_OCTETS);
const length = new DataView(block.buffer, block.byteOffset).getUint32(0);
if (length > rest.length) throw new Malformed("Malformed");
if (rest.subarray(length).some((octet) => octet !== 0)) throw new Malformed("NotCanonical");
return rest.subarray(0, length);
}
const kind = numbered({ sign: 1, open: 2, withdraw: 3, claim: 4, late: 5 });
const message = canonical(map({ kind: [0, kind], instance: [1, text$1], memo: [2, id$1(MemoId)], version: [3, id$1(VersionDigest)], charter: [4, id$1(CharterDigest)], participant: [5, id$1(ParticipantKey)], stance: [6, word$1(Stance)], capsule: [7, octets32] }), 1024);
function presentationHeader(signed) {
return concat(Label.PRESENTATION.bytes(), message.toCanonical(signed));
}
const disclosed = map({ index: [0, u8$2], value: [1, text$1] });
const unverifiedPresentation = canonical(map({ message: [0, message], institution: [1, textId$1(InstitutionId)], epoch: [2, textId$1(EpochId)], disclosed: [3, list$1(disclosed)], proof: [4, octets$1], pseudonym: [5, id$1(Pseudonym$1)] }), PRESENTATION_OCTETS_MAX);
function presentationDigest(presentation) {
const octets2 = unverifiedPresentation.toCanonical(presentation);
return PresentationDigest.fromBytes(Label.PRESENTATION_DIGEST.hash(octets2));
}
const claimContent = canonical(map({ claim: [0, unverifiedPresentation], signaturesMin: [1, optional$1(u32$2)] }), CAPSULE_CONTENT_MAX);
function capsuleBinding(context, pseudonym) {
return Label.CAPSULE_BINDING.hash(context, pseudonym);
}
function toBlock(cosignature) {
const presentation = unverifiedPresentation.toCanonical(cosignature.presentation);
return concat(cosignature.capsule.bytes(), framed(presentation, COSIGNATURE_OCTETS - CAPSULE_OCTETS));
}
function fromBlock(block) {
if (block.length !== COSIGNATURE_OCTETS) throw new Malformed("Malformed");
return { presentation: unverifiedPresentation.fromCanonical(unframed(block.subarray(CAPSULE_OCTETS))), capsule: otherwise("Malformed", () => Capsule.fromBytes(block.subarray(0, CAPSULE_OCTETS))) };
}
const AFFILIATION = 0;
const CLASS_ATTRIBUTES$1 = 6;
class PresentationRefusal extends CodedRefusal {
name = "PresentationRefusal";
}
function eligibleFor({ eligibility, late }, kind2) {
return kind2 === "late" ? late?.affiliations ?? [] : eligibility.affiliations;
}
function verifyCosignature$1(rules, cosignature) {
checkCapsule(cosignature);
return verifyPresentation(rules, cosignature.presentation);
}
function verifyPresentation(rules, presentation) {
const prepared = prepare$1(rules, presentation);
try {
return accept$1(presentation, verify(prepared));
} catch (failure) {
if (failure instanceof VerificationFailure) throw new PresentationRefusal("Proof");
throw failure;
}
}
function checkCapsule(cosignature) {
const named2 = cosignature.presentation.message.capsule;
if (!equal(named2, cosignature.capsule.digest())) throw new PresentationRefusal("Capsule");
}
function prepare$1(rules, presentation) {
const { message: message2 } = presentation;
const { manifest } = rules;
if (message2.kind !== rules.kind) throw new PresentationRefusal("Kind");
if (message2.instance !== manifest.instance || !equal(message2.memo, memoId(manifest))) throw new PresentationRefusal("Memo");
if (!equal(message2.version, rules.version)) throw new PresentationRefusal("Version");
if (!equal(message2.charter, manifest.charter)) throw new PresentationRefusal("Charter");
const epoch = findEpoch$1(rules, presentation);
checkDisclosure(rules, presentation);
const disclosed2 = presentation.disclosed.map(({ index, value }) => {
const octets2 = attributeOctets(epoch, index, value);
if (octets2 === null) throw new PresentationRefusal("Value");
return [index, octets2];
});
return { issuer: epoch.key, header: epoch.header, presentationHeader: presentationHeader(message2), contextId: rules.context, disclosed: disclosed2, proof: presentation.proof, pseudonym: presentation.pseudonym };
}
function findEpoch$1(rules, presentation) {
const accepted = rules.manifest.accepted.find(({ institution, epoch: epoch2 }) => institution === presentation.institution && epoch2 === presentation.epoch);
const epoch = accepted && rules.epochs.find(({ digest }) => equal(digest, accepted.manifest));
if (epoch === void 0) throw new PresentationRefusal("Epoch");
return epoch;
}
function checkDisclosure(rules, presentation) {
const indexes = presentation.disclosed.map(({ index }) => index);
const isClaim = rules.kind === "claim";
const ascending = indexes.every((index, at2) => at2 === 0 || index > (indexes[at2 - 1] ?? index));
const allowed = indexes.every((index) => index < CLASS_ATTRIBUTES$1 || isClaim && index === NAME_RECORD);
const [first] = presentation.disclosed;
if (!ascending || !allowed || first?.index !== AFFILIATION) throw new PresentationRefusal("Disclosure");
if (isClaim && !indexes.includes(NAME_RECORD)) throw new PresentationRefusal("Disclosure");
if (!rules.eligible.includes(first.value)) throw new PresentationRefusal("NotEligible");
}
function accept$1(presentation, { hint }) {
return { presentation, get digest() {
return presentationDigest(presentation);
}, hint };
}
class CirculationRefusal extends CodedRefusal {
name = "CirculationRefusal";
}
function openCirculation(instance, memo, key, answer) {
const manifest = orRefuse$1(() => memoManifest.fromCanonical(answer.manifest), () => new CirculationRefusal("Memo"));
if (!equal(memoId(manifest), memo) || manifest.instance !== instance.name) throw new CirculationRefusal("Memo");
if (!equal(manifest.circulation, key.hash())) throw new CirculationRefusal("Key");
const freeze2 = openFreeze(manifest, answer.freeze);
const text2 = orRefuse$1(() => openObject(versionText, key.identity(), answer.sealedText), () => new CirculationRefusal("Text"));
if (!equal(versionDigest(text2), freeze2.digest)) throw new CirculationRefusal("Text");
const words2 = wordsOf(text2);
const charter = charterByDigest(instance, manifest.charter)?.charter;
const epochs = acceptedEpochs(instance, manifest);
if (charter === void 0 || epochs === null) throw new CirculationRefusal("Unknown");
return { memo, manifest, freeze: freeze2, text: text2, words: words2, charter, epochs };
}
function wordsOf(text2) {
try {
return orRefuse$1(() => checkText(text2), () => new CirculationRefusal("Text"));
} catch (failure) {
if (failure instanceof MemoError) throw new CirculationRefusal("Text");
throw failure;
}
}
function rulesOf(circulation2, kind2) {
const { manifest, epochs, charter, freeze: freeze2 } = circulation2;
const eligible = eligibleFor(charter, kind2);
return { kind: kind2, manifest, epochs, eligible, version: freeze2.digest, context: memoContext(manifest) };
}
function usableCredential(circulation2, wallet2) {
for (const epoch of circulation2.epochs) {
const enrolment2 = findEnrolment(wallet2, epoch.digest);
const credential = enrolment2 && attempt(() => credentialOf(enrolment2, epoch));
if (enrolment2 !== null && credential !== null) return { epoch, enrolment: enrolment2, credential };
}
return null;
}
function* prepareCredential(circulation2, wallet2) {
const usable = usableCredential(circulation2, wallet2);
if (usable !== null) yield* usable.credential.prepare();
}
function acceptedEpochs(instance, manifest) {
const epochs = manifest.accepted.map((accepted) => {
const known = epochByDigest(instance, accepted.manifest);
const inLog = known?.roll != null && equal(known.roll.digest, accepted.roll);
return inLog ? known.epoch : null;
});
return epochs.every((epoch) => epoch !== null) ? epochs : null;
}
function openFreeze(manifest, octets2) {
const { step } = orRefuse$1(() => verifyAuthorDocument(unverifiedAuthorDocument.fromCanonical(octets2), memoId(manifest), manifest.author), () => new CirculationRefusal("Freeze"));
if (step.kind !== "circulate") throw new CirculationRefusal("Freeze");
return step.freeze;
}
const CASE_OCTETS_MAX = 96 * 1024 * 1024;
function sendTo(operation, memo, body2, value, answer, signal) {
return send(memoPath(operation, memo), body2, value, answer, { signal, octetsMax: CASE_OCTETS_MAX });
}
async function circulation(memo, key, signal) {
const [instance, answer] = await Promise.all([reach(signal), ask(memoPath("memo_show", memo), memoAnswer, { signal })]);
return openCirculation(instance, memo, key, answer);
}
function memoStatus(memo, signal) {
return ask(memoPath("memo_status", memo), memoStatusAnswer, { signal });
}
class MemberRefusal extends CodedRefusal {
name = "MemberRefusal";
}
function readInvitation(secret) {
if (secret === void 0) return void 0;
try {
return invitationFromBytes(fromBase64Url(secret));
} catch {
throw new MemberRefusal("NotAnInvitation");
}
}
function invitationLink(invitation) {
return `${origin()}/app/#${toBase64Url(invitationToBytes(invitation))}`;
}
function keyTo(memo, wallet2, invitation) {
if (invitation && equal(invitation.memo, memo)) return invitation.key;
const known = wallet2 && (findAuthored(wallet2, memo) ?? findInvited(wallet2, memo));
if (!known) throw new MemberRefusal("NoKey");
return circulationOf(known);
}
async function keepInvitation(wallet2, memo, key) {
if (findAuthored(wallet2, memo) ?? findInvited(wallet2, memo)) return;
await update((kept) => remember(kept, memo, key));
}
async function subjectOf(memo, wallet2, signal) {
const own = findAuthored(wallet2, memo)?.versions.at(-1);
try {
const text2 = own ?? (await circulation(memo, keyTo(memo, wallet2, void 0), signal)).text;
return parseMarkdown(text2.markdown).parts.subject;
} catch (error) {
if (error instanceof Refusal) return void 0;
throw error;
}
}
function memoParam(params) {
return MemoId.parse(params["memo"] ?? "");
}
function shortId(memo) {
return MemoId.toText(memo).slice(0, 8);
}
function Invite({ secret }) {
let invitation;
let refusal;
try {
invitation = readInvitation(secret);
} catch (error) {
refusal = error;
}
return k($, null, k("h1", { tabIndex: -1 }, t("invite-title")), k(ErrorAlert, { error: refusal }), invitation && k(Invited, { invitation }), !invitation && refusal === void 0 && k(EmptyState, { heading: t("invite-none"), text: t("invite-none-text") }));
}
function Invited({ invitation }) {
const id2 = MemoId.toText(invitation.memo);
const loaded = useLoad(async (signal) => {
const [shown22, status2] = await Promise.all([circulation(invitation.memo, invitation.key, signal), memoStatus(invitation.memo, signal)]);
return { shown: shown22, status: status2 };
}, id2);
if (loaded.error !== void 0) return k(ErrorAlert, { error: loaded.error, again: loaded.again });
if (!loaded.value) return k(Waiting, { what: t("invite-loading") });
const { shown: shown2, status } = loaded.value;
const zone = shown2.charter.calendar.zoneName;
const isOpen = status.state === "circulating" ? now() < shown2.freeze.closesAt : isOpenLate(status, now());
return k($, null, k("p", { class: "lead" }, t("invite-lead")), k("dl", { class: "facts" }, k("dt", null, t("invite-signatures")), k("dd", null, countWords(status.signatures)), k(LateSignatures, { status, zone }), k("dt", null, t("invite-until")), k("dd", null, day(shown2.freeze.closesAt - 1, zone)), k("dt", null, t("invite-version")), k("dd", null, shown2.freeze.version)), k(CharterFacts, { charter: shown2.charter }), k(MemoView, { memo: shown2.words.parts, files: shown2.text.attachments }), isOpen ? k("section", { class: "no-print" }, k("h2", null, t("invite-agree")), k("p", null, t("invite-agree-text")), k("div", { class: "actions" }, k(ButtonLink, { href: to(`/sign/${id2}`) }, t("invite-go-sign")))) : k(Alert, { tone: "info" }, t("invite-over")), status.events.some(({ kind: kind2 }) => kind2 === "session_invited") && k("p", null, k("a", { href: to(`/session/${id2}`) }, t("memo-session"))));
}
const Attribute = named("affiliation", "service", "bureau", "grade_band", "tenure_band", "post_region", "name_record", "reserved");
const CLASS_ATTRIBUTES = ["affiliation", "service", "bureau", "grade_band", "tenure_band", "post_region"];
const VALUES_MAX = 256;
function attributeOf(index) {
return Attribute.ALL[index];
}
function isClass(attribute) {
return CLASS_ATTRIBUTES.includes(attribute);
}
class Schema {
constructor(values) {
this.values = values;
}
values;
static new(values) {
for (const attribute of values.keys()) if (!isClass(attribute)) throw new Malformed("NotAClass");
for (const attribute of CLASS_ATTRIBUTES) {
const list2 = values.get(attribute) ?? [];
if (list2.length === 0 || list2.length > VALUES_MAX) throw new Malformed("Count");
if (!list2.every(isWord) || new Set(list2).size !== list2.length) throw new Malformed("Value");
}
return new Schema(new Map([...values].map(([attribute, list2]) => [attribute, [...list2]])));
}
valuesOf(attribute) {
return this.values.get(attribute) ?? [];
}
checkValue(attribute, value) {
if (!isClass(attribute)) throw new Malformed("NotAClass");
if (!this.valuesOf(attribute).includes(value)) throw new Malformed("UnknownValue");
}
}
class Histogram {
constructor(total, cellMin, cells) {
this.total = total;
this.cellMin = cellMin;
this.cells = cells;
}
total;
cellMin;
cells;
static new(schema, total, cellMin, cells) {
const seen2 = new Set();
for (const { cell, count } of cells) {
if (cell.length !== CLASS_ATTRIBUTES.length) throw new Malformed("Cell");
CLASS_ATTRIBUTES.forEach((attribute, at2) => schema.checkValue(attribute, cell[at2]));
if (count !== "below" && count.exactly < cellMin) throw new Malformed("Cell");
seen2.add(cell.join(" "));
}
if (seen2.size !== cells.length) throw new Malformed("Cell");
const histogram = new Histogram(total, cellMin, cells);
const all = histogram.#sum(() => true);
if (all.atLeast > total || all.atMost < total) throw new Malformed("Total");
return histogram;
}
setSize(shown2) {
const matches = (cell) => shown2.every(([attribute, value]) => isClass(attribute) && cell[CLASS_ATTRIBUTES.indexOf(attribute)] === value);
const inside = this.#sum(matches);
const outside = this.#sum((cell) => !matches(cell));
return { atLeast: Math.max(inside.atLeast, this.total - outside.atMost, 0), atMost: Math.min(inside.atMost, Math.max(this.total - outside.atLeast, 0)) };
}
#sum(wanted) {
let [atLeast, atMost] = [0, 0];
for (const { cell, count } of this.cells) {
if (!wanted(cell)) continue;
atLeast += count === "below" ? 1 : count.exactly;
atMost += count === "below" ? Math.max(this.cellMin - 1, 0) : count.exactly;
}
return { atLeast, atMost };
}
}
function decideSet(size, limits) {
if (size.atLeast < limits.cellMin) return "refuse";
return size.atLeast < limits.warnBelow ? "warn" : "fine";
}
function isWord(value) {
return /^[a-z0-9-]{1,32}$/.test(value);
}
class SignRefusal extends CodedRefusal {
name = "SignRefusal";
}
const kindOf = (choice2) => choice2.lateUntil === null ? "sign" : "late";
function preview(instance, circulation2, wallet2, choice2, now2) {
const { charter, freeze: freeze2 } = circulation2;
if (now2 >= (choice2.lateUntil ?? freeze2.closesAt)) throw new SignRefusal("WindowOver");
const isNamedLate = choice2.lateUntil !== null && choice2.mode !== "anonymous";
if (isNamedLate || !charter.identityModes.includes(choice2.mode)) throw new SignRefusal("ModeNotAllowed");
if (wallet2.enrolments.length === 0) throw new SignRefusal("NotEnrolled");
const { epoch, enrolment: enrolment2 } = acceptedEnrolment(circulation2, wallet2);
const affiliation = affiliationOf(enrolment2);
if (!eligibleFor(charter, kindOf(choice2)).includes(affiliation)) {
throw new SignRefusal(eligibleFor(charter, "late").includes(affiliation) ? "SupporterBeforeFiling" : "NotEligible");
}
const signed = findInvited(wallet2, circulation2.memo)?.signedVersion ?? null;
if (signed !== null && equal(signed, freeze2.digest)) throw new SignRefusal("SignedAlready");
if (!mayShowIn(enrolment2, memoContext(circulation2.manifest))) throw new SignRefusal("PseudonymsExhausted");
const known = epochByDigest(instance, epoch.digest)?.roll;
if (known == null) throw new SignRefusal("OtherEpoch");
const values = shown(enrolment2.attributes, choice2.show);
const hidesAmong = crowd(epoch, known.roll, values);
const decision = hidesAmong === null ? "refuse" : decideSet(hidesAmong, charter.anonymity);
if (hidesAmong === null || decision === "refuse") throw new SignRefusal("TooFew");
const isSupporter = !charter.eligibility.affiliations.includes(affiliation);
return { shown: values, hidesAmong, warn: decision === "warn", isSupporter };
}
function cosign(instance, circulation2, wallet2, choice2, now2, randomness2) {
const { shown: values } = preview(instance, circulation2, wallet2, choice2, now2);
return forceCosign(instance.roster, circulation2, wallet2, choice2, values, randomness2);
}
function forceCosign(roster2, circulation2, wallet2, choice2, values, randomness2) {
const usable = usableCredential(circulation2, wallet2);
if (usable === null) throw new SignRefusal("OtherEpoch");
const participantSeed = randomBytes$2(randomness2, 32);
const key = SigningKey.fromSeed(participantSeed).verifyingKey().toBytes();
const signer = { participant: ParticipantKey.fromBytes(key), stance: choice2.stance };
const unsealed = { ...messageOf(circulation2, signer), kind: kindOf(choice2) };
const maker = { circulation: circulation2, usable, randomness: randomness2 };
const capsule = makeCapsule(maker, roster2, unsealed, choice2);
const message2 = { ...unsealed, capsule: capsule.digest() };
return { cosignature: { presentation: present(maker, message2, values), capsule }, participantSeed };
}
function noteShown(wallet2, circulation2, { institution, epoch }) {
const used = circulation2.epochs.find(({ manifest }) => manifest.institution === institution && manifest.epoch === epoch);
const enrolment2 = used && findEnrolment(wallet2, used.digest);
if (enrolment2) rememberContext(enrolment2, memoContext(circulation2.manifest));
noteCirculation(wallet2, circulation2);
}
function checkCosignature(circulation2, cosignature) {
try {
const kind2 = cosignature.presentation.message.kind === "late" ? "late" : "sign";
return verifyCosignature$1(rulesOf(circulation2, kind2), cosignature);
} catch (failure) {
if (!(failure instanceof PresentationRefusal)) throw failure;
const codes = { Version: "OtherVersion", Epoch: "OtherEpoch", NotEligible: "NotEligible" };
throw new SignRefusal(failure.code in codes ? codes[failure.code] : "Check");
}
}
function shown(attributes, chosen) {
return CLASS_ATTRIBUTES.flatMap((attribute, at2) => {
const value = attributes[at2];
const isShown = attribute === "affiliation" || chosen.includes(attribute);
return value !== void 0 && isShown ? [{ index: Attribute.indexOf(attribute), value }] : [];
});
}
function acceptedEnrolment(circulation2, wallet2) {
for (const epoch of circulation2.epochs) {
const enrolment2 = findEnrolment(wallet2, epoch.digest);
if (enrolment2 !== null) return { epoch, enrolment: enrolment2 };
}
throw new SignRefusal("OtherEpoch");
}
function crowd(epoch, roll2, values) {
return attempt(() => {
const schema = Schema.new(new Map(CLASS_ATTRIBUTES.map((attribute, at2) => [attribute, epoch.manifest.schema[at2]?.values ?? []])));
const cells = roll2.cells.map(({ values: cell, count }) => ({ cell, count: count === null ? "below" : { exactly: count } }));
const histogram = Histogram.new(schema, roll2.issued, roll2.cellMin, cells);
const pairs = values.map(({ index, value }) => [attributeOf(index) ?? "reserved", value]);
return histogram.setSize(pairs);
});
}
function messageOf(circulation2, signer) {
const { manifest, memo, freeze: freeze2 } = circulation2;
return { kind: "sign", instance: manifest.instance, memo, version: freeze2.digest, charter: manifest.charter, ...signer, capsule: new Uint8Array(32) };
}
function present(maker, message2, values) {
const { circulation: circulation2, usable, randomness: randomness2 } = maker;
const { institution, epoch } = usable.epoch.manifest;
const made = presentCredential(usable.credential, message2, memoContext(circulation2.manifest), values, randomness2);
if (made === null) throw new SignRefusal("Credential");
return { message: message2, institution, epoch, disclosed: [...values], ...made };
}
function presentCredential(credential, message2, context, values, randomness2) {
const indexes = values.map(({ index }) => index);
try {
const { proof, pseudonym } = credential.present(presentationHeader(message2), context, indexes, randomness2);
return { proof, pseudonym: Pseudonym$1.fromBytes(pseudonym.toBytes()) };
} catch (failure) {
if (failure instanceof VerificationFailure) return null;
throw failure;
}
}
function makeCapsule(maker, roster2, signed, choice2) {
const { circulation: circulation2, usable, randomness: randomness2 } = maker;
const refusal = () => new SignRefusal("Roster");
if (choice2.mode === "anonymous") return orRefuse$1(() => Capsule.anonymous(randomness2), refusal);
const { attributes } = usable.enrolment;
const name = attributes[NAME_RECORD];
if (name === void 0) throw new SignRefusal("Credential");
const disclosed2 = [...shown(attributes, []), { index: NAME_RECORD, value: name }];
const claim = present(maker, { ...signed, kind: "claim" }, disclosed2);
const binding = capsuleBinding(memoContext(circulation2.manifest), claim.pseudonym);
const content = claimContent.toCanonical({ claim, signaturesMin: choice2.signaturesMin });
return orRefuse$1(() => {
if (choice2.mode === "named") return Capsule.named(nameReaders(roster2), content, binding, randomness2);
const trustees = { recipients: trusteeRecipients(roster2), threshold: roster2.threshold };
return Capsule.sealed(trustees, content, binding, randomness2);
}, refusal);
}
function Checkbox({ label, explained, checked, onChange, tile, disabled }) {
const id2 = P();
return k("div", { class: "usa-checkbox" }, k("input", { class: tile ? "usa-checkbox__input usa-checkbox__input--tile" : "usa-checkbox__input", type: "checkbox", id: id2, checked, disabled, onChange: (event) => onChange(event.currentTarget.checked) }), k("label", { class: "usa-checkbox__label", for: id2 }, label, explained && k("span", { class: "usa-checkbox__label-description", dir: "auto" }, explained)));
}
const SIGNATURES_MAX = 1e6;
function ChoiceForm({ ground: ground2, choice: choice2, keeps, onChoice, onKeeps }) {
const { charter } = ground2.circulation;
return k("form", { onSubmit: (event) => event.preventDefault() }, choice2.lateUntil === null ? k(RadioTiles, { legend: t("sign-mode"), hint: t("sign-mode-hint"), value: choice2.mode, tiles: charter.identityModes.map((mode) => ({ value: mode, label: modeWords(mode), explained: modeMeaning(mode) })), onChange: (mode) => onChoice({ ...choice2, mode, signaturesMin: null }) }) : k(Alert, { tone: "info", heading: t("sign-late") }, t("sign-late-means")), choice2.mode === "sealed" && k(Field$1, { label: t("sign-at-least"), hint: t("sign-at-least-hint"), type: "number", inputMode: "numeric", wide: false, min: 1, max: SIGNATURES_MAX, value: choice2.signaturesMin === null ? "" : String(choice2.signaturesMin), onInput: (text2) => onChoice({ ...choice2, signaturesMin: leastOf(text2) }) }), charter.stances.length > 1 && k(RadioTiles, { legend: t("sign-stance"), value: choice2.stance, tiles: charter.stances.map((stance) => ({ value: stance, label: stanceWords(stance) })), onChange: (stance) => onChoice({ ...choice2, stance }) }), k(Disclosure, { summary: t("sign-show") }, k("p", null, t("sign-show-hint")), shownable(ground2).map(({ attribute, value }) => k(Checkbox, { key: attribute, label: t("sign-show-one", { attribute: attributeWords(attribute), value }), checked: choice2.show.includes(attribute), onChange: (shows) => onChoice({ ...choice2, show: toggled(choice2.show, attribute, shows) }) }))), k(Checkbox, { label: t("sign-keep"), explained: t("sign-keep-means"), checked: keeps, onChange: onKeeps }));
}
function shownable({ circulation: circulation2, wallet: wallet2 }) {
const attributes = usableCredential(circulation2, wallet2)?.enrolment.attributes ?? [];
return CLASS_ATTRIBUTES.flatMap((attribute, at2) => {
const value = attributes[at2];
return attribute === "affiliation" || value === void 0 ? [] : [{ attribute, value }];
});
}
function toggled(show, attribute, shows) {
const others = show.filter((other) => other !== attribute);
return shows ? [...others, attribute] : others;
}
function leastOf(text2) {
const least = Number(text2);
return Number.isInteger(least) && least >= 1 && least <= SIGNATURES_MAX ? least : null;
}
function Consequences({ preview: preview2, choice: choice2, keeps }) {
const { atLeast, atMost } = preview2.hidesAmong;
const among = atLeast === atMost ? number$1(atLeast) : t("count-between", { low: number$1(atLeast), high: number$1(atMost) });
return k("section", { "aria-labelledby": "consequences" }, k("h2", { id: "consequences" }, t("sign-means")), k("p", { class: "crowd" }, k("strong", null, among), " ", k("span", null, t("sign-among"))), preview2.isSupporter && k(Alert, { tone: "info" }, t("sign-supporter")), preview2.warn && k(Alert, { tone: "warning" }, t("sign-few")), k("dl", { class: "facts" }, k("dt", null, t("sign-seen")), k("dd", null, list$2(preview2.shown.map(shownWords))), k("dt", null, t("sign-name")), k("dd", null, nameWords(choice2)), k("dt", null, t("sign-remains")), k("dd", null, t(keeps ? "sign-kept" : "sign-burnt"))), k("h3", null, t("sign-risks")), k("ul", null, RISKS.map((id2) => k("li", { key: id2 }, t(id2)))));
}
const RISKS = ["unprotected-screen", "unprotected-device", "unprotected-few", "unprotected-style"];
function shownWords({ index, value }) {
const attribute = attributeOf(index);
if (attribute === void 0 || !isClass(attribute)) return value;
return t("sign-show-one", { attribute: attributeWords(attribute), value });
}
function nameWords({ mode, signaturesMin }) {
if (mode === "sealed" && signaturesMin !== null) return t("sign-sealed-least", { least: number$1(signaturesMin) });
return modeMeaning(mode);
}
function file(firstLine, kind2) {
const MAGIC = toUtf8(`${firstLine}
`);
return { ...kind2, MAGIC, toFile: (value) => concat(MAGIC, kind2.toCanonical(value)), fromFile: (octets2) => {
const isOurs = equal(octets2.subarray(0, MAGIC.length), MAGIC);
return isOurs ? kind2.fromCanonical(octets2.subarray(MAGIC.length)) : null;
} };
}
const signatureFile = file("demur signature v1", canonical(map({ log: [0, logEvidence], charter: [1, logged], manifest: [2, memoManifest], epoch: [3, logged], block: [4, octets$1] }), 1024 * 1024));
class SigningRefusal extends CodedRefusal {
name = "SigningRefusal";
}
async function prepare({ circulation: circulation2, wallet: wallet2 }, signal) {
const steps = prepareCredential(circulation2, wallet2);
while (!signal.aborted && steps.next().done !== true) await breathe();
}
async function make(ground2, choice2, keeps) {
finish$1(prepareCredential(ground2.circulation, ground2.wallet));
const { instance, circulation: circulation2, wallet: wallet2 } = ground2;
const cosigned = cosign(instance, circulation2, wallet2, choice2, now(), randomness);
checkCosignature(circulation2, cosigned.cosignature);
await update((kept) => {
remember(kept, circulation2.memo, ground2.key);
noteShown(kept, circulation2, cosigned.cosignature.presentation);
if (keeps) keepSignature(kept, circulation2.memo, cosigned.participantSeed, circulation2.freeze.digest);
else burnSignature(kept, circulation2.memo);
});
return { cosigned, choice: choice2, keeps };
}
async function post(ground2, made, signal) {
const { memo } = ground2.circulation;
const body2 = { blocks: [toBlock(made.cosigned.cosignature)] };
try {
await sendTo("memo_cosign", memo, blocksPost, body2, receivedAnswer, signal);
} catch (error) {
if (error instanceof Refusal) await update((kept) => burnSignature(kept, memo));
throw error;
}
}
function asFile({ instance, circulation: { manifest } }, made) {
const { presentation } = made.cosigned.cosignature;
const ground2 = loggedGround(instance, manifest.charter, presentation.institution, presentation.epoch);
if (ground2 === null) throw new SigningRefusal("Evidence");
return signatureFile.toFile({ ...ground2, manifest, block: toBlock(made.cosigned.cosignature) });
}
function Sign({ params, secret }) {
const loaded = useLoad((signal) => ground(params, secret, signal), params["memo"] ?? "");
return k($, null, k("h1", { tabIndex: -1 }, t("sign-title")), k(ErrorAlert, { error: loaded.error, again: loaded.again }), !loaded.value && loaded.error === void 0 && k(Waiting, { what: t("invite-loading") }), loaded.value && k(Signing, { ground: loaded.value }));
}
async function ground(params, secret, signal) {
const memo = memoParam(params);
const wallet2 = currentSession()?.wallet;
const key = keyTo(memo, wallet2, readInvitation(secret));
if (!wallet2) throw new Error("the gate lets nobody in without a wallet");
const instance = await reach(signal);
const shown2 = await circulation(memo, key, signal);
const lateUntil = shown2.charter.late ? (await memoStatus(memo, signal)).late?.endsAt ?? null : null;
await keepInvitation(wallet2, memo, key);
return { instance, circulation: shown2, key, wallet: wallet2, lateUntil };
}
const FIRST = { mode: "anonymous", signaturesMin: null, show: [], stance: "support" };
function Signing({ ground: ground2 }) {
const modes = ground2.circulation.charter.identityModes;
const [choice2, setChoice] = d({ ...FIRST, mode: modes.includes("anonymous") ? "anonymous" : modes[0] ?? "named", lateUntil: ground2.lateUntil });
const [keeps, setKeeps] = d(true);
const [outcome, setOutcome] = d(void 0);
const made = T(void 0);
const seen2 = w(() => previewed(ground2, choice2), [ground2, choice2]);
A(() => {
const controller = new AbortController();
void prepare(ground2, controller.signal);
return () => controller.abort();
}, [ground2]);
const ready = async () => made.current ??= await make(ground2, choice2, keeps);
const sending = useAction(async (signal) => {
const signature = await ready();
try {
await post(ground2, signature, signal);
} catch (error) {
if (error instanceof Refusal) made.current = void 0;
throw error;
}
setOutcome("sent");
});
const saving = useAction(async () => {
saveFile(`${shortId(ground2.circulation.memo)}.sig`, asFile(ground2, await ready()));
setOutcome("saved");
});
if (outcome) return k(Done, { outcome, keeps, memo: ground2.circulation.memo });
const busy = sending.pending || saving.pending;
const isFixed = made.current !== void 0;
const refusal = isFixed ? void 0 : seen2.refusal;
return k($, null, k(Disclosure, { summary: t("sign-text") }, k(MemoView, { memo: ground2.circulation.words.parts, files: ground2.circulation.text.attachments })), k(CharterFacts, { charter: ground2.circulation.charter }), !isFixed && k(ChoiceForm, { ground: ground2, choice: choice2, keeps, onChoice: setChoice, onKeeps: setKeeps }), k(ErrorAlert, { error: refusal }), seen2.preview && k(Consequences, { preview: seen2.preview, choice: choice2, keeps }), k(ErrorAlert, { error: sending.error ?? saving.error }), isFixed && !busy && k(Alert, { tone: "warning" }, t("sign-unsure")), busy && k(Waiting, { what: t("sign-making") }), refusal === void 0 && k("div", { class: "actions" }, k(Button, { pending: busy, onClick: () => sending.run() }, t("sign-send")), k(Button, { pending: busy, look: "outline", onClick: () => saving.run() }, t("sign-save"))), k("p", { class: "quiet" }, t("sign-save-means")));
}
function previewed(ground2, choice2) {
try {
return { preview: preview(ground2.instance, ground2.circulation, ground2.wallet, choice2, now()) };
} catch (refusal) {
return { refusal };
}
}
function Done({ outcome, keeps, memo }) {
return k($, null, k(Alert, { tone: "success", heading: t(`sign-${outcome}`), live: true }, t(`sign-${outcome}-text`)), k("p", null, t(keeps ? "sign-kept" : "sign-burnt")), k("div", { class: "actions" }, k(ButtonLink, { href: to(`/memo/${MemoId.toText(memo)}`) }, t("sign-to-memo"))));
}
const signing = Object.defineProperty({ __proto__: null, Invite, Sign }, Symbol.toStringTag, { value: "Module" });
export { API_NYM, ARROW, ATTACHMENTS_MAX, ATTACHMENTS_MAX$1, ATTACHMENTS_OCTETS_MAX$1 as ATTACHMENTS_OCTETS_MAX, AppealGround, AuthorKey, AuthorsStance, BlindGenerators, CAPTION$1 as CAPTION, CASE_OCTETS_MAX, COMPLAINT_CONTENT_OCTETS, COMPLAINT_OCTETS, COMPLAINT_TEXT_OCTETS_MAX, COMPLAINT_WORDS_OCTETS_MAX, CONTENT_OCTETS_MAX, Capsule, CaseNumber, CertificateDigest, CharterDigest, CharterFacts, Checkbox, Chi, CirculationKey, ComplaintId, Context, DEMANDS_MAX, DESK_OCTETS_MAX, DOCUMENT_OCTETS_MAX, DRAFTS_MAX, DemandList, DocumentDigest, Duty, EVIDENCE_MAX, EpochId, EventKind, FILE_NAME_BYTES_MAX, FURTHER, FURTHER_MAX, FileButton, G1, G1_OCTETS, G2, Generators, HASH_BYTES, HashMD, Hint, Identity, InstitutionId, LINE_CHARACTERS_MAX, Label, LateSignatures, Leaf, LeafKind, LinkKind, LogVerifier, MEMO_BYTES_MAX, Maj, Marking, MemberSeed, Memo, MemoError, MemoId, MemoProblem, MemoView, NAME_RECORD, NOTE_BYTES_MAX, NO_PADDING, NYM_SECRETS, OF_MEMO, OfficialId, OpenFailure, Outcome, PARAGRAPHS_MAX, PATH_HASHES_MAX, PREFIX, ParticipantKey, PresentationRefusal, QuestionDigest, RESPONSIBLE, Rating, Recipient, Refused, ReleaseKind, SCALAR_OCTETS, SEALED_OCTETS_MAX, STEPPED, SignRefusal, SigningKey, State, StatementDigest, TEXT_OCTETS_MAX, TreeHead, Turn, URGENCY_OCTETS_MAX, Unreadable, VerifyingKey, VersionDigest, VersionNumber, WANTED_BY, YEAR_MAX, accept$1 as accept, acceptedEpochs, affiliationOf, attachmentLine, attributeOf, attributeWords, authorContent, authorContentCommitment, authorKeyOf, authorSaid, authorTurn, base64, blocksPost, body, boolean, burnSignature, byteId, canSit, canonical, capsuleBinding, caseReaders, challengeBinds, characters, charterByDigest, checkText, checkedMoves, circulation, circulationOf, circulations, claimContent, clean$1 as clean, commit, commitmentDigest, countWords, createHasher$1 as createHasher, credentialOf, currentCharter, dayNumber, dayOf, daysOfMonth, decimal, decode, decoding, deriveHandle, deskOf, disclosed, domainOf, done, dueTimes, dutyWords, ed25519, eligibleFor, epochByDigest, epochDay, eraseNow, eventWords, examine, extended, file, fileSize, findAuthored, findEnrolment, findEpoch, findInvited, findOfficial, fixed, fixed$1, fixedPadding, fixedPath, flag$1 as flag, framed, fromBase32, fromBlock, hmac, id$1 as id, institutionName, invitationLink, isClass, isFileName, isFiled, isOfOffice, isOpenLate, keepEnrolment, keyTo, knownEpoch, layoutOf, leafHash, leafProof, list, list$1, logEvidence, logged, loggedCharter, loggedEpoch, loggedGround, loggedRoster, mailboxPath, map, markingsOf, mayChange, mayShowIn, mediaTypeOf, memoAnswer, memoContext, memoId, memoManifest, memoParam, memoPath, memoStatus, messageCoefficients, messageOf, nameReaders, named, newWallet, newestClosed, nullable, nullable$1, numbered$1 as numbered, numbered as numbered$1, octets, octets$1, octets32, officialKey, officialSeen, oneOf, openCheckpoint, openCirculation, openEvidence, openObject, openSealed, openWith, openingContext, optional$1 as optional, orRefuse, outcomeWords, pairingProductIsOne, panelReaders, parseDay, parseMarkdown, participantKeyOf, partsOf, passphrase, prepare$1 as prepare, present, presentCredential, presentationDigest, randomBytes$2 as randomBytes, ratingCounts, reach, readHash, readInvitation, readMemos, receivedAnswer, recipientOf, rememberContext, roster, rotl$1 as rotl, saveFile, scalars, seal, sealObject, seconds$1 as seconds, seconds as seconds$1, sendTo, server, sha256, sha256$1, shareFromBytes, shareToBytes, shortId, shown, signAuthorDocument, signatureCount, signatureFile, signing, splitHeader, splitOnce, stateWords, statementOf, stepContent, string, subjectOf, termWords, termsFor, text$1 as text, textCommitment, textId, textId$1, textSalt, toBase32, toBlock, trim, trusteeRecipients, u16, u16$2 as u16$1, u32$2 as u32, u32 as u32$1, u64, u64$1, u8, u8$2 as u8$1, unpad, unverifiedAuthorDocument, unverifiedPresentation, usableCredential, variants, verified, verifyAuthorDocument, verifyCosignature$1 as verifyCosignature, verifyLeafProof, verifyPresentation, verifying, versionDigest, versionNumber, versionText, wallet, wholeText, word$1 as word, word as word$1, wordLeaf, wordsOf$1 as wordsOf, wordsRoot, x25519 };
