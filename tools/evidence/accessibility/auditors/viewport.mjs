/**
 * Lets an auditor measure in the pixels of the viewport, as CSSOM View says. WebKitGTK 2.50 tells where something is in the
 * pixels of its own zoomed text instead (a box at 54 px under `zoom: 1.5` says 36), and two measures on one page look
 * like one thing above another. Runs in the page, as `measureInViewport`; does nothing where the browser measures so already.
 *
 * @returns {() => void} A function that puts the browser’s own back.
 */
export function measureInViewport() {
  const {document, Element, Range, DOMRect, getComputedStyle} = globalThis;
  const probe = document.createElement('div');
  probe.style.cssText = 'zoom: 2; width: 1px';
  document.body.append(probe);
  const {width} = probe.getBoundingClientRect();
  probe.remove();
  if (width !== 1) return () => {};

  /** All that zooms a node: itself and what is around it as it is shown. */
  const zoomOf = (node) => {
    let zoom = 1;
    for (; node; node = node.assignedSlot ?? node.parentNode ?? node.host)
      if (node.nodeType === 1) zoom *= +getComputedStyle(node).zoom || 1;
    return zoom;
  };
  const put = [];
  for (const [{prototype}, nodeOf] of [
    [Element, (element) => element],
    [Range, (range) => range.commonAncestorContainer],
  ]) {
    const {getBoundingClientRect, getClientRects} = prototype;
    const scaled = (node) => {
      const times = zoomOf(node);
      return ({x, y, width, height}) => new DOMRect(x * times, y * times, width * times, height * times);
    };
    prototype.getBoundingClientRect = function () {
      return scaled(nodeOf(this))(getBoundingClientRect.call(this));
    };
    prototype.getClientRects = function () {
      return [...getClientRects.call(this)].map(scaled(nodeOf(this)));
    };
    put.push(() => Object.assign(prototype, {getBoundingClientRect, getClientRects}));
  }
  return () => put.forEach((back) => back());
}
