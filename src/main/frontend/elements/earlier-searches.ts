const KEY = 'kansrijk-eerder-gezocht';
const MOST = 5;

/** What somebody searched for before, newest first: kept in this browser only, and not at all where that is refused. */
export const earlierSearches = {
  all(): string[] {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
      return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string').slice(0, MOST) : [];
    } catch {
      return [];
    }
  },

  keep(text: string) {
    const others = this.all().filter((other) => other.toLowerCase() !== text.toLowerCase());
    try {
      localStorage.setItem(KEY, JSON.stringify([text, ...others].slice(0, MOST)));
    } catch {
      // Then nothing is kept.
    }
  },

  wipe() {
    try {
      localStorage.removeItem(KEY);
    } catch {
      // Then nothing was kept.
    }
  }
};
