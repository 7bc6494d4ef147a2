import PlanModel

/// A unit in which authors count effort.
struct EffortUnit: Hashable {
  /// The unit it is read as.
  var unit: Estimate.Unit
  /// How many of `unit` one of it is: a minute is a sixtieth of an hour.
  var scale: Double

  /// Person-days.
  static let days = EffortUnit(.days)

  /// A sprint, which is two weeks.
  private static let sprint = EffortUnit(.weeks, scale: 2)

  /// Creates a unit that is `scale` of `unit`.
  init(_ unit: Estimate.Unit, scale: Double = 1) {
    self.unit = unit
    self.scale = scale
  }

  /// The unit that a word or a few words mean, if any.
  ///
  /// `PT` and `AT` are German for person-days and workdays, `pt` is English for a point: the only
  /// words whose case counts.
  init?(_ word: String) {
    if word == "PT" || word == "AT" {
      self.init(.days)
      return
    }
    guard let unit = Self.table[Phrase(word).text] else { return nil }
    self = unit
  }

  /// The unit that a column's header or a sentence speaks of, such as `Effort (hours)`.
  ///
  /// One that fills the brackets goes before those of the words in front: `工时（人天）` are days.
  init?(mentionedIn text: String) {
    if let unit = EffortUnit(text), unit != Self.sprint {
      self = unit
      return
    }
    let inner = text.drop { !"([（【".contains($0) }.dropFirst().prefix { !")]）】".contains($0) }
    if !inner.isEmpty, let unit = EffortUnit(String(inner)), unit != Self.sprint {
      self = unit
      return
    }
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    for (index, word) in words.enumerated() {
      let pair = index + 1 < words.count ? "\(word) \(words[index + 1])" : ""
      // A sprint that a header names is when, not how much.
      if let unit = EffortUnit(pair) ?? EffortUnit(word), unit != Self.sprint {
        self = unit
        return
      }
    }
    guard let unit = Self.signs.first(where: { text.contains($0.sign) })?.unit else { return nil }
    self = unit
  }

  /// Units in headers of scripts without blanks, such as `見積時間`.
  private static let signs: [(sign: String, unit: EffortUnit)] = [
    ("人天", EffortUnit(.days)), ("人日", EffortUnit(.days)), ("人月", EffortUnit(.weeks, scale: 4)),
    ("工时", EffortUnit(.hours)), ("小时", EffortUnit(.hours)), ("天数", EffortUnit(.days)),
    ("日数", EffortUnit(.days)), ("時間", EffortUnit(.hours)), ("ポイント", EffortUnit(.points)),
  ]

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
          "h", "hr", "hrs", "hour", "hours", "person hour", "person hours", "man hour", "man hours",
          "ph", "mh", "dev hour", "dev hours", "std", "stunde", "stunden", "heure", "heures",
          "hora", "horas", "ora", "ore",
          "uur", "uren", "ч", "час", "часа", "часов", "godz", "godzina", "godziny", "godzin",
          "giờ", "saat", "timme", "timmar", "timer", "小时", "个小时", "小時", "人时", "時間", "시간", "工时",
          "工時",
        ]
      ),
      (
        EffortUnit(.hours, scale: 1 / 60),
        [
          "m", "min", "mins", "minute", "minutes", "minuten", "minutos", "minuti", "мин", "分",
          "分钟", "분",
        ]
      ),
      (
        EffortUnit(.days),
        [
          "d", "day", "days", "workday", "workdays", "working day", "working days",
          "business day", "business days", "person day", "person days", "man day", "man days",
          "pd", "pds", "md", "mds", "dev day", "dev days", "fte day", "fte days", "eng day",
          "eng days", "engineer day", "engineer days",
          "engineering day", "engineering days", "dev d", "ideal day", "ideal days", "calendar day",
          "calendar days", "j", "jh", "j h",
          "jour", "jours", "jour homme", "jours homme", "jours hommes", "journée", "journées",
          "tag", "tage", "tagen", "personentag", "personentage", "arbeitstag", "arbeitstage",
          "día", "días", "dia", "dias", "giorno", "giorni", "giornata", "giornate", "dag", "dagen",
          "д", "дн", "день", "дня", "дней", "dzień", "dni", "ngày", "gün", "dagar", "dage", "天",
          "日", "日間", "人日", "人 日",
          "人天", "人 天", "工作日", "个工作日", "个人天", "个人日", "일", "인일", "맨데이",
        ]
      ),
      (
        EffortUnit(.weeks),
        [
          "w", "wk", "wks", "week", "weeks", "person week", "person weeks", "pw", "dev week",
          "dev weeks", "eng week", "eng weeks", "engineer week", "engineer weeks", "man week",
          "man weeks", "calendar week", "calendar weeks", "sem", "semaine",
          "semaines", "woche", "wochen", "personenwoche", "personenwochen", "semana", "semanas",
          "settimana", "settimane", "weken", "нед", "неделя", "недели", "недель", "tydzień",
          "tygodnie", "tygodni", "tuần", "hafta", "veckor", "uger", "週間", "週", "周", "个星期", "星期",
          "人周", "주",
        ]
      ),
      // A sprint is two weeks, and a month four, unless the file says otherwise.
      (sprint, ["sprint", "sprints", "fortnight", "fortnights", "スプリント"]),
      (
        EffortUnit(.weeks, scale: 4),
        [
          "month", "months", "mo", "mos", "person month", "person months", "man month",
          "man months", "pm", "monat", "monate", "monaten", "personenmonat", "personenmonate",
          "mois", "mes", "meses", "mês", "mese", "mesi", "maand", "maanden", "мес", "месяц",
          "месяца", "месяцев", "miesiąc", "miesiące", "月", "个月", "人月", "ヶ月", "か月", "개월",
        ]
      ),
      (
        EffortUnit(.points),
        [
          "pt", "pts", "point", "points", "sp", "sps", "story point", "story points", "story pt",
          "story pts", "p", "punkt", "punkte", "punto", "puntos", "ponto", "pontos", "punti",
          "punten", "点", "ポイント", "포인트",
        ]
      ),
    ]
    var table: [String: EffortUnit] = [:]
    for (unit, names) in words {
      for name in names { table[Phrase(name).text] = unit }
    }
    return table
  }()
}
