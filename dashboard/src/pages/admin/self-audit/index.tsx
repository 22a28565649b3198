import { Button, Progress, Stack, Text } from '@mantine/core';
import { useRunSelfAudit, useSelfAudit } from '../../../api/admin';
import type { SelfAudit } from '../../../api/types';
import { PageHeader } from '../../../kit/PageHeader';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { DataTable } from '../../../kit/table/DataTable';
import { useTableState } from '../../../kit/table/useTableState';
import { When } from '../../../kit/When';
import { Breaches } from './Breaches';
import { FINDING_COLUMNS, worstFirst } from './columns';

/** Does what is stored keep what was promised? */
export function Component() {
  const { data: report, error, refetch } = useSelfAudit();
  const run = useRunSelfAudit();
  const state = useTableState();
  const running = report?.is_running ?? false;
  return (
    <>
      <PageHeader
        title="Self-audit"
        answer={report && <Answer report={report} />}
        action={
          <Button loading={run.isPending} disabled={running} onClick={() => run.mutate()}>
            {running ? 'Examining' : 'Examine everything now'}
          </Button>
        }
      />
      <ProblemAlert error={run.error} title="The examination could not be started" />
      {report && running && <Running report={report} />}
      {report?.results
        .filter((finding) => finding.status === 'broken')
        .map((finding) => (
          <Breaches key={finding.promise} finding={finding} />
        ))}
      <DataTable
        label="Promises about stored data"
        columns={FINDING_COLUMNS}
        rowKey={(finding) => finding.promise}
        rows={report && worstFirst(report.results)}
        error={error}
        onRetry={refetch}
        state={state}
        csv={{ name: 'self-audit.csv' }}
        empty={{ title: 'Nothing is promised', text: 'No part of the system says what its stored data keeps.' }}
      />
    </>
  );
}

function Answer({ report }: { report: SelfAudit }) {
  if (report.status === 'broken') {
    return (
      <>Stored data breaks {report.broken === 1 ? 'a promise' : `${report.broken} promises`}. Somebody has to look.</>
    );
  }
  if (report.status === 'unknown') {
    const none = report.results.every((finding) => finding.finished_at === null);
    return (
      <>
        {none ? 'Nothing' : 'Not everything'} has been examined yet. It happens every night by itself, or now if you ask
        for it.
      </>
    );
  }
  if (report.is_running) return <>All {report.promises} promises about stored data held when last examined.</>;
  return (
    <>
      All {report.promises} promises about stored data hold, examined on{' '}
      <When at={report.finished_at ?? report.began_at} withTime />. It happens every night by itself.
    </>
  );
}

function Running({ report }: { report: SelfAudit }) {
  return (
    <Stack gap={6} mb="xl" maw={420} role="status">
      <Text size="sm">
        {report.examined_promises} of {report.promises} promises examined. You can leave this page.
      </Text>
      <Progress value={(report.examined_promises / report.promises) * 100} aria-label="Promises examined" />
    </Stack>
  );
}
