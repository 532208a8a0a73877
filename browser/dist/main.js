var n, t$2, u$1, i$1, f$2, o$2, e$1, l$1, c$1, a$2, h$1 = Symbol.for("pv"), p$1 = {}, y$1 = [], v$1 = /^m(i|n|o|s|text|space)$/, w$1 = Array.isArray, d$1 = y$1.slice, _$1 = Object.assign;
function g$1(n2) {
n2 && n2.parentNode && n2.remove();
}
function m$1(r2, u2, i2, f2, o2) {
var e2 = { type: r2, props: u2, key: i2, ref: f2, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: h$1, __v: o2 || ++t$2, __i: -1, __u: 0 };
return !o2 && n.vnode && n.vnode(e2), e2;
}
function $(n2) {
return n2.children;
}
function x(n2, t2) {
this.props = n2, this.context = t2, this.__g = 0;
}
function S(n2, t2) {
if (null == t2) return n2.__ && S(n2.__, n2.__i + 1);
for (var r2; t2 < n2.__k.length; t2++) if ((r2 = n2.__k[t2]) && r2.__e) return r2.__e;
return "function" != typeof n2.type || n2.props.__P ? null : S(n2);
}
function C$1(t2) {
var r2, u2 = t2.__v, i2 = u2.__e, f2 = [], o2 = [], e2 = t2.__P;
e2 && ((r2 = _$1({ constructor: h$1 }, u2)).__v = u2.__v + 1, n.vnode && n.vnode(r2), z$1(e2, r2, u2, t2.__n, e2.namespaceURI, 32 & u2.__u ? [i2] : null, f2, i2 || S(u2), 32 & u2.__u, o2), r2.__v = u2.__v, r2.__.__k[r2.__i] = r2, E$1(f2, r2, o2), u2.__ = u2.__e = null, r2.__e != i2 && j(r2));
}
function j(n2) {
if ((n2 = n2.__) && n2.__c && !n2.props.__P) return n2.__e = null, n2.__k.some(function(t2) {
return t2 && (n2.__e = t2.__e);
}), j(n2);
}
function L(t2) {
(8 & t2.__g || (t2.__g |= 8, u$1.push(t2), f$2++)) && i$1 == n.debounceRendering || ((i$1 = n.debounceRendering) || queueMicrotask)(H);
}
function H() {
try {
for (var n2, t2 = 1; u$1.length; ) u$1.length > t2 && u$1.sort(o$2), n2 = u$1.shift(), t2 = u$1.length, 8 & n2.__g && C$1(n2);
} finally {
(f$2 = u$1.length) && (i$1 || queueMicrotask)(H);
}
}
function I(n2, t2, r2, u2, i2, f2, o2, e2, l2, c2, a2) {
var s2, h2, v2, w2, d2, _2, g2 = u2.__k || y$1, k2 = t2.length;
for (l2 = q(r2, t2, g2, l2, k2), s2 = 0; s2 < k2; s2++) null != (v2 = r2.__k[s2]) && (h2 = ~v2.__i && g2[v2.__i] || p$1, v2.__i = s2, _2 = z$1(n2, v2, h2, i2, f2, o2, e2, l2, c2, a2), w2 = v2.__e, (h2.ref != v2.ref || 8 & h2.__u) && (h2.ref && G$1(h2.ref, null, v2, h2), v2.ref && a2.push(v2.ref, v2.__c || w2, v2)), d2 = d2 || w2, 4 & v2.__u ? (l2 = A$1(v2, l2, n2, !h2.__v), h2.__e && (h2.__e = null)) : "function" == typeof v2.type && void 0 !== _2 ? l2 = _2 : w2 && (l2 = w2.nextSibling), v2.__u &= -21);
return r2.__e = d2, l2;
}
function q(n2, t2, r2, u2, i2) {
var f2, o2, e2, l2, c2, a2, s2, p2, y2, v2 = r2.length, d2 = v2, _2 = 0, g2 = 0, k2 = n2.__k = Array(i2);
for (f2 = 0; f2 < i2; f2++) null != (o2 = t2[f2]) && "boolean" != typeof o2 && "function" != typeof o2 ? ("object" != typeof o2 || o2.constructor === String ? o2 = k2[f2] = m$1(null, o2) : w$1(o2) ? o2 = k2[f2] = m$1($, { children: o2 }) : o2.constructor === h$1 && o2.__b ? o2 = k2[f2] = m$1(o2.type, o2.props, o2.key, o2.ref, o2.__v) : k2[f2] = o2, l2 = f2 + _2, o2.__ = n2, o2.__b = n2.__b + 1, e2 = null, ~(c2 = o2.__i = P$1(o2, r2, l2, d2)) && (d2--, (e2 = r2[c2]) && (e2.__u |= 2)), e2 && e2.__v ? (o2.__u |= 16, c2 == l2 - 1 ? _2-- : c2 == l2 + 1 ? _2++ : c2 != l2 && (c2 > l2 ? _2-- : _2++, g2 = 1)) : (~c2 || (i2 > v2 ? _2-- : i2 < v2 && _2++), "function" != typeof o2.type && (o2.__u |= 4))) : k2[f2] = null;
if (g2) {
for (a2 = [], s2 = [], f2 = 0; f2 < i2; f2++) if ((o2 = k2[f2]) && 16 & o2.__u) {
for (_2 = 0, p2 = a2.length; _2 < p2; ) a2[y2 = _2 + p2 >> 1] < o2.__i ? _2 = y2 + 1 : p2 = y2;
a2[_2] = o2.__i, s2[f2] = _2 + 1;
}
for (_2 = a2.length; f2--; ) s2[f2] && (s2[f2] == _2 ? _2-- : k2[f2].__u |= 4);
}
if (d2) for (f2 = 0; f2 < v2; f2++) !(e2 = r2[f2]) || 2 & e2.__u || (e2.__e == u2 && (u2 = S(e2)), J(e2, e2));
return u2;
}
function A$1(n2, t2, r2, u2) {
var i2, f2, o2, e2;
if ("function" == typeof n2.type) {
if (n2.props.__P) return t2;
if (i2 = n2.__k) for (f2 = 0; f2 < i2.length; f2++) i2[f2] && (i2[f2].__ = n2, t2 = A$1(i2[f2], t2, r2, false));
return t2;
}
for (t2 && !t2.parentNode && (t2 = S(n2)) && !t2.parentNode && (t2 = null), o2 = n2.__e, e2 = t2; e2 && 8 == e2.nodeType; ) e2 = e2.nextSibling;
for (o2 != e2 && (!u2 && r2.moveBefore && o2.parentNode ? r2.moveBefore(o2, t2) : r2.insertBefore(o2, t2 || null)), t2 = o2; (t2 = t2 && t2.nextSibling) && 8 == t2.nodeType && !t2.data.startsWith("$s"); ) ;
return t2;
}
function P$1(n2, t2, r2, u2) {
var i2, f2 = n2.key, o2 = n2.type, e2 = t2[r2], l2 = e2 && !(2 & e2.__u);
if (null === e2 && null == f2 || l2 && f2 == e2.key && o2 == e2.type) return r2;
if (u2 > (l2 ? 1 : 0)) {
for (i2 = r2 - 1; i2 >= 0; i2--) if ((e2 = t2[i2]) && !(2 & e2.__u) && f2 == e2.key && o2 == e2.type) return i2;
for (i2 = r2 + 1; i2 < t2.length; i2++) if ((e2 = t2[i2]) && !(2 & e2.__u) && f2 == e2.key && o2 == e2.type) return i2;
}
return -1;
}
function T$1(n2, t2, r2) {
null == r2 && (r2 = ""), "-" == t2[0] ? n2.setProperty(t2, r2) : n2[t2] = r2;
}
function N(n2, t2, r2, u2, i2) {
var f2, o2;
if ("style" == t2) if ("string" == typeof r2) n2.style.cssText = r2;
else {
if ("string" == typeof u2 && (n2.style.cssText = u2 = ""), u2) for (t2 in u2) r2 && t2 in r2 || T$1(n2.style, t2);
if (r2) for (t2 in r2) u2 && r2[t2] == u2[t2] || T$1(n2.style, t2, r2[t2]);
}
else if ("o" == t2[0] && "n" == t2[1]) "function" != typeof r2 && (r2 = null), "function" != typeof u2 && (u2 = null), (n2.__e || (n2.__e = {}))[t2] = r2, r2 && u2 || (o2 = a$2[t2] || (a$2[t2] = V(t2)), (n2.__a || (n2.__a = {}))[t2] = c$1, f2 = t2 != (t2 = t2.replace(l$1, "$1")), (t2 = t2.slice(2))[0] < "a" && (t2 = t2.toLowerCase()), r2 ? n2.addEventListener(t2, o2, f2) : n2.removeEventListener(t2, o2, f2));
else {
if ("http://www.w3.org/2000/svg" == i2) t2 = t2.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
else if ("width" != t2 && "height" != t2 && "href" != t2 && "list" != t2 && "form" != t2 && "tabIndex" != t2 && "download" != t2 && "rowSpan" != t2 && "colSpan" != t2 && "role" != t2 && "popover" != t2 && t2 in n2) try {
return void (n2[t2] = null == r2 ? "" : r2);
} catch (n3) {
}
if ("function" == typeof r2) return;
null == r2 || false === r2 && "-" != t2[4] ? n2.removeAttribute(t2) : n2.setAttribute(t2, "popover" == t2 && 1 == r2 ? "" : r2);
}
}
function V(t2) {
return function(r2) {
var u2 = this.__e;
if (u2) {
if (u2 = u2[t2], null == r2[e$1]) r2[e$1] = c$1++;
else if (r2[e$1] < this.__a[t2]) return;
return u2(n.event ? n.event(r2) : r2);
}
};
}
function z$1(t2, r2, u2, i2, f2, o2, e2, l2, c2, a2) {
var s2, p2, v2, d2, k2, b2, m2, M2, C2, j2, L2, H2, q2, A2, O2, P2, T2, N2, V2 = r2.type;
if (r2.constructor !== h$1) return null;
128 & u2.__u && (c2 = 32 & u2.__u, s2 = u2.__c.__z) && (r2.__u |= c2, p2 = o2 = [], 8 == s2.nodeType ? l2 = B$1(s2, o2) : o2.push(s2), l2 = o2[0] || l2), (s2 = n.__b) && s2(r2);
n: if ("function" == typeof V2) {
v2 = e2.length;
try {
if (M2 = r2.props, C2 = (s2 = V2.prototype) && s2.render, j2 = (s2 = V2.contextType) && i2[s2.__c], L2 = s2 ? j2 ? j2.props.value : s2.__ : i2, (d2 = u2.__c) ? (r2.__c = d2, 2 & d2.__g && (d2.__g |= 1)) : (C2 ? r2.__c = d2 = new V2(M2, L2) : (r2.__c = d2 = new x(M2, L2), d2.constructor = V2, d2.render = K), j2 && j2.sub(d2), d2.state || (d2.state = {}), d2.__n = i2, d2.__g |= 8, d2.__h = [], d2.__k = []), C2 && (d2.__s || (d2.__s = d2.state), V2.getDerivedStateFromProps && (d2.__s == d2.state && (d2.__s = _$1({}, d2.__s)), _$1(d2.__s, V2.getDerivedStateFromProps(M2, d2.__s)))), k2 = d2.props, b2 = d2.state, d2.__v = r2, u2.__c) {
if (M2 !== k2 && C2 && !V2.getDerivedStateFromProps && d2.componentWillReceiveProps && d2.componentWillReceiveProps(M2, L2), r2.__v == u2.__v && !(8 & d2.__g) || !(4 & d2.__g) && d2.shouldComponentUpdate && false === d2.shouldComponentUpdate(M2, d2.__s, L2)) {
r2.__v != u2.__v && (d2.props = M2, d2.state = d2.__s, d2.__g &= -9), r2.__e = u2.__e, r2.__k = u2.__k, r2.__k.some(function(n2) {
n2 && (n2.__ = r2);
}), y$1.push.apply(d2.__h, d2.__k), d2.__k = [], d2.__h.length && e2.push(d2), l2 = S(u2);
break n;
}
d2.componentWillUpdate && d2.componentWillUpdate(M2, d2.__s, L2), C2 && d2.componentDidUpdate && d2.__h.push(function() {
d2.componentDidUpdate(k2, b2, m2);
});
} else C2 && !V2.getDerivedStateFromProps && d2.componentWillMount && d2.componentWillMount(), C2 && d2.componentDidMount && d2.__h.push(d2.componentDidMount);
d2.context = L2, d2.props = M2, d2.__P = t2, d2.__g &= -5, H2 = n.__r, q2 = C2 ? 25 : 0;
do {
d2.__g &= -9, H2 && H2(r2), s2 = d2.render(d2.props, d2.state = d2.__s, d2.context);
} while (8 & d2.__g && ++q2 < 25);
C2 && (y$1.push.apply(d2.__h, d2.__k), d2.__k = []), d2.state = d2.__s, d2.getChildContext && (i2 = _$1({}, i2, d2.getChildContext())), C2 && u2.__c && d2.getSnapshotBeforeUpdate && (m2 = d2.getSnapshotBeforeUpdate(k2, b2)), A2 = s2 && s2.type === $ && null == s2.key ? s2.props.children : s2, M2.__P && (s2 = l2, f2 = (t2 = M2.__P).namespaceURI, c2 = o2 = null, u2.props && u2.props.__P != t2 && (u2.__k.some(function(n2) {
n2 && J(n2, n2);
}), u2.__k = null), l2 = u2.__k ? S(u2, 0) : null), l2 = I(t2, w$1(A2) ? A2 : [A2], r2, u2, i2, f2, o2, e2, l2, c2, a2), M2.__P && (r2.__e = null, l2 = s2), r2.__u &= -161, p2 && p2.some(g$1), d2.__h.length && e2.push(d2), 1 & d2.__g && (d2.__g &= -4);
} catch (t3) {
if (e2.length = v2, r2.__v = null, c2 || o2) if (t3 && t3.then) {
if (r2.__u |= 128 | c2, o2) {
for (~(T2 = o2.indexOf(l2 || void 0)) || (T2 = o2.length); (N2 = o2[T2 - 1]) && 8 == N2.nodeType; ) T2--;
for (; T2 < o2.length; T2++) if (N2 = o2[T2]) if (o2[T2] = null, O2) {
if (N2 == P2) break;
} else {
if (8 != N2.nodeType) break;
N2.data.startsWith("$s") && (P2 = B$1(O2 = N2));
}
}
if (!O2) {
for (; l2 && 8 == l2.nodeType && l2.nextSibling; ) l2 = l2.nextSibling;
O2 = l2;
}
(s2 = B$1(O2 = r2.__c.__z || (r2.__c.__z = O2))) ? (r2.__e = O2, l2 = s2) : r2.__e = l2, l2 = l2 && l2.nextSibling;
} else o2 && o2.some(g$1);
else r2.__e = u2.__e;
r2.__k || (r2.__k = u2.__k || []), t3 && t3.then || D$1(r2), n.__e(t3, r2, u2);
}
} else l2 = r2.__e = F(u2.__e, r2, u2, i2, f2, o2, e2, c2, a2, t2);
return (s2 = n.diffed) && s2(r2), l2;
}
function B$1(n2, t2) {
if (n2 && 8 == n2.nodeType && n2.data.startsWith("$s")) for (var r2 = 1; n2 = n2.nextSibling; ) {
if (8 == n2.nodeType) {
if (n2.data.startsWith("$s")) r2++;
else if (n2.data.startsWith("/$s") && !--r2) return n2;
}
t2 && t2.push(n2);
}
}
function D$1(n2) {
n2 && (n2.__c && (n2.__c.__g |= 4), n2.__k && n2.__k.some(D$1));
}
function E$1(t2, r2, u2) {
for (var i2 = 0; i2 < u2.length; ) G$1(u2[i2++], u2[i2++], u2[i2++]);
n.__c && n.__c(r2, t2), t2.some(function(r3) {
try {
t2 = r3.__h, r3.__h = [], t2.some(function(n2) {
n2.call(r3);
});
} catch (t3) {
n.__e(t3, r3.__v);
}
});
}
function F(t2, r2, u2, i2, f2, o2, e2, l2, c2, a2) {
var s2, h2, y2, _2, k2, b2, m2, M2, $2 = u2.props || p$1, x2 = r2.props, C2 = r2.type;
if ("svg" == C2 ? f2 = "http://www.w3.org/2000/svg" : "math" == C2 ? f2 = "http://www.w3.org/1998/Math/MathML" : f2 || (f2 = "http://www.w3.org/1999/xhtml"), o2) {
for (s2 = 0; s2 < o2.length; s2++) if ((k2 = o2[s2]) && (C2 ? k2.localName == C2 : 3 == k2.nodeType)) {
t2 = k2, o2[s2] = null;
break;
}
}
if (!t2) {
if (M2 = a2.ownerDocument || document, !C2) return M2.createTextNode(x2);
t2 = M2.createElementNS(f2, C2, x2.is ? x2 : a2), l2 && (n.__m && n.__m(r2, o2), l2 = false), o2 = null;
}
if (C2) {
if (a2 = "template" == C2 && t2.content || t2, o2 = "textarea" == C2 && null != x2.defaultValue ? null : o2 && d$1.call(a2.childNodes), !l2 && o2) for ($2 = {}, s2 = 0; s2 < t2.attributes.length; s2++) $2[(k2 = t2.attributes[s2]).name] = k2.value;
for (s2 in $2) k2 = $2[s2], "dangerouslySetInnerHTML" == s2 ? y2 = k2 : "children" == s2 || s2 in x2 || "value" == s2 && "defaultValue" in x2 || "checked" == s2 && "defaultChecked" in x2 || N(t2, s2, null, k2, f2);
for (s2 in x2) k2 = x2[s2], "children" == s2 ? _2 = k2 : "dangerouslySetInnerHTML" == s2 ? h2 = k2 : "value" == s2 ? b2 = k2 : "checked" == s2 ? m2 = k2 : l2 && "function" != typeof k2 || $2[s2] === k2 || N(t2, s2, k2, $2[s2], f2);
h2 ? (l2 || y2 && (h2.__html == y2.__html || h2.__html == t2.innerHTML) || (t2.innerHTML = h2.__html), r2.__k = []) : (y2 && (t2.textContent = ""), ("foreignObject" == C2 || "http://www.w3.org/1998/Math/MathML" == f2 && v$1.test(C2)) && (f2 = "http://www.w3.org/1999/xhtml"), I(a2, w$1(_2) ? _2 : [_2], r2, u2, i2, f2, o2, e2, o2 ? o2[0] : u2.__k && S(u2, 0), l2, c2), o2 && o2.some(g$1)), l2 && "textarea" != C2 || (s2 = "value", "progress" == C2 && null == b2 ? t2.removeAttribute(s2) : null == b2 || b2 === t2[s2] && ("progress" != C2 || b2) || N(t2, s2, b2, $2[s2], f2), s2 = "checked", null != m2 && m2 != t2[s2] && N(t2, s2, m2, $2[s2], f2));
} else $2 === x2 || l2 && t2.data == x2 || (t2.data = x2);
return t2;
}
function G$1(t2, r2, u2, i2) {
try {
"function" == typeof t2 ? r2 ? r2.__x = t2(r2) || 1 : i2 && (i2 = i2.__c || i2.__e) && (r2 = i2.__x) && (i2.__x = null, "function" == typeof r2 ? r2() : t2(null)) : t2.current = r2;
} catch (t3) {
n.__e(t3, u2);
}
}
function J(t2, r2, u2) {
var i2, f2, o2, e2;
if (n.unmount && n.unmount(t2), !(i2 = t2.ref) || i2.current && i2.current != t2.__e || G$1(i2, null, r2, t2), i2 = t2.__c) {
if (i2.componentWillUnmount) try {
i2.componentWillUnmount();
} catch (t3) {
n.__e(t3, r2);
}
i2.__P = i2.__n = null;
}
if (i2 = t2.__k) for (e2 = 0; e2 < i2.length; e2++) i2[e2] && J(i2[e2], r2, "function" != typeof t2.type || u2 && !t2.props.__P);
!u2 && (i2 = t2.__c) && (i2 = i2.__z) && (f2 = B$1(i2, o2 = [])) && (i2 == t2.__e && o2.some(g$1), g$1(f2), g$1(i2)), u2 || g$1(t2.__e), t2.__e = t2.__c = t2.__ = null;
}
function K(n2, t2, r2) {
return this.constructor(n2, r2);
}
function Q(t2, r2) {
var u2, i2, f2, o2;
n.__ && n.__(t2, r2), 9 == r2.nodeType && (r2 = r2.documentElement), i2 = (u2 = t2 && 32 & t2.__u) ? null : r2.__k, r2.__k = m$1($, { children: [t2] }), f2 = [], o2 = [], z$1(r2, r2.__k, i2 || p$1, p$1, r2.namespaceURI, i2 ? null : r2.firstChild ? d$1.call(r2.childNodes) : null, f2, i2 ? i2.__e : r2.firstChild, u2, o2), E$1(f2, r2.__k, o2), r2.__k.props.children = null;
}
n = { __e: function(n2, t2, r2, u2) {
for (var i2, o2, e2; t2 = t2.__; ) if ((i2 = t2.__c) && !(1 & i2.__g)) {
i2.__g |= 4;
try {
if ((e2 = (o2 = i2.constructor) && o2.getDerivedStateFromError) && i2.setState(o2.getDerivedStateFromError(n2)), i2.componentDidCatch && (i2.componentDidCatch(n2, u2 || {}), e2 = 1), e2 && 8 & i2.__g) return void (i2.__g |= 2);
} catch (t3) {
n2 = t3;
}
}
throw f$2 = 0, n2;
} }, t$2 = 0, x.prototype.setState = function(n2, t2) {
var r2 = this.__s;
r2 && r2 != this.state || (r2 = this.__s = _$1({}, this.state)), "function" == typeof n2 && (n2 = n2(_$1({}, r2), this.props)), n2 && (_$1(r2, n2), this.__v && (t2 && this.__k.push(t2), L(this)));
}, x.prototype.forceUpdate = function(n2) {
this.__v && (this.__g |= 4, n2 && this.__h.push(n2), L(this));
}, x.prototype.render = $, u$1 = [], f$2 = 0, o$2 = function(n2, t2) {
return n2.__v.__b - t2.__v.__b;
}, e$1 = Symbol(), l$1 = /(PointerCapture)$|Capture$/i, c$1 = 0, a$2 = {};
var f$1 = Symbol.for("pv"), o$1 = 0;
function a$1(t2, e2, n2, u2, a2, i2) {
e2 || (e2 = {});
var c2, l2, p2 = e2;
if ("ref" in p2 && "function" != typeof t2) for (l2 in p2 = {}, e2) "ref" == l2 ? c2 = e2[l2] : p2[l2] = e2[l2];
var s2 = { type: t2, props: p2, key: n2, ref: c2, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: f$1, __v: --o$1, __i: -1, __u: 0 };
return n.vnode && n.vnode(s2), s2;
}
var t$1, r, u, i, o = Object.is, f = 0, c = [], e = [], a = n, v = a.__b, l = a.__r, m = a.diffed, h = a.__c, s = a.unmount, p = a.__;
function y(n2, t2) {
a.__h && a.__h(r, n2, f || t2), f = 0;
var u2 = r.__H || (r.__H = { __: [], __h: [] });
return n2 >= u2.__.length && u2.__.push({}), u2.__[n2];
}
function d(n2) {
return f = 1, _(G, n2);
}
function _(n2, u2, i2) {
var f2 = y(t$1++, 2);
if (f2.t = n2, !f2.__c && (f2.__ = [G(void 0, u2), function(n3) {
var t2 = (f2.__N || f2.__)[0], r2 = f2.t(t2, n3);
o(t2, r2) || (f2.__N = [r2, f2.__[1]], f2.__c.setState({}));
}], f2.__c = r, !r.__f)) {
r.__f = true;
var c2 = r.shouldComponentUpdate;
r.shouldComponentUpdate = function(n3, t2, r2) {
var u3 = this.__H;
if (!u3) return true;
var i3 = false, f3 = this.props != n3;
if (u3.__.some(function(n4) {
n4.__N && (i3 = true, o(n4.__[0], n4.__N[0]) || (f3 = true));
}), c2) {
var e2 = c2.call(this, n3, t2, r2);
return i3 ? e2 || f3 : e2;
}
return !i3 || f3;
};
}
return f2.__;
}
function A(n2, u2) {
var i2 = y(t$1++, 3);
!a.__s && E(i2.__H, u2) && (i2.__P = true, i2.__ = n2, i2.u = u2, r.__H.__h.push(i2));
}
function T(n2) {
return f = 5, w(function() {
return { current: n2 };
}, []);
}
function w(n2, r2) {
var u2 = y(t$1++, 7);
return E(u2.__H, r2) && (u2.__ = n2(), u2.__H = r2), u2.__;
}
function O(n2) {
var u2 = y(t$1++, 10), i2 = d();
return u2.__ = n2, r.componentDidCatch || (r.componentDidCatch = function(n3, t2) {
u2.__ && u2.__(n3, t2), i2[1](n3);
}), [i2[0], function() {
return i2[1]();
}];
}
function P() {
var n2 = y(t$1++, 11);
if (!n2.__) {
for (var u2 = r.__v; !u2.__m && u2.__; ) u2 = u2.__;
var i2 = u2.__m || (u2.__m = [0, 0]);
n2.__ = "P" + i2[0] + "-" + i2[1]++;
}
return n2.__;
}
function g() {
var n2;
do {
for (; n2 = e.shift(); ) try {
C(n2);
} catch (t3) {
a.__e(t3, { __: (n2 = n2.__P) && n2.__v });
}
for (; n2 = c.shift(); ) {
var t2 = n2.__H;
if (n2.__P && t2) try {
t2.__h.some(C), t2.__h.some(D), t2.__h = [];
} catch (r2) {
t2.__h = [], a.__e(r2, n2.__v);
}
}
} while (e.length);
}
a.__b = function(n2) {
r = null, v && v(n2);
}, a.__ = function(n2, t2) {
n2 && t2.__k && t2.__k.__m && (n2.__m = t2.__k.__m), p && p(n2, t2);
}, a.__r = function(n2) {
l && l(n2), t$1 = 0;
var i2 = (r = n2.__c).__H;
i2 && (u == r ? r.__h = [] : (i2.__h.some(C), i2.__h.some(D), t$1 = 0), i2.__h = [], i2.__.some(function(n3) {
n3.__N && (n3.__ = n3.__N), n3.u = n3.__N = void 0;
})), u = r;
}, a.diffed = function(n2) {
m && m(n2);
var t2 = n2.__c;
t2 && t2.__H && (t2.__H.__h.length && B(c.push(t2)), t2.__H.__.some(function(n3) {
n3.u && (n3.__H = n3.u);
})), u = r = null;
}, a.__c = function(n2, t2) {
t2.some(function(n3) {
try {
n3.__h.some(C), n3.__h = n3.__h.filter(function(n4) {
return !n4.__ || D(n4);
});
} catch (t3) {
n3.__h = [function() {
throw t3;
}];
}
}), h && h(n2, t2);
}, a.unmount = function(n2) {
s && s(n2);
var t2, r2, u2 = n2.__c;
u2 && u2.__H && (u2.__H.__.some(function(u3) {
try {
if (u3.__P && u3.__c) {
if (void 0 === r2) {
for (r2 = n2.__; r2 && (!r2.__c || !r2.__c.__P); ) r2 = r2.__;
r2 = r2 && r2.__c;
}
u3.__P = r2, B(e.push(u3));
} else C(u3);
} catch (n3) {
t2 = n3;
}
}), u2.__H = void 0, t2 && a.__e(t2, u2.__v));
};
var k = "function" == typeof requestAnimationFrame;
function z(n2) {
var t2, r2 = function() {
clearTimeout(u2), k && cancelAnimationFrame(t2), setTimeout(n2);
}, u2 = setTimeout(r2, 35);
k && (t2 = requestAnimationFrame(r2));
}
function B(n2) {
1 != n2 && i == a.requestAnimationFrame || ((i = a.requestAnimationFrame) || z)(g);
}
function C(n2) {
var t2 = r, u2 = n2.__c;
"function" == typeof u2 && (n2.__c = void 0, u2()), r = t2;
}
function D(n2) {
var t2 = r;
n2.__c = n2.__(), r = t2;
}
function E(n2, t2) {
return !n2 || n2.length != t2.length || t2.some(function(t3, r2) {
return !o(t3, n2[r2]);
});
}
function G(n2, t2) {
return "function" == typeof t2 ? t2(n2) : t2;
}
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
} catch {
throw new Failure("offline");
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
class FluentType {
constructor(value) {
this.value = value;
}
valueOf() {
return this.value;
}
}
class FluentNone extends FluentType {
constructor(value = "???") {
super(value);
}
toString(scope) {
return `{${this.value}}`;
}
}
class FluentNumber extends FluentType {
constructor(value, opts = {}) {
super(value);
this.opts = opts;
}
toString(scope) {
if (scope) {
try {
const nf = scope.memoizeIntlObject(Intl.NumberFormat, this.opts);
return nf.format(this.value);
} catch (err) {
scope.reportError(err);
}
}
return this.value.toString(10);
}
}
class FluentDateTime extends FluentType {
static supportsValue(value) {
if (typeof value === "number") return true;
if (value instanceof Date) return true;
if (value instanceof FluentType) return FluentDateTime.supportsValue(value.valueOf());
if ("Temporal" in globalThis) {
const _Temporal = globalThis.Temporal;
if (value instanceof _Temporal.Instant || value instanceof _Temporal.PlainDateTime || value instanceof _Temporal.PlainDate || value instanceof _Temporal.PlainMonthDay || value instanceof _Temporal.PlainTime || value instanceof _Temporal.PlainYearMonth) {
return true;
}
}
return false;
}
constructor(value, opts = {}) {
if (value instanceof FluentDateTime) {
opts = { ...value.opts, ...opts };
value = value.value;
} else if (value instanceof FluentType) {
value = value.valueOf();
}
if (typeof value === "object" && "calendarId" in value && opts.calendar === void 0) {
opts = { ...opts, calendar: value.calendarId };
}
super(value);
this.opts = opts;
}
[Symbol.toPrimitive](hint) {
return hint === "string" ? this.toString() : this.toNumber();
}
toNumber() {
const value = this.value;
if (typeof value === "number") return value;
if (value instanceof Date) return value.getTime();
if ("epochMilliseconds" in value) {
return value.epochMilliseconds;
}
if ("toZonedDateTime" in value) {
return value.toZonedDateTime("UTC").epochMilliseconds;
}
throw new TypeError("Unwrapping a non-number value as a number");
}
toString(scope) {
if (scope) {
try {
const dtf = scope.memoizeIntlObject(Intl.DateTimeFormat, this.opts);
return dtf.format(this.value);
} catch (err) {
scope.reportError(err);
}
}
if (typeof this.value === "number" || this.value instanceof Date) {
return new Date(this.value).toISOString();
}
return this.value.toString();
}
}
const MAX_PLACEABLES = 100;
const FSI = "⁨";
const PDI = "⁩";
function match$1(scope, selector, key) {
if (key === selector) {
return true;
}
if (key instanceof FluentNumber && selector instanceof FluentNumber && key.value === selector.value) {
return true;
}
if (selector instanceof FluentNumber && typeof key === "string") {
let category = scope.memoizeIntlObject(Intl.PluralRules, selector.opts).select(selector.value);
if (key === category) {
return true;
}
}
return false;
}
function getDefault(scope, variants, star) {
if (variants[star]) {
return resolvePattern(scope, variants[star].value);
}
scope.reportError(new RangeError("No default"));
return new FluentNone();
}
function getArguments(scope, args) {
const positional = [];
const named = Object.create(null);
for (const arg of args) {
if (arg.type === "narg") {
named[arg.name] = resolveExpression(scope, arg.value);
} else {
positional.push(resolveExpression(scope, arg));
}
}
return { positional, named };
}
function resolveExpression(scope, expr) {
switch (expr.type) {
case "str":
return expr.value;
case "num":
return new FluentNumber(expr.value, { minimumFractionDigits: expr.precision });
case "var":
return resolveVariableReference(scope, expr);
case "mesg":
return resolveMessageReference(scope, expr);
case "term":
return resolveTermReference(scope, expr);
case "func":
return resolveFunctionReference(scope, expr);
case "select":
return resolveSelectExpression(scope, expr);
default:
return new FluentNone();
}
}
function resolveVariableReference(scope, { name }) {
let arg;
if (scope.params) {
if (Object.prototype.hasOwnProperty.call(scope.params, name)) {
arg = scope.params[name];
} else {
return new FluentNone(`$${name}`);
}
} else if (scope.args && Object.prototype.hasOwnProperty.call(scope.args, name)) {
arg = scope.args[name];
} else {
scope.reportError(new ReferenceError(`Unknown variable: $${name}`));
return new FluentNone(`$${name}`);
}
if (arg instanceof FluentType) {
return arg;
}
switch (typeof arg) {
case "string":
return arg;
case "number":
return new FluentNumber(arg);
case "object":
if (FluentDateTime.supportsValue(arg)) {
return new FluentDateTime(arg);
}
default:
scope.reportError(new TypeError(`Variable type not supported: $${name}, ${typeof arg}`));
return new FluentNone(`$${name}`);
}
}
function resolveMessageReference(scope, { name, attr }) {
const message = scope.bundle._messages.get(name);
if (!message) {
scope.reportError(new ReferenceError(`Unknown message: ${name}`));
return new FluentNone(name);
}
if (attr) {
const attribute = message.attributes[attr];
if (attribute) {
return resolvePattern(scope, attribute);
}
scope.reportError(new ReferenceError(`Unknown attribute: ${attr}`));
return new FluentNone(`${name}.${attr}`);
}
if (message.value) {
return resolvePattern(scope, message.value);
}
scope.reportError(new ReferenceError(`No value: ${name}`));
return new FluentNone(name);
}
function resolveTermReference(scope, { name, attr, args }) {
const id = `-${name}`;
const term = scope.bundle._terms.get(id);
if (!term) {
scope.reportError(new ReferenceError(`Unknown term: ${id}`));
return new FluentNone(id);
}
if (attr) {
const attribute = term.attributes[attr];
if (attribute) {
scope.params = getArguments(scope, args).named;
const resolved2 = resolvePattern(scope, attribute);
scope.params = null;
return resolved2;
}
scope.reportError(new ReferenceError(`Unknown attribute: ${attr}`));
return new FluentNone(`${id}.${attr}`);
}
scope.params = getArguments(scope, args).named;
const resolved = resolvePattern(scope, term.value);
scope.params = null;
return resolved;
}
function resolveFunctionReference(scope, { name, args }) {
let func = scope.bundle._functions[name];
if (!func) {
scope.reportError(new ReferenceError(`Unknown function: ${name}()`));
return new FluentNone(`${name}()`);
}
if (typeof func !== "function") {
scope.reportError(new TypeError(`Function ${name}() is not callable`));
return new FluentNone(`${name}()`);
}
try {
let resolved = getArguments(scope, args);
return func(resolved.positional, resolved.named);
} catch (err) {
scope.reportError(err);
return new FluentNone(`${name}()`);
}
}
function resolveSelectExpression(scope, { selector, variants, star }) {
let sel = resolveExpression(scope, selector);
if (sel instanceof FluentNone) {
return getDefault(scope, variants, star);
}
for (const variant of variants) {
const key = resolveExpression(scope, variant.key);
if (match$1(scope, sel, key)) {
return resolvePattern(scope, variant.value);
}
}
return getDefault(scope, variants, star);
}
function resolveComplexPattern(scope, ptn) {
if (scope.dirty.has(ptn)) {
scope.reportError(new RangeError("Cyclic reference"));
return new FluentNone();
}
scope.dirty.add(ptn);
const result = [];
const useIsolating = scope.bundle._useIsolating && ptn.length > 1;
for (const elem of ptn) {
if (typeof elem === "string") {
result.push(scope.bundle._transform(elem));
continue;
}
scope.placeables++;
if (scope.placeables > MAX_PLACEABLES) {
scope.dirty.delete(ptn);
throw new RangeError(`Too many placeables expanded: ${scope.placeables}, max allowed is ${MAX_PLACEABLES}`);
}
if (useIsolating) {
result.push(FSI);
}
result.push(resolveExpression(scope, elem).toString(scope));
if (useIsolating) {
result.push(PDI);
}
}
scope.dirty.delete(ptn);
return result.join("");
}
function resolvePattern(scope, value) {
if (typeof value === "string") {
return scope.bundle._transform(value);
}
return resolveComplexPattern(scope, value);
}
class Scope {
constructor(bundle2, errors, args) {
this.dirty = new WeakSet();
this.params = null;
this.placeables = 0;
this.bundle = bundle2;
this.errors = errors;
this.args = args;
}
reportError(error) {
if (!this.errors || !(error instanceof Error)) {
throw error;
}
this.errors.push(error);
}
memoizeIntlObject(ctor, opts) {
let cache2 = this.bundle._intls.get(ctor);
if (!cache2) {
cache2 = {};
this.bundle._intls.set(ctor, cache2);
}
let id = JSON.stringify(opts);
if (!cache2[id]) {
cache2[id] = new ctor(this.bundle.locales, opts);
}
return cache2[id];
}
}
function values(opts, allowed) {
const unwrapped = Object.create(null);
for (const [name, opt] of Object.entries(opts)) {
if (allowed.includes(name)) {
unwrapped[name] = opt.valueOf();
}
}
return unwrapped;
}
const NUMBER_ALLOWED = ["unitDisplay", "currencyDisplay", "useGrouping", "minimumIntegerDigits", "minimumFractionDigits", "maximumFractionDigits", "minimumSignificantDigits", "maximumSignificantDigits"];
function NUMBER(args, opts) {
let arg = args[0];
if (arg instanceof FluentNone) {
return new FluentNone(`NUMBER(${arg.valueOf()})`);
}
if (arg instanceof FluentNumber) {
return new FluentNumber(arg.valueOf(), { ...arg.opts, ...values(opts, NUMBER_ALLOWED) });
}
if (arg instanceof FluentDateTime) {
return new FluentNumber(arg.toNumber(), { ...values(opts, NUMBER_ALLOWED) });
}
throw new TypeError("Invalid argument to NUMBER");
}
const DATETIME_ALLOWED = ["dateStyle", "timeStyle", "fractionalSecondDigits", "dayPeriod", "hour12", "weekday", "era", "year", "month", "day", "hour", "minute", "second", "timeZoneName"];
function DATETIME(args, opts) {
let arg = args[0];
if (arg instanceof FluentNone) {
return new FluentNone(`DATETIME(${arg.valueOf()})`);
}
if (arg instanceof FluentDateTime || arg instanceof FluentNumber) {
return new FluentDateTime(arg, values(opts, DATETIME_ALLOWED));
}
throw new TypeError("Invalid argument to DATETIME");
}
const cache = new Map();
function getMemoizerForLocale(locales) {
const stringLocale = Array.isArray(locales) ? locales.join(" ") : locales;
let memoizer = cache.get(stringLocale);
if (memoizer === void 0) {
memoizer = new Map();
cache.set(stringLocale, memoizer);
}
return memoizer;
}
class FluentBundle {
constructor(locales, { functions, useIsolating = true, transform = (v2) => v2 } = {}) {
this._terms = new Map();
this._messages = new Map();
this.locales = Array.isArray(locales) ? locales : [locales];
this._functions = { NUMBER, DATETIME, ...functions };
this._useIsolating = useIsolating;
this._transform = transform;
this._intls = getMemoizerForLocale(locales);
}
hasMessage(id) {
return this._messages.has(id);
}
getMessage(id) {
return this._messages.get(id);
}
addResource(res, { allowOverrides = false } = {}) {
const errors = [];
for (let i2 = 0; i2 < res.body.length; i2++) {
let entry = res.body[i2];
if (entry.id.startsWith("-")) {
if (allowOverrides === false && this._terms.has(entry.id)) {
errors.push(new Error(`Attempt to override an existing term: "${entry.id}"`));
continue;
}
this._terms.set(entry.id, entry);
} else {
if (allowOverrides === false && this._messages.has(entry.id)) {
errors.push(new Error(`Attempt to override an existing message: "${entry.id}"`));
continue;
}
this._messages.set(entry.id, entry);
}
}
return errors;
}
formatPattern(pattern, args = null, errors = null) {
if (typeof pattern === "string") {
return this._transform(pattern);
}
let scope = new Scope(this, errors, args);
try {
let value = resolveComplexPattern(scope, pattern);
return value.toString(scope);
} catch (err) {
if (scope.errors && err instanceof Error) {
scope.errors.push(err);
return new FluentNone().toString(scope);
}
throw err;
}
}
}
const RE_MESSAGE_START = /^(-?[a-zA-Z][\w-]*) *= */gm;
const RE_ATTRIBUTE_START = /\.([a-zA-Z][\w-]*) *= */y;
const RE_VARIANT_START = /\*?\[/y;
const RE_NUMBER_LITERAL = /(-?[0-9]+(?:\.([0-9]+))?)/y;
const RE_IDENTIFIER = /([a-zA-Z][\w-]*)/y;
const RE_REFERENCE = /([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y;
const RE_FUNCTION_NAME = /^[A-Z][A-Z0-9_-]*$/;
const RE_TEXT_RUN = /([^{}\n\r]+)/y;
const RE_STRING_RUN = /([^\\"\n\r]*)/y;
const RE_STRING_ESCAPE = /\\([\\"])/y;
const RE_UNICODE_ESCAPE = /\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y;
const RE_LEADING_NEWLINES = /^\n+/;
const RE_TRAILING_SPACES = / +$/;
const RE_BLANK_LINES = / *\r?\n/g;
const RE_INDENT = /( *)$/;
const TOKEN_BRACE_OPEN = /{\s*/y;
const TOKEN_BRACE_CLOSE = /\s*}/y;
const TOKEN_BRACKET_OPEN = /\[\s*/y;
const TOKEN_BRACKET_CLOSE = /\s*] */y;
const TOKEN_PAREN_OPEN = /\s*\(\s*/y;
const TOKEN_ARROW = /\s*->\s*/y;
const TOKEN_COLON = /\s*:\s*/y;
const TOKEN_COMMA = /\s*,?\s*/y;
const TOKEN_BLANK = /\s+/y;
class FluentResource {
constructor(source) {
this.body = [];
RE_MESSAGE_START.lastIndex = 0;
let cursor = 0;
while (true) {
let next = RE_MESSAGE_START.exec(source);
if (next === null) {
break;
}
cursor = RE_MESSAGE_START.lastIndex;
try {
this.body.push(parseMessage(next[1]));
} catch (err) {
if (err instanceof SyntaxError) {
continue;
}
throw err;
}
}
function test(re) {
re.lastIndex = cursor;
return re.test(source);
}
function consumeChar(char, errorClass) {
if (source[cursor] === char) {
cursor++;
return true;
}
if (errorClass) {
throw new errorClass(`Expected ${char}`);
}
return false;
}
function consumeToken(re, errorClass) {
if (test(re)) {
cursor = re.lastIndex;
return true;
}
if (errorClass) {
throw new errorClass(`Expected ${re.toString()}`);
}
return false;
}
function match2(re) {
re.lastIndex = cursor;
let result = re.exec(source);
if (result === null) {
throw new SyntaxError(`Expected ${re.toString()}`);
}
cursor = re.lastIndex;
return result;
}
function match1(re) {
return match2(re)[1];
}
function parseMessage(id) {
let value = parsePattern();
let attributes = parseAttributes();
if (value === null && Object.keys(attributes).length === 0) {
throw new SyntaxError("Expected message value or attributes");
}
return { id, value, attributes };
}
function parseAttributes() {
let attrs = Object.create(null);
while (test(RE_ATTRIBUTE_START)) {
let name = match1(RE_ATTRIBUTE_START);
let value = parsePattern();
if (value === null) {
throw new SyntaxError("Expected attribute value");
}
attrs[name] = value;
}
return attrs;
}
function parsePattern() {
let first;
if (test(RE_TEXT_RUN)) {
first = match1(RE_TEXT_RUN);
}
if (source[cursor] === "{" || source[cursor] === "}") {
return parsePatternElements(first ? [first] : [], Infinity);
}
let indent = parseIndent();
if (indent) {
if (first) {
return parsePatternElements([first, indent], indent.length);
}
indent.value = trim(indent.value, RE_LEADING_NEWLINES);
return parsePatternElements([indent], indent.length);
}
if (first) {
return trim(first, RE_TRAILING_SPACES);
}
return null;
}
function parsePatternElements(elements = [], commonIndent) {
while (true) {
if (test(RE_TEXT_RUN)) {
elements.push(match1(RE_TEXT_RUN));
continue;
}
if (source[cursor] === "{") {
elements.push(parsePlaceable());
continue;
}
if (source[cursor] === "}") {
throw new SyntaxError("Unbalanced closing brace");
}
let indent = parseIndent();
if (indent) {
elements.push(indent);
commonIndent = Math.min(commonIndent, indent.length);
continue;
}
break;
}
let lastIndex = elements.length - 1;
let lastElement = elements[lastIndex];
if (typeof lastElement === "string") {
elements[lastIndex] = trim(lastElement, RE_TRAILING_SPACES);
}
let baked = [];
for (let element of elements) {
if (element instanceof Indent) {
element = element.value.slice(0, element.value.length - commonIndent);
}
if (element) {
baked.push(element);
}
}
return baked;
}
function parsePlaceable() {
consumeToken(TOKEN_BRACE_OPEN, SyntaxError);
let selector = parseInlineExpression();
if (consumeToken(TOKEN_BRACE_CLOSE)) {
return selector;
}
if (consumeToken(TOKEN_ARROW)) {
let variants = parseVariants();
consumeToken(TOKEN_BRACE_CLOSE, SyntaxError);
return { type: "select", selector, ...variants };
}
throw new SyntaxError("Unclosed placeable");
}
function parseInlineExpression() {
if (source[cursor] === "{") {
return parsePlaceable();
}
if (test(RE_REFERENCE)) {
let [, sigil, name, attr = null] = match2(RE_REFERENCE);
if (sigil === "$") {
return { type: "var", name };
}
if (consumeToken(TOKEN_PAREN_OPEN)) {
let args = parseArguments();
if (sigil === "-") {
return { type: "term", name, attr, args };
}
if (RE_FUNCTION_NAME.test(name)) {
return { type: "func", name, args };
}
throw new SyntaxError("Function names must be all upper-case");
}
if (sigil === "-") {
return { type: "term", name, attr, args: [] };
}
return { type: "mesg", name, attr };
}
return parseLiteral();
}
function parseArguments() {
let args = [];
while (true) {
switch (source[cursor]) {
case ")":
cursor++;
return args;
case void 0:
throw new SyntaxError("Unclosed argument list");
}
args.push(parseArgument());
consumeToken(TOKEN_COMMA);
}
}
function parseArgument() {
let expr = parseInlineExpression();
if (expr.type !== "mesg") {
return expr;
}
if (consumeToken(TOKEN_COLON)) {
return { type: "narg", name: expr.name, value: parseLiteral() };
}
return expr;
}
function parseVariants() {
let variants = [];
let count = 0;
let star;
while (test(RE_VARIANT_START)) {
if (consumeChar("*")) {
star = count;
}
let key = parseVariantKey();
let value = parsePattern();
if (value === null) {
throw new SyntaxError("Expected variant value");
}
variants[count++] = { key, value };
}
if (count === 0) {
return null;
}
if (star === void 0) {
throw new SyntaxError("Expected default variant");
}
return { variants, star };
}
function parseVariantKey() {
consumeToken(TOKEN_BRACKET_OPEN, SyntaxError);
let key;
if (test(RE_NUMBER_LITERAL)) {
key = parseNumberLiteral();
} else {
key = { type: "str", value: match1(RE_IDENTIFIER) };
}
consumeToken(TOKEN_BRACKET_CLOSE, SyntaxError);
return key;
}
function parseLiteral() {
if (test(RE_NUMBER_LITERAL)) {
return parseNumberLiteral();
}
if (source[cursor] === '"') {
return parseStringLiteral();
}
throw new SyntaxError("Invalid expression");
}
function parseNumberLiteral() {
let [, value, fraction = ""] = match2(RE_NUMBER_LITERAL);
let precision = fraction.length;
return { type: "num", value: parseFloat(value), precision };
}
function parseStringLiteral() {
consumeChar('"', SyntaxError);
let value = "";
while (true) {
value += match1(RE_STRING_RUN);
if (source[cursor] === "\\") {
value += parseEscapeSequence();
continue;
}
if (consumeChar('"')) {
return { type: "str", value };
}
throw new SyntaxError("Unclosed string literal");
}
}
function parseEscapeSequence() {
if (test(RE_STRING_ESCAPE)) {
return match1(RE_STRING_ESCAPE);
}
if (test(RE_UNICODE_ESCAPE)) {
let [, codepoint4, codepoint6] = match2(RE_UNICODE_ESCAPE);
let codepoint = parseInt(codepoint4 || codepoint6, 16);
return codepoint <= 55295 || 57344 <= codepoint ? String.fromCodePoint(codepoint) : "�";
}
throw new SyntaxError("Unknown escape sequence");
}
function parseIndent() {
let start2 = cursor;
consumeToken(TOKEN_BLANK);
switch (source[cursor]) {
case ".":
case "[":
case "*":
case "}":
case void 0:
return false;
case "{":
return makeIndent(source.slice(start2, cursor));
}
if (source[cursor - 1] === " ") {
return makeIndent(source.slice(start2, cursor));
}
return false;
}
function trim(text2, re) {
return text2.replace(re, "");
}
function makeIndent(blank) {
let value = blank.replace(RE_BLANK_LINES, "\n");
let length = RE_INDENT.exec(blank)[1].length;
return new Indent(value, length);
}
}
}
class Indent {
constructor(value, length) {
this.value = value;
this.length = length;
}
}
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
return a$1("button", { type: submit ? "submit" : "button", class: classes(look, small), "aria-label": label, "aria-disabled": pending ? "true" : void 0, disabled, autofocus, onClick: (event) => {
if (pending) event.preventDefault();
else onClick?.();
}, children });
}
function ButtonLink({ look, small, href, children }) {
return a$1("a", { class: classes(look, small), href, children });
}
function Alert({ tone, heading, live, children }) {
const role = live ? tone === "error" ? "alert" : "status" : void 0;
return a$1("div", { class: `usa-alert usa-alert--${tone}${heading ? "" : " usa-alert--slim"}`, role, children: a$1("div", { class: "usa-alert__body", children: [heading && a$1("p", { class: "usa-alert__heading", children: heading }), a$1("div", { class: "usa-alert__text", children })] }) });
}
function ErrorAlert({ error, again }) {
if (error === void 0) return null;
return a$1(Alert, { tone: "error", heading: t("error-heading"), live: true, children: [a$1("p", { children: errorWords(error) }), mayPass(error) && a$1("p", { children: t("error-nothing-lost") }), again && a$1(Button, { look: "outline", small: true, onClick: again, children: t("error-again") })] });
}
function Boundary({ fallback, children }) {
const [error, reset] = O();
return a$1($, { children: error === void 0 || error === null ? children : fallback(reset) });
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
return a$1("details", { open: open2, children: [a$1("summary", { children: summary }), children] });
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
return a$1(Alert, { tone: "info", heading: t("erased", { count: erased }), live: true, children: t("erased-text") });
}
function Start() {
const session2 = useSession();
const kept = useLoad(isKept, "kept");
return a$1($, { children: [a$1("h1", { tabIndex: -1, children: t("start-title") }), a$1("p", { class: "lead", children: t("start-lead") }), a$1(Erased, {}), session2 ? a$1(Open, {}) : a$1(Closed, { kept: kept.value === true }), a$1("div", { class: "sides", children: [a$1("section", { "aria-labelledby": "protected", children: [a$1("h2", { id: "protected", children: t("start-protected") }), a$1("ul", { children: PROTECTED.map((id) => a$1("li", { children: t(id) }, id)) })] }), a$1("section", { "aria-labelledby": "unprotected", children: [a$1("h2", { id: "unprotected", children: t("start-unprotected") }), a$1("ul", { children: UNPROTECTED.map((id) => a$1("li", { children: t(id) }, id)) })] })] }), a$1("h2", { children: t("start-leave") }), a$1("p", { children: t("start-leave-text") }), a$1(Disclosure, { summary: t("start-more"), children: a$1("p", { children: t("start-more-text") }) })] });
}
const PROTECTED = ["protected-who", "protected-text", "protected-stop", "protected-check"];
const UNPROTECTED = ["unprotected-screen", "unprotected-device", "unprotected-few", "unprotected-style"];
function Open() {
return a$1("ul", { class: "panels", children: [a$1(Panel, { heading: "start-open-wallet", text: "start-open-wallet-text", children: a$1(ButtonLink, { href: to("/wallet"), children: t("nav-wallet") }) }), a$1(Panel, { heading: "start-invited", text: "start-invited-text" })] });
}
function Closed({ kept }) {
return a$1("ul", { class: "panels", children: [kept && a$1(Panel, { heading: "start-unlock", text: "start-unlock-text", children: a$1(ButtonLink, { href: to("/unlock"), children: t("start-unlock-go") }) }), a$1(Panel, { heading: "start-enrol", text: "start-enrol-text", children: a$1(ButtonLink, { href: to("/enrol"), look: kept ? "outline" : "plain", children: t("start-enrol-go") }) }), !kept && a$1(Panel, { heading: "start-file", text: "start-file-text", children: a$1(ButtonLink, { href: to("/unlock"), look: "outline", children: t("start-file-go") }) }), a$1(Panel, { heading: "start-invited", text: "start-invited-text" })] });
}
function Panel({ heading, text: text2, children }) {
return a$1("li", { class: "panel", children: [a$1("h2", { children: t(heading) }), a$1("p", { children: t(text2) }), children && a$1("div", { class: "actions", children })] });
}
const signing = group(() => import("./signing.js").then((n2) => n2.signing));
const writing = group(() => import("./pages.js").then((n2) => n2.writing));
const office = group(() => import("./pages.js").then((n2) => n2.office));
const wallets = group(() => import("./pages.js").then((n2) => n2.wallets));
function group(fetched) {
return (pick) => async () => ({ default: pick(await fetched()) });
}
const start = () => Promise.resolve({ default: Start });
const ROUTES = [{ path: "/", who: "anyone", title: "start-title", words: [], page: start }, { path: "/enrol", who: "anyone", title: "enrol-title", words: ["enrol"], page: wallets(({ Enrol }) => Enrol) }, { path: "/unlock", who: "anyone", title: "unlock-title", words: [], page: wallets(({ Unlock }) => Unlock) }, { path: "/invite", who: "anyone", title: "invite-title", words: ["member"], page: signing(({ Invite }) => Invite) }, { path: "/sign/:memo", who: "wallet", title: "sign-title", words: ["member"], page: signing(({ Sign }) => Sign) }, { path: "/post", who: "anyone", title: "post-title", words: ["member"], page: writing(({ Post }) => Post) }, { path: "/memos", who: "wallet", title: "memos-title", words: ["member", "desk"], page: writing(({ Memos }) => Memos) }, { path: "/write/:draft", who: "wallet", title: "desk-title", words: ["member", "desk"], page: writing(({ Write }) => Write) }, { path: "/receipt/:memo", who: "wallet", title: "receipt-title", words: ["member", "desk"], page: writing(({ Receipt }) => Receipt) }, { path: "/memo/:memo", who: "wallet", title: "memo-title", words: ["member", "desk"], page: writing(({ Memo }) => Memo) }, { path: "/mailbox", who: "wallet", title: "mailbox-title", words: ["member"], page: writing(({ Mailbox }) => Mailbox) }, { path: "/wallet", who: "wallet", title: "wallet-title", words: ["enrol"], page: wallets(({ Wallet }) => Wallet) }, { path: "/settings", who: "anyone", title: "settings-title", words: ["enrol"], page: wallets(({ Settings }) => Settings) }, { path: "/check", who: "anyone", title: "check-title", words: ["member", "check"], page: () => import("./pages.js").then((n2) => n2.check) }, { path: "/desk/sign-in", who: "anyone", title: "office-sign-in-title", words: ["office"], page: office(({ SignIn }) => SignIn) }, { path: "/desk/factor", who: "official", title: "office-factor-title", words: ["office"], page: office(({ Factor }) => Factor) }, { path: "/desk", who: "official", title: "office-title", words: ["office", "member"], page: office(({ Desk }) => Desk) }, { path: "/desk/case/:memo", who: "official", title: "office-case", words: ["office", "member"], page: office(({ Case }) => Case) }, { path: "/desk/reply/:memo", who: "official", title: "office-reply-title", words: ["office", "member"], page: office(({ Reply }) => Reply) }, { path: "/not-found", who: "anyone", title: "not-found-title", words: [], page: () => Promise.resolve().then(() => not_found) }];
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
return a$1("footer", { children: a$1("div", { class: "bar", children: [a$1(Languages, {}), a$1("ul", { children: [a$1("li", { children: a$1("a", { href: to("/settings"), children: t("nav-settings") }) }), a$1("li", { children: a$1("a", { href: "/", children: t("nav-public") }) })] }), client.value && a$1("p", { children: t("client-short", { digest: client.value }) })] }) });
}
function shortForm(answer) {
const found = answer?.short;
return typeof found === "string" && /^[\w.: -]{4,80}$/.test(found) ? found : void 0;
}
function Languages() {
const current = useLanguage();
const change2 = useAction((_2, code) => ownPart(() => speak$1(code)));
return a$1("div", { class: "languages", role: "group", "aria-label": t("language-label"), children: LANGUAGES.map((language2) => a$1("button", { type: "button", lang: language2.code, dir: language2.direction, "aria-pressed": language2.code === current.code ? "true" : "false", onClick: () => change2.run(language2.code), children: language2.name }, language2.code)) });
}
function EmptyState({ heading, text: text2, children }) {
return a$1("div", { class: "empty", children: [a$1("h2", { children: heading }), a$1("p", { children: text2 }), children && a$1("div", { class: "actions", children })] });
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
return a$1("div", { class: "usa-form-group", children: [a$1("label", { class: "usa-label", for: id, children: label }), hint && a$1("div", { class: "usa-hint", id: `${id}-hint`, children: hint }), error && a$1("div", { class: "usa-error-message", role: "alert", children: error }), a$1("div", { class: over ? "drop over" : "drop", onDragOver: (event) => {
event.preventDefault();
setOver(true);
}, onDragLeave: () => setOver(false), onDrop: (event) => {
event.preventDefault();
setOver(false);
void take(event.dataTransfer?.files ?? []);
}, children: a$1("input", { id, type: "file", accept, multiple: many, "aria-describedby": hint ? `${id}-hint` : void 0, onChange: (event) => {
void take(event.currentTarget.files ?? []);
event.currentTarget.value = "";
} }) })] });
}
function Field(props) {
const id = P();
const classes2 = ["usa-input", props.wide && "wide", props.code && "code", props.error && "usa-input--error"];
const kind = { type: props.type ?? "text" };
return a$1(Group, { ...props, id, children: a$1("input", { id, class: classes2.filter(Boolean).join(" "), ...kind, value: props.value, required: props.required, maxLength: props.lengthMax, min: props.min, max: props.max, inputMode: props.inputMode, autocomplete: props.autocomplete ?? "off", autocapitalize: "off", spellcheck: props.code ? false : void 0, dir: props.code ? "ltr" : "auto", ...described(id, props), onInput: (event) => props.onInput(event.currentTarget.value) }) });
}
function Group({ id, label, hint, error, children }) {
return a$1("div", { class: error ? "usa-form-group usa-form-group--error" : "usa-form-group", children: [a$1("label", { class: error ? "usa-label usa-label--error" : "usa-label", for: id, children: label }), hint && a$1("div", { class: "usa-hint", id: `${id}-hint`, children: hint }), error && a$1("div", { class: "usa-error-message", id: `${id}-error`, children: error }), children] });
}
function described(id, { hint, error }) {
const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
return { "aria-describedby": ids || void 0, "aria-invalid": error ? "true" : void 0 };
}
function RadioTiles({ legend, hint, value, tiles, onChange, error }) {
const id = P();
const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
return a$1("fieldset", { class: "usa-fieldset usa-form-group", "aria-describedby": about || void 0, children: [a$1("legend", { class: "usa-legend", children: legend }), hint && a$1("div", { class: "usa-hint", id: `${id}-hint`, children: hint }), error && a$1("div", { class: "usa-error-message", id: `${id}-error`, children: error }), tiles.map((tile) => a$1("div", { class: "usa-radio", children: [a$1("input", { class: "usa-radio__input usa-radio__input--tile", type: "radio", id: `${id}-${tile.value}`, name: id, value: tile.value, checked: tile.value === value, disabled: tile.disabled, onChange: () => onChange(tile.value) }), a$1("label", { class: "usa-radio__label", for: `${id}-${tile.value}`, children: [tile.label, tile.explained && a$1("span", { class: "usa-radio__label-description", children: tile.explained })] })] }, tile.value))] });
}
function Waiting({ what, part }) {
return a$1("div", { class: "waiting", role: "status", children: [a$1("progress", { "aria-label": what, value: part, max: 1 }), a$1("span", { children: what })] });
}
const WALLET_OCTETS_MAX = 80 * 1024 * 1024;
function UnlockHere({ onOpen }) {
const kept = useLoad(keptWallet, "kept");
const [file, setFile] = d(void 0);
const [wantsFile, wantFile] = d(false);
if (kept.error !== void 0) return a$1(ErrorAlert, { error: kept.error, again: kept.again });
const sealed2 = file?.octets ?? kept.value;
return a$1($, { children: [a$1("h1", { tabIndex: -1, children: t("unlock-title") }), sealed2 ? a$1(Words, { sealed: sealed2, name: file?.name, onOpen }, file?.name ?? "") : !wantsFile && a$1(EmptyState, { heading: t("unlock-none-heading"), text: t("unlock-none-text"), children: [a$1(ButtonLink, { href: to("/enrol"), children: t("unlock-none-enrol") }), a$1(Button, { look: "outline", onClick: () => wantFile(true), children: t("unlock-from-file") })] }), sealed2 && !wantsFile && a$1(Button, { look: "quiet", onClick: () => wantFile(true), children: t("unlock-other-file") }), wantsFile && a$1(DropFile, { label: t("unlock-file-label"), hint: t("unlock-file-hint"), octetsMax: WALLET_OCTETS_MAX, onFile: (name, octets) => setFile({ name, octets }) })] });
}
function Words({ sealed: sealed2, name, onOpen }) {
const [words, setWords] = d("");
const [keeping, setKeeping] = d("memory");
const opening = useAction(async () => {
await unlock(sealed2, words, name ? "memory" : "device");
if (name && keeping === "device") await keepOn("device");
onOpen?.();
});
return a$1("form", { onSubmit: (event) => {
event.preventDefault();
opening.run();
}, children: [a$1("p", { children: name ? t("unlock-file-chosen", { name }) : t("unlock-kept") }), a$1(Field, { label: t("unlock-words"), hint: t("unlock-words-hint"), type: "password", code: true, wide: false, required: true, value: words, onInput: setWords }), name && a$1(KeepingChoice, { value: keeping, onChange: setKeeping }), a$1(ErrorAlert, { error: opening.error }), opening.pending && a$1(Waiting, { what: t("unlock-opening") }), a$1("div", { class: "actions", children: a$1(Button, { submit: true, pending: opening.pending, children: t("unlock-open") }) })] });
}
function KeepingChoice({ value, onChange }) {
return a$1(RadioTiles, { legend: t("keeping-legend"), value, onChange, tiles: [{ value: "memory", label: t("keeping-memory"), explained: t("keeping-memory-means") }, { value: "device", label: t("keeping-device"), explained: t("keeping-device-means") }] });
}
function Gate({ who, children }) {
const session2 = useSession();
const official2 = useOfficial();
const isClosed = who === "wallet" && !session2 || who === "official" && (!official2 || official2.lapsed);
useHeadingAfter(isClosed);
if (!isClosed) return a$1($, { children });
return who === "wallet" ? a$1(UnlockHere, {}) : a$1(SignInFirst, { lapsed: official2 !== void 0 });
}
function useHeadingAfter(isClosed) {
const before = T(isClosed);
A(() => {
if (before.current !== isClosed) document.querySelector("main h1")?.focus();
before.current = isClosed;
}, [isClosed]);
}
function SignInFirst({ lapsed }) {
return a$1($, { children: [a$1("h1", { tabIndex: -1, children: t("gate-official-title") }), a$1(EmptyState, { heading: t(lapsed ? "gate-official-lapsed" : "gate-official-heading"), text: t(lapsed ? "gate-official-lapsed-text" : "gate-official-text"), children: a$1(ButtonLink, { href: to("/desk/sign-in"), children: t("gate-official-go") }) })] });
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
return a$1("header", { children: a$1("div", { class: "bar", children: [a$1("a", { class: "brand", href: to("/"), translate: false, children: t("brand") }), a$1("nav", { "aria-label": t("nav-label"), children: a$1("ul", { children: entries.map((entry) => a$1("li", { children: a$1("a", { href: to(entry.path), "aria-current": entry.path === path ? "page" : void 0, children: t(entry.label) }) }, entry.path)) }) }), official2 && a$1(Button, { look: "outline", small: true, onClick: signOut, children: t("sign-out") }), session2 && a$1(Button, { look: "outline", small: true, onClick: lock, children: t("lock") }), a$1("button", { type: "button", class: "usa-button usa-button--leave", title: t("leave-hint"), onClick: leave, children: t("leave") })] }) });
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
return a$1($, { children: [a$1("a", { class: "usa-skipnav", href: "#main", onClick: (event) => skip(event, main.current), children: t("skip") }), a$1(Header, { path: place?.route.path ?? "" }), loading && a$1("div", { class: "page-progress", children: a$1("progress", { "aria-label": t("page-loading") }) }), a$1("main", { id: "main", ref: main, tabIndex: -1, children: [a$1(ErrorAlert, { error, again }), shown && place && a$1(Boundary, { fallback: (reset) => a$1(Broken, { reset }), children: a$1(Gate, { who: place.route.who, children: a$1(shown.Page, { params: place.params, secret: place.secret }) }) }, shown.number)] }), a$1(Footer, {}), a$1(LiveRegion, {})] });
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
return a$1("div", { class: "visually-hidden", role: "status", children: said });
}
function Broken({ reset }) {
return a$1($, { children: [a$1("h1", { tabIndex: -1, children: t("broken-title") }), a$1(Alert, { tone: "error", children: t("broken-text") }), a$1("div", { class: "actions", children: a$1(Button, { onClick: reset, children: t("broken-reset") }) })] });
}
watchEscape();
addEventListener("beforeunload", (event) => {
if (!isLeaving() && currentSession()?.unsaved) event.preventDefault();
});
const root = document.getElementById("app");
if (root) {
await loadWords().catch(() => void 0);
root.replaceChildren();
Q(a$1(App, {}), root);
}
function NotFound() {
return a$1($, { children: [a$1("h1", { tabIndex: -1, children: t("not-found-title") }), a$1(EmptyState, { heading: t("not-found-heading"), text: t("not-found-text"), children: a$1(ButtonLink, { href: to("/"), children: t("not-found-go") }) })] });
}
const not_found = Object.defineProperty({ __proto__: null, default: NotFound }, Symbol.toStringTag, { value: "Module" });
export { $, A, Alert, Button, ButtonLink, CodedRefusal, Disclosure, DropFile, EmptyState, Erased, ErrorAlert, Field, Group, KeepingChoice, KeepingRefusal, LANGUAGES, Malformed, P, RadioTiles, Refusal, T, UnlockHere, Waiting, a$1 as a, announce, ask, attempt, begin, breathe, burn, compare, concat, currentLanguage, currentOfficial, currentSession, d, day, described, equal, exported, fromBase64, fromBase64Url, fromHex, fromUtf8, go, has, inTurn, isKept, isLeaving, keepOn, lapse, list, lock, markSaved, month, noteErased, now, number, onForget, onSignOut, orRefuse, origin, otherwise, ownPart, ownText, persists, randomness, read, replace, send, signIn, speak$1 as speak, t, to, toBase64, toBase64Url, toHex, toUtf8, u32, u64, update, useAction, useLanguage, useLoad, useSession, utf8Length, w, watchSession, within };
