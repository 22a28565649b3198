import { Button } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { useSelfAudit } from '../../api/admin';
import { Callout } from '../../kit/Callout';
import { paths } from '../../paths';
import classes from './Shell.module.css';

/** Says above every page of administrators that stored data breaks a promise; it stays until the data is in order. */
export function SelfAuditBanner() {
  const { pathname } = useLocation();
  if (!pathname.startsWith('/admin')) return null;
  return <Alarm linked={pathname !== paths.admin.selfAudit} />;
}

function Alarm({ linked }: { linked: boolean }) {
  const { data: report } = useSelfAudit();
  if (!report || report.broken === 0) return null;
  return (
    <div className={classes.banner}>
      <Callout
        tone="bad"
        role="alert"
        title={report.broken === 1 ? 'Stored data breaks a promise' : `Stored data breaks ${report.broken} promises`}
        actions={
          linked && (
            <Button component={Link} to={paths.admin.selfAudit} variant="default" size="xs">
              See the self-audit
            </Button>
          )
        }
      >
        The self-audit found what must never be. Nothing was changed: somebody has to look.
      </Callout>
    </div>
  );
}
