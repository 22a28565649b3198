import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { BASE, http, type Query } from './http';
import type { Mail, MailContent, Page } from './types';

export function useSandboxClock(enabled = true) {
  return useQuery({
    queryKey: ['sandbox', 'clock'],
    queryFn: () => http.get<{ now: string }>('sandbox/clock/'),
    enabled,
    refetchInterval: 60_000,
  });
}

/** Answers when everything that fell due on the way has run, so every other page is out of date then. */
export function useMoveClock() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (now: string) => http.put<{ now: string }>('sandbox/clock/', { now }),
    onSuccess: (clock) => {
      queries.setQueryData(['sandbox', 'clock'], clock);
      return queries.invalidateQueries({ predicate: (query) => query.queryKey[1] !== 'clock' });
    },
  });
}

export function useMailbox(query: Query) {
  return useQuery({
    queryKey: ['sandbox', 'mailbox', query],
    queryFn: () => http.get<Page<Mail>>('sandbox/mailbox/', query),
  });
}

export function useMail(id: string) {
  return useQuery({
    queryKey: ['sandbox', 'mail', id],
    queryFn: () => http.get<MailContent>(`sandbox/mailbox/${id}/`),
  });
}

/** Where a mail's file can be loaded from; mails of the sandbox need no sign-in. */
export function attachmentAddress(mailId: string, name: string): string {
  return `${BASE}sandbox/mailbox/${mailId}/attachments/${encodeURIComponent(name)}/`;
}
