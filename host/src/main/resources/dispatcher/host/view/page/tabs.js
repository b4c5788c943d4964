/** Tabs, as the keyboard expects them: the Tab key comes to the one that is shown, the arrow keys go on from there. */
import { $ } from './dom.js';

const STEPS = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (at, count) => count - 1,
};

/** Sets a list of tabs up; shown is told each panel that comes into sight. */
export function tabs(list, shown) {
  const all = [...list.querySelectorAll('[role=tab]')];
  const panel = tab => $(tab.getAttribute('aria-controls'));
  const show = chosen => {
    for (const tab of all) {
      tab.setAttribute('aria-selected', tab === chosen);
      tab.tabIndex = tab === chosen ? 0 : -1;
      panel(tab).hidden = tab !== chosen;
    }
    shown(panel(chosen));
  };
  list.onclick = ({ target }) => {
    const tab = target.closest('[role=tab]');
    tab && show(tab);
  };
  list.onkeydown = event => {
    const step = STEPS[event.key];
    const at = all.indexOf(document.activeElement);
    if (step && at >= 0 && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      const next = all[step(at, all.length)];
      next.focus();
      show(next);
    }
  };
  show(all.find(tab => tab.getAttribute('aria-selected') === 'true'));
}
