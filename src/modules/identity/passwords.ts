/** Passwords as argon2id hashes. */
import { hash, verify } from '@node-rs/argon2'
import { refuse } from './refusals.vi.ts'
import { passwordInForm } from './rules/password.ts'

/** 22 ms and 32 MiB on two cores of 2026; above OWASP's least (19 MiB, 2 passes). Algorithm 2 is argon2id. */
const COST = { algorithm: 2, memoryCost: 32_768, timeCost: 3, parallelism: 1 } as const

/** More than these at once would hold the database connections that everybody else's requests need. */
const MOST_AT_ONCE = 10
let atWork = 0

/** Of no password at all: compared with when the account is unknown, so that both answers take the same time. */
let nobodysHash: Promise<string> | undefined

export function hashPassword(password: string): Promise<string> {
  return hash(passwordInForm(password), COST)
}

/** @throws Refusal 503 when too many people come at the same moment. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (atWork >= MOST_AT_ONCE) refuse('identity.busy')
  atWork++
  try {
    return await work()
  } finally {
    atWork--
  }
}

/** As `hashPassword`, for doors: refuses instead of queueing without end. */
export function hashNewPassword(password: string): Promise<string> {
  return inTurn(() => hashPassword(password))
}

/** @param passwordHash null for an unknown account: takes as long, and is never right. */
export function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  return inTurn(async () => {
    nobodysHash ??= hashPassword(crypto.randomUUID())
    const right = await verify(passwordHash ?? (await nobodysHash), passwordInForm(password))
    return right && passwordHash !== null
  })
}
