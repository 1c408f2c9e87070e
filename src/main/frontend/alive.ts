import { announceConnection } from './connection';

/** The parts of a page that Flow must run, marked by the server. */
const NEEDS_FLOW = '[data-alive]';

const INTENT = ['focusin', 'pointerdown', 'keydown'] as const;

/** Waits for somebody to start using a part that needs Flow, then brings the page to life. */
export function wakeOnIntent(page: HTMLElement) {
  const onIntent = ({ target }: { target: EventTarget | null }) => {
    if (!(target instanceof Element) || !target.closest(NEEDS_FLOW)) {
      return;
    }
    INTENT.forEach((name) => page.removeEventListener(name, onIntent, true));
    wake(page).catch((error) => {
      console.warn('The page stays as it is; forms and links keep working.', error);
      letSleep();
    });
  };
  INTENT.forEach((name) => page.addEventListener(name, onIntent, true));
  // Somebody may have started before this script was there.
  onIntent({ target: document.activeElement });
}

interface FlowView extends HTMLElement {
  onBeforeEnter(address: object, commands: object, router: object): Promise<unknown>;
}

async function wake(page: HTMLElement) {
  setBase();
  const { Flow } = await import('Frontend/generated/jar-resources/Flow.js');
  const flow = new Flow({ imports: () => import('Frontend/generated/flow/generated-flow-imports.js') });
  announceConnection();
  const address = { pathname: location.pathname, search: location.search };
  // Flow expects a client-side router; we only ever show one address, so these are all the answers it needs.
  const commands = { prevent: () => ({}), redirect: () => ({}), continue: () => ({}) };
  const view = (await flow.serverSideRoutes[0].action(address)) as FlowView;
  if (view instanceof HTMLIFrameElement) {
    throw new Error('The server refuses: Flow wants to show that we are offline.');
  }
  await view.onBeforeEnter(address, commands, {});
  takeOver(page, view);
}

/** Flow finds its server by the base address of the document. */
function setBase() {
  keepLinksOnThisPage(document);
  const base = document.createElement('base');
  base.href = '/';
  document.head.prepend(base);
}

/** With a base address, "#inhoud" would be a place on the home page. */
function keepLinksOnThisPage(part: ParentNode) {
  for (const link of part.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    link.href = location.pathname + location.search + link.getAttribute('href');
  }
}

/** Takes away what Flow had already added. */
function letSleep() {
  document.querySelector('base')?.remove();
  document.querySelector('vaadin-connection-indicator')?.remove();
}

/** Puts Flow's page in the place of the server's copy, with what the visitor has done so far. */
function takeOver(page: HTMLElement, view: HTMLElement) {
  const focused = document.activeElement;
  const scroll = { left: scrollX, top: scrollY };
  const typed = [...page.querySelectorAll('input')].map(({ id, value }) => ({ id, value }));
  keepLinksOnThisPage(view);
  page.replaceChildren(view);
  view.style.display = 'contents';
  for (const { id, value } of typed) {
    const input = id && view.querySelector<HTMLInputElement>(`#${CSS.escape(id)}`);
    if (input && input.value !== value) {
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
  if (focused?.id) {
    const again = document.getElementById(focused.id);
    again?.focus({ preventScroll: true });
    if (focused instanceof HTMLInputElement && again instanceof HTMLInputElement && focused.selectionStart !== null) {
      again.setSelectionRange(focused.selectionStart, focused.selectionEnd);
    }
  }
  scrollTo({ ...scroll, behavior: 'instant' });
  document.documentElement.dataset.flow = 'alive';
}
