import PlanModel
import PlanTestSupport
import Testing

@testable import SpecReading

/// Entities that a spec gives as code.
struct DeclaredEntityTests {
  /// The same entity in the languages in which specs give it.
  @Test(
    arguments: [
      """
      -- Teams of the league
      CREATE TABLE IF NOT EXISTS public.teams (
        id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
        name VARCHAR(255) NOT NULL, -- unique, but "free" (later)
        tags text[] DEFAULT '{}'::text[],
        CONSTRAINT name_is_unique UNIQUE (name),
        INDEX by_name (name)
      );
      """: ["id: UUID", "name: VARCHAR(255)", "tags: text[]"],
      "create table [dbo].[Teams] ([id] int identity(1,1), [key] nvarchar(20), price decimal(10, 2))":
        ["id: int", "key: nvarchar(20)", "price: decimal(10, 2)"],
      "CREATE TABLE `teams` (`id` INTEGER, `key` VARCHAR(20), index INT, seen TIMESTAMP WITH TIME ZONE":
        ["id: INTEGER", "key: VARCHAR(20)", "index: INT", "seen: TIMESTAMP WITH TIME ZONE"],
      """
      export interface Team extends Group<string> {
        readonly id: string; // the key
        name?: string,
        state:
          | 'open'
          | 'closed'
        scores: Map<string, number>
        place: { street: string; city: string }[]
        rename(name: string): void
        done: (at: Date) => void
        [key: string]: unknown
      }
      """: [
        "id: string", "name?: string", "state: | 'open' | 'closed'", "scores: Map<string, number>",
        "place: {…}[]", "done: (…) => void",
      ],
      "type Team = Base & {\n  id: number;\n  /** it's called */\n  'full-name': string\n}":
        ["id: number", "full-name: string"],
      """
      \"\"\"
      A team, which is no type User { id: ID }
      \"\"\"
      type Team implements Node @key(fields: "id") {
        id: ID!
        # those who play
        players(first: Int = 10, after: String): [Player!]! @cost(value: 2)
      }
      type Query { teams: [Team] }
      """: ["id: ID!", "players: [Player!]!"],
      """
      model Team {
        id      String   @id @default(uuid())
        name    String?  @db.VarChar(255)
        players Player[]
        @@unique([name])
      }
      """: ["id: String", "name: String?", "players: Player[]"],
      "type Team struct {\n\tID uuid.UUID `json:\"id\"`\n\tTags []string\n\tOwner *User // may lack\n}":
        ["ID: uuid.UUID", "Tags: []string", "Owner: *User"],
      "struct Team: Codable {\n  let id: UUID\n  var name: String = \"\"\n  func rename() -> Int { 1 }\n}":
        ["id: UUID", "name: String"],
      "Table teams {\n  id integer [primary key]\n  name varchar(20) [not null]\n}":
        ["id: integer", "name: varchar(20)"],
      "erDiagram\n  %% who plays\n  TEAM {\n    uuid id PK\n    string name \"full\"\n  }":
        ["id: uuid", "name: string"],
    ] as KeyValuePairs<String, [String]>)
  func readsAnEntityInEveryLanguage(code: String, attributes: [String]) {
    let entities = read(code).entities
    #expect(entities.map { EntityName($0.name) } == [EntityName("team")])
    #expect(entities.first?.attributes == attributes)
  }

  @Test func readsWhatATableRefersTo() {
    let entities = read(
      """
      CREATE TABLE a (id INT);
      CREATE TEMPORARY TABLE b (
        a_id INT NOT NULL REFERENCES x.a (id) ON DELETE CASCADE,
        c_id INT REFERENCES c,
        FOREIGN KEY (d_id, e) REFERENCES d(id, e)
      );
      ALTER TABLE b ADD COLUMN z INT;
      CREATE INDEX i ON b (z);
      """
    ).entities
    #expect(entities.map(\.name) == ["a", "b"])
    #expect(
      entities.last?.relationships == [
        "a_id REFERENCES x.a (id)", "c_id REFERENCES c",
        "FOREIGN KEY (d_id, e) REFERENCES d(id, e)",
      ])
    #expect(entities.last?.attributes == ["a_id: INT", "c_id: INT"])
  }

  @Test func readsADiagramOfEntities() {
    let entities = read(
      "erDiagram\n  TEAM ||--o{ MEMBER : has\n  m[\"Match\"] { uuid id }\n  TEAM {\n    uuid id\n  }"
    ).entities
    #expect(entities.map(\.name) == ["TEAM", "MEMBER"])
    #expect(entities.map(\.relationships) == [["||--o{ MEMBER : has"], []])
    #expect(entities.map(\.attributes) == [["id: uuid"], []])
  }

  @Test func pointsAtTheNameOfEach() {
    let feature = SpecReading(
      "# A\n## Data Model\n```sql\n/* two\ntables */\nCREATE TABLE a (\n  id INT\n); CREATE TABLE b (id INT);\n```"
    ).content.feature
    #expect(feature.entities.map(\.span.line) == [6, 8])
    #expect(feature.entities.map(\.span.column) == [1, 1])
    #expect(feature.entities.map(\.span.length) == [14, 17])
  }

  /// Code under a heading that names the entity says what that has; other code stands for itself.
  @Test(arguments: [
    ("### Team\nThose who play.\n", ["Team"], [["id: int"]]),
    ("### 3.2.1 `teams` table\n", ["teams table"], [["id: int"]]),
    ("### PostgreSQL\n", ["teams"], [["id: int"]]),
    ("", ["teams"], [["id: int"]]),
    (
      "- **Team**: Those who play\n- **Player**: One of them\n\n", ["Team", "Player"],
      [["id: int"], []]
    ),
    (
      "| Entity | Attributes |\n|---|---|\n| Team | id, name |\n\n", ["Team"], [["id", "name"]]
    ),
  ])
  func joinsCodeWithWhatDescribesIt(before: String, names: [String], attributes: [[String]]) {
    let feature = SpecReading(
      "# Play\n## Data Model\n\(before)```sql\nCREATE TABLE teams (id int);\n```\n"
    ).content.feature
    #expect(feature.entities.map(\.name) == names)
    #expect(feature.entities.map(\.attributes) == attributes)
  }

  @Test func readsNoEntitiesFromOtherSectionsAndOtherCode() {
    let declaration = "interface Team {\n  id: string\n}"
    let feature = SpecReading(
      """
      # Play
      ## API Endpoints
      ```ts
      \(declaration)
      ```
      ## Data Model
      ```
      { "type": "object", "class": { "a": 1 } }
      ```
      ```ts
      type Id = string
      type State = 'open' | 'closed'
      interface Empty {}
      const table = { a: 1 }
      function type(input) { return class { } }
      ```
      ```sql
      SELECT * FROM teams; CREATE VIEW v AS SELECT 1; CREATE TABLE
      ```
      """
    ).content.feature
    #expect(feature.entities.isEmpty)
  }

  /// Whatever the code, reading ends, and what is read lies within it.
  @Test(arguments: (0..<300).map { UInt64($0) })
  func readsAnyCode(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "CREATE ", "TABLE ", "type ", "interface ", "model ", "A", "b", " ", "\n", "(", ")", "{", "}",
      "[", "]", "<", ">", ":", ";", ",", "'", "\"", "`", "/*", "*/", "--", "#", "=", "|", "@", "?",
      "REFERENCES ", "é", "\"\"\"", "struct ", ".", "erDiagram\n",
    ]
    let code = (0..<Int.random(in: 1...60, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let lines = code.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    for found in CodeDeclarationReader.declarations(in: code) {
      #expect(lines.indices.contains(found.line))
      #expect(found.length <= lines[found.line].count)
      #expect(code.contains(found.name))
    }
  }

  private func read(_ code: String) -> FeatureDescription {
    SpecReading("# Play\n\n## Data Model\n\n```\n\(code)\n```\n").content.feature
  }
}
