/// What a column of a table tells, whatever its header is called.
enum ColumnMeaning: CaseIterable, Sendable {
  case id, task, title, description
  case effort, duration, optimistic, likely, pessimistic
  case dependencies, dependency, blocks
  case discipline, kind, story, scenario
  case phase, start, end, dates, deliverables
  case risk, likelihood, impact, mitigation, affected, residualLikelihood, residualImpact
  case priority, status, owner, size
  case notBefore, deadline, people, actual, remaining, rework

  /// The headers that mean it, in the languages we know; a further language is more words here.
  var phrases: [String] {
    switch self {
    case .id:
      [
        "id", "task id", "taskid", "task no", "task number", "task #", "#", "no", "nr", "n", "key",
        "ticket", "ticket id", "issue", "story id", "us id", "ref", "code", "wbs", "item id",
        "tâche id", "id tâche", "タスクid", "タスク番号", "任务编号", "编号", "任务id", "序号", "番号", "wp", "pbi",
        "jira", "seq", "num", "number", "identifier", "identifiant", "réf", "项番", "項番", "작업 id",
        "작업 번호", "작업번호", "번호", "código", "codigo", "cod", "clave", "kennung", "номер", "mã", "lp",
        "nº", "nro", "número", "numero", "numéro", "sr no", "s no", "sno",
      ]
    case .task:
      [
        "task", "tasks", "tâche", "tarea", "aufgabe", "任务", "タスク", "작업", "tarefa", "tarefas",
        "attività", "задача", "задачи", "taak", "zadanie", "công việc", "nhiệm vụ", "görev",
        "uppgift", "oppgave", "opgave", "tareas", "tâches", "작업명", "할 일", "태스크", "업무", "子任务",
      ]
    case .title:
      [
        "title", "task name", "task title", "name", "item", "summary", "work item", "activity",
        "subtask", "feature", "titre", "titel", "titulo", "título", "nombre", "任务名称", "タスク名", "名称",
        "work package", "action", "action item", "subject", "intitulé", "libellé", "nom",
        "activité", "bezeichnung", "arbeitspaket", "tätigkeit", "actividad", "atividade", "作業",
        "作業内容", "作業項目", "項目", "タイトル", "工作项", "工作内容", "事项", "标题", "功能", "功能点", "기능", "제목", "작업 내용",
        "название", "наименование",
      ]
    case .description:
      [
        "description", "task description", "details", "what", "beschreibung", "descripción",
        "descripcion", "描述", "説明", "内容", "설명", "任务描述", "任务内容", "概要", "내용", "descrição",
        "descrizione", "описание", "opis", "mô tả", "açıklama", "omschrijving", "beschrijving",
        "content", "contenu",
        "inhalt",
      ]
    case .effort:
      [
        "effort", "estimated effort", "estimate", "estimates", "estimation", "est", "est effort",
        "est hours", "estimated hours", "est time", "estimated time", "time estimate",
        "effort estimate", "sp", "points", "pts", "point", "story points", "story point", "hours",
        "hrs", "h", "days", "person days", "man days", "work",
        "temps estimé", "charge", "estimación", "esfuerzo", "aufwand", "schätzung", "人天", "工时",
        "工時", "工数", "見積もり", "見積", "预计工期", "工期", "预估", "공수", "期間", "loe", "size estimate", "sizing",
        "minutes", "mins", "std", "stunden", "tage", "heures", "jours", "horas", "días", "dias",
        "ore",
        "giorni", "часы", "часов", "puntos", "puntos de historia", "pontos", "punkte", "punti",
        "points d'effort", "points d’effort", "ポイント", "포인트", "人日", "人時", "時間", "小时", "人时", "시간",
        "story pts", "sps", "est sp", "man hours", "person hours", "working days", "workdays",
        "business days", "ideal days", "wks",
      ]
    case .duration:
      [
        "duration", "time", "durée", "dauer", "duración", "length", "timebox", "time box",
        "time needed", "time required", "czas", "duur", "durata", "duração", "süre", "thời gian",
        "длительность",
      ]
    case .size:
      [
        "size", "t shirt", "tshirt", "complexity", "t shirt size", "complexité", "komplexität",
        "complejidad", "复杂度", "複雑度", "难度",
      ]
    case .optimistic: ["optimistic", "best case", "best", "low", "min", "o"]
    case .likely: ["likely", "most likely", "realistic", "expected", "nominal", "m"]
    case .pessimistic: ["pessimistic", "worst case", "worst", "high", "max", "p"]
    case .dependencies:
      [
        "dependencies", "depends on", "depends", "dep", "deps", "blocked by", "predecessor",
        "predecessors", "prerequisite", "prerequisites", "requires", "after", "dépendances",
        "dépendance", "dépend de", "dépend", "dependencias", "depende de", "abhängigkeiten",
        "abhängig von", "blockiert durch", "vorgänger", "依赖", "依赖任务", "前置任务", "依存関係", "依存", "前提",
        "의존성", "abhängigkeit", "dependencia", "dependência", "dipendenza",
        "blocker", "blockers", "blocked on", "waits for", "waiting on", "deps on",
      ]
    case .dependency: ["dependency", "external dependency", "external system", "vendor"]
    case .blocks: ["blocks", "blocking", "successors", "successor"]
    case .discipline:
      [
        "discipline", "skill", "skills", "team", "track", "stack", "workstream", "role",
        "disziplin", "équipe", "disciplina",
      ]
    case .kind: ["type", "area", "category", "component", "layer", "typ", "类型", "分類"]
    case .story: ["story", "user story", "stories", "us", "us associées", "us lié", "epic"]
    case .scenario: ["scenario id", "scenario", "test id", "test case", "tc id", "test"]
    case .phase:
      [
        "phase", "milestone", "sprint", "stage", "iteration", "release", "jalon", "meilenstein",
        "fase", "hito", "阶段", "里程碑", "フェーズ",
      ]
    case .start:
      [
        "start", "start date", "begin", "from", "starts", "planned start", "début",
        "date de début", "beginn", "startdatum", "inicio", "fecha de inicio", "开始日期", "開始日",
      ]
    case .end:
      [
        "end", "end date", "finish", "to", "until", "ends", "due", "due date", "target date",
        "target", "planned end", "date", "fin", "date de fin", "ende", "enddatum", "fecha de fin",
        "结束日期", "完成日期", "終了日",
      ]
    case .dates: ["dates", "timeline", "period", "timeframe", "when", "zeitraum", "période"]
    case .deliverables:
      ["deliverables", "deliverable", "outcome", "output", "goal", "livrables", "交付标准"]
    case .risk: ["risk", "risk description", "risque", "risiko", "riesgo", "风险", "リスク"]
    case .likelihood:
      [
        "likelihood", "probability", "chance", "prob", "probabilité", "wahrscheinlichkeit",
        "probabilidad", "概率", "可能性", "発生確率",
      ]
    case .impact:
      ["impact", "severity", "consequence", "auswirkung", "impacto", "影响", "影響", "影響度"]
    case .mitigation:
      [
        "mitigation", "mitigations", "mitigation strategy", "response", "countermeasure",
        "contingency", "atténuation", "maßnahme", "mitigación", "缓解措施", "対策",
      ]
    case .affected:
      [
        "affects", "affected", "affected tasks", "impacted tasks", "related tasks", "affects tasks",
        "tasks affected", "hits", "applies to", "betroffene aufgaben", "betrifft",
        "tâches concernées", "tareas afectadas", "影响任务", "影響タスク",
      ]
    case .residualLikelihood:
      [
        "residual likelihood", "residual probability", "likelihood after mitigation",
        "probability after mitigation", "likelihood after", "probability after",
        "mitigated likelihood", "mitigated probability", "post mitigation likelihood",
        "post mitigation probability", "restwahrscheinlichkeit", "probabilité résiduelle",
        "probabilidad residual", "残余概率",
      ]
    case .residualImpact:
      [
        "residual impact", "residual severity", "impact after mitigation", "impact after",
        "severity after mitigation", "mitigated impact", "post mitigation impact",
        "restauswirkung", "impact résiduel", "impacto residual", "残余影响",
      ]
    case .rework:
      [
        "rework", "rework chance", "chance of rework", "rework probability", "rework likelihood",
        "rework risk", "nacharbeit", "reprise", "retrabajo", "retrabalho", "返工", "手戻り",
      ]
    case .priority:
      [
        "priority", "prio", "moscow", "importance", "priorité", "priorität", "prioridad",
        "prioridade", "priorità", "приоритет", "priorytet", "优先级", "優先度", "優先順位",
        "우선순위",
      ]
    case .status:
      [
        "status", "state", "progress", "done", "done?", "completed", "complete", "%", "% done",
        "% complete", "done %", "complete %", "percent", "percent complete", "% progress", "état",
        "avancement", "statut", "% réalisé", "stand", "erledigt", "fortschritt", "estado",
        "progreso", "stato", "статус", "状态", "进度", "完成", "完成度", "状態", "ステータス", "進捗",
        "完了", "验收状态", "상태", "진행률",
      ]
    case .owner:
      [
        "owner", "owners", "assignee", "assignees", "assigned", "assigned to", "responsible",
        "who", "person", "developer", "dri", "affectée à", "affecté à", "assigné à",
        "développeur", "verantwortlich", "zuständig", "bearbeiter", "responsable", "asignado a",
        "asignado", "encargado", "responsável", "responsabile", "assegnato a", "ответственный",
        "исполнитель", "odpowiedzialny", "负责人", "执行人", "担当者", "担当", "담당자", "담당",
      ]
    case .notBefore:
      [
        "not before", "notbefore", "earliest start", "earliest", "start no earlier than", "snet",
        "available from", "nicht vor", "frühester start", "pas avant", "au plus tôt", "no antes de",
        "não antes de", "non prima del", "不早于", "最早开始",
      ]
    case .deadline:
      [
        "deadline", "hard deadline", "must finish by", "finish by", "finish no later than", "fnlt",
        "no later than", "due by", "latest finish", "frist", "abgabefrist", "stichtag", "fällig",
        "fällig am", "spätestens", "échéance", "date limite", "au plus tard", "fecha límite",
        "plazo", "vencimiento", "prazo", "data limite", "scadenza", "срок", "дедлайн",
        "termin końcowy", "截止日期", "截止时间", "最晚完成", "締切", "締め切り", "期限", "納期", "마감일",
        "마감",
      ]
    case .people:
      [
        "people", "persons", "# people", "no of people", "number of people", "headcount", "heads",
        "resources needed", "staff", "fte", "ftes", "personen", "anzahl personen", "personnes",
        "nb personnes", "personas", "pessoas", "persone", "人数", "인원",
      ]
    case .actual:
      [
        "actual", "actuals", "actual effort", "actual hours", "actual time", "actual h",
        "actual days", "actual points", "actual duration", "spent", "time spent", "effort spent",
        "hours spent", "logged", "logged hours", "ist", "ist aufwand", "tatsächlich",
        "tatsächlicher aufwand", "réel", "temps réel", "temps passé", "réalisé", "real",
        "tiempo real", "horas reales", "tempo real", "effettivo", "实际", "实际工时", "实际耗时",
        "実績", "実績工数", "실제",
      ]
    case .remaining:
      [
        "remaining", "remaining effort", "remaining hours", "left", "hours left", "total",
        "total effort", "total hours", "restant", "reste à faire", "rest", "restaufwand",
        "restante", "残り", "剩余", "剩余工时",
      ]
    }
  }

  /// The meaning of each known header.
  private static let byPhrase: [Phrase: ColumnMeaning] = {
    var meanings: [Phrase: ColumnMeaning] = [:]
    for meaning in allCases {
      for phrase in meaning.phrases { meanings[Phrase(phrase)] = meaning }
    }
    return meanings
  }()

  /// How many bytes a header may have; lines of text are no headers.
  private static let longest = 300

  /// Finds the meaning of a header that is known word for word, perhaps with a bracket behind.
  init?(exactly header: String) {
    guard header.utf8.count <= Self.longest else { return nil }
    // The sign for a number is no letter.
    if header.contains("№") {
      guard Phrase(header).isEmpty else { return nil }
      self = .id
      return
    }
    let meaning = Self.byPhrase[Phrase(header)] ?? Self.byPhrase[Phrase(header.beforeBracket)]
    guard let meaning else {
      return nil
    }
    self = meaning
  }

  /// Finds the meaning of a header: all of it, then what stands before a bracket, then its words.
  init?(header: String) {
    guard let meaning = ColumnMeaning(exactly: header) ?? HeaderWords.meaning(of: header) else {
      return nil
    }
    self = meaning
  }
}
