import PlanModel

/// A unit in which authors count effort.
struct EffortUnit: Hashable {
  /// The unit it is read as.
  var unit: Estimate.Unit
  /// How many of `unit` one of it is: a minute is a sixtieth of an hour.
  var scale: Double

  /// Person-days.
  static let days = EffortUnit(.days)

  /// Creates a unit that is `scale` of `unit`.
  init(_ unit: Estimate.Unit, scale: Double = 1) {
    self.unit = unit
    self.scale = scale
  }

  /// The unit that a word or a few words mean, if any.
  ///
  /// `PT` is German for person-days, `pt` English for a point: the only word whose case counts.
  init?(_ word: String) {
    if word == "PT" {
      self.init(.days)
      return
    }
    guard let unit = Self.table[Phrase(word).text] else { return nil }
    self = unit
  }

  /// The unit that a column's header or a sentence speaks of, such as `Effort (hours)`.
  init?(mentionedIn text: String) {
    if let unit = EffortUnit(text) {
      self = unit
      return
    }
    let words = Phrase(text).words
    for (index, word) in words.enumerated() {
      let pair = index + 1 < words.count ? "\(word) \(words[index + 1])" : ""
      if let unit = Self.table[pair] ?? Self.table[String(word)] {
        self = unit
        return
      }
    }
    return nil
  }

  /// Returns how many of `other` one of it is; none between points and time.
  ///
  /// Only for units mixed in one cell, such as `1d 4h`: a day of 8 hours, a week of 5 days.
  func factor(to other: EffortUnit) -> Double? {
    if unit == other.unit { return scale }
    guard let own = unit.hours(in: .standard), let others = other.unit.hours(in: .standard) else {
      return nil
    }
    return scale * own / others
  }

  /// The words for each unit, in the languages we know.
  private static let table: [String: EffortUnit] = {
    let words: [(EffortUnit, [String])] = [
      (
        EffortUnit(.hours),
        [
          "h", "hr", "hrs", "hour", "hours", "person hour", "person hours", "std", "stunde",
          "stunden", "heure", "heures", "hora", "horas", "小时", "時間", "시간", "工时", "工時",
        ]
      ),
      (EffortUnit(.hours, scale: 1 / 60), ["m", "min", "mins", "minute", "minutes", "分"]),
      (
        EffortUnit(.days),
        [
          "d", "day", "days", "workday", "workdays", "working day", "working days",
          "business days", "person day", "person days", "man day", "man days", "pd", "md",
          "dev day", "dev days", "j", "jh", "jour", "jours", "tag", "tage", "personentage", "día",
          "días", "dia", "dias", "天", "日", "人日", "人天", "일",
        ]
      ),
      (
        EffortUnit(.weeks),
        [
          "w", "wk", "wks", "week", "weeks", "person week", "person weeks", "semaine", "semaines",
          "woche", "wochen", "semana", "semanas", "週間", "周", "주",
        ]
      ),
      (
        EffortUnit(.points),
        ["pt", "pts", "point", "points", "sp", "story point", "story points", "p"]
      ),
    ]
    var table: [String: EffortUnit] = [:]
    for (unit, names) in words {
      for name in names { table[Phrase(name).text] = unit }
    }
    return table
  }()
}
