// usage: save-with-docxmlater.mjs IN OUT. Loads a form and saves it; nothing is changed.
import { Document } from 'docxmlater';

const [from, to] = process.argv.slice(2);
const form = await Document.load(from);
await form.save(to);
