/// What a word does in a sentence that states a total, such as `Total effort: 65 person-days`.
///
/// The vocabulary is closed: a sentence with any other word is not understood, and claims nothing.
/// `Total downtime: 2 hours` is no effort, `12 tasks left` no count.
enum ClaimWord: Hashable {
  /// It says that all is meant: `total`, `sum`, `committed`.
  case total
  /// It says that work is meant, not a stretch of the calendar: `effort`, `estimate`.
  case effort
  /// It may mean a stretch of the calendar as well: `time`.
  case time
  /// What is counted: `tasks`.
  case task
  /// It says that something is counted: `number`, `count`.
  case count
  /// A unit of effort, or a part of its name.
  case unit
  /// The plan itself, in a sentence such as `this plan has 30 tasks`.
  case plan
  /// A plan that is the only one of a text: `the project`, `this spec`.
  case project
  /// What a label of figures of all kinds says: `scope`, `team`.
  case overview
  /// What such a sentence says of the plan: `has`, `contains`.
  case verb
  /// The next number is rounded: `about`.
  case about
  /// It changes nothing: `the`, `of`, `estimated`.
  case filler

  /// Finds what a word in lower case does, if it is known.
  init?(_ word: String) {
    guard let known = Self.table[word] else { return nil }
    self = known
  }

  /// Returns what the parts of a word do, in scripts without blanks: `総タスク数` has three.
  ///
  /// - Returns: Nothing if a part is not known.
  static func parts(of word: String) -> [ClaimWord]? {
    if let known = ClaimWord(word) { return [known] }
    if let known = compounds[word] { return known }
    let scalars = Array(word.unicodeScalars)
    guard scalars.count <= 24, !scalars.allSatisfy(\.isLatin) else { return nil }
    var parts: [ClaimWord] = []
    var start = 0
    while start < scalars.count {
      let longest = min(scalars.count, start + 8)
      let end = (start + 1...longest).reversed().first { end in
        ClaimWord(String(String.UnicodeScalarView(scalars[start..<end]))) != nil
      }
      guard let end, let part = ClaimWord(String(String.UnicodeScalarView(scalars[start..<end])))
      else { return nil }
      parts.append(part)
      start = end
    }
    return parts
  }

  /// Words for those who do the work, which are counted beside it.
  static let people: Set<String> = [
    "people", "persons", "developers", "devs", "engineers", "members", "personen", "leute",
    "entwickler", "personnes", "développeurs", "personas", "desarrolladores", "pessoas", "persone",
    "人", "名", "명",
  ]

  /// Words before a unit that say that it is one of work: `person-days`, `dev days`.
  static let persons: Set<String> = [
    "person", "man", "dev", "developer", "engineer", "ideal", "staff", "personen", "mann",
    "homme", "jours homme",
  ]

  /// Whether the words of a unit say that it is one of work, not of the calendar.
  static func isWork(unit words: [String]) -> Bool {
    words.contains { word in
      persons.contains(word) || ["pd", "md", "jh", "pt", "personentage"].contains(word)
        || ["人", "工"].contains { word.contains($0) } || word == "공수"
    }
  }

  /// Words of two parts that are written as one.
  private static let compounds: [String: [ClaimWord]] = [
    "gesamtaufwand": [.total, .effort], "gesamtzahl": [.total, .count],
    "aufgabenzahl": [.task, .count], "gesamtschätzung": [.total, .effort],
  ]

  private static let table: [String: ClaimWord] = {
    let words: [(ClaimWord, String)] = [
      (
        .total,
        """
        total totals totaal sum overall altogether grand committed commitment gesamt \
        insgesamt summe totale totaux totales totali suma somme totais subtotal subtotals sub sous \
        zwischensumme subtotale parcial parziale 小計 小计 소계 総 合計 総計 計 全 总 总计 \
        合计 共计 共 总共 총 합계 전체 итого всего
        """
      ),
      (
        .effort,
        """
        effort efforts estimate estimates estimation work workload aufwand schätzung \
        arbeitsaufwand charge charges esfuerzo esfuerzos estimación esforço estimativa impegno \
        sforzo stima 工数 見積 見積もり 工作量 工时 공수 трудозатраты оценка
        """
      ),
      (.time, "time temps tiempo tempo zeit 時間 时间 시간 время"),
      (
        .task,
        """
        task tasks tâche tâches aufgabe aufgaben arbeitspakete tarea tareas tarefa tarefas attività \
        タスク 任务 任務 작업 태스크 задача задачи задач
        """
      ),
      (
        .count,
        """
        number count amount nombre anzahl número numero # 数 数量 件数 个数 個 个 項 件 \
        項目 项 개수 개 수 количество
        """
      ),
      (
        .unit,
        """
        h hr hrs hour hours heure heures hora horas stunde stunden std ore d day days jour jours j \
        jh tag tage pt personentage día días dia dias giorni w wk week weeks woche wochen semaine \
        semaines semana semanas sp pts point points story stories punkte puntos pontos punti pd md \
        ポイント ストーリーポイント 人日 人天 日 天 小时 点 故事点 点数 포인트 person man dev \
        developer engineer ideal staff personen homme hommes
        """
      ),
      (
        .plan,
        """
        plan feature breakdown backlog list implementation table sprint epic
        """
      ),
      (.project, "project spec specification document projekt projet proyecto projeto progetto"),
      (
        .overview,
        """
        scope team size overview extent umfang périmètre alcance escopo ambito 範囲 规模 範疇 规模
        """
      ),
      (
        .verb,
        """
        has have contains comprises consists includes lists needs there are is takes requires \
        enthält umfasst hat comprend contient contiene tiene comprende 包含 包括 有
        """
      ),
      (
        .about,
        """
        about around approx approximately roughly circa ca environ env etwa rund unos \
        aproximadamente cerca 約 约 大约 およそ 약 около примерно
        """
      ),
      (
        .filler,
        """
        the this all of in for and a an at with est estimated planned development dev across our \
        project's le la les de des du d' et en tout pour estimé estimée estimés el los las y del \
        der die das für und den von im di del e stimato の で は 为 是 预计 预估 估算 予定 的 составляет
        """
      ),
    ]
    var table: [String: ClaimWord] = [:]
    for (word, texts) in words {
      for text in texts.split(separator: " ") {
        let key = Phrase(text).text
        if table[key] == nil { table[key] = word }
      }
    }
    return table
  }()
}
