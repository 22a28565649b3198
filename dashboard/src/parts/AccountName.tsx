import { useAccountOfStaff } from '../api/mandates';

/** An account by its name, for administrators; by the end of its id until the name is known. */
export function AccountName({ id }: { id: string }) {
  const { data } = useAccountOfStaff(id);
  return <span title={id}>{data?.account.name ?? id.slice(-12)}</span>;
}
