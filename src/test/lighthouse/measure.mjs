// Measures a running portal the way a phone on a slow network sees it, and says which figure misses its mark.
// Usage: node measure.mjs LIGHTHOUSE_FOLDER ADDRESS RUNS
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [folder, address, runs] = process.argv.slice(2);
const { resolve } = createRequire(`${folder}/package.json`);
const load = async (name) => import(pathToFileURL(resolve(name)));
const { default: lighthouse } = await load('lighthouse');
const { launch } = await load('chrome-launcher');

const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const score = (category) => ({ categories }) => Math.round(categories[category].score * 100);
const figure = (audit) => ({ audits }) => audits[audit].numericValue;
const atLeast = (mark) => (value) => value >= mark;
const atMost = (mark) => (value) => value <= mark;

const COLUMNS = [
  { name: 'performance', of: score('performance'), passes: atLeast(99) },
  { name: 'accessibility', of: score('accessibility'), passes: atLeast(100) },
  { name: 'best practices', of: score('best-practices'), passes: atLeast(100) },
  { name: 'seo', of: score('seo'), passes: atLeast(100) },
  { name: 'LCP ms', of: figure('largest-contentful-paint'), passes: atMost(1000) },
  { name: 'TBT ms', of: figure('total-blocking-time'), passes: atMost(30) },
  { name: 'CLS', of: figure('cumulative-layout-shift'), passes: atMost(0.01), digits: 3 },
  { name: 'bytes', of: figure('total-byte-weight'), passes: () => true }
];

const PAGES = {
  home: '/',
  campaign: '/zorg',
  search: '/zoeken?q=verpleegkundige+utrecht',
  occupation: '/beroepen/verpleegkundige',
  course: '/opleidingen/mbo-verpleegkundige',
  story: '/verhalen/een-dag-als-verpleegkundige',
  event: await practiceEvent()
};

async function practiceEvent() {
  const agenda = await (await fetch(`${address}/agenda`)).text();
  const path = agenda.match(/href="(\/agenda\/oefenbijeenkomst-[^".]+)"/)?.[1];
  if (!path) {
    throw new Error('There is no practice event on /agenda.');
  }
  return path;
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Every run in a browser of its own: nothing of the last one is remembered. */
async function report(path) {
  const chromium = await launch({
    chromePath: process.env.CHROMIUM,
    chromeFlags: CHROMIUM_FLAGS,
    ignoreDefaultFlags: true
  });
  try {
    const { lhr } = await lighthouse(address + path, {
      port: chromium.port,
      onlyCategories: CATEGORIES,
      logLevel: 'error'
    });
    if (lhr.runtimeError) {
      throw new Error(`${path}: ${lhr.runtimeError.message}`);
    }
    return lhr;
  } finally {
    chromium.kill();
  }
}

/** The checks of a category that failed, by name; figures have a mark of their own. */
function failed({ categories, audits }) {
  return CATEGORIES.filter((category) => category !== 'performance').flatMap((category) =>
    categories[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
      .map(({ id }) => id)
  );
}

const printed = (value, { digits = 0 }) => value.toFixed(digits);
const row = (cells) => `| ${cells.join(' | ')} |`;

const misses = [];
console.log(row(['page', ...COLUMNS.map(({ name }) => name)]));
console.log(row(['---', ...COLUMNS.map(() => '---:')]));
for (const [page, path] of Object.entries(PAGES)) {
  const reports = [];
  for (let run = 0; run < Number(runs); run++) {
    reports.push(await report(path));
  }
  const cells = COLUMNS.map((column) => {
    const value = median(reports.map(column.of));
    if (!column.passes(value)) {
      misses.push(`${page}: ${column.name} ${printed(value, column)}`);
    }
    return printed(value, column);
  });
  console.log(row([page, ...cells]));
  new Set(reports.flatMap(failed)).forEach((audit) => misses.push(`${page}: ${audit}`));
}

if (misses.length > 0) {
  console.error(`Dit haalt de norm niet:\n  ${misses.join('\n  ')}`);
  process.exitCode = 1;
}
