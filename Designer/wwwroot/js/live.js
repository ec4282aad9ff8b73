// The live side: SignalR's JSON protocol over one WebSocket (hub protocol of ASP.NET Core, version 1); State/Live.cs is its one caller.
// The library itself would be a fifteenth of all that a first view fetches.

const end = '\u001e';
const pause = { shortest: 2000, longest: 60000 };
let socket, heart, wait = pause.shortest, turn = 0;
const watched = new Set();

export function start(address, live) {
  stop();
  open(address, live, ++turn);
}

export function stop() {
  turn++;
  clearInterval(heart);
  socket?.close();
}

export function watch(id) {
  watched.add(id);
  call('Watch', id);
}

export function unwatch(id) {
  if (watched.delete(id)) call('Unwatch', id);
}

// A turn ends with the next start or stop: a socket of an earlier one does not come back.
function open(address, live, mine) {
  if (mine !== turn) return;
  socket = new WebSocket(address);
  socket.onopen = () => socket.send(JSON.stringify({ protocol: 'json', version: 1 }) + end);
  socket.onmessage = event => event.data.split(end).filter(text => text).forEach(text => take(JSON.parse(text), live));
  socket.onclose = () => {
    if (mine !== turn) return;
    clearInterval(heart);
    live.invokeMethodAsync('Heard', false);
    setTimeout(() => open(address, live, mine), wait);
    wait = Math.min(wait * 2, pause.longest);
  };
}

// An answer without a type is the one to the handshake; 1 is a call, 7 the end.
function take(said, live) {
  if (said.type === undefined && !said.error) {
    wait = pause.shortest;
    heart = setInterval(() => send({ type: 6 }), 15000);
    watched.forEach(id => call('Watch', id));
    live.invokeMethodAsync('Heard', true);
  } else if (said.type === 1) {
    live.invokeMethodAsync('Said', said.target, said.arguments[0] ?? null, said.arguments[1] ?? null);
  } else if (said.type === 7) {
    socket.close();
  }
}

function call(target, id) {
  send({ type: 1, target, arguments: [id] });
}

function send(message) {
  if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message) + end);
}
