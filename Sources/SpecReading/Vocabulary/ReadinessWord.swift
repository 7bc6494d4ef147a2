import PlanModel

/// The words and signs that say whether something others must deliver is there.
enum ReadinessWord {
  /// How many words of a status are looked at.
  private static let wordLimit = 16
  /// The most words of one expression.
  private static let longest = 4

  /// Returns what a status says; of several expressions in it the first counts.
  ///
  /// - Complexity: O(1): only the beginning of a long text is looked at.
  static func readiness(of status: String) -> ExternalDependency.Readiness {
    let words = Phrase(status.prefix(200)).words.prefix(wordLimit)
    for start in words.indices {
      for count in (1...longest).reversed() where start + count <= words.endIndex {
        let expression = words[start..<start + count].joined(separator: " ")
        if let found = table[expression] { return found }
      }
      // Scripts without blanks run their words together.
      let word = words[start]
      if !word.unicodeScalars.allSatisfy(\.isLatin), let found = found(in: word) { return found }
    }
    return status.unicodeScalars.prefix(200).lazy.compactMap { signs[$0] }.first ?? .unknown
  }

  /// The first expression that stands anywhere in `word`, the longest of those that begin there.
  private static func found(in word: Substring) -> ExternalDependency.Readiness? {
    var rest = word.prefix(40)
    while !rest.isEmpty {
      for length in (2...6).reversed() {
        if let found = table[String(rest.prefix(length))] { return found }
      }
      rest = rest.dropFirst()
    }
    return nil
  }

  private static let table: [String: ExternalDependency.Readiness] = {
    var table: [String: ExternalDependency.Readiness] = [:]
    for word in available { table[Phrase(word).text] = .available }
    for word in pending { table[Phrase(word).text] = .pending }
    for word in delayed { table[Phrase(word).text] = .delayed }
    return table
  }()

  private static let available = [
    "available", "ready", "done", "complete", "completed", "finished", "approved", "deployed",
    "delivered", "live", "in production", "in place", "in use", "existing", "exists", "active",
    "confirmed", "released", "stable", "resolved", "signed", "granted", "installed", "integrated",
    "provisioned", "configured", "set up", "unblocked", "not blocked", "not required", "not needed",
    "verfügbar", "vorhanden", "fertig", "erledigt", "bereit", "freigegeben", "disponible",
    "terminé", "prêt", "prête", "existant", "listo", "lista", "aprobado", "completado", "existente",
    "disponível", "pronto", "pronta", "concluído", "disponibile", "completato", "approvato",
    "beschikbaar", "gereed", "klaar", "доступно", "доступен", "готово", "готов", "dostępne",
    "gotowe", "可用", "已完成", "完成", "就绪", "已有", "已批准", "利用可能", "完了", "済み", "承認済",
    "사용 가능", "사용가능", "완료", "준비됨",
  ]

  private static let delayed = [
    "delayed", "late", "overdue", "slipped", "slipping", "at risk", "blocked", "on hold", "stalled",
    "verspätet", "verzögert", "blockiert", "retardé", "en retard", "bloqué", "retrasado",
    "bloqueado", "atrasado", "in ritardo", "bloccato", "vertraagd", "geblokkeerd", "задержка",
    "заблокировано", "opóźnione", "zablokowane", "延期", "延迟", "阻塞", "遅延", "遅れ", "지연", "保留", "보류",
  ]

  private static let pending = [
    "pending", "in progress", "inprogress", "in work", "wip", "ongoing", "under way", "underway",
    "waiting", "awaiting", "awaited",
    "not started", "not yet", "not ready", "not available", "not approved", "not done",
    "not confirmed", "not signed", "unavailable", "unconfirmed", "outstanding", "missing",
    "incomplete", "tbd", "tba", "tbc", "to be determined", "to be confirmed", "to be decided",
    "to be agreed", "to do", "todo", "open", "planned", "scheduled", "requested", "ordered",
    "proposed", "in review", "under review", "in negotiation", "under negotiation",
    "in development", "under development", "in testing", "in design", "in evaluation", "draft",
    "needed", "required", "backlog", "queued", "unknown", "unclear", "expected",
    "offen", "ausstehend", "in arbeit", "in bearbeitung", "läuft", "geplant", "angefragt",
    "wartet", "wartend", "nicht begonnen", "nicht verfügbar", "noch nicht", "unklar",
    "en attente", "en cours", "à faire", "prévu", "prévue", "planifié", "demandé",
    "non commencé", "non disponible", "pas encore", "à confirmer", "à définir",
    "pendiente", "en curso", "en progreso", "en proceso", "planificado", "solicitado",
    "por hacer", "por confirmar", "por definir", "no iniciado", "no disponible",
    "pendente", "em andamento", "em progresso", "planejado", "planeado", "a fazer", "a definir",
    "não iniciado", "não disponível", "aguardando", "in corso", "in attesa", "in sospeso",
    "da fare", "da definire", "pianificato", "non iniziato", "non disponibile",
    "in behandeling", "bezig", "gepland", "wachtend", "niet gestart",
    "niet beschikbaar", "nog niet", "в процессе", "в работе", "ожидает", "ожидается",
    "запланировано", "не начато", "недоступно", "w toku", "oczekuje",
    "zaplanowane", "do zrobienia", "nie rozpoczęte",
    "进行中", "待处理", "待定", "待确认", "未开始", "未完成", "未就绪", "计划中", "等待", "开发中",
    "進行中", "待處理", "対応中", "作業中", "未着手", "未定", "未完了", "調整中", "確認中", "予定",
    "待ち", "대기", "진행 중", "진행중", "미정", "미완료", "예정", "시작 전",
  ]

  /// What signs mean where no word does.
  private static let signs: [Unicode.Scalar: ExternalDependency.Readiness] = [
    "✅": .available, "✔": .available, "☑": .available, "✓": .available, "🟢": .available,
    "⏳": .pending, "⌛": .pending, "🔄": .pending, "🚧": .pending, "🟡": .pending, "🟠": .pending,
    "🔴": .pending, "❌": .pending, "⬜": .pending, "☐": .pending, "⚠": .pending, "⏸": .pending,
    "🚫": .pending, "❓": .pending,
  ]
}
