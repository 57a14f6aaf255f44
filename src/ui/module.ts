/** What a module gives to the browser part: `web/routes.tsx` exports one WebModule, `app/web.tsx` adds it by one line. */
import type { AnyRoute } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import type { PublicRoute, SignedInRoute } from './roots.ts'

export type Icon = ComponentType<{ size?: number | string; stroke?: number | string }>

export interface NavigationItem {
  /** Vietnamese, as short as an office would say it. */
  label: string
  path: string
  icon: Icon
  /** Shown only to those who hold it somewhere. Several: any of them. None: to everyone signed in. */
  permission?: string | readonly string[]
  /** A page of its own, outside the program's frame: it is loaded, not gone to. */
  isOutside?: true
  /** Marked as current only at this very path, not below it. */
  exact?: boolean
}

/** A group of the menu under a heading, usually one a module; without a label it stands alone at the top. */
export interface NavigationGroup {
  label: string
  items: readonly NavigationItem[]
}

/** A part of the home page “Việc của tôi”: what waits for this person, by deadline. Renders nothing when nothing waits. */
export interface HomeSection {
  permission?: string | readonly string[]
  /** From `React.lazy`, so that the first page stays light. */
  component: ComponentType
}

/** A section a module brings to the page of another that it may know, and that does not know it. */
export interface PagePart {
  /** 'organization.unit-people': the module of the page and a place on it. */
  place: string
  permission?: string | readonly string[]
  /** From `React.lazy`. Told what the page is about; renders nothing when it has nothing to say. */
  component: ComponentType<{ id: number }> | ComponentType<{ id: string }> | ComponentType<{ id: readonly string[] }>
}

/** What a tab on the page of another is told. */
export interface PageTabProps {
  /** Of what the page is about. */
  id: string
  /** The day everything on the page is of. */
  day: string
  /** The instant as it was known at; left out: now. */
  known?: string
  /** The person looks at what is his own. */
  isOwn: boolean
}

/** A tab a module brings to the page of another that it may know, and that does not know it. */
export interface PageTab {
  /** 'personnel.record': the module of the page and the page. */
  place: string
  /** In the address: 'che-do'. */
  key: string
  label: string
  /** Held at the unit the page is about. */
  permission: string
  /** Also on the page of what is one's own, for who holds this. */
  ownPermission?: string
  /** From `React.lazy`. */
  component: ComponentType<PageTabProps>
}

export interface WebModule {
  /** The module's word: folder, schema, permission prefix, page path. */
  name: string
  navigation: readonly NavigationGroup[]
  /** Pages of the signed-in area, lazily loaded. */
  routes: (parent: SignedInRoute) => AnyRoute[]
  /** Pages without sign-in. */
  publicRoutes?: (parent: PublicRoute) => AnyRoute[]
  homeSections?: readonly HomeSection[]
  pageParts?: readonly PagePart[]
  pageTabs?: readonly PageTab[]
  /** A small piece of the header, shown to everyone signed in, on every page. From `React.lazy`. */
  headerPart?: ComponentType
  /** Entries of the menu under the person's name (“Phiên đăng nhập của tôi”). */
  accountMenu?: readonly NavigationItem[]
}

/** What the pages of one subject give to the menu and to the router: a module with many subjects is composed of them. */
export interface Pages {
  items: readonly NavigationItem[]
  routes: WebModule['routes']
}
