import PlanModel
import Testing

@testable import SpecReading

/// The forms in which specs write scope, personas, quality and external dependencies.
struct RequirementReaderTests {
  @Test(arguments: [
    "## 1.4 Scope\n- **In Scope**:\n  - Login\n  - Logout\n- **Out of Scope**:\n  - Billing\n"
      + "- **Future Considerations**:\n  - Search",
    "## Scope\n### In Scope\n- ✅ Login\n- [x] Logout\n### Out of Scope (deliberate)\n- ❌ Billing\n"
      + "### Future Work\n- Search",
    "## Scope\n\n**In scope:**\n- Login\n- Logout\n\n**Not in scope:**\n- Billing\n\n**Later:**\n"
      + "- Search",
    "## Scope\n- Login\n- Logout\n\n## Non-Goals\nBilling\n\n## Future Enhancements\n1. Search",
    "## Scope\n| In Scope | Out of Scope | Future |\n|---|---|---|\n| Login | Billing | Search |\n"
      + "| Logout | | |",
  ])
  func readsTheScopeInEveryForm(text: String) {
    let scope = SpecReading("# T\n\(text)\n").content.feature.scope
    #expect(scope.filter { $0.kind == .included }.map(\.text) == ["Login", "Logout"])
    #expect(scope.filter { $0.kind == .excluded }.map(\.text) == ["Billing"])
    #expect(scope.filter { $0.kind == .future }.map(\.text) == ["Search"])
  }

  @Test(
    arguments: [
      ("范围内", .included), ("Hors périmètre", .excluded), ("Nicht im Umfang", .excluded),
      ("Fuera de alcance", .excluded), ("Future phases", .future), ("Scope", nil),
    ] as [(String, ScopeItem.Kind?)])
  func readsAKindOfScope(text: String, expected: ScopeItem.Kind?) {
    #expect(ScopeReader.kind(in: text) == expected)
  }

  @Test(arguments: [
    "| Persona | Description | Goals | Pain Points |\n|---|---|---|---|\n"
      + "| Captain | Leads | Win | Lists |\n| [Name] | [Who] | [What] | [Why] |",
    "### Persona 1: Captain\nLeads\n- **Goals**: Win\n- **Pain points**:\n  - Lists",
    "- **Captain**: Leads\n  - Goals: Win\n  - Frustrations: Lists",
  ])
  func readsAPersonaInEveryForm(text: String) {
    let personas = SpecReading("# T\n## User Personas\n\(text)\n").content.feature.personas
    #expect(personas.map(\.name) == ["Captain"])
    #expect(personas.map(\.summary) == ["Leads"])
    #expect(personas.map(\.goals) == ["Win"])
    #expect(personas.map(\.painPoints) == ["Lists"])
  }

  @Test(arguments: [
    "| Requirement Type | Description | Acceptance Criteria |\n|---|---|---|\n"
      + "| Performance | Fast | 1 s |\n| [Type] | [What] | [How] |",
    "| ID | Category | Requirement | Target |\n|---|---|---|---|\n| NFR-1 | Performance | Fast | 1 s |",
    "- **Performance**: Fast\n  - Acceptance criteria: 1 s",
    "### Performance\n- Fast\n  - Target: 1 s",
  ])
  func readsAQualityInEveryForm(text: String) {
    let feature = SpecReading("# T\n## 2.3 Non-Functional Requirements\n\(text)\n").content.feature
    #expect(feature.qualityRequirements.map(\.kind) == ["Performance"])
    #expect(feature.qualityRequirements.map(\.summary) == ["Fast"])
    #expect(feature.qualityRequirements.map(\.acceptance) == ["1 s"])
    #expect(feature.designNotes.isEmpty)
  }

  @Test func readsExternalDependenciesFromLists() {
    let externals = SpecReading(
      """
      ## 7. Dependencies
      - **Mail service**: Sends
        - Status: Available
      - **BE-1**: before all others
      - a plain remark
      ### 7.1 External Dependencies
      - Certificate management
      - None
      ### Team
      - Ana
      """
    ).content.externals
    #expect(externals.map(\.id.name) == ["Mail service", "Certificate management"])
    #expect(externals.map(\.status) == ["Available", ""])
    #expect(externals.map(\.summary) == ["Sends", ""])
  }

  @Test(arguments: [
    "| Status | Draft |\n|---|---|\n| Author | Ana |\n| Created | 2026-01-02 |\n",
    "| Field | Value |\n|---|---|\n| **Status** | Draft |\n| **Author** | Ana |\n"
      + "| **Created** | 2026-01-02 |\n",
    "**Statut :** Draft\n**Auteur :** Ana\n**Date de création :** 2026-01-02\n",
    "- **Status**: Draft\n- **Autor**: Ana\n- **Erstellt am**: 02.01.2026\n",
  ])
  func readsTheHeaderInEveryForm(text: String) {
    let header = SpecReading("# T\n\n\(text)\n## 1. Text\n").content.header
    #expect(header.status == "Draft" && header.author == "Ana")
    #expect(header.created?.description == "2026-01-02")
    #expect(header.fields.count == 3)
  }

  @Test func takesATableOfTasksForNoHeader() {
    let header = SpecReading("# T\n| Task | Hours |\n|---|---|\n| Draw | 2 |\n").content.header
    #expect(header.fields.isEmpty)
  }
}
