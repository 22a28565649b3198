import { Anchor, Box, Code, Skeleton, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useExplained } from '../../api/billing';
import type { CreditTransaction, Explained } from '../../api/types';
import { Facts } from '../../kit/Facts';
import { Money, Quantity } from '../../kit/Money';
import { ProblemAlert } from '../../kit/ProblemAlert';
import { Section } from '../../kit/Section';
import { sentence, spelled } from '../../kit/status';
import { When } from '../../kit/When';
import { paths } from '../../paths';
import { manyUnits } from '../units';
import { BurnedGrants } from './BurnedGrants';
import { GRANTS, KINDS, titleOf, versionWords } from './kinds';

interface ExplanationProps {
  id: string;
  /** How another transaction is led to. */
  link: (id: string, words: ReactNode) => ReactNode;
}

/** Where a transaction came from: price, grants, who, and what belongs to it. */
export function Explanation({ id, link }: ExplanationProps) {
  const { data: explained, error, refetch } = useExplained(id);
  if (error) return <ProblemAlert error={error} title="This transaction could not be loaded" onRetry={refetch} />;
  if (!explained) return <Skeleton height={420} role="status" aria-label="Loading the transaction" />;
  return (
    <div>
      <Text fz="lg" fw={560} mb="md">
        {spelled(explained.summary)}
      </Text>
      <Box mb="xl">
        <Balance explained={explained} />
      </Box>
      {explained.price && <Price price={explained.price} asset={explained.wallet.asset} />}
      <BurnedGrants explained={explained} link={link} />
      {explained.brought && <Brought grant={explained.brought} />}
      <Related explained={explained} link={link} />
      <Section title="Who and when">
        <Facts
          entries={[
            ['By', explained.actor.name],
            ['With', explained.actor.kind === 'api_key' ? 'An API key' : null],
            ['For', explained.spent_for],
            ['When', <When at={explained.requested_at} withTime />],
            ['Reference', explained.transaction.reference],
            ['Workflow', explained.transaction.workflow_id],
            ['Transaction', <Code>{explained.transaction.id}</Code>],
            ['Idempotency key', <Code>{explained.idempotency_key}</Code>],
          ]}
        />
      </Section>
    </div>
  );
}

function Balance({ explained }: { explained: Explained }) {
  const holds = explained.held_before !== '0' || explained.held_after !== '0';
  return (
    <Facts
      entries={[
        ['Balance before', <Quantity value={explained.balance_before} />],
        ['Change', <Quantity value={explained.transaction.amount} signed />],
        ['Balance after', <Quantity value={explained.balance_after} fw={600} />],
        ['Set aside before', holds && <Quantity value={explained.held_before} />],
        ['Set aside after', holds && <Quantity value={explained.held_after} />],
        ['Wallet of', explained.wallet.user],
      ].map(([word, value]) => [word as string, value || null])}
    />
  );
}

function Price({ price, asset }: { price: NonNullable<Explained['price']>; asset: string }) {
  return (
    <Section title="Price">
      <Facts
        entries={[
          ['Operation', price.operation && sentence(price.operation)],
          [
            'Quantity',
            price.quantity &&
              (price.unit ? manyUnits(price.quantity, price.unit) : <Quantity value={price.quantity} />),
          ],
          ['Price of one', price.unit_price && <Quantity value={price.unit_price} unit={asset} />],
          ['Price list', versionWords(price.version)],
          ['Model', price.model],
          ['Provider', price.provider],
          ['Feature', price.feature],
        ]}
      />
    </Section>
  );
}

function Brought({ grant }: { grant: NonNullable<Explained['brought']> }) {
  return (
    <Section title="What it brought">
      <Facts
        entries={[
          ['Kind', GRANTS[grant.kind] ?? sentence(grant.kind)],
          ['Because of', <Cause cause={grant.cause} />],
          ['Credits', <Quantity value={grant.amount} />],
          ['Left now', <Quantity value={grant.remaining} />],
          ['Paid', grant.paid && <Money amount={grant.paid.amount} currency={grant.paid.currency} />],
          ['Until', grant.expires_at ? <When at={grant.expires_at} withTime /> : 'No end'],
        ]}
      />
    </Section>
  );
}

/** An invoice is one of the reader's own account, and can be read. */
function Cause({ cause }: { cause: NonNullable<Explained['brought']>['cause'] }) {
  if (cause.kind !== 'invoice') return cause.label;
  return (
    <Anchor component={Link} to={paths.account.invoice(cause.id)} inherit>
      {cause.label}
    </Anchor>
  );
}

function Related({ explained, link }: { explained: Explained; link: ExplanationProps['link'] }) {
  const { hold, corrects, corrected_by, moved_from, rolled_from, transaction } = explained;
  const entries: [string, ReactNode][] = [];
  if (hold && hold.id !== transaction.id)
    entries.push(['Set aside by', link(hold.id, <Quantity value={hold.amount} />)]);
  if (hold?.ended_by && hold.ended_by.id !== transaction.id) entries.push(['Ended by', told(hold.ended_by, link)]);
  if (hold && !hold.ended_by) entries.push(['Set aside until', <When at={hold.expires_at} withTime />]);
  if (corrects) entries.push(['Corrects', told(corrects, link)]);
  if (moved_from) entries.push(['Moved from', told(moved_from, link)]);
  if (rolled_from) entries.push(['Rolled over from', told(rolled_from, link)]);
  corrected_by.forEach((by, index) => {
    entries.push([`Corrected by${index ? ` (${index + 1})` : ''}`, told(by, link)]);
  });
  return entries.length === 0 ? null : (
    <Section title="Belongs to it">
      <Facts entries={entries} />
    </Section>
  );
}

function told(row: CreditTransaction, link: ExplanationProps['link']): ReactNode {
  return (
    <>
      {link(row.id, row.description ? titleOf(row) : (KINDS[row.type] ?? row.type))},{' '}
      <Quantity value={row.amount} signed />, <When at={row.created_at} />
    </>
  );
}
