// Moving about on a canvas: zoom, drag, and bringing a box into sight; State/Browser.cs is its one caller.

const zooms = new WeakMap();
const smallest = 0.2, largest = 2.5;

const svgOf = view => view.querySelector('svg');

// Sets how large it is, keeping a point of the view where it is; 0 fits it to the width.
export function zoom(view, by, at) {
  const svg = svgOf(view);
  if (!svg) return 100;
  const natural = svg.viewBox.baseVal.width, before = zooms.get(view) ?? 1;
  const fitted = Math.min(1, (view.clientWidth - 2) / natural);
  const now = Math.min(largest, Math.max(smallest, by === 0 ? fitted : before * by));
  const point = at ?? { x: view.clientWidth / 2, y: view.clientHeight / 2 };
  const [x, y] = [(view.scrollLeft + point.x) / before, (view.scrollTop + point.y) / before];
  svg.style.width = `${natural * now}px`;
  svg.style.height = `${svg.viewBox.baseVal.height * now}px`;
  if (by !== 0) view.scrollTo(x * now - point.x, y * now - point.y);
  zooms.set(view, now);
  return Math.round(now * 100);
}

// Drags with the mouse, zooms with Ctrl and the wheel, and keeps the keys that move on the canvas from scrolling the page.
export function show(view, listener, begin) {
  if (!view.dataset.flow) {
    view.dataset.flow = 'shown';
    view.addEventListener('wheel', event => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const edge = view.getBoundingClientRect();
      zoom(view, event.deltaY < 0 ? 1.1 : 1 / 1.1, { x: event.clientX - edge.left, y: event.clientY - edge.top });
      listener?.invokeMethodAsync('Zoomed', Math.round(zooms.get(view) * 100));
    }, { passive: false });
    drag(view);
    if (listener) view.addEventListener('keydown', event => {
      if (event.key.startsWith('Arrow') || ['Home', 'End', ' '].includes(event.key)) event.preventDefault();
    });
  }
  if (begin) reveal(view, begin);
}

function drag(view) {
  let from = null;
  view.addEventListener('pointerdown', event => {
    if (event.button === 0 && event.pointerType === 'mouse') from = { x: event.clientX + view.scrollLeft, y: event.clientY + view.scrollTop };
  });
  view.addEventListener('pointermove', event => {
    if (!from || !(event.buttons & 1)) return void (from = null);
    view.classList.add('dragged');
    view.scrollTo(from.x - event.clientX, from.y - event.clientY);
  });
  for (const end of ['pointerup', 'pointerleave']) view.addEventListener(end, () => { from = null; view.classList.remove('dragged'); });
}

function reveal(view, id) {
  const box = view.querySelector(`[data-box="${CSS.escape(id)}"]`);
  if (!box) return null;
  const [outer, inner] = [view.getBoundingClientRect(), box.getBoundingClientRect()];
  view.scrollBy(middle(inner.left, inner.width, outer.left, view.clientWidth), middle(inner.top, inner.height, outer.top, view.clientHeight));
  return box;
}

// How far to go so that it stands in the middle; nothing while it is well in sight.
function middle(start, size, outerStart, outerSize) {
  const edge = 24;
  return start >= outerStart + edge && start + size <= outerStart + outerSize - edge ? 0 : start + size / 2 - outerStart - outerSize / 2;
}

export function reach(view, id) {
  reveal(view, id)?.focus({ preventScroll: true });
}
