/** The subjects of results with the words they are known by. */
import type { Subject } from '../../contract.ts'
import { subjectsOf } from '../../rules/results/form-values.ts'
import type { ResultGround } from './result-ground.ts'

/** A code may stand in several sets under different titles: the first that has it gives the words. */
export function toldSubjects({ questionnaire, outside }: Pick<ResultGround, 'questionnaire' | 'outside'>): Subject[] {
  const leaves = [...outside.leavesOf.values()].flat()
  const titleOf = ({ about, key }: Pick<Subject, 'about' | 'key'>): string => {
    if (about === 'whole') return 'Chung các tiêu chí'
    if (about === 'section') return questionnaire.sections.find(({ id }) => id === key)?.title ?? key
    const title = leaves.find(({ code }) => code === key)?.title
    return title === undefined ? key : `${key}. ${title}`
  }
  return subjectsOf(questionnaire).map(({ about, key, questions }) => ({
    about,
    key,
    title: about === 'question' ? (questions[0]?.text ?? key) : titleOf({ about, key }),
    questions: questions.map(({ text }) => text),
  }))
}
