// An application's own element with ours in its shadow tree.
import {html, LitElement} from 'lit';
import 'portal-reader/define.js';

customElements.define(
  'portal-shell',
  class extends LitElement {
    static properties = {presses: {state: true}};
    constructor() {
      super();
      this.presses = 0;
    }
    render() {
      return html`<reader-hotline-banner number="02163.818.555"></reader-hotline-banner>
        <reader-font-size @reader-scale-change=${() => this.presses++}></reader-font-size>
        <output>${this.presses}</output>`;
    }
  },
);
