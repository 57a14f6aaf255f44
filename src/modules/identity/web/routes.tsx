/** Identity's part of the browser: signing in, one's own account, and the administration of accounts and roles. */
import { IconId, IconShieldLock, IconUserCog } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import type { WebModule } from '../../../ui/module.ts'
import { places } from '../../../ui/places.ts'
import { account, accounts, me, mySessions, roles } from './data.ts'
import { accountsAsked, accountsPlace } from './parts/accounts-place.ts'
import { words } from './text.vi.ts'

export const identityWeb: WebModule = {
  name: 'identity',
  navigation: [
    {
      label: words.menu.group,
      items: [
        {
          label: words.menu.accounts,
          path: '/identity/accounts',
          icon: IconUserCog,
          permission: 'identity.manage-accounts',
        },
        {
          label: words.menu.roles,
          path: '/identity/roles',
          icon: IconShieldLock,
          permission: 'identity.manage-accounts',
        },
      ],
    },
  ],
  pageParts: [
    {
      place: 'organization.unit-people',
      permission: 'identity.manage-accounts',
      component: lazy(async () => ({ default: (await import('./parts/AccountsOfUnit.tsx')).AccountsOfUnit })),
    },
  ],
  accountMenu: [{ label: words.menu.own, path: '/tai-khoan', icon: IconId }],
  publicRoutes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: places.signIn,
      // Always asked anew: after signing out the demo accounts are wanted again.
      loader: ({ context }) => context.queryClient.fetchQuery({ ...me(), staleTime: 0 }),
      component: lazyRouteComponent(() => import('./pages/SignInPage.tsx'), 'SignInPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/lien-ket/$token',
      component: lazyRouteComponent(() => import('./pages/LinkPage.tsx'), 'LinkPage'),
    }),
  ],
  routes: (parent) => [
    createRoute({
      getParentRoute: () => parent,
      path: places.changePassword,
      component: lazyRouteComponent(() => import('./pages/ChangePasswordPage.tsx'), 'ChangePasswordPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/tai-khoan',
      loader: ({ context }) => context.queryClient.ensureQueryData(mySessions()),
      component: lazyRouteComponent(() => import('./pages/OwnAccountPage.tsx'), 'OwnAccountPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/identity/accounts',
      loaderDeps: ({ search }) => accountsPlace.safeParse(search).data ?? accountsPlace.parse({}),
      loader: ({ context, deps }) =>
        Promise.all([
          context.queryClient.ensureQueryData(accounts(accountsAsked(deps))),
          context.queryClient.ensureQueryData(roles()),
        ]),
      component: lazyRouteComponent(() => import('./pages/AccountsPage.tsx'), 'AccountsPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/identity/accounts/$id',
      loader: ({ context, params }) =>
        Promise.all([
          context.queryClient.ensureQueryData(account(params.id)),
          context.queryClient.ensureQueryData(roles()),
        ]),
      component: lazyRouteComponent(() => import('./pages/AccountPage.tsx'), 'AccountPage'),
    }),
    createRoute({
      getParentRoute: () => parent,
      path: '/identity/roles',
      loader: ({ context }) => context.queryClient.ensureQueryData(roles()),
      component: lazyRouteComponent(() => import('./pages/RolesPage.tsx'), 'RolesPage'),
    }),
  ],
}
