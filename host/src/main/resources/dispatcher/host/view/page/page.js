/** The page's frame: which side is shown, light or dark, and how the connection is. */
import { $ } from './dom.js';
import { tabs } from './tabs.js';

const SAID = {
  connecting: 'connecting', lost: 'Dispatcher is not reached: trying again. If it has ended, start it and open its new address', refused: 'not let in',
};

/** Sets the frame up; what it gives back shows a side. */
export function setUpPage() {
  const show = side => {
    for (const one of ['region', 'scripts']) {
      $(one).hidden = one !== side;
      $(`show-${one}`).setAttribute('aria-pressed', one === side);
    }
    document.body.dataset.side = side;
  };
  document.querySelector('.skip').onclick = event => {
    event.preventDefault();
    show('region');
    $('search').focus();
  };
  $('show-region').onclick = () => show('region');
  $('show-scripts').onclick = () => show('scripts');
  tabs($('dock').querySelector('[role=tablist]'), shown => {
    // While it was hidden nothing of it could be scrolled.
    const lines = shown.querySelector('ol');
    lines.scrollTop = lines.scrollHeight;
  });
  const chosen = localStorage.getItem('theme');
  if (chosen) {
    document.documentElement.dataset.theme = chosen;
  }
  $('theme').onclick = () => {
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    const now = document.documentElement.dataset.theme ?? (dark ? 'dark' : 'light');
    const next = now === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset.theme = next;
    localStorage.setItem('theme', next);
  };
  show('region');
  return { show };
}

/** Tells how the socket is, and the region behind it. */
export function showConnection(socket, region) {
  const line = $('connection');
  const lost = socket === 'open' && region?.state === 'lost';
  const state = socket !== 'open' ? socket : lost ? 'lost' : region ? 'open' : 'connecting';
  line.dataset.state = state;
  document.body.dataset.connection = socket;
  $('connection-text').textContent = socket !== 'open' ? SAID[socket] : lost ? region.why : region ? 'connected' : 'waiting for the region';
  line.title = $('connection-text').textContent;
  if (region?.scene) {
    $('scene').textContent = region.scene;
    $('scene').title = region.scene;
    document.title = `${region.scene} · Dispatcher`;
  }
  $('limits').hidden = region?.builtIn !== false;
  $('limits').textContent = 'This region is not built in. It is asked slowly, and cannot tell: sizes and colours, who is there, what others say, '
    + 'new objects at once, the ground between points eight metres apart. Nothing can be touched from here.';
  if (socket === 'refused') {
    $('gate-text').textContent = 'Copy the whole address that Dispatcher printed last, with all that follows the #. Each start has another one.';
    if (!$('gate').open) {
      $('gate').showModal();
    }
  }
}
