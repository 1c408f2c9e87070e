/** Shows a film from somebody else, but only after the visitor pressed the button; without script it stays a link. */
class VideoOnConsent extends HTMLElement {
  connectedCallback() {
    this.querySelector('.video__start')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.play();
    });
  }

  private play() {
    const frame = document.createElement('iframe');
    frame.className = 'video__frame';
    frame.src = this.getAttribute('address') ?? '';
    frame.title = this.getAttribute('label') ?? '';
    frame.allow = 'fullscreen';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    this.querySelector('.video__ask')?.replaceWith(frame);
    frame.focus();
  }
}

customElements.define('video-on-consent', VideoOnConsent);
export {};
