// Signing with mouse, touch or pen; Components/Signing/SignaturePad.razor is its one caller.
// What is kept is the ink on white, whatever the looks of the page: it is printed and shown to others.

const pads = new WeakMap();
const ink = { colour: '#111', width: 2.4, scale: 2, edge: 5 };

export function start(canvas, told) {
  const box = canvas.getBoundingClientRect();
  [canvas.width, canvas.height] = [Math.round(box.width * ink.scale), Math.round(box.height * ink.scale)];
  const pad = { told, strokes: [], live: null };
  pads.set(canvas, pad);
  canvas.addEventListener('pointerdown', event => begin(canvas, pad, event));
  canvas.addEventListener('pointermove', event => go(canvas, pad, event));
  for (const end of ['pointerup', 'pointercancel']) canvas.addEventListener(end, () => lift(canvas, pad));
  draw(canvas, pad);
}

export function undo(canvas) {
  const pad = pads.get(canvas);
  pad.strokes.pop();
  changed(canvas, pad);
}

export function clear(canvas) {
  const pad = pads.get(canvas);
  pad.strokes = [];
  changed(canvas, pad);
}

export function read(canvas) {
  return canvas.toDataURL('image/png').split(',')[1];
}

function begin(canvas, pad, event) {
  if (event.button !== 0) return;
  event.preventDefault();
  canvas.setPointerCapture(event.pointerId);
  pad.live = [point(canvas, event)];
}

function go(canvas, pad, event) {
  if (!pad.live) return;
  const seen = event.getCoalescedEvents?.() ?? [];
  for (const one of seen.length ? seen : [event]) pad.live.push(point(canvas, one));
  draw(canvas, pad);
}

function lift(canvas, pad) {
  if (!pad.live) return;
  pad.strokes.push(pad.live);
  pad.live = null;
  changed(canvas, pad);
}

function changed(canvas, pad) {
  draw(canvas, pad);
  pad.told.invokeMethodAsync('Drawn', pad.strokes.length);
}

function point(canvas, event) {
  const box = canvas.getBoundingClientRect();
  const pressed = event.pointerType === 'pen' && event.pressure > 0 ? 0.5 + event.pressure : 1;
  const shrunk = Math.min(box.width / canvas.width, box.height / canvas.height); // the page may have become narrower or wider since
  const within = (at, size) => Math.min(size - ink.edge, Math.max(ink.edge, at / shrunk)); // a stroke beyond the edge runs along it
  return { x: within(event.clientX - box.left, canvas.width), y: within(event.clientY - box.top, canvas.height), pressed };
}

function draw(canvas, pad) {
  const sheet = canvas.getContext('2d');
  sheet.fillStyle = '#fff';
  sheet.fillRect(0, 0, canvas.width, canvas.height);
  sheet.strokeStyle = ink.colour;
  sheet.lineCap = sheet.lineJoin = 'round';
  for (const stroke of pad.live ? [...pad.strokes, pad.live] : pad.strokes) {
    sheet.lineWidth = ink.width * ink.scale * stroke[0].pressed;
    sheet.beginPath();
    sheet.moveTo(stroke[0].x, stroke[0].y);
    stroke.forEach((at, i) => {
      const next = stroke[Math.min(i + 1, stroke.length - 1)];
      sheet.quadraticCurveTo(at.x, at.y, (at.x + next.x) / 2, (at.y + next.y) / 2);
    });
    if (stroke.length === 1) sheet.lineTo(stroke[0].x + 0.1, stroke[0].y);
    sheet.stroke();
  }
}
