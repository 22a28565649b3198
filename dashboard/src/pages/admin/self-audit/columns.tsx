import type { SelfAuditFinding } from '../../../api/types';
import { Quantity } from '../../../kit/Money';
import { StatusBadge } from '../../../kit/StatusBadge';
import { sentence } from '../../../kit/status';
import type { Column } from '../../../kit/table/columns';
import { When } from '../../../kit/When';

const RANKS: Record<string, number> = { broken: 0, not_examined: 1, waiting: 2, holds: 3 };

/** What needs a person stands first; the rest keeps the order of the modules. */
export function worstFirst(findings: SelfAuditFinding[]): SelfAuditFinding[] {
  return [...findings].sort((a, b) => (RANKS[a.status] ?? 3) - (RANKS[b.status] ?? 3));
}

export const FINDING_COLUMNS: Column<SelfAuditFinding>[] = [
  {
    key: 'promise',
    header: 'Promise',
    names: true,
    cell: (finding) => (
      <>
        {sentence(finding.promise)}
        {finding.note && <div>{finding.note}</div>}
      </>
    ),
    text: (finding) => finding.promise,
  },
  { key: 'module', header: 'Part', cell: (finding) => sentence(finding.module), text: (finding) => finding.module },
  {
    key: 'status',
    header: 'Status',
    cell: (finding) => <StatusBadge status={finding.status} />,
    text: (finding) => finding.status,
  },
  {
    key: 'examined',
    header: 'Examined',
    numeric: true,
    cell: (finding) => (finding.finished_at ? <Quantity value={finding.examined} /> : '–'),
    text: (finding) => String(finding.examined),
  },
  {
    key: 'duration',
    header: 'Took',
    numeric: true,
    cell: (finding) => (finding.finished_at ? <Quantity value={finding.duration_ms} unit="ms" /> : '–'),
    text: (finding) => String(finding.duration_ms),
  },
  {
    key: 'when',
    header: 'Last examined',
    cell: (finding) => <When at={finding.finished_at} withTime />,
    text: (finding) => finding.finished_at ?? '',
  },
];
