import { Center, Loader } from '@mantine/core';
import { Navigate, Outlet, useLocation, useOutletContext } from 'react-router';
import { useMe } from '../api/session';
import type { Me } from '../api/types';
import { ProblemAlert } from '../kit/ProblemAlert';
import { paths } from '../paths';
import { Notice } from './Notice';
import { Shell } from './shell/Shell';

/** Leads who is not signed in to the sign-in page, and back here afterwards. */
export function RequireSignIn() {
  const { data: me, error, isPending, refetch } = useMe();
  const { pathname, search } = useLocation();
  if (isPending) {
    return (
      <Center h="60vh">
        <Loader aria-label="Loading" />
      </Center>
    );
  }
  if (me === null) return <Navigate to={paths.signIn(pathname + search)} replace />;
  if (!me) {
    return (
      <Center h="60vh" p="md">
        <ProblemAlert error={error} title="Tallystick could not be reached" onRetry={refetch} />
      </Center>
    );
  }
  return <Shell me={me} />;
}

export function useSignedIn(): Me {
  return useOutletContext<Me>();
}

export function RequireAccount() {
  const me = useSignedIn();
  if (me.accounts.length > 0) return <Outlet context={me} />;
  return (
    <Notice title="You belong to no account">
      Ask an owner of your company’s account to invite you, or sign up with another address.
    </Notice>
  );
}

export function RequireAdministrator() {
  const me = useSignedIn();
  if (me.user.is_administrator) return <Outlet context={me} />;
  return (
    <Notice title="For administrators only">
      This page is for administrators of the platform. If you should see it, ask one of them to add you.
    </Notice>
  );
}
