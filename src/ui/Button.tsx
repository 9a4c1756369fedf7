import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import { REPEATS } from './doubleClick.ts';

type Tone = 'main' | 'secondary' | 'warning';

const lookOf = (tone: Tone): string => classes('govuk-button', tone !== 'main' && `govuk-button--${tone}`);

interface ButtonProps extends ComponentProps<'button'> {
  /** A page has one main action. Its other buttons are secondary. */
  tone?: Tone;
  /** True if people press it several times in a row. */
  repeats?: boolean;
}

/** A button. It sends no form unless `type="submit"` is given. */
export function Button({ tone = 'main', type = 'button', repeats, className, ...rest }: ButtonProps) {
  const look = classes(lookOf(tone), className);
  return <button {...rest} {...(repeats && REPEATS)} type={type} className={look} />;
}

interface ButtonLinkProps extends ComponentProps<'a'> {
  tone?: Tone;
}

/** A link that looks like a button: it leads to another page. */
export function ButtonLink({ tone = 'main', className, ...rest }: ButtonLinkProps) {
  return <a {...rest} className={classes(lookOf(tone), className)} draggable={false} />;
}

/** A button that looks like a link: it does something small on this page. */
export function LinkButton({ type = 'button', className, ...rest }: ComponentProps<'button'>) {
  return <button {...rest} type={type} className={classes('link-button', className)} />;
}

/** Buttons and links in one line. They wrap where there is no room. */
export function ButtonGroup({ children }: Pick<ComponentProps<'div'>, 'children'>) {
  return <div className="govuk-button-group">{children}</div>;
}
