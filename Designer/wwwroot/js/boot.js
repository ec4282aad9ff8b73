// Before anything is drawn: the language and the looks that this browser was left with.
const root = document.documentElement;
root.lang = localStorage.getItem('hub.language') === 'en' ? 'en' : 'zh-CN';
const looks = localStorage.getItem('hub.looks') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
root.setAttribute('data-looks', looks);
