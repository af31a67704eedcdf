"""The language server, driven by a real client (pytest-lsp, lsprotocol) over its standard streams.

COHERENCE names the program; the packs are copies in temporary folders, so that nothing here changes the repository."""
import json
import os
import pathlib
import shutil
import subprocess

import pytest
import pytest_lsp
from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PROGRAM = os.environ.get("COHERENCE", str(ROOT / ".build/debug/coherence"))


@pytest_lsp.fixture(config=ClientServerConfig(server_command=[PROGRAM, "lsp"]))
async def client(lsp_client: LanguageClient, tmp_path):
    shutil.copytree(ROOT / "Tests/Cases/mini-pack", tmp_path / "pack")
    shutil.copytree(ROOT / "Policies/bosnia-1993-keep-the-embargo", tmp_path / "case")
    lsp_client.folder = tmp_path
    await lsp_client.initialize_session(
        lsp.InitializeParams(
            capabilities=client_capabilities("visual-studio-code"),
            workspace_folders=[lsp.WorkspaceFolder(uri=tmp_path.as_uri(), name="test")],
        )
    )
    yield
    await lsp_client.shutdown_session()


class File:
    """A file that is open in the editor."""

    def __init__(self, client, path, text=None):
        self.client, self.uri, self.version = client, (client.folder / path).as_uri(), 0
        self.text = text if text is not None else (client.folder / path).read_text(encoding="utf-8")
        self.identifier = lsp.TextDocumentIdentifier(uri=self.uri)
        client.text_document_did_open(
            lsp.DidOpenTextDocumentParams(
                lsp.TextDocumentItem(uri=self.uri, language_id="yaml", version=0, text=self.text)
            )
        )

    def position(self, text, offset=0):
        """Where a text stands first, in UTF-16 units."""
        before = self.text[: self.text.index(text) + offset]
        line = before.rsplit("\n", 1)[-1]
        return lsp.Position(before.count("\n"), len(line.encode("utf-16-le")) // 2)

    def range(self, text):
        return lsp.Range(self.position(text), self.position(text, len(text)))

    def replace(self, old, new):
        """Types something else in the place of a text."""
        change = lsp.TextDocumentContentChangePartial(range=self.range(old), text=new)
        self.text = self.text.replace(old, new, 1)
        self.version += 1
        self.client.text_document_did_change(
            lsp.DidChangeTextDocumentParams(
                lsp.VersionedTextDocumentIdentifier(uri=self.uri, version=self.version), [change]
            )
        )

    async def diagnostics(self):
        """Mistakes in this version, without what lint finds, of which the mini pack has much."""
        return [found for found in await self.findings() if not found.code.startswith("S")]

    async def findings(self):
        """All that is said of this version."""
        while True:
            sent = await self.client.wait_for_notification("textDocument/publishDiagnostics")
            if sent.uri == self.uri and sent.version == self.version:
                return list(sent.diagnostics)

    async def actions(self, place):
        return await self.client.text_document_code_action_async(
            lsp.CodeActionParams(self.identifier, place, lsp.CodeActionContext(diagnostics=[]))
        )

    async def rename(self, text, offset, name):
        return await self.client.text_document_rename_async(
            lsp.RenameParams(
                new_name=name, text_document=self.identifier, position=self.position(text, offset)
            )
        )

    def apply(self, edits):
        for edit in sorted(edits, key=lambda edit: (edit.range.start.line, edit.range.start.character), reverse=True):
            lines = self.text.split("\n")
            start = sum(len(line) + 1 for line in lines[: edit.range.start.line]) + edit.range.start.character
            end = sum(len(line) + 1 for line in lines[: edit.range.end.line]) + edit.range.end.character
            self.text = self.text[:start] + edit.new_text + self.text[end:]

    async def labels(self, text, offset):
        answer = await self.client.text_document_completion_async(
            lsp.CompletionParams(self.identifier, self.position(text, offset))
        )
        return [item.label for item in answer.items]

    async def hover(self, text, offset=1):
        answer = await self.client.text_document_hover_async(
            lsp.HoverParams(self.identifier, self.position(text, offset))
        )
        return answer and answer.contents.value


RULE = "pack/embargoes/disarms-the-targeted.yaml"


@pytest.mark.asyncio
async def test_a_mistyped_name_is_underlined_and_its_repair_mends_the_file(client):
    rule = File(client, RULE)
    assert await rule.diagnostics() == []
    rule.replace("violence_against_civilians:", "violence_agianst_civilians:")
    [mistake] = await rule.diagnostics()
    assert mistake.range == rule.range("violence_agianst_civilians")
    assert mistake.severity == lsp.DiagnosticSeverity.Error
    assert "Did you mean `violence_against_civilians`?" in mistake.message
    actions = await client.text_document_code_action_async(
        lsp.CodeActionParams(rule.identifier, mistake.range, lsp.CodeActionContext(diagnostics=[mistake]))
    )
    repair = next(action for action in actions if action.title == "Change to `violence_against_civilians`")
    assert repair.is_preferred
    [edit] = repair.edit.changes[rule.uri]
    rule.replace(rule.text[rule.text.index("violence_agianst_civilians"):][:26], edit.new_text)
    assert await rule.diagnostics() == []


@pytest.mark.asyncio
async def test_an_attribute_shows_its_question(client):
    rule = File(client, RULE)
    text = await rule.hover("violence_against_civilians")
    assert "Which party commits the violence against civilians" in text


@pytest.mark.asyncio
async def test_a_source_shows_its_citation(client):
    rule = File(client, RULE)
    assert "Report of the Secretary-General" in await rule.hover("un-1999")


@pytest.mark.asyncio
async def test_a_rule_is_read_aloud(client):
    rule = File(client, RULE)
    text = await rule.hover("title")
    assert "embargo" in text and "Unless" in text


@pytest.mark.asyncio
async def test_keys_and_values_are_completed_where_they_fit(client):
    rule = File(client, RULE)
    assert "arms_embargo" in await rule.labels("instrument: ", len("instrument: "))
    rule.replace("mitigate: ", "pursu\nmitigate: ")
    assert "pursues" in await rule.labels("pursu\n", 5)


@pytest.mark.asyncio
async def test_text_beyond_the_basic_plane_moves_no_place(client):
    rule = File(client, RULE)
    rule.replace("{label: the targeted group is exempt, ", "{label: 🕊🕊 exempt, ")
    rule.replace("{exempts: group}", "{exemtps: group}")
    [mistake] = [m for m in await rule.diagnostics() if "exemtps" in m.message]
    assert mistake.range == rule.range("exemtps")


@pytest.mark.asyncio
async def test_a_name_leads_to_its_declaration(client):
    rule = File(client, RULE)
    [place] = await client.text_document_definition_async(
        lsp.DefinitionParams(rule.identifier, rule.position("violence_against_civilians", 3))
    )
    assert place.uri == (client.folder / "pack/vocabulary/attributes.yaml").as_uri()


@pytest.mark.asyncio
async def test_a_source_is_renamed_wherever_it_is_cited(client):
    rule = File(client, RULE)
    edit = await client.text_document_rename_async(
        lsp.RenameParams(
            new_name="another-name", text_document=rule.identifier, position=rule.position("un-1999", 1)
        )
    )
    changed = {change.text_document.uri for change in edit.document_changes}
    assert {(client.folder / "pack/sources.yaml").as_uri(), rule.uri} <= changed
    [own] = [change for change in edit.document_changes if change.text_document.uri == rule.uri]
    rule.apply(own.edits)
    assert "ref: another-name" in rule.text


@pytest.mark.asyncio
async def test_a_lens_says_how_many_examples_hold_and_which_fails_is_underlined(client):
    rule = File(client, RULE)
    lenses = await client.text_document_code_lens_async(lsp.CodeLensParams(rule.identifier))
    assert any(lens.command.title.endswith("examples hold") for lens in lenses)
    rule.replace("expect: unguarded", "expect: silent")
    found = await rule.diagnostics()
    assert any(mistake.code == "T001" and "found unguarded" in mistake.message for mistake in found)


@pytest.mark.asyncio
async def test_a_draft_of_an_example_holds_what_the_rule_asks(client):
    rule = File(client, RULE)
    actions = await rule.actions(rule.range("title"))
    [draft] = [action for action in actions if action.title.startswith("Add an example")]
    assert draft.edit is None
    draft = await client.code_action_resolve_async(draft)
    [edit] = draft.edit.changes[rule.uri]
    assert "instrument: arms_embargo" in edit.new_text
    assert "- name: all conditions hold, no safeguard is stated" in edit.new_text
    assert "expect: unguarded" in edit.new_text


@pytest.mark.asyncio
async def test_a_policy_is_judged_by_the_standard_pack(client):
    case = File(client, "case/policy.yaml")
    assert await case.diagnostics() == []
    lenses = await client.text_document_code_lens_async(lsp.CodeLensParams(case.identifier))
    assert lenses[0].command.title.startswith("Findings: ")
    case.replace("instrument: arms_embargo", "instrument: arms_embrago")
    [mistake] = await case.diagnostics()
    assert mistake.range == case.range("arms_embrago")
    assert "arms_embargo" in mistake.message


@pytest.mark.asyncio
async def test_a_file_is_set_in_its_layout_and_stays_so(client):
    untidy = "title:   A rule\nstatus: draft\nexamples: []\ninteraction: constraining\n"
    rule = File(client, "pack/talks/untidy.yaml", untidy)
    (edit,) = await client.text_document_formatting_async(
        lsp.DocumentFormattingParams(rule.identifier, lsp.FormattingOptions(tab_size=2, insert_spaces=True))
    )
    assert edit.new_text == "title: A rule\nstatus: draft\ninteraction: constraining\nexamples: []\n"
    rule.replace(untidy, edit.new_text)
    assert not await client.text_document_formatting_async(
        lsp.DocumentFormattingParams(rule.identifier, lsp.FormattingOptions(tab_size=2, insert_spaces=True))
    )


def lint(path):
    """What the command finds in a file of a pack: codes and lines from 0, in the order of the file."""
    answer = subprocess.run(
        [PROGRAM, "lint", str(path), "--format", "json"], capture_output=True, text=True, encoding="utf-8"
    )
    return [(found["code"], found["severity"], found["line"] - 1) for found in json.loads(answer.stdout)]


@pytest.mark.asyncio
async def test_a_rule_is_renamed_drafted_and_linted_and_holds_afterwards(client):
    path = client.folder / RULE
    text = path.read_text(encoding="utf-8")
    because = next(line for line in text.split("\n") if line.startswith("because: "))
    folded = "because: >\n  {embargo} binds every side while the violence runs one way:\n  it favors\n  those who attack {group}."
    path.write_text(text.replace(because, folded), encoding="utf-8")
    rule = File(client, RULE)
    found = await rule.findings()

    # Lint says the same as on the command line, and mends what needs no decision.
    severities = {"warning": lsp.DiagnosticSeverity.Warning, "note": lsp.DiagnosticSeverity.Information}
    assert [(d.code, d.severity, d.range.start.line) for d in found] == [
        (code, severities[severity], line) for code, severity, line in lint(path)
    ]
    [spelling] = [d for d in found if d.code == "S006"]
    assert spelling.range == rule.range("favors")
    [repair] = [a for a in await rule.actions(spelling.range) if a.title == "Change to `favours`"]
    [edit] = repair.edit.changes[rule.uri]
    rule.replace("favors", edit.new_text)
    assert "S006" not in [d.code for d in await rule.findings()]

    # A name that something else has, or that is none, is refused with the reason.
    for name, reason in [("group", "already"), ("Group", "small letters"), ("action", "type of entity")]:
        with pytest.raises(JsonRpcException, match=reason):
            await rule.rename("{embargo} binds", 2, name)
    with pytest.raises(JsonRpcException, match="types of entity keep their names"):
        await client.text_document_prepare_rename_async(
            lsp.PrepareRenameParams(rule.identifier, rule.position("embargo: action", len("embargo: a")))
        )

    # Another name reaches the folded sentence too, where the placeholder is understood.
    assert "variable of type action" in await rule.hover("{embargo} binds", 3)
    edit = await rule.rename("attack {group}", len("attack {g"), "the_people")
    [own] = [change for change in edit.document_changes if change.text_document.uri == rule.uri]
    before = rule.text
    rule.apply(own.edits)
    after, rule.text = rule.text, before
    rule.replace(before, after)
    assert "attack {the_people}." in rule.text
    assert await rule.diagnostics() == []

    # The drafted example holds.
    [draft] = [a for a in await rule.actions(rule.range("title")) if a.title.startswith("Add an example")]
    [edit] = (await client.code_action_resolve_async(draft)).edit.changes[rule.uri]
    before = rule.text
    rule.apply([edit])
    after, rule.text = rule.text, before
    rule.replace(before, after)
    assert await rule.diagnostics() == []
    lenses = await client.text_document_code_lens_async(lsp.CodeLensParams(rule.identifier))
    assert "2 of 2 examples hold" in [lens.command.title for lens in lenses]
