/// A day, a month or a year: the days it spans, counted from 1970-01-01 in the proleptic Gregorian calendar.
package struct CalendarInterval: Hashable, Sendable {
  /// The first day, counted from 1970-01-01.
  package var firstDay: Int32
  /// The last day, itself included.
  package var lastDay: Int32

  /// From a first to a last day.
  package init(firstDay: Int32, lastDay: Int32) {
    self.firstDay = firstDay
    self.lastDay = lastDay
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `nil` for anything else, impossible days included.
  package init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard let year = Self.number(text, 0, 4), year >= 1 else { return nil }
    if text.count == 4 {
      self.init(firstDay: Self.day(year, 1, 1), lastDay: Self.day(year, 12, 31))
      return
    }
    guard let month = Self.number(text, 5, 2), (1...12).contains(month), text[4] == UInt8(ascii: "-")
    else { return nil }
    let length = Self.length(year, month)
    if text.count == 7 {
      self.init(firstDay: Self.day(year, month, 1), lastDay: Self.day(year, month, length))
      return
    }
    guard text.count == 10, let day = Self.number(text, 8, 2), (1...length).contains(day), text[7] == UInt8(ascii: "-")
    else { return nil }
    self.init(firstDay: Self.day(year, month, day), lastDay: Self.day(year, month, day))
  }

  /// Reads a date from bytes; see above.
  package init?(_ text: [UInt8]) {
    guard let interval = text.withUnsafeBufferPointer({ CalendarInterval($0) }) else { return nil }
    self = interval
  }

  /// Reads a date from a string; see `init?(_:)`.
  package init?(_ text: String) { self.init(Array(text.utf8)) }

  /// The day so many months after its last day; a day past the month's end becomes the month's last.
  ///
  /// Results outside the years 1 to 9999 become the first or the last day of that range.
  package func lastDay(plusMonths months: Int) -> Int32 {
    let (year, month, day) = Self.civil(lastDay)
    let (sum, isTooFar) = (year * 12 + month - 1).addingReportingOverflow(months)
    if isTooFar || sum < 12 || sum >= 120_000 {
      return months < 0 || !isTooFar && sum < 12 ? Self.day(1, 1, 1) : Self.day(9999, 12, 31)
    }
    let (newYear, newMonth) = (sum / 12, sum % 12 + 1)
    return Self.day(newYear, newMonth, min(day, Self.length(newYear, newMonth)))
  }

  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, whichever names exactly these days; a day range otherwise.
  package var text: String {
    let (year, month, day) = Self.civil(firstDay)
    if firstDay == lastDay { return Self.text(ofDay: firstDay) }
    if day == 1 && month == 1 && lastDay == Self.day(year, 12, 31) { return Self.padded(year, 4) }
    if day == 1 && lastDay == Self.day(year, month, Self.length(year, month)) {
      return Self.padded(year, 4) + "-" + Self.padded(month, 2)
    }
    return Self.text(ofDay: firstDay) + " to " + Self.text(ofDay: lastDay)
  }

  /// A day as `YYYY-MM-DD`.
  package static func text(ofDay day: Int32) -> String {
    let (year, month, dayOfMonth) = civil(day)
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(dayOfMonth, 2)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// The number that so many digits from a position make.
  private static func number(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ width: Int) -> Int? {
    guard start + width <= text.count else { return nil }
    var value = 0
    for byte in text[start..<start + width] {
      guard byte >= 48 && byte <= 57 else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return value
  }

  private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  private static func length(_ year: Int, _ month: Int) -> Int {
    month == 2 ? (isLeap(year) ? 29 : 28) : 30 + (month + month / 8) % 2
  }

  /// Days since 1970-01-01: years are counted from March, so that leap days come last.
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return Int32(era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468)
  }

  private static func civil(_ day: Int32) -> (year: Int, month: Int, day: Int) {
    let shifted = Int(day) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }
}
