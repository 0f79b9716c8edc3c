// Fills one Word file many times with each engine, and prints how many milliseconds a copy takes: node fill.mjs FILE COPIES
// The file has three values, written as every engine wants them: «nom», «prenom», «date» stand for them in the file given.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { createRequire } from "node:module";
import PizZip from "pizzip";
import Docxtemplater from "docxtemplater";
import { TemplateHandler } from "easy-template-x";

const carbone = createRequire(import.meta.url)("carbone");
const [file, copies] = [process.argv[2], Number(process.argv[3])];
const names = ["nom", "prenom", "date"];
const values = i => ({ nom: `Lefèvre-${i}`, prenom: "Anaïs", date: `${1 + (i % 28)}/06/2027` });

function withTags(tag) {
  const zip = new PizZip(fs.readFileSync(file));
  let text = zip.file("word/document.xml").asText();
  for (const name of names) text = text.replaceAll(`«${name}»`, tag(name));
  zip.file("word/document.xml", text);
  return zip.generate({ type: "nodebuffer", compression: "DEFLATE" });
}

async function measure(engine, fill) {
  const check = await fill(0);
  const filled = new PizZip(check).file("word/document.xml").asText();
  if (!filled.includes("Lefèvre-0") || filled.includes("«nom»")) throw new Error(`${engine} filled nothing`);
  for (let i = 0; i < 5; i++) await fill(i);
  let best = Infinity;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    for (let i = 0; i < copies; i++) await fill(i);
    best = Math.min(best, (performance.now() - start) / copies);
  }
  console.log(`${engine}\t${best.toFixed(2)}`);
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "peers-"));
const forCarbone = path.join(folder, "modele.docx");
fs.writeFileSync(forCarbone, withTags(n => `{d.${n}}`));
await measure("carbone", i => new Promise((done, fail) => carbone.render(forCarbone, values(i), (fault, made) => (fault ? fail(fault) : done(made)))));

const braces = withTags(n => `{${n}}`);
await measure("docxtemplater", async i => {
  const template = new Docxtemplater(new PizZip(braces));
  template.render(values(i));
  return template.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
});
await measure("easy-template-x", async i => Buffer.from(await new TemplateHandler().process(braces, values(i))));
fs.rmSync(folder, { recursive: true });
process.exit(0);
