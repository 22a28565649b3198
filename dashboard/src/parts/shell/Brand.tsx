import { Link } from 'react-router';
import { useConfig } from '../../api/session';
import { paths } from '../../paths';
import classes from './Shell.module.css';

/** The seller's name, since it is the seller's customers who come here. */
export function Brand() {
  const { data } = useConfig();
  return (
    <Link to={paths.home} className={classes.brand}>
      <img src="/favicon.svg" alt="" />
      {data?.seller_name || 'Tallystick'}
    </Link>
  );
}
