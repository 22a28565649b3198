import { Link } from 'react-router';
import { useSandboxClock } from '../../api/sandbox';
import { When } from '../../kit/When';
import { paths } from '../../paths';
import classes from './Shell.module.css';

/** Present on every page of a sandbox, so that nobody takes it for the real thing. */
export function SandboxStrip() {
  const { data } = useSandboxClock();
  return (
    <aside className={classes.strip} aria-label="Sandbox">
      <strong>Sandbox</strong>
      {data && <When at={data.now} />}
      <Link to={paths.sandbox.mailbox}>Mailbox</Link>
      <Link to={paths.sandbox.clock}>Clock</Link>
    </aside>
  );
}
