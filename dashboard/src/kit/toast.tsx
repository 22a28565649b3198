import { notifications } from '@mantine/notifications';
import { IconCheck } from '@tabler/icons-react';

/** Says in a corner that something is done; refusals stand beside their cause instead. */
export function done(message: string, detail?: string) {
  notifications.show({
    title: detail ? message : undefined,
    message: detail ?? message,
    color: 'green.8',
    icon: <IconCheck size={18} />,
    withBorder: true,
    closeButtonProps: { 'aria-label': 'Close' },
  });
}
