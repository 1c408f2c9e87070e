import type { ConnectionIndicator } from '@vaadin/common-frontend';

/** Flow's own sign for a lost connection: announced to screen readers, in Dutch. The server has the other texts. */
export function announceConnection() {
  const indicator = document.querySelector<ConnectionIndicator>('vaadin-connection-indicator');
  if (indicator) {
    indicator.setAttribute('role', 'status');
    indicator.onlineText = 'Er is weer verbinding';
  }
}
