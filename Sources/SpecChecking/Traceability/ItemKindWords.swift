import PlanModel

extension TraceItem.Kind {
  /// Words by which a task says that it is about things of this kind.
  var ownWords: Set<String> { Self.tables[self]?.own ?? [] }

  /// Words that only give the shape of a thing: the `List` of `Team List`.
  var shapeWords: Set<String> { Self.tables[self]?.shape ?? [] }

  /// What things of the kind are called: a task for `all new components` serves each of them.
  var nouns: Set<String> { Self.tables[self]?.nouns ?? [] }

  /// Words by which a task serves all things of this kind: `monitoring` watches every metric.
  var coveringWords: Set<String> { self == .metric ? Self.watching : [] }

  /// The kinds that the tasks of a discipline usually build; `nil` if that is not known.
  static func usual(for discipline: Skill) -> ItemKinds? { byDiscipline[discipline.code] }

  private struct Table {
    let own: Set<String>
    let shape: Set<String>
    let nouns: Set<String>

    init(own: String, shape: String, nouns: String) {
      self.own = TraceWords.stems(own)
      self.shape = TraceWords.stems(shape)
      self.nouns = TraceWords.stems(nouns)
    }
  }

  private static let watching = TraceWords.stems(
    "monitoring alert alerting dashboard observability telemetry 监控 告警 監視 모니터링 überwachung")

  private static let tables: [TraceItem.Kind: Table] = [
    .component: Table(
      own: """
        ui ux interface component page screen frontend form dialog panel button widget layout modal
        menu toolbar banner composant componente komponente pantalla écran oberfläche 组件 页面 界面
        画面 화면
        """,
      shape: """
        list detail card form page view screen panel dialog bar button modal menu setup editor
        component widget banner section tab table grid badge frame item display
        """,
      nouns: "component screen page"),
    .endpoint: Table(
      own: "api endpoint crud rest route controller http openapi serve 接口", shape: "",
      nouns: "endpoint route"),
    .entity: Table(
      own: """
        entity model table schema migration repository database persistence orm collection dao
        tabla tabelle modèle modelo entité entidad entität 实体 模型 数据
        """,
      shape: "entity model record table data", nouns: "entity model table"),
    .event: Table(
      own: """
        event websocket socket realtime message broadcast push publish subscribe channel relay emit
        événement evento ereignis 事件
        """,
      shape: """
        request response change create update delete require submit accept reject broadcast event
        message move receive send sent notification progress
        """,
      nouns: "event"),
    .metric: Table(
      own: """
        monitoring alert alerting dashboard observability telemetry metric instrument grafana
        prometheus 监控 告警 監視 指标 모니터링 überwachung
        """,
      shape: "rate time count total number size percentage usage latency", nouns: "metric"),
  ]

  private static let byDiscipline: [String: ItemKinds] =
    ([
      "FE": [.component], "UI": [.component], "UX": [.component], "WEB": [.component],
      "BE": [.endpoint, .entity, .event], "API": [.endpoint], "RT": [.event],
      "DATA": [.entity], "DB": [.entity], "OPS": [.metric],
    ] as [String: [TraceItem.Kind]]).mapValues { kinds in ItemKinds(kinds.map { ItemKinds($0) }) }
}
