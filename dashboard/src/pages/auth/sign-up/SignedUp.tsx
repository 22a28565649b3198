import { Button, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useAvailableMethods } from '../../../api/billing';
import type { Invoice, Registered } from '../../../api/types';
import { Facts } from '../../../kit/Facts';
import { Money, Quantity } from '../../../kit/Money';
import { Section } from '../../../kit/Section';
import { When } from '../../../kit/When';
import { AuthFrame } from '../../../parts/AuthFrame';
import { MethodInstructions } from '../../../parts/MethodInstructions';
import { paths } from '../../../paths';

export function SignedUp({ registered, method }: { registered: Registered; method: string }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { invoice, account } = registered;

  function go() {
    // Until now the dashboard knew that nobody is signed in.
    queries.removeQueries({ queryKey: ['me'] });
    navigate(paths.account.billing);
  }

  return (
    <AuthFrame title={`Welcome, ${registered.user.first_name}`} wide>
      <Stack gap="lg" maw={620} role="status">
        {invoice ? (
          <HowToPay invoice={invoice} country={account.country} method={method} />
        ) : (
          <Text size="lg">
            <Quantity value={account.credits ?? 0} unit="credits" fw={600} /> are ready for {account.name}.
          </Text>
        )}
        <div>
          <Button onClick={go}>Go to your billing page</Button>
        </div>
      </Stack>
    </AuthFrame>
  );
}

function HowToPay({ invoice, country, method }: { invoice: Invoice; country: string | null; method: string }) {
  const { data: methods } = useAvailableMethods(country);
  const chosen = methods?.find(({ payment_method }) => payment_method === method);
  return (
    <>
      <Text>
        Your account is ready. The plan and its credits start when your payment has arrived and was approved; we write
        to you then.
      </Text>
      <Facts
        entries={[
          ['To pay', <Money amount={invoice.amount_due} currency={invoice.currency} fw={600} />],
          ['Invoice', invoice.invoice_number],
          ['Due', <When at={invoice.due_date} />],
        ]}
      />
      {chosen && (
        <Section title={`How to pay by ${chosen.display_name}`}>
          <MethodInstructions method={chosen} reference={invoice.payment_reference} />
          <Text size="sm" c="dimmed" mt="sm">
            Once you have paid, confirm it on your billing page with the reference of your transfer.
          </Text>
        </Section>
      )}
    </>
  );
}
