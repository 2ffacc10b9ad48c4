// How late appraisals and objections were: worked out from the events and the edition's deadlines, never stored.
import Diagnostics
import Ledger
import Rules

extension Deadlines {
    /// By how many days an appraisal of a period missed its deadline; nil where it is in time or none is set.
    func daysLate(appraisal event: Event, of period: Period) -> Int? {
        guard let due = appraisalDue(for: period), let day = Day(event.at.day), due < day else { return nil }
        return day.number - due.number
    }

    /// By how many days an objection missed its deadline, which runs from what it objects to; nil where it is in time or none
    /// is set.
    func daysLate(objection: PeriodRecord.Standing<ObjectionRecord>, in record: PeriodRecord) -> Int? {
        guard let target = record.target(of: objection), let from = Day(target.at.day),
            let due = objectionDue(after: from), let day = Day(objection.event.at.day), due < day
        else { return nil }
        return day.number - due.number
    }
}

extension PeriodRecord {
    /// The appraisal or publication that an objection is about, also where it does not count any more.
    func target(of objection: Standing<ObjectionRecord>) -> Event? {
        let appraisals = self.appraisals.values.joined().map(\.event)
        let dropped = superseded.values.joined().map(\.appraisal.event)
        return (appraisals + dropped + publications.map(\.event)).first { $0.index == objection.content.of }
    }

    /// The event that took away the appraisal which an objection is about; nil where that stands.
    func superseding(_ objection: Standing<ObjectionRecord>) -> Event? {
        superseded.values.joined().first { $0.appraisal.event.index == objection.content.of }?.by
    }
}

extension Localized {
    /// “, 3 days late”; nothing for nil.
    static func late(_ days: Int?) -> Localized {
        days.map { Localized(vi: ", chậm \($0) ngày", en: ", \($0) \($0 == 1 ? "day" : "days") late") }
            ?? Localized(same: "")
    }
}
