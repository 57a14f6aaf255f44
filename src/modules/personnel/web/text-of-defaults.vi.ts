/** Words beside what the software assumes of its own. */
export const defaultWords = {
  said: (what: string) => `${what}: mặc định của phần mềm, đơn vị xác nhận trước khi dùng.`,
  grade: (confidence: string) => `Mức tin cậy của nguồn: ${confidence} (theo hiểu biết chung, chưa đối chiếu văn bản).`,
  approval: 'Thẩm quyền duyệt theo từng mục',
  needs: 'Danh mục giấy tờ phải có, thời hạn nộp và người phải nộp',
} as const
