/** The editors and sanitisers of browsers: each takes HTML, and gives what it would save. */

/** What we recommend to add to the settings of each. */
const ours = {
  ckeditor: {
    htmlSupport: {
      allow: [
        {
          name: /^(div|article|section|h[1-6]|p|ul|ol|li|a|span|cite|time|leave-x-letter|\$customElement)$/,
          attributes: true,
          classes: true,
        },
      ],
    },
  },
  tinymce: {
    custom_elements: 'leave-x-letter',
    extended_valid_elements: 'leave-x-letter[*]',
  },
  dompurify: {
    CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^leave-x-letter$/, attributeNameCheck: /^[a-z-]+$/ },
    ADD_ATTR: ['part'],
  },
};

/** A fresh place for an editor. */
function place() {
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  return element;
}

async function ckeditor(html, options) {
  const { ClassicEditor, Essentials, Paragraph, Heading, List, Link, Bold, GeneralHtmlSupport } = globalThis.CKEDITOR;
  const editor = await ClassicEditor.create(place(), {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Heading, List, Link, Bold, ...(options ? [GeneralHtmlSupport] : [])],
    ...options,
  });
  editor.setData(html);
  const saved = editor.getData();
  await editor.destroy();
  return saved;
}

async function tinymce(html, options) {
  const [editor] = await globalThis.tinymce.init({
    target: place(),
    license_key: 'gpl',
    promotion: false,
    ...options,
  });
  editor.setContent(html);
  const saved = editor.getContent();
  editor.remove();
  return saved;
}

globalThis.hosts = {
  'CKEditor 5': (html) => ckeditor(html),
  'CKEditor 5, General HTML Support': (html) => ckeditor(html, ours.ckeditor),
  'TinyMCE 8': (html) => tinymce(html),
  'TinyMCE 8, our lines': (html) => tinymce(html, ours.tinymce),
  'Quill 2': (html) => {
    const quill = new globalThis.Quill(place());
    quill.clipboard.dangerouslyPasteHTML(html);
    return quill.getSemanticHTML();
  },
  DOMPurify: (html) => globalThis.DOMPurify.sanitize(html),
  'DOMPurify, our lines': (html) => globalThis.DOMPurify.sanitize(html, ours.dompurify),
};
