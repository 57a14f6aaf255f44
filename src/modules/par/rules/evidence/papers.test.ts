import { expect, test } from 'vitest'
import { paperInWords, papersToLookAt, warningsOfPapers } from './papers.ts'

const year = { from: '2025-01-01', to: '2025-12-31' }
const paper = (documentId: string, issuedOn: string | null) => ({
  documentId,
  title: `Văn bản ${documentId}`,
  issuedOn,
})
const leaf = (code: string) => ({ id: `id-${code}`, code })

test('a paper of another period and one without a day are named with their criterion; those of the period are not', () => {
  const found = warningsOfPapers(
    [
      { leaf: leaf('1.1'), papers: [paper('a', '2025-06-30'), paper('b', '2023-12-12')] },
      { leaf: leaf('1.2'), papers: [paper('c', null), paper('d', '2026-01-02')] },
    ],
    year,
  )
  expect(found.map(({ reason, at }) => [reason, at])).toEqual([
    ['par.paper-outside', 'id-1.1'],
    ['par.paper-undated', 'id-1.2'],
    ['par.paper-outside', 'id-1.2'],
  ])
  expect(found[0]?.params).toEqual({
    code: '1.1',
    title: 'Văn bản b',
    day: '12/12/2023',
    from: '01/01/2025',
    to: '31/12/2025',
  })
})

test('a document that proves several criteria is counted once', () => {
  const papers = [paper('a', '2023-12-12'), paper('a', '2023-12-12'), paper('b', null), paper('c', '2025-01-01')]
  expect(papersToLookAt(papers, year)).toEqual({ outside: 1, undated: 1 })
})

test('on a printed page a paper says its number, day, name and pages, and that it is of another time', () => {
  const report = { number: '7/BC-STC', title: 'Báo cáo năm', issuedOn: '2023-12-20', pages: '3–5' }
  expect(paperInWords({ ...report, inPeriod: 'before' })).toBe(
    '7/BC-STC ngày 20/12/2023, Báo cáo năm, trang 3–5 (ngoài kỳ)',
  )
  expect(paperInWords({ ...report, number: null, pages: '', inPeriod: 'within' })).toBe('ngày 20/12/2023, Báo cáo năm')
  expect(paperInWords({ number: null, title: 'Ảnh', issuedOn: null, pages: '', inPeriod: 'no-date' })).toBe(
    'Ảnh (chưa ghi ngày)',
  )
})
