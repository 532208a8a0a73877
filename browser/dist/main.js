// preact/dist/preact.mjs
var n,t$2,u$1,i$1,f$1,o$1,e$1,l$1,c$1,a$1,h$1=Symbol.for("pv"),p$1={},y$1=[],v$1=/^m(i|n|o|s|text|space)$/,w$1=Array.isArray,d$1=y$1.slice,_$1=Object.assign;function g$1(e){e&&e.parentNode&&e.remove()}function k$1(e,_,t){var l,r,i,u={},s=arguments.length;for(i in _)i=="key"?l=_[i]:i=="ref"&&typeof e!="function"?r=_[i]:u[i]=_[i];return s>2&&(u.children=s>3?d$1.call(arguments,2):t),m$1(e,u,l,r,null)}function m$1(e,_,t,l,r){var i={type:e,props:_,key:t,ref:l,__k:null,__:null,__b:0,__e:null,__c:null,constructor:h$1,__v:r||++t$2,__i:-1,__u:0};return!r&&n.vnode&&n.vnode(i),i}function $(e){return e.children}function x(e,_){this.props=e,this.context=_,this.__g=0}function S(e,_){if(_==null)return e.__&&S(e.__,e.__i+1);for(var t;_<e.__k.length;_++)if((t=e.__k[_])&&t.__e)return t.__e;return typeof e.type!="function"||e.props.__P?null:S(e)}function C$1(e){var _,t=e.__v,l=t.__e,r=[],i=[],u=e.__P;u&&((_=_$1({constructor:h$1},t)).__v=t.__v+1,n.vnode&&n.vnode(_),z$1(u,_,t,e.__n,u.namespaceURI,32&t.__u?[l]:null,r,l||S(t),32&t.__u,i),_.__v=t.__v,_.__.__k[_.__i]=_,E$1(r,_,i),t.__=t.__e=null,_.__e!=l&&j(_))}function j(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(_){return _&&(e.__e=_.__e)}),j(e)}function L(e){(8&e.__g||(e.__g|=8,u$1.push(e),f$1++))&&i$1==n.debounceRendering||((i$1=n.debounceRendering)||queueMicrotask)(H)}function H(){try{for(var e,_=1;u$1.length;)u$1.length>_&&u$1.sort(o$1),e=u$1.shift(),_=u$1.length,8&e.__g&&C$1(e)}finally{(f$1=u$1.length)&&(i$1||queueMicrotask)(H)}}function I(e,_,t,l,r,i,u,s,a,m,f){var v,d,o,p,k,h,g=l.__k||y$1,c=_.length;for(a=q(t,_,g,a,c),v=0;v<c;v++)(o=t.__k[v])!=null&&(d=~o.__i&&g[o.__i]||p$1,o.__i=v,h=z$1(e,o,d,r,i,u,s,a,m,f),p=o.__e,(d.ref!=o.ref||8&d.__u)&&(d.ref&&G$1(d.ref,null,o,d),o.ref&&f.push(o.ref,o.__c||p,o)),k=k||p,4&o.__u?(a=A$1(o,a,e,!d.__v),d.__e&&(d.__e=null)):typeof o.type=="function"&&h!==void 0?a=h:p&&(a=p.nextSibling),o.__u&=-21);return t.__e=k,a}function q(e,_,t,l,r){var i,u,s,a,m,f,v,d,o,p=t.length,k=p,h=0,g=0,c=e.__k=Array(r);for(i=0;i<r;i++)(u=_[i])!=null&&typeof u!="boolean"&&typeof u!="function"?(typeof u!="object"||u.constructor===String?u=c[i]=m$1(null,u):w$1(u)?u=c[i]=m$1($,{children:u}):u.constructor===h$1&&u.__b?u=c[i]=m$1(u.type,u.props,u.key,u.ref,u.__v):c[i]=u,a=i+h,u.__=e,u.__b=e.__b+1,s=null,~(m=u.__i=P$1(u,t,a,k))&&(k--,(s=t[m])&&(s.__u|=2)),s&&s.__v?(u.__u|=16,m==a-1?h--:m==a+1?h++:m!=a&&(m>a?h--:h++,g=1)):(~m||(r>p?h--:r<p&&h++),typeof u.type!="function"&&(u.__u|=4))):c[i]=null;if(g){for(f=[],v=[],i=0;i<r;i++)if((u=c[i])&&16&u.__u){for(h=0,d=f.length;h<d;)f[o=h+d>>1]<u.__i?h=o+1:d=o;f[h]=u.__i,v[i]=h+1}for(h=f.length;i--;)v[i]&&(v[i]==h?h--:c[i].__u|=4)}if(k)for(i=0;i<p;i++)!(s=t[i])||2&s.__u||(s.__e==l&&(l=S(s)),J(s,s));return l}function A$1(e,_,t,l){var r,i,u,s;if(typeof e.type=="function"){if(e.props.__P)return _;if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&(r[i].__=e,_=A$1(r[i],_,t,!1));return _}for(_&&!_.parentNode&&(_=S(e))&&!_.parentNode&&(_=null),u=e.__e,s=_;s&&s.nodeType==8;)s=s.nextSibling;for(u!=s&&(!l&&t.moveBefore&&u.parentNode?t.moveBefore(u,_):t.insertBefore(u,_||null)),_=u;(_=_&&_.nextSibling)&&_.nodeType==8&&!_.data.startsWith("$s"););return _}function P$1(e,_,t,l){var r,i=e.key,u=e.type,s=_[t],a=s&&!(2&s.__u);if(s===null&&i==null||a&&i==s.key&&u==s.type)return t;if(l>(a?1:0)){for(r=t-1;r>=0;r--)if((s=_[r])&&!(2&s.__u)&&i==s.key&&u==s.type)return r;for(r=t+1;r<_.length;r++)if((s=_[r])&&!(2&s.__u)&&i==s.key&&u==s.type)return r}return-1}function T$1(e,_,t){t==null&&(t=""),_[0]=="-"?e.setProperty(_,t):e[_]=t}function N(e,_,t,l,r){var i,u;if(_=="style")if(typeof t=="string")e.style.cssText=t;else{if(typeof l=="string"&&(e.style.cssText=l=""),l)for(_ in l)t&&_ in t||T$1(e.style,_);if(t)for(_ in t)l&&t[_]==l[_]||T$1(e.style,_,t[_])}else if(_[0]=="o"&&_[1]=="n")typeof t!="function"&&(t=null),typeof l!="function"&&(l=null),(e.__e||(e.__e={}))[_]=t,t&&l||(u=a$1[_]||(a$1[_]=V(_)),(e.__a||(e.__a={}))[_]=c$1,i=_!=(_=_.replace(l$1,"$1")),(_=_.slice(2))[0]<"a"&&(_=_.toLowerCase()),t?e.addEventListener(_,u,i):e.removeEventListener(_,u,i));else{if(r=="http://www.w3.org/2000/svg")_=_.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(_!="width"&&_!="height"&&_!="href"&&_!="list"&&_!="form"&&_!="tabIndex"&&_!="download"&&_!="rowSpan"&&_!="colSpan"&&_!="role"&&_!="popover"&&_ in e)try{return void(e[_]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&_[4]!="-"?e.removeAttribute(_):e.setAttribute(_,_=="popover"&&t==1?"":t)}}function V(e){return function(_){var t=this.__e;if(t){if(t=t[e],_[e$1]==null)_[e$1]=c$1++;else if(_[e$1]<this.__a[e])return;return t(n.event?n.event(_):_)}}}function z$1(e,_,t,l,r,i,u,s,a,m){var f,v,d,o,p,k,h,g,c,b,y,U,W,D,C,A,T,M,P=_.type;if(_.constructor!==h$1)return null;128&t.__u&&(a=32&t.__u,f=t.__c.__z)&&(_.__u|=a,v=i=[],f.nodeType==8?s=B$1(f,i):i.push(f),s=i[0]||s),(f=n.__b)&&f(_);_:if(typeof P=="function"){d=u.length;try{if(g=_.props,c=(f=P.prototype)&&f.render,b=(f=P.contextType)&&l[f.__c],y=f?b?b.props.value:f.__:l,(o=t.__c)?(_.__c=o,2&o.__g&&(o.__g|=1)):(c?_.__c=o=new P(g,y):(_.__c=o=new x(g,y),o.constructor=P,o.render=K),b&&b.sub(o),o.state||(o.state={}),o.__n=l,o.__g|=8,o.__h=[],o.__k=[]),c&&(o.__s||(o.__s=o.state),P.getDerivedStateFromProps&&(o.__s==o.state&&(o.__s=_$1({},o.__s)),_$1(o.__s,P.getDerivedStateFromProps(g,o.__s)))),p=o.props,k=o.state,o.__v=_,t.__c){if(g!==p&&c&&!P.getDerivedStateFromProps&&o.componentWillReceiveProps&&o.componentWillReceiveProps(g,y),_.__v==t.__v&&!(8&o.__g)||!(4&o.__g)&&o.shouldComponentUpdate&&o.shouldComponentUpdate(g,o.__s,y)===!1){_.__v!=t.__v&&(o.props=g,o.state=o.__s,o.__g&=-9),_.__e=t.__e,_.__k=t.__k,_.__k.some(function(w){w&&(w.__=_)}),y$1.push.apply(o.__h,o.__k),o.__k=[],o.__h.length&&u.push(o),s=S(t);break _}o.componentWillUpdate&&o.componentWillUpdate(g,o.__s,y),c&&o.componentDidUpdate&&o.__h.push(function(){o.componentDidUpdate(p,k,h)})}else c&&!P.getDerivedStateFromProps&&o.componentWillMount&&o.componentWillMount(),c&&o.componentDidMount&&o.__h.push(o.componentDidMount);o.context=y,o.props=g,o.__P=e,o.__g&=-5,U=n.__r,W=c?25:0;do o.__g&=-9,U&&U(_),f=o.render(o.props,o.state=o.__s,o.context);while(8&o.__g&&++W<25);c&&(y$1.push.apply(o.__h,o.__k),o.__k=[]),o.state=o.__s,o.getChildContext&&(l=_$1({},l,o.getChildContext())),c&&t.__c&&o.getSnapshotBeforeUpdate&&(h=o.getSnapshotBeforeUpdate(p,k)),D=f&&f.type===$&&f.key==null?f.props.children:f,g.__P&&(f=s,r=(e=g.__P).namespaceURI,a=i=null,t.props&&t.props.__P!=e&&(t.__k.some(function(w){w&&J(w,w)}),t.__k=null),s=t.__k?S(t,0):null),s=I(e,w$1(D)?D:[D],_,t,l,r,i,u,s,a,m),g.__P&&(_.__e=null,s=f),_.__u&=-161,v&&v.some(g$1),o.__h.length&&u.push(o),1&o.__g&&(o.__g&=-4)}catch(w){if(u.length=d,_.__v=null,a||i)if(w&&w.then){if(_.__u|=128|a,i){for(~(T=i.indexOf(s||void 0))||(T=i.length);(M=i[T-1])&&M.nodeType==8;)T--;for(;T<i.length;T++)if(M=i[T])if(i[T]=null,C){if(M==A)break}else{if(M.nodeType!=8)break;M.data.startsWith("$s")&&(A=B$1(C=M))}}if(!C){for(;s&&s.nodeType==8&&s.nextSibling;)s=s.nextSibling;C=s}(f=B$1(C=_.__c.__z||(_.__c.__z=C)))?(_.__e=C,s=f):_.__e=s,s=s&&s.nextSibling}else i&&i.some(g$1);else _.__e=t.__e;_.__k||(_.__k=t.__k||[]),w&&w.then||D$1(_),n.__e(w,_,t)}}else s=_.__e=F(t.__e,_,t,l,r,i,u,a,m,e);return(f=n.diffed)&&f(_),s}function B$1(e,_){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))t++;else if(e.data.startsWith("/$s")&&!--t)return e}_&&_.push(e)}}function D$1(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(D$1))}function E$1(e,_,t){for(var l=0;l<t.length;)G$1(t[l++],t[l++],t[l++]);n.__c&&n.__c(_,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){n.__e(i,r.__v)}})}function F(e,_,t,l,r,i,u,s,a,m){var f,v,d,o,p,k,h,g,c=t.props||p$1,b=_.props,y=_.type;if(y=="svg"?r="http://www.w3.org/2000/svg":y=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(f=0;f<i.length;f++)if((p=i[f])&&(y?p.localName==y:p.nodeType==3)){e=p,i[f]=null;break}}if(!e){if(g=m.ownerDocument||document,!y)return g.createTextNode(b);e=g.createElementNS(r,y,b.is?b:m),s&&(n.__m&&n.__m(_,i),s=!1),i=null}if(y){if(m=y=="template"&&e.content||e,i=y=="textarea"&&b.defaultValue!=null?null:i&&d$1.call(m.childNodes),!s&&i)for(c={},f=0;f<e.attributes.length;f++)c[(p=e.attributes[f]).name]=p.value;for(f in c)p=c[f],f=="dangerouslySetInnerHTML"?d=p:f=="children"||f in b||f=="value"&&"defaultValue"in b||f=="checked"&&"defaultChecked"in b||N(e,f,null,p,r);for(f in b)p=b[f],f=="children"?o=p:f=="dangerouslySetInnerHTML"?v=p:f=="value"?k=p:f=="checked"?h=p:s&&typeof p!="function"||c[f]===p||N(e,f,p,c[f],r);v?(s||d&&(v.__html==d.__html||v.__html==e.innerHTML)||(e.innerHTML=v.__html),_.__k=[]):(d&&(e.textContent=""),(y=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&v$1.test(y))&&(r="http://www.w3.org/1999/xhtml"),I(m,w$1(o)?o:[o],_,t,l,r,i,u,i?i[0]:t.__k&&S(t,0),s,a),i&&i.some(g$1)),s&&y!="textarea"||(f="value",y=="progress"&&k==null?e.removeAttribute(f):k==null||k===e[f]&&(y!="progress"||k)||N(e,f,k,c[f],r),f="checked",h!=null&&h!=e[f]&&N(e,f,h,c[f],r))}else c===b||s&&e.data==b||(e.data=b);return e}function G$1(e,_,t,l){try{typeof e=="function"?_?_.__x=e(_)||1:l&&(l=l.__c||l.__e)&&(_=l.__x)&&(l.__x=null,typeof _=="function"?_():e(null)):e.current=_}catch(r){n.__e(r,t)}}function J(e,_,t){var l,r,i,u;if(n.unmount&&n.unmount(e),!(l=e.ref)||l.current&&l.current!=e.__e||G$1(l,null,_,e),l=e.__c){if(l.componentWillUnmount)try{l.componentWillUnmount()}catch(s){n.__e(s,_)}l.__P=l.__n=null}if(l=e.__k)for(u=0;u<l.length;u++)l[u]&&J(l[u],_,typeof e.type!="function"||t&&!e.props.__P);!t&&(l=e.__c)&&(l=l.__z)&&(r=B$1(l,i=[]))&&(l==e.__e&&i.some(g$1),g$1(r),g$1(l)),t||g$1(e.__e),e.__e=e.__c=e.__=null}function K(e,_,t){return this.constructor(e,t)}function Q(e,_){var t,l,r,i;n.__&&n.__(e,_),_.nodeType==9&&(_=_.documentElement),l=(t=e&&32&e.__u)?null:_.__k,_.__k=m$1($,{children:[e]}),r=[],i=[],z$1(_,_.__k,l||p$1,p$1,_.namespaceURI,l?null:_.firstChild?d$1.call(_.childNodes):null,r,l?l.__e:_.firstChild,t,i),E$1(r,_.__k,i),_.__k.props.children=null}n={__e:function(e,_,t,l){for(var r,i,u;_=_.__;)if((r=_.__c)&&!(1&r.__g)){r.__g|=4;try{if((u=(i=r.constructor)&&i.getDerivedStateFromError)&&r.setState(i.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,l||{}),u=1),u&&8&r.__g)return void(r.__g|=2)}catch(s){e=s}}throw f$1=0,e}},t$2=0,x.prototype.setState=function(e,_){var t=this.__s;t&&t!=this.state||(t=this.__s=_$1({},this.state)),typeof e=="function"&&(e=e(_$1({},t),this.props)),e&&(_$1(t,e),this.__v&&(_&&this.__k.push(_),L(this)))},x.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),L(this))},x.prototype.render=$,u$1=[],f$1=0,o$1=function(e,_){return e.__v.__b-_.__v.__b},e$1=Symbol(),l$1=/(PointerCapture)$|Capture$/i,c$1=0,a$1={};
// preact/hooks/dist/hooks.mjs
var t$1,r,u,i,o=Object.is,f=0,c=[],e=[],a=n,v=a.__b,l=a.__r,m=a.diffed,h=a.__c,s=a.unmount,p=a.__;function y(H,t){a.__h&&a.__h(r,H,f||t),f=0;var N=r.__H||(r.__H={__:[],__h:[]});return H>=N.__.length&&N.__.push({}),N.__[H]}function d(H){return f=1,_(G,H)}function _(H,t,N){var F=y(t$1++,2);if(F.t=H,!F.__c&&(F.__=[G(void 0,t),function(b){var U=(F.__N||F.__)[0],j=F.t(U,b);o(U,j)||(F.__N=[j,F.__[1]],F.__c.setState({}))}],F.__c=r,!r.__f)){r.__f=!0;var q=r.shouldComponentUpdate;r.shouldComponentUpdate=function(b,U,j){var I=this.__H;if(!I)return!0;var S=!1,$=this.props!=b;if(I.__.some(function(x){x.__N&&(S=!0,o(x.__[0],x.__N[0])||($=!0))}),q){var J=q.call(this,b,U,j);return S?J||$:J}return!S||$}}return F.__}function A(H,t){var N=y(t$1++,3);!a.__s&&E(N.__H,t)&&(N.__P=!0,N.__=H,N.u=t,r.__H.__h.push(N))}function T(H){return f=5,w(function(){return{current:H}},[])}function w(H,t){var N=y(t$1++,7);return E(N.__H,t)&&(N.__=H(),N.__H=t),N.__}function O(H){var t=y(t$1++,10),N=d();return t.__=H,r.componentDidCatch||(r.componentDidCatch=function(F,q){t.__&&t.__(F,q),N[1](F)}),[N[0],function(){return N[1]()}]}function P(){var H=y(t$1++,11);if(!H.__){for(var t=r.__v;!t.__m&&t.__;)t=t.__;var N=t.__m||(t.__m=[0,0]);H.__="P"+N[0]+"-"+N[1]++}return H.__}function g(){var H;do{for(;H=e.shift();)try{C(H)}catch(N){a.__e(N,{__:(H=H.__P)&&H.__v})}for(;H=c.shift();){var t=H.__H;if(H.__P&&t)try{t.__h.some(C),t.__h.some(D),t.__h=[]}catch(N){t.__h=[],a.__e(N,H.__v)}}}while(e.length)}a.__b=function(H){r=null,v&&v(H)},a.__=function(H,t){H&&t.__k&&t.__k.__m&&(H.__m=t.__k.__m),p&&p(H,t)},a.__r=function(H){l&&l(H),t$1=0;var t=(r=H.__c).__H;t&&(u==r?r.__h=[]:(t.__h.some(C),t.__h.some(D),t$1=0),t.__h=[],t.__.some(function(N){N.__N&&(N.__=N.__N),N.u=N.__N=void 0})),u=r},a.diffed=function(H){m&&m(H);var t=H.__c;t&&t.__H&&(t.__H.__h.length&&B(c.push(t)),t.__H.__.some(function(N){N.u&&(N.__H=N.u)})),u=r=null},a.__c=function(H,t){t.some(function(N){try{N.__h.some(C),N.__h=N.__h.filter(function(F){return!F.__||D(F)})}catch(F){N.__h=[function(){throw F}]}}),h&&h(H,t)},a.unmount=function(H){s&&s(H);var t,N,F=H.__c;F&&F.__H&&(F.__H.__.some(function(q){try{if(q.__P&&q.__c){if(N===void 0){for(N=H.__;N&&(!N.__c||!N.__c.__P);)N=N.__;N=N&&N.__c}q.__P=N,B(e.push(q))}else C(q)}catch(b){t=b}}),F.__H=void 0,t&&a.__e(t,F.__v))};var k=typeof requestAnimationFrame=="function";function z(H){var t,N=function(){clearTimeout(F),k&&cancelAnimationFrame(t),setTimeout(H)},F=setTimeout(N,35);k&&(t=requestAnimationFrame(N))}function B(H){H!=1&&i==a.requestAnimationFrame||((i=a.requestAnimationFrame)||z)(g)}function C(H){var t=r,N=H.__c;typeof N=="function"&&(H.__c=void 0,N()),r=t}function D(H){var t=r;H.__c=H.__(),r=t}function E(H,t){return!H||H.length!=t.length||t.some(function(N,F){return!o(N,H[F])})}function G(H,t){return typeof t=="function"?t(H):t}
class Malformed extends Error {
constructor(code) {
super(code);
this.code = code;
this.name = "Malformed";
}
code;
}
function within(outer, step) {
try {
return step();
} catch (error) {
if (error instanceof Malformed) throw new Malformed(`${outer}(${error.code})`);
throw error;
}
}
function otherwise(code, step) {
try {
return step();
} catch (error) {
if (error instanceof Malformed) throw new Malformed(code);
throw error;
}
}
function now() {
return Math.floor(Date.now() / 1e3);
}
function pause(milliseconds, signal) {
return new Promise((resolve, reject) => {
signal?.throwIfAborted();
const timer = setTimeout(resolve, milliseconds);
signal?.addEventListener("abort", () => {
clearTimeout(timer);
reject(signal.reason);
});
});
}
function breathe() {
return new Promise((resolve) => setTimeout(resolve, 0));
}
function origin() {
return location.origin;
}
const randomness = { fill(octets) {
for (let at = 0; at < octets.length; at += 65536) crypto.getRandomValues(octets.subarray(at, at + 65536));
} };
class Refusal extends Error {
constructor(code, status) {
super(code);
this.code = code;
this.status = status;
}
code;
status;
name = "Problem";
}
class Failure extends Error {
constructor(kind) {
super(kind);
this.kind = kind;
}
kind;
name = "Failure";
}
const OCTETS_MAX = 16 * 1024 * 1024;
const WAIT_MILLISECONDS_MAX = 3e4;
const PAUSES = [700, 2500];
const SESSION_HEADER = "demur-session";
const PROBLEM_PREFIX = "urn:demur:problem:";
const PROBLEM_OCTETS_MAX = 4096;
async function ask(path, answer, limits) {
return decoded(answer, await get(path, limits));
}
async function send(path, body2, value, answer, limits) {
return decoded(answer, await post(path, body2.toJson(value), limits));
}
function decoded(answer, value) {
try {
return answer.fromJson(value);
} catch (error) {
throw error instanceof Malformed ? new Failure("strange") : error;
}
}
async function get(path, limits = {}) {
return json(await exchange(path, { method: "GET" }, limits));
}
async function post(path, body2, limits = {}) {
const headers = { "content-type": "application/json", ...limits.session && { [SESSION_HEADER]: limits.session } };
const init = { method: "POST", body: JSON.stringify(body2), headers };
return json(await exchange(path, init, limits));
}
async function ownPart(load) {
try {
return await load();
} catch (error) {
throw new Failure(error instanceof TypeError ? "offline" : "damaged");
}
}
async function exchange(path, init, limits) {
for (const wait of PAUSES) {
try {
return await attempt$1(path, init, limits);
} catch (error) {
if (!passes(error)) throw error;
await pause(wait, limits.signal);
}
}
return attempt$1(path, init, limits);
}
function passes(error) {
return error instanceof Failure && (error.kind === "unavailable" || error.kind === "offline" && navigator.onLine);
}
async function attempt$1(path, init, limits) {
const url = new URL(path, origin());
if (url.origin !== origin()) throw new Error("a request would leave this server");
const late = AbortSignal.timeout(limits.waitMax ?? WAIT_MILLISECONDS_MAX);
const signal = limits.signal ? AbortSignal.any([late, limits.signal]) : late;
const options = { credentials: "omit", redirect: "error", referrerPolicy: "no-referrer", cache: "no-store" };
try {
const answer = await fetch(url, { ...options, ...init, signal });
if (answer.ok) return await body(answer, limits.octetsMax ?? OCTETS_MAX);
throw await problem(answer);
} catch (error) {
if (error instanceof Refusal || error instanceof Failure) throw error;
if (limits.signal?.aborted) throw limits.signal.reason;
throw new Failure(late.aborted ? "late" : "offline");
}
}
async function problem(answer) {
if (answer.status === 503 || answer.status === 502 || answer.status === 504) return new Failure("unavailable");
const document2 = await body(answer, PROBLEM_OCTETS_MAX).then(json).catch(() => null);
const kind = document2 !== null && typeof document2 === "object" && "type" in document2 ? document2.type : null;
if (typeof kind !== "string" || !kind.startsWith(PROBLEM_PREFIX)) return new Failure("strange");
return new Refusal(kind.slice(PROBLEM_PREFIX.length), answer.status);
}
async function body(answer, octetsMax) {
const chunks = [];
let length = 0;
const reader = answer.body?.getReader();
while (reader) {
const { done: done2, value } = await reader.read();
if (done2) break;
length += value.length;
if (length > octetsMax) {
await reader.cancel();
throw new Failure("strange");
}
chunks.push(value);
}
const whole = new Uint8Array(length);
let at = 0;
for (const chunk of chunks) {
whole.set(chunk, at);
at += chunk.length;
}
return whole;
}
function json(text2) {
try {
return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(text2));
} catch {
throw new Failure("strange");
}
}
// @fluent/bundle/esm/types.js
class FluentType{constructor(t){this.value=t}valueOf(){return this.value}}class FluentNone extends FluentType{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}}class FluentNumber extends FluentType{constructor(t,e={}){super(t),this.opts=e}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(e){t.reportError(e)}return this.value.toString(10)}}class FluentDateTime extends FluentType{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof FluentType)return FluentDateTime.supportsValue(t.valueOf());if("Temporal"in globalThis){const e=globalThis.Temporal;if(t instanceof e.Instant||t instanceof e.PlainDateTime||t instanceof e.PlainDate||t instanceof e.PlainMonthDay||t instanceof e.PlainTime||t instanceof e.PlainYearMonth)return!0}return!1}constructor(t,e={}){t instanceof FluentDateTime?(e={...t.opts,...e},t=t.value):t instanceof FluentType&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&e.calendar===void 0&&(e={...e,calendar:t.calendarId}),super(t),this.opts=e}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){const t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(e){t.reportError(e)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}}
// @fluent/bundle/esm/resolver.js
const MAX_PLACEABLES=100,FSI="⁨",PDI="⁩";function match$1(e,r,n){if(n===r||n instanceof FluentNumber&&r instanceof FluentNumber&&n.value===r.value)return!0;if(r instanceof FluentNumber&&typeof n=="string"){let u=e.memoizeIntlObject(Intl.PluralRules,r.opts).select(r.value);if(n===u)return!0}return!1}function getDefault(e,r,n){return r[n]?resolvePattern(e,r[n].value):(e.reportError(new RangeError("No default")),new FluentNone)}function getArguments(e,r){const n=[],u=Object.create(null);for(const t of r)t.type==="narg"?u[t.name]=resolveExpression(e,t.value):n.push(resolveExpression(e,t));return{positional:n,named:u}}function resolveExpression(e,r){switch(r.type){case"str":return r.value;case"num":return new FluentNumber(r.value,{minimumFractionDigits:r.precision});case"var":return resolveVariableReference(e,r);case"mesg":return resolveMessageReference(e,r);case"term":return resolveTermReference(e,r);case"func":return resolveFunctionReference(e,r);case"select":return resolveSelectExpression(e,r);default:return new FluentNone}}function resolveVariableReference(e,{name:r}){let n;if(e.params)if(Object.prototype.hasOwnProperty.call(e.params,r))n=e.params[r];else return new FluentNone(`$${r}`);else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,r))n=e.args[r];else return e.reportError(new ReferenceError(`Unknown variable: $${r}`)),new FluentNone(`$${r}`);if(n instanceof FluentType)return n;switch(typeof n){case"string":return n;case"number":return new FluentNumber(n);case"object":if(FluentDateTime.supportsValue(n))return new FluentDateTime(n);default:return e.reportError(new TypeError(`Variable type not supported: $${r}, ${typeof n}`)),new FluentNone(`$${r}`)}}function resolveMessageReference(e,{name:r,attr:n}){const u=e.bundle._messages.get(r);if(!u)return e.reportError(new ReferenceError(`Unknown message: ${r}`)),new FluentNone(r);if(n){const t=u.attributes[n];return t?resolvePattern(e,t):(e.reportError(new ReferenceError(`Unknown attribute: ${n}`)),new FluentNone(`${r}.${n}`))}return u.value?resolvePattern(e,u.value):(e.reportError(new ReferenceError(`No value: ${r}`)),new FluentNone(r))}function resolveTermReference(e,{name:r,attr:n,args:u}){const t=`-${r}`,l=e.bundle._terms.get(t);if(!l)return e.reportError(new ReferenceError(`Unknown term: ${t}`)),new FluentNone(t);if(n){const i=l.attributes[n];if(i){e.params=getArguments(e,u).named;const a=resolvePattern(e,i);return e.params=null,a}return e.reportError(new ReferenceError(`Unknown attribute: ${n}`)),new FluentNone(`${t}.${n}`)}e.params=getArguments(e,u).named;const o=resolvePattern(e,l.value);return e.params=null,o}function resolveFunctionReference(e,{name:r,args:n}){let u=e.bundle._functions[r];if(!u)return e.reportError(new ReferenceError(`Unknown function: ${r}()`)),new FluentNone(`${r}()`);if(typeof u!="function")return e.reportError(new TypeError(`Function ${r}() is not callable`)),new FluentNone(`${r}()`);try{let t=getArguments(e,n);return u(t.positional,t.named)}catch(t){return e.reportError(t),new FluentNone(`${r}()`)}}function resolveSelectExpression(e,{selector:r,variants:n,star:u}){let t=resolveExpression(e,r);if(t instanceof FluentNone)return getDefault(e,n,u);for(const l of n){const o=resolveExpression(e,l.key);if(match$1(e,t,o))return resolvePattern(e,l.value)}return getDefault(e,n,u)}function resolveComplexPattern(e,r){if(e.dirty.has(r))return e.reportError(new RangeError("Cyclic reference")),new FluentNone;e.dirty.add(r);const n=[],u=e.bundle._useIsolating&&r.length>1;for(const t of r){if(typeof t=="string"){n.push(e.bundle._transform(t));continue}if(e.placeables++,e.placeables>100)throw e.dirty.delete(r),new RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is 100`);u&&n.push("⁨"),n.push(resolveExpression(e,t).toString(e)),u&&n.push("⁩")}return e.dirty.delete(r),n.join("")}function resolvePattern(e,r){return typeof r=="string"?e.bundle._transform(r):resolveComplexPattern(e,r)}
// @fluent/bundle/esm/scope.js
class Scope{constructor(s,e,t){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=s,this.errors=e,this.args=t}reportError(s){if(!this.errors||!(s instanceof Error))throw s;this.errors.push(s)}memoizeIntlObject(s,e){let t=this.bundle._intls.get(s);t||(t={},this.bundle._intls.set(s,t));let i=JSON.stringify(e);return t[i]||(t[i]=new s(this.bundle.locales,e)),t[i]}}
// @fluent/bundle/esm/builtins.js
function values(t,n){const e=Object.create(null);for(const[i,u]of Object.entries(t))n.includes(i)&&(e[i]=u.valueOf());return e}const NUMBER_ALLOWED=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function NUMBER(t,n){let e=t[0];if(e instanceof FluentNone)return new FluentNone(`NUMBER(${e.valueOf()})`);if(e instanceof FluentNumber)return new FluentNumber(e.valueOf(),{...e.opts,...values(n,NUMBER_ALLOWED)});if(e instanceof FluentDateTime)return new FluentNumber(e.toNumber(),{...values(n,NUMBER_ALLOWED)});throw new TypeError("Invalid argument to NUMBER")}const DATETIME_ALLOWED=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function DATETIME(t,n){let e=t[0];if(e instanceof FluentNone)return new FluentNone(`DATETIME(${e.valueOf()})`);if(e instanceof FluentDateTime||e instanceof FluentNumber)return new FluentDateTime(e,values(n,DATETIME_ALLOWED));throw new TypeError("Invalid argument to DATETIME")}
// @fluent/bundle/esm/memoizer.js
const cache=new Map;function getMemoizerForLocale(r){const n=Array.isArray(r)?r.join(" "):r;let e=cache.get(n);return e===void 0&&(e=new Map,cache.set(n,e)),e}
// @fluent/bundle/esm/bundle.js
class FluentBundle{constructor(t,{functions:i,useIsolating:r=!0,transform:s=e=>e}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER,DATETIME,...i},this._useIsolating=r,this._transform=s,this._intls=getMemoizerForLocale(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:i=!1}={}){const r=[];for(let s=0;s<t.body.length;s++){let e=t.body[s];if(e.id.startsWith("-")){if(i===!1&&this._terms.has(e.id)){r.push(new Error(`Attempt to override an existing term: "${e.id}"`));continue}this._terms.set(e.id,e)}else{if(i===!1&&this._messages.has(e.id)){r.push(new Error(`Attempt to override an existing message: "${e.id}"`));continue}this._messages.set(e.id,e)}}return r}formatPattern(t,i=null,r=null){if(typeof t=="string")return this._transform(t);let s=new Scope(this,r,i);try{return resolveComplexPattern(s,t).toString(s)}catch(e){if(s.errors&&e instanceof Error)return s.errors.push(e),new FluentNone().toString(s);throw e}}}
// @fluent/bundle/esm/resource.js
const RE_MESSAGE_START=/^(-?[a-zA-Z][\w-]*) *= */gm,RE_ATTRIBUTE_START=/\.([a-zA-Z][\w-]*) *= */y,RE_VARIANT_START=/\*?\[/y,RE_NUMBER_LITERAL=/(-?[0-9]+(?:\.([0-9]+))?)/y,RE_IDENTIFIER=/([a-zA-Z][\w-]*)/y,RE_REFERENCE=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,RE_FUNCTION_NAME=/^[A-Z][A-Z0-9_-]*$/,RE_TEXT_RUN=/([^{}\n\r]+)/y,RE_STRING_RUN=/([^\\"\n\r]*)/y,RE_STRING_ESCAPE=/\\([\\"])/y,RE_UNICODE_ESCAPE=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,RE_LEADING_NEWLINES=/^\n+/,RE_TRAILING_SPACES=/ +$/,RE_BLANK_LINES=/ *\r?\n/g,RE_INDENT=/( *)$/,TOKEN_BRACE_OPEN=/{\s*/y,TOKEN_BRACE_CLOSE=/\s*}/y,TOKEN_BRACKET_OPEN=/\[\s*/y,TOKEN_BRACKET_CLOSE=/\s*] */y,TOKEN_PAREN_OPEN=/\s*\(\s*/y,TOKEN_ARROW=/\s*->\s*/y,TOKEN_COLON=/\s*:\s*/y,TOKEN_COMMA=/\s*,?\s*/y,TOKEN_BLANK=/\s+/y;class FluentResource{constructor(a){this.body=[],RE_MESSAGE_START.lastIndex=0;let r=0;for(;;){let t=RE_MESSAGE_START.exec(a);if(t===null)break;r=RE_MESSAGE_START.lastIndex;try{this.body.push(d(t[1]))}catch(e){if(e instanceof SyntaxError)continue;throw e}}function i(t){return t.lastIndex=r,t.test(a)}function f(t,e){if(a[r]===t)return r++,!0;if(e)throw new e(`Expected ${t}`);return!1}function l(t,e){if(i(t))return r=t.lastIndex,!0;if(e)throw new e(`Expected ${t.toString()}`);return!1}function E(t){t.lastIndex=r;let e=t.exec(a);if(e===null)throw new SyntaxError(`Expected ${t.toString()}`);return r=t.lastIndex,e}function o(t){return E(t)[1]}function d(t){let e=p(),n=g();if(e===null&&Object.keys(n).length===0)throw new SyntaxError("Expected message value or attributes");return{id:t,value:e,attributes:n}}function g(){let t=Object.create(null);for(;i(RE_ATTRIBUTE_START);){let e=o(RE_ATTRIBUTE_START),n=p();if(n===null)throw new SyntaxError("Expected attribute value");t[e]=n}return t}function p(){let t;if(i(RE_TEXT_RUN)&&(t=o(RE_TEXT_RUN)),a[r]==="{"||a[r]==="}")return y(t?[t]:[],1/0);let e=S();return e?t?y([t,e],e.length):(e.value=h(e.value,RE_LEADING_NEWLINES),y([e],e.length)):t?h(t,RE_TRAILING_SPACES):null}function y(t=[],e){for(;;){if(i(RE_TEXT_RUN)){t.push(o(RE_TEXT_RUN));continue}if(a[r]==="{"){t.push(w());continue}if(a[r]==="}")throw new SyntaxError("Unbalanced closing brace");let s=S();if(s){t.push(s),e=Math.min(e,s.length);continue}break}let n=t.length-1,u=t[n];typeof u=="string"&&(t[n]=h(u,RE_TRAILING_SPACES));let c=[];for(let s of t)s instanceof Indent&&(s=s.value.slice(0,s.value.length-e)),s&&c.push(s);return c}function w(){l(TOKEN_BRACE_OPEN,SyntaxError);let t=_();if(l(TOKEN_BRACE_CLOSE))return t;if(l(TOKEN_ARROW)){let e=v();return l(TOKEN_BRACE_CLOSE,SyntaxError),{type:"select",selector:t,...e}}throw new SyntaxError("Unclosed placeable")}function _(){if(a[r]==="{")return w();if(i(RE_REFERENCE)){let[,t,e,n=null]=E(RE_REFERENCE);if(t==="$")return{type:"var",name:e};if(l(TOKEN_PAREN_OPEN)){let u=T();if(t==="-")return{type:"term",name:e,attr:n,args:u};if(RE_FUNCTION_NAME.test(e))return{type:"func",name:e,args:u};throw new SyntaxError("Function names must be all upper-case")}return t==="-"?{type:"term",name:e,attr:n,args:[]}:{type:"mesg",name:e,attr:n}}return x()}function T(){let t=[];for(;;){switch(a[r]){case")":return r++,t;case void 0:throw new SyntaxError("Unclosed argument list")}t.push(I()),l(TOKEN_COMMA)}}function I(){let t=_();return t.type!=="mesg"?t:l(TOKEN_COLON)?{type:"narg",name:t.name,value:x()}:t}function v(){let t=[],e=0,n;for(;i(RE_VARIANT_START);){f("*")&&(n=e);let u=O(),c=p();if(c===null)throw new SyntaxError("Expected variant value");t[e++]={key:u,value:c}}if(e===0)return null;if(n===void 0)throw new SyntaxError("Expected default variant");return{variants:t,star:n}}function O(){l(TOKEN_BRACKET_OPEN,SyntaxError);let t;return i(RE_NUMBER_LITERAL)?t=R():t={type:"str",value:o(RE_IDENTIFIER)},l(TOKEN_BRACKET_CLOSE,SyntaxError),t}function x(){if(i(RE_NUMBER_LITERAL))return R();if(a[r]==='"')return m();throw new SyntaxError("Invalid expression")}function R(){let[,t,e=""]=E(RE_NUMBER_LITERAL),n=e.length;return{type:"num",value:parseFloat(t),precision:n}}function m(){f('"',SyntaxError);let t="";for(;;){if(t+=o(RE_STRING_RUN),a[r]==="\\"){t+=b();continue}if(f('"'))return{type:"str",value:t};throw new SyntaxError("Unclosed string literal")}}function b(){if(i(RE_STRING_ESCAPE))return o(RE_STRING_ESCAPE);if(i(RE_UNICODE_ESCAPE)){let[,t,e]=E(RE_UNICODE_ESCAPE),n=parseInt(t||e,16);return n<=55295||57344<=n?String.fromCodePoint(n):"�"}throw new SyntaxError("Unknown escape sequence")}function S(){let t=r;switch(l(TOKEN_BLANK),a[r]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return N(a.slice(t,r))}return a[r-1]===" "?N(a.slice(t,r)):!1}function h(t,e){return t.replace(e,"")}function N(t){let e=t.replace(RE_BLANK_LINES,`
`),n=RE_INDENT.exec(t)[1].length;return new Indent(e,n)}}}class Indent{constructor(a,r){this.value=a,this.length=r}}
const LANGUAGES = [{ code: "en", name: "English", direction: "ltr" }, { code: "fr", name: "Français", direction: "ltr" }, { code: "es", name: "Español", direction: "ltr" }, { code: "ar", name: "العربية", direction: "rtl" }];
function preferred(wanted2) {
for (const tag of wanted2) {
const found = LANGUAGES.find((language2) => tag.toLowerCase().split("-")[0] === language2.code);
if (found) return found;
}
return LANGUAGES[0];
}
async function ownText(path) {
const answer = await fetch(new URL(path, document.baseURI), { credentials: "omit" });
if (!answer.ok) throw new Error("a file of the application is missing");
return answer.text();
}
const ALWAYS = ["common", "app"];
const texts = new Map();
const listeners$2 = new Set();
const wanted = new Set(ALWAYS);
let language = preferred(globalThis.navigator?.languages ?? []);
let bundle = new FluentBundle(language.code);
let read$1 = ownText;
async function loadWords(files = []) {
files.forEach((file) => wanted.add(file));
await build(language);
}
async function speak$1(code) {
const next = LANGUAGES.find((it) => it.code === code);
if (!next) return;
await build(next);
}
function currentLanguage() {
return language;
}
function useLanguage() {
const [shown, show] = d(language);
A(() => {
const listener = () => show(language);
listeners$2.add(listener);
listener();
return () => {
listeners$2.delete(listener);
};
}, []);
return shown;
}
async function build(next) {
const files = [...wanted];
const sources = await Promise.all(files.map((file) => text(next.code, file)));
const made = new FluentBundle(next.code);
sources.forEach((source) => made.addResource(new FluentResource(source)));
bundle = made;
const changed = language !== next;
language = next;
if (changed) listeners$2.forEach((listener) => listener());
}
function text(code, file) {
const path = `locales/${code}/${file}.ftl`;
const known = texts.get(path);
if (known) return known;
const reading = read$1(path);
texts.set(path, reading);
reading.catch(() => texts.delete(path));
return reading;
}
function has(id) {
return bundle.hasMessage(id);
}
function t(id, variables) {
const message = bundle.getMessage(id);
if (!message?.value) return id;
return bundle.formatPattern(message.value, variables, []);
}
function day(seconds, timeZone) {
const options = { dateStyle: "long", ...timeZone ? { timeZone } : {} };
return new Intl.DateTimeFormat(language.code, options).format(seconds * 1e3);
}
function month(epoch) {
const date = new Date(`${epoch}-01T00:00:00Z`);
if (Number.isNaN(date.getTime())) return epoch;
const options = { year: "numeric", month: "long", timeZone: "UTC" };
return new Intl.DateTimeFormat(language.code, options).format(date);
}
function number(value) {
return new Intl.NumberFormat(language.code).format(value);
}
function list(items) {
return new Intl.ListFormat(language.code, { type: "conjunction" }).format(items);
}
function errorWords(error) {
if (error instanceof Failure) return t(`failure-${error.kind}`);
const { name, code, detail } = error;
if (typeof code === "string" && typeof name === "string") {
const variables = typeof detail === "number" ? { detail } : {};
const ids = name === "Invalid" ? [`invalid-${code}`] : [`refusal-${name}-${code}`, `refusal-${code}`];
const id = ids.find((it) => has(it));
if (id) return t(id, variables);
}
return t("failure-other");
}
function mayPass(error) {
return error instanceof Failure || error.code === "not_yet";
}
const LOOKS = { plain: "", outline: " usa-button--outline", quiet: " usa-button--unstyled", danger: " usa-button--secondary" };
function classes(look = "plain", small = false) {
return `usa-button${LOOKS[look]}${small ? " usa-button--small" : ""}`;
}
function Button({ look, small, submit, pending, disabled, label, autofocus, onClick, children }) {
return k$1("button", { type: submit ? "submit" : "button", class: classes(look, small), "aria-label": label, "aria-disabled": pending ? "true" : void 0, disabled, autofocus, onClick: (event) => {
if (pending) event.preventDefault();
else onClick?.();
} }, children);
}
function ButtonLink({ look, small, href, children }) {
return k$1("a", { class: classes(look, small), href }, children);
}
function Alert({ tone, heading, live, children }) {
const role = live ? tone === "error" ? "alert" : "status" : void 0;
return k$1("div", { class: `usa-alert usa-alert--${tone}${heading ? "" : " usa-alert--slim"}`, role }, k$1("div", { class: "usa-alert__body" }, heading && k$1("p", { class: "usa-alert__heading" }, heading), k$1("div", { class: "usa-alert__text" }, children)));
}
function ErrorAlert({ error, again }) {
if (error === void 0) return null;
return k$1(Alert, { tone: "error", heading: t("error-heading"), live: true }, k$1("p", null, errorWords(error)), mayPass(error) && k$1("p", null, t("error-nothing-lost")), again && k$1(Button, { look: "outline", small: true, onClick: again }, t("error-again")));
}
function Boundary({ fallback, children }) {
const [error, reset] = O();
return k$1($, null, error === void 0 || error === null ? children : fallback(reset));
}
let speak = () => void 0;
function announceWith(speaker) {
speak = speaker;
}
function announce(text2) {
speak(text2);
}
const NOT_YET = { error: void 0, done: false };
function useAction(act) {
const [pending, setPending] = d(false);
const [ended, setEnded] = d(NOT_YET);
const running = T(null);
A(() => () => running.current?.abort(), []);
const run = (...given) => {
if (running.current) return;
const controller = new AbortController();
running.current = controller;
setPending(true);
setEnded(NOT_YET);
finish(controller, act, given).then((end) => {
running.current = null;
if (controller.signal.aborted) return;
setPending(false);
setEnded(end);
if (end.error !== void 0) announce(t("live-failed"));
});
};
return { run, pending, ...ended, reset: () => setEnded(NOT_YET) };
}
async function finish(controller, act, given) {
try {
await act(controller.signal, ...given);
return { error: void 0, done: true };
} catch (error) {
return { error: error ?? new Error("failed"), done: false };
}
}
function useLoad(load, key) {
const [value, setValue] = d(void 0);
const [error, setError] = d(void 0);
const [round, setRound] = d(0);
A(() => {
const controller = new AbortController();
setError(void 0);
load(controller.signal).then((loaded) => controller.signal.aborted || setValue(() => loaded), (failure) => controller.signal.aborted || setError(failure ?? new Error("failed")));
return () => controller.abort();
}, [key, round]);
return { value, error, again: () => setRound(round + 1) };
}
function Disclosure({ summary, open: open2, children }) {
return k$1("details", { open: open2 }, k$1("summary", null, summary), children);
}
class CodedRefusal extends Error {
constructor(code, detail = null) {
super(code);
this.code = code;
this.detail = detail;
}
code;
detail;
}
function attempt(take) {
try {
return take();
} catch (failure) {
if (failure instanceof Malformed || failure instanceof CodedRefusal) return null;
throw failure;
}
}
function orRefuse(take, refusal) {
try {
return take();
} catch (failure) {
if (failure instanceof Malformed || failure instanceof CodedRefusal) throw refusal();
throw failure;
}
}
const utf8Encoder = new TextEncoder();
const utf8Decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function equal(a2, b) {
return a2.length === b.length && a2.every((octet, at) => octet === b[at]);
}
function compare(a2, b) {
const common = Math.min(a2.length, b.length);
for (let at = 0; at < common; at += 1) {
const difference = a2[at] - b[at];
if (difference !== 0) return difference;
}
return a2.length - b.length;
}
function concat(...parts) {
const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
let at = 0;
for (const part of parts) {
whole.set(part, at);
at += part.length;
}
return whole;
}
function u32(value) {
const octets = new Uint8Array(4);
new DataView(octets.buffer).setUint32(0, value);
return octets;
}
function u64(value) {
const octets = new Uint8Array(8);
new DataView(octets.buffer).setBigUint64(0, value);
return octets;
}
function toUtf8(text2) {
if (/\p{Surrogate}/u.test(text2)) throw new Malformed("Characters");
return utf8Encoder.encode(text2);
}
function fromUtf8(octets) {
try {
return utf8Decoder.decode(octets);
} catch {
throw new Malformed("Characters");
}
}
function utf8Length(text2) {
return utf8Encoder.encode(text2).length;
}
function toHex(octets) {
let text2 = "";
for (const octet of octets) text2 += octet.toString(16).padStart(2, "0");
return text2;
}
function fromHex(text2) {
if (!/^(?:[0-9a-f]{2})*$/.test(text2)) throw new Malformed("Hex");
const octets = new Uint8Array(text2.length / 2);
for (let at = 0; at < octets.length; at += 1) {
octets[at] = Number.parseInt(text2.slice(2 * at, 2 * at + 2), 16);
}
return octets;
}
function toBase64(octets) {
let binary = "";
for (const octet of octets) binary += String.fromCharCode(octet);
return btoa(binary);
}
function fromBase64(text2) {
let binary;
try {
binary = atob(text2);
} catch {
throw new Malformed("Base64");
}
const octets = Uint8Array.from(binary, (character) => character.charCodeAt(0));
if (toBase64(octets) !== text2) throw new Malformed("Base64");
return octets;
}
function toBase64Url(octets) {
return toBase64(octets).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
function fromBase64Url(text2) {
if (!/^[A-Za-z0-9_-]*$/.test(text2)) throw new Malformed("Base64");
const padded = text2.replaceAll("-", "+").replaceAll("_", "/");
const octets = fromBase64(padded + "=".repeat((4 - padded.length % 4) % 4));
if (toBase64Url(octets) !== text2) throw new Malformed("Base64");
return octets;
}
const DATABASE = "demur";
const OBJECTS = "kept";
const memory = new Map();
let blocked = false;
async function persists() {
try {
(await open(false))?.close();
return !blocked;
} catch {
return false;
}
}
async function read(name) {
const database = await tried(() => open(false));
if (!database) return memory.get(name);
const found = await tried(() => done(database.transaction(OBJECTS).objectStore(OBJECTS).get(name)));
database.close();
return found instanceof Uint8Array ? found : memory.get(name);
}
async function replace(name, before, octets) {
const database = await tried(() => open(before === void 0));
if (!database) {
if (before && !memory.has(name)) return false;
if (octets) memory.set(name, octets);
else memory.delete(name);
return true;
}
let same = false;
try {
const transaction = database.transaction(OBJECTS, "readwrite", { durability: "strict" });
const objects = transaction.objectStore(OBJECTS);
const there = objects.get(name);
there.onsuccess = () => {
same = there.result instanceof Uint8Array && before ? equal(there.result, before) : there.result === before;
if (same) octets ? objects.put(octets, name) : objects.delete(name);
};
await committed(transaction);
return same;
} finally {
database.close();
}
}
async function remove(...names) {
for (const name of names) memory.delete(name);
const database = await tried(() => open(false));
if (!database) return;
const transaction = database.transaction(OBJECTS, "readwrite", { durability: "strict" });
const objects = transaction.objectStore(OBJECTS);
for (const name of names) objects.delete(name);
const left = objects.count();
await committed(transaction);
database.close();
if (left.result === 0) await clear();
}
async function clear() {
memory.clear();
await tried(() => done(indexedDB.deleteDatabase(DATABASE)));
}
async function tried(act) {
try {
return await act();
} catch {
return void 0;
}
}
function open(make) {
if (typeof indexedDB === "undefined" || indexedDB === null) {
blocked = true;
return Promise.resolve(void 0);
}
return new Promise((resolve, reject) => {
const request = indexedDB.open(DATABASE, 1);
let unwanted = false;
request.onupgradeneeded = () => {
unwanted = !make;
if (unwanted) request.transaction?.abort();
else request.result.createObjectStore(OBJECTS);
};
request.onsuccess = () => resolve(request.result);
request.onerror = (event) => {
event.preventDefault();
if (unwanted) return resolve(void 0);
blocked = true;
reject(request.error);
};
request.onblocked = () => reject(new Error("blocked"));
});
}
function done(request) {
return new Promise((resolve, reject) => {
request.onsuccess = () => resolve(request.result);
request.onerror = () => reject(request.error);
});
}
function committed(transaction) {
return new Promise((resolve, reject) => {
transaction.oncomplete = () => resolve();
transaction.onabort = () => reject(transaction.error);
transaction.onerror = () => reject(transaction.error);
});
}
class KeepingRefusal extends CodedRefusal {
name = "KeepingRefusal";
}
let session;
let onDevice;
let work;
let saving = Promise.resolve();
const listeners$1 = new Set();
const forgetters$1 = new Set();
function currentSession() {
return session;
}
function useSession() {
const [shown, show] = d(session);
A(() => {
const listener = () => show(session);
const stop = watchSession(listener);
listener();
return stop;
}, []);
return shown;
}
function watchSession(listener) {
listeners$1.add(listener);
return () => void listeners$1.delete(listener);
}
function onForget(forget2) {
forgetters$1.add(forget2);
}
async function begin(wallet, words, keeping) {
work ??= await ownPart(() => import("./signing.js").then((n2) => n2.wallet));
onDevice = await read("wallet");
change$1({ wallet, words, strength: "words", keeping, unsaved: true, erased: 0 });
await save();
}
async function unlock(sealed2, words, keeping) {
work ??= await ownPart(() => import("./signing.js").then((n2) => n2.wallet));
const { strengthOf } = await ownPart(() => import("./signing.js").then((n2) => n2.passphrase));
const passphrase = strengthOf(sealed2) === "words" ? tidy(words) : words;
await breathe();
onDevice = sealed2;
change$1({ ...work.openWallet(sealed2, passphrase), words: passphrase, keeping, unsaved: false, erased: 0 });
void import("./signing.js").then((n2) => n2.server).then(({ reach }) => reach()).catch(() => void 0);
}
async function isKept() {
return await read("wallet") !== void 0;
}
function keptWallet() {
return read("wallet");
}
async function update(edit) {
if (!session) throw new Error("no wallet is open");
const edited = edit(session.wallet) ?? session.wallet;
change$1({ ...session, wallet: edited, unsaved: true });
await save();
}
async function noteErased(count) {
if (session) change$1({ ...session, erased: session.erased + count });
await update(() => void 0);
}
function exported() {
if (!session) throw new Error("no wallet is open");
return sealed(session);
}
function markSaved() {
if (session) change$1({ ...session, unsaved: false });
}
async function keepOn(keeping) {
if (!session) throw new Error("no wallet is open");
onDevice = await read("wallet");
change$1({ ...session, keeping, unsaved: true });
if (keeping === "memory") await inTurn(() => remove("wallet", "desk"));
await save();
}
function lock() {
forget(false);
}
function forget(burning) {
forgetters$1.forEach((it) => it(burning));
forgetSecret();
if (session) work?.wipeWallet(session.wallet);
change$1(void 0);
}
async function burn() {
forget(true);
await inTurn(clear);
}
function inTurn(act) {
saving = saving.catch(() => void 0).then(act);
return saving;
}
function save() {
return inTurn(write);
}
async function write() {
const present = session;
if (!present || present.keeping === "memory") return;
const octets = sealed(present);
if (!await replace("wallet", onDevice, octets)) throw new KeepingRefusal("Elsewhere");
onDevice = octets;
if (session === present) change$1({ ...present, unsaved: false });
}
function sealed({ wallet, words, strength }) {
if (!work) throw new Error("no wallet was ever open");
return work.sealWallet(wallet, words, strength, randomness);
}
function tidy(typed) {
return typed.trim().toLowerCase().split(/\s+/).join(" ");
}
function change$1(next) {
session = next;
listeners$1.forEach((listener) => listener());
}
function Erased() {
const erased = useSession()?.erased ?? 0;
if (erased === 0) return null;
return k$1(Alert, { tone: "info", heading: t("erased", { count: erased }), live: true }, t("erased-text"));
}
function Start() {
const session2 = useSession();
const kept = useLoad(isKept, "kept");
return k$1($, null, k$1("h1", { tabIndex: -1 }, t("start-title")), k$1("p", { class: "lead" }, t("start-lead")), k$1(Erased, null), session2 ? k$1(Open, null) : k$1(Closed, { kept: kept.value === true }), k$1("div", { class: "sides" }, k$1("section", { "aria-labelledby": "protected" }, k$1("h2", { id: "protected" }, t("start-protected")), k$1("ul", null, PROTECTED.map((id) => k$1("li", { key: id }, t(id))))), k$1("section", { "aria-labelledby": "unprotected" }, k$1("h2", { id: "unprotected" }, t("start-unprotected")), k$1("ul", null, UNPROTECTED.map((id) => k$1("li", { key: id }, t(id)))))), k$1("h2", null, t("start-leave")), k$1("p", null, t("start-leave-text")), k$1(Disclosure, { summary: t("start-more") }, k$1("p", null, t("start-more-text"))));
}
const PROTECTED = ["protected-who", "protected-text", "protected-stop", "protected-check"];
const UNPROTECTED = ["unprotected-screen", "unprotected-device", "unprotected-few", "unprotected-style"];
function Open() {
return k$1("ul", { class: "panels" }, k$1(Panel, { heading: "start-open-wallet", text: "start-open-wallet-text" }, k$1(ButtonLink, { href: to("/wallet") }, t("nav-wallet"))), k$1(Panel, { heading: "start-invited", text: "start-invited-text" }));
}
function Closed({ kept }) {
return k$1("ul", { class: "panels" }, kept && k$1(Panel, { heading: "start-unlock", text: "start-unlock-text" }, k$1(ButtonLink, { href: to("/unlock") }, t("start-unlock-go"))), k$1(Panel, { heading: "start-enrol", text: "start-enrol-text" }, k$1(ButtonLink, { href: to("/enrol"), look: kept ? "outline" : "plain" }, t("start-enrol-go"))), !kept && k$1(Panel, { heading: "start-file", text: "start-file-text" }, k$1(ButtonLink, { href: to("/unlock"), look: "outline" }, t("start-file-go"))), k$1(Panel, { heading: "start-invited", text: "start-invited-text" }));
}
function Panel({ heading, text: text2, children }) {
return k$1("li", { class: "panel" }, k$1("h2", null, t(heading)), k$1("p", null, t(text2)), children && k$1("div", { class: "actions" }, children));
}
const signing = group(() => import("./signing.js").then((n2) => n2.signing));
const writing = group(() => import("./pages.js").then((n2) => n2.writing));
const office = group(() => import("./office.js").then((n2) => n2.office));
const protect = group(() => import("./protect.js"));
const records = group(() => import("./records.js"));
const tools = group(() => import("./tools.js").then((n2) => n2.tools));
const wallets = group(() => import("./pages.js").then((n2) => n2.wallets));
function group(fetched) {
return (pick) => async () => ({ default: pick(await fetched()) });
}
const start = () => Promise.resolve({ default: Start });
const ROUTES = [{ path: "/", who: "anyone", title: "start-title", words: [], page: start }, { path: "/enrol", who: "anyone", title: "enrol-title", words: ["enrol"], page: wallets(({ Enrol }) => Enrol) }, { path: "/unlock", who: "anyone", title: "unlock-title", words: [], page: wallets(({ Unlock }) => Unlock) }, { path: "/invite", who: "anyone", title: "invite-title", words: ["member"], page: signing(({ Invite }) => Invite) }, { path: "/sign/:memo", who: "wallet", title: "sign-title", words: ["member"], page: signing(({ Sign }) => Sign) }, { path: "/post", who: "anyone", title: "post-title", words: ["member"], page: writing(({ Post }) => Post) }, { path: "/memos", who: "wallet", title: "memos-title", words: ["member", "desk"], page: writing(({ Memos }) => Memos) }, { path: "/write/:draft", who: "wallet", title: "desk-title", words: ["member", "desk"], page: writing(({ Write }) => Write) }, { path: "/receipt/:memo", who: "wallet", title: "receipt-title", words: ["member", "desk"], page: writing(({ Receipt }) => Receipt) }, { path: "/memo/:memo", who: "wallet", title: "memo-title", words: ["member", "desk"], page: writing(({ Memo }) => Memo) }, { path: "/session/:memo", who: "anyone", title: "listening-title", words: ["member", "desk", "listening"], page: () => import("./listening.js").then((n2) => n2.listening) }, { path: "/memo/:memo/further", who: "wallet", title: "further-title", words: ["member", "desk", "further"], page: () => import("./further.js") }, { path: "/mailbox", who: "wallet", title: "mailbox-title", words: ["member"], page: writing(({ Mailbox }) => Mailbox) }, { path: "/wallet", who: "wallet", title: "wallet-title", words: ["enrol"], page: wallets(({ Wallet }) => Wallet) }, { path: "/settings", who: "anyone", title: "settings-title", words: ["enrol"], page: wallets(({ Settings }) => Settings) }, { path: "/complain", who: "anyone", title: "complain-title", words: ["member", "complain"], page: () => import("./complain.js").then((n2) => n2.complain) }, { path: "/check", who: "anyone", title: "check-title", words: ["member", "check"], page: () => import("./pages.js").then((n2) => n2.check) }, { path: "/redact", who: "anyone", title: "redact-title", words: ["member", "desk", "check", "tools"], page: tools(({ Redact }) => Redact) }, { path: "/trace", who: "anyone", title: "trace-title", words: ["member", "tools"], page: tools(({ Trace }) => Trace) }, { path: "/desk/sign-in", who: "anyone", title: "office-sign-in-title", words: ["office"], page: office(({ SignIn }) => SignIn) }, { path: "/desk/factor", who: "official", title: "office-factor-title", words: ["office"], page: office(({ Factor }) => Factor) }, { path: "/desk", who: "official", title: "office-title", words: ["office", "member"], page: office(({ Desk }) => Desk) }, { path: "/desk/case/:memo", who: "official", title: "office-case", words: ["office", "member"], page: office(({ Case }) => Case) }, { path: "/desk/reply/:memo", who: "official", title: "office-reply-title", words: ["office", "member"], page: office(({ Reply }) => Reply) }, { path: "/desk/session/:memo", who: "official", title: "listening-title", words: ["office", "member", "listening"], page: () => import("./holding.js") }, { path: "/desk/complaints", who: "official", title: "protect-title", words: ["office", "complain", "protect"], page: protect(({ Complaints }) => Complaints) }, { path: "/desk/complaint/:complaint", who: "official", title: "protect-complaint-title", words: ["office", "complain", "protect"], page: protect(({ Complaint }) => Complaint) }, { path: "/desk/openings", who: "official", title: "openings-title", words: ["office", "member", "records"], page: records(({ Openings }) => Openings) }, { path: "/desk/opening/:memo", who: "official", title: "opening-title", words: ["office", "member", "records"], page: records(({ Opening }) => Opening) }, { path: "/desk/release/:memo", who: "official", title: "release-title", words: ["office", "member", "records"], page: () => import("./release.js") }, { path: "/desk/copy/:memo", who: "official", title: "copy-title", words: ["office", "tools"], page: records(({ Copy }) => Copy) }, { path: "/not-found", who: "anyone", title: "not-found-title", words: [], page: () => Promise.resolve().then(() => not_found) }];
const SECRET = /^[A-Za-z0-9_-]{86}$/;
const NOT_FOUND = "/not-found";
let secret;
function takeSecret(hash) {
const rest = hash.replace(/^#/, "");
if (SECRET.test(rest)) return { path: "/invite", secret: rest };
return { path: rest === "" ? "/" : rest, secret: void 0 };
}
function find(path) {
for (const route2 of ROUTES) {
const params = match(route2.path, path);
if (params) return { route: route2, params };
}
const route = ROUTES.find((it) => it.path === NOT_FOUND);
if (!route) throw new Error("the table of routes has no page for what is not found");
return { route, params: {} };
}
function match(pattern, path) {
const [wanted2, given] = [pattern.split("/"), path.split("/")];
if (wanted2.length !== given.length) return void 0;
const params = {};
for (const [index, part] of wanted2.entries()) {
const value = given[index] ?? "";
if (part.startsWith(":") && /^[A-Za-z0-9_-]{1,128}$/.test(value)) params[part.slice(1)] = value;
else if (part !== value) return void 0;
}
return params;
}
function here() {
const taken = takeSecret(location.hash);
if (taken.secret) {
secret = taken.secret;
history.replaceState(null, "", `#${taken.path}`);
}
return { path: taken.path, ...find(taken.path), secret };
}
function forgetSecret() {
secret = void 0;
}
function to(path) {
return `#${path}`;
}
function go(path) {
location.hash = path;
}
function Footer() {
const client = useLoad((signal) => get("/api/v1/client", { signal }).then(shortForm), "client");
return k$1("footer", null, k$1("div", { class: "bar" }, k$1(Languages, null), k$1("ul", null, k$1("li", null, k$1("a", { href: to("/settings") }, t("nav-settings"))), k$1("li", null, k$1("a", { href: "/" }, t("nav-public")))), client.value && k$1("p", null, t("client-short", { digest: client.value }))));
}
function shortForm(answer) {
const found = answer?.short;
return typeof found === "string" && /^[\w.: -]{4,80}$/.test(found) ? found : void 0;
}
function Languages() {
const current = useLanguage();
const change2 = useAction((_2, code) => ownPart(() => speak$1(code)));
return k$1("div", { class: "languages", role: "group", "aria-label": t("language-label") }, LANGUAGES.map((language2) => k$1("button", { key: language2.code, type: "button", lang: language2.code, dir: language2.direction, "aria-pressed": language2.code === current.code ? "true" : "false", onClick: () => change2.run(language2.code) }, language2.name)));
}
function EmptyState({ heading, text: text2, children }) {
return k$1("div", { class: "empty" }, k$1("h2", null, heading), k$1("p", null, text2), children && k$1("div", { class: "actions" }, children));
}
let official;
const listeners = new Set();
const forgetters = new Set();
function currentOfficial() {
return official;
}
function useOfficial() {
const [shown, show] = d(official);
A(() => {
const listener = () => show(official);
listeners.add(listener);
listener();
return () => {
listeners.delete(listener);
};
}, []);
return shown;
}
function onSignOut(forget2) {
forgetters.add(forget2);
}
function signIn(who) {
if (official && official.id !== who.id) signOut();
change(who);
}
function lapse() {
if (official) change({ ...official, lapsed: true });
}
function signOut() {
if (!official) return;
const { keys, end } = official;
forgetters.forEach((forget2) => forget2());
end();
keys.signingSeed.fill(0);
keys.identitySeed.fill(0);
change(void 0);
}
function change(next) {
official = next;
listeners.forEach((listener) => listener());
}
onForget(signOut);
function DropFile({ label, hint, accept, octetsMax, many, onFile }) {
const id = P();
const [over, setOver] = d(false);
const [error, setError] = d("");
const take = async (files) => {
setError("");
for (const file of [...files].slice(0, many ? void 0 : 1)) {
if (file.size > octetsMax) setError(t("file-too-long", { name: file.name, megabytes: number(octetsMax / 2 ** 20) }));
else onFile(file.name, new Uint8Array(await file.arrayBuffer()), file.type);
}
};
return k$1("div", { class: "usa-form-group" }, k$1("label", { class: "usa-label", for: id }, label), hint && k$1("div", { class: "usa-hint", id: `${id}-hint` }, hint), error && k$1("div", { class: "usa-error-message", role: "alert" }, error), k$1("div", { class: over ? "drop over" : "drop", onDragOver: (event) => {
event.preventDefault();
setOver(true);
}, onDragLeave: () => setOver(false), onDrop: (event) => {
event.preventDefault();
setOver(false);
void take(event.dataTransfer?.files ?? []);
} }, k$1("span", { class: "usa-button usa-button--outline", "aria-hidden": "true" }, t(many ? "files-choose" : "file-choose")), k$1("input", { id, type: "file", accept, multiple: many, "aria-describedby": hint ? `${id}-hint` : void 0, onChange: (event) => {
void take(event.currentTarget.files ?? []);
event.currentTarget.value = "";
} })));
}
function Field(props) {
const id = P();
const classes2 = ["usa-input", props.wide && "wide", props.code && "code", props.error && "usa-input--error"];
const kind = { type: props.type ?? "text" };
return k$1(Group, { ...props, id }, k$1("input", { id, class: classes2.filter(Boolean).join(" "), ...kind, value: props.value, required: props.required, maxLength: props.lengthMax, min: props.min, max: props.max, inputMode: props.inputMode, autocomplete: props.autocomplete ?? "off", autocapitalize: "off", spellcheck: props.code ? false : void 0, dir: props.code ? "ltr" : "auto", ...described(id, props), onInput: (event) => props.onInput(event.currentTarget.value) }));
}
function Group({ id, label, hint, error, children }) {
return k$1("div", { class: error ? "usa-form-group usa-form-group--error" : "usa-form-group" }, k$1("label", { class: error ? "usa-label usa-label--error" : "usa-label", for: id }, label), hint && k$1("div", { class: "usa-hint", id: `${id}-hint` }, hint), error && k$1("div", { class: "usa-error-message", id: `${id}-error` }, error), children);
}
function described(id, { hint, error }) {
const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
return { "aria-describedby": ids || void 0, "aria-invalid": error ? "true" : void 0 };
}
function RadioTiles({ legend, hint, value, tiles, onChange, error }) {
const id = P();
const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
return k$1("fieldset", { class: "usa-fieldset usa-form-group", "aria-describedby": about || void 0 }, k$1("legend", { class: "usa-legend" }, legend), hint && k$1("div", { class: "usa-hint", id: `${id}-hint` }, hint), error && k$1("div", { class: "usa-error-message", id: `${id}-error` }, error), tiles.map((tile) => k$1("div", { class: "usa-radio", key: tile.value }, k$1("input", { class: "usa-radio__input usa-radio__input--tile", type: "radio", id: `${id}-${tile.value}`, name: id, value: tile.value, checked: tile.value === value, disabled: tile.disabled, onChange: () => onChange(tile.value) }), k$1("label", { class: "usa-radio__label", for: `${id}-${tile.value}` }, tile.label, tile.explained && k$1("span", { class: "usa-radio__label-description" }, tile.explained)))));
}
function Waiting({ what, part }) {
return k$1("div", { class: "waiting", role: "status" }, k$1("progress", { "aria-label": what, value: part, max: 1 }), k$1("span", null, what));
}
const WALLET_OCTETS_MAX = 80 * 1024 * 1024;
function UnlockHere({ onOpen }) {
const kept = useLoad(keptWallet, "kept");
const [file, setFile] = d(void 0);
const [wantsFile, wantFile] = d(false);
if (kept.error !== void 0) return k$1(ErrorAlert, { error: kept.error, again: kept.again });
const sealed2 = file?.octets ?? kept.value;
return k$1($, null, k$1("h1", { tabIndex: -1 }, t("unlock-title")), sealed2 ? k$1(Words, { key: file?.name ?? "", sealed: sealed2, name: file?.name, onOpen }) : !wantsFile && k$1(EmptyState, { heading: t("unlock-none-heading"), text: t("unlock-none-text") }, k$1(ButtonLink, { href: to("/enrol") }, t("unlock-none-enrol")), k$1(Button, { look: "outline", onClick: () => wantFile(true) }, t("unlock-from-file"))), sealed2 && !wantsFile && k$1(Button, { look: "quiet", onClick: () => wantFile(true) }, t("unlock-other-file")), wantsFile && k$1(DropFile, { label: t("unlock-file-label"), hint: t("unlock-file-hint"), octetsMax: WALLET_OCTETS_MAX, onFile: (name, octets) => setFile({ name, octets }) }));
}
function Words({ sealed: sealed2, name, onOpen }) {
const [words, setWords] = d("");
const [keeping, setKeeping] = d("memory");
const opening = useAction(async () => {
await unlock(sealed2, words, name ? "memory" : "device");
if (name && keeping === "device") await keepOn("device");
onOpen?.();
});
return k$1("form", { onSubmit: (event) => {
event.preventDefault();
opening.run();
} }, k$1("p", null, name ? t("unlock-file-chosen", { name }) : t("unlock-kept")), k$1(Field, { label: t("unlock-words"), hint: t("unlock-words-hint"), type: "password", code: true, wide: false, required: true, value: words, onInput: setWords }), name && k$1(KeepingChoice, { value: keeping, onChange: setKeeping }), k$1(ErrorAlert, { error: opening.error }), opening.pending && k$1(Waiting, { what: t("unlock-opening") }), k$1("div", { class: "actions" }, k$1(Button, { submit: true, pending: opening.pending }, t("unlock-open"))));
}
function KeepingChoice({ value, onChange }) {
return k$1(RadioTiles, { legend: t("keeping-legend"), value, onChange, tiles: [{ value: "memory", label: t("keeping-memory"), explained: t("keeping-memory-means") }, { value: "device", label: t("keeping-device"), explained: t("keeping-device-means") }] });
}
function Gate({ who, children }) {
const session2 = useSession();
const official2 = useOfficial();
const isClosed = who === "wallet" && !session2 || who === "official" && (!official2 || official2.lapsed);
useHeadingAfter(isClosed);
if (!isClosed) return k$1($, null, children);
return who === "wallet" ? k$1(UnlockHere, null) : k$1(SignInFirst, { lapsed: official2 !== void 0 });
}
function useHeadingAfter(isClosed) {
const before = T(isClosed);
A(() => {
if (before.current !== isClosed) document.querySelector("main h1")?.focus();
before.current = isClosed;
}, [isClosed]);
}
function SignInFirst({ lapsed }) {
return k$1($, null, k$1("h1", { tabIndex: -1 }, t("gate-official-title")), k$1(EmptyState, { heading: t(lapsed ? "gate-official-lapsed" : "gate-official-heading"), text: t(lapsed ? "gate-official-lapsed-text" : "gate-official-text") }, k$1(ButtonLink, { href: to("/desk/sign-in") }, t("gate-official-go"))));
}
const LEAVE = "/leave";
const PRESSES = 3;
const MILLISECONDS_BETWEEN_MAX = 800;
let leaving = false;
function isLeaving() {
return leaving;
}
function leave() {
leaving = true;
document.title = "";
document.body.replaceChildren();
lock();
location.replace(LEAVE);
}
function watchEscape() {
let presses = 0;
let last = 0;
addEventListener("keydown", (event) => {
const soon = event.timeStamp - last < MILLISECONDS_BETWEEN_MAX;
last = event.timeStamp;
if (event.key !== "Escape" || event.repeat) presses = 0;
else presses = soon ? presses + 1 : 1;
if (presses === PRESSES) leave();
}, { capture: true });
}
const ANYONE = [{ path: "/", label: "nav-start" }, { path: "/check", label: "nav-check" }];
const MEMBER = [...ANYONE, { path: "/memos", label: "nav-memos" }, { path: "/mailbox", label: "nav-mailbox" }, { path: "/wallet", label: "nav-wallet" }];
const OFFICIAL = [{ path: "/desk", label: "nav-desk" }];
function Header({ path }) {
const session2 = useSession();
const official2 = useOfficial();
const entries = [...session2 ? MEMBER : ANYONE, ...official2 ? OFFICIAL : []];
return k$1("header", null, k$1("div", { class: "bar" }, k$1("a", { class: "brand", href: to("/"), translate: false }, t("brand")), k$1("nav", { "aria-label": t("nav-label") }, k$1("ul", null, entries.map((entry) => k$1("li", { key: entry.path }, k$1("a", { href: to(entry.path), "aria-current": entry.path === path ? "page" : void 0 }, t(entry.label)))))), official2 && k$1(Button, { look: "outline", small: true, onClick: signOut }, t("sign-out")), session2 && k$1(Button, { look: "outline", small: true, onClick: lock }, t("lock")), k$1("button", { type: "button", class: "usa-button usa-button--leave", title: t("leave-hint"), onClick: leave }, t("leave"))));
}
function usePage() {
const [shown, show] = d(void 0);
const [loading, setLoading] = d(true);
const [error, setError] = d(void 0);
const count = T(0);
const current = T(void 0);
const open2 = async () => {
const turn = ++count.current;
const place = here();
setError(void 0);
if (isSame(place, current.current)) return setLoading(false);
setLoading(true);
try {
const [loaded] = await ownPart(() => Promise.all([place.route.page(), loadWords(place.route.words)]));
if (turn !== count.current) return;
current.current = place;
show({ place, Page: loaded.default, number: turn, moved: turn > 1 });
} catch (failure) {
if (turn === count.current) setError(failure ?? new Error("failed"));
}
if (turn === count.current) setLoading(false);
};
A(() => {
const listener = () => void open2();
addEventListener("hashchange", listener);
listener();
return () => removeEventListener("hashchange", listener);
}, []);
return { shown, loading, error, again: () => void open2() };
}
function isSame(a2, b) {
return b !== void 0 && a2.path === b.path && a2.secret === b.secret;
}
function App() {
const language2 = useLanguage();
const { shown, loading, error, again } = usePage();
const main = T(null);
A(() => {
document.documentElement.lang = language2.code;
document.documentElement.dir = language2.direction;
}, [language2]);
const place = shown?.place;
A(() => {
if (!place) return;
const title = t(place.route.title);
document.title = t("page-title", { title });
if (!shown.moved) return;
scrollTo(0, 0);
main.current?.querySelector("h1")?.focus();
announce(title);
}, [place, language2]);
return k$1($, null, k$1("a", { class: "usa-skipnav", href: "#main", onClick: (event) => skip(event, main.current) }, t("skip")), k$1(Header, { path: place?.route.path ?? "" }), loading && k$1("div", { class: "page-progress" }, k$1("progress", { "aria-label": t("page-loading") })), k$1("main", { id: "main", ref: main, tabIndex: -1 }, k$1(ErrorAlert, { error, again }), shown && place && k$1(Boundary, { key: shown.number, fallback: (reset) => k$1(Broken, { reset }) }, k$1(Gate, { who: place.route.who }, k$1(shown.Page, { params: place.params, secret: place.secret })))), k$1(Footer, null), k$1(LiveRegion, null));
}
function skip(event, main) {
event.preventDefault();
main?.focus();
}
function LiveRegion() {
const [said, say] = d("");
A(() => {
announceWith((text2) => {
say("");
setTimeout(() => say(text2), 50);
});
}, []);
return k$1("div", { class: "visually-hidden", role: "status" }, said);
}
function Broken({ reset }) {
return k$1($, null, k$1("h1", { tabIndex: -1 }, t("broken-title")), k$1(Alert, { tone: "error" }, t("broken-text")), k$1("div", { class: "actions" }, k$1(Button, { onClick: reset }, t("broken-reset"))));
}
watchEscape();
addEventListener("beforeunload", (event) => {
if (!isLeaving() && currentSession()?.unsaved) event.preventDefault();
});
const root = document.getElementById("app");
if (root) {
const canSpeak = await loadWords().then(() => true, () => false);
if (canSpeak) {
root.replaceChildren();
Q(k$1(App, null), root);
}
}
function NotFound() {
return k$1($, null, k$1("h1", { tabIndex: -1 }, t("not-found-title")), k$1(EmptyState, { heading: t("not-found-heading"), text: t("not-found-text") }, k$1(ButtonLink, { href: to("/") }, t("not-found-go"))));
}
const not_found = Object.defineProperty({ __proto__: null, default: NotFound }, Symbol.toStringTag, { value: "Module" });
export { $, A, Alert, Button, ButtonLink, CodedRefusal, Disclosure, DropFile, EmptyState, Erased, ErrorAlert, Field, FluentBundle, FluentNumber, FluentResource, Group, KeepingChoice, KeepingRefusal, LANGUAGES, Malformed, P, RadioTiles, Refusal, T, UnlockHere, Waiting, announce, ask, attempt, begin, breathe, burn, compare, concat, currentLanguage, currentOfficial, currentSession, d, day, described, equal, exported, fromBase64, fromBase64Url, fromHex, fromUtf8, go, has, inTurn, isKept, isLeaving, k$1 as k, keepOn, lapse, list, lock, markSaved, month, noteErased, now, number, onForget, onSignOut, orRefuse, origin, otherwise, ownPart, ownText, persists, randomness, read, replace, send, signIn, speak$1 as speak, t, to, toBase64, toBase64Url, toHex, toUtf8, u32, u64, update, useAction, useLanguage, useLoad, useSession, utf8Length, w, watchSession, within };
