// Fixes the header of a wide window once it has been scrolled past.
const header = document.querySelector('.site-header');
const fix = () =>
  header
    .querySelector('.site-header__fixable')
    .classList.toggle('is-fixed', header.getBoundingClientRect().bottom < 0);
addEventListener('scroll', fix, {passive: true});
fix();
