/** So long after the last key what was typed is kept. */
const PAUSE_MS = 1_500;

/** Keeps what somebody types in a form without being asked: a moment after the last key, and when they leave the page. */
export function keepTyping(form: HTMLFormElement) {
  const status = form.querySelector<HTMLElement>('.form__kept');
  let timer: number | undefined;
  let unkept = false;
  let sending = new AbortController();

  form.addEventListener('input', keepSoon);

  // Who is quick has typed before this script came.
  if ([...form.elements].some(differs)) {
    keepSoon();
  }

  form.addEventListener('submit', (event) => {
    window.clearTimeout(timer);
    sending.abort();
    if (navigator.onLine) {
      unkept = false;
    } else {
      // The browser would leave this page for one that says that there is no connection.
      event.preventDefault();
      say('lost');
    }
  });

  window.addEventListener('online', () => unkept && keep());

  window.addEventListener('pagehide', () => {
    if (unkept) {
      navigator.sendBeacon(form.action, typed());
    }
  });

  function keepSoon() {
    unkept = true;
    window.clearTimeout(timer);
    timer = window.setTimeout(keep, PAUSE_MS);
  }

  async function keep() {
    sending.abort();
    sending = new AbortController();
    try {
      await fetch(form.action, { method: 'POST', body: typed(), redirect: 'manual', signal: sending.signal });
      unkept = false;
      say('kept');
    } catch {
      if (!sending.signal.aborted) {
        say('lost');
      }
    }
  }

  function typed() {
    const fields = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    fields.set('bewaren', 'stil');
    return fields;
  }

  function say(what: 'kept' | 'lost') {
    if (status) {
      status.textContent = status.dataset[what] ?? '';
    }
  }
}

/** Whether a field no longer holds what the server wrote in it. */
function differs(field: Element) {
  if (field instanceof HTMLInputElement) {
    return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
  }
  return field instanceof HTMLTextAreaElement && field.value !== field.defaultValue;
}
