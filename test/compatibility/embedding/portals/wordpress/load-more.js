/* global jQuery */
// In the shape of plugins that load further posts into the page: with jQuery they take posts out and put them elsewhere.
jQuery(function ($) {
  $('.load-more').on('click', function () {
    const post = $('#post-27').detach();
    $('#load-more-target').append(post);
    $('main').attr('data-moved', (index, before) => `${1 + Number(before ?? 0)}`);
  });
});
