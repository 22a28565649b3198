import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link } from 'react-router';
import { useForgotPassword } from '../../api/session';
import { ProblemAlert } from '../../kit/ProblemAlert';
import { showFieldErrors } from '../../kit/problem';
import { AuthFrame } from '../../parts/AuthFrame';
import { paths } from '../../paths';

export function ForgotPasswordPage() {
  const forgot = useForgotPassword();
  const form = useForm({
    initialValues: { email: '' },
    validate: { email: (email) => (email.trim() ? null : 'Write your e-mail address.') },
  });
  const back = (
    <Anchor component={Link} to={paths.signIn()}>
      Back to sign in
    </Anchor>
  );
  if (forgot.isSuccess) {
    return (
      <AuthFrame title="Look into your mailbox">
        <Stack>
          <Text role="status">
            If {form.values.email} belongs to somebody here, a link to choose a new password is on its way. It can be
            used once.
          </Text>
          {back}
        </Stack>
      </AuthFrame>
    );
  }
  return (
    <AuthFrame title="Forgot your password?" subtitle="We send you a link to choose a new one.">
      <form
        noValidate
        onSubmit={form.onSubmit(({ email }) =>
          forgot.mutate(email.trim(), { onError: (error) => showFieldErrors(error, form, ['email']) }),
        )}
      >
        <Stack>
          <TextInput label="E-mail" type="email" autoComplete="username" {...form.getInputProps('email')} />
          <ProblemAlert error={forgot.error} besideFields={['email']} />
          <Button type="submit" loading={forgot.isPending}>
            Send the link
          </Button>
          {back}
        </Stack>
      </form>
    </AuthFrame>
  );
}
