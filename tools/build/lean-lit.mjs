// Cuts unused parts of Lit out of the one-file builds. Only our elements use the Lit inside them, so a
// feature that none of them uses can go. The modules in dist/ use the page's whole Lit.
//
// Each cut is an exact text in a file of Lit and its replacement. A new version of Lit has other texts: the
// build then stops, and each cut must be checked again. If an element needs a feature that is cut, such as a
// directive or a reflected property, remove the cut.

/** A page that loaded polyfills or hydration for Lit meant its own copy. Our tags want neither. */
const elsewhere = {
  'reactive-element/reactive-element.js': [
    ['p=a.reactiveElementPolyfillSupport,', ''],
    [
      ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");',
      // The versions are noted in a global array, and a guest leaves no globals behind.
      ';',
    ],
  ],
  'lit-html/lit-html.js': [
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
    // Trusted Types: a name of our own for the header of the portal. Where it is not there, `defineElement` says so.
    [
      'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
      'e=(()=>{try{return s.createPolicy("portal-reader",{createHTML:t=>t})}catch{}})()',
    ],
  ],
  'lit-element/lit-element.js': [
    [
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
    ],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

/** Decorators keep their notes in a global map, and find them by a symbol that is given to all of JavaScript. */
const decorators = {
  'reactive-element/reactive-element.js': [
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    // Decorators wrap accessors of the class.
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
  ],
};

/** Our properties are texts or booleans; none is written back to its attribute. */
const properties = {
  'reactive-element/reactive-element.js': [
    [
      'const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null',
      'this[e]=i.elementProperties.get(e).type===Boolean?null!==s:s',
    ],
    ['getOwnPropertyDescriptor:h,', ''],
    ['getOwnPropertySymbols:o,', ''],
    [',l=c?c.emptyScript:""', ''],
    ['static getPropertyOptions(t){return this.elementProperties.get(t)??b}', ''],
    ['if(void 0!==e&&this._$Em!==e)', 'if(void 0!==e)'],
    [
      '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
      '',
    ],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    [',this._$Em=null', ''],
    [
      'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}',
      'requestUpdate(t,s){if(void 0!==t){if(!f(this[t],s))return;this.C(t,s)}',
    ],
    [
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
      'C(t,s){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}',
    ],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    // Accessors that a class already has under the name of a property, or makes itself.
    [
      'static createProperty(t,s=b){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}',
      'static createProperty(t,s){s.state&&(s.attribute=!1),this.elementProperties.set(t,s);const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h)},configurable:!0,enumerable:!0})}',
    ],
    [
      'const t=this.properties,s=[...r(t),...o(t)];for(const i of s)',
      'const t=this.properties;for(const i of r(t))',
    ],
    // An older minifier needed these calls to keep the names.
    ['d("elementProperties")', '"elementProperties"'],
    ['d("finalized")', '"finalized"'],
    ['d("properties")', '"properties"'],
  ],
};

/** The places in an update where none of our elements and controllers does anything. */
const hooks = {
  'reactive-element/reactive-element.js': [
    [
      'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending',
      'return this.performUpdate(),!this.isUpdatePending',
    ],
    ['scheduleUpdate(){return this.performUpdate()}', ''],
    [
      't=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()',
      't=!0,this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)',
    ],
    ['shouldUpdate(t){return!0}', ''],
    [
      'this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),',
      'this.hasUpdated=!0,',
    ],
    ['firstUpdated(t){}', ''],
    ['return this.getUpdateComplete()}getUpdateComplete(){', ''],
  ],
};

/** Our styles are css`` literals. What checks that they are not text from elsewhere did so when they were written. */
const styles = {
  'reactive-element/reactive-element.js': [
    [
      'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
      'return[s].flat()',
    ],
  ],
  'reactive-element/css-tag.js': [
    [
      'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
      '',
    ],
    [
      '(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to \'css\' function must be a \'css\' function result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")})(s)',
      's.cssText',
    ],
    [
      'e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t',
      't=>t',
    ],
    // Our elements adopt their styles themselves (`base/style-sheets.ts`).
    [
      ',e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      ',e=!0',
    ],
    [
      'get styleSheet(){let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t}',
      '',
    ],
    [
      'if(e)s.adoptedStyleSheets=o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const e of o){const o=document.createElement("style"),n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),o.textContent=e.cssText,s.appendChild(o)}',
      '',
    ],
    ['this.cssText=t,this.t=e}', 'this.cssText=t}'],
    ['new n("string"==typeof t?t:t+"",void 0,s)', 'new n(t)'],
    ['new n(o,t,s)', 'new n(o)'],
  ],
};

/** Our templates are HTML, with values in text, attributes and events. */
const templates = {
  'lit-html/lit-html.js': [
    // SVG and MathML.
    ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [
      'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
      'this.el=S.createElement(f,e);P.currentNode=this.el.content;',
    ],
    // Values inside comments, inside the name of a tag, inside <style> and the like.
    [
      '"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p)',
      'c=p',
    ],
    ['c=n??v', 'c=v'],
    ['c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    [
      'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      'r.data===n&&d.push({type:2,index:l});',
    ],
    ['/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g', '/<\\/?[a-zA-Z][^>\\s]*/g'],
    // Attributes that are text and values together: class="a ${b}".
    [
      's.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A',
      'this._$AH=A',
    ],
    ['void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])', 's._$AI(t[i])'],
    ['strings:s,ctor:', 'ctor:'],
    ['const i=v[a++],s=r.getAttribute(t).split(o),e=', 'const i=v[a++],e='],
    ['constructor(t,i,s,e,h){this._$AH=A', 'constructor(t,i,e,h){this._$AH=A'],
    [
      '_$AI(t,i=this,s,e){const h=this.strings;let o=!1;if(void 0===h)o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);else{const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=e[s+n],o||=!a(r)||r!==this._$AH[n],r===A?t=A:t!==A&&(t+=(r??"")+h[n+1]),this._$AH[n]=r}o&&!e&&this.j(t)',
      '_$AI(t){(!a(t)||t!==this._$AH&&t!==E)&&(this._$AH=t,this.j(t))',
    ],
    // Listeners with options, and listeners that are no functions.
    [
      '_$AI(t,i=this){t??=A;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}',
      '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}',
    ],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options.host,t)',
    ],
    // Rendering into anything but the shadow root of an element of ours.
    [
      'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h',
      '(i._$litPart$??=new k(i.insertBefore(c(),s.renderBefore),s.renderBefore,void 0,s))._$AI(t)',
    ],
    // Values that are properties (.name) or that stand for the whole element.
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [
      '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
      'i=new r.ctor(h,r.name,this,t)',
    ],
    ['"."===e[1]?I:', ''],
    ['void 0!==t.nodeType?this.T(t):', ''],
    // Templates that a compiler made, or an attacker: ours are all in this file.
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    ['if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");', ''],
  ],
};

/** Directives, and what tells them that they are no longer in the page. */
const directives = {
  'lit-html/lit-html.js': [
    ['this._$AN=void 0,', ''],
    ['this.type=2,', ''],
    ['this.type=1,', ''],
    [',this.type=4', ''],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
    ['t=M(this,t,i),a(t)?', 'a(t)?'],
    ['t=M(this,t,i,0),o=', 'o='],
    ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
    ['if((t=M(this,t,i,0)??A)===E)return;', 't??=A;'],
    ['for(this._$AP?.(!1,!0,s);', 'for(;'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      '',
    ],
  ],
  'lit-element/lit-element.js': [
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
  ],
};

/** Lit Localize: our messages have an id and are plain text; our translations are built in, so that no load fails. */
const messages = {
  'localize/internal/runtime-msg.js': [
    ['options?.id ?? generateId(template)', 'options.id'],
    // A value that is neither a string nor made by str`` is made by html``. The minifier drops code that is
    // no longer reached.
    ["'strTag' in localized", 'true'],
  ],
  'localize/internal/localized-controller.js': [
    // The only state that is told, see below.
    ["if (event.detail.status === 'ready') {", '{'],
  ],
  'localize/init/install.js': [
    ["if (installed) {\n        throw new Error('lit-localize can only be configured once');\n    }", ''],
  ],
  'localize/init/runtime.js': [
    ['let loading = new Deferred();', ''],
    ['loading.resolve();\nlet requestId', 'let requestId'],
    [
      "return loading.promise;\n    }\n    if (!validLocales || !loadLocale) {\n        throw new Error('Internal error');\n    }\n    if (!validLocales.has(newLocale)) {\n        throw new Error('Invalid locale code');\n    }",
      'return;\n    }',
    ],
    ['validLocales = new Set(config.targetLocales);\n    validLocales.add(config.sourceLocale);', ''],
    ['if (loading.settled) {\n        loading = new Deferred();\n    }', ''],
    ["dispatchStatusEvent({ status: 'loading', loadingLocale: newLocale });", ''],
    ['readyLocale: newLocale });\n            loading.resolve();', '});'],
    [
      ", (err) => {\n        if (requestId === thisRequestId) {\n            dispatchStatusEvent({\n                status: 'error',\n                errorLocale: newLocale,\n                errorMessage: err.toString(),\n            });\n            loading.reject(err);\n        }\n    }",
      '',
    ],
    ['return loading.promise;\n};', '};'],
    ['{ getLocale, setLocale }', '{ setLocale }'],
  ],
};

const all = [elsewhere, decorators, properties, hooks, styles, directives, templates, messages];

/** Source texts that would need a feature that is cut. */
const CUT_OUT = [
  // Directives, decorators and whatever else is not in 'lit' itself.
  /from 'lit\/.*/,
  /\b(?:svg|mathml)`/,
  // Comments in templates, properties, attributes of text and values, listeners with options.
  /<!--/,
  /\s\.\w+=\$\{/,
  /\s[\w-]+="[^"\n]*\$\{/,
  /@\w+=\$\{\{/,
  // Options of properties.
  /\b(?:reflect|converter|hasChanged|noAccessor|useDefault):/,
  /\btype: (?:Number|Object|Array)\b/,
  /\b(?:shouldUpdate|firstUpdated|scheduleUpdate|getUpdateComplete|hostUpdated|removeController)\(/,
];

/**
 * Makes the cuts. Fails the build when the text of one is not there, and when a source of ours needs what is cut:
 * the element would work everywhere but in these files.
 */
export const leanLit = () => ({
  name: 'lean-lit',
  enforce: 'pre',
  transform(code, id) {
    const uses =
      /\/src\/.*\.ts$/.test(id) &&
      /from 'lit['/]/.test(code) &&
      CUT_OUT.map((use) => use.exec(code)?.[0]).find(Boolean);
    if (uses) throw new Error(`lean-lit: ${id} has ${uses.trim()}, which is cut out of Lit`);
    const cuts = all.flatMap((cuts) =>
      Object.entries(cuts).flatMap(([file, list]) => (id.endsWith(`/${file}`) ? list : [])),
    );
    for (const [text, instead] of cuts) {
      if (!code.includes(text))
        throw new Error(`lean-lit: ${id} has changed, look again at the cut of ${text}`);
      code = code.replaceAll(text, () => instead);
    }
    return cuts.length ? {code, map: null} : undefined;
  },
});
