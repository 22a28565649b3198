import { NavLink as MantineNavLink, Text } from '@mantine/core';
import { NavLink } from 'react-router';
import type { Me } from '../../api/types';
import { ACCOUNT, ADMIN } from './navigation';
import classes from './Shell.module.css';

export function Navigation({ me, onNavigate }: { me: Me; onNavigate: () => void }) {
  return (
    <nav aria-label="Main">
      {me.accounts.length > 0 && <Group title="Account" entries={ACCOUNT} onNavigate={onNavigate} />}
      {me.user.is_administrator && <Group title="Admin" entries={ADMIN} onNavigate={onNavigate} />}
    </nav>
  );
}

function Group({ title, entries, onNavigate }: { title: string; entries: typeof ACCOUNT; onNavigate: () => void }) {
  return (
    <div className={classes.group}>
      <Text component="h2" className={classes.groupTitle}>
        {title}
      </Text>
      {entries.map(({ label, to, icon: Icon }) => (
        <MantineNavLink
          key={to}
          component={NavLink}
          to={to}
          label={label}
          leftSection={<Icon size={18} stroke={1.7} aria-hidden />}
          className={classes.link}
          onClick={onNavigate}
        />
      ))}
    </div>
  );
}
