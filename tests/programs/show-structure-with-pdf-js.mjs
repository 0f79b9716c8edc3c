// usage: show-structure-with-pdf-js.mjs, and on standard input a JSON list of PDF files.
// Writes what pdf.js finds of the structure of each page: [[{ role, name, kids }]], files and their pages. A leaf is a content or an annotation; the name
// of an element is its alternative text.
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const shown = ({ role, type, alt, children }) => ({ role: role ?? type ?? 'Root', name: alt ?? '', kids: (children ?? []).map(shown) });

const files = [];
for (const path of JSON.parse(readFileSync(0, 'utf8'))) {
  const loading = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const file = await loading.promise;
  const pages = [];
  for (let number = 1; number <= file.numPages; number++) {
    pages.push(shown(await (await file.getPage(number)).getStructTree()));
  }

  files.push(pages);
  await loading.destroy();
}

process.stdout.write(JSON.stringify(files));
