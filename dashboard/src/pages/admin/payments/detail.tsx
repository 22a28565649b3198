import { Group, Skeleton, Stack } from '@mantine/core';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useAdminPayment, useDecidePayment } from '../../../api/admin';
import { ProblemAlert } from '../../../kit/ProblemAlert';
import { SideSheet } from '../../../kit/SideSheet';
import { StatusBadge } from '../../../kit/StatusBadge';
import { PaymentProof } from '../../../parts/PaymentProof';
import { paths } from '../../../paths';
import { DecideForm } from './DecideForm';
import { PaymentFacts } from './PaymentFacts';
import { RefundForm } from './RefundForm';

export function Component() {
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const { data: payment, error, refetch } = useAdminPayment(id);
  const decide = useDecidePayment(id);
  const close = () => navigate({ pathname: paths.admin.payments, search: params.toString() });
  return (
    <SideSheet
      key={id}
      onClose={close}
      title={
        payment ? (
          <Group gap="sm">
            <strong>{payment.account?.name ?? 'Payment'}</strong>
            <StatusBadge status={payment.status} />
          </Group>
        ) : (
          'Payment'
        )
      }
    >
      <ProblemAlert error={error} title="This payment could not be loaded" onRetry={refetch} />
      {!payment && !error && <Skeleton height={420} role="status" aria-label="Loading the payment" />}
      {payment && (
        <Stack gap="lg">
          <ProblemAlert error={decide.error} />
          <PaymentFacts payment={payment} />
          {payment.proof && <PaymentProof proof={payment.proof} path={`admin/payments/${payment.id}/proof/`} />}
          {payment.status === 'pending_approval' && (
            <DecideForm key={payment.approvals.length} payment={payment} decide={decide} />
          )}
          {payment.allowed_actions.includes('refund') && <RefundForm key={payment.refunded_amount} payment={payment} />}
        </Stack>
      )}
    </SideSheet>
  );
}
