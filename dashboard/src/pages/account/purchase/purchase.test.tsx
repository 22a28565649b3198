import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { stubApi } from '../../../test/api';
import { openAt } from '../../../test/render';
import { amina, config, overview } from '../../../test/world';

it('offers nothing to an account that may not buy', async () => {
  stubApi({
    'GET billing/config/': config,
    'GET auth/me/': amina,
    'GET account/overview/': { ...overview, account: { ...overview.account, status: 'suspended' } },
    'GET billing/credit-packages/': [],
    'GET billing/credits/forecast/': { available: '10', runs_out_on: null },
  });
  openAt('/account/credits/purchase');
  expect(await screen.findByText('Credits cannot be bought while the account is suspended.')).toBeInTheDocument();
  expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument();
});
