import { UnstyledButton } from '@mantine/core';
import type { AuditEntry } from '../../../api/types';
import { sentence } from '../../../kit/status';
import type { Column } from '../../../kit/table/columns';
import { When } from '../../../kit/When';

/** "payment.approved" reads as "Payment approved". */
export function actionWords(action: string): string {
  return sentence(action.replace(/[._-]+/g, '_').replace('auto_top_up', 'automatic top-up'));
}

export function auditColumns(onOpen: (entry: AuditEntry) => void): Column<AuditEntry>[] {
  return [
    {
      key: 'action',
      header: 'Action',
      names: true,
      cell: (entry) => (
        <UnstyledButton fz="inherit" fw={560} onClick={() => onOpen(entry)}>
          {actionWords(entry.action)}
        </UnstyledButton>
      ),
      text: (entry) => entry.action,
    },
    { key: 'who', header: 'Who', cell: (entry) => entry.actor.name, text: (entry) => entry.actor.name },
    {
      key: 'subject',
      header: 'What',
      cell: (entry) => entry.subject.label ?? actionWords(entry.subject.type),
      text: (entry) => entry.subject.label ?? entry.subject.id,
    },
    {
      key: 'account',
      header: 'Account',
      cell: (entry) => entry.account?.name ?? '–',
      text: (entry) => entry.account?.name ?? '',
    },
    { key: 'at', header: 'When', cell: (entry) => <When at={entry.at} withTime />, text: (entry) => entry.at },
  ];
}
