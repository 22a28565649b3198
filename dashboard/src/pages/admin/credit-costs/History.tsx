import { Button, Group, Text, Title } from '@mantine/core';
import { type CreditCost, type CreditCostVersion, useWithdrawVersion } from '../../../api/creditCosts';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { StatusBadge } from '../../../kit/StatusBadge';
import { done } from '../../../kit/toast';
import { When } from '../../../kit/When';
import classes from './CreditCosts.module.css';
import { PriceTable } from './PriceTable';
import { priceWords } from './words';

/** Every version, the newest first: what it was, when it held, who made it and why. */
export function History({ cost }: { cost: CreditCost }) {
  const withdraw = useWithdrawVersion(cost.id);
  return (
    <section aria-label="Versions">
      <Title order={2} mb="sm">
        Versions
      </Title>
      <ProblemAlert error={withdraw.error} />
      {cost.versions.map((version) => (
        <div key={version.version} className={classes.version}>
          <Group justify="space-between" align="flex-start" wrap="nowrap">
            <div className={classes.told}>
              <Group gap="xs" mb={2}>
                <Text fw={560} size="sm">
                  {version.version === 0 ? 'Built in' : `Version ${version.version}`}
                </Text>
                <StatusBadge status={version.status} />
              </Group>
              {/* The price of now stands above with its tiers. */}
              {version.status === 'in_force' ? (
                <Text>{priceWords(version.price, cost.asset, cost.unit)}</Text>
              ) : (
                <PriceTable price={version.price} asset={cost.asset} unit={cost.unit} />
              )}
              <Text size="sm" c="dimmed">
                <Validity version={version} />
              </Text>
              {version.version > 0 && (
                <Text size="sm" c="dimmed">
                  By {version.created_by}, <When at={version.created_at} withTime />
                  {version.note ? `: ${version.note}` : ''}
                </Text>
              )}
            </div>
            {version.status === 'scheduled' && (
              <Button
                variant="default"
                size="xs"
                loading={withdraw.isPending && withdraw.variables === version.version}
                onClick={() =>
                  withdraw.mutate(version.version, { onSuccess: () => done(`Version ${version.version} withdrawn`) })
                }
              >
                Withdraw
              </Button>
            )}
          </Group>
        </div>
      ))}
    </section>
  );
}

function Validity({ version: { valid_from, valid_until, withdrawn_at } }: { version: CreditCostVersion }) {
  if (withdrawn_at) {
    return (
      <>
        Withdrawn <When at={withdrawn_at} withTime />, before it began
      </>
    );
  }
  return (
    <>
      {valid_from ? (
        <>
          From <When at={valid_from} withTime />
        </>
      ) : (
        'Always'
      )}
      {valid_until && (
        <>
          {' '}
          until <When at={valid_until} withTime />
        </>
      )}
    </>
  );
}
