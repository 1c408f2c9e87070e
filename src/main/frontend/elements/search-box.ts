interface Suggestion {
  type: string;
  title: string;
  path: string;
  match: string;
}

const KINDS: Record<string, string> = {
  occupation: 'Beroep',
  course: 'Opleiding',
  provider: 'School',
  page: 'Pagina',
  place: 'Plaats'
};

/** Long enough that fast typing asks once, short enough that it feels immediate. */
const TYPING_PAUSE = 120;

/**
 * Suggestions under a search field: a combobox with a list box, as WAI-ARIA describes it.
 * Without this script the form around the field searches just the same.
 */
class SearchBox extends HTMLElement {
  private input!: HTMLInputElement;
  private list!: HTMLUListElement;
  private status!: HTMLElement;
  private active = -1;
  private timer = 0;
  private asking?: AbortController;

  connectedCallback() {
    const input = this.querySelector('input');
    if (!input || this.list) {
      return;
    }
    this.input = input;
    this.list = document.createElement('ul');
    this.list.id = `${input.id}-suggesties`;
    this.list.className = 'search-box__list';
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', 'Suggesties');
    this.list.hidden = true;
    this.status = document.createElement('p');
    this.status.className = 'unseen';
    this.status.setAttribute('role', 'status');
    input.parentElement?.append(this.list);
    this.append(this.status);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.list.id
    })) {
      input.setAttribute(name, value);
    }
    input.addEventListener('input', () => this.askSoon());
    input.addEventListener('keydown', (event) => this.onKey(event));
    input.addEventListener('blur', () => this.close());
    // Keeps the focus in the field while somebody clicks a suggestion.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
  }

  private askSoon() {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.ask(), TYPING_PAUSE);
  }

  private async ask() {
    this.asking?.abort();
    const typed = this.input.value.trim();
    if (!typed) {
      this.close();
      return;
    }
    this.asking = new AbortController();
    try {
      const answer = await fetch(`/api/v1/suggest?q=${encodeURIComponent(typed)}`, { signal: this.asking.signal });
      if (answer.ok) {
        this.show(await answer.json());
      }
    } catch {
      // No suggestions, then: the form still searches.
    }
  }

  private show(suggestions: Suggestion[]) {
    this.active = -1;
    this.input.removeAttribute('aria-activedescendant');
    this.list.replaceChildren(...suggestions.map((suggestion, index) => this.option(suggestion, index)));
    this.open(suggestions.length > 0);
    this.status.textContent =
      suggestions.length === 0
        ? 'Geen suggesties'
        : `${suggestions.length} ${suggestions.length === 1 ? 'suggestie' : 'suggesties'}, kies met de pijltjes`;
  }

  private option({ type, title, path, match }: Suggestion, index: number) {
    const option = document.createElement('li');
    option.id = `${this.list.id}-${index}`;
    option.className = 'search-box__option';
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.dataset.path = path;
    const name = document.createElement('span');
    name.textContent = type === 'place' || match === title ? title : `${title} (${match})`;
    const kind = document.createElement('span');
    kind.className = 'search-box__kind';
    kind.textContent = KINDS[type] ?? '';
    option.append(name, ' ', kind);
    option.addEventListener('click', () => this.go(option));
    return option;
  }

  private onKey(event: KeyboardEvent) {
    const options = [...this.list.children] as HTMLElement[];
    if (event.key === 'Escape' && !this.list.hidden) {
      event.preventDefault();
      this.close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0) {
      event.preventDefault();
      this.open(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One position outside the list means: back in the field.
      const positions = options.length + 1;
      this.active = ((this.active + 1 + step + positions) % positions) - 1;
      options.forEach((option, index) => option.setAttribute('aria-selected', String(index === this.active)));
      if (this.active < 0) {
        this.input.removeAttribute('aria-activedescendant');
      } else {
        this.input.setAttribute('aria-activedescendant', options[this.active].id);
        options[this.active].scrollIntoView({ block: 'nearest' });
      }
    } else if (event.key === 'Enter' && this.active >= 0 && !this.list.hidden) {
      event.preventDefault();
      this.go(options[this.active]);
    }
  }

  private go(option: HTMLElement) {
    location.assign(option.dataset.path ?? '/zoeken');
  }

  private open(open: boolean) {
    this.list.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
  }

  private close() {
    clearTimeout(this.timer);
    this.asking?.abort();
    this.active = -1;
    this.input.removeAttribute('aria-activedescendant');
    this.open(false);
  }
}

customElements.define('search-box', SearchBox);

export { SearchBox };
