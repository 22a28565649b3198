import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { http } from '../api/http';

/** A file of the API as an address that the page can show; given back when nobody looks at it any more. */
export function useFile(path: string | null) {
  const { data, error, refetch } = useQuery({
    queryKey: ['file', path],
    queryFn: () => http.file(path ?? ''),
    enabled: path !== null,
    staleTime: 300_000,
  });
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!data) return setAddress(null);
    const created = URL.createObjectURL(data);
    setAddress(created);
    return () => URL.revokeObjectURL(created);
  }, [data]);
  return { address, error, refetch };
}
