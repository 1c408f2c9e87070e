/** The button that opens a menu, and no page. */
const MENU = 2;

/** Tells, without a name, that hits are shown for a query, and the place of the first one that somebody chooses. */
export function countChoice(hits: HTMLElement) {
  // Whoever comes back to the list, or loads it again, was counted already.
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (arrival?.type !== 'navigate') {
    return;
  }
  tell(hits);
  const chosen = new AbortController();
  for (const press of ['click', 'auxclick'] as const) {
    hits.addEventListener(press, (event) => onPress(event, hits, chosen), { signal: chosen.signal });
  }
}

function onPress({ target, button }: MouseEvent, hits: HTMLElement, chosen: AbortController) {
  const link = target instanceof Element && target.closest('a');
  if (link && button !== MENU) {
    const place = [...hits.children].findIndex((hit) => hit.contains(link)) + 1;
    tell(hits, { rank: String(place) });
    chosen.abort();
  }
}

function tell(hits: HTMLElement, choice: Record<string, string> = {}) {
  navigator.sendBeacon('/api/v1/asked', new URLSearchParams({ query: hits.dataset.asked ?? '', ...choice }));
}
