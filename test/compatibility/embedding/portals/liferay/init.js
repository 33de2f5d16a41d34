/* global senna */
// In the shape of what Liferay runs: Senna itself replaces the body when a link is followed, with the routes and the
// surface that Liferay gives it.
(() => {
  const app = new senna.App();
  app.addSurfaces(document.body.id);
  app.addRoutes(new senna.Route(({length}) => length > 0, senna.HtmlScreen));
  app.on('endNavigate', () => document.body.setAttribute('data-navigations', `${++navigations}`));
  let navigations = 0;
  window.sennaApp = app;
})();
