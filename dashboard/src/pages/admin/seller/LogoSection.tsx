import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useSellerLogo } from '../../../api/admin';
import type { Seller } from '../../../api/types';
import { FilePicker } from '../../../kit/FilePicker';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { done } from '../../../kit/toast';
import { useFile } from '../../../parts/useFile';
import classes from './Seller.module.css';

export function LogoSection({ seller }: { seller: Seller }) {
  const { upload, remove } = useSellerLogo();
  const [file, setFile] = useState<File | null>(null);
  const current = useFile(seller.has_logo ? 'admin/seller/logo/' : null);

  async function save() {
    if (!file) return;
    await upload.mutateAsync(file);
    setFile(null);
    done('Logo saved');
  }

  return (
    <Stack gap="sm" maw={560}>
      {seller.has_logo && current.address && (
        <Group>
          <img src={current.address} alt={`Logo of ${seller.name}`} className={classes.logo} />
          <Button
            variant="subtle"
            color="gray"
            c="var(--mantine-color-error)"
            loading={remove.isPending}
            onClick={() => remove.mutate(undefined, { onSuccess: () => done('Logo removed') })}
          >
            Remove logo
          </Button>
        </Group>
      )}
      <FilePicker
        label={seller.has_logo ? 'Another logo' : 'Your logo'}
        accept={['image/png', 'image/jpeg']}
        maxBytes={1024 * 1024}
        file={file}
        onChange={setFile}
      />
      <ProblemAlert error={upload.error ?? remove.error} />
      {file && (
        <div>
          <Button loading={upload.isPending} onClick={() => save().catch(() => undefined)}>
            Save logo
          </Button>
        </div>
      )}
    </Stack>
  );
}
