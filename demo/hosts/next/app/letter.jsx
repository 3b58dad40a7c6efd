'use client';

import { useEffect, useState } from 'react';

/** The letter as the server wrote it, which the element takes over, and a tag that React itself renders. */
export function Letter({ fragment }) {
  const [lang, setLang] = useState('nl');
  const [signed, setSigned] = useState('');
  useEffect(() => {
    const stay = (event) => {
      event.preventDefault();
      setSigned(event.detail.url);
    };
    document.addEventListener('leave-x-sign', stay);
    // it registers the tags, and needs a browser
    void import('leave-x-letter');
    return () => document.removeEventListener('leave-x-sign', stay);
  }, []);
  return (
    <main>
      <div dangerouslySetInnerHTML={{ __html: fragment }} />
      <leave-x-petition lang={lang} />
      <button id="change" onClick={() => setLang('de')}>
        Deutsch
      </button>
      <output id="signed">{signed}</output>
    </main>
  );
}
