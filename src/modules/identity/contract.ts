/** Every door of identity: coming in, one's own account, and the administration of accounts and roles. */
import { z } from 'zod'
import { endpoint, may } from '../../shared/endpoint.ts'
import { MOST_PASSWORD } from './rules/password.ts'

const Id = z.uuid()
const UnitId = z.int().positive()
const Day = z.iso.date()
const Instant = z.iso.datetime()
const Nothing = z.object({})
const Done = z.object({ done: z.literal(true) })
const FullName = z.string().trim().min(1).max(120)
const UserName = z.string().trim().min(1).max(60)
/** Longer than allowed, so that the rule, not the parser, says why a password is refused. */
const Password = z
  .string()
  .min(1)
  .max(MOST_PASSWORD * 5)
const Email = z.email().max(200).nullable()
const Reason = z.string().trim().max(500)
const Version = z.int().positive()

/** A permission and where it is held; `unitIds` is empty when it is held everywhere. */
export const HeldPermission = z.object({ permission: z.string(), everywhere: z.boolean(), unitIds: z.array(UnitId) })
export type HeldPermission = z.output<typeof HeldPermission>

export const DemoAccount = z.object({
  userName: z.string(),
  fullName: z.string(),
  role: z.string(),
  unitName: z.string(),
  password: z.string(),
})
export type DemoAccount = z.output<typeof DemoAccount>

export const Me = z.object({
  account: z
    .object({
      id: Id,
      fullName: z.string(),
      userName: z.string(),
      unitId: UnitId.nullable(),
      unitName: z.string().nullable(),
      /** Until it is changed the account holds no permission at all. */
      mustChangePassword: z.boolean(),
    })
    .nullable(),
  permissions: z.array(HeldPermission),
  demo: z.boolean(),
  demoAccounts: z.array(DemoAccount).optional(),
})
export type Me = z.output<typeof Me>

export const SignIn = z.object({
  userName: UserName,
  password: Password,
  /** What the browser calls itself, for the list of sessions: 'Chrome trên Windows'. */
  device: z.string().max(80).optional(),
})

export const OwnSession = z.object({
  id: Id,
  current: z.boolean(),
  createdAt: Instant,
  lastSeenAt: Instant,
  expiresAt: Instant,
  address: z.string().nullable(),
  device: z.string().nullable(),
})
export type OwnSession = z.output<typeof OwnSession>

export const ChangePassword = z.object({ currentPassword: Password, password: Password })

const LinkToken = z.string().min(20).max(100)
export const OpenedLink = z.object({
  kind: z.enum(['invitation', 'reset']),
  userName: z.string(),
  fullName: z.string(),
  unitName: z.string().nullable(),
  expiresAt: Instant,
})
export type OpenedLink = z.output<typeof OpenedLink>

export const AccountState = z.enum(['invited', 'active', 'ended'])
export type AccountState = z.output<typeof AccountState>

export const AccountsAsked = z.object({
  /** Part of a name or user name; accents and case do not matter. */
  search: z.string().trim().max(100).default(''),
  unitId: UnitId.optional(),
  role: z.string().max(40).optional(),
  state: z.enum(['current', 'ended', 'all']).default('current'),
  page: z.int().min(1).max(100_000).default(1),
  pageSize: z.int().min(1).max(200).default(50),
})

export const AccountRow = z.object({
  id: Id,
  userName: z.string(),
  fullName: z.string(),
  unitId: UnitId.nullable(),
  unitName: z.string().nullable(),
  state: AccountState,
  /** Names of the roles held today, in their order. */
  roles: z.array(z.string()),
})
export type AccountRow = z.output<typeof AccountRow>
export const AccountList = z.object({ rows: z.array(AccountRow), total: z.int() })

export const HeldRole = z.object({
  id: Id,
  role: z.string(),
  roleName: z.string(),
  /** Null: in the whole system. */
  unitId: UnitId.nullable(),
  unitName: z.string().nullable(),
  withBelow: z.boolean(),
  validFrom: Day,
  /** First day it no longer holds. */
  validTo: Day.nullable(),
  state: z.enum(['future', 'current', 'ended']),
  grantedBy: z.string().nullable(),
  reason: z.string().nullable(),
})
export type HeldRole = z.output<typeof HeldRole>

export const AccountDetail = z.object({
  id: Id,
  userName: z.string(),
  fullName: z.string(),
  unitId: UnitId.nullable(),
  unitName: z.string().nullable(),
  email: z.string().nullable(),
  state: AccountState,
  validFrom: Day,
  validTo: Day.nullable(),
  passwordChangedAt: Instant.nullable(),
  version: Version,
  grants: z.array(HeldRole),
  /** The one-time link that still opens, if there is one. */
  openLink: z.object({ kind: z.enum(['invitation', 'reset']), expiresAt: Instant }).nullable(),
  /** Why this administrator may not change the account; null when he may. */
  whyNotChange: z.string().nullable(),
})
export type AccountDetail = z.output<typeof AccountDetail>

export const CreateAccount = z.object({
  userName: UserName,
  fullName: FullName,
  unitId: UnitId.nullable(),
  email: Email.default(null),
})
/** The link's token is told once, here, and kept nowhere. */
export const IssuedLink = z.object({ id: Id, token: z.string(), expiresAt: Instant })
export type IssuedLink = z.output<typeof IssuedLink>

export const EditAccount = z.object({
  id: Id,
  version: Version,
  fullName: FullName,
  unitId: UnitId.nullable(),
  email: Email,
})

export const GrantRole = z.object({
  accountId: Id,
  role: z.string().max(40),
  /** Null: in the whole system. */
  unitId: UnitId.nullable(),
  withBelow: z.boolean(),
  validFrom: Day,
  validTo: Day.nullable().default(null),
  reason: Reason.default(''),
})

export const Role = z.object({
  key: z.string(),
  name: z.string(),
  description: z.string(),
  forUnits: z.boolean(),
  permissions: z.array(z.object({ key: z.string(), name: z.string() })),
  /** Accounts holding it today, among those the asker may see. */
  holders: z.int(),
})
export type Role = z.output<typeof Role>

export const PlaceableUnit = z.object({
  id: UnitId,
  name: z.string(),
  /** Tells communes of the same name apart. */
  parentName: z.string().nullable(),
  /** No longer in force; it may still have papers to keep, and people who keep them. */
  ended: z.boolean(),
})
export type PlaceableUnit = z.output<typeof PlaceableUnit>

export const identity = {
  me: endpoint({
    method: 'GET',
    path: '/identity/me',
    access: 'public',
    input: Nothing,
    output: Me,
    summary: 'Who is signed in and what he may do where; in a demonstration, the accounts to try.',
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/identity/sign-in',
    access: 'public',
    input: SignIn,
    output: Done,
    summary: 'Signs in by user name and password; the session’s token comes as a cookie.',
  }),
  signOut: endpoint({
    method: 'POST',
    path: '/identity/sign-out',
    access: 'public',
    input: Nothing,
    output: Done,
    summary: 'Ends the session the request came with.',
  }),
  openLink: endpoint({
    // The token travels in the body: addresses are logged on the way.
    method: 'POST',
    path: '/identity/links/open',
    access: 'public',
    input: z.object({ token: LinkToken }),
    output: OpenedLink,
    summary: 'Tells for whom a one-time link is, without using it.',
  }),
  useLink: endpoint({
    method: 'POST',
    path: '/identity/links/use',
    access: 'public',
    input: z.object({ token: LinkToken, password: Password }),
    output: z.object({ userName: z.string() }),
    summary: 'Sets the password by a one-time link and uses the link up.',
  }),
  mySessions: endpoint({
    method: 'GET',
    path: '/identity/my-sessions',
    access: 'signed-in',
    input: Nothing,
    output: z.array(OwnSession),
    summary: 'Lists the browsers in which the signed-in person is signed in.',
  }),
  endSession: endpoint({
    method: 'POST',
    path: '/identity/my-sessions/end',
    access: 'signed-in',
    input: z.object({ id: Id }),
    output: Done,
    summary: 'Signs out one of one’s own sessions.',
  }),
  changePassword: endpoint({
    method: 'POST',
    path: '/identity/change-password',
    access: 'signed-in',
    input: ChangePassword,
    output: Done,
    summary: 'Changes one’s own password, ends all other sessions and renews this one.',
  }),
  accounts: endpoint({
    method: 'GET',
    path: '/identity/accounts',
    access: may('identity.manage-accounts'),
    input: AccountsAsked,
    output: AccountList,
    summary: 'Lists accounts by name, unit, role and state, a page at a time.',
  }),
  account: endpoint({
    method: 'GET',
    path: '/identity/accounts/{id}',
    access: may('identity.manage-accounts'),
    input: z.object({ id: Id }),
    output: AccountDetail,
    summary: 'Shows one account with the roles it holds, held and will hold.',
  }),
  placeableUnits: endpoint({
    method: 'GET',
    path: '/identity/placeable-units',
    access: may('identity.manage-accounts'),
    input: z.object({ search: z.string().trim().max(100).default(''), limit: z.int().min(1).max(500).default(50) }),
    output: z.array(PlaceableUnit),
    summary: 'Finds units at which the asker may create accounts, those in force first.',
  }),
  createAccount: endpoint({
    method: 'POST',
    path: '/identity/accounts/create',
    access: may('identity.manage-accounts'),
    input: CreateAccount,
    output: IssuedLink,
    summary: 'Creates an account and the one-time link by which its person sets the password.',
  }),
  editAccount: endpoint({
    method: 'POST',
    path: '/identity/accounts/edit',
    access: may('identity.manage-accounts'),
    input: EditAccount,
    output: z.object({ version: Version }),
    summary: 'Changes name, unit and e-mail of an account.',
  }),
  endAccount: endpoint({
    method: 'POST',
    path: '/identity/accounts/end',
    access: may('identity.manage-accounts'),
    input: z.object({ id: Id, version: Version }),
    output: Done,
    summary: 'Ends an account and its sessions; nothing is deleted.',
  }),
  reopenAccount: endpoint({
    method: 'POST',
    path: '/identity/accounts/reopen',
    access: may('identity.manage-accounts'),
    input: z.object({ id: Id, version: Version }),
    output: Done,
    summary: 'Reopens an ended account with its roles that still hold.',
  }),
  resetAccess: endpoint({
    method: 'POST',
    path: '/identity/accounts/reset-access',
    access: may('identity.manage-accounts'),
    input: z.object({ id: Id }),
    output: IssuedLink,
    summary: 'Makes a one-time link to set a new password; earlier links of the account close.',
  }),
  roles: endpoint({
    method: 'GET',
    path: '/identity/roles',
    access: may('identity.manage-accounts'),
    input: Nothing,
    output: z.array(Role),
    summary: 'Lists the roles with their permissions and how many hold them.',
  }),
  grantRole: endpoint({
    method: 'POST',
    path: '/identity/grants/grant',
    access: may('identity.manage-roles'),
    input: GrantRole,
    output: z.object({ id: Id }),
    summary: 'Gives a role at a unit, with or without what is below it, or everywhere, for a period.',
  }),
  endGrant: endpoint({
    method: 'POST',
    path: '/identity/grants/end',
    access: may('identity.manage-roles'),
    input: z.object({ id: Id, reason: Reason.default('') }),
    output: Done,
    summary: 'Ends a given role today.',
  }),
}
