import { Button, Group, Text } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import classes from './FilePicker.module.css';

function readableSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** The chosen file: a small picture of it, its name and size, and a way to take it back. */
export function FilePreview({ file, onRemove }: { file: File; onRemove: () => void }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!file.type.startsWith('image/')) return;
    const created = URL.createObjectURL(file);
    setAddress(created);
    return () => URL.revokeObjectURL(created);
  }, [file]);
  return (
    <Group justify="space-between" wrap="nowrap">
      <Group gap="sm" wrap="nowrap">
        {address ? (
          <img src={address} alt="" className={classes.thumb} />
        ) : (
          <IconFileTypePdf size={40} stroke={1.2} aria-hidden />
        )}
        <div>
          <Text size="sm" fw={550} style={{ overflowWrap: 'anywhere' }}>
            {file.name}
          </Text>
          <Text size="xs" c="dimmed">
            {readableSize(file.size)}
          </Text>
        </div>
      </Group>
      <Button size="compact-sm" variant="subtle" color="gray" c="dimmed" onClick={onRemove}>
        Remove
      </Button>
    </Group>
  );
}
