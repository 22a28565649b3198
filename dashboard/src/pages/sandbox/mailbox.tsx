import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useMailbox } from '../../api/sandbox';
import type { Mail } from '../../api/types';
import { SideSheet } from '../../kit/SideSheet';
import { StatusBadge } from '../../kit/StatusBadge';
import type { Column } from '../../kit/table/columns';
import { DataTable } from '../../kit/table/DataTable';
import { SearchInput } from '../../kit/table/SearchInput';
import { useTableState } from '../../kit/table/useTableState';
import { When } from '../../kit/When';
import { paths } from '../../paths';
import { MailSubject, MailView } from './MailView';
import { SandboxFrame } from './SandboxFrame';

const COLUMNS: Column<Mail>[] = [
  { key: 'subject', header: 'Subject', names: true, cell: (mail) => mail.subject },
  { key: 'to', header: 'To', cell: (mail) => mail.to },
  { key: 'status', header: 'Status', cell: (mail) => <StatusBadge status={mail.status} /> },
  { key: 'when', header: 'When', cell: (mail) => <When at={mail.sent_at ?? mail.created_at} withTime /> },
];

/** Every mail that a live server would have sent. */
export function Component() {
  const state = useTableState();
  const { id } = useParams();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const { data, error, refetch } = useMailbox({ to: state.get('to'), page: state.page, page_size: 25 });
  return (
    <SandboxFrame title="Mailbox" answer="Every mail that this server has written. None of them leaves the sandbox.">
      <DataTable
        label="Mails"
        columns={COLUMNS}
        rowKey={(mail) => mail.id}
        rows={data?.results}
        count={data?.count}
        error={error}
        onRetry={refetch}
        state={state}
        rowLink={(mail) => paths.sandbox.mail(mail.id, state.search)}
        filters={<SearchInput state={state} name="to" label="Search by recipient" />}
        empty={{ title: 'No mails yet', text: 'Sign up or confirm a payment, and the mails about it arrive here.' }}
      />
      {id && (
        <SideSheet
          key={id}
          title={<MailSubject id={id} />}
          onClose={() => navigate({ pathname: paths.sandbox.mailbox, search: params.toString() })}
        >
          <MailView id={id} />
        </SideSheet>
      )}
    </SandboxFrame>
  );
}
