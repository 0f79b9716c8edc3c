using CqpKits.Forms.Answers;
using CqpKits.Treatments;

namespace CqpKits.Tests.Acceptance;

/// <summary>Every field of every document, filled with a value of its own, goes out and comes back.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string> Treatments => [.. Treatment.KeepingEveryValue.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Treatments))]
    public void Every_value_survives(string treatment)
    {
        foreach (var (file, values) in Filled())
        {
            values.AssertRead(BuiltKits.Answers(Treatment.Named(treatment).Apply(file)));
        }
    }

    [Theory]
    [MemberData(nameof(Treatments))]
    public void A_blank_form_stays_blank(string treatment)
    {
        foreach (var path in BuiltKits.Blank)
        {
            AssertAllMissing(BuiltKits.Answers(Treatment.Named(treatment).Apply(BuiltKits.Read(path))));
        }
    }

    [Fact]
    public void A_placeholder_flag_left_on_a_filled_field_loses_nothing()
    {
        foreach (var (file, values) in Filled(FillManner.LeavesPlaceholderFlag))
        {
            values.AssertRead(BuiltKits.Answers(file));
        }
    }

    private static List<(DocxFile File, DistinctValues Values)> Filled(FillManner manner = FillManner.AsWord) =>
    [
        .. BuiltKits.Forms.Select(BuiltKits.Read)
            .Select(file => (file, new DistinctValues(BuiltKits.Definition(file))))
            .Select(f => (f.Item2.Fill(f.file, manner), f.Item2)),
    ];

    private static void AssertAllMissing(IReadOnlyList<Answer> answers)
    {
        Assert.NotEmpty(answers);
        Assert.Equal("", string.Join('\n', answers.Where(a => a.Status != AnswerStatus.Missing).Select(a => $"{a.FieldId}: {a.Status} « {a.RawText} » {a.Reason}")));
    }
}
