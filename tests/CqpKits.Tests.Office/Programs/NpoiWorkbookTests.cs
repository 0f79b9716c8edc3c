using CqpKits.Sessions.Entry;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Results;
using CqpKits.Sessions.Returned;
using CqpKits.Testing.Shown;
using CqpKits.Treatments;
using NPOI.SS.UserModel;
using NPOI.XSSF.UserModel;

namespace CqpKits.Tests.Office.Programs;

/// <summary>Workbooks of ours that programs open, fill and save with NPOI, the .NET edition of Apache POI.</summary>
[Trait("Category", "Slow")]
public sealed class NpoiWorkbookTests
{
    private const string Session = "output/agc/session-exemple";
    private const string Zoe = Session + "/muller-zoe";
    private const string Grid = Zoe + "/jury/grille-observation-aicha-le-goff.docx";
    private const string Entry = Session + "/saisie/muller-zoe/jury/grille-observation-aicha-le-goff-saisie.xlsx";
    private const string Book = "relecture/a-trancher.xlsx";
    private const string Mark = "R.2.pourcentage";
    private const string Notes = "R.2.notes";

    private readonly MemoryWorkspace workspace = BuiltKits.Workspace.Files.Aggregate(new MemoryWorkspace(), (w, f) => w.With(f.Key, f.Value));

    [Fact]
    public void What_is_typed_into_an_entry_sheet_is_read()
    {
        Assert.Contains(Entry, WriteEntrySheets.Run(workspace, new EntryRequest { Paths = [Zoe] }).Value!);
        workspace.With(Entry, Edited(workspace.Files[Entry], sheet =>
        {
            Beside(sheet, "Saisi par").SetCellValue("Luc");
            Cell(sheet, Mark, "Valeur").SetCellValue(70.5);
            Cell(sheet, Notes, "Valeur").SetCellValue("Très bien");
        }));
        var read = Read(Entry);
        Assert.Equal(Disposition.Read, read.Disposition);
        Assert.Equal(("70,5", "Très bien", ShownCase.Missing), (read.Outcome(Mark), read.Outcome(Notes), read.Outcome("R.1.pourcentage")));
    }

    [Fact]
    public void A_decision_in_the_workbook_of_questions_is_applied()
    {
        workspace.With(Grid, Filler.Fill(DocxFile.Read(workspace.Files[Grid]), tag => tag == "cqp:" + Mark ? "6O" : null).ToBytes());
        Assert.Equal(ShownCase.Asked, Read(Grid).Outcome(Mark));
        workspace.With(Book, Edited(workspace.Files[Book], sheet =>
        {
            Cell(sheet, Mark, "Décision").SetCellValue(60.5);
            Cell(sheet, Mark, "Décidé par").SetCellValue("Aïcha Le Goff");
            Cell(sheet, Mark, "Motif").SetCellValue("relu sur le papier");
            Cell(sheet, Mark, "Date").SetCellValue(new DateTime(2027, 6, 20));
        }));
        var answer = Read(Grid).Answers.Single(a => a.FieldId == Mark);
        Assert.Equal(("60,5", "Aïcha Le Goff", new DateOnly(2027, 6, 20)), (ShownCase.Outcome(answer), answer.Decision?.By, answer.Decision?.Day));
    }

    private static byte[] Edited(byte[] file, Action<ISheet> edit)
    {
        using var source = new MemoryStream(file);
        var book = new XSSFWorkbook(source);
        edit(book.GetSheetAt(0));
        using var target = new MemoryStream();
        book.Write(target);
        return target.ToArray();
    }

    private static ICell Cell(ISheet sheet, string field, string heading)
    {
        var column = Find(sheet, heading).ColumnIndex;
        return Find(sheet, field).Row.GetCell(column);
    }

    private static ICell Beside(ISheet sheet, string label)
    {
        var cell = Find(sheet, label);
        return cell.Row.GetCell(cell.ColumnIndex + 1);
    }

    private static ICell Find(ISheet sheet, string text) => Enumerable.Range(sheet.FirstRowNum, sheet.LastRowNum - sheet.FirstRowNum + 1)
        .Select(sheet.GetRow).OfType<IRow>().SelectMany(r => r.Cells).First(c => c.CellType == CellType.String && c.StringCellValue == text);

    /// <summary>What is read of a file; the questions are written, and decisions given on earlier ones are applied.</summary>
    private ReturnedFile Read(string path)
    {
        var outcome = ReviewReturns.Run(workspace, new ReadRequest { Paths = [path], Folder = "relecture" });
        return Assert.Single(outcome.Value!.Files);
    }
}
