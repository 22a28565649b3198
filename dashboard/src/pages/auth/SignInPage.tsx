import { Anchor, Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { useConfig, useMe, useSignIn } from '../../api/session';
import { ProblemAlert } from '../../kit/ProblemAlert';
import { showFieldErrors } from '../../kit/problem';
import { AuthFrame } from '../../parts/AuthFrame';
import { paths, safeNext } from '../../paths';
import { DemoPeople } from './DemoPeople';

const FIELDS = ['email', 'password'];

export function SignInPage() {
  const { data: me } = useMe();
  const { data: config } = useConfig();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const signIn = useSignIn();
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: (email) => (email.trim() ? null : 'Write your e-mail address.'),
      password: (password) => (password ? null : 'Write your password.'),
    },
  });
  const next = safeNext(params.get('next'));
  if (me && !signIn.isPending) return <Navigate to={next} replace />;

  function submit(credentials: typeof form.values) {
    signIn.mutate(credentials, {
      onSuccess: () => navigate(next, { replace: true }),
      onError: (error) => showFieldErrors(error, form, FIELDS),
    });
  }

  return (
    <AuthFrame
      title="Sign in"
      subtitle={
        <>
          New here?{' '}
          <Anchor component={Link} to={paths.signUp} underline="always">
            Create an account
          </Anchor>
        </>
      }
    >
      <form onSubmit={form.onSubmit(submit)} noValidate>
        <Stack>
          <TextInput label="E-mail" type="email" autoComplete="username" {...form.getInputProps('email')} />
          <PasswordInput label="Password" autoComplete="current-password" {...form.getInputProps('password')} />
          <ProblemAlert error={signIn.error} besideFields={FIELDS} />
          <Group justify="space-between">
            <Anchor component={Link} to={paths.forgotPassword} size="sm">
              Forgot your password?
            </Anchor>
            <Button type="submit" loading={signIn.isPending}>
              Sign in
            </Button>
          </Group>
        </Stack>
      </form>
      {config?.mode === 'sandbox' && <DemoPeople onChoose={submit} disabled={signIn.isPending} />}
      {config?.mode === 'live' && (
        <Text size="xs" c="dimmed" mt="xl">
          Your session stays on this device until you sign out.
        </Text>
      )}
    </AuthFrame>
  );
}
