/// The words by which phases and the headings of their tasks are recognised, in the languages we know.
enum PhaseVocabulary {
  /// Words that say that the feature is being built.
  static let development: Set<String> = words([
    "development", "develop", "developing", "dev", "implementation", "implement", "implementing",
    "build", "building", "coding", "construction", "programming", "entwicklung", "implementierung",
    "umsetzung", "développement", "implémentation", "réalisation", "desarrollo", "implementación",
    "desenvolvimento", "implementação", "sviluppo", "implementazione", "ontwikkeling",
    "implementatie", "разработка", "реализация", "rozwój", "implementacja", "开发", "开发阶段", "实施",
    "实现", "開発", "実装", "개발", "구현",
  ])

  /// Words that say that something else is done in a phase, whatever discipline it names.
  static let otherWork: Set<String> = words([
    "test", "tests", "testing", "qa", "uat", "design", "planning", "plan", "analysis", "discovery",
    "research", "review", "reviews", "deployment", "deploy", "release", "launch", "rollout",
    "documentation", "docs", "training", "acceptance", "verification", "validation", "monitoring",
    "entwurf", "konzept", "planung", "analyse", "testen", "abnahme", "einführung",
    "dokumentation", "schulung", "conception", "recette", "déploiement", "livraison", "formation",
    "diseño", "planificación", "análisis", "pruebas", "despliegue", "lanzamiento",
    "documentación", "projeto", "planejamento", "análise", "testes", "implantação", "lançamento",
    "documentação", "progettazione", "pianificazione", "analisi", "collaudo", "rilascio",
    "ontwerp", "testfase", "uitrol", "проектирование", "планирование", "анализ", "тестирование",
    "развертывание", "documentatie", "projektowanie", "testowanie", "wdrożenie", "设计", "测试",
    "部署", "上线", "設計", "計画", "テスト", "リリース", "설계", "테스트", "배포",
  ])

  /// Words that carry no meaning of their own in headings of tasks.
  static let filler: Set<String> = words([
    "task", "tasks", "the", "list", "breakdown", "items", "work", "aufgaben", "tâches", "tareas",
    "tarefas", "attività", "taken", "задачи", "zadania", "任务", "タスク", "작업",
  ])

  /// Words in the form in which they are compared.
  private static func words(_ words: [String]) -> Set<String> {
    Set(words.map { Phrase($0).text })
  }

  /// Returns the words of a heading or name that mean something, in lower case.
  ///
  /// Numbers in front (`4.2.1 Backend Tasks`) and fillers are left out.
  static func significantWords(of text: String) -> [String] {
    Phrase(text).words.map { String($0) }.drop { $0.allSatisfy(\.isNumber) }
      .filter { !filler.contains($0) }
  }
}
