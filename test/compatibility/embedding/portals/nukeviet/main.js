/* global $ */
// In the shape of what the theme runs on a news page: tables get a box around them, pictures the width of the column.
$(function () {
  $('#news-bodyhtml table').each(function () {
    if (!$(this).parent().is('.table-responsive')) $(this).wrap('<div class="table-responsive"></div>');
  });
  $('select[name=lang]').on('change', function () {
    window.location.href = $(this).val();
  });
});
