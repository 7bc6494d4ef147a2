import PlanModel

/// When a phase is, as its row says it.
enum PhaseTime: Hashable, Sendable {
  /// Between two days, both included; a single day is both.
  case days(CivilDate, CivilDate)
  /// From one numbered week, day or sprint to another, both included, counted from the start.
  case numbered(Period, first: Int, last: Int)
  /// So many working days after what comes before.
  case length(workdays: Int)
  /// It says when, but not in a way that gives a day: `KW 12`, `5 Oct`.
  case vague

  /// A stretch of time that is numbered from the start of the project.
  enum Period: Hashable, Sendable {
    case day, week, sprint

    /// Its calendar days; a sprint is two weeks.
    var days: Int {
      switch self {
      case .day: 1
      case .week: 7
      case .sprint: 14
      }
    }
  }

  /// No plan counts further: ten years of weeks.
  private static let largest = 520

  /// Reads `text`; nothing if it does not speak of time.
  ///
  ///     time  ->  date | date mark date | quarter year | month year | period number (mark number)?
  ///            |  number unit                         2026-10-05, Q1–Q2 2026, Week 1-2, 2-3 days
  init?(_ text: String) {
    guard text.utf8.count <= 100 else { return nil }
    if let date = DateParser.date(in: text) {
      self = .days(date, date)
    } else if let dates = DateParser.dates(in: text) {
      self = .days(dates.start, dates.end)
    } else if let time = Self.numbered(text) ?? Self.length(text) {
      self = time
    } else if let (first, last) = MonthSpan.days(in: text) {
      self = .days(first, last)
    } else if MonthSpan.speaksOfTime(text) {
      self = .vague
    } else {
      return nil
    }
  }

  /// `Week 1-2`, `W3`, `Sprint 3`, `Days 1–3`, `第2周`, `1週目`.
  private static func numbered(_ text: String) -> PhaseTime? {
    var period: Period?
    var numbers: [Int] = []
    var isOrdinal = false
    for run in runs(of: text) {
      if let number = Int(run) {
        guard number <= largest else { return nil }
        isOrdinal = isOrdinal || period != nil
        numbers.append(number)
      } else if let known = periods[run] {
        guard period == nil || period == known else { return nil }
        period = known
        isOrdinal = isOrdinal || ordinals.contains(run)
      } else if ordinals.contains(run) {
        isOrdinal = true
      } else if !joints.contains(run) {
        return nil
      }
    }
    guard let period, isOrdinal, let first = numbers.first, let last = numbers.last,
      numbers.count <= 2, first >= 1, first <= last
    else { return nil }
    return .numbered(period, first: first, last: last)
  }

  /// `2 weeks`, `2-3 days`: of a range the later end, which is what is promised.
  private static func length(_ text: String) -> PhaseTime? {
    // `Month 2` is no length.
    guard runs(of: text).first.map({ EffortUnit($0) == nil }) ?? false,
      case .amount(let amount, let unit?) = EffortGrammar.read(text, isCell: true)
    else {
      return nil
    }
    let estimate = Estimate(text: text, amount: amount, unit: unit)
    guard let most = estimate.high ?? estimate.likely,
      let hours = unit.hours(in: .standard).map({ most * $0 }), hours > 0, hours <= 80_000
    else { return nil }
    return .length(workdays: Int((hours / 8).rounded(.up)))
  }

  /// The runs of letters and of digits, in lower case.
  private static func runs(of text: String) -> [String] {
    Phrase(text).words.flatMap { word -> [String] in
      var runs: [String] = []
      var wasDigit: Bool?
      for scalar in word.unicodeScalars {
        if wasDigit == scalar.isASCIIDigit {
          runs[runs.count - 1].unicodeScalars.append(scalar)
        } else {
          runs.append(String(scalar))
        }
        wasDigit = scalar.isASCIIDigit
      }
      return runs
    }
  }

  private static let periods: [String: Period] = {
    let words: [(Period, [String])] = [
      (
        .day,
        [
          "day", "days", "tag", "tage", "jour", "jours", "día", "días", "dia", "dias", "giorno",
          "giorni", "день", "дни", "天", "日", "日目", "일차",
        ]
      ),
      (
        .week,
        [
          "week", "weeks", "wk", "wks", "w", "woche", "wochen", "semaine", "semaines",
          "semana", "semanas", "settimana", "settimane", "неделя", "недели", "周", "週", "週目",
          "주차",
        ]
      ),
      (
        .sprint,
        [
          "sprint", "sprints", "iteration", "iterations", "iteración", "itération",
          "спринт", "冲刺", "スプリント", "스프린트",
        ]
      ),
    ]
    var periods: [String: Period] = [:]
    for (period, names) in words {
      for name in names { periods[Phrase(name).text] = period }
    }
    return periods
  }()

  private static let ordinals: Set<String> = ["第", "目", "日目", "週目", "일차", "주차"]
  private static let joints: Set<String> = [
    "to", "through", "thru", "and", "bis", "und", "à", "et", "a", "al", "y", "e", "from", "至", "到",
  ]
}
