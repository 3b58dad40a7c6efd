'use client';

import { useState } from 'react';

/** A tag that React itself renders. */
export function Petition() {
  const [lang, setLang] = useState('nl');
  const [signed, setSigned] = useState('');
  const stay = (event) => {
    event.preventDefault();
    setSigned(event.detail.url);
  };
  return (
    <>
      <leave-x-petition lang={lang} onleave-x-sign={stay} />
      <button id="change" onClick={() => setLang('de')}>
        Deutsch
      </button>
      <output id="signed">{signed}</output>
    </>
  );
}
