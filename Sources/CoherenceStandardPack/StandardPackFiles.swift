// The files of the standard pack, written by Scripts/embed-standard-pack.py. Do not edit: edit Rules/.

extension StandardPack {
  // swift-format-ignore
  static let texts: [(path: StaticString, text: StaticString)] = [
    ("accountability/accountable-settlement.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  deal:
    instrument: amnesty
    covers_core_crimes: no
    amnesty_conditions: [individual_application, disarmament, truth, reparation, non_recurrence]
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
        pardon:
          instrument: amnesty
          excludes_crimes: [genocide, crimes_against_humanity, war_crimes]
          amnesty_conditions: [truth, disarmament]
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
        pardon:
          instrument: amnesty
          excludes_crimes: [genocide, crimes_against_humanity, war_crimes]
          amnesty_conditions: [truth, disarmament]
        tribunal: {instrument: domestic_prosecution}
    expect: possible
    asks: [situation.conflict_phase]
  - name: the pardon's instrument is not known
    policy:
      situation: {conflict_phase: post_agreement}
      actions: {pardon: {excludes_crimes: none, amnesty_conditions: [disarmament, truth]}, tribunal: {instrument: domestic_prosecution}}
    expect: silent
  - name: the tribunal's instrument is court deferral
    policy:
      situation: {conflict_phase: post_agreement}
      actions:
        pardon:
          instrument: amnesty
          excludes_crimes: [genocide, crimes_against_humanity, war_crimes]
          amnesty_conditions: [disarmament, truth]
        tribunal: {instrument: court_deferral}
    expect: silent
  - name: the pardon's amnesty conditions are leaving the group
    policy:
      situation: {conflict_phase: post_agreement}
      actions:
        pardon:
          instrument: amnesty
          excludes_crimes: [genocide, crimes_against_humanity, war_crimes]
          amnesty_conditions: leaving_the_group
        tribunal: {instrument: domestic_prosecution}
    expect: silent
  - name: the conflict phase is relapse
    policy:
      situation: {conflict_phase: relapse}
      actions:
        pardon:
          instrument: amnesty
          excludes_crimes: [genocide, crimes_against_humanity, war_crimes]
          amnesty_conditions: [disarmament, truth]
        tribunal: {instrument: domestic_prosecution}
    expect: silent
  - name: there is a second pardon
    policy:
      situation: {conflict_phase: post_agreement}
      actions:
        pardon:
          instrument: amnesty
          excludes_crimes: [genocide, crimes_against_humanity, war_crimes]
          amnesty_conditions: [disarmament, truth]
        tribunal: {instrument: domestic_prosecution}
        second_pardon:
          instrument: amnesty
          excludes_crimes: [genocide, crimes_against_humanity, war_crimes]
          amnesty_conditions: [disarmament, truth]
    expect: established
    interaction: reinforcing
"""###),
    ("accountability/amnesty-amid-fighting.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: An amnesty offered while fighting goes on signals that crimes carry no cost
status: review
interaction: counteracting
with_safeguard: consistent
affects: atrocity_prevention.dissuade_perpetrators
pursues: conflict_prevention
evidence: moderate
mechanism: amnesty_during_fighting
school: Q01.design
given: {offer: action}
when:
  offer: {instrument: amnesty, status: [proposed, in_force]}
  situation: {conflict_phase: [escalating, active, relapse], negotiation_status: {none_of: implementation}}
unless:
  - label: core crimes are excluded and each applies in person
    offer: {excludes_crimes: {all_of: [genocide, crimes_against_humanity, war_crimes]}, amnesty_conditions: individual_application}
  - label: those most responsible are excluded and the benefit lapses on a new crime
    offer: {excludes_most_responsible: yes, amnesty_conditions: non_recurrence}
because: >
  {offer} is made while fighting goes on and outside an agreement. Studies link a calming effect to amnesties after the end
  of a war and within agreements; offers in mid-war mostly show none and signal that crimes carry no cost.
mitigate:
  - Limit the offer to rank and file who leave, vet them, make it conditional and exclude those who command.
sources:
  - {ref: dancy-2018, at: abstract}
  - {ref: reiter-2014, at: abstract}
  - {ref: daniels-2020, at: abstract, stance: qualifies}
examples:
  - name: an amnesty in mid-war
    policy:
      situation: {conflict_phase: active, negotiation_status: pre_talks}
      actions: {offer: {instrument: amnesty}}
    expect: unguarded
  - name: nothing is excluded
    policy:
      situation: {conflict_phase: active, negotiation_status: none}
      actions: {offer: {instrument: amnesty, excludes_crimes: none, excludes_most_responsible: no, amnesty_conditions: none}}
    expect: established
  - name: as part of the agreement
    policy:
      situation: {conflict_phase: post_agreement, negotiation_status: implementation}
      actions: {offer: {instrument: amnesty, excludes_crimes: none}}
    expect: silent
  - name: the phase is not known
    policy:
      situation: {negotiation_status: none}
      actions: {offer: {instrument: amnesty, excludes_crimes: none, excludes_most_responsible: no, amnesty_conditions: none}}
    expect: possible
    asks: [situation.conflict_phase]
  - name: core crimes are excluded
    policy:
      situation: {conflict_phase: active, negotiation_status: none}
      actions:
        offer:
          instrument: amnesty
          excludes_crimes: [genocide, crimes_against_humanity, war_crimes]
          amnesty_conditions: [individual_application]
    expect: mitigated
  - name: the offer's amnesty conditions are non recurrence
    policy:
      situation: {conflict_phase: active, negotiation_status: none}
      actions:
        offer: {instrument: amnesty, excludes_crimes: [genocide, crimes_against_humanity, war_crimes], amnesty_conditions: non_recurrence}
    expect: unguarded
  - name: the offer has ended
    policy:
      situation: {conflict_phase: active, negotiation_status: pre_talks}
      actions: {offer: {instrument: amnesty, status: ended}}
    expect: silent
  - name: the offer's amnesty conditions are other
    policy:
      situation: {conflict_phase: active, negotiation_status: pre_talks}
      actions: {offer: {instrument: amnesty, amnesty_conditions: other}}
    expect: established
  - name: the offer's instrument is truth commission
    policy:
      situation: {conflict_phase: active, negotiation_status: pre_talks}
      actions: {offer: {instrument: truth_commission}}
    expect: silent
  - name: the conflict phase is active
    policy:
      situation: {conflict_phase: active, negotiation_status: implementation}
      actions: {offer: {instrument: amnesty, excludes_crimes: none}}
    expect: silent
  - name: the conflict phase is stalemate
    policy:
      situation: {conflict_phase: stalemate, negotiation_status: pre_talks}
      actions: {offer: {instrument: amnesty}}
    expect: silent
  - name: the offer's amnesty conditions are disarmament
    policy:
      situation: {conflict_phase: active, negotiation_status: pre_talks}
      actions: {offer: {instrument: amnesty, amnesty_conditions: disarmament}}
    expect: established
  - name: genocide is not excluded
    policy:
      situation: {conflict_phase: escalating, negotiation_status: none}
      actions:
        offer: {instrument: amnesty, excludes_crimes: [crimes_against_humanity, war_crimes], amnesty_conditions: individual_application}
    expect: established
  - name: crimes against humanity are not excluded
    policy:
      situation: {conflict_phase: escalating, negotiation_status: none}
      actions: {offer: {instrument: amnesty, excludes_crimes: [genocide, war_crimes], amnesty_conditions: individual_application}}
    expect: established
  - name: the offer's amnesty conditions are not stated
    policy:
      situation: {conflict_phase: active, negotiation_status: none}
      actions: {offer: {instrument: amnesty, excludes_crimes: none, excludes_most_responsible: no}}
    expect: established
  - name: those most responsible are excluded from a benefit or immunity
    policy:
      situation: {conflict_phase: active, negotiation_status: none}
      actions:
        offer:
          instrument: amnesty
          excludes_crimes: [genocide, crimes_against_humanity, war_crimes]
          amnesty_conditions: non_recurrence
          excludes_most_responsible: yes
    expect: mitigated
  - name: war crimes are not excluded
    policy:
      situation: {conflict_phase: escalating, negotiation_status: none}
      actions:
        offer: {instrument: amnesty, excludes_crimes: [genocide, crimes_against_humanity], amnesty_conditions: individual_application}
    expect: established
  - name: torture and disappearance are excluded in the place of war crimes
    policy:
      situation: {conflict_phase: escalating, negotiation_status: none}
      actions:
        offer:
          instrument: amnesty
          excludes_crimes: [genocide, crimes_against_humanity, torture_and_disappearance]
          amnesty_conditions: individual_application
    expect: established
"""###),
    ("accountability/covers-core-crimes.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: An amnesty that covers core crimes leaves them without consequence
status: review
interaction:
  - {is: counteracting, when: {situation: {conflict_phase: [escalating, active, relapse, ceasefire]}}}
  - is: counteracting
    when: {given: {award: action}, award: {grants: [office, resource_control]}, situation: {conflict_phase: post_agreement}}
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
  - {label: a clause excludes core crimes, deal: {accountability_clause: {at_least: excludes_core_crimes}}}
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
    policy:
      situation: {conflict_phase: active}
      actions: {pardon: {instrument: amnesty, excludes_crimes: none, accountability_clause: none}}
    expect: established
  - name: what it excludes is not said
    policy: {situation: {conflict_phase: active}, actions: {pardon: {instrument: amnesty}}}
    expect: unguarded
  - name: a measure that is no amnesty
    policy: {situation: {conflict_phase: active}, actions: {inquiry: {instrument: fact_finding}}}
    expect: silent
  - name: it is known only that the law excludes genocide
    policy:
      situation: {conflict_phase: active}
      actions: {pardon: {instrument: amnesty, status: in_force, excludes_crimes: {includes: [genocide]}}}
    expect: possible
    asks: [pardon.excludes_crimes]
  - name: core crimes are excluded
    policy:
      situation: {conflict_phase: active}
      actions: {pardon: {instrument: amnesty, excludes_crimes: [genocide, crimes_against_humanity, war_crimes]}}
    expect: mitigated
  - name: the conflict phase is post agreement
    policy:
      situation: {conflict_phase: post_agreement}
      actions: {pardon: {instrument: amnesty, accountability_clause: none, excludes_crimes: none}}
    expect: established
    interaction: constraining
  - name: the pardon's accountability clause excludes core crimes
    policy:
      situation: {conflict_phase: active}
      actions: {pardon: {instrument: amnesty, accountability_clause: excludes_core_crimes, excludes_crimes: none}}
    expect: mitigated
  - name: the pardon's instrument is truth commission
    policy:
      situation: {conflict_phase: active}
      actions: {pardon: {instrument: truth_commission, accountability_clause: none, excludes_crimes: none}}
    expect: silent
  - name: the conflict phase is stalemate
    policy:
      situation: {conflict_phase: stalemate}
      actions: {pardon: {instrument: amnesty, accountability_clause: none, excludes_crimes: none}}
    expect: established
    interaction: constraining
  - name: the pardon's accountability clause is without prejudice
    policy:
      situation: {conflict_phase: active}
      actions: {pardon: {instrument: amnesty, accountability_clause: without_prejudice, excludes_crimes: none}}
    expect: established
  - name: the pardon's grants are office, and the conflict phase is latent
    policy:
      situation: {conflict_phase: latent}
      actions: {pardon: {instrument: amnesty, grants: office, accountability_clause: none, excludes_crimes: none}}
    expect: established
    interaction: constraining
  - name: the pardon's grants are seats, and the conflict phase is post agreement
    policy:
      situation: {conflict_phase: post_agreement}
      actions: {pardon: {instrument: amnesty, grants: seats, accountability_clause: none, excludes_crimes: none}}
    expect: established
    interaction: constraining
  - name: genocide is not excluded
    policy:
      actions:
        deal: {instrument: amnesty, accountability_clause: without_prejudice, excludes_crimes: [crimes_against_humanity, war_crimes]}
    expect: established
  - name: crimes against humanity are not excluded
    policy:
      actions: {deal: {instrument: amnesty, accountability_clause: without_prejudice, excludes_crimes: [genocide, war_crimes]}}
    expect: established
  - name: war crimes are not excluded
    policy:
      actions: {deal: {instrument: amnesty, accountability_clause: without_prejudice, excludes_crimes: [genocide, crimes_against_humanity]}}
    expect: established
  - name: torture and disappearance are excluded in the place of war crimes
    policy:
      actions:
        deal:
          instrument: amnesty
          accountability_clause: without_prejudice
          excludes_crimes: [genocide, crimes_against_humanity, torture_and_disappearance]
    expect: established
"""###),
    ("accountability/evidence-and-immunity.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: One arm of a government gathers evidence that another makes useless
status: review
interaction: counteracting
with_safeguard: constraining
affects: international_justice.accountability
pursues: mediation_peace_process
evidence: limited
mechanism: accountability_at_cross_purposes
school: Q01.accountability
given: {inquiry: action, immunity: action}
when:
  inquiry: {instrument: [inquiry, prosecution]}
  immunity: {instrument: amnesty, covers_core_crimes: yes}
unless:
  - label: evidence is preserved and other processes are left unaffected
    immunity: {accountability_clause: {at_least: without_prejudice}, preserves_evidence: yes}
because: >
  {inquiry} gathers evidence of crimes, and {immunity} gives immunity for them. Two arms of government pursue opposite ends,
  and witnesses are exposed for testimony that becomes useless.
mitigate:
  - Agree on one clause that excludes core crimes, preserve evidence and tell witnesses the truth about its prospects.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶6, ¶26"}
examples:
  - name: evidence beside a full amnesty
    policy:
      actions: {archive: {instrument: evidence_mechanism}, amnesty: {instrument: amnesty, covers_core_crimes: yes}}
    expect: unguarded
  - name: no reservation
    policy:
      actions:
        archive: {instrument: evidence_mechanism}
        amnesty: {instrument: amnesty, covers_core_crimes: yes, accountability_clause: none}
    expect: established
  - name: core crimes are not covered
    policy:
      actions: {archive: {instrument: evidence_mechanism}, amnesty: {instrument: amnesty, covers_core_crimes: no}}
    expect: silent
  - name: what the amnesty covers is not stated
    policy:
      actions:
        archive: {instrument: evidence_mechanism}
        amnesty: {instrument: amnesty, excludes_crimes: {includes: [torture_and_disappearance]}, accountability_clause: none}
    expect: possible
    asks: [amnesty.excludes_crimes]
  - name: evidence is kept and the law left open
    policy:
      actions:
        archive: {instrument: evidence_mechanism}
        amnesty: {instrument: amnesty, covers_core_crimes: yes, accountability_clause: without_prejudice, preserves_evidence: yes}
    expect: mitigated
  - name: the archive's instrument is court deferral
    policy:
      actions: {archive: {instrument: court_deferral}, amnesty: {instrument: amnesty, covers_core_crimes: yes}}
    expect: silent
  - name: the amnesty's instrument is truth commission
    policy:
      actions: {archive: {instrument: evidence_mechanism}, amnesty: {instrument: truth_commission, covers_core_crimes: yes}}
    expect: silent
  - name: evidence is not preserved, for the amnesty
    policy:
      actions: {archive: {instrument: evidence_mechanism}, amnesty: {instrument: amnesty, covers_core_crimes: yes, preserves_evidence: no}}
    expect: established
"""###),
    ("accountability/exit-and-immunity.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Safe exit together with immunity for a culpable leader doubles the signal of impunity
status: contested
interaction: constraining
with_safeguard: consistent
affects: atrocity_prevention.dissuade_perpetrators
pursues: mediation_peace_process
evidence: contested
mechanism: impunity_in_settlement
school: Q01.trade_off
given: {exit: action, immunity: action, leader: actor}
when:
  exit: {instrument: safe_exit, recipient: leader}
  immunity: {instrument: amnesty, recipient: leader}
  leader: {perpetrator_status: {at_least: credible}}
unless:
  - label: refuge carries no legal immunity for core crimes
    immunity: {excludes_crimes: {all_of: [genocide, crimes_against_humanity, war_crimes]}}
because: >
  {exit} and {immunity} give {leader} both refuge and immunity. It may stop violence fast in a narrow window, and others who
  watch learn that crimes carry no cost.
mitigate:
  - Offer refuge without immunity and for a limited time, with disclosure of assets, and leave a national process open.
sources:
  - {ref: krcmaric-2018, at: abstract, stance: qualifies}
  - {ref: krcmaric-2020, at: abstract}
examples:
  - name: refuge and amnesty for one leader
    policy:
      actors: {general: {role: leader, perpetrator_status: credible}}
      actions: {refuge: {instrument: safe_exit, recipient: [general]}, amnesty: {instrument: amnesty, recipient: [general]}}
    expect: unguarded
  - name: nothing is excluded
    policy:
      actors: {general: {role: leader, perpetrator_status: credible}}
      actions:
        refuge: {instrument: safe_exit, recipient: [general]}
        amnesty: {instrument: amnesty, recipient: [general], excludes_crimes: none}
    expect: established
  - name: no allegation
    policy:
      actors: {general: {role: leader, perpetrator_status: none}}
      actions:
        refuge: {instrument: safe_exit, recipient: [general]}
        amnesty: {instrument: amnesty, recipient: [general], excludes_crimes: none}
    expect: silent
  - name: the record is not known
    policy:
      actors: {general: {role: leader}}
      actions:
        refuge: {instrument: safe_exit, recipient: [general]}
        amnesty: {instrument: amnesty, recipient: [general], excludes_crimes: none}
    expect: possible
    asks: [general.perpetrator_status]
  - name: core crimes are excluded
    policy:
      actors: {general: {role: leader, perpetrator_status: credible}}
      actions:
        refuge: {instrument: safe_exit, recipient: [general]}
        amnesty: {instrument: amnesty, recipient: [general], excludes_crimes: [genocide, crimes_against_humanity, war_crimes]}
    expect: mitigated
  - name: the refuge's instrument is recognition
    policy:
      actors: {general: {role: leader, perpetrator_status: credible}}
      actions: {refuge: {instrument: recognition, recipient: [general]}, amnesty: {instrument: amnesty, recipient: [general]}}
    expect: silent
  - name: the amnesty's instrument is truth commission
    policy:
      actors: {general: {role: leader, perpetrator_status: credible}}
      actions: {refuge: {instrument: safe_exit, recipient: [general]}, amnesty: {instrument: truth_commission, recipient: [general]}}
    expect: silent
  - name: the refuge has no recipient
    policy:
      actors: {general: {role: leader, perpetrator_status: credible}}
      actions: {refuge: {instrument: safe_exit, recipient: none}, amnesty: {instrument: amnesty, recipient: [general]}}
    expect: silent
  - name: the amnesty has no recipient
    policy:
      actors: {general: {role: leader, perpetrator_status: credible}}
      actions: {refuge: {instrument: safe_exit, recipient: [general]}, amnesty: {instrument: amnesty, recipient: none}}
    expect: silent
  - name: the general's perpetrator status is suspected
    policy:
      actors: {general: {role: leader, perpetrator_status: suspected}}
      actions: {refuge: {instrument: safe_exit, recipient: [general]}, amnesty: {instrument: amnesty, recipient: [general]}}
    expect: silent
  - name: genocide is not excluded
    policy:
      actors: {leader: {perpetrator_status: credible}}
      actions:
        exit: {instrument: safe_exit, recipient: [leader]}
        immunity: {instrument: amnesty, recipient: [leader], excludes_crimes: [crimes_against_humanity, war_crimes]}
    expect: established
  - name: crimes against humanity are not excluded
    policy:
      actors: {leader: {perpetrator_status: credible}}
      actions:
        exit: {instrument: safe_exit, recipient: [leader]}
        immunity: {instrument: amnesty, recipient: [leader], excludes_crimes: [genocide, war_crimes]}
    expect: established
  - name: war crimes are not excluded
    policy:
      actors: {leader: {perpetrator_status: credible}}
      actions:
        exit: {instrument: safe_exit, recipient: [leader]}
        immunity: {instrument: amnesty, recipient: [leader], excludes_crimes: [genocide, crimes_against_humanity]}
    expect: established
  - name: torture and disappearance are excluded in the place of war crimes
    policy:
      actors: {leader: {perpetrator_status: credible}}
      actions:
        exit: {instrument: safe_exit, recipient: [leader]}
        immunity:
          instrument: amnesty
          recipient: [leader]
          excludes_crimes: [genocide, crimes_against_humanity, torture_and_disappearance]
    expect: established
"""###),
    ("accountability/limited-amnesty-in-a-process.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A limited amnesty within a process lets fighters leave and keeps core crimes punishable
status: review
interaction: enabling
affects: conflict_prevention.reach_settlement
pursues: transitional_justice
evidence: moderate
mechanism: accountable_settlement
school: Q01.design
given: {deal: action}
when:
  deal: {instrument: amnesty, covers_core_crimes: no, accountability_clause: {at_least: excludes_core_crimes}}
  situation: {negotiation_status: [core_issue_talks, implementation]}
because: >
  {deal} opens a way out of arms within a peace process and keeps core crimes punishable. Amnesties within a process are
  associated with the start of talks and with agreements that last.
mitigate:
  - Add duties of truth and reparation, and ask victims.
sources:
  - {ref: dancy-2018, at: abstract}
  - {ref: reiter-2014, at: abstract}
  - {ref: mallinder-2008, at: opening}
examples:
  - name: core crimes are excluded
    policy:
      situation: {negotiation_status: implementation}
      actions: {deal: {instrument: amnesty, covers_core_crimes: no, accountability_clause: excludes_core_crimes}}
    expect: established
  - name: core crimes are covered
    policy:
      situation: {negotiation_status: implementation}
      actions: {deal: {instrument: amnesty, covers_core_crimes: yes, accountability_clause: none}}
    expect: silent
  - name: where talks stand is not known
    policy:
      actions: {deal: {instrument: amnesty, covers_core_crimes: no, accountability_clause: excludes_core_crimes}}
    expect: possible
    asks: [situation.negotiation_status]
  - name: the deal's instrument is truth commission
    policy:
      situation: {negotiation_status: implementation}
      actions: {deal: {instrument: truth_commission, accountability_clause: excludes_core_crimes, covers_core_crimes: no}}
    expect: silent
  - name: the deal's accountability clause is without prejudice
    policy:
      situation: {negotiation_status: implementation}
      actions: {deal: {instrument: amnesty, accountability_clause: without_prejudice, covers_core_crimes: no}}
    expect: silent
  - name: it is not known whether immunity covers genocide, crimes against humanity or war crimes
    policy:
      situation: {negotiation_status: implementation}
      actions: {deal: {instrument: amnesty, accountability_clause: excludes_core_crimes}}
    expect: latent
    interaction: enabling
  - name: the negotiation status is collapsed
    policy:
      situation: {negotiation_status: collapsed}
      actions: {deal: {instrument: amnesty, accountability_clause: excludes_core_crimes, covers_core_crimes: no}}
    expect: silent
  - name: the deal's accountability clause is not stated
    policy:
      situation: {negotiation_status: implementation}
      actions: {deal: {instrument: amnesty, covers_core_crimes: yes}}
    expect: silent
"""###),
    ("accountability/prosecution-closes-the-exit.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A prosecution during talks leaves a culpable leader no way out
status: review
interaction: counteracting
with_safeguard: constraining
affects: conflict_prevention.reach_settlement
pursues: international_justice
evidence: moderate
mechanism: justice_closes_exit
school: Q01.trade_off
given: {case: action}
when:
  case: {instrument: [international_prosecution, court_referral], change: {none_of: [reduced, withdrawn]}}
  situation:
    leader_culpability: {at_least: credible}
    negotiation_status: [pre_talks, side_issue_talks, core_issue_talks]
    conflict_phase: [escalating, active, stalemate, relapse]
unless:
  - {label: court and mediation are kept apart by agreement, case: {agreed_division_of_roles: yes}}
because: >
  {case} opens while leaders who may be charged are to negotiate. Such leaders accept exile less often now and wars under
  them last longer; the same threat deters some leaders from beginning. It is a trade-off over time.
mitigate:
  - Keep court and mediation apart, agree what each says, protect civilians during a longer war and promise nothing that the law forbids.
sources:
  - {ref: krcmaric-2018, at: abstract}
  - {ref: krcmaric-2020, at: abstract}
  - {ref: jo-simmons-2016, at: abstract, stance: qualifies}
examples:
  - name: warrants during talks
    policy:
      situation: {leader_culpability: credible, negotiation_status: core_issue_talks, conflict_phase: active}
      actions: {case: {instrument: international_prosecution}}
    expect: unguarded
  - name: nothing is agreed between court and mediator
    policy:
      situation: {leader_culpability: indicted, negotiation_status: pre_talks, conflict_phase: active}
      actions: {case: {instrument: international_prosecution, agreed_division_of_roles: no}}
    expect: established
  - name: no allegation against leaders
    policy:
      situation: {leader_culpability: none, negotiation_status: core_issue_talks, conflict_phase: active}
      actions: {case: {instrument: international_prosecution, agreed_division_of_roles: no}}
    expect: silent
  - name: whether there are talks is not known
    policy:
      situation: {leader_culpability: credible, conflict_phase: active}
      actions: {case: {instrument: international_prosecution, agreed_division_of_roles: no}}
    expect: possible
    asks: [situation.negotiation_status]
  - name: court and mediation are kept apart
    policy:
      situation: {leader_culpability: credible, negotiation_status: core_issue_talks, conflict_phase: active}
      actions: {case: {instrument: international_prosecution, agreed_division_of_roles: yes}}
    expect: mitigated
  - name: the case is reduced
    policy:
      situation: {conflict_phase: active, leader_culpability: credible, negotiation_status: core_issue_talks}
      actions: {case: {instrument: international_prosecution, change: reduced}}
    expect: silent
  - name: the conflict phase is ceasefire
    policy:
      situation: {conflict_phase: ceasefire, leader_culpability: credible, negotiation_status: core_issue_talks}
      actions: {case: {instrument: international_prosecution}}
    expect: silent
  - name: the case's instrument is domestic prosecution
    policy:
      situation: {conflict_phase: active, leader_culpability: credible, negotiation_status: core_issue_talks}
      actions: {case: {instrument: domestic_prosecution}}
    expect: silent
  - name: the leader culpability is alleged
    policy:
      situation: {conflict_phase: active, leader_culpability: alleged, negotiation_status: core_issue_talks}
      actions: {case: {instrument: international_prosecution}}
    expect: silent
  - name: the negotiation status is implementation
    policy:
      situation: {conflict_phase: active, leader_culpability: credible, negotiation_status: implementation}
      actions: {case: {instrument: international_prosecution}}
    expect: silent
"""###),
    ("accountability/prosecution-deters.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A credible prosecution restrains those who seek legitimacy
status: contested
interaction: enabling
affects: atrocity_prevention.dissuade_perpetrators
pursues: international_justice
evidence: contested
mechanism: justice_deters
school: Q01.accountability
given: {case: action, target: actor}
when:
  case:
    instrument: [international_prosecution, court_referral, evidence_mechanism]
    targets: target
    change: {none_of: [reduced, withdrawn]}
  target: {seeks_legitimacy: yes}
  situation: {atrocity_phase: {at_least: elevated}}
because: >
  {case} threatens {target}, which seeks recognition, with consequences. Studies find a conditional deterrent effect on some
  governments and on rebels that seek legitimacy; critics hold that deterrence fails where it is needed most.
mitigate:
  - Add the means to arrest, give early public notice and support national courts.
sources:
  - {ref: jo-simmons-2016, at: abstract}
  - {ref: smeulers-2019, at: abstract, stance: contradicts}
examples:
  - name: a case against a group that seeks recognition
    policy:
      situation: {atrocity_phase: elevated}
      actors: {band: {role: armed_group, seeks_legitimacy: yes}}
      actions: {case: {instrument: international_prosecution, targets: [band]}}
    expect: established
  - name: it seeks no recognition
    policy:
      situation: {atrocity_phase: elevated}
      actors: {band: {role: armed_group, seeks_legitimacy: no}}
      actions: {case: {instrument: international_prosecution, targets: [band]}}
    expect: silent
  - name: what it seeks is not known
    policy:
      situation: {atrocity_phase: elevated}
      actors: {band: {role: armed_group}}
      actions: {case: {instrument: international_prosecution, targets: [band]}}
    expect: possible
    asks: [band.seeks_legitimacy]
  - name: the case is reduced
    policy:
      situation: {atrocity_phase: elevated}
      actors: {band: {role: armed_group, seeks_legitimacy: yes}}
      actions: {case: {instrument: international_prosecution, change: reduced, targets: [band]}}
    expect: silent
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {band: {role: armed_group, seeks_legitimacy: yes}}
      actions: {case: {instrument: international_prosecution, targets: [band]}}
    expect: silent
  - name: the case's instrument is documentation
    policy:
      situation: {atrocity_phase: elevated}
      actors: {band: {role: armed_group, seeks_legitimacy: yes}}
      actions: {case: {instrument: documentation, targets: [band]}}
    expect: silent
  - name: there is a second case
    policy:
      situation: {atrocity_phase: elevated}
      actors: {band: {role: armed_group, seeks_legitimacy: yes}}
      actions:
        case: {instrument: international_prosecution, targets: [band]}
        second_case: {instrument: international_prosecution, targets: [band]}
    expect: established
    interaction: enabling
"""###),
    ("accountability/settlement-silent-on-justice.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A settlement with parties that have attacked civilians is silent on accountability
status: review
kind: gap
interaction: counteracting
with_safeguard: consistent
affects: international_justice.accountability
pursues: mediation_peace_process
evidence: limited
mechanism: impunity_in_settlement
school: Q01.accountability
given: {deal: action}
some: {party: actor}
when:
  deal: {instrument: [peace_agreement, power_sharing], status: [proposed, in_force]}
  party: {role: [armed_actor, government_authority, political_actor, leader], perpetrator_status: {at_least: credible}}
  any:
    - {deal: {targets: party}}
    - {deal: {recipient: party}}
unless:
  - {label: a clause leaves other processes open or sets one up, deal: {accountability_clause: {at_least: without_prejudice}}}
  - label: a prosecution or a limited amnesty stands beside it
    given: {process: action}
    process: {instrument: [prosecution, truth_commission]}
because: >
  {deal} says nothing on accountability, though a party to it is implicated in grave abuse. Silence works as an amnesty in
  practice and sets justice aside.
mitigate:
  - Insert at least a clause that leaves other processes open, a duty to preserve evidence and a commitment to a later process.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶6"}
examples:
  - name: a settlement with an abusive party
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}}
      actions: {accord: {instrument: peace_agreement, targets: [band]}}
    expect: unguarded
  - name: no clause
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}}
      actions: {accord: {instrument: peace_agreement, targets: [band], accountability_clause: none}}
    expect: established
  - name: the party has a clean record
    policy:
      actors: {band: {role: armed_group, perpetrator_status: none}}
      actions: {accord: {instrument: peace_agreement, targets: [band], accountability_clause: none}}
    expect: silent
  - name: its record is not known
    policy:
      actors: {band: {role: armed_group}}
      actions: {accord: {instrument: peace_agreement, targets: [band], accountability_clause: none}}
    expect: possible
    asks: [band.perpetrator_status]
  - name: a reservation is made
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}}
      actions: {accord: {instrument: peace_agreement, targets: [band], accountability_clause: without_prejudice}}
    expect: mitigated
  - name: the accord has ended
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}}
      actions: {accord: {instrument: peace_agreement, status: ended, targets: [band]}}
    expect: silent
  - name: the accord's instrument is safe exit
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}}
      actions: {accord: {instrument: safe_exit, targets: [band]}}
    expect: silent
  - name: the band's role is acting government
    policy:
      actors: {band: {role: acting_government, perpetrator_status: credible}}
      actions: {accord: {instrument: peace_agreement, targets: [band]}}
    expect: silent
  - name: the accord targets nobody
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}}
      actions: {accord: {instrument: peace_agreement, targets: none}}
    expect: possible
  - name: the band's perpetrator status is suspected
    policy:
      actors: {band: {role: armed_group, perpetrator_status: suspected}}
      actions: {accord: {instrument: peace_agreement, targets: [band]}}
    expect: silent
  - name: the accord has no recipient, and the accord targets nobody
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}}
      actions: {accord: {instrument: peace_agreement, targets: none, recipient: none}}
    expect: silent
  - name: there is a second accord, and the accord's instrument is court referral
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}}
      actions: {accord: {instrument: court_referral, targets: [band]}, second_accord: {instrument: peace_agreement, targets: [band]}}
    expect: mitigated
  - name: there is a second accord, and the accord's instrument is court deferral
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}}
      actions:
        accord: {instrument: court_deferral, targets: [band], accountability_clause: none}
        second_accord: {instrument: peace_agreement, targets: [band], accountability_clause: none}
    expect: established
  - name: the accord targets nobody; otherwise as in “its record is not known”
    policy:
      actors: {band: {role: armed_group}}
      actions: {accord: {instrument: peace_agreement, targets: none, accountability_clause: none}}
    expect: possible
"""###),
    ("accountability/truth-with-a-preventive-mandate.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Truth and repair after atrocities lower the risk of new ones where their advice is carried out
status: review
interaction: reinforcing
affects: atrocity_prevention.prevent_recurrence
pursues: transitional_justice
evidence: limited
mechanism: truth_and_reform
given: {process: action}
when:
  process: {instrument: [truth_commission, reparation, memorialisation], consent_of_affected: {at_least: consulted}}
  situation: {after_atrocities: yes, conflict_phase: [none, latent, ceasefire, post_agreement]}
because: >
  {process} follows atrocities and is designed with those affected. Societies with past atrocities carry a higher risk of
  new ones; truth and repair can answer denial and change causes where their advice is carried out.
mitigate:
  - Give the advice an owner who must act on it, protect witnesses and do not let it replace prosecution.
sources:
  - {ref: truth-commissions-2020, at: opening}
  - {ref: dalessandra-whidden-2022, at: "¶26"}
examples:
  - name: a commission designed with survivors
    policy:
      situation: {after_atrocities: yes, conflict_phase: post_agreement}
      actions: {truth: {instrument: truth_commission, consent_of_affected: agreed}}
    expect: established
  - name: survivors were not asked
    policy:
      situation: {after_atrocities: yes, conflict_phase: post_agreement}
      actions: {truth: {instrument: truth_commission, consent_of_affected: none}}
    expect: silent
  - name: the past is not known
    policy:
      situation: {conflict_phase: post_agreement}
      actions: {truth: {instrument: truth_commission, consent_of_affected: agreed}}
    expect: possible
    asks: [situation.after_atrocities]
  - name: the conflict phase is escalating
    policy:
      situation: {conflict_phase: escalating, after_atrocities: yes}
      actions: {truth: {instrument: truth_commission, consent_of_affected: agreed}}
    expect: silent
  - name: the truth's instrument is lustration
    policy:
      situation: {conflict_phase: post_agreement, after_atrocities: yes}
      actions: {truth: {instrument: lustration, consent_of_affected: agreed}}
    expect: silent
  - name: the truth's consent of affected is consulted
    policy:
      situation: {conflict_phase: post_agreement, after_atrocities: yes}
      actions: {truth: {instrument: truth_commission, consent_of_affected: consulted}}
    expect: established
    interaction: reinforcing
  - name: atrocities were not committed here within living memory
    policy:
      situation: {conflict_phase: post_agreement, after_atrocities: no}
      actions: {truth: {instrument: truth_commission, consent_of_affected: agreed}}
    expect: silent
"""###),
    ("accountability/unfair-trial-as-trigger.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: An act of accountability that is seen as unfair can set off violence
status: review
interaction: constraining
with_safeguard: consistent
affects: atrocity_prevention.protect_populations
pursues: international_justice
evidence: limited
mechanism: contested_accountability
given: {case: action}
when:
  case: {instrument: [prosecution, lustration], seen_as_biased: yes, change: {none_of: [reduced, withdrawn]}}
  situation: {trend: {at_least: worsening}}
unless:
  - {label: a presence protects people around the date, given: {shield: action}, shield: {protection: {at_least: monitoring_presence}}}
because: >
  {case} is seen as unfair by some of those concerned while violence against civilians grows. Acts of accountability that
  are seen as unfair are among the listed triggers.
mitigate:
  - Plan security around the date, explain the case in local languages and charge all sides by the same measure.
sources:
  - {ref: un-framework-2014, at: indicator 8.12}
examples:
  - name: a contested trial while violence grows
    policy:
      situation: {trend: worsening}
      actions: {trial: {instrument: domestic_prosecution, seen_as_biased: yes}}
    expect: unguarded
  - name: nobody protects
    policy:
      situation: {trend: worsening}
      actions: {trial: {instrument: domestic_prosecution, seen_as_biased: yes, protection: none}}
    expect: established
  - name: seen as fair
    policy:
      situation: {trend: worsening}
      actions: {trial: {instrument: domestic_prosecution, seen_as_biased: no, protection: none}}
    expect: silent
  - name: how it is seen is not known
    policy:
      situation: {trend: worsening}
      actions: {trial: {instrument: domestic_prosecution, protection: none}}
    expect: possible
    asks: [trial.seen_as_biased]
  - name: monitors are present
    policy:
      situation: {trend: worsening}
      actions:
        trial: {instrument: domestic_prosecution, seen_as_biased: yes}
        monitors: {instrument: unarmed_protection, protection: monitoring_presence}
    expect: mitigated
  - name: the trend is stable
    policy:
      situation: {trend: stable}
      actions: {trial: {instrument: domestic_prosecution, seen_as_biased: yes}}
    expect: silent
  - name: the trial is reduced
    policy:
      situation: {trend: worsening}
      actions: {trial: {instrument: domestic_prosecution, change: reduced, seen_as_biased: yes}}
    expect: silent
  - name: the trial's instrument is court deferral
    policy:
      situation: {trend: worsening}
      actions: {trial: {instrument: court_deferral, seen_as_biased: yes}}
    expect: silent
"""###),
    ("accountability/vetting-beside-amnesty.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Vetting of office holders beside a limited amnesty opens a way out and takes command from abusers
status: draft
interaction: reinforcing
affects: atrocity_prevention.prevent_recurrence
pursues: mediation_peace_process
evidence: limited
mechanism: accountable_settlement
given: {vetting: action, amnesty: action}
when:
  vetting: {instrument: lustration}
  amnesty: {instrument: amnesty, covers_core_crimes: no}
because: >
  {amnesty} gives those who committed no core crimes a way out, and {vetting} takes command and office from those who did.
  Together they serve settlement and non-recurrence.
mitigate:
  - Publish the criteria, allow appeal and set a term.
sources:
  - {ref: mallinder-2008, at: opening, stance: qualifies}
examples:
  - name: vetting and a limited amnesty
    policy:
      actions: {vetting: {instrument: lustration}, amnesty: {instrument: amnesty, covers_core_crimes: no}}
    expect: established
  - name: the amnesty covers core crimes
    policy:
      actions: {vetting: {instrument: lustration}, amnesty: {instrument: amnesty, covers_core_crimes: yes}}
    expect: silent
  - name: what it covers is known in part
    policy:
      actions: {vetting: {instrument: lustration}, amnesty: {instrument: amnesty, excludes_crimes: {includes: [genocide]}}}
    expect: possible
    asks: [amnesty.excludes_crimes]
  - name: the vetting's instrument is memorialisation
    policy:
      actions: {vetting: {instrument: memorialisation}, amnesty: {instrument: amnesty, covers_core_crimes: no}}
    expect: silent
  - name: the amnesty's instrument is truth commission
    policy:
      actions: {vetting: {instrument: lustration}, amnesty: {instrument: truth_commission, covers_core_crimes: no}}
    expect: silent
  - name: there is a second vetting
    policy:
      actions:
        vetting: {instrument: lustration}
        amnesty: {instrument: amnesty, covers_core_crimes: no}
        second_vetting: {instrument: lustration}
    expect: established
    interaction: reinforcing
"""###),
    ("accountability/way-out-for-rank-and-file.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A way back for those who were forced to fight drains the group that attacks
status: review
interaction: reinforcing
affects: atrocity_prevention.degrade_capability
pursues: ddr
evidence: limited
mechanism: rank_and_file_exit
school: Q01.design
given: {exit: action, members: actor}
when:
  exit: {instrument: [amnesty, ddr_programme], recipient: members, change: {none_of: [reduced, withdrawn]}}
  members: {forcibly_recruited: yes}
because: >
  {exit} lets {members} come back, most of whom were abducted or forced to join. Each who leaves takes strength from the
  group that attacks.
mitigate:
  - Keep the way back open to rank and file, and exclude those most responsible from it.
sources:
  - {ref: dancy-2018, at: abstract, stance: qualifies}
  - {ref: mallinder-2008, at: opening}
examples:
  - name: an amnesty for abducted fighters
    policy:
      actors: {band: {role: armed_group, forcibly_recruited: yes}}
      actions: {act: {instrument: amnesty, recipient: [band]}}
    expect: established
  - name: they joined freely
    policy:
      actors: {band: {role: armed_group, forcibly_recruited: no}}
      actions: {act: {instrument: amnesty, recipient: [band]}}
    expect: silent
  - name: how they joined is not known
    policy:
      actors: {band: {role: armed_group}}
      actions: {act: {instrument: amnesty, recipient: [band]}}
    expect: possible
    asks: [band.forcibly_recruited]
  - name: the act is reduced
    policy:
      actors: {band: {role: armed_group, forcibly_recruited: yes}}
      actions: {act: {instrument: amnesty, change: reduced, recipient: [band]}}
    expect: silent
  - name: the act's instrument is truth commission
    policy:
      actors: {band: {role: armed_group, forcibly_recruited: yes}}
      actions: {act: {instrument: truth_commission, recipient: [band]}}
    expect: silent
  - name: there is a second act
    policy:
      actors: {band: {role: armed_group, forcibly_recruited: yes}}
      actions: {act: {instrument: amnesty, recipient: [band]}, second_act: {instrument: amnesty, recipient: [band]}}
    expect: established
    interaction: reinforcing
"""###),
    ("actor-networks/ally-is-the-patron.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the band's perpetrator status is suspected
    policy:
      actors: {patron: {role: external_patron}, band: {role: militia, perpetrator_status: suspected}}
      relations: [us allied_with patron, patron arms band]
      actions: {message: {instrument: deterrent_message, targets: [band]}}
    expect: silent
  - name: the acting government is not allied with the patron
    policy:
      actors: {patron: {role: external_patron}, band: {role: militia, perpetrator_status: credible}}
      relations: [patron arms band]
      mapped: [allied_with]
      actions: {message: {instrument: deterrent_message, targets: [band]}}
    expect: latent
  - name: there is a second patron
    policy:
      actors: {patron: {role: external_patron}, band: {role: militia, perpetrator_status: none}, second_patron: {role: external_patron}}
      relations: [us allied_with patron, patron arms band, us allied_with second_patron, second_patron arms band]
      mapped: [funds, arms, shelters, allied_with, trades_with]
    expect: silent
  - name: the acting government trades with the patron
    policy:
      actors: {patron: {role: external_patron}, band: {role: militia, perpetrator_status: credible}}
      relations: [patron arms band, us trades_with patron]
      mapped: [allied_with]
      actions: {message: {instrument: deterrent_message, targets: [band]}}
    expect: established
"""###),
    ("actor-networks/contributor-is-a-patron.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - label: contributors are screened and the mission reports in public
    mission: {vetting: {at_least: unit}, monitoring: independent_public}
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
  - name: the band's perpetrator status is suspected
    policy:
      actors: {neighbour: {role: foreign_government}, band: {role: armed_group, perpetrator_status: suspected}}
      relations: [neighbour arms band]
      actions: {mission: {instrument: regional_force, contributors: [neighbour]}}
    expect: silent
  - name: the mission is reduced
    policy:
      actors: {neighbour: {role: foreign_government}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [neighbour arms band]
      actions: {mission: {instrument: regional_force, change: reduced, contributors: [neighbour]}}
    expect: silent
  - name: the mission's vetting is individual
    policy:
      actors: {neighbour: {role: foreign_government}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [neighbour arms band]
      actions: {mission: {instrument: regional_force, contributors: [neighbour], vetting: individual}}
    expect: established
  - name: the mission's monitoring is third party
    policy:
      actors: {neighbour: {role: foreign_government}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [neighbour arms band]
      actions: {mission: {instrument: regional_force, contributors: [neighbour], monitoring: third_party}}
    expect: established
  - name: the mission's instrument is ceasefire monitors
    policy:
      actors: {neighbour: {role: foreign_government}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [neighbour arms band]
      actions: {mission: {instrument: ceasefire_monitors, contributors: [neighbour]}}
    expect: silent
"""###),
    ("actor-networks/leverage-at-home-unused.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the band's perpetrator status is suspected
    policy:
      actors: {house: {role: company, under_our_jurisdiction: yes}, band: {role: militia, perpetrator_status: suspected}}
      relations: [band trades_with house]
    expect: silent
  - name: the band's role is peace force
    policy:
      actors: {house: {role: company, under_our_jurisdiction: yes}, band: {role: peace_force, perpetrator_status: credible}}
      relations: [band trades_with house]
      actions: {freeze: {instrument: financial_disruption, targets: [house]}}
    expect: silent
  - name: the band's role is company
    policy:
      actors: {house: {role: company, under_our_jurisdiction: yes}, band: {role: company, perpetrator_status: credible}}
      relations: [band trades_with house]
      actions: {freeze: {instrument: financial_disruption, targets: [house]}}
    expect: latent
  - name: there is a second house
    policy:
      actors:
        house: {role: company, under_our_jurisdiction: yes}
        band: {role: militia, perpetrator_status: credible}
        second_house: {role: company, under_our_jurisdiction: yes}
      relations: [band trades_with house, band trades_with second_house]
      actions: {freeze: {instrument: financial_disruption, targets: [house]}}
    expect: established
  - name: the band or its assets are not under our law
    policy:
      actors:
        house: {role: company, under_our_jurisdiction: yes}
        band: {role: company, perpetrator_status: credible, under_our_jurisdiction: no}
      relations: [band trades_with house]
      actions: {freeze: {instrument: financial_disruption, targets: [house]}}
    expect: silent
  - name: it turns on whether the attacker does business with the node
    policy:
      actors: {node: {role: online_platform, under_our_jurisdiction: yes}, attacker: {perpetrator_status: credible}}
      mapped: [trades_with, owns_stake_in, launders_for]
    expect: silent
"""###),
    ("actor-networks/leverage-at-home-used.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A measure at home uses a business tie of those who attack
status: review
interaction: reinforcing
affects: atrocity_prevention.degrade_capability
evidence: moderate
mechanism: leverage_found
given: {measure: action, node: actor, attacker: actor}
when:
  measure:
    instrument: [financial_disruption, targeted_sanctions, network_sanctions, due_diligence_duty, law_enforcement]
    targets: node
    change: {none_of: [reduced, withdrawn]}
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
  - name: there is no bank, and the freeze targets the band
    policy:
      actors: {band: {role: militia, perpetrator_status: credible}}
      actions: {freeze: {instrument: financial_disruption, targets: [band]}}
    expect: silent
  - name: there is no bank, and it is not known whom the freeze targets
    policy:
      actors: {band: {role: militia, perpetrator_status: credible}}
      actions: {freeze: {instrument: financial_disruption}}
    expect: latent
    interaction: reinforcing
  - name: "it turns on “measure: instrument is targeted sanctions, network sanctions, due diligence duty, financial disruption or law enforcement”"
    policy:
      actors: {node: {under_our_jurisdiction: yes}, attacker: {perpetrator_status: credible}}
      relations: [us launders_for node, attacker launders_for us]
      actions: {measure: {instrument: preventive_diplomacy, targets: [node]}}
    expect: silent
  - name: "it turns on “measure: instrument is targeted sanctions, network sanctions, due diligence duty, financial disruption or law enforcement”; on another policy"
    policy:
      actors: {node: {under_our_jurisdiction: yes}, attacker: {perpetrator_status: credible}}
      relations: [us launders_for node, attacker launders_for us]
      actions: {measure: {instrument: sectoral_sanctions, targets: [node]}}
    expect: silent
  - name: "it turns on “measure: change is as described or reinforced”"
    policy:
      actors: {node: {under_our_jurisdiction: yes}, attacker: {perpetrator_status: credible}}
      relations: [us launders_for node, attacker launders_for us]
      actions: {measure: {instrument: targeted_sanctions, change: reduced, targets: [node]}}
    expect: silent
  - name: "it turns on “attacker: perpetrator status is at least credible”"
    policy:
      actors: {node: {under_our_jurisdiction: yes}, attacker: {perpetrator_status: suspected}}
      relations: [us launders_for node, attacker launders_for us]
      actions: {measure: {instrument: targeted_sanctions, targets: [node]}}
    expect: silent
  - name: it turns on “attacker does business with directly or through others node”
    policy:
      actors: {node: {under_our_jurisdiction: yes}, attacker: {perpetrator_status: credible}}
      mapped: [trades_with, owns_stake_in, launders_for]
      actions: {measure: {instrument: targeted_sanctions, targets: [node]}}
    expect: silent
"""###),
    ("actor-networks/local-protector-resourced.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Resources reach a local actor that can protect people under threat
status: review
interaction: reinforcing
affects: atrocity_prevention.build_resilience
evidence: limited
mechanism: trusted_delivery
given: {support: action, local: actor}
when:
  support:
    instrument: [civil_society_support, self_protection_support, local_partner_aid, reconciliation, community_dialogue, unarmed_protection]
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
  - name: the grant's recipient is the acting government
    policy:
      actors: {committee: {role: local_peace_actor, protective_capacity: high}, agency: {role: humanitarian_organisation}}
      relations: [agency delivers_aid_through committee]
      actions: {grant: {instrument: local_partner_aid, recipient: [us], visibility: quiet}}
    expect: latent
    interaction: reinforcing
  - name: the grant's instrument is ceasefire
    policy:
      actors: {committee: {role: local_peace_actor, protective_capacity: high}}
      actions: {grant: {instrument: ceasefire, recipient: [committee], visibility: quiet}}
    expect: silent
  - name: there is no committee
    policy:
      actors: {agency: {role: humanitarian_organisation}}
      actions: {grant: {instrument: local_partner_aid, recipient: [agency], visibility: quiet}}
    expect: silent
  - name: visible contact with us would endanger the committee
    policy:
      actors: {committee: {role: local_peace_actor, protective_capacity: high, endangered_by_contact: yes}}
      actions: {grant: {instrument: civil_society_support, recipient: [committee], visibility: public}}
    expect: silent
  - name: the committee's protective capacity is moderate
    policy:
      actors: {committee: {role: local_peace_actor, protective_capacity: moderate}}
      actions: {grant: {instrument: civil_society_support, recipient: [committee], visibility: quiet}}
    expect: established
  - name: the acting government's role is local peace actor
    policy:
      actors:
        us: {role: local_peace_actor}
        committee: {role: local_peace_actor, protective_capacity: high}
        agency: {role: humanitarian_organisation}
      relations: [agency delivers_aid_through committee]
      actions: {grant: {instrument: local_partner_aid, recipient: [us], visibility: quiet}}
    expect: possible
  - name: visible contact with us would not endanger the committee
    policy:
      actors: {committee: {role: local_peace_actor, protective_capacity: high, endangered_by_contact: no}}
      actions: {grant: {instrument: civil_society_support, recipient: [committee], visibility: public}}
    expect: established
"""###),
    ("actor-networks/partner-enforces-exclusion.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  institution: {role: state_actor, enforces_exclusion: yes}
  any:
    - {programme: {recipient: institution}}
    - {programme: {implemented_by: institution}}
unless:
  - label: support depends on verified equal access and is under civilian oversight
    programme: {conditionality: {at_least: benchmark_based}, civilian_oversight: yes}
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
      actions:
        support: {instrument: development_programme, recipient: [registry], conditionality: benchmark_based, civilian_oversight: yes}
    expect: mitigated
  - name: the registry's role is militia
    policy:
      actors: {registry: {role: militia, enforces_exclusion: yes}}
      actions: {support: {instrument: development_programme, recipient: [registry]}}
    expect: silent
  - name: the support's instrument is sanctions relief
    policy:
      actors: {registry: {role: public_institution, enforces_exclusion: yes}}
      actions: {support: {instrument: sanctions_relief, recipient: [registry]}}
    expect: silent
  - name: the support's conditionality is conduct based
    policy:
      actors: {registry: {role: public_institution, enforces_exclusion: yes}}
      actions: {support: {instrument: development_programme, recipient: [registry], conditionality: conduct_based}}
    expect: established
  - name: the support has no recipient
    policy:
      actors: {registry: {role: public_institution, enforces_exclusion: yes}}
      actions: {support: {instrument: development_programme, recipient: none}}
    expect: possible
  - name: the support's conditionality is not stated
    policy:
      actors: {registry: {role: public_institution, enforces_exclusion: yes}}
      actions: {support: {instrument: development_programme, recipient: [registry], civilian_oversight: no}}
    expect: established
  - name: the support is implemented by nobody, and the support has no recipient
    policy:
      actors: {registry: {role: public_institution, enforces_exclusion: yes}}
      actions: {support: {instrument: development_programme, implemented_by: none, recipient: none}}
    expect: silent
  - name: the support has no recipient; otherwise as in “its practice is not known”
    policy:
      actors: {registry: {role: public_institution}}
      actions: {support: {instrument: development_programme, recipient: none}}
    expect: possible
"""###),
    ("actor-networks/plan-misses-the-perpetrator.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: No action reaches the perpetrator or anyone with leverage over it
status: review
kind: gap
interaction: counteracting
affects: atrocity_prevention.dissuade_perpetrators
evidence: limited
mechanism: outside_the_network
given: {perpetrator: actor}
when:
  perpetrator:
    role: [state_actor, armed_actor, political_actor, leader]
    perpetrator_status: {at_least: credible}
    intent: {at_least: credible}
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
  - name: there is a second guard
    policy:
      actors:
        guard: {role: militia, perpetrator_status: credible, intent: credible}
        second_guard: {role: militia, perpetrator_status: credible, intent: credible}
      actions: {listing: {instrument: targeted_sanctions, targets: [guard]}}
    expect: possible
  - name: the listing targets nobody
    policy:
      actors: {guard: {role: militia, perpetrator_status: credible, intent: credible}}
      actions: {listing: {instrument: targeted_sanctions, targets: none}}
    expect: established
  - name: the guard's intent is ambiguous
    policy:
      actors: {guard: {role: militia, perpetrator_status: credible, intent: ambiguous}}
      mapped: [commands, controls, funds, has_leverage_over]
      actions: {aid: {instrument: humanitarian_aid, targets: none}}
    expect: silent
  - name: the guard's role is external patron
    policy:
      actors: {guard: {role: external_patron, perpetrator_status: credible, intent: credible}}
      mapped: [commands, controls, funds, has_leverage_over]
      actions: {aid: {instrument: humanitarian_aid, targets: none}}
    expect: silent
  - name: the guard's perpetrator status is suspected
    policy:
      actors: {guard: {role: militia, perpetrator_status: suspected, intent: credible}}
      mapped: [commands, controls, funds, has_leverage_over]
      actions: {aid: {instrument: humanitarian_aid, targets: none}}
    expect: silent
  - name: the guard funds the second guard
    policy:
      actors:
        guard: {role: militia, perpetrator_status: credible, intent: credible}
        second_guard: {role: militia, perpetrator_status: credible, intent: credible}
      relations: [guard funds second_guard]
      actions: {listing: {instrument: targeted_sanctions, targets: [guard]}}
    expect: silent
  - name: the aid targets the acting government
    policy:
      actors: {guard: {role: militia, perpetrator_status: credible, intent: credible}}
      mapped: [commands, controls, funds, has_leverage_over]
      actions: {aid: {instrument: humanitarian_aid, targets: [us]}}
    expect: established
"""###),
    ("actor-networks/relief-and-force-share-a-broker.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - label: those who deliver are screened and deliveries are monitored
    relief: {vetting: {at_least: individual}, monitoring: {at_least: third_party}}
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
  - name: the band's perpetrator status is suspected
    policy:
      actors: {broker: {role: political_actor}, band: {role: militia, perpetrator_status: suspected}}
      relations: [broker commands band]
      actions: {food: {instrument: humanitarian_aid, implemented_by: [broker]}}
    expect: silent
  - name: the food's monitoring is self report
    policy:
      actors: {broker: {role: political_actor}, band: {role: militia, perpetrator_status: credible}}
      relations: [broker commands band]
      actions: {food: {instrument: humanitarian_aid, implemented_by: [broker], monitoring: self_report}}
    expect: established
  - name: the food's instrument is evacuation agreement
    policy:
      actors: {broker: {role: political_actor}, band: {role: militia, perpetrator_status: credible}}
      relations: [broker commands band]
      actions: {food: {instrument: evacuation_agreement, implemented_by: [broker]}}
    expect: silent
  - name: there is no vetting for the food
    policy:
      actors: {broker: {role: political_actor}, band: {role: militia, perpetrator_status: credible}}
      relations: [broker commands band]
      actions: {food: {instrument: humanitarian_aid, implemented_by: [broker], vetting: none}}
    expect: established
"""###),
    ("actor-networks/several-sponsors.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
      actors:
        band: {role: armed_group, perpetrator_status: credible}
        north: {role: foreign_government}
        south: {role: foreign_government}
      relations: [north arms band, south funds band]
    expect: established
  - name: one sponsor
    policy:
      actors:
        band: {role: armed_group, perpetrator_status: credible}
        north: {role: foreign_government}
        south: {role: foreign_government}
      relations: [north arms band]
      mapped: [funds, arms, trains]
    expect: silent
  - name: the second sponsor is suspected
    policy:
      actors:
        band: {role: armed_group, perpetrator_status: credible}
        north: {role: foreign_government}
        south: {role: foreign_government}
      relations: [north arms band, {from: south, is: funds, to: band, certainty: suspected}]
    expect: possible
    asks: [south funds band]
  - name: the sponsors meet in a contact group
    policy:
      actors:
        band: {role: armed_group, perpetrator_status: credible}
        north: {role: foreign_government}
        south: {role: foreign_government}
      relations: [north arms band, south funds band]
      actions: {group: {instrument: allied_coordination, targets: [north, south]}}
    expect: mitigated
  - name: the band's perpetrator status is suspected
    policy:
      actors:
        band: {role: armed_group, perpetrator_status: suspected}
        north: {role: foreign_government}
        south: {role: foreign_government}
      relations: [north arms band, south funds band]
    expect: silent
  - name: the group targets the band
    policy:
      actors:
        band: {role: armed_group, perpetrator_status: credible}
        north: {role: foreign_government}
        south: {role: foreign_government}
      relations: [north arms band, south funds band]
      actions: {group: {instrument: allied_coordination, targets: [band]}}
    expect: established
  - name: the group's instrument is good offices
    policy:
      actors:
        band: {role: armed_group, perpetrator_status: credible}
        north: {role: foreign_government}
        south: {role: foreign_government}
      relations: [north arms band, south funds band]
      actions: {group: {instrument: good_offices, targets: [north, south]}}
    expect: established
  - name: the band's role is external patron
    policy:
      actors:
        band: {role: external_patron, perpetrator_status: credible}
        north: {role: foreign_government}
        south: {role: foreign_government}
      relations: [north arms band, south funds band]
    expect: silent
"""###),
    ("actor-networks/shared-network-map.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the map's instrument is warning system
    policy:
      actions: {map: {instrument: warning_system}, listing: {instrument: network_sanctions, uses_network_map: yes}}
    expect: silent
  - name: the listing's instrument is sectoral sanctions
    policy:
      actions: {map: {instrument: network_mapping}, listing: {instrument: sectoral_sanctions, uses_network_map: yes}}
    expect: silent
  - name: there is a second map
    policy:
      actions:
        map: {instrument: network_mapping}
        listing: {instrument: network_sanctions, uses_network_map: yes}
        second_map: {instrument: network_mapping}
    expect: established
    interaction: reinforcing
"""###),
    ("actor-networks/voice-without-command.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - label: what is agreed is verified on the ground
    given: {monitors: action}
    monitors: {instrument: [peace_operation, truce, peace_agreement], monitoring: {at_least: third_party}}
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
  - name: a truce of which nobody says how it is verified
    policy:
      actors: {envoy: {role: negotiator, at_the_table: yes}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [envoy represents band]
      mapped: [commands, controls]
      actions: {truce: {instrument: ceasefire}}
    expect: unguarded
  - name: the band's perpetrator status is suspected
    policy:
      actors: {envoy: {role: negotiator, at_the_table: yes}, band: {role: armed_group, perpetrator_status: suspected}}
      relations: [envoy represents band]
      mapped: [commands, controls]
    expect: silent
  - name: the truce's instrument is power sharing
    policy:
      actors: {envoy: {role: negotiator, at_the_table: yes}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [envoy represents band]
      mapped: [commands, controls]
      actions: {truce: {instrument: power_sharing, monitoring: third_party}}
    expect: established
  - name: the band's role is external patron
    policy:
      actors: {envoy: {role: negotiator, at_the_table: yes}, band: {role: external_patron, perpetrator_status: credible}}
      relations: [envoy represents band]
      mapped: [commands, controls]
    expect: silent
  - name: the truce's monitoring is self report
    policy:
      actors: {envoy: {role: negotiator, at_the_table: yes}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [envoy represents band]
      mapped: [commands, controls]
      actions: {truce: {instrument: ceasefire, monitoring: self_report}}
    expect: established
  - name: the envoy does not take part in the talks
    policy:
      actors: {envoy: {role: negotiator, at_the_table: no}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [envoy represents band]
      mapped: [commands, controls]
      actions: {truce: {instrument: ceasefire, monitoring: third_party}}
    expect: silent
"""###),
    ("arms-embargoes/arming-beside-mediation.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Arms for one side while all sides are asked to negotiate costs the mediator its even-handedness
status: draft
interaction: counteracting
with_safeguard: constraining
affects: mediation_peace_process.sustain_talks
pursues: atrocity_prevention
evidence: limited
mechanism: mediator_credibility
school: Q02.asymmetric
given: {arming: action, talks: action, group: actor}
when:
  arming: {instrument: [embargo_easing, arms_transfer, train_equip], recipient: group}
  group: {role: [targeted_group, armed_group]}
  talks: {instrument: mediation, applies_to: all_parties}
  situation: {conflict_phase: [escalating, active, stalemate, relapse]}
unless:
  - {label: units are vetted and roles are divided, arming: {vetting: {at_least: unit}, agreed_division_of_roles: yes}}
because: >
  {arming} gives {group} arms while {talks} treats all sides alike. It may protect people and correct a balance; it can also
  end the mediator's standing, prolong fighting and arm those who abuse later. Which effect prevails is contested.
mitigate:
  - Let different states lead the two, supply only what defends, vet the chain of command and set benchmarks of conduct.
sources:
  - {ref: williams-1995, at: opening, stance: contradicts}
  - {ref: hogendoorn-2008, at: abstract, stance: qualifies}
examples:
  - name: arms for one side during talks with all
    policy:
      situation: {conflict_phase: active}
      actors: {defenders: {role: armed_group}}
      actions: {easing: {instrument: embargo_easing, recipient: [defenders]}, talks: {instrument: mediation, applies_to: all_parties}}
    expect: unguarded
  - name: nobody is vetted
    policy:
      situation: {conflict_phase: active}
      actors: {defenders: {role: armed_group}}
      actions:
        easing: {instrument: embargo_easing, recipient: [defenders], vetting: none}
        talks: {instrument: mediation, applies_to: all_parties}
    expect: established
  - name: no talks with all
    policy:
      situation: {conflict_phase: active}
      actors: {defenders: {role: armed_group}}
      actions:
        easing: {instrument: embargo_easing, recipient: [defenders], vetting: none}
        talks: {instrument: mediation, applies_to: selected_parties}
    expect: silent
  - name: the phase is not known
    policy:
      actors: {defenders: {role: armed_group}}
      actions:
        easing: {instrument: embargo_easing, recipient: [defenders], vetting: none}
        talks: {instrument: mediation, applies_to: all_parties}
    expect: possible
    asks: [situation.conflict_phase]
  - name: vetted, with roles divided
    policy:
      situation: {conflict_phase: active}
      actors: {defenders: {role: armed_group}}
      actions:
        easing: {instrument: embargo_easing, recipient: [defenders], vetting: unit, agreed_division_of_roles: yes}
        talks: {instrument: mediation, applies_to: all_parties}
    expect: mitigated
  - name: the talks' instrument is community dialogue
    policy:
      situation: {conflict_phase: active}
      actors: {defenders: {role: armed_group}}
      actions:
        easing: {instrument: embargo_easing, recipient: [defenders]}
        talks: {instrument: community_dialogue, applies_to: all_parties}
    expect: silent
  - name: the easing's instrument is technology transfer
    policy:
      situation: {conflict_phase: active}
      actors: {defenders: {role: armed_group}}
      actions: {easing: {instrument: technology_transfer, recipient: [defenders]}, talks: {instrument: mediation, applies_to: all_parties}}
    expect: silent
  - name: the easing's recipient is the acting government
    policy:
      situation: {conflict_phase: active}
      actors: {defenders: {role: armed_group}}
      actions: {easing: {instrument: embargo_easing, recipient: [us]}, talks: {instrument: mediation, applies_to: all_parties}}
    expect: silent
  - name: the conflict phase is ceasefire
    policy:
      situation: {conflict_phase: ceasefire}
      actors: {defenders: {role: armed_group}}
      actions: {easing: {instrument: embargo_easing, recipient: [defenders]}, talks: {instrument: mediation, applies_to: all_parties}}
    expect: silent
  - name: the easing's vetting is individual
    policy:
      situation: {conflict_phase: active}
      actors: {defenders: {role: armed_group}}
      actions:
        easing: {instrument: embargo_easing, recipient: [defenders], vetting: individual}
        talks: {instrument: mediation, applies_to: all_parties}
    expect: established
  - name: the defenders' role is private military company
    policy:
      situation: {conflict_phase: active}
      actors: {defenders: {role: private_military_company}}
      actions: {easing: {instrument: embargo_easing, recipient: [defenders]}, talks: {instrument: mediation, applies_to: all_parties}}
    expect: silent
  - name: it is not agreed who speaks, who mediates and who acts
    policy:
      situation: {conflict_phase: active}
      actors: {defenders: {role: armed_group}}
      actions:
        easing: {instrument: embargo_easing, recipient: [defenders], agreed_division_of_roles: no}
        talks: {instrument: mediation, applies_to: all_parties}
    expect: established
"""###),
    ("arms-embargoes/arms-reach-an-attacker.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Arms supplied to one force reach another that attacks civilians
status: review
interaction: cancelling
with_safeguard: constraining
affects: atrocity_prevention.degrade_capability
pursues: export_control_dual_use
evidence: moderate
mechanism: indirect_supply
given: {supply: action, recipient: actor, attacker: actor}
when:
  supply: {instrument: [arms_transfer, train_equip, technology_transfer], recipient: recipient}
  recipient: {path: {via: [arms, commands, controls, allied_with], hops: [1, 3], to: attacker}}
  attacker: {role: armed_actor, perpetrator_status: {at_least: credible}}
unless:
  - label: use is checked after delivery and conduct is a condition
    supply: {end_use_control: post_shipment_check, conditionality: {at_least: conduct_based}}
because: >
  {supply} goes to {recipient}, from whom arms or command lead on to {attacker}, which is implicated in attacks on
  civilians. Indirect supply adds to the means of the attacker and carries legal exposure for the supplier.
mitigate:
  - Refuse or revoke the licence, check use after delivery and make it depend on the conduct of {recipient}.
supersedes:
  - {rule: arms-embargoes/licence-to-the-patron, binding: {licence: supply, patron: recipient, party: attacker}}
  - {rule: counter-terrorism/partner-directs-abusive-force, binding: {support: supply, partner: recipient, force: attacker}}
sources:
  - {ref: lustgarten-2015, at: abstract}
examples:
  - name: a recipient that arms a militia
    policy:
      actors: {state: {role: foreign_government}, band: {role: militia, perpetrator_status: credible}}
      relations: [state arms band]
      actions: {licence: {instrument: arms_transfer, recipient: [state]}}
    expect: unguarded
  - name: no control of use
    policy:
      actors: {state: {role: foreign_government}, band: {role: militia, perpetrator_status: credible}}
      relations: [state arms band]
      actions: {licence: {instrument: arms_transfer, recipient: [state], end_use_control: none}}
    expect: established
  - name: the recipient arms nobody
    policy:
      actors: {state: {role: foreign_government}, band: {role: militia, perpetrator_status: credible}}
      mapped: [arms, commands, controls, allied_with]
      actions: {licence: {instrument: arms_transfer, recipient: [state], end_use_control: none}}
    expect: silent
  - name: the supply is suspected
    policy:
      actors: {state: {role: foreign_government}, band: {role: militia, perpetrator_status: credible}}
      relations: [{from: state, is: arms, to: band, certainty: suspected}]
      actions: {licence: {instrument: arms_transfer, recipient: [state], end_use_control: none}}
    expect: possible
    asks: [state arms band]
  - name: checked and conditional
    policy:
      actors: {state: {role: foreign_government}, band: {role: militia, perpetrator_status: credible}}
      relations: [state arms band]
      actions:
        licence: {instrument: arms_transfer, recipient: [state], end_use_control: post_shipment_check, conditionality: conduct_based}
    expect: mitigated
  - name: the band's role is external patron
    policy:
      actors: {state: {role: foreign_government}, band: {role: external_patron, perpetrator_status: credible}}
      relations: [state arms band]
      actions: {licence: {instrument: arms_transfer, recipient: [state]}}
    expect: silent
  - name: the band's perpetrator status is suspected
    policy:
      actors: {state: {role: foreign_government}, band: {role: militia, perpetrator_status: suspected}}
      relations: [state arms band]
      actions: {licence: {instrument: arms_transfer, recipient: [state]}}
    expect: silent
  - name: the licence's conditionality is procedural
    policy:
      actors: {state: {role: foreign_government}, band: {role: militia, perpetrator_status: credible}}
      relations: [state arms band]
      actions: {licence: {instrument: arms_transfer, recipient: [state], conditionality: procedural}}
    expect: established
  - name: the licence's instrument is sanctions relief
    policy:
      actors: {state: {role: foreign_government}, band: {role: militia, perpetrator_status: credible}}
      relations: [state arms band]
      actions: {licence: {instrument: sanctions_relief, recipient: [state]}}
    expect: silent
  - name: there is no state
    policy:
      actors: {band: {role: militia, perpetrator_status: credible}}
      actions: {licence: {instrument: arms_transfer, recipient: none}}
    expect: silent
  - name: the licence's end use control is certificate
    policy:
      actors: {state: {role: foreign_government}, band: {role: militia, perpetrator_status: credible}}
      relations: [state arms band]
      actions: {licence: {instrument: arms_transfer, recipient: [state], end_use_control: certificate}}
    expect: established
"""###),
    ("arms-embargoes/cuts-the-attackers-supply.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A monitored multilateral embargo cuts the supply of those who attack
status: review
interaction: reinforcing
affects: atrocity_prevention.degrade_capability
evidence: moderate
mechanism: perpetrator_supply_cut
given: {embargo: action, perpetrator: actor}
when:
  embargo:
    instrument: arms_embargo
    targets: perpetrator
    applies_to: [single_actor, selected_parties]
    multilateral: {at_least: regional}
    monitoring: {at_least: third_party}
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
      actions:
        embargo: {instrument: arms_embargo, applies_to: single_actor, targets: [guard], multilateral: regional, monitoring: third_party}
    expect: established
  - name: the same embargo imposed by one state
    policy:
      actors: {guard: {role: militia, perpetrator_status: credible}}
      actions:
        embargo: {instrument: arms_embargo, applies_to: single_actor, targets: [guard], multilateral: unilateral, monitoring: third_party}
    expect: silent
  - name: what is known of the target is not stated
    policy:
      actors: {guard: {role: militia}}
      actions: {embargo: {instrument: arms_embargo, applies_to: single_actor, targets: [guard], multilateral: un, monitoring: third_party}}
    expect: possible
    asks: [guard.perpetrator_status]
  - name: the embargo's monitoring is self report
    policy:
      actors: {guard: {role: militia, perpetrator_status: credible}}
      actions:
        embargo: {instrument: arms_embargo, targets: [guard], applies_to: single_actor, multilateral: regional, monitoring: self_report}
    expect: silent
  - name: the embargo's instrument is export denial
    policy:
      actors: {guard: {role: militia, perpetrator_status: credible}}
      actions:
        embargo: {instrument: export_denial, targets: [guard], applies_to: single_actor, multilateral: regional, monitoring: third_party}
    expect: silent
  - name: the embargo applies to the whole population
    policy:
      actors: {guard: {role: militia, perpetrator_status: credible}}
      actions:
        embargo: {instrument: arms_embargo, targets: [guard], applies_to: population_wide, multilateral: regional, monitoring: third_party}
    expect: silent
  - name: it is not known whom the embargo targets
    policy:
      actors: {guard: {role: militia, perpetrator_status: credible}}
      actions: {embargo: {instrument: arms_embargo, applies_to: single_actor, multilateral: regional, monitoring: third_party}}
    expect: possible
    interaction: reinforcing
  - name: the embargo is taken by a coalition
    policy:
      actors: {guard: {role: militia, perpetrator_status: credible}}
      actions:
        embargo: {instrument: arms_embargo, targets: [guard], applies_to: single_actor, multilateral: coalition, monitoring: third_party}
    expect: silent
  - name: the guard's perpetrator status is suspected
    policy:
      actors: {guard: {role: militia, perpetrator_status: suspected}}
      actions:
        embargo: {instrument: arms_embargo, targets: [guard], applies_to: single_actor, multilateral: regional, monitoring: third_party}
    expect: silent
  - name: the embargo targets nobody
    policy:
      actors: {guard: {role: militia, perpetrator_status: credible}}
      actions:
        embargo: {instrument: arms_embargo, targets: none, applies_to: single_actor, multilateral: regional, monitoring: third_party}
    expect: silent
"""###),
    ("arms-embargoes/denial-with-allies.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A denial of supply that allies join is not filled by another seller
status: review
interaction: reinforcing
affects: atrocity_prevention.degrade_capability
pursues: export_control_dual_use
evidence: moderate
mechanism: coordinated_pressure
given: {denial: action}
some: {coordination: action, attacker: actor}
when:
  denial: {instrument: [export_denial, technology_control, arms_embargo], targets: attacker, change: {none_of: [reduced, withdrawn]}}
  coordination: {instrument: allied_coordination, targets: attacker}
  attacker: {perpetrator_status: {at_least: credible}}
because: >
  {denial} keeps arms or technology from those who attack civilians, and allies take the same line. Breadth raises the
  effect of supply restrictions; a lone denial passes the order to another seller.
mitigate:
  - Share notices of denial, control goods that are on no list when they may serve atrocities, and check after delivery.
sources:
  - {ref: brzoska-2008, at: abstract}
  - {ref: ushmm-literature-2022, at: opening}
examples:
  - name: allies deny the same buyer
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {denial: {instrument: export_denial, targets: [army]}, line: {instrument: allied_coordination, targets: [army]}}
    expect: established
  - name: the buyer has no findings against it
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: none}}
      actions: {denial: {instrument: export_denial, targets: [army]}, line: {instrument: allied_coordination, targets: [army]}}
    expect: silent
  - name: the buyer's record is not known
    policy:
      actors: {army: {role: state_security_force}}
      actions: {denial: {instrument: export_denial, targets: [army]}, line: {instrument: allied_coordination, targets: [army]}}
    expect: possible
    asks: [army.perpetrator_status]
  - name: the denial is reduced
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions:
        denial: {instrument: export_denial, change: reduced, targets: [army]}
        line: {instrument: allied_coordination, targets: [army]}
    expect: silent
  - name: the denial's instrument is targeted sanctions
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {denial: {instrument: targeted_sanctions, targets: [army]}, line: {instrument: allied_coordination, targets: [army]}}
    expect: silent
  - name: the line's instrument is not known
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {denial: {instrument: export_denial, targets: [army]}, line: {targets: [army]}}
    expect: possible
    interaction: reinforcing
  - name: the line targets nobody
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {denial: {instrument: export_denial, targets: [army]}, line: {instrument: allied_coordination, targets: none}}
    expect: silent
  - name: the denial targets nobody
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {denial: {instrument: export_denial, targets: none}, line: {instrument: allied_coordination, targets: [army]}}
    expect: silent
  - name: the army's perpetrator status is suspected
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: suspected}}
      actions: {denial: {instrument: export_denial, targets: [army]}, line: {instrument: allied_coordination, targets: [army]}}
    expect: silent
  - name: it turns on the coordination's instrument
    policy:
      actors: {attacker: {perpetrator_status: credible}}
      actions: {denial: {instrument: arms_embargo, targets: [attacker]}, coordination: {instrument: fact_finding, targets: [attacker]}}
    expect: silent
"""###),
    ("arms-embargoes/disarms-the-targeted.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
    force:
      instrument: [peace_operation, military_force]
      change: [as_described, reinforced]
      protects: group
      protection: physical_protection
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
  - name: there is a second farmers
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: mostly_one_sided}
      actors: {farmers: {role: targeted_group, armed_capacity: low}, second_farmers: {role: targeted_group, armed_capacity: low}}
      actions: {embargo: {instrument: arms_embargo, exempts: [farmers], applies_to: all_parties}}
    expect: established
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated, violence_against_civilians: mostly_one_sided}
      actors: {farmers: {role: targeted_group, armed_capacity: low}}
      actions: {embargo: {instrument: arms_embargo, applies_to: all_parties}}
    expect: silent
  - name: the farmers' armed capacity is moderate
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: mostly_one_sided}
      actors: {farmers: {role: targeted_group, armed_capacity: moderate}}
      actions: {embargo: {instrument: arms_embargo, applies_to: all_parties}}
    expect: silent
  - name: the embargo's instrument is export denial
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: mostly_one_sided}
      actors: {farmers: {role: targeted_group, armed_capacity: low}}
      actions: {embargo: {instrument: export_denial, applies_to: all_parties}}
    expect: silent
  - name: the embargo applies to some of the parties
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: mostly_one_sided}
      actors: {farmers: {role: targeted_group, armed_capacity: low}}
      actions: {embargo: {instrument: arms_embargo, applies_to: selected_parties}}
    expect: silent
  - name: the atrocity phase is imminent
    policy:
      situation: {atrocity_phase: imminent, violence_against_civilians: mostly_one_sided}
      actors: {farmers: {role: targeted_group, armed_capacity: low}}
      actions: {embargo: {instrument: arms_embargo, change: as_described, exempts: none, protects: none, applies_to: all_parties}}
    expect: established
  - name: the farmers' role is displaced population
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: mostly_one_sided}
      actors: {farmers: {role: displaced_population, armed_capacity: low}}
      actions: {embargo: {instrument: arms_embargo, applies_to: all_parties}}
    expect: silent
  - name: there is a second embargo, and the embargo's instrument is not known
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: mostly_one_sided}
      actors: {farmers: {role: targeted_group, armed_capacity: low}}
      actions:
        embargo: {change: as_described, exempts: none, protects: none, applies_to: all_parties}
        second_embargo: {instrument: arms_embargo, change: as_described, exempts: none, protects: none, applies_to: all_parties}
    expect: established
  - name: it turns on whether a force able to protect the group physically is assigned to it
    policy:
      situation: {atrocity_phase: imminent, violence_against_civilians: one_sided}
      actors: {group: {role: targeted_group, armed_capacity: none}}
      actions:
        embargo: {instrument: arms_embargo, exempts: none, applies_to: all_parties}
        force: {instrument: un_peacekeeping, protects: [group], protection: physical_protection}
    expect: mitigated
  - name: it turns on the force's instrument
    policy:
      situation: {atrocity_phase: imminent, violence_against_civilians: one_sided}
      actors: {group: {role: targeted_group, armed_capacity: none}}
      actions:
        embargo: {instrument: arms_embargo, exempts: none, applies_to: all_parties}
        force: {instrument: safe_area, protects: [group], protection: physical_protection}
    expect: established
  - name: the force has no protection
    policy:
      situation: {atrocity_phase: imminent, violence_against_civilians: one_sided}
      actors: {group: {role: targeted_group, armed_capacity: none}}
      actions:
        embargo: {instrument: arms_embargo, exempts: none, applies_to: all_parties}
        force: {instrument: un_peacekeeping, protects: [group], protection: none}
    expect: established
  - name: the force is reduced
    policy:
      situation: {atrocity_phase: imminent, violence_against_civilians: one_sided}
      actors: {group: {role: targeted_group, armed_capacity: none}}
      actions:
        embargo: {instrument: arms_embargo, exempts: none, applies_to: all_parties}
        force: {instrument: un_peacekeeping, change: reduced, protects: [group], protection: physical_protection}
    expect: established
  - name: the force's protection is monitoring presence
    policy:
      situation: {atrocity_phase: imminent, violence_against_civilians: one_sided}
      actors: {group: {role: targeted_group, armed_capacity: none}}
      actions:
        embargo: {instrument: arms_embargo, exempts: none, applies_to: all_parties}
        force: {instrument: un_peacekeeping, protects: [group], protection: monitoring_presence}
    expect: established
"""###),
    ("arms-embargoes/licence-to-the-patron.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the licence carries no control of use
    policy:
      actors: {rebels: {role: armed_group}, neighbour: {role: external_patron}}
      relations: [neighbour arms rebels]
      actions:
        embargo: {instrument: arms_embargo, targets: [rebels], recipient: none}
        licence: {instrument: arms_transfer, recipient: [neighbour], targets: none, end_use_control: none}
    expect: established
  - name: the embargo targets the neighbour
    policy:
      actors: {rebels: {role: armed_group}, neighbour: {role: external_patron}}
      relations: [neighbour arms rebels]
      actions:
        embargo: {instrument: arms_embargo, targets: [neighbour], recipient: none}
        licence: {instrument: arms_transfer, targets: none, recipient: [neighbour]}
    expect: silent
  - name: the embargo's instrument is export denial
    policy:
      actors: {rebels: {role: armed_group}, neighbour: {role: external_patron}}
      relations: [neighbour arms rebels]
      actions:
        embargo: {instrument: export_denial, targets: [rebels], recipient: none}
        licence: {instrument: arms_transfer, targets: none, recipient: [neighbour]}
    expect: silent
  - name: the licence's instrument is technology transfer
    policy:
      actors: {rebels: {role: armed_group}, neighbour: {role: external_patron}}
      relations: [neighbour arms rebels]
      actions:
        embargo: {instrument: arms_embargo, targets: [rebels], recipient: none}
        licence: {instrument: technology_transfer, targets: none, recipient: [neighbour]}
    expect: silent
  - name: the licence's end use control is certificate
    policy:
      actors: {rebels: {role: armed_group}, neighbour: {role: external_patron}}
      relations: [neighbour arms rebels]
      actions:
        embargo: {instrument: arms_embargo, targets: [rebels], recipient: none}
        licence: {instrument: arms_transfer, targets: none, recipient: [neighbour], end_use_control: certificate}
    expect: established
"""###),
    ("arms-embargoes/licence-without-assessment.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A licence for arms or sensitive technology is decided without asking who might be attacked
status: review
kind: gap
interaction: counteracting
with_safeguard: consistent
affects: export_control_dual_use.prevent_misuse
evidence: moderate
mechanism: no_atrocity_assessment
given: {licence: action}
when:
  licence: {instrument: [arms_transfer, technology_transfer], status: proposed}
  situation: {atrocity_phase: {at_least: structural_risk}}
unless:
  - {label: the risk of atrocities has been assessed, licence: {assessments: atrocity}}
because: >
  {licence} is to be decided on other criteria than the risk of atrocities. Whether a region is stable does not say who
  might be attacked by whom.
mitigate:
  - Add four questions, on motive, means, target and trigger, and name who answers them.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶8, ¶22"}
  - {ref: us-araf, at: opening}
  - {ref: dalessandra-raj-singh, at: abstract}
examples:
  - name: a licence where atrocities are possible
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {licence: {instrument: arms_transfer}}
    expect: unguarded
  - name: only conflict was assessed
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {licence: {instrument: arms_transfer, assessments: [conflict]}}
    expect: established
  - name: no sign of risk
    policy:
      situation: {atrocity_phase: none}
      actions: {licence: {instrument: arms_transfer, assessments: [conflict]}}
    expect: silent
  - name: the risk is not known
    policy:
      actions: {licence: {instrument: arms_transfer, assessments: [conflict]}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: assessed
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {licence: {instrument: arms_transfer, assessments: [atrocity]}}
    expect: mitigated
  - name: the licence is in force
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {licence: {instrument: arms_transfer, status: in_force}}
    expect: silent
  - name: the licence's instrument is sanctions relief
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {licence: {instrument: sanctions_relief}}
    expect: silent
  - name: the licence's assessments are human rights due diligence
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {licence: {instrument: arms_transfer, assessments: human_rights_due_diligence}}
    expect: established
"""###),
    ("arms-embargoes/no-protective-equipment.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: An embargo without an exemption for protective equipment and without review
status: review
kind: gap
interaction: constraining
with_safeguard: consistent
affects: civilian_protection.physical_safety
pursues: conflict_prevention
evidence: limited
mechanism: disarms_the_targeted
given: {embargo: action}
when:
  embargo: {instrument: arms_embargo, applies_to: [all_parties, population_wide], change: {none_of: [reduced, withdrawn]}}
  situation: {atrocity_phase: {at_least: elevated}}
unless:
  - label: protective equipment is exempt and the embargo is reviewed
    embargo: {carve_outs: personal_protection_equipment, review: {at_least: quarterly}}
because: >
  {embargo} binds all sides and exempts no protective equipment or mine clearance. A text without exemption and review takes
  means of protection from civilians by default.
mitigate:
  - Exempt protective equipment, review the embargo every three months and say who counts as a protective actor.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶5"}
examples:
  - name: an embargo on all sides while risk is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actions: {ban: {instrument: arms_embargo, applies_to: all_parties}}
    expect: unguarded
  - name: nothing is exempt
    policy:
      situation: {atrocity_phase: elevated}
      actions: {ban: {instrument: arms_embargo, applies_to: all_parties, carve_outs: none}}
    expect: established
  - name: one actor only
    policy:
      situation: {atrocity_phase: elevated}
      actions: {ban: {instrument: arms_embargo, applies_to: single_actor, carve_outs: none}}
    expect: silent
  - name: the risk is not known
    policy:
      actions: {ban: {instrument: arms_embargo, applies_to: all_parties, carve_outs: none}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: exempt and reviewed
    policy:
      situation: {atrocity_phase: elevated}
      actions: {ban: {instrument: arms_embargo, applies_to: all_parties, carve_outs: [personal_protection_equipment], review: quarterly}}
    expect: mitigated
  - name: the ban is reduced
    policy:
      situation: {atrocity_phase: elevated}
      actions: {ban: {instrument: arms_embargo, change: reduced, applies_to: all_parties}}
    expect: silent
  - name: the ban's review is half yearly
    policy:
      situation: {atrocity_phase: elevated}
      actions: {ban: {instrument: arms_embargo, applies_to: all_parties, review: half_yearly}}
    expect: established
  - name: the ban's instrument is export denial
    policy:
      situation: {atrocity_phase: elevated}
      actions: {ban: {instrument: export_denial, applies_to: all_parties}}
    expect: silent
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {ban: {instrument: arms_embargo, applies_to: all_parties}}
    expect: silent
  - name: the ban's carve outs are documentation
    policy:
      situation: {atrocity_phase: elevated}
      actions: {ban: {instrument: arms_embargo, applies_to: all_parties, carve_outs: documentation}}
    expect: established
  - name: the ban applies to some of the parties
    policy:
      situation: {atrocity_phase: elevated}
      actions: {ban: {instrument: arms_embargo, applies_to: selected_parties}}
    expect: silent
"""###),
    ("arms-embargoes/repression-for-firepower.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: An embargoed government turns from firepower to repression of civilians
status: contested
interaction: constraining
with_safeguard: consistent
affects: civilian_protection.physical_safety
pursues: conflict_prevention
evidence: contested
mechanism: repression_for_firepower
school: Q02.conditional
given: {embargo: action}
when:
  embargo: {instrument: arms_embargo, applies_to: [all_parties, population_wide], change: {none_of: [reduced, withdrawn]}}
  situation: {perpetrator_types: state, conflict_phase: [escalating, active, relapse]}
unless:
  - {label: the conduct of forces is monitored by others than the parties, embargo: {monitoring: {at_least: third_party}}}
because: >
  {embargo} weakens a government that attacks civilians while it fights a war. A statistical study finds that such a
  government can rely more on violence against civilians; other studies find less violence under embargoes.
mitigate:
  - Monitor the conduct of forces beside {embargo}, announce what follows from attacks on civilians and add measures against the chain of command.
sources:
  - {ref: embargoes-weapons-violence, at: abstract}
  - {ref: hultman-peksen-2015, at: abstract, stance: contradicts}
examples:
  - name: a state at war attacks civilians
    policy:
      situation: {perpetrator_types: [state], conflict_phase: active}
      actions: {ban: {instrument: arms_embargo, applies_to: all_parties}}
    expect: unguarded
  - name: nobody monitors
    policy:
      situation: {perpetrator_types: [state], conflict_phase: active}
      actions: {ban: {instrument: arms_embargo, applies_to: all_parties, monitoring: none}}
    expect: established
  - name: an armed group attacks
    policy:
      situation: {perpetrator_types: [nonstate_group], conflict_phase: active}
      actions: {ban: {instrument: arms_embargo, applies_to: all_parties, monitoring: none}}
    expect: silent
  - name: who attacks is not known
    policy:
      situation: {conflict_phase: active}
      actions: {ban: {instrument: arms_embargo, applies_to: all_parties, monitoring: none}}
    expect: possible
    asks: [situation.perpetrator_types]
  - name: monitored by a third party
    policy:
      situation: {perpetrator_types: [state], conflict_phase: active}
      actions: {ban: {instrument: arms_embargo, applies_to: all_parties, monitoring: third_party}}
    expect: mitigated
  - name: the ban is reduced
    policy:
      situation: {conflict_phase: active, perpetrator_types: state}
      actions: {ban: {instrument: arms_embargo, change: reduced, applies_to: all_parties}}
    expect: silent
  - name: the conflict phase is stalemate
    policy:
      situation: {conflict_phase: stalemate, perpetrator_types: state}
      actions: {ban: {instrument: arms_embargo, applies_to: all_parties}}
    expect: silent
  - name: the ban's instrument is export denial
    policy:
      situation: {conflict_phase: active, perpetrator_types: state}
      actions: {ban: {instrument: export_denial, applies_to: all_parties}}
    expect: silent
  - name: the ban applies to some of the parties
    policy:
      situation: {conflict_phase: active, perpetrator_types: state}
      actions: {ban: {instrument: arms_embargo, applies_to: selected_parties}}
    expect: silent
  - name: the ban's monitoring is self report
    policy:
      situation: {conflict_phase: active, perpetrator_types: state}
      actions: {ban: {instrument: arms_embargo, applies_to: all_parties, monitoring: self_report}}
    expect: established
  - name: the perpetrator types are state aligned militia
    policy:
      situation: {conflict_phase: active, perpetrator_types: state_aligned_militia}
      actions: {ban: {instrument: arms_embargo, applies_to: all_parties}}
    expect: silent
"""###),
    ("ceasefires-and-mediation/ceasefire-misses-the-killing.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A ceasefire between armies does not reach the killing of civilians behind the lines
status: review
interaction: counteracting
with_safeguard: constraining
affects: atrocity_prevention.protect_populations
pursues: conflict_prevention
evidence: strong
mechanism: war_frame_misses_killing
school: Q03.target_the_attacker
given: {goal: action}
when:
  goal: {instrument: [truce, mediation, good_offices, peace_agreement], status: [proposed, in_force]}
  situation:
    atrocity_phase: ongoing
    violence_against_civilians: [one_sided, mostly_one_sided]
    violence_motive: [identity_based, political_opponents, mixed]
    conflict_phase: [active, relapse, escalating]
unless:
  - label: a presence protects civilians physically
    given: {shield: action}
    shield: {protection: physical_protection, change: [as_described, reinforced]}
because: >
  {goal} is to end the fighting between armed parties, while one side kills civilians for who they are or what they think.
  The killing is not a by-product of the war and need not end with it; to read it as a broken truce costs time.
mitigate:
  - Treat the killing as a problem of its own, protect people where they are and act against those who lead it.
sources:
  - {ref: carlsson-1999, at: opening}
  - {ref: dalessandra-whidden-2022, at: "¶4"}
examples:
  - name: a truce is sought while one side kills
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: one_sided, violence_motive: identity_based, conflict_phase: relapse}
      actions: {truce: {instrument: ceasefire}}
    expect: unguarded
  - name: nobody protects
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: one_sided, violence_motive: identity_based, conflict_phase: relapse}
      actions: {truce: {instrument: ceasefire, protection: none}}
    expect: established
  - name: several sides kill
    policy:
      situation:
        atrocity_phase: ongoing
        violence_against_civilians: multi_sided
        violence_motive: identity_based
        conflict_phase: relapse
      actions: {truce: {instrument: ceasefire, protection: none}}
    expect: silent
  - name: why civilians are killed is not known
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: one_sided, conflict_phase: relapse}
      actions: {truce: {instrument: ceasefire, protection: none}}
    expect: possible
    asks: [situation.violence_motive]
  - name: a force protects
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: one_sided, violence_motive: identity_based, conflict_phase: relapse}
      actions: {truce: {instrument: ceasefire}, mission: {instrument: un_peacekeeping, protection: physical_protection}}
    expect: mitigated
  - name: the truce has ended
    policy:
      situation: {conflict_phase: relapse, atrocity_phase: ongoing, violence_against_civilians: one_sided, violence_motive: identity_based}
      actions: {truce: {instrument: ceasefire, status: ended}, mission: {instrument: un_peacekeeping, protection: physical_protection}}
    expect: silent
  - name: the truce is reduced
    policy:
      situation: {conflict_phase: relapse, atrocity_phase: ongoing, violence_against_civilians: one_sided, violence_motive: identity_based}
      actions: {truce: {instrument: ceasefire, change: reduced}}
    expect: established
  - name: the atrocity phase is imminent
    policy:
      situation: {conflict_phase: relapse, atrocity_phase: imminent, violence_against_civilians: one_sided, violence_motive: identity_based}
      actions: {truce: {instrument: ceasefire}}
    expect: silent
  - name: the conflict phase is stalemate
    policy:
      situation:
        conflict_phase: stalemate
        atrocity_phase: ongoing
        violence_against_civilians: one_sided
        violence_motive: identity_based
      actions: {truce: {instrument: ceasefire}}
    expect: silent
  - name: the violence motive is resource based
    policy:
      situation: {conflict_phase: relapse, atrocity_phase: ongoing, violence_against_civilians: one_sided, violence_motive: resource_based}
      actions: {truce: {instrument: ceasefire}}
    expect: silent
  - name: the truce's instrument is community dialogue
    policy:
      situation: {conflict_phase: relapse, atrocity_phase: ongoing, violence_against_civilians: one_sided, violence_motive: identity_based}
      actions: {truce: {instrument: community_dialogue}}
    expect: silent
  - name: the truce's protection is monitoring presence
    policy:
      situation: {conflict_phase: relapse, atrocity_phase: ongoing, violence_against_civilians: one_sided, violence_motive: identity_based}
      actions: {truce: {instrument: ceasefire, protection: monitoring_presence}}
    expect: established
"""###),
    ("ceasefires-and-mediation/deadline-before-substance.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A hard deadline puts a signature before inclusion and security
status: review
interaction: counteracting
with_safeguard: constraining
affects: mediation_peace_process.implement_agreements
pursues: mediation_peace_process
evidence: limited
mechanism: deadline_over_substance
given: {deal: action}
when:
  deal: {instrument: [mediation, peace_agreement], hard_deadline: yes}
  situation: {atrocity_phase: {at_least: elevated}}
unless:
  - label: the group at risk takes part and others than the parties verify
    deal: {inclusion: targeted_group, monitoring: {at_least: third_party}}
because: >
  {deal} is under a deadline that leaves no time to agree. Some sign and others stay outside, the group at risk is not heard
  and security is left open; an agreement that few carry can splinter the parties.
mitigate:
  - Extend the deadline, bring in those outside and settle who disarms whom and who protects before anybody signs.
sources:
  - {ref: icg-darfur-b39, at: opening}
examples:
  - name: a deadline in days
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {accord: {instrument: peace_agreement, hard_deadline: yes}}
    expect: unguarded
  - name: nobody else takes part
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {accord: {instrument: peace_agreement, hard_deadline: yes, inclusion: armed_parties_only}}
    expect: established
  - name: time to agree
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {accord: {instrument: peace_agreement, hard_deadline: no, inclusion: armed_parties_only}}
    expect: silent
  - name: whether there is a deadline is not known
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {accord: {instrument: peace_agreement, inclusion: armed_parties_only}}
    expect: possible
    asks: [accord.hard_deadline]
  - name: inclusive and verified
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {accord: {instrument: peace_agreement, hard_deadline: yes, inclusion: targeted_group, monitoring: third_party}}
    expect: mitigated
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {accord: {instrument: peace_agreement, hard_deadline: yes}}
    expect: silent
  - name: the accord's monitoring is self report
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {accord: {instrument: peace_agreement, hard_deadline: yes, monitoring: self_report}}
    expect: established
  - name: the accord's instrument is community dialogue
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {accord: {instrument: community_dialogue, hard_deadline: yes}}
    expect: silent
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actions: {accord: {instrument: peace_agreement, hard_deadline: yes, inclusion: armed_parties_only}}
    expect: established
  - name: the accord's inclusion is civil society
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {accord: {instrument: peace_agreement, hard_deadline: yes, inclusion: civil_society}}
    expect: established
"""###),
    ("ceasefires-and-mediation/deal-with-some.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A deal with some of the armed parties leaves others, and those they attack, outside
status: review
interaction: counteracting
with_safeguard: constraining
affects: atrocity_prevention.protect_populations
pursues: mediation_peace_process
evidence: limited
mechanism: partial_deal
given: {deal: action}
some: {outside: actor}
when:
  deal: {instrument: [peace_agreement, truce], leaves_out: outside, status: [proposed, in_force]}
  outside: {role: [armed_actor, targeted_group]}
  situation: {atrocity_phase: {at_least: elevated}}
unless:
  - {label: it stays open to those outside and covers the whole country, deal: {extent: nationwide, review: {at_least: half_yearly}}}
because: >
  {deal} leaves out an armed actor or a group at risk. A deal with some parties can splinter the others, free forces against those outside and leave
  people at risk without any promise.
mitigate:
  - Keep the deal open, state what holds for those outside and protect people in the areas it does not reach.
sources:
  - {ref: icg-darfur-b39, at: opening}
examples:
  - name: a group stays outside
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group}}
      actions: {accord: {instrument: peace_agreement, leaves_out: [band]}}
    expect: unguarded
  - name: it reaches several areas only
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group}}
      actions: {accord: {instrument: peace_agreement, leaves_out: [band], extent: several_areas}}
    expect: established
  - name: all take part
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group}}
      actions: {accord: {instrument: peace_agreement, leaves_out: none, extent: several_areas}}
    expect: silent
  - name: open and nationwide
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group}}
      actions: {accord: {instrument: peace_agreement, leaves_out: [band], extent: nationwide, review: half_yearly}}
    expect: mitigated
  - name: how far things have come is not known
    policy:
      actors: {band: {role: armed_group}}
      actions: {accord: {instrument: peace_agreement, leaves_out: [band], extent: several_areas}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: the accord has ended
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group}}
      actions: {accord: {instrument: peace_agreement, status: ended, leaves_out: [band]}}
    expect: silent
  - name: the band's role is external patron
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: external_patron}}
      actions: {accord: {instrument: peace_agreement, leaves_out: [band]}}
    expect: silent
  - name: the accord's instrument is power sharing
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group}}
      actions: {accord: {instrument: power_sharing, leaves_out: [band]}}
    expect: silent
  - name: the accord's review is yearly
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group}}
      actions: {accord: {instrument: peace_agreement, leaves_out: [band], review: yearly}}
    expect: established
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actors: {band: {role: armed_group}}
      actions: {accord: {instrument: peace_agreement, leaves_out: [band], extent: several_areas}}
    expect: established
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {band: {role: armed_group}}
      actions: {accord: {instrument: peace_agreement, leaves_out: [band]}}
    expect: silent
"""###),
    ("ceasefires-and-mediation/downgrade-alone.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Relations are cut and nothing else is done
status: review
interaction: constraining
with_safeguard: consistent
affects: human_rights_diplomacy.keep_channels
pursues: atrocity_prevention
evidence: moderate
mechanism: mixed_signals
given: {downgrade: action}
when:
  downgrade: {instrument: diplomatic_downgrade}
  situation: {atrocity_phase: {at_least: imminent}}
unless:
  - label: another measure is aimed at those responsible or protects people
    given: {other: action}
    other:
      other_than: [downgrade]
      instrument: [sanctions, prosecution, peace_operation, military_force, deterrent_message, supply_control, asylum_resettlement, inquiry]
because: >
  {downgrade} is the only response. Cutting representation lowers what is known on the ground without a credible signal, and
  showed no effect on the severity of ongoing killing; it can feel like action.
mitigate:
  - Keep those who report at the post, add a cost or protection, and say what would reverse the step.
sources:
  - {ref: krain-2014, at: abstract}
examples:
  - name: the ambassador is recalled
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {recall: {instrument: diplomatic_downgrade}}
    expect: established
  - name: no atrocities
    policy:
      situation: {atrocity_phase: none}
      actions: {recall: {instrument: diplomatic_downgrade}}
    expect: silent
  - name: how far things have come is not known
    policy:
      actions: {recall: {instrument: diplomatic_downgrade}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: sanctions go with it
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {recall: {instrument: diplomatic_downgrade}, listing: {instrument: targeted_sanctions}}
    expect: mitigated
  - name: the listing's instrument is court deferral
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {recall: {instrument: diplomatic_downgrade}, listing: {instrument: court_deferral}}
    expect: established
    interaction: constraining
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actions: {recall: {instrument: diplomatic_downgrade}}
    expect: silent
  - name: the recall's instrument is public attribution
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {recall: {instrument: public_attribution}}
    expect: silent
  - name: the atrocity phase is imminent
    policy:
      situation: {atrocity_phase: imminent}
      actions: {recall: {instrument: diplomatic_downgrade}}
    expect: established
"""###),
    ("ceasefires-and-mediation/engagement-with-an-attacker.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Closer diplomatic ties with an active attacker do not lower the violence
status: review
interaction: constraining
with_safeguard: consistent
affects: atrocity_prevention.change_course
pursues: human_rights_diplomacy
evidence: moderate
mechanism: engagement_without_conditions
given: {engagement: action, attacker: actor}
when:
  engagement: {instrument: [engagement, quiet_diplomacy], recipient: attacker}
  attacker: {role: [state_actor, armed_actor, leader], perpetrator_status: {at_least: credible}}
  situation: {atrocity_phase: ongoing}
unless:
  - {label: it depends on conduct, engagement: {conditionality: {at_least: conduct_based}}}
because: >
  {engagement} brings {attacker} closer while atrocities go on, without conditions. In data on three decades neither raising
  nor cutting diplomatic ties lowered the severity of ongoing mass killing, and in one set of conditions engagement made it
  worse.
mitigate:
  - Set benchmarks of conduct, tie them to a benefit that can be withdrawn, and ask for a protective presence in return.
sources:
  - {ref: krain-2014, at: abstract}
examples:
  - name: closer ties amid atrocities
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {visit: {instrument: normalisation, recipient: [army]}}
    expect: unguarded
  - name: no condition
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {visit: {instrument: normalisation, recipient: [army], conditionality: none}}
    expect: established
  - name: before any violence
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {visit: {instrument: normalisation, recipient: [army], conditionality: none}}
    expect: silent
  - name: how far things have come is not known
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {visit: {instrument: normalisation, recipient: [army], conditionality: none}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: it depends on conduct
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {visit: {instrument: normalisation, recipient: [army], conditionality: conduct_based}}
    expect: mitigated
  - name: the army's role is external patron
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {army: {role: external_patron, perpetrator_status: credible}}
      actions: {visit: {instrument: normalisation, recipient: [army]}}
    expect: silent
  - name: the visit's instrument is good offices
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {visit: {instrument: good_offices, recipient: [army]}}
    expect: silent
  - name: the army's perpetrator status is suspected
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {army: {role: state_security_force, perpetrator_status: suspected}}
      actions: {visit: {instrument: normalisation, recipient: [army]}}
    expect: silent
  - name: the visit has no recipient
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {visit: {instrument: normalisation, recipient: none}}
    expect: silent
  - name: the atrocity phase is imminent
    policy:
      situation: {atrocity_phase: imminent}
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {visit: {instrument: normalisation, recipient: [army]}}
    expect: silent
  - name: the visit's conditionality is procedural
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {visit: {instrument: normalisation, recipient: [army], conditionality: procedural}}
    expect: established
"""###),
    ("ceasefires-and-mediation/even-handed-with-an-attacker.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - label: a presence protects civilians physically
    given: {shield: action}
    shield: {protection: physical_protection, change: [as_described, reinforced]}
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
  - name: nobody protects and nobody names the conduct
    policy:
      situation: {violence_against_civilians: one_sided, atrocity_phase: ongoing}
      actions: {talks: {instrument: mediation, applies_to: all_parties, stance: even_handed, protection: none}}
    expect: established
  - name: the talks are reduced
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: one_sided}
      actions: {talks: {instrument: mediation, change: reduced, applies_to: all_parties, stance: even_handed}}
    expect: established
  - name: the talks' instrument is peace agreement
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: one_sided}
      actions: {talks: {instrument: peace_agreement, applies_to: all_parties, stance: even_handed}}
    expect: silent
  - name: the talks apply to some of the parties
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: one_sided}
      actions: {talks: {instrument: mediation, applies_to: selected_parties, stance: even_handed}}
    expect: silent
  - name: the talks oppose those who attack civilians
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: one_sided}
      actions: {talks: {instrument: mediation, applies_to: all_parties, stance: challenges_perpetrator}}
    expect: silent
  - name: the violence against civilians are multi sided
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: multi_sided}
      actions: {talks: {instrument: mediation, applies_to: all_parties, stance: even_handed}}
    expect: silent
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated, violence_against_civilians: one_sided}
      actions: {talks: {instrument: mediation, applies_to: all_parties, stance: even_handed}}
    expect: silent
  - name: the atrocity phase is imminent
    policy:
      situation: {atrocity_phase: imminent, violence_against_civilians: one_sided}
      actions:
        talks: {instrument: mediation, applies_to: all_parties, stance: even_handed}
        mission: {instrument: un_peacekeeping, protection: physical_protection}
    expect: mitigated
  - name: the talks' protection is monitoring presence
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: one_sided}
      actions: {talks: {instrument: mediation, applies_to: all_parties, stance: even_handed, protection: monitoring_presence}}
    expect: established
  - name: there is a second talks, and the talks oppose those who attack civilians
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: one_sided}
      actions:
        talks: {instrument: mediation, applies_to: all_parties, stance: challenges_perpetrator, protection: none}
        second_talks: {instrument: mediation, applies_to: all_parties, stance: even_handed, protection: none}
    expect: unguarded
  - name: the message names the conduct and its consequence, for the talks
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: one_sided}
      actions:
        talks:
          instrument: mediation
          applies_to: all_parties
          stance: challenges_perpetrator
          protection: none
          names_conduct_and_consequence: yes
        second_talks: {instrument: mediation, applies_to: all_parties, stance: even_handed, protection: none}
    expect: mitigated
  - name: the message does not name the conduct and its consequence, for the talks
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: one_sided}
      actions:
        talks:
          instrument: mediation
          applies_to: all_parties
          stance: challenges_perpetrator
          protection: none
          names_conduct_and_consequence: no
        second_talks: {instrument: mediation, applies_to: all_parties, stance: even_handed, protection: none}
    expect: established
  - name: the talks support those who attack civilians
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: one_sided}
      actions:
        talks: {instrument: mediation, applies_to: all_parties, stance: supports_perpetrator, protection: none}
        second_talks: {instrument: mediation, applies_to: all_parties, stance: even_handed, protection: none}
    expect: established
"""###),
    ("ceasefires-and-mediation/exception-for-operations.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: An exception lets the force that was to halt go on attacking
status: review
interaction: counteracting
with_safeguard: constraining
affects: civilian_protection.physical_safety
pursues: counter_terrorism
evidence: moderate
mechanism: exception_swallows_truce
given: {truce: action}
when:
  truce: {instrument: truce, exceptions: counter_terrorism}
  situation: {atrocity_phase: {at_least: elevated}}
unless:
  - label: others than the parties verify what falls under the exception
    truce: {monitoring: {at_least: third_party}, violation_consequences: yes}
because: >
  {truce} excepts operations against listed groups. The force that was to halt decides who falls under the
  exception and can go on attacking people in the area.
mitigate:
  - Define the exception by name and place, let a third party verify each use and lay down consequences.
sources:
  - {ref: hinnebusch-imady, at: opening}
examples:
  - name: a truce with an exception
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {truce: {instrument: deescalation_zone, exceptions: [counter_terrorism]}}
    expect: unguarded
  - name: nobody verifies
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {truce: {instrument: deescalation_zone, exceptions: [counter_terrorism], monitoring: none, violation_consequences: no}}
    expect: established
  - name: no exception
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {truce: {instrument: deescalation_zone, exceptions: none, monitoring: none}}
    expect: silent
  - name: the risk is not known
    policy:
      actions: {truce: {instrument: deescalation_zone, exceptions: [counter_terrorism], monitoring: none}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: verified, with consequences
    policy:
      situation: {atrocity_phase: ongoing}
      actions:
        truce: {instrument: deescalation_zone, exceptions: [counter_terrorism], monitoring: third_party, violation_consequences: yes}
    expect: mitigated
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actions: {truce: {instrument: deescalation_zone, exceptions: counter_terrorism, monitoring: none}}
    expect: established
  - name: the truce's instrument is peace agreement
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {truce: {instrument: peace_agreement, exceptions: counter_terrorism}}
    expect: silent
  - name: the truce's monitoring is not stated
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {truce: {instrument: deescalation_zone, violation_consequences: no, exceptions: counter_terrorism}}
    expect: established
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {truce: {instrument: deescalation_zone, exceptions: counter_terrorism}}
    expect: silent
  - name: the truce's monitoring is self report
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {truce: {instrument: deescalation_zone, exceptions: counter_terrorism, monitoring: self_report}}
    expect: established
  - name: the truce's exceptions are self defence
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {truce: {instrument: deescalation_zone, exceptions: self_defence}}
    expect: silent
"""###),
    ("ceasefires-and-mediation/extracted-by-siege.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A local truce extracted by siege completes the removal of a population
status: review
interaction: cancelling
with_safeguard: constraining
affects: atrocity_prevention.protect_populations
pursues: conflict_prevention
evidence: strong
mechanism: siege_and_transfer
school: Q05.refuse_the_method
given: {truce: action}
when:
  truce: {instrument: truce}
  situation: {siege: yes, atrocity_phase: {at_least: imminent}}
unless:
  - label: people have agreed and may stay under protection
    truce: {consent_of_affected: agreed, keeps_option_to_stay: yes, return_and_property_clause: yes}
because: >
  {truce} is concluded while a population is besieged and without its free consent. Truces after encirclement, hunger and
  bombardment have ended in surrender and the departure of whole communities; to endorse them rewards the method.
mitigate:
  - Have the siege lifted first, ask people freely, keep a monitored way to stay, lay down return and property, and do not call it reconciliation.
sources:
  - {ref: amnesty-international-2017, at: opening}
  - {ref: alnap-ohchr-daraya, at: abstract}
  - {ref: hinnebusch-imady, at: opening}
examples:
  - name: a truce with a besieged town
    policy:
      situation: {siege: yes, atrocity_phase: ongoing}
      actions: {truce: {instrument: evacuation_agreement}}
    expect: unguarded
  - name: nobody was asked
    policy:
      situation: {siege: yes, atrocity_phase: ongoing}
      actions: {truce: {instrument: evacuation_agreement, consent_of_affected: none}}
    expect: established
  - name: no siege
    policy:
      situation: {siege: no, atrocity_phase: ongoing}
      actions: {truce: {instrument: evacuation_agreement, consent_of_affected: none}}
    expect: silent
  - name: whether there is a siege is not known
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {truce: {instrument: evacuation_agreement, consent_of_affected: none}}
    expect: possible
    asks: [situation.siege]
  - name: agreed, with a way to stay and to return
    policy:
      situation: {siege: yes, atrocity_phase: ongoing}
      actions:
        truce: {instrument: evacuation_agreement, consent_of_affected: agreed, keeps_option_to_stay: yes, return_and_property_clause: yes}
    expect: mitigated
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated, siege: yes}
      actions: {truce: {instrument: evacuation_agreement}}
    expect: silent
  - name: the truce's instrument is peace agreement
    policy:
      situation: {atrocity_phase: ongoing, siege: yes}
      actions: {truce: {instrument: peace_agreement}}
    expect: silent
  - name: the atrocity phase is imminent
    policy:
      situation: {atrocity_phase: imminent, siege: yes}
      actions: {truce: {instrument: evacuation_agreement, consent_of_affected: none}}
    expect: established
  - name: the truce's consent of affected is consulted
    policy:
      situation: {atrocity_phase: ongoing, siege: yes}
      actions: {truce: {instrument: evacuation_agreement, consent_of_affected: consulted}}
    expect: established
  - name: those who stay are not protected and supplied
    policy:
      situation: {atrocity_phase: ongoing, siege: yes}
      actions: {truce: {instrument: evacuation_agreement, keeps_option_to_stay: no}}
    expect: established
  - name: the right to return and property is not laid down
    policy:
      situation: {atrocity_phase: ongoing, siege: yes}
      actions: {truce: {instrument: evacuation_agreement, return_and_property_clause: no}}
    expect: established
"""###),
    ("ceasefires-and-mediation/facts-beside-mediation.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Independent fact-finding raises the cost of attacks without burdening the mediator
status: review
interaction: reinforcing
affects: human_rights_diplomacy.raise_cost_of_abuse
pursues: mediation_peace_process
evidence: limited
mechanism: protected_talks
school: Q06.division_of_labour
given: {inquiry: action, talks: action}
when:
  inquiry: {instrument: [fact_finding, evidence_mechanism], agreed_division_of_roles: yes}
  talks: {instrument: [mediation, good_offices]}
because: >
  {inquiry} establishes facts and {talks} are led apart from it, by agreement. The cost of attacks rises without burdening
  the mediator, and monitors have a basis for benchmarks.
mitigate:
  - Protect sources and agree on when findings are published.
sources:
  - {ref: krain-2012, at: abstract}
examples:
  - name: an inquiry apart from the mediator
    policy:
      actions: {inquiry: {instrument: fact_finding, agreed_division_of_roles: yes}, talks: {instrument: mediation}}
    expect: established
  - name: no agreed roles
    policy:
      actions: {inquiry: {instrument: fact_finding, agreed_division_of_roles: no}, talks: {instrument: mediation}}
    expect: silent
  - name: nothing is said of roles
    policy:
      actions: {inquiry: {instrument: fact_finding}, talks: {instrument: mediation}}
    expect: latent
  - name: the inquiry's instrument is documentation
    policy:
      actions: {inquiry: {instrument: documentation, agreed_division_of_roles: yes}, talks: {instrument: mediation}}
    expect: silent
  - name: the talks' instrument is community dialogue
    policy:
      actions: {inquiry: {instrument: fact_finding, agreed_division_of_roles: yes}, talks: {instrument: community_dialogue}}
    expect: silent
  - name: there is a second talks
    policy:
      actions:
        inquiry: {instrument: fact_finding, agreed_division_of_roles: yes}
        talks: {instrument: mediation}
        second_talks: {instrument: mediation}
    expect: established
    interaction: reinforcing
"""###),
    ("ceasefires-and-mediation/group-at-risk-absent.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Those at risk have no part in a bargain about them
status: review
kind: gap
interaction: counteracting
with_safeguard: consistent
affects: atrocity_prevention.protect_populations
pursues: mediation_peace_process
evidence: limited
mechanism: partial_deal
given: {deal: action}
some: {party: actor, group: actor}
when:
  deal: {instrument: [mediation, peace_agreement, truce], targets: party, status: [proposed, in_force]}
  party: {path: {via: [commands, controls, attacks], hops: [1, 3], to: group}}
  group: {role: targeted_group}
  situation: {atrocity_phase: {at_least: elevated}}
unless:
  - {label: the group at risk takes part, deal: {inclusion: targeted_group}}
  - {label: those affected have agreed, deal: {consent_of_affected: agreed}}
because: >
  {deal} is made with those who attack a group, and without that group. A bargain among armed parties can settle a war and leave or worsen the
  persecution of a group that is not at the table.
mitigate:
  - Open a track on protection, consult women and displaced people, and have those affected ratify what concerns them.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶3, ¶4"}
examples:
  - name: a deal without those at risk
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group}, villagers: {role: targeted_group}}
      relations: [band attacks villagers]
      actions: {accord: {instrument: peace_agreement, targets: [band]}}
    expect: unguarded
  - name: only armed parties
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group}, villagers: {role: targeted_group}}
      relations: [band attacks villagers]
      actions: {accord: {instrument: peace_agreement, targets: [band], inclusion: armed_parties_only, consent_of_affected: none}}
    expect: established
  - name: nobody is at risk
    policy:
      situation: {atrocity_phase: none}
      actors: {band: {role: armed_group}, villagers: {role: targeted_group}}
      relations: [band attacks villagers]
      actions: {accord: {instrument: peace_agreement, targets: [band], inclusion: armed_parties_only, consent_of_affected: none}}
    expect: silent
  - name: the risk is not known
    policy:
      actors: {band: {role: armed_group}, villagers: {role: targeted_group}}
      relations: [band attacks villagers]
      actions: {accord: {instrument: peace_agreement, targets: [band], inclusion: armed_parties_only, consent_of_affected: none}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: the group takes part
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group}, villagers: {role: targeted_group}}
      relations: [band attacks villagers]
      actions: {accord: {instrument: peace_agreement, targets: [band], inclusion: targeted_group}}
    expect: mitigated
  - name: the accord has ended
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group}, villagers: {role: targeted_group}}
      relations: [band attacks villagers]
      actions: {accord: {instrument: peace_agreement, status: ended, targets: [band]}}
    expect: silent
  - name: the accord targets the villagers
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group}, villagers: {role: targeted_group}}
      relations: [band attacks villagers]
      actions: {accord: {instrument: peace_agreement, targets: [villagers]}}
    expect: silent
  - name: the accord's instrument is community dialogue
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group}, villagers: {role: targeted_group}}
      relations: [band attacks villagers]
      actions: {accord: {instrument: community_dialogue, targets: [band]}}
    expect: silent
  - name: the accord's inclusion is civil society
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group}, villagers: {role: targeted_group}}
      relations: [band attacks villagers]
      actions: {accord: {instrument: peace_agreement, targets: [band], inclusion: civil_society}}
    expect: unguarded
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actors: {band: {role: armed_group}, villagers: {role: targeted_group}}
      relations: [band attacks villagers]
      actions: {accord: {instrument: peace_agreement, targets: [band], consent_of_affected: none, inclusion: armed_parties_only}}
    expect: established
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {band: {role: armed_group}, villagers: {role: targeted_group}}
      relations: [band attacks villagers]
      actions: {accord: {instrument: peace_agreement, targets: [band]}}
    expect: silent
  - name: the band does not attack the villagers
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group}, villagers: {role: targeted_group}}
      mapped: [attacks]
      actions: {accord: {instrument: peace_agreement, targets: [band], inclusion: targeted_group}}
    expect: silent
  - name: the villagers' role is displaced population
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group}, villagers: {role: displaced_population}}
      relations: [band attacks villagers]
      actions: {accord: {instrument: peace_agreement, targets: [band]}}
    expect: silent
  - name: the accord's consent of affected is consulted
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group}, villagers: {role: targeted_group}}
      relations: [band attacks villagers]
      actions: {accord: {instrument: peace_agreement, targets: [band], consent_of_affected: consulted, inclusion: armed_parties_only}}
    expect: established
  - name: the accord's consent of affected is agreed
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group}, villagers: {role: targeted_group}}
      relations: [band attacks villagers]
      actions: {accord: {instrument: peace_agreement, targets: [band], consent_of_affected: agreed}}
    expect: mitigated
"""###),
    ("ceasefires-and-mediation/guarantor-of-its-own-client.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A guarantor or monitor sustains or belongs to a party that attacks
status: review
interaction: counteracting
with_safeguard: constraining
affects: civilian_protection.physical_safety
pursues: conflict_prevention
evidence: moderate
mechanism: compromised_monitor
given: {truce: action, guarantor: actor}
when:
  truce: {instrument: [truce, peace_agreement]}
  guarantor: {role: [state_actor, armed_actor, external_patron, guarantor]}
  any:
    - truce: {guarantors: guarantor}
      any:
        - {guarantor: {perpetrator_status: {at_least: credible}}}
        - given: {attacker: actor}
          guarantor: {path: {via: [funds, arms, commands, allied_with], hops: [1, 2], to: attacker}}
          attacker: {perpetrator_status: {at_least: credible}}
    - truce: {monitored_by: guarantor}
      any:
        - {guarantor: {perpetrator_status: {at_least: credible}}}
        - given: {attacker: actor}
          guarantor: {path: {via: [funds, arms, commands, allied_with], hops: [1, 2], to: attacker}}
          attacker: {perpetrator_status: {at_least: credible}}
unless:
  - {label: others than the parties and their sponsors monitor, truce: {monitoring: {at_least: third_party}}}
because: >
  {guarantor} vouches for or monitors {truce} and attacks civilians itself or sustains those who do. It will not find
  against its own side, and people lose trust in the truce.
mitigate:
  - Add monitors who are independent of the parties, with access to all areas and public reports.
sources:
  - {ref: hinnebusch-imady, at: opening}
  - {ref: salehyan-2014, at: abstract}
examples:
  - name: the patron is guarantor
    policy:
      actors: {patron: {role: external_patron, perpetrator_status: none}, army: {role: state_security_force, perpetrator_status: credible}}
      relations: [patron arms army]
      actions: {truce: {instrument: deescalation_zone, guarantors: [patron]}}
    expect: unguarded
  - name: and nobody else monitors
    policy:
      actors: {patron: {role: external_patron, perpetrator_status: none}, army: {role: state_security_force, perpetrator_status: credible}}
      relations: [patron arms army]
      actions: {truce: {instrument: deescalation_zone, guarantors: [patron], monitoring: self_report}}
    expect: established
  - name: an independent guarantor
    policy:
      actors:
        neighbour: {role: foreign_government, perpetrator_status: none}
        army: {role: state_security_force, perpetrator_status: credible}
      mapped: [funds, arms, commands, allied_with]
      actions: {truce: {instrument: deescalation_zone, guarantors: [neighbour], monitored_by: none, monitoring: self_report}}
    expect: silent
  - name: the tie is suspected
    policy:
      actors: {patron: {role: external_patron, perpetrator_status: none}, army: {role: state_security_force, perpetrator_status: credible}}
      relations: [{from: patron, is: arms, to: army, certainty: suspected}]
      actions: {truce: {instrument: deescalation_zone, guarantors: [patron], monitoring: self_report}}
    expect: possible
    asks: [patron arms army]
  - name: a third party monitors
    policy:
      actors: {patron: {role: external_patron, perpetrator_status: none}, army: {role: state_security_force, perpetrator_status: credible}}
      relations: [patron arms army]
      actions: {truce: {instrument: deescalation_zone, guarantors: [patron], monitoring: third_party}}
    expect: mitigated
  - name: there is no army
    policy:
      actors: {patron: {role: external_patron, perpetrator_status: none}}
      actions: {truce: {instrument: deescalation_zone, guarantors: [patron]}}
    expect: silent
  - name: the truce is monitored by the army
    policy:
      actors:
        neighbour: {role: foreign_government, perpetrator_status: none}
        army: {role: state_security_force, perpetrator_status: credible}
      mapped: [commands, funds, arms, allied_with]
      actions: {truce: {instrument: deescalation_zone, monitored_by: [army], guarantors: [neighbour], monitoring: self_report}}
    expect: established
  - name: the patron has no role
    policy:
      actors: {patron: {role: none, perpetrator_status: none}, army: {role: state_security_force, perpetrator_status: credible}}
      relations: [patron arms army]
      actions: {truce: {instrument: deescalation_zone, guarantors: [patron], monitoring: third_party}}
    expect: silent
  - name: the truce's instrument is safe exit
    policy:
      actors: {patron: {role: external_patron, perpetrator_status: none}, army: {role: state_security_force, perpetrator_status: credible}}
      relations: [patron arms army]
      actions: {truce: {instrument: safe_exit, guarantors: [patron]}}
    expect: silent
  - name: the army guarantees the truce
    policy:
      actors: {patron: {role: external_patron, perpetrator_status: none}, army: {role: state_security_force, perpetrator_status: credible}}
      relations: [patron arms army]
      actions: {truce: {instrument: deescalation_zone, guarantors: [army], monitoring: self_report}}
    expect: established
  - name: the truce is monitored by the neighbour
    policy:
      actors:
        neighbour: {role: foreign_government, perpetrator_status: none}
        army: {role: state_security_force, perpetrator_status: credible}
      mapped: [commands, funds, arms, allied_with]
      actions: {truce: {instrument: deescalation_zone, monitored_by: [neighbour], guarantors: [neighbour], monitoring: self_report}}
    expect: silent
  - name: the acting government arms the army, and the truce is monitored by the acting government
    policy:
      actors:
        neighbour: {role: foreign_government, perpetrator_status: none}
        army: {role: state_security_force, perpetrator_status: credible}
      relations: [us arms army]
      mapped: [commands, funds, arms, allied_with]
      actions: {truce: {instrument: deescalation_zone, monitored_by: [us], guarantors: [neighbour], monitoring: self_report}}
    expect: established
  - name: the army's perpetrator status is suspected
    policy:
      actors: {patron: {role: external_patron, perpetrator_status: none}, army: {role: state_security_force, perpetrator_status: suspected}}
      relations: [patron arms army]
      actions: {truce: {instrument: deescalation_zone, guarantors: [army], monitoring: self_report}}
    expect: silent
  - name: the army's role is mediator
    policy:
      actors: {neighbour: {role: foreign_government, perpetrator_status: none}, army: {role: mediator, perpetrator_status: credible}}
      mapped: [commands, funds, arms, allied_with]
      actions: {truce: {instrument: deescalation_zone, monitored_by: [army], guarantors: [neighbour], monitoring: self_report}}
    expect: silent
  - name: the truce's instrument is power sharing
    policy:
      actors: {patron: {role: external_patron, perpetrator_status: none}, army: {role: state_security_force, perpetrator_status: credible}}
      relations: [patron arms army]
      actions: {truce: {instrument: power_sharing, guarantors: [patron]}}
    expect: silent
"""###),
    ("ceasefires-and-mediation/mediator-condemns.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: The mediator also condemns, and loses the ear of a party
status: review
interaction: counteracting
with_safeguard: consistent
affects: mediation_peace_process.sustain_talks
pursues: human_rights_diplomacy
evidence: moderate
mechanism: mediator_credibility
school: Q06.division_of_labour
given: {statement: action, talks: action}
some: {speaker: actor}
when:
  statement: {instrument: [public_attribution, atrocity_determination], lead: speaker, overlaps: talks}
  talks: {instrument: [mediation, good_offices], lead: speaker}
unless:
  - {label: it is agreed who speaks and who mediates, talks: {agreed_division_of_roles: yes}}
because: >
  One and the same actor leads {talks} and {statement}. To name abuse can lower its severity, and the one who names it loses
  the standing and access of a mediator.
mitigate:
  - Give the two tasks to different actors, agree on the timing and leave the facts to an independent body.
sources:
  - {ref: krain-2012, at: abstract}
  - {ref: cronin-furman-broache-2021, at: abstract, stance: qualifies}
examples:
  - name: one government mediates and condemns
    policy:
      actors: {envoy: {role: mediator}}
      actions:
        statement: {instrument: public_attribution, lead: envoy, start: 2020-03, end: 2020-03}
        talks: {instrument: mediation, lead: envoy, start: 2020-01, end: 2020-12}
    expect: unguarded
  - name: nothing is agreed on roles
    policy:
      actors: {envoy: {role: mediator}}
      actions:
        statement: {instrument: public_attribution, lead: envoy, start: 2020-03, end: 2020-03}
        talks: {instrument: mediation, lead: envoy, start: 2020-01, end: 2020-12, agreed_division_of_roles: no}
    expect: established
  - name: two different actors
    policy:
      actors: {envoy: {role: mediator}, council: {role: regional_organisation}}
      actions: {statement: {instrument: public_attribution, lead: council}, talks: {instrument: mediation, lead: envoy}}
    expect: silent
  - name: who speaks is not stated
    policy:
      actors: {envoy: {role: mediator}}
      actions:
        statement: {instrument: public_attribution, start: 2020-03, end: 2020-03}
        talks: {instrument: mediation, lead: envoy, start: 2020-01, end: 2020-12, agreed_division_of_roles: no}
    expect: possible
    asks: [statement.lead]
  - name: roles are agreed
    policy:
      actors: {envoy: {role: mediator}}
      actions:
        statement: {instrument: public_attribution, lead: envoy, start: 2020-03, end: 2020-03}
        talks: {instrument: mediation, lead: envoy, start: 2020-01, end: 2020-12, agreed_division_of_roles: yes}
    expect: mitigated
  - name: the talks' instrument is community dialogue
    policy:
      actors: {envoy: {role: mediator}}
      actions:
        statement: {instrument: public_attribution, lead: envoy, start: 2020-03, end: 2020-03}
        talks: {instrument: community_dialogue, lead: envoy, start: 2020-01, end: 2020-12}
    expect: silent
  - name: the statement's instrument is multilateral decision
    policy:
      actors: {envoy: {role: mediator}}
      actions:
        statement: {instrument: multilateral_decision, lead: envoy, start: 2020-03, end: 2020-03}
        talks: {instrument: mediation, lead: envoy, start: 2020-01, end: 2020-12}
    expect: silent
  - name: the statement ends before the start of the talks
    policy:
      actors: {envoy: {role: mediator}}
      actions:
        statement: {instrument: public_attribution, lead: envoy, start: 2020-01-01, end: 2020-12-31}
        talks: {instrument: mediation, lead: envoy, start: 2022-01-01, end: 2023-01-01}
    expect: silent
"""###),
    ("ceasefires-and-mediation/message-before-violence.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Early diplomacy that names conduct and consequence lowers the motive for violence
status: review
interaction: reinforcing
affects: atrocity_prevention.dissuade_perpetrators
pursues: conflict_prevention
evidence: limited
mechanism: deterrent_diplomacy
given: {message: action}
when:
  message: {instrument: [preventive_diplomacy, deterrent_message, quiet_diplomacy], names_conduct_and_consequence: yes}
  situation: {atrocity_phase: [structural_risk, elevated]}
because: >
  {message} names the conduct and its consequence before there is violence. The same envoy can then seek agreement and lower
  the motive to attack; early action is where the two agendas overlap most.
mitigate:
  - Agree on the message with allies and repeat it to commanders in the middle ranks.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶25"}
  - {ref: ushmm-literature-2022, at: opening}
examples:
  - name: a message before violence
    policy:
      situation: {atrocity_phase: elevated}
      actions: {call: {instrument: preventive_diplomacy, names_conduct_and_consequence: yes}}
    expect: established
  - name: no consequence is named
    policy:
      situation: {atrocity_phase: elevated}
      actions: {call: {instrument: preventive_diplomacy, names_conduct_and_consequence: no}}
    expect: silent
  - name: how far things have come is not known
    policy:
      actions: {call: {instrument: preventive_diplomacy, names_conduct_and_consequence: yes}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: the call's instrument is good offices
    policy:
      situation: {atrocity_phase: elevated}
      actions: {call: {instrument: good_offices, names_conduct_and_consequence: yes}}
    expect: silent
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {call: {instrument: preventive_diplomacy, names_conduct_and_consequence: yes}}
    expect: established
    interaction: reinforcing
  - name: the atrocity phase is ongoing
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {call: {instrument: preventive_diplomacy, names_conduct_and_consequence: yes}}
    expect: silent
"""###),
    ("ceasefires-and-mediation/paid-restraint.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  incentive:
    in_exchange_for: [halt_attacks, humanitarian_access]
    recipient: perpetrator
    grants: [office, seats, money, recognition, sanctions_relief, resource_control]
  perpetrator: {perpetrator_status: {at_least: credible}}
unless:
  - label: the benefit follows verified conduct and is withdrawn on breach
    incentive: {conditionality: {at_least: conduct_based}, reversal_clause: yes, monitoring: {at_least: third_party}}
because: >
  {incentive} gives {perpetrator} a benefit for the promise to stop attacks on civilians. Where attacks can be traded for
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
      actions:
        offer:
          instrument: ceasefire
          recipient: [militia_x]
          grants: [money]
          in_exchange_for: [halt_attacks]
          conditionality: conduct_based
          reversal_clause: yes
          monitoring: third_party
    expect: mitigated
  - name: money without any condition
    policy:
      actors: {militia_x: {role: militia, perpetrator_status: credible}}
      actions:
        offer: {instrument: ceasefire, recipient: [militia_x], grants: [money], in_exchange_for: [halt_attacks], conditionality: none}
    expect: established
  - name: the offer's monitoring is self report
    policy:
      actors: {militia_x: {role: militia, perpetrator_status: credible}}
      actions:
        offer: {instrument: ceasefire, recipient: [militia_x], grants: money, in_exchange_for: halt_attacks, monitoring: self_report}
    expect: established
  - name: the offer's grants are military command
    policy:
      actors: {militia_x: {role: militia, perpetrator_status: credible}}
      actions: {offer: {instrument: ceasefire, recipient: [militia_x], grants: military_command, in_exchange_for: halt_attacks}}
    expect: silent
  - name: the offer is in exchange for joining talks
    policy:
      actors: {militia_x: {role: militia, perpetrator_status: credible}}
      actions: {offer: {instrument: ceasefire, recipient: [militia_x], grants: money, in_exchange_for: joining_talks}}
    expect: silent
  - name: the offer has no recipient
    policy:
      actors: {militia_x: {role: militia, perpetrator_status: credible}}
      actions: {offer: {instrument: ceasefire, recipient: none, grants: money, in_exchange_for: halt_attacks}}
    expect: silent
  - name: the offer's conditionality is procedural
    policy:
      actors: {militia_x: {role: militia, perpetrator_status: credible}}
      actions:
        offer: {instrument: ceasefire, recipient: [militia_x], grants: money, in_exchange_for: halt_attacks, conditionality: procedural}
    expect: established
  - name: the benefit is not withdrawn if abuse occurs
    policy:
      actors: {militia_x: {role: militia, perpetrator_status: credible}}
      actions: {offer: {instrument: ceasefire, recipient: [militia_x], grants: money, in_exchange_for: halt_attacks, reversal_clause: no}}
    expect: established
  - name: the militia x's perpetrator status is suspected
    policy:
      actors: {militia_x: {role: militia, perpetrator_status: suspected}}
      actions: {offer: {instrument: ceasefire, recipient: [militia_x], grants: money, in_exchange_for: halt_attacks}}
    expect: silent
"""###),
    ("ceasefires-and-mediation/protected-core-talks.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Talks on the core issue with monitoring and protection lower opportunity and motive
status: review
interaction: reinforcing
affects: civilian_protection.physical_safety
pursues: mediation_peace_process
evidence: moderate
mechanism: protected_talks
school: Q04.talks_calm
given: {talks: action}
some: {presence: action}
when:
  talks: {instrument: [talks, peace_agreement, truce]}
  presence:
    instrument: [peace_operation, safe_area]
    protection: {at_least: monitoring_presence}
    monitoring: {at_least: third_party}
    change: [as_described, reinforced]
  situation: {negotiation_status: [core_issue_talks, implementation]}
because: >
  {talks} deal with the core of the conflict, and a presence with a monitoring task watches or protects civilians. Less
  fighting and a stake in legitimacy lower opportunity and motive, and conduct is observed.
mitigate:
  - Bring in representatives of the group at risk and an analysis of gender.
sources:
  - {ref: ruhe-2021, at: abstract}
  - {ref: beardsley-2019, at: abstract}
examples:
  - name: core talks with a monitoring presence
    policy:
      situation: {negotiation_status: core_issue_talks}
      actions:
        talks: {instrument: mediation}
        mission: {instrument: ceasefire_monitors, protection: monitoring_presence, monitoring: third_party}
    expect: established
  - name: talks on side issues
    policy:
      situation: {negotiation_status: side_issue_talks}
      actions:
        talks: {instrument: mediation}
        mission: {instrument: ceasefire_monitors, protection: monitoring_presence, monitoring: third_party}
    expect: silent
  - name: where talks stand is not known
    policy:
      actions:
        talks: {instrument: mediation}
        mission: {instrument: ceasefire_monitors, protection: monitoring_presence, monitoring: third_party}
    expect: possible
    asks: [situation.negotiation_status]
  - name: the mission is reduced
    policy:
      situation: {negotiation_status: core_issue_talks}
      actions:
        talks: {instrument: mediation}
        mission: {instrument: ceasefire_monitors, change: reduced, protection: monitoring_presence, monitoring: third_party}
    expect: silent
  - name: the talks' instrument is power sharing
    policy:
      situation: {negotiation_status: core_issue_talks}
      actions:
        talks: {instrument: power_sharing}
        mission: {instrument: ceasefire_monitors, protection: monitoring_presence, monitoring: third_party}
    expect: silent
  - name: the mission's instrument is no fly zone
    policy:
      situation: {negotiation_status: core_issue_talks}
      actions:
        talks: {instrument: mediation}
        mission: {instrument: no_fly_zone, protection: monitoring_presence, monitoring: third_party}
    expect: silent
  - name: the mission's monitoring is self report
    policy:
      situation: {negotiation_status: core_issue_talks}
      actions:
        talks: {instrument: mediation}
        mission: {instrument: ceasefire_monitors, protection: monitoring_presence, monitoring: self_report}
    expect: silent
  - name: the mission's protection is not stated
    policy:
      situation: {negotiation_status: core_issue_talks}
      actions: {talks: {instrument: mediation}, mission: {instrument: ceasefire_monitors, monitoring: third_party}}
    expect: latent
    interaction: reinforcing
  - name: the negotiation status is collapsed
    policy:
      situation: {negotiation_status: collapsed}
      actions:
        talks: {instrument: mediation}
        mission: {instrument: ceasefire_monitors, protection: monitoring_presence, monitoring: third_party}
    expect: silent
  - name: the mission has no protection
    policy:
      situation: {negotiation_status: core_issue_talks}
      actions: {talks: {instrument: mediation}, mission: {instrument: ceasefire_monitors, protection: none, monitoring: third_party}}
    expect: silent
"""###),
    ("ceasefires-and-mediation/quiet-here-attack-there.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A truce in one place frees forces to attack another
status: review
interaction: counteracting
with_safeguard: constraining
affects: civilian_protection.physical_safety
pursues: conflict_prevention
evidence: moderate
mechanism: forces_freed_elsewhere
given: {truce: action}
when:
  truce: {instrument: [ceasefire, deescalation_zone, evacuation_agreement], extent: [local, several_areas]}
  situation: {conflict_phase: [escalating, active, relapse], balance_of_arms: perpetrator_advantage}
unless:
  - {label: forces and heavy weapons are frozen in place, truce: {freezes_redeployment: yes}}
because: >
  {truce} holds in part of the country while the war goes on elsewhere and those who attack are better armed. Quiet in one
  place frees their forces for the next.
mitigate:
  - Link truces to each other, freeze heavy weapons, watch from the air and lay down consequences.
sources:
  - {ref: hinnebusch-imady, at: opening}
examples:
  - name: a local truce in a war
    policy:
      situation: {conflict_phase: active, balance_of_arms: perpetrator_advantage}
      actions: {truce: {instrument: ceasefire, extent: local}}
    expect: unguarded
  - name: forces may move
    policy:
      situation: {conflict_phase: active, balance_of_arms: perpetrator_advantage}
      actions: {truce: {instrument: ceasefire, extent: local, freezes_redeployment: no}}
    expect: established
  - name: a nationwide truce
    policy:
      situation: {conflict_phase: active, balance_of_arms: perpetrator_advantage}
      actions: {truce: {instrument: ceasefire, extent: nationwide, freezes_redeployment: no}}
    expect: silent
  - name: who is better armed is not known
    policy:
      situation: {conflict_phase: active}
      actions: {truce: {instrument: ceasefire, extent: local, freezes_redeployment: no}}
    expect: possible
    asks: [situation.balance_of_arms]
  - name: forces are frozen
    policy:
      situation: {conflict_phase: active, balance_of_arms: perpetrator_advantage}
      actions: {truce: {instrument: ceasefire, extent: local, freezes_redeployment: yes}}
    expect: mitigated
  - name: the conflict phase is stalemate
    policy:
      situation: {conflict_phase: stalemate, balance_of_arms: perpetrator_advantage}
      actions: {truce: {instrument: ceasefire, extent: local}}
    expect: silent
  - name: the truce's instrument is humanitarian pause
    policy:
      situation: {conflict_phase: active, balance_of_arms: perpetrator_advantage}
      actions: {truce: {instrument: humanitarian_pause, extent: local}}
    expect: silent
  - name: neither side is clearly better armed
    policy:
      situation: {conflict_phase: active, balance_of_arms: parity}
      actions: {truce: {instrument: ceasefire, extent: local}}
    expect: silent
  - name: the truce's extent is several areas
    policy:
      situation: {conflict_phase: active, balance_of_arms: perpetrator_advantage}
      actions: {truce: {instrument: ceasefire, extent: several_areas, freezes_redeployment: no}}
    expect: established
"""###),
    ("ceasefires-and-mediation/seat-earned-by-violence.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A seat at the table is earned by armed strength
status: review
interaction: counteracting
with_safeguard: consistent
affects: atrocity_prevention.dissuade_perpetrators
pursues: mediation_peace_process
evidence: moderate
mechanism: violence_rewarded
school: Q04.talks_reward
given: {talks: action}
some: {attacker: actor}
when:
  talks: {instrument: [talks, peace_agreement], targets: attacker, inclusion: armed_parties_only}
  attacker: {role: armed_actor, perpetrator_status: {at_least: credible}}
unless:
  - {label: conduct or representation decides who is invited, talks: {entry_criterion: [conduct, representation]}}
because: >
  {talks} admits only those with arms, and one of them is implicated in attacks on civilians. Groups can use such attacks to
  qualify for talks; studies find violence against civilians associated with mediation and, at moderate levels, with
  settlement.
mitigate:
  - Invite by conduct, include the group at risk and those who did not fight, and suspend a party that attacks.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶6"}
  - {ref: wood-kathman-2014, at: abstract}
  - {ref: victimisation-mediation-2016, at: abstract}
  - {ref: stanton-restraint, at: abstract, stance: qualifies}
examples:
  - name: only armed parties are invited
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}}
      actions: {talks: {instrument: mediation, targets: [band]}}
    expect: unguarded
  - name: by armed strength
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}}
      actions: {talks: {instrument: mediation, targets: [band], inclusion: armed_parties_only, entry_criterion: armed_strength}}
    expect: established
  - name: civil society takes part
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}}
      actions: {talks: {instrument: mediation, targets: [band], inclusion: civil_society, entry_criterion: armed_strength}}
    expect: silent
  - name: the record is not known
    policy:
      actors: {band: {role: armed_group}}
      actions: {talks: {instrument: mediation, targets: [band], inclusion: armed_parties_only, entry_criterion: armed_strength}}
    expect: possible
    asks: [band.perpetrator_status]
  - name: conduct decides who is invited
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}}
      actions: {talks: {instrument: mediation, targets: [band], inclusion: armed_parties_only, entry_criterion: conduct}}
    expect: mitigated
  - name: the talks' instrument is ceasefire
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}}
      actions: {talks: {instrument: ceasefire, targets: [band]}}
    expect: silent
  - name: the band's role is external patron
    policy:
      actors: {band: {role: external_patron, perpetrator_status: credible}}
      actions: {talks: {instrument: mediation, targets: [band]}}
    expect: silent
  - name: the talks target nobody
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}}
      actions: {talks: {instrument: mediation, targets: none}}
    expect: silent
  - name: the talks' inclusion is political parties
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}}
      actions: {talks: {instrument: mediation, targets: [band], inclusion: political_parties}}
    expect: silent
  - name: the band's perpetrator status is suspected
    policy:
      actors: {band: {role: armed_group, perpetrator_status: suspected}}
      actions: {talks: {instrument: mediation, targets: [band]}}
    expect: silent
"""###),
    ("ceasefires-and-mediation/signing-date.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A deadline or signing date nears while a party outside the deal can strike
status: review
kind: trigger
affects: civilian_protection.physical_safety
pursues: mediation_peace_process
evidence: moderate
mechanism: deadline_over_substance
given: {deal: action}
some: {spoiler: actor}
when:
  deal: {instrument: [peace_agreement, power_sharing, mediation], deadline_days: {at_most: 30}}
  spoiler: {role: armed_actor, at_the_table: no, armed_capacity: {at_least: moderate}}
  situation: {atrocity_phase: {at_least: elevated}}
because: >
  {deal} has a date within a month, and an armed actor that has no part in it can strike civilians to break it. Shifts of
  power and exclusion are among the listed triggers.
duties:
  - who: Embassy and mission
    what: "Prepare protection for the date and for the places where those outside the deal operate"
    within: 14 days
  - {who: Warning desk, what: "Map who may break the deal and report on them every day", within: 7 days}
sources:
  - {ref: un-framework-2014, at: opening}
  - {ref: victimisation-mediation-2016, at: abstract}
examples:
  - name: two weeks to go and a group outside
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group, at_the_table: no, armed_capacity: high}}
      actions: {accord: {instrument: peace_agreement, deadline_days: 14}}
    expect: established
  - name: all are at the table
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group, at_the_table: yes, armed_capacity: high}}
      actions: {accord: {instrument: peace_agreement, deadline_days: 14}}
    expect: silent
  - name: the date is not known
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group, at_the_table: no, armed_capacity: high}}
      actions: {accord: {instrument: peace_agreement}}
    expect: possible
    asks: [accord.deadline_days]
  - name: the band's armed capacity is low
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group, armed_capacity: low, at_the_table: no}}
      actions: {accord: {instrument: peace_agreement, deadline_days: 14}}
    expect: silent
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {band: {role: armed_group, armed_capacity: high, at_the_table: no}}
      actions: {accord: {instrument: peace_agreement, deadline_days: 14}}
    expect: silent
  - name: the accord's instrument is community dialogue
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group, armed_capacity: high, at_the_table: no}}
      actions: {accord: {instrument: community_dialogue, deadline_days: 14}}
    expect: silent
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actors: {band: {role: armed_group, armed_capacity: high, at_the_table: no}}
      actions: {accord: {instrument: peace_agreement, deadline_days: 14}}
    expect: established
  - name: the band's role is external patron
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: external_patron, armed_capacity: high, at_the_table: no}}
      actions: {accord: {instrument: peace_agreement, deadline_days: 14}}
    expect: silent
  - name: the band's armed capacity is moderate
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group, armed_capacity: moderate, at_the_table: no}}
      actions: {accord: {instrument: peace_agreement, deadline_days: 14}}
    expect: established
  - name: the accord's deadline is 30 days
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group, armed_capacity: high, at_the_table: no}}
      actions: {accord: {instrument: peace_agreement, deadline_days: 30}}
    expect: established
  - name: the accord's deadline is 31 days
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {band: {role: armed_group, armed_capacity: high, at_the_table: no}}
      actions: {accord: {instrument: peace_agreement, deadline_days: 31}}
    expect: silent
"""###),
    ("ceasefires-and-mediation/talks-without-protection.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Civilians are attacked while talks on side issues go on without a presence
status: contested
interaction: constraining
with_safeguard: enabling
affects: civilian_protection.physical_safety
pursues: mediation_peace_process
evidence: contested
mechanism: talks_without_protection
school: Q04.talks_reward
given: {talks: action}
when:
  talks: {instrument: [mediation, good_offices]}
  situation:
    negotiation_status: [pre_talks, side_issue_talks]
    atrocity_phase: {at_least: elevated}
    conflict_phase: [escalating, active, stalemate, relapse]
unless:
  - label: a presence watches or protects during the talks
    given: {shield: action}
    shield: {protection: {at_least: monitoring_presence}, change: [as_described, reinforced]}
because: >
  {talks} have not reached the core of the conflict and nobody watches or protects civilians meanwhile. Monthly data show no
  fall and rather a rise in attacks on civilians after such mediation begins; mediation on the core issue lowers fighting.
  The evidence is contested.
mitigate:
  - Station a presence during rounds, publish pledges of conduct and move to the core issue soon.
sources:
  - {ref: mediation-civilian-victimisation-2020, at: abstract}
  - {ref: ruhe-2021, at: abstract, stance: qualifies}
  - {ref: talks-syria-2024, at: abstract, stance: contradicts}
examples:
  - name: talks before talks
    policy:
      situation: {negotiation_status: pre_talks, atrocity_phase: ongoing, conflict_phase: active}
      actions: {talks: {instrument: mediation}}
    expect: unguarded
  - name: nobody watches
    policy:
      situation: {negotiation_status: pre_talks, atrocity_phase: ongoing, conflict_phase: active}
      actions: {talks: {instrument: mediation, protection: none}}
    expect: established
  - name: talks on the core issue
    policy:
      situation: {negotiation_status: core_issue_talks, atrocity_phase: ongoing, conflict_phase: active}
      actions: {talks: {instrument: mediation, protection: none}}
    expect: silent
  - name: where talks stand is not known
    policy:
      situation: {atrocity_phase: ongoing, conflict_phase: active}
      actions: {talks: {instrument: mediation, protection: none}}
    expect: possible
    asks: [situation.negotiation_status]
  - name: a presence watches
    policy:
      situation: {negotiation_status: pre_talks, atrocity_phase: ongoing, conflict_phase: active}
      actions: {talks: {instrument: mediation}, mission: {instrument: ceasefire_monitors, protection: monitoring_presence}}
    expect: mitigated
  - name: the talks are reduced
    policy:
      situation: {conflict_phase: active, atrocity_phase: ongoing, negotiation_status: pre_talks}
      actions: {talks: {instrument: mediation, change: reduced}}
    expect: established
  - name: the conflict phase is ceasefire
    policy:
      situation: {conflict_phase: ceasefire, atrocity_phase: ongoing, negotiation_status: pre_talks}
      actions: {talks: {instrument: mediation}}
    expect: silent
  - name: the atrocity phase is structural risk
    policy:
      situation: {conflict_phase: active, atrocity_phase: structural_risk, negotiation_status: pre_talks}
      actions: {talks: {instrument: mediation}}
    expect: silent
  - name: the talks' instrument is community dialogue
    policy:
      situation: {conflict_phase: active, atrocity_phase: ongoing, negotiation_status: pre_talks}
      actions: {talks: {instrument: community_dialogue}}
    expect: silent
  - name: the atrocity phase is elevated
    policy:
      situation: {conflict_phase: active, atrocity_phase: elevated, negotiation_status: pre_talks}
      actions: {talks: {instrument: mediation, protection: none}}
    expect: established
"""###),
    ("ceasefires-and-mediation/truce-without-verification.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - label: a presence with a monitoring task accompanies it
    given: {mission: action}
    mission: {instrument: peace_operation, monitoring: {at_least: third_party}}
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
  - name: the parties report on themselves
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {truce: {instrument: ceasefire, monitoring: self_report}}
    expect: established
  - name: the truce's instrument is peace agreement
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {truce: {instrument: peace_agreement}}
    expect: silent
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actions: {truce: {instrument: ceasefire, monitoring: third_party}}
    expect: mitigated
  - name: there is a second truce, and the truce's instrument is not known
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {truce: {monitoring: self_report}, second_truce: {instrument: ceasefire, monitoring: self_report}}
    expect: established
  - name: there is a second truce, and the truce has no monitoring
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {truce: {instrument: ceasefire, monitoring: none}, second_truce: {instrument: ceasefire}}
    expect: established
  - name: it turns on whether a presence with a monitoring task accompanies it
    policy:
      situation: {atrocity_phase: elevated}
      actions: {truce: {instrument: ceasefire, monitoring: self_report}, mission: {instrument: un_peacekeeping, monitoring: third_party}}
    expect: mitigated
  - name: it turns on the mission's instrument
    policy:
      situation: {atrocity_phase: elevated}
      actions: {truce: {instrument: ceasefire, monitoring: self_report}, mission: {instrument: safe_area, monitoring: third_party}}
    expect: established
"""###),
    ("climate-and-resources/adaptation-that-includes.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Adaptation that local groups design together settles competition over land and water
status: review
interaction: enabling
affects: atrocity_prevention.build_resilience
pursues: climate_natural_resources
evidence: limited
mechanism: cohesion_upstream
given: {project: action}
when:
  project: {instrument: climate_project, local_ownership: {at_least: co_designed}, group_disaggregated: yes}
  situation: {inequality_between_groups: {at_least: moderate}}
because: >
  {project} is designed by local groups together and reports whom it reaches. Protection from shocks and settled rights to land and water
  can remove motives for recruitment and blame; evidence of an effect on atrocities is still thin.
mitigate:
  - Let bodies of several groups govern the resource, and open a desk for complaints.
sources:
  - {ref: ide-ushmm, at: opening}
examples:
  - name: water rights agreed by all groups
    policy:
      situation: {inequality_between_groups: high}
      actions: {wells: {instrument: climate_project, local_ownership: co_designed, group_disaggregated: yes}}
    expect: established
  - name: local groups are only consulted
    policy:
      situation: {inequality_between_groups: high}
      actions: {wells: {instrument: climate_project, local_ownership: consulted, group_disaggregated: yes}}
    expect: silent
  - name: inequality is not known
    policy:
      actions: {wells: {instrument: climate_project, local_ownership: co_designed, group_disaggregated: yes}}
    expect: possible
    asks: [situation.inequality_between_groups]
  - name: the wells' instrument is reconstruction
    policy:
      situation: {inequality_between_groups: high}
      actions: {wells: {instrument: reconstruction, local_ownership: co_designed, group_disaggregated: yes}}
    expect: silent
  - name: the inequality between groups are moderate
    policy:
      situation: {inequality_between_groups: moderate}
      actions: {wells: {instrument: climate_project, local_ownership: co_designed, group_disaggregated: yes}}
    expect: established
    interaction: enabling
  - name: its results are not reported by group
    policy:
      situation: {inequality_between_groups: high}
      actions: {wells: {instrument: climate_project, local_ownership: co_designed, group_disaggregated: no}}
    expect: silent
  - name: the inequality between groups are low
    policy:
      situation: {inequality_between_groups: low}
      actions: {wells: {instrument: climate_project, local_ownership: co_designed, group_disaggregated: yes}}
    expect: silent
"""###),
    ("climate-and-resources/climate-signals-combined.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Warning of shocks and assessment of atrocity risk together give time for relief and protection
status: draft
interaction: reinforcing
affects: intelligence_early_warning.timely_warning
pursues: climate_natural_resources
evidence: limited
mechanism: warning_to_action
given: {warning: action, risk: action}
when:
  warning: {instrument: warning_system, indicators_used: climate}
  risk: {instrument: atrocity_assessment}
because: >
  {warning} sees shocks coming and {risk} knows where groups are at odds. Together they give time for both relief and protection.
mitigate:
  - Tie anticipatory finance to a trigger of protection and not to the hazard alone.
sources:
  - {ref: ide-ushmm, at: opening, stance: qualifies}
  - {ref: van-schaik-climate, at: opening, stance: qualifies}
examples:
  - name: climate data and an assessment
    policy:
      actions: {desk: {instrument: warning_system, indicators_used: [climate]}, study: {instrument: atrocity_assessment}}
    expect: established
  - name: no climate data
    policy:
      actions: {desk: {instrument: warning_system, indicators_used: [conflict]}, study: {instrument: atrocity_assessment}}
    expect: silent
  - name: the indicators are not stated
    policy:
      actions: {desk: {instrument: warning_system}, study: {instrument: atrocity_assessment}}
    expect: latent
  - name: the desk's instrument is scenario planning
    policy:
      actions: {desk: {instrument: scenario_planning, indicators_used: climate}, study: {instrument: atrocity_assessment}}
    expect: silent
  - name: the study's instrument is impact assessment
    policy:
      actions: {desk: {instrument: warning_system, indicators_used: climate}, study: {instrument: impact_assessment}}
    expect: silent
  - name: the desk's indicators used are crime
    policy:
      actions: {desk: {instrument: warning_system, indicators_used: crime}, study: {instrument: atrocity_assessment}}
    expect: silent
  - name: there is a second desk
    policy:
      actions:
        desk: {instrument: warning_system, indicators_used: climate}
        study: {instrument: atrocity_assessment}
        second_desk: {instrument: warning_system, indicators_used: climate}
    expect: established
    interaction: reinforcing
"""###),
    ("climate-and-resources/concession-pays-for-guns.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A resource investment pays a private force or militia that attacks civilians
status: review
interaction: counteracting
with_safeguard: constraining
affects: atrocity_prevention.degrade_capability
pursues: climate_natural_resources
evidence: moderate
mechanism: finance_for_persecution
given: {investment: action, company: actor}
some: {force: actor}
when:
  investment: {instrument: [resource_investment, trade_agreement, climate_project], recipient: company}
  company: {role: business, path: {via: [funds, allied_with, commands, owns_stake_in], hops: [1, 2], to: force}}
  force: {role: armed_actor, perpetrator_status: {at_least: credible}}
unless:
  - label: security is checked on the ground and conduct is a condition
    investment: {conditionality: {at_least: conduct_based}, assessments: human_rights_due_diligence}
because: >
  {investment} pays {company}, which belongs to or pays a force that is implicated in attacks on civilians. Concessions have paid for
  force, and that force has struck civilians.
mitigate:
  - Check who provides security, publish payments, exclude listed firms and open a way for communities to complain.
sources:
  - {ref: acled-wagner-2022, at: opening}
examples:
  - name: a mine whose owner pays a militia
    policy:
      actors: {mine: {role: company}, band: {role: militia, perpetrator_status: credible}}
      relations: [mine funds band]
      actions: {stake: {instrument: resource_investment, recipient: [mine]}}
    expect: unguarded
  - name: without conditions
    policy:
      actors: {mine: {role: company}, band: {role: militia, perpetrator_status: credible}}
      relations: [mine funds band]
      actions: {stake: {instrument: resource_investment, recipient: [mine], conditionality: none}}
    expect: established
  - name: no tie to any force
    policy:
      actors: {mine: {role: company}, band: {role: militia, perpetrator_status: credible}}
      mapped: [funds, allied_with, commands, owns_stake_in]
      actions: {stake: {instrument: resource_investment, recipient: [mine], conditionality: none}}
    expect: silent
  - name: the payment is suspected
    policy:
      actors: {mine: {role: company}, band: {role: militia, perpetrator_status: credible}}
      relations: [{from: mine, is: funds, to: band, certainty: suspected}]
      actions: {stake: {instrument: resource_investment, recipient: [mine], conditionality: none}}
    expect: possible
    asks: [mine funds band]
  - name: checked and conditional
    policy:
      actors: {mine: {role: company}, band: {role: militia, perpetrator_status: credible}}
      relations: [mine funds band]
      actions:
        stake:
          instrument: resource_investment
          recipient: [mine]
          conditionality: conduct_based
          assessments: [human_rights_due_diligence]
    expect: mitigated
  - name: the mine's role is peace force
    policy:
      actors: {mine: {role: peace_force}, band: {role: militia, perpetrator_status: credible}}
      relations: [mine funds band]
      actions: {stake: {instrument: resource_investment, recipient: [mine]}}
    expect: silent
  - name: the band's role is external patron
    policy:
      actors: {mine: {role: company}, band: {role: external_patron, perpetrator_status: credible}}
      relations: [mine funds band]
      actions: {stake: {instrument: resource_investment, recipient: [mine]}}
    expect: silent
  - name: the band's perpetrator status is suspected
    policy:
      actors: {mine: {role: company}, band: {role: militia, perpetrator_status: suspected}}
      relations: [mine funds band]
      actions: {stake: {instrument: resource_investment, recipient: [mine]}}
    expect: silent
  - name: the stake's instrument is migration partnership
    policy:
      actors: {mine: {role: company}, band: {role: militia, perpetrator_status: credible}}
      relations: [mine funds band]
      actions: {stake: {instrument: migration_partnership, recipient: [mine]}}
    expect: silent
  - name: the stake's assessments are humanitarian impact
    policy:
      actors: {mine: {role: company}, band: {role: militia, perpetrator_status: credible}}
      relations: [mine funds band]
      actions: {stake: {instrument: resource_investment, recipient: [mine], assessments: humanitarian_impact}}
    expect: established
  - name: the stake has no recipient
    policy:
      actors: {mine: {role: company}, band: {role: militia, perpetrator_status: credible}}
      relations: [mine funds band]
      actions: {stake: {instrument: resource_investment, recipient: none}}
    expect: silent
  - name: the stake's conditionality is procedural
    policy:
      actors: {mine: {role: company}, band: {role: militia, perpetrator_status: credible}}
      relations: [mine funds band]
      actions: {stake: {instrument: resource_investment, recipient: [mine], conditionality: procedural}}
    expect: established
"""###),
    ("climate-and-resources/land-taken-for-adaptation.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: nobody was asked
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {valley_people: {role: targeted_group}}
      actions: {dam: {instrument: climate_project, takes_land_from: [valley_people], consent_of_affected: none}}
    expect: established
  - name: the dam's instrument is migration partnership
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {valley_people: {role: targeted_group}}
      actions: {dam: {instrument: migration_partnership, takes_land_from: [valley_people]}}
    expect: silent
  - name: the valley people's role is displaced population
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {valley_people: {role: displaced_population}}
      actions: {dam: {instrument: climate_project, takes_land_from: [valley_people]}}
    expect: silent
  - name: the atrocity phase is not known
    policy:
      actors: {valley_people: {role: targeted_group}}
      actions: {dam: {instrument: climate_project, takes_land_from: [valley_people], consent_of_affected: agreed}}
    expect: silent
  - name: the dam's consent of affected is consulted
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {valley_people: {role: targeted_group}}
      actions: {dam: {instrument: climate_project, takes_land_from: [valley_people], consent_of_affected: consulted}}
    expect: established
"""###),
    ("climate-and-resources/project-in-the-return-area.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A project in the area of return creates new rights before old claims are heard
status: draft
interaction: counteracting
with_safeguard: enabling
affects: refugee_protection_migration.durable_solutions
pursues: climate_natural_resources
evidence: limited
mechanism: dispossession_ratified
given: {project: action, returns: action, place: place}
when:
  project: {instrument: [climate_project, resource_investment], covers: place}
  returns: {instrument: refugee_return, covers: place}
  place: {claims_unresolved: yes}
unless:
  - {label: rights to return and property are laid down, project: {return_and_property_clause: yes}}
because: >
  {project} and {returns} meet in {place}, where claims to land are unresolved. New holders of rights are created before those who return
  are heard.
mitigate:
  - Suspend titling and set up a joint land commission before {project} begins.
supersedes:
  - {rule: displacement/rebuilding-on-seized-land, binding: {rebuilding: project, place: place}}
sources:
  - {ref: van-schaik-climate, at: opening, stance: qualifies}
examples:
  - name: a plantation where people are to return
    policy:
      places: {valley: {name: the valley, claims_unresolved: yes}}
      actions: {trees: {instrument: climate_project, covers: [valley]}, returns: {instrument: refugee_return, covers: [valley]}}
    expect: unguarded
  - name: no clause on property
    policy:
      places: {valley: {name: the valley, claims_unresolved: yes}}
      actions:
        trees: {instrument: climate_project, covers: [valley], return_and_property_clause: no}
        returns: {instrument: refugee_return, covers: [valley]}
    expect: established
  - name: claims are settled
    policy:
      places: {valley: {name: the valley, claims_unresolved: no}}
      actions:
        trees: {instrument: climate_project, covers: [valley], return_and_property_clause: no}
        returns: {instrument: refugee_return, covers: [valley]}
    expect: silent
  - name: claims are not known
    policy:
      places: {valley: {name: the valley}}
      actions:
        trees: {instrument: climate_project, covers: [valley], return_and_property_clause: no}
        returns: {instrument: refugee_return, covers: [valley]}
    expect: possible
    asks: [valley.claims_unresolved]
  - name: property is protected
    policy:
      places: {valley: {name: the valley, claims_unresolved: yes}}
      actions:
        trees: {instrument: climate_project, covers: [valley], return_and_property_clause: yes}
        returns: {instrument: refugee_return, covers: [valley]}
    expect: mitigated
  - name: the returns' instrument is camp management
    policy:
      places: {valley: {name: the valley, claims_unresolved: yes}}
      actions: {trees: {instrument: climate_project, covers: [valley]}, returns: {instrument: camp_management, covers: [valley]}}
    expect: silent
  - name: the trees' instrument is migration partnership
    policy:
      places: {valley: {name: the valley, claims_unresolved: yes}}
      actions: {trees: {instrument: migration_partnership, covers: [valley]}, returns: {instrument: refugee_return, covers: [valley]}}
    expect: silent
  - name: the trees cover no place
    policy:
      places: {valley: {name: the valley, claims_unresolved: yes}}
      actions: {trees: {instrument: climate_project, covers: none}, returns: {instrument: refugee_return, covers: [valley]}}
    expect: silent
  - name: the returns cover no place
    policy:
      places: {valley: {name: the valley, claims_unresolved: yes}}
      actions: {trees: {instrument: climate_project, covers: [valley]}, returns: {instrument: refugee_return, covers: none}}
    expect: silent
"""###),
    ("counter-terrorism/charge-core-crimes.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Evidence lets courts charge members of an armed group with core crimes and not with terrorism alone
status: review
interaction: reinforcing
affects: international_justice.accountability
pursues: counter_terrorism
evidence: moderate
mechanism: evidence_to_measures
given: {prosecution: action, evidence: action, group: actor}
when:
  prosecution: {instrument: domestic_prosecution, targets: group}
  evidence: {instrument: inquiry, targets: group}
  group: {role: armed_group, proscribed: yes}
because: >
  {prosecution} brings members of {group} to court and {evidence} documents its crimes. Charges of core crimes beside terrorism name the
  victims and the harm.
mitigate:
  - Agree on standards of evidence, let victims take part and charge all who committed crimes, state forces included.
sources:
  - {ref: uk-response-xinjiang-2021, at: opening, stance: qualifies}
  - {ref: eurojust-icc-2022, at: opening}
examples:
  - name: a national case and an evidence mechanism
    policy:
      actors: {band: {role: armed_group, proscribed: yes}}
      actions: {trial: {instrument: domestic_prosecution, targets: [band]}, archive: {instrument: evidence_mechanism, targets: [band]}}
    expect: established
  - name: the group is not listed
    policy:
      actors: {band: {role: armed_group, proscribed: no}}
      actions: {trial: {instrument: domestic_prosecution, targets: [band]}, archive: {instrument: evidence_mechanism, targets: [band]}}
    expect: silent
  - name: whose crimes are documented is not stated
    policy:
      actors: {band: {role: armed_group, proscribed: yes}}
      actions: {trial: {instrument: domestic_prosecution, targets: [band]}, archive: {instrument: evidence_mechanism}}
    expect: possible
    asks: [archive.targets]
  - name: the trial's instrument is court referral
    policy:
      actors: {band: {role: armed_group, proscribed: yes}}
      actions: {trial: {instrument: court_referral, targets: [band]}, archive: {instrument: evidence_mechanism, targets: [band]}}
    expect: silent
  - name: the band's role is private military company
    policy:
      actors: {band: {role: private_military_company, proscribed: yes}}
      actions: {trial: {instrument: domestic_prosecution, targets: [band]}, archive: {instrument: evidence_mechanism, targets: [band]}}
    expect: silent
  - name: the archive's instrument is international prosecution
    policy:
      actors: {band: {role: armed_group, proscribed: yes}}
      actions:
        trial: {instrument: domestic_prosecution, targets: [band]}
        archive: {instrument: international_prosecution, targets: [band]}
    expect: silent
  - name: it is not known whom the trial targets
    policy:
      actors: {band: {role: armed_group, proscribed: yes}}
      actions: {trial: {instrument: domestic_prosecution}, archive: {instrument: evidence_mechanism, targets: [band]}}
    expect: possible
    interaction: reinforcing
  - name: the trial targets nobody
    policy:
      actors: {band: {role: armed_group, proscribed: yes}}
      actions: {trial: {instrument: domestic_prosecution, targets: none}, archive: {instrument: evidence_mechanism, targets: [band]}}
    expect: silent
  - name: the archive targets nobody
    policy:
      actors: {band: {role: armed_group, proscribed: yes}}
      actions: {trial: {instrument: domestic_prosecution, targets: [band]}, archive: {instrument: evidence_mechanism, targets: none}}
    expect: silent
"""###),
    ("counter-terrorism/conditional-support.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Screened, monitored and conditional support aligns security and protection
status: review
interaction: reinforcing
affects: civilian_protection.physical_safety
evidence: moderate
mechanism: conditional_support
given: {support: action, partner: actor}
when:
  support:
    instrument: security_assistance
    recipient: partner
    conditionality: {at_least: conduct_based}
    vetting: {at_least: unit}
    monitoring: {at_least: third_party}
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
      actions:
        aid:
          instrument: operational_support
          recipient: [joint_force]
          conditionality: conduct_based
          vetting: unit
          monitoring: third_party
    expect: established
  - name: nobody but the partner monitors
    policy:
      actors: {joint_force: {role: state_security_force}}
      actions:
        aid:
          instrument: operational_support
          recipient: [joint_force]
          conditionality: conduct_based
          vetting: unit
          monitoring: self_report
    expect: silent
  - name: the recipient may be the force or someone else
    policy:
      actors: {joint_force: {role: state_security_force}}
      actions: {aid: {instrument: operational_support, conditionality: conduct_based, vetting: unit, monitoring: third_party}}
    expect: possible
  - name: the aid's vetting is individual
    policy:
      actors: {joint_force: {role: state_security_force}}
      actions:
        aid:
          instrument: operational_support
          recipient: [joint_force]
          conditionality: conduct_based
          monitoring: third_party
          vetting: individual
    expect: silent
  - name: the aid's conditionality is procedural
    policy:
      actors: {joint_force: {role: state_security_force}}
      actions:
        aid: {instrument: operational_support, recipient: [joint_force], conditionality: procedural, monitoring: third_party, vetting: unit}
    expect: silent
  - name: the joint force's role is external patron
    policy:
      actors: {joint_force: {role: external_patron}}
      actions:
        aid:
          instrument: operational_support
          recipient: [joint_force]
          conditionality: conduct_based
          monitoring: third_party
          vetting: unit
    expect: silent
  - name: the aid's instrument is technology transfer
    policy:
      actors: {joint_force: {role: state_security_force}}
      actions:
        aid:
          instrument: technology_transfer
          recipient: [joint_force]
          conditionality: conduct_based
          monitoring: third_party
          vetting: unit
    expect: silent
  - name: there is a second aid
    policy:
      actors: {joint_force: {role: state_security_force}}
      actions:
        aid:
          instrument: operational_support
          recipient: [joint_force]
          conditionality: conduct_based
          monitoring: third_party
          vetting: unit
        second_aid:
          instrument: operational_support
          recipient: [joint_force]
          conditionality: conduct_based
          monitoring: third_party
          vetting: unit
    expect: established
    interaction: reinforcing
  - name: the aid has no recipient
    policy:
      actors: {joint_force: {role: state_security_force}}
      actions:
        aid: {instrument: operational_support, recipient: none, conditionality: conduct_based, monitoring: third_party, vetting: unit}
    expect: silent
"""###),
    ("counter-terrorism/ethnic-proxies.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - label: members are vetted and conduct is a condition
    operation: {vetting: {at_least: unit}, conditionality: {at_least: conduct_based}}
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
  - name: neither vetting nor conditions
    policy:
      situation: {atrocity_phase: elevated}
      actors: {herders: {role: militia, identity_based: yes}}
      actions: {operation: {instrument: counter_terrorism_operation, recipient: [herders], vetting: none, conditionality: none}}
    expect: established
  - name: the operation's vetting is individual
    policy:
      situation: {atrocity_phase: elevated}
      actors: {herders: {role: militia, identity_based: yes}}
      actions: {operation: {instrument: counter_terrorism_operation, recipient: [herders], vetting: individual}}
    expect: established
  - name: the operation's conditionality is procedural
    policy:
      situation: {atrocity_phase: elevated}
      actors: {herders: {role: militia, identity_based: yes}}
      actions: {operation: {instrument: counter_terrorism_operation, recipient: [herders], conditionality: procedural}}
    expect: established
  - name: the herders' role is private military company
    policy:
      situation: {atrocity_phase: elevated}
      actors: {herders: {role: private_military_company, identity_based: yes}}
      actions: {operation: {instrument: counter_terrorism_operation, recipient: [herders]}}
    expect: silent
  - name: the operation's instrument is financial disruption
    policy:
      situation: {atrocity_phase: elevated}
      actors: {herders: {role: militia, identity_based: yes}}
      actions: {operation: {instrument: financial_disruption, recipient: [herders]}}
    expect: silent
  - name: the operation has no recipient
    policy:
      situation: {atrocity_phase: elevated}
      actors: {herders: {role: militia, identity_based: yes}}
      actions: {operation: {instrument: counter_terrorism_operation, recipient: none}}
    expect: silent
  - name: the atrocity phase is not known
    policy:
      actors: {herders: {role: militia, identity_based: yes}}
      actions: {operation: {instrument: counter_terrorism_operation, recipient: [herders], conditionality: conduct_based, vetting: unit}}
    expect: silent
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {herders: {role: militia, identity_based: yes}}
      actions: {operation: {instrument: counter_terrorism_operation, recipient: [herders], conditionality: conduct_based, vetting: unit}}
    expect: mitigated
"""###),
    ("counter-terrorism/inclusive-extremism-prevention.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Prevention of extremism that local people design lowers risk for groups as well
status: review
interaction: reinforcing
affects: atrocity_prevention.build_resilience
pursues: preventing_violent_extremism
evidence: limited
mechanism: inclusive_prevention
given: {programme: action}
when:
  programme:
    instrument: extremism_prevention
    stage: [upstream, midstream]
    local_ownership: {at_least: co_designed}
    security_led: no
    profiles_by_identity: no
because: >
  {programme} is designed by local people, is not led by security services and picks nobody by identity. Inclusion and trust lower
  recruitment and the risk of violence between groups.
mitigate:
  - Cover all forms of extremist violence, those of militias that side with the state included.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶25"}
examples:
  - name: a programme designed by communities
    policy:
      actions:
        programme: {instrument: extremism_prevention, stage: upstream, local_ownership: led, security_led: no, profiles_by_identity: no}
    expect: established
  - name: it picks people by identity
    policy:
      actions:
        programme: {instrument: extremism_prevention, stage: upstream, local_ownership: led, security_led: no, profiles_by_identity: yes}
    expect: silent
  - name: how far from violence it works is not stated
    policy:
      actions: {programme: {instrument: extremism_prevention, local_ownership: led, security_led: no, profiles_by_identity: no}}
    expect: possible
    asks: [programme.stage]
  - name: the programme's instrument is reconciliation
    policy:
      actions: {programme: {instrument: reconciliation, stage: upstream, security_led: no, local_ownership: led, profiles_by_identity: no}}
    expect: silent
  - name: the programme's local ownership is consulted
    policy:
      actions:
        programme:
          instrument: extremism_prevention
          stage: upstream
          security_led: no
          local_ownership: consulted
          profiles_by_identity: no
    expect: silent
  - name: the programme's local ownership is co designed
    policy:
      actions:
        programme:
          instrument: extremism_prevention
          stage: upstream
          security_led: no
          local_ownership: co_designed
          profiles_by_identity: no
    expect: established
    interaction: reinforcing
  - name: security services lead it
    policy:
      actions:
        programme: {instrument: extremism_prevention, stage: upstream, security_led: yes, local_ownership: led, profiles_by_identity: no}
    expect: silent
  - name: the programme's stage is downstream
    policy:
      actions:
        programme: {instrument: extremism_prevention, stage: downstream, security_led: no, local_ownership: led, profiles_by_identity: no}
    expect: silent
"""###),
    ("counter-terrorism/militia-beside-operation.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A militia mobilised beside a security operation turns it against a rival community
status: review
interaction: counteracting
with_safeguard: constraining
affects: atrocity_prevention.protect_populations
pursues: counter_terrorism
evidence: moderate
mechanism: ethnic_proxies
given: {mobilisation: action, operation: action}
some: {militia: actor}
when:
  mobilisation: {instrument: militia_mobilisation, recipient: militia}
  operation: {instrument: [counter_terrorism_operation, operational_support]}
  militia: {identity_based: yes}
unless:
  - label: members are vetted and their conduct is a condition
    mobilisation: {vetting: {at_least: individual}, conditionality: {at_least: conduct_based}}
because: >
  {mobilisation} arms or legalises a militia that is drawn from one group, beside {operation}. Such groups work with armies and turn on
  rival communities; the creation of militias is itself a sign of preparation.
mitigate:
  - Mix the composition, register members, put them under command and law without immunity, and plan their end.
sources:
  - {ref: iss-sahel-2021, at: opening}
  - {ref: un-framework-2014, at: indicator 7.5}
examples:
  - name: a village militia beside an army operation
    policy:
      actors: {guards: {role: militia, identity_based: yes}}
      actions: {guards_scheme: {instrument: militia_mobilisation, recipient: [guards]}, sweep: {instrument: counter_terrorism_operation}}
    expect: unguarded
  - name: nobody is vetted
    policy:
      actors: {guards: {role: militia, identity_based: yes}}
      actions:
        guards_scheme: {instrument: militia_mobilisation, recipient: [guards], vetting: none, conditionality: none}
        sweep: {instrument: counter_terrorism_operation}
    expect: established
  - name: a mixed militia
    policy:
      actors: {guards: {role: militia, identity_based: no}}
      actions:
        guards_scheme: {instrument: militia_mobilisation, recipient: [guards], vetting: none}
        sweep: {instrument: counter_terrorism_operation}
    expect: silent
  - name: its composition is not known
    policy:
      actors: {guards: {role: militia}}
      actions:
        guards_scheme: {instrument: militia_mobilisation, recipient: [guards], vetting: none}
        sweep: {instrument: counter_terrorism_operation}
    expect: possible
    asks: [guards.identity_based]
  - name: vetted members under conditions
    policy:
      actors: {guards: {role: militia, identity_based: yes}}
      actions:
        guards_scheme: {instrument: militia_mobilisation, recipient: [guards], vetting: individual, conditionality: conduct_based}
        sweep: {instrument: counter_terrorism_operation}
    expect: mitigated
  - name: the sweep's instrument is terrorism screening
    policy:
      actors: {guards: {role: militia, identity_based: yes}}
      actions: {guards_scheme: {instrument: militia_mobilisation, recipient: [guards]}, sweep: {instrument: terrorism_screening}}
    expect: silent
  - name: the guards scheme's conditionality is procedural
    policy:
      actors: {guards: {role: militia, identity_based: yes}}
      actions:
        guards_scheme: {instrument: militia_mobilisation, recipient: [guards], conditionality: procedural}
        sweep: {instrument: counter_terrorism_operation}
    expect: established
  - name: the guards scheme's instrument is law enforcement
    policy:
      actors: {guards: {role: militia, identity_based: yes}}
      actions: {guards_scheme: {instrument: law_enforcement, recipient: [guards]}, sweep: {instrument: counter_terrorism_operation}}
    expect: silent
  - name: there is no vetting for the guards scheme
    policy:
      actors: {guards: {role: militia, identity_based: yes}}
      actions:
        guards_scheme: {instrument: militia_mobilisation, recipient: [guards], vetting: none}
        sweep: {instrument: counter_terrorism_operation}
    expect: established
"""###),
    ("counter-terrorism/no-atrocity-question.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A security action is taken without asking who might attack whom
status: review
kind: gap
interaction: constraining
with_safeguard: consistent
affects: atrocity_prevention.warn_early
pursues: counter_terrorism
evidence: limited
mechanism: no_atrocity_assessment
given: {operation: action}
when:
  operation: {instrument: [counter_terrorism_operation, security_assistance], status: proposed}
  situation: {atrocity_phase: {at_least: elevated}}
unless:
  - {label: the risk of atrocities has been assessed, operation: {assessments: [atrocity, human_rights_due_diligence]}}
because: >
  {operation} rests on an assessment of threats to states and not of attacks on groups, by partners included, though the risk of
  atrocities is elevated.
mitigate:
  - Assess both risks together before {operation} is decided or renewed.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶16, ¶25"}
examples:
  - name: no assessment is stated
    policy:
      situation: {atrocity_phase: elevated}
      actions: {sweep: {instrument: counter_terrorism_operation}}
    expect: unguarded
  - name: only conflict was assessed
    policy:
      situation: {atrocity_phase: elevated}
      actions: {sweep: {instrument: counter_terrorism_operation, assessments: [conflict]}}
    expect: established
  - name: no risk
    policy:
      situation: {atrocity_phase: none}
      actions: {sweep: {instrument: counter_terrorism_operation, assessments: [conflict]}}
    expect: silent
  - name: the risk is not known
    policy:
      actions: {sweep: {instrument: counter_terrorism_operation, assessments: [conflict]}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: due diligence was done
    policy:
      situation: {atrocity_phase: elevated}
      actions: {sweep: {instrument: counter_terrorism_operation, assessments: [human_rights_due_diligence]}}
    expect: mitigated
  - name: the sweep is in force
    policy:
      situation: {atrocity_phase: elevated}
      actions: {sweep: {instrument: counter_terrorism_operation, status: in_force}}
    expect: silent
  - name: the sweep's instrument is technology transfer
    policy:
      situation: {atrocity_phase: elevated}
      actions: {sweep: {instrument: technology_transfer}}
    expect: silent
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {sweep: {instrument: counter_terrorism_operation}}
    expect: silent
  - name: the sweep's assessments are humanitarian impact
    policy:
      situation: {atrocity_phase: elevated}
      actions: {sweep: {instrument: counter_terrorism_operation, assessments: humanitarian_impact}}
    expect: established
"""###),
    ("counter-terrorism/partner-directs-abusive-force.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - label: support depends on conduct and the chain of command is vetted
    support: {conditionality: {at_least: conduct_based}, vetting: {at_least: command_chain}}
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
  - name: no conditions
    policy:
      actors: {army: {role: state_security_force}, home_guard: {role: militia, perpetrator_status: credible}}
      relations: [army commands home_guard]
      actions: {training: {instrument: train_equip, recipient: [army], conditionality: none}}
    expect: established
  - name: the home guard's role is external patron
    policy:
      actors: {army: {role: state_security_force}, home_guard: {role: external_patron, perpetrator_status: credible}}
      relations: [army commands home_guard]
      actions: {training: {instrument: train_equip, recipient: [army]}}
    expect: silent
  - name: the training's vetting is unit
    policy:
      actors: {army: {role: state_security_force}, home_guard: {role: militia, perpetrator_status: credible}}
      relations: [army commands home_guard]
      actions: {training: {instrument: train_equip, recipient: [army], vetting: unit}}
    expect: established
  - name: the training's instrument is technology transfer
    policy:
      actors: {army: {role: state_security_force}, home_guard: {role: militia, perpetrator_status: credible}}
      relations: [army commands home_guard]
      actions: {training: {instrument: technology_transfer, recipient: [army]}}
    expect: silent
  - name: the home guard's perpetrator status is suspected
    policy:
      actors: {army: {role: state_security_force}, home_guard: {role: militia, perpetrator_status: suspected}}
      relations: [army commands home_guard]
      actions: {training: {instrument: train_equip, recipient: [army]}}
    expect: silent
  - name: the training's conditionality is procedural
    policy:
      actors: {army: {role: state_security_force}, home_guard: {role: militia, perpetrator_status: credible}}
      relations: [army commands home_guard]
      actions: {training: {instrument: train_equip, recipient: [army], conditionality: procedural}}
    expect: established
"""###),
    ("counter-terrorism/pretext-for-persecution.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Security cooperation lends capacity to persecution under terrorism law
status: review
interaction: cancelling
with_safeguard: constraining
affects: atrocity_prevention.protect_populations
pursues: counter_terrorism
evidence: strong
mechanism: security_pretext
given: {cooperation: action, authority: actor}
when:
  cooperation:
    instrument: [security_assistance, extremism_prevention, technology_transfer, counter_terrorism_measure]
    recipient: authority
  authority: {role: state_actor, security_law_as_pretext: yes}
unless:
  - label: nothing that touches the persecution is supported and conduct is a verified condition
    cooperation: {conditionality: {at_least: benchmark_based}, end_use_control: post_shipment_check}
because: >
  {authority} uses terrorism or emergency law against a group as such, and {cooperation} gives it capacity and standing. Emergency powers
  and forces turned on a group are signs of preparation.
mitigate:
  - End support that touches the programme, say in public that acts and not identity are the issue, and control exports.
sources:
  - {ref: un-framework-2014, at: "indicators 7.1, 7.3"}
  - {ref: politico-xinjiang, at: opening}
  - {ref: dalessandra-whidden-2022, at: "¶22"}
examples:
  - name: intelligence is shared with an authority that persecutes under terrorism law
    policy:
      actors: {ministry: {role: government_authority, security_law_as_pretext: yes}}
      actions: {exchange: {instrument: intelligence_sharing, recipient: [ministry]}}
    expect: unguarded
  - name: no condition at all
    policy:
      actors: {ministry: {role: government_authority, security_law_as_pretext: yes}}
      actions: {exchange: {instrument: intelligence_sharing, recipient: [ministry], conditionality: none, end_use_control: none}}
    expect: established
  - name: its law is not used against a group
    policy:
      actors: {ministry: {role: government_authority, security_law_as_pretext: no}}
      actions: {exchange: {instrument: intelligence_sharing, recipient: [ministry], conditionality: none}}
    expect: silent
  - name: the use of its law is not known
    policy:
      actors: {ministry: {role: government_authority}}
      actions: {exchange: {instrument: intelligence_sharing, recipient: [ministry], conditionality: none}}
    expect: possible
    asks: [ministry.security_law_as_pretext]
  - name: verified benchmarks and checks on use
    policy:
      actors: {ministry: {role: government_authority, security_law_as_pretext: yes}}
      actions:
        exchange:
          instrument: intelligence_sharing
          recipient: [ministry]
          conditionality: benchmark_based
          end_use_control: post_shipment_check
    expect: mitigated
  - name: the ministry's role is militia
    policy:
      actors: {ministry: {role: militia, security_law_as_pretext: yes}}
      actions: {exchange: {instrument: intelligence_sharing, recipient: [ministry]}}
    expect: silent
  - name: the exchange's end use control is certificate
    policy:
      actors: {ministry: {role: government_authority, security_law_as_pretext: yes}}
      actions: {exchange: {instrument: intelligence_sharing, recipient: [ministry], end_use_control: certificate}}
    expect: established
  - name: the exchange's conditionality is conduct based
    policy:
      actors: {ministry: {role: government_authority, security_law_as_pretext: yes}}
      actions: {exchange: {instrument: intelligence_sharing, recipient: [ministry], conditionality: conduct_based}}
    expect: established
  - name: the exchange's instrument is financial disruption
    policy:
      actors: {ministry: {role: government_authority, security_law_as_pretext: yes}}
      actions: {exchange: {instrument: financial_disruption, recipient: [ministry]}}
    expect: silent
  - name: the exchange has no recipient
    policy:
      actors: {ministry: {role: government_authority, security_law_as_pretext: yes}}
      actions: {exchange: {instrument: intelligence_sharing, recipient: none}}
    expect: silent
"""###),
    ("counter-terrorism/prevention-that-singles-out.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Prevention of extremism that picks people by identity marks a whole community as suspect
status: review
interaction: counteracting
with_safeguard: consistent
affects: preventing_violent_extremism.inclusion_and_trust
evidence: moderate
mechanism: stigmatised_community
given: {programme: action}
when:
  programme: {instrument: [extremism_prevention, terrorism_screening], profiles_by_identity: yes}
unless:
  - label: local people lead it and those affected can appeal
    programme: {local_ownership: {at_least: co_designed}, appeal_mechanism: yes}
because: >
  {programme} picks people by identity. It can mark a whole ethnic or religious community as suspect, harden grievance and prepare
  dehumanising speech.
mitigate:
  - Base {programme} on behaviour, apply it to all groups alike and make no referral to security services without safeguards.
sources:
  - {ref: emmerson-2016, at: press accounts}
examples:
  - name: a programme for one community
    policy:
      actions: {programme: {instrument: extremism_prevention, profiles_by_identity: yes}}
    expect: unguarded
  - name: without local part or appeal
    policy:
      actions: {programme: {instrument: extremism_prevention, profiles_by_identity: yes, local_ownership: none, appeal_mechanism: no}}
    expect: established
  - name: it looks at behaviour
    policy:
      actions: {programme: {instrument: extremism_prevention, profiles_by_identity: no}}
    expect: silent
  - name: nothing is said of whom it picks
    policy:
      actions: {programme: {instrument: extremism_prevention}}
    expect: latent
  - name: the instrument is one of two
    policy:
      actions:
        programme:
          instrument: {one_of: [extremism_prevention, reconciliation]}
          profiles_by_identity: yes
          local_ownership: none
          appeal_mechanism: no
    expect: possible
    asks: [programme.instrument]
  - name: designed locally with appeal
    policy:
      actions:
        programme: {instrument: extremism_prevention, profiles_by_identity: yes, local_ownership: co_designed, appeal_mechanism: yes}
    expect: mitigated
  - name: the programme's local ownership is consulted
    policy:
      actions: {programme: {instrument: extremism_prevention, local_ownership: consulted, profiles_by_identity: yes}}
    expect: established
  - name: those affected can not appeal
    policy:
      actions: {programme: {instrument: extremism_prevention, appeal_mechanism: no, profiles_by_identity: yes}}
    expect: established
  - name: the programme's instrument is train equip
    policy:
      actions: {programme: {instrument: train_equip, profiles_by_identity: yes}}
    expect: silent
"""###),
    ("counter-terrorism/proscription-blocks-contact.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A proscription makes protective contact with an armed group a risk of prosecution
status: review
interaction: counteracting
with_safeguard: consistent
affects: mediation_peace_process.sustain_talks
pursues: counter_terrorism
evidence: moderate
mechanism: relief_blocked_by_law
given: {listing: action, contact: action, group: actor}
when:
  listing: {instrument: proscription, targets: group, change: {none_of: [reduced, withdrawn]}}
  contact: {instrument: [talks, good_offices, truce, humanitarian_corridor, settlement], targets: group}
unless:
  - {label: contact for peace and relief is excepted, listing: {carve_outs: peacebuilding}}
because: >
  {listing} makes contact with {group} a risk of prosecution, and {contact} needs that contact. Those who could win access, the release of
  detainees or restraint stay away, and {group} loses a reason for restraint.
mitigate:
  - Except mediation, relief and training in the law of war from {listing}, and limit what counts as support.
sources:
  - {ref: hpcr-2011, at: opening}
  - {ref: icrc-review-ct, at: opening}
examples:
  - name: talks with a listed group and no exception
    policy:
      actors: {band: {role: armed_group}}
      actions: {listing: {instrument: proscription, targets: [band]}, talks: {instrument: mediation, targets: [band]}}
    expect: unguarded
  - name: exceptions are refused
    policy:
      actors: {band: {role: armed_group}}
      actions: {listing: {instrument: proscription, targets: [band], carve_outs: none}, talks: {instrument: mediation, targets: [band]}}
    expect: established
  - name: talks with others
    policy:
      actors: {band: {role: armed_group}, party: {role: political_actor}}
      actions: {listing: {instrument: proscription, targets: [band], carve_outs: none}, talks: {instrument: mediation, targets: [party]}}
    expect: silent
  - name: who takes part in the talks is not stated
    policy:
      actors: {band: {role: armed_group}}
      actions: {listing: {instrument: proscription, targets: [band], carve_outs: none}, talks: {instrument: mediation}}
    expect: possible
    asks: [talks.targets]
  - name: peacebuilding is excepted
    policy:
      actors: {band: {role: armed_group}}
      actions:
        listing: {instrument: proscription, targets: [band], carve_outs: [peacebuilding]}
        talks: {instrument: mediation, targets: [band]}
    expect: mitigated
  - name: the listing is reduced
    policy:
      actors: {band: {role: armed_group}}
      actions: {listing: {instrument: proscription, change: reduced, targets: [band]}, talks: {instrument: mediation, targets: [band]}}
    expect: silent
  - name: the talks' instrument is recognition
    policy:
      actors: {band: {role: armed_group}}
      actions: {listing: {instrument: proscription, targets: [band]}, talks: {instrument: recognition, targets: [band]}}
    expect: silent
  - name: the listing's instrument is financial disruption
    policy:
      actors: {band: {role: armed_group}}
      actions: {listing: {instrument: financial_disruption, targets: [band]}, talks: {instrument: mediation, targets: [band]}}
    expect: silent
  - name: the listing's carve outs are personal protection equipment
    policy:
      actors: {band: {role: armed_group}}
      actions:
        listing: {instrument: proscription, targets: [band], carve_outs: personal_protection_equipment}
        talks: {instrument: mediation, targets: [band]}
    expect: established
"""###),
    ("counter-terrorism/screening-closes-escape.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Counter-terrorism screening closes the way out for people under threat
status: draft
interaction: counteracting
with_safeguard: consistent
affects: refugee_protection_migration.asylum
pursues: counter_terrorism
evidence: limited
mechanism: escape_closed
given: {screening: action, escape: action}
when:
  screening: {instrument: terrorism_screening}
  escape: {instrument: [asylum_resettlement, evacuation]}
  situation: {atrocity_phase: {at_least: elevated}}
unless:
  - {label: cases are assessed one by one and can be appealed, screening: {appeal_mechanism: yes, profiles_by_identity: no}}
because: >
  {screening} can refuse or delay the people whom {escape} is to bring to safety, members of their families and survivors of captivity
  included.
mitigate:
  - Assess cases one by one, open a fast lane for people at risk and protect the status of survivors.
sources:
  - {ref: emmerson-2016, at: press accounts, stance: qualifies}
examples:
  - name: screening and resettlement side by side
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {screen: {instrument: terrorism_screening}, resettle: {instrument: asylum_resettlement}}
    expect: unguarded
  - name: no appeal
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {screen: {instrument: terrorism_screening, appeal_mechanism: no}, resettle: {instrument: asylum_resettlement}}
    expect: established
  - name: nobody is in danger
    policy:
      situation: {atrocity_phase: none}
      actions: {screen: {instrument: terrorism_screening, appeal_mechanism: no}, resettle: {instrument: asylum_resettlement}}
    expect: silent
  - name: the danger is not known
    policy:
      actions: {screen: {instrument: terrorism_screening, appeal_mechanism: no}, resettle: {instrument: asylum_resettlement}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: single assessment with appeal
    policy:
      situation: {atrocity_phase: ongoing}
      actions:
        screen: {instrument: terrorism_screening, appeal_mechanism: yes, profiles_by_identity: no}
        resettle: {instrument: asylum_resettlement}
    expect: mitigated
  - name: the screen's instrument is train equip
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {screen: {instrument: train_equip}, resettle: {instrument: asylum_resettlement}}
    expect: silent
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actions: {screen: {instrument: terrorism_screening, appeal_mechanism: no}, resettle: {instrument: asylum_resettlement}}
    expect: established
  - name: the screen picks people by identity
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {screen: {instrument: terrorism_screening, profiles_by_identity: yes}, resettle: {instrument: asylum_resettlement}}
    expect: established
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {screen: {instrument: terrorism_screening}, resettle: {instrument: asylum_resettlement}}
    expect: silent
  - name: the resettle's instrument is not known
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {screen: {instrument: terrorism_screening, appeal_mechanism: yes, profiles_by_identity: no}, resettle: {}}
    expect: silent
  - name: it turns on the escape's instrument
    policy:
      situation: {atrocity_phase: elevated}
      actions: {screening: {instrument: terrorism_screening, appeal_mechanism: no}, escape: {instrument: humanitarian_aid}}
    expect: silent
"""###),
    ("counter-terrorism/support-to-an-abusive-force.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - label: support depends on conduct and units are vetted
    support: {conditionality: {at_least: conduct_based}, vetting: {at_least: unit}}
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
  - name: the aid's vetting is individual
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {aid: {instrument: operational_support, recipient: [army], vetting: individual}}
    expect: established
  - name: the army's role is external patron
    policy:
      actors: {army: {role: external_patron, perpetrator_status: credible}}
      actions: {aid: {instrument: operational_support, recipient: [army]}}
    expect: silent
  - name: the aid's conditionality is procedural
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {aid: {instrument: operational_support, recipient: [army], conditionality: procedural}}
    expect: established
  - name: the aid's instrument is technology transfer
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {aid: {instrument: technology_transfer, recipient: [army]}}
    expect: silent
  - name: the aid has no recipient
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {aid: {instrument: operational_support, recipient: none}}
    expect: silent
  - name: the army's perpetrator status is suspected
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: suspected}}
      actions: {aid: {instrument: operational_support, recipient: [army]}}
    expect: silent
"""###),
    ("counter-terrorism/support-without-a-way-to-stop.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Security assistance without vetting of units and a clause to suspend it cannot be stopped when abuse comes
status: review
interaction: constraining
with_safeguard: consistent
affects: security_assistance_ssr.accountable_forces
evidence: moderate
mechanism: abusive_partner
given: {support: action, partner: actor}
when:
  support: {instrument: [train_equip, partner_force_support, intelligence_sharing, arms_transfer], recipient: partner, status: proposed}
  partner: {role: armed_actor, perpetrator_status: suspected}
  situation: {atrocity_phase: {at_least: structural_risk}}
unless:
  - {label: units are vetted and support can be suspended, support: {vetting: {at_least: unit}, reversal_clause: yes}}
because: >
  {support} goes to {partner}, which is suspected of grave abuse, without vetting of units and a clause to suspend it. If abuse is
  confirmed there is no agreed way to stop.
mitigate:
  - Vet units, monitor, agree on remedies and lay down when {support} is suspended, intelligence and non-state partners included.
sources:
  - {ref: crs-leahy, at: opening}
  - {ref: un-hrddp-2015, at: opening}
  - {ref: uk-osja, at: opening}
examples:
  - name: training for a suspected force
    policy:
      situation: {atrocity_phase: elevated}
      actors: {army: {role: state_security_force, perpetrator_status: suspected}}
      actions: {training: {instrument: train_equip, recipient: [army]}}
    expect: unguarded
  - name: no vetting
    policy:
      situation: {atrocity_phase: elevated}
      actors: {army: {role: state_security_force, perpetrator_status: suspected}}
      actions: {training: {instrument: train_equip, recipient: [army], vetting: none, reversal_clause: no}}
    expect: established
  - name: no allegation
    policy:
      situation: {atrocity_phase: elevated}
      actors: {army: {role: state_security_force, perpetrator_status: none}}
      actions: {training: {instrument: train_equip, recipient: [army], vetting: none}}
    expect: silent
  - name: the record is not known
    policy:
      situation: {atrocity_phase: elevated}
      actors: {army: {role: state_security_force}}
      actions: {training: {instrument: train_equip, recipient: [army], vetting: none}}
    expect: possible
    asks: [army.perpetrator_status]
  - name: vetted and reversible
    policy:
      situation: {atrocity_phase: elevated}
      actors: {army: {role: state_security_force, perpetrator_status: suspected}}
      actions: {training: {instrument: train_equip, recipient: [army], vetting: unit, reversal_clause: yes}}
    expect: mitigated
  - name: the training is in force
    policy:
      situation: {atrocity_phase: elevated}
      actors: {army: {role: state_security_force, perpetrator_status: suspected}}
      actions: {training: {instrument: train_equip, status: in_force, recipient: [army]}}
    expect: silent
  - name: the army's role is external patron
    policy:
      situation: {atrocity_phase: elevated}
      actors: {army: {role: external_patron, perpetrator_status: suspected}}
      actions: {training: {instrument: train_equip, recipient: [army]}}
    expect: silent
  - name: the training's vetting is individual
    policy:
      situation: {atrocity_phase: elevated}
      actors: {army: {role: state_security_force, perpetrator_status: suspected}}
      actions: {training: {instrument: train_equip, recipient: [army], vetting: individual}}
    expect: established
  - name: the training's instrument is technology transfer
    policy:
      situation: {atrocity_phase: elevated}
      actors: {army: {role: state_security_force, perpetrator_status: suspected}}
      actions: {training: {instrument: technology_transfer, recipient: [army]}}
    expect: silent
  - name: the training has no recipient
    policy:
      situation: {atrocity_phase: elevated}
      actors: {army: {role: state_security_force, perpetrator_status: suspected}}
      actions: {training: {instrument: train_equip, recipient: none}}
    expect: silent
  - name: the training's vetting is unit
    policy:
      situation: {atrocity_phase: elevated}
      actors: {army: {role: state_security_force, perpetrator_status: suspected}}
      actions: {training: {instrument: train_equip, recipient: [army], reversal_clause: no, vetting: unit}}
    expect: established
  - name: the atrocity phase is not known
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: suspected}}
      actions: {training: {instrument: train_equip, recipient: [army], reversal_clause: yes, vetting: unit}}
    expect: silent
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {army: {role: state_security_force, perpetrator_status: suspected}}
      actions: {training: {instrument: train_equip, recipient: [army], reversal_clause: no, vetting: none}}
    expect: established
"""###),
    ("dangerous-speech/incitement-unanswered.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
    policy:
      situation: {atrocity_phase: imminent}
      actors: {radio: {role: media_outlet, incites: yes}}
      actions: {talks: {instrument: mediation}}
    expect: established
  - name: counter-speech is planned
    policy:
      situation: {atrocity_phase: imminent}
      actors: {radio: {role: media_outlet, incites: yes}}
      actions: {voices: {instrument: counter_speech}}
    expect: silent
  - name: whether the station incites is not known
    policy: {situation: {atrocity_phase: imminent}, actors: {radio: {role: media_outlet}}, actions: {talks: {instrument: mediation}}}
    expect: possible
    asks: [radio.incites]
  - name: the radio's role is negotiator
    policy:
      situation: {atrocity_phase: imminent}
      actors: {radio: {role: negotiator, incites: yes}}
      actions: {talks: {instrument: mediation}}
    expect: silent
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {radio: {role: media_outlet, incites: yes}}
      actions: {talks: {instrument: mediation}}
    expect: silent
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actors: {radio: {role: media_outlet, incites: yes}}
      actions: {talks: {instrument: mediation}}
    expect: established
  - name: the talks' instrument is content removal duty
    policy:
      situation: {atrocity_phase: imminent}
      actors: {radio: {role: media_outlet, incites: yes}}
      actions: {talks: {instrument: content_removal_duty}}
    expect: established
  - name: the acting government's role is leader
    policy:
      situation: {atrocity_phase: imminent}
      actors: {us: {role: leader}, radio: {role: negotiator, incites: yes}}
      actions: {talks: {instrument: mediation}}
    expect: silent
"""###),
    ("dangerous-speech/local-media-before-violence.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Independent media in local languages correct rumours before violence
status: review
interaction: enabling
affects: atrocity_prevention.build_resilience
pursues: information_integrity
evidence: limited
mechanism: speech_as_warning
given: {support: action}
when:
  support: {instrument: media_support, local_language: yes, stage: [upstream, midstream]}
because: >
  {support} strengthens media that people understand and that are independent. Their absence raises risk, and they can correct rumours
  fast.
mitigate:
  - Add security, legal aid and editorial independence, and use radio where connections are poor.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶26"}
  - {ref: un-framework-2014, at: opening}
examples:
  - name: local radio before violence
    policy:
      actions: {radio: {instrument: media_support, local_language: yes, stage: upstream}}
    expect: established
  - name: in a foreign language
    policy:
      actions: {radio: {instrument: media_support, local_language: no, stage: upstream}}
    expect: silent
  - name: how far from violence it works is not stated
    policy:
      actions: {radio: {instrument: media_support, local_language: yes}}
    expect: possible
    asks: [radio.stage]
  - name: the radio's instrument is election support
    policy:
      actions: {radio: {instrument: election_support, stage: upstream, local_language: yes}}
    expect: silent
  - name: the radio's stage is downstream
    policy:
      actions: {radio: {instrument: media_support, stage: downstream, local_language: yes}}
    expect: silent
  - name: there is a second radio
    policy:
      actions:
        radio: {instrument: media_support, stage: upstream, local_language: yes}
        second_radio: {instrument: media_support, stage: upstream, local_language: yes}
    expect: established
    interaction: enabling
"""###),
    ("dangerous-speech/monitoring-as-warning.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Monitoring dangerous speech in local languages warns before violence
status: review
interaction: reinforcing
affects: intelligence_early_warning.timely_warning
pursues: information_integrity
evidence: moderate
mechanism: speech_as_warning
given: {monitoring: action}
when:
  monitoring: {instrument: [counter_speech, platform_engagement, warning_system], local_language: yes}
  any:
    - {monitoring: {indicators_used: speech}}
    - {monitoring: {feeds_warning: yes}}
  situation: {atrocity_phase: {at_most: imminent}}
because: >
  {monitoring} follows speech in local languages and passes on what it finds. A rise in speech that prepares violence can warn of it, and
  limits on its spread or effect can lower the risk without censorship.
mitigate:
  - Look at speaker, audience, message, medium and context, and protect those who monitor.
sources:
  - {ref: dangerous-speech-guide, at: opening}
  - {ref: dalessandra-whidden-2022, at: "¶26"}
examples:
  - name: local-language monitors with a reader
    policy:
      situation: {atrocity_phase: elevated}
      actions: {desk: {instrument: counter_speech, local_language: yes, feeds_warning: yes}}
    expect: established
  - name: one language only
    policy:
      situation: {atrocity_phase: elevated}
      actions: {desk: {instrument: counter_speech, local_language: no, feeds_warning: yes}}
    expect: silent
  - name: how far things have come is not known
    policy:
      actions: {desk: {instrument: counter_speech, local_language: yes, feeds_warning: yes}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: its findings do not go to a named recipient of atrocity warnings
    policy:
      situation: {atrocity_phase: elevated}
      actions: {desk: {instrument: counter_speech, local_language: yes, feeds_warning: no}}
    expect: latent
    interaction: reinforcing
  - name: the desk's instrument is content removal duty
    policy:
      situation: {atrocity_phase: elevated}
      actions: {desk: {instrument: content_removal_duty, local_language: yes, feeds_warning: yes}}
    expect: silent
  - name: the atrocity phase is imminent
    policy:
      situation: {atrocity_phase: imminent}
      actions: {desk: {instrument: counter_speech, local_language: yes, feeds_warning: yes}}
    expect: established
  - name: the desk's indicators used are displacement, and its findings do not go to a named recipient of atrocity warnings
    policy:
      situation: {atrocity_phase: elevated}
      actions: {desk: {instrument: counter_speech, local_language: yes, feeds_warning: no, indicators_used: displacement}}
    expect: silent
  - name: the atrocity phase is ongoing
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {desk: {instrument: counter_speech, local_language: yes, feeds_warning: yes}}
    expect: silent
  - name: the desk's indicators used are speech
    policy:
      situation: {atrocity_phase: elevated}
      actions: {desk: {instrument: counter_speech, local_language: yes, feeds_warning: no, indicators_used: speech}}
    expect: established
"""###),
    ("dangerous-speech/own-rhetoric.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: The government's own words blame a whole group while it counters such speech elsewhere
status: review
interaction: counteracting
with_safeguard: consistent
affects: information_integrity.curb_dangerous_speech
pursues: national_security
evidence: limited
mechanism: mixed_signals
given: {line: action, answer: action}
when:
  line: {terminology: collective_blame}
  answer: {instrument: [counter_speech, public_alert, platform_engagement]}
unless:
  - {label: one owner coordinates the two lines, line: {coordinated_with: answer}}
  - {label: one owner coordinates the two lines, answer: {coordinated_with: line}}
because: >
  {line} uses terms that blame a whole group, while {answer} is to reduce speech against groups. Official words that describe a group as a
  threat lend authority to those who incite.
mitigate:
  - Speak of acts and not of people, and adopt a policy on terms.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶9"}
examples:
  - name: a security line blames a group
    policy:
      actions: {statement: {instrument: public_attribution, terminology: [collective_blame]}, radio: {instrument: counter_speech}}
    expect: unguarded
  - name: nobody coordinates
    policy:
      actions:
        statement: {instrument: public_attribution, terminology: [collective_blame], coordinated_with: none}
        radio: {instrument: counter_speech, coordinated_with: none}
    expect: established
  - name: the line names acts
    policy:
      actions: {statement: {instrument: public_attribution, terminology: [war_crimes]}, radio: {instrument: counter_speech}}
    expect: silent
  - name: its terms are known in part
    policy:
      actions:
        statement: {instrument: public_attribution, terminology: {includes: [terrorism]}, coordinated_with: none}
        radio: {instrument: counter_speech, coordinated_with: none}
    expect: possible
    asks: [statement.terminology]
  - name: coordinated
    policy:
      actions:
        statement: {instrument: public_attribution, terminology: [collective_blame], coordinated_with: [radio]}
        radio: {instrument: counter_speech}
    expect: mitigated
  - name: the statement's terminology is other
    policy:
      actions: {statement: {instrument: public_attribution, terminology: other}, radio: {instrument: counter_speech}}
    expect: silent
  - name: the radio is coordinated with the statement
    policy:
      actions:
        statement: {instrument: public_attribution, terminology: collective_blame}
        radio: {instrument: counter_speech, coordinated_with: [statement]}
    expect: mitigated
  - name: the radio's instrument is content removal duty
    policy:
      actions: {statement: {instrument: public_attribution, terminology: collective_blame}, radio: {instrument: content_removal_duty}}
    expect: silent
"""###),
    ("dangerous-speech/platform-serves-inciters.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A platform that can be reached at home carries incitement without local moderation
status: review
kind: gap
interaction: counteracting
with_safeguard: consistent
affects: technology_policy.rights_respecting_technology
evidence: limited
mechanism: dangerous_speech
given: {platform: actor}
some: {speaker: actor}
when:
  platform: {role: online_platform, under_our_jurisdiction: yes, local_moderation: {at_most: some}, spreads: speaker}
  speaker: {incites: yes}
  situation: {atrocity_phase: {at_least: elevated}}
unless:
  - label: the platform is engaged on moderation
    given: {engagement: action}
    engagement: {instrument: [platform_engagement, content_removal_duty], targets: platform}
because: >
  {platform} hosts or amplifies speech that may lead to violence and has too little moderation in the local languages. It is under the
  acting government's law, so that it can be reached.
mitigate:
  - Agree with {platform} on a protocol for crises, moderation in local languages and an audited channel for urgent reports.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶26"}
  - {ref: dangerous-speech-guide, at: opening}
examples:
  - name: a platform at home hosts an inciter
    policy:
      situation: {atrocity_phase: elevated}
      actors:
        site: {role: online_platform, under_our_jurisdiction: yes, local_moderation: none}
        preacher: {role: influential_speaker, incites: yes}
      relations: [site hosts_speech_of preacher]
    expect: established
  - name: the speaker does not incite
    policy:
      situation: {atrocity_phase: elevated}
      actors:
        site: {role: online_platform, under_our_jurisdiction: yes, local_moderation: none, incites: no}
        preacher: {role: influential_speaker, incites: no}
      relations: [site hosts_speech_of preacher]
    expect: silent
  - name: moderation is not known
    policy:
      situation: {atrocity_phase: elevated}
      actors: {site: {role: online_platform, under_our_jurisdiction: yes}, preacher: {role: influential_speaker, incites: yes}}
      relations: [site hosts_speech_of preacher]
    expect: possible
    asks: [site.local_moderation]
  - name: the platform is engaged
    policy:
      situation: {atrocity_phase: elevated}
      actors:
        site: {role: online_platform, under_our_jurisdiction: yes, local_moderation: none}
        preacher: {role: influential_speaker, incites: yes}
      relations: [site hosts_speech_of preacher]
      actions: {contact: {instrument: platform_engagement, targets: [site]}}
    expect: mitigated
  - name: the atrocity phase is not known
    policy:
      actors:
        site: {role: online_platform, local_moderation: none, under_our_jurisdiction: yes}
        preacher: {role: influential_speaker, incites: yes}
      relations: [site hosts_speech_of preacher]
      actions: {contact: {instrument: platform_engagement, targets: [site]}}
    expect: silent
  - name: the contact's instrument is communications restriction
    policy:
      situation: {atrocity_phase: elevated}
      actors:
        site: {role: online_platform, local_moderation: none, under_our_jurisdiction: yes}
        preacher: {role: influential_speaker, incites: yes}
      relations: [site hosts_speech_of preacher]
      actions: {contact: {instrument: communications_restriction, targets: [site]}}
    expect: established
  - name: there is a second site
    policy:
      situation: {atrocity_phase: elevated}
      actors:
        site: {role: online_platform, local_moderation: none, under_our_jurisdiction: yes}
        preacher: {role: influential_speaker, incites: yes}
        second_site: {role: online_platform, local_moderation: none, under_our_jurisdiction: yes}
      relations: [site hosts_speech_of preacher, second_site hosts_speech_of preacher]
      actions: {contact: {instrument: platform_engagement, targets: [site]}}
    expect: established
  - name: the preacher's role is not known
    policy:
      situation: {atrocity_phase: elevated}
      actors: {site: {role: online_platform, local_moderation: none, under_our_jurisdiction: yes}, preacher: {incites: yes}}
      relations: [site hosts_speech_of preacher]
      actions: {contact: {instrument: platform_engagement, targets: [site]}}
    expect: mitigated
  - name: the site's role is criminal network
    policy:
      situation: {atrocity_phase: elevated}
      actors:
        site: {role: criminal_network, local_moderation: none, under_our_jurisdiction: yes}
        preacher: {role: influential_speaker, incites: yes}
      relations: [site hosts_speech_of preacher]
    expect: silent
  - name: the site's local moderation is some
    policy:
      situation: {atrocity_phase: elevated}
      actors:
        site: {role: online_platform, local_moderation: some, under_our_jurisdiction: yes}
        preacher: {role: influential_speaker, incites: yes}
      relations: [site hosts_speech_of preacher]
    expect: established
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actors:
        site: {role: online_platform, local_moderation: none, under_our_jurisdiction: yes}
        preacher: {role: influential_speaker, incites: yes}
      relations: [site hosts_speech_of preacher]
    expect: silent
  - name: the site or its assets are not under our law
    policy:
      situation: {atrocity_phase: elevated}
      actors:
        site: {role: online_platform, local_moderation: none, under_our_jurisdiction: no}
        preacher: {role: influential_speaker, incites: yes}
      relations: [site hosts_speech_of preacher]
    expect: silent
  - name: the site's local moderation is not known
    policy:
      situation: {atrocity_phase: elevated}
      actors: {site: {role: online_platform, under_our_jurisdiction: yes}, preacher: {role: influential_speaker, incites: yes}}
      relations: [site hosts_speech_of preacher]
      actions: {contact: {instrument: platform_engagement, targets: [site]}}
    expect: silent
  - name: the site does not host the speech of the preacher
    policy:
      situation: {atrocity_phase: elevated}
      actors:
        site: {role: online_platform, local_moderation: none, under_our_jurisdiction: yes}
        preacher: {role: influential_speaker, incites: yes}
      mapped: [hosts_speech_of]
      actions: {contact: {instrument: platform_engagement, targets: [site]}}
    expect: silent
"""###),
    ("dangerous-speech/removal-duty-turned-on-minorities.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A broad duty to remove content is turned on those at risk
status: review
interaction: counteracting
with_safeguard: consistent
affects: democracy_rule_of_law.open_civic_space
evidence: moderate
mechanism: censorship_backfires
school: Q13.counter
given: {duty: action}
when:
  duty: {instrument: content_removal_duty}
  situation: {resilience: {at_most: low}}
unless:
  - {label: those affected can appeal and documentation is exempt, duty: {appeal_mechanism: yes, carve_outs: documentation}}
because: >
  {duty} obliges platforms to remove content where courts and independent media are weak. Vague bans are then used on groups at risk and
  on those who report abuse.
mitigate:
  - Define narrowly what is to be removed, provide independent oversight and exempt documentation and journalism.
sources:
  - {ref: dangerous-speech-guide, at: opening}
examples:
  - name: a removal duty where courts are weak
    policy:
      situation: {resilience: low}
      actions: {law: {instrument: content_removal_duty}}
    expect: unguarded
  - name: no appeal
    policy:
      situation: {resilience: low}
      actions: {law: {instrument: content_removal_duty, appeal_mechanism: no}}
    expect: established
  - name: strong courts and media
    policy:
      situation: {resilience: high}
      actions: {law: {instrument: content_removal_duty, appeal_mechanism: no}}
    expect: silent
  - name: resilience is not known
    policy:
      actions: {law: {instrument: content_removal_duty, appeal_mechanism: no}}
    expect: possible
    asks: [situation.resilience]
  - name: appeal and exemption
    policy:
      situation: {resilience: low}
      actions: {law: {instrument: content_removal_duty, appeal_mechanism: yes, carve_outs: [documentation]}}
    expect: mitigated
  - name: the law's carve outs are travel for talks
    policy:
      situation: {resilience: low}
      actions: {law: {instrument: content_removal_duty, carve_outs: travel_for_talks}}
    expect: established
  - name: the law's instrument is communications restriction
    policy:
      situation: {resilience: low}
      actions: {law: {instrument: communications_restriction}}
    expect: silent
  - name: the resilience is moderate
    policy:
      situation: {resilience: moderate}
      actions: {law: {instrument: content_removal_duty}}
    expect: silent
"""###),
    ("dangerous-speech/shutdown-hides-attacks.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A communications shutdown hides attacks and blocks warnings and escape
status: review
interaction: counteracting
with_safeguard: constraining
affects: civilian_protection.safe_movement
pursues: information_integrity
evidence: moderate
mechanism: censorship_backfires
given: {shutdown: action}
when:
  shutdown: {instrument: communications_restriction, change: {none_of: [reduced, withdrawn]}}
  situation: {atrocity_phase: {at_least: elevated}}
unless:
  - {label: media and relief keep their channels, shutdown: {carve_outs: {all_of: [media, humanitarian]}}}
because: >
  {shutdown} closes channels where people are at risk. Control of communications is a sign of preparation; it hides attacks and keeps
  warnings and help from reaching people.
mitigate:
  - Slow the spread of content instead, keep channels for media and relief, and provide satellite links.
sources:
  - {ref: un-framework-2014, at: indicator 7.6}
examples:
  - name: a shutdown while risk is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actions: {cut: {instrument: communications_restriction}}
    expect: unguarded
  - name: nothing is exempt
    policy:
      situation: {atrocity_phase: elevated}
      actions: {cut: {instrument: communications_restriction, carve_outs: none}}
    expect: established
  - name: no risk of atrocities
    policy:
      situation: {atrocity_phase: none}
      actions: {cut: {instrument: communications_restriction, carve_outs: none}}
    expect: silent
  - name: the risk is not known
    policy:
      actions: {cut: {instrument: communications_restriction, carve_outs: none}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: media and relief keep their channels
    policy:
      situation: {atrocity_phase: elevated}
      actions: {cut: {instrument: communications_restriction, carve_outs: [media, humanitarian]}}
    expect: mitigated
  - name: the cut is reduced
    policy:
      situation: {atrocity_phase: elevated}
      actions: {cut: {instrument: communications_restriction, change: reduced}}
    expect: silent
  - name: the cut's instrument is deterrent message
    policy:
      situation: {atrocity_phase: elevated}
      actions: {cut: {instrument: deterrent_message}}
    expect: silent
  - name: the cut's carve outs are media
    policy:
      situation: {atrocity_phase: elevated}
      actions: {cut: {instrument: communications_restriction, carve_outs: media}}
    expect: established
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {cut: {instrument: communications_restriction}}
    expect: silent
  - name: the cut's carve outs are humanitarian
    policy:
      situation: {atrocity_phase: elevated}
      actions: {cut: {instrument: communications_restriction, carve_outs: humanitarian}}
    expect: established
  - name: it turns on the shutdown's carve outs
    policy:
      situation: {atrocity_phase: elevated}
      actions: {shutdown: {instrument: communications_restriction, carve_outs: [humanitarian, peacebuilding]}}
    expect: established
  - name: it turns on the shutdown's carve outs; a second case
    policy:
      situation: {atrocity_phase: elevated}
      actions: {shutdown: {instrument: communications_restriction, carve_outs: [civil_society, media]}}
    expect: established
"""###),
    ("dangerous-speech/takedown-destroys-evidence.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Removing violent content destroys evidence
status: draft
interaction: counteracting
with_safeguard: enabling
affects: documentation_evidence.evidence_integrity
pursues: information_integrity
evidence: limited
mechanism: evidence_lost
given: {removal: action, inquiry: action}
when:
  removal: {instrument: [content_removal_duty, platform_engagement], removes_content: yes}
  inquiry: {instrument: inquiry}
unless:
  - {label: what is removed is preserved for investigators, removal: {preserves_evidence: yes}}
because: >
  {removal} takes down violent content that {inquiry} would need. What those who attack post is both harm and proof.
mitigate:
  - Order that content is preserved in a secure archive before it is removed, with access for investigators.
sources:
  - {ref: eurojust-icc-2022, at: opening, stance: qualifies}
examples:
  - name: takedown beside an inquiry
    policy:
      actions: {duty: {instrument: content_removal_duty, removes_content: yes}, archive: {instrument: evidence_mechanism}}
    expect: unguarded
  - name: nothing is preserved
    policy:
      actions:
        duty: {instrument: content_removal_duty, removes_content: yes, preserves_evidence: no}
        archive: {instrument: evidence_mechanism}
    expect: established
  - name: reach is reduced and nothing removed
    policy:
      actions: {duty: {instrument: platform_engagement, removes_content: no}, archive: {instrument: evidence_mechanism}}
    expect: silent
  - name: what the second action is is not stated
    policy:
      actions:
        duty: {instrument: content_removal_duty, removes_content: yes, preserves_evidence: no}
        second: {instrument: {one_of: [evidence_mechanism, memorialisation]}}
    expect: possible
    asks: [second.instrument]
  - name: preserved first
    policy:
      actions:
        duty: {instrument: content_removal_duty, removes_content: yes, preserves_evidence: yes}
        archive: {instrument: evidence_mechanism}
    expect: mitigated
  - name: the duty's instrument is communications restriction
    policy:
      actions: {duty: {instrument: communications_restriction, removes_content: yes}, archive: {instrument: evidence_mechanism}}
    expect: silent
  - name: the second's instrument is international prosecution
    policy:
      actions:
        duty: {instrument: content_removal_duty, preserves_evidence: no, removes_content: yes}
        second: {instrument: international_prosecution}
    expect: silent
"""###),
    ("dangerous-speech/trusted-voices.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Counter-speech by trusted local figures beside work between communities reaches those who fear
status: review
interaction: reinforcing
affects: peacebuilding_cohesion.build_trust
pursues: information_integrity
evidence: limited
mechanism: speech_as_warning
given: {speech: action, contact: action, voice: actor}
when:
  speech: {instrument: counter_speech, implemented_by: voice}
  contact: {instrument: [reconciliation, community_dialogue], implemented_by: voice}
  voice: {role: [religious_authority, local_peace_actor, influential_speaker, civil_society_organisation], trusted_locally: yes}
because: >
  {voice} is trusted and carries both {speech} and {contact}. Who speaks decides whether fear is calmed, and work online and in person
  reaches different people.
mitigate:
  - Provide for the safety of {voice}, use the languages of the audience and do not repeat the slur.
sources:
  - {ref: dangerous-speech-guide, at: opening}
  - {ref: dalessandra-whidden-2022, at: "¶26"}
examples:
  - name: religious leaders speak and meet
    policy:
      actors: {council: {role: religious_authority, trusted_locally: yes}}
      actions:
        radio: {instrument: counter_speech, implemented_by: [council]}
        meetings: {instrument: reconciliation, implemented_by: [council]}
    expect: established
  - name: they are not trusted
    policy:
      actors: {council: {role: religious_authority, trusted_locally: no}}
      actions:
        radio: {instrument: counter_speech, implemented_by: [council]}
        meetings: {instrument: reconciliation, implemented_by: [council]}
    expect: silent
  - name: trust is not known
    policy:
      actors: {council: {role: religious_authority}}
      actions:
        radio: {instrument: counter_speech, implemented_by: [council]}
        meetings: {instrument: reconciliation, implemented_by: [council]}
    expect: possible
    asks: [council.trusted_locally]
  - name: the meetings' instrument is ceasefire
    policy:
      actors: {council: {role: religious_authority, trusted_locally: yes}}
      actions:
        radio: {instrument: counter_speech, implemented_by: [council]}
        meetings: {instrument: ceasefire, implemented_by: [council]}
    expect: silent
  - name: the radio's instrument is platform engagement
    policy:
      actors: {council: {role: religious_authority, trusted_locally: yes}}
      actions:
        radio: {instrument: platform_engagement, implemented_by: [council]}
        meetings: {instrument: reconciliation, implemented_by: [council]}
    expect: silent
  - name: the council's role is humanitarian organisation
    policy:
      actors: {council: {role: humanitarian_organisation, trusted_locally: yes}}
      actions:
        radio: {instrument: counter_speech, implemented_by: [council]}
        meetings: {instrument: reconciliation, implemented_by: [council]}
    expect: silent
  - name: it is not known who implements the radio
    policy:
      actors: {council: {role: religious_authority, trusted_locally: yes}}
      actions: {radio: {instrument: counter_speech}, meetings: {instrument: reconciliation, implemented_by: [council]}}
    expect: possible
    interaction: reinforcing
  - name: the meetings are implemented by nobody
    policy:
      actors: {council: {role: religious_authority, trusted_locally: yes}}
      actions:
        radio: {instrument: counter_speech, implemented_by: [council]}
        meetings: {instrument: reconciliation, implemented_by: none}
    expect: silent
  - name: the radio is implemented by nobody
    policy:
      actors: {council: {role: religious_authority, trusted_locally: yes}}
      actions:
        radio: {instrument: counter_speech, implemented_by: none}
        meetings: {instrument: reconciliation, implemented_by: [council]}
    expect: silent
"""###),
    ("dangerous-speech/window-without-a-rumour-plan.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A vote is supported and nothing is planned against rumour and incitement
status: review
kind: gap
interaction: constraining
affects: information_integrity.curb_dangerous_speech
pursues: democracy_rule_of_law
evidence: moderate
mechanism: dangerous_speech
given: {support: action}
when:
  support: {instrument: election_support, status: [proposed, in_force]}
  situation: {election_ahead: {at_least: within_three_months}, atrocity_phase: {at_least: structural_risk}}
  not:
    - {given: {answer: action}, answer: {instrument: [counter_speech, platform_engagement, media_support]}}
because: >
  {support} prepares a contested vote less than three months away where atrocities are possible, and no action is planned against rumour
  and incitement. Elections and incitement are among the listed triggers.
mitigate:
  - Set up a desk for rumours with trusted messengers and a contact at the platforms.
sources:
  - {ref: un-framework-2014, at: "indicators 8.7, 8.8"}
examples:
  - name: a vote is supported without a plan
    policy:
      situation: {election_ahead: within_three_months, atrocity_phase: elevated}
      actions: {vote: {instrument: election_support}}
    expect: established
  - name: a plan
    policy:
      situation: {election_ahead: within_three_months, atrocity_phase: elevated}
      actions: {vote: {instrument: election_support}, radio: {instrument: counter_speech}}
    expect: silent
  - name: no election is near
    policy:
      situation: {election_ahead: none, atrocity_phase: elevated}
      actions: {vote: {instrument: election_support}}
    expect: silent
  - name: the date is not known
    policy:
      situation: {atrocity_phase: elevated}
      actions: {vote: {instrument: election_support}}
    expect: possible
    asks: [situation.election_ahead]
  - name: the vote has ended
    policy:
      situation: {atrocity_phase: elevated, election_ahead: within_three_months}
      actions: {vote: {instrument: election_support, status: ended}}
    expect: silent
  - name: the vote's instrument is constitution support
    policy:
      situation: {atrocity_phase: elevated, election_ahead: within_three_months}
      actions: {vote: {instrument: constitution_support}}
    expect: silent
  - name: there is no sign of atrocity risk
    policy:
      situation: {atrocity_phase: none, election_ahead: within_three_months}
      actions: {vote: {instrument: election_support}}
    expect: silent
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk, election_ahead: within_three_months}
      actions: {vote: {instrument: election_support}}
    expect: established
  - name: the election ahead is within four months
    policy:
      situation: {atrocity_phase: elevated, election_ahead: within_four_months}
      actions: {vote: {instrument: election_support}}
    expect: silent
  - name: the radio's instrument is content removal duty
    policy:
      situation: {atrocity_phase: elevated, election_ahead: within_three_months}
      actions: {vote: {instrument: election_support}, radio: {instrument: content_removal_duty}}
    expect: established
"""###),
    ("ddr-and-ssr/caseload-not-screened.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Nobody screens those who enter a demobilisation programme for core crimes
status: review
kind: gap
interaction: counteracting
with_safeguard: consistent
affects: international_justice.accountability
pursues: ddr
evidence: moderate
mechanism: unvetted_integration
given: {programme: action}
when:
  programme: {instrument: [ddr_programme, army_integration], status: [proposed, in_force]}
  situation: {after_atrocities: yes}
unless:
  - {label: individuals are vetted, programme: {vetting: {at_least: individual}}}
because: >
  {programme} does not screen those who enter, where atrocities have been committed. Programmes without a register were used
  by people who had not fought and by fighters who returned; lists also hide those responsible for crimes.
mitigate:
  - Screen, keep a register, refer suspects to justice and allow appeal.
sources:
  - {ref: css-eth-2013, at: opening}
  - {ref: africa-center-2013, at: opening}
examples:
  - name: nothing is said of screening
    policy:
      situation: {after_atrocities: yes}
      actions: {programme: {instrument: ddr_programme}}
    expect: unguarded
  - name: nobody is screened
    policy:
      situation: {after_atrocities: yes}
      actions: {programme: {instrument: ddr_programme, vetting: none}}
    expect: established
  - name: no atrocities
    policy:
      situation: {after_atrocities: no}
      actions: {programme: {instrument: ddr_programme, vetting: none}}
    expect: silent
  - name: the past is not known
    policy:
      actions: {programme: {instrument: ddr_programme, vetting: none}}
    expect: possible
    asks: [situation.after_atrocities]
  - name: screened
    policy:
      situation: {after_atrocities: yes}
      actions: {programme: {instrument: ddr_programme, vetting: individual}}
    expect: mitigated
  - name: the programme has ended
    policy:
      situation: {after_atrocities: yes}
      actions: {programme: {instrument: ddr_programme, status: ended}}
    expect: silent
  - name: the programme's instrument is disarmament
    policy:
      situation: {after_atrocities: yes}
      actions: {programme: {instrument: disarmament}}
    expect: silent
"""###),
    ("ddr-and-ssr/demobilising-amid-fighting.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Demobilisation while fighting goes on leaves those who disarm to be recruited again or attacked
status: review
interaction: counteracting
with_safeguard: consistent
affects: ddr.leave_armed_groups
evidence: moderate
mechanism: failed_reintegration
given: {programme: action}
when:
  programme: {instrument: [ddr_programme, disarmament]}
  situation: {conflict_phase: [escalating, active, relapse], armed_group_fragmentation: high}
unless:
  - {label: those who leave are protected, programme: {protection: physical_protection}}
because: >
  {programme} asks fighters to disarm while fighting goes on among splintered groups. Some leave while others are recruited
  by force, and those who disarm and their communities lose protection.
mitigate:
  - Protect those who leave on their way, use mobile teams, reduce violence in communities first and offer safe relocation.
sources:
  - {ref: africa-center-2013, at: opening}
  - {ref: css-eth-2013, at: opening}
examples:
  - name: disarming amid splintered groups
    policy:
      situation: {conflict_phase: active, armed_group_fragmentation: high}
      actions: {programme: {instrument: ddr_programme}}
    expect: unguarded
  - name: nobody is protected
    policy:
      situation: {conflict_phase: active, armed_group_fragmentation: high}
      actions: {programme: {instrument: ddr_programme, protection: none}}
    expect: established
  - name: after the agreement
    policy:
      situation: {conflict_phase: post_agreement, armed_group_fragmentation: high}
      actions: {programme: {instrument: ddr_programme, protection: none}}
    expect: silent
  - name: fragmentation is not known
    policy:
      situation: {conflict_phase: active}
      actions: {programme: {instrument: ddr_programme, protection: none}}
    expect: possible
    asks: [situation.armed_group_fragmentation]
  - name: protected transit
    policy:
      situation: {conflict_phase: active, armed_group_fragmentation: high}
      actions: {programme: {instrument: ddr_programme, protection: physical_protection}}
    expect: mitigated
  - name: the programme's instrument is army integration
    policy:
      situation: {conflict_phase: active, armed_group_fragmentation: high}
      actions: {programme: {instrument: army_integration}}
    expect: silent
  - name: the conflict phase is stalemate
    policy:
      situation: {conflict_phase: stalemate, armed_group_fragmentation: high}
      actions: {programme: {instrument: ddr_programme}}
    expect: silent
  - name: the armed group fragmentation is moderate
    policy:
      situation: {conflict_phase: active, armed_group_fragmentation: moderate}
      actions: {programme: {instrument: ddr_programme}}
    expect: silent
  - name: the programme's protection is monitoring presence
    policy:
      situation: {conflict_phase: active, armed_group_fragmentation: high}
      actions: {programme: {instrument: ddr_programme, protection: monitoring_presence}}
    expect: established
"""###),
    ("ddr-and-ssr/disarming-a-threatened-population.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
      actions:
        demilitarisation:
          instrument: disarmament
          disarms: [townspeople]
          protects: [townspeople]
          protection: physical_protection
          force_adequacy: adequate
    expect: mitigated
  - name: nobody protects and the attacker keeps its arms
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {townspeople: {role: targeted_group, perpetrator_status: none}, besiegers: {role: armed_group, perpetrator_status: credible}}
      relations: [besiegers attacks townspeople]
      actions: {demilitarisation: {instrument: disarmament, disarms: [townspeople], simultaneous_disarmament: no, protection: none}}
    expect: established
  - name: the demilitarisation's force adequacy is weak
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {townspeople: {role: targeted_group, perpetrator_status: none}, besiegers: {role: armed_group, perpetrator_status: credible}}
      relations: [besiegers attacks townspeople]
      actions: {demilitarisation: {instrument: disarmament, disarms: [townspeople], force_adequacy: weak}}
    expect: established
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actors: {townspeople: {role: targeted_group, perpetrator_status: none}, besiegers: {role: armed_group, perpetrator_status: credible}}
      relations: [besiegers attacks townspeople]
      actions: {demilitarisation: {instrument: disarmament, disarms: [townspeople]}}
    expect: silent
  - name: the demilitarisation disarms the besiegers
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {townspeople: {role: targeted_group, perpetrator_status: none}, besiegers: {role: armed_group, perpetrator_status: credible}}
      relations: [besiegers attacks townspeople]
      actions: {demilitarisation: {instrument: disarmament, disarms: [besiegers]}}
    expect: silent
  - name: the demilitarisation's instrument is no fly zone
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {townspeople: {role: targeted_group, perpetrator_status: none}, besiegers: {role: armed_group, perpetrator_status: credible}}
      relations: [besiegers attacks townspeople]
      actions: {demilitarisation: {instrument: no_fly_zone, disarms: [townspeople]}}
    expect: silent
  - name: the demilitarisation disarms the townspeople and the besiegers
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {townspeople: {role: targeted_group, perpetrator_status: none}, besiegers: {role: armed_group, perpetrator_status: credible}}
      relations: [besiegers attacks townspeople]
      actions:
        demilitarisation: {instrument: disarmament, disarms: [townspeople, besiegers], protection: none, simultaneous_disarmament: no}
    expect: established
  - name: the atrocity phase is imminent
    policy:
      situation: {atrocity_phase: imminent}
      actors: {townspeople: {role: targeted_group, perpetrator_status: none}, besiegers: {role: armed_group, perpetrator_status: credible}}
      relations: [besiegers attacks townspeople]
      actions:
        demilitarisation:
          instrument: disarmament
          protects: [townspeople]
          disarms: [townspeople]
          force_adequacy: adequate
          protection: physical_protection
    expect: mitigated
  - name: the demilitarisation protects nobody
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {townspeople: {role: targeted_group, perpetrator_status: none}, besiegers: {role: armed_group, perpetrator_status: credible}}
      relations: [besiegers attacks townspeople]
      actions: {demilitarisation: {instrument: disarmament, protects: none, disarms: [townspeople]}}
    expect: established
  - name: the besiegers' perpetrator status is suspected
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {townspeople: {role: targeted_group, perpetrator_status: none}, besiegers: {role: armed_group, perpetrator_status: suspected}}
      relations: [besiegers attacks townspeople]
      actions: {demilitarisation: {instrument: disarmament, disarms: [townspeople]}}
    expect: silent
  - name: the demilitarisation's force adequacy is partial
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {townspeople: {role: targeted_group, perpetrator_status: none}, besiegers: {role: armed_group, perpetrator_status: credible}}
      relations: [besiegers attacks townspeople]
      actions:
        demilitarisation:
          instrument: disarmament
          protects: [townspeople]
          disarms: [townspeople]
          force_adequacy: partial
          protection: physical_protection
    expect: mitigated
  - name: the demilitarisation's protection is monitoring presence
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {townspeople: {role: targeted_group, perpetrator_status: none}, besiegers: {role: armed_group, perpetrator_status: credible}}
      relations: [besiegers attacks townspeople]
      actions: {demilitarisation: {instrument: disarmament, disarms: [townspeople], protection: monitoring_presence}}
    expect: established
  - name: the demilitarisation disarms the townspeople and the besiegers, and all sides disarm at the same time and under verification
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {townspeople: {role: targeted_group, perpetrator_status: none}, besiegers: {role: armed_group, perpetrator_status: credible}}
      relations: [besiegers attacks townspeople]
      actions: {demilitarisation: {instrument: disarmament, disarms: [townspeople, besiegers], simultaneous_disarmament: yes}}
    expect: mitigated
"""###),
    ("ddr-and-ssr/disarms-its-own-militia.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Those who direct a militia are to disarm it themselves
status: review
interaction: counteracting
with_safeguard: constraining
affects: civilian_protection.physical_safety
pursues: mediation_peace_process
evidence: moderate
mechanism: self_policed_disarmament
given: {disarmament: action, sponsor: actor, militia: actor}
when:
  disarmament: {instrument: [disarmament, ddr_programme], disarms: militia}
  militia: {role: armed_actor, perpetrator_status: {at_least: credible}}
  any:
    - {disarmament: {implemented_by: sponsor}}
    - {disarmament: {lead: sponsor}}
  sponsor: {path: {via: [commands, controls, arms, funds], hops: [1, 2], to: militia}}
unless:
  - label: an adequate presence of others verifies it
    disarmament: {monitoring: {at_least: third_party}, force_adequacy: {at_least: partial}}
because: >
  {sponsor} directs or supplies {militia}, which attacks civilians, and is to disarm it itself. It can hide fighters and
  weapons or put them into other uniforms, and nobody strong enough verifies.
mitigate:
  - Let a force that is strong enough verify, name commanders, and tie each step of the agreement to the one before.
sources:
  - {ref: icg-darfur-b39, at: opening}
examples:
  - name: a government disarms the militia that it arms
    policy:
      actors: {ministry: {role: government_authority}, band: {role: militia, perpetrator_status: credible}}
      relations: [ministry arms band]
      actions: {step: {instrument: disarmament, implemented_by: [ministry], disarms: [band]}}
    expect: unguarded
  - name: nobody verifies
    policy:
      actors: {ministry: {role: government_authority}, band: {role: militia, perpetrator_status: credible}}
      relations: [ministry arms band]
      actions: {step: {instrument: disarmament, implemented_by: [ministry], disarms: [band], monitoring: none}}
    expect: established
  - name: others disarm it
    policy:
      actors: {ministry: {role: government_authority}, blue: {role: peace_force}, band: {role: militia, perpetrator_status: credible}}
      relations: [ministry arms band]
      mapped: [commands, controls, arms, funds]
      actions: {step: {instrument: disarmament, lead: blue, implemented_by: [blue], disarms: [band], monitoring: none}}
    expect: silent
  - name: the tie is suspected
    policy:
      actors: {ministry: {role: government_authority}, band: {role: militia, perpetrator_status: credible}}
      relations: [{from: ministry, is: arms, to: band, certainty: suspected}]
      actions: {step: {instrument: disarmament, implemented_by: [ministry], disarms: [band], monitoring: none}}
    expect: possible
    asks: [ministry arms band]
  - name: an adequate force verifies
    policy:
      actors: {ministry: {role: government_authority}, band: {role: militia, perpetrator_status: credible}}
      relations: [ministry arms band]
      actions:
        step: {instrument: disarmament, implemented_by: [ministry], disarms: [band], monitoring: third_party, force_adequacy: adequate}
    expect: mitigated
  - name: the step disarms the ministry
    policy:
      actors: {ministry: {role: government_authority}, band: {role: militia, perpetrator_status: credible}}
      relations: [ministry arms band]
      actions: {step: {instrument: disarmament, implemented_by: [ministry], disarms: [ministry]}}
    expect: silent
  - name: the step's force adequacy is weak
    policy:
      actors: {ministry: {role: government_authority}, band: {role: militia, perpetrator_status: credible}}
      relations: [ministry arms band]
      actions: {step: {instrument: disarmament, implemented_by: [ministry], disarms: [band], force_adequacy: weak}}
    expect: established
  - name: the step's instrument is army integration
    policy:
      actors: {ministry: {role: government_authority}, band: {role: militia, perpetrator_status: credible}}
      relations: [ministry arms band]
      actions: {step: {instrument: army_integration, implemented_by: [ministry], disarms: [band]}}
    expect: silent
  - name: the band's perpetrator status is suspected
    policy:
      actors: {ministry: {role: government_authority}, band: {role: militia, perpetrator_status: suspected}}
      relations: [ministry arms band]
      actions: {step: {instrument: disarmament, implemented_by: [ministry], disarms: [band]}}
    expect: silent
  - name: the step's lead is the ministry
    policy:
      actors: {ministry: {role: government_authority}, blue: {role: peace_force}, band: {role: militia, perpetrator_status: credible}}
      relations: [ministry arms band]
      mapped: [commands, controls, funds, arms]
      actions: {step: {instrument: disarmament, lead: ministry, implemented_by: [blue], disarms: [band], monitoring: none}}
    expect: established
  - name: the band's role is external patron
    policy:
      actors: {ministry: {role: government_authority}, band: {role: external_patron, perpetrator_status: credible}}
      relations: [ministry arms band]
      actions: {step: {instrument: disarmament, implemented_by: [ministry], disarms: [band]}}
    expect: silent
  - name: the step's monitoring is self report
    policy:
      actors: {ministry: {role: government_authority}, band: {role: militia, perpetrator_status: credible}}
      relations: [ministry arms band]
      actions: {step: {instrument: disarmament, implemented_by: [ministry], disarms: [band], monitoring: self_report}}
    expect: established
  - name: the step's force adequacy is partial
    policy:
      actors: {ministry: {role: government_authority}, band: {role: militia, perpetrator_status: credible}}
      relations: [ministry arms band]
      actions:
        step: {instrument: disarmament, implemented_by: [ministry], disarms: [band], force_adequacy: partial, monitoring: third_party}
    expect: mitigated
"""###),
    ("ddr-and-ssr/equipment-before-oversight.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Equipment arrives and oversight does not
status: review
interaction: counteracting
with_safeguard: enabling
affects: security_assistance_ssr.accountable_forces
evidence: moderate
mechanism: oversight_crowded_out
school: Q09.condition_or_leave
given: {equipment: action, force: actor}
when:
  equipment: {instrument: [train_equip, arms_transfer], recipient: force}
  force: {role: armed_actor}
  situation: {atrocity_phase: {at_least: structural_risk}}
  not:
    - {given: {reform: action}, reform: {instrument: security_sector_reform, recipient: force}}
unless:
  - {label: it includes civilian oversight, equipment: {civilian_oversight: yes}}
  - {label: it depends on verified benchmarks, equipment: {conditionality: {at_least: benchmark_based}, vetting: {at_least: unit}}}
because: >
  {equipment} strengthens {force} and no reform of its oversight goes with it. Reform promises protection of people, and
  practice often falls back on equipment; capability then grows faster than control.
mitigate:
  - Make steps of oversight the condition of each delivery.
sources:
  - {ref: oxfam-ssr, at: opening}
  - {ref: atlantic-council-2021, at: opening}
examples:
  - name: equipment without reform
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {army: {role: state_security_force}}
      actions: {kit: {instrument: train_equip, recipient: [army]}}
    expect: unguarded
  - name: no oversight
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {army: {role: state_security_force}}
      actions: {kit: {instrument: train_equip, recipient: [army], civilian_oversight: no, conditionality: none}}
    expect: established
  - name: reform goes with it
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {army: {role: state_security_force}}
      actions:
        kit: {instrument: train_equip, recipient: [army], civilian_oversight: no}
        reform: {instrument: security_sector_reform, recipient: [army]}
    expect: silent
  - name: the risk is not known
    policy:
      actors: {army: {role: state_security_force}}
      actions: {kit: {instrument: train_equip, recipient: [army], civilian_oversight: no, conditionality: none}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: with civilian oversight
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {army: {role: state_security_force}}
      actions: {kit: {instrument: train_equip, recipient: [army], civilian_oversight: yes}}
    expect: mitigated
  - name: the kit's conditionality is benchmark based
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {army: {role: state_security_force}}
      actions: {kit: {instrument: train_equip, recipient: [army], conditionality: benchmark_based, civilian_oversight: no}}
    expect: unguarded
  - name: the army's role is external patron
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {army: {role: external_patron}}
      actions: {kit: {instrument: train_equip, recipient: [army]}}
    expect: silent
  - name: the kit's instrument is technology transfer
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {army: {role: state_security_force}}
      actions: {kit: {instrument: technology_transfer, recipient: [army]}}
    expect: silent
  - name: there is a second army
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {army: {role: state_security_force}, second_army: {role: state_security_force}}
      actions:
        kit: {instrument: train_equip, recipient: [army], civilian_oversight: no}
        reform: {instrument: security_sector_reform, recipient: [army]}
    expect: silent
  - name: the kit's conditionality is conduct based
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {army: {role: state_security_force}}
      actions: {kit: {instrument: train_equip, recipient: [army], conditionality: conduct_based, civilian_oversight: no}}
    expect: established
  - name: the reform has no recipient
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {army: {role: state_security_force}}
      actions:
        kit: {instrument: train_equip, recipient: [army], civilian_oversight: no}
        reform: {instrument: security_sector_reform, recipient: none}
    expect: unguarded
  - name: the reform's instrument is ddr programme
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {army: {role: state_security_force}}
      actions:
        kit: {instrument: train_equip, recipient: [army], civilian_oversight: no}
        reform: {instrument: ddr_programme, recipient: [army]}
    expect: unguarded
  - name: the kit's vetting is individual, and there is no reform
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {army: {role: state_security_force}}
      actions: {kit: {instrument: train_equip, recipient: [army], vetting: individual, civilian_oversight: no}}
    expect: established
  - name: the kit's vetting is unit, and the kit's conditionality is benchmark based
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {army: {role: state_security_force}}
      actions: {kit: {instrument: train_equip, recipient: [army], conditionality: benchmark_based, vetting: unit}}
    expect: mitigated
  - name: the atrocity phase is not known
    policy:
      actors: {army: {role: state_security_force}}
      actions: {kit: {instrument: train_equip, recipient: [army], civilian_oversight: yes}}
    expect: silent
"""###),
    ("ddr-and-ssr/fighters-before-survivors.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Fighters receive benefits and survivors nothing
status: draft
interaction: counteracting
with_safeguard: enabling
affects: transitional_justice.truth_and_repair
pursues: ddr
evidence: limited
mechanism: fighters_first
given: {programme: action}
when:
  programme: {instrument: [ddr_programme, army_integration]}
  situation: {after_atrocities: yes}
unless:
  - {label: survivors and host communities benefit as well, programme: {serves_survivors: yes}}
  - label: reparation or rebuilding for those harmed goes with it
    given: {repair: action}
    repair: {instrument: [reparation, reconstruction, local_partner_aid]}
because: >
  {programme} gives benefits to fighters where atrocities have been committed, and nothing is stated for those who survived
  them. Visible reward beside unmet need deepens grievance and may invite new recruitment.
mitigate:
  - Design packages for communities, open a track for reparation and present both together.
sources:
  - {ref: africa-center-2013, at: opening, stance: qualifies}
examples:
  - name: benefits for fighters only
    policy:
      situation: {after_atrocities: yes}
      actions: {programme: {instrument: ddr_programme}}
    expect: unguarded
  - name: survivors get nothing
    policy:
      situation: {after_atrocities: yes}
      actions: {programme: {instrument: ddr_programme, serves_survivors: no}}
    expect: established
  - name: no atrocities
    policy:
      situation: {after_atrocities: no}
      actions: {programme: {instrument: ddr_programme, serves_survivors: no}}
    expect: silent
  - name: the past is not known
    policy:
      actions: {programme: {instrument: ddr_programme, serves_survivors: no}}
    expect: possible
    asks: [situation.after_atrocities]
  - name: reparation goes with it
    policy:
      situation: {after_atrocities: yes}
      actions: {programme: {instrument: ddr_programme}, repair: {instrument: reparation}}
    expect: mitigated
  - name: the programme's instrument is disarmament
    policy:
      situation: {after_atrocities: yes}
      actions: {programme: {instrument: disarmament}}
    expect: silent
  - name: the repair's instrument is lustration
    policy:
      situation: {after_atrocities: yes}
      actions: {programme: {instrument: ddr_programme}, repair: {instrument: lustration}}
    expect: unguarded
  - name: the programme also serves victims and host communities
    policy:
      situation: {after_atrocities: yes}
      actions: {programme: {instrument: ddr_programme, serves_survivors: yes}}
    expect: mitigated
"""###),
    ("ddr-and-ssr/idle-fighters.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Fighters wait for reintegration for more than half a year
status: draft
kind: trigger
affects: ddr.leave_armed_groups
evidence: limited
mechanism: failed_reintegration
given: {programme: action}
when:
  programme: {instrument: ddr_programme, idle_months: {at_least: 7}}
  motives_or_incentives: {level: {at_least: present}}
because: >
  Fighters in {programme} have waited for more than six months while there are motives for violence. Idle and unpaid
  fighters near weapons add to what leaders who plan violence can use.
duties:
  - {who: Lead of the programme, what: "Pay bridging support and begin work schemes", within: 30 days}
  - {who: Embassy, what: "Report on recruitment from the sites", within: 14 days}
sources:
  - {ref: css-eth-2013, at: opening, stance: qualifies}
examples:
  - name: a year of waiting
    policy:
      risk_factors: {motives_or_incentives: {level: present}}
      actions: {programme: {instrument: ddr_programme, idle_months: 12}}
    expect: established
  - name: a month of waiting
    policy:
      risk_factors: {motives_or_incentives: {level: present}}
      actions: {programme: {instrument: ddr_programme, idle_months: 1}}
    expect: silent
  - name: how long is not known
    policy:
      risk_factors: {motives_or_incentives: {level: present}}
      actions: {programme: {instrument: ddr_programme}}
    expect: possible
    asks: [programme.idle_months]
  - name: the programme's instrument is disarmament
    policy:
      risk_factors: {motives_or_incentives: {level: present}}
      actions: {programme: {instrument: disarmament, idle_months: 12}}
    expect: silent
  - name: the programme's idle is 6 months
    policy:
      risk_factors: {motives_or_incentives: {level: present}}
      actions: {programme: {instrument: ddr_programme, idle_months: 6}}
    expect: silent
  - name: the programme's idle is 7 months
    policy:
      risk_factors: {motives_or_incentives: {level: present}}
      actions: {programme: {instrument: ddr_programme, idle_months: 7}}
    expect: established
  - name: motives or incentives' level is not seen
    policy:
      risk_factors: {motives_or_incentives: {level: not_seen}}
      actions: {programme: {instrument: ddr_programme, idle_months: 12}}
    expect: silent
"""###),
    ("ddr-and-ssr/integrating-an-abusive-group.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the integration's instrument is violence reduction
    policy:
      actors: {front: {role: armed_group, perpetrator_status: credible}}
      actions: {integration: {instrument: violence_reduction, targets: [front]}}
    expect: silent
  - name: the integration targets nobody
    policy:
      actors: {front: {role: armed_group, perpetrator_status: credible}}
      actions: {integration: {instrument: army_integration, targets: none}}
    expect: silent
  - name: the integration's vetting is unit
    policy:
      actors: {front: {role: armed_group, perpetrator_status: credible}}
      actions: {integration: {instrument: army_integration, targets: [front], vetting: unit}}
    expect: established
  - name: the front's perpetrator status is suspected
    policy:
      actors: {front: {role: armed_group, perpetrator_status: suspected}}
      actions: {integration: {instrument: army_integration, targets: [front]}}
    expect: silent
  - name: integrated units are not broken up and put under new command
    policy:
      actors: {front: {role: armed_group, perpetrator_status: credible}}
      actions: {integration: {instrument: army_integration, targets: [front], breaks_up_units: no}}
    expect: established
"""###),
    ("ddr-and-ssr/linked-to-justice.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Demobilisation linked to justice and acceptance by communities lasts
status: review
interaction: reinforcing
affects: ddr.leave_armed_groups
pursues: transitional_justice
evidence: limited
mechanism: linked_ddr
given: {programme: action, justice: action}
when:
  programme: {instrument: [ddr_programme, violence_reduction]}
  justice: {instrument: transitional_measure}
  any:
    - {programme: {coordinated_with: justice}}
    - {justice: {coordinated_with: programme}}
because: >
  {programme} and {justice} are coordinated. Benefits for fighters beside recognition of victims lower revenge and
  grievance.
mitigate:
  - Let communities benefit, include women and agree on what information is shared.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶26"}
examples:
  - name: coordinated with reparation
    policy:
      actions: {programme: {instrument: ddr_programme, coordinated_with: [repair]}, repair: {instrument: reparation}}
    expect: established
  - name: not coordinated
    policy:
      actions: {programme: {instrument: ddr_programme, coordinated_with: none}, repair: {instrument: reparation, coordinated_with: none}}
    expect: silent
  - name: nothing is said of coordination
    policy:
      actions: {programme: {instrument: ddr_programme}, repair: {instrument: reparation}}
    expect: latent
  - name: the programme's instrument is disarmament
    policy:
      actions: {programme: {instrument: disarmament, coordinated_with: [repair]}, repair: {instrument: reparation}}
    expect: silent
  - name: the repair is coordinated with the programme
    policy:
      actions:
        programme: {instrument: ddr_programme, coordinated_with: none}
        repair: {instrument: reparation, coordinated_with: [programme]}
    expect: established
    interaction: reinforcing
  - name: the repair's instrument is amnesty
    policy:
      actions: {programme: {instrument: ddr_programme, coordinated_with: [repair]}, repair: {instrument: amnesty}}
    expect: silent
  - name: it turns on the justice's instrument
    policy:
      actions: {programme: {instrument: ddr_programme}, justice: {instrument: arms_embargo, coordinated_with: [programme]}}
    expect: silent
"""###),
    ("ddr-and-ssr/oversight-first.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Reform centred on oversight makes forces less likely to attack and more able to protect
status: review
interaction: reinforcing
affects: security_assistance_ssr.accountable_forces
pursues: security_assistance_ssr
evidence: moderate
mechanism: conditional_support
given: {reform: action}
when:
  reform: {instrument: security_sector_reform, civilian_oversight: yes, conditionality: {at_least: conduct_based}}
because: >
  {reform} builds civilian oversight and depends on conduct. Accountable forces are less likely to attack civilians and more
  able to protect them.
mitigate:
  - Recruit from all groups, protect those who report wrongdoing and give parliament a part.
sources:
  - {ref: oxfam-ssr, at: opening}
  - {ref: dalessandra-whidden-2022, at: "¶25"}
examples:
  - name: oversight and conditions
    policy:
      actions: {reform: {instrument: security_sector_reform, civilian_oversight: yes, conditionality: conduct_based}}
    expect: established
  - name: no oversight
    policy:
      actions: {reform: {instrument: security_sector_reform, civilian_oversight: no, conditionality: conduct_based}}
    expect: silent
  - name: the instrument is open
    policy:
      actions:
        reform: {instrument: {one_of: [security_sector_reform, train_equip]}, civilian_oversight: yes, conditionality: conduct_based}
    expect: possible
    asks: [reform.instrument]
  - name: the reform's conditionality is procedural
    policy:
      actions: {reform: {instrument: security_sector_reform, conditionality: procedural, civilian_oversight: yes}}
    expect: silent
  - name: the reform's instrument is ddr programme
    policy:
      actions: {reform: {instrument: ddr_programme, conditionality: conduct_based, civilian_oversight: yes}}
    expect: silent
  - name: there is a second reform
    policy:
      actions:
        reform: {instrument: security_sector_reform, conditionality: conduct_based, civilian_oversight: yes}
        second_reform: {instrument: security_sector_reform, conditionality: conduct_based, civilian_oversight: yes}
    expect: established
    interaction: reinforcing
"""###),
    ("ddr-and-ssr/trained-unit-under-an-abuser.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A unit that was trained ends up under those who attack civilians
status: draft
interaction: counteracting
with_safeguard: constraining
affects: atrocity_prevention.degrade_capability
pursues: security_assistance_ssr
evidence: limited
mechanism: abusive_partner
given: {training: action, unit: actor}
some: {attacker: actor}
when:
  training: {instrument: [train_equip, operational_support, partner_force_support], recipient: unit}
  unit: {ends_up_under: attacker}
  attacker: {perpetrator_status: {at_least: credible}}
unless:
  - label: the chain of command is vetted and support can be suspended
    training: {vetting: {at_least: command_chain}, reversal_clause: yes}
because: >
  {unit}, which received {training}, has become part of a force that is implicated in attacks on civilians. Capability
  outlives the programme, and responsibility and leverage remain.
mitigate:
  - Follow what becomes of those trained, distance the government in public and gather evidence on commanders.
sources:
  - {ref: crs-leahy, at: opening, stance: qualifies}
examples:
  - name: the trained unit has joined a militia
    policy:
      actors: {unit: {role: state_security_force}, band: {role: militia, perpetrator_status: credible}}
      relations: [unit integrated_into band]
      actions: {course: {instrument: train_equip, recipient: [unit]}}
    expect: unguarded
  - name: nobody was vetted
    policy:
      actors: {unit: {role: state_security_force}, band: {role: militia, perpetrator_status: credible}}
      relations: [unit integrated_into band]
      actions: {course: {instrument: train_equip, recipient: [unit], vetting: none}}
    expect: established
  - name: it stands alone
    policy:
      actors: {unit: {role: state_security_force}, band: {role: militia, perpetrator_status: credible}}
      mapped: [integrated_into, successor_of]
      actions: {course: {instrument: train_equip, recipient: [unit], vetting: none}}
    expect: silent
  - name: the change is suspected
    policy:
      actors: {unit: {role: state_security_force}, band: {role: militia, perpetrator_status: credible}}
      relations: [{from: unit, is: integrated_into, to: band, certainty: suspected}]
      actions: {course: {instrument: train_equip, recipient: [unit], vetting: none}}
    expect: possible
    asks: [unit integrated_into band]
  - name: vetted, with a way to stop
    policy:
      actors: {unit: {role: state_security_force}, band: {role: militia, perpetrator_status: credible}}
      relations: [unit integrated_into band]
      actions: {course: {instrument: train_equip, recipient: [unit], vetting: command_chain, reversal_clause: yes}}
    expect: mitigated
  - name: the band's perpetrator status is suspected
    policy:
      actors: {unit: {role: state_security_force}, band: {role: militia, perpetrator_status: suspected}}
      relations: [unit integrated_into band]
      actions: {course: {instrument: train_equip, recipient: [unit]}}
    expect: silent
  - name: the course's instrument is intelligence sharing
    policy:
      actors: {unit: {role: state_security_force}, band: {role: militia, perpetrator_status: credible}}
      relations: [unit integrated_into band]
      actions: {course: {instrument: intelligence_sharing, recipient: [unit]}}
    expect: silent
  - name: the course's vetting is unit
    policy:
      actors: {unit: {role: state_security_force}, band: {role: militia, perpetrator_status: credible}}
      relations: [unit integrated_into band]
      actions: {course: {instrument: train_equip, recipient: [unit], vetting: unit}}
    expect: established
  - name: the benefit is not withdrawn if abuse occurs
    policy:
      actors: {unit: {role: state_security_force}, band: {role: militia, perpetrator_status: credible}}
      relations: [unit integrated_into band]
      actions: {course: {instrument: train_equip, recipient: [unit], reversal_clause: no}}
    expect: established
"""###),
    ("ddr-and-ssr/verified-demobilisation.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  mission:
    instrument: peace_operation
    change: [as_described, reinforced]
    monitoring: {at_least: third_party}
    force_adequacy: {at_least: partial}
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
  - name: the conflict phase is relapse
    policy:
      situation: {conflict_phase: relapse}
      actions: {ddr: {instrument: ddr_programme}, mission: {instrument: un_peacekeeping, force_adequacy: adequate, monitoring: third_party}}
    expect: silent
  - name: the mission is reduced
    policy:
      situation: {conflict_phase: post_agreement}
      actions:
        ddr: {instrument: ddr_programme}
        mission: {instrument: un_peacekeeping, change: reduced, force_adequacy: adequate, monitoring: third_party}
    expect: silent
  - name: the mission's instrument is safe area
    policy:
      situation: {conflict_phase: post_agreement}
      actions: {ddr: {instrument: ddr_programme}, mission: {instrument: safe_area, force_adequacy: adequate, monitoring: third_party}}
    expect: silent
  - name: the mission's monitoring is self report
    policy:
      situation: {conflict_phase: post_agreement}
      actions: {ddr: {instrument: ddr_programme}, mission: {instrument: un_peacekeeping, force_adequacy: adequate, monitoring: self_report}}
    expect: silent
  - name: the ddr's instrument is army integration
    policy:
      situation: {conflict_phase: post_agreement}
      actions:
        ddr: {instrument: army_integration}
        mission: {instrument: un_peacekeeping, force_adequacy: adequate, monitoring: third_party}
    expect: silent
  - name: the mission's force adequacy is partial
    policy:
      situation: {conflict_phase: post_agreement}
      actions: {ddr: {instrument: ddr_programme}, mission: {instrument: un_peacekeeping, force_adequacy: partial, monitoring: third_party}}
    expect: established
    interaction: reinforcing
"""###),
    ("derivations/action-coercion.yaml", ###"""
# yaml-language-server: $schema=../.schema/derivation.schema.json
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
# yaml-language-server: $schema=../.schema/derivation.schema.json
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
# yaml-language-server: $schema=../.schema/derivation.schema.json
# What the instrument itself says of the side it takes; a policy may state otherwise.
derive: action.stance
given: measure
rows:
  - is: challenges_perpetrator
    when:
      measure:
        instrument: [targeted_sanctions, network_sanctions, prosecution, public_pressure, deterrent_message, export_denial, import_ban,
            diplomatic_downgrade]
  - {is: even_handed, when: {measure: {instrument: [mediation, good_offices]}}}
  - {is: even_handed, when: {measure: {applies_to: all_parties}}}
  - {is: none}
"""###),
    ("derivations/action-workstream.yaml", ###"""
# yaml-language-server: $schema=../.schema/derivation.schema.json
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
  - is: atrocity_prevention
    when:
      measure:
        instrument: [deterrent_message, public_alert, atrocity_determination, atrocity_assessment, impact_assessment, prevention_training]
  - {is: human_rights_diplomacy, when: {measure: {instrument: [public_attribution, quiet_diplomacy, diplomatic_downgrade]}}}
  - {is: women_peace_security, when: {measure: {instrument: gender_programme}}}
  - {is: democracy_rule_of_law, when: {measure: {instrument: [governance_programme, civil_society_support]}}}
  - {is: intelligence_early_warning, when: {measure: {instrument: analysis}}}
  - {is: conflict_prevention}
"""###),
    ("derivations/actor-means-growing.yaml", ###"""
# yaml-language-server: $schema=../.schema/derivation.schema.json
derive: actor.means_growing
given: actor
rows:
  - {is: yes, when: {actor: {armed_capacity: high}}}
  - {is: yes, when: {given: {sign: indicator}, sign: {factor: capacity_to_commit, status: {at_least: worsening}, by: actor}}}
  - {is: no}
"""###),
    ("derivations/actor-motive-seen.yaml", ###"""
# yaml-language-server: $schema=../.schema/derivation.schema.json
derive: actor.motive_seen
given: actor
rows:
  - {is: yes, when: {actor: {intent: {at_least: credible}}}}
  - {is: yes, when: {given: {sign: indicator}, sign: {factor: motives_or_incentives, status: {at_least: present}, by: actor}}}
  - {is: no}
"""###),
    ("derivations/factor-level.yaml", ###"""
# yaml-language-server: $schema=../.schema/derivation.schema.json
derive: factor.level
given: factor
rows:
  - {is: acute, when: {count: {of: {sign: indicator}, where: {sign: {factor: factor, status: acute}}, at_least: 1}}}
  - is: acute
    when: {count: {of: {sign: indicator}, where: {sign: {factor: factor, status: {at_least: worsening}}}, at_least: $acute_at_worsening}}
  - is: worsening
    when:
      count:
        - {of: {sign: indicator}, where: {sign: {factor: factor, status: {at_least: worsening}}}, at_least: 1}
        - {of: {sign: indicator}, where: {sign: {factor: factor, status: {at_least: present}}}, at_least: $worsening_at_present}
  - {is: present, when: {count: {of: {sign: indicator}, where: {sign: {factor: factor, status: {at_least: present}}}, at_least: 1}}}
  - {is: not_seen}
"""###),
    ("derivations/situation-declaration.yaml", ###"""
# yaml-language-server: $schema=../.schema/derivation.schema.json
# The declaration test: what is recommended to the focal point. A person declares.
derive: situation.declaration
rows:
  - {is: ongoing, when: {any: [{systematic_attack: {level: acute}}, {situation: {atrocity_phase: ongoing}}]}}
  - {is: imminent, when: {situation: {gate_actor: yes, gate_target: yes, gate_preparation: yes, gate_opening: yes, gate_brakes: yes}}}
  - {is: imminent, when: {situation: {imminent_fast_track: yes}}}
  # A level that was reached is left after two calm reviews, not at the first good week.
  - {is: imminent, when: {situation: {previous_declaration: [imminent, ongoing], calm_reviews: {at_most: 1}}}}
  - {is: elevated, when: {situation: {gate_actor: yes}, preparatory_action: {level: {at_least: present}}}}
  - is: serious_concern
    when: {count: {of: {risk: factor}, where: {risk: {group: common, level: {at_least: present}}}, at_least: $common_factors_for_concern}}
  - {is: serious_concern, when: {intergroup_tensions: {level: {at_least: worsening}}}}
  - is: serious_concern
    when:
      record_of_violations: {level: acute}
      any: [{motives_or_incentives: {level: {at_least: present}}}, {capacity_to_commit: {level: {at_least: present}}}]
  - {is: baseline}
"""###),
    ("derivations/situation-gate-actor.yaml", ###"""
# yaml-language-server: $schema=../.schema/derivation.schema.json
derive: situation.gate_actor
rows:
  - {is: yes, when: {given: {perpetrator: actor}, perpetrator: {motive_seen: yes, means_growing: yes}}}
  - {is: no}
"""###),
    ("derivations/situation-gate-brakes.yaml", ###"""
# yaml-language-server: $schema=../.schema/derivation.schema.json
derive: situation.gate_brakes
rows:
  - {is: yes, when: {absence_of_mitigating_factors: {level: {at_least: present}}}}
  - {is: yes, when: {situation: {resilience: none}}}
  - {is: no}
"""###),
    ("derivations/situation-gate-opening.yaml", ###"""
# yaml-language-server: $schema=../.schema/derivation.schema.json
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
# yaml-language-server: $schema=../.schema/derivation.schema.json
derive: situation.gate_preparation
rows:
  - {is: yes, when: {preparatory_action: {level: acute}}}
  - is: yes
    when:
      preparatory_action: {level: worsening}
      count:
        of: {sign: indicator}
        where: {sign: {factor: preparatory_action, status: {at_least: present}}}
        at_least: $preparations_for_imminence
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
# yaml-language-server: $schema=../.schema/derivation.schema.json
derive: situation.gate_target
rows:
  - {is: yes, when: {given: {group: actor}, group: {role: targeted_group}}}
  - {is: no}
"""###),
    ("derivations/situation-imminent-fast-track.yaml", ###"""
# yaml-language-server: $schema=../.schema/derivation.schema.json
derive: situation.imminent_fast_track
rows:
  - {is: yes, when: {any: [{intent_to_destroy: {level: acute}}, {plan_to_attack: {level: acute}}]}}
  - {is: yes, when: {systematic_attack: {level: {at_least: worsening}}, rising_scale_of_attacks: {status: {at_least: worsening}}}}
  - is: yes
    when:
      situation: {siege: yes}
      humanitarian_obstruction: {status: {at_least: present}}
      motives_or_incentives: {level: {at_least: present}}
  - {is: yes, when: {situation: {dated_threat: yes}, capacity_to_commit: {level: {at_least: present}}}}
  - {is: no}
"""###),
    ("displacement/border-closed-to-those-attacked.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A closed border traps people with those who attack them
status: review
interaction: cancelling
with_safeguard: constraining
affects: refugee_protection_migration.asylum
evidence: limited
mechanism: escape_closed
given: {closure: action}
when:
  closure: {instrument: [border_restriction, migration_partnership], change: {none_of: [reduced, withdrawn]}}
  situation: {atrocity_phase: {at_least: imminent}}
unless:
  - {label: people in danger can still enter, given: {way: action}, way: {instrument: [asylum_resettlement, evacuation]}}
  - {label: cases are heard one by one with appeal, closure: {appeal_mechanism: yes}}
because: >
  {closure} keeps people from leaving or entering while atrocities are imminent or under way. A closed border leaves them with those who
  attack them.
mitigate:
  - Let people in danger enter, open resettlement, share the burden with hosts and push nobody back.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶26"}
examples:
  - name: a border closed during attacks
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {closure: {instrument: border_restriction}}
    expect: unguarded
  - name: no appeal
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {closure: {instrument: border_restriction, appeal_mechanism: no}}
    expect: established
  - name: no danger
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {closure: {instrument: border_restriction, appeal_mechanism: no}}
    expect: silent
  - name: the danger is not known
    policy:
      actions: {closure: {instrument: border_restriction, appeal_mechanism: no}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: a resettlement scheme is open
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {closure: {instrument: border_restriction, appeal_mechanism: no}, scheme: {instrument: asylum_resettlement}}
    expect: mitigated
  - name: the closure is reduced
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {closure: {instrument: border_restriction, change: reduced, appeal_mechanism: no}, scheme: {instrument: asylum_resettlement}}
    expect: silent
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actions: {closure: {instrument: border_restriction}}
    expect: silent
  - name: the atrocity phase is imminent
    policy:
      situation: {atrocity_phase: imminent}
      actions: {closure: {instrument: border_restriction, appeal_mechanism: no}}
    expect: established
  - name: the closure's instrument is budget support
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {closure: {instrument: budget_support}}
    expect: silent
  - name: it turns on the way's instrument
    policy:
      situation: {atrocity_phase: imminent}
      actions: {closure: {instrument: migration_partnership, appeal_mechanism: no}, way: {instrument: humanitarian_aid}}
    expect: established
  - name: those affected can appeal
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {closure: {instrument: border_restriction, appeal_mechanism: yes}}
    expect: mitigated
"""###),
    ("displacement/early-return.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - label: return is informed and voluntary and outsiders monitor it
    programme: {voluntariness: informed_voluntary, monitoring: {at_least: third_party}}
because: >
  {programme} brings {returnees} back while {perpetrator}, which attacked them, remains able to do so. Earlier returns under such
  conditions have been followed by new flight.
mitigate:
  - Let return be informed and voluntary, with access for outside monitors and a way to stay.
supersedes:
  - {rule: displacement/return-while-risk-lasts, binding: {programme: programme}}
sources:
  - {ref: holloway-fmr, at: opening}
  - {ref: saha-rohingya, at: opening}
examples:
  - name: a return programme while the attacker remains
    policy:
      situation: {atrocity_phase: elevated}
      actors:
        refugees: {role: displaced_population, perpetrator_status: none}
        army: {role: state_security_force, perpetrator_status: credible}
      relations: [army attacks refugees]
      actions: {return: {instrument: refugee_return, recipient: [refugees]}}
    expect: unguarded
  - name: those who attacked are no longer at large
    policy:
      situation: {atrocity_phase: elevated}
      actors:
        refugees: {role: displaced_population, perpetrator_status: none}
        army: {role: state_security_force, perpetrator_status: credible}
      mapped: [attacks]
      actions: {return: {instrument: refugee_return, recipient: [refugees]}}
    expect: silent
  - name: the present danger is not known
    policy:
      actors:
        refugees: {role: displaced_population, perpetrator_status: none}
        army: {role: state_security_force, perpetrator_status: credible}
      relations: [army attacks refugees]
      actions: {return: {instrument: refugee_return, recipient: [refugees]}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: informed, voluntary and monitored
    policy:
      situation: {atrocity_phase: elevated}
      actors:
        refugees: {role: displaced_population, perpetrator_status: none}
        army: {role: state_security_force, perpetrator_status: credible}
      relations: [army attacks refugees]
      actions: {return: {instrument: refugee_return, recipient: [refugees], voluntariness: informed_voluntary, monitoring: third_party}}
    expect: mitigated
  - name: people are pressed to return
    policy:
      situation: {atrocity_phase: elevated}
      actors:
        refugees: {role: displaced_population, perpetrator_status: none}
        army: {role: state_security_force, perpetrator_status: credible}
      relations: [army attacks refugees]
      actions: {return: {instrument: refugee_return, recipient: [refugees], voluntariness: pressured}}
    expect: established
  - name: the return's recipient is the army
    policy:
      situation: {atrocity_phase: elevated}
      actors:
        refugees: {role: displaced_population, perpetrator_status: none}
        army: {role: state_security_force, perpetrator_status: credible}
      relations: [army attacks refugees]
      actions: {return: {instrument: refugee_return, recipient: [army]}}
    expect: silent
  - name: the return's monitoring is self report
    policy:
      situation: {atrocity_phase: elevated}
      actors:
        refugees: {role: displaced_population, perpetrator_status: none}
        army: {role: state_security_force, perpetrator_status: credible}
      relations: [army attacks refugees]
      actions: {return: {instrument: refugee_return, recipient: [refugees], monitoring: self_report}}
    expect: established
  - name: the return's instrument is camp management
    policy:
      situation: {atrocity_phase: elevated}
      actors:
        refugees: {role: displaced_population, perpetrator_status: none}
        army: {role: state_security_force, perpetrator_status: credible}
      relations: [army attacks refugees]
      actions: {return: {instrument: camp_management, recipient: [refugees]}}
    expect: silent
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actors:
        refugees: {role: displaced_population, perpetrator_status: none}
        army: {role: state_security_force, perpetrator_status: credible}
      relations: [army attacks refugees]
      actions: {return: {instrument: refugee_return, recipient: [refugees]}}
    expect: silent
  - name: the return's voluntariness is unassured
    policy:
      situation: {atrocity_phase: elevated}
      actors:
        refugees: {role: displaced_population, perpetrator_status: none}
        army: {role: state_security_force, perpetrator_status: credible}
      relations: [army attacks refugees]
      actions: {return: {instrument: refugee_return, recipient: [refugees], voluntariness: unassured}}
    expect: established
  - name: the army's perpetrator status is suspected
    policy:
      situation: {atrocity_phase: elevated}
      actors:
        refugees: {role: displaced_population, perpetrator_status: none}
        army: {role: state_security_force, perpetrator_status: suspected}
      relations: [army attacks refugees]
      actions: {return: {instrument: refugee_return, recipient: [refugees]}}
    expect: silent
"""###),
    ("displacement/fighters-in-the-camp.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Fighters inside a displacement site make it a base and a target
status: review
interaction: counteracting
with_safeguard: consistent
affects: civilian_protection.physical_safety
pursues: humanitarian_relief
evidence: moderate
mechanism: relief_diverted
given: {site: action, fighters: actor, place: place}
when:
  site: {instrument: camp_management, covers: place}
  fighters: {role: armed_actor, operates_in: place}
unless:
  - {label: fighters are separated from civilians, site: {separates_fighters: yes}}
because: >
  {fighters} are present in {place}, where {site} shelters people. The site can become a base, a place of recruitment and a target.
mitigate:
  - Separate fighters from civilians, police the site, and move it or the weapons near it.
sources:
  - {ref: new-humanitarian-goma-2024, at: opening}
examples:
  - name: fighters live in the camp
    policy:
      actors: {band: {role: armed_group}}
      places: {camp: {name: the camp}}
      relations: [band operates_in camp]
      actions: {site: {instrument: camp_management, covers: [camp]}}
    expect: unguarded
  - name: nobody separates them
    policy:
      actors: {band: {role: armed_group}}
      places: {camp: {name: the camp}}
      relations: [band operates_in camp]
      actions: {site: {instrument: camp_management, covers: [camp], separates_fighters: no}}
    expect: established
  - name: they are elsewhere
    policy:
      actors: {band: {role: armed_group}}
      places: {camp: {name: the camp}}
      mapped: [operates_in]
      actions: {site: {instrument: camp_management, covers: [camp], separates_fighters: no}}
    expect: silent
  - name: their presence is suspected
    policy:
      actors: {band: {role: armed_group}}
      places: {camp: {name: the camp}}
      relations: [{from: band, is: operates_in, to: camp, certainty: suspected}]
      actions: {site: {instrument: camp_management, covers: [camp], separates_fighters: no}}
    expect: possible
    asks: [band operates_in camp]
  - name: separated
    policy:
      actors: {band: {role: armed_group}}
      places: {camp: {name: the camp}}
      relations: [band operates_in camp]
      actions: {site: {instrument: camp_management, covers: [camp], separates_fighters: yes}}
    expect: mitigated
  - name: the band's role is external patron
    policy:
      actors: {band: {role: external_patron}}
      places: {camp: {name: the camp}}
      relations: [band operates_in camp]
      actions: {site: {instrument: camp_management, covers: [camp]}}
    expect: silent
  - name: the site's instrument is counter speech
    policy:
      actors: {band: {role: armed_group}}
      places: {camp: {name: the camp}}
      relations: [band operates_in camp]
      actions: {site: {instrument: counter_speech, covers: [camp]}}
    expect: silent
  - name: the site covers no place
    policy:
      actors: {band: {role: armed_group}}
      places: {camp: {name: the camp}}
      relations: [band operates_in camp]
      actions: {site: {instrument: camp_management, covers: none}}
    expect: silent
"""###),
    ("displacement/migration-money-to-abusers.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Support for migration control reaches a force that attacks civilians
status: draft
interaction: counteracting
with_safeguard: constraining
affects: atrocity_prevention.degrade_capability
pursues: refugee_protection_migration
evidence: limited
mechanism: abusive_partner
given: {partnership: action, partner: actor}
when:
  partnership: {instrument: migration_partnership, recipient: partner}
  any:
    - {partner: {role: armed_actor, perpetrator_status: {at_least: credible}}}
    - given: {force: actor}
      partner: {path: {via: [commands, controls, successor_of, integrated_into, funds], hops: [1, 2], to: force}}
      force: {role: armed_actor, perpetrator_status: {at_least: credible}}
unless:
  - {label: units are vetted and use is checked, partnership: {vetting: {at_least: unit}, conditionality: {at_least: conduct_based}}}
because: >
  {partnership} pays {partner} for the control of borders, and it, or a force in its network, is implicated in attacks on civilians.
  Money and standing for border control can strengthen those who attack.
mitigate:
  - Exclude listed units, audit use, work with civilian agencies only and agree when support is suspended.
sources:
  - {ref: mei-sudan-2023, at: opening, stance: qualifies}
examples:
  - name: the border force absorbed a militia
    policy:
      actors: {guard: {role: border_force, perpetrator_status: none}, band: {role: militia, perpetrator_status: credible}}
      relations: [guard commands band]
      actions: {deal: {instrument: migration_partnership, recipient: [guard]}}
    expect: unguarded
  - name: nobody is vetted
    policy:
      actors: {guard: {role: border_force, perpetrator_status: credible}}
      actions: {deal: {instrument: migration_partnership, recipient: [guard], vetting: none}}
    expect: established
  - name: a clean record and no ties
    policy:
      actors: {guard: {role: border_force, perpetrator_status: none}}
      mapped: [commands, controls, successor_of, integrated_into, funds]
      actions: {deal: {instrument: migration_partnership, recipient: [guard], vetting: none}}
    expect: silent
  - name: the record is not known
    policy:
      actors: {guard: {role: border_force}}
      actions: {deal: {instrument: migration_partnership, recipient: [guard], vetting: none}}
    expect: possible
    asks: [guard.perpetrator_status]
  - name: vetted and conditional
    policy:
      actors: {guard: {role: border_force, perpetrator_status: credible}}
      actions: {deal: {instrument: migration_partnership, recipient: [guard], vetting: unit, conditionality: conduct_based}}
    expect: mitigated
  - name: the guard's role is external patron
    policy:
      actors: {guard: {role: external_patron, perpetrator_status: credible}}
      actions: {deal: {instrument: migration_partnership, recipient: [guard], vetting: none}}
    expect: silent
  - name: the guard's perpetrator status is suspected
    policy:
      actors: {guard: {role: border_force, perpetrator_status: suspected}}
      actions: {deal: {instrument: migration_partnership, recipient: [guard], vetting: none}}
    expect: silent
  - name: the deal's instrument is budget support
    policy:
      actors: {guard: {role: border_force, perpetrator_status: none}, band: {role: militia, perpetrator_status: credible}}
      relations: [guard commands band]
      actions: {deal: {instrument: budget_support, recipient: [guard]}}
    expect: silent
  - name: the deal's conditionality is procedural
    policy:
      actors: {guard: {role: border_force, perpetrator_status: none}, band: {role: militia, perpetrator_status: credible}}
      relations: [guard commands band]
      actions: {deal: {instrument: migration_partnership, recipient: [guard], conditionality: procedural}}
    expect: established
  - name: the deal's recipient is the acting government
    policy:
      actors: {guard: {role: border_force, perpetrator_status: credible}}
      actions: {deal: {instrument: migration_partnership, recipient: [us], conditionality: conduct_based, vetting: unit}}
    expect: silent
  - name: the deal's vetting is individual
    policy:
      actors: {guard: {role: border_force, perpetrator_status: none}, band: {role: militia, perpetrator_status: credible}}
      relations: [guard commands band]
      actions: {deal: {instrument: migration_partnership, recipient: [guard], vetting: individual}}
    expect: established
"""###),
    ("displacement/rebuilding-on-seized-land.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Rebuilding where people were driven out makes dispossession permanent
status: draft
interaction: counteracting
with_safeguard: constraining
affects: refugee_protection_migration.durable_solutions
pursues: development_governance
evidence: limited
mechanism: dispossession_ratified
given: {rebuilding: action, place: place}
when:
  rebuilding: {instrument: [reconstruction, climate_project, resource_investment], covers: place}
  place: {emptied_by_force: yes, claims_unresolved: yes}
unless:
  - {label: rights to return and property are laid down, rebuilding: {return_and_property_clause: yes}}
because: >
  {rebuilding} builds in {place}, from which people were driven out, while claims to land and property are unresolved. New holders of
  rights are created before those who were expelled are heard.
mitigate:
  - Register property, lay down restitution, fund nothing on contested land and hear those who were displaced.
sources:
  - {ref: amnesty-international-2017, at: opening, stance: qualifies}
  - {ref: holloway-fmr, at: opening, stance: qualifies}
examples:
  - name: new housing on land people were driven from
    policy:
      places: {quarter: {name: the old quarter, emptied_by_force: yes, claims_unresolved: yes}}
      actions: {housing: {instrument: reconstruction, covers: [quarter]}}
    expect: unguarded
  - name: no clause on property
    policy:
      places: {quarter: {name: the old quarter, emptied_by_force: yes, claims_unresolved: yes}}
      actions: {housing: {instrument: reconstruction, covers: [quarter], return_and_property_clause: no}}
    expect: established
  - name: claims are settled
    policy:
      places: {quarter: {name: the old quarter, emptied_by_force: yes, claims_unresolved: no}}
      actions: {housing: {instrument: reconstruction, covers: [quarter], return_and_property_clause: no}}
    expect: silent
  - name: why the place is empty is not known
    policy:
      places: {quarter: {name: the old quarter, claims_unresolved: yes}}
      actions: {housing: {instrument: reconstruction, covers: [quarter], return_and_property_clause: no}}
    expect: possible
    asks: [quarter.emptied_by_force]
  - name: property is protected
    policy:
      places: {quarter: {name: the old quarter, emptied_by_force: yes, claims_unresolved: yes}}
      actions: {housing: {instrument: reconstruction, covers: [quarter], return_and_property_clause: yes}}
    expect: mitigated
  - name: the housing's instrument is migration partnership
    policy:
      places: {quarter: {name: the old quarter, emptied_by_force: yes, claims_unresolved: yes}}
      actions: {housing: {instrument: migration_partnership, covers: [quarter]}}
    expect: silent
  - name: the housing covers no place
    policy:
      places: {quarter: {name: the old quarter, emptied_by_force: yes, claims_unresolved: yes}}
      actions: {housing: {instrument: reconstruction, covers: none}}
    expect: silent
  - name: the right to return and property is laid down
    policy:
      places: {quarter: {name: the old quarter, claims_unresolved: yes}}
      actions: {housing: {instrument: reconstruction, covers: [quarter], return_and_property_clause: yes}}
    expect: silent
"""###),
    ("displacement/return-while-risk-lasts.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A return programme runs while the risk of atrocities lasts
status: review
interaction: cancelling
with_safeguard: constraining
affects: atrocity_prevention.protect_populations
pursues: refugee_protection_migration
evidence: strong
mechanism: early_return
given: {programme: action}
when:
  programme: {instrument: refugee_return, change: {none_of: [reduced, withdrawn]}}
  situation: {atrocity_phase: {at_least: elevated}}
unless:
  - label: return is informed and voluntary and outsiders monitor it
    programme: {voluntariness: informed_voluntary, monitoring: {at_least: third_party}}
because: >
  {programme} brings people back while the risk of atrocities lasts. Populations that were returned before causes and actors had changed
  have been driven out again.
mitigate:
  - Return people only in safety, by free and informed choice, with guarantees of papers and movement and independent monitoring.
  - Cut no aid in a way that pushes people to return.
sources:
  - {ref: holloway-fmr, at: opening}
  - {ref: saha-rohingya, at: opening}
examples:
  - name: returns while risk is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actions: {returns: {instrument: refugee_return}}
    expect: unguarded
  - name: people are pressed to return
    policy:
      situation: {atrocity_phase: elevated}
      actions: {returns: {instrument: refugee_return, voluntariness: pressured}}
    expect: established
  - name: the risk has passed
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {returns: {instrument: refugee_return, voluntariness: pressured}}
    expect: silent
  - name: the risk is not known
    policy:
      actions: {returns: {instrument: refugee_return, voluntariness: pressured}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: free, informed and monitored
    policy:
      situation: {atrocity_phase: elevated}
      actions: {returns: {instrument: refugee_return, voluntariness: informed_voluntary, monitoring: third_party}}
    expect: mitigated
  - name: the returns are reduced
    policy:
      situation: {atrocity_phase: elevated}
      actions: {returns: {instrument: refugee_return, change: reduced}}
    expect: silent
  - name: the returns' monitoring is self report
    policy:
      situation: {atrocity_phase: elevated}
      actions: {returns: {instrument: refugee_return, monitoring: self_report}}
    expect: established
  - name: the returns' instrument is camp management
    policy:
      situation: {atrocity_phase: elevated}
      actions: {returns: {instrument: camp_management}}
    expect: silent
  - name: the returns' voluntariness is unassured
    policy:
      situation: {atrocity_phase: elevated}
      actions: {returns: {instrument: refugee_return, voluntariness: unassured}}
    expect: established
"""###),
    ("displacement/return-without-assessment.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A return programme has not asked whether the persecution has ended with the war
status: review
kind: gap
interaction: counteracting
with_safeguard: consistent
affects: refugee_protection_migration.durable_solutions
evidence: moderate
mechanism: no_atrocity_assessment
given: {programme: action}
when:
  programme: {instrument: refugee_return, status: [proposed, in_force]}
  situation: {after_atrocities: yes}
unless:
  - {label: the risk of atrocities has been assessed, programme: {assessments: atrocity}}
because: >
  {programme} brings people back to where atrocities have been committed, without an assessment of that risk. A war can have ended while
  persecution has not.
mitigate:
  - Assess the risk before anybody returns, and follow by group what happens to those who did.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶3"}
  - {ref: holloway-fmr, at: opening}
examples:
  - name: returns without an assessment
    policy:
      situation: {after_atrocities: yes}
      actions: {returns: {instrument: refugee_return}}
    expect: unguarded
  - name: only conflict was assessed
    policy:
      situation: {after_atrocities: yes}
      actions: {returns: {instrument: refugee_return, assessments: [conflict]}}
    expect: established
  - name: no atrocities in memory
    policy:
      situation: {after_atrocities: no}
      actions: {returns: {instrument: refugee_return, assessments: [conflict]}}
    expect: silent
  - name: the past is not known
    policy:
      actions: {returns: {instrument: refugee_return, assessments: [conflict]}}
    expect: possible
    asks: [situation.after_atrocities]
  - name: assessed
    policy:
      situation: {after_atrocities: yes}
      actions: {returns: {instrument: refugee_return, assessments: [atrocity]}}
    expect: mitigated
  - name: the returns have ended
    policy:
      situation: {after_atrocities: yes}
      actions: {returns: {instrument: refugee_return, status: ended}}
    expect: silent
  - name: the returns' instrument is camp management
    policy:
      situation: {after_atrocities: yes}
      actions: {returns: {instrument: camp_management}}
    expect: silent
  - name: the returns' assessments are human rights due diligence
    policy:
      situation: {after_atrocities: yes}
      actions: {returns: {instrument: refugee_return, assessments: human_rights_due_diligence}}
    expect: established
"""###),
    ("displacement/testimony-in-safe-places.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: People who have reached safety can give testimony and register property with care
status: review
interaction: reinforcing
affects: documentation_evidence.evidence_integrity
pursues: refugee_protection_migration
evidence: limited
mechanism: evidence_to_measures
given: {refuge: action, testimony: action}
when:
  refuge: {instrument: [asylum_resettlement, camp_management]}
  testimony: {instrument: inquiry, data_safeguards: yes}
because: >
  {refuge} shelters people who hold fresh evidence of crimes and of property, and {testimony} collects it with consent, security and
  referral.
mitigate:
  - Let one body lead the collection, and offer psychological and social support.
sources:
  - {ref: eurojust-icc-2022, at: opening}
examples:
  - name: careful documentation in a camp
    policy:
      actions: {camp: {instrument: camp_management}, archive: {instrument: documentation, data_safeguards: yes}}
    expect: established
  - name: without rules on data
    policy:
      actions: {camp: {instrument: camp_management}, archive: {instrument: documentation, data_safeguards: no}}
    expect: silent
  - name: nothing is said of data
    policy:
      actions: {camp: {instrument: camp_management}, archive: {instrument: documentation}}
    expect: latent
  - name: the camp's instrument is border restriction
    policy:
      actions: {camp: {instrument: border_restriction}, archive: {instrument: documentation, data_safeguards: yes}}
    expect: silent
  - name: the archive's instrument is international prosecution
    policy:
      actions: {camp: {instrument: camp_management}, archive: {instrument: international_prosecution, data_safeguards: yes}}
    expect: silent
  - name: there is a second camp
    policy:
      actions:
        camp: {instrument: camp_management}
        archive: {instrument: documentation, data_safeguards: yes}
        second_camp: {instrument: camp_management}
    expect: established
    interaction: reinforcing
"""###),
    ("displacement/ways-out-opened.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Resettlement or evacuation by free choice opens a way out for people under threat
status: review
interaction: reinforcing
affects: atrocity_prevention.protect_populations
pursues: refugee_protection_migration
evidence: limited
mechanism: escape_opened
given: {scheme: action}
some: {group: actor}
when:
  scheme:
    instrument: [asylum_resettlement, evacuation]
    voluntariness: informed_voluntary
    recipient: group
    change: {none_of: [reduced, withdrawn]}
  group: {role: [targeted_group, displaced_population, survivors]}
  situation: {atrocity_phase: {at_least: elevated}}
because: >
  {scheme} lets people under threat leave by free and informed choice. It saves lives, keeps witnesses safe and relieves those who host
  them.
mitigate:
  - Record the right to return, so that escape does not become permanent loss.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶26"}
examples:
  - name: resettlement by free choice
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {people: {role: targeted_group}}
      actions: {scheme: {instrument: asylum_resettlement, voluntariness: informed_voluntary, recipient: [people]}}
    expect: established
  - name: people are pressed to leave
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {people: {role: targeted_group}}
      actions: {scheme: {instrument: asylum_resettlement, voluntariness: pressured, recipient: [people]}}
    expect: silent
  - name: the danger is not known
    policy:
      actors: {people: {role: targeted_group}}
      actions: {scheme: {instrument: asylum_resettlement, voluntariness: informed_voluntary, recipient: [people]}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: the scheme is reduced
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {people: {role: targeted_group}}
      actions: {scheme: {instrument: asylum_resettlement, change: reduced, recipient: [people], voluntariness: informed_voluntary}}
    expect: silent
  - name: the people's role is host community
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {people: {role: host_community}}
      actions: {scheme: {instrument: asylum_resettlement, recipient: [people], voluntariness: informed_voluntary}}
    expect: silent
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actors: {people: {role: targeted_group}}
      actions: {scheme: {instrument: asylum_resettlement, recipient: [people], voluntariness: informed_voluntary}}
    expect: established
    interaction: reinforcing
  - name: the scheme has no recipient
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {people: {role: targeted_group}}
      actions: {scheme: {instrument: asylum_resettlement, recipient: none, voluntariness: informed_voluntary}}
    expect: silent
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {people: {role: targeted_group}}
      actions: {scheme: {instrument: asylum_resettlement, recipient: [people], voluntariness: informed_voluntary}}
    expect: silent
  - name: the scheme's voluntariness is unassured
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {people: {role: targeted_group}}
      actions: {scheme: {instrument: asylum_resettlement, recipient: [people], voluntariness: unassured}}
    expect: silent
  - name: the scheme's instrument is refugee return
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {people: {role: targeted_group}}
      actions: {scheme: {instrument: refugee_return, recipient: [people], voluntariness: informed_voluntary}}
    expect: silent
  - name: it turns on the scheme's instrument
    policy:
      situation: {atrocity_phase: elevated}
      actors: {group: {role: survivors}}
      actions: {scheme: {instrument: humanitarian_aid, recipient: [group], voluntariness: informed_voluntary}}
    expect: silent
"""###),
    ("documentation-and-truth/aftermath-without-a-test.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: After atrocities no action addresses what made them possible
status: review
kind: gap
interaction: counteracting
affects: atrocity_prevention.prevent_recurrence
pursues: transitional_justice
evidence: moderate
mechanism: recurrence_unaddressed
when:
  situation: {after_atrocities: yes, conflict_phase: [none, latent, ceasefire, post_agreement], atrocity_phase: {at_most: elevated}}
  not:
    - given: {change: action}
      change: {instrument: [transitional_measure, prosecution, rule_of_law_programme, constitution_support, security_sector_reform]}
    - {given: {deal: action}, deal: {accountability_clause: accountability_process}}
because: >
  Atrocities have been committed within memory, and no action addresses what made them possible: not vetting, truth,
  reparation, prosecution or reform. Past violations without consequence are a risk factor, and closure without change
  repeats.
mitigate:
  - Assess the risk of recurrence after six, twelve and twenty-four months, and add measures on its causes.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶6"}
  - {ref: truth-commissions-2020, at: opening}
examples:
  - name: only relief after atrocities
    policy:
      situation: {after_atrocities: yes, conflict_phase: post_agreement, atrocity_phase: structural_risk}
      actions: {food: {instrument: humanitarian_aid, accountability_clause: none}}
    expect: established
  - name: a truth commission
    policy:
      situation: {after_atrocities: yes, conflict_phase: post_agreement, atrocity_phase: structural_risk}
      actions: {truth: {instrument: truth_commission}}
    expect: silent
  - name: no atrocities
    policy:
      situation: {after_atrocities: no, conflict_phase: post_agreement, atrocity_phase: structural_risk}
      actions: {food: {instrument: humanitarian_aid}}
    expect: silent
  - name: the past is not known
    policy:
      situation: {conflict_phase: post_agreement, atrocity_phase: structural_risk}
      actions: {food: {instrument: humanitarian_aid, accountability_clause: none}}
    expect: possible
    asks: [situation.after_atrocities]
  - name: the atrocity phase is imminent
    policy:
      situation: {conflict_phase: post_agreement, atrocity_phase: imminent, after_atrocities: yes}
      actions: {food: {instrument: humanitarian_aid, accountability_clause: none}}
    expect: silent
  - name: the conflict phase is escalating
    policy:
      situation: {conflict_phase: escalating, atrocity_phase: structural_risk, after_atrocities: yes}
      actions: {food: {instrument: humanitarian_aid, accountability_clause: none}}
    expect: silent
  - name: the truth's instrument is court deferral
    policy:
      situation: {conflict_phase: post_agreement, atrocity_phase: structural_risk, after_atrocities: yes}
      actions: {truth: {instrument: court_deferral}}
    expect: unguarded
  - name: the atrocity phase is elevated
    policy:
      situation: {conflict_phase: post_agreement, atrocity_phase: elevated, after_atrocities: yes}
      actions: {food: {instrument: humanitarian_aid, accountability_clause: none}}
    expect: established
  - name: the food's accountability clause excludes core crimes
    policy:
      situation: {conflict_phase: post_agreement, atrocity_phase: structural_risk, after_atrocities: yes}
      actions: {food: {instrument: humanitarian_aid, accountability_clause: excludes_core_crimes}}
    expect: established
  - name: the food's accountability clause is accountability process
    policy:
      situation: {conflict_phase: post_agreement, atrocity_phase: structural_risk, after_atrocities: yes}
      actions: {food: {instrument: humanitarian_aid, accountability_clause: accountability_process}}
    expect: silent
"""###),
    ("documentation-and-truth/competing-collectors.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Several bodies take the testimony of the same survivors
status: review
interaction: counteracting
with_safeguard: enabling
affects: documentation_evidence.evidence_integrity
evidence: moderate
mechanism: exposure_of_sources
given: {first: action, second: action}
unordered: [first, second]
when:
  first: {instrument: [documentation, fact_finding]}
  second: {instrument: [documentation, fact_finding]}
unless:
  - {label: one owner coordinates them, first: {coordinated_with: second}}
  - {label: one owner coordinates them, second: {coordinated_with: first}}
  - {label: one body leads the collection, first: {single_collector: yes}, second: {single_collector: yes}}
because: >
  {first} and {second} may take testimony from the same survivors without coordination. Repeated accounts harm survivors and
  create inconsistencies that weaken cases.
mitigate:
  - Set up a common platform and register, and limit first accounts to one body.
sources:
  - {ref: eurojust-icc-2022, at: opening}
examples:
  - name: two projects
    policy:
      actions: {one: {instrument: documentation}, two: {instrument: documentation}}
    expect: unguarded
  - name: nobody coordinates
    policy:
      actions:
        one: {instrument: documentation, coordinated_with: none, single_collector: no}
        two: {instrument: fact_finding, coordinated_with: none}
    expect: established
  - name: one project
    policy:
      actions: {one: {instrument: documentation, coordinated_with: none}}
    expect: silent
  - name: what the second is is not stated
    policy:
      actions:
        one: {instrument: documentation, coordinated_with: none, single_collector: no}
        two: {instrument: {one_of: [documentation, truth_commission]}, coordinated_with: none}
    expect: possible
    asks: [two.instrument]
  - name: coordinated
    policy:
      actions: {one: {instrument: documentation, coordinated_with: [two]}, two: {instrument: documentation}}
    expect: mitigated
  - name: one body leads the collection of testimony, for the one
    policy:
      actions:
        one: {instrument: documentation, coordinated_with: none, single_collector: yes}
        two: {instrument: fact_finding, coordinated_with: none}
    expect: unguarded
  - name: the one's instrument is evidence mechanism
    policy:
      actions: {one: {instrument: evidence_mechanism}, two: {instrument: documentation}}
    expect: silent
  - name: the two is coordinated with the one
    policy:
      actions: {one: {instrument: documentation}, two: {instrument: documentation, coordinated_with: [one]}}
    expect: mitigated
  - name: the two's instrument is evidence mechanism
    policy:
      actions: {one: {instrument: documentation}, two: {instrument: evidence_mechanism}}
    expect: silent
  - name: one body leads the collection of testimony, for the two
    policy:
      actions:
        one: {instrument: documentation, coordinated_with: none, single_collector: yes}
        two: {instrument: fact_finding, coordinated_with: none, single_collector: yes}
    expect: mitigated
  - name: it is not so that one body leads the collection of testimony, for the two
    policy:
      actions:
        one: {instrument: documentation, coordinated_with: none, single_collector: yes}
        two: {instrument: fact_finding, coordinated_with: none, single_collector: no}
    expect: established
"""###),
    ("documentation-and-truth/evidence-before-the-deal.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the pardon's instrument is recognition
    policy:
      actions: {inquiry: {instrument: fact_finding, start: 2026-01, end: 2026-03-31}, pardon: {instrument: recognition, start: 2026-06}}
    expect: silent
  - name: the inquiry's instrument is international prosecution
    policy:
      actions:
        inquiry: {instrument: international_prosecution, start: 2026-01, end: 2026-03-31}
        pardon: {instrument: amnesty, start: 2026-06}
    expect: silent
  - name: there is a second pardon
    policy:
      actions:
        inquiry: {instrument: fact_finding, start: 2026-01, end: 2026-03-31}
        pardon: {instrument: amnesty, start: 2026-06}
        second_pardon: {instrument: amnesty, start: 2026-06}
    expect: established
    interaction: reinforcing
"""###),
    ("documentation-and-truth/evidence-for-listings.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Sound evidence feeds targeted measures
status: review
interaction: reinforcing
affects: sanctions_policy.change_conduct
pursues: documentation_evidence
evidence: limited
mechanism: evidence_to_measures
given: {evidence: action, listing: action}
when:
  evidence: {instrument: inquiry, data_safeguards: yes}
  listing: {instrument: [targeted_sanctions, network_sanctions], change: {none_of: [reduced, withdrawn]}}
because: >
  {evidence} is collected with rules on data and can support {listing}. Measures that rest on evidence hit those
  responsible, err less and can be reviewed.
mitigate:
  - Protect sources, lay down what is disclosed and do not trade witness statements.
sources:
  - {ref: eurojust-icc-2022, at: opening}
examples:
  - name: documentation and listings
    policy:
      actions: {archive: {instrument: evidence_mechanism, data_safeguards: yes}, listing: {instrument: targeted_sanctions}}
    expect: established
  - name: no rules on data
    policy:
      actions: {archive: {instrument: evidence_mechanism, data_safeguards: no}, listing: {instrument: targeted_sanctions}}
    expect: silent
  - name: nothing is said of data
    policy:
      actions: {archive: {instrument: evidence_mechanism}, listing: {instrument: targeted_sanctions}}
    expect: latent
  - name: the listing is reduced
    policy:
      actions: {archive: {instrument: evidence_mechanism, data_safeguards: yes}, listing: {instrument: targeted_sanctions, change: reduced}}
    expect: silent
  - name: the listing's instrument is sectoral sanctions
    policy:
      actions: {archive: {instrument: evidence_mechanism, data_safeguards: yes}, listing: {instrument: sectoral_sanctions}}
    expect: silent
  - name: the archive's instrument is international prosecution
    policy:
      actions: {archive: {instrument: international_prosecution, data_safeguards: yes}, listing: {instrument: targeted_sanctions}}
    expect: silent
  - name: there is a second archive
    policy:
      actions:
        archive: {instrument: evidence_mechanism, data_safeguards: yes}
        listing: {instrument: targeted_sanctions}
        second_archive: {instrument: evidence_mechanism, data_safeguards: yes}
    expect: established
    interaction: reinforcing
"""###),
    ("documentation-and-truth/one-collector.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Documentation with one lead collector and consent keeps evidence usable
status: review
interaction: reinforcing
affects: documentation_evidence.evidence_integrity
pursues: documentation_evidence
evidence: moderate
mechanism: evidence_to_measures
given: {documentation: action}
when:
  documentation: {instrument: inquiry, single_collector: yes, data_safeguards: yes}
because: >
  {documentation} has one lead collector and rules on consent, data and referral. Survivors tell their account once,
  evidence stays usable, and those who attack see that a record is kept.
mitigate:
  - Train collectors, store securely and offer psychological and social support.
sources:
  - {ref: eurojust-icc-2022, at: opening}
  - {ref: dalessandra-whidden-2022, at: "¶26"}
examples:
  - name: one collector and rules on data
    policy:
      actions: {archive: {instrument: documentation, single_collector: yes, data_safeguards: yes}}
    expect: established
  - name: several collectors
    policy:
      actions: {archive: {instrument: documentation, single_collector: no, data_safeguards: yes}}
    expect: silent
  - name: the instrument is open
    policy:
      actions: {archive: {instrument: {one_of: [documentation, memorialisation]}, single_collector: yes, data_safeguards: yes}}
    expect: possible
    asks: [archive.instrument]
  - name: it is not stated whether consent, data security and referral are laid down
    policy:
      actions: {archive: {instrument: documentation, single_collector: yes}}
    expect: latent
    interaction: reinforcing
  - name: the archive's instrument is international prosecution
    policy:
      actions: {archive: {instrument: international_prosecution, data_safeguards: yes, single_collector: yes}}
    expect: silent
  - name: consent, data security and referral are not laid down
    policy:
      actions: {archive: {instrument: documentation, data_safeguards: no, single_collector: yes}}
    expect: silent
"""###),
    ("documentation-and-truth/one-sided-memory.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Memory of one side only prepares the next violence
status: review
interaction: constraining
with_safeguard: enabling
affects: atrocity_prevention.prevent_recurrence
pursues: transitional_justice
evidence: limited
mechanism: one_sided_memory
given: {memory: action}
some: {left: actor}
when:
  memory: {instrument: [memorialisation, truth_commission], leaves_out: left}
  left: {role: population}
unless:
  - {label: those left out take part in the design, memory: {inclusion: targeted_group}}
because: >
  {memory} leaves out a group that was harmed. Denial and bias are signs of risk, and commemorations can inflame.
mitigate:
  - Design with all who were harmed, let independent historians work and protect people on the dates.
sources:
  - {ref: un-framework-2014, at: indicator 8.11}
examples:
  - name: a memorial for one side
    policy:
      actors: {others: {role: survivors}}
      actions: {stone: {instrument: memorialisation, leaves_out: [others]}}
    expect: unguarded
  - name: only the armed parties decide
    policy:
      actors: {others: {role: survivors}}
      actions: {stone: {instrument: memorialisation, leaves_out: [others], inclusion: armed_parties_only}}
    expect: established
  - name: nobody is left out
    policy:
      actors: {others: {role: survivors}}
      actions: {stone: {instrument: memorialisation, leaves_out: none, inclusion: armed_parties_only}}
    expect: silent
  - name: who is left out is not stated
    policy:
      actors: {others: {role: survivors}}
      actions: {stone: {instrument: memorialisation, inclusion: armed_parties_only}}
    expect: possible
    asks: [stone.leaves_out]
  - name: those left out take part
    policy:
      actors: {others: {role: survivors}}
      actions: {stone: {instrument: memorialisation, leaves_out: [others], inclusion: targeted_group}}
    expect: mitigated
  - name: the others' role is other role
    policy:
      actors: {others: {role: other_role}}
      actions: {stone: {instrument: memorialisation, leaves_out: [others]}}
    expect: silent
  - name: the stone's instrument is reparation
    policy:
      actors: {others: {role: survivors}}
      actions: {stone: {instrument: reparation, leaves_out: [others]}}
    expect: silent
  - name: the stone's inclusion is civil society
    policy:
      actors: {others: {role: survivors}}
      actions: {stone: {instrument: memorialisation, leaves_out: [others], inclusion: civil_society}}
    expect: established
"""###),
    ("documentation-and-truth/relief-workers-as-collectors.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Relief workers are asked to gather evidence
status: draft
interaction: counteracting
with_safeguard: enabling
affects: humanitarian_relief.humanitarian_neutrality
pursues: documentation_evidence
evidence: limited
mechanism: relief_instrumentalised
given: {documentation: action, relief: action, agency: actor}
when:
  documentation: {instrument: [documentation, evidence_mechanism], implemented_by: agency}
  relief: {instrument: relief_delivery, implemented_by: agency}
unless:
  - {label: mandates are separate and referral needs consent, documentation: {data_safeguards: yes, agreed_division_of_roles: yes}}
because: >
  {agency} delivers {relief} and gathers evidence in {documentation}. It may lose its neutrality, its access and the safety
  of its staff.
mitigate:
  - Separate the mandates, refer with consent and protect medical records.
sources:
  - {ref: eurojust-icc-2022, at: opening, stance: qualifies}
examples:
  - name: one agency does both
    policy:
      actors: {agency: {role: humanitarian_organisation}}
      actions:
        archive: {instrument: documentation, implemented_by: [agency]}
        food: {instrument: humanitarian_aid, implemented_by: [agency]}
    expect: unguarded
  - name: mandates are mixed
    policy:
      actors: {agency: {role: humanitarian_organisation}}
      actions:
        archive: {instrument: documentation, implemented_by: [agency], data_safeguards: no}
        food: {instrument: humanitarian_aid, implemented_by: [agency]}
    expect: established
  - name: two agencies
    policy:
      actors: {agency: {role: humanitarian_organisation}, archive_body: {role: civil_society_organisation}}
      actions:
        archive: {instrument: documentation, implemented_by: [archive_body], data_safeguards: no}
        food: {instrument: humanitarian_aid, implemented_by: [agency]}
    expect: silent
  - name: who documents is not stated
    policy:
      actors: {agency: {role: humanitarian_organisation}}
      actions: {archive: {instrument: documentation, data_safeguards: no}, food: {instrument: humanitarian_aid, implemented_by: [agency]}}
    expect: possible
    asks: [archive.implemented_by]
  - name: separate mandates
    policy:
      actors: {agency: {role: humanitarian_organisation}}
      actions:
        archive: {instrument: documentation, implemented_by: [agency], data_safeguards: yes, agreed_division_of_roles: yes}
        food: {instrument: humanitarian_aid, implemented_by: [agency]}
    expect: mitigated
  - name: the food's instrument is humanitarian exemption
    policy:
      actors: {agency: {role: humanitarian_organisation}}
      actions:
        archive: {instrument: documentation, implemented_by: [agency]}
        food: {instrument: humanitarian_exemption, implemented_by: [agency]}
    expect: silent
  - name: the archive's instrument is international prosecution
    policy:
      actors: {agency: {role: humanitarian_organisation}}
      actions:
        archive: {instrument: international_prosecution, implemented_by: [agency]}
        food: {instrument: humanitarian_aid, implemented_by: [agency]}
    expect: silent
  - name: it is not agreed who speaks, who mediates and who acts
    policy:
      actors: {agency: {role: humanitarian_organisation}}
      actions:
        archive: {instrument: documentation, implemented_by: [agency], agreed_division_of_roles: no}
        food: {instrument: humanitarian_aid, implemented_by: [agency]}
    expect: established
"""###),
    ("documentation-and-truth/visible-witnesses.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Visible documentation exposes people within reach of those who attack
status: draft
interaction: counteracting
with_safeguard: consistent
affects: documentation_evidence.safety_of_sources
pursues: documentation_evidence
evidence: limited
mechanism: exposure_of_sources
given: {documentation: action}
when:
  documentation: {instrument: [documentation, fact_finding], visibility: public}
  situation: {atrocity_phase: {at_least: imminent}}
unless:
  - label: consent and security of data are laid down and people are protected
    documentation: {data_safeguards: yes, protection: {at_least: monitoring_presence}}
because: >
  {documentation} is public while atrocities are imminent or under way. Witnesses and staff within reach of those who attack
  become targets.
mitigate:
  - Work from a distance and securely, pay for relocation, publish later and let local people decide on risk.
sources:
  - {ref: eurojust-icc-2022, at: opening, stance: qualifies}
examples:
  - name: a public project amid attacks
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {archive: {instrument: documentation, visibility: public}}
    expect: unguarded
  - name: no rules on data
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {archive: {instrument: documentation, visibility: public, data_safeguards: no}}
    expect: established
  - name: a quiet project
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {archive: {instrument: documentation, visibility: quiet, data_safeguards: no}}
    expect: silent
  - name: visibility is not stated
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {archive: {instrument: documentation, data_safeguards: no}}
    expect: possible
    asks: [archive.visibility]
  - name: protected, with rules on data
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {archive: {instrument: documentation, visibility: public, data_safeguards: yes, protection: monitoring_presence}}
    expect: mitigated
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actions: {archive: {instrument: documentation, visibility: public}}
    expect: silent
  - name: the archive's instrument is evidence mechanism
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {archive: {instrument: evidence_mechanism, visibility: public}}
    expect: silent
  - name: the archive has no protection
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {archive: {instrument: documentation, visibility: public, protection: none}}
    expect: established
  - name: the atrocity phase is imminent
    policy:
      situation: {atrocity_phase: imminent}
      actions: {archive: {instrument: documentation, visibility: public, data_safeguards: no}}
    expect: established
"""###),
    ("elections/civic-space-and-diplomacy.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Support to civil society beside early diplomacy keeps civic space open
status: review
interaction: reinforcing
affects: democracy_rule_of_law.open_civic_space
pursues: human_rights_diplomacy
evidence: moderate
mechanism: deterrent_diplomacy
given: {support: action, diplomacy: action}
when:
  support: {instrument: civil_society_support}
  diplomacy: {instrument: [preventive_diplomacy, public_alert, quiet_diplomacy]}
  weak_civil_society_and_media: {status: {at_least: present}}
because: >
  {support} helps those whose work is being restricted and {diplomacy} speaks for them early. It keeps alive what holds
  violence back and slows steps such as the expulsion of observers.
mitigate:
  - Pay for the security and legal aid of those who defend rights.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶20"}
  - {ref: un-framework-2014, at: indicator 7.7}
examples:
  - name: support and early diplomacy
    policy:
      indicators: {weak_civil_society_and_media: {status: worsening}}
      actions: {grants: {instrument: civil_society_support}, calls: {instrument: preventive_diplomacy}}
    expect: established
  - name: civic space is open
    policy:
      indicators: {weak_civil_society_and_media: {status: not_seen}}
      actions: {grants: {instrument: civil_society_support}, calls: {instrument: preventive_diplomacy}}
    expect: silent
  - name: civic space is not assessed
    policy:
      actions: {grants: {instrument: civil_society_support}, calls: {instrument: preventive_diplomacy}}
    expect: possible
    asks: [weak_civil_society_and_media.status]
  - name: the calls' instrument is good offices
    policy:
      indicators: {weak_civil_society_and_media: {status: worsening}}
      actions: {grants: {instrument: civil_society_support}, calls: {instrument: good_offices}}
    expect: silent
  - name: the grants' instrument is extremism prevention
    policy:
      indicators: {weak_civil_society_and_media: {status: worsening}}
      actions: {grants: {instrument: extremism_prevention}, calls: {instrument: preventive_diplomacy}}
    expect: silent
  - name: weak or harassed civil society and media's status is present
    policy:
      indicators: {weak_civil_society_and_media: {status: present}}
      actions: {grants: {instrument: civil_society_support}, calls: {instrument: preventive_diplomacy}}
    expect: established
    interaction: reinforcing
"""###),
    ("elections/early-vote-after-war.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: An early vote after war without safeguards makes renewed fighting more likely
status: review
interaction: counteracting
with_safeguard: enabling
affects: mediation_peace_process.implement_agreements
pursues: democracy_rule_of_law
evidence: moderate
mechanism: election_trigger
school: Q15.trigger
given: {support: action}
when:
  support: {instrument: election_support}
  situation: {conflict_phase: [ceasefire, post_agreement], months_since_fighting: {at_most: 23}}
unless:
  - label: fighters are demobilised and a presence keeps the peace
    given: {programme: action, mission: action}
    programme: {instrument: [ddr_programme, disarmament]}
    mission: {instrument: peace_operation, change: [as_described, reinforced], protection: {at_least: monitoring_presence}}
because: >
  {support} prepares a vote less than two years after war. Early elections raise the chance of renewed fighting unless
  fighters are demobilised, peacekeepers are present and courts are strong.
mitigate:
  - Demobilise, deploy peacekeepers and strengthen courts first, and hold local polls later.
sources:
  - {ref: brancati-snyder-2013, at: abstract}
examples:
  - name: a vote a year after war
    policy:
      situation: {conflict_phase: post_agreement, months_since_fighting: 12}
      actions: {vote: {instrument: election_support}}
    expect: established
  - name: five years after
    policy:
      situation: {conflict_phase: post_agreement, months_since_fighting: 60}
      actions: {vote: {instrument: election_support}}
    expect: silent
  - name: the time since is not known
    policy:
      situation: {conflict_phase: post_agreement}
      actions: {vote: {instrument: election_support}}
    expect: possible
    asks: [situation.months_since_fighting]
  - name: demobilisation and peacekeepers
    policy:
      situation: {conflict_phase: post_agreement, months_since_fighting: 12}
      actions:
        vote: {instrument: election_support}
        programme: {instrument: ddr_programme}
        mission: {instrument: un_peacekeeping, protection: physical_protection}
    expect: mitigated
  - name: a mission of which nobody says whether it protects
    policy:
      situation: {conflict_phase: post_agreement, months_since_fighting: 12}
      actions: {vote: {instrument: election_support}, programme: {instrument: ddr_programme}, mission: {instrument: un_peacekeeping}}
    expect: unguarded
  - name: the mission is reduced
    policy:
      situation: {conflict_phase: post_agreement, months_since_fighting: 12}
      actions:
        vote: {instrument: election_support}
        programme: {instrument: ddr_programme}
        mission: {instrument: un_peacekeeping, change: reduced, protection: physical_protection}
    expect: established
  - name: the programme's instrument is army integration
    policy:
      situation: {conflict_phase: post_agreement, months_since_fighting: 12}
      actions:
        vote: {instrument: election_support}
        programme: {instrument: army_integration}
        mission: {instrument: un_peacekeeping, protection: physical_protection}
    expect: established
  - name: the conflict phase is relapse
    policy:
      situation: {conflict_phase: relapse, months_since_fighting: 12}
      actions: {vote: {instrument: election_support}}
    expect: silent
  - name: the vote's instrument is constitution support
    policy:
      situation: {conflict_phase: post_agreement, months_since_fighting: 12}
      actions: {vote: {instrument: constitution_support}}
    expect: silent
  - name: the mission's instrument is safe area
    policy:
      situation: {conflict_phase: post_agreement, months_since_fighting: 12}
      actions:
        vote: {instrument: election_support}
        programme: {instrument: ddr_programme}
        mission: {instrument: safe_area, protection: physical_protection}
    expect: established
  - name: fighting ended 23 months ago
    policy:
      situation: {conflict_phase: post_agreement, months_since_fighting: 23}
      actions: {vote: {instrument: election_support}}
    expect: established
  - name: fighting ended 24 months ago
    policy:
      situation: {conflict_phase: post_agreement, months_since_fighting: 24}
      actions: {vote: {instrument: election_support}}
    expect: silent
  - name: the mission's protection is monitoring presence
    policy:
      situation: {conflict_phase: post_agreement, months_since_fighting: 12}
      actions:
        vote: {instrument: election_support}
        programme: {instrument: ddr_programme}
        mission: {instrument: un_peacekeeping, protection: monitoring_presence}
    expect: mitigated
  - name: the mission has no protection
    policy:
      situation: {conflict_phase: post_agreement, months_since_fighting: 12}
      actions:
        vote: {instrument: election_support}
        programme: {instrument: ddr_programme}
        mission: {instrument: un_peacekeeping, protection: none}
    expect: established
"""###),
    ("elections/equipping-the-incumbent.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: The incumbent's forces are equipped while an election is supported
status: draft
interaction: counteracting
with_safeguard: consistent
affects: democracy_rule_of_law.legitimate_power
pursues: security_assistance_ssr
evidence: limited
mechanism: mixed_signals
given: {vote: action, equipment: action, force: actor}
when:
  vote: {instrument: election_support}
  equipment: {instrument: [train_equip, arms_transfer], recipient: force}
  force: {role: state_security_force}
  situation: {election_ahead: {at_least: within_a_year}}
unless:
  - {label: units are vetted and civilians oversee them, equipment: {vetting: {at_least: unit}, civilian_oversight: yes}}
because: >
  {equipment} strengthens {force} under the incumbent while {vote} supports a contest for power. The means to suppress grow
  as the contest nears.
mitigate:
  - Deliver equipment after the vote, agree on a code of conduct and let several parties oversee it.
sources:
  - {ref: rand-securing-tyrants, at: opening, stance: qualifies}
examples:
  - name: equipment before the vote
    policy:
      situation: {election_ahead: within_four_months}
      actors: {police: {role: state_security_force}}
      actions: {vote: {instrument: election_support}, kit: {instrument: train_equip, recipient: [police]}}
    expect: unguarded
  - name: nobody is vetted
    policy:
      situation: {election_ahead: within_four_months}
      actors: {police: {role: state_security_force}}
      actions: {vote: {instrument: election_support}, kit: {instrument: train_equip, recipient: [police], vetting: none}}
    expect: established
  - name: no vote ahead
    policy:
      situation: {election_ahead: none}
      actors: {police: {role: state_security_force}}
      actions: {vote: {instrument: election_support}, kit: {instrument: train_equip, recipient: [police], vetting: none}}
    expect: silent
  - name: the date is not known
    policy:
      actors: {police: {role: state_security_force}}
      actions: {vote: {instrument: election_support}, kit: {instrument: train_equip, recipient: [police], vetting: none}}
    expect: possible
    asks: [situation.election_ahead]
  - name: vetted and overseen
    policy:
      situation: {election_ahead: within_four_months}
      actors: {police: {role: state_security_force}}
      actions:
        vote: {instrument: election_support}
        kit: {instrument: train_equip, recipient: [police], vetting: unit, civilian_oversight: yes}
    expect: mitigated
  - name: the police's role is border force
    policy:
      situation: {election_ahead: within_four_months}
      actors: {police: {role: border_force}}
      actions: {vote: {instrument: election_support}, kit: {instrument: train_equip, recipient: [police]}}
    expect: silent
  - name: the kit's instrument is technology transfer
    policy:
      situation: {election_ahead: within_four_months}
      actors: {police: {role: state_security_force}}
      actions: {vote: {instrument: election_support}, kit: {instrument: technology_transfer, recipient: [police]}}
    expect: silent
  - name: the vote's instrument is constitution support
    policy:
      situation: {election_ahead: within_four_months}
      actors: {police: {role: state_security_force}}
      actions: {vote: {instrument: constitution_support}, kit: {instrument: train_equip, recipient: [police]}}
    expect: silent
  - name: the kit has no recipient
    policy:
      situation: {election_ahead: within_four_months}
      actors: {police: {role: state_security_force}}
      actions: {vote: {instrument: election_support}, kit: {instrument: train_equip, recipient: none}}
    expect: silent
  - name: the kit's vetting is individual
    policy:
      situation: {election_ahead: within_four_months}
      actors: {police: {role: state_security_force}}
      actions: {vote: {instrument: election_support}, kit: {instrument: train_equip, recipient: [police], vetting: individual}}
    expect: established
  - name: the election ahead is within a year
    policy:
      situation: {election_ahead: within_a_year}
      actors: {police: {role: state_security_force}}
      actions: {vote: {instrument: election_support}, kit: {instrument: train_equip, recipient: [police], vetting: none}}
    expect: established
  - name: the kit does not include civilian oversight of forces
    policy:
      situation: {election_ahead: within_four_months}
      actors: {police: {role: state_security_force}}
      actions: {vote: {instrument: election_support}, kit: {instrument: train_equip, recipient: [police], civilian_oversight: no}}
    expect: established
"""###),
    ("elections/recognition-after-violence.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Recognition without conditions rewards an authority whose forces attack civilians
status: draft
interaction: counteracting
with_safeguard: consistent
affects: atrocity_prevention.dissuade_perpetrators
pursues: democracy_rule_of_law
evidence: limited
mechanism: engagement_without_conditions
given: {recognition: action, authority: actor}
when:
  recognition: {instrument: [recognition, normalisation], recipient: authority}
  authority: {role: [government_authority, political_actor, armed_actor, leader], perpetrator_status: {at_least: credible}}
unless:
  - {label: it depends on conduct, recognition: {conditionality: {at_least: conduct_based}}}
because: >
  {recognition} gives {authority} standing, though it is implicated in attacks on civilians and nothing has been done about
  them. It rewards violence and closes accountability.
mitigate:
  - Make recognition depend on an inquiry, on inclusion and on conduct.
sources:
  - {ref: krain-2014, at: abstract, stance: qualifies}
examples:
  - name: recognition without conditions
    policy:
      actors: {junta: {role: government_authority, perpetrator_status: credible}}
      actions: {note: {instrument: recognition, recipient: [junta]}}
    expect: unguarded
  - name: no condition
    policy:
      actors: {junta: {role: government_authority, perpetrator_status: credible}}
      actions: {note: {instrument: recognition, recipient: [junta], conditionality: none}}
    expect: established
  - name: no allegation
    policy:
      actors: {junta: {role: government_authority, perpetrator_status: none}}
      actions: {note: {instrument: recognition, recipient: [junta], conditionality: none}}
    expect: silent
  - name: the record is not known
    policy:
      actors: {junta: {role: government_authority}}
      actions: {note: {instrument: recognition, recipient: [junta], conditionality: none}}
    expect: possible
    asks: [junta.perpetrator_status]
  - name: conditional
    policy:
      actors: {junta: {role: government_authority, perpetrator_status: credible}}
      actions: {note: {instrument: recognition, recipient: [junta], conditionality: conduct_based}}
    expect: mitigated
  - name: the junta's role is acting government
    policy:
      actors: {junta: {role: acting_government, perpetrator_status: credible}}
      actions: {note: {instrument: recognition, recipient: [junta]}}
    expect: silent
  - name: the note's instrument is diplomatic downgrade
    policy:
      actors: {junta: {role: government_authority, perpetrator_status: credible}}
      actions: {note: {instrument: diplomatic_downgrade, recipient: [junta]}}
    expect: silent
  - name: the note has no recipient
    policy:
      actors: {junta: {role: government_authority, perpetrator_status: credible}}
      actions: {note: {instrument: recognition, recipient: none}}
    expect: silent
  - name: the note's conditionality is procedural
    policy:
      actors: {junta: {role: government_authority, perpetrator_status: credible}}
      actions: {note: {instrument: recognition, recipient: [junta], conditionality: procedural}}
    expect: established
  - name: the junta's perpetrator status is suspected
    policy:
      actors: {junta: {role: government_authority, perpetrator_status: suspected}}
      actions: {note: {instrument: recognition, recipient: [junta]}}
    expect: silent
"""###),
    ("elections/tailored-prevention.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Prevention of electoral violence that is matched to those who commit it works
status: review
interaction: reinforcing
affects: atrocity_prevention.protect_populations
pursues: democracy_rule_of_law
evidence: moderate
mechanism: safe_election
given: {support: action}
when:
  support: {instrument: election_support, assessments: [atrocity, conflict]}
  situation: {election_ahead: {at_least: within_a_year}}
because: >
  {support} rests on an assessment of who may use violence. Across a decade of elections, capacity building lowered violence
  by non-state actors and work on attitudes lowered violence by state actors and their allies.
mitigate:
  - Add a parallel count, a rapid response and a desk for rumours.
sources:
  - {ref: birch-muchlinski-2017, at: abstract}
examples:
  - name: support that rests on an assessment
    policy:
      situation: {election_ahead: within_a_year}
      actions: {vote: {instrument: election_support, assessments: [atrocity]}}
    expect: established
  - name: no assessment
    policy:
      situation: {election_ahead: within_a_year}
      actions: {vote: {instrument: election_support, assessments: [humanitarian_impact]}}
    expect: silent
  - name: the date is not known
    policy:
      actions: {vote: {instrument: election_support, assessments: [atrocity]}}
    expect: possible
    asks: [situation.election_ahead]
  - name: the vote's instrument is constitution support
    policy:
      situation: {election_ahead: within_a_year}
      actions: {vote: {instrument: constitution_support, assessments: atrocity}}
    expect: silent
  - name: the vote's assessments are human rights due diligence
    policy:
      situation: {election_ahead: within_a_year}
      actions: {vote: {instrument: election_support, assessments: human_rights_due_diligence}}
    expect: silent
  - name: there is a second vote
    policy:
      situation: {election_ahead: within_a_year}
      actions:
        vote: {instrument: election_support, assessments: atrocity}
        second_vote: {instrument: election_support, assessments: atrocity}
    expect: established
    interaction: reinforcing
  - name: there is no national or contested local election within a year
    policy:
      situation: {election_ahead: none}
      actions: {vote: {instrument: election_support, assessments: atrocity}}
    expect: silent
"""###),
    ("elections/vote-in-a-risky-season.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: only conflict was assessed and nobody protects
    policy:
      situation: {election_ahead: within_four_months, atrocity_phase: elevated}
      risk_factors: {intergroup_tensions: {level: worsening}}
      actions: {support: {instrument: election_support, assessments: [conflict], protection: none}}
    expect: established
  - name: the atrocity phase is structural risk
    policy:
      risk_factors: {intergroup_tensions: {level: worsening}}
      situation: {atrocity_phase: structural_risk, election_ahead: within_four_months}
      actions: {support: {instrument: election_support}}
    expect: silent
  - name: the support's protection is monitoring presence
    policy:
      risk_factors: {intergroup_tensions: {level: worsening}}
      situation: {atrocity_phase: elevated, election_ahead: within_four_months}
      actions: {support: {instrument: election_support, protection: monitoring_presence}}
    expect: mitigated
  - name: the support's instrument is constitution support
    policy:
      risk_factors: {intergroup_tensions: {level: worsening}}
      situation: {atrocity_phase: elevated, election_ahead: within_four_months}
      actions: {support: {instrument: constitution_support}}
    expect: silent
  - name: the election ahead is not known
    policy:
      risk_factors: {intergroup_tensions: {level: worsening}}
      situation: {atrocity_phase: elevated}
      actions: {support: {instrument: election_support, assessments: atrocity}}
    expect: silent
  - name: the election ahead is within a year
    policy:
      risk_factors: {intergroup_tensions: {level: worsening}}
      situation: {atrocity_phase: elevated, election_ahead: within_a_year}
      actions: {support: {instrument: election_support, assessments: atrocity}}
    expect: mitigated
  - name: the support's assessments are human rights due diligence
    policy:
      risk_factors: {intergroup_tensions: {level: worsening}}
      situation: {atrocity_phase: elevated, election_ahead: within_four_months}
      actions: {support: {instrument: election_support, protection: none, assessments: human_rights_due_diligence}}
    expect: established
"""###),
    ("elections/window-of-risk.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: An election nears where identity and power coincide
status: contested
kind: trigger
affects: atrocity_prevention.protect_populations
pursues: democracy_rule_of_law
evidence: contested
mechanism: election_trigger
school: Q15.trigger
when:
  situation: {election_ahead: {at_least: within_four_months}}
  intergroup_tensions: {level: {at_least: present}}
  any:
    - {motives_or_incentives: {level: {at_least: present}}}
    - {hate_rhetoric: {status: {at_least: worsening}}}
because: >
  A contested election is less than four months away where tensions between groups are present and leaders have a motive for
  violence or incitement grows. Elections are a listed trigger; they are not in general a trigger of mass killing, so that
  the other signs are needed.
duties:
  - {who: Warning desk, what: "Report every week until the result has been accepted", within: 7 days}
  - {who: Embassy, what: "Seek pledges of conduct from security forces and parties", within: 30 days}
sources:
  - {ref: un-framework-2014, at: indicator 8.8}
  - {ref: ulfelder-2013, at: opening, stance: qualifies}
examples:
  - name: an election amid tension and motive
    policy:
      situation: {election_ahead: within_three_months}
      risk_factors: {intergroup_tensions: {level: present}, motives_or_incentives: {level: present}}
    expect: established
  - name: no election
    policy:
      situation: {election_ahead: none}
      risk_factors: {intergroup_tensions: {level: present}, motives_or_incentives: {level: present}}
    expect: silent
  - name: the date is not known
    policy:
      risk_factors: {intergroup_tensions: {level: present}, motives_or_incentives: {level: present}}
    expect: possible
    asks: [situation.election_ahead]
  - name: motives or incentives' level is not seen
    policy:
      risk_factors: {motives_or_incentives: {level: not_seen}, intergroup_tensions: {level: present}}
      situation: {election_ahead: within_three_months}
    expect: possible
  - name: the election ahead is within a year
    policy:
      risk_factors: {motives_or_incentives: {level: present}, intergroup_tensions: {level: present}}
      situation: {election_ahead: within_a_year}
    expect: silent
  - name: the election ahead is within four months
    policy:
      risk_factors: {motives_or_incentives: {level: present}, intergroup_tensions: {level: present}}
      situation: {election_ahead: within_four_months}
    expect: established
  - name: intergroup tensions or patterns of discrimination against protected groups' level is not seen
    policy:
      risk_factors: {motives_or_incentives: {level: present}, intergroup_tensions: {level: not_seen}}
      situation: {election_ahead: within_three_months}
    expect: silent
  - name: hate rhetoric or dehumanising propaganda's status is present, and motives or incentives' level is not seen
    policy:
      risk_factors: {motives_or_incentives: {level: not_seen}, intergroup_tensions: {level: present}}
      indicators: {hate_rhetoric: {status: present}}
      situation: {election_ahead: within_three_months}
    expect: silent
  - name: hate rhetoric or dehumanising propaganda's status is worsening, and motives or incentives' level is not seen
    policy:
      risk_factors: {motives_or_incentives: {level: not_seen}, intergroup_tensions: {level: present}}
      indicators: {hate_rhetoric: {status: worsening}}
      situation: {election_ahead: within_three_months}
    expect: established
"""###),
    ("humanitarian-access/deprivation-taken-for-logistics.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: An assessment of needs does not ask who is denied relief, by whom and why
status: draft
kind: gap
interaction: constraining
with_safeguard: enabling
affects: atrocity_prevention.warn_early
pursues: humanitarian_relief
evidence: limited
mechanism: no_atrocity_assessment
given: {relief: action}
when:
  relief: {instrument: relief_delivery, status: [proposed, in_force]}
  situation: {group_gaps_in_need: yes, humanitarian_access: {at_most: restricted}}
unless:
  - {label: the risk of atrocities has been assessed, relief: {assessments: atrocity}}
  - {label: findings go to a named recipient of warnings, relief: {feeds_warning: yes}}
because: >
  Needs differ markedly between groups and access is hindered, and {relief} rests on no assessment of why. Deprivation by policy is then
  treated as a matter of transport, and the response may reward it.
mitigate:
  - Ask who is denied, by whom and why, and pass the answer to analysts under rules on data.
sources:
  - {ref: petrie-report, at: accounts}
examples:
  - name: gaps between groups and no question asked
    policy:
      situation: {group_gaps_in_need: yes, humanitarian_access: restricted}
      actions: {food: {instrument: humanitarian_aid}}
    expect: unguarded
  - name: only humanitarian impact was assessed
    policy:
      situation: {group_gaps_in_need: yes, humanitarian_access: restricted}
      actions: {food: {instrument: humanitarian_aid, assessments: [humanitarian_impact], feeds_warning: no}}
    expect: established
  - name: no gaps between groups
    policy:
      situation: {group_gaps_in_need: no, humanitarian_access: restricted}
      actions: {food: {instrument: humanitarian_aid, assessments: none}}
    expect: silent
  - name: gaps are not known
    policy:
      situation: {humanitarian_access: restricted}
      actions: {food: {instrument: humanitarian_aid, assessments: [conflict], feeds_warning: no}}
    expect: possible
    asks: [situation.group_gaps_in_need]
  - name: findings go to analysts
    policy:
      situation: {group_gaps_in_need: yes, humanitarian_access: restricted}
      actions: {food: {instrument: humanitarian_aid, feeds_warning: yes}}
    expect: mitigated
  - name: the food has ended
    policy:
      situation: {humanitarian_access: restricted, group_gaps_in_need: yes}
      actions: {food: {instrument: humanitarian_aid, status: ended}}
    expect: silent
  - name: the food's instrument is humanitarian exemption
    policy:
      situation: {humanitarian_access: restricted, group_gaps_in_need: yes}
      actions: {food: {instrument: humanitarian_exemption}}
    expect: silent
  - name: the humanitarian access is open
    policy:
      situation: {humanitarian_access: open, group_gaps_in_need: yes}
      actions: {food: {instrument: humanitarian_aid}}
    expect: silent
  - name: the food's assessments are atrocity
    policy:
      situation: {humanitarian_access: restricted, group_gaps_in_need: yes}
      actions: {food: {instrument: humanitarian_aid, assessments: atrocity}}
    expect: mitigated
  - name: the food's assessments are human rights due diligence
    policy:
      situation: {humanitarian_access: restricted, group_gaps_in_need: yes}
      actions: {food: {instrument: humanitarian_aid, assessments: human_rights_due_diligence, feeds_warning: no}}
    expect: established
"""###),
    ("humanitarian-access/evacuation-completes-expulsion.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: An evacuation completes the removal of a population that is being driven out
status: review
interaction: counteracting
with_safeguard: consistent
affects: atrocity_prevention.protect_populations
evidence: strong
mechanism: siege_and_transfer
school: Q05.by_consent
given: {evacuation: action}
when:
  evacuation: {instrument: [evacuation, evacuation_agreement, humanitarian_corridor]}
  situation: {displacement_pattern: deliberate}
unless:
  - label: people choose freely and their right to return and property is laid down
    evacuation: {voluntariness: informed_voluntary, return_and_property_clause: yes}
  - label: those affected have agreed and those who stay are protected
    evacuation: {consent_of_affected: agreed, keeps_option_to_stay: yes}
because: >
  People are driven out on purpose, and {evacuation} moves them without assurance that they choose freely and may return. It can save
  lives and at the same time serve the aim of those who expel.
mitigate:
  - Make leaving voluntary, informed and monitored; keep families together; register people and property; lay down the right to return.
  - Refuse to separate men and boys, and follow up on everybody who is on the lists.
sources:
  - {ref: briggs-fmr, at: opening}
  - {ref: alnap-ohchr-daraya, at: abstract}
examples:
  - name: an evacuation where people are driven out
    policy:
      situation: {displacement_pattern: deliberate}
      actions: {convoy: {instrument: evacuation_agreement}}
    expect: unguarded
  - name: people have no choice
    policy:
      situation: {displacement_pattern: deliberate}
      actions: {convoy: {instrument: evacuation_agreement, voluntariness: coerced, consent_of_affected: none}}
    expect: established
  - name: people flee from fighting
    policy:
      situation: {displacement_pattern: incidental}
      actions: {convoy: {instrument: evacuation, voluntariness: coerced, consent_of_affected: none}}
    expect: silent
  - name: why people leave is not known
    policy:
      actions: {convoy: {instrument: evacuation, voluntariness: coerced, consent_of_affected: none}}
    expect: possible
    asks: [situation.displacement_pattern]
  - name: a free choice with a right to return
    policy:
      situation: {displacement_pattern: deliberate}
      actions: {convoy: {instrument: evacuation, voluntariness: informed_voluntary, return_and_property_clause: yes}}
    expect: mitigated
  - name: the convoy's consent of affected is agreed
    policy:
      situation: {displacement_pattern: deliberate}
      actions: {convoy: {instrument: evacuation_agreement, consent_of_affected: agreed, voluntariness: coerced}}
    expect: unguarded
  - name: the convoy's instrument is peace agreement
    policy:
      situation: {displacement_pattern: deliberate}
      actions: {convoy: {instrument: peace_agreement}}
    expect: silent
  - name: the convoy's voluntariness is unassured
    policy:
      situation: {displacement_pattern: deliberate}
      actions: {convoy: {instrument: evacuation_agreement, consent_of_affected: none, voluntariness: unassured}}
    expect: established
  - name: the convoy's consent of affected is consulted
    policy:
      situation: {displacement_pattern: deliberate}
      actions: {convoy: {instrument: evacuation_agreement, consent_of_affected: consulted, voluntariness: coerced}}
    expect: established
  - name: the convoy's voluntariness is informed voluntary
    policy:
      situation: {displacement_pattern: deliberate}
      actions: {convoy: {instrument: evacuation_agreement, voluntariness: informed_voluntary}}
    expect: unguarded
  - name: those who stay are protected and supplied
    policy:
      situation: {displacement_pattern: deliberate}
      actions: {convoy: {instrument: evacuation_agreement, consent_of_affected: agreed, voluntariness: coerced, keeps_option_to_stay: yes}}
    expect: mitigated
  - name: those who stay are not protected and supplied
    policy:
      situation: {displacement_pattern: deliberate}
      actions: {convoy: {instrument: evacuation_agreement, consent_of_affected: agreed, voluntariness: coerced, keeps_option_to_stay: no}}
    expect: established
"""###),
    ("humanitarian-access/exemption-beside-pressure.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A standing humanitarian exemption lets pressure and relief run together
status: review
interaction: reinforcing
affects: humanitarian_relief.humanitarian_access
pursues: sanctions_policy
evidence: moderate
mechanism: trusted_delivery
given: {pressure: action}
some: {exemption: action}
when:
  pressure: {instrument: [sanctions, proscription], change: {none_of: [reduced, withdrawn]}}
  exemption: {instrument: humanitarian_exemption}
because: >
  {pressure} and relief run side by side because a standing exemption protects those who bring relief. Pressure on those responsible then
  costs people in need less.
mitigate:
  - Align national rules, guide banks and gather evidence on the effect.
sources:
  - {ref: unscr-2664, at: opening}
  - {ref: ipi-2664-2024, at: opening}
examples:
  - name: sanctions with a standing exemption
    policy:
      actions: {listing: {instrument: targeted_sanctions}, exemption: {instrument: humanitarian_exemption}}
    expect: established
  - name: no exemption
    policy:
      actions: {listing: {instrument: targeted_sanctions}}
    expect: silent
  - name: what the first measure is is not stated
    policy:
      actions: {listing: {instrument: {one_of: [targeted_sanctions, public_attribution]}}, exemption: {instrument: humanitarian_exemption}}
    expect: possible
    asks: [listing.instrument]
  - name: the listing is reduced
    policy:
      actions: {listing: {instrument: targeted_sanctions, change: reduced}, exemption: {instrument: humanitarian_exemption}}
    expect: silent
  - name: the exemption's instrument is humanitarian corridor
    policy:
      actions: {listing: {instrument: targeted_sanctions}, exemption: {instrument: humanitarian_corridor}}
    expect: silent
  - name: the listing's instrument is import ban
    policy:
      actions: {listing: {instrument: import_ban}, exemption: {instrument: humanitarian_exemption}}
    expect: silent
  - name: there is a second listing
    policy:
      actions:
        listing: {instrument: targeted_sanctions}
        exemption: {instrument: humanitarian_exemption}
        second_listing: {instrument: targeted_sanctions}
    expect: established
    interaction: reinforcing
"""###),
    ("humanitarian-access/force-dressed-as-relief.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A military or political measure presented as relief costs relief its protection
status: draft
interaction: counteracting
affects: humanitarian_relief.humanitarian_neutrality
pursues: counter_terrorism
evidence: limited
mechanism: relief_instrumentalised
given: {measure: action, relief: action}
when:
  measure: {presented_as_relief: yes}
  relief: {instrument: relief_delivery}
because: >
  {measure} is presented as relief. It blurs who brings relief and who fights, costs the trust on which {relief} depends and exposes staff.
mitigate:
  - Keep relief and force apart in name, staff and marking, and give no relief in exchange for intelligence.
sources:
  - {ref: icrc-review-ct, at: opening, stance: qualifies}
examples:
  - name: an operation presented as relief
    policy:
      actions: {operation: {instrument: counter_terrorism_operation, presented_as_relief: yes}, food: {instrument: humanitarian_aid}}
    expect: established
  - name: it is not presented so
    policy:
      actions: {operation: {instrument: counter_terrorism_operation, presented_as_relief: no}, food: {instrument: humanitarian_aid}}
    expect: silent
  - name: nothing is said of how it is presented
    policy:
      actions: {operation: {instrument: counter_terrorism_operation}, food: {instrument: humanitarian_aid}}
    expect: latent
  - name: the food's instrument is humanitarian exemption
    policy:
      actions: {operation: {instrument: counter_terrorism_operation, presented_as_relief: yes}, food: {instrument: humanitarian_exemption}}
    expect: silent
  - name: there is a second food
    policy:
      actions:
        operation: {instrument: counter_terrorism_operation, presented_as_relief: yes}
        food: {instrument: humanitarian_aid}
        second_food: {instrument: humanitarian_aid}
    expect: established
    interaction: counteracting
"""###),
    ("humanitarian-access/pause-used-to-rearm.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A pause without monitoring serves to redeploy or to empty a place
status: draft
interaction: constraining
with_safeguard: enabling
affects: atrocity_prevention.protect_populations
pursues: humanitarian_relief
evidence: limited
mechanism: unmonitored_truce
school: Q05.by_consent
given: {pause: action}
when:
  pause: {instrument: humanitarian_pause}
  situation: {balance_of_arms: perpetrator_advantage, atrocity_phase: {at_least: imminent}}
unless:
  - label: others than the parties monitor it and forces are frozen in place
    pause: {monitoring: {at_least: third_party}, freezes_redeployment: yes}
because: >
  {pause} saves lives while it lasts. Without monitoring it can be timed for the movement of forces, or for pressing people to leave before
  a new attack.
mitigate:
  - Freeze movements under monitoring, set no condition that people leave, agree how the pause ends and supply those who stay.
supersedes:
  - {rule: ceasefires-and-mediation/truce-without-verification, binding: {truce: pause}}
sources:
  - {ref: hinnebusch-imady, at: opening, stance: qualifies}
examples:
  - name: a pause that nobody monitors
    policy:
      situation: {balance_of_arms: perpetrator_advantage, atrocity_phase: ongoing}
      actions: {pause: {instrument: humanitarian_pause}}
    expect: unguarded
  - name: the parties report on themselves
    policy:
      situation: {balance_of_arms: perpetrator_advantage, atrocity_phase: ongoing}
      actions: {pause: {instrument: humanitarian_pause, monitoring: self_report}}
    expect: established
  - name: sides are equally armed
    policy:
      situation: {balance_of_arms: parity, atrocity_phase: ongoing}
      actions: {pause: {instrument: humanitarian_pause, monitoring: self_report}}
    expect: silent
  - name: the balance of arms is not known
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {pause: {instrument: humanitarian_pause, monitoring: self_report}}
    expect: possible
    asks: [situation.balance_of_arms]
  - name: monitored, with forces frozen
    policy:
      situation: {balance_of_arms: perpetrator_advantage, atrocity_phase: ongoing}
      actions: {pause: {instrument: humanitarian_pause, monitoring: third_party, freezes_redeployment: yes}}
    expect: mitigated
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated, balance_of_arms: perpetrator_advantage}
      actions: {pause: {instrument: humanitarian_pause}}
    expect: silent
  - name: the pause's instrument is evacuation agreement
    policy:
      situation: {atrocity_phase: ongoing, balance_of_arms: perpetrator_advantage}
      actions: {pause: {instrument: evacuation_agreement}}
    expect: silent
  - name: the atrocity phase is imminent
    policy:
      situation: {atrocity_phase: imminent, balance_of_arms: perpetrator_advantage}
      actions: {pause: {instrument: humanitarian_pause, monitoring: self_report}}
    expect: established
  - name: forces and heavy weapons may not not be moved meanwhile
    policy:
      situation: {atrocity_phase: ongoing, balance_of_arms: perpetrator_advantage}
      actions: {pause: {instrument: humanitarian_pause, freezes_redeployment: no}}
    expect: established
"""###),
    ("humanitarian-access/proscription-blocks-relief.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: nothing is exempt
    policy:
      situation: {humanitarian_access: restricted}
      actors: {group_y: {role: armed_group}}
      actions: {listing: {instrument: proscription, targets: [group_y], carve_outs: none}, aid: {instrument: humanitarian_aid}}
    expect: established
  - name: there is no group y
    policy:
      situation: {humanitarian_access: restricted}
      actions: {listing: {instrument: proscription, targets: none}, aid: {instrument: humanitarian_aid}}
    expect: silent
  - name: the aid's instrument is humanitarian exemption
    policy:
      situation: {humanitarian_access: restricted}
      actors: {group_y: {role: armed_group}}
      actions: {listing: {instrument: proscription, targets: [group_y]}, aid: {instrument: humanitarian_exemption}}
    expect: silent
  - name: the listing's instrument is financial disruption
    policy:
      situation: {humanitarian_access: restricted}
      actors: {group_y: {role: armed_group}}
      actions: {listing: {instrument: financial_disruption, targets: [group_y]}, aid: {instrument: humanitarian_aid}}
    expect: silent
  - name: the listing's carve outs are civil society
    policy:
      situation: {humanitarian_access: restricted}
      actors: {group_y: {role: armed_group}}
      actions: {listing: {instrument: proscription, targets: [group_y], carve_outs: civil_society}, aid: {instrument: humanitarian_aid}}
    expect: established
  - name: there is a second aid, and the aid's instrument is humanitarian corridor
    policy:
      situation: {humanitarian_access: restricted}
      actors: {group_y: {role: armed_group}}
      actions:
        listing: {instrument: proscription, targets: [group_y], carve_outs: none}
        aid: {instrument: humanitarian_corridor}
        second_aid: {instrument: humanitarian_aid}
    expect: established
  - name: there is a second aid, and the aid's instrument is humanitarian exemption
    policy:
      situation: {humanitarian_access: restricted}
      actors: {group_y: {role: armed_group}}
      actions:
        listing: {instrument: proscription, targets: [group_y]}
        aid: {instrument: humanitarian_exemption}
        second_aid: {instrument: humanitarian_aid}
    expect: mitigated
  - name: the humanitarian access is open
    policy:
      situation: {humanitarian_access: open}
      actors: {group_y: {role: armed_group}}
      actions: {listing: {instrument: proscription, targets: [group_y]}, aid: {instrument: humanitarian_aid}}
    expect: silent
"""###),
    ("humanitarian-access/relief-diverted.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Relief passes through hands that feed those who attack
status: draft
interaction: counteracting
with_safeguard: constraining
affects: atrocity_prevention.degrade_capability
pursues: humanitarian_relief
evidence: limited
mechanism: relief_diverted
given: {relief: action, channel: actor}
some: {attacker: actor}
when:
  relief: {instrument: [relief, camp_management], recipient: channel}
  channel: {feeds: attacker}
  attacker: {role: armed_actor, perpetrator_status: {at_least: credible}}
unless:
  - {label: others than the parties monitor delivery, relief: {monitoring: {at_least: third_party}}}
because: >
  {relief} goes to {channel}, who passes aid or money to a force that is implicated in attacks on civilians. Control of lists and stores
  becomes power over people.
mitigate:
  - Deliver directly and through several channels, separate fighters from civilians and let a third party monitor.
supersedes:
  - {rule: actor-networks/relief-and-force-share-a-broker, binding: {relief: relief, broker: channel}}
sources:
  - {ref: dalessandra-whidden-2022, at: "¶20", stance: qualifies}
examples:
  - name: a committee that feeds a militia receives food
    policy:
      actors: {committee: {role: political_actor}, band: {role: militia, perpetrator_status: credible}}
      relations: [committee delivers_aid_through band]
      actions: {food: {instrument: humanitarian_aid, recipient: [committee]}}
    expect: unguarded
  - name: nobody monitors
    policy:
      actors: {committee: {role: political_actor}, band: {role: militia, perpetrator_status: credible}}
      relations: [committee delivers_aid_through band]
      actions: {food: {instrument: humanitarian_aid, recipient: [committee], monitoring: none}}
    expect: established
  - name: the militia has no findings against it
    policy:
      actors: {committee: {role: political_actor}, band: {role: militia, perpetrator_status: none}}
      relations: [committee delivers_aid_through band]
      mapped: [delivers_aid_through, funds, commands]
      actions: {food: {instrument: humanitarian_aid, recipient: [committee], monitoring: none}}
    expect: silent
  - name: the tie is suspected
    policy:
      actors: {committee: {role: political_actor}, band: {role: militia, perpetrator_status: credible}}
      relations: [{from: committee, is: delivers_aid_through, to: band, certainty: suspected}]
      actions: {food: {instrument: humanitarian_aid, recipient: [committee], monitoring: none}}
    expect: possible
    asks: [committee delivers_aid_through band]
  - name: a third party monitors
    policy:
      actors: {committee: {role: political_actor}, band: {role: militia, perpetrator_status: credible}}
      relations: [committee delivers_aid_through band]
      actions: {food: {instrument: humanitarian_aid, recipient: [committee], monitoring: third_party}}
    expect: mitigated
  - name: the food's recipient is the band
    policy:
      actors: {committee: {role: political_actor}, band: {role: militia, perpetrator_status: credible}}
      relations: [committee delivers_aid_through band]
      actions: {food: {instrument: humanitarian_aid, recipient: [band]}}
    expect: silent
  - name: the food's instrument is evacuation agreement
    policy:
      actors: {committee: {role: political_actor}, band: {role: militia, perpetrator_status: credible}}
      relations: [committee delivers_aid_through band]
      actions: {food: {instrument: evacuation_agreement, recipient: [committee]}}
    expect: silent
  - name: the band's role is external patron
    policy:
      actors: {committee: {role: political_actor}, band: {role: external_patron, perpetrator_status: credible}}
      relations: [committee delivers_aid_through band]
      actions: {food: {instrument: humanitarian_aid, recipient: [committee]}}
    expect: silent
  - name: the food's monitoring is self report
    policy:
      actors: {committee: {role: political_actor}, band: {role: militia, perpetrator_status: credible}}
      relations: [committee delivers_aid_through band]
      actions: {food: {instrument: humanitarian_aid, recipient: [committee], monitoring: self_report}}
    expect: established
  - name: the band's perpetrator status is suspected
    policy:
      actors: {committee: {role: political_actor}, band: {role: militia, perpetrator_status: suspected}}
      relations: [committee delivers_aid_through band]
      actions: {food: {instrument: humanitarian_aid, recipient: [committee]}}
    expect: silent
  - name: the food's monitoring is third party
    policy:
      actors: {committee: {role: political_actor}, band: {role: militia, perpetrator_status: credible}}
      relations: [{from: committee, is: delivers_aid_through, to: band, certainty: suspected}]
      actions: {food: {instrument: humanitarian_aid, recipient: [committee], monitoring: third_party}}
    expect: silent
"""###),
    ("humanitarian-access/siege-and-denial.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A population is besieged and relief is denied
status: review
kind: trigger
affects: atrocity_prevention.protect_populations
pursues: humanitarian_relief
evidence: strong
mechanism: threshold_met
some: {group: actor}
when:
  situation: {siege: yes, humanitarian_access: {at_most: severely_restricted}, atrocity_phase: {at_least: imminent}}
  group: {role: [targeted_group, displaced_population]}
because: >
  A place is besieged and relief is kept from the people in it. To impede supplies that people cannot live without is a sign of atrocities
  and a way of forcing surrender.
duties:
  - who: Humanitarian department
    what: "Demand safe passage with those who can grant it; prepare supply across lines or by air"
    within: 24 hours
  - {who: Sanctions unit, what: "Identify commanders who block relief", within: 7 days}
  - {who: Documentation lead, what: "Secure evidence of the denial of relief", within: 7 days}
sources:
  - {ref: un-framework-2014, at: indicator 13.8}
  - {ref: amnesty-international-2017, at: opening}
examples:
  - name: a besieged town without relief
    policy:
      situation: {siege: yes, humanitarian_access: denied, atrocity_phase: ongoing}
      actors: {townspeople: {role: targeted_group}}
    expect: established
  - name: relief gets in
    policy:
      situation: {siege: yes, humanitarian_access: open, atrocity_phase: ongoing}
      actors: {townspeople: {role: targeted_group}}
    expect: silent
  - name: access is not known
    policy:
      situation: {siege: yes, atrocity_phase: ongoing}
      actors: {townspeople: {role: targeted_group}}
    expect: possible
    asks: [situation.humanitarian_access]
  - name: the townspeople's role is survivors
    policy:
      situation: {atrocity_phase: ongoing, humanitarian_access: denied, siege: yes}
      actors: {townspeople: {role: survivors}}
    expect: silent
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated, humanitarian_access: denied, siege: yes}
      actors: {townspeople: {role: targeted_group}}
    expect: silent
  - name: the atrocity phase is imminent
    policy:
      situation: {atrocity_phase: imminent, humanitarian_access: denied, siege: yes}
      actors: {townspeople: {role: targeted_group}}
    expect: established
  - name: a populated place is not besieged
    policy:
      situation: {atrocity_phase: ongoing, humanitarian_access: denied, siege: no}
      actors: {townspeople: {role: targeted_group}}
    expect: silent
  - name: the humanitarian access is restricted
    policy:
      situation: {atrocity_phase: ongoing, humanitarian_access: restricted, siege: yes}
      actors: {townspeople: {role: targeted_group}}
    expect: silent
  - name: the humanitarian access is severely restricted
    policy:
      situation: {atrocity_phase: ongoing, humanitarian_access: severely_restricted, siege: yes}
      actors: {townspeople: {role: targeted_group}}
    expect: established
"""###),
    ("humanitarian-access/silence-for-access.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Access is bought with silence about crimes
status: review
interaction: counteracting
with_safeguard: constraining
affects: human_rights_diplomacy.raise_cost_of_abuse
evidence: strong
mechanism: silence_for_access
school: Q06.voice
given: {relief: action}
when:
  relief: {instrument: [relief, peace_operation, good_offices, quiet_diplomacy], silence_on_abuse: yes}
  situation: {atrocity_phase: {at_least: elevated}}
unless:
  - {label: it is agreed who speaks in its place, relief: {agreed_division_of_roles: yes}}
because: >
  {relief} depends on not speaking of abuse while the risk of atrocities is elevated or crimes are under way. Inquiries into earlier
  cases found that crimes went on and access shrank all the same.
mitigate:
  - Pass information to a voice that is less exposed, set a threshold above which silence ends, and let a senior official sign for silence.
sources:
  - {ref: petrie-report, at: accounts}
  - {ref: rosenthal-2019, at: accounts}
examples:
  - name: relief that must not report
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {food: {instrument: humanitarian_aid, silence_on_abuse: yes}}
    expect: unguarded
  - name: nobody speaks in its place
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {food: {instrument: humanitarian_aid, silence_on_abuse: yes, agreed_division_of_roles: no}}
    expect: established
  - name: it may speak
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {food: {instrument: humanitarian_aid, silence_on_abuse: no}}
    expect: silent
  - name: how far things have come is not known
    policy:
      actions: {food: {instrument: humanitarian_aid, silence_on_abuse: yes, agreed_division_of_roles: no}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: somebody else speaks
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {food: {instrument: humanitarian_aid, silence_on_abuse: yes, agreed_division_of_roles: yes}}
    expect: mitigated
  - name: the food's instrument is mediation
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {food: {instrument: mediation, silence_on_abuse: yes}}
    expect: silent
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actions: {food: {instrument: humanitarian_aid, agreed_division_of_roles: no, silence_on_abuse: yes}}
    expect: established
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {food: {instrument: humanitarian_aid, silence_on_abuse: yes}}
    expect: silent
"""###),
    ("humanitarian-access/trusted-local-delivery.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Relief through trusted local civil society reaches people and keeps local peace actors at work
status: review
interaction: reinforcing
affects: atrocity_prevention.build_resilience
pursues: humanitarian_relief
evidence: limited
mechanism: trusted_delivery
given: {relief: action}
when:
  relief: {instrument: local_partner_aid, local_ownership: {at_least: co_designed}}
  situation: {atrocity_phase: {at_least: structural_risk}}
because: >
  {relief} is designed with local partners. It reaches people in places that are closed to outsiders, keeps local peace actors at work and
  brings early signs to light.
mitigate:
  - Fund flexibly, pay for the security of partners and do not pass all risk on to them.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶20, ¶26"}
examples:
  - name: relief designed with local partners
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {food: {instrument: local_partner_aid, local_ownership: co_designed}}
    expect: established
  - name: partners are only consulted
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {food: {instrument: local_partner_aid, local_ownership: consulted}}
    expect: silent
  - name: the risk is not known
    policy:
      actions: {food: {instrument: local_partner_aid, local_ownership: led}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: the food's instrument is humanitarian exemption
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {food: {instrument: humanitarian_exemption, local_ownership: co_designed}}
    expect: silent
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {food: {instrument: local_partner_aid, local_ownership: co_designed}}
    expect: established
    interaction: reinforcing
  - name: there is no sign of atrocity risk
    policy:
      situation: {atrocity_phase: none}
      actions: {food: {instrument: local_partner_aid, local_ownership: co_designed}}
    expect: silent
"""###),
    ("humanitarian-access/voice-costs-access.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Public attribution can cost access that the named actor controls
status: review
interaction: constraining
with_safeguard: consistent
affects: humanitarian_relief.humanitarian_access
evidence: moderate
mechanism: voice_costs_access
school: Q06.access
given: {statement: action, named: actor}
some: {place: place}
when:
  statement: {instrument: [public_pressure, public_alert], targets: named}
  named: {controls_access_to: place}
  situation: {humanitarian_access: [open, restricted], atrocity_phase: {at_least: elevated}}
unless:
  - {label: roles are divided between those who speak and those who deliver, statement: {agreed_division_of_roles: yes}}
because: >
  {statement} names {named}, who controls access to people in need and can answer by expulsion or blockage. Expulsion of observers is
  itself a sign of preparation.
mitigate:
  - Speak together and through those with less to lose, bring in stocks first, and plan for expulsion and for the safety of local staff.
sources:
  - {ref: un-framework-2014, at: indicator 7.7}
  - {ref: rosenthal-2019, at: accounts}
examples:
  - name: the authority that holds the road is named
    policy:
      situation: {humanitarian_access: restricted, atrocity_phase: ongoing}
      actors: {army: {role: state_security_force}}
      places: {valley: {name: the valley}}
      relations: [army controls_access_to valley]
      actions: {statement: {instrument: public_attribution, targets: [army]}}
    expect: unguarded
  - name: nobody has divided roles
    policy:
      situation: {humanitarian_access: restricted, atrocity_phase: ongoing}
      actors: {army: {role: state_security_force}}
      places: {valley: {name: the valley}}
      relations: [army controls_access_to valley]
      actions: {statement: {instrument: public_attribution, targets: [army], agreed_division_of_roles: no}}
    expect: established
  - name: access is denied already
    policy:
      situation: {humanitarian_access: denied, atrocity_phase: ongoing}
      actors: {army: {role: state_security_force}}
      places: {valley: {name: the valley}}
      relations: [army controls_access_to valley]
      actions: {statement: {instrument: public_attribution, targets: [army], agreed_division_of_roles: no}}
    expect: silent
  - name: access is not known
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {army: {role: state_security_force}}
      places: {valley: {name: the valley}}
      relations: [army controls_access_to valley]
      actions: {statement: {instrument: public_attribution, targets: [army], agreed_division_of_roles: no}}
    expect: possible
    asks: [situation.humanitarian_access]
  - name: roles are divided
    policy:
      situation: {humanitarian_access: restricted, atrocity_phase: ongoing}
      actors: {army: {role: state_security_force}}
      places: {valley: {name: the valley}}
      relations: [army controls_access_to valley]
      actions: {statement: {instrument: public_attribution, targets: [army], agreed_division_of_roles: yes}}
    expect: mitigated
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk, humanitarian_access: restricted}
      actors: {army: {role: state_security_force}}
      places: {valley: {name: the valley}}
      relations: [army controls_access_to valley]
      actions: {statement: {instrument: public_attribution, targets: [army]}}
    expect: silent
  - name: the statement targets the acting government
    policy:
      situation: {atrocity_phase: ongoing, humanitarian_access: restricted}
      actors: {army: {role: state_security_force}}
      places: {valley: {name: the valley}}
      relations: [army controls_access_to valley]
      actions: {statement: {instrument: public_attribution, targets: [us], agreed_division_of_roles: yes}}
    expect: silent
  - name: the statement's instrument is multilateral decision
    policy:
      situation: {atrocity_phase: ongoing, humanitarian_access: restricted}
      actors: {army: {role: state_security_force}}
      places: {valley: {name: the valley}}
      relations: [army controls_access_to valley]
      actions: {statement: {instrument: multilateral_decision, targets: [army]}}
    expect: silent
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated, humanitarian_access: restricted}
      actors: {army: {role: state_security_force}}
      places: {valley: {name: the valley}}
      relations: [army controls_access_to valley]
      actions: {statement: {instrument: public_attribution, targets: [army], agreed_division_of_roles: no}}
    expect: established
  - name: the humanitarian access is severely restricted
    policy:
      situation: {atrocity_phase: ongoing, humanitarian_access: severely_restricted}
      actors: {army: {role: state_security_force}}
      places: {valley: {name: the valley}}
      relations: [army controls_access_to valley]
      actions: {statement: {instrument: public_attribution, targets: [army]}}
    expect: silent
"""###),
    ("organised-crime/crackdown-on-a-signatory.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A crackdown on the income of a signatory group before reintegration breaks the deal
status: draft
interaction: counteracting
with_safeguard: consistent
affects: mediation_peace_process.implement_agreements
pursues: organised_crime
evidence: limited
mechanism: failed_reintegration
given: {crackdown: action, deal: action, group: actor}
when:
  crackdown: {instrument: crime_control, targets: group}
  deal: {instrument: [peace_agreement, ddr_programme], targets: group}
  group: {role: armed_group, lives_from_illicit_economy: yes}
unless:
  - {label: support bridges the time until reintegration, deal: {bridges_reintegration: yes}}
  - {label: other livelihoods are supported, crackdown: {hardship_support: yes}}
because: >
  {crackdown} cuts the income of {group}, which is a party to {deal}, before its members have another. That can lead back to violence,
  often against people who live from the same trade.
mitigate:
  - Begin with the wealth of leaders, support livelihoods first and say what the legal status of members is.
sources:
  - {ref: africa-center-2013, at: opening, stance: qualifies}
examples:
  - name: a crackdown on a group that has signed
    policy:
      actors: {band: {role: armed_group, lives_from_illicit_economy: yes}}
      actions: {raid: {instrument: law_enforcement, targets: [band]}, accord: {instrument: peace_agreement, targets: [band]}}
    expect: unguarded
  - name: nothing bridges the time
    policy:
      actors: {band: {role: armed_group, lives_from_illicit_economy: yes}}
      actions:
        raid: {instrument: law_enforcement, targets: [band], hardship_support: no}
        accord: {instrument: peace_agreement, targets: [band], bridges_reintegration: no}
    expect: established
  - name: it lives from something else
    policy:
      actors: {band: {role: armed_group, lives_from_illicit_economy: no}}
      actions:
        raid: {instrument: law_enforcement, targets: [band], hardship_support: no}
        accord: {instrument: peace_agreement, targets: [band]}
    expect: silent
  - name: its income is not known
    policy:
      actors: {band: {role: armed_group}}
      actions:
        raid: {instrument: law_enforcement, targets: [band], hardship_support: no}
        accord: {instrument: peace_agreement, targets: [band], bridges_reintegration: no}
    expect: possible
    asks: [band.lives_from_illicit_economy]
  - name: support bridges the time
    policy:
      actors: {band: {role: armed_group, lives_from_illicit_economy: yes}}
      actions:
        raid: {instrument: law_enforcement, targets: [band]}
        accord: {instrument: peace_agreement, targets: [band], bridges_reintegration: yes}
    expect: mitigated
  - name: the raid's instrument is arms transfer
    policy:
      actors: {band: {role: armed_group, lives_from_illicit_economy: yes}}
      actions: {raid: {instrument: arms_transfer, targets: [band]}, accord: {instrument: peace_agreement, targets: [band]}}
    expect: silent
  - name: the accord's instrument is power sharing
    policy:
      actors: {band: {role: armed_group, lives_from_illicit_economy: yes}}
      actions: {raid: {instrument: law_enforcement, targets: [band]}, accord: {instrument: power_sharing, targets: [band]}}
    expect: silent
  - name: the band's role is private military company
    policy:
      actors: {band: {role: private_military_company, lives_from_illicit_economy: yes}}
      actions: {raid: {instrument: law_enforcement, targets: [band]}, accord: {instrument: peace_agreement, targets: [band]}}
    expect: silent
  - name: the raid targets nobody
    policy:
      actors: {band: {role: armed_group, lives_from_illicit_economy: yes}}
      actions: {raid: {instrument: law_enforcement, targets: none}, accord: {instrument: peace_agreement, targets: [band]}}
    expect: silent
  - name: the accord targets nobody
    policy:
      actors: {band: {role: armed_group, lives_from_illicit_economy: yes}}
      actions: {raid: {instrument: law_enforcement, targets: [band]}, accord: {instrument: peace_agreement, targets: none}}
    expect: silent
  - name: those who bear its costs get support, for the raid
    policy:
      actors: {band: {role: armed_group, lives_from_illicit_economy: yes}}
      actions:
        raid: {instrument: law_enforcement, targets: [band], hardship_support: yes}
        accord: {instrument: peace_agreement, targets: [band]}
    expect: mitigated
"""###),
    ("organised-crime/crackdown-on-livelihoods.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: no other livelihoods
    policy:
      situation: {atrocity_phase: elevated}
      actors: {diggers: {role: host_community, lives_from_illicit_economy: yes}}
      actions: {raids: {instrument: law_enforcement, burdens: [diggers], hardship_support: no}}
    expect: established
  - name: the diggers' role is other role
    policy:
      situation: {atrocity_phase: elevated}
      actors: {diggers: {role: other_role, lives_from_illicit_economy: yes}}
      actions: {raids: {instrument: law_enforcement, burdens: [diggers]}}
    expect: silent
  - name: the raids' instrument is arms transfer
    policy:
      situation: {atrocity_phase: elevated}
      actors: {diggers: {role: host_community, lives_from_illicit_economy: yes}}
      actions: {raids: {instrument: arms_transfer, burdens: [diggers]}}
    expect: silent
  - name: the raids have no burdens
    policy:
      situation: {atrocity_phase: elevated}
      actors: {diggers: {role: host_community, lives_from_illicit_economy: yes}}
      actions: {raids: {instrument: law_enforcement, burdens: none}}
    expect: silent
  - name: the atrocity phase is not known
    policy:
      actors: {diggers: {role: host_community, lives_from_illicit_economy: yes}}
      actions: {raids: {instrument: law_enforcement, burdens: [diggers], hardship_support: yes}}
    expect: silent
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {diggers: {role: host_community, lives_from_illicit_economy: yes}}
      actions: {raids: {instrument: law_enforcement, burdens: [diggers], hardship_support: yes}}
    expect: mitigated
"""###),
    ("organised-crime/crime-strategy-without-a-map.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A measure against organised crime does not ask who pays those who attack
status: review
kind: gap
interaction: constraining
with_safeguard: enabling
affects: atrocity_prevention.degrade_capability
pursues: organised_crime
evidence: limited
mechanism: outside_the_network
given: {measure: action}
when:
  measure: {instrument: crime_control, status: [proposed, in_force]}
  situation: {atrocity_phase: {at_least: elevated}}
unless:
  - {label: it rests on a current map of actors and flows, measure: {uses_network_map: yes}}
because: >
  {measure} acts against organised crime where the risk of atrocities is elevated, without a map of who pays and supplies whom. It may miss
  the flows that carry the violence.
mitigate:
  - Share one map across agencies, and refer cases in both directions.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶20"}
examples:
  - name: no map is stated
    policy:
      situation: {atrocity_phase: elevated}
      actions: {raids: {instrument: law_enforcement}}
    expect: unguarded
  - name: it uses none
    policy:
      situation: {atrocity_phase: elevated}
      actions: {raids: {instrument: law_enforcement, uses_network_map: no}}
    expect: established
  - name: no risk
    policy:
      situation: {atrocity_phase: none}
      actions: {raids: {instrument: law_enforcement, uses_network_map: no}}
    expect: silent
  - name: the risk is not known
    policy:
      actions: {raids: {instrument: law_enforcement, uses_network_map: no}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: a shared map
    policy:
      situation: {atrocity_phase: elevated}
      actions: {raids: {instrument: law_enforcement, uses_network_map: yes}}
    expect: mitigated
  - name: the raids have ended
    policy:
      situation: {atrocity_phase: elevated}
      actions: {raids: {instrument: law_enforcement, status: ended}}
    expect: silent
  - name: the raids' instrument is arms transfer
    policy:
      situation: {atrocity_phase: elevated}
      actions: {raids: {instrument: arms_transfer}}
    expect: silent
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {raids: {instrument: law_enforcement}}
    expect: silent
"""###),
    ("organised-crime/follow-the-money.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Financial measures and core-crime cases act on one network
status: review
interaction: reinforcing
affects: international_justice.accountability
pursues: organised_crime
evidence: limited
mechanism: network_pressure
given: {money: action, case: action}
when:
  money: {instrument: [financial_disruption, law_enforcement], targets: {shares_with: case}}
  case: {instrument: [prosecution, network_sanctions, targeted_sanctions]}
because: >
  {money} and {case} act on the same network. Campaigns of atrocities need money and are often tied to trafficking, and charges of
  organised crime can bite where core-crime cases are slow.
mitigate:
  - Form joint teams, share standards of evidence and let recovered assets serve victims.
sources:
  - {ref: kersten-2021, at: opening}
  - {ref: sentry-network-sanctions, at: opening}
  - {ref: dalessandra-whidden-2022, at: "¶20"}
examples:
  - name: both act on the same group
    policy:
      actors: {band: {role: armed_group}}
      actions:
        freeze: {instrument: financial_disruption, targets: [band]}
        trial: {instrument: international_prosecution, targets: [band]}
    expect: established
  - name: they act on different groups
    policy:
      actors: {band: {role: armed_group}, ring: {role: criminal_network}}
      actions:
        freeze: {instrument: financial_disruption, targets: [ring]}
        trial: {instrument: international_prosecution, targets: [band]}
    expect: silent
  - name: on whom the case acts is not stated
    policy:
      actors: {band: {role: armed_group}}
      actions: {freeze: {instrument: financial_disruption, targets: [band]}, trial: {instrument: international_prosecution}}
    expect: possible
  - name: the freeze's instrument is arms transfer
    policy:
      actors: {band: {role: armed_group}}
      actions: {freeze: {instrument: arms_transfer, targets: [band]}, trial: {instrument: international_prosecution, targets: [band]}}
    expect: silent
  - name: the trial's instrument is court deferral
    policy:
      actors: {band: {role: armed_group}}
      actions: {freeze: {instrument: financial_disruption, targets: [band]}, trial: {instrument: court_deferral, targets: [band]}}
    expect: silent
  - name: there is a second trial
    policy:
      actors: {band: {role: armed_group}}
      actions:
        freeze: {instrument: financial_disruption, targets: [band]}
        trial: {instrument: international_prosecution, targets: [band]}
        second_trial: {instrument: international_prosecution, targets: [band]}
    expect: established
    interaction: reinforcing
"""###),
    ("organised-crime/police-partner-in-the-network.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A law-enforcement partner is tied to the network that it is to fight
status: review
interaction: counteracting
with_safeguard: constraining
affects: organised_crime.cut_illicit_finance
evidence: limited
mechanism: abusive_partner
given: {support: action, partner: actor}
some: {network: actor, attacker: actor}
when:
  support: {instrument: [security_assistance, law_enforcement], recipient: partner}
  partner: {role: state_actor, path: {via: [launders_for, trades_with, allied_with], hops: [1, 2], to: network}}
  network: {role: criminal_network, path: {via: [funds, arms], hops: [1, 1], to: attacker}}
  attacker: {perpetrator_status: {at_least: credible}}
unless:
  - {label: the chain of command is vetted, support: {vetting: {at_least: unit}}}
because: >
  {support} goes to {partner}, which has ties to a criminal network that pays or arms those who attack civilians. Cooperation can warn the
  network and give it cover.
mitigate:
  - Work with vetted units, bring cases in the region and use financial intelligence from outside the country.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶20"}
examples:
  - name: police that trade with traffickers who pay a militia
    policy:
      actors: {police: {role: state_security_force}, ring: {role: criminal_network}, band: {role: militia, perpetrator_status: credible}}
      relations: [police trades_with ring, ring funds band]
      actions: {course: {instrument: train_equip, recipient: [police]}}
    expect: unguarded
  - name: nobody is vetted
    policy:
      actors: {police: {role: state_security_force}, ring: {role: criminal_network}, band: {role: militia, perpetrator_status: credible}}
      relations: [police trades_with ring, ring funds band]
      actions: {course: {instrument: train_equip, recipient: [police], vetting: none}}
    expect: established
  - name: no tie to the network
    policy:
      actors: {police: {role: state_security_force}, ring: {role: criminal_network}, band: {role: militia, perpetrator_status: credible}}
      relations: [ring funds band]
      mapped: [launders_for, trades_with, allied_with]
      actions: {course: {instrument: train_equip, recipient: [police], vetting: none}}
    expect: silent
  - name: the tie is suspected
    policy:
      actors: {police: {role: state_security_force}, ring: {role: criminal_network}, band: {role: militia, perpetrator_status: credible}}
      relations: [{from: police, is: trades_with, to: ring, certainty: suspected}, ring funds band]
      actions: {course: {instrument: train_equip, recipient: [police], vetting: none}}
    expect: possible
    asks: [police trades_with ring]
  - name: vetted units
    policy:
      actors: {police: {role: state_security_force}, ring: {role: criminal_network}, band: {role: militia, perpetrator_status: credible}}
      relations: [police trades_with ring, ring funds band]
      actions: {course: {instrument: train_equip, recipient: [police], vetting: unit}}
    expect: mitigated
  - name: the band's perpetrator status is suspected
    policy:
      actors: {police: {role: state_security_force}, ring: {role: criminal_network}, band: {role: militia, perpetrator_status: suspected}}
      relations: [police trades_with ring, ring funds band]
      actions: {course: {instrument: train_equip, recipient: [police]}}
    expect: silent
  - name: the police's role is militia
    policy:
      actors: {police: {role: militia}, ring: {role: criminal_network}, band: {role: militia, perpetrator_status: credible}}
      relations: [police trades_with ring, ring funds band]
      actions: {course: {instrument: train_equip, recipient: [police]}}
    expect: silent
  - name: the course's instrument is technology transfer
    policy:
      actors: {police: {role: state_security_force}, ring: {role: criminal_network}, band: {role: militia, perpetrator_status: credible}}
      relations: [police trades_with ring, ring funds band]
      actions: {course: {instrument: technology_transfer, recipient: [police]}}
    expect: silent
  - name: the ring's role is media outlet
    policy:
      actors: {police: {role: state_security_force}, ring: {role: media_outlet}, band: {role: militia, perpetrator_status: credible}}
      relations: [police trades_with ring, ring funds band]
      actions: {course: {instrument: train_equip, recipient: [police]}}
    expect: silent
  - name: the ring does not fund the band
    policy:
      actors: {police: {role: state_security_force}, ring: {role: criminal_network}, band: {role: militia, perpetrator_status: credible}}
      relations: [police trades_with ring]
      mapped: [funds]
      actions: {course: {instrument: train_equip, recipient: [police], vetting: unit}}
    expect: silent
  - name: the course's vetting is individual
    policy:
      actors: {police: {role: state_security_force}, ring: {role: criminal_network}, band: {role: militia, perpetrator_status: credible}}
      relations: [police trades_with ring, ring funds band]
      actions: {course: {instrument: train_equip, recipient: [police], vetting: individual}}
    expect: established
"""###),
    ("pack.yaml", ###"""
# yaml-language-server: $schema=.schema/pack.schema.json
pack: standard
title: Coherence of conflict prevention and atrocity prevention
version: 0.2.1
licence: CC-BY-4.0
authors: [The Coherence contributors]
profiles:
  precautionary:
    title: Precautionary reading - fewer signs are enough, and doubt protects the people at risk
    leads: [Q02.asymmetric, Q03.target_the_attacker, Q05.refuse_the_method, Q06.voice, Q08.vet_first, Q09.condition_or_leave,
        Q16.act_on_risk, Q17.structured]
    parameters: {acute_at_worsening: 2, worsening_at_present: 1, common_factors_for_concern: 3, preparations_for_imminence: 2}
  accountability_first:
    title: Accountability first - core crimes are excluded from every bargain
    leads: [Q01.accountability, Q06.voice, Q07.constrain, Q08.vet_first, Q09.condition_or_leave]
  negotiation_first:
    title: Negotiation first - access, talks and settlement lead
    leads: [Q01.sequencing, Q03.even_handed, Q04.talks_calm, Q05.save_now, Q06.access, Q07.inclusion, Q08.absorb, Q12.reject]
changelog:
  0.2.1:
    - stages of a crisis, from upstream to aftermath, for `coherence stages`
    - examples of every rule that kill every mutant of it, 2,040 in all; meanings are those of 0.2.0
    - words that took sides are replaced in two rules and one value
  0.2.0:
    - 196 rules added, so that every theme is covered, 227 rules in all
    - a level of the declaration test that was reached is kept until two calm reviews
    - an amnesty whose clause excludes core crimes no longer counts as one that covers them
    - silence for access is found from elevated risk on, not only from imminent risk on
  0.1.0:
    - first vocabulary, 31 rules over the 18 themes, three profiles
"""###),
    ("peace-operations/consent-of-the-attacker.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Protection depends on the consent of those who attack
status: review
interaction: counteracting
with_safeguard: constraining
affects: civilian_protection.physical_safety
pursues: peace_operations
evidence: moderate
mechanism: consent_trap
given: {protection: action, attacker: actor}
when:
  protection: {instrument: [peace_operation, safe_area, relief], needs_consent_of: attacker, change: [as_described, reinforced]}
  attacker: {perpetrator_status: {at_least: credible}}
  situation: {atrocity_phase: {at_least: elevated}}
unless:
  - label: another protection does not depend on that consent
    given: {other: action}
    other: {other_than: [protection], protection: {at_least: monitoring_presence}, change: [as_described, reinforced]}
    not: [{other: {needs_consent_of: attacker}}]
because: >
  {protection} needs the consent of {attacker}, which is implicated in attacks on civilians. Who attacks can delay, hinder
  or end it at will.
mitigate:
  - Prepare forms of protection and pressure that need no consent, and set benchmarks of cooperation with consequences.
supersedes:
  - {rule: peace-operations/host-state-attacks, binding: {mission: protection}}
sources:
  - {ref: fjelde-hultman-nilsson-2019, at: opening}
  - {ref: icg-darfur-b39, at: opening}
examples:
  - name: a force that the attacker must admit
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions: {mission: {instrument: un_peacekeeping, needs_consent_of: [ministry]}}
    expect: established
  - name: no allegation
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {ministry: {role: government_authority, perpetrator_status: none}}
      actions: {mission: {instrument: un_peacekeeping, needs_consent_of: [ministry]}}
    expect: silent
  - name: whose consent is needed is not stated
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions: {mission: {instrument: un_peacekeeping}}
    expect: possible
    asks: [mission.needs_consent_of]
  - name: another presence needs no consent
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions:
        mission: {instrument: un_peacekeeping, needs_consent_of: [ministry]}
        zone: {instrument: no_fly_zone, protection: physical_protection, needs_consent_of: none}
    expect: mitigated
  - name: another presence of which nobody says whether it protects
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions:
        mission: {instrument: un_peacekeeping, needs_consent_of: [ministry]}
        zone: {instrument: no_fly_zone, needs_consent_of: none}
    expect: unguarded
  - name: the zone is reduced
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions:
        mission: {instrument: un_peacekeeping, needs_consent_of: [ministry]}
        zone: {instrument: no_fly_zone, change: reduced, needs_consent_of: none, protection: physical_protection}
    expect: established
  - name: the mission is reduced
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions: {mission: {instrument: un_peacekeeping, change: reduced, needs_consent_of: [ministry]}}
    expect: silent
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions: {mission: {instrument: un_peacekeeping, needs_consent_of: [ministry]}}
    expect: silent
  - name: the mission's instrument is evacuation agreement
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions: {mission: {instrument: evacuation_agreement, needs_consent_of: [ministry]}}
    expect: silent
  - name: there is a second mission
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions:
        mission: {instrument: un_peacekeeping, needs_consent_of: [ministry]}
        second_mission: {instrument: un_peacekeeping, needs_consent_of: [ministry]}
    expect: established
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions: {mission: {instrument: un_peacekeeping, needs_consent_of: [ministry]}}
    expect: established
  - name: the zone's protection is monitoring presence
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions:
        mission: {instrument: un_peacekeeping, needs_consent_of: [ministry]}
        zone: {instrument: no_fly_zone, needs_consent_of: none, protection: monitoring_presence}
    expect: mitigated
  - name: the ministry's perpetrator status is suspected
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {ministry: {role: government_authority, perpetrator_status: suspected}}
      actions: {mission: {instrument: un_peacekeeping, needs_consent_of: [ministry]}}
    expect: silent
  - name: the zone has no protection
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions:
        mission: {instrument: un_peacekeeping, needs_consent_of: [ministry]}
        zone: {instrument: no_fly_zone, needs_consent_of: none, protection: none}
    expect: established
  - name: the mission needs nobody's consent
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions: {mission: {instrument: un_peacekeeping, needs_consent_of: none}}
    expect: silent
"""###),
    ("peace-operations/exit-by-calendar.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A mission ends at a date while what made atrocities possible is still there
status: review
interaction: counteracting
with_safeguard: constraining
affects: atrocity_prevention.protect_populations
evidence: moderate
mechanism: protection_withdrawn
given: {mission: action}
when:
  mission: {instrument: peace_operation, exit_plan: time_based}
  situation: {atrocity_phase: {at_least: structural_risk}}
unless:
  - label: another presence takes over protection
    given: {successor: action}
    successor: {other_than: [mission], protection: {at_least: monitoring_presence}, change: [as_described, reinforced]}
because: >
  {mission} ends at a date and not when people are safe. Exits that came too early or were poorly prepared are linked to
  more violence; political dates run ahead of the capacity to protect.
mitigate:
  - Tie the exit to benchmarks of protection, keep liaison and monitoring, and prepare a way back.
sources:
  - {ref: civic-minusma, at: opening}
  - {ref: lilly-ipi-2021, at: opening}
examples:
  - name: an end date while risk is structural
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {mission: {instrument: un_peacekeeping, exit_plan: time_based}}
    expect: established
  - name: nobody takes over
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {mission: {instrument: un_peacekeeping, exit_plan: time_based}, aid: {instrument: development_programme, protection: none}}
    expect: established
  - name: benchmarks decide
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {mission: {instrument: un_peacekeeping, exit_plan: benchmark_based}}
    expect: silent
  - name: the risk is not known
    policy:
      actions: {mission: {instrument: un_peacekeeping, exit_plan: time_based}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: another presence takes over
    policy:
      situation: {atrocity_phase: structural_risk}
      actions:
        mission: {instrument: un_peacekeeping, exit_plan: time_based}
        next: {instrument: unarmed_protection, protection: monitoring_presence}
    expect: mitigated
  - name: a successor of which nobody says whether it protects
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {mission: {instrument: un_peacekeeping, exit_plan: time_based}, next: {instrument: unarmed_protection}}
    expect: unguarded
  - name: the next is reduced
    policy:
      situation: {atrocity_phase: structural_risk}
      actions:
        mission: {instrument: un_peacekeeping, exit_plan: time_based}
        next: {instrument: unarmed_protection, change: reduced, protection: monitoring_presence}
    expect: established
  - name: the mission's instrument is safe area
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {mission: {instrument: safe_area, exit_plan: time_based}}
    expect: silent
  - name: there is no sign of atrocity risk
    policy:
      situation: {atrocity_phase: none}
      actions: {mission: {instrument: un_peacekeeping, exit_plan: time_based}}
    expect: silent
"""###),
    ("peace-operations/force-that-challenges.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Force that opposes the attacker lowers the severity of identity-based killing
status: review
interaction: reinforcing
affects: atrocity_prevention.degrade_capability
pursues: civilian_protection
evidence: moderate
mechanism: force_stops_killing
school: Q03.by_type_of_violence
given: {force: action}
when:
  force:
    instrument: military_force
    stance: [challenges_perpetrator, supports_targeted_group]
    multilateral: {at_least: regional}
    change: [as_described, reinforced]
  situation: {violence_motive: identity_based, atrocity_phase: ongoing}
because: >
  {force} opposes those who attack or supports those attacked, with the authority of an organisation. Such interventions
  lower the severity of identity-based killing; a re-analysis finds no such effect for the killing of political opponents.
mitigate:
  - Secure legal authority, keep force proportionate, track civilian harm and plan for what follows.
sources:
  - {ref: krain-2005, at: abstract}
  - {ref: cronin-furman-broache-2021, at: abstract, stance: qualifies}
examples:
  - name: force against those who kill a group
    policy:
      situation: {violence_motive: identity_based, atrocity_phase: ongoing}
      actions: {strike: {instrument: military_intervention, stance: challenges_perpetrator, multilateral: un}}
    expect: established
  - name: political opponents are killed
    policy:
      situation: {violence_motive: political_opponents, atrocity_phase: ongoing}
      actions: {strike: {instrument: military_intervention, stance: challenges_perpetrator, multilateral: un}}
    expect: silent
  - name: the motive is not known
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {strike: {instrument: military_intervention, stance: challenges_perpetrator, multilateral: un}}
    expect: possible
    asks: [situation.violence_motive]
  - name: the strike is reduced
    policy:
      situation: {atrocity_phase: ongoing, violence_motive: identity_based}
      actions: {strike: {instrument: military_intervention, change: reduced, stance: challenges_perpetrator, multilateral: un}}
    expect: silent
  - name: the atrocity phase is imminent
    policy:
      situation: {atrocity_phase: imminent, violence_motive: identity_based}
      actions: {strike: {instrument: military_intervention, stance: challenges_perpetrator, multilateral: un}}
    expect: silent
  - name: the strike is taken by a coalition
    policy:
      situation: {atrocity_phase: ongoing, violence_motive: identity_based}
      actions: {strike: {instrument: military_intervention, stance: challenges_perpetrator, multilateral: coalition}}
    expect: silent
  - name: the strike supports those who attack civilians
    policy:
      situation: {atrocity_phase: ongoing, violence_motive: identity_based}
      actions: {strike: {instrument: military_intervention, stance: supports_perpetrator, multilateral: un}}
    expect: silent
  - name: the strike's instrument is terrorism screening
    policy:
      situation: {atrocity_phase: ongoing, violence_motive: identity_based}
      actions: {strike: {instrument: terrorism_screening, stance: challenges_perpetrator, multilateral: un}}
    expect: silent
  - name: the strike is taken by a regional organisation
    policy:
      situation: {atrocity_phase: ongoing, violence_motive: identity_based}
      actions: {strike: {instrument: military_intervention, stance: challenges_perpetrator, multilateral: regional}}
    expect: established
    interaction: reinforcing
"""###),
    ("peace-operations/force-widens-the-war.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Force without a political track can widen the war and drift from its purpose
status: contested
interaction: counteracting
with_safeguard: constraining
affects: conflict_prevention.reach_settlement
pursues: civilian_protection
evidence: contested
mechanism: force_without_end_state
school: Q12.moral_hazard
given: {force: action}
when:
  force: {instrument: [military_intervention, no_fly_zone], change: [as_described, reinforced]}
unless:
  - {label: it is tied to a political track and its end is laid down, force: {political_track: yes, exit_plan: benchmark_based}}
because: >
  {force} may save lives now and has no stated political track or end. Escalation, a change of aim and the loss of even-
  handedness can damage settlement and the peace of the region. How far is contested.
mitigate:
  - Keep the mandate narrow, pursue a political track with the region, lay down the end state and secure weapons.
sources:
  - {ref: fac-libya-2016, at: opening}
  - {ref: krain-2005, at: abstract, stance: contradicts}
examples:
  - name: air power without a track
    policy:
      actions: {strikes: {instrument: military_intervention}}
    expect: unguarded
  - name: no track and no end
    policy:
      actions: {strikes: {instrument: military_intervention, political_track: no, exit_plan: none}}
    expect: established
  - name: sanctions only
    policy:
      actions: {listing: {instrument: targeted_sanctions, political_track: no}}
    expect: silent
  - name: the instrument is open
    policy:
      actions: {step: {instrument: {one_of: [military_intervention, targeted_sanctions]}, political_track: no, exit_plan: none}}
    expect: possible
    asks: [step.instrument]
  - name: a track and an end
    policy:
      actions: {strikes: {instrument: military_intervention, political_track: yes, exit_plan: benchmark_based}}
    expect: mitigated
  - name: the step is reduced
    policy:
      actions:
        step: {instrument: {one_of: [targeted_sanctions, military_intervention]}, change: reduced, exit_plan: none, political_track: no}
    expect: silent
  - name: the strikes' exit plan is time based
    policy:
      actions: {strikes: {instrument: military_intervention, exit_plan: time_based}}
    expect: established
  - name: the strikes' exit plan is not stated
    policy:
      actions: {strikes: {instrument: military_intervention, political_track: no}}
    expect: established
  - name: the step's instrument is counter terrorism operation
    policy:
      actions: {step: {instrument: counter_terrorism_operation, exit_plan: none, political_track: no}}
    expect: silent
"""###),
    ("peace-operations/host-state-attacks.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A mission that needs the consent of the state that attacks cannot protect against it
status: review
interaction: constraining
with_safeguard: consistent
affects: peace_operations.protect_civilians_by_presence
evidence: moderate
mechanism: consent_trap
given: {mission: action}
when:
  mission: {instrument: [peace_operation, safe_area], change: [as_described, reinforced]}
  situation: {perpetrator_types: state, host_consent: {at_least: partial}, atrocity_phase: {at_least: elevated}}
unless:
  - label: it reports in public and another measure is aimed at those responsible
    mission: {monitoring: independent_public}
    given: {measure: action}
    measure: {stance: challenges_perpetrator}
because: >
  {mission} works by consent of a state whose forces attack civilians. Its access depends on that government; missions
  struggle to protect against state forces and may end up supporting them.
mitigate:
  - Report openly, screen all support to state forces, set benchmarks for freedom of movement and act on those responsible by other means.
sources:
  - {ref: fjelde-hultman-nilsson-2019, at: opening}
  - {ref: un-hrddp-2015, at: opening}
examples:
  - name: a mission hosted by the attacker
    policy:
      situation: {perpetrator_types: [state], host_consent: partial, atrocity_phase: ongoing}
      actions: {mission: {instrument: un_peacekeeping}, listing: {instrument: targeted_sanctions}}
    expect: unguarded
  - name: it reports to nobody
    policy:
      situation: {perpetrator_types: [state], host_consent: partial, atrocity_phase: ongoing}
      actions: {mission: {instrument: un_peacekeeping, monitoring: none}}
    expect: established
  - name: rebels attack
    policy:
      situation: {perpetrator_types: [nonstate_group], host_consent: partial, atrocity_phase: ongoing}
      actions: {mission: {instrument: un_peacekeeping, monitoring: none}}
    expect: silent
  - name: consent is not known
    policy:
      situation: {perpetrator_types: [state], atrocity_phase: ongoing}
      actions: {mission: {instrument: un_peacekeeping, monitoring: none}}
    expect: possible
    asks: [situation.host_consent]
  - name: public reports beside sanctions
    policy:
      situation: {perpetrator_types: [state], host_consent: partial, atrocity_phase: ongoing}
      actions: {mission: {instrument: un_peacekeeping, monitoring: independent_public}, listing: {instrument: targeted_sanctions}}
    expect: mitigated
  - name: the listing supports those who attack civilians
    policy:
      situation: {atrocity_phase: ongoing, perpetrator_types: state, host_consent: partial}
      actions: {mission: {instrument: un_peacekeeping}, listing: {instrument: targeted_sanctions, stance: supports_perpetrator}}
    expect: established
  - name: the mission is reduced
    policy:
      situation: {atrocity_phase: ongoing, perpetrator_types: state, host_consent: partial}
      actions: {mission: {instrument: un_peacekeeping, change: reduced}, listing: {instrument: targeted_sanctions}}
    expect: silent
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk, perpetrator_types: state, host_consent: partial}
      actions: {mission: {instrument: un_peacekeeping}, listing: {instrument: targeted_sanctions}}
    expect: silent
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated, perpetrator_types: state, host_consent: partial}
      actions: {mission: {instrument: un_peacekeeping, monitoring: none}}
    expect: established
  - name: the mission's instrument is no fly zone
    policy:
      situation: {atrocity_phase: ongoing, perpetrator_types: state, host_consent: partial}
      actions: {mission: {instrument: no_fly_zone}, listing: {instrument: targeted_sanctions}}
    expect: silent
  - name: the mission's monitoring is third party
    policy:
      situation: {atrocity_phase: ongoing, perpetrator_types: state, host_consent: partial}
      actions: {mission: {instrument: un_peacekeeping, monitoring: third_party}, listing: {instrument: targeted_sanctions}}
    expect: established
  - name: the perpetrator types are state aligned militia
    policy:
      situation: {atrocity_phase: ongoing, perpetrator_types: state_aligned_militia, host_consent: partial}
      actions: {mission: {instrument: un_peacekeeping}, listing: {instrument: targeted_sanctions}}
    expect: silent
  - name: the host consent is not known
    policy:
      situation: {atrocity_phase: ongoing, perpetrator_types: state}
      actions: {mission: {instrument: un_peacekeeping, monitoring: independent_public}, listing: {instrument: targeted_sanctions}}
    expect: silent
"""###),
    ("peace-operations/impartial-force.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Impartial force does not lower one-sided killing
status: review
interaction: counteracting
with_safeguard: consistent
affects: atrocity_prevention.protect_populations
pursues: conflict_prevention
evidence: moderate
mechanism: even_handed_vs_attacker
school: Q03.target_the_attacker
given: {force: action}
when:
  force: {instrument: [military_force, regional_force, un_peacekeeping], stance: even_handed, change: [as_described, reinforced]}
  situation: {violence_against_civilians: one_sided, atrocity_phase: ongoing}
unless:
  - {label: it protects civilians physically, force: {protection: physical_protection}}
because: >
  {force} treats the sides alike while one of them kills civilians. Neutral interventions appear not to lower the severity
  of mass killing, whatever its kind.
mitigate:
  - Let the force act against whoever attacks civilians, or deploy another that protects.
sources:
  - {ref: krain-2005, at: abstract}
  - {ref: cronin-furman-broache-2021, at: abstract}
examples:
  - name: an even-handed force amid one-sided killing
    policy:
      situation: {violence_against_civilians: one_sided, atrocity_phase: ongoing}
      actions: {force: {instrument: regional_force, stance: even_handed}}
    expect: unguarded
  - name: it protects nobody
    policy:
      situation: {violence_against_civilians: one_sided, atrocity_phase: ongoing}
      actions: {force: {instrument: regional_force, stance: even_handed, protection: none}}
    expect: established
  - name: several sides kill
    policy:
      situation: {violence_against_civilians: multi_sided, atrocity_phase: ongoing}
      actions: {force: {instrument: regional_force, stance: even_handed, protection: none}}
    expect: silent
  - name: who kills is not known
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {force: {instrument: regional_force, stance: even_handed, protection: none}}
    expect: possible
    asks: [situation.violence_against_civilians]
  - name: it protects
    policy:
      situation: {violence_against_civilians: one_sided, atrocity_phase: ongoing}
      actions: {force: {instrument: regional_force, stance: even_handed, protection: physical_protection}}
    expect: mitigated
  - name: the force is reduced
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: one_sided}
      actions: {force: {instrument: regional_force, change: reduced, stance: even_handed}}
    expect: silent
  - name: the atrocity phase is imminent
    policy:
      situation: {atrocity_phase: imminent, violence_against_civilians: one_sided}
      actions: {force: {instrument: regional_force, stance: even_handed}}
    expect: silent
  - name: the force's instrument is ceasefire monitors
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: one_sided}
      actions: {force: {instrument: ceasefire_monitors, stance: even_handed}}
    expect: silent
  - name: the force opposes those who attack civilians
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: one_sided}
      actions: {force: {instrument: regional_force, stance: challenges_perpetrator}}
    expect: silent
  - name: the force's protection is monitoring presence
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: one_sided}
      actions: {force: {instrument: regional_force, stance: even_handed, protection: monitoring_presence}}
    expect: established
  - name: the violence against civilians are mostly one sided
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: mostly_one_sided}
      actions: {force: {instrument: regional_force, stance: even_handed}}
    expect: silent
"""###),
    ("peace-operations/mission-without-an-actor-map.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A mission follows the fronts and not those who attack civilians
status: review
kind: gap
interaction: constraining
with_safeguard: consistent
affects: peace_operations.protect_civilians_by_presence
evidence: limited
mechanism: no_atrocity_assessment
given: {mission: action}
when:
  mission: {instrument: [un_peacekeeping, regional_force], status: proposed, change: [as_described, reinforced]}
  situation: {atrocity_phase: {at_least: elevated}}
unless:
  - {label: the risk of atrocities has been assessed, mission: {assessments: atrocity}}
  - {label: it uses indicators of atrocity risk, mission: {indicators_used: atrocity}}
because: >
  {mission} is planned on an analysis of the conflict. Protection needs to know the motive, the means and the target of
  those who attack.
mitigate:
  - Set up a cell for analysis of atrocities, with a map of actors and a calendar of triggers.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶8"}
  - {ref: us-araf, at: opening}
examples:
  - name: a mission where risk is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actions: {mission: {instrument: un_peacekeeping}}
    expect: unguarded
  - name: only conflict was assessed
    policy:
      situation: {atrocity_phase: elevated}
      actions: {mission: {instrument: un_peacekeeping, assessments: [conflict], indicators_used: [conflict]}}
    expect: established
  - name: no risk
    policy:
      situation: {atrocity_phase: none}
      actions: {mission: {instrument: un_peacekeeping, assessments: [conflict]}}
    expect: silent
  - name: the risk is not known
    policy:
      actions: {mission: {instrument: un_peacekeeping, assessments: [conflict], indicators_used: [conflict]}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: assessed
    policy:
      situation: {atrocity_phase: elevated}
      actions: {mission: {instrument: un_peacekeeping, assessments: [atrocity]}}
    expect: mitigated
  - name: the mission is reduced
    policy:
      situation: {atrocity_phase: elevated}
      actions: {mission: {instrument: un_peacekeeping, change: reduced}}
    expect: silent
  - name: the mission is in force
    policy:
      situation: {atrocity_phase: elevated}
      actions: {mission: {instrument: un_peacekeeping, status: in_force}}
    expect: silent
  - name: the mission's instrument is ceasefire monitors
    policy:
      situation: {atrocity_phase: elevated}
      actions: {mission: {instrument: ceasefire_monitors}}
    expect: silent
  - name: the mission's assessments are human rights due diligence
    policy:
      situation: {atrocity_phase: elevated}
      actions: {mission: {instrument: un_peacekeeping, assessments: human_rights_due_diligence}}
    expect: unguarded
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {mission: {instrument: un_peacekeeping}}
    expect: silent
  - name: the mission's indicators used are gender
    policy:
      situation: {atrocity_phase: elevated}
      actions: {mission: {instrument: un_peacekeeping, assessments: conflict, indicators_used: gender}}
    expect: established
  - name: the mission's indicators used are atrocity
    policy:
      situation: {atrocity_phase: elevated}
      actions: {mission: {instrument: un_peacekeeping, indicators_used: atrocity}}
    expect: mitigated
"""###),
    ("peace-operations/observers-only.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Observers without troops or police are a promise that cannot be kept
status: review
interaction: counteracting
with_safeguard: enabling
affects: civilian_protection.physical_safety
pursues: peace_operations
evidence: moderate
mechanism: presence_without_means
given: {mission: action}
when:
  mission:
    instrument: [un_peacekeeping, regional_force, ceasefire_monitors]
    protection: monitoring_presence
    change: [as_described, reinforced]
  situation: {atrocity_phase: {at_least: imminent}}
unless:
  - label: a force protects beside it
    given: {force: action}
    force: {other_than: [mission], protection: physical_protection, change: [as_described, reinforced]}
because: >
  {mission} watches and cannot protect while atrocities are imminent or under way. In one body of data observers alone were
  associated with more deaths of civilians, not fewer.
mitigate:
  - Add police, troops and a quick reaction force, or do not call the place safe.
sources:
  - {ref: hultman-kathman-shannon-2013, at: abstract}
examples:
  - name: observers amid attacks
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {mission: {instrument: ceasefire_monitors, protection: monitoring_presence}}
    expect: established
  - name: and no force beside them
    policy:
      situation: {atrocity_phase: ongoing}
      actors: {people: {role: targeted_group}}
      actions:
        mission: {instrument: ceasefire_monitors, protection: monitoring_presence}
        food: {instrument: humanitarian_aid, protection: none}
    expect: established
  - name: no danger
    policy:
      situation: {atrocity_phase: none}
      actions: {mission: {instrument: ceasefire_monitors, protection: monitoring_presence}}
    expect: silent
  - name: the danger is not known
    policy:
      actions: {mission: {instrument: ceasefire_monitors, protection: monitoring_presence}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: a force protects beside it
    policy:
      situation: {atrocity_phase: ongoing}
      actions:
        mission: {instrument: ceasefire_monitors, protection: monitoring_presence}
        force: {instrument: regional_force, protection: physical_protection}
    expect: mitigated
  - name: a force of which nobody says whether it protects
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {mission: {instrument: ceasefire_monitors, protection: monitoring_presence}, force: {instrument: regional_force}}
    expect: unguarded
  - name: the mission's instrument is unarmed protection
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {mission: {instrument: unarmed_protection, protection: monitoring_presence}, force: {instrument: regional_force}}
    expect: latent
  - name: the force is reduced
    policy:
      situation: {atrocity_phase: ongoing}
      actions:
        mission: {instrument: ceasefire_monitors, protection: monitoring_presence}
        force: {instrument: regional_force, change: reduced, protection: physical_protection}
    expect: established
  - name: the mission is reduced
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {mission: {instrument: ceasefire_monitors, change: reduced, protection: monitoring_presence}}
    expect: silent
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actions: {mission: {instrument: ceasefire_monitors, protection: monitoring_presence}}
    expect: silent
  - name: the atrocity phase is imminent
    policy:
      situation: {atrocity_phase: imminent}
      actions: {mission: {instrument: ceasefire_monitors, protection: monitoring_presence}}
    expect: established
  - name: the force has no protection
    policy:
      situation: {atrocity_phase: ongoing}
      actions:
        mission: {instrument: unarmed_protection, protection: monitoring_presence}
        force: {instrument: regional_force, protection: none}
    expect: silent
"""###),
    ("peace-operations/presence-that-protects.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A sizeable mission with a mandate to protect deters attacks on civilians
status: review
interaction: reinforcing
affects: civilian_protection.physical_safety
pursues: peace_operations
evidence: moderate
mechanism: protective_presence
given: {mission: action}
when:
  mission:
    instrument: [un_peacekeeping, regional_force]
    protection: physical_protection
    force_adequacy: {at_least: partial}
    change: [as_described, reinforced]
  situation: {perpetrator_types: [nonstate_group, state_aligned_militia]}
because: >
  {mission} has the mandate and at least part of the means to protect civilians where armed groups attack them. Missions
  with many troops and police are associated with markedly fewer killings; the effect is clear against rebels, and one re-
  analysis disputes it.
mitigate:
  - Add police, mobile bases and local warning.
sources:
  - {ref: hultman-kathman-shannon-2013, at: abstract}
  - {ref: fjelde-hultman-nilsson-2019, at: opening}
examples:
  - name: an adequate mission against militias
    policy:
      situation: {perpetrator_types: [nonstate_group]}
      actions: {mission: {instrument: un_peacekeeping, protection: physical_protection, force_adequacy: adequate}}
    expect: established
  - name: far too weak
    policy:
      situation: {perpetrator_types: [nonstate_group]}
      actions: {mission: {instrument: un_peacekeeping, protection: physical_protection, force_adequacy: weak}}
    expect: silent
  - name: who attacks is not known
    policy:
      actions: {mission: {instrument: un_peacekeeping, protection: physical_protection, force_adequacy: adequate}}
    expect: possible
    asks: [situation.perpetrator_types]
  - name: the mission is reduced
    policy:
      situation: {perpetrator_types: nonstate_group}
      actions: {mission: {instrument: un_peacekeeping, change: reduced, force_adequacy: adequate, protection: physical_protection}}
    expect: silent
  - name: the mission's instrument is ceasefire monitors
    policy:
      situation: {perpetrator_types: nonstate_group}
      actions: {mission: {instrument: ceasefire_monitors, force_adequacy: adequate, protection: physical_protection}}
    expect: silent
  - name: the mission's protection is monitoring presence
    policy:
      situation: {perpetrator_types: nonstate_group}
      actions: {mission: {instrument: un_peacekeeping, force_adequacy: adequate, protection: monitoring_presence}}
    expect: silent
  - name: the mission's force adequacy is partial
    policy:
      situation: {perpetrator_types: nonstate_group}
      actions: {mission: {instrument: un_peacekeeping, force_adequacy: partial, protection: physical_protection}}
    expect: established
    interaction: reinforcing
  - name: the perpetrator types are foreign state
    policy:
      situation: {perpetrator_types: foreign_state}
      actions: {mission: {instrument: un_peacekeeping, force_adequacy: adequate, protection: physical_protection}}
    expect: silent
"""###),
    ("peace-operations/presence-without-means.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the observers are reduced
    policy:
      situation: {atrocity_phase: elevated}
      actors: {front: {role: armed_group, perpetrator_status: credible, armed_capacity: moderate}}
      actions: {observers: {instrument: ceasefire_monitors, change: reduced, force_adequacy: weak}}
    expect: silent
  - name: the front's armed capacity is low
    policy:
      situation: {atrocity_phase: elevated}
      actors: {front: {role: armed_group, perpetrator_status: credible, armed_capacity: low}}
      actions: {observers: {instrument: ceasefire_monitors, force_adequacy: weak}}
    expect: silent
  - name: the front's role is external patron
    policy:
      situation: {atrocity_phase: elevated}
      actors: {front: {role: external_patron, perpetrator_status: credible, armed_capacity: moderate}}
      actions: {observers: {instrument: ceasefire_monitors, force_adequacy: weak}}
    expect: silent
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {front: {role: armed_group, perpetrator_status: credible, armed_capacity: moderate}}
      actions: {observers: {instrument: ceasefire_monitors, force_adequacy: weak}}
    expect: silent
  - name: the observers' instrument is no fly zone
    policy:
      situation: {atrocity_phase: elevated}
      actors: {front: {role: armed_group, perpetrator_status: credible, armed_capacity: moderate}}
      actions: {observers: {instrument: no_fly_zone, force_adequacy: weak}}
    expect: silent
  - name: the front's perpetrator status is suspected
    policy:
      situation: {atrocity_phase: elevated}
      actors: {front: {role: armed_group, perpetrator_status: suspected, armed_capacity: moderate}}
      actions: {observers: {instrument: ceasefire_monitors, force_adequacy: weak}}
    expect: silent
  - name: the observers' force adequacy is partial
    policy:
      situation: {atrocity_phase: elevated}
      actors: {front: {role: armed_group, perpetrator_status: credible, armed_capacity: moderate}}
      actions: {observers: {instrument: ceasefire_monitors, force_adequacy: partial}}
    expect: silent
  - name: there is a second front
    policy:
      situation: {atrocity_phase: elevated}
      actors:
        front: {role: armed_group, perpetrator_status: credible, armed_capacity: moderate}
        second_front: {role: armed_group, perpetrator_status: credible, armed_capacity: moderate}
      actions: {observers: {instrument: ceasefire_monitors, force_adequacy: weak}}
    expect: established
    interaction: counteracting
"""###),
    ("peace-operations/protection-withdrawn.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - label: another presence takes over protection
    given: {successor: action}
    successor: {other_than: [mission], protection: physical_protection, change: [as_described, reinforced]}
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
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {mission: {instrument: un_peacekeeping, change: reduced, exit_plan: benchmark_based}}
    expect: mitigated
  - name: no plan and no successor
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {mission: {instrument: un_peacekeeping, change: reduced, exit_plan: none}}
    expect: established
  - name: there is a second mission
    policy:
      situation: {atrocity_phase: ongoing}
      actions:
        mission: {instrument: un_peacekeeping, change: reduced, exit_plan: none}
        second_mission: {instrument: un_peacekeeping, change: reduced, exit_plan: none}
    expect: established
  - name: the mission goes on as described
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {mission: {instrument: un_peacekeeping, change: as_described}}
    expect: silent
  - name: the mission's instrument is safe area
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {mission: {instrument: safe_area, change: reduced}}
    expect: silent
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actions: {mission: {instrument: un_peacekeeping, change: reduced, exit_plan: benchmark_based}}
    expect: mitigated
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {mission: {instrument: un_peacekeeping, change: reduced}}
    expect: silent
  - name: the mission's exit plan is time based
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {mission: {instrument: un_peacekeeping, change: reduced, exit_plan: time_based}}
    expect: established
  - name: there is a second mission, and the mission is reinforced
    policy:
      situation: {atrocity_phase: ongoing}
      actions:
        mission: {instrument: un_peacekeeping, change: reinforced, exit_plan: none}
        second_mission: {instrument: un_peacekeeping, change: reduced, exit_plan: none}
    expect: unguarded
  - name: it turns on the successor's protection
    policy:
      situation: {atrocity_phase: elevated}
      actions:
        mission: {instrument: un_peacekeeping, change: reduced, exit_plan: time_based}
        successor: {protection: monitoring_presence}
    expect: established
  - name: the mission's protection is physical protection
    policy:
      situation: {atrocity_phase: ongoing}
      actions:
        mission: {instrument: un_peacekeeping, change: reinforced, exit_plan: none, protection: physical_protection}
        second_mission: {instrument: un_peacekeeping, change: reduced, exit_plan: none}
    expect: mitigated
"""###),
    ("peace-operations/rescue-expected.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Expected rescue encourages armed challengers to escalate
status: contested
interaction: constraining
with_safeguard: consistent
affects: conflict_prevention.deescalate
pursues: atrocity_prevention
evidence: contested
mechanism: moral_hazard
school: Q12.moral_hazard
given: {promise: action}
when:
  promise: {implies_rescue: yes}
  situation: {conflict_phase: [latent, escalating]}
unless:
  - {label: help depends on conduct, promise: {conditionality: {at_least: conduct_based}}}
because: >
  {promise} lets armed challengers expect rescue while a conflict is latent or escalating. One school holds that such hopes
  lower the cost of rebellion and provoke retaliation that help comes too late to stop; many dispute it.
mitigate:
  - Speak of civilians and not of factions, tie help to restraint and reward claims made without arms.
sources:
  - {ref: kuperman-2008, at: abstract}
examples:
  - name: a promise heard by rebels
    policy:
      situation: {conflict_phase: escalating}
      actions: {speech: {instrument: deterrent_message, implies_rescue: yes}}
    expect: unguarded
  - name: no condition
    policy:
      situation: {conflict_phase: escalating}
      actions: {speech: {instrument: deterrent_message, implies_rescue: yes, conditionality: none}}
    expect: established
  - name: no rescue is implied
    policy:
      situation: {conflict_phase: escalating}
      actions: {speech: {instrument: deterrent_message, implies_rescue: no, conditionality: none}}
    expect: silent
  - name: the phase is not known
    policy:
      actions: {speech: {instrument: deterrent_message, implies_rescue: yes, conditionality: none}}
    expect: possible
    asks: [situation.conflict_phase]
  - name: help depends on restraint
    policy:
      situation: {conflict_phase: escalating}
      actions: {speech: {instrument: deterrent_message, implies_rescue: yes, conditionality: conduct_based}}
    expect: mitigated
  - name: the conflict phase is active
    policy:
      situation: {conflict_phase: active}
      actions: {speech: {instrument: deterrent_message, implies_rescue: yes}}
    expect: silent
  - name: the speech's conditionality is procedural
    policy:
      situation: {conflict_phase: escalating}
      actions: {speech: {instrument: deterrent_message, conditionality: procedural, implies_rescue: yes}}
    expect: established
"""###),
    ("peace-operations/safe-in-name.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A safe area that nobody defends gathers people for those who attack
status: review
interaction: cancelling
with_safeguard: constraining
affects: atrocity_prevention.protect_populations
pursues: civilian_protection
evidence: strong
mechanism: presence_without_means
given: {area: action}
when:
  area: {instrument: safe_area, change: {none_of: [withdrawn]}}
  situation: {atrocity_phase: {at_least: imminent}}
unless:
  - {label: a force with the means defends it, area: {protection: physical_protection, force_adequacy: {at_least: adequate}}}
because: >
  {area} promises safety and is not defended by a force with the means. It gathers people where they can be attacked,
  separated and expelled.
mitigate:
  - Deploy a force that deters, demilitarise only with guarantees, plan supply and offer evacuation by consent.
supersedes:
  - {rule: peace-operations/presence-without-means, binding: {mission: area}}
sources:
  - {ref: briggs-fmr, at: opening}
  - {ref: a-54-549, at: opening}
examples:
  - name: a safe area without a force
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {area: {instrument: safe_area}}
    expect: unguarded
  - name: a token force
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {area: {instrument: safe_area, protection: monitoring_presence, force_adequacy: weak}}
    expect: established
  - name: no danger
    policy:
      situation: {atrocity_phase: none}
      actions: {area: {instrument: safe_area, protection: none, force_adequacy: weak}}
    expect: silent
  - name: defended
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {area: {instrument: safe_area, protection: physical_protection, force_adequacy: adequate}}
    expect: mitigated
  - name: the danger is not known
    policy:
      actions: {area: {instrument: safe_area, protection: none, force_adequacy: weak}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: the area's instrument is no fly zone
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {area: {instrument: no_fly_zone}}
    expect: silent
  - name: the area's force adequacy is partial
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {area: {instrument: safe_area, force_adequacy: partial}}
    expect: established
  - name: the area is withdrawn
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {area: {instrument: safe_area, change: withdrawn}}
    expect: silent
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actions: {area: {instrument: safe_area}}
    expect: silent
  - name: the atrocity phase is imminent
    policy:
      situation: {atrocity_phase: imminent}
      actions: {area: {instrument: safe_area, force_adequacy: weak, protection: monitoring_presence}}
    expect: established
  - name: the area's force adequacy is adequate
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {area: {instrument: safe_area, force_adequacy: adequate, protection: monitoring_presence}}
    expect: established
"""###),
    ("peace-operations/stockpiles-unsecured.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Arms left unsecured after force or collapse spread to others
status: review
kind: gap
interaction: counteracting
with_safeguard: consistent
affects: export_control_dual_use.prevent_misuse
pursues: civilian_protection
evidence: moderate
mechanism: arms_spread
given: {force: action}
when:
  force: {instrument: [military_intervention, no_fly_zone, arms_transfer, embargo_easing], status: [proposed, in_force]}
  situation: {conflict_phase: [escalating, active, relapse], armed_group_fragmentation: {at_least: moderate}}
unless:
  - {label: weapons stocks are secured, force: {secures_stockpiles: yes}}
  - {label: another action secures weapons stocks, given: {other: action}, other: {other_than: [force], secures_stockpiles: yes}}
because: >
  {force} is to weaken or arm a side where armed groups are fragmented, and nothing is stated on securing weapons. Arms from
  stores that nobody guards have armed others, across borders too.
mitigate:
  - Plan for the securing of stores, for registration and for collection before {force} begins.
sources:
  - {ref: fac-libya-2016, at: opening}
examples:
  - name: air power among splintered groups
    policy:
      situation: {conflict_phase: active, armed_group_fragmentation: high}
      actions: {strikes: {instrument: military_intervention}}
    expect: unguarded
  - name: nobody secures stocks
    policy:
      situation: {conflict_phase: active, armed_group_fragmentation: high}
      actions: {strikes: {instrument: military_intervention, secures_stockpiles: no}}
    expect: established
  - name: firm command
    policy:
      situation: {conflict_phase: active, armed_group_fragmentation: low}
      actions: {strikes: {instrument: military_intervention, secures_stockpiles: no}}
    expect: silent
  - name: fragmentation is not known
    policy:
      situation: {conflict_phase: active}
      actions: {strikes: {instrument: military_intervention, secures_stockpiles: no}}
    expect: possible
    asks: [situation.armed_group_fragmentation]
  - name: stocks are secured
    policy:
      situation: {conflict_phase: active, armed_group_fragmentation: high}
      actions: {strikes: {instrument: military_intervention, secures_stockpiles: yes}}
    expect: mitigated
  - name: the strikes have ended
    policy:
      situation: {conflict_phase: active, armed_group_fragmentation: high}
      actions: {strikes: {instrument: military_intervention, status: ended}}
    expect: silent
  - name: the conflict phase is stalemate
    policy:
      situation: {conflict_phase: stalemate, armed_group_fragmentation: high}
      actions: {strikes: {instrument: military_intervention}}
    expect: silent
  - name: the strikes' instrument is technology transfer
    policy:
      situation: {conflict_phase: active, armed_group_fragmentation: high}
      actions: {strikes: {instrument: technology_transfer}}
    expect: silent
  - name: the armed group fragmentation is moderate
    policy:
      situation: {conflict_phase: active, armed_group_fragmentation: moderate}
      actions: {strikes: {instrument: military_intervention, secures_stockpiles: no}}
    expect: established
  - name: there is a second strikes, and weapons stocks are secured, for the strikes
    policy:
      situation: {conflict_phase: active, armed_group_fragmentation: high}
      actions: {strikes: {instrument: military_intervention, secures_stockpiles: yes}, second_strikes: {instrument: military_intervention}}
    expect: mitigated
  - name: there is a second strikes
    policy:
      situation: {conflict_phase: active, armed_group_fragmentation: high}
      actions:
        strikes: {instrument: military_intervention, secures_stockpiles: no}
        second_strikes: {instrument: military_intervention, secures_stockpiles: no}
    expect: established
"""###),
    ("peace-operations/support-to-an-abusive-unit.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A mission supports a force that attacks civilians or has ties to those who do
status: review
interaction: counteracting
with_safeguard: constraining
affects: peace_operations.protect_civilians_by_presence
pursues: security_assistance_ssr
evidence: moderate
mechanism: abusive_partner
school: Q09.condition_or_leave
given: {mission: actor, supported: actor}
when:
  mission: {role: peace_force, path: {via: [funds, arms, trains, shares_intelligence_with], hops: [1, 1], to: supported}}
  any:
    - {supported: {role: armed_actor, perpetrator_status: {at_least: credible}}}
    - given: {attacker: actor}
      supported: {path: {via: [controls, commands, allied_with], hops: [1, 2], to: attacker}}
      attacker: {role: armed_actor, perpetrator_status: {at_least: credible}}
unless:
  - label: support is screened and conditional
    given: {support: action}
    support:
      instrument: [security_assistance, peace_operation]
      recipient: supported
      vetting: {at_least: unit}
      conditionality: {at_least: conduct_based}
because: >
  {mission} supports {supported}, which attacks civilians or has ties to those who do. Joint operations blur responsibility and expose
  civilians; United Nations policy demands due diligence and intervention.
mitigate:
  - Assess before support begins, screen units, suspend when abuse is found and report in public.
sources:
  - {ref: un-hrddp-2015, at: opening}
  - {ref: hrw-drc-2009, at: opening}
examples:
  - name: a mission trains an abusive army
    policy:
      actors: {blue: {role: peace_force}, army: {role: state_security_force, perpetrator_status: credible}}
      relations: [blue trains army]
    expect: established
  - name: a clean record and no ties
    policy:
      actors: {blue: {role: peace_force}, army: {role: state_security_force, perpetrator_status: none}}
      relations: [blue trains army]
      mapped: [controls, commands, allied_with, trains, funds, arms, shares_intelligence_with]
    expect: silent
  - name: the record is not known
    policy:
      actors: {blue: {role: peace_force}, army: {role: state_security_force}}
      relations: [blue trains army]
    expect: possible
    asks: [army.perpetrator_status]
  - name: nothing is stated of how support is screened
    policy:
      actors: {blue: {role: peace_force}, army: {role: state_security_force, perpetrator_status: credible}}
      relations: [blue trains army]
      actions: {aid: {instrument: operational_support, recipient: [army]}}
    expect: unguarded
  - name: screened and conditional
    policy:
      actors: {blue: {role: peace_force}, army: {role: state_security_force, perpetrator_status: credible}}
      relations: [blue trains army]
      actions: {aid: {instrument: operational_support, recipient: [army], vetting: unit, conditionality: conduct_based}}
    expect: mitigated
  - name: the blue's role is not known
    policy:
      actors: {blue: {}, army: {role: state_security_force, perpetrator_status: credible}}
      relations: [blue trains army]
      actions: {aid: {instrument: operational_support, recipient: [army], conditionality: conduct_based, vetting: unit}}
    expect: latent
  - name: the aid's vetting is individual
    policy:
      actors: {blue: {role: peace_force}, army: {role: state_security_force, perpetrator_status: credible}}
      relations: [blue trains army]
      actions: {aid: {instrument: operational_support, recipient: [army], vetting: individual}}
    expect: established
  - name: the aid's conditionality is procedural
    policy:
      actors: {blue: {role: peace_force}, army: {role: state_security_force, perpetrator_status: credible}}
      relations: [blue trains army]
      actions: {aid: {instrument: operational_support, recipient: [army], conditionality: procedural}}
    expect: established
  - name: the aid's instrument is technology transfer
    policy:
      actors: {blue: {role: peace_force}, army: {role: state_security_force, perpetrator_status: credible}}
      relations: [blue trains army]
      actions: {aid: {instrument: technology_transfer, recipient: [army]}}
    expect: established
  - name: the army's role is not known
    policy:
      actors: {blue: {role: peace_force}, army: {perpetrator_status: credible}}
      relations: [blue trains army]
      actions: {aid: {instrument: operational_support, recipient: [army], conditionality: conduct_based, vetting: unit}}
    expect: latent
  - name: the blue's role is external patron
    policy:
      actors: {blue: {role: external_patron}, army: {role: state_security_force, perpetrator_status: credible}}
      relations: [blue trains army]
    expect: silent
  - name: the army's perpetrator status is suspected
    policy:
      actors: {blue: {role: peace_force}, army: {role: state_security_force, perpetrator_status: suspected}}
      relations: [blue trains army]
      mapped: [commands, controls, funds, arms, trains, shares_intelligence_with, allied_with]
    expect: silent
  - name: the army commands the blue
    policy:
      actors: {blue: {role: peace_force}, army: {role: state_security_force, perpetrator_status: none}}
      relations: [blue trains army, army commands blue]
      mapped: [commands, controls, funds, arms, trains, shares_intelligence_with, allied_with]
    expect: possible
  - name: the army's role is external patron
    policy:
      actors: {blue: {role: peace_force}, army: {role: external_patron, perpetrator_status: credible}}
      relations: [blue trains army]
    expect: latent
  - name: the army's role is external patron, and the blue's perpetrator status is suspected
    policy:
      actors: {blue: {role: peace_force, perpetrator_status: suspected}, army: {role: external_patron, perpetrator_status: credible}}
      relations: [blue trains army]
    expect: silent
  - name: the army's role is not known, and there is no blue
    policy:
      actors: {army: {perpetrator_status: credible}}
    expect: latent
  - name: there is a second blue
    policy:
      actors: {blue: {role: peace_force}, army: {role: state_security_force, perpetrator_status: none}, second_blue: {role: peace_force}}
      relations: [blue trains army, second_blue trains army]
      mapped: [commands, controls, funds, arms, trains, shares_intelligence_with, allied_with]
    expect: silent
  - name: there is a second army
    policy:
      actors:
        blue: {role: peace_force}
        army: {role: state_security_force, perpetrator_status: credible}
        second_army: {role: state_security_force, perpetrator_status: credible}
      relations: [blue trains army, blue trains second_army]
      actions: {aid: {instrument: operational_support, recipient: [army]}}
    expect: established
"""###),
    ("peace-operations/unarmed-beside-local.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Unarmed protection beside local peace work supports people's own ways of staying safe
status: review
interaction: reinforcing
affects: civilian_protection.physical_safety
pursues: peacebuilding_cohesion
evidence: limited
mechanism: protective_presence
given: {presence: action, local: action}
when:
  presence: {instrument: unarmed_protection, change: [as_described, reinforced]}
  local: {instrument: [self_protection_support, reconciliation, community_dialogue]}
because: >
  {presence} accompanies people while {local} supports their own warning and control of rumours. Most civilians survive by
  what they do themselves.
mitigate:
  - Share risk with local people, do not expose them and offer support for trauma.
sources:
  - {ref: hirschel-burns-2013, at: opening}
  - {ref: ushmm-self-protection, at: whole page}
examples:
  - name: accompaniment and peace committees
    policy:
      actions: {team: {instrument: unarmed_protection}, committees: {instrument: self_protection_support}}
    expect: established
  - name: accompaniment ends
    policy:
      actions: {team: {instrument: unarmed_protection, change: withdrawn}, committees: {instrument: self_protection_support}}
    expect: silent
  - name: what the second is is open
    policy:
      actions: {team: {instrument: unarmed_protection}, second: {instrument: {one_of: [self_protection_support, train_equip]}}}
    expect: possible
    asks: [second.instrument]
  - name: the team's instrument is safe area
    policy:
      actions: {team: {instrument: safe_area}, committees: {instrument: self_protection_support}}
    expect: silent
  - name: the team is reduced
    policy:
      actions: {team: {instrument: unarmed_protection, change: reduced}, committees: {instrument: self_protection_support}}
    expect: silent
  - name: the second's instrument is ceasefire
    policy:
      actions: {team: {instrument: unarmed_protection}, second: {instrument: ceasefire}}
    expect: silent
  - name: there is a second team
    policy:
      actions:
        team: {instrument: unarmed_protection}
        committees: {instrument: self_protection_support}
        second_team: {instrument: unarmed_protection}
    expect: established
    interaction: reinforcing
"""###),
    ("power-sharing/another-name.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A perpetrator enters a deal under another name
status: review
interaction: counteracting
with_safeguard: constraining
affects: atrocity_prevention.prevent_recurrence
pursues: mediation_peace_process
evidence: moderate
mechanism: rebranded_perpetrator
given: {deal: action, party: actor}
some: {origin: actor}
when:
  deal: {instrument: [settlement, army_integration, talks, engagement]}
  party: {path: {via: [successor_of], hops: [1, 3], to: origin}}
  origin: {perpetrator_status: {at_least: credible}}
  any:
    - {deal: {recipient: party}}
    - {deal: {targets: party}}
unless:
  - {label: commanders are vetted, deal: {vetting: {at_least: individual}}}
  - {label: those most responsible are excluded, deal: {excludes_most_responsible: yes}}
because: >
  {party}, a party to {deal}, continues an actor that is implicated in grave abuse, under another name. A new name hides the
  record.
mitigate:
  - Treat the record as inherited until it has been reviewed, vet commanders and state the record in the brief for the talks.
sources:
  - {ref: mei-sudan-2023, at: opening}
examples:
  - name: a renamed militia signs
    policy:
      actors: {force: {role: armed_group}, riders: {role: militia, perpetrator_status: credible}}
      relations: [force successor_of riders]
      actions: {accord: {instrument: peace_agreement, targets: [force]}}
    expect: unguarded
  - name: nobody is vetted
    policy:
      actors: {force: {role: armed_group}, riders: {role: militia, perpetrator_status: credible}}
      relations: [force successor_of riders]
      actions: {accord: {instrument: peace_agreement, targets: [force], vetting: none, excludes_most_responsible: no}}
    expect: established
  - name: a group without such a past
    policy:
      actors: {force: {role: armed_group}, riders: {role: militia, perpetrator_status: credible}}
      mapped: [successor_of]
      actions: {accord: {instrument: peace_agreement, targets: [force], vetting: none}}
    expect: silent
  - name: the succession is suspected
    policy:
      actors: {force: {role: armed_group}, riders: {role: militia, perpetrator_status: credible}}
      relations: [{from: force, is: successor_of, to: riders, certainty: suspected}]
      actions: {accord: {instrument: peace_agreement, targets: [force], vetting: none, excludes_most_responsible: no}}
    expect: possible
    asks: [force successor_of riders]
  - name: commanders are vetted
    policy:
      actors: {force: {role: armed_group}, riders: {role: militia, perpetrator_status: credible}}
      relations: [force successor_of riders]
      actions: {accord: {instrument: peace_agreement, targets: [force], vetting: individual}}
    expect: mitigated
  - name: the riders' perpetrator status is suspected
    policy:
      actors: {force: {role: armed_group}, riders: {role: militia, perpetrator_status: suspected}}
      relations: [force successor_of riders]
      actions: {accord: {instrument: peace_agreement, targets: [force]}}
    expect: latent
  - name: the accord's instrument is ceasefire
    policy:
      actors: {force: {role: armed_group}, riders: {role: militia, perpetrator_status: credible}}
      relations: [force successor_of riders]
      actions: {accord: {instrument: ceasefire, targets: [force]}}
    expect: silent
  - name: the accord targets nobody
    policy:
      actors: {force: {role: armed_group}, riders: {role: militia, perpetrator_status: credible}}
      relations: [force successor_of riders]
      actions: {accord: {instrument: peace_agreement, targets: none, vetting: individual}}
    expect: silent
  - name: those most responsible are excluded from a benefit or immunity
    policy:
      actors: {force: {role: armed_group}, riders: {role: militia, perpetrator_status: credible}}
      relations: [force successor_of riders]
      actions: {accord: {instrument: peace_agreement, targets: [force], excludes_most_responsible: yes}}
    expect: mitigated
  - name: the accord has no recipient, and there is no force
    policy:
      actors: {riders: {role: militia, perpetrator_status: credible}}
      actions: {accord: {instrument: peace_agreement, targets: none, recipient: none}}
    expect: silent
  - name: there is no force
    policy:
      actors: {riders: {role: militia, perpetrator_status: suspected}}
      actions: {accord: {instrument: peace_agreement, targets: none}}
    expect: silent
"""###),
    ("power-sharing/blocs-entrenched.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A formula of groups hardens division and leaves small groups out
status: draft
interaction: constraining
with_safeguard: enabling
affects: atrocity_prevention.build_resilience
pursues: conflict_prevention
evidence: limited
mechanism: entrenched_blocs
school: Q07.constrain
given: {arrangement: action, left: actor}
when:
  arrangement: {instrument: power_sharing, power_sharing_form: [inclusive, dispersive], leaves_out: left}
  left: {role: population}
  situation: {atrocity_phase: {at_least: structural_risk}}
unless:
  - {label: the group at risk takes part and the formula is reviewed, arrangement: {inclusion: targeted_group, review: {at_least: yearly}}}
because: >
  {arrangement} gives power by group and leaves {left} out. It makes identity the currency of power and can leave small
  groups exposed, above all where territory is allotted by group. How far is contested.
mitigate:
  - Guarantee rights to individuals, protect minorities beyond the large blocs and review the formula.
sources:
  - {ref: gates-2016, at: abstract, stance: qualifies}
examples:
  - name: a small group has no part
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {minority: {role: targeted_group}}
      actions: {formula: {instrument: power_sharing, power_sharing_form: inclusive, leaves_out: [minority]}}
    expect: unguarded
  - name: and no review
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {minority: {role: targeted_group}}
      actions: {formula: {instrument: power_sharing, power_sharing_form: inclusive, leaves_out: [minority], inclusion: armed_parties_only}}
    expect: established
  - name: nobody is left out
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {minority: {role: targeted_group}}
      actions: {formula: {instrument: power_sharing, power_sharing_form: inclusive, leaves_out: none, inclusion: armed_parties_only}}
    expect: silent
  - name: who is left out is not stated
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {minority: {role: targeted_group}}
      actions: {formula: {instrument: power_sharing, power_sharing_form: inclusive, inclusion: armed_parties_only}}
    expect: possible
    asks: [formula.leaves_out]
  - name: it takes part, with review
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {minority: {role: targeted_group}}
      actions:
        formula:
          instrument: power_sharing
          power_sharing_form: inclusive
          leaves_out: [minority]
          inclusion: targeted_group
          review: yearly
    expect: mitigated
  - name: the minority's role is other role
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {minority: {role: other_role}}
      actions: {formula: {instrument: power_sharing, power_sharing_form: inclusive, leaves_out: [minority]}}
    expect: silent
  - name: the formula's instrument is safe exit
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {minority: {role: targeted_group}}
      actions: {formula: {instrument: safe_exit, power_sharing_form: inclusive, leaves_out: [minority]}}
    expect: silent
  - name: the formula's power sharing form is constraining
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {minority: {role: targeted_group}}
      actions: {formula: {instrument: power_sharing, power_sharing_form: constraining, leaves_out: [minority]}}
    expect: silent
  - name: the formula has no review
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {minority: {role: targeted_group}}
      actions: {formula: {instrument: power_sharing, power_sharing_form: inclusive, leaves_out: [minority], review: none}}
    expect: established
  - name: the atrocity phase is not known
    policy:
      actors: {minority: {role: targeted_group}}
      actions:
        formula:
          instrument: power_sharing
          power_sharing_form: inclusive
          leaves_out: [minority]
          review: yearly
          inclusion: targeted_group
    expect: silent
  - name: the formula's inclusion is civil society
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {minority: {role: targeted_group}}
      actions: {formula: {instrument: power_sharing, power_sharing_form: inclusive, leaves_out: [minority], inclusion: civil_society}}
    expect: established
"""###),
    ("power-sharing/constraining-power.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Limits on power protect small groups better than shares of it
status: review
interaction: reinforcing
affects: atrocity_prevention.build_resilience
pursues: conflict_prevention
evidence: moderate
mechanism: constrained_power
school: Q07.constrain
given: {arrangement: action}
when:
  arrangement: {instrument: [power_sharing, constitution_support], power_sharing_form: constraining, inclusion: {at_least: civil_society}}
because: >
  {arrangement} limits power by courts, rights and civilian control, and others than the armed parties take part.
  Independent courts check repression of minorities; a global study finds that only such arrangements lower the onset and
  recurrence of civil war.
mitigate:
  - Fund courts early, protect judges and monitor compliance.
sources:
  - {ref: gates-2016, at: abstract}
examples:
  - name: courts and rights, agreed with civil society
    policy:
      actions: {charter: {instrument: power_sharing, power_sharing_form: constraining, inclusion: civil_society}}
    expect: established
  - name: seats for groups
    policy:
      actions: {charter: {instrument: power_sharing, power_sharing_form: inclusive, inclusion: civil_society}}
    expect: silent
  - name: the form is not stated
    policy:
      actions: {charter: {instrument: power_sharing, inclusion: civil_society}}
    expect: possible
    asks: [charter.power_sharing_form]
  - name: the charter's instrument is safe exit
    policy:
      actions: {charter: {instrument: safe_exit, power_sharing_form: constraining, inclusion: civil_society}}
    expect: silent
  - name: the charter's inclusion is political parties
    policy:
      actions: {charter: {instrument: power_sharing, power_sharing_form: constraining, inclusion: political_parties}}
    expect: silent
  - name: the charter's power sharing form is other
    policy:
      actions: {charter: {instrument: power_sharing, power_sharing_form: other, inclusion: civil_society}}
    expect: silent
  - name: there is a second charter
    policy:
      actions:
        charter: {instrument: power_sharing, power_sharing_form: constraining, inclusion: civil_society}
        second_charter: {instrument: power_sharing, power_sharing_form: constraining, inclusion: civil_society}
    expect: established
    interaction: reinforcing
"""###),
    ("power-sharing/integration-flashpoint.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A timetable for integration turns rivalry of commanders into violence
status: review
kind: trigger
affects: atrocity_prevention.protect_populations
pursues: security_assistance_ssr
evidence: limited
mechanism: integration_flashpoint
given: {integration: action}
when:
  integration: {instrument: [army_integration, security_sector_reform], deadline_days: {at_most: 90}}
  situation: {command_dispute: yes}
because: >
  {integration} is due within three months while commanders dispute who commands. Each can see it as loss of power, and such
  a timetable has preceded war.
duties:
  - {who: Embassy and mediator, what: "Offer guarantees and a timetable in phases to the rival commanders", within: 14 days}
  - {who: Warning desk, what: "Report daily on movements of both forces until the date has passed", within: 3 days}
  - {who: Steering committee, what: "Prepare for the protection and evacuation of civilians", within: 30 days}
sources:
  - {ref: mei-sudan-2023, at: opening}
examples:
  - name: a date in two months and rival commanders
    policy:
      situation: {command_dispute: yes}
      actions: {merge: {instrument: army_integration, deadline_days: 60}}
    expect: established
  - name: no dispute
    policy:
      situation: {command_dispute: no}
      actions: {merge: {instrument: army_integration, deadline_days: 60}}
    expect: silent
  - name: the date is not known
    policy:
      situation: {command_dispute: yes}
      actions: {merge: {instrument: army_integration}}
    expect: possible
    asks: [merge.deadline_days]
  - name: the merge's instrument is ddr programme
    policy:
      situation: {command_dispute: yes}
      actions: {merge: {instrument: ddr_programme, deadline_days: 60}}
    expect: silent
  - name: the merge's deadline is 90 days
    policy:
      situation: {command_dispute: yes}
      actions: {merge: {instrument: army_integration, deadline_days: 90}}
    expect: established
  - name: the merge's deadline is 91 days
    policy:
      situation: {command_dispute: yes}
      actions: {merge: {instrument: army_integration, deadline_days: 91}}
    expect: silent
"""###),
    ("power-sharing/office-and-uniform.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Power is shared and armed groups are absorbed unvetted at the same time
status: review
interaction: cancelling
with_safeguard: constraining
affects: atrocity_prevention.prevent_recurrence
pursues: mediation_peace_process
evidence: moderate
mechanism: unvetted_integration
school: Q08.vet_first
given: {sharing: action, integration: action, group: actor}
when:
  sharing: {instrument: settlement, recipient: group, grants: [office, seats, military_command]}
  integration: {instrument: army_integration, targets: group}
  group: {role: armed_actor, perpetrator_status: {at_least: credible}}
unless:
  - {label: the chain of command is vetted, integration: {vetting: {at_least: command_chain}}}
because: >
  {sharing} gives {group} office and {integration} a uniform, and its chain of command is not vetted. Command survives
  inside the army and can break away or abuse.
mitigate:
  - Vet the chain of command, break up units, set up civilian oversight first and write a clause on accountability.
supersedes:
  - {rule: ddr-and-ssr/integrating-an-abusive-group, binding: {integration: integration, group: group}}
sources:
  - {ref: tull-mehler-2005, at: opening}
  - {ref: africa-center-2013, at: opening}
examples:
  - name: office and integration for one group
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}}
      actions:
        deal: {instrument: power_sharing, recipient: [band], grants: [office]}
        merge: {instrument: army_integration, targets: [band]}
    expect: unguarded
  - name: nobody is vetted
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}}
      actions:
        deal: {instrument: power_sharing, recipient: [band], grants: [office]}
        merge: {instrument: army_integration, targets: [band], vetting: none}
    expect: established
  - name: no allegation
    policy:
      actors: {band: {role: armed_group, perpetrator_status: none}}
      actions:
        deal: {instrument: power_sharing, recipient: [band], grants: [office]}
        merge: {instrument: army_integration, targets: [band], vetting: none}
    expect: silent
  - name: the record is not known
    policy:
      actors: {band: {role: armed_group}}
      actions:
        deal: {instrument: power_sharing, recipient: [band], grants: [office]}
        merge: {instrument: army_integration, targets: [band], vetting: none}
    expect: possible
    asks: [band.perpetrator_status]
  - name: vetted
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}}
      actions:
        deal: {instrument: power_sharing, recipient: [band], grants: [office]}
        merge: {instrument: army_integration, targets: [band], vetting: command_chain}
    expect: mitigated
  - name: the band's role is external patron
    policy:
      actors: {band: {role: external_patron, perpetrator_status: credible}}
      actions:
        deal: {instrument: power_sharing, recipient: [band], grants: office}
        merge: {instrument: army_integration, targets: [band]}
    expect: silent
  - name: the deal's instrument is recognition
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}}
      actions: {deal: {instrument: recognition, recipient: [band], grants: office}, merge: {instrument: army_integration, targets: [band]}}
    expect: silent
  - name: the deal's grants are resource control
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}}
      actions:
        deal: {instrument: power_sharing, recipient: [band], grants: resource_control}
        merge: {instrument: army_integration, targets: [band]}
    expect: silent
  - name: the merge's instrument is violence reduction
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}}
      actions:
        deal: {instrument: power_sharing, recipient: [band], grants: office}
        merge: {instrument: violence_reduction, targets: [band]}
    expect: silent
  - name: the merge targets nobody
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}}
      actions: {deal: {instrument: power_sharing, recipient: [band], grants: office}, merge: {instrument: army_integration, targets: none}}
    expect: silent
  - name: the deal has no recipient
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}}
      actions: {deal: {instrument: power_sharing, recipient: none, grants: office}, merge: {instrument: army_integration, targets: [band]}}
    expect: silent
  - name: the merge's vetting is unit
    policy:
      actors: {band: {role: armed_group, perpetrator_status: credible}}
      actions:
        deal: {instrument: power_sharing, recipient: [band], grants: office}
        merge: {instrument: army_integration, targets: [band], vetting: unit}
    expect: established
  - name: the band's perpetrator status is suspected
    policy:
      actors: {band: {role: armed_group, perpetrator_status: suspected}}
      actions:
        deal: {instrument: power_sharing, recipient: [band], grants: office}
        merge: {instrument: army_integration, targets: [band]}
    expect: silent
"""###),
    ("power-sharing/office-without-conduct.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
      actions:
        pact: {instrument: power_sharing, recipient: [front], grants: [office], conditionality: conduct_based, reversal_clause: yes}
    expect: mitigated
  - name: no conditions and nobody is excluded
    policy:
      actors: {front: {role: armed_group, perpetrator_status: credible}}
      actions:
        pact: {instrument: power_sharing, recipient: [front], grants: [office], conditionality: none, excludes_most_responsible: no}
    expect: established
  - name: the pact's instrument is ceasefire
    policy:
      actors: {front: {role: armed_group, perpetrator_status: credible}}
      actions: {pact: {instrument: ceasefire, recipient: [front], grants: office}}
    expect: silent
  - name: the pact's conditionality is procedural
    policy:
      actors: {front: {role: armed_group, perpetrator_status: credible}}
      actions: {pact: {instrument: power_sharing, recipient: [front], grants: office, conditionality: procedural, reversal_clause: yes}}
    expect: unguarded
  - name: the pact has no recipient
    policy:
      actors: {front: {role: armed_group, perpetrator_status: credible}}
      actions: {pact: {instrument: power_sharing, recipient: none, grants: office}}
    expect: silent
  - name: the front's perpetrator status is suspected
    policy:
      actors: {front: {role: armed_group, perpetrator_status: suspected}}
      actions: {pact: {instrument: power_sharing, recipient: [front], grants: office}}
    expect: silent
  - name: the pact's conditionality is conduct based
    policy:
      actors: {front: {role: armed_group, perpetrator_status: credible}}
      actions: {pact: {instrument: power_sharing, recipient: [front], grants: office, conditionality: conduct_based}}
    expect: unguarded
  - name: those most responsible are excluded from a benefit or immunity
    policy:
      actors: {front: {role: armed_group, perpetrator_status: credible}}
      actions: {pact: {instrument: power_sharing, recipient: [front], grants: office, excludes_most_responsible: yes}}
    expect: mitigated
"""###),
    ("sanctions-and-trade/backlash-without-protection.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Sanctions on persons while repression grows can provoke more of it where nobody watches
status: contested
interaction: constraining
with_safeguard: enabling
affects: civilian_protection.physical_safety
pursues: sanctions_policy
evidence: contested
mechanism: sanctions_backlash
school: Q10.backfire
given: {measure: action}
when:
  measure: {instrument: targeted_sanctions, change: {none_of: [reduced, withdrawn]}}
  situation: {trend: {at_least: worsening}, perpetrator_types: state}
unless:
  - {label: a presence watches or protects, given: {presence: action}, presence: {protection: {at_least: monitoring_presence}}}
  - label: conduct is monitored by others than the parties
    given: {watch: action}
    watch: {monitoring: {at_least: third_party}, instrument: [peace_operation, inquiry, public_pressure]}
because: >
  {measure} presses a government while violence against civilians grows and nobody watches on the ground. A study of one
  region finds rights more likely to worsen under such sanctions, by way of protest and its repression; the finding is
  contested.
mitigate:
  - Add monitoring and diplomatic protection of protest, act with others and say what ends the listing.
sources:
  - {ref: targeted-v-conventional-2015, at: abstract}
  - {ref: hultman-peksen-2015, at: abstract, stance: contradicts}
examples:
  - name: listings while repression grows
    policy:
      situation: {trend: worsening, perpetrator_types: [state]}
      actions: {listing: {instrument: targeted_sanctions}}
    expect: unguarded
  - name: nobody watches
    policy:
      situation: {trend: worsening, perpetrator_types: [state]}
      actions: {listing: {instrument: targeted_sanctions, protection: none}}
    expect: established
  - name: violence is falling
    policy:
      situation: {trend: improving, perpetrator_types: [state]}
      actions: {listing: {instrument: targeted_sanctions, protection: none}}
    expect: silent
  - name: the trend is not known
    policy:
      situation: {perpetrator_types: [state]}
      actions: {listing: {instrument: targeted_sanctions, protection: none}}
    expect: possible
    asks: [situation.trend]
  - name: monitors are present
    policy:
      situation: {trend: worsening, perpetrator_types: [state]}
      actions: {listing: {instrument: targeted_sanctions}, monitors: {instrument: unarmed_protection, protection: monitoring_presence}}
    expect: mitigated
  - name: the listing is reduced
    policy:
      situation: {trend: worsening, perpetrator_types: state}
      actions:
        listing: {instrument: targeted_sanctions, change: reduced}
        monitors: {instrument: unarmed_protection, protection: monitoring_presence}
    expect: silent
  - name: the perpetrator types are state aligned militia
    policy:
      situation: {trend: worsening, perpetrator_types: state_aligned_militia}
      actions: {listing: {instrument: targeted_sanctions}}
    expect: silent
  - name: the monitors have no protection
    policy:
      situation: {trend: worsening, perpetrator_types: state}
      actions: {listing: {instrument: targeted_sanctions}, monitors: {instrument: unarmed_protection, protection: none}}
    expect: unguarded
  - name: the trend is stable
    policy:
      situation: {trend: stable, perpetrator_types: state}
      actions: {listing: {instrument: targeted_sanctions}}
    expect: silent
  - name: the listing's instrument is sectoral sanctions
    policy:
      situation: {trend: worsening, perpetrator_types: state}
      actions: {listing: {instrument: sectoral_sanctions}}
    expect: silent
  - name: the monitors' monitoring is third party, and the monitors have no protection
    policy:
      situation: {trend: worsening, perpetrator_types: state}
      actions:
        listing: {instrument: targeted_sanctions}
        monitors: {instrument: unarmed_protection, protection: none, monitoring: third_party}
    expect: mitigated
  - name: there is a second listing, and the listing's instrument is multilateral decision
    policy:
      situation: {trend: worsening, perpetrator_types: state}
      actions:
        listing: {instrument: multilateral_decision, protection: none}
        second_listing: {instrument: targeted_sanctions, protection: none}
    expect: established
  - name: the monitors' monitoring is self report, and the monitors have no protection
    policy:
      situation: {trend: worsening, perpetrator_types: state}
      actions:
        listing: {instrument: targeted_sanctions}
        monitors: {instrument: unarmed_protection, protection: none, monitoring: self_report}
    expect: unguarded
"""###),
    ("sanctions-and-trade/comprehensive-sanctions.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Comprehensive sanctions harm people and shield those who decide
status: review
interaction: counteracting
with_safeguard: constraining
affects: sanctions_policy.limit_side_effects
evidence: strong
mechanism: sanctions_hit_civilians
school: Q10.backfire
given: {measure: action}
when:
  measure: {instrument: comprehensive_sanctions, change: {none_of: [reduced, withdrawn]}}
unless:
  - {label: relief is carved out, measure: {carve_outs: humanitarian}}
  - {label: a standing humanitarian exemption is in place, given: {exemption: action}, exemption: {instrument: humanitarian_exemption}}
because: >
  {measure} restricts a whole economy. Research associates economic coercion with worse rights records and harm to the weak
  while elites are shielded, and finds no lower severity of ongoing mass killing.
mitigate:
  - Prefer measures against persons, networks and sectors; exempt relief; assess the effect; review and end at a date.
supersedes:
  - {rule: sanctions-and-trade/no-humanitarian-exemption, binding: {measure: measure}}
sources:
  - {ref: peksen-2009, at: abstract}
  - {ref: cronin-furman-broache-2021, at: abstract}
examples:
  - name: sanctions on a whole economy
    policy:
      actions: {ban: {instrument: comprehensive_sanctions}}
    expect: unguarded
  - name: nothing is exempt
    policy:
      actions: {ban: {instrument: comprehensive_sanctions, carve_outs: none}}
    expect: established
  - name: measures against persons
    policy:
      actions: {ban: {instrument: targeted_sanctions}}
    expect: silent
  - name: the form is open
    policy:
      actions: {ban: {instrument: {one_of: [comprehensive_sanctions, targeted_sanctions]}, carve_outs: none}}
    expect: possible
    asks: [ban.instrument]
  - name: relief is exempt
    policy:
      actions: {ban: {instrument: comprehensive_sanctions, carve_outs: [humanitarian]}}
    expect: mitigated
  - name: the ban is reduced
    policy:
      actions: {ban: {instrument: comprehensive_sanctions, change: reduced}}
    expect: silent
  - name: the ban's carve outs are civil society
    policy:
      actions: {ban: {instrument: comprehensive_sanctions, carve_outs: civil_society}}
    expect: established
  - name: the ban's instrument is network sanctions
    policy:
      actions: {ban: {instrument: network_sanctions}}
    expect: silent
  - name: there is a second ban, and the ban's instrument is humanitarian corridor
    policy:
      actions:
        ban: {instrument: humanitarian_corridor, carve_outs: none}
        second_ban: {instrument: comprehensive_sanctions, carve_outs: none}
    expect: established
  - name: there is a second ban, and the ban's instrument is humanitarian exemption
    policy:
      actions: {ban: {instrument: humanitarian_exemption}, second_ban: {instrument: comprehensive_sanctions}}
    expect: mitigated
"""###),
    ("sanctions-and-trade/deal-pays-the-network.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A strategic deal pays the network that another measure is to weaken
status: review
interaction: counteracting
with_safeguard: constraining
affects: atrocity_prevention.degrade_capability
pursues: national_security
evidence: limited
mechanism: mixed_signals
given: {deal: action, pressure: action, partner: actor}
when:
  deal: {instrument: [resource_investment, trade_agreement, defence_cooperation, migration_partnership], recipient: partner}
  pressure: {stance: challenges_perpetrator, change: {none_of: [reduced, withdrawn]}}
  any:
    - {pressure: {targets: partner}}
    - given: {attacker: actor}
      partner: {path: {via: [arms, funds], hops: [1, 2], to: attacker}}
      pressure: {targets: attacker}
      attacker: {perpetrator_status: {at_least: credible}}
unless:
  - label: the deal depends on conduct and payments are published
    deal: {conditionality: {at_least: conduct_based}, monitoring: independent_public}
because: >
  {deal} brings {partner} revenue and standing, while {pressure} is to weaken {partner} or those whom it sustains. Each
  takes back what the other achieves.
mitigate:
  - Settle the order of steps, pay into escrow or to communities, write a clause on conduct and look for other suppliers.
sources:
  - {ref: new-humanitarian-goma-2024, at: opening}
  - {ref: ferguson-2022, at: opening}
examples:
  - name: minerals from a state that arms a sanctioned group
    policy:
      actors: {state: {role: foreign_government}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [state arms band]
      actions: {deal: {instrument: resource_investment, recipient: [state]}, listing: {instrument: targeted_sanctions, targets: [band]}}
    expect: unguarded
  - name: no conditions
    policy:
      actors: {state: {role: foreign_government}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [state arms band]
      actions:
        deal: {instrument: resource_investment, recipient: [state], conditionality: none}
        listing: {instrument: targeted_sanctions, targets: [band]}
    expect: established
  - name: the state sustains nobody
    policy:
      actors: {state: {role: foreign_government}, band: {role: armed_group, perpetrator_status: credible}}
      mapped: [arms, funds]
      actions:
        deal: {instrument: resource_investment, recipient: [state], conditionality: none}
        listing: {instrument: targeted_sanctions, targets: [band]}
    expect: silent
  - name: the supply is suspected
    policy:
      actors: {state: {role: foreign_government}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [{from: state, is: arms, to: band, certainty: suspected}]
      actions:
        deal: {instrument: resource_investment, recipient: [state], conditionality: none}
        listing: {instrument: targeted_sanctions, targets: [band]}
    expect: possible
    asks: [state arms band]
  - name: conditional and public
    policy:
      actors: {state: {role: foreign_government}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [state arms band]
      actions:
        deal: {instrument: resource_investment, recipient: [state], conditionality: conduct_based, monitoring: independent_public}
        listing: {instrument: targeted_sanctions, targets: [band]}
    expect: mitigated
  - name: the band's perpetrator status is suspected
    policy:
      actors: {state: {role: foreign_government}, band: {role: armed_group, perpetrator_status: suspected}}
      relations: [state arms band]
      actions: {deal: {instrument: resource_investment, recipient: [state]}, listing: {instrument: targeted_sanctions, targets: [band]}}
    expect: silent
  - name: the listing is reduced
    policy:
      actors: {state: {role: foreign_government}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [state arms band]
      actions:
        deal: {instrument: resource_investment, recipient: [state]}
        listing: {instrument: targeted_sanctions, change: reduced, targets: [band]}
    expect: silent
  - name: the deal's monitoring is third party
    policy:
      actors: {state: {role: foreign_government}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [state arms band]
      actions:
        deal: {instrument: resource_investment, recipient: [state], monitoring: third_party}
        listing: {instrument: targeted_sanctions, targets: [band]}
    expect: established
  - name: the deal's instrument is budget support
    policy:
      actors: {state: {role: foreign_government}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [state arms band]
      actions: {deal: {instrument: budget_support, recipient: [state]}, listing: {instrument: targeted_sanctions, targets: [band]}}
    expect: silent
  - name: the listing supports those who attack civilians
    policy:
      actors: {state: {role: foreign_government}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [state arms band]
      actions:
        deal: {instrument: resource_investment, recipient: [state]}
        listing: {instrument: targeted_sanctions, targets: [band], stance: supports_perpetrator}
    expect: silent
  - name: the listing targets the state
    policy:
      actors: {state: {role: foreign_government}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [state arms band]
      actions:
        deal: {instrument: resource_investment, recipient: [state], conditionality: none}
        listing: {instrument: targeted_sanctions, targets: [state]}
    expect: established
  - name: the deal's conditionality is procedural
    policy:
      actors: {state: {role: foreign_government}, band: {role: armed_group, perpetrator_status: credible}}
      relations: [state arms band]
      actions:
        deal: {instrument: resource_investment, recipient: [state], conditionality: procedural}
        listing: {instrument: targeted_sanctions, targets: [band]}
    expect: established
"""###),
    ("sanctions-and-trade/freeze-and-prosecution.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Listings and a case before a court press the same authority together
status: review
interaction: reinforcing
affects: atrocity_prevention.dissuade_perpetrators
pursues: international_justice
evidence: limited
mechanism: coordinated_pressure
given: {listing: action, case: action, target: actor}
when:
  listing:
    instrument: [targeted_sanctions, network_sanctions]
    targets: target
    multilateral: {at_least: coalition}
    change: {none_of: [reduced, withdrawn]}
  case: {instrument: [international_prosecution, court_referral], targets: target}
  target: {perpetrator_status: {at_least: credible}}
because: >
  {listing} freezes the means of {target} and {case} threatens those responsible with a trial, in concert with others.
  Several tools, taken early and together, are more often linked to effect than one.
mitigate:
  - Announce what conduct would ease the measures, and gather evidence that serves both.
sources:
  - {ref: ushmm-literature-2022, at: opening}
examples:
  - name: a freeze and a referral
    policy:
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions:
        freeze: {instrument: targeted_sanctions, targets: [ministry], multilateral: un}
        case: {instrument: court_referral, targets: [ministry]}
    expect: established
  - name: the freeze is unilateral
    policy:
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions:
        freeze: {instrument: targeted_sanctions, targets: [ministry], multilateral: unilateral}
        case: {instrument: court_referral, targets: [ministry]}
    expect: silent
  - name: the record is not known
    policy:
      actors: {ministry: {role: government_authority}}
      actions:
        freeze: {instrument: targeted_sanctions, targets: [ministry], multilateral: un}
        case: {instrument: court_referral, targets: [ministry]}
    expect: possible
    asks: [ministry.perpetrator_status]
  - name: the freeze is reduced
    policy:
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions:
        freeze: {instrument: targeted_sanctions, change: reduced, targets: [ministry], multilateral: un}
        case: {instrument: court_referral, targets: [ministry]}
    expect: silent
  - name: the freeze's instrument is sectoral sanctions
    policy:
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions:
        freeze: {instrument: sectoral_sanctions, targets: [ministry], multilateral: un}
        case: {instrument: court_referral, targets: [ministry]}
    expect: silent
  - name: the case's instrument is domestic prosecution
    policy:
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions:
        freeze: {instrument: targeted_sanctions, targets: [ministry], multilateral: un}
        case: {instrument: domestic_prosecution, targets: [ministry]}
    expect: silent
  - name: the freeze is taken by a coalition
    policy:
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions:
        freeze: {instrument: targeted_sanctions, targets: [ministry], multilateral: coalition}
        case: {instrument: court_referral, targets: [ministry]}
    expect: established
    interaction: reinforcing
  - name: the case targets nobody
    policy:
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions:
        freeze: {instrument: targeted_sanctions, targets: [ministry], multilateral: un}
        case: {instrument: court_referral, targets: none}
    expect: silent
  - name: the freeze targets nobody
    policy:
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions:
        freeze: {instrument: targeted_sanctions, targets: none, multilateral: un}
        case: {instrument: court_referral, targets: [ministry]}
    expect: silent
  - name: the ministry's perpetrator status is suspected
    policy:
      actors: {ministry: {role: government_authority, perpetrator_status: suspected}}
      actions:
        freeze: {instrument: targeted_sanctions, targets: [ministry], multilateral: un}
        case: {instrument: court_referral, targets: [ministry]}
    expect: silent
"""###),
    ("sanctions-and-trade/freeze-stops-relief.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Sanctions without a humanitarian exemption stop relief to the same place
status: review
interaction: counteracting
with_safeguard: consistent
affects: humanitarian_relief.humanitarian_access
pursues: sanctions_policy
evidence: strong
mechanism: relief_blocked_by_law
given: {sanction: action, relief: action}
when:
  sanction: {instrument: [sectoral_sanctions, comprehensive_sanctions], change: {none_of: [reduced, withdrawn]}}
  relief: {instrument: relief_delivery}
unless:
  - {label: relief is carved out, sanction: {carve_outs: humanitarian}}
  - {label: a standing humanitarian exemption is in place, given: {exemption: action}, exemption: {instrument: humanitarian_exemption}}
because: >
  {sanction} exempts no relief, and {relief} needs banks and suppliers that fear to break it. They refuse more than the law
  asks.
mitigate:
  - Take over the standing exemption of the Security Council into national law, extend it to sector measures and guide banks.
sources:
  - {ref: unscr-2664, at: opening}
  - {ref: ipi-2664-2024, at: opening}
examples:
  - name: sector sanctions beside relief
    policy:
      actions: {ban: {instrument: sectoral_sanctions}, food: {instrument: humanitarian_aid}}
    expect: unguarded
  - name: no exemption
    policy:
      actions: {ban: {instrument: sectoral_sanctions, carve_outs: none}, food: {instrument: humanitarian_aid}}
    expect: established
  - name: no relief is planned
    policy:
      actions: {ban: {instrument: sectoral_sanctions, carve_outs: none}, talks: {instrument: mediation}}
    expect: silent
  - name: the form of the measure is open
    policy:
      actions:
        ban: {instrument: {one_of: [sectoral_sanctions, public_attribution]}, carve_outs: none}
        food: {instrument: humanitarian_aid}
    expect: possible
    asks: [ban.instrument]
  - name: relief is exempt
    policy:
      actions: {ban: {instrument: sectoral_sanctions, carve_outs: [humanitarian]}, food: {instrument: humanitarian_aid}}
    expect: mitigated
  - name: the ban is reduced
    policy:
      actions: {ban: {instrument: sectoral_sanctions, change: reduced}, food: {instrument: humanitarian_aid}}
    expect: silent
  - name: the ban's carve outs are civil society
    policy:
      actions: {ban: {instrument: sectoral_sanctions, carve_outs: civil_society}, food: {instrument: humanitarian_aid}}
    expect: established
  - name: the ban's instrument is network sanctions
    policy:
      actions: {ban: {instrument: network_sanctions}, food: {instrument: humanitarian_aid}}
    expect: silent
  - name: the food's instrument is humanitarian exemption
    policy:
      actions: {ban: {instrument: sectoral_sanctions}, food: {instrument: humanitarian_exemption}}
    expect: silent
  - name: there is a second ban, and the ban's instrument is humanitarian corridor
    policy:
      actions:
        ban: {instrument: humanitarian_corridor, carve_outs: none}
        food: {instrument: humanitarian_aid}
        second_ban: {instrument: sectoral_sanctions, carve_outs: none}
    expect: established
  - name: there is a second ban, and the ban's instrument is humanitarian exemption
    policy:
      actions:
        ban: {instrument: humanitarian_exemption}
        food: {instrument: humanitarian_aid}
        second_ban: {instrument: sectoral_sanctions}
    expect: mitigated
"""###),
    ("sanctions-and-trade/imports-of-persecution.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Import controls take the profit out of persecution
status: review
interaction: reinforcing
affects: atrocity_prevention.dissuade_perpetrators
pursues: trade_supply_chain
evidence: moderate
mechanism: persecution_unprofitable
given: {measure: action}
when:
  measure: {linked_to_persecution: yes, change: {none_of: [reduced, withdrawn]}}
  any:
    - {measure: {instrument: import_ban}}
    - {measure: {instrument: due_diligence_duty, enforcement: {at_least: reporting_duty}}}
because: >
  {measure} keeps goods that stem from persecution or plunder off the market. It cuts the profit from abuse and makes
  companies look for it.
mitigate:
  - Presume abuse and let importers prove otherwise, act with allies so that trade is not diverted, and provide remedy for workers.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶26"}
  - {ref: uk-response-xinjiang-2021, at: opening, stance: qualifies}
examples:
  - name: a ban on goods made under persecution
    policy:
      actions: {ban: {instrument: import_ban, linked_to_persecution: yes}}
    expect: established
  - name: the goods have no such tie
    policy:
      actions: {ban: {instrument: import_ban, linked_to_persecution: no}}
    expect: silent
  - name: the origin of the goods is not known
    policy:
      actions: {ban: {instrument: import_ban}}
    expect: possible
    asks: [ban.linked_to_persecution]
  - name: the ban's instrument is due diligence duty
    policy:
      actions: {ban: {instrument: due_diligence_duty, linked_to_persecution: yes}}
    expect: latent
    interaction: reinforcing
  - name: the ban is reduced
    policy:
      actions: {ban: {instrument: import_ban, change: reduced, linked_to_persecution: yes}}
    expect: silent
  - name: the ban's instrument is preference suspension
    policy:
      actions: {ban: {instrument: preference_suspension, linked_to_persecution: yes}}
    expect: silent
  - name: the ban's enforcement is reporting duty, and the ban's instrument is due diligence duty
    policy:
      actions: {ban: {instrument: due_diligence_duty, linked_to_persecution: yes, enforcement: reporting_duty}}
    expect: established
  - name: the ban's enforcement is voluntary
    policy:
      actions: {ban: {instrument: due_diligence_duty, linked_to_persecution: yes, enforcement: voluntary}}
    expect: silent
"""###),
    ("sanctions-and-trade/listing-a-negotiator.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A listing keeps a party from the talks to which it is invited
status: draft
interaction: constraining
with_safeguard: enabling
affects: mediation_peace_process.sustain_talks
pursues: sanctions_policy
evidence: limited
mechanism: mediator_credibility
given: {listing: action, talks: action, party: actor}
when:
  listing: {instrument: [targeted_sanctions, network_sanctions], targets: party, change: {none_of: [reduced, withdrawn]}}
  talks: {instrument: talks, targets: party, overlaps: listing}
unless:
  - {label: travel to talks is exempt, listing: {carve_outs: travel_for_talks}}
because: >
  {listing} binds {party}, who takes part in {talks}. It can bring a party to the table or keep it away; bans on travel and
  frozen accounts stop it from coming.
mitigate:
  - Exempt travel and costs of talks, agree on signals with the mediator, and tie relief to conduct in stages.
sources:
  - {ref: peksen-2019, at: abstract, stance: qualifies}
examples:
  - name: a listed party is invited
    policy:
      actors: {party: {role: armed_group}}
      actions: {listing: {instrument: targeted_sanctions, targets: [party]}, talks: {instrument: mediation, targets: [party]}}
    expect: unguarded
  - name: travel is not exempt
    policy:
      actors: {party: {role: armed_group}}
      actions:
        listing: {instrument: targeted_sanctions, targets: [party], carve_outs: none, start: 2020, end: 2022}
        talks: {instrument: mediation, targets: [party], start: 2021-01, end: 2021-03}
    expect: established
  - name: others are listed
    policy:
      actors: {party: {role: armed_group}, other: {role: armed_group}}
      actions:
        listing: {instrument: targeted_sanctions, targets: [other], carve_outs: none}
        talks: {instrument: mediation, targets: [party]}
    expect: silent
  - name: who takes part is not stated
    policy:
      actors: {party: {role: armed_group}}
      actions: {listing: {instrument: targeted_sanctions, targets: [party], carve_outs: none}, talks: {instrument: mediation}}
    expect: possible
    asks: [talks.targets]
  - name: travel is exempt
    policy:
      actors: {party: {role: armed_group}}
      actions:
        listing: {instrument: targeted_sanctions, targets: [party], carve_outs: [travel_for_talks], start: 2020, end: 2022}
        talks: {instrument: mediation, targets: [party], start: 2021-01, end: 2021-03}
    expect: mitigated
  - name: the listing is reduced
    policy:
      actors: {party: {role: armed_group}}
      actions:
        listing: {instrument: targeted_sanctions, change: reduced, targets: [party]}
        talks: {instrument: mediation, targets: [party]}
    expect: silent
  - name: the talks' instrument is ceasefire
    policy:
      actors: {party: {role: armed_group}}
      actions: {listing: {instrument: targeted_sanctions, targets: [party]}, talks: {instrument: ceasefire, targets: [party]}}
    expect: silent
  - name: the listing's instrument is sectoral sanctions
    policy:
      actors: {party: {role: armed_group}}
      actions: {listing: {instrument: sectoral_sanctions, targets: [party]}, talks: {instrument: mediation, targets: [party]}}
    expect: silent
  - name: the listing's carve outs are other
    policy:
      actors: {party: {role: armed_group}}
      actions:
        listing: {instrument: targeted_sanctions, targets: [party], carve_outs: other}
        talks: {instrument: mediation, targets: [party]}
    expect: unguarded
  - name: the listing ends before the start of the talks
    policy:
      actors: {party: {role: armed_group}}
      actions:
        listing: {instrument: targeted_sanctions, targets: [party], start: 2020-01-01, end: 2020-12-31}
        talks: {instrument: mediation, targets: [party], start: 2022-01-01, end: 2023-01-01}
    expect: silent
"""###),
    ("sanctions-and-trade/network-measures.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Measures against facilitators and money, taken with others, weaken those who attack
status: review
interaction: reinforcing
affects: atrocity_prevention.degrade_capability
pursues: sanctions_policy
evidence: limited
mechanism: network_pressure
school: Q10.pressure
given: {measure: action}
when:
  measure:
    instrument: [network_sanctions, financial_disruption]
    uses_network_map: yes
    multilateral: {at_least: coalition}
    change: {none_of: [reduced, withdrawn]}
  situation: {atrocity_phase: {at_least: elevated}}
because: >
  {measure} rests on a map of the network and is taken with others. Atrocities need money; acting on commanders, brokers,
  banks and firms at once lowers capability and raises the cost for those around a leader.
mitigate:
  - Guide those who must comply, recover assets and share evidence.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶20"}
  - {ref: ferguson-2022, at: opening}
  - {ref: sentry-network-sanctions, at: opening}
examples:
  - name: allied listings that rest on a map
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {listing: {instrument: network_sanctions, uses_network_map: yes, multilateral: coalition}}
    expect: established
  - name: taken alone
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {listing: {instrument: network_sanctions, uses_network_map: yes, multilateral: unilateral}}
    expect: silent
  - name: the risk is not known
    policy:
      actions: {listing: {instrument: network_sanctions, uses_network_map: yes, multilateral: coalition}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: the listing is reduced
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {listing: {instrument: network_sanctions, change: reduced, multilateral: coalition, uses_network_map: yes}}
    expect: silent
  - name: the listing's instrument is import ban
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {listing: {instrument: import_ban, multilateral: coalition, uses_network_map: yes}}
    expect: silent
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actions: {listing: {instrument: network_sanctions, multilateral: coalition, uses_network_map: yes}}
    expect: established
    interaction: reinforcing
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {listing: {instrument: network_sanctions, multilateral: coalition, uses_network_map: yes}}
    expect: silent
  - name: the listing does not rest on a current map of actors and flows
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {listing: {instrument: network_sanctions, multilateral: coalition, uses_network_map: no}}
    expect: silent
"""###),
    ("sanctions-and-trade/no-humanitarian-exemption.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: nothing is exempt
    policy:
      situation: {humanitarian_access: restricted}
      actions: {measure: {instrument: sectoral_sanctions, carve_outs: none}}
    expect: established
  - name: the measure's carve outs are civil society
    policy:
      situation: {humanitarian_access: restricted}
      actions: {measure: {instrument: sectoral_sanctions, carve_outs: civil_society}}
    expect: established
  - name: the measure's instrument is network sanctions
    policy:
      situation: {humanitarian_access: restricted}
      actions: {measure: {instrument: network_sanctions}}
    expect: silent
  - name: there is a second measure, and the measure's instrument is humanitarian corridor
    policy:
      situation: {humanitarian_access: restricted}
      actions:
        measure: {instrument: humanitarian_corridor, carve_outs: none}
        second_measure: {instrument: sectoral_sanctions, carve_outs: none}
    expect: established
  - name: there is a second measure, and the measure's instrument is humanitarian exemption
    policy:
      situation: {humanitarian_access: restricted}
      actions: {measure: {instrument: humanitarian_exemption}, second_measure: {instrument: sectoral_sanctions}}
    expect: mitigated
  - name: the humanitarian access is open
    policy:
      situation: {humanitarian_access: open}
      actions: {measure: {instrument: sectoral_sanctions}}
    expect: silent
"""###),
    ("sanctions-and-trade/pressure-on-the-sponsor.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the sanctions target the irregulars
    policy:
      actors: {capital: {role: external_patron, perpetrator_status: none}, irregulars: {role: armed_group, perpetrator_status: credible}}
      relations: [capital funds irregulars]
      actions: {sanctions: {instrument: sectoral_sanctions, targets: [irregulars]}}
    expect: silent
  - name: the sanctions' instrument is import ban
    policy:
      actors: {capital: {role: external_patron, perpetrator_status: none}, irregulars: {role: armed_group, perpetrator_status: credible}}
      relations: [capital funds irregulars]
      actions: {sanctions: {instrument: import_ban, targets: [capital]}}
    expect: silent
  - name: the irregulars' perpetrator status is suspected
    policy:
      actors: {capital: {role: external_patron, perpetrator_status: none}, irregulars: {role: armed_group, perpetrator_status: suspected}}
      relations: [capital funds irregulars]
      actions: {sanctions: {instrument: sectoral_sanctions, targets: [capital]}}
    expect: silent
  - name: there is a second capital
    policy:
      actors:
        capital: {role: external_patron, perpetrator_status: none}
        irregulars: {role: armed_group, perpetrator_status: credible}
        second_capital: {role: external_patron, perpetrator_status: none}
      relations: [capital funds irregulars, second_capital funds irregulars]
      actions: {sanctions: {instrument: sectoral_sanctions, targets: [capital]}}
    expect: established
    interaction: enabling
"""###),
    ("sanctions-and-trade/relief-without-conduct.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Sanctions are lifted from those who attack without a change of conduct
status: review
interaction: counteracting
with_safeguard: consistent
affects: atrocity_prevention.dissuade_perpetrators
pursues: mediation_peace_process
evidence: limited
mechanism: pressure_lifted_early
given: {easing: action, beneficiary: actor}
when:
  easing: {instrument: [sanctions_relief, normalisation], recipient: beneficiary}
  beneficiary: {perpetrator_status: {at_least: credible}}
  not:
    - {easing: {benchmarks_met: all}}
unless:
  - label: relief comes in stages that conduct earns and can be taken back
    easing: {conditionality: {at_least: conduct_based}, reversal_clause: yes}
because: >
  {easing} takes pressure off {beneficiary}, which is implicated in attacks on civilians, before benchmarks of conduct are
  met. The cost of abuse falls when restraint should be tested.
mitigate:
  - Give relief in stages that can be taken back, and keep listings that rest on core crimes.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶6"}
examples:
  - name: relief before conduct has changed
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {easing: {instrument: sanctions_relief, recipient: [army], benchmarks_met: some}}
    expect: unguarded
  - name: no conditions
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {easing: {instrument: sanctions_relief, recipient: [army], benchmarks_met: none, conditionality: none}}
    expect: established
  - name: all benchmarks are met
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {easing: {instrument: sanctions_relief, recipient: [army], benchmarks_met: all, conditionality: none}}
    expect: silent
  - name: conduct is not known
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {easing: {instrument: sanctions_relief, recipient: [army], conditionality: none}}
    expect: possible
    asks: [easing.benchmarks_met]
  - name: staged and reversible
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions:
        easing: {instrument: sanctions_relief, recipient: [army], benchmarks_met: some, conditionality: conduct_based, reversal_clause: yes}
    expect: mitigated
  - name: the army's perpetrator status is suspected
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: suspected}}
      actions: {easing: {instrument: sanctions_relief, recipient: [army], benchmarks_met: some}}
    expect: silent
  - name: the easing's instrument is diplomatic downgrade
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {easing: {instrument: diplomatic_downgrade, recipient: [army], benchmarks_met: some}}
    expect: silent
  - name: the easing has no recipient
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {easing: {instrument: sanctions_relief, recipient: none, benchmarks_met: some}}
    expect: silent
  - name: the easing's conditionality is procedural
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {easing: {instrument: sanctions_relief, recipient: [army], benchmarks_met: some, conditionality: procedural}}
    expect: established
  - name: the benefit is not withdrawn if abuse occurs
    policy:
      actors: {army: {role: state_security_force, perpetrator_status: credible}}
      actions: {easing: {instrument: sanctions_relief, recipient: [army], benchmarks_met: some, reversal_clause: no}}
    expect: established
"""###),
    ("sanctions-and-trade/sanctions-without-exit.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Sanctions that name no conduct that would end them give nobody a reason to change
status: draft
kind: gap
interaction: constraining
with_safeguard: enabling
affects: sanctions_policy.change_conduct
evidence: limited
mechanism: sanctions_without_exit
given: {sanction: action}
when:
  sanction: {instrument: sanctions, status: proposed, change: {none_of: [reduced, withdrawn]}}
  situation: {atrocity_phase: {at_least: structural_risk}}
unless:
  - label: conduct that would end them is named
    sanction:
      conduct_benchmarks: [halt_attacks, humanitarian_access, release_of_detainees, suspension_of_suspects, cooperation_with_inquiries,
          disarmament, minority_protection, safe_return, control_of_militias, other]
  - {label: they end when benchmarks are met, sanction: {exit_plan: benchmark_based}}
because: >
  {sanction} names no conduct that would end it. A measure that conduct cannot change punishes without steering, and its end
  becomes a matter of politics.
mitigate:
  - Name benchmarks of conduct, a way off the list, a date of review and reports.
sources:
  - {ref: ushmm-literature-2022, at: opening, stance: qualifies}
examples:
  - name: listings without an end
    policy:
      situation: {atrocity_phase: elevated}
      actions: {listing: {instrument: targeted_sanctions}}
    expect: unguarded
  - name: no benchmarks
    policy:
      situation: {atrocity_phase: elevated}
      actions: {listing: {instrument: targeted_sanctions, conduct_benchmarks: none, exit_plan: none}}
    expect: established
  - name: another measure
    policy:
      situation: {atrocity_phase: elevated}
      actions: {statement: {instrument: public_attribution, conduct_benchmarks: none}}
    expect: silent
  - name: the risk is not known
    policy:
      actions: {listing: {instrument: targeted_sanctions, conduct_benchmarks: none, exit_plan: none}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: benchmarks of conduct
    policy:
      situation: {atrocity_phase: elevated}
      actions: {listing: {instrument: targeted_sanctions, conduct_benchmarks: [halt_attacks]}}
    expect: mitigated
  - name: the listing is reduced
    policy:
      situation: {atrocity_phase: elevated}
      actions: {listing: {instrument: targeted_sanctions, change: reduced}}
    expect: silent
  - name: the listing is in force
    policy:
      situation: {atrocity_phase: elevated}
      actions: {listing: {instrument: targeted_sanctions, status: in_force}}
    expect: silent
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {listing: {instrument: targeted_sanctions, conduct_benchmarks: none, exit_plan: none}}
    expect: established
  - name: the listing's exit plan is time based
    policy:
      situation: {atrocity_phase: elevated}
      actions: {listing: {instrument: targeted_sanctions, conduct_benchmarks: none, exit_plan: time_based}}
    expect: established
  - name: the listing's instrument is import ban
    policy:
      situation: {atrocity_phase: elevated}
      actions: {listing: {instrument: import_ban}}
    expect: silent
  - name: the listing's exit plan is benchmark based
    policy:
      situation: {atrocity_phase: elevated}
      actions: {listing: {instrument: targeted_sanctions, exit_plan: benchmark_based}}
    expect: mitigated
  - name: the atrocity phase is not known
    policy:
      actions: {listing: {instrument: targeted_sanctions, conduct_benchmarks: halt_attacks}}
    expect: silent
"""###),
    ("sanctions-and-trade/technology-for-persecution.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Technology that can identify or track people reaches an authority that persecutes
status: review
interaction: counteracting
with_safeguard: constraining
affects: technology_policy.rights_respecting_technology
pursues: trade_supply_chain
evidence: moderate
mechanism: security_pretext
given: {transfer: action, authority: actor}
when:
  transfer: {instrument: [technology_transfer, trade_agreement, resource_investment], surveillance_capable: yes}
  authority: {role: [state_actor, armed_actor], perpetrator_status: {at_least: credible}}
  any:
    - {transfer: {recipient: authority}}
    - given: {supplier: actor}
      transfer: {recipient: supplier}
      supplier: {path: {via: [supplies_technology_to, owns_stake_in], hops: [1, 3], to: authority}}
unless:
  - label: use is checked after delivery and conduct is a condition
    transfer: {end_use_control: post_shipment_check, conditionality: {at_least: conduct_based}}
because: >
  {transfer} carries technology that can identify, track or separate people, and it reaches {authority}, which is implicated
  in grave abuse. To know who belongs to a group and to control movement are steps towards attacks.
mitigate:
  - Control goods that may serve atrocities even when they are on no list, check after delivery and guide investors.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶26"}
  - {ref: fac-never-again-2021, at: accounts}
examples:
  - name: cameras for an abusive ministry
    policy:
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions: {sale: {instrument: technology_transfer, surveillance_capable: yes, recipient: [ministry]}}
    expect: unguarded
  - name: through a supplier, unchecked
    policy:
      actors: {firm: {role: company}, ministry: {role: government_authority, perpetrator_status: credible}}
      relations: [firm supplies_technology_to ministry]
      actions: {sale: {instrument: technology_transfer, surveillance_capable: yes, recipient: [firm], end_use_control: none}}
    expect: established
  - name: it cannot identify anybody
    policy:
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions: {sale: {instrument: technology_transfer, surveillance_capable: no, recipient: [ministry], end_use_control: none}}
    expect: silent
  - name: what it can do is not known
    policy:
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions: {sale: {instrument: technology_transfer, recipient: [ministry], end_use_control: none}}
    expect: possible
    asks: [sale.surveillance_capable]
  - name: checked and conditional
    policy:
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions:
        sale:
          instrument: technology_transfer
          surveillance_capable: yes
          recipient: [ministry]
          end_use_control: post_shipment_check
          conditionality: conduct_based
    expect: mitigated
  - name: the sale's recipient is the acting government
    policy:
      actors: {firm: {role: company}, ministry: {role: government_authority, perpetrator_status: credible}}
      relations: [firm supplies_technology_to ministry]
      actions: {sale: {instrument: technology_transfer, recipient: [us], surveillance_capable: yes, end_use_control: none}}
    expect: latent
  - name: the ministry's role is external patron
    policy:
      actors: {ministry: {role: external_patron, perpetrator_status: credible}}
      actions: {sale: {instrument: technology_transfer, recipient: [ministry], surveillance_capable: yes}}
    expect: silent
  - name: the sale's conditionality is procedural
    policy:
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions: {sale: {instrument: technology_transfer, recipient: [ministry], surveillance_capable: yes, conditionality: procedural}}
    expect: established
  - name: the sale's instrument is sanctions relief
    policy:
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions: {sale: {instrument: sanctions_relief, recipient: [ministry], surveillance_capable: yes}}
    expect: silent
  - name: the sale's end use control is certificate
    policy:
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions: {sale: {instrument: technology_transfer, recipient: [ministry], surveillance_capable: yes, end_use_control: certificate}}
    expect: established
  - name: the ministry's perpetrator status is suspected
    policy:
      actors: {ministry: {role: government_authority, perpetrator_status: suspected}}
      actions: {sale: {instrument: technology_transfer, recipient: [ministry], surveillance_capable: yes}}
    expect: silent
  - name: there is no firm
    policy:
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions: {sale: {instrument: technology_transfer, recipient: none, surveillance_capable: yes, end_use_control: none}}
    expect: silent
  - name: the sale's recipient is the acting government; otherwise as in “checked and conditional”
    policy:
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions:
        sale:
          instrument: technology_transfer
          recipient: [us]
          surveillance_capable: yes
          conditionality: conduct_based
          end_use_control: post_shipment_check
    expect: silent
"""###),
    ("sanctions-and-trade/technology-that-protects.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Technology designed with communities warns and keeps proof
status: review
interaction: reinforcing
affects: civilian_protection.physical_safety
pursues: technology_policy
evidence: limited
mechanism: speech_as_warning
given: {tool: action}
when:
  tool:
    instrument: [technology_transfer, warning_system, self_protection_support, documentation]
    local_ownership: {at_least: co_designed}
    data_safeguards: yes
  situation: {atrocity_phase: {at_least: structural_risk}}
because: >
  {tool} is designed with the communities that use it, with rules on data. Imagery, secure communication and digital
  evidence can warn people and keep proof.
mitigate:
  - Work out who might misuse it, ask for consent, set rules for deletion and depend on more than one supplier.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶26"}
examples:
  - name: a warning tool designed with villages
    policy:
      situation: {atrocity_phase: elevated}
      actions: {tool: {instrument: warning_system, local_ownership: co_designed, data_safeguards: yes}}
    expect: established
  - name: without rules on data
    policy:
      situation: {atrocity_phase: elevated}
      actions: {tool: {instrument: warning_system, local_ownership: co_designed, data_safeguards: no}}
    expect: silent
  - name: the risk is not known
    policy:
      actions: {tool: {instrument: warning_system, local_ownership: co_designed, data_safeguards: yes}}
    expect: possible
    asks: [situation.atrocity_phase]
  - name: the tool's local ownership is consulted
    policy:
      situation: {atrocity_phase: elevated}
      actions: {tool: {instrument: warning_system, local_ownership: consulted, data_safeguards: yes}}
    expect: silent
  - name: the tool's instrument is international prosecution
    policy:
      situation: {atrocity_phase: elevated}
      actions: {tool: {instrument: international_prosecution, local_ownership: co_designed, data_safeguards: yes}}
    expect: silent
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {tool: {instrument: warning_system, local_ownership: co_designed, data_safeguards: yes}}
    expect: established
    interaction: reinforcing
  - name: there is no sign of atrocity risk
    policy:
      situation: {atrocity_phase: none}
      actions: {tool: {instrument: warning_system, local_ownership: co_designed, data_safeguards: yes}}
    expect: silent
"""###),
    ("sanctions-and-trade/trade-deal-under-risk.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A new trade deal with an authority that abuses deepens dependence and gives up leverage
status: review
interaction: counteracting
with_safeguard: consistent
affects: atrocity_prevention.dissuade_perpetrators
pursues: trade_supply_chain
evidence: limited
mechanism: engagement_without_conditions
given: {deal: action, authority: actor}
when:
  deal: {instrument: [trade_agreement, engagement], recipient: authority, status: proposed}
  authority: {role: state_actor, perpetrator_status: {at_least: credible}}
  situation: {atrocity_phase: {at_least: elevated}}
unless:
  - {label: it depends on conduct and can be suspended, deal: {conditionality: {at_least: conduct_based}, reversal_clause: yes}}
because: >
  {deal} brings {authority}, which is implicated in grave abuse, closer while the risk of atrocities is elevated. It gives
  up leverage and signals acceptance.
mitigate:
  - Write a clause on human rights and atrocities with suspension, settle the order of steps and let parliament look at it.
sources:
  - {ref: dalessandra-whidden-2022, at: "¶22"}
  - {ref: krain-2014, at: abstract}
examples:
  - name: a trade deal while atrocities are imminent
    policy:
      situation: {atrocity_phase: imminent}
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions: {deal: {instrument: trade_agreement, recipient: [ministry]}}
    expect: unguarded
  - name: no conditions
    policy:
      situation: {atrocity_phase: imminent}
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions: {deal: {instrument: trade_agreement, recipient: [ministry], conditionality: none}}
    expect: established
  - name: no risk of atrocities
    policy:
      situation: {atrocity_phase: none}
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions: {deal: {instrument: trade_agreement, recipient: [ministry], conditionality: none}}
    expect: silent
  - name: its record is not known
    policy:
      situation: {atrocity_phase: imminent}
      actors: {ministry: {role: government_authority}}
      actions: {deal: {instrument: trade_agreement, recipient: [ministry], conditionality: none}}
    expect: possible
    asks: [ministry.perpetrator_status]
  - name: conditional and reversible
    policy:
      situation: {atrocity_phase: imminent}
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions: {deal: {instrument: trade_agreement, recipient: [ministry], conditionality: conduct_based, reversal_clause: yes}}
    expect: mitigated
  - name: the deal is in force
    policy:
      situation: {atrocity_phase: imminent}
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions: {deal: {instrument: trade_agreement, status: in_force, recipient: [ministry]}}
    expect: silent
  - name: the ministry's role is militia
    policy:
      situation: {atrocity_phase: imminent}
      actors: {ministry: {role: militia, perpetrator_status: credible}}
      actions: {deal: {instrument: trade_agreement, recipient: [ministry]}}
    expect: silent
  - name: the deal's instrument is diplomatic downgrade
    policy:
      situation: {atrocity_phase: imminent}
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions: {deal: {instrument: diplomatic_downgrade, recipient: [ministry]}}
    expect: silent
  - name: the deal has no recipient
    policy:
      situation: {atrocity_phase: imminent}
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions: {deal: {instrument: trade_agreement, recipient: none}}
    expect: silent
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions: {deal: {instrument: trade_agreement, recipient: [ministry], conditionality: none}}
    expect: established
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions: {deal: {instrument: trade_agreement, recipient: [ministry]}}
    expect: silent
  - name: the deal's conditionality is procedural
    policy:
      situation: {atrocity_phase: imminent}
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions: {deal: {instrument: trade_agreement, recipient: [ministry], conditionality: procedural}}
    expect: established
  - name: the benefit is not withdrawn if abuse occurs
    policy:
      situation: {atrocity_phase: imminent}
      actors: {ministry: {role: government_authority, perpetrator_status: credible}}
      actions: {deal: {instrument: trade_agreement, recipient: [ministry], reversal_clause: no}}
    expect: established
  - name: the ministry's perpetrator status is suspected
    policy:
      situation: {atrocity_phase: imminent}
      actors: {ministry: {role: government_authority, perpetrator_status: suspected}}
      actions: {deal: {instrument: trade_agreement, recipient: [ministry]}}
    expect: silent
"""###),
    ("sanctions-and-trade/trade-pushed-to-smugglers.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Closing a legal market moves the trade to networks that pay those who attack
status: draft
interaction: constraining
with_safeguard: consistent
affects: organised_crime.cut_illicit_finance
pursues: sanctions_policy
evidence: limited
mechanism: crime_routes
given: {measure: action}
some: {attacker: actor, network: actor}
when:
  measure: {instrument: [sectoral_sanctions, comprehensive_sanctions, import_ban], change: {none_of: [reduced, withdrawn]}}
  situation: {illicit_economy_dependence: {at_least: moderate}}
  attacker: {perpetrator_status: {at_least: credible}, does_business_with: network}
  network: {role: criminal_network}
unless:
  - {label: illicit finance is disrupted at the same time, given: {action: action}, action: {instrument: crime_control}}
because: >
  {measure} closes a legal market where many depend on illicit trade, and those who attack civilians already trade with
  smugglers. The trade can move to them and pay for the violence.
mitigate:
  - Act against money laundering at the same time, support legal small producers and watch the borders.
sources:
  - {ref: sentry-network-sanctions, at: opening, stance: qualifies}
examples:
  - name: smugglers stand ready
    policy:
      situation: {illicit_economy_dependence: high}
      actors: {band: {role: militia, perpetrator_status: credible}, ring: {role: criminal_network}}
      relations: [band trades_with ring]
      actions: {ban: {instrument: sectoral_sanctions}}
    expect: established
  - name: nobody depends on illicit trade
    policy:
      situation: {illicit_economy_dependence: none}
      actors: {band: {role: militia, perpetrator_status: credible}, ring: {role: criminal_network}}
      relations: [band trades_with ring]
      actions: {ban: {instrument: sectoral_sanctions}}
    expect: silent
  - name: dependence is not known
    policy:
      actors: {band: {role: militia, perpetrator_status: credible}, ring: {role: criminal_network}}
      relations: [band trades_with ring]
      actions: {ban: {instrument: sectoral_sanctions}}
    expect: possible
    asks: [situation.illicit_economy_dependence]
  - name: money laundering is fought too
    policy:
      situation: {illicit_economy_dependence: high}
      actors: {band: {role: militia, perpetrator_status: credible}, ring: {role: criminal_network}}
      relations: [band trades_with ring]
      actions: {ban: {instrument: sectoral_sanctions}, freeze: {instrument: financial_disruption}}
    expect: mitigated
  - name: the ban is reduced
    policy:
      situation: {illicit_economy_dependence: high}
      actors: {band: {role: militia, perpetrator_status: credible}, ring: {role: criminal_network}}
      relations: [band trades_with ring]
      actions: {ban: {instrument: sectoral_sanctions, change: reduced}, freeze: {instrument: financial_disruption}}
    expect: silent
  - name: the band's perpetrator status is suspected
    policy:
      situation: {illicit_economy_dependence: high}
      actors: {band: {role: militia, perpetrator_status: suspected}, ring: {role: criminal_network}}
      relations: [band trades_with ring]
      actions: {ban: {instrument: sectoral_sanctions}}
    expect: silent
  - name: the freeze's instrument is arms transfer
    policy:
      situation: {illicit_economy_dependence: high}
      actors: {band: {role: militia, perpetrator_status: credible}, ring: {role: criminal_network}}
      relations: [band trades_with ring]
      actions: {ban: {instrument: sectoral_sanctions}, freeze: {instrument: arms_transfer}}
    expect: established
    interaction: constraining
  - name: the ring's role is media outlet
    policy:
      situation: {illicit_economy_dependence: high}
      actors: {band: {role: militia, perpetrator_status: credible}, ring: {role: media_outlet}}
      relations: [band trades_with ring]
      actions: {ban: {instrument: sectoral_sanctions}}
    expect: silent
  - name: the illicit economy dependence is low
    policy:
      situation: {illicit_economy_dependence: low}
      actors: {band: {role: militia, perpetrator_status: credible}, ring: {role: criminal_network}}
      relations: [band trades_with ring]
      actions: {ban: {instrument: sectoral_sanctions}}
    expect: silent
  - name: the band does not trade with the ring
    policy:
      situation: {illicit_economy_dependence: high}
      actors: {band: {role: militia, perpetrator_status: credible}, ring: {role: criminal_network}}
      mapped: [trades_with]
      actions: {ban: {instrument: sectoral_sanctions}, freeze: {instrument: financial_disruption}}
    expect: silent
  - name: the ban's instrument is network sanctions
    policy:
      situation: {illicit_economy_dependence: high}
      actors: {band: {role: militia, perpetrator_status: credible}, ring: {role: criminal_network}}
      relations: [band trades_with ring]
      actions: {ban: {instrument: network_sanctions}}
    expect: silent
  - name: the illicit economy dependence is moderate
    policy:
      situation: {illicit_economy_dependence: moderate}
      actors: {band: {role: militia, perpetrator_status: credible}, ring: {role: criminal_network}}
      relations: [band trades_with ring]
      actions: {ban: {instrument: sectoral_sanctions}}
    expect: established
"""###),
    ("sanctions-and-trade/voluntary-guidance.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: Voluntary guidance leaves goods of persecution on the market
status: review
kind: gap
interaction: constraining
affects: trade_supply_chain.responsible_trade
evidence: limited
mechanism: finance_for_persecution
given: {guidance: action}
when:
  guidance: {instrument: due_diligence_duty, enforcement: voluntary, linked_to_persecution: yes, status: [proposed, in_force]}
because: >
  {guidance} asks companies to look for goods that stem from persecution and obliges them to nothing. Those who do not look
  bear no cost.
mitigate:
  - Turn guidance into a duty with proof and penalties, and bar goods that cannot be shown to be clean.
sources:
  - {ref: fac-never-again-2021, at: accounts}
  - {ref: dalessandra-whidden-2022, at: "¶22, ¶26"}
examples:
  - name: guidance on goods of persecution
    policy:
      actions: {note: {instrument: due_diligence_duty, enforcement: voluntary, linked_to_persecution: yes}}
    expect: established
  - name: a binding duty
    policy:
      actions: {note: {instrument: due_diligence_duty, enforcement: binding, linked_to_persecution: yes}}
    expect: silent
  - name: the origin of goods is not known
    policy:
      actions: {note: {instrument: due_diligence_duty, enforcement: voluntary}}
    expect: possible
    asks: [note.linked_to_persecution]
  - name: the note has ended
    policy:
      actions: {note: {instrument: due_diligence_duty, status: ended, linked_to_persecution: yes, enforcement: voluntary}}
    expect: silent
  - name: the note's instrument is preference suspension
    policy:
      actions: {note: {instrument: preference_suspension, linked_to_persecution: yes, enforcement: voluntary}}
    expect: silent
  - name: the note's enforcement is reporting duty
    policy:
      actions: {note: {instrument: due_diligence_duty, linked_to_persecution: yes, enforcement: reporting_duty}}
    expect: silent
  - name: it is not so that the goods, money or project stem from persecution or plunder
    policy:
      actions: {note: {instrument: due_diligence_duty, linked_to_persecution: no, enforcement: voluntary}}
    expect: silent
"""###),
    ("sanctions-and-trade/workers-pay.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: A broad trade measure falls on workers of the group at risk
status: draft
interaction: constraining
with_safeguard: enabling
affects: sanctions_policy.limit_side_effects
pursues: trade_supply_chain
evidence: limited
mechanism: sanctions_hit_civilians
school: Q10.backfire
given: {measure: action, group: actor}
when:
  measure: {instrument: [preference_suspension, import_ban, sectoral_sanctions], burdens: group}
  group: {role: population}
unless:
  - {label: those who bear the cost get support, measure: {hardship_support: yes}}
because: >
  {measure} costs {group} work and income. Broad trade measures fall on employees more than on those who order violence.
mitigate:
  - Aim at sectors and firms that belong to those responsible, support workers, proceed in steps that can be taken back.
sources:
  - {ref: peksen-2009, at: abstract, stance: qualifies}
examples:
  - name: workers lose their jobs
    policy:
      actors: {workers: {role: targeted_group}}
      actions: {stop: {instrument: preference_suspension, burdens: [workers]}}
    expect: unguarded
  - name: no support
    policy:
      actors: {workers: {role: targeted_group}}
      actions: {stop: {instrument: preference_suspension, burdens: [workers], hardship_support: no}}
    expect: established
  - name: it burdens a firm
    policy:
      actors: {firm: {role: company}}
      actions: {stop: {instrument: preference_suspension, burdens: [firm], hardship_support: no}}
    expect: silent
  - name: who bears the cost is not stated
    policy:
      actors: {workers: {role: targeted_group}}
      actions: {stop: {instrument: preference_suspension, hardship_support: no}}
    expect: possible
    asks: [stop.burdens]
  - name: support for workers
    policy:
      actors: {workers: {role: targeted_group}}
      actions: {stop: {instrument: preference_suspension, burdens: [workers], hardship_support: yes}}
    expect: mitigated
  - name: the stop's instrument is comprehensive sanctions
    policy:
      actors: {workers: {role: targeted_group}}
      actions: {stop: {instrument: comprehensive_sanctions, burdens: [workers]}}
    expect: silent
  - name: the firm's role is other role
    policy:
      actors: {firm: {role: other_role}}
      actions: {stop: {instrument: preference_suspension, burdens: [firm], hardship_support: no}}
    expect: silent
  - name: the stop burdens nobody else
    policy:
      actors: {workers: {role: targeted_group}}
      actions: {stop: {instrument: preference_suspension, burdens: none}}
    expect: silent
"""###),
    ("sources.yaml", ###"""
# yaml-language-server: $schema=.schema/sources.schema.json
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
  author:
    - {family: "Gates", given: "Scott"}
    - {family: "Graham", given: "Benjamin A. T."}
    - {family: "Lupu", given: "Yonatan"}
    - {family: "Strand", given: "Håvard"}
    - {family: "Strøm", given: "Kaare"}
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
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - label: aid depends on conduct and its results are reported by group
    aid: {conditionality: {at_least: conduct_based}, group_disaggregated: yes}
because: >
  {aid} runs through {authority}, which denies a group rights, papers, land or services. It can pay for the exclusion that makes violence
  possible. How large this effect is, is contested.
mitigate:
  - Audit who benefits, make aid depend on equal access and prepare other channels.
supersedes:
  - {rule: actor-networks/partner-enforces-exclusion, binding: {programme: aid, institution: authority}}
sources:
  - {ref: uvin-1998, at: reviews}
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
  - name: the ministry's role is acting government
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {ministry: {role: acting_government, enforces_exclusion: yes}}
      actions: {money: {instrument: budget_support, recipient: [ministry]}}
    expect: silent
  - name: the money's conditionality is procedural
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {ministry: {role: government_authority, enforces_exclusion: yes}}
      actions: {money: {instrument: budget_support, recipient: [ministry], conditionality: procedural}}
    expect: established
  - name: the money's instrument is anti corruption programme
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {ministry: {role: government_authority, enforces_exclusion: yes}}
      actions: {money: {instrument: anti_corruption_programme, recipient: [ministry]}}
    expect: silent
  - name: the money has no recipient
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {ministry: {role: government_authority, enforces_exclusion: yes}}
      actions: {money: {instrument: budget_support, recipient: none}}
    expect: silent
  - name: the atrocity phase is not known
    policy:
      actors: {ministry: {role: government_authority, enforces_exclusion: yes}}
      actions: {money: {instrument: budget_support, recipient: [ministry], conditionality: conduct_based, group_disaggregated: yes}}
    expect: silent
  - name: its results are not reported by group
    policy:
      situation: {atrocity_phase: structural_risk}
      actors: {ministry: {role: government_authority, enforces_exclusion: yes}}
      actions: {money: {instrument: budget_support, recipient: [ministry], group_disaggregated: no}}
    expect: established
"""###),
    ("upstream-prevention/averages-only.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the clinics' workstream is democracy rule of law
    policy:
      situation: {atrocity_phase: structural_risk, inequality_between_groups: high}
      actions: {clinics: {instrument: development_programme, workstream: democracy_rule_of_law}}
    expect: silent
  - name: the atrocity phase is not known
    policy:
      situation: {inequality_between_groups: high}
      actions: {clinics: {instrument: development_programme, group_disaggregated: yes}}
    expect: silent
  - name: the inequality between groups are moderate
    policy:
      situation: {atrocity_phase: structural_risk, inequality_between_groups: moderate}
      actions: {clinics: {instrument: development_programme, group_disaggregated: no}}
    expect: established
  - name: the clinics' instrument is not known, and the clinics' workstream is development governance
    policy:
      situation: {atrocity_phase: structural_risk, inequality_between_groups: high}
      actions: {clinics: {workstream: development_governance, group_disaggregated: yes}}
    expect: silent
  - name: "it turns on “programme: instrument is aid”"
    policy:
      situation: {atrocity_phase: structural_risk, inequality_between_groups: moderate}
      actions: {programme: {instrument: un_peacekeeping, workstream: fragility_stabilisation, group_disaggregated: no}}
    expect: silent
"""###),
    ("upstream-prevention/cohesion-before-violence.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the contact's stage is downstream
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {contact: {instrument: reconciliation, stage: downstream}}
    expect: silent
  - name: the contact's instrument is ceasefire
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {contact: {instrument: ceasefire, stage: upstream}}
    expect: silent
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actions: {contact: {instrument: reconciliation, stage: upstream}}
    expect: established
    interaction: enabling
"""###),
    ("upstream-prevention/fragility-with-an-atrocity-lens.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the services' workstream is democracy rule of law
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {services: {instrument: development_programme, workstream: democracy_rule_of_law, assessments: [conflict, atrocity]}}
    expect: silent
  - name: the services' assessments are human rights due diligence
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {services: {instrument: development_programme, workstream: fragility_stabilisation, assessments: human_rights_due_diligence}}
    expect: silent
  - name: there is a second services
    policy:
      situation: {atrocity_phase: structural_risk}
      actions:
        services: {instrument: development_programme, workstream: fragility_stabilisation, assessments: [conflict, atrocity]}
        second_services: {instrument: development_programme, workstream: fragility_stabilisation, assessments: [conflict, atrocity]}
    expect: established
    interaction: reinforcing
  - name: there is no sign of atrocity risk
    policy:
      situation: {atrocity_phase: none}
      actions: {services: {instrument: development_programme, workstream: fragility_stabilisation, assessments: [conflict, atrocity]}}
    expect: silent
"""###),
    ("upstream-prevention/impunity-ended-early.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the courts' stage is downstream
    policy:
      situation: {impunity: entrenched}
      actions: {courts: {instrument: rule_of_law_programme, stage: downstream}}
    expect: silent
  - name: the courts' instrument is court referral
    policy:
      situation: {impunity: entrenched}
      actions: {courts: {instrument: court_referral, stage: upstream}}
    expect: silent
  - name: the impunity is some
    policy:
      situation: {impunity: some}
      actions: {courts: {instrument: rule_of_law_programme, stage: upstream}}
    expect: established
    interaction: reinforcing
"""###),
    ("upstream-prevention/paying-whom-we-sanction.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
      actions:
        money: {instrument: budget_support, recipient: [ministry], conditionality: none}
        listing: {instrument: targeted_sanctions, targets: [minister]}
    expect: established
  - name: sanctions on somebody else
    policy:
      actors: {ministry: {role: government_authority}, band: {role: armed_group}}
      mapped: [member_of, commands, controls]
      actions:
        money: {instrument: budget_support, recipient: [ministry], conditionality: none}
        listing: {instrument: targeted_sanctions, targets: [band]}
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
      actions:
        money: {instrument: budget_support, recipient: [ministry], conditionality: conduct_based}
        listing: {instrument: targeted_sanctions, targets: [ministry]}
    expect: mitigated
  - name: there is no minister
    policy:
      actors: {ministry: {role: government_authority}}
      actions:
        money: {instrument: budget_support, recipient: [ministry], conditionality: none}
        listing: {instrument: targeted_sanctions, targets: none}
    expect: silent
  - name: the listing is reduced
    policy:
      actors: {ministry: {role: government_authority}}
      actions:
        money: {instrument: budget_support, recipient: [ministry]}
        listing: {instrument: targeted_sanctions, change: reduced, targets: [ministry]}
    expect: silent
  - name: the listing's instrument is import ban
    policy:
      actors: {ministry: {role: government_authority}}
      actions: {money: {instrument: budget_support, recipient: [ministry]}, listing: {instrument: import_ban, targets: [ministry]}}
    expect: silent
  - name: the money's instrument is development programme
    policy:
      actors: {ministry: {role: government_authority}}
      actions:
        money: {instrument: development_programme, recipient: [ministry]}
        listing: {instrument: targeted_sanctions, targets: [ministry]}
    expect: silent
  - name: the band is a member of the ministry
    policy:
      actors: {ministry: {role: government_authority}, band: {role: armed_group}}
      relations: [band member_of ministry]
      mapped: [commands, controls, member_of]
      actions:
        money: {instrument: budget_support, recipient: [ministry], conditionality: none}
        listing: {instrument: targeted_sanctions, targets: [band]}
    expect: established
  - name: the money's conditionality is procedural
    policy:
      actors: {ministry: {role: government_authority}}
      actions:
        money: {instrument: budget_support, recipient: [ministry], conditionality: procedural}
        listing: {instrument: targeted_sanctions, targets: [ministry]}
    expect: established
"""###),
    ("upstream-prevention/reconciliation-under-attack.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated, violence_against_civilians: one_sided}
      actions: {contact: {instrument: reconciliation}}
    expect: silent
  - name: the contact's instrument is ceasefire
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: one_sided}
      actions: {contact: {instrument: ceasefire}}
    expect: silent
  - name: the contact's protection is monitoring presence
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: one_sided}
      actions: {contact: {instrument: reconciliation, protection: monitoring_presence}}
    expect: unguarded
  - name: the atrocity phase is imminent
    policy:
      situation: {atrocity_phase: imminent, violence_against_civilians: one_sided}
      actions: {contact: {instrument: reconciliation, protection: none, voluntariness: pressured}}
    expect: established
  - name: the contact's voluntariness is informed voluntary
    policy:
      situation: {atrocity_phase: ongoing, violence_against_civilians: one_sided}
      actions: {contact: {instrument: reconciliation, voluntariness: informed_voluntary}}
    expect: mitigated
"""###),
    ("upstream-prevention/shared-roots.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  programme:
    instrument: [development_programme, anti_corruption_programme, rule_of_law_programme]
    group_disaggregated: yes
    local_ownership: {at_least: consulted}
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
  - name: the schools' instrument is climate project
    policy:
      situation: {atrocity_phase: structural_risk, inequality_between_groups: moderate}
      actions: {schools: {instrument: climate_project, local_ownership: co_designed, group_disaggregated: yes}}
    expect: silent
  - name: the schools' local ownership is consulted
    policy:
      situation: {atrocity_phase: structural_risk, inequality_between_groups: moderate}
      actions: {schools: {instrument: development_programme, local_ownership: consulted, group_disaggregated: yes}}
    expect: established
    interaction: enabling
  - name: the schools have no local ownership
    policy:
      situation: {atrocity_phase: structural_risk, inequality_between_groups: moderate}
      actions: {schools: {instrument: development_programme, local_ownership: none, group_disaggregated: yes}}
    expect: silent
  - name: its results are not reported by group
    policy:
      situation: {atrocity_phase: structural_risk, inequality_between_groups: moderate}
      actions: {schools: {instrument: development_programme, local_ownership: co_designed, group_disaggregated: no}}
    expect: silent
  - name: the inequality between groups are low
    policy:
      situation: {atrocity_phase: structural_risk, inequality_between_groups: low}
      actions: {schools: {instrument: development_programme, local_ownership: co_designed, group_disaggregated: yes}}
    expect: silent
"""###),
    ("upstream-prevention/suspension-hits-those-at-risk.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the cut's instrument is proscription
    policy:
      actors: {people: {role: targeted_group}}
      actions: {cut: {instrument: proscription, burdens: [people]}}
    expect: silent
  - name: the people's role is host community
    policy:
      actors: {people: {role: host_community}}
      actions: {cut: {instrument: aid_suspension, burdens: [people]}}
    expect: silent
  - name: the cut applies to all parties
    policy:
      actors: {people: {role: targeted_group}, ministry: {role: government_authority}}
      actions: {cut: {instrument: aid_suspension, burdens: [ministry], applies_to: all_parties, substitute_channel: no}}
    expect: silent
  - name: the cut applies to the whole population
    policy:
      actors: {people: {role: targeted_group}, ministry: {role: government_authority}}
      actions: {cut: {instrument: aid_suspension, burdens: [ministry], applies_to: population_wide, substitute_channel: no}}
    expect: established
"""###),
    ("upstream-prevention/women-hear-first.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the desk's instrument is impact assessment
    policy:
      actions: {groups: {instrument: gender_programme}, desk: {instrument: impact_assessment, indicators_used: [conflict, gender]}}
    expect: silent
  - name: the groups' instrument is conflict analysis
    policy:
      actions: {groups: {instrument: conflict_analysis}, desk: {instrument: warning_system, indicators_used: [conflict, gender]}}
    expect: silent
  - name: the desk's indicators used are speech
    policy:
      actions: {groups: {instrument: gender_programme}, desk: {instrument: warning_system, indicators_used: speech}}
    expect: silent
  - name: there is a second desk
    policy:
      actions:
        groups: {instrument: gender_programme}
        desk: {instrument: warning_system, indicators_used: [conflict, gender]}
        second_desk: {instrument: warning_system, indicators_used: [conflict, gender]}
    expect: established
    interaction: reinforcing
"""###),
    ("vocabulary/actions.yaml", ###"""
# yaml-language-server: $schema=../.schema/vocabulary.schema.json
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
        counter_terrorism: Operations against listed groups
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
# yaml-language-server: $schema=../.schema/vocabulary.schema.json
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
  commands:
    from: actor
    to: actor
    inverse: commanded_by
    label: commands
    question: "Who commands whom?"
    ask_of: the defence attaché; defence intelligence
    stale_after: 6 months
  controls:
    from: actor
    to: actor
    inverse: controlled_by
    label: controls in fact
    describes: Decides what the other does without a formal command
    question: "Who decides in fact what this actor does?"
    ask_of: the defence attaché; research analysts
    stale_after: 6 months
  funds:
    from: actor
    to: actor
    inverse: funded_by
    label: funds
    question: "Who pays whom?"
    ask_of: the financial intelligence unit; research analysts
    stale_after: 6 months
  arms:
    from: actor
    to: actor
    inverse: armed_by
    label: arms
    question: "Who supplies arms to whom?"
    ask_of: defence intelligence; UN panels of experts
    stale_after: 6 months
  trains:
    from: actor
    to: actor
    inverse: trained_by
    label: trains
    question: "Who trains whom?"
    ask_of: the defence attaché
    stale_after: 1 year
  supplies_technology_to:
    from: actor
    to: actor
    inverse: gets_technology_from
    label: supplies technology to
    question: "Who supplies surveillance or other sensitive technology to whom?"
    ask_of: the export control unit
    stale_after: 1 year
  shares_intelligence_with:
    from: actor
    to: actor
    inverse: gets_intelligence_from
    label: shares intelligence with
    question: "Who passes intelligence to whom?"
    ask_of: the intelligence assessment staff
    stale_after: 6 months
  shelters:
    from: actor
    to: actor
    inverse: sheltered_by
    label: shelters
    question: "Who gives refuge or bases to whom?"
    ask_of: the embassy; defence intelligence
    stale_after: 6 months
  recruits_from:
    from: actor
    to: actor
    inverse: recruited_by
    label: recruits from
    question: "From which population does this actor recruit?"
    ask_of: research analysts
    stale_after: 1 year
  allied_with:
    from: actor
    to: actor
    inverse: ally_of
    label: is allied with
    describes: 'An alliance; state it in both directions'
    question: "Who is allied with whom?"
    ask_of: the embassy
    stale_after: 6 months
  rival_of:
    from: actor
    to: actor
    inverse: has_rival
    label: is a rival of
    describes: 'A rivalry; state it in both directions'
    question: "Who is a rival of whom?"
    ask_of: the embassy; research analysts
    stale_after: 6 months
  integrated_into:
    from: actor
    to: actor
    inverse: has_absorbed
    label: has been integrated into
    question: "Which force has absorbed this actor's members?"
    ask_of: the defence attaché
    stale_after: 2 years
  successor_of:
    from: actor
    to: actor
    inverse: succeeded_by
    label: is the successor of
    describes: Renamed or rebranded or split from
    question: "Which earlier actor does this one continue?"
    ask_of: research analysts
  attacks:
    from: actor
    to: actor
    inverse: attacked_by
    label: attacks
    describes: Attacks on purpose or threatens to
    question: "Whom does this actor attack or threaten to attack?"
    ask_of: the embassy; UN human rights reporting
    stale_after: 6 months
  displaces:
    from: actor
    to: actor
    inverse: displaced_by
    label: displaces
    question: "Whom does this actor drive out?"
    ask_of: UNHCR; the humanitarian department
    stale_after: 6 months
  protects:
    from: actor
    to: actor
    inverse: protected_by
    label: protects
    describes: Protects in fact
    question: "Who protects whom in fact?"
    ask_of: the embassy; the peace operation
    stale_after: 6 months
  represents:
    from: actor
    to: actor
    inverse: represented_by
    label: speaks for
    question: "Who speaks for whom?"
    ask_of: the mediator's team; local civil society
    stale_after: 1 year
  trades_with:
    from: actor
    to: actor
    inverse: trade_partner_of
    label: trades with
    describes: 'Trade; state it in both directions'
    question: "Who trades with whom?"
    ask_of: the trade department; the financial intelligence unit
    stale_after: 1 year
  owns_stake_in:
    from: actor
    to: actor
    inverse: partly_owned_by
    label: owns a stake in
    question: "Who owns whom?"
    ask_of: the company registry
    stale_after: 1 year
  launders_for:
    from: actor
    to: actor
    inverse: launders_through
    label: launders money for
    question: "Who moves money for whom?"
    ask_of: the financial intelligence unit
    stale_after: 6 months
  hosts_speech_of:
    from: actor
    to: actor
    inverse: speaks_on
    label: hosts the speech of
    question: "Which platform or outlet carries whose speech?"
    ask_of: monitors of local-language media
    stale_after: 6 months
  amplifies:
    from: actor
    to: actor
    inverse: amplified_by
    label: amplifies
    question: "Who spreads whose messages?"
    ask_of: monitors of local-language media
    stale_after: 6 months
  mediates_with:
    from: actor
    to: actor
    inverse: has_mediator
    label: mediates with
    question: "Who mediates with whom?"
    ask_of: the mediator's team
    stale_after: 6 months
  monitors:
    from: actor
    to: actor
    inverse: monitored_by
    label: monitors
    question: "Who monitors whose conduct?"
    ask_of: the peace operation
    stale_after: 6 months
  delivers_aid_through:
    from: actor
    to: actor
    inverse: delivers_aid_of
    label: delivers aid through
    question: "Through whom does aid pass?"
    ask_of: the humanitarian department
    stale_after: 6 months
  member_of:
    from: actor
    to: actor
    inverse: has_member
    label: is a member of
    question: "Who belongs to what?"
    ask_of: the embassy
    stale_after: 2 years
  legally_responsible_for:
    from: actor
    to: actor
    inverse: under_responsibility_of
    label: is legally responsible for
    question: "Who is legally responsible for whose conduct?"
    ask_of: the legal adviser
    stale_after: 2 years
  has_leverage_over:
    from: actor
    to: actor
    inverse: swayed_by
    label: has leverage over
    question: "Who can make this actor change course?"
    ask_of: the embassy; research analysts
    stale_after: 1 year
  controls_access_to:
    from: actor
    to: place
    inverse: access_controlled_by
    label: controls access to
    question: "Who controls the roads or crossings to this place?"
    ask_of: relief organisations; the defence attaché
    stale_after: 3 months
  operates_in:
    from: actor
    to: place
    inverse: has_operating
    label: operates in
    question: "Where does this actor operate?"
    ask_of: the embassy
    stale_after: 6 months
  lives_in:
    from: actor
    to: place
    inverse: home_of
    label: lives in
    question: "Where do these people live?"
    ask_of: the embassy; the humanitarian department
    stale_after: 1 year
closures:
  directs: {via: [commands, controls], hops: [1, 3], label: commands or controls directly or through others}
  is_or_directs: {via: [commands, controls], hops: [0, 2], label: is or commands or controls}
  works_with: {via: [commands, controls, allied_with], hops: [1, 2], label: commands or controls or is allied with}
  supplies: {via: [arms, trains, supplies_technology_to], hops: [1, 3], label: supplies arms or training or technology to}
  sustains:
    via: [funds, arms, trains, supplies_technology_to, shelters, trades_with]
    hops: [1, 2]
    label: sustains directly or through one other
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
# yaml-language-server: $schema=../.schema/vocabulary.schema.json
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
# yaml-language-server: $schema=../.schema/vocabulary.schema.json
# What a government can do. A variant of an instrument is an attribute (applies_to, excludes_crimes, vetting, change …), not another instrument.
taxonomies:
  instrument:
    # Diplomacy
    diplomacy: {label: Diplomacy}
    preventive_diplomacy:
      label: Preventive diplomacy
      is_a: diplomacy
      describes: Early political engagement with leaders before violence escalates
    quiet_diplomacy:
      label: Quiet diplomacy
      is_a: diplomacy
      describes: Confidential engagement with somebody who may commit or prevent abuse
    good_offices: {label: Good offices, is_a: diplomacy, describes: A neutral channel between parties}
    talks: {label: Talks, is_a: diplomacy}
    mediation: {label: Mediation, is_a: talks, describes: Official negotiation with the parties to a conflict}
    community_dialogue:
      label: Unofficial or community dialogue
      is_a: [talks, social_programme]
      describes: Unofficial or community dialogue
    truce: {label: Halt of hostilities, is_a: diplomacy}
    ceasefire: {label: Ceasefire, is_a: truce, describes: An agreed halt of hostilities - where it holds is said by `extent`}
    deescalation_zone: {label: De-escalation zone, is_a: truce, describes: An agreed area of reduced hostilities}
    humanitarian_pause: {label: Humanitarian pause, is_a: [truce, relief], describes: A short halt for relief}
    evacuation_agreement: {label: Evacuation agreement, is_a: truce, describes: An agreed removal of fighters or civilians from a place}
    settlement: {label: Political settlement, is_a: diplomacy}
    peace_agreement: {label: Peace agreement, is_a: settlement, describes: An accord on the issues of a conflict}
    power_sharing:
      label: Power-sharing
      is_a: settlement
      describes: Guaranteed seats or autonomy or limits on power - see `power_sharing_form`
    safe_exit: {label: Safe exit, is_a: settlement, describes: An offer of departure or refuge to a leader}
    engagement: {label: Diplomatic engagement, is_a: diplomacy, describes: Closer relations with an authority}
    recognition: {label: Recognition, is_a: engagement, describes: Recognition of an actor or authority or election result}
    normalisation: {label: Normalisation, is_a: engagement, describes: Restoring relations or membership}
    diplomatic_downgrade: {label: Diplomatic downgrade, is_a: diplomacy, describes: Expulsion or recall or reduced representation}
    public_pressure: {label: Public pressure, is_a: diplomacy}
    public_attribution: {label: Public attribution, is_a: public_pressure, describes: Naming who commits abuse}
    atrocity_determination:
      label: Atrocity determination
      is_a: public_pressure
      describes: An official statement that a named core crime is being committed
    multilateral_decision:
      label: Multilateral decision
      is_a: diplomacy
      describes: A decision of the Security Council or General Assembly or Human Rights Council or a regional body
    allied_coordination:
      label: Coordination with allies
      is_a: diplomacy
      describes: A common position and division of labour among partners

    # Accountability
    accountability: {label: Accountability}
    inquiry: {label: Inquiry and documentation, is_a: accountability}
    fact_finding: {label: Fact-finding, is_a: inquiry, describes: A mandated inquiry}
    evidence_mechanism: {label: Evidence mechanism, is_a: inquiry, describes: An international body that preserves evidence}
    documentation: {label: Documentation of crimes, is_a: inquiry, describes: Funding or training or carrying out documentation}
    prosecution: {label: Prosecution, is_a: accountability}
    international_prosecution:
      label: International prosecution
      is_a: prosecution
      describes: A case or warrants or a court of an international or hybrid kind
    domestic_prosecution:
      label: Domestic prosecution
      is_a: prosecution
      describes: "A national case, including universal jurisdiction and special national courts"
    court_referral: {label: Referral to a court, is_a: prosecution, describes: Referral of a situation to an international court}
    court_deferral: {label: Deferral of a case, is_a: accountability, describes: Suspension of an international investigation or case}
    amnesty:
      label: Amnesty
      is_a: accountability
      describes: Immunity from prosecution - for which crimes and on which conditions is said by attributes
    transitional_measure: {label: Measure of transitional justice, is_a: accountability}
    truth_commission: {label: Truth commission, is_a: transitional_measure, describes: Official truth-seeking}
    reparation: {label: Reparation, is_a: transitional_measure, describes: Material or symbolic redress to victims}
    lustration: {label: Vetting of office holders, is_a: transitional_measure, describes: Removal or exclusion of abusers from office}
    memorialisation: {label: Memorialisation, is_a: transitional_measure, describes: Commemoration and education}

    # Economic restrictions
    restriction: {label: Restrictive measure}
    supply_control: {label: Control of arms and technology, is_a: restriction}
    arms_embargo:
      label: Arms embargo
      is_a: supply_control
      describes: A ban on deliveries of arms - whom it binds is said by `applies_to` and `targets`
    export_denial: {label: Denial of an export, is_a: supply_control, describes: Refusal or revocation of an arms licence}
    technology_control: {label: Control of dual-use or surveillance technology, is_a: supply_control}
    sanctions: {label: Sanctions, is_a: restriction}
    targeted_sanctions: {label: Targeted sanctions, is_a: sanctions, describes: Asset freezes and travel bans on named persons or entities}
    sectoral_sanctions: {label: Sectoral sanctions, is_a: sanctions, describes: Restrictions on a sector such as oil or gold or finance}
    comprehensive_sanctions:
      label: Comprehensive sanctions
      is_a: sanctions
      describes: Economic restrictions on a whole country or territory
    network_sanctions: {label: Network sanctions, is_a: sanctions, describes: Simultaneous listing of those who enable a perpetrator}
    trade_restriction: {label: Trade restriction, is_a: restriction}
    import_ban: {label: Import ban, is_a: trade_restriction, describes: A ban or presumption against goods that are tied to abuse}
    due_diligence_duty:
      label: Due diligence duty
      is_a: trade_restriction
      describes: A duty or guidance for companies on abuse in their supply chains
    preference_suspension: {label: Suspension of trade preferences, is_a: trade_restriction}
    aid_suspension: {label: Suspension of aid, is_a: restriction, describes: Stopping budget or programme aid}
    proscription:
      label: Terrorist proscription
      is_a: [restriction, counter_terrorism_measure]
      describes: Listing of a group with criminal penalties for support
    financial_disruption:
      label: Financial disruption
      is_a: [restriction, crime_control]
      describes: Measures against money laundering and recovery of assets

    # Benefits
    benefit: {label: Economic or political benefit}
    arms_transfer: {label: Arms transfer, is_a: [benefit, security_assistance], describes: Licensed export or delivery of arms}
    technology_transfer:
      label: Technology transfer
      is_a: benefit
      describes: Licensed export or delivery of dual-use or surveillance technology
    sanctions_relief: {label: Sanctions relief, is_a: benefit, describes: Delisting or suspension of sanctions}
    embargo_easing: {label: Easing of an arms embargo, is_a: benefit, describes: Lifting or narrowing an arms embargo for somebody}
    trade_agreement: {label: Trade agreement, is_a: benefit, describes: A new or deeper commercial arrangement}
    resource_investment:
      label: Investment in natural resources
      is_a: benefit
      describes: Investment or concession in minerals or energy or land
    migration_partnership: {label: Migration partnership, is_a: benefit, describes: Support to others for control of migration}
    aid: {label: Development aid, is_a: benefit}
    budget_support: {label: Budget support, is_a: aid, describes: Finance through a government's treasury}
    development_programme: {label: Development programme, is_a: aid, describes: Projects on services or livelihoods or equity}
    anti_corruption_programme: {label: Anti-corruption programme, is_a: [aid, governance_programme]}
    climate_project: {label: Climate or resource project, is_a: aid, describes: Adaptation or mitigation or conservation}
    reconstruction: {label: Reconstruction, is_a: aid, describes: Rebuilding and property programmes after violence}

    # Security and force
    security_measure: {label: Security measure}
    peace_operation:
      label: Peace operation
      is_a: security_measure
      describes: A mandated mission - what happens to it is said by `change`
    un_peacekeeping: {label: United Nations peace operation, is_a: peace_operation}
    regional_force: {label: Regional or multinational force, is_a: peace_operation}
    ceasefire_monitors: {label: Monitoring mission, is_a: peace_operation, describes: Observers or verification without a force}
    unarmed_protection:
      label: Unarmed civilian protection
      is_a: [peace_operation, protection_measure]
      describes: Civilian presence and accompaniment
    safe_area: {label: Safe area, is_a: [security_measure, protection_measure], describes: A designated protected zone}
    military_force: {label: Military force, is_a: security_measure}
    no_fly_zone: {label: No-fly zone, is_a: military_force}
    military_intervention:
      label: Military intervention
      is_a: military_force
      describes: Armed intervention - whom it opposes is said by `stance` and `targets`
    counter_terrorism_measure: {label: Counter-terrorism measure, is_a: security_measure}
    counter_terrorism_operation: {label: Counter-terrorism operation, is_a: [counter_terrorism_measure, military_force]}
    terrorism_screening:
      label: Counter-terrorism screening
      is_a: counter_terrorism_measure
      describes: Border or nationality measures against terrorism
    security_assistance: {label: Security assistance, is_a: security_measure, describes: Help to a force}
    train_equip: {label: Training and equipment, is_a: security_assistance}
    partner_force_support:
      label: Support to a partner force
      is_a: security_assistance
      describes: Support to a non-state or auxiliary or joint force
    operational_support:
      label: Logistics and operational support
      is_a: security_assistance
      describes: Transport or supplies or fire support or joint planning
    intelligence_sharing:
      label: Intelligence sharing
      is_a: security_assistance
      describes: Passing on intelligence that may serve operations
    defence_cooperation:
      label: Defence cooperation
      is_a: [security_assistance, engagement]
      describes: Basing or joint exercises or strategic partnership
    security_governance: {label: Reform and reduction of forces, is_a: security_measure}
    security_sector_reform: {label: Security sector reform, is_a: security_governance}
    ddr_programme: {label: 'Disarmament, demobilisation and reintegration', is_a: security_governance}
    disarmament:
      label: Disarmament of a party or place
      is_a: security_governance
      describes: Collection of weapons without a reintegration programme
    army_integration: {label: Integration into the army, is_a: security_governance, describes: Absorbing an armed group into state forces}
    violence_reduction: {label: Community violence reduction, is_a: [security_governance, social_programme]}
    militia_mobilisation:
      label: Mobilisation of local militias
      is_a: security_measure
      describes: Arming or legalising or working with community defence groups
    crime_control: {label: Measure against organised crime, is_a: security_measure}
    law_enforcement: {label: Law enforcement, is_a: crime_control, describes: Police and judicial action on organised crime}

    # Protection and relief
    protection_measure: {label: Protection measure}
    rapid_response: {label: Civilian rapid response team, is_a: protection_measure}
    civilian_advisers: {label: Civilian advisers, is_a: protection_measure, describes: Advisers to posts or missions}
    self_protection_support:
      label: Support to self-protection
      is_a: protection_measure
      describes: Support to communities' own ways of protecting themselves
    evacuation: {label: Evacuation, is_a: protection_measure, describes: Helping people to leave}
    relief: {label: Relief}
    relief_delivery: {label: Delivery of relief, is_a: relief}
    humanitarian_aid: {label: Humanitarian aid, is_a: relief_delivery}
    local_partner_aid: {label: Aid through local civil society, is_a: relief_delivery}
    humanitarian_exemption:
      label: Humanitarian exemption
      is_a: relief
      describes: A standing exemption from sanctions or counter-terrorism law
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
    communications_restriction:
      label: Restriction of communications
      is_a: information_measure
      describes: Support for or tolerance of a shutdown
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
    impact_assessment:
      label: Atrocity impact assessment
      is_a: analysis
      describes: An assessment of a government's own effect and options
    network_mapping: {label: Network mapping, is_a: analysis, describes: Mapping of actors and flows}
    warning_system: {label: Early warning system, is_a: analysis}
    scenario_planning: {label: Scenario planning, is_a: analysis}
    prevention_training: {label: Training in atrocity prevention, is_a: analysis}
    parliamentary_report: {label: Report to parliament, is_a: analysis}
    other_instrument: {label: Another instrument}
"""###),
    ("vocabulary/mechanisms.yaml", ###"""
# yaml-language-server: $schema=../.schema/vocabulary.schema.json
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
# yaml-language-server: $schema=../.schema/vocabulary.schema.json
# Numbers that derivations use. A profile may set others.
parameters:
  acute_at_worsening: {value: 3, describes: How many worsening indicators make a factor acute}
  worsening_at_present: {value: 2, describes: How many present indicators make a factor worsening if at least one of them is worsening}
  common_factors_for_concern: {value: 4, describes: How many common risk factors must be present for serious concern}
  preparations_for_imminence: {value: 3, describes: How many signs of preparation must be present for the gate of preparation to open}
"""###),
    ("vocabulary/questions.yaml", ###"""
# yaml-language-server: $schema=../.schema/vocabulary.schema.json
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
# yaml-language-server: $schema=../.schema/vocabulary.schema.json
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
      systematic_attack:
        name: "Signs of a widespread or systematic attack against any civilian population"
        group: crimes_against_humanity
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
      gain_from_violence:
        name: "Political, economic, military or territorial gain from violence"
        factor: motives_or_incentives
        group: common
      homogeneity_aim: {name: "The aim of a homogeneous territory or identity", factor: motives_or_incentives, group: common}
      perceived_threat_from_group: {name: "A group is seen as a threat", factor: motives_or_incentives, group: common}
      grievance_against_group: {name: "A past grievance against a group", factor: motives_or_incentives, group: common}
      exclusionary_ideology: {name: "An ideology of supremacy or exclusion", factor: motives_or_incentives, group: common}
      collective_trauma: {name: "Unhealed trauma of past violence", factor: motives_or_incentives, group: common}
      # 5. Capacity to commit atrocity crimes
      means_for_violence: {name: "Personnel, arms, money and communications", factor: capacity_to_commit, group: common}
      ability_to_move_forces: {name: "Ability to move forces", factor: capacity_to_commit, group: common}
      obedience_or_recruitment: {name: "A culture of obedience or networks of recruitment", factor: capacity_to_commit, group: common}
      links_to_armed_or_commercial_allies:
        name: "Links with other armed actors or commercial enablers"
        factor: capacity_to_commit
        group: common
      outside_support_for_perpetrators: {name: "Outside support, public or private", factor: capacity_to_commit, group: common}
      # 6. Absence of mitigating factors
      no_inclusive_processes: {name: "No inclusive or reconciliatory processes", factor: absence_of_mitigating_factors, group: common}
      weak_civil_society_and_media: {name: "Weak or harassed civil society and media", factor: absence_of_mitigating_factors, group: common}
      no_outside_interest_or_leverage:
        name: "No domestic or outside interest, presence or leverage"
        factor: absence_of_mitigating_factors
        group: common
      no_warning_or_intervention: {name: "No early warning or earlier intervention", factor: absence_of_mitigating_factors, group: common}
      weak_outside_ties: {name: "Weak ties to organisations with leverage", factor: absence_of_mitigating_factors, group: common}
      no_incentive_for_restraint:
        name: "No incentive to join peace or human rights regimes"
        factor: absence_of_mitigating_factors
        group: common
      # 7. Enabling circumstances or preparatory action
      emergency_powers: {name: "Emergency powers that erode rights (7.1)", factor: preparatory_action, group: common}
      exclusion_from_institutions:
        name: "Interference with institutions that excludes protected groups (7.2)"
        factor: preparatory_action
        group: common
      security_apparatus_turned:
        name: "Security apparatus strengthened or turned on groups (7.3)"
        factor: preparatory_action
        group: common
      arms_stockpiling: {name: "Stockpiling of arms (7.4)", factor: preparatory_action, group: common}
      militia_creation: {name: "Creation or support of militias (7.5)", factor: preparatory_action, group: common}
      control_of_communications: {name: "Control of communications (7.6)", factor: preparatory_action, group: common}
      observers_expelled: {name: "Expulsion or restriction of NGOs, media or observers (7.7)", factor: preparatory_action, group: common}
      discriminatory_measures: {name: "Rising violations or discriminatory measures (7.8)", factor: preparatory_action, group: common}
      violence_against_women_and_children:
        name: "Rising serious violence against women and children (7.9)"
        factor: preparatory_action
        group: common
      life_threatening_conditions:
        name: "Life-threatening conditions, forced movement or segregation (7.10)"
        factor: preparatory_action
        group: common
      destruction_of_essentials:
        name: "Destruction or plunder of essentials or of a group's property (7.11)"
        factor: preparatory_action
        group: common
      group_marking: {name: "Marking of people or property of a group", factor: preparatory_action, group: common}
      hate_rhetoric: {name: "Hate rhetoric or dehumanising propaganda", factor: preparatory_action, group: common}
      # 8. Triggering factors
      sudden_deployment: {name: "Sudden deployment of forces or hostilities (8.1)", factor: triggering_factors, group: common}
      spillover_event: {name: "Spill-over from a conflict nearby (8.2)", factor: triggering_factors, group: common}
      outside_measures_resented: {name: "Outside measures seen as a threat to sovereignty (8.3)", factor: triggering_factors, group: common}
      abrupt_change_of_power: {name: "Abrupt change of power (8.4)", factor: triggering_factors, group: common}
      attack_on_leaders:
        name: "Attack on leaders or other serious violence such as terrorism (8.5)"
        factor: triggering_factors
        group: common
      religious_event: {name: "Religious events or insults (8.6)", factor: triggering_factors, group: common}
      acts_of_incitement: {name: "Incitement (8.7)", factor: triggering_factors, group: common}
      census_or_elections: {name: "Census or elections (8.8)", factor: triggering_factors, group: common}
      sudden_hardship: {name: "Economic shock, disaster or epidemic (8.9)", factor: triggering_factors, group: common}
      resource_discovery: {name: "Discovery or exploitation of resources (8.10)", factor: triggering_factors, group: common}
      commemorations: {name: "Commemorations (8.11)", factor: triggering_factors, group: common}
      accountability_seen_as_unfair: {name: "Accountability acts seen as unfair (8.12)", factor: triggering_factors, group: common}
      # 9. Intergroup tensions or patterns of discrimination against protected groups
      serious_discrimination:
        name: "Past or present serious discrimination or segregation (9.1)"
        factor: intergroup_tensions
        group: genocide
      denial_of_identity: {name: "Denial of a group's existence or identity (9.2)", factor: intergroup_tensions, group: genocide}
      impunity_for_past_group_atrocities:
        name: "Past atrocities against the group with impunity (9.3)"
        factor: intergroup_tensions
        group: genocide
      tensions_over_rights_or_resources:
        name: "Serious tensions over rights, resources, participation or security (9.4)"
        factor: intergroup_tensions
        group: genocide
      tensions_turning_to_identity:
        name: "Other tensions that may turn identity-based (9.5)"
        factor: intergroup_tensions
        group: genocide
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
      pattern_of_attacks:
        name: "A pattern of violence or persecution in time, place and method"
        factor: systematic_attack
        group: crimes_against_humanity
      rising_scale_of_attacks: {name: "Rising scale or organisation of attacks", factor: systematic_attack, group: crimes_against_humanity}
      organised_resources_used:
        name: "Use of state or other organised resources"
        factor: systematic_attack
        group: crimes_against_humanity
      civilian_targets_across_places:
        name: "Civilian targets across many places"
        factor: systematic_attack
        group: crimes_against_humanity
      repeated_preparation: {name: "Attacks that follow the same preparation", factor: systematic_attack, group: crimes_against_humanity}
      # 12. Signs of a plan or policy to attack any civilian population
      statements_of_policy: {name: "Statements or documents of a policy to attack", factor: plan_to_attack, group: crimes_against_humanity}
      discriminatory_security_procedures:
        name: "Discriminatory security procedures"
        factor: plan_to_attack
        group: crimes_against_humanity
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
      protected_rights_curtailed:
        name: "Rights of protected persons curtailed (13.6)"
        factor: threats_to_protected_persons
        group: war_crimes
      threats_to_terrorise_or_displace:
        name: "Threats or incitement to terrorise or displace (13.7)"
        factor: threats_to_protected_persons
        group: war_crimes
      humanitarian_obstruction: {name: "Relief and medical care impeded (13.8)", factor: threats_to_protected_persons, group: war_crimes}
      confinement_logistics:
        name: "Logistics for moving or confining many people (13.9)"
        factor: threats_to_protected_persons
        group: war_crimes
      prohibited_weapons: {name: "Prohibited weapons (13.10)", factor: threats_to_protected_persons, group: war_crimes}
      # 14. Serious threats to humanitarian or peacekeeping operations
      hostility_to_relief:
        name: "Hostility to or accusations of bias against relief or peacekeepers"
        factor: threats_to_relief_and_peacekeeping
        group: war_crimes
      disregard_for_emblems: {name: "Disregard for protective emblems", factor: threats_to_relief_and_peacekeeping, group: war_crimes}
      attacks_on_relief:
        name: "Attacks on or threats against relief or peacekeepers"
        factor: threats_to_relief_and_peacekeeping
        group: war_crimes
      obstruction_of_movement:
        name: "Obstruction of access and movement of missions"
        factor: threats_to_relief_and_peacekeeping
        group: war_crimes
      crime_preying_on_relief:
        name: "A criminal economy that preys on relief"
        factor: threats_to_relief_and_peacekeeping
        group: war_crimes
      missions_declared_targets:
        name: "Statements that missions are targets"
        factor: threats_to_relief_and_peacekeeping
        group: war_crimes
attributes:
  factor:
    group:
      type: choice
      values:
        common: Common to all atrocity crimes
        genocide: Genocide
        crimes_against_humanity: Crimes against humanity
        war_crimes: War crimes
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
      values:
        common: Common to all atrocity crimes
        genocide: Genocide
        crimes_against_humanity: Crimes against humanity
        war_crimes: War crimes
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
# yaml-language-server: $schema=../.schema/vocabulary.schema.json
# Signals for near-real-time warning, in six families. Every signal is put so that seeing it is a bad sign, and informs one indicator.
types:
  signal:
    occurs: fixed
    section: signals
    label: signal
    entities:
      redress_refused: {name: "Petitions or court cases of a group are dismissed as a whole", family: grievance, informs: partial_courts}
      land_lost_by_ruling:
        name: "Evictions or grazing or land rulings against a group"
        family: grievance
        informs: tensions_over_rights_or_resources
      collective_blame_after_attack: {name: "An attack is blamed on a whole group", family: grievance, informs: attack_on_leaders}
      contested_anniversary: {name: "A contested anniversary is ahead", family: grievance, informs: commemorations}
      one_group_hit_by_shock: {name: "A price or job shock hits one group", family: grievance, informs: sudden_hardship}
      security_forces_mistrusted: {name: "A group's trust in police or army drops", family: trust, informs: uncontrolled_security_forces}
      local_deals_broken: {name: "Local agreements are broken", family: trust, informs: broken_agreements}
      services_avoided: {name: "A group avoids clinics, schools or registration", family: trust, informs: serious_discrimination}
      threat_rumours: {name: "Rumours of a threat from a group spread", family: trust, informs: perceived_threat_from_group}
      poll_seen_as_rigged: {name: "A poll is believed to be rigged by identity", family: trust, informs: census_or_elections}
      mixed_institutions_failing:
        name: "Councils, markets or unions of several groups stop working"
        family: resilience
        informs: no_inclusive_processes
      local_mediation_failing: {name: "Local mediators no longer settle incidents", family: resilience, informs: no_mechanism_for_tensions}
      press_space_closing: {name: "Independent media lose their reach", family: resilience, informs: weak_civil_society_and_media}
      rulings_ignored: {name: "Court rulings against officials are ignored", family: resilience, informs: partial_courts}
      no_cross_group_voice:
        name: "Leaders no longer defend other groups after incidents"
        family: resilience
        informs: no_inclusive_processes
      bystanders_deterred:
        name: "People who help or refuse orders are punished"
        family: resilience
        informs: weak_civil_society_and_media
      service_gap_widening: {name: "The gap between groups in services widens", family: marginalisation, informs: serious_discrimination}
      area_budget_cut: {name: "The budget of a group's area is cut", family: marginalisation, informs: serious_discrimination}
      language_or_worship_banned:
        name: "Language, dress or worship of a group is limited"
        family: marginalisation
        informs: denial_of_identity
      job_purge: {name: "People lose their jobs for their identity", family: marginalisation, informs: serious_discrimination}
      curriculum_erasure: {name: "A group disappears from schoolbooks", family: marginalisation, informs: denial_of_identity}
      citizenship_denied: {name: "Citizenship or papers are lost or denied", family: exclusion, informs: discriminatory_measures}
      identity_lists: {name: "Lists or marks of identity are made", family: exclusion, informs: group_marking}
      movement_limits: {name: "A group needs permits or is under curfew", family: exclusion, informs: life_threatening_conditions}
      seats_removed:
        name: "Members of a group are removed from parliament or command"
        family: exclusion
        informs: exclusion_from_institutions
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
      values:
        grievance: Grievance
        trust: Loss of trust
        resilience: Loss of resilience
        marginalisation: Marginalisation
        exclusion: Exclusion
        violence: Violence
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
# yaml-language-server: $schema=../.schema/vocabulary.schema.json
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
      ask_of: the embassy; UN human rights reporting; Uppsala Conflict Data Program (UCDP) one-sided violence data
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
      values:
        none: Grave abuse is prosecuted
        some: Grave abuse often goes unpunished
        entrenched: Grave abuse practically always goes unpunished
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
    ("vocabulary/stages.yaml", ###"""
# yaml-language-server: $schema=../.schema/vocabulary.schema.json
# The life of a crisis, from the structural roots of violence to its aftermath (seed ¶25: the further upstream an action, the more
# the two agendas align). `coherence stages` assesses one proposal at each; what a stage does not name stays as the policy states it.
stages:
  upstream:
    label: Upstream
    situation:
      stage: upstream
      conflict_phase: {one_of: [none, latent]}
      atrocity_phase: {one_of: [none, structural_risk]}
  tension_building:
    label: Tension-building
    situation:
      stage: midstream
      conflict_phase: {one_of: [latent, escalating]}
      atrocity_phase: elevated
  imminent:
    label: Imminent
    situation: {stage: downstream, atrocity_phase: imminent}
  ongoing:
    label: Ongoing
    situation: {stage: downstream, atrocity_phase: ongoing}
  aftermath:
    label: Aftermath
    situation:
      stage: aftermath
      conflict_phase: {one_of: [none, latent, ceasefire, post_agreement]}
      atrocity_phase: {one_of: [structural_risk, elevated]}
      after_atrocities: yes
"""###),
    ("vocabulary/types.yaml", ###"""
# yaml-language-server: $schema=../.schema/vocabulary.schema.json
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
      us:
        name: The acting government
        role: acting_government
        perpetrator_status: none
        intent: none
        proscribed: no
        sanctioned: no
        warrant: no
        spoiler: no
        incites: no
        enforces_exclusion: no
        security_law_as_pretext: no
        under_our_jurisdiction: yes
  place: {occurs: many, section: places, label: place}
  action: {occurs: many, section: actions, label: action, timed: yes, designed_when: {status: proposed}}
scales:
  degree: {none: None, low: Low, moderate: Moderate, high: High}
"""###),
    ("vocabulary/workstreams.yaml", ###"""
# yaml-language-server: $schema=../.schema/vocabulary.schema.json
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
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the analysis' instrument is atrocity assessment
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {analysis: {instrument: atrocity_assessment}}
    expect: silent
  - name: the analysis' indicators used are gender
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {analysis: {instrument: conflict_analysis, indicators_used: gender}}
    expect: established
  - name: there is a second analysis, and the analysis' instrument is impact assessment
    policy:
      situation: {atrocity_phase: structural_risk}
      actions:
        analysis: {instrument: impact_assessment, indicators_used: conflict}
        second_analysis: {instrument: conflict_analysis, indicators_used: conflict}
    expect: established
  - name: there is a second analysis, and the analysis' instrument is atrocity assessment
    policy:
      situation: {atrocity_phase: structural_risk}
      actions: {analysis: {instrument: atrocity_assessment}, second_analysis: {instrument: conflict_analysis}}
    expect: mitigated
"""###),
    ("warning-and-coordination/analysis-without-atrocities.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
# yaml-language-server: $schema=../.schema/rule.schema.json
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
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - who: Focal point
    what: "Notify the minister and the national security secretariat; hold licences, assistance, returns and new deals that involve those who attack"
    within: 24 hours
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
  - name: the declaration is imminent
    policy:
      situation: {atrocity_phase: ongoing, declaration: imminent}
    expect: silent
"""###),
    ("warning-and-coordination/declaration-without-actions.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the declaration actions are listed
    policy:
      situation: {atrocity_phase: elevated}
      government: {declaration_actions: listed}
    expect: silent
"""###),
    ("warning-and-coordination/elevated-risk.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - who: Atrocity prevention office and geographic department
    what: "Write two to four scenarios with triggers and agreed options"
    within: 30 days
  - {who: Embassy, what: "Report on the signs of preparation every week", within: 7 days}
  - who: Departments that own licences or security assistance or returns
    what: "Check actions that involve the actors concerned"
    within: 14 days
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
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the team is reduced
    policy:
      situation: {declaration: elevated}
      actions: {team: {instrument: rapid_response, change: reduced}}
    expect: silent
  - name: the team's instrument is self protection support
    policy:
      situation: {declaration: elevated}
      actions: {team: {instrument: self_protection_support}}
    expect: silent
  - name: there is a second team
    policy:
      situation: {declaration: elevated}
      actions: {team: {instrument: rapid_response}, second_team: {instrument: rapid_response}}
    expect: established
    interaction: reinforcing
"""###),
    ("warning-and-coordination/focal-point-below-decisions.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the focal point is senior official
    policy:
      situation: {atrocity_phase: imminent}
      government: {focal_point: senior_official}
    expect: established
"""###),
    ("warning-and-coordination/imminent-risk.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - who: Focal point
    what: "Notify the minister, the embassy and the national security secretariat in writing; convene departments; hold licences, assistance and returns that involve the actors concerned"
    within: 24 hours
  - who: Focal point and geographic department
    what: "Present options to dissuade, degrade, protect, change course and build resilience; agree the public line with allies"
    within: 72 hours
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
  - name: the declaration is elevated
    policy:
      risk_factors: {intent_to_destroy: {level: acute}}
      situation: {declaration: elevated}
    expect: silent
"""###),
    ("warning-and-coordination/joint-but-distinct-analysis.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the conflict's instrument is atrocity assessment
    policy:
      actions: {conflict: {instrument: atrocity_assessment}, risk: {instrument: atrocity_assessment}}
    expect: silent
  - name: the risk's instrument is impact assessment
    policy:
      actions: {conflict: {instrument: conflict_analysis}, risk: {instrument: impact_assessment}}
    expect: silent
  - name: there is a second risk
    policy:
      actions:
        conflict: {instrument: conflict_analysis}
        risk: {instrument: atrocity_assessment}
        second_risk: {instrument: atrocity_assessment}
    expect: established
    interaction: reinforcing
"""###),
    ("warning-and-coordination/like-cases-differently.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - {ref: dalessandra-whidden-2022, at: "¶14, note 31"}
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
# yaml-language-server: $schema=../.schema/rule.schema.json
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
# yaml-language-server: $schema=../.schema/rule.schema.json
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
# yaml-language-server: $schema=../.schema/rule.schema.json
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
# yaml-language-server: $schema=../.schema/rule.schema.json
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
# yaml-language-server: $schema=../.schema/rule.schema.json
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
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the ban is in force
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {ban: {instrument: sectoral_sanctions, status: in_force, stance: none}}
    expect: silent
  - name: the ban's coercion is incentive
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {ban: {instrument: sectoral_sanctions, stance: none, coercion: incentive}}
    expect: silent
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actions: {ban: {instrument: sectoral_sanctions, stance: none}}
    expect: silent
  - name: the ban's coercion is pressure
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {ban: {instrument: sectoral_sanctions, stance: none, coercion: pressure, assessments: conflict}}
    expect: established
  - name: the atrocity phase is imminent
    policy:
      situation: {atrocity_phase: imminent}
      actions: {ban: {instrument: sectoral_sanctions, stance: none, assessments: conflict}}
    expect: established
  - name: the ban opposes those who attack civilians
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {ban: {instrument: sectoral_sanctions, stance: challenges_perpetrator}}
    expect: silent
  - name: the ban's assessments are human rights due diligence
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {ban: {instrument: sectoral_sanctions, stance: none, assessments: human_rights_due_diligence}}
    expect: established
  - name: there is a second ban, and the ban's instrument is network mapping
    policy:
      situation: {atrocity_phase: ongoing}
      actions:
        ban: {instrument: network_mapping, stance: none, assessments: conflict}
        second_ban: {instrument: sectoral_sanctions, stance: none, assessments: conflict}
    expect: established
  - name: there is a second ban, and the ban's instrument is impact assessment
    policy:
      situation: {atrocity_phase: ongoing}
      actions: {ban: {instrument: impact_assessment, stance: none}, second_ban: {instrument: sectoral_sanctions, stance: none}}
    expect: mitigated
"""###),
    ("warning-and-coordination/no-law-and-no-report.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the report to parliament is occasional
    policy:
      situation: {atrocity_phase: structural_risk}
      government: {report_to_parliament: occasional}
    expect: established
"""###),
    ("warning-and-coordination/no-lessons-review.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
# yaml-language-server: $schema=../.schema/rule.schema.json
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
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - {ref: dalessandra-whidden-2022, at: "¶10, ¶11"}
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
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      government: {steering_committee: ad_hoc}
      actions: {talks: {instrument: mediation}, embargo: {instrument: arms_embargo}, food: {instrument: humanitarian_aid}}
    expect: silent
  - name: the talks have ended
    policy:
      situation: {atrocity_phase: elevated}
      government: {steering_committee: ad_hoc}
      actions: {talks: {instrument: mediation, status: ended}, embargo: {instrument: arms_embargo}, food: {instrument: humanitarian_aid}}
    expect: silent
"""###),
    ("warning-and-coordination/no-strategy-of-its-own.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      government: {prevention_strategy: none}
    expect: silent
  - name: the prevention strategy is within conflict strategy
    policy:
      situation: {atrocity_phase: elevated}
      government: {prevention_strategy: within_conflict_strategy}
    expect: established
"""###),
    ("warning-and-coordination/no-tasking-without-war.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the deal's instrument is other instrument
    policy:
      situation: {conflict_phase: none, atrocity_phase: elevated}
      actions: {deal: {instrument: other_instrument, applies_to: single_actor}}
    expect: established
  - name: the conflict phase is escalating
    policy:
      situation: {conflict_phase: escalating, atrocity_phase: elevated}
      actions: {deal: {instrument: trade_agreement, applies_to: single_actor}}
    expect: silent
  - name: the atrocity phase is structural risk
    policy:
      situation: {conflict_phase: none, atrocity_phase: structural_risk}
      actions: {deal: {instrument: trade_agreement, applies_to: single_actor}}
    expect: silent
  - name: the deal's instrument is warning system
    policy:
      situation: {conflict_phase: none, atrocity_phase: elevated}
      actions: {deal: {instrument: warning_system, applies_to: single_actor}}
    expect: silent
  - name: the deal supports those who attack civilians
    policy:
      situation: {conflict_phase: none, atrocity_phase: elevated}
      actions: {deal: {instrument: trade_agreement, applies_to: single_actor, stance: supports_perpetrator}}
    expect: established
  - name: the deal opposes those who attack civilians
    policy:
      situation: {conflict_phase: none, atrocity_phase: elevated}
      actions: {deal: {instrument: trade_agreement, applies_to: single_actor, stance: challenges_perpetrator}}
    expect: silent
  - name: the deal's workstream is atrocity prevention
    policy:
      situation: {conflict_phase: none, atrocity_phase: elevated}
      actions: {deal: {instrument: trade_agreement, workstream: atrocity_prevention, applies_to: single_actor}}
    expect: silent
"""###),
    ("warning-and-coordination/no-terminology-policy.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the terminology policy is draft
    policy:
      situation: {atrocity_phase: elevated}
      government: {terminology_policy: draft}
    expect: established
"""###),
    ("warning-and-coordination/no-warning-protocol.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
# yaml-language-server: $schema=../.schema/rule.schema.json
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
        dialogue:
          instrument: quiet_diplomacy
          silence_on_abuse: yes
          targets: [ministry]
          start: 2020-01
          end: 2020-12
          agreed_division_of_roles: no
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
        dialogue:
          instrument: quiet_diplomacy
          silence_on_abuse: yes
          targets: [ministry]
          start: 2020-01
          end: 2020-12
          agreed_division_of_roles: yes
        statement: {instrument: public_attribution, targets: [ministry], start: 2020-03, end: 2020-04}
    expect: mitigated
  - name: the dialogue's instrument is good offices
    policy:
      actors: {ministry: {role: government_authority}}
      actions:
        dialogue: {instrument: good_offices, targets: [ministry], silence_on_abuse: yes, start: 2020-01, end: 2020-12}
        statement: {instrument: public_attribution, targets: [ministry], start: 2020-03, end: 2020-04}
    expect: silent
  - name: the statement's instrument is multilateral decision
    policy:
      actors: {ministry: {role: government_authority}}
      actions:
        dialogue: {instrument: quiet_diplomacy, targets: [ministry], silence_on_abuse: yes, start: 2020-01, end: 2020-12}
        statement: {instrument: multilateral_decision, targets: [ministry], start: 2020-03, end: 2020-04}
    expect: silent
  - name: the dialogue does not depend on not speaking of abuse
    policy:
      actors: {ministry: {role: government_authority}}
      actions:
        dialogue: {instrument: quiet_diplomacy, targets: [ministry], silence_on_abuse: no, start: 2020-01, end: 2020-12}
        statement: {instrument: public_attribution, targets: [ministry], start: 2020-03, end: 2020-04}
    expect: silent
  - name: it is agreed who speaks, who mediates and who acts
    policy:
      actors: {ministry: {role: government_authority}}
      actions:
        dialogue: {instrument: quiet_diplomacy, targets: [ministry], silence_on_abuse: yes, start: 2020-01, end: 2020-12}
        statement: {instrument: public_attribution, targets: [ministry], agreed_division_of_roles: yes, start: 2020-03, end: 2020-04}
    expect: mitigated
  - name: the dialogue ends before the start of the statement
    policy:
      actors: {ministry: {role: government_authority}}
      actions:
        dialogue: {instrument: quiet_diplomacy, targets: [ministry], silence_on_abuse: yes, start: 2020-01-01, end: 2020-12-31}
        statement: {instrument: public_attribution, targets: [ministry], start: 2022-01-01, end: 2023-01-01}
    expect: silent
"""###),
    ("warning-and-coordination/plan-rests-on-the-council.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
title: The plan rests on a Security Council decision that may not come
status: review
kind: gap
interaction: counteracting
affects: atrocity_prevention.protect_populations
evidence: moderate
mechanism: single_point_of_failure
some: {measure: action}
when:
  measure: {multilateral: un, needs_council_decision: yes, status: proposed}
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
      actions: {mission: {instrument: un_peacekeeping, multilateral: un, needs_council_decision: yes}}
    expect: established
  - name: sanctions of our own stand beside it
    policy:
      situation: {council_deadlock: likely, atrocity_phase: imminent}
      actions:
        mission: {instrument: un_peacekeeping, multilateral: un, needs_council_decision: yes}
        listing: {instrument: targeted_sanctions, needs_council_decision: no}
    expect: silent
  - name: nobody expects a veto
    policy:
      situation: {council_deadlock: unlikely, atrocity_phase: imminent}
      actions: {mission: {instrument: un_peacekeeping, multilateral: un, needs_council_decision: yes}}
    expect: silent
  - name: the mood of the council is not known
    policy:
      situation: {atrocity_phase: imminent}
      actions: {mission: {instrument: un_peacekeeping, multilateral: un, needs_council_decision: yes}}
    expect: possible
    asks: [situation.council_deadlock]
  - name: the listing supports those who attack civilians
    policy:
      situation: {atrocity_phase: imminent, council_deadlock: likely}
      actions:
        mission: {instrument: un_peacekeeping, multilateral: un, needs_council_decision: yes}
        listing: {instrument: targeted_sanctions, stance: supports_perpetrator, needs_council_decision: no}
    expect: unguarded
  - name: the mission is in force
    policy:
      situation: {atrocity_phase: imminent, council_deadlock: likely}
      actions: {mission: {instrument: un_peacekeeping, status: in_force, multilateral: un, needs_council_decision: yes}}
    expect: silent
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk, council_deadlock: likely}
      actions: {mission: {instrument: un_peacekeeping, multilateral: un, needs_council_decision: yes}}
    expect: silent
  - name: the mission is taken by a regional organisation
    policy:
      situation: {atrocity_phase: imminent, council_deadlock: likely}
      actions: {mission: {instrument: un_peacekeeping, multilateral: regional, needs_council_decision: yes}}
    expect: silent
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated, council_deadlock: likely}
      actions: {mission: {instrument: un_peacekeeping, multilateral: un, needs_council_decision: yes}}
    expect: established
  - name: the council deadlock is possible
    policy:
      situation: {atrocity_phase: imminent, council_deadlock: possible}
      actions: {mission: {instrument: un_peacekeeping, multilateral: un, needs_council_decision: yes}}
    expect: established
  - name: the mission opposes those who attack civilians
    policy:
      situation: {atrocity_phase: imminent, council_deadlock: likely}
      actions: {mission: {instrument: un_peacekeeping, stance: challenges_perpetrator, multilateral: un, needs_council_decision: yes}}
    expect: established
  - name: the mission does not depend on a decision of the Security Council
    policy:
      situation: {atrocity_phase: imminent, council_deadlock: likely}
      actions: {mission: {instrument: un_peacekeeping, multilateral: un, needs_council_decision: no}}
    expect: silent
  - name: the listing's protection is monitoring presence, and the listing has no stance
    policy:
      situation: {atrocity_phase: imminent, council_deadlock: likely}
      actions:
        mission: {instrument: un_peacekeeping, multilateral: un, needs_council_decision: yes}
        listing: {instrument: targeted_sanctions, stance: none, needs_council_decision: no, protection: monitoring_presence}
    expect: silent
  - name: the listing has no protection
    policy:
      situation: {atrocity_phase: imminent, council_deadlock: likely}
      actions:
        mission: {instrument: un_peacekeeping, multilateral: un, needs_council_decision: yes}
        listing: {instrument: targeted_sanctions, stance: supports_perpetrator, needs_council_decision: no, protection: none}
    expect: established
"""###),
    ("warning-and-coordination/post-without-coordinator.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the posts trained is 49 per cent
    policy:
      situation: {atrocity_phase: structural_risk}
      government: {posts_trained: 49}
    expect: established
  - name: the posts trained is 50 per cent
    policy:
      situation: {atrocity_phase: structural_risk}
      government: {posts_trained: 50}
    expect: silent
"""###),
    ("warning-and-coordination/report-with-misses.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the report's instrument is other instrument
    policy:
      actions: {report: {instrument: other_instrument, reports_misses: yes}}
    expect: silent
  - name: there is a second report
    policy:
      actions:
        report: {instrument: parliamentary_report, reports_misses: yes}
        second_report: {instrument: parliamentary_report, reports_misses: yes}
    expect: established
    interaction: enabling
"""###),
    ("warning-and-coordination/serious-concern.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: there is no case
    policy:
      situation: {atrocity_phase: elevated}
      actions:
        allies: {instrument: allied_coordination, commitment_months: 24}
        listing: {instrument: targeted_sanctions}
        warning: {instrument: deterrent_message}
    expect: silent
  - name: there is no sign of atrocity risk
    policy:
      situation: {atrocity_phase: none}
      actions:
        allies: {instrument: allied_coordination, commitment_months: 24}
        listing: {instrument: targeted_sanctions}
        case: {instrument: international_prosecution}
        warning: {instrument: deterrent_message}
    expect: silent
  - name: the allies' commitment is 12 months
    policy:
      situation: {atrocity_phase: elevated}
      actions:
        allies: {instrument: allied_coordination, commitment_months: 12}
        listing: {instrument: targeted_sanctions}
        case: {instrument: international_prosecution}
        warning: {instrument: deterrent_message}
    expect: established
    interaction: reinforcing
  - name: the allies' commitment is 11 months
    policy:
      situation: {atrocity_phase: elevated}
      actions:
        allies: {instrument: allied_coordination, commitment_months: 11}
        listing: {instrument: targeted_sanctions}
        case: {instrument: international_prosecution}
        warning: {instrument: deterrent_message}
    expect: silent
  - name: the atrocity phase is structural risk
    policy:
      situation: {atrocity_phase: structural_risk}
      actions:
        allies: {instrument: allied_coordination, commitment_months: 24}
        listing: {instrument: targeted_sanctions}
        case: {instrument: international_prosecution}
        warning: {instrument: deterrent_message}
    expect: silent
  - name: the case supports those who attack civilians
    policy:
      situation: {atrocity_phase: elevated}
      actions:
        allies: {instrument: allied_coordination, commitment_months: 24}
        listing: {instrument: targeted_sanctions}
        case: {instrument: international_prosecution, stance: supports_perpetrator}
        warning: {instrument: deterrent_message}
    expect: silent
  - name: "it turns on “coordination: instrument is allied coordination”"
    policy:
      situation: {atrocity_phase: elevated}
      actions:
        coordination: {instrument: fact_finding, stance: challenges_perpetrator, commitment_months: 12}
        m: {workstream: conflict_prevention, stance: challenges_perpetrator}
        m_2: {workstream: mediation_peace_process, stance: challenges_perpetrator}
    expect: possible
"""###),
    ("warning-and-coordination/signals-of-exclusion.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - who: Situation centre
    what: "Report the trend to every department that owns an action here, with the indicators it informs"
    within: 14 days
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
  - name: a law segregates' status is present
    policy:
      signals:
        citizenship_denied: {status: worsening, confirmed: yes}
        identity_lists: {status: not_seen}
        movement_limits: {status: not_seen}
        seats_removed: {status: not_seen}
        organisations_expelled: {status: not_seen}
        segregation_law: {status: present}
    expect: silent
  - name: an analyst has not confirmed a law segregates, and a law segregates' status is acute
    policy:
      signals:
        citizenship_denied: {status: worsening, confirmed: yes}
        identity_lists: {status: not_seen}
        movement_limits: {status: not_seen}
        seats_removed: {status: not_seen}
        organisations_expelled: {status: not_seen}
        segregation_law: {status: acute, confirmed: no}
    expect: silent
"""###),
    ("warning-and-coordination/signals-of-grievance.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - who: Situation centre
    what: "Report the trend to every department that owns an action here, with the indicators it informs"
    within: 30 days
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
  - name: a contested anniversary is ahead's status is present
    policy:
      signals:
        redress_refused: {status: worsening, confirmed: yes}
        land_lost_by_ruling: {status: not_seen}
        collective_blame_after_attack: {status: not_seen}
        contested_anniversary: {status: present}
        one_group_hit_by_shock: {status: not_seen}
    expect: silent
  - name: an analyst has not confirmed a contested anniversary is ahead, and a contested anniversary is ahead's status is acute
    policy:
      signals:
        redress_refused: {status: worsening, confirmed: yes}
        land_lost_by_ruling: {status: not_seen}
        collective_blame_after_attack: {status: not_seen}
        contested_anniversary: {status: acute, confirmed: no}
        one_group_hit_by_shock: {status: not_seen}
    expect: silent
"""###),
    ("warning-and-coordination/signals-of-lost-resilience.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - who: Situation centre
    what: "Report the trend to every department that owns an action here, with the indicators it informs"
    within: 30 days
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
  - name: independent media lose their reach's status is present
    policy:
      signals:
        mixed_institutions_failing: {status: worsening, confirmed: yes}
        local_mediation_failing: {status: not_seen}
        press_space_closing: {status: present}
        rulings_ignored: {status: not_seen}
        no_cross_group_voice: {status: not_seen}
        bystanders_deterred: {status: not_seen}
    expect: silent
  - name: an analyst has not confirmed independent media lose their reach, and independent media lose their reach's status is acute
    policy:
      signals:
        mixed_institutions_failing: {status: worsening, confirmed: yes}
        local_mediation_failing: {status: not_seen}
        press_space_closing: {status: acute, confirmed: no}
        rulings_ignored: {status: not_seen}
        no_cross_group_voice: {status: not_seen}
        bystanders_deterred: {status: not_seen}
    expect: silent
"""###),
    ("warning-and-coordination/signals-of-lost-trust.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - who: Situation centre
    what: "Report the trend to every department that owns an action here, with the indicators it informs"
    within: 30 days
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
  - name: local agreements are broken's status is present
    policy:
      signals:
        security_forces_mistrusted: {status: worsening, confirmed: yes}
        local_deals_broken: {status: present}
        services_avoided: {status: not_seen}
        threat_rumours: {status: not_seen}
        poll_seen_as_rigged: {status: not_seen}
    expect: silent
  - name: an analyst has not confirmed local agreements are broken, and local agreements are broken's status is acute
    policy:
      signals:
        security_forces_mistrusted: {status: worsening, confirmed: yes}
        local_deals_broken: {status: acute, confirmed: no}
        services_avoided: {status: not_seen}
        threat_rumours: {status: not_seen}
        poll_seen_as_rigged: {status: not_seen}
    expect: silent
"""###),
    ("warning-and-coordination/signals-of-marginalisation.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - who: Situation centre
    what: "Report the trend to every department that owns an action here, with the indicators it informs"
    within: 30 days
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
  - name: a group disappears from schoolbooks' status is present
    policy:
      signals:
        service_gap_widening: {status: worsening, confirmed: yes}
        area_budget_cut: {status: not_seen}
        language_or_worship_banned: {status: not_seen}
        job_purge: {status: not_seen}
        curriculum_erasure: {status: present}
    expect: silent
  - name: an analyst has not confirmed a group disappears from schoolbooks, and a group disappears from schoolbooks' status is acute
    policy:
      signals:
        service_gap_widening: {status: worsening, confirmed: yes}
        area_budget_cut: {status: not_seen}
        language_or_worship_banned: {status: not_seen}
        job_purge: {status: not_seen}
        curriculum_erasure: {status: acute, confirmed: no}
    expect: silent
"""###),
    ("warning-and-coordination/signals-of-violence.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - who: Situation centre
    what: "Report the trend to every department that owns an action here, with the indicators it informs"
    within: 3 days
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
  - name: arms flow in's status is present
    policy:
      signals:
        targeted_killings: {status: worsening, confirmed: yes}
        repeated_village_attacks: {status: not_seen}
        sexual_violence_reports: {status: not_seen}
        militia_recruitment: {status: not_seen}
        arms_flows: {status: present}
        one_group_flight: {status: not_seen}
        essentials_destroyed: {status: not_seen}
        access_denials: {status: not_seen}
        shutdowns: {status: not_seen}
    expect: silent
  - name: an analyst has not confirmed arms flow in, and arms flow in's status is acute
    policy:
      signals:
        targeted_killings: {status: worsening, confirmed: yes}
        repeated_village_attacks: {status: not_seen}
        sexual_violence_reports: {status: not_seen}
        militia_recruitment: {status: not_seen}
        arms_flows: {status: acute, confirmed: no}
        one_group_flight: {status: not_seen}
        essentials_destroyed: {status: not_seen}
        access_denials: {status: not_seen}
        shutdowns: {status: not_seen}
    expect: silent
"""###),
    ("warning-and-coordination/terms-that-differ.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the statement's terminology is terrorism
    policy:
      actions:
        statement: {instrument: public_attribution, terminology: terrorism}
        appeal: {instrument: preventive_diplomacy, terminology: {includes: [other]}}
    expect: silent
  - name: the statement's terminology is war crimes
    policy:
      actions:
        statement: {instrument: public_attribution, terminology: war_crimes}
        appeal: {instrument: preventive_diplomacy, terminology: violence_by_all_sides}
    expect: silent
  - name: the appeal is coordinated with the statement
    policy:
      actions:
        statement: {instrument: public_attribution, terminology: ethnic_cleansing}
        appeal: {instrument: preventive_diplomacy, coordinated_with: [statement], terminology: violence_by_all_sides}
    expect: mitigated
"""###),
    ("warning-and-coordination/trained-posts-and-a-reader.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - name: the desk's instrument is scenario planning
    policy:
      actions: {course: {instrument: prevention_training}, desk: {instrument: scenario_planning, feeds_warning: yes}}
    expect: silent
  - name: the course's instrument is parliamentary report
    policy:
      actions: {course: {instrument: parliamentary_report}, desk: {instrument: warning_system, feeds_warning: yes}}
    expect: silent
  - name: there is a second desk
    policy:
      actions:
        course: {instrument: prevention_training}
        desk: {instrument: warning_system, feeds_warning: yes}
        second_desk: {instrument: warning_system, feeds_warning: yes}
    expect: established
    interaction: reinforcing
"""###),
    ("warning-and-coordination/waiting-for-a-court.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
  - label: another measure acts on the risk meanwhile
    given: {interim: action}
    interim: {waits_for_court: no, stance: [challenges_perpetrator, supports_targeted_group]}
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
      actions:
        listing: {instrument: atrocity_determination, waits_for_court: yes}
        alert: {instrument: targeted_sanctions, waits_for_court: no}
    expect: mitigated
  - name: the alert supports those who attack civilians
    policy:
      situation: {atrocity_phase: ongoing}
      actions:
        listing: {instrument: atrocity_determination, waits_for_court: yes}
        alert: {instrument: targeted_sanctions, stance: supports_perpetrator, waits_for_court: no}
    expect: established
    interaction: counteracting
  - name: the atrocity phase is elevated
    policy:
      situation: {atrocity_phase: elevated}
      actions: {listing: {instrument: targeted_sanctions, waits_for_court: yes}}
    expect: silent
  - name: the atrocity phase is imminent
    policy:
      situation: {atrocity_phase: imminent}
      actions: {listing: {instrument: targeted_sanctions, waits_for_court: yes}}
    expect: established
"""###),
    ("warning-and-coordination/warnings-not-shared.yaml", ###"""
# yaml-language-server: $schema=../.schema/rule.schema.json
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
