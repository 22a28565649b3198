import { Button, Group, Text } from '@mantine/core';
import { useMakeDefaultAddress } from '../../../api/account';
import type { SavedAddress } from '../../../api/types';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { done } from '../../../kit/toast';
import { countryName } from '../../../parts/countries';
import classes from './Addresses.module.css';

interface AddressRowProps {
  address: SavedAddress;
  onEdit: () => void;
  onDelete: () => void;
}

export function AddressRow({ address, onEdit, onDelete }: AddressRowProps) {
  const makeDefault = useMakeDefaultAddress();
  const place = `${address.line1}, ${address.city}`;

  function choose() {
    makeDefault.mutate(address.id, { onSuccess: () => done(`Invoices go to ${address.city} from now on`) });
  }

  return (
    <div className={classes.row}>
      <Group justify="space-between" gap="sm">
        <div className={classes.words}>
          <Text size="sm">{linesOf(address).join(', ')}</Text>
          {address.is_default && (
            <Text size="sm" c="dimmed">
              Billing address
            </Text>
          )}
        </div>
        <Group gap="xs">
          {!address.is_default && (
            <>
              <Button
                variant="subtle"
                size="compact-sm"
                loading={makeDefault.isPending}
                onClick={choose}
                aria-label={`Send invoices to ${place}`}
              >
                Send invoices here
              </Button>
              <Button
                variant="subtle"
                color="gray"
                c="var(--mantine-color-error)"
                size="compact-sm"
                onClick={onDelete}
                aria-label={`Delete ${place}`}
              >
                Delete
              </Button>
            </>
          )}
          <Button variant="default" size="compact-sm" onClick={onEdit} aria-label={`Edit ${place}`}>
            Edit
          </Button>
        </Group>
      </Group>
      <ProblemAlert error={makeDefault.error} />
    </div>
  );
}

function linesOf({ line1, line2, postal_code, city, state, country }: SavedAddress): string[] {
  const town = [postal_code, city].filter(Boolean).join(' ');
  return [line1, line2, town, state, countryName(country)].filter((line): line is string => !!line);
}
