/// What a section of a spec is about, by its heading.
enum SectionMeaning: CaseIterable, Sendable {
  case tasks, externalDependencies, timeline, risks, stories, tests, sizes, summary, other

  /// The words in a heading that mean it, in the languages we know.
  ///
  /// The cases are tried in their order: `Testing tasks` is about tasks.
  var phrases: [String] {
    switch self {
    case .tasks:
      [
        "tasks", "task", "task list", "task breakdown", "backlog", "work breakdown", "work items",
        "todo", "tâches", "tâche", "taches", "aufgaben", "arbeitspakete", "tareas", "任务",
        "タスク", "작업",
      ]
    case .externalDependencies:
      [
        "dependencies", "external dependencies", "dependency", "dépendances", "abhängigkeiten",
        "dependencias", "依赖", "依存関係",
      ]
    case .timeline:
      [
        "timeline", "schedule", "milestones", "phases", "roadmap", "calendrier", "jalons",
        "zeitplan", "meilensteine", "cronograma", "时间线", "里程碑", "スケジュール",
      ]
    case .risks: ["risk", "risks", "risques", "risiken", "riesgos", "风险", "リスク"]
    case .stories:
      ["user stories", "user story", "stories", "récits utilisateur", "用户故事"]
    case .tests: ["test", "tests", "testing", "test scenarios", "测试", "テスト"]
    case .sizes: ["sizes", "size legend", "t shirt", "t shirt sizes", "sizing", "legend"]
    case .summary:
      [
        "summary", "overview", "total", "totals", "statistics", "capacity", "velocity", "budget",
        "résumé", "zusammenfassung", "resumen", "概要", "統計情報", "统计",
      ]
    case .other:
      [
        "requirements", "personas", "glossary", "change log", "changelog", "metrics", "kpis",
        "key performance indicators", "monitoring", "documentation", "feedback", "references",
        "data model", "endpoints", "api", "components", "events", "entities", "history",
        "architecture",
      ]
    }
  }

  /// The phrases of all cases, in the order in which they are tried.
  private static let table: [(meaning: SectionMeaning, phrases: [Phrase])] = allCases.map {
    ($0, $0.phrases.map { Phrase($0) })
  }

  /// Finds the meaning of a heading, if it has one we know.
  init?(heading: String) {
    // What is longer is a text, and looking for every word in it would cost time.
    guard heading.utf8.count <= 500 else { return nil }
    let phrase = Phrase(heading).withoutNumbering
    let known = Self.table.first { $0.phrases.contains(where: phrase.contains) }
    guard let known else { return nil }
    self = known.meaning
  }
}
