// The two blocks in the editor. The server draws them on the page and names them; here stands only their name.
(function ({blocks, element, blockEditor}) {
  for (const name of ['portal-reader/hotline', 'portal-reader/languages'])
    blocks.registerBlockType(name, {
      edit: () =>
        element.createElement('div', blockEditor.useBlockProps(), `[ ${blocks.getBlockType(name).title} ]`),
      save: () => null,
    });
})(window.wp);
