import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { Overview } from '../../api/types';
import { Callout } from '../../kit/Callout';
import { Quantity } from '../../kit/Money';
import { When } from '../../kit/When';
import { paths } from '../../paths';
import { CREDITS } from '../asset';
import { RunsOutOn } from '../RunsOut';
import classes from './Shell.module.css';

const DISMISSED = 'tallystick.dismissed-credits-warning';

/** Says above every page of the account that credits run low. Dismissed, it comes back with the next fall. */
export function CreditsBanner({ overview }: { overview: Overview }) {
  const { pathname } = useLocation();
  const [dismissed, setDismissed] = useState(() => localStorage.getItem(DISMISSED));
  const warning = overview.credits_warning;
  if (!warning || warning.id === dismissed || !pathname.startsWith('/account')) return null;

  function dismiss(fall: string) {
    localStorage.setItem(DISMISSED, fall);
    setDismissed(fall);
  }

  return (
    <div className={classes.banner}>
      <Callout
        tone="waiting"
        role="status"
        title={
          <>
            <Quantity value={warning.available} places={2} unit={warning.asset} /> left
          </>
        }
        actions={
          <>
            {warning.asset === CREDITS && (
              <Button component={Link} to={paths.account.buyCredits} size="xs">
                Buy credits
              </Button>
            )}
            <Button variant="default" size="xs" onClick={() => dismiss(warning.id)}>
              Dismiss
            </Button>
          </>
        }
      >
        The balance fell below <Quantity value={warning.threshold} unit={warning.asset} /> on{' '}
        <When at={warning.fell_at} />.
        {warning.runs_out_on && (
          <>
            {' '}
            <RunsOutOn day={warning.runs_out_on} />
          </>
        )}
      </Callout>
    </div>
  );
}
