import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { hasCode, ProblemError } from '../kit/problem';
import { chosenAccount } from './chosenAccount';
import { http } from './http';
import { signedInMark } from './signedInMark';
import type { Config, DemoPerson, Me, Registered, Registration } from './types';

/** Null when nobody is signed in, which a new visitor's browser knows without asking. */
async function readMe(): Promise<Me | null> {
  if (!signedInMark.isThere()) return null;
  try {
    return await http.get<Me>('auth/me/');
  } catch (error) {
    if (error instanceof ProblemError && error.status === 401) {
      signedInMark.remove();
      return null;
    }
    // The account chosen here may have been left or deleted since, or belong to who signed in before.
    if (chosenAccount.get() && (hasCode(error, 'account_not_found') || (error as ProblemError).status === 404)) {
      chosenAccount.set(null);
      return readMe();
    }
    throw error;
  }
}

export function useMe() {
  return useQuery({ queryKey: ['me'], queryFn: readMe, staleTime: 60_000 });
}

export function useConfig() {
  return useQuery({ queryKey: ['config'], queryFn: () => http.get<Config>('billing/config/'), staleTime: 600_000 });
}

export function useDemoPeople(enabled: boolean) {
  return useQuery({
    queryKey: ['sandbox', 'people'],
    queryFn: () => http.get<DemoPerson[]>('sandbox/people/'),
    enabled,
    retry: false,
  });
}

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (credentials: { email: string; password: string }) => {
      chosenAccount.set(null);
      await http.post('auth/login/', credentials);
      // Everything read so far was read by nobody, or by somebody else.
      queries.removeQueries({ predicate: (query) => query.queryKey[0] !== 'config' && query.queryKey[0] !== 'me' });
      const me = await http.get<Me>('auth/me/');
      queries.setQueryData(['me'], me);
      return me;
    },
  });
}

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => http.post('auth/logout/'),
    onSettled: () => {
      chosenAccount.set(null);
      queries.setQueryData(['me'], null);
      queries.removeQueries({ predicate: (query) => query.queryKey[0] !== 'config' && query.queryKey[0] !== 'me' });
    },
  });
}

export function useRegister() {
  return useMutation({
    mutationFn: (registration: Registration) => {
      chosenAccount.set(null);
      return http.post<Registered>('auth/register/', registration);
    },
  });
}

export function useForgotPassword() {
  return useMutation({ mutationFn: (email: string) => http.post('auth/password/forgot/', { email }) });
}

export function useResetPassword() {
  return useMutation({
    mutationFn: (reset: { token: string; password: string }) => http.post('auth/password/reset/', reset),
  });
}
