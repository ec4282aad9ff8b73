// Focus, keys and clipboard on a tree of steps; Pages/Templates/TreeHands.cs is its one caller.

const taken = new WeakMap();
const ours = ['Home', 'End', ' ', 'Enter', 'Insert', 'Delete', '+'];

const typing = event => event.target.closest?.('input, textarea, select');

export function take(desk, hands) {
  const end = new AbortController(), options = { signal: end.signal };
  taken.set(desk, end);
  const inTree = () => desk.querySelector('[role=tree]')?.contains(document.activeElement);
  desk.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey) {
      const key = event.key.toLowerCase();
      if (typing(event) || (key !== 'z' && key !== 'y')) return;
      event.preventDefault();
      hands.invokeMethodAsync('Stepped', key === 'y' || event.shiftKey);
    } else if (inTree() && (event.key.startsWith('Arrow') || ours.includes(event.key))) event.preventDefault();
  }, options);
  // A field tells of its change when it is left: before its sheet closes, and before a key acts on the whole.
  desk.addEventListener('keydown', event => {
    if (!typing(event) || !(event.key === 'Escape' || /^F\d+$/.test(event.key))) return;
    event.target.blur();
    if (event.key !== 'Escape') event.target.focus({ preventScroll: true });
  }, { ...options, capture: true });
  // The clipboard has to be filled before the event is over, so this is asked at once.
  for (const kind of ['copy', 'cut']) document.addEventListener(kind, event => {
    if (!inTree() || !window.getSelection().isCollapsed) return;
    const text = hands.invokeMethod('Copied', kind === 'cut');
    if (!text) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
  }, options);
  document.addEventListener('paste', event => {
    if (!inTree()) return;
    event.preventDefault();
    hands.invokeMethodAsync('Pasted', event.clipboardData.getData('text/plain'));
  }, options);
}

export function leave(desk) {
  taken.get(desk)?.abort();
}

export function reach(desk, place, focus) {
  const it = [...desk.querySelectorAll('[data-spot]')].find(spot => spot.dataset.spot === place);
  it?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (focus) it?.focus({ preventScroll: true });
}
