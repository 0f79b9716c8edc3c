// usage: fill-with-pdfjs.mjs CHROMIUM FILLINGS. A person at a page that shows PDF forms with pdf.js; FILLINGS is JSON: [{ from, to, entries: [{ name, text, isTicked }] }].
// Each box is clicked; into each other field the text is typed instead of what is in it. Then the form is saved, which writes what has changed behind the file as it was.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const [chromium, list] = process.argv.slice(2);
const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox'], protocolTimeout: 60000 });
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1300, height: 1000 });
  await page.goto('file://' + fileURLToPath(new URL('browser/form.html', import.meta.url)));
  for (const { from, to, entries } of JSON.parse(await readFile(list, 'utf8'))) {
    await page.evaluate(bytes => window.openForm(bytes), (await readFile(from)).toString('base64'));
    for (const entry of entries) {
      await enter(page, entry);
    }

    await writeFile(to, Buffer.from(await page.evaluate(() => window.saveForm()), 'base64'));
  }
} finally {
  await browser.close();
}

async function enter(page, { name, text, isTicked }) {
  const field = await find(page, name);
  await page.mouse.click(field.x, field.y);
  if (text !== null) {
    if (field.text !== '') {
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.press('Delete');
    }

    await page.keyboard.sendCharacter(text);
  }

  // A click that missed is no filling.
  const { isTicked: ticked, text: shown } = await find(page, name);
  if (text === null ? ticked !== isTicked : shown !== text) {
    throw new Error(`${name} is « ${text === null ? ticked : shown} », not « ${text ?? isTicked} ».`);
  }
}

function find(page, name) {
  return page.evaluate(wanted => window.findField(wanted), name);
}
