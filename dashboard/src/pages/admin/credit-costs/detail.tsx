import { Button, Code, Group, Skeleton, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { type CreditCost, useChangeCreditCost, useCreditCost } from '../../../api/creditCosts';
import { ConfirmDialog } from '../../../kit/ConfirmDialog';
import { Facts } from '../../../kit/Facts';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { SideSheet } from '../../../kit/SideSheet';
import { StatusBadge } from '../../../kit/StatusBadge';
import { done } from '../../../kit/toast';
import { When } from '../../../kit/When';
import { AccountName } from '../../../parts/AccountName';
import { ActionButton } from '../../../parts/ActionButton';
import { unitWords } from '../../../parts/units';
import { paths } from '../../../paths';
import { ChangePrice } from './ChangePrice';
import { History } from './History';
import { PriceTable } from './PriceTable';
import { costName } from './words';

/** What does this cost, what did it cost, and what will it? */
export function Component() {
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const { data: cost, error, refetch } = useCreditCost(id);
  return (
    <SideSheet
      key={id}
      onClose={() => navigate({ pathname: paths.admin.creditCosts, search: params.toString() })}
      title={
        cost ? (
          <Group gap="sm">
            <strong>{costName(cost)}</strong>
            <StatusBadge status={cost.is_built_in ? 'built_in' : cost.status} />
          </Group>
        ) : (
          'Credit cost'
        )
      }
    >
      <ProblemAlert error={error} title="This price could not be loaded" onRetry={refetch} />
      {!cost && !error && <Skeleton height={420} role="status" aria-label="Loading the price" />}
      {cost && <Sheet key={cost.versions.length} cost={cost} />}
    </SideSheet>
  );
}

function Sheet({ cost }: { cost: CreditCost }) {
  const [changing, setChanging] = useState(false);
  const [ending, setEnding] = useState(false);
  const change = useChangeCreditCost(cost.id);
  return (
    <Stack gap="lg">
      <Facts
        entries={[
          ['Operation', <Code>{cost.operation}</Code>],
          ['Unit', unitWords(cost.unit)],
          ['Model', cost.model ?? 'Any'],
          ['Provider', cost.provider ?? 'Any'],
          ['Feature', cost.feature ?? 'Any'],
          ['For', cost.account_id ? <AccountName id={cost.account_id} /> : 'Every account'],
        ]}
      />
      <section aria-label="Price">
        <Title order={2} mb={4}>
          {cost.status === 'scheduled' ? 'Price to come' : 'Price'}
        </Title>
        <PriceTable price={cost.price} asset={cost.asset} unit={cost.unit} />
        {cost.next && (
          <Group gap={4} mt={4} fz="sm" c="dimmed">
            Next version: <When at={cost.next.valid_from} withTime />
          </Group>
        )}
      </section>
      {changing ? (
        <ChangePrice cost={cost} onClose={() => setChanging(false)} />
      ) : (
        <Group>
          <Button onClick={() => setChanging(true)}>Change price</Button>
          <ActionButton action="end" allowed={cost.allowed_actions} variant="default" onClick={() => setEnding(true)}>
            End price
          </ActionButton>
        </Group>
      )}
      <History cost={cost} />
      <ConfirmDialog
        opened={ending}
        title={`End the price of ${costName(cost)}?`}
        confirmLabel="End price"
        dangerous
        onClose={() => setEnding(false)}
        onConfirm={async () => {
          await change.mutateAsync({ is_active: false });
          done(`${costName(cost)} has no price of its own any more`);
        }}
      >
        From now on the next more general price applies, or the built-in one. Where there is none, the operation is
        refused. What was charged stays as it was.
      </ConfirmDialog>
    </Stack>
  );
}
