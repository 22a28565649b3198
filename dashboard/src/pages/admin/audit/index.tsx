import { Button, Center } from '@mantine/core';
import { useState } from 'react';
import { useAudit } from '../../../api/admin';
import type { AuditEntry } from '../../../api/types';
import { PageHeader } from '../../../kit/PageHeader';
import { SideSheet } from '../../../kit/SideSheet';
import { DataTable } from '../../../kit/table/DataTable';
import { SearchInput } from '../../../kit/table/SearchInput';
import { useTableState } from '../../../kit/table/useTableState';
import { DateRange } from '../../../parts/DateRange';
import { AuditDetail } from './AuditDetail';
import { actionWords, auditColumns } from './columns';

/** Who did what, when and from where? */
export function Component() {
  const state = useTableState();
  const [opened, setOpened] = useState<AuditEntry | null>(null);
  const audit = useAudit({
    action: state.get('action'),
    actor: state.get('actor'),
    account_id: state.get('account_id'),
    from: state.get('from'),
    to: state.get('to'),
  });
  return (
    <>
      <PageHeader
        title="Audit log"
        answer="Every act that touches money or access, newest first. Nothing here can be changed."
      />
      <DataTable
        label="Audit log"
        columns={auditColumns(setOpened)}
        rowKey={(entry) => entry.id}
        rows={audit.data?.pages.flatMap((page) => page.results)}
        error={audit.error}
        onRetry={audit.refetch}
        state={state}
        filters={
          <>
            <SearchInput state={state} name="actor" label="Who" placeholder="Who: name or e-mail" />
            <SearchInput state={state} name="action" label="Action" placeholder="Action, such as payment.approved" />
            <DateRange state={state} />
          </>
        }
        csv={{ name: 'audit.csv' }}
        empty={{
          title: 'Nothing has happened yet',
          text: 'Sign-ups, payments, approvals and changes will stand here.',
        }}
        footer={
          audit.hasNextPage && (
            <Center mt="sm">
              <Button
                variant="default"
                size="xs"
                loading={audit.isFetchingNextPage}
                onClick={() => audit.fetchNextPage()}
              >
                Show older
              </Button>
            </Center>
          )
        }
      />
      {opened && (
        <SideSheet
          key={opened.id}
          title={<strong>{actionWords(opened.action)}</strong>}
          onClose={() => setOpened(null)}
        >
          <AuditDetail entry={opened} />
        </SideSheet>
      )}
    </>
  );
}
