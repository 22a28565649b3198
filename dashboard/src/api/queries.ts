import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from '../kit/problem';

export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      // A session that ended while the page was open: the guard of the routes leads to the sign-in page.
      onError: (error) => {
        if (error instanceof ProblemError && error.status === 401) client.setQueryData(['me'], null);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (attempt, error) => attempt < 2 && error instanceof ProblemError && [0, 502, 503].includes(error.status),
      },
    },
  });
  return client;
}
