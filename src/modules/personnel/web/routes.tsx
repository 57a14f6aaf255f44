/** Personnel's part of the browser, composed of what each subject has. */
import { lazy } from 'react'
import type { Pages, WebModule } from '../../../ui/module.ts'
import { menu } from './menu.vi.ts'
import { decisionPages } from './routes-of-decisions.tsx'
import { findingPages } from './routes-of-finding.tsx'
import { identityPages } from './routes-of-identity.tsx'
import { lifePages } from './routes-of-life.tsx'
import { proposalPages, proposalsAtHome } from './routes-of-proposals.tsx'
import { recordPages } from './routes-of-record.tsx'

/** One line a subject. */
const PAGES: readonly Pages[] = [findingPages, lifePages, decisionPages, identityPages, recordPages, proposalPages]

export const personnelWeb: WebModule = {
  name: 'personnel',
  navigation: [{ label: menu.group, items: PAGES.flatMap(({ items }) => items) }],
  pageParts: [
    {
      place: 'organization.unit-people',
      permission: 'personnel.view',
      component: lazy(async () => ({ default: (await import('./parts/finding/StaffOfUnit.tsx')).StaffOfUnit })),
    },
  ],
  routes: (parent) => PAGES.flatMap(({ routes }) => routes(parent)),
  homeSections: [proposalsAtHome],
}
