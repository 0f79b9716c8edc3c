// usage: fill-with-pdfium.mjs FILLINGS. A person at PDFium, which Chrome shows PDF files with; FILLINGS is JSON: [{ from, to, entries: [{ name, text, isTicked }] }].
// Each box is clicked; into each other field the text is entered instead of what is in it. Then the form is saved whole, as Chrome saves one.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init } from '@embedpdf/pdfium';

const Widget = 20;
const pdfium = await init({ wasmBinary: await readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')) });
const { wasmExports: memory, getValue, setValue, stringToUTF16, UTF16ToString } = pdfium.pdfium;
pdfium.PDFiumExt_Init();

for (const { from, to, entries } of JSON.parse(await readFile(process.argv[2], 'utf8'))) {
  const bytes = await readFile(from);
  await writeFile(to, within(bytes.length, at => {
    pdfium.pdfium.HEAPU8.set(bytes, at);
    return fill(pdfium.FPDF_LoadMemDocument(at, bytes.length, ''), entries);
  }));
}

function fill(document, entries) {
  const info = pdfium.PDFiumExt_OpenFormFillInfo();
  const form = pdfium.PDFiumExt_InitFormFillEnvironment(document, info);
  const pages = Array.from({ length: pdfium.FPDF_GetPageCount(document) }, (_, index) => pdfium.FPDF_LoadPage(document, index));
  pages.forEach(page => pdfium.FORM_OnAfterLoadPage(page, form));
  const fields = new Map(pages.flatMap(page => places(form, page)));
  entries.forEach(entry => enter(form, fields.get(entry.name), entry));
  pages.forEach(page => {
    pdfium.FORM_OnBeforeClosePage(page, form);
    pdfium.FPDF_ClosePage(page);
  });
  const saved = save(document);
  pdfium.PDFiumExt_ExitFormFillEnvironment(form);
  pdfium.PDFiumExt_CloseFormFillInfo(info);
  pdfium.FPDF_CloseDocument(document);
  return saved;
}

// The places of the fields of a page, by their names.
function places(form, page) {
  const annotations = Array.from({ length: pdfium.FPDFPage_GetAnnotCount(page) }, (_, index) => pdfium.FPDFPage_GetAnnot(page, index));
  return annotations.filter(annotation => pdfium.FPDFAnnot_GetSubtype(annotation) === Widget).map(annotation => {
    const [left, top, right, bottom] = within(16, rect => {
      pdfium.FPDFAnnot_GetRect(annotation, rect);
      return [0, 4, 8, 12].map(offset => getValue(rect + offset, 'float'));
    });
    return [said(pdfium.FPDFAnnot_GetFormFieldName, form, annotation), { page, annotation, x: (left + right) / 2, y: (top + bottom) / 2 }];
  });
}

function enter(form, { page, annotation, x, y }, { name, text, isTicked }) {
  pdfium.FORM_OnMouseMove(form, page, 0, x, y);
  pdfium.FORM_OnLButtonDown(form, page, 0, x, y);
  pdfium.FORM_OnLButtonUp(form, page, 0, x, y);
  if (text !== null) {
    pdfium.FORM_SelectAllText(form, page);
    within(2 * text.length + 2, at => {
      stringToUTF16(text, at, 2 * text.length + 2);
      pdfium.FORM_ReplaceSelection(form, page, at);
    });
  }

  pdfium.FORM_ForceToKillFocus(form);
  const is = text === null ? pdfium.FPDFAnnot_IsChecked(form, annotation) : said(pdfium.FPDFAnnot_GetFormFieldValue, form, annotation).replaceAll('\r\n', '\n');
  if (is !== (text ?? isTicked)) {
    throw new Error(`${name} is « ${is} », not « ${text ?? isTicked} ».`);
  }
}

function save(document) {
  const writer = pdfium.PDFiumExt_OpenFileWriter();
  pdfium.FPDF_SaveAsCopy(document, writer, 0);
  const size = pdfium.PDFiumExt_GetFileWriterSize(writer);
  const saved = within(size, at => {
    pdfium.PDFiumExt_GetFileWriterData(writer, at, size);
    return pdfium.pdfium.HEAPU8.slice(at, at + size);
  });
  pdfium.PDFiumExt_CloseFileWriter(writer);
  return saved;
}

function said(ask, form, annotation) {
  const size = ask(form, annotation, 0, 0);
  return within(size, at => {
    ask(form, annotation, at, size);
    return UTF16ToString(at);
  });
}

// What is done with some bytes of its memory.
function within(size, use) {
  const at = memory.malloc(size);
  try {
    return use(at);
  } finally {
    memory.free(at);
  }
}
