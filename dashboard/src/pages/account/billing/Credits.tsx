import { Button, Group, Progress, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { CreditBalance } from '../../../api/types';
import { isZero } from '../../../kit/decimal';
import { Quantity } from '../../../kit/Money';
import classes from '../../../kit/PlainTable.module.css';
import { Section } from '../../../kit/Section';
import { sentence } from '../../../kit/status';
import { When } from '../../../kit/When';
import { assetTitle, CREDITS } from '../../../parts/asset';
import { GRANTS } from '../../../parts/explain/kinds';
import { RunsOut } from '../../../parts/RunsOut';
import { paths } from '../../../paths';

/** How many credits are left, or how much money, until when, and what is used first. */
export function Credits({ credits }: { credits: CreditBalance }) {
  const lots = credits.lots.filter((lot) => Number(lot.remaining) > 0);
  const used = Number(credits.credits_used_this_month);
  const isCredits = credits.asset === CREDITS;
  const whole = used + Number(credits.credits_remaining);
  return (
    <Section
      title={isCredits ? 'Credits' : 'Balance'}
      description={`${isCredits ? 'Credits' : 'Amounts'} with the earliest end are used first.`}
      action={
        isCredits && (
          <Button component={Link} to={paths.account.buyCredits}>
            Buy credits
          </Button>
        )
      }
    >
      <Group gap="xl" mb="md" align="flex-end">
        <div>
          <Text fz={30} fw={620} lh={1.15}>
            <Quantity value={credits.credits_remaining} places={2} />
          </Text>
          <Text size="sm" c="dimmed">
            {credits.asset} left
          </Text>
        </div>
        <div style={{ flex: 1, minWidth: 200, maxWidth: 420 }}>
          <Group justify="space-between" mb={6}>
            <Text size="sm">
              <Quantity value={credits.credits_used_this_month} places={2} unit="used this month" />
            </Text>
            {Number(credits.held) > 0 && (
              <Text size="sm" c="dimmed">
                <Quantity value={credits.held} unit="reserved" />
              </Text>
            )}
          </Group>
          <Progress
            value={whole > 0 ? Math.round((used / whole) * 1000) / 10 : 0}
            aria-label={`${assetTitle(credits.asset)} used this month`}
          />
        </div>
      </Group>
      <Text size="sm" c="dimmed" mb="md" className="unless-empty">
        <RunsOut />
      </Text>
      {lots.length > 0 && (
        <Table aria-label={`${assetTitle(credits.asset)} by their end`} className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{assetTitle(credits.asset)}</Table.Th>
              <Table.Th ta="right">Left</Table.Th>
              <Table.Th ta="right">Until</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lots.map((lot) => (
              <Table.Tr key={lot.id}>
                <Table.Td>{GRANTS[lot.kind] ?? sentence(lot.kind)}</Table.Td>
                <Table.Td ta="right">
                  <Quantity value={lot.remaining} places={2} />{' '}
                  <Text span inherit c="dimmed">
                    of <Quantity value={lot.amount} places={2} />
                  </Text>
                </Table.Td>
                <Table.Td ta="right">
                  {lot.expires_at ? <When at={lot.expires_at} /> : 'No end'}
                  {!isZero(lot.rolls_over) && (
                    <Text span size="sm" c="dimmed" display="block">
                      then <Quantity value={lot.rolls_over} unit="roll over" />
                    </Text>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Section>
  );
}
