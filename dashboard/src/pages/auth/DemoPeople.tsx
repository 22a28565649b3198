import { Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useDemoPeople } from '../../api/session';
import classes from './DemoPeople.module.css';

interface DemoPeopleProps {
  onChoose: (credentials: { email: string; password: string }) => void;
  disabled: boolean;
}

/** The people of the demo world: one click signs in as one of them. */
export function DemoPeople({ onChoose, disabled }: DemoPeopleProps) {
  const { data: people = [] } = useDemoPeople(true);
  if (people.length === 0) return null;
  return (
    <Stack gap="xs" mt={40} component="section" aria-label="Demo people">
      <Title order={2}>Or try it as</Title>
      {people.map(({ name, email, password, story }) => (
        <UnstyledButton
          key={email}
          className={classes.person}
          disabled={disabled}
          onClick={() => onChoose({ email, password })}
        >
          <Text fw={600} size="sm">
            {name}
          </Text>
          <Text size="sm" c="dimmed">
            {story}
          </Text>
        </UnstyledButton>
      ))}
    </Stack>
  );
}
