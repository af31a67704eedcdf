/// The texts of scaffolds: whole files that can be read at once, with words of the standard vocabulary as examples.
enum ScaffoldTexts {
  /// The line that tells an editor which schema a file has.
  static func modeline(_ path: String) -> String { "# yaml-language-server: $schema=\(path)\n" }

  static let rule = """
    # Fill in what is marked; `coherence lint` names every blank that is left. The language: Rules/LANGUAGE.md
    title: "FILL IN: what works against what, in one sentence without full stop"
    status: draft
    interaction: counteracting  # FILL IN: cancelling, counteracting, constraining, enabling, reinforcing or indivisible
    with_safeguard: consistent  # FILL IN: what is left of it once a safeguard is in place
    affects: atrocity_prevention.protect_populations  # FILL IN: workstream.objective
    evidence: limited
    mechanism: unmonitored_truce  # FILL IN: a mechanism of the vocabulary
    given: {measure: action, group: actor}
    when:
      measure: {instrument: ceasefire}  # FILL IN: what must hold of the action
      group: {role: targeted_group}  # FILL IN: what must hold of the actor
      situation: {atrocity_phase: {at_least: elevated}}  # FILL IN: what must hold of the situation
    unless:
      - {label: "FILL IN: what is in place", measure: {monitoring: {at_least: third_party}}}
    because: "{measure} FILL IN: how this affects {group}, in a sentence or two"
    mitigate:
      - "FILL IN: what could be done, as an order to whoever drafts {measure}"
    sources:
      - {ref: SOURCE, at: "FILL IN: page, paragraph or section"}
    review_by: 2030  # FILL IN: when somebody should look at this again
    history: {VERSION: First written}
    examples:
      - name: "FILL IN: how this rule comes to stand"
        policy:
          situation: {atrocity_phase: elevated}
          actors: {group: {role: targeted_group}}
          actions: {measure: {instrument: ceasefire}}
        expect: unguarded
      - name: "FILL IN: the safeguard is refused"
        policy:
          situation: {atrocity_phase: elevated}
          actors: {group: {role: targeted_group}}
          actions: {measure: {instrument: ceasefire, monitoring: none}}
        expect: established
      - name: "FILL IN: silent, one statement away from the first"
        policy:
          situation: {atrocity_phase: structural_risk}
          actors: {group: {role: targeted_group}}
          actions: {measure: {instrument: ceasefire}}
        expect: silent
      - name: "FILL IN: a fact is not known"
        policy:
          actors: {group: {role: targeted_group}}
          actions: {measure: {instrument: ceasefire}}
        expect: possible
        asks: [situation.atrocity_phase]
      - name: "FILL IN: the safeguard is in place"
        policy:
          situation: {atrocity_phase: elevated}
          actors: {group: {role: targeted_group}}
          actions: {measure: {instrument: ceasefire, monitoring: third_party}}
        expect: mitigated

    """

  static let policy = """
    # Fill in what is marked. What is left out is unknown, never "no": delete what you do not know.
    # What may be said: `coherence vocabulary situation`, `coherence vocabulary action`, `coherence vocabulary actor`.
    policy: NAME
    title: "FILL IN: what is proposed, in one sentence without full stop"
    date: 2026-01-01  # FILL IN: the day on which it is decided
    summary: >
      FILL IN: what is proposed, by whom, and what is to be decided.
    situation:
      conflict_phase: active  # FILL IN: where the conflict stands
      atrocity_phase:
        is: elevated  # FILL IN: how close atrocities are
        source: "FILL IN: who says so, and where"
        as_of: 2026-01  # FILL IN: when that was so
        confidence: moderate
    actors:
      group: {name: "FILL IN: the people at risk", role: targeted_group}
      force: {name: "FILL IN: who threatens them", role: armed_group}  # FILL IN: its role
    relations:
      - {from: force, is: attacks, to: group, certainty: suspected, source: "FILL IN: who says so"}  # FILL IN: what links them
    actions:
      measure:
        name: "FILL IN: what is proposed"
        instrument: ceasefire  # FILL IN: what kind of action it is
        status: proposed
        monitoring: third_party  # FILL IN: what its authors have chosen

    """

  static let manifest = """
    # Fill in what is marked.
    pack: NAME
    title: "FILL IN: what the pack adds, in one sentence without full stop"
    version: 0.1.0
    released: 2026-01-01  # FILL IN: the day on which this version is published
    licence: CC-BY-4.0
    authors: ["FILL IN: people or organisations"]
    requires: {standard: STANDARD}
    changelog:
      0.1.0:
        - "FILL IN: what is new"

    """

  static let sources = """
    # Fill in what is marked. `read` says how much of it was read: full, abstract, opening or secondary (an account of it).
    first-source:  # FILL IN: an id that says who and when; change it where it is cited too
      type: report  # FILL IN: report, article-journal, book, chapter, hearing, document, webpage …
      title: "FILL IN: its title"
      author: [{family: "FILL IN: family name", given: "FILL IN: given name"}]
      issued: 2024  # FILL IN: the day, month or year
      URL: "FILL IN: its address, or `DOI`, `publisher`, `container-title`"
      read: abstract  # FILL IN: how much of it was read

    """

  static let readme = """
    # NAME

    FILL IN: what these rules are about, and who answers for them.

    They add to the standard rules of Coherence, STANDARD or later.

    ```sh
    coherence check POLICY --rules standard --rules .   # vet a policy with them
    coherence test --rules standard --rules .           # run their examples
    coherence lint .                                    # what a careful editor would mend
    coherence format .                                  # one layout
    coherence schema --rules standard --rules . --output .schema   # for editors, after a change of words or sources
    ```

    A rule is one file, `theme/name.yaml`; begin one with `coherence new rule theme/name`. Its path is its id for good.

    """

  static let licence = """
    The rules, vocabulary and bibliography of this pack are licensed under the Creative Commons Attribution 4.0
    International Licence (CC BY 4.0). The text of the licence: https://creativecommons.org/licenses/by/4.0/legalcode

    """

  static let citation = """
    cff-version: 1.2.0
    message: Cite the pack with its version and fingerprint, which every report prints beside its title.
    type: dataset
    title: "FILL IN: the title of pack.yaml"
    authors:
      - name: "FILL IN: people or organisations"
    version: 0.1.0
    license: CC-BY-4.0

    """

  /// Hooks that run the command that is installed.
  static let hooks = """
    repos:
      - repo: local
        hooks:
          - {id: coherence-format, name: layout of rules, language: system, entry: coherence format, files: \\.yaml$}
          - {id: coherence-lint, name: what an editor would mend, language: system, entry: coherence lint, files: \\.yaml$}
          - id: coherence-test
            name: examples of rules
            language: system
            entry: coherence test --rules standard --rules .
            pass_filenames: false
            files: \\.yaml$

    """

  static let checks = """
    # Runs where the command `coherence` is installed.
    name: coherence
    on: [push, pull_request]
    jobs:
      rules:
        runs-on: self-hosted
        steps:
          - uses: actions/checkout@v4
          - run: coherence format --check .
          - run: coherence lint . --format github
          - run: coherence test --rules standard --rules .

    """
}
