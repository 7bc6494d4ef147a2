import PlanModel

/// The words and signs that say how far a task has come.
enum StatusWord {
  /// Words that mean a state, in the order in which they are looked for.
  ///
  /// What denies comes before what it denies (`not done`), what limits before what it limits
  /// (`partially done`).
  private static let table: [(status: ActivityStatus, phrases: [Phrase])] = words.map { entry in
    (entry.status, entry.words.map { Phrase($0) })
  }

  /// The state of each name; of two the one that is looked for first.
  private static let byName: [Phrase: ActivityStatus] = Dictionary(
    table.flatMap { entry in entry.phrases.map { ($0, entry.status) } },
    uniquingKeysWith: { first, _ in first })

  private static let words: [(status: ActivityStatus, words: [String])] = [
    (
      .open,
      [
        "not started", "not done", "not yet", "not begun", "undone", "incomplete", "unstarted",
        "nicht begonnen", "nicht gestartet", "noch nicht", "non commencé", "pas commencé",
        "à faire", "no iniciado", "sin empezar", "não iniciado", "da fare", "non iniziato",
        "niet gestart", "не начато", "не начата", "не сделано", "nie rozpoczęte", "未完了", "未完成",
        "未着手", "未开始", "未開始", "미완료", "시작 전",
      ]
    ),
    (
      .cancelled,
      [
        "cancelled", "canceled", "deferred", "dropped", "rejected", "removed", "descoped",
        "out of scope", "wont do", "wont fix", "won t do", "won t fix", "will not do", "postponed",
        "abandoned", "skipped", "superseded", "obsolete", "deprecated", "duplicate", "declined",
        "abgebrochen", "gestrichen", "verschoben", "entfällt", "zurückgestellt", "annulé",
        "annulée", "reporté", "reportée", "abandonné", "cancelado", "cancelada", "aplazado",
        "pospuesto", "descartado", "adiado", "annullato", "rinviato", "geannuleerd", "uitgesteld",
        "отменено", "отменена", "отложено", "anulowane", "取消", "已取消", "推迟", "延期", "暂缓",
        "中止", "キャンセル", "見送り", "취소", "보류",
      ]
    ),
    (
      .started(share: nil),
      [
        "in progress", "inprogress", "in_progress", "in work", "wip", "doing", "started", "ongoing",
        "active", "partial", "partially", "partly", "almost", "nearly", "in review", "review",
        "in test", "in testing", "testing", "in qa", "in development", "under way", "underway",
        "in arbeit", "begonnen", "läuft", "laufend", "teilweise", "en cours", "commencé",
        "partiellement", "en progreso", "en curso", "en proceso", "parcial", "em andamento",
        "em progresso", "in corso", "bezig", "в работе", "в процессе", "частично", "w toku",
        "进行中", "開発中", "開始", "正在", "部分完成", "進行中", "対応中", "作業中", "진행 중",
        "진행중",
      ]
    ),
    (
      .done,
      [
        "done", "complete", "completed", "finished", "closed", "resolved", "merged", "shipped",
        "released", "delivered", "deployed", "implemented", "fixed", "verified", "passed", "yes",
        "erledigt", "fertig", "abgeschlossen", "umgesetzt", "gefixt", "behoben", "ja", "terminé",
        "terminée", "fait", "faite", "fini", "finie", "achevé", "livré", "oui", "hecho", "hecha",
        "completado", "completada", "terminado", "terminada", "finalizado", "listo", "sí",
        "concluído", "concluída", "feito", "fatto", "completato", "finito", "afgerond", "gereed",
        "klaar", "готово", "сделано", "выполнено", "завершено", "zrobione", "gotowe", "ukończone",
        "完了", "完成", "已完成", "済", "対応済", "完了済み", "완료",
      ]
    ),
    (
      .open,
      [
        "todo", "to do", "open", "new", "pending", "planned", "backlog", "ready", "blocked",
        "on hold", "waiting", "queued", "proposed", "draft", "no", "offen", "geplant", "neu",
        "ausstehend", "blockiert", "wartet", "ouvert", "prévu", "planifié", "en attente", "bloqué",
        "pendiente", "planificado", "por hacer", "bloqueado", "pendente", "planejado", "a fazer",
        "aperto", "pianificato", "in sospeso", "gepland", "wachtend", "открыто", "запланировано",
        "ожидает", "otwarte", "zaplanowane", "do zrobienia", "待办", "待开始", "计划", "待处理",
        "未定", "予定", "保留", "대기", "예정",
      ]
    ),
  ]

  /// Signs that mean a state where no word does.
  private static let signs: [(sign: Unicode.Scalar, status: ActivityStatus)] = [
    ("✅", .done), ("✔", .done), ("☑", .done), ("✓", .done), ("🗸", .done), ("🎉", .done),
    ("⏳", .started(share: nil)), ("🔄", .started(share: nil)), ("🚧", .started(share: nil)),
    ("🏗", .started(share: nil)), ("🔨", .started(share: nil)),
    ("🚫", .cancelled), ("⛔", .cancelled), ("🗑", .cancelled), ("⏭", .cancelled),
    ("⬜", .open), ("☐", .open), ("🔲", .open), ("📋", .open), ("❌", .open), ("✗", .open),
    ("⏸", .open), ("🆕", .open),
  ]

  /// Signs that mean a state in a status cell only; elsewhere they mean how much a thing matters.
  private static let lights: [(sign: Unicode.Scalar, status: ActivityStatus)] = [
    ("🟢", .done), ("🟡", .started(share: nil)), ("🔵", .started(share: nil)), ("🔴", .open),
    ("⚪", .open),
  ]

  /// Returns the state that a text is about; none if it speaks of none.
  ///
  /// - Complexity: O(*n*) for *n* bytes, times the number of words.
  static func status(in text: String) -> ActivityStatus? {
    let phrase = Phrase(text)
    guard phrase.text.utf8.count <= 200 else { return nil }
    return table.first { $0.phrases.contains(where: phrase.contains) }?.status ?? sign(in: text)
      ?? lights.first { text.unicodeScalars.contains($0.sign) }?.status
  }

  /// Returns the state whose name a text is, perhaps with a sign before it, and nothing else.
  static func status(named text: String) -> ActivityStatus? {
    let phrase = Phrase(text)
    guard phrase.text.utf8.count <= 60 else { return nil }
    return byName[phrase]
  }

  /// Whether all of a text is a state, such as `✅ Done`, `In progress` or `100%`.
  ///
  /// A remark in brackets or after a dash is passed over. A cross alone may as well mean nothing.
  static func isStatus(_ text: String) -> Bool {
    guard text.utf8.count <= 200 else { return false }
    let scalars = text.unicodeScalars
    let beforeRemark = text[..<(scalars.firstIndex(where: beginsRemark) ?? scalars.endIndex)]
    guard
      beforeRemark.utf8.contains(UInt8(ascii: "%"))
        || !beforeRemark.unicodeScalars.contains(where: \.isNumber)
    else { return false }
    let phrase = Phrase(beforeRemark)
    if phrase.isEmpty {
      return sign(in: text) == .done && !text.contains { $0.isLetter || $0.isNumber }
    }
    if phrase.text.hasSuffix("%"), phrase.text.dropLast().allSatisfy(\.isNumber) { return true }
    return status(named: String(beforeRemark)) != nil && !DependencyWord.isNone(text)
  }

  /// Whether a remark begins with a sign, which is no part of a state.
  private static func beginsRemark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "[", "（", "—", "–", ":": true
    default: false
    }
  }

  /// Returns the state of the first sign that means one.
  static func sign(in text: String) -> ActivityStatus? {
    for scalar in text.unicodeScalars.prefix(200) where !scalar.isASCII {
      if let known = signs.first(where: { $0.sign == scalar }) { return known.status }
    }
    return nil
  }
}
