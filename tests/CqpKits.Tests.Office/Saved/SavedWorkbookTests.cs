using CqpKits.Forms.Answers;
using CqpKits.Returns;
using CqpKits.Sessions.Entry;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Results;
using CqpKits.Sheets.Writing;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Saved;

/// <summary>Workbooks that people complete and save in LibreOffice Calc.</summary>
[Trait("Category", "Slow")]
public sealed class SavedWorkbookTests
{
    private const string Session = "output/agc/session-exemple";
    private const string Grid = Session + "/muller-zoe/jury/grille-observation-aicha-le-goff.docx";
    private const string Entry = Session + "/saisie/muller-zoe/jury/grille-observation-aicha-le-goff-saisie.xlsx";
    private const string Review = "relecture/a-trancher.xlsx";
    private const string Mark = "R.2.pourcentage";

    private readonly MemoryWorkspace workspace = BuiltKits.Workspace.Files.Aggregate(new MemoryWorkspace(), (w, f) => w.With(f.Key, f.Value));

    [Fact]
    public void Texts_properties_and_rules_stay()
    {
        Requires.Calc();
        SheetRow[] rows = [new(new SheetCell("=1+1")), new(new SheetCell(" deux\nlignes & <signes> ")), new(new SheetCell("", SheetLook.Entry, new NumberRule("Un nombre", 0, 100)))];
        var saved = Saved(SheetWriter.Write(new SheetBook { Title = "À trancher", Properties = [new("CqpKits.Code", "K7M2Q")], Columns = [new(20)], Rows = rows }));
        var sheet = ReturnedWorkbook.Open("a.xlsx", saved).Value!;
        Assert.Equal(["=1+1", " deux\nlignes & <signes> "], sheet.Rows.Take(2).Select(r => r.Cells[0].Text));
        Assert.Equal("K7M2Q", sheet.Properties["CqpKits.Code"]);
        Assert.Single(DocxFile.Read(saved).Xml("xl/worksheets/sheet1.xml").Descendants(), e => e.Name.LocalName == "dataValidation");
    }

    [Fact]
    public void An_entry_sheet_is_read_even_where_its_properties_are_lost_too()
    {
        Requires.Calc();
        Assert.Contains(Entry, WriteEntrySheets.Run(workspace, new EntryRequest { Paths = [Session + "/muller-zoe"] }).Value!);
        var typed = SheetFiller.TypeBeside(DocxFile.Read(workspace.Files[Entry]), "Saisi par", "Luc");
        var saved = Saved(SheetFiller.Type(typed, "Champ", Mark, "Valeur", "70,5").ToBytes());
        foreach (var bytes in new[] { saved, PackageTreatments.DropCustomProperties.Apply(DocxFile.Read(saved)).ToBytes() })
        {
            workspace.With(Entry, bytes);
            Assert.Equal(new MarkValue(70.5m), Read(Entry).Value);
        }
    }

    [Fact]
    public void A_decision_in_the_workbook_of_questions_is_applied()
    {
        Requires.Calc();
        workspace.With(Grid, Filler.Fill(DocxFile.Read(workspace.Files[Grid]), tag => tag == "cqp:" + Mark ? "6O" : null).ToBytes());
        Assert.Equal(AnswerStatus.Conflict, Read(Grid).Status);
        (string Heading, string Text)[] decision = [("Décision", "60,5"), ("Décidé par", "Aïcha Le Goff"), ("Motif", "relu sur le papier"), ("Date", "20/06/2027")];
        var completed = decision.Aggregate(DocxFile.Read(workspace.Files[Review]), (book, c) => SheetFiller.Type(book, "Champ", Mark, c.Heading, c.Text));
        workspace.With(Review, Saved(completed.ToBytes()));
        var answer = Read(Grid);
        Assert.Equal((new MarkValue(60.5m), "Aïcha Le Goff", new DateOnly(2027, 6, 20)), (answer.Value, answer.Decision?.By, answer.Decision?.Day));
    }

    private static byte[] Saved(byte[] workbook) => LibreOffice.Convert([workbook], "xlsx", "xlsx").Single();

    /// <summary>What is read of the mark; the questions are written, and decisions given on earlier ones are applied.</summary>
    private Answer Read(string path)
    {
        var outcome = ReviewReturns.Run(workspace, new ReadRequest { Paths = [path], Folder = "relecture" });
        return Assert.Single(outcome.Value!.Files).Answers.Single(a => a.FieldId == Mark);
    }
}
