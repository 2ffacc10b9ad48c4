// Days as spreadsheets count them.

/// The number of a day in a workbook whose days count from 1900.
enum SerialDay {
    /// nil before 1900, where these numbers do not reach. Spreadsheets count a 29th of February 1900 that never was, so
    /// that days before 1900-03-01 have a number less than days since 1899-12-30.
    static func number(year: Int, month: Int, day: Int) -> Int? {
        guard year >= 1900 else { return nil }
        let days = sinceEpoch(year, month, day) - sinceEpoch(1899, 12, 30)
        return days > 60 ? days : days - 1
    }

    /// Days since 0000-03-01 of the Gregorian calendar: years begin in March, so that leap days come last.
    private static func sinceEpoch(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let monthsSinceMarch = month > 2 ? month - 3 : month + 9
        return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * monthsSinceMarch + 2) / 5 + day - 1
    }
}
