import { Drawer } from '@mantine/core';
import { type ReactNode, useState } from 'react';

interface SideSheetProps {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** Detail beside the list it came from. It slides out before the page behind is told. */
export function SideSheet({ title, onClose, children }: SideSheetProps) {
  const [opened, setOpened] = useState(true);
  return (
    <Drawer
      opened={opened}
      onClose={() => setOpened(false)}
      onExitTransitionEnd={onClose}
      position="right"
      size={620}
      title={title}
      padding="lg"
      transitionProps={{ duration: 150 }}
    >
      {children}
    </Drawer>
  );
}
