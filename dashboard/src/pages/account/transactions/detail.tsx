import { Anchor } from '@mantine/core';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { SideSheet } from '../../../kit/SideSheet';
import { Explanation } from '../../../parts/explain/Explanation';
import { paths } from '../../../paths';

/** One transaction beside the list; closing it leads back to the list as it was filtered. */
export function Component() {
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const search = params.toString();
  return (
    <SideSheet
      title={<strong>Where this comes from</strong>}
      onClose={() => navigate({ pathname: paths.account.transactions, search })}
    >
      <Explanation
        key={id}
        id={id}
        link={(other, words) => (
          <Anchor component={Link} to={paths.account.transaction(other, search ? `?${search}` : '')} fz="inherit">
            {words}
          </Anchor>
        )}
      />
    </SideSheet>
  );
}
