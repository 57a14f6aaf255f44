/** Binds a contract to its handlers: a door without a handler, or a wrong answer, does not compile. */

import type { Download } from '../../shared/call.ts'
import type { Bytes, Contract, Endpoint, InputOf, OutputOf } from '../../shared/endpoint.ts'
import type { Refusal } from '../../shared/refusal.ts'
import type { Actor, Call } from './call.ts'

type CallOf<E extends Endpoint> = E['access'] extends 'public' ? Call<Actor | null> : Call
type AnswerOf<E extends Endpoint> = E['output'] extends Bytes ? Download : OutputOf<E>

/** A refusal that is thrown undoes what the handler wrote; one that is returned keeps it (a failed attempt to sign in). */
export type Handler<E extends Endpoint> = (
  call: CallOf<E>,
  input: InputOf<E>,
) => Promise<AnswerOf<E> | Refusal> | AnswerOf<E> | Refusal
export type Handlers<C extends Contract> = { readonly [Name in keyof C]: Handler<C[Name]> }

export interface Module {
  readonly contract: Contract
  readonly handlers: Readonly<Record<string, (call: never, input: never) => unknown>>
}

export function defineModule<const C extends Contract>(contract: C, handlers: Handlers<C>): Module {
  return { contract, handlers: handlers as Module['handlers'] }
}
