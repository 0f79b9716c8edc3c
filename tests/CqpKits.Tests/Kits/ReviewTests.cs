using CqpKits.Diagnostics;
using CqpKits.Forms.Answers;
using CqpKits.Kits.Building;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Results;
using CqpKits.Sessions.Returned;
using CqpKits.Sessions.Settling;
using CqpKits.Treatments;

namespace CqpKits.Tests.Kits;

/// <summary>Questions to a person, and what becomes of the decisions.</summary>
public sealed class ReviewTests
{
    private const string Zoe = "output/agc/session-exemple/muller-zoe";
    private const string Grid = Zoe + "/jury/grille-observation-aicha-le-goff.docx";
    private const string Out = "relecture";
    private const string Book = Out + "/a-trancher.xlsx";
    private const string Mark = "R.2.pourcentage";

    private static readonly Lazy<MemoryWorkspace> Built = new(() =>
    {
        var workspace = MemoryWorkspace.Shipped();
        Assert.True(WordAlone.Build(workspace, new BuildRequest { Certification = "agc" }).Succeeded);
        return workspace;
    });

    private readonly MemoryWorkspace workspace = Copy(Built.Value);

    private static MemoryWorkspace Copy(MemoryWorkspace from) => from.Files.Aggregate(new MemoryWorkspace(), (w, f) => w.With(f.Key, f.Value));

    private void Type(string field, string text, string path = Grid) =>
        workspace.With(path, Filler.Fill(DocxFile.Read(workspace.Files[path]), tag => tag == "cqp:" + field ? text : null).ToBytes());

    private (ReturnedFile File, IReadOnlyList<Diagnostic> Said) Read(params string[] decisions)
    {
        var outcome = ReadReturns.Run(workspace, new ReadRequest { Paths = [Grid], DecisionFiles = decisions, Folder = Out });
        Assert.DoesNotContain(WriteResults.ToFolder(workspace, Out, outcome.Map(files => new ReadResult(files, []))), d => d.Severity == Severity.Error);
        return (Assert.Single(outcome.Value!), outcome.Diagnostics);
    }

    private static Answer AnswerOf(ReturnedFile file, string field = Mark) => file.Answers.Single(a => a.FieldId == field);

    private void Complete(string field, params (string Heading, string Text)[] cells)
    {
        var book = cells.Aggregate(DocxFile.Read(workspace.Files[Book]), (b, c) => SheetFiller.Type(b, "Champ", field, c.Heading, c.Text));
        workspace.With(Book, book.ToBytes());
    }

    private string Yaml(string decided = "60", string found = "6O", string? sha = null, string field = Mark, string who = "par: Aïcha", string why = "motif: relu", string file = Grid) => $"""
        decisions:
          - fichier: {file}
            empreinte: {sha ?? Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(workspace.Files[Grid]))}
            champ: {field}
            valeur_lue: "{found}"
            valeur_decidee: "{decided}"
            {who}
            {why}
            date: 2027-06-20
        """;

    private (ReturnedFile File, IReadOnlyList<Diagnostic> Said) ReadWith(string yaml)
    {
        workspace.With("decisions.yaml", yaml);
        return Read("decisions.yaml");
    }

    private void IsRefused(string yaml, string code)
    {
        var (file, said) = ReadWith(yaml);
        Assert.Equal(code, Assert.Single(said).Code);
        Assert.Equal(AnswerStatus.Conflict, AnswerOf(file).Status);
        Assert.Equal(Disposition.ReadWithDoubts, file.Disposition);
    }

    [Fact]
    public void A_doubt_is_a_line_of_the_workbook_a_line_of_the_page_and_an_entry_of_the_json()
    {
        Type(Mark, "6O <b>");
        Read();
        var book = DocxFile.Read(workspace.Files[Book]);
        Assert.Equal([Grid], SheetFiller.Column(book, "Fichier"));
        Assert.Equal(["Müller Zoé"], SheetFiller.Column(book, "Candidat"));
        Assert.Equal(["6O <b>"], SheetFiller.Column(book, "Texte trouvé"));
        Assert.Contains("abs, NE, NA", SheetFiller.Column(book, "Attendu").Single(), StringComparison.Ordinal);
        var page = workspace.Text(Out + "/a-trancher.html");
        Assert.Contains("6O &lt;b&gt;", page, StringComparison.Ordinal);
        Assert.Contains("1 fichier (lu : 0, lu avec doutes : 1, doublon : 0, refusé : 0).", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("\"a_trancher\"", workspace.Text(Out + "/resultats.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_completed_workbook_settles_the_answer_and_is_kept_in_its_provenance()
    {
        Type(Mark, "6O");
        Read();
        Complete(Mark, ("Décision", "60,5"), ("Décidé par", "Aïcha Le Goff"), ("Motif", "relu sur le papier"), ("Date", "20/06/2027"));
        var completed = workspace.Files[Book];
        var (file, _) = Read();
        var answer = AnswerOf(file);
        Assert.Equal((AnswerStatus.Present, new MarkValue(60.5m), AnswerOrigin.Decision, "6O"), (answer.Status, answer.Value, answer.Origin, answer.RawText));
        Assert.Equal(("Aïcha Le Goff", "relu sur le papier", new DateOnly(2027, 6, 20), AnswerStatus.Conflict), (answer.Decision!.By, answer.Decision.Why, answer.Decision.Day, answer.Decision.Before));
        Assert.Equal(Disposition.Read, file.Disposition);
        Assert.Equal(completed, workspace.Files[Book]);
        Assert.Contains("Aïcha Le Goff", workspace.Text(Out + "/resultats.json"), StringComparison.Ordinal);
        Assert.Contains("Décisions appliquées", workspace.Text(Out + "/a-trancher.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Décidé par", "Motif", "« par »", "CQP521")]
    [InlineData("Motif", "Décidé par", "« motif »", "CQP521")]
    [InlineData("Empreinte", null, "« empreinte »", "CQP522")]
    public void A_column_of_the_workbook_that_a_decision_needs_is_named_by_its_heading(string empty, string? other, string key, string code)
    {
        Type(Mark, "6O");
        Read();
        List<(string, string)> cells = [("Décision", "60,5"), .. other is null ? [("Décidé par", "Aïcha"), ("Motif", "relu"), (empty, ""), ("Contrôle", Checksum(empty))] : new[] { (other, "relu") }];
        Complete(Mark, [.. cells]);
        var (file, said) = Read();
        var fault = Assert.Single(said, d => d.Severity == Severity.Error);
        Assert.Equal((code, AnswerStatus.Conflict), (fault.Code, AnswerOf(file).Status));
        Assert.Contains($"« {empty} »", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(key, fault.ToString(), StringComparison.Ordinal);
    }

    /// <summary>The checksum of the only line when a column is empty, as a workbook copied without it would have it.</summary>
    private string Checksum(string empty)
    {
        var book = DocxFile.Read(workspace.Files[Book]);
        return ReviewColumns.Checksum(heading => heading == empty ? "" : SheetFiller.Column(book, heading).Single());
    }

    [Theory]
    [InlineData("xl/vbaProject.bin", "CQP341")]
    [InlineData("xl/embeddings/oleObject1.bin", "CQP340")]
    public void What_stays_closed_in_a_workbook_of_decisions_is_told_and_its_decisions_count(string part, string code)
    {
        Type(Mark, "6O");
        Read();
        Complete(Mark, ("Décision", "60,5"), ("Décidé par", "Aïcha Le Goff"), ("Motif", "relu sur le papier"), ("Date", "20/06/2027"));
        workspace.With(Book, DocxFile.Read(workspace.Files[Book]).With(part, [1, 2]).ToBytes());
        var (file, said) = Read();
        Assert.Equal(AnswerOrigin.Decision, AnswerOf(file).Origin);
        Assert.Contains(said, d => (d.Code, d.Severity, d.Position?.Path) == (code, Severity.Warning, Book));
    }

    [Fact]
    public void A_workbook_that_was_begun_is_never_written_over_and_new_questions_go_into_the_next()
    {
        Type(Mark, "6O");
        Type("R.1.pourcentage", "7O");
        Read();
        Complete(Mark, ("Motif", "à demander"));
        var begun = workspace.Files[Book];
        Read();
        Assert.Equal(begun, workspace.Files[Book]);
        Assert.DoesNotContain(Out + "/a-trancher-2.xlsx", workspace.Files.Keys);

        Type("R.3.pourcentage", "8O");
        Read();
        Assert.Equal(begun, workspace.Files[Book]);
        // The file has changed: its questions are new ones.
        Assert.Equal(["R.1.pourcentage", Mark, "R.3.pourcentage"], SheetFiller.Column(DocxFile.Read(workspace.Files[Out + "/a-trancher-2.xlsx"]), "Champ"));
    }

    [Fact]
    public void Decisions_are_not_taken_from_among_returned_forms()
    {
        Type(Mark, "6O");
        workspace.With(Zoe + "/jury/decisions.yaml", Yaml());
        var file = ReadReturns.Run(workspace, [Zoe]).Value!.Single(f => f.Path == Grid);
        Assert.Equal(AnswerStatus.Conflict, AnswerOf(file).Status);
    }

    [Theory]
    [InlineData("60", AnswerStatus.Present)]
    [InlineData("60 %", AnswerStatus.Present)]
    [InlineData("abs", AnswerStatus.Absent)]
    [InlineData("NE", AnswerStatus.NotEvaluated)]
    [InlineData("vide", AnswerStatus.Missing)]
    public void A_decision_is_a_value_of_the_field_or_a_word_for_none(string decided, AnswerStatus status)
    {
        Type(Mark, "6O");
        var (file, said) = ReadWith(Yaml(decided));
        Assert.Empty(said);
        Assert.Equal(status, AnswerOf(file).Status);
        Assert.Equal("decisions.yaml(2,5)", AnswerOf(file).Decision!.Source);
    }

    [Fact]
    public void What_a_decision_may_not_be_is_refused_and_the_question_stays()
    {
        Type(Mark, "6O");
        IsRefused(Yaml("130"), "CQP388");
        IsRefused(Yaml("6O"), "CQP388");
        IsRefused(Yaml(found: "5O"), "CQP391");
        IsRefused(Yaml(field: "R.9.pourcentage"), "CQP392");
        IsRefused(Yaml(sha: new string('0', 64)), "CQP393");
        IsRefused(Yaml(sha: new string('0', 64), file: "ailleurs.docx"), "CQP394");
        IsRefused(Yaml(who: "par:"), "CQP012");
        IsRefused(Yaml(why: "motif: \" \""), "CQP085");
        IsRefused(Yaml() + "\n    dat: 3", "CQP010");
    }

    [Fact]
    public void Files_of_decisions_that_are_none_are_said()
    {
        Type(Mark, "6O");
        IsRefused("decisions: 3", "CQP013");
        IsRefused("decisions:\n  - 3", "CQP013");
        IsRefused(Yaml().Replace("2027-06-20", "hier", StringComparison.Ordinal), "CQP087");
        workspace.With("a.xlsx", workspace.Files[Grid]);
        Assert.Equal("CQP332", Assert.Single(Read("a.xlsx").Said).Code);
        Assert.Equal("CQP001", Assert.Single(Read("absent.yaml").Said).Code);
    }

    [Fact]
    public void Two_decisions_that_contradict_each_other_settle_nothing()
    {
        Type(Mark, "6O");
        IsRefused(Yaml() + Yaml("70")["decisions:".Length..], "CQP387");
    }

    [Fact]
    public void A_decision_against_a_sure_answer_is_said()
    {
        Type(Mark, "60");
        var (file, said) = ReadWith(Yaml("70", found: "60"));
        Assert.Equal(("CQP389", Severity.Warning), (Assert.Single(said).Code, said[0].Severity));
        Assert.Equal(new MarkValue(70), AnswerOf(file).Value);
    }

    [Fact]
    public void A_difference_between_two_versions_is_decided_too_and_an_earlier_decision_does_not_decide_it()
    {
        Type(Mark, "6O");
        workspace.With("decisions.yaml", Yaml("60"));
        const string Other = Zoe + "/jury/grille-bis.docx";
        workspace.With(Other, Filler.Fill(DocxFile.Read(workspace.Files[Grid]), tag => tag == "cqp:" + Mark ? "80" : null).ToBytes());
        var request = new ReadRequest { Paths = [Grid, Other], DecisionFiles = ["decisions.yaml"] };
        var files = ReadReturns.Run(workspace, request).Value!;
        var kept = files.Single(f => f.Disposition == Disposition.ReadWithDoubts);
        Assert.Equal((AnswerStatus.Conflict, null), (AnswerOf(kept).Status, AnswerOf(kept).Decision));

        workspace.With("suite.yaml", Yaml("80", found: AnswerOf(kept).RawText, sha: kept.Sha256, file: kept.Path));
        var settled = ReadReturns.Run(workspace, request with { DecisionFiles = ["decisions.yaml", "suite.yaml"] });
        Assert.Equal(new MarkValue(80), AnswerOf(settled.Value!.Single(f => f.Path == kept.Path)).Value);
    }

    [Fact]
    public void Reading_twice_writes_the_same_bytes()
    {
        Type(Mark, "=6O");
        Read();
        var first = Written();
        Read();
        Assert.Equal(first, Written());
        Assert.Equal(4, first.Split('\n').Length);
    }

    private string Written() => string.Join('\n', workspace.Files.Where(f => f.Key.StartsWith(Out + "/", StringComparison.Ordinal))
        .Select(f => $"{f.Key} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(f.Value))}")) + "\n";
}
