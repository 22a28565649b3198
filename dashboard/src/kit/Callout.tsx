import type { ReactNode } from 'react';
import classes from './Callout.module.css';
import type { Tone } from './status';

interface CalloutProps {
  title: ReactNode;
  /** The same tones as the statuses have, so that a colour means one thing everywhere. */
  tone?: Tone;
  role?: 'status' | 'alert';
  actions?: ReactNode;
  children?: ReactNode;
}

/** Something to know before going on, in the colour of its status. */
export function Callout({ title, tone = 'review', role, actions, children }: CalloutProps) {
  return (
    <div className={classes.callout} data-tone={tone} role={role}>
      <div className={classes.words}>
        <div className={classes.title}>{title}</div>
        {children ? <div>{children}</div> : null}
      </div>
      {actions ? <div className={classes.actions}>{actions}</div> : null}
    </div>
  );
}
