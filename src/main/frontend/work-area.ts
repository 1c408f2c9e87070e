import { Router } from '@vaadin/router';
import { announceConnection } from './connection';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';

// Work areas are Flow from the start.
const { serverSideRoutes } = new Flow({
  imports: () => import('Frontend/generated/flow/generated-flow-imports.js')
});

announceConnection();
new Router(document.querySelector('#outlet')).setRoutes([...serverSideRoutes]);
