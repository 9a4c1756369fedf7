import { focusElement } from './focus.ts';

/** The first stop on the page for people who use the keyboard. `target` is an id. */
export function SkipLink({ target, children }: { target: string; children: string }) {
  return (
    <a
      className="govuk-skip-link"
      href={`#${target}`}
      onClick={(event) => {
        // Here the address after # names the page, so the browser must not follow the link itself.
        event.preventDefault();
        focusElement(document.getElementById(target));
      }}
    >
      {children}
    </a>
  );
}
