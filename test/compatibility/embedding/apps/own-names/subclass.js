import {defineElements, ReaderArticle} from 'portal-reader';

// A class of the portal's own, with what it says more, under a name of the portal's own.
class PortalArticle extends ReaderArticle {
  connectedCallback() {
    super.connectedCallback();
    this.dataset.portal = 'yen-bai';
  }
}
customElements.define('portal-article', PortalArticle);

// The others, and the words of the interface; what has its name already keeps it.
defineElements('portal');
