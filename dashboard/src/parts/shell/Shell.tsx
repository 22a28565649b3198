import { AppShell, Box, Burger } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { useOverview } from '../../api/account';
import { useConfig } from '../../api/session';
import type { Me } from '../../api/types';
import { TimeZone } from '../../kit/when';
import { AccountSwitcher } from './AccountSwitcher';
import { Brand } from './Brand';
import { CreditsBanner } from './CreditsBanner';
import { Navigation } from './Navigation';
import { PaymentBanner } from './PaymentBanner';
import { SandboxStrip } from './SandboxStrip';
import { SelfAuditBanner } from './SelfAuditBanner';
import classes from './Shell.module.css';
import { UserMenu } from './UserMenu';

const STRIP = 36;
const BAR = 52;
const BROWSER_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What stands around every page of a signed-in person. */
export function Shell({ me }: { me: Me }) {
  const [opened, drawer] = useDisclosure();
  const sandbox = useConfig().data?.mode === 'sandbox';
  const overview = useOverview(me.accounts.length > 0);
  const strip = sandbox ? STRIP : 0;
  return (
    <TimeZone.Provider value={overview.data?.account.timezone ?? BROWSER_ZONE}>
      <a className="skip-link" href="#main">
        Skip to content
      </a>
      <AppShell
        header={{ height: { base: strip + BAR, sm: strip } }}
        navbar={{ width: 252, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      >
        <AppShell.Header className={classes.header} withBorder={false}>
          {sandbox && <SandboxStrip />}
          <Box className={classes.bar} hiddenFrom="sm">
            <Brand />
            <Burger opened={opened} onClick={drawer.toggle} size="sm" aria-label="Menu" aria-expanded={opened} />
          </Box>
        </AppShell.Header>
        <AppShell.Navbar className={classes.navbar}>
          <AppShell.Section visibleFrom="sm" px={12}>
            <Brand />
          </AppShell.Section>
          <AccountSwitcher me={me} />
          <AppShell.Section grow style={{ overflowY: 'auto' }}>
            <Navigation me={me} onNavigate={drawer.close} />
          </AppShell.Section>
          <UserMenu me={me} />
        </AppShell.Navbar>
        <AppShell.Main className={classes.main} id="main" tabIndex={-1}>
          <div className={classes.content}>
            {overview.data && <PaymentBanner overview={overview.data} />}
            {overview.data && <CreditsBanner overview={overview.data} />}
            {me.user.is_administrator && <SelfAuditBanner />}
            <Suspense>
              <Outlet context={me} />
            </Suspense>
          </div>
        </AppShell.Main>
      </AppShell>
    </TimeZone.Provider>
  );
}
