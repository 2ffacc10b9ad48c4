// Serial numbers of days, as workbooks count them: read and written.

extension Workbook {
    /// The day that a serial number stands for; nil where there is none: below the first, beyond 9999, and number 60 of the
    /// system of 1900, the 29 February that 1900 did not have but Lotus 1-2-3 believed in.
    public static func day(_ serial: Int, date1904: Bool) -> (year: Int, month: Int, day: Int)? {
        // Days from 1899-12-31 on, 1 being 1900-01-01.
        let days: Int
        if date1904 {
            guard (0...2_957_003).contains(serial) else { return nil }
            // 1904-01-01, the number 0 there, is day 1,461 from 1900 on.
            days = serial + 1_461
        } else {
            guard (1...2_958_465).contains(serial), serial != 60 else { return nil }
            days = serial < 60 ? serial : serial - 1
        }
        return civil(days + 693_595)
    }

    /// The day of the Gregorian calendar by its number, 1 being 0001-01-01.
    private static func civil(_ number: Int) -> (year: Int, month: Int, day: Int) {
        // Years begin in March, so that the leap day is a year's last (after Howard Hinnant's algorithm).
        let shifted = number + 305
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}

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
