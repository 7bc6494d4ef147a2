/// What a section of a spec tells of the feature.
///
/// The sections that the plan is made of have topics too, so that nothing is read under them that
/// belongs to somebody else.
enum FeatureTopic: CaseIterable, Sendable {
  case scope, personas, stories, quality
  case components, entities, endpoints, events, security, performance
  case externals, tasks, timeline, risks
  case testScenarios, testData, performanceTests, realtimeTests
  case rollout, metrics, documentation
  case indicators, feedback
  case references, glossary, changeLog
  /// A section we know and have nothing to read in.
  case other

  /// Words that mean it wherever they stand in a heading, in the languages we know.
  var phrases: [String] {
    switch self {
    case .scope:
      [
        "scope", "in scope", "out of scope", "non goals", "non goal", "nongoals", "future scope",
        "future considerations", "future work", "future enhancements", "périmètre", "umfang",
        "alcance", "escopo", "范围", "スコープ", "범위",
      ]
    case .personas:
      [
        "personas", "persona", "target users", "target audience", "user types", "user roles",
        "actors", "utilisateurs cibles", "zielgruppe", "zielgruppen", "usuarios objetivo",
        "用户画像", "目标用户", "ペルソナ", "페르소나",
      ]
    case .stories: SectionMeaning.stories.phrases + ["user scenarios", "historias de usuario"]
    case .quality:
      [
        "non functional requirements", "nonfunctional requirements", "non functional", "nfr",
        "nfrs", "quality requirements", "quality attributes", "exigences non fonctionnelles",
        "nicht funktionale anforderungen", "nichtfunktionale anforderungen",
        "requisitos no funcionales", "requisitos não funcionais", "非功能需求", "非功能性需求",
        "非機能要件", "비기능 요구사항",
      ]
    case .components:
      [
        "ui components", "ui component", "user interface components", "interface components",
        "frontend components", "react components", "ui elements", "screens", "composants ui",
        "ui komponenten", "componentes de ui", "componentes ui", "界面组件", "ui组件",
        "uiコンポーネント", "ui 컴포넌트",
      ]
    case .entities:
      [
        "data model", "data models", "data schema", "database schema", "database design",
        "database tables", "entities", "domain model", "domain models", "modèle de données",
        "datenmodell", "modelo de datos", "modelo de dados", "数据模型", "数据库设计",
        "データモデル", "데이터 모델",
      ]
    case .endpoints:
      [
        "api", "apis", "api design", "api specification", "api specifications", "api contract",
        "api contracts", "api changes", "api routes", "api endpoints", "endpoints", "rest api",
        "api design endpoints", "接口设计", "接口定义", "api设计", "api設計", "エンドポイント",
        "api仕様", "엔드포인트",
      ]
    case .events:
      [
        "websocket", "websockets", "web socket", "web sockets", "websocket events",
        "websocket messages", "websocket api", "socket events", "real time events",
        "realtime events", "real time communication", "real time updates", "real time messages",
        "server sent events", "socket io", "socket io events", "signalr", "signalr events",
        "événements websocket", "websocket ereignisse",
        "eventos websocket", "websocket事件", "websocketイベント", "웹소켓 이벤트",
      ]
    case .security:
      [
        "security", "security considerations", "security requirements", "security design",
        "sécurité", "sicherheit", "seguridad", "segurança", "安全", "セキュリティ", "보안",
      ]
    case .performance:
      [
        "performance", "performance considerations", "scalability", "rendimiento", "desempenho",
        "性能", "パフォーマンス", "성능",
      ]
    case .externals: SectionMeaning.externalDependencies.phrases + ["internal dependencies"]
    case .tasks: SectionMeaning.tasks.phrases
    case .timeline: SectionMeaning.timeline.phrases
    case .risks: SectionMeaning.risks.phrases
    case .testScenarios:
      [
        "test", "tests", "testing", "test scenarios", "test cases", "testing strategy",
        "test strategy", "test plan", "testing plan", "testing requirements", "qa",
        "quality assurance", "scénarios de test", "testfälle",
        "testszenarien", "teststrategie", "casos de prueba", "pruebas", "testes", "测试",
        "テスト", "테스트",
      ]
    case .testData:
      [
        "test data", "testing data", "test data requirements", "données de test", "testdaten",
        "datos de prueba", "dados de teste", "测试数据", "テストデータ", "테스트 데이터",
      ]
    case .performanceTests:
      [
        "performance testing", "performance tests", "performance test", "load testing",
        "load tests", "stress testing", "tests de performance", "leistungstests", "lasttests",
        "pruebas de rendimiento", "testes de desempenho", "性能测试", "パフォーマンステスト",
        "성능 테스트",
      ]
    case .realtimeTests:
      [
        "real time testing", "realtime testing", "real time tests", "realtime tests",
        "websocket testing", "websocket tests", "tests temps réel", "echtzeittests", "实时测试",
        "リアルタイムテスト",
      ]
    case .rollout:
      [
        "rollout", "roll out", "rollout plan", "deployment", "deployment strategy",
        "deployment plan", "deployment requirements", "release plan", "release strategy",
        "launch plan", "rollback plan", "feature flags", "déploiement", "einführung",
        "bereitstellung", "despliegue", "implantação", "部署", "发布计划", "デプロイ",
        "リリース計画", "배포",
      ]
    case .metrics:
      [
        "monitoring", "monitoring and alerting", "monitoring alerting", "monitoring and logging",
        "observability", "alerting", "surveillance", "überwachung", "monitoreo",
        "monitorización", "monitoramento", "监控", "監視", "모니터링",
      ]
    case .documentation:
      [
        "documentation", "documentation and training", "documentation training",
        "documentation plan", "training plan", "dokumentation", "documentación", "documentação",
        "文档", "ドキュメント", "문서",
      ]
    case .indicators:
      [
        "success metrics", "success criteria", "measurable outcomes", "success indicators", "kpi",
        "kpis", "key performance indicators", "indicateurs clés", "indicateurs de succès",
        "erfolgskriterien", "kennzahlen", "indicadores", "métricas de éxito",
        "métricas de sucesso", "成功指标", "关键指标", "成功指標", "성공 지표",
      ]
    case .feedback:
      [
        "user feedback", "feedback", "feedback plan", "feedback collection",
        "retours utilisateurs", "nutzerfeedback", "用户反馈", "フィードバック", "피드백",
      ]
    case .references:
      [
        "references", "related documents", "related documentation", "related specifications",
        "related specs", "related links", "useful links", "further reading", "bibliography",
        "références", "referenzen", "referencias", "referências", "参考", "参考资料", "参考文献",
        "참고 자료",
      ]
    case .glossary:
      [
        "glossary", "terminology", "acronyms", "abbreviations", "glossaire", "glossar", "glosario",
        "glossário", "术语", "术语表", "用語集", "用語", "용어",
      ]
    case .changeLog:
      [
        "change log", "changelog", "change history", "revision history", "version history",
        "document history", "journal des modifications", "änderungsprotokoll",
        "änderungshistorie", "historial de cambios", "registro de cambios", "变更记录",
        "修订历史", "変更履歴", "更新履歴", "변경 이력",
      ]
    case .other:
      [
        "overview", "summary", "architecture", "user flow", "wireframes", "mockups",
        "sequence diagrams", "acceptance criteria", "acceptance scenarios", "definition of done",
        "open questions", "functional requirements", "assumptions", "constraints", "background",
        "business objectives", "team capacity", "sprint goal",
      ]
    }
  }

  /// Words that mean it only when they are the whole heading.
  var wholePhrases: [String] {
    switch self {
    case .scope: ["future"]
    case .personas: ["users", "roles"]
    case .components:
      [
        "components", "component", "pages", "views", "composants", "komponenten", "componentes",
        "组件", "コンポーネント", "컴포넌트",
      ]
    case .entities: ["schema", "key entities", "models", "tables", "entités", "entitäten"]
    case .endpoints: ["routes", "schnittstellen", "interfaces", "接口"]
    case .events: ["events", "messages", "événements", "ereignisse", "eventos", "事件", "イベント"]
    case .testScenarios: ["scenarios"]
    case .rollout: ["release", "launch", "rollback", "deploy"]
    case .metrics: ["metrics", "alerts", "logging"]
    case .documentation: ["docs", "training"]
    case .references: ["reference", "links", "see also", "quellen"]
    case .glossary: ["terms", "definitions", "definitionen"]
    case .changeLog: ["history", "revisions", "changes", "historique", "histórico"]
    case .other: ["requirements", "goals", "objectives", "notes", "introduction", "appendix"]
    default: []
    }
  }
}
