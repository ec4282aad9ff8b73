// Before anything is drawn: the language and the looks that this browser was left with; and what the first view will ask for is asked for while
// the runtime is on its way. Server/First/Beginning.cs takes it over.
{
  const root = document.documentElement;
  root.lang = localStorage.getItem('hub.language') === 'en' ? 'en' : 'zh-CN';
  const looks = localStorage.getItem('hub.looks') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  root.setAttribute('data-looks', looks);

  const patience = 3000;
  let ahead = '';
  const answers = [];

  // Nobody signed in is an answer too; any other is for the page to get and to show.
  async function ask(path) {
    const answer = await fetch(path, { headers: { accept: 'application/json', 'accept-language': root.lang } });
    if (!answer.ok && answer.status !== 401) return false;
    ahead = Math.round(Date.parse(answer.headers.get('date')) - Date.now());
    answers.push(path, answer.status, await answer.text());
    return answer.ok;
  }

  async function askAll() {
    if (!/^\/(inbox|cases|intake|dispatch|matters|templates|people|calendar)(\/|$)/.test(location.pathname) || !await ask('/api/session')) return;
    const today = new Date(Date.now() + ahead);
    const years = new Set([0, 3, -2].map(months => new Date(today.getFullYear(), today.getMonth() + months).getFullYear()));
    const asked = [...years].map(year => `/api/calendar/${year}`);
    const tab = /^(\?tab=(\w+))?$/.exec(location.search);
    if (location.pathname === '/inbox' && tab) asked.push(`/api/inbox?tab=${tab[2] ?? 'mine'}&take=100`, '/api/inbox/counts');
    await Promise.all(asked.map(ask));
  }

  // A server that is away or slow is the page's to tell of: what has not come until then it asks for itself.
  const all = Promise.race([askAll().catch(() => undefined), new Promise(done => setTimeout(done, patience))]);
  globalThis.hub = { begun: () => all.then(() => [root.lang, looks, ahead, ...answers].join('\n')) };
}
