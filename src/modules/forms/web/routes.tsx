/** Forms have no page of their own: they are printed from the record. */
import { lazy } from 'react'
import type { WebModule } from '../../../ui/module.ts'

export const formsWeb: WebModule = {
  name: 'forms',
  navigation: [],
  routes: () => [],
  pageParts: [
    {
      place: 'organization.unit-people',
      permission: 'forms.print',
      component: lazy(async () => ({ default: (await import('./parts/PrintsOfUnit.tsx')).PrintsOfUnit })),
    },
    {
      place: 'personnel.record-actions',
      permission: 'forms.print',
      component: lazy(async () => ({ default: (await import('./parts/PrintMenu.tsx')).PrintRecord })),
    },
    {
      place: 'personnel.chosen-people',
      permission: 'forms.print',
      component: lazy(async () => ({ default: (await import('./parts/PrintChosen.tsx')).PrintChosen })),
    },
    {
      place: 'personnel.own-actions',
      permission: 'forms.print-own',
      component: lazy(async () => ({ default: (await import('./parts/PrintMenu.tsx')).PrintOwn })),
    },
  ],
}
