// usage: show-pages-in-chromium.mjs CHROMIUM, and on standard input a JSON list of PDF files.
// Opens each file in the browser's own viewer, which is told to go by the structure of files, and writes what the browser tells programs that read aloud:
// [[{ role, name, kids }]], files and their pages. The protocol of the browser does not reach into the viewer; its page about accessibility does.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

// The tab lies behind the viewer, which loads only what is in front.
const unseen = { polling: 50 };

const browser = await puppeteer.launch({
  executablePath: process.argv[2], args: ['--no-sandbox', '--force-renderer-accessibility', '--enable-features=PdfTags'], protocolTimeout: 60000,
});
try {
  const about = await browser.newPage();
  const viewer = await browser.newPage();
  const seen = [];
  for (const path of JSON.parse(readFileSync(0, 'utf8'))) {
    const file = pathToFileURL(path).href;
    await viewer.goto(file);
    seen.push(await pages(about, file));
  }

  process.stdout.write(JSON.stringify(seen));
} finally {
  await browser.close();
}

// The tree grows page by page: it is whole when it says the same twice.
async function pages(about, file) {
  for (let last = '', turns = 0; turns < 40; turns++) {
    const text = await tree(about);
    if (text === last && text.includes(' pdfRoot ')) {
      return parsed(text);
    }

    last = text;
    await new Promise(resolve => setTimeout(resolve, 250));
  }

  throw new Error(`The viewer does not show ${file}.`);
}

async function tree(about) {
  await about.goto('chrome://accessibility');
  const row = await about.waitForFunction(() => [...document.querySelectorAll('#pages > .row')].find(one => one.querySelector('.url')?.textContent.trim().startsWith('file:')), unseen);
  await row.evaluate(one => one.querySelector('[id$=-showOrRefreshTree]').click());
  const shown = await about.waitForFunction(one => one.querySelector('pre')?.textContent, unseen, row);
  return shown.jsonValue();
}

// One element after the other: « ++ » for each level, its number, its role, and then what is known of it.
function parsed(text) {
  const stack = [{ depth: -1, kids: [] }];
  for (const line of text.split(/(?<!\+)(?=\+*id#=)/)) {
    const [, plus, role, rest] = /^(\+*)id#=\S+ (\w+)(.*)$/s.exec(line) ?? [];
    if (!role) {
      continue;
    }

    while (stack.at(-1).depth >= plus.length) {
      stack.pop();
    }

    const name = / name='(.*?)' nameFrom=/.exec(rest)?.[1].replaceAll('<newline>', '\n') ?? '';
    const element = { role, name, kids: [] };
    stack.at(-1).kids.push(element);
    stack.push({ depth: plus.length, kids: element.kids });
  }

  const root = find(stack[0].kids);
  return root.kids.filter(one => one.role === 'region');
}

function find(elements) {
  for (const element of elements) {
    const found = element.role === 'pdfRoot' ? element : find(element.kids);
    if (found) {
      return found;
    }
  }
}
