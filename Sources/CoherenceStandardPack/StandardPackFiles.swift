// The files of the standard pack, written by Scripts/embed-standard-pack.py. Do not edit: edit Rules/.

extension StandardPack {
  // swift-format-ignore
  static let texts: [(path: StaticString, text: StaticString)] = [
    ("accountability/accountable-settlement.yaml", ###"""
title: A conditional amnesty beside a tribunal and verified disarmament serves both agendas
status: review
interaction: reinforcing
affects: atrocity_prevention.prevent_recurrence
pursues: mediation_peace_process
evidence: moderate
mechanism: accountable_settlement
school: Q01.design
given: {deal: action, court: action}
when:
  deal: {instrument: amnesty, covers_core_crimes: no, amnesty_conditions: [individual_application, disarmament, truth, reparation, non_recurrence]}
  court: {instrument: [prosecution, truth_commission]}
  situation: {conflict_phase: [ceasefire, post_agreement, stalemate]}
because: >
  {deal} opens a way out of arms for political offences on conditions, while {court} keeps core crimes open to accountability.
  Amnesties within a peace process that leave grave abuse punishable are associated with lasting agreements.
mitigate:
  - Tie benefits to full truth and to reparation, and let them lapse on breach.
sources:
  - {ref: dancy-2018, at: abstract}
  - {ref: reiter-2014, at: abstract}
  - {ref: icc-colombia-2021, at: whole text}
examples:
  - name: a conditional amnesty that excludes core crimes, with a tribunal
    policy:
      situation: {conflict_phase: post_agreement}
      actions:
        pardon: {instrument: amnesty, excludes_crimes: [genocide, crimes_against_humanity, war_crimes], amnesty_conditions: [truth, disarmament]}
        tribunal: {instrument: domestic_prosecution}
    expect: established
  - name: the amnesty covers everything
    policy:
      situation: {conflict_phase: post_agreement}
      actions:
        pardon: {instrument: amnesty, excludes_crimes: none, amnesty_conditions: [truth, disarmament]}
        tribunal: {instrument: domestic_prosecution}
    expect: silent
  - name: the phase of the conflict is not known
    policy:
      actions:
        pardon: {instrument: amnesty, excludes_crimes: [genocide, crimes_against_humanity, war_crimes], amnesty_conditions: [truth, disarmament]}
        tribunal: {instrument: domestic_prosecution}
    expect: possible
    asks: [situation.conflict_phase]
"""###),
    ("accountability/covers-core-crimes.yaml", ###"""
title: An amnesty that covers core crimes leaves them without consequence
status: review
interaction:
  - {is: counteracting, when: {situation: {conflict_phase: [escalating, active, relapse, ceasefire]}}}
  - {is: counteracting, when: {given: {award: action}, award: {grants: [office, resource_control]}, situation: {conflict_phase: post_agreement}}}
  - {is: constraining}
with_safeguard: consistent
affects: atrocity_prevention.prevent_recurrence
pursues: mediation_peace_process
evidence: moderate
mechanism: impunity_in_settlement
school: Q01.design
given: {deal: action}
when:
  deal: {instrument: amnesty}
unless:
  - {label: core crimes are excluded, deal: {excludes_crimes: {all_of: [genocide, crimes_against_humanity, war_crimes]}}}
because: >
  {deal} does not exclude genocide, crimes against humanity and war crimes from immunity. Across conflicts, amnesties that cover serious
  abuse show no observable pacifying effect, while impunity is linked to new cycles of violence.
mitigate:
  - Exclude genocide, crimes against humanity and war crimes from {deal}.
  - Place the amnesty within a settlement, tie it to individual conditions, and preserve evidence.
sources:
  - {ref: dancy-2018, at: abstract}
  - {ref: dalessandra-whidden-2022, at: "¶6"}
  - {ref: mallinder-2008, at: opening, stance: qualifies}
examples:
  - name: an amnesty without exclusions during fighting
    policy: {situation: {conflict_phase: active}, actions: {pardon: {instrument: amnesty, excludes_crimes: none}}}
    expect: established
  - name: what it excludes is not said
    policy: {situation: {conflict_phase: active}, actions: {pardon: {instrument: amnesty}}}
    expect: unguarded
  - name: a measure that is no amnesty
    policy: {situation: {conflict_phase: active}, actions: {inquiry: {instrument: fact_finding}}}
    expect: silent
  - name: it is known only that the law excludes genocide
    policy: {situation: {conflict_phase: active}, actions: {pardon: {instrument: amnesty, status: in_force, excludes_crimes: {includes: [genocide]}}}}
    expect: possible
    asks: [pardon.excludes_crimes]
  - name: core crimes are excluded
    policy: {situation: {conflict_phase: active}, actions: {pardon: {instrument: amnesty, excludes_crimes: [genocide, crimes_against_humanity, war_crimes]}}}
    expect: mitigated
"""###),
    ("actor-networks/ally-is-the-patron.yaml", ###"""
title: An ally or trade partner sustains those who attack, and no measure is addressed to it
status: review
kind: gap
interaction: counteracting
with_safeguard: constraining
affects: atrocity_prevention.degrade_capability
pursues: national_security
evidence: moderate
mechanism: outside_the_network
given: {patron: actor}
some: {attacker: actor}
when:
  patron: {path: {via: [funds, arms, shelters], hops: [1, 2], to: attacker}}
  attacker: {perpetrator_status: {at_least: credible}}
  any:
    - {patron: {ally_of: us}}
    - {patron: {trade_partner_of: us}}
unless:
  - {label: a measure is addressed to the patron, given: {lever: action}, lever: {targets: patron}}
because: >
  {patron} is an ally or trade partner of the acting government and sustains {attacker}, which is implicated in attacks on civilians.
  Pressure on the attacker alone leaves its supply in place, and influence is greatest where relations are closest.
mitigate:
  - Address {patron} itself, with a message, a condition on cooperation or a common position of allies.
sources:
  - {ref: salehyan-2014, at: abstract}
  - {ref: ferguson-2022, at: opening}
  - {ref: dalessandra-whidden-2022, at: "¶20"}
examples:
  - name: an ally arms the attacker and nothing is addressed to it
    policy:
      actors: {patron: {role: external_patron}, band: {role: militia, perpetrator_status: credible}}
      relations: [us allied_with patron, patron arms band]
      actions: {message: {instrument: deterrent_message, targets: [band]}}
    expect: established
  - name: the ally is addressed
    policy:
      actors: {patron: {role: external_patron}, band: {role: militia, perpetrator_status: credible}}
      relations: [us allied_with patron, patron arms band]
      actions: {message: {instrument: quiet_diplomacy, targets: [patron]}}
    expect: mitigated
  - name: no allegation against the armed actor
    policy:
      actors: {patron: {role: external_patron}, band: {role: militia, perpetrator_status: none}}
      relations: [us allied_with patron, patron arms band]
      mapped: [funds, arms, shelters, allied_with, trades_with]
    expect: silent
  - name: the support is only suspected
    policy:
      actors: {patron: {role: external_patron}, band: {role: militia, perpetrator_status: credible}}
      relations: [us allied_with patron, {from: patron, is: funds, to: band, certainty: suspected}]
    expect: possible
    asks: [patron funds band]
"""###),
    ("actor-networks/contributor-is-a-patron.yaml", ###"""
title: A contributor to the mission sustains a party that attacks civilians
status: draft
interaction: counteracting
with_safeguard: consistent
affects: peace_operations.protect_civilians_by_presence
evidence: limited
mechanism: consent_trap
given: {mission: action, contributor: actor}
some: {attacker: actor}
when:
  mission: {instrument: [un_peacekeeping, regional_force], contributors: contributor, change: {none_of: [reduced, withdrawn]}}
  contributor: {path: {via: [funds, arms, allied_with], hops: [1, 2], to: attacker}}
  attacker: {perpetrator_status: {at_least: credible}}
unless:
  - {label: contributors are screened and the mission reports in public, mission: {vetting: {at_least: unit}, monitoring: independent_public}}
because: >
  {contributor} contributes to {mission} and sustains {attacker}, which is implicated in attacks on civilians. It may shield the party
  it sustains, and those at risk may not trust the mission.
mitigate:
  - Screen contributors, mix contingents and keep {contributor} out of the areas where {attacker} operates.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶20", stance: qualifies}
  - {ref: salehyan-2014, at: abstract, stance: qualifies}
examples:
  - name: a neighbour that arms a party sends troops
    policy:
      actors: {neighbour: {role: foreign_government}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [neighbour arms band]
      actions: {mission: {instrument: regional_force, contributors: [neighbour]}}
    expect: unguarded
  - name: neither screening nor public reports
    policy:
      actors: {neighbour: {role: foreign_government}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [neighbour arms band]
      actions: {mission: {instrument: regional_force, contributors: [neighbour], vetting: none, monitoring: none}}
    expect: established
  - name: the neighbour sustains nobody
    policy:
      actors: {neighbour: {role: foreign_government}, band: {role: armed_group, perpetrator_status: credible}}
      mapped: [funds, arms, allied_with]
      actions: {mission: {instrument: regional_force, contributors: [neighbour], vetting: none}}
    expect: silent
  - name: the supply is suspected
    policy:
      actors: {neighbour: {role: foreign_government}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [{from: neighbour, is: arms, to: band, certainty: suspected}]
      actions: {mission: {instrument: regional_force, contributors: [neighbour], vetting: none}}
    expect: possible
    asks: [neighbour arms band]
  - name: screened contributors and public reports
    policy:
      actors: {neighbour: {role: foreign_government}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [neighbour arms band]
      actions: {mission: {instrument: regional_force, contributors: [neighbour], vetting: unit, monitoring: independent_public}}
    expect: mitigated
"""###),
    ("actor-networks/leverage-at-home-unused.yaml", ###"""
title: A business tie of those who attack lies at home, and no measure uses it
status: review
kind: gap
interaction: constraining
affects: atrocity_prevention.degrade_capability
pursues: trade_supply_chain
evidence: limited
mechanism: outside_the_network
given: {node: actor}
some: {attacker: actor}
when:
  node: {role: business, under_our_jurisdiction: yes}
  attacker: {perpetrator_status: {at_least: credible}, does_business_with: node}
  not:
    - {given: {measure: action}, measure: {targets: node}}
because: >
  {node} does business with {attacker}, which is implicated in attacks on civilians, and is under the acting government's law. No
  action is aimed at it, though it can be reached without anybody's consent.
mitigate:
  - Ask the regulator and the financial intelligence unit what can be done about {node}.
sources:
  - {ref: ferguson-2022, at: opening}
  - {ref: kersten-2021, at: opening}
examples:
  - name: a trading house at home and no measure against it
    policy:
      actors: {house: {role: company, under_our_jurisdiction: yes}, band: {role: militia, perpetrator_status: credible}}
      relations: [band trades_with house]
    expect: established
  - name: a measure is aimed at it
    policy:
      actors: {house: {role: company, under_our_jurisdiction: yes}, band: {role: militia, perpetrator_status: credible}}
      relations: [band trades_with house]
      actions: {freeze: {instrument: financial_disruption, targets: [house]}}
    expect: silent
  - name: under whose law it is is not known
    policy:
      actors: {house: {role: company}, band: {role: militia, perpetrator_status: credible}}
      relations: [band trades_with house]
    expect: possible
    asks: [house.under_our_jurisdiction]
"""###),
    ("actor-networks/leverage-at-home-used.yaml", ###"""
title: A measure at home uses a business tie of those who attack
status: review
interaction: reinforcing
affects: atrocity_prevention.degrade_capability
evidence: moderate
mechanism: leverage_found
given: {measure: action, node: actor, attacker: actor}
when:
  measure: {instrument: [financial_disruption, targeted_sanctions, network_sanctions, due_diligence_duty, law_enforcement], targets: node, change: {none_of: [reduced, withdrawn]}}
  node: {under_our_jurisdiction: yes}
  attacker: {perpetrator_status: {at_least: credible}, does_business_with: node}
because: >
  {measure} acts on {node}, which is under the acting government's law and does business with {attacker}. It works early, far from the
  violence and without anybody's consent.
mitigate:
  - Coordinate with regulators, check the effect on relief and keep evidence.
sources:
  - {ref: ferguson-2022, at: opening}
  - {ref: sentry-network-sanctions, at: opening}
  - {ref: dalessandra-whidden-2022, at: "¶20"}
examples:
  - name: a bank at home that launders for the attacker
    policy:
      actors: {bank: {role: business, under_our_jurisdiction: yes}, band: {role: militia, perpetrator_status: credible}}
      relations: [bank launders_for band, band trades_with bank]
      actions: {freeze: {instrument: financial_disruption, targets: [bank]}}
    expect: established
  - name: the bank is not under our law
    policy:
      actors: {bank: {role: business, under_our_jurisdiction: no}, band: {role: militia, perpetrator_status: credible}}
      relations: [band trades_with bank]
      actions: {freeze: {instrument: financial_disruption, targets: [bank]}}
    expect: silent
  - name: the tie is suspected
    policy:
      actors: {bank: {role: business, under_our_jurisdiction: yes}, band: {role: militia, perpetrator_status: credible}}
      relations: [{from: band, is: trades_with, to: bank, certainty: suspected}]
      actions: {freeze: {instrument: financial_disruption, targets: [bank]}}
    expect: possible
    asks: [band trades_with bank]
"""###),
    ("actor-networks/local-protector-resourced.yaml", ###"""
title: Resources reach a local actor that can protect people under threat
status: review
interaction: reinforcing
affects: atrocity_prevention.build_resilience
evidence: limited
mechanism: trusted_delivery
given: {support: action, local: actor}
when:
  support: {instrument: [civil_society_support, self_protection_support, local_partner_aid, reconciliation, community_dialogue, unarmed_protection]}
  local: {role: [local_peace_actor, civil_society_organisation, religious_authority], protective_capacity: {at_least: moderate}}
  any:
    - {support: {recipient: local}}
    - {given: {carrier: actor}, support: {recipient: carrier}, carrier: {feeds: local}}
  not:
    - {local: {endangered_by_contact: yes}, support: {visibility: public}}
because: >
  {support} reaches {local}, which can protect people under threat. What local actors do to protect lasts when outsiders have lost
  access.
mitigate:
  - Keep support to {local} quiet and flexible, and agree on its security.
sources:
  - {ref: hirschel-burns-2013, at: opening}
  - {ref: ushmm-self-protection, at: whole page}
  - {ref: dalessandra-whidden-2022, at: "¶20"}
examples:
  - name: a local peace committee is supported quietly
    policy:
      actors: {committee: {role: local_peace_actor, protective_capacity: high}}
      actions: {grant: {instrument: civil_society_support, recipient: [committee], visibility: quiet}}
    expect: established
  - name: support passes through a larger organisation
    policy:
      actors: {committee: {role: local_peace_actor, protective_capacity: high}, agency: {role: humanitarian_organisation}}
      relations: [agency delivers_aid_through committee]
      actions: {grant: {instrument: local_partner_aid, recipient: [agency], visibility: quiet}}
    expect: established
  - name: it has little capacity to protect
    policy:
      actors: {committee: {role: local_peace_actor, protective_capacity: low}}
      actions: {grant: {instrument: civil_society_support, recipient: [committee], visibility: quiet}}
    expect: silent
  - name: whether contact endangers it is not known
    policy:
      actors: {committee: {role: local_peace_actor, protective_capacity: high}}
      actions: {grant: {instrument: civil_society_support, recipient: [committee], visibility: public}}
    expect: possible
    asks: [committee.endangered_by_contact]
"""###),
    ("actor-networks/partner-enforces-exclusion.yaml", ###"""
title: A programme builds the capacity of an institution that excludes a group
status: review
interaction: counteracting
with_safeguard: constraining
affects: atrocity_prevention.build_resilience
evidence: limited
mechanism: finance_for_persecution
school: Q14.complicity
given: {programme: action, institution: actor}
when:
  programme: {instrument: [aid, governance_programme, security_sector_reform, technology_transfer]}
  institution: {enforces_exclusion: yes}
  any:
    - {programme: {recipient: institution}}
    - {programme: {implemented_by: institution}}
unless:
  - {label: support depends on verified equal access and is under civilian oversight, programme: {conditionality: {at_least: benchmark_based}, civilian_oversight: yes}}
because: >
  {programme} strengthens {institution}, which denies a group rights, papers, land or services. Added capacity is then also capacity
  to exclude.
mitigate:
  - Change the partner or the scope, tie support to verified equal access and agree on independent oversight.
sources:
  - {ref: uvin-1998, at: reviews}
  - {ref: un-framework-2014, at: opening}
examples:
  - name: support to a registry that denies papers to a group
    policy:
      actors: {registry: {role: public_institution, enforces_exclusion: yes}}
      actions: {support: {instrument: development_programme, recipient: [registry]}}
    expect: unguarded
  - name: conditions are refused
    policy:
      actors: {registry: {role: public_institution, enforces_exclusion: yes}}
      actions: {support: {instrument: development_programme, recipient: [registry], conditionality: none, civilian_oversight: no}}
    expect: established
  - name: the registry serves all
    policy:
      actors: {registry: {role: public_institution, enforces_exclusion: no}}
      actions: {support: {instrument: development_programme, recipient: [registry], conditionality: none}}
    expect: silent
  - name: its practice is not known
    policy:
      actors: {registry: {role: public_institution}}
      actions: {support: {instrument: development_programme, recipient: [registry]}}
    expect: possible
    asks: [registry.enforces_exclusion]
  - name: benchmarks and oversight
    policy:
      actors: {registry: {role: public_institution, enforces_exclusion: yes}}
      actions: {support: {instrument: development_programme, recipient: [registry], conditionality: benchmark_based, civilian_oversight: yes}}
    expect: mitigated
"""###),
    ("actor-networks/plan-misses-the-perpetrator.yaml", ###"""
title: No action reaches the perpetrator or anyone with leverage over it
status: review
kind: gap
interaction: counteracting
affects: atrocity_prevention.dissuade_perpetrators
evidence: limited
mechanism: outside_the_network
given: {perpetrator: actor}
when:
  perpetrator: {perpetrator_status: {at_least: credible}, intent: {at_least: credible}}
  not:
    - {given: {direct: action}, direct: {targets: perpetrator}}
    - {given: {lever: action, reached: actor}, lever: {targets: reached}, reached: {reaches: perpetrator}}
because: >
  {perpetrator} has attacked civilians and means to go on, and no action is aimed at it or at anyone who is known to reach it. A plan
  can address every party to the conflict and still miss those who decide on the violence.
mitigate:
  - Map who commands, pays and sways {perpetrator}, and aim at least one measure at them.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶4, ¶20"}
  - {ref: ferguson-2022, at: opening}
examples:
  - name: a plan aimed at nobody, on a complete map
    policy:
      actors: {guard: {role: militia, perpetrator_status: credible, intent: credible}}
      mapped: [has_leverage_over, commands, controls, funds]
      actions: {aid: {instrument: humanitarian_aid, targets: none}}
    expect: established
  - name: one measure targets the perpetrator
    policy:
      actors: {guard: {role: militia, perpetrator_status: credible, intent: credible}}
      actions: {listing: {instrument: targeted_sanctions, targets: [guard]}}
    expect: silent
  - name: whom the measure targets is not known
    policy:
      actors: {guard: {role: militia, perpetrator_status: credible, intent: credible}}
      mapped: [has_leverage_over, commands, controls, funds]
      actions: {listing: {instrument: targeted_sanctions}}
    expect: possible
    asks: [listing.targets]
"""###),
    ("actor-networks/relief-and-force-share-a-broker.yaml", ###"""
title: Relief runs through a broker who also pays or commands those who attack
status: draft
interaction: counteracting
with_safeguard: consistent
affects: atrocity_prevention.degrade_capability
evidence: limited
mechanism: relief_diverted
given: {relief: action, broker: actor}
some: {attacker: actor}
when:
  relief: {instrument: relief, implemented_by: broker}
  broker: {path: {via: [funds, commands, owns_stake_in], hops: [1, 2], to: attacker}}
  attacker: {perpetrator_status: {at_least: credible}}
unless:
  - {label: those who deliver are screened and deliveries are monitored, relief: {vetting: {at_least: individual}, monitoring: {at_least: third_party}}}
because: >
  {relief} is delivered through {broker}, who also pays, commands or co-owns {attacker}. Relief can then give standing and resources
  to those who attack.
mitigate:
  - Screen {broker}, use several channels and lay down when a channel is given up.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶20", stance: qualifies}
examples:
  - name: the broker commands a militia with credible findings against it
    policy:
      actors: {broker: {role: political_actor}, band: {role: militia, perpetrator_status: credible}}
      relations: [broker commands band]
      actions: {food: {instrument: humanitarian_aid, implemented_by: [broker]}}
    expect: unguarded
  - name: nobody is screened or monitored
    policy:
      actors: {broker: {role: political_actor}, band: {role: militia, perpetrator_status: credible}}
      relations: [broker commands band]
      actions: {food: {instrument: humanitarian_aid, implemented_by: [broker], vetting: none, monitoring: none}}
    expect: established
  - name: no tie between the broker and the militia
    policy:
      actors: {broker: {role: political_actor}, band: {role: militia, perpetrator_status: credible}}
      mapped: [funds, commands, owns_stake_in]
      actions: {food: {instrument: humanitarian_aid, implemented_by: [broker], vetting: none, monitoring: none}}
    expect: silent
  - name: the tie is suspected
    policy:
      actors: {broker: {role: political_actor}, band: {role: militia, perpetrator_status: credible}}
      relations: [{from: broker, is: funds, to: band, certainty: suspected}]
      actions: {food: {instrument: humanitarian_aid, implemented_by: [broker], vetting: none, monitoring: none}}
    expect: possible
    asks: [broker funds band]
  - name: screened and monitored
    policy:
      actors: {broker: {role: political_actor}, band: {role: militia, perpetrator_status: credible}}
      relations: [broker commands band]
      actions: {food: {instrument: humanitarian_aid, implemented_by: [broker], vetting: individual, monitoring: third_party}}
    expect: mitigated
"""###),
    ("actor-networks/several-sponsors.yaml", ###"""
title: Several sponsors and no joint restraint on those who attack
status: review
kind: gap
interaction: constraining
with_safeguard: enabling
affects: atrocity_prevention.dissuade_perpetrators
pursues: human_rights_diplomacy
evidence: moderate
mechanism: restraint_diluted
given: {attacker: actor}
when:
  attacker: {role: armed_actor, perpetrator_status: {at_least: credible}}
  count: {of: {sponsor: actor}, where: {sponsor: {path: {via: [funds, arms, trains], hops: [1, 1], to: attacker}}}, at_least: 2}
unless:
  - label: a common measure is addressed to a sponsor
    given: {forum: action, addressed: actor}
    forum: {instrument: [allied_coordination, multilateral_decision, mediation, quiet_diplomacy], targets: addressed}
    addressed: {path: {via: [funds, arms, trains], hops: [1, 1], to: attacker}}
because: >
  {attacker} has several sponsors, and none of them alone can restrain it: what one withholds another gives. No common measure is
  addressed to them.
mitigate:
  - Bring the sponsors of {attacker} into one contact group with common conditions of conduct.
sources:
  - {ref: salehyan-2014, at: abstract}
examples:
  - name: two sponsors and no common measure
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}, north: {role: foreign_government}, south: {role: foreign_government}}
      relations: [north arms band, south funds band]
    expect: established
  - name: one sponsor
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}, north: {role: foreign_government}, south: {role: foreign_government}}
      relations: [north arms band]
      mapped: [funds, arms, trains]
    expect: silent
  - name: the second sponsor is suspected
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}, north: {role: foreign_government}, south: {role: foreign_government}}
      relations: [north arms band, {from: south, is: funds, to: band, certainty: suspected}]
    expect: possible
    asks: [south funds band]
  - name: the sponsors meet in a contact group
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}, north: {role: foreign_government}, south: {role: foreign_government}}
      relations: [north arms band, south funds band]
      actions: {group: {instrument: allied_coordination, targets: [north, south]}}
    expect: mitigated
"""###),
    ("actor-networks/shared-network-map.yaml", ###"""
title: A shared map of the network serves measures against crime and against those who attack
status: review
interaction: reinforcing
affects: atrocity_prevention.degrade_capability
evidence: limited
mechanism: leverage_found
given: {map: action, measure: action}
when:
  map: {instrument: network_mapping}
  measure: {instrument: [network_sanctions, targeted_sanctions, financial_disruption, law_enforcement], uses_network_map: yes}
because: >
  {measure} rests on the map of actors and flows that {map} provides. One picture of who pays, moves and commands shows where crime and
  the means of violence can be disrupted together.
mitigate:
  - Agree on data protection, state how certain each tie is and refresh the map every three months.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶20"}
  - {ref: ferguson-2022, at: opening}
examples:
  - name: listings that rest on the map
    policy:
      actions: {map: {instrument: network_mapping}, listing: {instrument: network_sanctions, uses_network_map: yes}}
    expect: established
  - name: listings that do not use it
    policy:
      actions: {map: {instrument: network_mapping}, listing: {instrument: network_sanctions, uses_network_map: no}}
    expect: silent
  - name: nothing is said of the use of the map
    policy:
      actions: {map: {instrument: network_mapping}, listing: {instrument: network_sanctions}}
    expect: latent
"""###),
    ("actor-networks/voice-without-command.yaml", ###"""
title: Those who speak for an armed group at the table do not command those who attack
status: draft
interaction: constraining
with_safeguard: enabling
affects: civilian_protection.physical_safety
pursues: mediation_peace_process
evidence: limited
mechanism: voice_without_command
given: {negotiator: actor, fighters: actor}
when:
  negotiator: {at_the_table: yes, represents: fighters}
  fighters: {role: armed_actor, perpetrator_status: {at_least: credible}}
  not:
    - {negotiator: {directs: fighters}}
unless:
  - {label: what is agreed is verified on the ground, given: {monitors: action}, monitors: {instrument: [peace_operation, truce, peace_agreement], monitoring: {at_least: third_party}}}
because: >
  {negotiator} speaks for {fighters} at the table, and nothing shows that it commands them. What it promises may not be kept, while
  concessions are paid.
mitigate:
  - Verify who commands, include field commanders and monitor on the ground what is promised.
sources:
  - {ref: un-framework-2014, at: opening, stance: qualifies}
  - {ref: dalessandra-whidden-2022, at: "¶20", stance: qualifies}
examples:
  - name: a spokesman without command
    policy:
      actors: {envoy: {role: negotiator, at_the_table: yes}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [envoy represents band]
      mapped: [commands, controls]
    expect: established
  - name: the spokesman commands
    policy:
      actors: {envoy: {role: negotiator, at_the_table: yes}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [envoy represents band, envoy commands band]
      mapped: [represents]
    expect: silent
  - name: who commands is not mapped
    policy:
      actors: {envoy: {role: negotiator, at_the_table: yes}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [envoy represents band]
    expect: possible
    asks: [envoy commands band]
  - name: verified by a third party
    policy:
      actors: {envoy: {role: negotiator, at_the_table: yes}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [envoy represents band]
      mapped: [commands, controls]
      actions: {truce: {instrument: ceasefire, monitoring: third_party}}
    expect: mitigated
"""###),
    ("arms-embargoes/cuts-the-attackers-supply.yaml", ###"""
title: A monitored multilateral embargo cuts the supply of those who attack
status: review
interaction: reinforcing
affects: atrocity_prevention.degrade_capability
evidence: moderate
mechanism: perpetrator_supply_cut
given: {embargo: action, perpetrator: actor}
when:
  embargo: {instrument: arms_embargo, targets: perpetrator, applies_to: [single_actor, selected_parties], multilateral: {at_least: regional}, monitoring: {at_least: third_party}}
  perpetrator: {perpetrator_status: {at_least: credible}}
because: >
  {embargo} is aimed at {perpetrator}, is shared by many states and is monitored by others than the parties. Breadth and effort at
  implementation are associated with more effect on the flow of arms, although changes of policy are rarer and slower.
mitigate:
  - List brokers and suppliers together with {perpetrator}.
sources:
  - {ref: brzoska-2008, at: abstract}
  - {ref: hogendoorn-2008, at: abstract, stance: qualifies}
examples:
  - name: a monitored regional embargo on the attacker
    policy:
      actors: {guard: {role: militia, perpetrator_status: credible}}
      actions: {embargo: {instrument: arms_embargo, applies_to: single_actor, targets: [guard], multilateral: regional, monitoring: third_party}}
    expect: established
  - name: the same embargo imposed by one state
    policy:
      actors: {guard: {role: militia, perpetrator_status: credible}}
      actions: {embargo: {instrument: arms_embargo, applies_to: single_actor, targets: [guard], multilateral: unilateral, monitoring: third_party}}
    expect: silent
  - name: what is known of the target is not stated
    policy:
      actors: {guard: {role: militia}}
      actions: {embargo: {instrument: arms_embargo, applies_to: single_actor, targets: [guard], multilateral: un, monitoring: third_party}}
    expect: possible
    asks: [guard.perpetrator_status]
"""###),
    ("arms-embargoes/disarms-the-targeted.yaml", ###"""
title: An embargo on every side leaves the group under attack defenceless
status: review
interaction: cancelling
with_safeguard: constraining
affects: atrocity_prevention.protect_populations
pursues: conflict_prevention
evidence: moderate
mechanism: disarms_the_targeted
given: {embargo: action, group: actor}
when:
  embargo: {instrument: arms_embargo, applies_to: all_parties}
  group: {role: targeted_group, armed_capacity: {at_most: low}}
  situation: {violence_against_civilians: [one_sided, mostly_one_sided], atrocity_phase: {at_least: imminent}}
unless:
  - {label: the group under attack is exempt, embargo: {exempts: group}}
  - label: a force able to protect the group physically is assigned to it
    given: {force: action}
    force: {instrument: [peace_operation, military_force], change: [as_described, reinforced], protects: group, protection: physical_protection}
because: >
  {embargo} binds every side while the violence against civilians runs mainly one way. It freezes an imbalance of arms and
  leaves {group} with little means of protection against an attacker who already holds weapons.
mitigate:
  - Exempt {group}, or aim the embargo at those who attack civilians.
  - Assign a force with the mandate and the means to protect {group}, and review the embargo at a fixed date.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶5"}
  - {ref: williams-1995, at: opening}
  - {ref: hultman-peksen-2015, at: abstract, stance: qualifies}
examples:
  - name: an embargo on all parties while one side attacks an ill-armed group
    policy:
      situation: {violence_against_civilians: mostly_one_sided, atrocity_phase: ongoing}
      actors: {farmers: {role: targeted_group, armed_capacity: low}}
      actions: {embargo: {instrument: arms_embargo, applies_to: all_parties}}
    expect: unguarded
  - name: the exemption is refused and no force is sent
    policy:
      situation: {violence_against_civilians: mostly_one_sided, atrocity_phase: ongoing}
      actors: {farmers: {role: targeted_group, armed_capacity: low}}
      actions: {embargo: {instrument: arms_embargo, change: as_described, applies_to: all_parties, exempts: none, protects: none}}
    expect: established
  - name: several parties attack civilians on a comparable scale
    policy:
      situation: {violence_against_civilians: multi_sided, atrocity_phase: ongoing}
      actors: {farmers: {role: targeted_group, armed_capacity: low}}
      actions: {embargo: {instrument: arms_embargo, applies_to: all_parties}}
    expect: silent
  - name: who attacks civilians is not known
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {farmers: {role: targeted_group, armed_capacity: low}}
      actions: {embargo: {instrument: arms_embargo, applies_to: all_parties}}
    expect: possible
    asks: [situation.violence_against_civilians]
  - name: the group under attack is exempt
    policy:
      situation: {violence_against_civilians: mostly_one_sided, atrocity_phase: ongoing}
      actors: {farmers: {role: targeted_group, armed_capacity: low}}
      actions: {embargo: {instrument: arms_embargo, applies_to: all_parties, exempts: [farmers]}}
    expect: mitigated
"""###),
    ("arms-embargoes/licence-to-the-patron.yaml", ###"""
title: A licence to the patron refills what the embargo empties
status: review
interaction: counteracting
with_safeguard: constraining
affects: sanctions_policy.change_conduct
evidence: limited
mechanism: indirect_supply
given: {embargo: action, licence: action, party: actor, patron: actor}
when:
  embargo: {instrument: arms_embargo, targets: party}
  licence: {instrument: [arms_transfer, train_equip], recipient: patron}
  patron: {arms: party}
unless:
  - {label: end use is checked after delivery, licence: {end_use_control: post_shipment_check}}
because: >
  {licence} supplies {patron}, who arms {party}; {embargo} is meant to deny arms to {party}. The one refills what the other empties.
mitigate:
  - Make {licence} conditional on checks after delivery and on a ban of re-export.
  - Suspend licences along the path that supplies {party}.
sources:
  - {ref: lustgarten-2015, at: abstract, stance: qualifies}
  - {ref: dalessandra-whidden-2022, at: "¶20"}
examples:
  - name: arms for the patron of an embargoed party
    policy:
      actors: {rebels: {role: armed_group}, neighbour: {role: external_patron}}
      relations: [neighbour arms rebels]
      actions:
        embargo: {instrument: arms_embargo, targets: [rebels], recipient: none}
        licence: {instrument: arms_transfer, recipient: [neighbour], targets: none}
    expect: unguarded
  - name: the recipient arms nobody
    policy:
      actors: {rebels: {role: armed_group}, neighbour: {role: external_patron}}
      mapped: [arms]
      actions:
        embargo: {instrument: arms_embargo, targets: [rebels], recipient: none}
        licence: {instrument: arms_transfer, recipient: [neighbour], targets: none}
    expect: silent
  - name: the supply by the patron is only suspected
    policy:
      actors: {rebels: {role: armed_group}, neighbour: {role: external_patron}}
      relations: [{from: neighbour, is: arms, to: rebels, certainty: suspected}]
      actions:
        embargo: {instrument: arms_embargo, targets: [rebels], recipient: none}
        licence: {instrument: arms_transfer, recipient: [neighbour], targets: none}
    expect: possible
    asks: [neighbour arms rebels]
  - name: checks after delivery
    policy:
      actors: {rebels: {role: armed_group}, neighbour: {role: external_patron}}
      relations: [neighbour arms rebels]
      actions:
        embargo: {instrument: arms_embargo, targets: [rebels], recipient: none}
        licence: {instrument: arms_transfer, recipient: [neighbour], targets: none, end_use_control: post_shipment_check}
    expect: mitigated
"""###),
    ("ceasefires-and-mediation/even-handed-with-an-attacker.yaml", ###"""
title: Even-handed talks while one party attacks civilians give the attacker cover
status: review
interaction: counteracting
with_safeguard: consistent
affects: atrocity_prevention.dissuade_perpetrators
pursues: mediation_peace_process
evidence: moderate
mechanism: even_handed_vs_attacker
school: Q03.target_the_attacker
given: {talks: action}
when:
  talks: {instrument: [talks, good_offices, truce], applies_to: all_parties, stance: even_handed}
  situation: {violence_against_civilians: [one_sided, mostly_one_sided], atrocity_phase: {at_least: imminent}}
unless:
  - {label: a presence protects civilians physically, given: {shield: action}, shield: {protection: physical_protection, change: [as_described, reinforced]}}
  - label: another measure names the attacker's conduct and its consequence
    given: {firm: action}
    firm: {stance: challenges_perpetrator, names_conduct_and_consequence: yes}
because: >
  {talks} treats the parties alike while the violence against civilians runs mainly one way. Seeking consensus among all parties does
  not restrain the one that attacks, and can lend it standing and time.
mitigate:
  - Pair {talks} with a measure, by another channel, that names the attacker's conduct and its consequence.
  - Secure a protective presence before or together with {talks}.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶4–5"}
  - {ref: krain-2014, at: abstract}
  - {ref: saferworld-2022, at: opening, stance: contradicts}
examples:
  - name: even-handed mediation during one-sided attacks
    policy:
      situation: {violence_against_civilians: one_sided, atrocity_phase: ongoing}
      actions: {talks: {instrument: mediation, applies_to: all_parties, stance: even_handed}}
    expect: unguarded
  - name: the same talks long before violence
    policy:
      situation: {violence_against_civilians: one_sided, atrocity_phase: structural_risk}
      actions: {talks: {instrument: mediation, applies_to: all_parties, stance: even_handed}}
    expect: silent
  - name: how close atrocities are is not known
    policy:
      situation: {violence_against_civilians: one_sided}
      actions: {talks: {instrument: mediation, applies_to: all_parties, stance: even_handed}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: a force protects civilians
    policy:
      situation: {violence_against_civilians: one_sided, atrocity_phase: ongoing}
      actions:
        talks: {instrument: mediation, applies_to: all_parties, stance: even_handed}
        mission: {instrument: un_peacekeeping, protection: physical_protection}
    expect: mitigated
"""###),
    ("ceasefires-and-mediation/paid-restraint.yaml", ###"""
title: A benefit for the promise to halt attacks pays for restraint that can be withdrawn
status: review
interaction: counteracting
with_safeguard: consistent
affects: atrocity_prevention.dissuade_perpetrators
pursues: mediation_peace_process
evidence: limited
mechanism: paid_restraint
given: {incentive: action, perpetrator: actor}
when:
  incentive: {in_exchange_for: [halt_attacks, humanitarian_access], recipient: perpetrator, grants: [office, seats, money, recognition, sanctions_relief, resource_control]}
  perpetrator: {perpetrator_status: {at_least: credible}}
unless:
  - {label: the benefit follows verified conduct and is withdrawn on breach, incentive: {conditionality: {at_least: conduct_based}, reversal_clause: yes, monitoring: {at_least: third_party}}}
because: >
  {incentive} gives {perpetrator} a benefit for the promise to stop what it should never have done. Where attacks can be traded for
  benefits, they become a bargaining chip.
mitigate:
  - Let benefits follow verified conduct, and withdraw them on breach.
  - Have conduct verified by others than the parties.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶6"}
  - {ref: wood-kathman-2014, at: abstract}
  - {ref: ruhe-2021, at: abstract, stance: qualifies}
examples:
  - name: money and recognition for a halt of attacks
    policy:
      actors: {militia_x: {role: militia, perpetrator_status: credible}}
      actions: {offer: {instrument: ceasefire, recipient: [militia_x], grants: [money], in_exchange_for: [halt_attacks]}}
    expect: unguarded
  - name: the recipient is under no allegation
    policy:
      actors: {militia_x: {role: militia, perpetrator_status: none}}
      actions: {offer: {instrument: ceasefire, recipient: [militia_x], grants: [money], in_exchange_for: [halt_attacks]}}
    expect: silent
  - name: the record of the recipient is not known
    policy:
      actors: {militia_x: {role: militia}}
      actions: {offer: {instrument: ceasefire, recipient: [militia_x], grants: [money], in_exchange_for: [halt_attacks]}}
    expect: possible
    asks: [militia_x.perpetrator_status]
  - name: the benefit follows verified conduct
    policy:
      actors: {militia_x: {role: militia, perpetrator_status: credible}}
      actions: {offer: {instrument: ceasefire, recipient: [militia_x], grants: [money], in_exchange_for: [halt_attacks], conditionality: conduct_based, reversal_clause: yes, monitoring: third_party}}
    expect: mitigated
"""###),
    ("ceasefires-and-mediation/truce-without-verification.yaml", ###"""
title: A truce that nobody verifies gives cover to those who go on attacking
status: review
interaction: counteracting
with_safeguard: consistent
affects: civilian_protection.physical_safety
pursues: mediation_peace_process
evidence: moderate
mechanism: unmonitored_truce
given: {truce: action}
when:
  truce: {instrument: truce}
  situation: {atrocity_phase: {at_least: elevated}}
unless:
  - {label: others than the parties verify it, truce: {monitoring: {at_least: third_party}}}
  - {label: a presence with a monitoring task accompanies it, given: {mission: action}, mission: {instrument: peace_operation, monitoring: {at_least: third_party}}}
because: >
  {truce} is not verified by anybody but the parties, while civilians are at risk. Without verification violations have no
  consequence, and the pause can serve to regroup or to attack elsewhere.
mitigate:
  - Agree on verification by a third party with access to all areas, and on consequences of violations.
sources:
  - {ref: hinnebusch-imady, at: opening}
  - {ref: dalessandra-whidden-2022, at: "¶6"}
  - {ref: kroc-pam, at: Verification/Monitoring Mechanism, stance: qualifies}
examples:
  - name: a truce without verification
    policy: {situation: {atrocity_phase: ongoing}, actions: {truce: {instrument: ceasefire}}}
    expect: unguarded
  - name: no sign of atrocity risk
    policy: {situation: {atrocity_phase: structural_risk}, actions: {truce: {instrument: ceasefire}}}
    expect: silent
  - name: the risk is not known
    policy: {actions: {truce: {instrument: ceasefire}}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: a third party verifies it
    policy: {situation: {atrocity_phase: ongoing}, actions: {truce: {instrument: ceasefire, monitoring: third_party}}}
    expect: mitigated
"""###),
    ("climate-and-resources/land-taken-for-adaptation.yaml", ###"""
title: A climate or resource project takes land from a group at risk
status: review
interaction: counteracting
with_safeguard: consistent
affects: atrocity_prevention.dissuade_perpetrators
pursues: climate_natural_resources
evidence: limited
mechanism: dispossession_ratified
given: {project: action, group: actor}
when:
  project: {instrument: [climate_project, resource_investment, reconstruction], takes_land_from: group}
  group: {role: targeted_group}
  situation: {atrocity_phase: {at_least: structural_risk}}
unless:
  - {label: those affected have agreed, project: {consent_of_affected: agreed}}
because: >
  {project} takes land from {group}, a population at risk. It can give others a motive to drive people out, and can make an earlier
  dispossession permanent.
mitigate:
  - Obtain the agreement of {group}, or move the project; settle property claims first.
sources:
  - {ref: van-schaik-climate, at: opening}
  - {ref: un-framework-2014, at: "risk factor 8"}
examples:
  - name: a dam on the land of a group at risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {valley_people: {role: targeted_group}}
      actions: {dam: {instrument: climate_project, takes_land_from: [valley_people]}}
    expect: unguarded
  - name: no land is taken
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {valley_people: {role: targeted_group}}
      actions: {dam: {instrument: climate_project, takes_land_from: none}}
    expect: silent
  - name: whose land it is, is not known
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {valley_people: {role: targeted_group}}
      actions: {dam: {instrument: climate_project}}
    expect: possible
    asks: [dam.takes_land_from]
  - name: those affected have agreed
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {valley_people: {role: targeted_group}}
      actions: {dam: {instrument: climate_project, takes_land_from: [valley_people], consent_of_affected: agreed}}
    expect: mitigated
"""###),
    ("counter-terrorism/conditional-support.yaml", ###"""
title: Screened, monitored and conditional support aligns security and protection
status: review
interaction: reinforcing
affects: civilian_protection.physical_safety
evidence: moderate
mechanism: conditional_support
given: {support: action, partner: actor}
when:
  support: {instrument: security_assistance, recipient: partner, conditionality: {at_least: conduct_based}, vetting: {at_least: unit}, monitoring: {at_least: third_party}}
  partner: {role: armed_actor}
because: >
  {support} to {partner} comes with screening, outside monitoring and conditions of conduct. It serves the security aim and gives
  the partner a reason to protect civilians.
mitigate:
  - Publish what is monitored, and state in advance when support stops.
sources:
  - {ref: ohchr-g5-2020, at: opening}
  - {ref: un-hrddp-2015, at: opening}
examples:
  - name: screened, monitored and conditional support
    policy:
      actors: {joint_force: {role: state_security_force}}
      actions: {aid: {instrument: operational_support, recipient: [joint_force], conditionality: conduct_based, vetting: unit, monitoring: third_party}}
    expect: established
  - name: nobody but the partner monitors
    policy:
      actors: {joint_force: {role: state_security_force}}
      actions: {aid: {instrument: operational_support, recipient: [joint_force], conditionality: conduct_based, vetting: unit, monitoring: self_report}}
    expect: silent
  - name: the recipient may be the force or someone else
    policy:
      actors: {joint_force: {role: state_security_force}}
      actions: {aid: {instrument: operational_support, conditionality: conduct_based, vetting: unit, monitoring: third_party}}
    expect: possible
"""###),
    ("counter-terrorism/ethnic-proxies.yaml", ###"""
title: A force drawn from one group turns a security operation into violence between groups
status: review
interaction: counteracting
with_safeguard: constraining
affects: atrocity_prevention.protect_populations
pursues: counter_terrorism
evidence: moderate
mechanism: ethnic_proxies
given: {operation: action, proxy: actor}
when:
  operation: {instrument: [counter_terrorism_measure, partner_force_support, militia_mobilisation], recipient: proxy}
  proxy: {role: [militia, armed_group], identity_based: yes}
  situation: {atrocity_phase: {at_least: structural_risk}}
unless:
  - {label: members are vetted and conduct is a condition, operation: {vetting: {at_least: unit}, conditionality: {at_least: conduct_based}}}
because: >
  {operation} relies on {proxy}, whose members come from one group. Local rivals read it as taking sides, and reprisals between groups
  become more likely.
mitigate:
  - Work with mixed or accountable forces; vet members and make conduct a condition of support.
sources:
  - {ref: acled-mali-2018, at: whole text}
  - {ref: ushmm-mali-2018, at: abstract}
examples:
  - name: an operation with a militia of one group
    policy:
      situation: {atrocity_phase: elevated}
      actors: {herders: {role: militia, identity_based: yes}}
      actions: {operation: {instrument: counter_terrorism_operation, recipient: [herders]}}
    expect: unguarded
  - name: a mixed force
    policy:
      situation: {atrocity_phase: elevated}
      actors: {herders: {role: militia, identity_based: no}}
      actions: {operation: {instrument: counter_terrorism_operation, recipient: [herders]}}
    expect: silent
  - name: the composition of the force is not known
    policy:
      situation: {atrocity_phase: elevated}
      actors: {herders: {role: militia}}
      actions: {operation: {instrument: counter_terrorism_operation, recipient: [herders]}}
    expect: possible
    asks: [herders.identity_based]
  - name: vetted and conditional
    policy:
      situation: {atrocity_phase: elevated}
      actors: {herders: {role: militia, identity_based: yes}}
      actions: {operation: {instrument: counter_terrorism_operation, recipient: [herders], vetting: unit, conditionality: conduct_based}}
    expect: mitigated
"""###),
    ("counter-terrorism/partner-directs-abusive-force.yaml", ###"""
title: Support reaches a force that attacks civilians through the partner that directs it
status: review
interaction: cancelling
with_safeguard: constraining
affects: atrocity_prevention.protect_populations
evidence: moderate
mechanism: abusive_partner
school: Q09.condition_or_leave
given: {support: action, partner: actor, force: actor}
when:
  support: {instrument: [security_assistance, counter_terrorism_operation], recipient: partner}
  partner: {path: {via: [commands, controls, allied_with], hops: [1, 2], to: force}}
  force: {role: armed_actor, perpetrator_status: {at_least: credible}}
unless:
  - {label: support depends on conduct and the chain of command is vetted, support: {conditionality: {at_least: conduct_based}, vetting: {at_least: command_chain}}}
because: >
  {support} strengthens {partner}, which commands, controls or is allied with {force}, a force implicated in attacks on civilians.
  Support to the one can reach the other.
mitigate:
  - Make {support} depend on conduct, vet the chain of command down to {force}, and stop when benchmarks are missed.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶20, ¶25"}
  - {ref: salehyan-2014, at: abstract}
  - {ref: un-hrddp-2015, at: opening}
examples:
  - name: training for a partner that commands an abusive militia
    policy:
      actors: {army: {role: state_security_force}, home_guard: {role: militia, perpetrator_status: credible}}
      relations: [army commands home_guard]
      actions: {training: {instrument: train_equip, recipient: [army]}}
    expect: unguarded
  - name: the partner directs nobody
    policy:
      actors: {army: {role: state_security_force}, home_guard: {role: militia, perpetrator_status: credible}}
      mapped: [commands, controls, allied_with]
      actions: {training: {instrument: train_equip, recipient: [army]}}
    expect: silent
  - name: command over the militia is only suspected
    policy:
      actors: {army: {role: state_security_force}, home_guard: {role: militia, perpetrator_status: credible}}
      relations: [{from: army, is: commands, to: home_guard, certainty: suspected}]
      actions: {training: {instrument: train_equip, recipient: [army]}}
    expect: possible
    asks: [army commands home_guard]
  - name: support depends on conduct, with vetting down the chain
    policy:
      actors: {army: {role: state_security_force}, home_guard: {role: militia, perpetrator_status: credible}}
      relations: [army commands home_guard]
      actions: {training: {instrument: train_equip, recipient: [army], conditionality: conduct_based, vetting: command_chain}}
    expect: mitigated
"""###),
    ("counter-terrorism/support-to-an-abusive-force.yaml", ###"""
title: Unconditional support to a force implicated in abuse makes attacks on civilians more likely
status: review
interaction: counteracting
with_safeguard: constraining
affects: atrocity_prevention.dissuade_perpetrators
evidence: moderate
mechanism: abusive_partner
school: Q09.condition_or_leave
given: {support: action, partner: actor}
when:
  support: {instrument: [security_assistance, counter_terrorism_operation], recipient: partner}
  partner: {role: armed_actor, perpetrator_status: {at_least: credible}}
unless:
  - {label: support depends on conduct and units are vetted, support: {conditionality: {at_least: conduct_based}, vetting: {at_least: unit}}}
because: >
  {support} strengthens {partner}, which is implicated in attacks on civilians, without a condition on its conduct. It adds means and
  standing, and abuse by the partner feeds recruitment by those whom the support is meant to defeat.
mitigate:
  - Screen units before they receive support, set benchmarks of conduct and suspend support when they are missed.
sources:
  - {ref: acled-sahel-2020, at: opening}
  - {ref: un-hrddp-2015, at: opening}
  - {ref: crs-leahy, at: opening, stance: qualifies}
examples:
  - name: support without conditions to a force with credible findings against it
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {aid: {instrument: operational_support, recipient: [army]}}
    expect: unguarded
  - name: conditions and vetting are refused
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {aid: {instrument: operational_support, recipient: [army], conditionality: none, vetting: none}}
    expect: established
  - name: no allegation against the partner
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: none}}
      actions: {aid: {instrument: operational_support, recipient: [army]}}
    expect: silent
  - name: the partner's record is not known
    policy:
      actors: {army: {role: state_security_force}}
      actions: {aid: {instrument: operational_support, recipient: [army]}}
    expect: possible
    asks: [army.perpetrator_status]
  - name: screened and conditional support
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {aid: {instrument: operational_support, recipient: [army], conditionality: conduct_based, vetting: unit}}
    expect: mitigated
"""###),
    ("dangerous-speech/incitement-unanswered.yaml", ###"""
title: Incitement goes unanswered while violence is at hand
status: review
kind: gap
interaction: counteracting
affects: atrocity_prevention.dissuade_perpetrators
evidence: limited
mechanism: dangerous_speech
given: {speaker: actor}
when:
  speaker: {role: [media_outlet, influential_speaker, online_platform, political_actor, leader, religious_authority], incites: yes}
  situation: {atrocity_phase: {at_least: elevated}}
  not:
    - {given: {answer: action}, answer: {instrument: [counter_speech, platform_engagement, deterrent_message]}}
because: >
  {speaker} incites against a group while violence is at hand, and no planned action answers it. Speech that prepares violence spreads
  more easily where nobody with standing contradicts it.
mitigate:
  - Support trusted local voices, raise the content with the platforms that host it, and warn {speaker} of the consequences.
sources:
  - {ref: dangerous-speech-guide, at: opening}
  - {ref: dalessandra-whidden-2022, at: "¶26"}
examples:
  - name: incitement and no answer
    policy: {situation: {atrocity_phase: imminent}, actors: {radio: {role: media_outlet, incites: yes}}, actions: {talks: {instrument: mediation}}}
    expect: established
  - name: counter-speech is planned
    policy: {situation: {atrocity_phase: imminent}, actors: {radio: {role: media_outlet, incites: yes}}, actions: {voices: {instrument: counter_speech}}}
    expect: silent
  - name: whether the station incites is not known
    policy: {situation: {atrocity_phase: imminent}, actors: {radio: {role: media_outlet}}, actions: {talks: {instrument: mediation}}}
    expect: possible
    asks: [radio.incites]
"""###),
    ("ddr-and-ssr/disarming-a-threatened-population.yaml", ###"""
title: Disarming people under threat without protecting them leaves them to the attacker
status: review
interaction: cancelling
with_safeguard: constraining
affects: atrocity_prevention.protect_populations
pursues: conflict_prevention
evidence: moderate
mechanism: disarms_the_targeted
given: {measure: action, defenders: actor, attacker: actor}
when:
  measure: {instrument: [disarmament, ddr_programme, safe_area], disarms: defenders}
  attacker: {attacks: defenders, perpetrator_status: {at_least: credible}}
  situation: {atrocity_phase: {at_least: imminent}}
unless:
  - label: a force protects those who disarm, physically
    given: {shield: action}
    shield: {protects: defenders, protection: physical_protection, force_adequacy: {at_least: partial}}
  - {label: the attacker disarms at the same time, measure: {disarms: attacker, simultaneous_disarmament: yes}}
because: >
  {measure} takes the means of defence from {defenders} while {attacker} attacks or threatens to attack, and no force able to protect
  them takes their place.
mitigate:
  - Deploy a force able and mandated to protect {defenders} before they disarm, or disarm {attacker} at the same time.
sources:
  - {ref: a-54-549, at: opening}
  - {ref: dalessandra-whidden-2022, at: "¶5"}
examples:
  - name: a demilitarised enclave under attack
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {townspeople: {role: targeted_group, perpetrator_status: none}, besiegers: {role: armed_group, perpetrator_status: credible}}
      relations: [besiegers attacks townspeople]
      actions: {demilitarisation: {instrument: disarmament, disarms: [townspeople]}}
    expect: unguarded
  - name: nobody attacks those who disarm
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {townspeople: {role: targeted_group, perpetrator_status: none}, besiegers: {role: armed_group, perpetrator_status: credible}}
      mapped: [attacks]
      actions: {demilitarisation: {instrument: disarmament, disarms: [townspeople]}}
    expect: silent
  - name: the threat is only suspected
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {townspeople: {role: targeted_group, perpetrator_status: none}, besiegers: {role: armed_group, perpetrator_status: credible}}
      relations: [{from: besiegers, is: attacks, to: townspeople, certainty: suspected}]
      actions: {demilitarisation: {instrument: disarmament, disarms: [townspeople]}}
    expect: possible
    asks: [besiegers attacks townspeople]
  - name: a force protects them
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {townspeople: {role: targeted_group, perpetrator_status: none}, besiegers: {role: armed_group, perpetrator_status: credible}}
      relations: [besiegers attacks townspeople]
      actions: {demilitarisation: {instrument: disarmament, disarms: [townspeople], protects: [townspeople], protection: physical_protection, force_adequacy: adequate}}
    expect: mitigated
"""###),
    ("ddr-and-ssr/integrating-an-abusive-group.yaml", ###"""
title: Integrating an abusive group unvetted carries the abuse into the army
status: review
interaction: counteracting
with_safeguard: constraining
affects: atrocity_prevention.prevent_recurrence
pursues: ddr
evidence: moderate
mechanism: unvetted_integration
school: Q08.vet_first
given: {integration: action, group: actor}
when:
  integration: {instrument: army_integration, targets: group}
  group: {perpetrator_status: {at_least: credible}}
unless:
  - {label: the chain of command is vetted and units are broken up, integration: {vetting: {at_least: command_chain}, breaks_up_units: yes}}
because: >
  {integration} takes {group}, which is implicated in attacks on civilians, into the army without vetting its commanders. Its command
  and its methods enter the army with it.
mitigate:
  - Vet the chain of command of {group}, and distribute its members over mixed units.
sources:
  - {ref: hrw-drc-2009, at: opening}
  - {ref: africa-center-2013, at: opening}
  - {ref: richards-2016, at: opening, stance: qualifies}
examples:
  - name: an abusive group is integrated
    policy:
      actors: {front: {role: armed_group, perpetrator_status: credible}}
      actions: {integration: {instrument: army_integration, targets: [front]}}
    expect: unguarded
  - name: vetting is refused
    policy:
      actors: {front: {role: armed_group, perpetrator_status: credible}}
      actions: {integration: {instrument: army_integration, targets: [front], vetting: none}}
    expect: established
  - name: no allegation against the group
    policy:
      actors: {front: {role: armed_group, perpetrator_status: none}}
      actions: {integration: {instrument: army_integration, targets: [front]}}
    expect: silent
  - name: the group's record is not known
    policy:
      actors: {front: {role: armed_group}}
      actions: {integration: {instrument: army_integration, targets: [front]}}
    expect: possible
    asks: [front.perpetrator_status]
  - name: vetted, and its units broken up
    policy:
      actors: {front: {role: armed_group, perpetrator_status: credible}}
      actions: {integration: {instrument: army_integration, targets: [front], vetting: command_chain, breaks_up_units: yes}}
    expect: mitigated
"""###),
    ("ddr-and-ssr/verified-demobilisation.yaml", ###"""
title: Verified demobilisation with an adequate presence lowers the risk of relapse
status: review
interaction: reinforcing
affects: atrocity_prevention.prevent_recurrence
pursues: ddr
evidence: moderate
mechanism: verified_demobilisation
given: {programme: action, mission: action}
when:
  programme: {instrument: [ddr_programme, disarmament]}
  mission: {instrument: peace_operation, change: [as_described, reinforced], monitoring: {at_least: third_party}, force_adequacy: {at_least: partial}}
  situation: {conflict_phase: [ceasefire, post_agreement, stalemate]}
because: >
  {programme} takes fighters out of armed groups while {mission} verifies it with adequate strength. Parties can see that the other side
  complies, and civilians are less exposed in the months after an agreement.
mitigate:
  - Bridge the time between demobilisation and livelihoods, and include those who were attacked.
sources:
  - {ref: kroc-pam, at: Verification/Monitoring Mechanism}
  - {ref: hultman-kathman-shannon-2013, at: abstract}
examples:
  - name: demobilisation verified by an adequate mission
    policy:
      situation: {conflict_phase: post_agreement}
      actions: {ddr: {instrument: ddr_programme}, mission: {instrument: un_peacekeeping, monitoring: third_party, force_adequacy: adequate}}
    expect: established
  - name: a mission too weak to verify
    policy:
      situation: {conflict_phase: post_agreement}
      actions: {ddr: {instrument: ddr_programme}, mission: {instrument: un_peacekeeping, monitoring: third_party, force_adequacy: weak}}
    expect: silent
  - name: the strength of the mission is not known
    policy:
      situation: {conflict_phase: post_agreement}
      actions: {ddr: {instrument: ddr_programme}, mission: {instrument: un_peacekeeping, monitoring: third_party}}
    expect: possible
    asks: [mission.force_adequacy]
"""###),
    ("derivations/action-coercion.yaml", ###"""
derive: action.coercion
given: measure
rows:
  - {is: force, when: {measure: {instrument: military_force}}}
  - {is: sanction, when: {measure: {instrument: [restriction, prosecution, crime_control, border_restriction]}}}
  - {is: pressure, when: {measure: {instrument: [public_pressure, deterrent_message, diplomatic_downgrade, court_referral]}}}
  - {is: incentive, when: {measure: {instrument: [benefit, security_assistance, engagement, settlement, amnesty, court_deferral]}}}
  - {is: none}
"""###),
    ("derivations/action-covers-core-crimes.yaml", ###"""
# Silence covers: an amnesty that names no exclusion covers every crime. Exclusion needs all three core crimes.
derive: action.covers_core_crimes
given: deal
rows:
  - {is: no, when: {deal: {excludes_crimes: {all_of: [genocide, crimes_against_humanity, war_crimes]}}}}
  - {is: yes, when: {deal: {instrument: amnesty}}}
  - {is: yes, when: {deal: {grants: immunity}}}
  - {is: no}
"""###),
    ("derivations/action-stance.yaml", ###"""
# What the instrument itself says of the side it takes; a policy may state otherwise.
derive: action.stance
given: measure
rows:
  - {is: challenges_perpetrator, when: {measure: {instrument: [targeted_sanctions, network_sanctions, prosecution, public_pressure, deterrent_message, export_denial, import_ban, diplomatic_downgrade]}}}
  - {is: even_handed, when: {measure: {instrument: [mediation, good_offices]}}}
  - {is: even_handed, when: {measure: {applies_to: all_parties}}}
  - {is: none}
"""###),
    ("derivations/action-workstream.yaml", ###"""
# Who usually owns an instrument; a policy may state otherwise.
derive: action.workstream
given: measure
rows:
  - {is: climate_natural_resources, when: {measure: {instrument: climate_project}}}
  - {is: mediation_peace_process, when: {measure: {instrument: [mediation, truce, settlement, good_offices, amnesty]}}}
  - {is: peacebuilding_cohesion, when: {measure: {instrument: [community_dialogue, reconciliation, violence_reduction]}}}
  - {is: counter_terrorism, when: {measure: {instrument: counter_terrorism_measure}}}
  - {is: preventing_violent_extremism, when: {measure: {instrument: extremism_prevention}}}
  - {is: organised_crime, when: {measure: {instrument: crime_control}}}
  - {is: sanctions_policy, when: {measure: {instrument: [sanctions, sanctions_relief, arms_embargo, embargo_easing]}}}
  - {is: export_control_dual_use, when: {measure: {instrument: [supply_control, arms_transfer, technology_transfer]}}}
  - {is: trade_supply_chain, when: {measure: {instrument: [trade_restriction, trade_agreement, resource_investment]}}}
  - {is: development_governance, when: {measure: {instrument: [aid, aid_suspension]}}}
  - {is: national_security, when: {measure: {instrument: defence_cooperation}}}
  - {is: security_assistance_ssr, when: {measure: {instrument: [security_assistance, security_sector_reform, militia_mobilisation]}}}
  - {is: ddr, when: {measure: {instrument: [ddr_programme, disarmament, army_integration]}}}
  - {is: peace_operations, when: {measure: {instrument: peace_operation}}}
  - {is: refugee_protection_migration, when: {measure: {instrument: [refugee_measure, migration_partnership]}}}
  - {is: civilian_protection, when: {measure: {instrument: [protection_measure, military_force]}}}
  - {is: humanitarian_relief, when: {measure: {instrument: relief}}}
  - {is: documentation_evidence, when: {measure: {instrument: inquiry}}}
  - {is: international_justice, when: {measure: {instrument: [prosecution, court_deferral]}}}
  - {is: transitional_justice, when: {measure: {instrument: transitional_measure}}}
  - {is: technology_policy, when: {measure: {instrument: [content_removal_duty, communications_restriction]}}}
  - {is: information_integrity, when: {measure: {instrument: [counter_speech, platform_engagement, media_support]}}}
  - {is: atrocity_prevention, when: {measure: {instrument: [deterrent_message, public_alert, atrocity_determination, atrocity_assessment, impact_assessment, prevention_training]}}}
  - {is: human_rights_diplomacy, when: {measure: {instrument: [public_attribution, quiet_diplomacy, diplomatic_downgrade]}}}
  - {is: women_peace_security, when: {measure: {instrument: gender_programme}}}
  - {is: democracy_rule_of_law, when: {measure: {instrument: [governance_programme, civil_society_support]}}}
  - {is: intelligence_early_warning, when: {measure: {instrument: analysis}}}
  - {is: conflict_prevention}
"""###),
    ("derivations/actor-means-growing.yaml", ###"""
derive: actor.means_growing
given: actor
rows:
  - {is: yes, when: {actor: {armed_capacity: high}}}
  - {is: yes, when: {given: {sign: indicator}, sign: {factor: capacity_to_commit, status: {at_least: worsening}, by: actor}}}
  - {is: no}
"""###),
    ("derivations/actor-motive-seen.yaml", ###"""
derive: actor.motive_seen
given: actor
rows:
  - {is: yes, when: {actor: {intent: {at_least: credible}}}}
  - {is: yes, when: {given: {sign: indicator}, sign: {factor: motives_or_incentives, status: {at_least: present}, by: actor}}}
  - {is: no}
"""###),
    ("derivations/factor-level.yaml", ###"""
derive: factor.level
given: factor
rows:
  - {is: acute, when: {count: {of: {sign: indicator}, where: {sign: {factor: factor, status: acute}}, at_least: 1}}}
  - {is: acute, when: {count: {of: {sign: indicator}, where: {sign: {factor: factor, status: {at_least: worsening}}}, at_least: $acute_at_worsening}}}
  - is: worsening
    when:
      count:
        - {of: {sign: indicator}, where: {sign: {factor: factor, status: {at_least: worsening}}}, at_least: 1}
        - {of: {sign: indicator}, where: {sign: {factor: factor, status: {at_least: present}}}, at_least: $worsening_at_present}
  - {is: present, when: {count: {of: {sign: indicator}, where: {sign: {factor: factor, status: {at_least: present}}}, at_least: 1}}}
  - {is: not_seen}
"""###),
    ("derivations/situation-declaration.yaml", ###"""
# The declaration test: what is recommended to the focal point. A person declares.
derive: situation.declaration
rows:
  - {is: ongoing, when: {any: [{systematic_attack: {level: acute}}, {situation: {atrocity_phase: ongoing}}]}}
  - {is: imminent, when: {situation: {gate_actor: yes, gate_target: yes, gate_preparation: yes, gate_opening: yes, gate_brakes: yes}}}
  - {is: imminent, when: {situation: {imminent_fast_track: yes}}}
  # A level that was reached is left after two calm reviews, not at the first good week.
  - {is: imminent, when: {situation: {previous_declaration: [imminent, ongoing], calm_reviews: {at_most: 1}}}}
  - {is: elevated, when: {situation: {gate_actor: yes}, preparatory_action: {level: {at_least: present}}}}
  - {is: serious_concern, when: {count: {of: {risk: factor}, where: {risk: {group: common, level: {at_least: present}}}, at_least: $common_factors_for_concern}}}
  - {is: serious_concern, when: {intergroup_tensions: {level: {at_least: worsening}}}}
  - is: serious_concern
    when:
      record_of_violations: {level: acute}
      any: [{motives_or_incentives: {level: {at_least: present}}}, {capacity_to_commit: {level: {at_least: present}}}]
  - {is: baseline}
"""###),
    ("derivations/situation-gate-actor.yaml", ###"""
derive: situation.gate_actor
rows:
  - {is: yes, when: {given: {perpetrator: actor}, perpetrator: {motive_seen: yes, means_growing: yes}}}
  - {is: no}
"""###),
    ("derivations/situation-gate-brakes.yaml", ###"""
derive: situation.gate_brakes
rows:
  - {is: yes, when: {absence_of_mitigating_factors: {level: {at_least: present}}}}
  - {is: yes, when: {situation: {resilience: none}}}
  - {is: no}
"""###),
    ("derivations/situation-gate-opening.yaml", ###"""
derive: situation.gate_opening
rows:
  - {is: yes, when: {triggering_factors: {level: {at_least: present}}}}
  - {is: yes, when: {situation: {dated_threat: yes}}}
  - is: yes
    when:
      any:
        - {intent_to_destroy: {level: {at_least: worsening}}}
        - {systematic_attack: {level: {at_least: worsening}}}
        - {plan_to_attack: {level: {at_least: worsening}}}
        - {threats_to_protected_persons: {level: {at_least: worsening}}}
        - {threats_to_relief_and_peacekeeping: {level: {at_least: worsening}}}
  - {is: no}
"""###),
    ("derivations/situation-gate-preparation.yaml", ###"""
derive: situation.gate_preparation
rows:
  - {is: yes, when: {preparatory_action: {level: acute}}}
  - is: yes
    when:
      preparatory_action: {level: worsening}
      count: {of: {sign: indicator}, where: {sign: {factor: preparatory_action, status: {at_least: present}}}, at_least: $preparations_for_imminence}
      any:                               # at least one sign that is aimed at people, arms or forces
        - {security_apparatus_turned: {status: {at_least: present}}}
        - {arms_stockpiling: {status: {at_least: present}}}
        - {militia_creation: {status: {at_least: present}}}
        - {discriminatory_measures: {status: {at_least: present}}}
        - {violence_against_women_and_children: {status: {at_least: present}}}
        - {life_threatening_conditions: {status: {at_least: present}}}
  - {is: no}
"""###),
    ("derivations/situation-gate-target.yaml", ###"""
derive: situation.gate_target
rows:
  - {is: yes, when: {given: {group: actor}, group: {role: targeted_group}}}
  - {is: no}
"""###),
    ("derivations/situation-imminent-fast-track.yaml", ###"""
derive: situation.imminent_fast_track
rows:
  - {is: yes, when: {any: [{intent_to_destroy: {level: acute}}, {plan_to_attack: {level: acute}}]}}
  - {is: yes, when: {systematic_attack: {level: {at_least: worsening}}, rising_scale_of_attacks: {status: {at_least: worsening}}}}
  - {is: yes, when: {situation: {siege: yes}, humanitarian_obstruction: {status: {at_least: present}}, motives_or_incentives: {level: {at_least: present}}}}
  - {is: yes, when: {situation: {dated_threat: yes}, capacity_to_commit: {level: {at_least: present}}}}
  - {is: no}
"""###),
    ("displacement/early-return.yaml", ###"""
title: Returns before the danger has passed put people back within reach of those who attacked them
status: review
interaction: counteracting
with_safeguard: constraining
affects: atrocity_prevention.protect_populations
evidence: moderate
mechanism: early_return
given: {programme: action, returnees: actor, perpetrator: actor}
when:
  programme: {instrument: refugee_return, recipient: returnees}
  perpetrator: {attacks: returnees, perpetrator_status: {at_least: credible}}
  situation: {atrocity_phase: {at_least: elevated}}
unless:
  - {label: return is informed and voluntary and outsiders monitor it, programme: {voluntariness: informed_voluntary, monitoring: {at_least: third_party}}}
because: >
  {programme} brings {returnees} back while {perpetrator}, which attacked them, remains able to do so. Earlier returns under such
  conditions have been followed by new flight.
mitigate:
  - Let return be informed and voluntary, with access for outside monitors and a way to stay.
sources:
  - {ref: holloway-fmr, at: opening}
  - {ref: saha-rohingya, at: opening}
examples:
  - name: a return programme while the attacker remains
    policy:
      situation: {atrocity_phase: elevated}
      actors: {refugees: {role: displaced_population, perpetrator_status: none}, army: {role: state_security_force, perpetrator_status: credible}}
      relations: [army attacks refugees]
      actions: {return: {instrument: refugee_return, recipient: [refugees]}}
    expect: unguarded
  - name: those who attacked are no longer at large
    policy:
      situation: {atrocity_phase: elevated}
      actors: {refugees: {role: displaced_population, perpetrator_status: none}, army: {role: state_security_force, perpetrator_status: credible}}
      mapped: [attacks]
      actions: {return: {instrument: refugee_return, recipient: [refugees]}}
    expect: silent
  - name: the present danger is not known
    policy:
      actors: {refugees: {role: displaced_population, perpetrator_status: none}, army: {role: state_security_force, perpetrator_status: credible}}
      relations: [army attacks refugees]
      actions: {return: {instrument: refugee_return, recipient: [refugees]}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: informed, voluntary and monitored
    policy:
      situation: {atrocity_phase: elevated}
      actors: {refugees: {role: displaced_population, perpetrator_status: none}, army: {role: state_security_force, perpetrator_status: credible}}
      relations: [army attacks refugees]
      actions: {return: {instrument: refugee_return, recipient: [refugees], voluntariness: informed_voluntary, monitoring: third_party}}
    expect: mitigated
"""###),
    ("documentation-and-truth/evidence-before-the-deal.yaml", ###"""
title: Evidence secured before an amnesty keeps accountability possible
status: review
interaction: reinforcing
affects: documentation_evidence.evidence_integrity
pursues: documentation_evidence
evidence: limited
mechanism: evidence_to_measures
given: {record: action, deal: action}
when:
  record: {instrument: inquiry, before: deal}
  deal: {instrument: [amnesty, safe_exit]}
because: >
  {record} is completed before {deal} takes effect. What is documented by then can still serve courts, truth-seeking and vetting, whatever
  the deal later covers.
mitigate:
  - Keep the evidence outside the country and in line with published standards.
sources:
  - {ref: eurojust-icc-2022, at: opening}
  - {ref: dalessandra-whidden-2022, at: "¶26"}
examples:
  - name: the inquiry ends before the amnesty starts
    policy:
      actions: {inquiry: {instrument: fact_finding, start: 2026-01, end: 2026-03-31}, pardon: {instrument: amnesty, start: 2026-06}}
    expect: established
  - name: the amnesty comes first
    policy:
      actions: {inquiry: {instrument: fact_finding, after: [pardon]}, pardon: {instrument: amnesty}}
    expect: silent
  - name: when the amnesty starts is known to the year only
    policy:
      actions: {inquiry: {instrument: fact_finding, start: 2026-01, end: 2026-06-30}, pardon: {instrument: amnesty, start: 2026}}
    expect: possible
"""###),
    ("elections/vote-in-a-risky-season.yaml", ###"""
title: Support to a vote without prevention of violence, where groups fear each other
status: review
interaction: constraining
with_safeguard: consistent
affects: atrocity_prevention.protect_populations
pursues: democracy_rule_of_law
evidence: contested
mechanism: election_trigger
school: Q15.trigger
given: {support: action}
when:
  support: {instrument: election_support}
  situation: {election_ahead: {at_least: within_a_year}, atrocity_phase: {at_least: elevated}}
  intergroup_tensions: {level: {at_least: worsening}}
unless:
  - {label: an assessment of atrocity risk guides it, support: {assessments: atrocity}}
  - {label: a presence protects civilians, given: {shield: action}, shield: {protection: {at_least: monitoring_presence}}}
because: >
  {support} goes to a vote in which groups fear each other and motives for violence are visible. The United Nations framework lists
  elections among the events that can trigger atrocities where other risks are present; research disagrees on elections in general.
mitigate:
  - Assess who might attack whom around the vote, and place observers and mediators where it might happen.
sources:
  - {ref: un-framework-2014, at: "risk factor 8"}
  - {ref: brancati-snyder-2013, at: abstract}
  - {ref: ulfelder-2013, at: opening, stance: contradicts}
examples:
  - name: a vote amid worsening tensions
    policy:
      situation: {election_ahead: within_four_months, atrocity_phase: elevated}
      risk_factors: {intergroup_tensions: {level: worsening}}
      actions: {support: {instrument: election_support}}
    expect: unguarded
  - name: tensions are present but not worsening
    policy:
      situation: {election_ahead: within_four_months, atrocity_phase: elevated}
      risk_factors: {intergroup_tensions: {level: present}}
      actions: {support: {instrument: election_support}}
    expect: silent
  - name: tensions have not been assessed
    policy:
      situation: {election_ahead: within_four_months, atrocity_phase: elevated}
      actions: {support: {instrument: election_support}}
    expect: possible
  - name: an assessment of atrocity risk guides the support
    policy:
      situation: {election_ahead: within_four_months, atrocity_phase: elevated}
      risk_factors: {intergroup_tensions: {level: worsening}}
      actions: {support: {instrument: election_support, assessments: [atrocity]}}
    expect: mitigated
"""###),
    ("humanitarian-access/proscription-blocks-relief.yaml", ###"""
title: A proscription keeps relief from people who live under the proscribed group
status: review
interaction: counteracting
with_safeguard: consistent
affects: humanitarian_relief.humanitarian_access
pursues: counter_terrorism
evidence: strong
mechanism: relief_blocked_by_law
given: {listing: action, relief: action, group: actor}
when:
  listing: {instrument: proscription, targets: group}
  relief: {instrument: relief_delivery}
  situation: {humanitarian_access: {at_most: restricted}}
unless:
  - {label: the listing exempts relief, listing: {carve_outs: humanitarian}}
  - {label: a standing humanitarian exemption is in place, given: {exemption: action}, exemption: {instrument: humanitarian_exemption}}
because: >
  {listing} makes dealings with {group} a crime, while {relief} has to deal with whoever controls the area. Relief organisations and
  banks withdraw, and people in need are cut off.
mitigate:
  - Exempt relief from {listing}, and tell banks so in writing.
sources:
  - {ref: hpcr-2011, at: opening}
  - {ref: unscr-2664, at: "operative paragraph 1"}
  - {ref: dalessandra-whidden-2022, at: "¶25"}
examples:
  - name: a listing without exemption beside relief
    policy:
      situation: {humanitarian_access: restricted}
      actors: {group_y: {role: armed_group}}
      actions: {listing: {instrument: proscription, targets: [group_y]}, aid: {instrument: humanitarian_aid}}
    expect: unguarded
  - name: no relief is planned
    policy:
      situation: {humanitarian_access: restricted}
      actors: {group_y: {role: armed_group}}
      actions: {listing: {instrument: proscription, targets: [group_y]}}
    expect: silent
  - name: access is not known
    policy:
      actors: {group_y: {role: armed_group}}
      actions: {listing: {instrument: proscription, targets: [group_y]}, aid: {instrument: humanitarian_aid}}
    expect: possible
    asks: [situation.humanitarian_access]
  - name: relief is exempt
    policy:
      situation: {humanitarian_access: restricted}
      actors: {group_y: {role: armed_group}}
      actions: {listing: {instrument: proscription, targets: [group_y], carve_outs: [humanitarian]}, aid: {instrument: humanitarian_aid}}
    expect: mitigated
"""###),
    ("organised-crime/crackdown-on-livelihoods.yaml", ###"""
title: A crackdown on an illicit economy strikes the people who live from it
status: review
interaction: constraining
with_safeguard: consistent
affects: civilian_protection.physical_safety
pursues: organised_crime
evidence: limited
mechanism: crackdown_on_livelihoods
given: {crackdown: action, community: actor}
when:
  crackdown: {instrument: crime_control, burdens: community}
  community: {role: population, lives_from_illicit_economy: yes}
  situation: {atrocity_phase: {at_least: structural_risk}}
unless:
  - {label: other livelihoods are supported, crackdown: {hardship_support: yes}}
because: >
  {crackdown} destroys an illicit economy from which {community} lives, where violence against groups is a risk. Loss of livelihood and
  force used in the process can deepen grievances and push people towards armed groups.
mitigate:
  - Aim at financiers rather than growers or diggers, and support other livelihoods first.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶20, ¶27"}
examples:
  - name: a crackdown on small-scale mining
    policy:
      situation: {atrocity_phase: elevated}
      actors: {diggers: {role: host_community, lives_from_illicit_economy: yes}}
      actions: {raids: {instrument: law_enforcement, burdens: [diggers]}}
    expect: unguarded
  - name: the community lives from other work
    policy:
      situation: {atrocity_phase: elevated}
      actors: {diggers: {role: host_community, lives_from_illicit_economy: no}}
      actions: {raids: {instrument: law_enforcement, burdens: [diggers]}}
    expect: silent
  - name: how the community lives is not known
    policy:
      situation: {atrocity_phase: elevated}
      actors: {diggers: {role: host_community}}
      actions: {raids: {instrument: law_enforcement, burdens: [diggers]}}
    expect: possible
    asks: [diggers.lives_from_illicit_economy]
  - name: other livelihoods are supported
    policy:
      situation: {atrocity_phase: elevated}
      actors: {diggers: {role: host_community, lives_from_illicit_economy: yes}}
      actions: {raids: {instrument: law_enforcement, burdens: [diggers], hardship_support: yes}}
    expect: mitigated
"""###),
    ("pack.yaml", ###"""
pack: standard
title: Coherence of conflict prevention and atrocity prevention
version: 0.1.0
licence: CC-BY-4.0
authors: [The Coherence contributors]
profiles:
  precautionary:
    title: Precautionary reading - fewer signs are enough, and doubt protects the people at risk
    leads: [Q02.asymmetric, Q03.target_the_attacker, Q05.refuse_the_method, Q06.voice, Q08.vet_first, Q09.condition_or_leave, Q16.act_on_risk, Q17.structured]
    parameters: {acute_at_worsening: 2, worsening_at_present: 1, common_factors_for_concern: 3, preparations_for_imminence: 2}
  accountability_first:
    title: Accountability first - core crimes are excluded from every bargain
    leads: [Q01.accountability, Q06.voice, Q07.constrain, Q08.vet_first, Q09.condition_or_leave]
  negotiation_first:
    title: Negotiation first - access, talks and settlement lead
    leads: [Q01.sequencing, Q03.even_handed, Q04.talks_calm, Q05.save_now, Q06.access, Q07.inclusion, Q08.absorb, Q12.reject]
"""###),
    ("peace-operations/presence-without-means.yaml", ###"""
title: A presence that is weaker than those who may break the peace raises hopes it cannot meet
status: review
interaction: counteracting
affects: civilian_protection.physical_safety
pursues: peace_operations
evidence: moderate
mechanism: presence_without_means
given: {mission: action, spoiler: actor}
when:
  mission: {instrument: [peace_operation, safe_area], change: [as_described, reinforced], force_adequacy: {at_most: weak}}
  spoiler: {role: armed_actor, perpetrator_status: {at_least: credible}, armed_capacity: {at_least: moderate}}
  situation: {atrocity_phase: {at_least: elevated}}
because: >
  {mission} is weak beside {spoiler}, which has attacked civilians and keeps its arms. People may rely on a protection that cannot be
  given in the first months, when agreements are most fragile.
mitigate:
  - Deploy with the strength and mandate to protect from the first day, or say plainly what {mission} cannot do.
sources:
  - {ref: a-54-549, at: opening}
  - {ref: hultman-kathman-shannon-2013, at: abstract}
  - {ref: kroc-pam, at: Verification/Monitoring Mechanism, stance: qualifies}
examples:
  - name: a few observers beside a strong perpetrator group
    policy:
      situation: {atrocity_phase: elevated}
      actors: {front: {role: armed_group, perpetrator_status: credible, armed_capacity: moderate}}
      actions: {observers: {instrument: ceasefire_monitors, force_adequacy: weak}}
    expect: established
  - name: a force that is adequate
    policy:
      situation: {atrocity_phase: elevated}
      actors: {front: {role: armed_group, perpetrator_status: credible, armed_capacity: moderate}}
      actions: {observers: {instrument: ceasefire_monitors, force_adequacy: adequate}}
    expect: silent
  - name: the strength of the force is not known
    policy:
      situation: {atrocity_phase: elevated}
      actors: {front: {role: armed_group, perpetrator_status: credible, armed_capacity: moderate}}
      actions: {observers: {instrument: ceasefire_monitors}}
    expect: possible
    asks: [observers.force_adequacy]
"""###),
    ("peace-operations/protection-withdrawn.yaml", ###"""
title: A protective presence leaves while the threat to civilians remains
status: review
interaction: cancelling
with_safeguard: constraining
affects: atrocity_prevention.protect_populations
evidence: strong
mechanism: protection_withdrawn
given: {mission: action}
when:
  mission: {instrument: peace_operation, change: [reduced, withdrawn]}
  situation: {atrocity_phase: {at_least: elevated}}
unless:
  - {label: the exit depends on benchmarks of protection, mission: {exit_plan: benchmark_based}}
  - {label: another presence takes over protection, given: {successor: action}, successor: {other_than: [mission], protection: physical_protection, change: [as_described, reinforced]}}
because: >
  {mission} is reduced or withdrawn while attacks on civilians are under way or at hand. Presence with the mandate and the means is
  among the best supported protections of civilians; its departure removes it.
mitigate:
  - Tie the exit to benchmarks of protection, or secure a successor before {mission} leaves.
sources:
  - {ref: carlsson-1999, at: "section III"}
  - {ref: hultman-kathman-shannon-2013, at: abstract}
  - {ref: civic-minusma, at: opening}
examples:
  - name: a reduction during attacks
    policy: {situation: {atrocity_phase: ongoing}, actions: {mission: {instrument: un_peacekeeping, change: reduced}}}
    expect: unguarded
  - name: a reduction after the threat is gone
    policy: {situation: {atrocity_phase: none}, actions: {mission: {instrument: un_peacekeeping, change: reduced}}}
    expect: silent
  - name: the threat is not known
    policy: {actions: {mission: {instrument: un_peacekeeping, change: reduced}}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: the exit depends on benchmarks
    policy: {situation: {atrocity_phase: ongoing}, actions: {mission: {instrument: un_peacekeeping, change: reduced, exit_plan: benchmark_based}}}
    expect: mitigated
"""###),
    ("power-sharing/office-without-conduct.yaml", ###"""
title: Office or resources for leaders of a perpetrator group reward violence
status: review
interaction: counteracting
with_safeguard: constraining
affects: atrocity_prevention.dissuade_perpetrators
pursues: mediation_peace_process
evidence: moderate
mechanism: violence_rewarded
school: Q07.reward
given: {award: action, perpetrator: actor}
when:
  award: {instrument: [settlement, talks, benefit], recipient: perpetrator, grants: [office, military_command, resource_control, territory]}
  perpetrator: {perpetrator_status: {at_least: credible}}
unless:
  - {label: office depends on conduct and lapses on breach, award: {conditionality: {at_least: conduct_based}, reversal_clause: yes}}
  - {label: those most responsible are excluded, award: {excludes_most_responsible: yes}}
because: >
  {award} hands office, command or resources to {perpetrator} without a test of conduct. It shows others that attacks on civilians can
  earn a seat, and may keep the means of violence in the same hands.
mitigate:
  - Make office depend on conduct, with a clause of withdrawal.
  - Exclude those most responsible, and keep revenue from natural resources out of their hands.
sources:
  - {ref: tull-mehler-2005, at: abstract}
  - {ref: dalessandra-whidden-2022, at: "¶6"}
  - {ref: gates-2016, at: abstract, stance: qualifies}
examples:
  - name: a ministry for the leader of an abusive group
    policy:
      actors: {front: {role: armed_group, perpetrator_status: credible}}
      actions: {pact: {instrument: power_sharing, recipient: [front], grants: [office]}}
    expect: unguarded
  - name: seats won in elections only
    policy:
      actors: {front: {role: armed_group, perpetrator_status: credible}}
      actions: {pact: {instrument: power_sharing, recipient: [front], grants: [seats]}}
    expect: silent
  - name: the record of the group is not known
    policy:
      actors: {front: {role: armed_group}}
      actions: {pact: {instrument: power_sharing, recipient: [front], grants: [office]}}
    expect: possible
    asks: [front.perpetrator_status]
  - name: office depends on conduct
    policy:
      actors: {front: {role: armed_group, perpetrator_status: credible}}
      actions: {pact: {instrument: power_sharing, recipient: [front], grants: [office], conditionality: conduct_based, reversal_clause: yes}}
    expect: mitigated
"""###),
    ("sanctions-and-trade/no-humanitarian-exemption.yaml", ###"""
title: Broad sanctions without a humanitarian exemption harm those they should protect
status: review
interaction: counteracting
with_safeguard: consistent
affects: humanitarian_relief.humanitarian_access
pursues: sanctions_policy
evidence: strong
mechanism: sanctions_hit_civilians
school: Q10.backfire
given: {measure: action}
when:
  measure: {instrument: [comprehensive_sanctions, sectoral_sanctions, proscription]}
  situation: {humanitarian_access: {at_most: restricted}}
unless:
  - {label: relief is carved out, measure: {carve_outs: humanitarian}}
  - {label: a standing humanitarian exemption is in place, given: {exemption: action}, exemption: {instrument: humanitarian_exemption}}
because: >
  {measure} carries no exemption for relief while relief is already hindered. Payments, goods and contacts that relief needs become
  unlawful or too risky, and civilians bear the cost.
mitigate:
  - Write a standing humanitarian exemption into {measure}, and publish guidance for banks and relief organisations.
sources:
  - {ref: peksen-2009, at: abstract}
  - {ref: unscr-2664, at: "operative paragraph 1"}
  - {ref: hpcr-2011, at: opening}
examples:
  - name: sectoral sanctions without exemption
    policy: {situation: {humanitarian_access: restricted}, actions: {measure: {instrument: sectoral_sanctions}}}
    expect: unguarded
  - name: asset freezes on named persons
    policy: {situation: {humanitarian_access: restricted}, actions: {measure: {instrument: targeted_sanctions}}}
    expect: silent
  - name: access is not known
    policy: {actions: {measure: {instrument: sectoral_sanctions}}}
    expect: possible
    asks: [situation.humanitarian_access]
  - name: relief is carved out
    policy: {situation: {humanitarian_access: restricted}, actions: {measure: {instrument: sectoral_sanctions, carve_outs: [humanitarian]}}}
    expect: mitigated
"""###),
    ("sanctions-and-trade/pressure-on-the-sponsor.yaml", ###"""
title: Measures against the sponsor raise the cost for those who attack and spare those attacked
status: review
interaction: enabling
affects: atrocity_prevention.degrade_capability
pursues: sanctions_policy
evidence: limited
mechanism: network_pressure
school: Q10.pressure
given: {measure: action, sponsor: actor, perpetrator: actor}
when:
  measure: {instrument: [sanctions, financial_disruption], targets: sponsor}
  sponsor: {sustains: perpetrator}
  perpetrator: {perpetrator_status: {at_least: credible}}
because: >
  {measure} binds {sponsor}, who sustains {perpetrator}. It raises the cost of supporting attacks without binding those under attack.
mitigate:
  - List the facilitators in between, and state what conduct would end the measure.
sources:
  - {ref: sentry-network-sanctions, at: opening}
  - {ref: ferguson-2022, at: opening}
  - {ref: krain-2016, at: secondary account, stance: contradicts}
examples:
  - name: sanctions on the patron of an abusive force
    policy:
      actors: {capital: {role: external_patron, perpetrator_status: none}, irregulars: {role: armed_group, perpetrator_status: credible}}
      relations: [capital funds irregulars]
      actions: {sanctions: {instrument: sectoral_sanctions, targets: [capital]}}
    expect: established
  - name: sanctions on somebody who sustains nobody
    policy:
      actors: {capital: {role: external_patron, perpetrator_status: none}, irregulars: {role: armed_group, perpetrator_status: credible}}
      mapped: [funds, arms, trains, supplies_technology_to, shelters, trades_with]
      actions: {sanctions: {instrument: sectoral_sanctions, targets: [capital]}}
    expect: silent
  - name: the support is only suspected
    policy:
      actors: {capital: {role: external_patron, perpetrator_status: none}, irregulars: {role: armed_group, perpetrator_status: credible}}
      relations: [{from: capital, is: arms, to: irregulars, certainty: suspected}]
      actions: {sanctions: {instrument: sectoral_sanctions, targets: [capital]}}
    expect: possible
    asks: [capital arms irregulars]
"""###),
    ("sources.yaml", ###"""
# What rules may cite. `read` says how much of a work was read by those who wrote the rules: full, abstract, opening or secondary (an account of it).
# Titles and given names that the reading did not carry were completed from general knowledge; check them against the works before a release.
# A title in square brackets was supplied here because what was read did not carry it.

# The seed
dalessandra-whidden-2022:
  type: hearing
  title: "Written evidence to the International Development Committee inquiry on promoting dialogue and preventing atrocities"
  author: [{family: "D'Alessandra", given: "Federica"}, {family: "Whidden", given: "Gwendolyn"}]
  issued: 2022
  publisher: "Oxford Programme on International Peace and Security, Institute for Ethics, Law and Armed Conflict, Blavatnik School of Government, University of Oxford"
  URL: https://committees.parliament.uk/writtenevidence/42826/html/
  note: "Cited by numbered paragraph"
  read: full

# Frameworks, strategies and warning
un-framework-2014:
  type: document
  title: "Framework of Analysis for Atrocity Crimes: A tool for prevention"
  author: [{literal: "United Nations Office on Genocide Prevention and the Responsibility to Protect"}]
  issued: 2014
  publisher: "United Nations"
  URL: https://www.globalr2p.org/resources/1122
  note: "Also issued as A/70/741-S/2016/71. Structure read at the opening; names of factors and the indicators of factors 7 (to 7.11), 8, 9 and 13 (to 13.10) read in reproductions"
  read: opening
dieng-welsh-2016:
  type: article-journal
  title: "Assessing the Risk of Atrocity Crimes"
  author: [{family: "Dieng", given: "Adama"}, {family: "Welsh", given: "Jennifer"}]
  issued: 2016
  container-title: "Genocide Studies and Prevention"
  volume: "9"
  issue: "3"
  page: "4-12"
  DOI: 10.5038/1911-9933.9.3.1392
  read: opening
bellamy-2011:
  type: report
  title: "Mass Atrocities and Armed Conflict"
  author: [{family: "Bellamy", given: "Alex"}]
  issued: 2011
  publisher: "The Stanley Foundation"
  URL: https://stanleycenter.org/publications/pab/BellamyPAB22011.pdf
  note: "Landing page read"
  read: abstract
bellamy-2016:
  type: report
  title: "Reducing Risk, Strengthening Resilience"
  author: [{family: "Bellamy", given: "Alex"}]
  issued: 2016
  publisher: "The Stanley Foundation"
  URL: https://stanleycenter.org
  read: abstract
stanley-interview-bellamy:
  type: webpage
  title: "Waving the Red Flag"
  author: [{literal: "The Stanley Foundation"}]
  URL: https://www.stanleyfoundation.org/articles.cfm?id=770
  note: "Interview"
  read: opening
ushmm-literature-2022:
  type: post-weblog
  title: "Distilling the atrocity prevention literature"
  author: [{literal: "United States Holocaust Memorial Museum"}]
  issued: 2022-12
  note: "Title as recorded by the readers of the opening"
  read: opening
ushmm-self-protection:
  type: webpage
  title: "Support to civilian self-protection efforts"
  author: [{literal: "United States Holocaust Memorial Museum"}]
  URL: https://preventiontools.ushmm.org/support-to-civilian-self-protection-efforts
  note: "A short page"
  read: full
us-araf:
  type: document
  title: "US Atrocity Risk Assessment Framework"
  author: [{literal: "United States Department of State"}]
  read: opening
us-strategy-2022:
  type: document
  title: "US Strategy to Anticipate, Prevent, and Respond to Atrocities"
  author: [{literal: "United States Department of State"}]
  issued: 2022
  URL: https://www.state.gov/atrocity-prevention
  read: opening
us-elie-wiesel-report-2023:
  type: report
  title: "[Report to Congress under the Elie Wiesel Genocide and Atrocities Prevention Act]"
  author: [{literal: "United States Department of State"}]
  issued: 2023
  read: opening
elie-wiesel-act-2018:
  type: legislation
  title: "Elie Wiesel Genocide and Atrocities Prevention Act of 2018"
  issued: 2018
  URL: https://www.govinfo.gov/app/details/PLAW-115publ441
  note: "Public Law 115-441; as described by the seed, paragraph 21"
  read: secondary
uk-jacs-2024:
  type: document
  title: "Joint Analysis of Conflict and Stability (JACS) guidance note"
  author: [{literal: "Government of the United Kingdom"}]
  issued: 2024-11-14
  URL: https://www.gov.uk/government/publications/joint-analysis-of-conflict-and-stability-jacs-guidance-note
  note: "Updated note; its body was not read"
  read: opening
uk-approach-2019:
  type: document
  title: "UK approach to preventing mass atrocities"
  author: [{literal: "Government of the United Kingdom"}]
  issued: 2019
  URL: https://www.gov.uk/government/publications/uk-approach-to-preventing-mass-atrocities
  read: opening
idc-2022:
  type: report
  title: "From Srebrenica to a safer tomorrow: Preventing future mass atrocities around the world"
  author: [{literal: "House of Commons International Development Committee"}]
  issued: 2022
  URL: https://publications.parliament.uk/pa/cm5803/cmselect/cmintdev/149
  read: opening
willis-2022:
  type: hearing
  title: "Written evidence to the International Development Committee"
  author: [{family: "Willis", given: "Ben"}]
  URL: https://committees.parliament.uk/writtenevidence/42702/html/
  read: opening
protection-approaches-108823:
  type: hearing
  title: "Written evidence to the International Development Committee"
  author: [{literal: "Protection Approaches"}]
  URL: https://committees.parliament.uk/writtenevidence/108823/html/
  read: opening
saferworld-2022:
  type: hearing
  title: "Written evidence to the International Development Committee"
  author: [{literal: "Saferworld"}]
  URL: https://committees.parliament.uk/writtenevidence/42587/html/
  note: "A counter-view: the agendas reinforce each other"
  read: opening
ferguson-2022:
  type: webpage
  title: "From Network Analysis to Creative Leverage"
  author: [{family: "Ferguson", given: "Kate"}]
  issued: 2022
  publisher: "Stimson Center"
  URL: https://www.stimson.org
  read: opening
ferguson-rusi:
  type: article-magazine
  title: "Between War and Peace: Preventing Mass Atrocities Outside Armed Conflict"
  author: [{family: "Ferguson", given: "Kate"}]
  container-title: "RUSI Newsbrief"
  volume: "41"
  issue: "4"
  URL: https://rusi.org/explore-our-research/publications/rusi-newsbrief/between-war-and-peace-preventing-mass-atrocities-outside-armed-conflict
  read: opening
ferguson-2021:
  type: webpage
  title: "A response to the Integrated Review"
  author: [{family: "Ferguson", given: "Kate"}]
  issued: 2021
  publisher: "Foreign Policy Centre"
  URL: https://fpc.org.uk/a-response-to-the-integrated-review/
  read: opening
dalessandra-raj-singh:
  type: article-journal
  title: "Operationalizing Obligations to Prevent Mass Atrocities"
  author: [{family: "D'Alessandra", given: "Federica"}, {family: "Raj Singh", given: "Shannon"}]
  read: abstract
van-schaack-2020:
  type: article-journal
  title: "[Atrocities Prevention and Response: a blueprint]"
  author: [{family: "Van Schaack", given: "Beth"}]
  URL: https://www.justsecurity.org/73141/good-governance-paper-no-13-atrocities-prevention-and-response/
  note: "SSRN 3751095 and Just Security"
  read: abstract
gcr2p-monitor-45:
  type: report
  title: "R2P Monitor, issue 45"
  author: [{literal: "Global Centre for the Responsibility to Protect"}]
  note: "Used for its names of levels"
  read: opening
gcr2p-focal-points:
  type: webpage
  title: "[Statements on the network of R2P Focal Points]"
  author: [{literal: "Global Centre for the Responsibility to Protect"}]
  read: opening
ushmm-ewp:
  type: webpage
  title: "[Early Warning Project: methodology]"
  author: [{literal: "United States Holocaust Memorial Museum"}]
  read: opening
straus-2016:
  type: book
  title: "[Fundamentals of genocide and mass atrocity prevention]"
  author: [{family: "Straus", given: "Scott"}]
  issued: 2016
  publisher: "United States Holocaust Memorial Museum"
  note: "Publisher text, contents page and a review; structure only"
  read: secondary
oecd-pcsd:
  type: document
  title: "[Recommendation on policy coherence for sustainable development]"
  author: [{literal: "Organisation for Economic Co-operation and Development"}]
  note: "Its eight principles"
  read: opening

# The seven-point scale
nilsson-2016:
  type: webpage
  title: "[The seven-point scale of interactions between goals]"
  author: [{family: "Nilsson", given: "Måns"}]
  issued: 2016
  note: "Read through a question-and-answer page of the Stockholm Environment Institute, a UNDP page and a table in BMJ Global Health"
  read: secondary
weitz-2019:
  type: report
  title: "SDG Synergies factsheet"
  author: [{family: "Weitz", given: "Nina"}, {family: "Carlsen", given: "Henrik"}, {family: "Trimmer", given: "Caspar"}]
  issued: 2019
  publisher: "Stockholm Environment Institute"
  read: opening
di-lucia-2022:
  type: article-journal
  title: "[Decision-makers and knowledge on interactions between goals]"
  author: [{literal: "Di Lucia"}, {literal: "Slade"}, {literal: "Khan"}]
  issued: 2022
  container-title: "Nature Sustainability"
  read: abstract

# Arms
williams-1995:
  type: article-magazine
  title: "[On the embargo on Bosnia]"
  author: [{literal: "Williams"}]
  issued: 1995
  container-title: "Bosnia Report"
  note: "An advocate's view; issue 10"
  read: opening
brzoska-2008:
  type: article-journal
  title: "Measuring the Effectiveness of Arms Embargoes"
  author: [{family: "Brzoska", given: "Michael"}]
  issued: 2008
  note: "Seventy-four cases, 1990-2005"
  read: abstract
hogendoorn-2008:
  type: thesis
  title: "The humanitarian impact of UN arms embargoes: Can arms embargoes end or limit violent conflict?"
  author: [{family: "Hogendoorn", given: "Ernst Jan"}]
  issued: 2008-11
  publisher: "Princeton University"
  read: abstract
embargoes-weapons-violence:
  type: article-journal
  title: "Embargoes, Weapons, and Violence: The Conditional Effects of Arms Embargoes on Civilian Targeting"
  note: "Embargoed governments, 1989-2004; authors not recorded in what was read"
  read: abstract
hultman-peksen-2015:
  type: article-journal
  title: "Successful or Counterproductive Coercion? The Effect of International Sanctions on Conflict Intensity"
  author: [{family: "Hultman", given: "Lisa"}, {family: "Peksen", given: "Dursun"}]
  issued: 2015
  container-title: "Journal of Conflict Resolution"
  DOI: 10.1177/0022002715603453
  note: "Imposed arms embargoes are associated with less conflict violence in Africa, 1989-2005: qualifies rules on embargoes"
  read: abstract
lustgarten-2015:
  type: article-journal
  title: "The Arms Trade Treaty: Achievements, Failings, Future"
  author: [{family: "Lustgarten", given: "Laurence"}]
  issued: 2015-07-21
  container-title: "International and Comparative Law Quarterly"
  read: abstract
sipri-embargoes:
  type: webpage
  title: "[Pages on multilateral arms embargoes]"
  author: [{literal: "Stockholm International Peace Research Institute"}]
  note: "Short pages; scope of embargoes on non-governmental forces in two countries"
  read: opening

# Amnesty and accountability
dancy-2018:
  type: article-journal
  title: "Deals with the Devil? Conflict Amnesties, Civil War, and Sustainable Peace"
  author: [{family: "Dancy", given: "Geoff"}]
  issued: 2018-03-26
  container-title: "International Organization"
  note: "Preprint: SSRN 2978889"
  read: abstract
reiter-2014:
  type: article-journal
  title: "Examining the Use of Amnesties and Pardons as a Response to Internal Armed Conflict"
  author: [{family: "Reiter", given: "Andrew G."}]
  issued: 2014
  container-title: "Israel Law Review"
  read: abstract
daniels-2020:
  type: article-journal
  title: "How and When Amnesty during Conflict Affects Conflict Termination"
  author: [{family: "Daniels", given: "Lesley-Ann"}]
  issued: 2020
  container-title: "Journal of Conflict Resolution"
  DOI: 10.1177/0022002720909884
  note: "Amnesty during conflict can lower commitment problems: qualifies rules on amnesty during fighting"
  read: abstract
mallinder-2008:
  type: report
  title: "Exploring the Practice of States in Introducing Amnesties"
  author: [{family: "Mallinder", given: "Louise"}]
  note: "Study for the German Development Agency"
  read: opening
krcmaric-2018:
  type: article-journal
  title: "Should I Stay or Should I Go? Leaders, Exile, and the Dilemmas of International Justice"
  author: [{family: "Krcmaric", given: "Daniel"}]
  issued: 2018-04
  container-title: "American Journal of Political Science"
  page: "486-498"
  DOI: 10.1111/ajps.12352
  read: abstract
krcmaric-2020:
  type: book
  title: "The Justice Dilemma: Leaders and Exile in an Era of Accountability"
  author: [{family: "Krcmaric", given: "Daniel"}]
  issued: 2020
  publisher: "Cornell University Press"
  DOI: 10.1515/9781501750236
  read: abstract
jo-simmons-2016:
  type: article-journal
  title: "Can the International Criminal Court Deter Atrocity?"
  author: [{family: "Jo", given: "Hyeran"}, {family: "Simmons", given: "Beth A."}]
  issued: 2016
  container-title: "International Organization"
  volume: "70"
  page: "443"
  read: abstract
smeulers-2019:
  type: post-weblog
  title: "The ICC Fails to Deter When Deterrence is Needed Most"
  author: [{family: "Smeulers", given: "Alette"}]
  issued: 2019-08-16
  URL: https://alettesmeulers.org/2019/08/16/hallo-wereld/
  read: abstract
truth-commissions-2020:
  type: report
  title: "Truth Commissions and Their Contributions to Atrocity Prevention"
  issued: 2020
  read: opening
uk-response-xinjiang-2021:
  type: document
  title: "[Government response to the Foreign Affairs Committee report on Xinjiang]"
  author: [{literal: "Government of the United Kingdom"}]
  issued: 2021-11
  note: "With written answers on the determination of genocide"
  read: opening
fac-never-again-2021:
  type: report
  title: "Never Again: The UK's Responsibility to Act on Atrocities in Xinjiang and Beyond"
  author: [{literal: "House of Commons Foreign Affairs Committee"}]
  issued: 2021-07
  URL: https://committees.parliament.uk/publications/6624/documents/71430/default/
  read: secondary
eurojust-icc-2022:
  type: document
  title: "[Guidelines for civil society on documenting international crimes]"
  author: [{literal: "Eurojust"}, {literal: "Office of the Prosecutor of the International Criminal Court"}]
  issued: 2022
  note: "News of the guidelines"
  read: opening
icc-colombia-2021:
  type: webpage
  title: "[Closure of the preliminary examination of Colombia]"
  author: [{literal: "Office of the Prosecutor of the International Criminal Court"}]
  issued: 2021-10-28
  note: "Press release"
  read: opening
ambos-colombia:
  type: document
  title: "[On the amnesty in the Colombian peace process]"
  author: [{family: "Ambos", given: "Kai"}]
  note: "Exclusions go beyond Rome Statute crimes; read in outline"
  read: abstract

# Talks, ceasefires, diplomacy
mediation-civilian-victimisation-2020:
  type: article-journal
  title: "Mediation and the Dynamics of Civilian Victimisation in Intrastate Conflicts in Africa"
  issued: 2020-01
  container-title: "Civil Wars"
  volume: "22"
  issue: "1"
  page: "64-86"
  DOI: 10.1080/13698249.2020.1703078
  note: "Authors not recorded in what was read"
  read: abstract
ruhe-2021:
  type: article-journal
  title: "Impeding fatal violence through third-party diplomacy: The effect of mediation on conflict intensity"
  author: [{family: "Ruhe", given: "Constantin"}]
  issued: 2021-07-01
  container-title: "Journal of Peace Research"
  DOI: 10.1177/0022343320930072
  read: abstract
beardsley-2019:
  type: article-journal
  title: "Mediation, Peacekeeping, and the Severity of Civil War"
  author: [{family: "Beardsley", given: "Kyle"}, {family: "Cunningham", given: "David E."}, {family: "White", given: "Peter B."}]
  issued: 2019
  container-title: "Journal of Conflict Resolution"
  DOI: 10.1177/0022002718817092
  note: "Title and authors from general knowledge; abstract read"
  read: abstract
talks-syria-2024:
  type: article-journal
  title: "[Violence against civilians before peace talks in Syria]"
  issued: 2024
  container-title: "Journal of Conflict Resolution"
  DOI: 10.1177/00220027241308270
  note: "Parties spared civilians just before talks"
  read: abstract
victimisation-mediation-2016:
  type: article-journal
  title: "[Civilian victimisation and mediation in civil wars]"
  issued: 2016
  container-title: "Armed Forces & Society"
  DOI: 10.1177/0095327X16647538
  read: abstract
wood-kathman-2014:
  type: article-journal
  title: "Too Much of a Bad Thing? Civilian Victimization and Bargaining in Civil War"
  author: [{family: "Wood", given: "Reed M."}, {family: "Kathman", given: "Jacob D."}]
  issued: 2014-07
  container-title: "British Journal of Political Science"
  issue: "3"
  page: "685-706"
  read: abstract
stanton-restraint:
  type: manuscript
  title: "[Rebel restraint and its rewards]"
  author: [{family: "Stanton", given: "Jessica A."}]
  note: "Manuscript; given name from general knowledge"
  read: abstract
krain-2005:
  type: article-journal
  title: "International Intervention and the Severity of Genocides and Politicides"
  author: [{family: "Krain", given: "Matthew"}]
  issued: 2005-09
  container-title: "International Studies Quarterly"
  volume: "49"
  issue: "3"
  read: abstract
krain-2012:
  type: article-journal
  title: "J'accuse! Does Naming and Shaming Perpetrators Reduce the Severity of Genocides or Politicides?"
  author: [{family: "Krain", given: "Matthew"}]
  issued: 2012
  container-title: "International Studies Quarterly"
  read: abstract
krain-2014:
  type: article-journal
  title: "The effects of diplomatic sanctions and engagement on the severity of ongoing genocides or politicides"
  author: [{family: "Krain", given: "Matthew"}]
  issued: 2014
  container-title: "Journal of Genocide Research"
  read: abstract
krain-2016:
  type: article-journal
  title: "The effect of economic sanctions on the severity of genocides or politicides"
  author: [{family: "Krain", given: "Matthew"}]
  issued: 2016-10-18
  container-title: "Journal of Genocide Research"
  DOI: 10.1080/14623528.2016.1240516
  read: secondary
cronin-furman-broache-2021:
  type: article-journal
  title: "Does Type of Violence Matter for Interventions to Mitigate Mass Atrocities?"
  author: [{family: "Cronin-Furman", given: "Kate"}, {family: "Broache", given: "Michael"}]
  issued: 2021
  container-title: "Journal of Global Security Studies"
  volume: "6"
  issue: "1"
  DOI: 10.1093/jogss/ogz068
  read: abstract
kathman-wood-2011:
  type: article-journal
  title: "Managing Threat, Cost, and Incentive to Kill: The Short- and Long-Term Effects of Intervention in Mass Killings"
  author: [{family: "Kathman", given: "Jacob D."}, {family: "Wood", given: "Reed M."}]
  issued: 2011
  container-title: "Journal of Conflict Resolution"
  DOI: 10.1177/0022002711408006
  note: "Title and authors from general knowledge; the abstract read finds the greatest long-term reduction with impartial interventions: contradicts or qualifies rules on stance"
  read: abstract
amnesty-international-2017:
  type: report
  title: "We leave or we die"
  author: [{literal: "Amnesty International"}]
  issued: 2017
  note: "On siege and local agreements in Syria"
  read: opening
alnap-ohchr-daraya:
  type: document
  title: "[Note on population transfer from Daraya]"
  author: [{literal: "ALNAP"}, {literal: "Office of the United Nations High Commissioner for Human Rights"}]
  read: abstract
hinnebusch-imady:
  type: article-journal
  title: "Syria's Reconciliation Agreements"
  author: [{family: "Hinnebusch", given: "Raymond"}, {family: "Imady", given: "Omar"}]
  read: opening
briggs-fmr:
  type: article-journal
  title: "Mass evacuations"
  author: [{literal: "Briggs"}]
  container-title: "Forced Migration Review"
  read: opening
schirch-2013:
  type: report
  title: "Separate Tracks, Common Goals"
  author: [{family: "Schirch", given: "Lisa"}]
  issued: 2013
  publisher: "The Stanley Foundation"
  read: opening
petrie-report:
  type: report
  title: "[Internal Review Panel on United Nations action in Sri Lanka]"
  author: [{literal: "United Nations"}]
  note: "Read through a press release and an encyclopedia copy"
  read: secondary
rosenthal-2019:
  type: report
  title: "[Independent inquiry into the involvement of the United Nations in Myanmar]"
  author: [{family: "Rosenthal", given: "Gert"}]
  issued: 2019
  note: "Contents page and press accounts"
  read: secondary

# Power-sharing, integration, DDR
tull-mehler-2005:
  type: article-journal
  title: "The Hidden Costs of Power-Sharing: Reproducing Insurgent Violence in Africa"
  author: [{family: "Tull", given: "Denis M."}, {family: "Mehler", given: "Andreas"}]
  issued: 2005-07
  container-title: "African Affairs"
  volume: "104"
  issue: "416"
  page: "375-398"
  DOI: 10.1093/afraf/adi034
  read: abstract
gates-2016:
  type: article-journal
  title: "Power Sharing, Protection, and Peace"
  author: [{family: "Gates", given: "Scott"}, {family: "Graham", given: "Benjamin A. T."}, {family: "Lupu", given: "Yonatan"}, {family: "Strand", given: "Håvard"}, {family: "Strøm", given: "Kaare"}]
  issued: 2016
  container-title: "The Journal of Politics"
  volume: "78"
  issue: "2"
  page: "512-526"
  DOI: 10.1086/684366
  read: abstract
africa-center-2013:
  type: report
  title: "[Brief 24 on disarmament, demobilisation and reintegration]"
  author: [{literal: "Africa Center for Strategic Studies"}]
  issued: 2013
  read: opening
richards-2016:
  type: article-journal
  title: "[On army integration]"
  author: [{family: "Richards", given: "Joanne"}]
  issued: 2016
  container-title: "Stability"
  note: "Given name from general knowledge; title supplied"
  read: opening
css-eth-2013:
  type: report
  title: "[On disarmament, demobilisation and reintegration]"
  author: [{literal: "Center for Security Studies, ETH Zürich"}]
  issued: 2013
  read: opening
mei-sudan-2023:
  type: webpage
  title: "[On Sudan in 2023]"
  author: [{literal: "Middle East Institute"}]
  issued: 2023
  read: opening

# Counter-terrorism, partners, sponsors
salehyan-2014:
  type: article-journal
  title: "External Rebel Sponsorship and Civilian Abuse: A Principal-Agent Analysis of Wartime Atrocities"
  author: [{family: "Salehyan", given: "Idean"}, {family: "Siroky", given: "David"}, {family: "Wood", given: "Reed M."}]
  issued: 2014-05-12
  container-title: "International Organization"
  read: abstract
crs-leahy:
  type: report
  title: "[Leahy laws: report R43361]"
  author: [{literal: "Congressional Research Service"}]
  read: opening
un-hrddp-2015:
  type: document
  title: "[Guidance note on the Human Rights Due Diligence Policy]"
  author: [{literal: "United Nations"}]
  issued: 2015
  URL: https://unsdg.un.org
  read: opening
uk-osja:
  type: document
  title: "Overseas Security and Justice Assistance guidance"
  author: [{literal: "Government of the United Kingdom"}]
  note: "Several years' copies"
  read: opening
iss-sahel-2021:
  type: webpage
  title: "[On security operations in the Sahel]"
  author: [{literal: "Institute for Security Studies"}]
  issued: 2021
  read: opening
acled-sahel-2020:
  type: webpage
  title: "[State atrocities in the Sahel]"
  author: [{literal: "ACLED"}]
  issued: 2020
  read: opening
acled-mali-2018:
  type: webpage
  title: "[On militias in the Mali-Niger borderlands]"
  author: [{literal: "ACLED"}]
  issued: 2018-03-21
  note: "A short page"
  read: opening
ushmm-mali-2018:
  type: report
  title: "[Assessment of atrocity risk in Mali]"
  author: [{literal: "United States Holocaust Memorial Museum"}]
  issued: 2018
  read: abstract
ohchr-g5-2020:
  type: report
  title: "[Status report on the compliance framework of the G5 Sahel Joint Force]"
  author: [{literal: "Office of the United Nations High Commissioner for Human Rights"}]
  issued: 2020
  read: opening
acled-wagner-2022:
  type: report
  title: "[On Wagner in the Central African Republic and Mali]"
  author: [{literal: "ACLED"}]
  issued: 2022
  read: opening
hpcr-2011:
  type: report
  title: "[Counter-terrorism laws and humanitarian action]"
  author: [{literal: "Harvard Program on Humanitarian Policy and Conflict Research"}]
  issued: 2011
  read: opening
icrc-review-ct:
  type: article-journal
  title: "[Counter-terrorism and humanitarian action]"
  container-title: "International Review of the Red Cross"
  note: "2012 and no. 916-917"
  read: opening
unscr-2664:
  type: legislation
  title: "Security Council resolution 2664 (2022)"
  author: [{literal: "United Nations Security Council"}]
  issued: 2022-12
  note: "Read through press release SC/15134 and a compilation"
  read: opening
ipi-2664-2024:
  type: report
  title: "[Resolution 2664 and the 1267 regime]"
  author: [{literal: "International Peace Institute"}]
  issued: 2024
  read: opening
emmerson-2016:
  type: report
  title: "[Report of the Special Rapporteur on human rights and counter-terrorism on preventing violent extremism]"
  author: [{family: "Emmerson", given: "Ben"}]
  issued: 2016
  note: "Read through the press"
  read: secondary

# Sanctions, trade, money
peksen-2009:
  type: article-journal
  title: "Better or Worse? The Effect of Economic Sanctions on Human Rights"
  author: [{family: "Peksen", given: "Dursun"}]
  issued: 2009
  container-title: "Journal of Peace Research"
  read: abstract
peksen-2019:
  type: article-journal
  title: "Political Effectiveness, Negative Externalities, and the Ethics of Economic Sanctions"
  author: [{family: "Peksen", given: "Dursun"}]
  issued: 2019-09-06
  container-title: "Ethics & International Affairs"
  read: abstract
targeted-v-conventional-2015:
  type: article-journal
  title: "Targeted Versus Conventional Economic Sanctions: What Is at Stake for Human Rights?"
  issued: 2015
  container-title: "International Interactions"
  DOI: 10.1080/03050629.2015.1036989
  note: "Africa, 1992-2008; authors not recorded in what was read"
  read: abstract
sentry-network-sanctions:
  type: report
  title: "[On network sanctions and illicit finance]"
  author: [{literal: "The Sentry"}]
  read: opening
kersten-2021:
  type: report
  title: "[On finance and core crimes]"
  author: [{family: "Kersten", given: "Mark"}]
  issued: 2021
  publisher: "Wayamo Foundation"
  URL: https://www.wayamo.com
  read: opening
politico-xinjiang:
  type: article-newspaper
  title: "[On supply chains and Xinjiang]"
  author: [{literal: "Politico"}]
  note: "A copy"
  read: opening
new-humanitarian-goma-2024:
  type: article-newspaper
  title: "[On Goma]"
  author: [{literal: "The New Humanitarian"}]
  issued: 2024
  note: "Copies; camps, mineral and asylum deals"
  read: opening

# Peace operations, protection, force
hultman-kathman-shannon-2013:
  type: article-journal
  title: "United Nations Peacekeeping and Civilian Protection in Civil War"
  author: [{family: "Hultman", given: "Lisa"}, {family: "Kathman", given: "Jacob"}, {family: "Shannon", given: "Megan"}]
  issued: 2013
  container-title: "American Journal of Political Science"
  note: "A critic has re-analysed it"
  read: abstract
fjelde-hultman-nilsson-2019:
  type: article-journal
  title: "Protection Through Presence: UN Peacekeeping and the Costs of Targeting Civilians"
  author: [{family: "Fjelde", given: "Hanne"}, {family: "Hultman", given: "Lisa"}, {family: "Nilsson", given: "Desirée"}]
  issued: 2019
  container-title: "International Organization"
  read: opening
civic-minusma:
  type: report
  title: "[On the drawdown of MINUSMA]"
  author: [{literal: "Center for Civilians in Conflict"}]
  read: opening
lilly-ipi-2021:
  type: report
  title: "[On transitions of peace operations]"
  author: [{family: "Lilly", given: "Damian"}]
  issued: 2021
  publisher: "International Peace Institute"
  note: "Given name from general knowledge; title supplied"
  read: opening
kuperman-2008:
  type: article-journal
  title: "The Moral Hazard of Humanitarian Intervention: Lessons from the Balkans"
  author: [{family: "Kuperman", given: "Alan J."}]
  issued: 2008
  container-title: "International Studies Quarterly"
  volume: "52"
  issue: "1"
  read: abstract
hirschel-burns-2013:
  type: post-weblog
  title: "[On civilian self-protection]"
  author: [{literal: "Hirschel-Burns"}]
  issued: 2013
  container-title: "The Sentinel Project"
  note: "An argument, not a test"
  read: opening

# Displacement, aid, elections, speech, climate
holloway-fmr:
  type: article-journal
  title: "[On returns]"
  author: [{literal: "Holloway"}]
  container-title: "Forced Migration Review"
  read: opening
saha-rohingya:
  type: document
  title: "[On earlier repatriations of Rohingya]"
  author: [{literal: "Saha"}]
  read: opening
uvin-1998:
  type: book
  title: "Aiding Violence: The Development Enterprise in Rwanda"
  author: [{family: "Uvin", given: "Peter"}]
  issued: 1998
  note: "Two reviews and the publisher text"
  read: secondary
brancati-snyder-2013:
  type: article-journal
  title: "Time to Kill: The Impact of Election Timing on Postconflict Stability"
  author: [{family: "Brancati", given: "Dawn"}, {family: "Snyder", given: "Jack L."}]
  issued: 2013
  container-title: "Journal of Conflict Resolution"
  read: abstract
birch-muchlinski-2017:
  type: article-journal
  title: "Electoral violence prevention: what works?"
  author: [{family: "Birch", given: "Sarah"}, {family: "Muchlinski", given: "David"}]
  issued: 2017
  container-title: "Democratization"
  read: abstract
ulfelder-2013:
  type: post-weblog
  title: "[Elections and atrocities]"
  author: [{family: "Ulfelder", given: "Jay"}]
  issued: 2013
  read: opening
dangerous-speech-guide:
  type: document
  title: "Dangerous Speech: A Practical Guide"
  author: [{literal: "Dangerous Speech Project"}]
  read: opening
ide-ushmm:
  type: interview
  title: "[On climate and atrocities]"
  author: [{family: "Ide", given: "Tobias"}]
  note: "Interview, blog of the United States Holocaust Memorial Museum"
  read: opening
van-schaik-climate:
  type: report
  title: "Making peace with climate adaptation"
  author: [{family: "van Schaik", given: "Louise"}]
  note: "With others"
  read: opening
oxfam-ssr:
  type: report
  title: "Protect and serve or train and equip?"
  author: [{literal: "Oxfam America"}]
  read: opening
rand-securing-tyrants:
  type: report
  title: "Securing Tyrants or Fostering Reform?"
  author: [{literal: "RAND Corporation"}]
  read: opening
atlantic-council-2021:
  type: webpage
  title: "[On security assistance]"
  author: [{literal: "Atlantic Council"}]
  issued: 2021
  read: opening

# Cases
a-54-549:
  type: report
  title: "Report of the Secretary-General pursuant to General Assembly resolution 53/35: The fall of Srebrenica"
  author: [{literal: "United Nations"}]
  issued: 1999
  number: "A/54/549"
  note: "Contents and excerpts; its assessment chapter in part"
  read: opening
carlsson-1999:
  type: report
  title: "Report of the Independent Inquiry into the actions of the United Nations during the 1994 genocide in Rwanda"
  author: [{literal: "United Nations"}]
  issued: 1999
  number: "S/1999/1257"
  note: "A copy of section III.8 and the press release"
  read: opening
kroc-pam:
  type: webpage
  title: "Peace Accords Matrix"
  author: [{literal: "Kroc Institute for International Peace Studies"}]
  note: "Pages on two accords: amnesty and its criticism"
  read: opening
pa-x-v10:
  type: dataset
  title: "PA-X Peace Agreements Database, version 10"
  author: [{literal: "PA-X"}]
  note: "Rows cited by agreement number; coded provisions, not texts"
  read: full
ucdp-one-sided-251:
  type: dataset
  title: "UCDP One-sided Violence Dataset, version 25.1"
  author: [{literal: "Uppsala Conflict Data Program"}]
  note: "Leaves out deaths from indiscriminate shelling in battle: a low number is no all-clear"
  read: full
ictj-sierra-leone:
  type: webpage
  title: "[On the amnesty and the Special Court in Sierra Leone]"
  author: [{literal: "International Center for Transitional Justice"}]
  read: opening
hayner-2007:
  type: report
  title: "[Negotiating peace in Sierra Leone]"
  author: [{family: "Hayner", given: "Priscilla"}]
  issued: 2007
  publisher: "Centre for Humanitarian Dialogue"
  note: "Read as a lead only"
  read: secondary
hrw-drc-2009:
  type: report
  title: "[On civilians and military operations in eastern Congo]"
  author: [{literal: "Human Rights Watch"}]
  issued: 2009-12
  read: opening
alston-drc:
  type: report
  title: "[Report of the Special Rapporteur on extrajudicial executions on the Democratic Republic of the Congo]"
  author: [{family: "Alston", given: "Philip"}]
  read: secondary
icg-darfur-b39:
  type: report
  title: "[Darfur's peace agreement: briefing 39]"
  author: [{literal: "International Crisis Group"}]
  issued: 2006
  read: opening
fac-libya-2016:
  type: report
  title: "[Libya: Examination of intervention and collapse, HC 119]"
  author: [{literal: "House of Commons Foreign Affairs Committee"}]
  issued: 2016
  read: opening
npeace-philippines-2014:
  type: report
  title: "[Evaluation of the civilian protection component of a ceasefire monitoring team]"
  author: [{literal: "Nonviolent Peaceforce"}]
  issued: 2014
  read: secondary
"""###),
    ("upstream-prevention/aid-finances-exclusion.yaml", ###"""
title: Aid through a government that excludes a group finances the exclusion
status: contested
interaction: counteracting
with_safeguard: consistent
affects: atrocity_prevention.build_resilience
evidence: contested
mechanism: finance_for_persecution
school: Q14.complicity
given: {aid: action, authority: actor}
when:
  aid: {instrument: [budget_support, development_programme], recipient: authority}
  authority: {role: [government_authority, public_institution], enforces_exclusion: yes}
  situation: {atrocity_phase: {at_least: structural_risk}}
unless:
  - {label: aid depends on conduct and its results are reported by group, aid: {conditionality: {at_least: conduct_based}, group_disaggregated: yes}}
because: >
  {aid} runs through {authority}, which denies a group rights, papers, land or services. It can pay for the exclusion that makes violence
  possible. How large this effect is, is contested.
mitigate:
  - Audit who benefits, make aid depend on equal access and prepare other channels.
sources:
  - {ref: uvin-1998, at: reviews}
supersedes:
  - {rule: actor-networks/partner-enforces-exclusion, binding: {programme: aid, institution: authority}}
examples:
  - name: budget support to a government that excludes
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {ministry: {role: government_authority, enforces_exclusion: yes}}
      actions: {money: {instrument: budget_support, recipient: [ministry]}}
    expect: unguarded
  - name: conditions are refused
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {ministry: {role: government_authority, enforces_exclusion: yes}}
      actions: {money: {instrument: budget_support, recipient: [ministry], conditionality: none, group_disaggregated: no}}
    expect: established
  - name: it excludes nobody
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {ministry: {role: government_authority, enforces_exclusion: no}}
      actions: {money: {instrument: budget_support, recipient: [ministry], conditionality: none}}
    expect: silent
  - name: its practice is not known
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {ministry: {role: government_authority}}
      actions: {money: {instrument: budget_support, recipient: [ministry], conditionality: none}}
    expect: possible
    asks: [ministry.enforces_exclusion]
  - name: conditions of conduct and results by group
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {ministry: {role: government_authority, enforces_exclusion: yes}}
      actions: {money: {instrument: budget_support, recipient: [ministry], conditionality: conduct_based, group_disaggregated: yes}}
    expect: mitigated
"""###),
    ("upstream-prevention/averages-only.yaml", ###"""
title: A programme that reports averages cannot see a group being left behind
status: review
kind: gap
interaction: constraining
with_safeguard: enabling
affects: atrocity_prevention.warn_early
pursues: development_governance
evidence: limited
mechanism: averages_hide_exclusion
given: {programme: action}
when:
  programme: {workstream: [development_governance, fragility_stabilisation, climate_natural_resources], instrument: aid}
  situation: {inequality_between_groups: {at_least: moderate}, atrocity_phase: {at_least: structural_risk}}
unless:
  - {label: results are reported by group, programme: {group_disaggregated: yes}}
because: >
  {programme} reports its results as averages where groups are unequal and atrocities possible. Growing exclusion of one group stays
  invisible.
mitigate:
  - Report results by group where that is safe, and check access by asking people.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶13"}
examples:
  - name: nothing is said of groups
    policy:
      situation: {inequality_between_groups: high, atrocity_phase: structural_risk}
      actions: {clinics: {instrument: development_programme}}
    expect: unguarded
  - name: averages on purpose
    policy:
      situation: {inequality_between_groups: high, atrocity_phase: structural_risk}
      actions: {clinics: {instrument: development_programme, group_disaggregated: no}}
    expect: established
  - name: no inequality between groups
    policy:
      situation: {inequality_between_groups: low, atrocity_phase: structural_risk}
      actions: {clinics: {instrument: development_programme, group_disaggregated: no}}
    expect: silent
  - name: inequality is not known
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {clinics: {instrument: development_programme, group_disaggregated: no}}
    expect: possible
    asks: [situation.inequality_between_groups]
  - name: results by group
    policy:
      situation: {inequality_between_groups: high, atrocity_phase: structural_risk}
      actions: {clinics: {instrument: development_programme, group_disaggregated: yes}}
    expect: mitigated
"""###),
    ("upstream-prevention/cohesion-before-violence.yaml", ###"""
title: Contact between groups before violence builds what holds it back
status: review
interaction: enabling
affects: atrocity_prevention.build_resilience
pursues: peacebuilding_cohesion
evidence: limited
mechanism: cohesion_upstream
given: {contact: action}
when:
  contact: {instrument: [reconciliation, community_dialogue], stage: [upstream, midstream]}
  situation: {atrocity_phase: [structural_risk, elevated]}
because: >
  {contact} brings groups together that live apart, before there is violence. It builds trust and channels through which warnings can
  pass.
mitigate:
  - Include women and young people, link contact to the fair management of resources, and do not present it in place of protection.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶25, ¶26"}
examples:
  - name: inter-faith work while risk is structural
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {contact: {instrument: reconciliation, stage: upstream}}
    expect: established
  - name: atrocities are under way
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {contact: {instrument: reconciliation, stage: upstream}}
    expect: silent
  - name: the risk is not known
    policy:
      actions: {contact: {instrument: reconciliation, stage: upstream}}
    expect: possible
    asks: [situation.atrocity_phase]
"""###),
    ("upstream-prevention/fragility-with-an-atrocity-lens.yaml", ###"""
title: A fragility programme that asks about atrocities finds risks to groups that averages hide
status: review
interaction: reinforcing
affects: atrocity_prevention.build_resilience
pursues: fragility_stabilisation
evidence: limited
mechanism: upstream_overlap
school: Q18.graded
given: {programme: action}
when:
  programme: {workstream: [fragility_stabilisation, development_governance, climate_natural_resources], assessments: atrocity}
  situation: {atrocity_phase: {at_least: structural_risk}}
because: >
  {programme} has been assessed for its bearing on the risk of atrocities. Fragility and atrocities are often found together; the
  question who is at risk finds what averages hide.
mitigate:
  - Report indicators of resilience by group, and ask the same in states that are not fragile.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶26"}
examples:
  - name: a stabilisation programme with an atrocity assessment
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {services: {instrument: development_programme, workstream: fragility_stabilisation, assessments: [conflict, atrocity]}}
    expect: established
  - name: only conflict was assessed
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {services: {instrument: development_programme, workstream: fragility_stabilisation, assessments: [conflict]}}
    expect: silent
  - name: the risk is not known
    policy:
      actions: {services: {instrument: development_programme, workstream: fragility_stabilisation, assessments: [atrocity]}}
    expect: possible
    asks: [situation.atrocity_phase]
"""###),
    ("upstream-prevention/impunity-ended-early.yaml", ###"""
title: Ending impunity before violence serves both agendas
status: review
interaction: reinforcing
affects: atrocity_prevention.build_resilience
pursues: democracy_rule_of_law
evidence: limited
mechanism: upstream_overlap
given: {programme: action}
when:
  programme: {instrument: [rule_of_law_programme, domestic_prosecution, lustration], stage: [upstream, midstream]}
  situation: {impunity: {at_least: some}}
because: >
  {programme} works on impunity before violence. A record of abuse without consequence is a risk factor of its own, and ending it serves
  prevention of conflict, of atrocities and of terrorism alike.
mitigate:
  - Protect judges, prosecutors and witnesses.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶25"}
  - {ref: un-framework-2014, at: opening}
examples:
  - name: courts where abuse goes unpunished
    policy:
      situation: {impunity: entrenched}
      actions: {courts: {instrument: rule_of_law_programme, stage: upstream}}
    expect: established
  - name: abuse is prosecuted already
    policy:
      situation: {impunity: none}
      actions: {courts: {instrument: rule_of_law_programme, stage: upstream}}
    expect: silent
  - name: impunity is not known
    policy:
      actions: {courts: {instrument: rule_of_law_programme, stage: upstream}}
    expect: possible
    asks: [situation.impunity]
"""###),
    ("upstream-prevention/paying-whom-we-sanction.yaml", ###"""
title: Budget support offsets the sanctions on the same government
status: draft
interaction: counteracting
with_safeguard: consistent
affects: sanctions_policy.change_conduct
evidence: limited
mechanism: mixed_signals
given: {money: action, sanction: action, authority: actor}
when:
  money: {instrument: budget_support, recipient: authority}
  sanction: {instrument: sanctions, change: {none_of: [reduced, withdrawn]}}
  any:
    - {sanction: {targets: authority}}
    - {given: {listed: actor}, sanction: {targets: listed}, listed: {member_of: authority}}
    - {given: {listed: actor}, sanction: {targets: listed}, listed: {directs: authority}}
unless:
  - {label: support depends on verified conduct, money: {conditionality: {at_least: conduct_based}}}
because: >
  {money} flows to {authority} while {sanction} puts pressure on it or on those who lead it. Money that can be spent on anything offsets
  the pressure, and the two send opposite messages.
mitigate:
  - Move support to projects through other channels, or release it in tranches that depend on conduct.
sources:
  - {ref: peksen-2019, at: abstract, stance: qualifies}
examples:
  - name: budget support and sanctions on the ministry
    policy:
      actors: {ministry: {role: government_authority}}
      actions: {money: {instrument: budget_support, recipient: [ministry]}, listing: {instrument: targeted_sanctions, targets: [ministry]}}
    expect: unguarded
  - name: no condition
    policy:
      actors: {ministry: {role: government_authority}, minister: {role: leader}}
      relations: [minister commands ministry]
      actions: {money: {instrument: budget_support, recipient: [ministry], conditionality: none}, listing: {instrument: targeted_sanctions, targets: [minister]}}
    expect: established
  - name: sanctions on somebody else
    policy:
      actors: {ministry: {role: government_authority}, band: {role: armed_group}}
      mapped: [member_of, commands, controls]
      actions: {money: {instrument: budget_support, recipient: [ministry], conditionality: none}, listing: {instrument: targeted_sanctions, targets: [band]}}
    expect: silent
  - name: whom the sanctions bind is not stated
    policy:
      actors: {ministry: {role: government_authority}}
      actions: {money: {instrument: budget_support, recipient: [ministry], conditionality: none}, listing: {instrument: targeted_sanctions}}
    expect: possible
    asks: [listing.targets]
  - name: tranches that depend on conduct
    policy:
      actors: {ministry: {role: government_authority}}
      actions: {money: {instrument: budget_support, recipient: [ministry], conditionality: conduct_based}, listing: {instrument: targeted_sanctions, targets: [ministry]}}
    expect: mitigated
"""###),
    ("upstream-prevention/reconciliation-under-attack.yaml", ###"""
title: Reconciliation while one side attacks asks those attacked to meet the attacker halfway
status: review
interaction: counteracting
with_safeguard: consistent
affects: atrocity_prevention.protect_populations
evidence: limited
mechanism: even_handed_vs_attacker
school: Q03.target_the_attacker
given: {contact: action}
when:
  contact: {instrument: [reconciliation, community_dialogue]}
  situation: {violence_against_civilians: [one_sided, mostly_one_sided], atrocity_phase: {at_least: imminent}}
unless:
  - {label: people are protected physically meanwhile, given: {shield: action}, shield: {protection: physical_protection}}
  - {label: taking part is free and informed, contact: {voluntariness: informed_voluntary}}
because: >
  {contact} asks groups to reconcile while one side attacks the other. It suggests that fault lies on both sides, asks those attacked to
  yield, and can help the attacker to deny.
mitigate:
  - Pause the work or turn it to protection and truth, and leave it to those attacked whether they take part.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶4"}
  - {ref: schirch-2013, at: opening}
examples:
  - name: dialogue during one-sided attacks
    policy:
      situation: {violence_against_civilians: one_sided, atrocity_phase: ongoing}
      actions: {contact: {instrument: reconciliation}}
    expect: unguarded
  - name: people are pressed to take part
    policy:
      situation: {violence_against_civilians: one_sided, atrocity_phase: ongoing}
      actions: {contact: {instrument: reconciliation, voluntariness: pressured, protection: none}}
    expect: established
  - name: several sides attack
    policy:
      situation: {violence_against_civilians: multi_sided, atrocity_phase: ongoing}
      actions: {contact: {instrument: reconciliation}}
    expect: silent
  - name: who attacks is not known
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {contact: {instrument: reconciliation, voluntariness: pressured, protection: none}}
    expect: possible
    asks: [situation.violence_against_civilians]
  - name: a protective presence stands beside it
    policy:
      situation: {violence_against_civilians: one_sided, atrocity_phase: ongoing}
      actions: {contact: {instrument: reconciliation}, mission: {instrument: un_peacekeeping, protection: physical_protection}}
    expect: mitigated
"""###),
    ("upstream-prevention/shared-roots.yaml", ###"""
title: Inclusive institutions and fair access, far from violence, serve both agendas
status: review
interaction: enabling
affects: atrocity_prevention.build_resilience
pursues: development_governance
evidence: moderate
mechanism: upstream_overlap
school: Q18.graded
given: {programme: action}
when:
  programme: {instrument: [development_programme, anti_corruption_programme, rule_of_law_programme], group_disaggregated: yes, local_ownership: {at_least: consulted}}
  situation: {atrocity_phase: [structural_risk], inequality_between_groups: {at_least: moderate}}
because: >
  {programme} works on inequality between groups or on fair institutions before violence is near. That far from the commission of
  atrocities, the aims of conflict prevention and atrocity prevention overlap.
mitigate:
  - Measure results by group, so that exclusion stays visible.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶25"}
  - {ref: bellamy-2016, at: abstract}
examples:
  - name: a programme on unequal access, with results by group
    policy:
      situation: {atrocity_phase: structural_risk, inequality_between_groups: moderate}
      actions: {schools: {instrument: development_programme, group_disaggregated: yes, local_ownership: co_designed}}
    expect: established
  - name: violence is under way
    policy:
      situation: {atrocity_phase: ongoing, inequality_between_groups: moderate}
      actions: {schools: {instrument: development_programme, group_disaggregated: yes, local_ownership: co_designed}}
    expect: silent
  - name: inequality between groups is not known
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {schools: {instrument: development_programme, group_disaggregated: yes, local_ownership: co_designed}}
    expect: possible
    asks: [situation.inequality_between_groups]
"""###),
    ("upstream-prevention/suspension-hits-those-at-risk.yaml", ###"""
title: Suspending aid as pressure takes services from the group at risk
status: draft
interaction: counteracting
with_safeguard: consistent
affects: humanitarian_relief.humanitarian_access
pursues: atrocity_prevention
evidence: limited
mechanism: sanctions_hit_civilians
school: Q14.redirect
given: {suspension: action, group: actor}
when:
  suspension: {instrument: aid_suspension}
  group: {role: [targeted_group, displaced_population, survivors]}
  any:
    - {suspension: {burdens: group}}
    - {suspension: {applies_to: population_wide}}
unless:
  - {label: support goes on through another channel, suspension: {substitute_channel: yes}}
because: >
  {suspension} ends services that {group} depends on, and may end a presence that gives some protection. The cost of the pressure falls on
  those whom it should help.
mitigate:
  - Redirect aid instead of ending it, exempt relief and civil society, and announce what would end the suspension.
sources:
  - {ref: peksen-2009, at: abstract, stance: qualifies}
examples:
  - name: services for a group at risk are suspended
    policy:
      actors: {people: {role: targeted_group}}
      actions: {cut: {instrument: aid_suspension, burdens: [people]}}
    expect: unguarded
  - name: no other channel
    policy:
      actors: {people: {role: targeted_group}}
      actions: {cut: {instrument: aid_suspension, burdens: [people], substitute_channel: no}}
    expect: established
  - name: it burdens the ministry only
    policy:
      actors: {people: {role: targeted_group}, ministry: {role: government_authority}}
      actions: {cut: {instrument: aid_suspension, burdens: [ministry], applies_to: single_actor, substitute_channel: no}}
    expect: silent
  - name: who bears the cost is not stated
    policy:
      actors: {people: {role: targeted_group}}
      actions: {cut: {instrument: aid_suspension, substitute_channel: no}}
    expect: possible
  - name: another channel
    policy:
      actors: {people: {role: targeted_group}}
      actions: {cut: {instrument: aid_suspension, burdens: [people], substitute_channel: yes}}
    expect: mitigated
"""###),
    ("upstream-prevention/women-hear-first.yaml", ###"""
title: Women's participation and indicators of sexual violence warn early
status: review
interaction: reinforcing
affects: intelligence_early_warning.timely_warning
pursues: women_peace_security
evidence: moderate
mechanism: warning_to_action
given: {participation: action, warning: action}
when:
  participation: {instrument: gender_programme}
  warning: {instrument: [warning_system, conflict_analysis, atrocity_assessment], indicators_used: gender}
because: >
  {participation} brings in women's groups, and {warning} uses indicators of violence against women. A rise in serious violence against
  women is a sign of preparation, and women's groups often hear of it first.
mitigate:
  - Protect those who report, and put survivors first in how facts are gathered.
sources:
  - {ref: un-framework-2014, at: indicator 7.9}
  - {ref: us-elie-wiesel-report-2023, at: opening}
examples:
  - name: a programme and a warning system with gender indicators
    policy:
      actions: {groups: {instrument: gender_programme}, desk: {instrument: warning_system, indicators_used: [conflict, gender]}}
    expect: established
  - name: no gender indicators
    policy:
      actions: {groups: {instrument: gender_programme}, desk: {instrument: warning_system, indicators_used: [conflict]}}
    expect: silent
  - name: the indicators are not stated
    policy:
      actions: {groups: {instrument: gender_programme}, desk: {instrument: warning_system}}
    expect: latent
"""###),
    ("vocabulary/actions.yaml", ###"""
# What a policy may say of an action. A fact is what is so; a design choice is what the author of the policy can still change.
# Attributes that are derived from the instrument (workstream, stance, coercion, covers_core_crimes) may be stated where the derivation is wrong.
attributes:
  action:
    # What it is
    instrument:
      type: choice
      of: instrument
      describes: What kind of action it is
      question: What kind of action is this?
      ask_of: the action's lead
    status:
      type: choice
      values: {proposed: Proposed by us, in_force: In force, ended: Ended, by_others: Taken by others}
      describes: Whether it is proposed, in force, ended or the action of others
      default: proposed
    change:
      type: choice
      values:
        as_described: It starts, or goes on as described
        reinforced: It is reinforced
        reduced: It is reduced
        withdrawn: It is withdrawn
      describes: What happens to an operation, measure or programme that already exists
      question: Does it start, go on, or is it reinforced, reduced or withdrawn?
      ask_of: the action's lead
      default: as_described
    workstream:
      type: choice
      values:
        atrocity_prevention: Atrocity prevention
        conflict_prevention: Conflict prevention
        mediation_peace_process: Mediation and peace processes
        peacebuilding_cohesion: Peacebuilding and social cohesion
        fragility_stabilisation: Fragility and stabilisation
        development_governance: Development and governance
        democracy_rule_of_law: Democracy and the rule of law
        civilian_protection: Protection of civilians
        humanitarian_relief: Humanitarian relief
        refugee_protection_migration: Refugee protection and migration
        counter_terrorism: Counter-terrorism
        preventing_violent_extremism: Preventing violent extremism
        organised_crime: Organised crime
        international_justice: International justice
        transitional_justice: Transitional justice
        documentation_evidence: Documentation and evidence
        sanctions_policy: Sanctions
        trade_supply_chain: Trade and supply chains
        export_control_dual_use: Export control and dual use
        technology_policy: Technology policy
        information_integrity: Information integrity
        peace_operations: Peace operations
        security_assistance_ssr: Security assistance and security sector reform
        ddr: Disarmament, demobilisation and reintegration
        women_peace_security: Women, peace and security
        human_rights_diplomacy: Human rights diplomacy
        national_security: National security
        intelligence_early_warning: Intelligence and early warning
        climate_natural_resources: Climate and natural resources
      describes: The workstream that owns it
      question: Which workstream owns this action?
      ask_of: the action's lead
    power_sharing_form:
      type: choice
      values:
        inclusive: Guaranteed seats for groups or parties
        dispersive: Autonomy or federalism
        constraining: Limits on power such as rights, courts and civilian control
        other: Another form
      describes: Which form of power-sharing it is
      question: Does it share seats, divide territory or powers, or limit power?
      ask_of: the action's lead
    stage:
      type: choice
      values:
        upstream: Long before violence, at its structural roots
        midstream: While risk is rising
        downstream: When violence is imminent or under way
        aftermath: After violence
      describes: How far from the commission of atrocities the action intervenes
      question: Does it work on roots, on rising risk, on imminent violence or afterwards?
      ask_of: the action's lead
    horizon:
      type: level
      values: {immediate: Within weeks, medium: Within two years, long: Later}
      describes: When its main effect is expected
      question: When is its main effect expected?
      ask_of: the action's lead
    # Who is involved
    lead:
      type: reference
      to: actor
      describes: Who leads it
      question: Who leads this action?
      ask_of: the action's lead
    implemented_by:
      type: references
      to: actor
      describes: Who carries it out or delivers it
      question: Who carries it out or delivers it?
      ask_of: the action's lead
    contributors:
      type: references
      to: actor
      describes: Who contributes forces or money
      question: Who contributes forces or money?
      ask_of: the action's lead
    targets:
      type: references
      to: actor
      describes: Whom it is aimed at or binds
      question: Whom is it aimed at, or whom does it bind?
      ask_of: the action's lead
    recipient:
      type: references
      to: actor
      describes: Who gets the benefit
      question: Who gets the benefit?
      ask_of: the action's lead
    exempts:
      type: references
      to: actor
      describes: Whom it exempts
      question: Whom does it exempt?
      ask_of: the action's lead
      design_choice: {if_unstated: none, cost: low}
    protects:
      type: references
      to: actor
      describes: Whom it protects
      question: Whom does it protect?
      ask_of: the action's lead
      design_choice: {if_unstated: none, cost: high}
    burdens:
      type: references
      to: actor
      describes: Who else bears its costs
      question: Who else bears its costs?
      ask_of: the action's lead
    disarms:
      type: references
      to: actor
      describes: Whom it disarms
      question: Whom does it disarm?
      ask_of: the action's lead
    leaves_out:
      type: references
      to: actor
      describes: Which group or party concerned it leaves out
      question: Which group or party concerned does it leave out?
      ask_of: the action's lead
    takes_land_from:
      type: references
      to: actor
      describes: Whose land or access to it is taken
      question: Whose land, water or access is taken?
      ask_of: the project lead; UN human rights reporting
    needs_consent_of:
      type: references
      to: actor
      describes: Whose consent it depends on
      question: Whose consent does it depend on?
      ask_of: the action's lead
    monitored_by:
      type: references
      to: actor
      describes: Who monitors or verifies it
      question: Who monitors or verifies it?
      ask_of: the action's lead
    guarantors:
      type: references
      to: actor
      describes: Who vouches for it
      question: Who vouches for it?
      ask_of: the action's lead
    covers:
      type: references
      to: place
      describes: Where it holds
      question: Where does it hold?
      ask_of: the action's lead
    coordinated_with:
      type: references
      to: action
      describes: Actions with which it is coordinated by a named owner
      question: With which other actions is it coordinated, and who owns that?
      ask_of: the action's lead
      design_choice: {if_unstated: none, cost: low}
    # How it is built
    applies_to:
      type: choice
      values:
        all_parties: All parties
        selected_parties: Some of the parties
        single_actor: One actor
        population_wide: The whole population
      describes: Whom it applies to
      question: Does it apply to all parties, some, one, or to everybody?
      ask_of: the action's lead
    stance:
      type: choice
      values:
        none: "It takes no side: it is technical or not addressed to the parties"
        even_handed: It treats the sides alike
        challenges_perpetrator: It opposes those who attack civilians
        supports_perpetrator: It supports those who attack civilians
        supports_targeted_group: It supports those under attack
      describes: The side it takes
      question: Does it treat the sides alike, oppose those who attack civilians, or support a side?
      ask_of: the action's lead
    coercion:
      type: level
      values: {none: None, incentive: Incentive, pressure: Pressure, sanction: Sanction, force: Force}
      describes: How much pressure it puts on somebody
      question: How much pressure does it put on somebody?
      ask_of: the action's lead
    extent:
      type: level
      values: {local: One place, several_areas: Several areas, nationwide: The whole country}
      describes: How far a ceasefire, agreement or operation reaches
      question: Does it hold in one place, in several areas or in the whole country?
      ask_of: the action's lead
    multilateral:
      type: level
      values:
        unilateral: By one state
        coalition: By a coalition
        regional: By a regional organisation
        un: By the United Nations
      describes: In whose name it is taken
      question: Is it taken alone, in a coalition, by a regional organisation or by the United Nations?
      ask_of: the action's lead
      design_choice: {if_unstated: unilateral, cost: high}
    visibility:
      type: level
      values: {secret: Secret, quiet: Quiet, public: Public}
      describes: How visible it is
      question: Is it secret, quiet or public?
      ask_of: the action's lead
    commitment_months:
      type: number
      unit: months
      describes: For how many months it is committed
      question: For how many months is it committed?
      ask_of: the action's lead
    deadline_days:
      type: number
      unit: days
      describes: Days until the deadline it sets
      question: How many days are left until its deadline?
      ask_of: the action's lead
    hard_deadline:
      type: yes_no
      describes: Whether it sets a deadline that leaves the parties no time to agree
      question: Does it set a deadline that leaves the parties no time to agree?
      ask_of: the action's lead
    needs_council_decision:
      type: yes_no
      describes: Whether it depends on a decision of the Security Council
      question: Does it depend on a decision of the Security Council?
      ask_of: the mission to the United Nations
    seen_as_biased:
      type: yes_no
      describes: Whether those concerned see it as biased
      question: Do those concerned see it as biased?
      ask_of: the embassy; local civil society
      stale_after: 6 months
    security_led:
      type: yes_no
      describes: Whether security services lead it
      question: Do security services lead it?
      ask_of: the action's lead
    force_adequacy:
      type: level
      values: {none: No force, weak: Far too weak, partial: Adequate in part, adequate: Adequate}
      describes: Whether an operation has the numbers, equipment and mandate for the threat
      question: Has the operation the numbers, equipment and mandate for the threat?
      ask_of: the defence department; the peace operation
    idle_months:
      type: number
      unit: months
      describes: Months between demobilisation and reintegration
      question: How many months do fighters wait between demobilisation and reintegration?
      ask_of: the programme lead
    benchmarks_met:
      type: level
      values: {none: None, some: Some, all: All}
      describes: Which of the agreed benchmarks of conduct have been met
      question: Which of the agreed benchmarks of conduct have been met?
      ask_of: the embassy; independent monitors
      stale_after: 6 months
    linked_to_persecution:
      type: yes_no
      describes: Whether the goods, money or project stem from persecution or plunder
      question: Do the goods, the money or the project stem from persecution or plunder?
      ask_of: the trade department; civil society
      stale_after: 1 year
    surveillance_capable:
      type: yes_no
      describes: Whether the technology can identify, track or separate groups
      question: Can the technology identify, track or separate groups of people?
      ask_of: the export control unit
    # What it gives and asks
    grants:
      type: set
      values:
        office: Executive or administrative office
        seats: Seats in parliament or the right to stand for election
        military_command: Military rank or command
        resource_control: Control of resources or revenue
        territory: Control of territory or autonomy
        recognition: Recognition
        money: Money or equipment
        sanctions_relief: Relief from sanctions
        immunity: Immunity
        other: Another benefit
      describes: What a deal or measure gives to those who receive it
      question: What does it give, and to whom?
      ask_of: the action's lead
      design_choice: {if_unstated: none, cost: high}
    in_exchange_for:
      type: set
      values:
        halt_attacks: A halt of attacks on civilians
        joining_talks: Joining talks
        signature: Signing or keeping an agreement
        humanitarian_access: Humanitarian access
        disarmament: Disarmament
        release_of_detainees: Release of detainees
        other: Something else
      describes: What it is given in exchange for
      question: In exchange for what is it given?
      ask_of: the action's lead
      design_choice: {if_unstated: none, cost: moderate}
    conditionality:
      type: level
      values:
        none: No condition
        procedural: Procedural conditions
        conduct_based: Conditions of conduct
        benchmark_based: Verified benchmarks of conduct
      describes: What it is conditional on
      question: On what is it conditional?
      ask_of: the action's lead
      design_choice: {if_unstated: none, cost: low}
    conduct_benchmarks:
      type: set
      values:
        halt_attacks: No attacks on civilians
        humanitarian_access: Humanitarian access
        release_of_detainees: Release of detainees
        suspension_of_suspects: Suspension of suspects
        cooperation_with_inquiries: Cooperation with inquiries
        disarmament: Disarmament
        minority_protection: Protection of minorities
        safe_return: Safe return
        control_of_militias: Control or dissolution of militias
        other: Other conduct
      describes: The conduct it asks for
      question: Which conduct does it ask for?
      ask_of: the action's lead
      design_choice: {if_unstated: none, cost: low}
    entry_criterion:
      type: choice
      values:
        none: No criterion stated
        armed_strength: Armed strength
        conduct: Conduct towards civilians
        representation: Whom they represent
      describes: What decides who is invited
      question: What decides who is invited?
      ask_of: the action's lead
      design_choice: {if_unstated: none, cost: low}
    reversal_clause:
      type: yes_no
      describes: Whether the benefit is withdrawn if abuse occurs
      question: Is the benefit withdrawn if abuse occurs?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: low}
    violation_consequences:
      type: yes_no
      describes: Whether breaches have agreed consequences
      question: Which consequences were agreed for breaches?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: moderate}
    carve_outs:
      type: set
      values:
        humanitarian: Humanitarian relief
        civil_society: Civil society
        media: Media
        peacebuilding: Contacts for mediation and peacebuilding
        personal_protection_equipment: Protective equipment, mine clearance and the like
        documentation: Documentation and journalism
        travel_for_talks: Travel to talks
        other: Something else
      describes: What it leaves free
      question: What does it leave free?
      ask_of: the action's lead
      design_choice: {if_unstated: none, cost: low}
    exceptions:
      type: set
      values:
        counter_terrorism: Operations against terrorists
        self_defence: Self-defence
        other: Another exception
      describes: Exceptions that let force be used although it is halted
      question: Which uses of force remain allowed?
      ask_of: the action's lead
      design_choice: {if_unstated: none, cost: moderate}
    enforcement:
      type: level
      values: {voluntary: Voluntary, reporting_duty: A duty to report, binding: Binding with penalties}
      describes: How binding it is
      question: Is it voluntary, a duty to report, or binding with penalties?
      ask_of: the action's lead
      design_choice: {if_unstated: voluntary, cost: moderate}
    sunset_months:
      type: number
      unit: months
      describes: After how many months it lapses
      question: After how many months does it lapse?
      ask_of: the action's lead
    review:
      type: level
      values:
        none: Never, or not laid down
        yearly: Every year
        half_yearly: Every six months
        quarterly: Every three months
        monthly: Every month
      describes: How often it is reviewed
      question: How often is it reviewed?
      ask_of: the action's lead
      design_choice: {if_unstated: none, cost: low}
    exit_plan:
      type: level
      values: {none: No plan, time_based: At a date, benchmark_based: When benchmarks are met}
      describes: How it ends
      question: How and on what condition does it end?
      ask_of: the action's lead
      design_choice: {if_unstated: none, cost: low}
    # Accountability
    accountability_clause:
      type: level
      values:
        none: Nothing
        without_prejudice: A reservation or clause that leaves other processes unaffected
        excludes_core_crimes: Core crimes are excluded from immunity
        accountability_process: It sets up a process of accountability
      describes: What an agreement says on accountability
      question: What does it say on accountability for core crimes?
      ask_of: the legal adviser; the mediator's team
      design_choice: {if_unstated: none, cost: moderate}
    excludes_crimes:
      type: set
      values:
        genocide: Genocide
        crimes_against_humanity: Crimes against humanity
        war_crimes: War crimes
        torture_and_disappearance: Torture and enforced disappearance
        sexual_violence: Sexual violence
        child_recruitment: Recruitment of children
        other: Other crimes
      describes: Which crimes are excluded from an amnesty or immunity
      question: Which crimes are excluded from immunity?
      ask_of: the legal adviser
      design_choice: {if_unstated: none, cost: moderate}
    covers_core_crimes:
      type: yes_no
      describes: Whether immunity covers genocide, crimes against humanity or war crimes
      question: Does immunity cover genocide, crimes against humanity or war crimes?
      ask_of: the legal adviser
    amnesty_conditions:
      type: set
      values:
        individual_application: Apply in person
        disarmament: Hand in weapons
        leaving_the_group: Leave the armed group
        truth: Tell the full truth
        reparation: Contribute to reparation
        non_recurrence: Lose the benefit on a new crime
        other: Something else
      describes: What each beneficiary of an amnesty must do
      question: What must each beneficiary do?
      ask_of: the legal adviser
      design_choice: {if_unstated: none, cost: moderate}
    excludes_most_responsible:
      type: yes_no
      describes: Whether those most responsible are excluded from a benefit or immunity
      question: Are those most responsible excluded?
      ask_of: the legal adviser
      design_choice: {if_unstated: no, cost: moderate}
    preserves_evidence:
      type: yes_no
      describes: Whether evidence is preserved
      question: How is evidence preserved?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: low}
    waits_for_court:
      type: yes_no
      describes: Whether it is held back until a court has ruled
      question: Is it held back until a court has ruled?
      ask_of: the legal adviser
      design_choice: {if_unstated: no, cost: low}
    # Safeguards
    protection:
      type: level
      values:
        none: None
        monitoring_presence: A presence that watches and reports
        physical_protection: Physical protection
      describes: What protection it brings to civilians
      question: What protection does it bring to civilians?
      ask_of: the action's lead
      design_choice: {if_unstated: none, cost: high}
    monitoring:
      type: level
      values:
        none: Not at all
        self_report: By the parties themselves
        third_party: By a third party
        independent_public: Independently and with public reports
      describes: How it is monitored
      question: How is it monitored, and are reports published?
      ask_of: the action's lead
      design_choice: {if_unstated: none, cost: moderate}
    vetting:
      type: level
      values:
        none: No vetting
        individual: Individuals are vetted
        unit: Units are vetted
        command_chain: The chain of command is vetted
      describes: How those who benefit are vetted
      question: How will those who benefit be vetted?
      ask_of: the action's lead
      design_choice: {if_unstated: none, cost: moderate}
    end_use_control:
      type: level
      values: {none: Not at all, certificate: By certificate, post_shipment_check: By checks after delivery}
      describes: How the use of goods is controlled
      question: How is the use of the goods controlled after delivery?
      ask_of: the export control unit
      design_choice: {if_unstated: none, cost: moderate}
    assessments:
      type: set
      values:
        conflict: Conflict
        atrocity: Atrocity risk
        human_rights_due_diligence: Human rights due diligence
        humanitarian_impact: Humanitarian impact
        other: Another assessment
      describes: Which assessments have been made before the decision
      question: Which assessments have been made?
      ask_of: the action's lead
      design_choice: {if_unstated: none, cost: low}
    consent_of_affected:
      type: level
      values: {none: Not asked, consulted: Consulted, agreed: Agreed freely and informed}
      describes: Whether the people affected have agreed
      question: Have the people affected been asked, and have they agreed?
      ask_of: the action's lead
      design_choice: {if_unstated: none, cost: moderate}
    voluntariness:
      type: level
      values:
        coerced: Coerced
        pressured: Under pressure
        unassured: Nothing assures that it is free
        informed_voluntary: Free and informed
      describes: Whether those who move or take part do so freely
      question: What assures that those who move or take part do so freely?
      ask_of: the action's lead
      design_choice: {if_unstated: unassured, cost: moderate}
    inclusion:
      type: level
      values:
        armed_parties_only: Only those with arms
        political_parties: Also political parties
        civil_society: Also civil society
        targeted_group: Also the group at risk
      describes: Who takes part
      question: Who takes part besides the armed parties?
      ask_of: the action's lead
      design_choice: {if_unstated: armed_parties_only, cost: moderate}
    local_ownership:
      type: level
      values:
        none: None
        consulted: They are consulted
        co_designed: They design it with others
        led: They lead it
      describes: What part local people have in it
      question: What part do local people have in it?
      ask_of: the action's lead
      design_choice: {if_unstated: none, cost: moderate}
    gender_analysis:
      type: yes_no
      describes: Whether it rests on a gender analysis
      question: Does it rest on a gender analysis?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: low}
    civilian_harm_plan:
      type: yes_no
      describes: Whether there is a plan to prevent and track harm to civilians
      question: How is harm to civilians prevented and tracked?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: moderate}
    civilian_oversight:
      type: yes_no
      describes: Whether it includes civilian oversight of forces
      question: Which civilian oversight does it include?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: moderate}
    breaks_up_units:
      type: yes_no
      describes: Whether integrated units are broken up and put under new command
      question: Are integrated units broken up and put under new command?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: high}
    simultaneous_disarmament:
      type: yes_no
      describes: Whether all sides disarm at the same time and under verification
      question: Do all sides disarm at the same time and under verification?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: high}
    freezes_redeployment:
      type: yes_no
      describes: Whether forces and heavy weapons may not be moved meanwhile
      question: Are forces and heavy weapons frozen in place meanwhile?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: moderate}
    return_and_property_clause:
      type: yes_no
      describes: Whether the right to return and property is laid down
      question: Is the right to return and to property laid down?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: low}
    keeps_option_to_stay:
      type: yes_no
      describes: Whether those who stay are protected and supplied
      question: What happens to those who stay?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: moderate}
    separates_fighters:
      type: yes_no
      describes: Whether fighters are separated from civilians
      question: How are fighters separated from civilians?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: moderate}
    bridges_reintegration:
      type: yes_no
      describes: Whether support bridges the time until reintegration
      question: What bridges the time until reintegration?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: moderate}
    serves_survivors:
      type: yes_no
      describes: Whether it also serves victims and host communities
      question: What do victims and host communities get from it?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: moderate}
    group_disaggregated:
      type: yes_no
      describes: Whether its results are reported by group
      question: Are results reported by group?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: low}
    hardship_support:
      type: yes_no
      describes: Whether those who bear its costs get support
      question: What do those who bear its costs get?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: moderate}
    substitute_channel:
      type: yes_no
      describes: Whether support goes on through another channel
      question: Through which other channel does support go on?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: moderate}
    data_safeguards:
      type: yes_no
      describes: Whether consent, data security and referral are laid down
      question: How are consent, data security and referral laid down?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: low}
    single_collector:
      type: yes_no
      describes: Whether one body leads the collection of testimony
      question: Which one body leads the collection of testimony?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: low}
    appeal_mechanism:
      type: yes_no
      describes: Whether those affected can appeal
      question: How can those affected appeal?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: low}
    local_language:
      type: yes_no
      describes: Whether it works in local languages
      question: Does it work in the local languages?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: low}
    uses_network_map:
      type: yes_no
      describes: Whether it rests on a current map of actors and flows
      question: Does it rest on a current map of actors and flows?
      ask_of: research analysts
      design_choice: {if_unstated: no, cost: low}
    feeds_warning:
      type: yes_no
      describes: Whether its findings go to a named recipient of atrocity warnings
      question: Who receives its findings as warnings?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: low}
    indicators_used:
      type: set
      values:
        conflict: Conflict
        atrocity: Atrocity risk
        gender: Gender and sexual violence
        speech: Dangerous speech
        displacement: Displacement
        climate: Climate
        crime: Organised crime
        other: Other indicators
      describes: Which indicators an analysis or warning system uses
      question: Which indicators does it use?
      ask_of: the action's lead
      design_choice: {if_unstated: none, cost: low}
    political_track:
      type: yes_no
      describes: Whether force is tied to a political track
      question: Which political track goes with it?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: moderate}
    secures_stockpiles:
      type: yes_no
      describes: Whether weapons stocks are secured
      question: How are weapons stocks secured?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: moderate}
    agreed_division_of_roles:
      type: yes_no
      describes: Whether it is agreed who speaks, who mediates and who acts
      question: Who speaks, who mediates and who acts, and is that agreed?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: low}
    reports_misses:
      type: yes_no
      describes: Whether it reports levels, decisions, refusals and errors
      question: Does it report levels, decisions, refusals and errors?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: low}
    names_conduct_and_consequence:
      type: yes_no
      describes: Whether the message names the conduct and its consequence
      question: Which conduct and which consequence does the message name?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: low}
    # What it says, and side effects that it may be designed with
    terminology:
      type: set
      values:
        atrocity_risk: Risk of atrocities
        genocide: Genocide
        crimes_against_humanity: Crimes against humanity
        war_crimes: War crimes
        ethnic_cleansing: Ethnic cleansing
        violence_by_all_sides: Violence by all sides
        terrorism: Terrorism
        collective_blame: Terms that blame a whole group
        other: Another term
      describes: Terms that the public line uses
      question: Which terms does the public line use?
      ask_of: the communications department
      design_choice: {if_unstated: none, cost: low}
    silence_on_abuse:
      type: yes_no
      describes: Whether it depends on not speaking of abuse
      question: Does it depend on not speaking of abuse?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: moderate}
    implies_rescue:
      type: yes_no
      describes: Whether it lets armed challengers expect rescue
      question: Does it let armed challengers expect rescue?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: low}
    profiles_by_identity:
      type: yes_no
      describes: Whether it picks people by identity
      question: Does it pick people by ethnic, religious or other identity?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: moderate}
    presented_as_relief:
      type: yes_no
      describes: Whether a military or political measure is presented as relief
      question: Is a military or political measure presented as relief?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: low}
    removes_content:
      type: yes_no
      describes: Whether violent content is removed
      question: Is violent content removed?
      ask_of: the action's lead
      design_choice: {if_unstated: no, cost: moderate}
"""###),
    ("vocabulary/actors.yaml", ###"""
# Who there is, and how they are related.
taxonomies:
  role:
    state_actor: {label: State actor}
    government_authority: {label: Government or authority, is_a: state_actor, describes: A government or those who govern in fact}
    acting_government: {label: The acting government, is_a: state_actor}
    foreign_government: {label: Foreign government, is_a: state_actor}
    armed_actor: {label: Armed actor}
    state_security_force: {label: State security force, is_a: [state_actor, armed_actor]}
    border_force: {label: Border or coast guard, is_a: [state_actor, armed_actor]}
    militia: {label: Militia, is_a: armed_actor, describes: A paramilitary or community armed group that is not part of the army}
    armed_group: {label: Armed group, is_a: armed_actor, describes: An armed group that fights the state or other groups}
    private_military_company: {label: Private military company, is_a: [armed_actor, business]}
    peace_force: {label: Peace operation, is_a: armed_actor}
    external_patron: {label: External patron, describes: An outside actor that sustains a party}
    guarantor: {label: Guarantor, describes: An actor that vouches for an agreement}
    mediator: {label: Mediator}
    political_actor: {label: Party or political elite}
    leader: {label: Leader or commander}
    negotiator: {label: Negotiator or spokesperson}
    business: {label: Business}
    company: {label: Company, is_a: business}
    financial_facilitator: {label: Financial facilitator, is_a: business}
    online_platform: {label: Online platform, is_a: business}
    criminal_network: {label: Criminal network}
    media_outlet: {label: Media outlet}
    influential_speaker: {label: Influential speaker}
    religious_authority: {label: Religious authority}
    local_peace_actor: {label: Local peace actor}
    civil_society_organisation: {label: Civil society organisation}
    humanitarian_organisation: {label: Humanitarian organisation}
    court: {label: Court or tribunal}
    regional_organisation: {label: Regional or international organisation}
    public_institution: {label: Public institution, is_a: state_actor, describes: 'A registry, land office, prison, school or similar'}
    population: {label: Population}
    targeted_group: {label: Population at risk, is_a: population, describes: A population that is attacked or may be}
    displaced_population: {label: Displaced population, is_a: population}
    survivors: {label: Survivors of atrocities, is_a: population}
    host_community: {label: Host community, is_a: population}
    diaspora: {label: Diaspora, is_a: population}
    other_role: {label: Another role}
attributes:
  actor:
    role:
      type: set
      of: role
      describes: What kind of actor it is; several roles are possible
      question: What kind of actor is this?
      ask_of: the embassy
    perpetrator_status:
      type: level
      values:
        none: No allegation of grave abuse
        suspected: Suspected of grave abuse
        credible: Credible findings of grave abuse
        adjudicated: Responsibility established by a court or inquiry
      describes: How firmly the actor is implicated in attacks on civilians
      question: What is known of this actor's part in attacks on civilians, and from whom?
      ask_of: UN human rights reporting; reports of inquiries; the legal adviser
      stale_after: 1 year
    intent:
      type: level
      values: {none: No sign, ambiguous: Ambiguous signs, credible: Credible signs, explicit: Explicit statements or orders}
      describes: How clearly the actor means to attack a population
      question: What has this actor said, ordered or planned against a population?
      ask_of: the embassy; monitors of local-language media; intelligence
      stale_after: 6 months
    armed_capacity:
      type: level
      of: degree
      describes: The actor's arms, numbers and organisation for violence
      question: How well armed and organised is this actor?
      ask_of: the defence attaché
      stale_after: 6 months
    protective_capacity:
      type: level
      of: degree
      describes: The actor's ability to protect people under threat
      question: How far can and will this actor protect people under threat?
      ask_of: the embassy; the peace operation
      stale_after: 6 months
    our_leverage:
      type: level
      of: degree
      describes: How much influence the acting government has on the actor
      question: What does this actor want or fear from us, and how much?
      ask_of: the embassy; the trade department
      stale_after: 1 year
    motive_seen: {type: yes_no, describes: Whether the actor shows a motive to attack a population}
    means_growing: {type: yes_no, describes: Whether the actor has the means for atrocities or is acquiring them}
    fragmentation:
      type: level
      values: {low: Firm command, moderate: Factions, high: No common command}
      describes: How far the actor is split into factions
      question: Does this actor have one chain of command?
      ask_of: the defence attaché; research analysts
      stale_after: 6 months
    controls_its_fighters:
      type: yes_no
      describes: Whether the actor's leadership can start and stop its fighters' attacks
      question: Can this actor's leadership start and stop attacks by those it speaks for?
      ask_of: the defence attaché; the mediator's team
      stale_after: 6 months
    identity_based:
      type: yes_no
      describes: Whether the actor's members are drawn from one identity group
      question: Are this actor's members drawn from one ethnic, religious or other identity group?
      ask_of: the embassy; research analysts
      stale_after: 2 years
    forcibly_recruited:
      type: yes_no
      describes: Whether most of the actor's rank and file were forced to join
      question: Were most of this actor's rank and file abducted or forced to join?
      ask_of: child protection organisations; research analysts
      stale_after: 2 years
    proscribed:
      type: yes_no
      describes: Whether the actor is listed as terrorist by us or by the United Nations
      question: Is this actor listed as terrorist?
      ask_of: the legal adviser
      stale_after: 1 year
    sanctioned:
      type: yes_no
      describes: Whether the actor is under our sanctions or those of the United Nations
      question: Is this actor under sanctions?
      ask_of: the sanctions unit
      stale_after: 1 year
    warrant:
      type: yes_no
      describes: Whether an international court has issued an arrest warrant for the actor or those who lead it
      question: Is there an international arrest warrant for this actor or its leaders?
      ask_of: the legal adviser
      stale_after: 1 year
    seeks_legitimacy:
      type: yes_no
      describes: Whether the actor seeks recognition at home or abroad
      question: Does this actor seek recognition at home or abroad?
      ask_of: the embassy
      stale_after: 1 year
    at_the_table:
      type: yes_no
      describes: Whether the actor takes part in the talks
      question: Does this actor take part in the talks?
      ask_of: the mediator's team
      stale_after: 6 months
    spoiler:
      type: yes_no
      describes: Whether the actor works to break the talks or the agreement
      question: Does this actor work to break the talks or the agreement?
      ask_of: the mediator's team; the embassy
      stale_after: 6 months
    enforces_exclusion:
      type: yes_no
      describes: Whether the actor denies a group rights, papers, land or services
      question: Does this actor deny a group rights, papers, land or services?
      ask_of: the embassy; UN human rights reporting
      stale_after: 1 year
    security_law_as_pretext:
      type: yes_no
      describes: Whether the actor uses terrorism or emergency law against a group as such
      question: Does this actor use terrorism or emergency law against a group as such?
      ask_of: the embassy; UN special procedures
      stale_after: 1 year
    incites:
      type: yes_no
      describes: Whether the actor spreads speech that may lead to violence against a group
      question: Does this actor spread speech that may lead to violence against a group?
      ask_of: monitors of local-language media
      stale_after: 6 months
    local_moderation:
      type: level
      values: {none: None, some: Some, sufficient: Sufficient}
      describes: A platform's moderation in local languages
      question: How many moderators does the platform have for the local languages?
      ask_of: the platform; civil society
      stale_after: 1 year
    under_our_jurisdiction:
      type: yes_no
      describes: Whether the actor or its assets are under our law
      question: Are this actor or its assets registered, listed, insured or banked with us?
      ask_of: the financial intelligence unit; the company registry
      stale_after: 1 year
    lives_from_illicit_economy:
      type: yes_no
      describes: Whether the actor's livelihood depends on an illicit economy
      question: Does this group live from an illicit economy?
      ask_of: development advisers
      stale_after: 2 years
    independent:
      type: yes_no
      describes: Whether the actor is independent of the parties
      question: Is this actor independent of the parties and of their sponsors?
      ask_of: the embassy
      stale_after: 1 year
    trusted_locally:
      type: yes_no
      describes: Whether the people at risk trust the actor
      question: Do the people at risk trust this actor?
      ask_of: local civil society
      stale_after: 1 year
    endangered_by_contact:
      type: yes_no
      describes: Whether visible contact with us would endanger the actor
      question: Would visible contact with us endanger this actor?
      ask_of: the embassy; the actor itself
      stale_after: 6 months
  place:
    besieged:
      type: yes_no
      describes: Whether the place is besieged
      question: Is this place besieged or encircled?
      ask_of: the embassy; relief organisations
      stale_after: 3 months
    violence_trend:
      type: level
      values: {improving: Improving, stable: Stable, worsening: Worsening, acute: Worsening fast}
      describes: Where violence against civilians is heading in the place
      question: Is violence against civilians rising or falling in this place?
      ask_of: the embassy; conflict data
      stale_after: 3 months
    emptied_by_force:
      type: yes_no
      describes: Whether people were driven out of the place on purpose
      question: Were people driven out of this place on purpose?
      ask_of: UNHCR; UN human rights reporting
    claims_unresolved:
      type: yes_no
      describes: Whether land or property claims in the place are unresolved
      question: Are there unresolved claims to land or property in this place?
      ask_of: the embassy; UNHCR
      stale_after: 2 years
relations:
  commands: {from: actor, to: actor, inverse: commanded_by, label: commands, question: "Who commands whom?", ask_of: the defence attaché; defence intelligence, stale_after: 6 months}
  controls: {from: actor, to: actor, inverse: controlled_by, label: controls in fact, describes: Decides what the other does without a formal command, question: "Who decides in fact what this actor does?", ask_of: the defence attaché; research analysts, stale_after: 6 months}
  funds: {from: actor, to: actor, inverse: funded_by, label: funds, question: "Who pays whom?", ask_of: the financial intelligence unit; research analysts, stale_after: 6 months}
  arms: {from: actor, to: actor, inverse: armed_by, label: arms, question: "Who supplies arms to whom?", ask_of: defence intelligence; UN panels of experts, stale_after: 6 months}
  trains: {from: actor, to: actor, inverse: trained_by, label: trains, question: "Who trains whom?", ask_of: the defence attaché, stale_after: 1 year}
  supplies_technology_to: {from: actor, to: actor, inverse: gets_technology_from, label: supplies technology to, question: "Who supplies surveillance or other sensitive technology to whom?", ask_of: the export control unit, stale_after: 1 year}
  shares_intelligence_with: {from: actor, to: actor, inverse: gets_intelligence_from, label: shares intelligence with, question: "Who passes intelligence to whom?", ask_of: the intelligence assessment staff, stale_after: 6 months}
  shelters: {from: actor, to: actor, inverse: sheltered_by, label: shelters, question: "Who gives refuge or bases to whom?", ask_of: the embassy; defence intelligence, stale_after: 6 months}
  recruits_from: {from: actor, to: actor, inverse: recruited_by, label: recruits from, question: "From which population does this actor recruit?", ask_of: research analysts, stale_after: 1 year}
  allied_with: {from: actor, to: actor, inverse: ally_of, label: is allied with, describes: 'An alliance; state it in both directions', question: "Who is allied with whom?", ask_of: the embassy, stale_after: 6 months}
  rival_of: {from: actor, to: actor, inverse: has_rival, label: is a rival of, describes: 'A rivalry; state it in both directions', question: "Who is a rival of whom?", ask_of: the embassy; research analysts, stale_after: 6 months}
  integrated_into: {from: actor, to: actor, inverse: has_absorbed, label: has been integrated into, question: "Which force has absorbed this actor's members?", ask_of: the defence attaché, stale_after: 2 years}
  successor_of: {from: actor, to: actor, inverse: succeeded_by, label: is the successor of, describes: Renamed or rebranded or split from, question: "Which earlier actor does this one continue?", ask_of: research analysts}
  attacks: {from: actor, to: actor, inverse: attacked_by, label: attacks, describes: Attacks on purpose or threatens to, question: "Whom does this actor attack or threaten to attack?", ask_of: the embassy; UN human rights reporting, stale_after: 6 months}
  displaces: {from: actor, to: actor, inverse: displaced_by, label: displaces, question: "Whom does this actor drive out?", ask_of: UNHCR; the humanitarian department, stale_after: 6 months}
  protects: {from: actor, to: actor, inverse: protected_by, label: protects, describes: Protects in fact, question: "Who protects whom in fact?", ask_of: the embassy; the peace operation, stale_after: 6 months}
  represents: {from: actor, to: actor, inverse: represented_by, label: speaks for, question: "Who speaks for whom?", ask_of: the mediator's team; local civil society, stale_after: 1 year}
  trades_with: {from: actor, to: actor, inverse: trade_partner_of, label: trades with, describes: 'Trade; state it in both directions', question: "Who trades with whom?", ask_of: the trade department; the financial intelligence unit, stale_after: 1 year}
  owns_stake_in: {from: actor, to: actor, inverse: partly_owned_by, label: owns a stake in, question: "Who owns whom?", ask_of: the company registry, stale_after: 1 year}
  launders_for: {from: actor, to: actor, inverse: launders_through, label: launders money for, question: "Who moves money for whom?", ask_of: the financial intelligence unit, stale_after: 6 months}
  hosts_speech_of: {from: actor, to: actor, inverse: speaks_on, label: hosts the speech of, question: "Which platform or outlet carries whose speech?", ask_of: monitors of local-language media, stale_after: 6 months}
  amplifies: {from: actor, to: actor, inverse: amplified_by, label: amplifies, question: "Who spreads whose messages?", ask_of: monitors of local-language media, stale_after: 6 months}
  mediates_with: {from: actor, to: actor, inverse: has_mediator, label: mediates with, question: "Who mediates with whom?", ask_of: the mediator's team, stale_after: 6 months}
  monitors: {from: actor, to: actor, inverse: monitored_by, label: monitors, question: "Who monitors whose conduct?", ask_of: the peace operation, stale_after: 6 months}
  delivers_aid_through: {from: actor, to: actor, inverse: delivers_aid_of, label: delivers aid through, question: "Through whom does aid pass?", ask_of: the humanitarian department, stale_after: 6 months}
  member_of: {from: actor, to: actor, inverse: has_member, label: is a member of, question: "Who belongs to what?", ask_of: the embassy, stale_after: 2 years}
  legally_responsible_for: {from: actor, to: actor, inverse: under_responsibility_of, label: is legally responsible for, question: "Who is legally responsible for whose conduct?", ask_of: the legal adviser, stale_after: 2 years}
  has_leverage_over: {from: actor, to: actor, inverse: swayed_by, label: has leverage over, question: "Who can make this actor change course?", ask_of: the embassy; research analysts, stale_after: 1 year}
  controls_access_to: {from: actor, to: place, inverse: access_controlled_by, label: controls access to, question: "Who controls the roads or crossings to this place?", ask_of: relief organisations; the defence attaché, stale_after: 3 months}
  operates_in: {from: actor, to: place, inverse: has_operating, label: operates in, question: "Where does this actor operate?", ask_of: the embassy, stale_after: 6 months}
  lives_in: {from: actor, to: place, inverse: home_of, label: lives in, question: "Where do these people live?", ask_of: the embassy; the humanitarian department, stale_after: 1 year}
closures:
  directs: {via: [commands, controls], hops: [1, 3], label: commands or controls directly or through others}
  is_or_directs: {via: [commands, controls], hops: [0, 2], label: is or commands or controls}
  works_with: {via: [commands, controls, allied_with], hops: [1, 2], label: commands or controls or is allied with}
  supplies: {via: [arms, trains, supplies_technology_to], hops: [1, 3], label: supplies arms or training or technology to}
  sustains: {via: [funds, arms, trains, supplies_technology_to, shelters, trades_with], hops: [1, 2], label: sustains directly or through one other}
  supports: {via: [funds, arms, trains, shares_intelligence_with], hops: [1, 2], label: supports directly or through one other}
  reaches: {via: [has_leverage_over, commands, controls, funds], hops: [1, 2], label: can reach directly or through one other}
  is_or_reaches: {via: [has_leverage_over, commands, controls, funds], hops: [0, 2], label: is or can reach}
  is_or_succeeds: {via: [successor_of], hops: [0, 3], label: is or continues}
  ends_up_under: {via: [integrated_into, successor_of], hops: [1, 2], label: has become part of}
  does_business_with: {via: [trades_with, launders_for, owns_stake_in], hops: [1, 3], label: does business with directly or through others}
  feeds: {via: [delivers_aid_through, funds, commands], hops: [1, 2], label: passes aid or money to}
  spreads: {via: [hosts_speech_of, amplifies], hops: [1, 2], label: hosts or amplifies}
"""###),
    ("vocabulary/government.yaml", ###"""
# How the acting government itself is set up for prevention.
attributes:
  government:
    prevention_strategy:
      type: level
      values:
        none: No atrocity prevention strategy
        within_conflict_strategy: A part of the conflict strategy
        stand_alone: A strategy of its own
        linked: A strategy of its own that is linked to the conflict strategy
      describes: What atrocity prevention strategy there is
      question: Is there a cross-government atrocity prevention strategy, and how does it relate to the conflict strategy?
      ask_of: the atrocity prevention office
      stale_after: 1 year
    prevention_home:
      type: level
      values: {none: No office, unfunded: An office without resources, resourced: A resourced office}
      describes: The office that is home to atrocity prevention
      question: Which office is home to atrocity prevention, and with what staff and budget?
      ask_of: the head of the conflict department
      stale_after: 1 year
    prevention_budget:
      type: level
      values: {none: No budget, neutral: A mandate without new money, earmarked: Earmarked money}
      describes: Money for atrocity prevention
      question: Is there money that is earmarked for atrocity prevention?
      ask_of: the finance department
      stale_after: 1 year
    steering_committee:
      type: level
      values: {none: None, ad_hoc: Meets ad hoc, standing: Standing and meets regularly}
      describes: The cross-government committee that steers implementation
      question: Which cross-government committee decides when policies conflict, and how often does it meet?
      ask_of: the atrocity prevention office
      stale_after: 1 year
    focal_point:
      type: level
      values: {none: None, official: An official, senior_official: A senior official, minister: A minister}
      describes: The level of the focal point for the responsibility to protect
      question: At which level is the focal point for the responsibility to protect?
      ask_of: the multilateral department
      stale_after: 1 year
    declaration_criteria:
      type: level
      values: {none: None, internal: Internal, published: Published}
      describes: Criteria for declaring an imminent risk of atrocities
      question: Is it laid down what would lead the focal point to declare an imminent risk, and is that published?
      ask_of: the focal point's office
      stale_after: 1 year
    declaration_actions:
      type: level
      values: {none: None, listed: Listed, pre_authorised: Authorised in advance}
      describes: What a declaration triggers
      question: Which actions does a declaration of imminent risk trigger?
      ask_of: the focal point's office
      stale_after: 1 year
    warning_protocol:
      type: level
      values: {none: None, informal: Informal, written_with_deadlines: Written and with deadlines}
      describes: The internal protocol for monitoring, reporting and mobilising
      question: Is there a written protocol on how warnings are reported and who must act by when?
      ask_of: the atrocity prevention office
      stale_after: 1 year
    central_warning:
      type: yes_no
      describes: Whether a situation centre carries an atrocity warning feed
      question: Does the situation centre carry an atrocity warning feed?
      ask_of: the situation centre
      stale_after: 1 year
    intelligence_shared:
      type: yes_no
      describes: Whether atrocity warnings reach every department that owns a relevant policy
      question: Do atrocity warnings reach every department that owns a relevant policy?
      ask_of: the intelligence assessment staff
      stale_after: 1 year
    analysis_covers_atrocities:
      type: yes_no
      describes: Whether the standard conflict analysis has atrocity indicators and trends
      question: Does the standard conflict analysis have a part on atrocity indicators and trends?
      ask_of: the conflict department
      stale_after: 1 year
    network_analysis:
      type: level
      values: {none: None, outdated: Outdated, current: Current}
      describes: Mapping of actors and flows of goods and money
      question: Is there a map of actors and flows, and when was it last refreshed?
      ask_of: research analysts; the atrocity prevention office
      stale_after: 6 months
    civilian_roster:
      type: yes_no
      describes: Whether civilian advisers can be deployed at short notice
      question: Can civilian advisers be deployed at short notice?
      ask_of: the stabilisation or deployment unit
      stale_after: 1 year
    posts_trained:
      type: number
      unit: per cent
      describes: Share of posts in countries at risk whose staff are trained in atrocity prevention
      question: What share of posts in countries at risk have staff trained in atrocity prevention?
      ask_of: the training department
      stale_after: 1 year
    post_coordinator:
      type: yes_no
      describes: Whether the post concerned has a named coordinator for atrocity prevention
      question: Who at the post coordinates atrocity prevention?
      ask_of: the embassy
      stale_after: 1 year
    terminology_policy:
      type: level
      values: {none: None, draft: Draft, adopted: Adopted}
      describes: Policy on the consistent use of atrocity terms
      question: Is there a policy on when which atrocity terms are used?
      ask_of: the legal adviser; the communications department
      stale_after: 1 year
    legislation:
      type: level
      values: {none: None, bill: A bill, act: An act}
      describes: Legislation on atrocity prevention
      question: Is there a law on atrocity prevention?
      ask_of: the parliamentary unit
      stale_after: 1 year
    report_to_parliament:
      type: level
      values: {none: None, occasional: Occasional, yearly: At least yearly}
      describes: Reports to parliament on atrocity prevention
      question: How often does the government report to parliament on atrocity prevention?
      ask_of: the parliamentary unit
      stale_after: 1 year
    consistency_review:
      type: yes_no
      describes: Whether decisions on comparable situations are compared
      question: Are levels and decisions compared across similar situations, with written reasons for differences?
      ask_of: the atrocity prevention office
      stale_after: 1 year
    treats_similar_cases_differently:
      type: yes_no
      describes: Whether a comparable situation is treated differently without a written reason
      question: Is a comparable situation treated differently, and is there a written reason?
      ask_of: the atrocity prevention office; geographic departments
      stale_after: 6 months
    lessons_review:
      type: yes_no
      describes: Whether decisions are reviewed afterwards
      question: Are decisions on atrocity risk reviewed afterwards?
      ask_of: the atrocity prevention office
      stale_after: 1 year
    dissent_channel:
      type: yes_no
      describes: Whether staff can record dissent from a decision on atrocity risk
      question: Can staff record dissent from a decision on atrocity risk, and who reads it?
      ask_of: the human resources department; the atrocity prevention office
      stale_after: 1 year
    civil_society_liaison:
      type: yes_no
      describes: Whether an office is in regular contact with civil society and companies on atrocity risk
      question: Which office is in regular contact with civil society and companies on atrocity risk?
      ask_of: the atrocity prevention office
      stale_after: 1 year
    prevention_objectives_separate:
      type: yes_no
      describes: Whether country plans state atrocity prevention objectives apart from conflict objectives
      question: Does the country plan state objectives for atrocity prevention apart from those for the conflict?
      ask_of: the geographic department
      stale_after: 1 year
"""###),
    ("vocabulary/instruments.yaml", ###"""
# What a government can do. A variant of an instrument is an attribute (applies_to, excludes_crimes, vetting, change …), not another instrument.
taxonomies:
  instrument:
    # Diplomacy
    diplomacy: {label: Diplomacy}
    preventive_diplomacy: {label: Preventive diplomacy, is_a: diplomacy, describes: Early political engagement with leaders before violence escalates}
    quiet_diplomacy: {label: Quiet diplomacy, is_a: diplomacy, describes: Confidential engagement with somebody who may commit or prevent abuse}
    good_offices: {label: Good offices, is_a: diplomacy, describes: A neutral channel between parties}
    talks: {label: Talks, is_a: diplomacy}
    mediation: {label: Mediation, is_a: talks, describes: Official negotiation with the parties to a conflict}
    community_dialogue: {label: Unofficial or community dialogue, is_a: [talks, social_programme], describes: Unofficial or community dialogue}
    truce: {label: Halt of hostilities, is_a: diplomacy}
    ceasefire: {label: Ceasefire, is_a: truce, describes: An agreed halt of hostilities - where it holds is said by `extent`}
    deescalation_zone: {label: De-escalation zone, is_a: truce, describes: An agreed area of reduced hostilities}
    humanitarian_pause: {label: Humanitarian pause, is_a: [truce, relief], describes: A short halt for relief}
    evacuation_agreement: {label: Evacuation agreement, is_a: truce, describes: An agreed removal of fighters or civilians from a place}
    settlement: {label: Political settlement, is_a: diplomacy}
    peace_agreement: {label: Peace agreement, is_a: settlement, describes: An accord on the issues of a conflict}
    power_sharing: {label: Power-sharing, is_a: settlement, describes: Guaranteed seats or autonomy or limits on power - see `power_sharing_form`}
    safe_exit: {label: Safe exit, is_a: settlement, describes: An offer of departure or refuge to a leader}
    engagement: {label: Diplomatic engagement, is_a: diplomacy, describes: Closer relations with an authority}
    recognition: {label: Recognition, is_a: engagement, describes: Recognition of an actor or authority or election result}
    normalisation: {label: Normalisation, is_a: engagement, describes: Restoring relations or membership}
    diplomatic_downgrade: {label: Diplomatic downgrade, is_a: diplomacy, describes: Expulsion or recall or reduced representation}
    public_pressure: {label: Public pressure, is_a: diplomacy}
    public_attribution: {label: Public attribution, is_a: public_pressure, describes: Naming who commits abuse}
    atrocity_determination: {label: Atrocity determination, is_a: public_pressure, describes: An official statement that a named core crime is being committed}
    multilateral_decision: {label: Multilateral decision, is_a: diplomacy, describes: A decision of the Security Council or General Assembly or Human Rights Council or a regional body}
    allied_coordination: {label: Coordination with allies, is_a: diplomacy, describes: A common position and division of labour among partners}

    # Accountability
    accountability: {label: Accountability}
    inquiry: {label: Inquiry and documentation, is_a: accountability}
    fact_finding: {label: Fact-finding, is_a: inquiry, describes: A mandated inquiry}
    evidence_mechanism: {label: Evidence mechanism, is_a: inquiry, describes: An international body that preserves evidence}
    documentation: {label: Documentation of crimes, is_a: inquiry, describes: Funding or training or carrying out documentation}
    prosecution: {label: Prosecution, is_a: accountability}
    international_prosecution: {label: International prosecution, is_a: prosecution, describes: A case or warrants or a court of an international or hybrid kind}
    domestic_prosecution: {label: Domestic prosecution, is_a: prosecution, describes: "A national case, including universal jurisdiction and special national courts"}
    court_referral: {label: Referral to a court, is_a: prosecution, describes: Referral of a situation to an international court}
    court_deferral: {label: Deferral of a case, is_a: accountability, describes: Suspension of an international investigation or case}
    amnesty: {label: Amnesty, is_a: accountability, describes: Immunity from prosecution - for which crimes and on which conditions is said by attributes}
    transitional_measure: {label: Measure of transitional justice, is_a: accountability}
    truth_commission: {label: Truth commission, is_a: transitional_measure, describes: Official truth-seeking}
    reparation: {label: Reparation, is_a: transitional_measure, describes: Material or symbolic redress to victims}
    lustration: {label: Vetting of office holders, is_a: transitional_measure, describes: Removal or exclusion of abusers from office}
    memorialisation: {label: Memorialisation, is_a: transitional_measure, describes: Commemoration and education}

    # Economic restrictions
    restriction: {label: Restrictive measure}
    supply_control: {label: Control of arms and technology, is_a: restriction}
    arms_embargo: {label: Arms embargo, is_a: supply_control, describes: A ban on deliveries of arms - whom it binds is said by `applies_to` and `targets`}
    export_denial: {label: Denial of an export, is_a: supply_control, describes: Refusal or revocation of an arms licence}
    technology_control: {label: Control of dual-use or surveillance technology, is_a: supply_control}
    sanctions: {label: Sanctions, is_a: restriction}
    targeted_sanctions: {label: Targeted sanctions, is_a: sanctions, describes: Asset freezes and travel bans on named persons or entities}
    sectoral_sanctions: {label: Sectoral sanctions, is_a: sanctions, describes: Restrictions on a sector such as oil or gold or finance}
    comprehensive_sanctions: {label: Comprehensive sanctions, is_a: sanctions, describes: Economic restrictions on a whole country or territory}
    network_sanctions: {label: Network sanctions, is_a: sanctions, describes: Simultaneous listing of those who enable a perpetrator}
    trade_restriction: {label: Trade restriction, is_a: restriction}
    import_ban: {label: Import ban, is_a: trade_restriction, describes: A ban or presumption against goods that are tied to abuse}
    due_diligence_duty: {label: Due diligence duty, is_a: trade_restriction, describes: A duty or guidance for companies on abuse in their supply chains}
    preference_suspension: {label: Suspension of trade preferences, is_a: trade_restriction}
    aid_suspension: {label: Suspension of aid, is_a: restriction, describes: Stopping budget or programme aid}
    proscription: {label: Terrorist proscription, is_a: [restriction, counter_terrorism_measure], describes: Listing of a group with criminal penalties for support}
    financial_disruption: {label: Financial disruption, is_a: [restriction, crime_control], describes: Measures against money laundering and recovery of assets}

    # Benefits
    benefit: {label: Economic or political benefit}
    arms_transfer: {label: Arms transfer, is_a: [benefit, security_assistance], describes: Licensed export or delivery of arms}
    technology_transfer: {label: Technology transfer, is_a: benefit, describes: Licensed export or delivery of dual-use or surveillance technology}
    sanctions_relief: {label: Sanctions relief, is_a: benefit, describes: Delisting or suspension of sanctions}
    embargo_easing: {label: Easing of an arms embargo, is_a: benefit, describes: Lifting or narrowing an arms embargo for somebody}
    trade_agreement: {label: Trade agreement, is_a: benefit, describes: A new or deeper commercial arrangement}
    resource_investment: {label: Investment in natural resources, is_a: benefit, describes: Investment or concession in minerals or energy or land}
    migration_partnership: {label: Migration partnership, is_a: benefit, describes: Support to others for control of migration}
    aid: {label: Development aid, is_a: benefit}
    budget_support: {label: Budget support, is_a: aid, describes: Finance through a government's treasury}
    development_programme: {label: Development programme, is_a: aid, describes: Projects on services or livelihoods or equity}
    anti_corruption_programme: {label: Anti-corruption programme, is_a: [aid, governance_programme]}
    climate_project: {label: Climate or resource project, is_a: aid, describes: Adaptation or mitigation or conservation}
    reconstruction: {label: Reconstruction, is_a: aid, describes: Rebuilding and property programmes after violence}

    # Security and force
    security_measure: {label: Security measure}
    peace_operation: {label: Peace operation, is_a: security_measure, describes: A mandated mission - what happens to it is said by `change`}
    un_peacekeeping: {label: United Nations peace operation, is_a: peace_operation}
    regional_force: {label: Regional or multinational force, is_a: peace_operation}
    ceasefire_monitors: {label: Monitoring mission, is_a: peace_operation, describes: Observers or verification without a force}
    unarmed_protection: {label: Unarmed civilian protection, is_a: [peace_operation, protection_measure], describes: Civilian presence and accompaniment}
    safe_area: {label: Safe area, is_a: [security_measure, protection_measure], describes: A designated protected zone}
    military_force: {label: Military force, is_a: security_measure}
    no_fly_zone: {label: No-fly zone, is_a: military_force}
    military_intervention: {label: Military intervention, is_a: military_force, describes: Armed intervention - whom it opposes is said by `stance` and `targets`}
    counter_terrorism_measure: {label: Counter-terrorism measure, is_a: security_measure}
    counter_terrorism_operation: {label: Counter-terrorism operation, is_a: [counter_terrorism_measure, military_force]}
    terrorism_screening: {label: Counter-terrorism screening, is_a: counter_terrorism_measure, describes: Border or nationality measures against terrorism}
    security_assistance: {label: Security assistance, is_a: security_measure, describes: Help to a force}
    train_equip: {label: Training and equipment, is_a: security_assistance}
    partner_force_support: {label: Support to a partner force, is_a: security_assistance, describes: Support to a non-state or auxiliary or joint force}
    operational_support: {label: Logistics and operational support, is_a: security_assistance, describes: Transport or supplies or fire support or joint planning}
    intelligence_sharing: {label: Intelligence sharing, is_a: security_assistance, describes: Passing on intelligence that may serve operations}
    defence_cooperation: {label: Defence cooperation, is_a: [security_assistance, engagement], describes: Basing or joint exercises or strategic partnership}
    security_governance: {label: Reform and reduction of forces, is_a: security_measure}
    security_sector_reform: {label: Security sector reform, is_a: security_governance}
    ddr_programme: {label: 'Disarmament, demobilisation and reintegration', is_a: security_governance}
    disarmament: {label: Disarmament of a party or place, is_a: security_governance, describes: Collection of weapons without a reintegration programme}
    army_integration: {label: Integration into the army, is_a: security_governance, describes: Absorbing an armed group into state forces}
    violence_reduction: {label: Community violence reduction, is_a: [security_governance, social_programme]}
    militia_mobilisation: {label: Mobilisation of local militias, is_a: security_measure, describes: Arming or legalising or working with community defence groups}
    crime_control: {label: Measure against organised crime, is_a: security_measure}
    law_enforcement: {label: Law enforcement, is_a: crime_control, describes: Police and judicial action on organised crime}

    # Protection and relief
    protection_measure: {label: Protection measure}
    rapid_response: {label: Civilian rapid response team, is_a: protection_measure}
    civilian_advisers: {label: Civilian advisers, is_a: protection_measure, describes: Advisers to posts or missions}
    self_protection_support: {label: Support to self-protection, is_a: protection_measure, describes: Support to communities' own ways of protecting themselves}
    evacuation: {label: Evacuation, is_a: protection_measure, describes: Helping people to leave}
    relief: {label: Relief}
    relief_delivery: {label: Delivery of relief, is_a: relief}
    humanitarian_aid: {label: Humanitarian aid, is_a: relief_delivery}
    local_partner_aid: {label: Aid through local civil society, is_a: relief_delivery}
    humanitarian_exemption: {label: Humanitarian exemption, is_a: relief, describes: A standing exemption from sanctions or counter-terrorism law}
    humanitarian_corridor: {label: Humanitarian corridor, is_a: relief, describes: An agreed safe route}
    refugee_measure: {label: Refugee measure}
    asylum_resettlement: {label: Asylum and resettlement, is_a: [refugee_measure, protection_measure]}
    border_restriction: {label: Border restriction, is_a: refugee_measure, describes: Closure or pushback or offshoring}
    refugee_return: {label: Return programme, is_a: refugee_measure, describes: Organised or facilitated return}
    camp_management: {label: Management of displacement sites, is_a: refugee_measure}

    # Information
    information_measure: {label: Information measure}
    counter_speech: {label: Counter-speech, is_a: information_measure, describes: Alternative narratives and rumour control}
    platform_engagement: {label: Engagement with platforms, is_a: information_measure}
    content_removal_duty: {label: Duty to remove content, is_a: information_measure}
    communications_restriction: {label: Restriction of communications, is_a: information_measure, describes: Support for or tolerance of a shutdown}
    deterrent_message: {label: Deterrent message, is_a: information_measure, describes: A warning to named actors}
    public_alert: {label: Public alert, is_a: information_measure, describes: A published warning of atrocity risk}
    media_support: {label: Media support, is_a: information_measure, describes: Independent and local-language media}

    # Governance and society
    governance_programme: {label: Governance programme}
    election_support: {label: Election support, is_a: governance_programme}
    constitution_support: {label: Support to constitution or law reform, is_a: governance_programme}
    rule_of_law_programme: {label: Rule of law programme, is_a: governance_programme}
    social_programme: {label: Social programme}
    civil_society_support: {label: Support to civil society, is_a: social_programme}
    extremism_prevention: {label: Prevention of violent extremism, is_a: social_programme}
    reconciliation: {label: Reconciliation and inter-faith work, is_a: social_programme}
    gender_programme: {label: 'Women, peace and security programme', is_a: social_programme}

    # Analysis
    analysis: {label: Analysis and warning}
    conflict_analysis: {label: Conflict analysis, is_a: analysis}
    atrocity_assessment: {label: Atrocity risk assessment, is_a: analysis, describes: A structured assessment of atrocity risk}
    impact_assessment: {label: Atrocity impact assessment, is_a: analysis, describes: An assessment of a government's own effect and options}
    network_mapping: {label: Network mapping, is_a: analysis, describes: Mapping of actors and flows}
    warning_system: {label: Early warning system, is_a: analysis}
    scenario_planning: {label: Scenario planning, is_a: analysis}
    prevention_training: {label: Training in atrocity prevention, is_a: analysis}
    parliamentary_report: {label: Report to parliament, is_a: analysis}
    other_instrument: {label: Another instrument}
"""###),
    ("vocabulary/mechanisms.yaml", ###"""
# How one action helps or harms another. Rules that describe the same mechanism share its id, so that one harm is counted once.
mechanisms:
  # Arms
  disarms_the_targeted: A measure weakens the side under attack more than the attacker
  repression_for_firepower: A government short of arms turns to repression of civilians
  indirect_supply: Arms, money or technology reach a perpetrator through somebody else
  perpetrator_supply_cut: A measure cuts the arms, money or technology of those who attack
  arms_spread: Arms that were delivered or left unsecured spread to others
  # Accountability
  impunity_in_settlement: A settlement leaves core crimes without consequence
  amnesty_during_fighting: An amnesty offered while fighting goes on signals that crimes carry no cost
  justice_closes_exit: Prosecution leaves a culpable leader no way out
  justice_deters: A credible threat of prosecution restrains those who seek legitimacy
  accountable_settlement: A settlement opens a way out of arms and keeps core crimes punishable
  accountability_at_cross_purposes: One arm of government pursues accountability that another gives away
  rank_and_file_exit: An amnesty or return for rank and file drains a perpetrator group
  contested_accountability: An act of accountability that is seen as unfair triggers violence
  # Talks and ceasefires
  even_handed_vs_attacker: A measure treats attacker and attacked alike while the violence runs one way
  violence_rewarded: Violence against civilians earns a seat, an office or a benefit
  paid_restraint: A benefit buys the mere promise not to attack civilians
  talks_without_protection: Civilians are attacked while talks go on
  protected_talks: Talks on the core issue with protection and monitoring lower opportunity and motive
  war_frame_misses_killing: A goal of ending the war does not address the killing of civilians behind the lines
  unmonitored_truce: A truce without verification or consequences gives cover
  forces_freed_elsewhere: A truce in one place frees forces to attack another
  compromised_monitor: Those who monitor or guarantee are tied to those who attack
  exception_swallows_truce: An exception lets the force that was to halt go on
  partial_deal: A deal with some parties splinters the others or leaves out those at risk
  deadline_over_substance: A deadline puts speed before inclusion and security
  siege_and_transfer: A deal extracted by siege completes the removal of a population
  deterrent_diplomacy: Early engagement that names conduct and consequence lowers motive
  engagement_without_conditions: Closer relations reward or shield an authority that abuses
  mediator_credibility: Pressure by the mediator ends its credibility with a party
  # Power-sharing and forces
  entrenched_blocs: A formula of groups hardens division and leaves small groups out
  constrained_power: Limits on power protect groups better than shares of it
  unvetted_integration: Abusers enter the security forces unvetted and with their command intact
  rebranded_perpetrator: A perpetrator enters a deal under another name
  integration_flashpoint: A timetable for integration turns rivalry of commanders into violence
  abusive_partner: Support reaches a force that attacks civilians
  conditional_support: Support with screening, monitoring and accountability aligns security and protection
  ethnic_proxies: Forces drawn from one group turn a security operation into violence between groups
  security_pretext: Security law or cooperation serves the persecution of a group
  oversight_crowded_out: Equipment arrives before oversight
  self_policed_disarmament: A perpetrator is to disarm itself or its own militia
  fighters_first: Benefits go to fighters and nothing to survivors
  failed_reintegration: Fighters who wait without prospects return to arms
  linked_ddr: Disarmament that is linked to justice and community acceptance lasts
  verified_demobilisation: Verified demobilisation with an adequate presence lowers the risk of relapse
  # Counter-terrorism and relief
  relief_blocked_by_law: Sanctions or counter-terrorism law keep relief or contact from people in need
  stigmatised_community: Prevention that singles out a community feeds what it should prevent
  inclusive_prevention: Rights-based prevention and inclusion lower recruitment and risk for groups
  escape_closed: A measure closes the way out for people under threat
  escape_opened: A measure opens a way out for people under threat
  silence_for_access: Silence about crimes is the price of access or talks
  voice_costs_access: Public attribution costs access or presence
  relief_diverted: Relief reaches those who attack
  relief_instrumentalised: Relief serves military or political aims and loses its protection
  trusted_delivery: Relief through trusted local actors reaches people and strengthens them
  early_return: People return before causes and actors have changed
  dispossession_ratified: Rebuilding or projects make dispossession permanent
  # Economic measures
  sanctions_hit_civilians: Economic pressure harms those it should protect
  sanctions_backlash: Pressure without protection provokes repression
  sanctions_without_exit: Sanctions without criteria give nobody a reason to change
  pressure_lifted_early: Relief comes without a change of conduct
  network_pressure: Measures against facilitators and money weaken a perpetrator's network
  finance_for_persecution: Trade, investment or aid finances or equips persecution
  persecution_unprofitable: Import or investment controls take the profit out of persecution
  crime_routes: Restrictions push trade into criminal routes that feed armed actors
  mixed_signals: Two actions of one government send opposite messages
  # Peace operations and force
  protective_presence: A presence with the mandate and means deters attacks on civilians
  presence_without_means: A presence without means raises hopes that it cannot meet
  protection_withdrawn: A protective presence leaves while the threat remains
  consent_trap: Protection depends on the consent of those who attack
  force_stops_killing: Force that opposes the attacker stops killing
  force_without_end_state: Force without a political track drifts or widens the war
  moral_hazard: Expected rescue encourages escalation
  # Information
  dangerous_speech: Speech that prepares violence goes unanswered or is amplified
  speech_as_warning: Monitoring or countering of dangerous speech warns and calms
  censorship_backfires: Removal or shutdown silences those at risk
  evidence_lost: Evidence is destroyed or becomes unusable
  exposure_of_sources: Documentation exposes those who speak
  evidence_to_measures: Sound evidence feeds cases and targeted measures
  # Structures
  upstream_overlap: Measures on inequality, institutions and impunity serve both agendas far from commission
  cohesion_upstream: Contact and joint institutions lower risk before violence
  averages_hide_exclusion: Results without groups hide who is left out
  election_trigger: An election opens a window of risk
  safe_election: Tailored prevention makes an election safer
  recurrence_unaddressed: What made atrocities possible is left in place afterwards
  truth_and_reform: Truth, repair and reform lower the risk of recurrence
  one_sided_memory: Memory of one side prepares the next violence
  # Process
  no_atrocity_assessment: A decision is taken without asking who might attack whom
  early_warning_process: Warnings do not reach those who can act in time
  warning_to_action: Warnings reach those who can act, with options prepared
  threshold_met: The signs for a level of risk are present and duties follow
  no_owner_or_strategy: Nobody has the task, the means or the authority
  inconsistent_standards: Like cases are not treated alike
  waiting_for_law: Action waits for a legal finding
  coordinated_pressure: Several tools and partners act together over time
  single_point_of_failure: A plan rests on one decision that may not come
  outside_the_network: No action reaches those who decide on the violence
  leverage_found: An action uses a point of leverage in the network
  voice_without_command: Those who negotiate do not command those who attack
  restraint_diluted: Several sponsors and no joint restraint
  crackdown_on_livelihoods: A crackdown destroys livelihoods of a group at risk
"""###),
    ("vocabulary/parameters.yaml", ###"""
# Numbers that derivations use. A profile may set others.
parameters:
  acute_at_worsening: {value: 3, describes: How many worsening indicators make a factor acute}
  worsening_at_present: {value: 2, describes: How many present indicators make a factor worsening if at least one of them is worsening}
  common_factors_for_concern: {value: 4, describes: How many common risk factors must be present for serious concern}
  preparations_for_imminence: {value: 3, describes: How many signs of preparation must be present for the gate of preparation to open}
"""###),
    ("vocabulary/questions.yaml", ###"""
# Questions on which experts disagree. Every school is always evaluated; a profile says which lead the page.
questions:
  Q01:
    question: Peace or justice first?
    schools:
      sequencing: Bargain and build institutions first and prosecute when it is safe
      accountability: Exclude core crimes from the start, because prosecution deters and protects
      trade_off: Both effects are real at once, deterrence and longer wars
      design: Limited amnesties within a settlement work, immunity for grave abuse does not
      mix: Trials and amnesties together work better than either alone
  Q02:
    question: Embargo all, embargo one, or let the victims arm?
    schools:
      impartial: Fewer arms for all mean less war and keep neutrality
      asymmetric: Embargo those who attack, or exempt those who are attacked
      conditional: Effects depend on enforcement and suppliers, and may raise repression
  Q03:
    question: Impartiality or a stance against the attacker?
    schools:
      even_handed: Even-handedness keeps access and settlement possible
      target_the_attacker: Those who attack must be identified and restrained
      by_type_of_violence: It depends on why civilians are attacked
  Q04:
    question: Do talks reduce or raise violence against civilians?
    schools:
      talks_calm: Talks on the core issue lower fighting, and invite good conduct
      talks_reward: Abuse attracts talks and pays at the table
  Q05:
    question: Local truces and evacuations - life-saving or complicity?
    schools:
      save_now: Take any deal that saves lives, as the people concerned wish
      refuse_the_method: Siege and transfer become policy where they are endorsed
      by_consent: Free consent and a right to return decide
  Q06:
    question: Speak out or stay quiet?
    schools:
      access: Keep presence, quiet diplomacy and relief
      voice: Silence enables crimes
      division_of_labour: What matters is who speaks and who keeps quiet
  Q07:
    question: Does power-sharing prevent violence or teach it?
    schools:
      inclusion: Sharing power ends wars
      reward: Seats for arms teach others to take up arms
      constrain: Only limits on power pacify
  Q08:
    question: Integrate fighters or keep them out?
    schools:
      absorb: Fighters are more dangerous outside the army
      vet_first: Integration without vetting recycles abuse
  Q09:
    question: Work with abusive partners?
    schools:
      influence: Presence and training improve conduct
      condition_or_leave: Support reaches abuse unless it is conditional or ends
  Q10:
    question: Do sanctions help?
    schools:
      pressure: Targeted and network measures constrain and signal
      backfire: Sanctions raise repression and hardship
  Q11:
    question: A separate agenda and office, or an integrated one?
    schools:
      separate: Atrocity prevention needs a strategy and home of its own
      integrated: The agendas reinforce each other and belong together
      lens: A seat at existing tables rather than new bureaucracy
      geographic: Geographic departments are best placed
  Q12:
    question: Does the promise of protection encourage rebellion?
    schools:
      moral_hazard: Expected rescue encourages armed challengers
      reject: Cases are few, causes are others, and deterrence saves lives
  Q13:
    question: Remove dangerous speech or counter it?
    schools:
      remove: Platforms must take it down
      counter: Reduce its effect without censorship
  Q14:
    question: Suspend aid or stay?
    schools:
      complicity: Aid feeds structural violence
      causation_unproven: The size of that effect has not been shown
      redirect: Redirect rather than cut
  Q15:
    question: Are elections triggers?
    schools:
      trigger: Elections, above all early ones, can trigger violence
      not_general: There is no general link with mass killing
  Q16:
    question: Name genocide early, or leave it to courts?
    schools:
      courts: A determination is for courts
      act_on_risk: The duty to prevent arises at serious risk, and waiting is fatal
      vocabulary: Speak of atrocity risk now and leave the legal label for later
  Q17:
    question: Can thresholds be trusted?
    schools:
      structured: Published gates reduce selectivity
      judgement: Indicators are not predictors, and gates are gamed or become ceilings
      statistical: Forecasts rank countries well but not the moment
  Q18:
    question: Is everything upstream atrocity prevention?
    schools:
      broad: Structural prevention is essential
      specific: Without an actor and a target it is ordinary development
      graded: The overlap grows with the distance from commission
"""###),
    ("vocabulary/risk-factors.yaml", ###"""
# The fourteen risk factors of the United Nations Framework of Analysis for Atrocity Crimes (2014), with indicators in our own words.
# Numbers such as (7.3) are the Framework's; they are given only where its list was read. The indicators of factors 1-6, 10-12 and 14
# are paraphrased from general knowledge and must be checked against A/70/741-S/2016/71 before a release.
types:
  factor:
    occurs: fixed
    section: risk_factors
    label: risk factor
    entities:
      armed_conflict_or_instability: {name: "Situations of armed conflict or other forms of instability", group: common}
      record_of_violations: {name: "Record of serious violations of international human rights and humanitarian law", group: common}
      weak_state_structures: {name: "Weakness of State structures", group: common}
      motives_or_incentives: {name: "Motives or incentives", group: common}
      capacity_to_commit: {name: "Capacity to commit atrocity crimes", group: common}
      absence_of_mitigating_factors: {name: "Absence of mitigating factors", group: common}
      preparatory_action: {name: "Enabling circumstances or preparatory action", group: common}
      triggering_factors: {name: "Triggering factors", group: common}
      intergroup_tensions: {name: "Intergroup tensions or patterns of discrimination against protected groups", group: genocide}
      intent_to_destroy: {name: "Signs of an intent to destroy in whole or in part a protected group", group: genocide}
      systematic_attack: {name: "Signs of a widespread or systematic attack against any civilian population", group: crimes_against_humanity}
      plan_to_attack: {name: "Signs of a plan or policy to attack any civilian population", group: crimes_against_humanity}
      threats_to_protected_persons: {name: "Serious threats to those protected under international humanitarian law", group: war_crimes}
      threats_to_relief_and_peacekeeping: {name: "Serious threats to humanitarian or peacekeeping operations", group: war_crimes}
  indicator:
    occurs: fixed
    section: indicators
    label: indicator
    entities:
      # 1. Situations of armed conflict or other forms of instability
      war_or_spillover: {name: "Armed conflict or spill-over of one", factor: armed_conflict_or_instability, group: common}
      security_or_humanitarian_crisis: {name: "A security or humanitarian crisis", factor: armed_conflict_or_instability, group: common}
      contested_power: {name: "Irregular change of power or contested transition", factor: armed_conflict_or_instability, group: common}
      economic_distress: {name: "Economic shock, scarcity or poverty of whole groups", factor: armed_conflict_or_instability, group: common}
      social_unrest: {name: "Social unrest or mass protest", factor: armed_conflict_or_instability, group: common}
      # 2. Record of serious violations of international human rights and humanitarian law
      unpunished_past_atrocities: {name: "Past atrocities that went unpunished", factor: record_of_violations, group: common}
      pattern_of_violations: {name: "A pattern of serious violations", factor: record_of_violations, group: common}
      refusal_to_stop_violations: {name: "Refusal to use available means to stop violations", factor: record_of_violations, group: common}
      continued_support_for_abusers: {name: "Continued support for those who abuse", factor: record_of_violations, group: common}
      denial_of_abuse: {name: "Denial or biased accounts of abuse", factor: record_of_violations, group: common}
      politicised_remembrance: {name: "Politicised remembrance of past violence", factor: record_of_violations, group: common}
      mistrust_in_redress: {name: "Lack of trust in redress", factor: record_of_violations, group: common}
      # 3. Weakness of State structures
      unprotective_law: {name: "Law that does not protect", factor: weak_state_structures, group: common}
      partial_courts: {name: "Weak or partial courts and rights bodies", factor: weak_state_structures, group: common}
      uncontrolled_security_forces: {name: "Security forces without civilian control", factor: weak_state_structures, group: common}
      widespread_corruption: {name: "Widespread corruption", factor: weak_state_structures, group: common}
      no_redress: {name: "No redress for victims", factor: weak_state_structures, group: common}
      underfunded_protection: {name: "Protection systems without resources", factor: weak_state_structures, group: common}
      # 4. Motives or incentives
      gain_from_violence: {name: "Political, economic, military or territorial gain from violence", factor: motives_or_incentives, group: common}
      homogeneity_aim: {name: "The aim of a homogeneous territory or identity", factor: motives_or_incentives, group: common}
      perceived_threat_from_group: {name: "A group is seen as a threat", factor: motives_or_incentives, group: common}
      grievance_against_group: {name: "A past grievance against a group", factor: motives_or_incentives, group: common}
      exclusionary_ideology: {name: "An ideology of supremacy or exclusion", factor: motives_or_incentives, group: common}
      collective_trauma: {name: "Unhealed trauma of past violence", factor: motives_or_incentives, group: common}
      # 5. Capacity to commit atrocity crimes
      means_for_violence: {name: "Personnel, arms, money and communications", factor: capacity_to_commit, group: common}
      ability_to_move_forces: {name: "Ability to move forces", factor: capacity_to_commit, group: common}
      obedience_or_recruitment: {name: "A culture of obedience or networks of recruitment", factor: capacity_to_commit, group: common}
      links_to_armed_or_commercial_allies: {name: "Links with other armed actors or commercial enablers", factor: capacity_to_commit, group: common}
      outside_support_for_perpetrators: {name: "Outside support, public or private", factor: capacity_to_commit, group: common}
      # 6. Absence of mitigating factors
      no_inclusive_processes: {name: "No inclusive or reconciliatory processes", factor: absence_of_mitigating_factors, group: common}
      weak_civil_society_and_media: {name: "Weak or harassed civil society and media", factor: absence_of_mitigating_factors, group: common}
      no_outside_interest_or_leverage: {name: "No domestic or outside interest, presence or leverage", factor: absence_of_mitigating_factors, group: common}
      no_warning_or_intervention: {name: "No early warning or earlier intervention", factor: absence_of_mitigating_factors, group: common}
      weak_outside_ties: {name: "Weak ties to organisations with leverage", factor: absence_of_mitigating_factors, group: common}
      no_incentive_for_restraint: {name: "No incentive to join peace or human rights regimes", factor: absence_of_mitigating_factors, group: common}
      # 7. Enabling circumstances or preparatory action
      emergency_powers: {name: "Emergency powers that erode rights (7.1)", factor: preparatory_action, group: common}
      exclusion_from_institutions: {name: "Interference with institutions that excludes protected groups (7.2)", factor: preparatory_action, group: common}
      security_apparatus_turned: {name: "Security apparatus strengthened or turned on groups (7.3)", factor: preparatory_action, group: common}
      arms_stockpiling: {name: "Stockpiling of arms (7.4)", factor: preparatory_action, group: common}
      militia_creation: {name: "Creation or support of militias (7.5)", factor: preparatory_action, group: common}
      control_of_communications: {name: "Control of communications (7.6)", factor: preparatory_action, group: common}
      observers_expelled: {name: "Expulsion or restriction of NGOs, media or observers (7.7)", factor: preparatory_action, group: common}
      discriminatory_measures: {name: "Rising violations or discriminatory measures (7.8)", factor: preparatory_action, group: common}
      violence_against_women_and_children: {name: "Rising serious violence against women and children (7.9)", factor: preparatory_action, group: common}
      life_threatening_conditions: {name: "Life-threatening conditions, forced movement or segregation (7.10)", factor: preparatory_action, group: common}
      destruction_of_essentials: {name: "Destruction or plunder of essentials or of a group's property (7.11)", factor: preparatory_action, group: common}
      group_marking: {name: "Marking of people or property of a group", factor: preparatory_action, group: common}
      hate_rhetoric: {name: "Hate rhetoric or dehumanising propaganda", factor: preparatory_action, group: common}
      # 8. Triggering factors
      sudden_deployment: {name: "Sudden deployment of forces or hostilities (8.1)", factor: triggering_factors, group: common}
      spillover_event: {name: "Spill-over from a conflict nearby (8.2)", factor: triggering_factors, group: common}
      outside_measures_resented: {name: "Outside measures seen as a threat to sovereignty (8.3)", factor: triggering_factors, group: common}
      abrupt_change_of_power: {name: "Abrupt change of power (8.4)", factor: triggering_factors, group: common}
      attack_on_leaders: {name: "Attack on leaders or other serious violence such as terrorism (8.5)", factor: triggering_factors, group: common}
      religious_event: {name: "Religious events or insults (8.6)", factor: triggering_factors, group: common}
      acts_of_incitement: {name: "Incitement (8.7)", factor: triggering_factors, group: common}
      census_or_elections: {name: "Census or elections (8.8)", factor: triggering_factors, group: common}
      sudden_hardship: {name: "Economic shock, disaster or epidemic (8.9)", factor: triggering_factors, group: common}
      resource_discovery: {name: "Discovery or exploitation of resources (8.10)", factor: triggering_factors, group: common}
      commemorations: {name: "Commemorations (8.11)", factor: triggering_factors, group: common}
      accountability_seen_as_unfair: {name: "Accountability acts seen as unfair (8.12)", factor: triggering_factors, group: common}
      # 9. Intergroup tensions or patterns of discrimination against protected groups
      serious_discrimination: {name: "Past or present serious discrimination or segregation (9.1)", factor: intergroup_tensions, group: genocide}
      denial_of_identity: {name: "Denial of a group's existence or identity (9.2)", factor: intergroup_tensions, group: genocide}
      impunity_for_past_group_atrocities: {name: "Past atrocities against the group with impunity (9.3)", factor: intergroup_tensions, group: genocide}
      tensions_over_rights_or_resources: {name: "Serious tensions over rights, resources, participation or security (9.4)", factor: intergroup_tensions, group: genocide}
      tensions_turning_to_identity: {name: "Other tensions that may turn identity-based (9.5)", factor: intergroup_tensions, group: genocide}
      no_mechanism_for_tensions: {name: "No mechanism to manage such tensions (9.6)", factor: intergroup_tensions, group: genocide}
      # 10. Signs of an intent to destroy in whole or in part a protected group
      plans_to_destroy: {name: "Plans or orders to destroy a group", factor: intent_to_destroy, group: genocide}
      exterminatory_rhetoric: {name: "Exterminatory rhetoric", factor: intent_to_destroy, group: genocide}
      targeting_by_identity: {name: "Targeting by identity and at scale", factor: intent_to_destroy, group: genocide}
      elimination_of_leaders: {name: "Elimination of a group's leaders and educated members", factor: intent_to_destroy, group: genocide}
      births_prevented_or_children_taken: {name: "Preventing births or transferring children", factor: intent_to_destroy, group: genocide}
      denial_of_life_essentials: {name: "Denial of the essentials of life", factor: intent_to_destroy, group: genocide}
      attacks_on_homes_and_heritage: {name: "Attacks on homes and cultural heritage", factor: intent_to_destroy, group: genocide}
      # 11. Signs of a widespread or systematic attack against any civilian population
      pattern_of_attacks: {name: "A pattern of violence or persecution in time, place and method", factor: systematic_attack, group: crimes_against_humanity}
      rising_scale_of_attacks: {name: "Rising scale or organisation of attacks", factor: systematic_attack, group: crimes_against_humanity}
      organised_resources_used: {name: "Use of state or other organised resources", factor: systematic_attack, group: crimes_against_humanity}
      civilian_targets_across_places: {name: "Civilian targets across many places", factor: systematic_attack, group: crimes_against_humanity}
      repeated_preparation: {name: "Attacks that follow the same preparation", factor: systematic_attack, group: crimes_against_humanity}
      # 12. Signs of a plan or policy to attack any civilian population
      statements_of_policy: {name: "Statements or documents of a policy to attack", factor: plan_to_attack, group: crimes_against_humanity}
      discriminatory_security_procedures: {name: "Discriminatory security procedures", factor: plan_to_attack, group: crimes_against_humanity}
      measures_singling_people_out: {name: "Measures that single people out", factor: plan_to_attack, group: crimes_against_humanity}
      parallel_command: {name: "Parallel command", factor: plan_to_attack, group: crimes_against_humanity}
      mobilisation_of_means: {name: "Mobilisation of means for attacks", factor: plan_to_attack, group: crimes_against_humanity}
      official_cover_up: {name: "Official cover-up", factor: plan_to_attack, group: crimes_against_humanity}
      inaction_that_encourages: {name: "Failure to act that encourages attacks", factor: plan_to_attack, group: crimes_against_humanity}
      # 13. Serious threats to those protected under international humanitarian law
      fragmented_command: {name: "Fragmented parties or chains of command (13.1)", factor: threats_to_protected_persons, group: war_crimes}
      broken_agreements: {name: "Mistrust from broken agreements (13.2)", factor: threats_to_protected_persons, group: war_crimes}
      radicalisation_of_parties: {name: "Radicalisation of parties (13.3)", factor: threats_to_protected_persons, group: war_crimes}
      identity_as_loyalty_test: {name: "Identity as a test of loyalty (13.4)", factor: threats_to_protected_persons, group: war_crimes}
      dehumanising_conduct: {name: "Dehumanising conduct (13.5)", factor: threats_to_protected_persons, group: war_crimes}
      protected_rights_curtailed: {name: "Rights of protected persons curtailed (13.6)", factor: threats_to_protected_persons, group: war_crimes}
      threats_to_terrorise_or_displace: {name: "Threats or incitement to terrorise or displace (13.7)", factor: threats_to_protected_persons, group: war_crimes}
      humanitarian_obstruction: {name: "Relief and medical care impeded (13.8)", factor: threats_to_protected_persons, group: war_crimes}
      confinement_logistics: {name: "Logistics for moving or confining many people (13.9)", factor: threats_to_protected_persons, group: war_crimes}
      prohibited_weapons: {name: "Prohibited weapons (13.10)", factor: threats_to_protected_persons, group: war_crimes}
      # 14. Serious threats to humanitarian or peacekeeping operations
      hostility_to_relief: {name: "Hostility to or accusations of bias against relief or peacekeepers", factor: threats_to_relief_and_peacekeeping, group: war_crimes}
      disregard_for_emblems: {name: "Disregard for protective emblems", factor: threats_to_relief_and_peacekeeping, group: war_crimes}
      attacks_on_relief: {name: "Attacks on or threats against relief or peacekeepers", factor: threats_to_relief_and_peacekeeping, group: war_crimes}
      obstruction_of_movement: {name: "Obstruction of access and movement of missions", factor: threats_to_relief_and_peacekeeping, group: war_crimes}
      crime_preying_on_relief: {name: "A criminal economy that preys on relief", factor: threats_to_relief_and_peacekeeping, group: war_crimes}
      missions_declared_targets: {name: "Statements that missions are targets", factor: threats_to_relief_and_peacekeeping, group: war_crimes}
attributes:
  factor:
    group:
      type: choice
      values: {common: Common to all atrocity crimes, genocide: Genocide, crimes_against_humanity: Crimes against humanity, war_crimes: War crimes}
      describes: The crimes for which the factor is a sign
      constant: yes
    level:
      type: level
      values: {not_seen: Not seen, present: Present, worsening: Worsening, acute: Acute}
      describes: How strong the factor is, by its indicators
      question: How strong is this risk factor?
      ask_of: the atrocity prevention office; the embassy
  indicator:
    factor: {type: reference, to: factor, describes: The risk factor to which it belongs, constant: yes}
    group:
      type: choice
      values: {common: Common to all atrocity crimes, genocide: Genocide, crimes_against_humanity: Crimes against humanity, war_crimes: War crimes}
      describes: The crimes for which it is a sign
      constant: yes
    status:
      type: level
      values: {not_seen: Looked for and not seen, present: Present, worsening: Present and getting worse, acute: Acute}
      describes: Whether the sign is visible
      question: Is this sign visible, and is it getting worse?
      ask_of: the embassy; local monitors; UN human rights reporting
      stale_after: 6 months
    trend:
      type: level
      values: {falling: Falling, steady: Steady, rising: Rising}
      describes: Where the sign is heading
      question: Is this sign becoming weaker or stronger?
      ask_of: the embassy; local monitors
      stale_after: 3 months
    by:
      type: references
      to: actor
      describes: Whose conduct it is
      question: Whose conduct shows this sign?
      ask_of: the embassy; local monitors; UN human rights reporting
      stale_after: 1 year
    against:
      type: references
      to: actor
      describes: Against whom it is directed
      question: Against whom is it directed?
      ask_of: the embassy; local monitors; UN human rights reporting
      stale_after: 1 year
"""###),
    ("vocabulary/signals.yaml", ###"""
# Signals for near-real-time warning, in six families. Every signal is put so that seeing it is a bad sign, and informs one indicator.
types:
  signal:
    occurs: fixed
    section: signals
    label: signal
    entities:
      redress_refused: {name: "Petitions or court cases of a group are dismissed as a whole", family: grievance, informs: partial_courts}
      land_lost_by_ruling: {name: "Evictions or grazing or land rulings against a group", family: grievance, informs: tensions_over_rights_or_resources}
      collective_blame_after_attack: {name: "An attack is blamed on a whole group", family: grievance, informs: attack_on_leaders}
      contested_anniversary: {name: "A contested anniversary is ahead", family: grievance, informs: commemorations}
      one_group_hit_by_shock: {name: "A price or job shock hits one group", family: grievance, informs: sudden_hardship}
      security_forces_mistrusted: {name: "A group's trust in police or army drops", family: trust, informs: uncontrolled_security_forces}
      local_deals_broken: {name: "Local agreements are broken", family: trust, informs: broken_agreements}
      services_avoided: {name: "A group avoids clinics, schools or registration", family: trust, informs: serious_discrimination}
      threat_rumours: {name: "Rumours of a threat from a group spread", family: trust, informs: perceived_threat_from_group}
      poll_seen_as_rigged: {name: "A poll is believed to be rigged by identity", family: trust, informs: census_or_elections}
      mixed_institutions_failing: {name: "Councils, markets or unions of several groups stop working", family: resilience, informs: no_inclusive_processes}
      local_mediation_failing: {name: "Local mediators no longer settle incidents", family: resilience, informs: no_mechanism_for_tensions}
      press_space_closing: {name: "Independent media lose their reach", family: resilience, informs: weak_civil_society_and_media}
      rulings_ignored: {name: "Court rulings against officials are ignored", family: resilience, informs: partial_courts}
      no_cross_group_voice: {name: "Leaders no longer defend other groups after incidents", family: resilience, informs: no_inclusive_processes}
      bystanders_deterred: {name: "People who help or refuse orders are punished", family: resilience, informs: weak_civil_society_and_media}
      service_gap_widening: {name: "The gap between groups in services widens", family: marginalisation, informs: serious_discrimination}
      area_budget_cut: {name: "The budget of a group's area is cut", family: marginalisation, informs: serious_discrimination}
      language_or_worship_banned: {name: "Language, dress or worship of a group is limited", family: marginalisation, informs: denial_of_identity}
      job_purge: {name: "People lose their jobs for their identity", family: marginalisation, informs: serious_discrimination}
      curriculum_erasure: {name: "A group disappears from schoolbooks", family: marginalisation, informs: denial_of_identity}
      citizenship_denied: {name: "Citizenship or papers are lost or denied", family: exclusion, informs: discriminatory_measures}
      identity_lists: {name: "Lists or marks of identity are made", family: exclusion, informs: group_marking}
      movement_limits: {name: "A group needs permits or is under curfew", family: exclusion, informs: life_threatening_conditions}
      seats_removed: {name: "Members of a group are removed from parliament or command", family: exclusion, informs: exclusion_from_institutions}
      organisations_expelled: {name: "Organisations or observers are expelled", family: exclusion, informs: observers_expelled}
      segregation_law: {name: "A law segregates", family: exclusion, informs: discriminatory_measures}
      targeted_killings: {name: "Leaders or figures of a community are killed", family: violence, informs: elimination_of_leaders}
      repeated_village_attacks: {name: "Villages are attacked in the same way", family: violence, informs: pattern_of_attacks}
      sexual_violence_reports: {name: "Reports of sexual violence rise", family: violence, informs: violence_against_women_and_children}
      militia_recruitment: {name: "Militias recruit", family: violence, informs: militia_creation}
      arms_flows: {name: "Arms flow in", family: violence, informs: arms_stockpiling}
      one_group_flight: {name: "One group flees", family: violence, informs: life_threatening_conditions}
      essentials_destroyed: {name: "Wells, crops or clinics are destroyed", family: violence, informs: destruction_of_essentials}
      access_denials: {name: "Access of relief is denied", family: violence, informs: humanitarian_obstruction}
      shutdowns: {name: "Communications are shut down", family: violence, informs: control_of_communications}
attributes:
  signal:
    family:
      type: choice
      values: {grievance: Grievance, trust: Loss of trust, resilience: Loss of resilience, marginalisation: Marginalisation, exclusion: Exclusion, violence: Violence}
      describes: The family of signals to which it belongs
      constant: yes
    informs: {type: reference, to: indicator, describes: The indicator that it informs, constant: yes}
    status:
      type: level
      values: {not_seen: Looked for and not seen, present: Present, worsening: Present and getting worse, acute: Acute}
      describes: Whether the signal is visible
      question: Is this signal visible, and is it getting worse?
      ask_of: the embassy; local monitors
      stale_after: 3 months
    confirmed:
      type: yes_no
      describes: Whether an analyst has confirmed the signal
      question: Has an analyst confirmed this signal?
      ask_of: the situation centre
      stale_after: 3 months
"""###),
    ("vocabulary/situation.yaml", ###"""
# Facts about the situation as a whole. Axes stay apart: what phase the conflict is in, what phase atrocities are in, and whether there have been atrocities before.
attributes:
  situation:
    conflict_phase:
      type: choice
      values:
        none: No armed conflict and no sign of one
        latent: Tension without organised armed violence
        escalating: Armed violence is growing
        active: War
        stalemate: War without prospect of victory for either side
        ceasefire: A general halt of hostilities without settlement
        post_agreement: A settlement is being carried out
        relapse: War has resumed after a settlement
      describes: The phase of armed conflict
      question: Which phase is the armed conflict in, if there is one?
      ask_of: the embassy; the geographic department
      stale_after: 6 months
    atrocity_phase:
      type: level
      values:
        none: No sign of atrocity risk
        structural_risk: Conditions that make atrocities possible over years
        elevated: Motive and means are visible
        imminent: Preparation is visible and attacks may begin at any time
        ongoing: Atrocities are being committed
      describes: How close atrocities are, in war or peace
      question: Are atrocities being committed, about to be, or made possible by present conditions?
      ask_of: the embassy; the atrocity prevention office; United Nations human rights reporting
      stale_after: 3 months
    after_atrocities:
      type: yes_no
      describes: Whether atrocities were committed here within living memory
      question: Have atrocities been committed here within living memory?
      ask_of: the geographic department; research analysts
    declaration:
      type: level
      values:
        baseline: No condition for a higher level is met
        serious_concern: Significant risk in the foreseeable future
        elevated: An actor has motive and means and prepares
        imminent: All gates for imminent risk are met, or one fast track
        ongoing: Core crimes are being committed
      describes: The level that the declaration test recommends; a person declares
    previous_declaration:
      type: choice
      values:
        none: No earlier assessment
        baseline: No condition for a higher level was met
        serious_concern: Significant risk
        elevated: An actor had motive and means and prepared
        imminent: Imminent risk
        ongoing: Core crimes were being committed
      describes: The level that the previous assessment gave
      default: none
    calm_reviews:
      type: number
      unit: reviews
      describes: How many reviews in a row, at least 14 days apart, have found neither preparation nor an opening
      question: How many reviews in a row have found neither preparation nor an opening?
      ask_of: the focal point's office
      stale_after: 1 month
    gate_actor: {type: yes_no, describes: Whether some actor has both a motive and growing means}
    gate_target: {type: yes_no, describes: Whether a population at risk is known}
    gate_preparation: {type: yes_no, describes: Whether preparation is acute or worsening on several signs}
    gate_opening: {type: yes_no, describes: Whether a trigger is near or the crime-specific signs are worsening}
    gate_brakes: {type: yes_no, describes: Whether what should hold violence back is failing}
    imminent_fast_track: {type: yes_no, describes: Whether one of the fast tracks to imminent risk is open}
    dated_threat:
      type: yes_no
      describes: Whether an explicit and dated threat against a population has been made
      question: Has anyone with the means to do it announced an attack on a population, with a date?
      ask_of: the embassy; intelligence; local monitors
      stale_after: 1 month
    stage:
      type: choice
      values:
        upstream: Long before violence, at its structural roots
        midstream: Risk is rising
        downstream: Violence is imminent or under way
        aftermath: After violence
      describes: How far from the commission of atrocities the situation is
      question: How far from the commission of atrocities is the situation?
      ask_of: the geographic department
      stale_after: 6 months
    trend:
      type: level
      values: {improving: Improving, stable: Stable, worsening: Worsening, acute: Worsening fast}
      describes: Where violence and persecution against civilians are heading
      question: Are violence and persecution against civilians rising, steady or falling?
      ask_of: the embassy; UN human rights reporting; conflict data
      stale_after: 3 months
    violence_against_civilians:
      type: choice
      values:
        none: No violence against civilians beyond ordinary crime
        one_sided: One party commits practically all of it
        mostly_one_sided: One party commits most of it
        multi_sided: Several parties commit it on a comparable scale
      describes: Who commits the violence against civilians
      question: Which party commits the violence against civilians, and how much of it?
      ask_of: the embassy; UN human rights reporting; UCDP one-sided violence data
      stale_after: 6 months
    balance_of_arms:
      type: choice
      values:
        perpetrator_advantage: Those who attack civilians are better armed than those who defend them
        parity: Neither side is clearly better armed
        target_advantage: Those who defend the people under attack are better armed
      describes: The balance of arms between those who attack civilians and those who defend them
      question: Who holds the heavier weapons, those who attack civilians or those who defend them?
      ask_of: the defence attaché; defence intelligence
      stale_after: 6 months
    perpetrator_types:
      type: set
      values:
        state: The state's own forces or officials
        state_aligned_militia: Militias aligned with the state
        nonstate_group: Armed groups that fight the state or each other
        foreign_state: Forces of another state
        private_military_company: Private military companies
        other: Others
      describes: What kinds of actor attack civilians
      question: What kinds of actor attack civilians, or prepare to?
      ask_of: the embassy; UN human rights reporting
      stale_after: 6 months
    violence_motive:
      type: choice
      values:
        none: There is no violence against civilians
        identity_based: People are attacked for the group they belong to
        political_opponents: People are attacked for their politics
        resource_based: People are attacked for land, resources or plunder
        mixed: Several of these without one that leads
        other: Another motive
      describes: Why civilians are attacked
      question: Are civilians attacked for who they are, for their politics, for what they have, or for something else?
      ask_of: the embassy; research analysts
      stale_after: 1 year
    intent_signals:
      type: level
      values:
        none: No signal
        ambiguous: Ambiguous signals
        credible: Credible signals
        explicit: Explicit statements or orders
      describes: How clearly somebody signals the intent to attack a population
      question: What has been said, ordered or planned that shows an intent to attack a population?
      ask_of: the embassy; monitors of local-language media; intelligence
      stale_after: 3 months
    humanitarian_access:
      type: level
      values:
        denied: Relief is denied
        severely_restricted: Relief reaches few of those in need
        restricted: Relief is hindered
        open: Relief can reach those in need
      describes: How far humanitarian relief can reach people in need
      question: Can relief reach all people in need, and who hinders it?
      ask_of: the humanitarian department; UN OCHA; relief organisations
      stale_after: 3 months
    siege:
      type: yes_no
      describes: Whether a populated place is besieged
      question: Is any populated place besieged or encircled?
      ask_of: the embassy; relief organisations
      stale_after: 3 months
    information_access:
      type: level
      values:
        blackout: Practically no independent information comes out
        restricted: Independent information is hindered
        open: Independent information flows
      describes: How far independent information comes out
      question: Can journalists, monitors and residents report what happens?
      ask_of: the embassy; press freedom monitors
      stale_after: 3 months
    communications_shutdown:
      type: yes_no
      describes: Whether communications are shut down by an authority
      question: Has an authority shut down the internet, telephone or broadcasting?
      ask_of: the embassy; network monitors
      stale_after: 1 month
    host_consent:
      type: level
      values:
        none: No consent, or consent withdrawn
        partial: Consent in part or with obstruction
        full: Full consent
      describes: The host state's consent to an international presence
      question: Does the host state consent to an international presence, and does it keep to that?
      ask_of: the mission to the United Nations; the embassy
      stale_after: 3 months
    patron_support:
      type: level
      values: {none: No outside patron, one: One outside patron, several: Several outside patrons}
      describes: How many outside patrons those who attack civilians have
      question: Which outside states or networks support those who attack civilians?
      ask_of: the embassy; defence intelligence
      stale_after: 6 months
    impunity:
      type: level
      values: {none: Grave abuse is prosecuted, some: Grave abuse often goes unpunished, entrenched: Grave abuse practically always goes unpunished}
      describes: How far grave abuse has gone unpunished
      question: What has happened to those responsible for grave abuse in the past?
      ask_of: the legal adviser; the embassy
      stale_after: 2 years
    leader_culpability:
      type: level
      values:
        none: No allegation
        alleged: Alleged
        credible: Credible findings
        indicted: Charged or subject of a warrant
      describes: How firmly leaders of a party are implicated in core crimes
      question: Are leaders of a party implicated in core crimes, and how firmly?
      ask_of: the legal adviser; reports of inquiries
      stale_after: 1 year
    negotiation_status:
      type: choice
      values:
        none: No talks
        pre_talks: Contacts before talks
        side_issue_talks: Talks on side issues
        core_issue_talks: Talks on the core issue of the conflict
        implementation: An agreement is being carried out
        collapsed: Talks or implementation have collapsed
      describes: Where negotiations stand
      question: Where do negotiations stand, and on what?
      ask_of: the embassy; the mediator's team
      stale_after: 3 months
    months_since_fighting:
      type: number
      unit: months
      describes: Months since large-scale fighting ended
      question: How many months ago did large-scale fighting end?
      ask_of: the embassy; conflict data
      stale_after: 6 months
    armed_group_fragmentation:
      type: level
      values: {low: Low, moderate: Moderate, high: High}
      describes: How fragmented armed groups and their chains of command are
      question: How far are armed groups split into factions or without a firm command?
      ask_of: the defence attaché; research analysts
      stale_after: 6 months
    command_dispute:
      type: yes_no
      describes: Whether commanders dispute who commands the forces of the state
      question: Do rival commanders dispute who commands the forces of the state?
      ask_of: the defence attaché
      stale_after: 6 months
    displacement_pattern:
      type: level
      values:
        none: No displacement by violence
        incidental: People flee from fighting
        deliberate: People are driven out on purpose
      describes: Whether people are displaced, and whether on purpose
      question: Are people displaced, and are they driven out on purpose?
      ask_of: UNHCR; IOM; the humanitarian department
      stale_after: 6 months
    property_claims_unresolved:
      type: yes_no
      describes: Whether land or property claims of displaced people are unresolved
      question: Are there unresolved claims of displaced people to land or property?
      ask_of: the embassy; UNHCR
      stale_after: 2 years
    group_gaps_in_need:
      type: yes_no
      describes: Whether needs differ markedly between groups
      question: Is one group markedly worse fed, sheltered or cared for than others?
      ask_of: the humanitarian department; relief organisations
      stale_after: 6 months
    inequality_between_groups:
      type: level
      of: degree
      describes: Inequality between groups in wealth, services, rights or power
      question: How unequal are groups in wealth, services, rights and power?
      ask_of: development advisers; research analysts
      stale_after: 2 years
    illicit_economy_dependence:
      type: level
      of: degree
      describes: How far people and armed actors depend on illicit economies
      question: How far do people and armed actors depend on illicit economies?
      ask_of: the serious crime liaison; research analysts
      stale_after: 1 year
    resilience:
      type: level
      of: degree
      describes: Strength of what holds violence back, such as courts, mixed institutions and local mediators
      question: Which institutions or people hold violence back, and do they still work?
      ask_of: the embassy; local civil society
      stale_after: 1 year
    election_ahead:
      type: level
      values:
        none: No national or contested local election within a year
        within_a_year: Within a year
        within_four_months: Within four months
        within_three_months: Within three months
      describes: How near the next contested election is
      question: When is the next contested election?
      ask_of: the embassy
      stale_after: 6 months
    anniversary_ahead:
      type: yes_no
      describes: Whether a contested commemoration falls within two months
      question: Does a contested commemoration or anniversary fall within the next two months?
      ask_of: the embassy
      stale_after: 2 months
    council_deadlock:
      type: level
      values: {unlikely: Unlikely, possible: Possible, likely: Likely}
      describes: How likely a veto or deadlock in the Security Council is
      question: How likely is a veto or deadlock in the Security Council?
      ask_of: the mission to the United Nations
      stale_after: 3 months
"""###),
    ("vocabulary/types.yaml", ###"""
# What there is to speak about. The fixed entities (risk factors, indicators, signals) are in their own files.
types:
  situation: {occurs: once, label: the situation}
  government: {occurs: once, label: the acting government}
  actor:
    occurs: many
    section: actors
    label: actor
    predeclared:
      # Presumed of the acting government, so that rules on perpetrators do not ask about us on every page.
      us: {name: The acting government, role: acting_government, perpetrator_status: none, intent: none, proscribed: no, sanctioned: no, warrant: no, spoiler: no, incites: no, enforces_exclusion: no, security_law_as_pretext: no, under_our_jurisdiction: yes}
  place: {occurs: many, section: places, label: place}
  action: {occurs: many, section: actions, label: action, timed: yes, designed_when: {status: proposed}}
scales:
  degree: {none: None, low: Low, moderate: Moderate, high: High}
"""###),
    ("vocabulary/workstreams.yaml", ###"""
# Workstreams of a government, with the objectives that a rule says are helped or harmed.
workstreams:
  atrocity_prevention:
    label: Atrocity prevention
    describes: Stop or deter genocide, crimes against humanity, war crimes and ethnic cleansing by identified actors, in war or peace, and protect the people targeted
    objectives:
      protect_populations: Keep the people under threat alive and able to escape, resist or be reached
      dissuade_perpetrators: Lower the motive or raise the expected cost of attacking
      degrade_capability: Reduce the arms, money, command and communications of those who attack
      change_course: Change leadership or incentives so that the policy of violence ends
      build_resilience: Strengthen what holds violence back, such as inclusive institutions and local peace actors
      prevent_recurrence: End impunity and prevent repetition after violence
      warn_early: Detect and communicate atrocity risk early enough to act
  conflict_prevention:
    label: Conflict prevention
    describes: Avert, contain or settle armed conflict by bringing the relevant parties to consensus and compromise
    objectives:
      reach_settlement: Reach and keep an agreement that is acceptable to the parties
      deescalate: Lower the intensity of fighting between the parties
      keep_impartiality: Keep credibility and access as an even-handed third party
      address_root_causes: Address the structural drivers of conflict
  mediation_peace_process:
    label: Mediation and peace processes
    describes: Negotiated ceasefires and settlements and their implementation
    objectives:
      sustain_talks: Open a channel between the parties and keep it open
      implement_agreements: See that what was agreed is carried out
  peacebuilding_cohesion:
    label: Peacebuilding and social cohesion
    describes: Peacebuilding, reconciliation, social cohesion and inter-faith dialogue
    objectives:
      build_trust: Build trust and contact between groups
      strengthen_local_peace: Strengthen local actors and institutions that settle disputes
  fragility_stabilisation:
    label: Fragility and stabilisation
    describes: Reduce the fragility and instability of states
    objectives:
      stabilise: Restore basic security and services
      strengthen_legitimacy: Strengthen the legitimacy of the state among all groups
  development_governance:
    label: Development and governance
    describes: Structural measures on inequality, institutional capacity, corruption and services
    objectives:
      equitable_development: Reduce inequality between groups and widen access
      capable_institutions: Build capable institutions and reduce corruption
  democracy_rule_of_law:
    label: Democracy and the rule of law
    describes: Elections, accountable institutions, independent justice and civic space
    objectives:
      legitimate_power: Legitimate transfer and limits of power
      open_civic_space: Keep civic space and independent justice open
  civilian_protection:
    label: Protection of civilians
    describes: Physical protection of civilians in conflict, including the protection mandates of peace operations
    objectives:
      physical_safety: Keep civilians physically safe from all parties
      safe_movement: Let civilians move, flee and return safely
  humanitarian_relief:
    label: Humanitarian relief
    describes: Principled relief and emergency response, including through trusted civil society
    objectives:
      humanitarian_access: Reach people on the basis of need alone
      humanitarian_neutrality: Be seen as neutral, impartial and independent
  refugee_protection_migration:
    label: Refugee protection and migration
    describes: Asylum, resettlement, support to people who flee, and return
    objectives:
      asylum: Let people flee and find protection
      durable_solutions: Voluntary, safe, dignified and informed return, or another durable solution
  counter_terrorism:
    label: Counter-terrorism
    describes: Detect, disrupt and defeat terrorist actors, including through partner forces and proscription
    objectives:
      disrupt_groups: Reduce the capability and reach of designated groups
      prosecute_offenders: Bring members of designated groups before courts
  preventing_violent_extremism:
    label: Preventing violent extremism
    describes: Non-coercive prevention of recruitment and radicalisation
    objectives:
      inclusion_and_trust: Reduce recruitment through inclusion and trust
  organised_crime:
    label: Organised crime
    describes: Disrupt illicit economies, trafficking and money laundering
    objectives:
      cut_illicit_finance: Cut illicit finance and trafficking
  international_justice:
    label: International justice
    describes: International, hybrid and domestic criminal accountability for core crimes
    objectives:
      accountability: Bring those responsible for core crimes to account
  transitional_justice:
    label: Transitional justice
    describes: Truth, reparation, vetting, guarantees of non-recurrence and memorialisation
    objectives:
      truth_and_repair: Truth, reparation and guarantees of non-recurrence
  documentation_evidence:
    label: Documentation and evidence
    describes: Collect and preserve information about crimes
    objectives:
      evidence_integrity: Lawful, safe, admissible and preserved evidence
      safety_of_sources: Keep witnesses and those who document safe
  sanctions_policy:
    label: Sanctions
    describes: Design, imposition, exemption and lifting of restrictive measures
    objectives:
      change_conduct: Change behaviour, constrain or signal
      limit_side_effects: Spare those who are not responsible
  trade_supply_chain:
    label: Trade and supply chains
    describes: Trade agreements, import controls and corporate due diligence in supply chains
    objectives:
      open_trade: Open and predictable commerce
      responsible_trade: Commerce that neither causes nor benefits from grave abuse
  export_control_dual_use:
    label: Export control and dual use
    describes: Licensing of arms, dual-use goods and surveillance technology
    objectives:
      prevent_misuse: Keep arms and technology from those who would abuse them
  technology_policy:
    label: Technology policy
    describes: Governance of platforms, artificial intelligence, data and surveillance
    objectives:
      rights_respecting_technology: Keep technology from serving persecution
  information_integrity:
    label: Information integrity
    describes: Dangerous speech, counter-speech and engagement with platforms
    objectives:
      curb_dangerous_speech: Reduce the spread and effect of dangerous speech while respecting expression
  peace_operations:
    label: Peace operations
    describes: United Nations, regional or multinational deployments
    objectives:
      carry_out_mandate: Carry out the mandate with consent, access and safety of personnel
      protect_civilians_by_presence: Protect civilians where the operation is present
  security_assistance_ssr:
    label: Security assistance and security sector reform
    describes: Training, equipping, reform and oversight of foreign security forces
    objectives:
      partner_capacity: Effective partner forces
      accountable_forces: Civilian control, vetting and lawful conduct
  ddr:
    label: Disarmament, demobilisation and reintegration
    describes: Disarmament, demobilisation and reintegration of members of armed groups
    objectives:
      leave_armed_groups: Move fighters out of armed groups for good
  women_peace_security:
    label: Women, peace and security
    describes: Gender-responsive peace and security, and conflict-related sexual violence
    objectives:
      participation_and_protection: Women take part and are protected from sexual and gender-based violence
  human_rights_diplomacy:
    label: Human rights diplomacy
    describes: Bilateral and multilateral pressure, fact-finding and human rights machinery
    objectives:
      raise_cost_of_abuse: Make abuse visible and costly
      keep_channels: Keep channels to those who can end abuse
  national_security:
    label: National security
    describes: Home security interests, defence partnerships and intelligence relations
    objectives:
      security_interests: Safety at home, alliances, access and leverage
  intelligence_early_warning:
    label: Intelligence and early warning
    describes: Collection, warning and risk analysis across government
    objectives:
      timely_warning: Warnings reach those who can act while there is time
      coherent_response: Departments act on one picture and do not work against one another
  climate_natural_resources:
    label: Climate and natural resources
    describes: Adaptation and mitigation projects and the governance of land, water and extractives
    objectives:
      fair_adaptation: Reduce vulnerability with fair access to land and water
"""###),
    ("warning-and-coordination/analysis-of-conflict-only.yaml", ###"""
title: An analysis looks at the conflict and not at who might attack whom
status: review
kind: gap
interaction: counteracting
with_safeguard: reinforcing
affects: intelligence_early_warning.timely_warning
pursues: conflict_prevention
evidence: moderate
mechanism: no_atrocity_assessment
given: {analysis: action}
when:
  analysis: {instrument: conflict_analysis}
  situation: {atrocity_phase: {at_least: structural_risk}}
unless:
  - {label: it uses indicators of atrocity risk, analysis: {indicators_used: atrocity}}
  - {label: an assessment of atrocity risk stands beside it, given: {study: action}, study: {instrument: atrocity_assessment}}
because: >
  {analysis} asks how the conflict works, and its indicators overlap only in part with those of atrocities. It can miss an actor that
  prepares to attack a population.
mitigate:
  - Add a part on atrocity risk with trends and conclusions of its own.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶8, ¶16"}
  - {ref: uk-jacs-2024, at: opening, stance: qualifies}
examples:
  - name: an analysis where atrocities are possible
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {analysis: {instrument: conflict_analysis}}
    expect: unguarded
  - name: it uses indicators of conflict only
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {analysis: {instrument: conflict_analysis, indicators_used: [conflict]}}
    expect: established
  - name: no sign of risk
    policy:
      situation: {atrocity_phase: none}
      actions: {analysis: {instrument: conflict_analysis}}
    expect: silent
  - name: the risk is not known
    policy:
      actions: {analysis: {instrument: conflict_analysis, indicators_used: [conflict]}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: it uses both
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {analysis: {instrument: conflict_analysis, indicators_used: [conflict, atrocity]}}
    expect: mitigated
"""###),
    ("warning-and-coordination/analysis-without-atrocities.yaml", ###"""
title: The standard conflict analysis has no part on atrocities
status: review
kind: gap
interaction: counteracting
affects: intelligence_early_warning.timely_warning
pursues: conflict_prevention
evidence: moderate
mechanism: early_warning_process
when:
  government: {analysis_covers_atrocities: no}
  situation: {atrocity_phase: {at_least: structural_risk}}
because: >
  The standard conflict analysis has no part on atrocities. The signs of the two overlap only in part, so that a situation can
  look stable to one and dangerous to the other.
mitigate:
  - Add a part on risk factors and trends to the standard analysis, with conclusions of its own.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶8, ¶16"}
  - {ref: uk-jacs-2024, at: opening, stance: qualifies}
examples:
  - name: the risk is there and the means are not
    policy:
      government: {analysis_covers_atrocities: no}
      situation: {atrocity_phase: structural_risk}
    expect: established
  - name: the means are there
    policy:
      government: {analysis_covers_atrocities: yes}
      situation: {atrocity_phase: structural_risk}
    expect: silent
  - name: the risk is lower
    policy:
      government: {analysis_covers_atrocities: no}
      situation: {atrocity_phase: none}
    expect: silent
  - name: nobody has said how the government is set up
    policy:
      situation: {atrocity_phase: structural_risk}
    expect: possible
    asks: [government.analysis_covers_atrocities]
"""###),
    ("warning-and-coordination/country-plan-merges-objectives.yaml", ###"""
title: The country plan states no objectives for atrocity prevention apart from the conflict
status: review
kind: gap
interaction: counteracting
affects: atrocity_prevention.warn_early
pursues: conflict_prevention
evidence: moderate
mechanism: no_owner_or_strategy
school: Q11.separate
when:
  government: {prevention_objectives_separate: no}
  situation: {atrocity_phase: {at_least: elevated}}
because: >
  The country plan does not say what atrocity prevention is to achieve apart from the conflict. Objectives and tools differ:
  consensus among parties is one aim, stopping an actor from attacking a population another, and the second gets lost in the
  first.
mitigate:
  - State the objectives of atrocity prevention in the country plan beside those for the conflict, with a budget and an owner, and plan upstream work jointly.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶3, ¶7"}
  - {ref: willis-2022, at: opening}
  - {ref: saferworld-2022, at: opening, stance: contradicts}
examples:
  - name: the risk is there and the means are not
    policy:
      government: {prevention_objectives_separate: no}
      situation: {atrocity_phase: elevated}
    expect: established
  - name: the means are there
    policy:
      government: {prevention_objectives_separate: yes}
      situation: {atrocity_phase: elevated}
    expect: silent
  - name: the risk is lower
    policy:
      government: {prevention_objectives_separate: no}
      situation: {atrocity_phase: structural_risk}
    expect: silent
  - name: nobody has said how the government is set up
    policy:
      situation: {atrocity_phase: elevated}
    expect: possible
    asks: [government.prevention_objectives_separate]
"""###),
    ("warning-and-coordination/crimes-under-way.yaml", ###"""
title: Core crimes are under way
status: review
kind: trigger
affects: atrocity_prevention.protect_populations
evidence: limited
mechanism: threshold_met
when:
  situation: {declaration: ongoing}
because: >
  Core crimes are being committed. Prevention now means protecting those who are still under threat, holding back what helps those who
  attack, and keeping evidence.
duties:
  - {who: Focal point, what: "Notify the minister and the national security secretariat; hold licences, assistance, returns and new deals that involve those who attack", within: 24 hours}
  - {who: Steering committee, what: "Decide on protection, ways out, humanitarian exemptions and the securing of evidence", within: 7 days}
supersedes:
  - {rule: warning-and-coordination/imminent-risk, binding: {}}
sources:
  - {ref: gcr2p-monitor-45, at: opening}
  - {ref: dalessandra-whidden-2022, at: "¶4"}
examples:
  - name: atrocities are being committed
    policy:
      situation: {atrocity_phase: ongoing}
    expect: established
  - name: no condition is met
    policy:
      situation: {declaration: baseline}
    expect: silent
  - name: nothing has been assessed
    policy: {}
    expect: possible
"""###),
    ("warning-and-coordination/declaration-without-actions.yaml", ###"""
title: A declaration of imminent risk triggers no action
status: review
kind: gap
interaction: counteracting
affects: atrocity_prevention.protect_populations
evidence: limited
mechanism: no_owner_or_strategy
school: Q17.structured
when:
  government: {declaration_actions: none}
  situation: {atrocity_phase: {at_least: elevated}}
because: >
  Nothing follows from a declaration of imminent risk. Without linked actions it is a symbol, and those who would act lose the
  time it was meant to gain.
mitigate:
  - Authorise first actions in advance and name who takes them.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶17"}
examples:
  - name: the risk is there and the means are not
    policy:
      government: {declaration_actions: none}
      situation: {atrocity_phase: elevated}
    expect: established
  - name: the means are there
    policy:
      government: {declaration_actions: pre_authorised}
      situation: {atrocity_phase: elevated}
    expect: silent
  - name: the risk is lower
    policy:
      government: {declaration_actions: none}
      situation: {atrocity_phase: structural_risk}
    expect: silent
  - name: nobody has said how the government is set up
    policy:
      situation: {atrocity_phase: elevated}
    expect: possible
    asks: [government.declaration_actions]
"""###),
    ("warning-and-coordination/elevated-risk.yaml", ###"""
title: The declaration test finds elevated risk
status: review
kind: trigger
affects: atrocity_prevention.warn_early
evidence: limited
mechanism: threshold_met
school: Q17.structured
when:
  situation: {declaration: elevated}
because: >
  An actor shows a motive and growing means, and there are signs of preparation. Options are widest now, before an opening comes.
duties:
  - {who: Atrocity prevention office and geographic department, what: "Write two to four scenarios with triggers and agreed options", within: 30 days}
  - {who: Embassy, what: "Report on the signs of preparation every week", within: 7 days}
  - {who: Departments that own licences or security assistance or returns, what: "Check actions that involve the actors concerned", within: 14 days}
sources:
  - {ref: dalessandra-whidden-2022, at: "¶8, ¶17"}
  - {ref: un-framework-2014, at: opening}
examples:
  - name: an actor with motive and means prepares
    policy:
      situation: {declaration: elevated}
    expect: established
  - name: no condition is met
    policy:
      situation: {declaration: baseline}
    expect: silent
  - name: nothing has been assessed
    policy: {}
    expect: possible
"""###),
    ("warning-and-coordination/expertise-at-the-moment-of-risk.yaml", ###"""
title: Civilian expertise arrives at the moment of risk
status: review
interaction: reinforcing
affects: atrocity_prevention.warn_early
evidence: limited
mechanism: warning_to_action
given: {team: action}
when:
  team: {instrument: [rapid_response, civilian_advisers], change: {none_of: [reduced, withdrawn]}}
  situation: {declaration: {at_least: elevated}}
because: >
  {team} brings expertise on atrocities to a post while the signs of risk grow and before options close.
mitigate:
  - Task {team} with analysis, advice on protection and local liaison, and plan for its safety and its end.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶8, ¶26"}
examples:
  - name: advisers at an elevated level
    policy:
      situation: {declaration: elevated}
      actions: {team: {instrument: rapid_response}}
    expect: established
  - name: no sign of risk
    policy:
      situation: {declaration: baseline}
      actions: {team: {instrument: rapid_response}}
    expect: silent
  - name: the level is between two
    policy:
      situation: {declaration: {one_of: [serious_concern, elevated]}}
      actions: {team: {instrument: rapid_response}}
    expect: possible
    asks: [situation.declaration]
"""###),
    ("warning-and-coordination/focal-point-below-decisions.yaml", ###"""
title: The focal point sits below the level at which decisions are taken
status: review
kind: gap
interaction: constraining
affects: intelligence_early_warning.coherent_response
evidence: limited
mechanism: no_owner_or_strategy
when:
  government: {focal_point: {at_most: senior_official}}
  situation: {atrocity_phase: {at_least: imminent}}
because: >
  Risk is imminent, and the focal point for the responsibility to protect is an official, who cannot require departments to
  act.
mitigate:
  - Appoint a minister as focal point, with direct access to the body that decides on national security.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶18"}
  - {ref: uk-approach-2019, at: opening, stance: qualifies}
examples:
  - name: the risk is there and the means are not
    policy:
      government: {focal_point: official}
      situation: {atrocity_phase: imminent}
    expect: established
  - name: the means are there
    policy:
      government: {focal_point: minister}
      situation: {atrocity_phase: imminent}
    expect: silent
  - name: the risk is lower
    policy:
      government: {focal_point: official}
      situation: {atrocity_phase: elevated}
    expect: silent
  - name: nobody has said how the government is set up
    policy:
      situation: {atrocity_phase: imminent}
    expect: possible
    asks: [government.focal_point]
"""###),
    ("warning-and-coordination/imminent-risk.yaml", ###"""
title: The declaration test recommends that imminent risk be declared
status: review
kind: trigger
affects: atrocity_prevention.warn_early
evidence: limited
mechanism: threshold_met
when:
  situation: {declaration: {at_least: imminent}}
because: >
  The signs for imminent risk of atrocity crimes are present: an actor with motive and growing means, a population at risk,
  preparation, an opening and failing brakes, or one of the fast tracks. A person declares; this test recommends.
duties:
  - {who: Focal point, what: "Notify the minister, the embassy and the national security secretariat in writing; convene departments; hold licences, assistance and returns that involve the actors concerned", within: 24 hours}
  - {who: Focal point and geographic department, what: "Present options to dissuade, degrade, protect, change course and build resilience; agree the public line with allies", within: 72 hours}
  - {who: Steering committee, what: "Decide on advisers, protection, humanitarian exemptions and the securing of evidence", within: 7 days}
sources:
  - {ref: dalessandra-whidden-2022, at: "¶17"}
  - {ref: gcr2p-monitor-45, at: opening, stance: qualifies}
examples:
  - name: intent to destroy a group is acute
    policy: {risk_factors: {intent_to_destroy: {level: acute}}}
    expect: established
  - name: the situation is calm in every respect that opens a gate or track
    policy:
      situation: {declaration: baseline}
    expect: silent
  - name: nothing has been assessed
    policy: {}
    expect: possible
  - name: imminent before, and one calm review since
    policy:
      situation: {previous_declaration: imminent, calm_reviews: 1}
    expect: established
"""###),
    ("warning-and-coordination/joint-but-distinct-analysis.yaml", ###"""
title: Conflict analysis and atrocity assessment share evidence and keep their own conclusions
status: review
interaction: reinforcing
affects: intelligence_early_warning.timely_warning
pursues: conflict_prevention
evidence: moderate
mechanism: warning_to_action
given: {conflict: action, risk: action}
when:
  conflict: {instrument: conflict_analysis}
  risk: {instrument: atrocity_assessment}
because: >
  {conflict} asks how the parties can settle, {risk} asks who might attack whom. Two questions put to one body of evidence find both the
  options for settlement and the intent of those who might attack.
mitigate:
  - Keep one evidence base with two leads, and list in an annex where they part.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶8, ¶24"}
  - {ref: stanley-interview-bellamy, at: opening}
  - {ref: us-araf, at: opening}
examples:
  - name: both are made
    policy:
      actions: {conflict: {instrument: conflict_analysis}, risk: {instrument: atrocity_assessment}}
    expect: established
  - name: only the conflict is analysed
    policy:
      actions: {conflict: {instrument: conflict_analysis}}
    expect: silent
  - name: what the second study is is not stated
    policy:
      actions: {conflict: {instrument: conflict_analysis}, second: {instrument: {one_of: [atrocity_assessment, scenario_planning]}}}
    expect: possible
    asks: [second.instrument]
"""###),
    ("warning-and-coordination/like-cases-differently.yaml", ###"""
title: A comparable situation is treated differently without a written reason
status: review
kind: gap
interaction: counteracting
affects: human_rights_diplomacy.raise_cost_of_abuse
evidence: limited
mechanism: inconsistent_standards
school: Q17.structured
when:
  government: {treats_similar_cases_differently: yes}
  situation: {atrocity_phase: {at_least: elevated}}
because: >
  A comparable situation is treated differently, and no written reason says why. Selectivity, real or perceived, costs
  credibility with partners and with those who might attack.
mitigate:
  - Compare decisions with names masked, and write down reasons for differences.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶17"}
examples:
  - name: the risk is there and the means are not
    policy:
      government: {treats_similar_cases_differently: yes}
      situation: {atrocity_phase: elevated}
    expect: established
  - name: the means are there
    policy:
      government: {treats_similar_cases_differently: no}
      situation: {atrocity_phase: elevated}
    expect: silent
  - name: the risk is lower
    policy:
      government: {treats_similar_cases_differently: yes}
      situation: {atrocity_phase: structural_risk}
    expect: silent
  - name: nobody has said how the government is set up
    policy:
      situation: {atrocity_phase: elevated}
    expect: possible
    asks: [government.treats_similar_cases_differently]
"""###),
    ("warning-and-coordination/mandate-without-money.yaml", ###"""
title: The mandate for atrocity prevention has no money of its own
status: review
kind: gap
interaction: constraining
affects: atrocity_prevention.warn_early
evidence: moderate
mechanism: no_owner_or_strategy
when:
  government: {prevention_budget: {at_most: neutral}}
  situation: {atrocity_phase: {at_least: structural_risk}}
because: >
  Atrocity prevention is a declared aim without earmarked money. A priority without resources is followed less, and sustained
  commitment is one of the few features that reviews link to effect across tools.
mitigate:
  - Earmark money, such as a fund for crises and small grants for posts.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶21, note 31"}
  - {ref: ushmm-literature-2022, at: opening}
examples:
  - name: the risk is there and the means are not
    policy:
      government: {prevention_budget: neutral}
      situation: {atrocity_phase: structural_risk}
    expect: established
  - name: the means are there
    policy:
      government: {prevention_budget: earmarked}
      situation: {atrocity_phase: structural_risk}
    expect: silent
  - name: the risk is lower
    policy:
      government: {prevention_budget: neutral}
      situation: {atrocity_phase: none}
    expect: silent
  - name: nobody has said how the government is set up
    policy:
      situation: {atrocity_phase: structural_risk}
    expect: possible
    asks: [government.prevention_budget]
"""###),
    ("warning-and-coordination/no-central-warning.yaml", ###"""
title: No warning desk watches for atrocities across situations
status: review
kind: gap
interaction: counteracting
affects: intelligence_early_warning.timely_warning
evidence: moderate
mechanism: early_warning_process
when:
  government: {central_warning: no}
  situation: {atrocity_phase: {at_least: structural_risk}}
because: >
  No situation centre carries a feed of warnings on atrocities. Trends in marginalisation, exclusion and violence are not
  watched while they can still be turned.
mitigate:
  - Carry a feed with indicators of grievance, trust and resilience, confirmed by analysts.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶13"}
  - {ref: ferguson-2021, at: opening}
examples:
  - name: the risk is there and the means are not
    policy:
      government: {central_warning: no}
      situation: {atrocity_phase: structural_risk}
    expect: established
  - name: the means are there
    policy:
      government: {central_warning: yes}
      situation: {atrocity_phase: structural_risk}
    expect: silent
  - name: the risk is lower
    policy:
      government: {central_warning: no}
      situation: {atrocity_phase: none}
    expect: silent
  - name: nobody has said how the government is set up
    policy:
      situation: {atrocity_phase: structural_risk}
    expect: possible
    asks: [government.central_warning]
"""###),
    ("warning-and-coordination/no-civil-society-liaison.yaml", ###"""
title: No office is in regular contact with civil society and companies on atrocity risk
status: review
kind: gap
interaction: constraining
affects: intelligence_early_warning.timely_warning
evidence: limited
mechanism: early_warning_process
when:
  government: {civil_society_liaison: no}
  situation: {atrocity_phase: {at_least: structural_risk}}
because: >
  No office is in regular contact with civil society and companies on atrocity risk. They often know first, and companies
  decide on platforms, finance and supply that bear on it.
mitigate:
  - Name an office that keeps regular contact and says what becomes of what it is told.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶11"}
examples:
  - name: the risk is there and the means are not
    policy:
      government: {civil_society_liaison: no}
      situation: {atrocity_phase: structural_risk}
    expect: established
  - name: the means are there
    policy:
      government: {civil_society_liaison: yes}
      situation: {atrocity_phase: structural_risk}
    expect: silent
  - name: the risk is lower
    policy:
      government: {civil_society_liaison: no}
      situation: {atrocity_phase: none}
    expect: silent
  - name: nobody has said how the government is set up
    policy:
      situation: {atrocity_phase: structural_risk}
    expect: possible
    asks: [government.civil_society_liaison]
"""###),
    ("warning-and-coordination/no-criteria-for-declaring.yaml", ###"""
title: Nothing published says what would lead to a declaration of imminent risk
status: review
kind: gap
interaction: counteracting
affects: atrocity_prevention.warn_early
evidence: limited
mechanism: no_owner_or_strategy
school: Q17.structured
when:
  government: {declaration_criteria: {at_most: internal}}
  situation: {atrocity_phase: {at_least: structural_risk}}
because: >
  No published criteria say what would lead the focal point to declare an imminent risk. Without them a declaration looks
  political, and its absence cannot be questioned.
mitigate:
  - Publish the criteria and report each year how accurate they were.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶17"}
  - {ref: gcr2p-monitor-45, at: opening, stance: qualifies}
examples:
  - name: the risk is there and the means are not
    policy:
      government: {declaration_criteria: internal}
      situation: {atrocity_phase: structural_risk}
    expect: established
  - name: the means are there
    policy:
      government: {declaration_criteria: published}
      situation: {atrocity_phase: structural_risk}
    expect: silent
  - name: the risk is lower
    policy:
      government: {declaration_criteria: internal}
      situation: {atrocity_phase: none}
    expect: silent
  - name: nobody has said how the government is set up
    policy:
      situation: {atrocity_phase: structural_risk}
    expect: possible
    asks: [government.declaration_criteria]
"""###),
    ("warning-and-coordination/no-deployable-expertise.yaml", ###"""
title: No civilian advisers can be sent at short notice while risk is rising
status: review
kind: gap
interaction: constraining
affects: atrocity_prevention.warn_early
evidence: moderate
mechanism: early_warning_process
when:
  government: {civilian_roster: no}
  situation: {atrocity_phase: {at_least: elevated}}
because: >
  Risk is elevated and no civilian advisers can be deployed at short notice. When a window for prevention opens there is no
  option ready.
mitigate:
  - Keep a roster of advisers, and prepare two to four scenarios with triggers and agreed options.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶8, ¶26"}
  - {ref: us-araf, at: opening}
examples:
  - name: the risk is there and the means are not
    policy:
      government: {civilian_roster: no}
      situation: {atrocity_phase: elevated}
    expect: established
  - name: the means are there
    policy:
      government: {civilian_roster: yes}
      situation: {atrocity_phase: elevated}
    expect: silent
  - name: the risk is lower
    policy:
      government: {civilian_roster: no}
      situation: {atrocity_phase: structural_risk}
    expect: silent
  - name: nobody has said how the government is set up
    policy:
      situation: {atrocity_phase: elevated}
    expect: possible
    asks: [government.civilian_roster]
"""###),
    ("warning-and-coordination/no-dissent-channel.yaml", ###"""
title: Staff cannot put dissent from a decision on atrocity risk on record
status: review
kind: gap
interaction: constraining
affects: intelligence_early_warning.timely_warning
evidence: limited
mechanism: early_warning_process
when:
  government: {dissent_channel: no}
  situation: {atrocity_phase: {at_least: elevated}}
because: >
  Staff cannot record that they dissent from a decision on atrocity risk. Inquiries describe warnings that were softened on
  their way up; a record that others read makes that harder.
mitigate:
  - Open a channel for dissent and name who must answer it.
sources:
  - {ref: petrie-report, at: accounts}
  - {ref: rosenthal-2019, at: accounts}
examples:
  - name: the risk is there and the means are not
    policy:
      government: {dissent_channel: no}
      situation: {atrocity_phase: elevated}
    expect: established
  - name: the means are there
    policy:
      government: {dissent_channel: yes}
      situation: {atrocity_phase: elevated}
    expect: silent
  - name: the risk is lower
    policy:
      government: {dissent_channel: no}
      situation: {atrocity_phase: structural_risk}
    expect: silent
  - name: nobody has said how the government is set up
    policy:
      situation: {atrocity_phase: elevated}
    expect: possible
    asks: [government.dissent_channel]
"""###),
    ("warning-and-coordination/no-impact-assessment.yaml", ###"""
title: Pressure is proposed without an assessment of its own effect on atrocity risk
status: review
kind: gap
interaction: constraining
with_safeguard: enabling
affects: atrocity_prevention.warn_early
evidence: limited
mechanism: no_atrocity_assessment
some: {measure: action}
when:
  measure: {status: proposed, coercion: {at_least: pressure}, stance: {none_of: challenges_perpetrator}}
  situation: {atrocity_phase: {at_least: imminent}}
unless:
  - {label: its effect on atrocity risk has been assessed, measure: {assessments: atrocity}}
  - {label: a separate assessment is under way, given: {study: action}, study: {instrument: [impact_assessment, atrocity_assessment]}}
because: >
  {measure} puts pressure on somebody where atrocities are imminent or under way, and its own effect on that risk has not been assessed.
  A government should be able to show that it has examined what its action does.
mitigate:
  - Write a two-page assessment of the effect of the measure on atrocity risk before it is decided.
sources:
  - {ref: dalessandra-raj-singh, at: abstract}
examples:
  - name: broad sanctions without an assessment
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {ban: {instrument: sectoral_sanctions, stance: none}}
    expect: unguarded
  - name: the assessment was left out on purpose
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {ban: {instrument: sectoral_sanctions, stance: none, assessments: [conflict]}}
    expect: established
  - name: no atrocities in sight
    policy:
      situation: {atrocity_phase: none}
      actions: {ban: {instrument: sectoral_sanctions, stance: none}}
    expect: silent
  - name: the risk is not known
    policy:
      actions: {ban: {instrument: sectoral_sanctions, stance: none, assessments: [conflict]}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: assessed
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {ban: {instrument: sectoral_sanctions, stance: none, assessments: [atrocity]}}
    expect: mitigated
"""###),
    ("warning-and-coordination/no-law-and-no-report.yaml", ###"""
title: Neither a law nor a yearly report keeps atrocity prevention on the agenda
status: review
kind: gap
interaction: constraining
affects: atrocity_prevention.warn_early
evidence: moderate
mechanism: no_owner_or_strategy
when:
  government: {report_to_parliament: {at_most: occasional}}
  situation: {atrocity_phase: {at_least: structural_risk}}
because: >
  The government does not report to parliament on atrocity prevention at least once a year. Without a duty to report, priority
  fades as leadership changes.
mitigate:
  - Report every year, by law or voluntarily, with indicators and decisions.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶21"}
  - {ref: us-elie-wiesel-report-2023, at: opening}
examples:
  - name: the risk is there and the means are not
    policy:
      government: {report_to_parliament: none}
      situation: {atrocity_phase: structural_risk}
    expect: established
  - name: the means are there
    policy:
      government: {report_to_parliament: yearly}
      situation: {atrocity_phase: structural_risk}
    expect: silent
  - name: the risk is lower
    policy:
      government: {report_to_parliament: none}
      situation: {atrocity_phase: none}
    expect: silent
  - name: nobody has said how the government is set up
    policy:
      situation: {atrocity_phase: structural_risk}
    expect: possible
    asks: [government.report_to_parliament]
"""###),
    ("warning-and-coordination/no-lessons-review.yaml", ###"""
title: Decisions on atrocity risk are not reviewed afterwards
status: review
kind: gap
interaction: constraining
affects: atrocity_prevention.warn_early
evidence: limited
mechanism: no_owner_or_strategy
when:
  government: {lessons_review: no}
  situation: {atrocity_phase: {at_least: elevated}}
because: >
  Decisions on atrocity risk are not reviewed afterwards. Inquiries into earlier failures found warnings that were there and
  not acted on; without review the same happens again.
mitigate:
  - Review decisions once a year, misses and false alarms included, and keep the record.
sources:
  - {ref: petrie-report, at: accounts}
  - {ref: rosenthal-2019, at: accounts}
examples:
  - name: the risk is there and the means are not
    policy:
      government: {lessons_review: no}
      situation: {atrocity_phase: elevated}
    expect: established
  - name: the means are there
    policy:
      government: {lessons_review: yes}
      situation: {atrocity_phase: elevated}
    expect: silent
  - name: the risk is lower
    policy:
      government: {lessons_review: no}
      situation: {atrocity_phase: structural_risk}
    expect: silent
  - name: nobody has said how the government is set up
    policy:
      situation: {atrocity_phase: elevated}
    expect: possible
    asks: [government.lessons_review]
"""###),
    ("warning-and-coordination/no-network-analysis.yaml", ###"""
title: No current map of actors and flows shows where those who attack can be reached
status: review
kind: gap
interaction: constraining
affects: atrocity_prevention.dissuade_perpetrators
evidence: limited
mechanism: outside_the_network
when:
  government: {network_analysis: {at_most: outdated}}
  situation: {atrocity_phase: {at_least: elevated}}
because: >
  No current map shows who commands, pays and supplies those who attack or prepare to. Points of influence far from the
  violence stay unused, and measures may strengthen those they should constrain.
mitigate:
  - Map actors and flows of money and goods, and refresh the map every six months.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶20"}
  - {ref: ferguson-2022, at: opening}
examples:
  - name: the risk is there and the means are not
    policy:
      government: {network_analysis: outdated}
      situation: {atrocity_phase: elevated}
    expect: established
  - name: the means are there
    policy:
      government: {network_analysis: current}
      situation: {atrocity_phase: elevated}
    expect: silent
  - name: the risk is lower
    policy:
      government: {network_analysis: outdated}
      situation: {atrocity_phase: structural_risk}
    expect: silent
  - name: nobody has said how the government is set up
    policy:
      situation: {atrocity_phase: elevated}
    expect: possible
    asks: [government.network_analysis]
"""###),
    ("warning-and-coordination/no-resourced-home.yaml", ###"""
title: No resourced office is home to atrocity prevention
status: review
kind: gap
interaction: counteracting
affects: intelligence_early_warning.coherent_response
evidence: limited
mechanism: no_owner_or_strategy
school: Q11.separate
when:
  government: {prevention_home: {at_most: unfunded}}
  situation: {atrocity_phase: {at_least: structural_risk}}
because: >
  No office with staff and money is home to atrocity prevention. Nobody has the task of reconciling actions that work against
  each other, of holding expertise, or of keeping contact with civil society and companies.
mitigate:
  - Give one office the remit, staff and budget, and publish the remit.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶11"}
  - {ref: idc-2022, at: opening}
examples:
  - name: the risk is there and the means are not
    policy:
      government: {prevention_home: unfunded}
      situation: {atrocity_phase: structural_risk}
    expect: established
  - name: the means are there
    policy:
      government: {prevention_home: resourced}
      situation: {atrocity_phase: structural_risk}
    expect: silent
  - name: the risk is lower
    policy:
      government: {prevention_home: unfunded}
      situation: {atrocity_phase: none}
    expect: silent
  - name: nobody has said how the government is set up
    policy:
      situation: {atrocity_phase: structural_risk}
    expect: possible
    asks: [government.prevention_home]
"""###),
    ("warning-and-coordination/no-standing-committee.yaml", ###"""
title: Several workstreams act in one situation and no standing body settles conflicts between them
status: review
kind: gap
interaction: counteracting
affects: intelligence_early_warning.coherent_response
evidence: limited
mechanism: no_owner_or_strategy
when:
  government: {steering_committee: {at_most: ad_hoc}}
  situation: {atrocity_phase: {at_least: elevated}}
  count: {of: {m: action}, where: {m: {status: [proposed, in_force]}}, distinct: m.workstream, at_least: 3}
because: >
  Actions of at least three workstreams meet in this situation, and no standing committee settles conflicts between them. Whoever moves
  first then decides.
mitigate:
  - Give a standing committee the task, a record of its decisions and a fast route to ministers.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶12"}
  - {ref: us-strategy-2022, at: opening}
examples:
  - name: three workstreams and an ad hoc committee
    policy:
      government: {steering_committee: ad_hoc}
      situation: {atrocity_phase: elevated}
      actions: {talks: {instrument: mediation}, embargo: {instrument: arms_embargo}, food: {instrument: humanitarian_aid}}
    expect: established
  - name: a standing committee
    policy:
      government: {steering_committee: standing}
      situation: {atrocity_phase: elevated}
      actions: {talks: {instrument: mediation}, embargo: {instrument: arms_embargo}, food: {instrument: humanitarian_aid}}
    expect: silent
  - name: two workstreams
    policy:
      government: {steering_committee: none}
      situation: {atrocity_phase: elevated}
      actions: {talks: {instrument: mediation}, food: {instrument: humanitarian_aid}}
    expect: silent
  - name: nothing is known of a committee
    policy:
      situation: {atrocity_phase: elevated}
      actions: {talks: {instrument: mediation}, embargo: {instrument: arms_embargo}, food: {instrument: humanitarian_aid}}
    expect: possible
    asks: [government.steering_committee]
"""###),
    ("warning-and-coordination/no-strategy-of-its-own.yaml", ###"""
title: No strategy of its own for atrocity prevention while risk is rising
status: review
kind: gap
interaction: constraining
affects: atrocity_prevention.warn_early
evidence: limited
mechanism: no_owner_or_strategy
school: Q11.separate
when:
  government: {prevention_strategy: {at_most: within_conflict_strategy}}
  situation: {atrocity_phase: {at_least: elevated}}
because: >
  The risk of atrocities is elevated, and the acting government has no strategy for preventing them that stands on its own. Conflict
  analysis asks how parties can be reconciled; it may not ask who might attack whom.
mitigate:
  - Adopt a national strategy for atrocity prevention beside the strategy for conflict prevention, and say how the two relate.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶3, ¶7"}
  - {ref: willis-2022, at: opening}
  - {ref: saferworld-2022, at: opening, stance: contradicts}
examples:
  - name: no strategy while risk is elevated
    policy: {government: {prevention_strategy: none}, situation: {atrocity_phase: elevated}}
    expect: established
  - name: a strategy of its own
    policy: {government: {prevention_strategy: stand_alone}, situation: {atrocity_phase: elevated}}
    expect: silent
  - name: the risk has not been assessed
    policy: {government: {prevention_strategy: none}}
    expect: possible
    asks: [situation.atrocity_phase]
"""###),
    ("warning-and-coordination/no-tasking-without-war.yaml", ###"""
title: Without a war nobody is tasked, though atrocities are possible
status: review
kind: gap
interaction: counteracting
affects: atrocity_prevention.warn_early
pursues: conflict_prevention
evidence: strong
mechanism: no_owner_or_strategy
when:
  situation: {conflict_phase: [none, latent], atrocity_phase: {at_least: elevated}}
  not:
    - {given: {owned: action}, owned: {workstream: [atrocity_prevention, civilian_protection, human_rights_diplomacy]}}
    - {given: {aimed: action}, aimed: {stance: challenges_perpetrator}}
    - {given: {study: action}, study: {instrument: analysis}}
because: >
  There is no war, the risk of atrocities is elevated, and no action belongs to atrocity prevention or opposes those who may attack.
  Many atrocities are committed outside armed conflict, and frameworks that start from conflict miss them.
mitigate:
  - Task an assessment of atrocity risk, and list countries by that risk and not by conflict alone.
sources:
  - {ref: bellamy-2011, at: abstract}
  - {ref: ferguson-rusi, at: opening}
  - {ref: dalessandra-whidden-2022, at: "¶3"}
examples:
  - name: peace, persecution and only trade talks
    policy:
      situation: {conflict_phase: none, atrocity_phase: elevated}
      actions: {deal: {instrument: trade_agreement, applies_to: single_actor}}
    expect: established
  - name: an assessment has been tasked
    policy:
      situation: {conflict_phase: none, atrocity_phase: elevated}
      actions: {study: {instrument: atrocity_assessment}}
    expect: silent
  - name: a war
    policy:
      situation: {conflict_phase: active, atrocity_phase: elevated}
      actions: {deal: {instrument: trade_agreement, applies_to: single_actor}}
    expect: silent
  - name: the risk is not known
    policy:
      situation: {conflict_phase: none}
      actions: {deal: {instrument: trade_agreement, applies_to: single_actor}}
    expect: possible
    asks: [situation.atrocity_phase]
"""###),
    ("warning-and-coordination/no-terminology-policy.yaml", ###"""
title: No policy says which terms for atrocities are used when
status: review
kind: gap
interaction: constraining
affects: human_rights_diplomacy.raise_cost_of_abuse
evidence: limited
mechanism: inconsistent_standards
school: Q16.vocabulary
when:
  government: {terminology_policy: {at_most: draft}}
  situation: {atrocity_phase: {at_least: elevated}}
because: >
  No adopted policy says which terms are used at which signs. Departments describe comparable facts in different words, which
  weakens the warning and looks selective.
mitigate:
  - Adopt a policy on terms with thresholds that do not wait for a court, and record reasons.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶9, ¶17"}
examples:
  - name: the risk is there and the means are not
    policy:
      government: {terminology_policy: none}
      situation: {atrocity_phase: elevated}
    expect: established
  - name: the means are there
    policy:
      government: {terminology_policy: adopted}
      situation: {atrocity_phase: elevated}
    expect: silent
  - name: the risk is lower
    policy:
      government: {terminology_policy: none}
      situation: {atrocity_phase: structural_risk}
    expect: silent
  - name: nobody has said how the government is set up
    policy:
      situation: {atrocity_phase: elevated}
    expect: possible
    asks: [government.terminology_policy]
"""###),
    ("warning-and-coordination/no-warning-protocol.yaml", ###"""
title: No written protocol says how warnings are passed on and who must act by when
status: review
kind: gap
interaction: counteracting
affects: intelligence_early_warning.timely_warning
evidence: moderate
mechanism: early_warning_process
when:
  government: {warning_protocol: {at_most: informal}}
  situation: {atrocity_phase: {at_least: structural_risk}}
because: >
  Nothing lays down in writing how signs of risk are reported and who must act on them by when. Signs are then seen at posts
  and not passed on, and time is what prevention lacks most.
mitigate:
  - Adopt written steps with deadlines, a channel for dissent and a log of decisions.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶9"}
  - {ref: petrie-report, at: accounts}
  - {ref: rosenthal-2019, at: accounts}
examples:
  - name: the risk is there and the means are not
    policy:
      government: {warning_protocol: informal}
      situation: {atrocity_phase: structural_risk}
    expect: established
  - name: the means are there
    policy:
      government: {warning_protocol: written_with_deadlines}
      situation: {atrocity_phase: structural_risk}
    expect: silent
  - name: the risk is lower
    policy:
      government: {warning_protocol: informal}
      situation: {atrocity_phase: none}
    expect: silent
  - name: nobody has said how the government is set up
    policy:
      situation: {atrocity_phase: structural_risk}
    expect: possible
    asks: [government.warning_protocol]
"""###),
    ("warning-and-coordination/opposite-messages.yaml", ###"""
title: Two actions of one government send opposite messages to the same authority
status: review
interaction: counteracting
with_safeguard: enabling
affects: human_rights_diplomacy.raise_cost_of_abuse
evidence: moderate
mechanism: mixed_signals
school: Q06.division_of_labour
given: {quiet: action, loud: action}
when:
  quiet: {instrument: [quiet_diplomacy, engagement], silence_on_abuse: yes, overlaps: loud, targets: {shares_with: loud}}
  loud: {instrument: [public_attribution, atrocity_determination]}
unless:
  - {label: it is agreed who speaks and who keeps quiet, quiet: {agreed_division_of_roles: yes}}
  - {label: it is agreed who speaks and who keeps quiet, loud: {agreed_division_of_roles: yes}}
because: >
  {quiet} depends on not speaking of abuse while {loud} names it, to the same authority and at the same time. Authorities can play the
  two lines against each other.
mitigate:
  - Agree on one owner, one base of facts and who says what, and review it together.
sources:
  - {ref: rosenthal-2019, at: accounts}
examples:
  - name: one office keeps silent and another accuses
    policy:
      actors: {ministry: {role: government_authority}}
      actions:
        dialogue: {instrument: quiet_diplomacy, silence_on_abuse: yes, targets: [ministry], start: 2020-01, end: 2020-12}
        statement: {instrument: public_attribution, targets: [ministry], start: 2020-03, end: 2020-04}
    expect: unguarded
  - name: nothing was agreed
    policy:
      actors: {ministry: {role: government_authority}}
      actions:
        dialogue: {instrument: quiet_diplomacy, silence_on_abuse: yes, targets: [ministry], start: 2020-01, end: 2020-12, agreed_division_of_roles: no}
        statement: {instrument: public_attribution, targets: [ministry], start: 2020-03, end: 2020-04, agreed_division_of_roles: no}
    expect: established
  - name: different authorities
    policy:
      actors: {ministry: {role: government_authority}, army: {role: state_security_force}}
      actions:
        dialogue: {instrument: quiet_diplomacy, silence_on_abuse: yes, targets: [ministry], start: 2020-01, end: 2020-12}
        statement: {instrument: public_attribution, targets: [army], start: 2020-03, end: 2020-04}
    expect: silent
  - name: whether they overlap is not known
    policy:
      actors: {ministry: {role: government_authority}}
      actions:
        dialogue: {instrument: quiet_diplomacy, silence_on_abuse: yes, targets: [ministry], start: 2020-01, end: 2020-03}
        statement: {instrument: public_attribution, targets: [ministry], start: 2020, end: 2020}
    expect: possible
  - name: a division of roles is agreed
    policy:
      actors: {ministry: {role: government_authority}}
      actions:
        dialogue: {instrument: quiet_diplomacy, silence_on_abuse: yes, targets: [ministry], start: 2020-01, end: 2020-12, agreed_division_of_roles: yes}
        statement: {instrument: public_attribution, targets: [ministry], start: 2020-03, end: 2020-04}
    expect: mitigated
"""###),
    ("warning-and-coordination/plan-rests-on-the-council.yaml", ###"""
title: The plan rests on a Security Council decision that may not come
status: review
kind: gap
interaction: counteracting
affects: atrocity_prevention.protect_populations
evidence: moderate
mechanism: single_point_of_failure
some: {measure: action}
when:
  measure: {needs_council_decision: yes, status: proposed}
  situation: {council_deadlock: {at_least: possible}, atrocity_phase: {at_least: elevated}}
  not:
    - {given: {other: action}, other: {needs_council_decision: no, stance: [challenges_perpetrator, supports_targeted_group]}}
    - {given: {shield: action}, shield: {needs_council_decision: no, protection: {at_least: monitoring_presence}}}
because: >
  {measure} depends on a decision of the Security Council, which may be vetoed, and no action that protects people or opposes those who
  attack can be taken without it.
mitigate:
  - Prepare regional measures, measures of the General Assembly and measures under the government's own law in parallel.
sources:
  - {ref: idc-2022, at: opening}
  - {ref: ferguson-2022, at: opening}
examples:
  - name: one measure, and a veto is likely
    policy:
      situation: {council_deadlock: likely, atrocity_phase: imminent}
      actions: {mission: {instrument: un_peacekeeping, needs_council_decision: yes}}
    expect: established
  - name: sanctions of our own stand beside it
    policy:
      situation: {council_deadlock: likely, atrocity_phase: imminent}
      actions:
        mission: {instrument: un_peacekeeping, needs_council_decision: yes}
        listing: {instrument: targeted_sanctions, needs_council_decision: no}
    expect: silent
  - name: nobody expects a veto
    policy:
      situation: {council_deadlock: unlikely, atrocity_phase: imminent}
      actions: {mission: {instrument: un_peacekeeping, needs_council_decision: yes}}
    expect: silent
  - name: the mood of the council is not known
    policy:
      situation: {atrocity_phase: imminent}
      actions: {mission: {instrument: un_peacekeeping, needs_council_decision: yes}}
    expect: possible
    asks: [situation.council_deadlock]
"""###),
    ("warning-and-coordination/post-without-coordinator.yaml", ###"""
title: The post concerned has no coordinator for atrocity prevention
status: review
kind: gap
interaction: counteracting
affects: intelligence_early_warning.timely_warning
evidence: moderate
mechanism: early_warning_process
when:
  government: {post_coordinator: no}
  situation: {atrocity_phase: {at_least: structural_risk}}
because: >
  The post has nobody who is named to coordinate atrocity prevention. Country teams see the first signs, and nobody there has
  the task of reporting them.
mitigate:
  - Name a coordinator at the post and write the task into job descriptions.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶19"}
  - {ref: idc-2022, at: opening}
  - {ref: us-elie-wiesel-report-2023, at: opening}
examples:
  - name: the risk is there and the means are not
    policy:
      government: {post_coordinator: no}
      situation: {atrocity_phase: structural_risk}
    expect: established
  - name: the means are there
    policy:
      government: {post_coordinator: yes}
      situation: {atrocity_phase: structural_risk}
    expect: silent
  - name: the risk is lower
    policy:
      government: {post_coordinator: no}
      situation: {atrocity_phase: none}
    expect: silent
  - name: nobody has said how the government is set up
    policy:
      situation: {atrocity_phase: structural_risk}
    expect: possible
    asks: [government.post_coordinator]
"""###),
    ("warning-and-coordination/posts-untrained.yaml", ###"""
title: Most posts in countries at risk have no staff trained in atrocity prevention
status: review
kind: gap
interaction: constraining
affects: intelligence_early_warning.timely_warning
evidence: moderate
mechanism: early_warning_process
when:
  government: {posts_trained: {at_most: 49}}
  situation: {atrocity_phase: {at_least: structural_risk}}
because: >
  Fewer than half of the posts in countries at risk have staff who are trained in atrocity prevention. Signs such as
  segregating laws or speech that prepares violence are then not read for what they are.
mitigate:
  - Train staff by region, local staff included, and repeat it as people move.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶19"}
  - {ref: idc-2022, at: opening}
  - {ref: us-elie-wiesel-report-2023, at: opening}
examples:
  - name: the risk is there and the means are not
    policy:
      government: {posts_trained: 20}
      situation: {atrocity_phase: structural_risk}
    expect: established
  - name: the means are there
    policy:
      government: {posts_trained: 80}
      situation: {atrocity_phase: structural_risk}
    expect: silent
  - name: the risk is lower
    policy:
      government: {posts_trained: 20}
      situation: {atrocity_phase: none}
    expect: silent
  - name: nobody has said how the government is set up
    policy:
      situation: {atrocity_phase: structural_risk}
    expect: possible
    asks: [government.posts_trained]
"""###),
    ("warning-and-coordination/report-with-misses.yaml", ###"""
title: A public report with decisions and misses keeps the priority and lowers suspicion of selectivity
status: review
interaction: enabling
affects: atrocity_prevention.warn_early
pursues: democracy_rule_of_law
evidence: limited
mechanism: warning_to_action
given: {report: action}
when:
  report: {instrument: parliamentary_report, reports_misses: yes}
because: >
  {report} tells parliament which levels were set, what was decided or refused and what was missed. That keeps the priority through
  changes of leadership.
mitigate:
  - Publish sensitive cases with delay, and let an independent reviewer read the rest.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶21"}
  - {ref: us-elie-wiesel-report-2023, at: opening}
examples:
  - name: a report with refusals and errors
    policy:
      actions: {report: {instrument: parliamentary_report, reports_misses: yes}}
    expect: established
  - name: successes only
    policy:
      actions: {report: {instrument: parliamentary_report, reports_misses: no}}
    expect: silent
  - name: what it will hold is not stated
    policy:
      actions: {report: {instrument: parliamentary_report}}
    expect: latent
"""###),
    ("warning-and-coordination/serious-concern.yaml", ###"""
title: The declaration test finds serious concern
status: review
kind: trigger
affects: atrocity_prevention.warn_early
evidence: limited
mechanism: threshold_met
school: Q17.structured
when:
  situation: {declaration: serious_concern}
because: >
  Several risk factors for atrocity crimes are present without a sign that an actor prepares. Structural measures still have time to
  work.
duties:
  - {who: Geographic department, what: "Have the risk of atrocities assessed and put it into the country plan", within: 90 days}
  - {who: Embassy, what: "Name a coordinator and watch the factors that are present", within: 30 days}
sources:
  - {ref: gcr2p-monitor-45, at: opening}
  - {ref: dalessandra-whidden-2022, at: "¶13, ¶17"}
examples:
  - name: tensions between groups are worsening
    policy:
      situation: {declaration: serious_concern}
    expect: established
  - name: no condition is met
    policy:
      situation: {declaration: baseline}
    expect: silent
  - name: nothing has been assessed
    policy: {}
    expect: possible
"""###),
    ("warning-and-coordination/several-tools-together.yaml", ###"""
title: Several tools, coordinated with allies and sustained, act together
status: review
interaction: reinforcing
affects: atrocity_prevention.dissuade_perpetrators
evidence: moderate
mechanism: coordinated_pressure
given: {coordination: action}
when:
  coordination: {instrument: allied_coordination, commitment_months: {at_least: 12}}
  situation: {atrocity_phase: {at_least: elevated}}
  count: {of: {m: action}, where: {m: {stance: [challenges_perpetrator, supports_targeted_group]}}, distinct: m.workstream, at_least: 3}
because: >
  Tools of at least three workstreams oppose those who attack or support those under attack, and {coordination} commits allies for a
  year or more. Commitment, coordination and several tools are the features that a review of twelve tools most often links to effect.
mitigate:
  - Check the tools against one another for tensions first.
sources:
  - {ref: ushmm-literature-2022, at: opening}
examples:
  - name: three tools and allies for two years
    policy:
      situation: {atrocity_phase: elevated}
      actions:
        allies: {instrument: allied_coordination, commitment_months: 24}
        listing: {instrument: targeted_sanctions}
        case: {instrument: international_prosecution}
        warning: {instrument: deterrent_message}
    expect: established
  - name: a short commitment
    policy:
      situation: {atrocity_phase: elevated}
      actions:
        allies: {instrument: allied_coordination, commitment_months: 6}
        listing: {instrument: targeted_sanctions}
        case: {instrument: international_prosecution}
        warning: {instrument: deterrent_message}
    expect: silent
  - name: the commitment is not stated
    policy:
      situation: {atrocity_phase: elevated}
      actions:
        allies: {instrument: allied_coordination}
        listing: {instrument: targeted_sanctions}
        case: {instrument: international_prosecution}
        warning: {instrument: deterrent_message}
    expect: possible
    asks: [allies.commitment_months]
"""###),
    ("warning-and-coordination/signals-of-exclusion.yaml", ###"""
title: Signals of exclusion of a group are worsening
status: review
kind: trigger
affects: intelligence_early_warning.timely_warning
evidence: limited
mechanism: warning_to_action
when:
  count: {of: {seen: signal}, where: {seen: {family: exclusion, status: {at_least: worsening}, confirmed: yes}}, at_least: 2}
because: >
  Confirmed signals of exclusion, such as the loss of papers, lists of identity, limits on movement or segregating laws, are
  worsening. They prepare the ground for attacks on the group.
duties:
  - {who: Situation centre, what: "Report the trend to every department that owns an action here, with the indicators it informs", within: 14 days}
sources:
  - {ref: dalessandra-whidden-2022, at: "¶13"}
  - {ref: un-framework-2014, at: opening}
examples:
  - name: two confirmed signals are worsening
    policy:
      signals: {citizenship_denied: {status: worsening, confirmed: yes}, identity_lists: {status: acute, confirmed: yes}}
    expect: established
  - name: only one of them is worsening
    policy:
      signals:
        citizenship_denied: {status: worsening, confirmed: yes}
        identity_lists: {status: not_seen}
        movement_limits: {status: not_seen}
        seats_removed: {status: not_seen}
        organisations_expelled: {status: not_seen}
        segregation_law: {status: not_seen}
    expect: silent
  - name: nobody has confirmed the second
    policy:
      signals: {citizenship_denied: {status: worsening, confirmed: yes}, identity_lists: {status: acute}}
    expect: possible
    asks: [identity_lists.confirmed]
"""###),
    ("warning-and-coordination/signals-of-grievance.yaml", ###"""
title: Signals of grievance are worsening
status: review
kind: trigger
affects: intelligence_early_warning.timely_warning
evidence: limited
mechanism: warning_to_action
when:
  count: {of: {seen: signal}, where: {seen: {family: grievance, status: {at_least: worsening}, confirmed: yes}}, at_least: 2}
because: >
  Confirmed signals of grievance, such as redress refused to a group, land lost by rulings or collective blame after an
  attack, are worsening. They give leaders a motive that they can use.
duties:
  - {who: Situation centre, what: "Report the trend to every department that owns an action here, with the indicators it informs", within: 30 days}
sources:
  - {ref: dalessandra-whidden-2022, at: "¶13"}
  - {ref: un-framework-2014, at: opening}
examples:
  - name: two confirmed signals are worsening
    policy:
      signals: {redress_refused: {status: worsening, confirmed: yes}, land_lost_by_ruling: {status: acute, confirmed: yes}}
    expect: established
  - name: only one of them is worsening
    policy:
      signals:
        redress_refused: {status: worsening, confirmed: yes}
        land_lost_by_ruling: {status: not_seen}
        collective_blame_after_attack: {status: not_seen}
        contested_anniversary: {status: not_seen}
        one_group_hit_by_shock: {status: not_seen}
    expect: silent
  - name: nobody has confirmed the second
    policy:
      signals: {redress_refused: {status: worsening, confirmed: yes}, land_lost_by_ruling: {status: acute}}
    expect: possible
    asks: [land_lost_by_ruling.confirmed]
"""###),
    ("warning-and-coordination/signals-of-lost-resilience.yaml", ###"""
title: What holds violence back is failing
status: review
kind: trigger
affects: intelligence_early_warning.timely_warning
evidence: limited
mechanism: warning_to_action
when:
  count: {of: {seen: signal}, where: {seen: {family: resilience, status: {at_least: worsening}, confirmed: yes}}, at_least: 2}
because: >
  Confirmed signals show that mixed institutions, local mediation, independent media or courts are failing. Incidents that
  were settled before can then spread.
duties:
  - {who: Situation centre, what: "Report the trend to every department that owns an action here, with the indicators it informs", within: 30 days}
sources:
  - {ref: dalessandra-whidden-2022, at: "¶13"}
  - {ref: un-framework-2014, at: opening}
examples:
  - name: two confirmed signals are worsening
    policy:
      signals: {mixed_institutions_failing: {status: worsening, confirmed: yes}, local_mediation_failing: {status: acute, confirmed: yes}}
    expect: established
  - name: only one of them is worsening
    policy:
      signals:
        mixed_institutions_failing: {status: worsening, confirmed: yes}
        local_mediation_failing: {status: not_seen}
        press_space_closing: {status: not_seen}
        rulings_ignored: {status: not_seen}
        no_cross_group_voice: {status: not_seen}
        bystanders_deterred: {status: not_seen}
    expect: silent
  - name: nobody has confirmed the second
    policy:
      signals: {mixed_institutions_failing: {status: worsening, confirmed: yes}, local_mediation_failing: {status: acute}}
    expect: possible
    asks: [local_mediation_failing.confirmed]
"""###),
    ("warning-and-coordination/signals-of-lost-trust.yaml", ###"""
title: Trust between a group and the authorities is being lost
status: review
kind: trigger
affects: intelligence_early_warning.timely_warning
evidence: limited
mechanism: warning_to_action
when:
  count: {of: {seen: signal}, where: {seen: {family: trust, status: {at_least: worsening}, confirmed: yes}}, at_least: 2}
because: >
  Confirmed signals show that a group avoids services, distrusts the security forces or sees local agreements broken. Rumours
  then find belief, and warnings no longer reach the authorities.
duties:
  - {who: Situation centre, what: "Report the trend to every department that owns an action here, with the indicators it informs", within: 30 days}
sources:
  - {ref: dalessandra-whidden-2022, at: "¶13"}
  - {ref: un-framework-2014, at: opening}
examples:
  - name: two confirmed signals are worsening
    policy:
      signals: {security_forces_mistrusted: {status: worsening, confirmed: yes}, local_deals_broken: {status: acute, confirmed: yes}}
    expect: established
  - name: only one of them is worsening
    policy:
      signals:
        security_forces_mistrusted: {status: worsening, confirmed: yes}
        local_deals_broken: {status: not_seen}
        services_avoided: {status: not_seen}
        threat_rumours: {status: not_seen}
        poll_seen_as_rigged: {status: not_seen}
    expect: silent
  - name: nobody has confirmed the second
    policy:
      signals: {security_forces_mistrusted: {status: worsening, confirmed: yes}, local_deals_broken: {status: acute}}
    expect: possible
    asks: [local_deals_broken.confirmed]
"""###),
    ("warning-and-coordination/signals-of-marginalisation.yaml", ###"""
title: Signals of marginalisation of a group are worsening
status: review
kind: trigger
affects: intelligence_early_warning.timely_warning
evidence: limited
mechanism: warning_to_action
when:
  count: {of: {seen: signal}, where: {seen: {family: marginalisation, status: {at_least: worsening}, confirmed: yes}}, at_least: 2}
because: >
  Confirmed signals of marginalisation, such as widening gaps in services, dismissals by identity or limits on language and
  worship, are worsening. Exclusion often follows.
duties:
  - {who: Situation centre, what: "Report the trend to every department that owns an action here, with the indicators it informs", within: 30 days}
sources:
  - {ref: dalessandra-whidden-2022, at: "¶13"}
  - {ref: un-framework-2014, at: opening}
examples:
  - name: two confirmed signals are worsening
    policy:
      signals: {service_gap_widening: {status: worsening, confirmed: yes}, job_purge: {status: acute, confirmed: yes}}
    expect: established
  - name: only one of them is worsening
    policy:
      signals:
        service_gap_widening: {status: worsening, confirmed: yes}
        area_budget_cut: {status: not_seen}
        language_or_worship_banned: {status: not_seen}
        job_purge: {status: not_seen}
        curriculum_erasure: {status: not_seen}
    expect: silent
  - name: nobody has confirmed the second
    policy:
      signals: {service_gap_widening: {status: worsening, confirmed: yes}, job_purge: {status: acute}}
    expect: possible
    asks: [job_purge.confirmed]
"""###),
    ("warning-and-coordination/signals-of-violence.yaml", ###"""
title: Signals of violence against a group are worsening
status: review
kind: trigger
affects: intelligence_early_warning.timely_warning
evidence: limited
mechanism: warning_to_action
when:
  count: {of: {seen: signal}, where: {seen: {family: violence, status: {at_least: worsening}, confirmed: yes}}, at_least: 2}
because: >
  Confirmed signals of violence against a group, such as targeted killings, repeated attacks on villages, arms flows or the
  flight of one group, are worsening. They are signs of preparation and of a pattern.
duties:
  - {who: Situation centre, what: "Report the trend to every department that owns an action here, with the indicators it informs", within: 3 days}
sources:
  - {ref: dalessandra-whidden-2022, at: "¶13"}
  - {ref: un-framework-2014, at: opening}
examples:
  - name: two confirmed signals are worsening
    policy:
      signals: {targeted_killings: {status: worsening, confirmed: yes}, one_group_flight: {status: acute, confirmed: yes}}
    expect: established
  - name: only one of them is worsening
    policy:
      signals:
        targeted_killings: {status: worsening, confirmed: yes}
        repeated_village_attacks: {status: not_seen}
        sexual_violence_reports: {status: not_seen}
        militia_recruitment: {status: not_seen}
        arms_flows: {status: not_seen}
        one_group_flight: {status: not_seen}
        essentials_destroyed: {status: not_seen}
        access_denials: {status: not_seen}
        shutdowns: {status: not_seen}
    expect: silent
  - name: nobody has confirmed the second
    policy:
      signals: {targeted_killings: {status: worsening, confirmed: yes}, one_group_flight: {status: acute}}
    expect: possible
    asks: [one_group_flight.confirmed]
"""###),
    ("warning-and-coordination/terms-that-differ.yaml", ###"""
title: Two public lines describe the same violence in terms that contradict each other
status: review
interaction: constraining
with_safeguard: consistent
affects: human_rights_diplomacy.raise_cost_of_abuse
evidence: limited
mechanism: inconsistent_standards
school: Q16.vocabulary
given: {blaming: action, levelling: action}
when:
  blaming: {terminology: [genocide, crimes_against_humanity, ethnic_cleansing]}
  levelling: {terminology: violence_by_all_sides}
unless:
  - {label: one owner coordinates the two lines, blaming: {coordinated_with: levelling}}
  - {label: one owner coordinates the two lines, levelling: {coordinated_with: blaming}}
because: >
  {blaming} speaks of core crimes by one side and {levelling} of violence by all sides. Lines that differ weaken the warning and look
  selective.
mitigate:
  - Agree on the terms and on the facts that carry them, and record the reasons.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶9, ¶17"}
examples:
  - name: one line names a crime and the other all sides
    policy:
      actions:
        statement: {instrument: public_attribution, terminology: [ethnic_cleansing]}
        appeal: {instrument: preventive_diplomacy, terminology: [violence_by_all_sides]}
    expect: unguarded
  - name: nobody coordinates them
    policy:
      actions:
        statement: {instrument: public_attribution, terminology: [ethnic_cleansing], coordinated_with: none}
        appeal: {instrument: preventive_diplomacy, terminology: [violence_by_all_sides], coordinated_with: none}
    expect: established
  - name: both lines use the same term
    policy:
      actions:
        statement: {instrument: public_attribution, terminology: [ethnic_cleansing]}
        appeal: {instrument: preventive_diplomacy, terminology: [ethnic_cleansing]}
    expect: silent
  - name: the terms of the second line are not known
    policy:
      actions:
        statement: {instrument: public_attribution, terminology: [ethnic_cleansing]}
        appeal: {instrument: preventive_diplomacy, terminology: {includes: [other]}}
    expect: possible
  - name: one owner coordinates them
    policy:
      actions:
        statement: {instrument: public_attribution, terminology: [ethnic_cleansing], coordinated_with: [appeal]}
        appeal: {instrument: preventive_diplomacy, terminology: [violence_by_all_sides]}
    expect: mitigated
"""###),
    ("warning-and-coordination/trained-posts-and-a-reader.yaml", ###"""
title: Trained posts and a warning desk that reads them make warnings early
status: review
interaction: reinforcing
affects: intelligence_early_warning.timely_warning
evidence: limited
mechanism: warning_to_action
given: {training: action, desk: action}
when:
  training: {instrument: prevention_training}
  desk: {instrument: warning_system, feeds_warning: yes}
because: >
  {training} teaches posts to read the signs, and {desk} has a named recipient who reads what they report. Training without a reader, or
  a desk without reporters, does little.
mitigate:
  - Give posts feedback every month, include local staff and provide a secure channel.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶13, ¶19"}
  - {ref: idc-2022, at: opening}
  - {ref: us-elie-wiesel-report-2023, at: opening}
examples:
  - name: training and a desk with a named recipient
    policy:
      actions: {course: {instrument: prevention_training}, desk: {instrument: warning_system, feeds_warning: yes}}
    expect: established
  - name: the desk has no recipient
    policy:
      actions: {course: {instrument: prevention_training}, desk: {instrument: warning_system, feeds_warning: no}}
    expect: silent
  - name: nothing is said of the recipient
    policy:
      actions: {course: {instrument: prevention_training}, desk: {instrument: warning_system}}
    expect: latent
"""###),
    ("warning-and-coordination/waiting-for-a-court.yaml", ###"""
title: A measure waits for a court while risk is imminent
status: review
interaction: counteracting
with_safeguard: consistent
affects: atrocity_prevention.protect_populations
evidence: moderate
mechanism: waiting_for_law
school: Q16.act_on_risk
given: {measure: action}
when:
  measure: {waits_for_court: yes}
  situation: {atrocity_phase: {at_least: imminent}}
unless:
  - {label: another measure acts on the risk meanwhile, given: {interim: action}, interim: {waits_for_court: no, stance: [challenges_perpetrator, supports_targeted_group]}}
because: >
  {measure} is held back until a court has ruled. Courts rule after the event, while the duty to prevent arises when there is a serious
  risk.
mitigate:
  - Act on the risk now, speak of the risk of atrocities, and leave the legal finding to the court.
sources:
  - {ref: dalessandra-raj-singh, at: abstract}
  - {ref: uk-response-xinjiang-2021, at: opening, stance: contradicts}
examples:
  - name: sanctions wait for a court
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {listing: {instrument: targeted_sanctions, waits_for_court: yes}}
    expect: established
  - name: it does not wait
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {listing: {instrument: targeted_sanctions, waits_for_court: no}}
    expect: silent
  - name: how far atrocities have come is not known
    policy:
      actions: {listing: {instrument: targeted_sanctions, waits_for_court: yes}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: another measure acts meanwhile
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {listing: {instrument: atrocity_determination, waits_for_court: yes}, alert: {instrument: targeted_sanctions, waits_for_court: no}}
    expect: mitigated
"""###),
    ("warning-and-coordination/warnings-not-shared.yaml", ###"""
title: Warnings do not reach every department that owns a relevant policy
status: review
kind: gap
interaction: counteracting
affects: intelligence_early_warning.coherent_response
evidence: limited
mechanism: early_warning_process
when:
  government: {intelligence_shared: no}
  situation: {atrocity_phase: {at_least: elevated}}
because: >
  Warnings of atrocities do not reach every department that owns a relevant policy. Licences, aid and training are then
  decided without the picture of risk.
mitigate:
  - Set a minimum distribution for warnings and write versions that may be passed on.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶8, ¶11"}
examples:
  - name: the risk is there and the means are not
    policy:
      government: {intelligence_shared: no}
      situation: {atrocity_phase: elevated}
    expect: established
  - name: the means are there
    policy:
      government: {intelligence_shared: yes}
      situation: {atrocity_phase: elevated}
    expect: silent
  - name: the risk is lower
    policy:
      government: {intelligence_shared: no}
      situation: {atrocity_phase: structural_risk}
    expect: silent
  - name: nobody has said how the government is set up
    policy:
      situation: {atrocity_phase: elevated}
    expect: possible
    asks: [government.intelligence_shared]
"""###),
  ]
}
