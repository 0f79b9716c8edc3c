// The editor as a web page has it: a form is opened, and what it saves is handed back.
import { createElement, createRef } from 'react';
import { createRoot } from 'react-dom/client';
import { DocxEditor } from '@eigenpal/docx-editor-react';

const editor = createRef();

window.openForm = base64 => {
  const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
  createRoot(document.getElementById('page')).render(createElement(DocxEditor, { ref: editor, documentBuffer: bytes.buffer, mode: 'editing', showToolbar: false }));
};

window.saveForm = async () => {
  const saved = await editor.current.save();
  const bytes = new Uint8Array(saved instanceof Blob ? await saved.arrayBuffer() : saved);
  let text = '';
  for (const byte of bytes) {
    text += String.fromCharCode(byte);
  }

  return btoa(text);
};
