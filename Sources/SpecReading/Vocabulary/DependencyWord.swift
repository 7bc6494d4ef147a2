/// The words of dependency cells that are neither ids nor names.
enum DependencyWord {
  /// Words that say: nothing is waited for.
  static let none: Set<String> = [
    "none", "no", "nil", "n a", "na", "nothing", "tbd", "no dependencies", "no dependency", "done",
    "aucune", "aucun", "keine", "kein", "ninguna", "ninguno", "nessuna", "无", "没有", "なし",
    "없음",
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
    "phase", "sprint", "milestone", "stage", "iteration", "week", "day", "epic", "release",
    "semaine", "woche", "meilenstein", "jalon", "fase", "hito", "阶段", "フェーズ",
  ]

  /// Words between two names.
  static let connectors: Set<String> = ["and", "&", "et", "und", "y", "e", "plus", "と", "和"]

  /// Words that say that the ids beside them are not waited for.
  static let denials: Set<String> = ["parallel", "benefits", "optional", "optionally"]

  /// Words after a name that do not belong to it.
  static let states: Set<String> = [
    "available", "ready", "done", "complete", "completed", "approved", "deployed", "merged",
  ]

  /// Whether a text says that nothing is waited for, perhaps with a remark: `None — start now`.
  static func isNone(_ text: String) -> Bool {
    let phrase = Phrase(text)
    if phrase.isEmpty { return !text.contains("*") }
    if none.contains(phrase.text) { return true }
    let end = text.unicodeScalars.firstIndex { scalar in
      switch scalar {
      case "—", "–", "-", "(", ":", ";", ".", ",": true
      default: false
      }
    }
    guard let end else { return false }
    let start = text[..<end]
    return start.contains { $0.isWhitespace || $0.isLetter }
      && none.contains(Phrase(start).text) && !text.contains(where: \.isNumber)
  }
}
