/** A survey begun like another, or from a model: what the round does not have is left out. */
import type { Questionnaire } from '../questionnaire.ts'
import type { Frame } from './frame.ts'
import type { Ground } from './opening.ts'

export interface Beginning {
  introduction: string
  isSample: boolean
  questionnaire: Questionnaire
  frame: Frame
}

/** Codes the round's sets do not have speak for nothing here. */
function questionnaireFor({ criteria }: Pick<Ground, 'criteria'>, { sections }: Questionnaire): Questionnaire {
  const known = new Set(criteria.map(({ code }) => code))
  return {
    sections: sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) =>
        question.kind === 'remark' || question.criterion === null || known.has(question.criterion)
          ? question
          : { ...question, criterion: null },
      ),
    })),
  }
}

/** @param newId groups of another survey are its own: these get ids of theirs. */
export function drawnFor(ground: Ground, begun: Beginning, newId: () => string): Beginning {
  const takes = new Set(ground.units.filter(({ isLeft }) => !isLeft).map(({ unitId }) => unitId))
  const idOf = new Map(begun.frame.groups.map(({ id }) => [id, newId()]))
  const { groups, units, quotas } = begun.frame
  return {
    ...begun,
    questionnaire: questionnaireFor(ground, begun.questionnaire),
    frame: {
      groups: groups.map((group) => ({ ...group, id: idOf.get(group.id) as string })),
      units: units.filter(({ unitId }) => takes.has(unitId)),
      quotas: quotas
        .filter(({ unitId }) => takes.has(unitId))
        .map((quota) => ({ ...quota, groupId: idOf.get(quota.groupId) as string })),
    },
  }
}
