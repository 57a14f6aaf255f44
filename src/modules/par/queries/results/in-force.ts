import type { Tx } from '../../../../platform/http/call.ts'

/** Publications in force: what was corrected gives way to what corrects it. */
export const inForce = (tx: Tx) =>
  tx
    .selectFrom('par.publication')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('par.publication as later')
            .select('later.id')
            .whereRef('later.corrects', '=', 'par.publication.id'),
        ),
      ),
    )
