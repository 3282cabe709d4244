(function () {
  if (location.protocol !== 'file:') return;
  for (const link of document.querySelectorAll('a[href]')) {
    if (link.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
  }
  const note = document.createElement('p');
  note.className = 'from-disk';
  note.textContent =
    'This page was opened from a folder. Search, charts, the choice of a place and comparisons of your own need a web server. The text, the figures and the links are all here.';
  const main = document.querySelector('main');
  if (main) main.prepend(note);
})();
