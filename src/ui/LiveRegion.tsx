import { useEffect, useRef, useState } from 'react';

interface LiveRegionProps {
  text: string;
  /** What stood on the page before this was there; the text itself where nothing is given. */
  before?: string;
  /** How long it must have been quiet, in milliseconds. */
  delay?: number;
}

/**
 * Tells screen readers, politely, that a text has changed, once it has stayed the same for a while. Not the text that
 * was there at first: that one stands on the page. One for a page.
 */
export function LiveRegion({ text, before = text, delay = 1000 }: LiveRegionProps) {
  const [said, setSaid] = useState('');
  const last = useRef(before);
  useEffect(() => {
    if (text === last.current) return;
    const timer = setTimeout(() => {
      last.current = text;
      setSaid(text);
    }, delay);
    return () => clearTimeout(timer);
  }, [text, delay]);
  return (
    <div className="govuk-visually-hidden" role="status">
      {said}
    </div>
  );
}
