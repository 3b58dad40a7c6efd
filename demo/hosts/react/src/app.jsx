import { useState } from 'react';
import 'leave-x-letter';

export function App() {
  const [lang, setLang] = useState('nl');
  const [signed, setSigned] = useState('');
  const stay = (event) => {
    event.preventDefault();
    setSigned(event.detail.url);
  };
  return (
    <main>
      <leave-x-letter departures />
      <leave-x-petition lang={lang} onleave-x-sign={stay} />
      <button id="change" onClick={() => setLang('de')}>
        Deutsch
      </button>
      <output id="signed">{signed}</output>
    </main>
  );
}
