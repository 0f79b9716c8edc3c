using CqpKits.Diagnostics;
using CqpKits.Forms.Answers;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Returned;
using CqpKits.Treatments;

namespace CqpKits.Tests.Kits;

/// <summary>Workbooks that were written by an earlier version and are completed today; <c>Earlier/README.md</c> says where they come from.</summary>
public sealed class EarlierWorkbookTests
{
    private const string Grid = "output/agc/session-exemple/muller-zoe/jury/grille-observation-aicha-le-goff.docx";
    private const string Sheet = "output/agc/session-exemple/saisie/muller-zoe/jury/grille-observation-aicha-le-goff-saisie.xlsx";
    private const string Definition = "referentials/agc/formulaires/FHT6N5MGGN.json";
    private const string Mark = "R.2.pourcentage";

    private readonly MemoryWorkspace workspace = MemoryWorkspace.Shipped().With(Definition, File.ReadAllBytes(Repository.PathOf(Definition)));

    private static byte[] Earlier(string name) => File.ReadAllBytes(Repository.PathOf("tests/CqpKits.Tests/Kits/Earlier/" + name));

    private static DocxFile Completed(string name, string field, params (string Heading, string Text)[] cells) =>
        cells.Aggregate(DocxFile.Read(Earlier(name)), (book, cell) => SheetFiller.Type(book, "Champ", field, cell.Heading, cell.Text));

    [Fact]
    public void An_entry_sheet_is_read()
    {
        var sheet = SheetFiller.TypeBeside(Completed("saisie.xlsx", Mark, ("Valeur", "70,5")), "Saisi par", "Luc Petit");
        sheet = SheetFiller.Type(SheetFiller.Type(sheet, "Champ", "R.1.pourcentage", "Mention", "absent"), "Champ", "R.1.notes", "Valeur", "bien vu");
        workspace.With(Sheet, sheet.ToBytes());

        var outcome = ReadReturns.Run(workspace, [Sheet]);

        var file = Assert.Single(outcome.Value!);
        var answers = file.Answers.ToDictionary(a => a.FieldId);
        Assert.Empty(outcome.Diagnostics);
        // The kit is not at hand: the sheet names the candidate by the key it was issued for.
        Assert.Equal((Disposition.Read, "muller-zoe"), (file.Disposition, file.Candidate));
        Assert.Equal((new MarkValue(70.5m), AnswerOrigin.Entry, "Luc Petit"), (answers[Mark].Value, answers[Mark].Origin, answers[Mark].EnteredBy));
        Assert.Equal(AnswerStatus.Absent, answers["R.1.pourcentage"].Status);
        Assert.Equal(new TextValue("bien vu"), answers["R.1.notes"].Value);
        Assert.Equal(AnswerStatus.Missing, answers["R.3.pourcentage"].Status);
    }

    [Fact]
    public void A_workbook_of_decisions_is_applied_to_the_form_it_was_made_for()
    {
        var book = Completed("a-trancher.xlsx", Mark, ("Décision", "60,5"), ("Décidé par", "Aïcha Le Goff"), ("Motif", "relu sur le papier"), ("Date", "20/06/2027"));
        workspace.With(Grid, Earlier("grille.docx"));
        Assert.Equal(Disposition.ReadWithDoubts, Assert.Single(ReadReturns.Run(workspace, [Grid]).Value!).Disposition);
        workspace.With("relecture/a-trancher.xlsx", book.ToBytes());

        var outcome = ReadReturns.Run(workspace, new ReadRequest { Paths = [Grid], Folder = "relecture" });

        var file = Assert.Single(outcome.Value!);
        var answer = file.Answers.Single(a => a.FieldId == Mark);
        Assert.DoesNotContain(outcome.Diagnostics, d => d.Severity != Severity.Information);
        Assert.Equal((Disposition.Read, "Müller Zoé"), (file.Disposition, file.Candidate));
        Assert.Equal((new MarkValue(60.5m), AnswerOrigin.Decision, "6O"), (answer.Value, answer.Origin, answer.RawText));
        Assert.Equal(("Aïcha Le Goff", new DateOnly(2027, 6, 20)), (answer.Decision!.By, answer.Decision.Day));
    }
}
