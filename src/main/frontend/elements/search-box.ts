import { earlierSearches } from './earlier-searches';

interface Suggestion {
  type: string;
  title: string;
  path: string;
  match: string;
}

interface Group {
  name: string;
  suggestions: Suggestion[];
}

const english = document.documentElement.lang === 'en';
const say = (dutch: string, inEnglish: string) => (english ? inEnglish : dutch);

const GROUPS: Record<string, string> = {
  occupation: say('Beroepen', 'Occupations'),
  course: say('Opleidingen', 'Courses'),
  place: say('Plaatsen', 'Places'),
  earlier: say('Eerder gezocht', 'Searched before')
};

const FURTHER = say('Verder', 'More');

/** What belongs to no group of its own says what it is. */
const KINDS: Record<string, string> = {
  provider: say('School', 'School'),
  field: say('Werkveld', 'Field of work'),
  level: say('Niveau', 'Level'),
  page: say('Pagina', 'Page'),
  story: say('Verhaal', 'Story'),
  event: say('Activiteit', 'Event')
};

/** Long enough that fast typing asks once, short enough that it feels immediate. */
const TYPING_PAUSE = 120;

/**
 * Suggestions under a search field: a combobox with a list box in groups, as WAI-ARIA describes it.
 * Without this script the form around the field searches just the same.
 */
class SearchBox extends HTMLElement {
  private input!: HTMLInputElement;
  private popup!: HTMLElement;
  private list!: HTMLElement;
  private wipe!: HTMLButtonElement;
  private status!: HTMLElement;
  private options: HTMLElement[] = [];
  private active = -1;
  private timer = 0;
  private asking?: AbortController;

  connectedCallback() {
    const input = this.querySelector('input');
    if (!input || this.list) {
      return;
    }
    this.input = input;
    this.popup = make('div', 'search-box__popup');
    this.popup.hidden = true;
    this.list = make('div', 'search-box__list');
    this.list.id = `${input.id}-suggesties`;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', say('Suggesties', 'Suggestions'));
    this.wipe = make('button', 'search-box__wipe', say('Wis wat ik eerder zocht', 'Erase what I searched for'));
    this.wipe.type = 'button';
    this.popup.append(this.list, this.wipe);
    this.status = make('p', 'unseen');
    this.status.setAttribute('role', 'status');
    input.parentElement?.append(this.popup);
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
    input.addEventListener('click', () => this.popup.hidden && this.ask());
    input.addEventListener('keydown', (event) => this.onKey(event));
    input.form?.addEventListener('submit', () => this.remember(input.value));
    this.wipe.addEventListener('click', () => this.forget());
    this.wipe.addEventListener('keydown', (event) => event.key === 'Escape' && this.backToTheField());
    this.addEventListener('focusout', (event) => {
      const to = event.relatedTarget as Node | null;
      if (to !== input && to !== this.wipe) {
        this.close();
      }
    });
    // Keeps the focus in the field while somebody clicks a suggestion.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    // Somebody may have typed before this script was there.
    if (document.activeElement === input && input.value) {
      this.askSoon();
    }
  }

  private askSoon() {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.ask(), TYPING_PAUSE);
  }

  private async ask() {
    this.asking?.abort();
    const typed = this.input.value.trim();
    const earlier = earlierWith(typed);
    if (!typed) {
      this.show(earlier);
      return;
    }
    this.asking = new AbortController();
    try {
      const answer = await fetch(`/api/v1/suggest?q=${encodeURIComponent(typed)}`, { signal: this.asking.signal });
      if (answer.ok) {
        this.show([...(await answer.json()), ...earlier]);
      }
    } catch {
      // No suggestions, then: the form still searches.
    }
  }

  private show(suggestions: Suggestion[]) {
    this.activate(-1);
    this.options = [];
    const groups = grouped(suggestions);
    this.list.replaceChildren(...groups.map((group, index) => this.group(group, index)));
    this.wipe.hidden = !suggestions.some(({ type }) => type === 'earlier');
    this.open(suggestions.length > 0);
    this.status.textContent = this.input.value.trim() || suggestions.length > 0 ? inWords(groups) : '';
  }

  private group({ name, suggestions }: Group, index: number) {
    const group = make('ul', 'search-box__group');
    group.setAttribute('role', 'group');
    const heading = make('li', 'search-box__heading', name);
    heading.id = `${this.list.id}-groep-${index}`;
    heading.setAttribute('role', 'presentation');
    group.setAttribute('aria-labelledby', heading.id);
    group.append(heading, ...suggestions.map((suggestion) => this.option(suggestion)));
    return group;
  }

  private option({ type, title, path, match }: Suggestion) {
    const option = make('li', 'search-box__option');
    option.id = `${this.list.id}-${this.options.length}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.lang = 'nl';
    option.dataset.path = path;
    option.append(make('span', '', match === title || type === 'place' ? title : `${title} (${match})`));
    if (KINDS[type]) {
      option.append(' ', make('span', 'search-box__kind', KINDS[type]));
    }
    option.addEventListener('click', () => this.go(option));
    this.options.push(option);
    return option;
  }

  private onKey(event: KeyboardEvent) {
    const { key } = event;
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    if (key === 'Escape' && !this.popup.hidden) {
      event.preventDefault();
      this.close();
    } else if (key === 'ArrowDown' && this.popup.hidden) {
      event.preventDefault();
      this.ask();
    } else if (this.popup.hidden) {
      return;
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      // One position outside the list means: back in the field.
      const positions = this.options.length + 1;
      this.activate(((this.active + 1 + (key === 'ArrowDown' ? 1 : -1) + positions) % positions) - 1);
    } else if (this.active >= 0 && (key === 'Home' || key === 'End')) {
      event.preventDefault();
      this.activate(key === 'Home' ? 0 : this.options.length - 1);
    } else if (this.active >= 0 && key === 'Enter') {
      event.preventDefault();
      this.go(this.options[this.active]);
    }
  }

  private activate(index: number) {
    this.active = index;
    this.options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    if (index < 0) {
      this.input.removeAttribute('aria-activedescendant');
    } else {
      this.input.setAttribute('aria-activedescendant', this.options[index].id);
      this.options[index].scrollIntoView({ block: 'nearest' });
    }
  }

  private go(option: HTMLElement) {
    location.assign(option.dataset.path ?? '/zoeken');
  }

  private remember(typed: string) {
    if (typed.trim()) {
      earlierSearches.keep(typed.trim());
    }
  }

  private forget() {
    earlierSearches.wipe();
    this.backToTheField();
    this.status.textContent = say('Gewist', 'Erased');
  }

  private backToTheField() {
    this.input.focus();
    this.close();
  }

  private open(open: boolean) {
    this.popup.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
  }

  private close() {
    clearTimeout(this.timer);
    this.asking?.abort();
    this.activate(-1);
    this.open(false);
  }
}

/** Earlier searches with what is typed in them. */
function earlierWith(typed: string): Suggestion[] {
  return earlierSearches
    .all()
    .filter((text) => text.toLowerCase().includes(typed.toLowerCase()))
    .map((text) => ({ type: 'earlier', title: text, match: text, path: `/zoeken?q=${encodeURIComponent(text)}` }));
}

/** In the order in which the best of each group came. */
function grouped(suggestions: Suggestion[]): Group[] {
  const groups = new Map<string, Suggestion[]>();
  for (const suggestion of suggestions) {
    const name = GROUPS[suggestion.type] ?? FURTHER;
    groups.set(name, [...(groups.get(name) ?? []), suggestion]);
  }
  return [...groups].map(([name, members]) => ({ name, suggestions: members }));
}

function inWords(groups: Group[]): string {
  const total = groups.reduce((sum, { suggestions }) => sum + suggestions.length, 0);
  if (total === 0) {
    return say('Geen suggesties', 'No suggestions');
  }
  const parts = groups.map(({ name, suggestions }) => `${name} ${suggestions.length}`).join(', ');
  const many = total === 1 ? say('1 suggestie', '1 suggestion') : `${total} ${say('suggesties', 'suggestions')}`;
  return `${many}: ${parts}. ${say('Kies met de pijltjes.', 'Choose with the arrow keys.')}`;
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

customElements.define('search-box', SearchBox);

export { SearchBox };
