import { Navigate, type RouteObject } from 'react-router';
import { BillingPage } from './pages/account/billing/BillingPage';
import { InvoiceDetail } from './pages/account/invoices/InvoiceDetail';
import { InvoicesPage } from './pages/account/invoices/InvoicesPage';
import { KeysPage } from './pages/account/KeysPage';
import { PurchasePage } from './pages/account/purchase/PurchasePage';
import { SettingsPage } from './pages/account/settings/SettingsPage';
import { ForgotPasswordPage } from './pages/auth/ForgotPasswordPage';
import { ResetPasswordPage } from './pages/auth/ResetPasswordPage';
import { SignInPage } from './pages/auth/SignInPage';
import { SignUpPage } from './pages/auth/sign-up/SignUpPage';
import { Home } from './pages/Home';
import { NotFound } from './pages/NotFound';
import { PageCrash } from './pages/PageCrash';
import { RequireAccount, RequireAdministrator, RequireSignIn } from './parts/guards';

/** Pages of few people are loaded when they are opened. */
export const routes: RouteObject[] = [
  {
    errorElement: <PageCrash />,
    hydrateFallbackElement: <span />,
    children: [
      { path: '/sign-in', element: <SignInPage /> },
      { path: '/sign-up', element: <SignUpPage /> },
      { path: '/forgot-password', element: <ForgotPasswordPage /> },
      { path: '/reset-password', element: <ResetPasswordPage /> },
      {
        element: <RequireSignIn />,
        children: [
          { index: true, path: '/', element: <Home /> },
          {
            path: '/account',
            element: <RequireAccount />,
            children: [
              { index: true, element: <Navigate to="billing" replace /> },
              { path: 'billing', element: <BillingPage /> },
              { path: 'credits/purchase', element: <PurchasePage /> },
              { path: 'usage', lazy: () => import('./pages/account/usage') },
              { path: 'invoices', element: <InvoicesPage />, children: [{ path: ':id', element: <InvoiceDetail /> }] },
              {
                path: 'transactions',
                lazy: () => import('./pages/account/transactions'),
                children: [{ path: ':id', lazy: () => import('./pages/account/transactions/detail') }],
              },
              { path: 'settings', element: <SettingsPage /> },
              { path: 'api-keys', element: <KeysPage /> },
            ],
          },
          {
            path: '/admin',
            element: <RequireAdministrator />,
            children: [
              { index: true, element: <Navigate to="payments" replace /> },
              {
                path: 'payments',
                lazy: () => import('./pages/admin/payments'),
                children: [{ path: ':id', lazy: () => import('./pages/admin/payments/detail') }],
              },
              {
                path: 'accounts',
                lazy: () => import('./pages/admin/accounts'),
                children: [{ path: ':id', lazy: () => import('./pages/admin/accounts/detail') }],
              },
              {
                path: 'auto-top-ups',
                lazy: () => import('./pages/admin/auto-top-ups'),
                children: [{ path: ':id', lazy: () => import('./pages/admin/auto-top-ups/detail') }],
              },
              { path: 'mandate-billing', lazy: () => import('./pages/admin/mandate-billing') },
              {
                path: 'credit-costs',
                lazy: () => import('./pages/admin/credit-costs'),
                children: [
                  { path: 'new', lazy: () => import('./pages/admin/credit-costs/new') },
                  { path: ':id', lazy: () => import('./pages/admin/credit-costs/detail') },
                ],
              },
              { path: 'payment-methods', lazy: () => import('./pages/admin/payment-methods') },
              { path: 'seller', lazy: () => import('./pages/admin/seller') },
              { path: 'administrators', lazy: () => import('./pages/admin/administrators') },
              { path: 'api-keys', lazy: () => import('./pages/admin/platform-keys') },
              { path: 'audit', lazy: () => import('./pages/admin/audit') },
              { path: 'self-audit', lazy: () => import('./pages/admin/self-audit') },
            ],
          },
        ],
      },
      { path: '/sandbox/mailbox', lazy: () => import('./pages/sandbox/mailbox') },
      { path: '/sandbox/mailbox/:id', lazy: () => import('./pages/sandbox/mailbox') },
      { path: '/sandbox/clock', lazy: () => import('./pages/sandbox/clock') },
      { path: '*', element: <NotFound /> },
    ],
  },
];
