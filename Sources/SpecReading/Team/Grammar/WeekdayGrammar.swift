import PlanModel

extension ScalarGrammar<Weekday> {
  /// A day of the week in English, at least its first three letters: `Mon`, `thurs`, `Friday`.
  static let weekday = Self(
    noun: "a day of the week", advice: "write Mon, Tue, Wed, Thu, Fri, Sat or Sun"
  ) { text in
    let names = [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    let word = text.lowercased()
    guard word.count >= 3, let index = names.firstIndex(where: { $0.hasPrefix(word) }) else {
      return nil
    }
    return Weekday(rawValue: index)
  }
}

extension ScalarGrammar<[Weekday]> {
  /// Days and spans of days, such as `Mon-Fri` or `Sun-Tue, Thu`; a span may pass the weekend.
  static let weekdays = Self(
    noun: "days of the week", advice: "write Mon-Fri, or days such as Mon, Tue, Thu"
  ) { text in
    var days: [Weekday] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { end in
        ScalarGrammar<Weekday>.weekday.parse(end.filter { $0 != " " })
      }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1]
      else { return nil }
      let length = (last.rawValue - first.rawValue + 7) % 7
      days += (0...length).map { Weekday.allCases[(first.rawValue + $0) % 7] }
    }
    return days
  }
}
