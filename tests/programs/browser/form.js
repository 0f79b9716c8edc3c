// A form as pdf.js shows it in a page: fields to click and to type into, over each page as it is drawn.
import * as pdfjs from 'pdfjs-dist';
import * as worker from 'pdfjs-dist/build/pdf.worker.mjs';
import { SimpleLinkService } from 'pdfjs-dist/web/pdf_viewer.mjs';
import 'pdfjs-dist/web/pdf_viewer.css';

globalThis.pdfjsWorker = worker; // In the same thread: a page from a file may start no worker.
let form, fields;

window.openForm = async base64 => {
  await form?.destroy();
  document.body.replaceChildren();
  fields = new Map();
  form = await pdfjs.getDocument({ data: Uint8Array.from(atob(base64), character => character.charCodeAt(0)) }).promise;
  for (let number = 1; number <= form.numPages; number++) {
    await show(await form.getPage(number));
  }
};

async function show(page) {
  const viewport = page.getViewport({ scale: 1.5 });
  const sheet = document.createElement('div');
  sheet.className = 'page';
  sheet.style.cssText = `--scale-factor: ${viewport.scale}; position: relative; width: ${viewport.width}px; height: ${viewport.height}px`;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [viewport.width, viewport.height];
  const layer = document.createElement('div');
  layer.className = 'annotationLayer';
  sheet.append(canvas, layer);
  document.body.append(sheet);
  await page.render({ canvasContext: canvas.getContext('2d'), viewport, annotationMode: pdfjs.AnnotationMode.ENABLE_FORMS }).promise;
  const annotations = await page.getAnnotations({ intent: 'display' });
  await new pdfjs.AnnotationLayer({ div: layer, page, viewport: viewport.clone({ dontFlip: true }) })
    .render({ annotations, page, viewport, linkService: new SimpleLinkService(), annotationStorage: form.annotationStorage, renderForms: true });
  for (const { id, fieldName } of annotations.filter(annotation => annotation.fieldName)) {
    fields.set(fieldName, layer.querySelector(`[data-element-id="${id}"]`));
  }
}

// Where to click, and, of a box, whether it is ticked.
window.findField = name => {
  const field = fields.get(name);
  field.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = field.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2, isTicked: field.checked, text: field.value };
};

window.saveForm = async () => {
  let text = '';
  for (const byte of await form.saveDocument()) {
    text += String.fromCharCode(byte);
  }

  return btoa(text);
};
