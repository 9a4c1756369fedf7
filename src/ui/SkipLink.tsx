import { focusElement } from './focus.ts';

/** The first thing on the page for those who use the keyboard. `target` is an id. */
export function SkipLink({ target, children }: { target: string; children: string }) {
  return (
    <a
      className="govuk-skip-link"
      href={`#${target}`}
      onClick={(event) => {
        // The address after # names the page here, so the browser must not follow the link itself.
        event.preventDefault();
        focusElement(document.getElementById(target));
      }}
    >
      {children}
    </a>
  );
}
