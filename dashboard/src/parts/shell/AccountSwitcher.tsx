import { Menu, Text, UnstyledButton } from '@mantine/core';
import { IconCheck, IconSelector } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { chosenAccount } from '../../api/chosenAccount';
import type { Me } from '../../api/types';
import { paths } from '../../paths';
import { currentAccount } from './currentAccount';
import classes from './Shell.module.css';

export function AccountSwitcher({ me }: { me: Me }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const current = currentAccount(me);
  if (!current) return null;

  function choose(id: string) {
    chosenAccount.set(id);
    navigate(paths.account.billing);
    queries.removeQueries({ queryKey: ['account'] });
    queries.invalidateQueries();
  }

  return (
    <Menu width="target" position="bottom-start" disabled={me.accounts.length < 2}>
      <Menu.Target>
        <UnstyledButton className={`${classes.switch} ${classes.account}`} aria-label={`Account: ${current.name}`}>
          <Text span size="sm" fw={600} truncate>
            {current.name}
          </Text>
          {me.accounts.length > 1 && <IconSelector size={16} aria-hidden />}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {me.accounts.map(({ id, name, role }) => (
          <Menu.Item
            key={id}
            onClick={() => choose(id)}
            rightSection={id === current.id ? <IconCheck size={14} aria-label="Current" /> : null}
          >
            {name}
            <Text size="xs" c="dimmed" tt="capitalize">
              {role}
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
