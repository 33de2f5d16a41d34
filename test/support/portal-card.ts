/** A component of the portal’s, as its framework puts one into an article: a shadow tree with sizes of its own. */
class PortalCard extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({mode: 'open'}).innerHTML = `
      <style>b {font-size: 11px} ::slotted(span) {font-size: 15px !important}</style>
      <b>Nhãn</b> <i style="font-size:1.2rem">gốc</i> <slot></slot> <portal-stamp></portal-stamp>`;
  }
}

/** The element inside the component, one shadow tree further down. */
class PortalStamp extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({mode: 'open'}).innerHTML = `<style>:host {font: 9pt serif}</style>Đã duyệt`;
  }
}

/** The portal’s script arrives: until then its elements are unknown tags. */
export function definePortalElements(): void {
  if (customElements.get('portal-card')) return;
  customElements.define('portal-stamp', PortalStamp);
  customElements.define('portal-card', PortalCard);
}
