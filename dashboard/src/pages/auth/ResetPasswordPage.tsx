import { Anchor, Button, PasswordInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useResetPassword } from '../../api/session';
import { ProblemAlert } from '../../kit/ProblemAlert';
import { hasCode, showFieldErrors } from '../../kit/problem';
import { done } from '../../kit/toast';
import { AuthFrame } from '../../parts/AuthFrame';
import { paths } from '../../paths';

export function ResetPasswordPage() {
  const [params] = useSearchParams();
  const token = params.get('token');
  const navigate = useNavigate();
  const reset = useResetPassword();
  const form = useForm({
    initialValues: { password: '' },
    validate: { password: (password) => (password.length >= 10 ? null : 'Use at least 10 characters.') },
  });

  function submit({ password }: typeof form.values) {
    if (!token) return;
    reset.mutate(
      { token, password },
      {
        onSuccess: () => {
          done('Your new password is set. Sign in with it.');
          navigate(paths.signIn());
        },
        onError: (error) => showFieldErrors(error, form, ['password']),
      },
    );
  }

  const askAgain = (
    <Anchor component={Link} to={paths.forgotPassword}>
      Ask for a new link
    </Anchor>
  );
  if (!token) {
    return (
      <AuthFrame title="This link is not complete">
        <Text mb="md">Open the link from the mail again, or ask for a new one.</Text>
        {askAgain}
      </AuthFrame>
    );
  }
  return (
    <AuthFrame title="Choose a new password">
      <form onSubmit={form.onSubmit(submit)} noValidate>
        <Stack>
          <PasswordInput
            label="New password"
            description="At least 10 characters; a few words that belong together only for you are good"
            autoComplete="new-password"
            {...form.getInputProps('password')}
          />
          <ProblemAlert error={reset.error} besideFields={['password']} />
          {hasCode(reset.error, 'reset_token_invalid') && askAgain}
          <Button type="submit" loading={reset.isPending}>
            Set new password
          </Button>
        </Stack>
      </form>
    </AuthFrame>
  );
}
