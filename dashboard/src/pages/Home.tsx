import { Navigate } from 'react-router';
import { useSignedIn } from '../parts/guards';
import { paths } from '../paths';

export function Home() {
  const me = useSignedIn();
  return <Navigate to={me.accounts.length > 0 ? paths.account.billing : paths.admin.payments} replace />;
}
