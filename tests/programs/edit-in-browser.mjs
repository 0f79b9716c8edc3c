// usage: edit-in-browser.mjs CHROMIUM IN OUT, and on standard input a JSON list of { "tag", "text" }.
// A person at a page in the browser: clicks into the control of each tag, selects its prompt and types the text, or, without a text, only clicks
// on the control, which ticks a box or clears it; then saves.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const [chromium, from, to] = process.argv.slice(2);
const entries = JSON.parse(readFileSync(0, 'utf8'));
const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox'], protocolTimeout: 60000 });
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1300, height: 1000 });
  await page.goto('file://' + fileURLToPath(new URL('browser/page.html', import.meta.url)));
  await page.evaluate(bytes => window.openForm(bytes), readFileSync(from).toString('base64'));
  await page.waitForSelector('[data-tag^="cqp:"]', { timeout: 30000 });
  await page.waitForSelector('.layout-run', { timeout: 30000 });
  for (const { tag, text } of entries) {
    await (text === null ? click(page, tag) : type(page, tag, text));
  }

  writeFileSync(to, Buffer.from(await page.evaluate(() => window.saveForm()), 'base64'));
} finally {
  await browser.close();
}

async function click(page, tag) {
  const { place } = await find(page, tag);
  await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
}

async function type(page, tag, text) {
  const { place, prompt } = await find(page, tag);
  await page.mouse.click(place.x + 1, place.y + place.height / 2);
  await page.keyboard.down('Shift');
  for (const _ of prompt) {
    await page.keyboard.press('ArrowRight');
  }

  await page.keyboard.up('Shift');
  await page.keyboard.type(text);
}

// Pages far below are drawn only once they are scrolled to.
async function find(page, tag) {
  for (let turns = 0; turns < 60; turns++) {
    const run = await drawn(page, tag);
    if (run) {
      await run.evaluate(element => element.scrollIntoView({ block: 'center' }));
      return { place: await run.boundingBox(), prompt: await run.evaluate(element => element.textContent) };
    }

    await page.mouse.move(650, 500);
    await page.mouse.wheel({ deltaY: 500 });
    await new Promise(resolve => setTimeout(resolve, 100));
  }

  throw new Error(`The control ${tag} is not on the page.`);
}

// The control in the editor's own tree says where its text starts; the page that is drawn carries the same positions.
async function drawn(page, tag) {
  const found = await page.evaluateHandle(wanted => {
    const control = [...document.querySelectorAll('[data-tag]')].find(element => element.dataset.tag === wanted);
    const start = control.pmViewDesc.posAtStart;
    return [...document.querySelectorAll('[data-pm-start][data-pm-end]')]
      .filter(run => +run.dataset.pmStart <= start && start <= +run.dataset.pmEnd)
      .sort((one, two) => (one.dataset.pmEnd - one.dataset.pmStart) - (two.dataset.pmEnd - two.dataset.pmStart))[0];
  }, tag);
  return found.asElement();
}
