using CqpKits.Forms.Answers;
using CqpKits.Forms.Kinds;
using CqpKits.Sessions.Returned;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Survival;

/// <summary>What people do, saved by LibreOffice in both formats: what was a question stays one, and what was read is read.</summary>
[Trait("Category", "Slow")]
public sealed class SavedHabitTests
{
    private static IReadOnlyList<string> MarkFields => [.. Habit.Grid.Definition.Fields.Where(f => f.Kind is MarkKind).Select(f => f.Id)];

    private static IReadOnlyList<string> Criteria => [.. Habit.Guide.Definition.Fields.Where(f => f.Id.EndsWith(".evaluation", StringComparison.Ordinal)).Select(f => f.Id)];

    /// <summary>Markup that stands for more than is in it: LibreOffice needs the note, the drawing, the field.</summary>
    private static readonly string[] NotWhole = ["Reference", "drawing", "ffData", "fldSimple", "oMath", "w:sym"];

    [Fact]
    public void Whatever_LibreOffice_writes_it_makes_no_doubt_certain_and_no_answer_doubtful()
    {
        Requires.LibreOffice();
        List<Filled> forms = [.. Marks().Chunk(MarkFields.Count).Select(OnGrid), OnGuide([.. Boxes()])];
        var saved = new SavedFiles([.. forms.Select(f => f.File)]);
        foreach (var format in new[] { SavedAs.Odt, SavedAs.Docx })
        {
            Assert.Equal("", string.Join('\n', forms.Zip(saved.As(format)).SelectMany(p => p.First.Wrong(SurvivalForm.Read(p.Second)))));
        }
    }

    private static IEnumerable<Entry> Marks() =>
    [
        .. MarkHabitTests.Doubts.Select(r => new Entry(r.Data.Item1, r.Data.Item2, null)).Where(IsWhole),
        .. MarkHabitTests.Readings.Select(r => new Entry(r.Data.Item1, r.Data.Item2, "70")).Where(IsWhole),
    ];

    private static IEnumerable<Entry> Boxes() =>
    [
        .. BoxHabitTests.NoTicks.Select(r => new Entry(r.Data.Item1, r.Data.Item2, null)).Where(IsWhole),
        .. BoxHabitTests.Signs.Select(r => new Entry(r.Data.Item1, r.Data.Item2, "NON")).Where(IsWhole),
    ];

    private static Filled OnGrid(Entry[] entries)
    {
        var placed = MarkFields.Zip(entries).ToDictionary(p => p.First, p => p.Second);
        return new Filled(placed.Aggregate(Habit.Of(Habit.Grid), (habit, e) => habit.Inside(e.Key, e.Value.Markup)).File, placed);
    }

    private static Filled OnGuide(Entry[] entries)
    {
        var placed = Criteria.Zip(entries).ToDictionary(p => p.First, p => p.Second);
        return new Filled(placed.Aggregate(Habit.Of(Habit.Guide), (habit, e) => habit.Instead(e.Key + "=NON", e.Value.Markup)).File, placed);
    }

    private static bool IsWhole(Entry entry) => !NotWhole.Any(n => entry.Markup.Contains(n, StringComparison.Ordinal));

    /// <summary>What somebody put into a field, and what it must be read as; null: a person must be asked.</summary>
    private sealed record Entry(string What, string Markup, string? Value);

    private sealed record Filled(DocxFile File, IReadOnlyDictionary<string, Entry> Entries)
    {
        public IEnumerable<string> Wrong(ReturnedFile read) =>
            from answer in read.Answers
            where Entries.ContainsKey(answer.FieldId)
            let entry = Entries[answer.FieldId]
            where answer.Value?.Display != entry.Value || (entry.Value is null && answer.Status != AnswerStatus.Conflict)
            select $"{entry.What}: {answer.Status} « {answer.Value?.Display} » (« {answer.RawText} ») {answer.Reason}";
    }
}
