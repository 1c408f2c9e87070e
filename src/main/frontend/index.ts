import './styles/index.css';

// A page that the server wrote is complete: it only wakes up when somebody touches a part that needs Flow.
const page = document.getElementById('page');

if (page) {
  import('./elements/search-box');
  if (page.querySelector('video-on-consent')) {
    import('./elements/video-on-consent');
  }
  const hits = page.querySelector<HTMLElement>('[data-asked]');
  if (hits) {
    import('./elements/asked').then(({ countChoice }) => countChoice(hits));
  }
  const kept = page.querySelector<HTMLFormElement>('form[data-keep]');
  if (kept) {
    import('./elements/keep-typing').then(({ keepTyping }) => keepTyping(kept));
  }
  import('./alive').then(({ wakeOnIntent }) => wakeOnIntent(page));
} else {
  import('./work-area');
}
