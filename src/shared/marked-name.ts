/** What a brought file is called when it comes back as a workbook with what is wrong marked in it. */
export const markedName = (fileName: string): string => `Loi ${fileName.replace(/\.[^.]+$/, '')}.xlsx`
