/** How results come about and how sure a place is, for whoever is no statistician. */

export interface MethodSection {
  id: string
  title: string
  paragraphs: readonly string[]
  points?: readonly string[]
}

export const method = {
  title: 'Phương pháp tính và xếp hạng',
  about: 'Chỉ số được tính thế nào, hạng chắc đến đâu, và vì sao ai cũng tính lại được.',
  sections: [
    {
      id: 'chi-so',
      title: 'Chỉ số và thứ hạng',
      paragraphs: [
        'Điểm của mỗi tiêu chí tính từ số liệu đầu vào đã thẩm định (số việc được giao và hoàn thành, tỷ lệ, mức đạt, kết quả điều tra xã hội học…), theo đúng cách chấm ghi trong bộ tiêu chí; không ai nhập thẳng điểm.',
        'Chỉ số của đơn vị bằng tổng điểm đạt được, cộng điểm thưởng, trừ điểm trừ, chia cho tổng điểm tối đa của những tiêu chí áp dụng cho đơn vị, nhân 100. Tiêu chí không áp dụng không làm đơn vị được lợi hay chịu thiệt.',
        'Mọi phép tính dùng số nguyên phần vạn, làm tròn một lần ở từng tiêu chí; thứ hạng xét trên số chưa làm tròn để hiển thị. Đơn vị bằng điểm được xếp theo quy tắc của khối.',
      ],
    },
    {
      id: 'khoang-hang',
      title: 'Khoảng hạng',
      paragraphs: [
        'Hai đơn vị hơn kém nhau một phần trăm điểm chưa chắc khác nhau thật. Vì vậy bên cạnh hạng có khoảng hạng: nếu những gì chưa chắc chắn khác đi đôi chút thì hạng nằm trong khoảng nào.',
        'Khối được xếp lại 1.000 lần. Mỗi lần, những yếu tố sau được rút ngẫu nhiên lại:',
      ],
      points: [
        'kết quả điều tra xã hội học của từng đơn vị, trong sai số chọn mẫu của chính cuộc điều tra đó (phân phối chuẩn, từ 0 đến 100 %);',
        'trọng số của từng tiêu chí, trong biên độ mà quy tắc của khối nêu;',
        'bỏ ra một tiêu chí bất kỳ, hoặc không bỏ tiêu chí nào.',
      ],
    },
    {
      id: 'doc-khoang-hang',
      title: 'Đọc khoảng hạng',
      paragraphs: [
        'Khoảng hạng là khoảng chứa 90 % số lần xếp: bỏ 5 % lần có hạng tốt nhất và 5 % lần có hạng kém nhất. Khoảng hẹp nghĩa là hạng vững; hai đơn vị có khoảng chồng lên nhau nhiều thì không nên coi là hơn kém rõ rệt.',
        'Khoảng hạng không thay thế thứ hạng được công bố và không xét tới những gì không đo được, chẳng hạn tiêu chí chọn chưa đúng.',
        'Kết quả điều tra có dưới năm phiếu không kèm sai số, vì trung bình và sai số của vài phiếu sẽ để lộ câu trả lời; giá trị nhập từ bảng cũng không kèm sai số.',
        'Số ngẫu nhiên sinh từ một hạt giống cố định ghi trong chương trình, nên tính lại trên máy nào cũng ra đúng khoảng đó; không ai chọn được kết quả ngẫu nhiên có lợi cho mình.',
      ],
    },
    {
      id: 'nam-truoc',
      title: 'So với năm trước',
      paragraphs: [
        'Bộ tiêu chí có thể thay đổi hằng năm. Tiêu chí chỉ được so sánh khi hai bộ có bảng đối chiếu: tiêu chí giữ nguyên so với chính nó, tiêu chí tách hoặc gộp so với cả nhóm, tiêu chí mới thì không so. Đại lượng so sánh là tỷ lệ phần trăm điểm tối đa.',
      ],
    },
  ] satisfies readonly MethodSection[],
  references: 'Tài liệu tham khảo',
  sources: [
    {
      text: 'OECD, Ủy ban châu Âu (JRC): Handbook on Constructing Composite Indicators: Methodology and User Guide, 2008, bước 7: phân tích độ bất định và độ nhạy.',
      address: 'https://doi.org/10.1787/9789264043466-en',
    },
    {
      text: 'Becker, W. và các tác giả: COINr: An R package for developing composite indicators. Journal of Open Source Software, 7(78), 4567, 2022.',
      address: 'https://doi.org/10.21105/joss.04567',
    },
  ],
} as const
