import { Button, type ButtonProps, Tooltip } from '@mantine/core';
import type { MouseEventHandler } from 'react';
import { reasonAgainst } from './actions';

interface ActionButtonProps extends ButtonProps {
  action: string;
  allowed: string[];
  onClick: MouseEventHandler;
}

/** A button for one of a thing's actions: disabled, and saying why, when it may not be taken. */
export function ActionButton({ action, allowed, onClick, children, ...button }: ActionButtonProps) {
  const reason = reasonAgainst(action, allowed);
  return (
    <Tooltip label={reason} disabled={!reason} multiline maw={260}>
      <Button
        {...button}
        data-disabled={reason ? true : undefined}
        aria-disabled={reason ? true : undefined}
        onClick={(event) => (reason ? event.preventDefault() : onClick(event))}
      >
        {children}
      </Button>
    </Tooltip>
  );
}
