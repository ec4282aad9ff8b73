// What only the browser can do; State/Browser.cs is its one caller.

export function keys(prefix) {
  return Object.keys(localStorage).filter(key => key.startsWith(prefix));
}

export function mark(name, value) {
  document.documentElement.setAttribute(name, value);
}

// Where the focus is there already, somebody may be typing: what they type must not be written over.
export function focus(selector, again) {
  const it = document.querySelector(selector);
  if (again || document.activeElement !== it) {
    it?.focus();
    it?.select?.();
  }
  return document.activeElement === it && it !== null;
}

// Waits for what was just told to be drawn.
export function reveal(selector) {
  requestAnimationFrame(() => document.querySelector(selector)?.scrollIntoView({ block: 'nearest' }));
}

export function focusHead() {
  if (!document.activeElement?.closest('main')) document.querySelector('h1')?.focus();
}

export function click(selector) {
  document.querySelector(selector)?.click();
}

export async function copy(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  // Without TLS there is no clipboard: a field that is selected and copied does as well.
  const field = document.body.appendChild(document.createElement('textarea'));
  field.value = text;
  field.select();
  document.execCommand('copy');
  field.remove();
}

export function show(bytes, type) {
  return URL.createObjectURL(new Blob([bytes], { type }));
}

export function save(bytes, type, name) {
  const link = Object.assign(document.createElement('a'), { href: show(bytes, type), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // the browser reads it in its own time
}

// The frame stays until the next paper is printed: the dialogue outlives the call.
export function printFile(address) {
  document.getElementById('printed')?.remove();
  const frame = document.createElement('iframe');
  Object.assign(frame, { id: 'printed', className: 'unseen', tabIndex: -1, src: address, ariaHidden: 'true' });
  frame.onload = () => {
    frame.contentWindow.print();
    frame.dataset.printed = 'true';
  };
  document.body.append(frame);
}

let taken = new Set();

export function take(combinations) {
  taken = new Set(combinations);
}

export function listen(keys) {
  document.addEventListener('keydown', event => {
    const combination = nameOf(event);
    if (taken.has(combination)) {
      event.preventDefault();
      keys.invokeMethodAsync('Pressed', combination);
    } else if (combination === 'Enter') {
      moveOn(event);
    }
  });
}

// Alt+R is told by the key's place, since Alt makes other characters of letters on some keyboards.
function nameOf(event) {
  const key = event.altKey && event.code.startsWith('Key') ? event.code.slice(3) : event.key;
  return `${event.ctrlKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey && key.length > 1 ? 'Shift+' : ''}${key}`;
}

// In a form that says so, Enter goes to the next field, as on paper; in a text of several lines and on a button it stays what it is. What is
// marked with skip is passed over: Tab goes there.
function moveOn(event) {
  const form = event.target.closest?.('[data-enter=next]');
  if (!form || event.isComposing || event.target.matches('textarea, button, a, [data-enter=stay]')) return;
  const fields = [...form.querySelectorAll('input, select, textarea, button')]
    .filter(field => !field.matches(':disabled') && field.tabIndex >= 0 && field.offsetParent !== null);
  const next = fields.slice(fields.indexOf(event.target) + 1).find(field => !field.closest('[data-enter=skip]'));
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select?.();
}
