import { Button, FileButton, Group, Input, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { type DragEvent, useId, useState } from 'react';
import classes from './FilePicker.module.css';
import { FilePreview } from './FilePreview';

interface FilePickerProps {
  label: string;
  description?: string;
  accept: string[];
  maxBytes: number;
  file: File | null;
  onChange: (file: File | null) => void;
  error?: string | null;
}

const NAMES: Record<string, string> = { 'application/pdf': 'PDF', 'image/png': 'PNG', 'image/jpeg': 'JPEG' };

/** Chooses one file, by button or by dropping it; says at once why a file will not do. */
export function FilePicker({ label, description, accept, maxBytes, file, onChange, error }: FilePickerProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const id = useId();
  const kinds = accept.map((type) => NAMES[type] ?? type).join(', ');
  const size = `${maxBytes / 1024 / 1024} MB`;

  function take(chosen: File | null) {
    if (!chosen) return;
    if (!accept.includes(chosen.type)) return setRefusal(`${chosen.name} is not one of ${kinds}.`);
    if (chosen.size > maxBytes) return setRefusal(`${chosen.name} is larger than ${size}.`);
    setRefusal(null);
    onChange(chosen);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0] ?? null);
  }

  return (
    <Input.Wrapper label={label} description={description} error={refusal ?? error} labelElement="div" id={id}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first */}
      <div
        className={classes.zone}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {file ? (
          <FilePreview file={file} onRemove={() => onChange(null)} />
        ) : (
          <Group gap="sm">
            <FileButton accept={accept.join(',')} onChange={take} inputProps={{ 'aria-label': label }}>
              {(props) => (
                <Button {...props} variant="default" size="xs" leftSection={<IconUpload size={14} />}>
                  Choose a file
                </Button>
              )}
            </FileButton>
            <Text size="sm" c="dimmed">
              or drop it here · {kinds}, up to {size}
            </Text>
          </Group>
        )}
      </div>
    </Input.Wrapper>
  );
}
