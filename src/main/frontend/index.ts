import './styles/index.css';

// A page that the server wrote is complete: it only wakes up when somebody touches a part that needs Flow.
const page = document.getElementById('page');

if (page) {
  import('./elements/search-box');
  import('./alive').then(({ wakeOnIntent }) => wakeOnIntent(page));
} else {
  import('./work-area');
}
