// In the shape of what SharePoint runs: it gives the workspace its height, and replaces a zone after a partial postback.
(() => {
  const fix = () => {
    const workspace = document.getElementById('s4-workspace');
    workspace.style.height = `${document.documentElement.clientHeight - document.getElementById('s4-ribbonrow').offsetHeight}px`;
    workspace.style.width = `${document.documentElement.clientWidth}px`;
  };
  window._spBodyOnLoadWrapper = fix;
  window.addEventListener('resize', fix);

  window.__doPostBack = async () => {
    const answer = await fetch(location.href);
    const update = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const panel = document.getElementById('ctl00_PlaceHolderMain_updatePanel');
    panel.innerHTML = update.getElementById(panel.id).innerHTML;
    panel.dataset.updates = `${1 + Number(panel.dataset.updates ?? 0)}`;
  };
})();
