'use client';

import { useEffect } from 'react';

/** The letter as the server wrote it, which the element takes over. */
export function Letter({ fragment }) {
  useEffect(() => {
    // it registers the tags, and needs a browser
    void import('leave-x-letter');
  }, []);
  return <div dangerouslySetInnerHTML={{ __html: fragment }} />;
}
