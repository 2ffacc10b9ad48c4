// A bloc unlike the management boards: enterprises of one zone, quarters, 100 points with a bonus on top. All of it is made up.
enum EnterpriseBloc {
    static let members = """
        bloc: enterprises
        title: {vi: Khối doanh nghiệp trong khu, en: Enterprises of the zone}
        figures: made up
        members:
          - {id: an-phat, name: {vi: An Phát, en: An Phat}, title: {vi: Công ty An Phát, en: An Phat Company}}
          - {id: binh-minh, name: {vi: Bình Minh, en: Binh Minh}, title: {vi: Công ty Bình Minh, en: Binh Minh Company}}
          - {id: cuu-long, name: {vi: Cửu Long, en: Cuu Long}, title: {vi: Công ty Cửu Long, en: Cuu Long Company}}
          - {id: dai-nam, name: {vi: Đại Nam, en: Dai Nam}, title: {vi: Công ty Đại Nam, en: Dai Nam Company}}
        """

    /// 100 = 80 + 2 + 10 + 3 + 5, and at most 5 on top.
    static let edition = """
        edition: enterprises-2025
        bloc: enterprises
        status: signed
        decision: {number: 7/QĐ-BQL, date: 2025-01-10, by: Trưởng ban}
        title: {vi: Bảng điểm thi đua doanh nghiệp, en: Table of the enterprises}
        valid: {from: 2025-Q1, to: 2025-Q4}
        source: {document: Quyết định 7/QĐ-BQL}
        points: 100
        planShare: {Q1: 1/5, Q2: 1/4, Q3: 1/4, Q4: 3/10}
        rounding: {at: total, places: 1, mode: half up}
        ranking: {on: rounded, keys: [total, section A], ties: vote}
        grades:
          atMost: 100
          classes:
            - {id: a, title: {vi: Loại A, en: Class A}, from: 90}
            - {id: b, title: {vi: Loại B, en: Class B}, from: 80}
            - {id: c, title: {vi: Loại C, en: Class C}, from: 0}
        indicators:
          revenue: {title: {vi: Doanh thu, en: Revenue}, unit: bn VND, nature: flow, has: [actual, plan], range: {plan: "> 0"}}
          wage: {title: {vi: Tiền lương bình quân, en: Mean wage}, unit: million VND/month, nature: ratio, has: [actual, previous], decimals: 1, range: {previous: "> 0"}}
          accidents: {title: {vi: Tai nạn lao động, en: Accidents at work}, unit: case, nature: count, has: [actual]}
          fatal: {title: {vi: Có tai nạn chết người, en: A fatal accident}, unit: yes/no, nature: count, has: [actual]}
          trained: {title: {vi: Đã huấn luyện an toàn, en: Safety training held}, unit: yes/no, nature: count, has: [actual]}
          days_early: {title: {vi: Số ngày nộp sớm, en: Days before the deadline}, unit: day, nature: count, has: [actual], range: "[-90..90]"}
          donation: {title: {vi: Ủng hộ từ thiện, en: Donations}, unit: million VND, nature: flow, has: [actual]}
          solutions: {title: {vi: Sáng kiến, en: Solutions}, unit: case, nature: count, has: [actual]}
          flag: {title: {vi: Có cờ thi đua, en: Holds a flag}, unit: yes/no, nature: count, has: [actual]}
        sections:
          - id: A
            title: {vi: Sản xuất kinh doanh, en: Business}
            points: 80
            source: {document: Quyết định 7/QĐ-BQL, article: Điều 2}
            criteria:
              - {id: A.1, title: {vi: Doanh thu so với kế hoạch, en: Revenue against the plan}, points: 40, percentOfPlan: {of: revenue}}
              - {id: A.2, title: {vi: Tăng lương, en: Growth of wages}, points: 20, growth: {of: wage, to: 10}}
              - {id: A.3, title: {vi: An toàn lao động, en: Safety}, points: 20, base: 20, deduct: [{each: accidents.actual, points: 5, atMost: 15}]}
          - id: B
            title: {vi: Huấn luyện, en: Training}
            points: 2
            source: {document: Quyết định 7/QĐ-BQL, article: Điều 3}
            criteria:
              - {id: B.1, title: {vi: Huấn luyện an toàn, en: Safety training}, points: 2, pass: trained}
          - id: C
            title: {vi: Phong trào thi đua, en: Emulation}
            points: 10
            source: {document: Quyết định 7/QĐ-BQL, article: Điều 4}
            criteria:
              - {id: C.1, title: {vi: Công đoàn chấm, en: Judged by the union}, points: 10, judged: {from: 0, to: 10, step: 0.25, by: the trade union}}
          - id: D
            title: {vi: Báo cáo, en: Reports}
            points: 3
            source: {document: Quyết định 7/QĐ-BQL, article: Điều 5}
            criteria:
              - {id: D.1, title: {vi: Nộp báo cáo, en: Reports in time}, points: 3, bands: {of: days_early.actual, ">= 3": 3, "[0..3)": 2, "< 0": 0}}
          - id: E
            title: {vi: Xã hội, en: Society}
            points: 5
            source: {document: Quyết định 7/QĐ-BQL, article: Điều 6}
            criteria:
              - {id: E.1, title: {vi: Từ thiện, en: Donations}, points: 5, score: "if max(boards.donation.actual) = 0 then 0 else donation.actual / max(boards.donation.actual) * points"}
          - id: F
            kind: bonus
            title: {vi: Điểm thưởng, en: Bonus}
            points: 8
            atMost: 5
            source: {document: Quyết định 7/QĐ-BQL, article: Điều 7}
            criteria:
              - {id: F.1, title: {vi: Sáng kiến, en: Solutions}, points: 6, bonus: [{each: solutions.actual, points: 2, atMost: 6}]}
              - {id: F.2, title: {vi: Cờ thi đua, en: Flag}, points: 2, pass: flag}
        vetoes:
          - {when: fatal, reason: {vi: Có tai nạn chết người, en: A fatal accident}}
        """

    static let figures = """
        board,revenue,revenue.plan,wage,wage.previous,accidents,fatal,trained,days_early,donation,solutions,flag
        an-phat,120,500,10.5,10,0,no,yes,5,50,3,yes
        binh-minh,45,300,12,10,1,no,yes,0,200,1,no
        cuu-long,33,200,9,10,4,yes,no,-1,0,0,no
        dai-nam,10,100,11,10,0,no,no,3,100,0,no
        """

    static let awards = """
        board,criterion,points,reason
        an-phat,C.1,9.25,minutes
        binh-minh,C.1,8,minutes
        cuu-long,C.1,7.5,minutes
        dai-nam,C.1,10,minutes
        """
}
