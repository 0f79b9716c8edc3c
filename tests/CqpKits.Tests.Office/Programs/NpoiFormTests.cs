using NPOI.XWPF.UserModel;

namespace CqpKits.Tests.Office.Programs;

/// <summary>Forms that programs open, fill and save with NPOI, the .NET edition of Apache POI.</summary>
[Trait("Category", "Slow")]
public sealed class NpoiFormTests
{
    [Fact]
    public void Every_answer_comes_back_from_a_mere_saving() =>
        FilledForms.AssertSame([.. FilledForms.All.Select(f => Edited(f, _ => { }))]);

    [Fact]
    public void What_is_added_to_the_paragraph_of_a_cell_is_read_beside_the_prompt() =>
        SurvivalForm.Read(Edited(Habit.Grid.Blank.ToBytes(), form =>
        {
            var cells = Row(form, "R.2 ").GetTableCells();
            cells[^1].Paragraphs[0].CreateRun().SetText("70");
            cells[^2].Paragraphs[0].CreateRun().SetText("Très bien");
        })).AssertRead(Habit.Grid, ("R.2.pourcentage", "70"), ("R.2.notes", "Très bien"));

    private static byte[] Edited(byte[] file, Action<XWPFDocument> edit)
    {
        using var source = new MemoryStream(file);
        var form = new XWPFDocument(source);
        edit(form);
        using var target = new MemoryStream();
        form.Write(target);
        return target.ToArray();
    }

    private static XWPFTableRow Row(XWPFDocument form, string code) =>
        form.Tables.SelectMany(t => t.Rows).First(r => r.GetTableCells().Any(c => c.GetText().StartsWith(code, StringComparison.Ordinal)));
}
