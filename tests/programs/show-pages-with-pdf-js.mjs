// usage: show-pages-with-pdf-js.mjs CHROMIUM, and on standard input a JSON list of PDF files.
// Shows every page of each file in the browser as the viewer of pdf.js does: text, structure and fields as elements of the page. Writes what the browser
// then tells programs that read aloud: [[{ role, name, kids }]], files and their pages. A heading has its level in its role.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const pdfJs = fileURLToPath(new URL('node_modules/pdfjs-dist', import.meta.url));
const page = '<!doctype html><html lang="fr"><title>PDF</title><main></main>';
const files = JSON.parse(readFileSync(0, 'utf8'));
const browser = await puppeteer.launch({ executablePath: process.argv[2], args: ['--no-sandbox'], protocolTimeout: 60000 });
try {
  process.stdout.write(JSON.stringify(await Promise.all(files.map(async (_, i) => seen(await shown(i))))));
} finally {
  await browser.close();
}

// Nothing is served by a network: what the page asks for is answered from the disk.
function answer(request) {
  const path = new URL(request.url()).pathname;
  const file = /^\/(\d+)\.pdf$/.exec(path);
  if (path === '/') {
    request.respond({ contentType: 'text/html', body: page });
  } else if (file) {
    request.respond({ contentType: 'application/pdf', body: readFileSync(files[+file[1]]) });
  } else if (path.endsWith('.mjs')) {
    request.respond({ contentType: 'text/javascript', body: readFileSync(pdfJs + path) });
  } else {
    request.abort();
  }
}

async function shown(index) {
  const tab = await browser.newPage();
  await tab.setRequestInterception(true);
  tab.on('request', answer);
  await tab.goto('http://localhost/');
  await tab.evaluate(show, `/${index}.pdf`);
  return tab;
}

// Runs in the page.
async function show(url) {
  const pdf = await import('/build/pdf.mjs');
  globalThis.pdfjsWorker = await import('/build/pdf.worker.mjs');
  const { EventBus, PDFLinkService, StructTreeLayerBuilder, TextLayerBuilder, AnnotationLayerBuilder } = await import('/web/pdf_viewer.mjs');
  const file = await pdf.getDocument({ url, verbosity: 0 }).promise;
  const linkService = new PDFLinkService({ eventBus: new EventBus() });
  linkService.setViewer({ isInPresentationMode: false });
  linkService.setDocument(file);
  for (let number = 1; number <= file.numPages; number++) {
    const pdfPage = await file.getPage(number);
    const viewport = pdfPage.getViewport({ scale: 1 });
    const region = document.querySelector('main').appendChild(document.createElement('section'));
    region.setAttribute('aria-label', `${number}`);
    const text = new TextLayerBuilder({ pdfPage, onAppend: layer => region.append(layer) });
    await text.render(viewport);
    const structure = new StructTreeLayerBuilder(pdfPage, viewport.rawDims);
    const fields = new AnnotationLayerBuilder({
      pdfPage, linkService, renderForms: true, annotationStorage: file.annotationStorage, onAppend: layer => region.append(layer),
    });
    await fields.render(viewport, { structTreeLayer: structure });
    region.append(await structure.render());
    structure.addElementsToTextLayer();
  }
}

async function seen(tab) {
  const cdp = await tab.createCDPSession();
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const known = new Map(nodes.map(node => [node.nodeId, node]));
  const level = node => node.role.value === 'heading' ? node.properties.find(property => property.name === 'level').value.value : '';
  const kids = node => (node.childIds ?? []).flatMap(id => known.has(id) ? elements(known.get(id)) : []);
  const elements = node => node.ignored ? kids(node) : [{ role: node.role.value + level(node), name: node.name?.value ?? '', kids: kids(node) }];
  const pages = [];
  const find = element => element.role === 'region' && /^\d+$/.test(element.name) ? pages.push(element) : element.kids.forEach(find);
  kids(nodes[0]).forEach(find);
  return pages;
}
