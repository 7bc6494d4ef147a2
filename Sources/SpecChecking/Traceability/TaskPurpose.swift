/// Work that goes with every feature and that sections of the spec ask for as a whole.
enum TaskPurpose: CaseIterable {
  /// Test scenarios and tests of performance ask for it.
  case testing
  /// The list of documents asks for it.
  case documentation
  /// The rollout plan and the metrics ask for it.
  case operation

  /// The stems by which a title says that it is such work.
  var words: Set<String> {
    switch self {
    case .testing: Self.testingWords
    case .documentation: Self.documentationWords
    case .operation: Self.operationWords
    }
  }

  private static let testingWords = TraceWords.stems(
    """
    test qa e2e verify verification regression benchmark audit review rehearse tests probar pruebas
    tester prüfen 测试 テスト 테스트
    """)

  private static let documentationWords = TraceWords.stems(
    """
    document documentation docs guide readme manual tutorial training announcement changelog
    runbook documentación dokumentation handbuch 文档 文書 문서
    """)

  private static let operationWords = TraceWords.stems(
    """
    deploy deployment release rollout rollback launch ci cd pipeline staging production environment
    infrastructure provision docker kubernetes terraform flag canary monitoring alert dashboard
    backup hosting despliegue déploiement bereitstellung 部署 发布 デプロイ 배포
    """)
}
