import { useMe } from '../../../api/session';

/** Users are named as the product names them; you yourself are known here by a name. */
export function useUserName(): (id: string) => string {
  const user = useMe().data?.user;
  return (id) => (user && id === user.id ? `${user.first_name} ${user.last_name}` : id);
}
