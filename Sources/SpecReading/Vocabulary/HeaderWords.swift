/// Recognises headers that are not known word for word, by the words in them.
///
/// `Task Dependencies`, `Horas estimadas`, `预计工时` and `JIRA ID` are made of a few words of many.
/// A word that names another thing, as `date` in `Estimated date`, decides against it.
enum HeaderWords {
  /// Returns what a header means; nothing if its words do not tell.
  static func meaning(of header: String) -> ColumnMeaning? {
    guard header.utf8.count <= 120 else { return nil }
    let title = header.beforeBracket
    let phrase = Phrase(title)
    let words = phrase.words.map(String.init)
    guard !words.isEmpty else { return nil }
    if let relation = relation(phrase, words) { return relation }
    if speaksOfEffort(phrase, words, unit: header[title.endIndex...]) {
      return spent.contains(where: phrase.contains)
        ? .actual : rest.contains(where: phrase.contains) ? .remaining : .effort
    }
    return isID(words) ? .id : nil
  }

  // MARK: Dependencies

  /// Whether the column says what a task waits for, or what waits for it.
  private static func relation(_ phrase: Phrase, _ words: [String]) -> ColumnMeaning? {
    guard !words.contains(where: aspects.contains), !aspectSigns.contains(where: phrase.contains)
    else { return nil }
    if words.contains(where: { $0 == "dependents" || $0 == "dependent" }),
      !words.contains("on"), !words.contains("upon")
    {
      return .blocks
    }
    // `Depended on by` and `Prerequisite for` look the other way.
    let isReversed =
      ["by", "for"].contains(words.last) && words.first != "blocked"
      && !words.contains("waiting")
    let isNamed =
      words.contains { word in dependencyStems.contains(where: word.hasPrefix) }
      || dependencyPhrases.contains(where: phrase.contains)
    return isNamed ? isReversed ? .blocks : .dependencies : nil
  }

  /// How the words for a dependency begin.
  private static let dependencyStems = [
    "depend", "dépend", "dependên", "abhäng", "voraussetz", "vorgänger", "dipend", "завис",
    "предшеств", "zależ", "afhank", "bağıml", "beroend", "avheng", "afhæng", "prereq", "prérequis",
    "prerrequisit", "predeces",
  ]

  /// Words for a dependency that stand together, or in a script without blanks.
  private static let dependencyPhrases = [
    "blocked by", "blocked on", "waits for", "waiting on", "waiting for", "pre req", "pré requis",
    "pré requisitos", "tâches préalables", "dep ids", "dep id", "phụ thuộc", "依赖", "依賴", "依存",
    "前置", "先行", "前提", "의존", "선행", "ブロッカー",
  ].map { Phrase($0) }

  /// Words that make of a dependency something about it, or another kind of it.
  private static let aspects: Set<String> = [
    "type", "count", "number", "#", "status", "notes", "reason", "depth", "graph", "version",
    "external", "externe", "externes", "externas", "package", "packages", "library", "libraries",
    "risk", "risks", "owner", "description",
  ]

  /// The same in scripts without blanks; a condition is one of a test.
  private static let aspectSigns = [
    "条件", "외부", "外部", "库", "包", "版本", "ライブラリ", "バージョン",
  ].map { Phrase($0) }

  // MARK: Effort

  /// Whether the column says how much work something is.
  private static func speaksOfEffort(
    _ phrase: Phrase, _ words: [String], unit bracket: Substring
  ) -> Bool {
    guard !words.contains(where: others.contains), !otherSigns.contains(where: phrase.contains)
    else { return false }
    if words.contains(where: { word in effortStems.contains(where: word.hasPrefix) })
      || effortPhrases.contains(where: phrase.contains)
    {
      return true
    }
    // `Planned hours`: a unit and words that say no more.
    let rest = words.filter { !unitCompanions.contains($0) }
    if rest.count < words.count, !timeSlots.contains(rest.joined(separator: " ")),
      EffortUnit(rest.joined(separator: " ")) != nil
    {
      return true
    }
    // `Temps (h)`: something that is counted, and a unit in brackets.
    let inner = bracket.dropFirst().prefix { !")]）】".contains($0) }
    return words.allSatisfy(measured.contains) && EffortUnit(String(inner)) != nil
  }

  /// How the words for an estimate begin.
  private static let effortStems = [
    "effort", "estim", "aufw", "schätz", "geschätzt", "esfuerz", "esforç", "sforz", "stima",
    "оценк", "трудо", "szac", "schatt", "inschatt", "tahmin", "uppskatt",
  ]

  /// Words for an estimate that stand together, or in a script without blanks.
  private static let effortPhrases = [
    "ước lượng", "ước tính", "工数", "工時", "工时", "工期", "工作量", "人天", "人日", "人时", "見積",
    "见积", "预估", "估时", "估算", "估計", "预计时间", "预计耗时", "预计用时", "所要時間", "作業時間",
    "想定時間", "推定", "공수", "소요", "예상 시간", "예상시간", "예상 기간", "예상기간",
  ].map { Phrase($0) }

  /// Words that make of an estimate a date, a price or the like.
  private static let others: Set<String> = [
    "start", "end", "date", "dates", "due", "finish", "completion", "delivery", "by", "when",
    "cost", "costs", "price", "value", "revenue", "impact", "benefit", "ratio", "roi", "score",
    "lines", "loc", "users", "confidence", "accuracy", "owner", "method", "status", "fecha",
    "coste", "costo", "coût", "kosten", "datum", "début", "fin", "inicio", "дата", "стоимость",
  ]

  /// The same in scripts without blanks.
  private static let otherSigns = ["日期", "开始", "结束", "成本", "費用", "日付", "개시", "비용"].map {
    Phrase($0)
  }

  /// Words beside a unit that leave it an effort.
  private static let unitCompanions: Set<String> = [
    "est", "planned", "plan", "dev", "developer", "development", "eng", "engineering", "work",
    "working", "ideal", "budgeted", "projected", "original", "approx", "story", "person", "man",
    "team", "total", "remaining", "actual", "logged", "spent", "left", "of", "in", "no", "#",
    "nb", "nombre", "número", "anzahl",
  ]

  /// Units that, in the singular, say when and not how much.
  private static let timeSlots: Set<String> = [
    "day", "week", "weeks", "month", "months", "sprint", "sprints", "hour", "minute", "m", "w", "p",
    "tag", "woche", "jour", "semaine", "día", "dia", "semana", "mes", "mois", "",
  ]

  /// Things that a unit in brackets makes an effort.
  private static let measured: Set<String> = [
    "time", "temps", "tiempo", "tempo", "zeit", "tijd", "czas", "время", "work", "budget", "dev",
    "development", "charge", "cost", "needed", "required", "total", "時間", "时间", "시간",
  ]

  /// Words in the name of an effort that was really needed.
  private static let spent = [
    "actual", "spent", "logged", "tatsächlich", "ist", "réel", "实际", "実績", "실제",
  ].map { Phrase($0) }

  /// Words in the name of an effort that is left, or of many tasks.
  private static let rest = [
    "remaining", "left", "total", "restant", "rest", "restante", "剩余", "残り",
  ].map { Phrase($0) }

  // MARK: Ids

  /// Whether all words say that tasks are numbered: `JIRA ID`, `Story #`, `ID Tarea`.
  private static func isID(_ words: [String]) -> Bool {
    words.count <= 4 && words.contains(where: numberings.contains)
      && words.allSatisfy { word in
        numberings.contains(word) || TaskLabelWord.tasks.contains(word)
          || numbered.contains(word)
      }
  }

  private static let numberings: Set<String> = [
    "id", "ids", "#", "no", "nr", "nº", "num", "number", "nummer", "key", "ref", "code", "código",
  ]

  private static let numbered: Set<String> = [
    "tasks", "work", "items", "pbi", "jira", "github", "gh", "backlog", "sprint", "epic", "feature",
    "lfd", "da", "de", "la", "aufgaben", "arbeitspaket", "tarefa", "attività", "задачи", "taak",
    "deliverable", "activity", "package",
  ]
}
