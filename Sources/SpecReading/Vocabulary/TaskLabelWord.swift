/// Words and prefixes that say what a numbered heading or item is.
enum TaskLabelWord {
  /// Words before the number of a task, such as `Task 1.2`.
  static let tasks: Set<String> = [
    "task", "subtask", "sub task", "ticket", "issue", "item", "step", "work package", "wp", "todo",
    "work item", "action", "action item", "story", "user story", "us", "tâche", "tache", "étape",
    "aufgabe", "arbeitspaket", "schritt", "tarea", "paso", "historia", "récit", "任务", "タスク", "작업",
  ]

  /// Of these, the words for a user story.
  static let stories: Set<String> = [
    "story", "user story", "us", "historia", "récit",
  ]

  /// Prefixes of ids that number user stories and epics, which tasks fulfil.
  static let storyPrefixes: Set<String> = ["US", "STORY", "EPIC", "HU", "FEATURE"]

  /// Prefixes of ids that never number tasks: requirements, criteria, tests, risks, decisions.
  static let otherPrefixes: Set<String> = [
    "AC", "ADR", "BR", "DOD", "FR", "KPI", "NFR", "PHASE", "REQ", "RFC", "RISK", "SC", "SPRINT",
    "TC", "TS", "UC", "WEEK", "UTF", "ISO", "SHA", "AES", "CVE", "V",
  ]

  /// Words that say how far a task is, which are no part of its title.
  static let states: Set<String> = [
    "done", "complete", "completed", "finished", "in progress", "wip", "todo", "to do", "blocked",
    "not started", "pending", "erledigt", "offen", "fertig", "terminé", "fait", "en cours",
    "hecho", "pendiente", "完了", "未完了", "已完成", "进行中",
  ]

  /// Words in headings under which no tasks are listed, whatever their items look like.
  static let otherSections: [Phrase] = [
    "acceptance criteria", "definition of done", "definition of ready", "change log", "changelog",
    "release notes", "revision history", "version history", "test scenarios", "test cases",
    "glossary", "references", "requirements", "personas", "risks", "risk", "success criteria",
    "critères d'acceptation", "akzeptanzkriterien", "criterios de aceptación", "验收标准",
    "受け入れ基準", "変更履歴",
  ].map { Phrase($0) }

  /// Words in headings under which tasks are listed, beside those of `SectionMeaning.tasks`.
  static let taskSections: [Phrase] = [
    "sprint", "iteration", "implementation", "implementation plan", "work packages", "action items",
    "next steps", "umsetzung", "implementierung", "implémentation", "implementación", "实施", "実装",
  ].map { Phrase($0) }

  /// Whether tasks may stand under `headings`, the nearest first.
  ///
  /// The nearest heading counts when it holds such words, those above only when they are nothing
  /// else: a title may well speak of risks.
  static func mayHoldTasks(_ headings: [SpecText]) -> Bool {
    for (index, heading) in headings.enumerated() {
      if SectionMeaning(heading: heading.text) == .tasks { return true }
      let phrase = Phrase(heading.text).withoutNumbering
      if index == 0
        ? otherSections.contains(where: phrase.contains) : otherSections.contains(phrase)
      {
        return false
      }
    }
    return true
  }

  /// Whether `headings` say that tasks follow.
  static func meanTasks(_ headings: [SpecText]) -> Bool {
    headings.contains { heading in
      SectionMeaning(heading: heading.text) == .tasks
        || taskSections.contains(where: Phrase(heading.text).contains)
    }
  }
}
