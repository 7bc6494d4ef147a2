/// The words of dependency cells that are neither ids nor names.
enum DependencyWord {
  /// Words that say: nothing is waited for.
  static let none: Set<String> = [
    "none", "no", "nil", "n a", "na", "nothing", "tbd", "no dependencies", "no dependency",
    "independent", "not applicable", "aucune", "aucun", "néant", "keine", "kein", "nichts",
    "unabhängig", "ninguna", "ninguno", "nada", "nenhuma", "nenhum", "nessuna", "nessuno", "geen",
    "нет", "brak", "không", "không có", "yok", "ingen", "inga", "独立", "无需", "无", "無", "没有", "无依赖",
    "なし", "特になし", "없음", "해당 없음",
  ]

  /// Words after these that change nothing.
  private static let noneFollowers: Set<String> = [
    "yet", "required", "needed", "known", "special", "external", "internal", "hard", "blockers",
    "blocker", "dependencies", "dependency", "deps", "prerequisites", "dépendance", "dépendances",
    "abhängigkeit", "abhängigkeiten", "dependencia", "dependencias", "dependência",
    "dependências", "dipendenza", "dipendenze", "зависимостей",
  ]

  /// Words that say: everything.
  static let all: Set<String> = [
    "all", "every", "everything", "alle", "alles", "tous", "tout", "toutes", "todas", "todos",
    "全部", "所有", "すべて", "全て", "모두",
  ]

  /// Words after "all" that narrow nothing.
  static let fillers: Set<String> = [
    "the", "of", "other", "others", "remaining", "task", "tasks", "item", "items", "work",
    "tickets",
    "stories", "issues", "complete", "completed", "done", "finished", "tâches", "aufgaben",
    "tareas", "任务", "タスク",
  ]

  /// Words after "all" that mean the rows above.
  static let above: Set<String> = ["above", "previous", "prior", "preceding", "earlier"]

  /// Words that name the tasks of what stands before them.
  static let tasks: Set<String> = [
    "tasks", "task", "work", "items", "tâches", "aufgaben", "tareas",
  ]

  /// Words whose number is not that of a task.
  static let phases: Set<String> = [
    "phase", "phases", "sprint", "sprints", "milestone", "milestones", "jalons", "phasen",
    "fases", "этап", "фаза", "stage", "iteration", "week", "day", "epic", "release",
    "semaine", "woche", "meilenstein", "jalon", "fase", "hito", "阶段", "フェーズ",
  ]

  /// Words between two names.
  static let connectors: Set<String> = ["and", "&", "et", "und", "y", "e", "plus", "と", "和"]

  /// Words that say that the ids behind them are not waited for.
  static let denials: Set<String> = [
    "parallel", "benefits", "independent", "independently", "blocks", "unblocks",
    "enables", "parallèle", "parallèlement", "paralelo", "parallelo", "параллельно", "unabhängig",
    "並行", "并行",
  ]

  /// Words that say that the ids around them need not be waited for.
  static let options: Set<String> = [
    "optional", "optionally", "non blocking", "nonblocking", "optionnel", "optionnelle",
    "opcional", "facoltativo", "可选", "任意",
  ]

  /// Words that take something out of many tasks.
  static let exceptions: Set<String> = [
    "except", "excluding", "but", "without", "außer", "ausser", "ohne", "sauf", "excepto", "salvo",
    "exceto", "eccetto", "кроме", "除了", "以外",
  ]

  /// Cells that mean what the cell above says.
  static let dittos: Set<String> = [
    "same as above", "same", "ditto", "idem", "siehe oben", "wie oben", "igual", "同上",
  ]

  /// Words for a user story or an epic, whose number is not that of a task.
  static let stories: Set<String> = [
    "story", "user story", "us", "epic", "feature", "historia", "récit",
  ]

  /// Words after a name that do not belong to it.
  static let states: Set<String> = [
    "available", "ready", "done", "complete", "completed", "approved", "deployed", "merged",
  ]

  /// Whether a text begins with a word for all.
  static func saysAll(_ text: String) -> Bool {
    all.contains(String(Phrase(text).firstWord))
  }

  /// Whether a text says that nothing is waited for, perhaps with a remark: `None — start now`.
  static func isNone(_ text: String) -> Bool {
    // No word for nothing holds a number; ids, which most cells hold, do.
    guard !text.unicodeScalars.contains(where: \.isNumber) else { return false }
    let phrase = Phrase(text)
    if phrase.isEmpty { return !text.contains("*") }
    if none.contains(phrase.text) { return true }
    // `none yet`, `No blockers`, `Aucune dépendance`.
    if none.contains(String(phrase.firstWord)),
      phrase.words.dropFirst().allSatisfy({ noneFollowers.contains(String($0)) })
    {
      return true
    }
    let end = text.unicodeScalars.firstIndex { scalar in
      switch scalar {
      case "—", "–", "-", "(", ":", ";", ".", ",": true
      default: false
      }
    }
    guard let end else { return false }
    let start = text[..<end]
    return start.contains { $0.isWhitespace || $0.isLetter }
      && none.contains(Phrase(start).text)
  }
}
