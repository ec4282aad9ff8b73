// Files on this machine, kept here while they are sent; Components/Files/LocalFiles.cs is its one caller.

const kept = new Map();
let last = 0;

// A file that misses the area must not replace the page.
for (const name of ['dragover', 'drop']) document.addEventListener(name, event => event.preventDefault());

export function watch(area, chosen) {
  const give = list => list.length && chosen.invokeMethodAsync('Chosen', [...list].map(keep));
  area.addEventListener('dragover', () => area.classList.add('over'));
  area.addEventListener('dragleave', event => area.contains(event.relatedTarget) || area.classList.remove('over'));
  area.addEventListener('drop', event => {
    area.classList.remove('over');
    give(event.dataTransfer.files);
  });
  area.addEventListener('change', event => {
    if (event.target.type !== 'file') return;
    give(event.target.files);
    event.target.value = '';
  });
}

export function pick(area) {
  area.querySelector('[data-pick=file]')?.click();
}

export function focus(area) {
  area.querySelector('[data-pick=file]')?.focus();
  area.scrollIntoView({ block: 'center' });
}

export async function slice(id, from, count) {
  return new Uint8Array(await kept.get(id).slice(from, from + count).arrayBuffer());
}

export function forget(id) {
  kept.delete(id);
}

export function save(name, type, bytes) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

function keep(file) {
  kept.set(++last, file);
  return { id: last, name: file.name, size: file.size };
}
