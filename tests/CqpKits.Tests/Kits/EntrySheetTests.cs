using CqpKits.Diagnostics;
using CqpKits.Forms.Answers;
using CqpKits.Kits.Building;
using CqpKits.Sessions.Entry;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Returned;
using CqpKits.Sheets.Writing;
using CqpKits.Treatments;

namespace CqpKits.Tests.Kits;

/// <summary>Forms filled with a pen, typed into sheets by one person or by two.</summary>
public sealed class EntrySheetTests
{
    private const string Session = "output/agc/session-exemple";
    private const string Zoe = Session + "/muller-zoe";
    private const string One = Session + "/saisie/muller-zoe/jury/grille-observation-aicha-le-goff-saisie.xlsx";
    private const string Mark = "R.2.pourcentage";

    private static readonly Lazy<MemoryWorkspace> Built = new(() =>
    {
        var workspace = MemoryWorkspace.Shipped();
        Assert.True(WordAlone.Build(workspace, new BuildRequest { Certification = "agc" }).Succeeded);
        return workspace;
    });

    private readonly MemoryWorkspace workspace = Built.Value.Files.Aggregate(new MemoryWorkspace(), (w, f) => w.With(f.Key, f.Value));

    private Checked<IReadOnlyList<string>> Write(bool twice = false) => WriteEntrySheets.Run(workspace, new EntryRequest { Paths = [Zoe], Twice = twice });

    private void Type(string path, string who, params (string Field, string Heading, string Text)[] cells)
    {
        var sheet = SheetFiller.TypeBeside(DocxFile.Read(workspace.Files[path]), "Saisi par", who);
        workspace.With(path, cells.Aggregate(sheet, (s, c) => SheetFiller.Type(s, "Champ", c.Field, c.Heading, c.Text)).ToBytes());
    }

    private (IReadOnlyList<ReturnedFile> Files, IReadOnlyList<Diagnostic> Said) Read(params string[] paths)
    {
        var outcome = ReadReturns.Run(workspace, paths);
        return (outcome.Value!, outcome.Diagnostics);
    }

    [Fact]
    public void There_is_a_sheet_for_each_form_and_it_is_not_made_again_over_a_begun_one()
    {
        var first = Write();
        Assert.Equal(workspace.Files.Keys.Count(f => f.StartsWith(Zoe + "/", StringComparison.Ordinal) && f.Contains("grille", StringComparison.Ordinal)), first.Value!.Count);
        Assert.Contains(One, first.Value);
        Assert.Equal(first.Value, Write().Value);
        Type(One, "Luc");
        var begun = workspace.Files[One];
        Assert.Equal("CQP379", Assert.Single(Write().Diagnostics).Code);
        Assert.Equal(begun, workspace.Files[One]);
    }

    [Fact]
    public void What_was_typed_is_read_as_any_form_with_who_typed_it()
    {
        Write();
        Type(One, "Luc Petit", (Mark, "Valeur", "70,5"), ("R.1.pourcentage", "Mention", "absent"), ("R.1.notes", "Valeur", "=bien\nvu"), ("R.3.pourcentage", "Mention", "illisible"));
        var file = Assert.Single(Read(One).Files);
        var answers = file.Answers.ToDictionary(a => a.FieldId);
        Assert.Equal(("Müller Zoé", "Aïcha Le Goff"), (file.Candidate, file.Holder));
        Assert.Equal((new MarkValue(70.5m), AnswerOrigin.Entry, "Luc Petit"), (answers[Mark].Value, answers[Mark].Origin, answers[Mark].EnteredBy));
        Assert.Equal(AnswerStatus.Absent, answers["R.1.pourcentage"].Status);
        Assert.Equal(new TextValue("=bien\nvu"), answers["R.1.notes"].Value);
        Assert.Equal(AnswerStatus.Conflict, answers["R.3.pourcentage"].Status);
        Assert.Equal(AnswerStatus.Missing, answers["PO.1.pourcentage"].Status);
        Assert.Equal(Disposition.ReadWithDoubts, file.Disposition);
    }

    [Fact]
    public void Two_people_who_agree_confirm_each_other_and_where_they_differ_a_third_decides()
    {
        Write(twice: true);
        var (one, two) = (One.Replace(".xlsx", "-1.xlsx", StringComparison.Ordinal), One.Replace(".xlsx", "-2.xlsx", StringComparison.Ordinal));
        Type(one, "Luc", (Mark, "Valeur", "70"), ("R.1.pourcentage", "Valeur", "50"));
        Type(two, "Anne", (Mark, "Valeur", "70"), ("R.1.pourcentage", "Valeur", "50"));
        Assert.Equal([Disposition.Read, Disposition.Duplicate], Read(one, two).Files.Select(f => f.Disposition).Order());

        Type(two, "Anne", (Mark, "Valeur", "10"));
        var kept = Read(one, two).Files.Single(f => f.Disposition == Disposition.ReadWithDoubts);
        var doubt = kept.Answers.Single(a => a.NeedsReview);
        Assert.Equal(Mark, doubt.FieldId);
        Assert.Contains("(saisi par Luc)", doubt.Reason!, StringComparison.Ordinal);
        Assert.Contains("(saisi par Anne)", doubt.Reason!, StringComparison.Ordinal);

        Type(two, "luc");
        Assert.Contains(Read(one, two).Said, d => d.Code == "CQP378");
    }

    [Fact]
    public void The_form_as_issued_says_nothing_against_what_was_typed_and_empty_sheets_are_left_aside()
    {
        Write(twice: true);
        var one = One.Replace(".xlsx", "-1.xlsx", StringComparison.Ordinal);
        Type(one, "Luc", (Mark, "Valeur", "70"));
        var (files, said) = Read(Session);
        Assert.DoesNotContain(said, d => d.Severity == Severity.Error);
        Assert.DoesNotContain(files, f => f.Disposition is Disposition.ReadWithDoubts or Disposition.Refused);
        Assert.Equal(Disposition.Read, files.Single(f => f.Path == one).Disposition);
    }

    [Fact]
    public void A_sheet_that_nobody_signed_is_not_counted()
    {
        Write();
        Type(One, " ", (Mark, "Valeur", "70"));
        var (files, said) = Read(One);
        Assert.Equal((Disposition.Refused, "CQP375"), (Assert.Single(files).Disposition, Assert.Single(said).Code));
    }

    [Theory]
    [InlineData("Valeur", "130", "hors de l'échelle")]
    [InlineData("Valeur", "0,7", "part de l'échelle")]
    [InlineData("Mention", "à voir", "n'est pas un nombre")]
    public void Limits_hold_even_where_the_program_did_not_keep_them(string heading, string text, string reason)
    {
        Write();
        Type(One, "Luc", (Mark, heading, text));
        var answer = Assert.Single(Read(One).Files).Answers.Single(a => a.FieldId == Mark);
        Assert.Equal(AnswerStatus.Conflict, answer.Status);
        Assert.Contains(reason, answer.Reason!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_with_a_mention_a_formula_and_a_copied_line_are_questions_and_a_strange_line_is_told()
    {
        Write();
        Type(One, "Luc", (Mark, "Valeur", "70"), (Mark, "Mention", "absent"), ("R.1.pourcentage", "Valeur", "50"), ("R.3.pourcentage", "Valeur", "60"), ("PO.1.pourcentage", "Valeur", "40"));
        workspace.With(One, DocxFile.Read(workspace.Files[One]).Edit("xl/worksheets/sheet1.xml", root =>
        {
            var ns = root.Name.Namespace;
            System.Xml.Linq.XElement Row(string field) => root.Descendants(ns + "row").Single(r => r.Descendants(ns + "t").Any(t => t.Value == field));
            Row("R.1.pourcentage").Descendants(ns + "v").Single().AddBeforeSelf(new System.Xml.Linq.XElement(ns + "f", "49+1"));
            Row("PO.1.pourcentage").Descendants(ns + "t").Last().Value = "PO.9.pourcentage";
            Row("R.3.pourcentage").AddAfterSelf(new System.Xml.Linq.XElement(Row("R.3.pourcentage")));
        }).ToBytes());
        var (files, said) = Read(One);
        Assert.Equal(["R.1.pourcentage", Mark, "R.3.pourcentage", "PO.1.pourcentage"], Assert.Single(files).Answers.Where(a => a.NeedsReview).Select(a => a.FieldId));
        Assert.Contains(said, d => d.Message.Contains("PO.9.pourcentage", StringComparison.Ordinal));
    }

    [Fact]
    public void A_workbook_that_is_none_of_ours_is_refused()
    {
        var foreign = SheetWriter.Write(new SheetBook { Title = "Notes", Columns = [new(10)], Rows = [new(new SheetCell("70"))] });
        workspace.With("rendus/notes.xlsx", foreign);
        Assert.Equal("CQP309", Assert.Single(Read("rendus/notes.xlsx").Said).Code);
        Assert.Equal("CQP396", Assert.Single(WriteEntrySheets.Run(workspace, new EntryRequest { Paths = ["rendus"] }).Diagnostics).Code);
    }
}
