import { useEffect, useRef, useState } from 'react';

interface LiveRegionProps {
  text: string;
  /** The text that the page showed before this region existed. The default is `text` itself. */
  before?: string;
  /** How long the text must stay unchanged, in milliseconds. */
  delay?: number;
}

/**
 * Tells screen readers, politely, that a text has changed, once it has stayed the same for a while. The first text is
 * not announced, because the page shows it already. Use one per page.
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
