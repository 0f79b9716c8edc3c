// usage: fill-with-pdf-lib.mjs FILLINGS. Fills PDF forms; FILLINGS is JSON: [{ from, to, entries: [{ name, text, isTicked }] }]; what has no text is a box.
import { readFile, writeFile } from 'node:fs/promises';
import { PDFDocument } from 'pdf-lib';

const [list] = process.argv.slice(2);
for (const { from, to, entries } of JSON.parse(await readFile(list, 'utf8'))) {
    const file = await PDFDocument.load(await readFile(from), { updateMetadata: false });
    const form = file.getForm();
    for (const { name, text, isTicked } of entries) {
        if (text === null) {
            const box = form.getCheckBox(name);
            isTicked ? box.check() : box.uncheck();
        } else {
            form.getTextField(name).setText(text);
        }
    }
    await writeFile(to, await file.save());
}
