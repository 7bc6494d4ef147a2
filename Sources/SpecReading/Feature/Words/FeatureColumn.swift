/// What a column of a table, or the label of a field, tells of a part of the feature.
///
/// A case is a set of words with one sense; what it means for a row depends on the section, whose
/// reader asks for the senses in its own order.
enum FeatureColumn: CaseIterable, Sendable {
  // What names a row.
  case id, name, persona, requirement, component, entity, endpoint, event, scenario, testKind
  case data, metric, indicator, document, feedback, reference, term
  // What is said of it.
  case summary, notes, goals, painPoints, acceptance, target, status, kind, priority
  case attributes, attribute, relationships, changes
  case method, path, request, response, codes
  case direction, payload, threshold, alarmLevel, alert, measurement, audience, owner, source
  case given, steps, then
  case definition, link, date, version, author

  /// The headers and labels that mean it, in the languages we know.
  var phrases: [String] {
    switch self {
    case .id:
      [
        "id", "#", "no", "nr", "scenario id", "test id", "tc id", "test case id", "req id",
        "requirement id", "nfr id", "编号", "番号",
      ]
    case .name:
      [
        "name", "title", "nom", "titre", "titel", "nombre", "título", "nome", "名称", "名前",
        "이름",
      ]
    case .persona:
      [
        "persona", "user", "user type", "user role", "actor", "role", "user persona", "rolle",
        "rol", "角色", "ペルソナ", "페르소나",
      ]
    case .requirement:
      [
        "requirement", "nfr",
        "exigence", "anforderung", "requisito", "需求", "要件",
      ]
    case .component:
      [
        "component", "component name", "ui component", "ui element", "element", "screen", "page",
        "view", "widget", "composant", "komponente", "componente", "组件", "コンポーネント",
        "컴포넌트",
      ]
    case .entity:
      [
        "entity", "entity name", "model", "table", "table name", "object", "collection", "entité",
        "entität", "entidad", "entidade", "实体", "エンティティ", "엔티티",
      ]
    case .endpoint:
      ["endpoint", "api", "api endpoint", "resource", "接口", "エンドポイント", "엔드포인트"]
    case .event:
      [
        "event", "event name", "message", "message type", "event type", "topic", "événement",
        "ereignis", "evento", "事件", "イベント", "이벤트",
      ]
    case .scenario:
      [
        "scenario", "test case", "test scenario", "test", "scénario", "testfall", "caso",
        "测试用例", "テストケース",
      ]
    case .testKind: ["test type", "type of test", "test level", "level", "测试类型", "テスト種別"]
    case .data: ["data type", "data", "dataset", "data set", "test data", "数据类型"]
    case .metric:
      [
        "metric", "metric name", "signal", "métrique", "metrik", "métrica", "指标", "指標",
        "메트릭",
      ]
    case .indicator:
      [
        "kpi", "kpi name", "indicator", "indicateur", "indikator", "kennzahl", "indicador",
        "success metric", "关键指标",
      ]
    case .document: ["item", "document", "doc", "documentation", "material", "dokument", "文档"]
    case .feedback: ["feedback type", "feedback", "channel", "feedback channel", "反馈类型"]
    case .reference: ["reference", "référence", "referenz", "referencia", "resource name"]
    case .term:
      [
        "term", "word", "acronym", "abbreviation", "concept", "terme", "begriff", "término",
        "termo", "术语", "用語", "용어",
      ]
    case .summary:
      [
        "description", "summary", "details", "purpose", "responsibility", "what", "content",
        "contents", "beschreibung", "zweck", "descripción", "descrição", "描述", "说明",
        "説明", "내용", "설명", "description of change",
      ]
    case .notes: ["notes", "note", "remarks", "comment", "comments", "备注", "備考", "비고"]
    case .goals:
      [
        "goals", "goal", "needs", "motivation", "motivations", "objectives", "wants", "objectifs",
        "ziele", "objetivos", "目标", "目標", "목표",
      ]
    case .painPoints:
      [
        "pain points", "pain point", "pains", "frustrations", "challenges", "problems",
        "points de douleur", "schmerzpunkte", "puntos de dolor", "痛点", "課題", "불편",
      ]
    case .acceptance:
      [
        "acceptance criteria", "acceptance", "success criteria", "criteria", "criterion",
        "pass criteria", "expected result", "expected", "critères d'acceptation",
        "critères de succès", "akzeptanzkriterien", "erfolgskriterien",
        "criterios de aceptación", "critérios de aceitação", "验收标准", "成功标准",
        "受け入れ基準",
      ]
    case .target:
      ["target", "targets", "target value", "cible", "ziel", "zielwert", "meta", "目标值", "목표치"]
    case .status:
      ["status", "state", "new existing", "statut", "état", "estado", "状态", "状態", "상태"]
    case .kind:
      [
        "type", "category", "requirement type", "quality attribute", "attribute type", "kind",
        "area", "typ", "catégorie", "kategorie", "类型", "種別",
      ]
    case .priority: ["priority", "prio", "priorité", "priorität", "prioridad", "优先级", "優先度"]
    case .attributes:
      [
        "attributes", "fields", "columns", "properties", "key attributes", "key fields",
        "key properties", "attributs", "champs", "felder", "atributos", "campos",
        "属性", "字段", "フィールド", "속성",
      ]
    case .attribute:
      [
        "attribute", "field", "column", "property", "field name", "column name", "attribut",
        "champ", "feld", "atributo", "campo",
      ]
    case .relationships:
      [
        "relationships", "relationship", "relations", "associations", "related entities",
        "foreign keys", "beziehungen", "relaciones", "relações", "关系", "関連", "관계",
      ]
    case .changes:
      [
        "changes", "change", "modifications", "änderungen", "änderung", "cambios", "mudanças",
        "变更", "变更内容", "変更", "変更内容", "변경",
      ]
    case .method: ["method", "verb", "http method", "méthode", "methode", "método", "方法", "メソッド"]
    case .path: ["path", "url", "uri", "route", "chemin", "pfad", "ruta", "路径", "パス", "경로"]
    case .request:
      [
        "request", "request body", "body", "parameters", "params", "input", "query parameters",
        "request parameters", "requête", "anfrage", "solicitud", "petición", "请求", "请求参数",
        "リクエスト", "요청",
      ]
    case .response:
      [
        "response", "responses", "response body", "returns", "output", "success response",
        "error response", "error responses", "réponse", "antwort", "respuesta", "resposta",
        "响应", "レスポンス", "응답",
      ]
    case .codes:
      [
        "status codes", "status code", "codes", "code", "http status", "http codes",
        "http status codes", "response codes", "error codes", "errors", "statuscodes",
        "codes de statut", "códigos de estado", "状态码", "ステータスコード", "상태 코드",
      ]
    case .direction:
      ["direction", "flow", "sender", "from to", "richtung", "dirección", "方向", "방향"]
    case .payload:
      ["payload", "message body", "schema", "charge utile", "nutzlast", "carga", "载荷", "ペイロード"]
    case .threshold:
      [
        "threshold", "thresholds", "alert threshold", "limit", "seuil", "schwellwert",
        "schwellenwert", "umbral", "limiar", "阈值", "閾値", "しきい値", "임계값",
      ]
    case .alarmLevel:
      [
        "warning", "warn", "critical", "warning level", "critical level", "avertissement",
        "critique", "warnung", "kritisch", "advertencia", "crítico", "警告", "严重", "重大", "경고",
      ]
    case .alert:
      [
        "alert", "alerts", "alerting", "action", "notification", "severity", "alerte", "alarm",
        "alerta", "告警", "アラート", "알림",
      ]
    case .measurement:
      [
        "measurement method", "measurement", "how measured", "how to measure", "measured by",
        "collection method", "how collected", "méthode de mesure", "messmethode",
        "método de medición", "测量方法", "衡量方式", "収集方法", "測定方法",
      ]
    case .audience: ["audience", "target audience", "for", "zielgruppe", "audiencia", "受众", "対象者"]
    case .owner:
      ["owner", "responsible", "assignee", "responsable", "verantwortlich", "负责人", "担当者"]
    case .source: ["source", "origin", "quelle", "fuente", "fonte", "来源", "ソース", "출처"]
    case .given: ["given", "precondition", "preconditions", "vorbedingung", "précondition", "前置条件"]
    case .steps:
      [
        "when", "steps", "test steps", "step", "procedure", "actions", "schritte", "étapes",
        "pasos", "passos", "步骤", "测试步骤", "手順",
      ]
    case .then:
      [
        "then", "expected results", "expected outcome", "expected behavior", "expected behaviour",
        "erwartetes ergebnis", "résultat attendu", "resultado esperado", "预期结果", "期待結果",
      ]
    case .definition:
      [
        "definition", "meaning", "explanation", "définition", "bedeutung", "definición",
        "definição", "定义", "定義", "정의",
      ]
    case .link: ["link", "location", "address", "lien", "enlace", "链接", "リンク", "링크"]
    case .date: ["date", "datum", "fecha", "data da mudança", "日期", "日付", "날짜"]
    case .version: ["version", "revision", "rev", "versión", "versão", "版本", "バージョン", "버전"]
    case .author: ["author", "by", "changed by", "auteur", "autor", "作者", "著者", "작성자"]
    }
  }

  private static let byPhrase: [Phrase: FeatureColumn] = {
    var columns: [Phrase: FeatureColumn] = [:]
    for column in allCases {
      for phrase in column.phrases where columns[Phrase(phrase)] == nil {
        columns[Phrase(phrase)] = column
      }
    }
    return columns
  }()

  /// Finds the sense of a header or label: all of it, what stands before a bracket, or the first
  /// of several words between slashes that is known; else the level of a threshold whose name ends
  /// so, as in `Critical Threshold`.
  init?(_ header: String) {
    guard header.utf8.count <= 200 else { return nil }
    let beforeBracket = header.beforeBracket
    let tries =
      [header, String(beforeBracket)] + beforeBracket.split(separator: "/").map(String.init)
    if let column = tries.lazy.compactMap({ Self.byPhrase[Phrase($0)] }).first {
      self = column
    } else if let last = Phrase(beforeBracket).words.last,
      last == "threshold" || last == "thresholds"
    {
      self = .alarmLevel
    } else {
      return nil
    }
  }
}
