using CqpKits.Diagnostics;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Interpretation;
using CqpKits.Testing.Pdf;

namespace CqpKits.Tests.Pdf.Reading;

/// <summary>Every form that was issued, filled by chance and written as one program or another writes it, comes back right: no answer wrong, none in doubt.</summary>
public sealed class PdfRoundTripTests
{
    private const int Rounds = 6;

    private static readonly Lazy<IReadOnlyList<FormDefinition>> Frozen = new(() =>
        [.. Directory.EnumerateFiles(Repository.PathOf("referentials"), "*.json", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(Path.GetDirectoryName(f)) == "formulaires").Order(StringComparer.Ordinal)
            .Select(f => FormDefinitionText.Read(SourceFile.Decode(f, File.ReadAllBytes(f)).Value!).Value!.Definition)]);

    public static TheoryData<int> Manners => [.. Enumerable.Range(0, Rounds)];

    [Theory]
    [MemberData(nameof(Manners))]
    public void Every_issued_form_comes_back_right(int manner)
    {
        Assert.True(Frozen.Value.Count > 30);
        foreach (var (index, definition) in Frozen.Value.Index())
        {
            Run(definition, manner, new Chance((index * Rounds) + manner));
        }
    }

    private static void Run(FormDefinition definition, int manner, Chance chance)
    {
        var (typed, read) = new PdfAnswers(chance).Of(definition);
        var blank = new PdfSample(definition) { HasMetadata = manner == 2 };
        var filled = blank with
        {
            Change = (spot, field) => Habit(field, manner, chance) with { Value = typed.GetValueOrDefault(spot.Id), ValueSyntax = Syntax(field, typed.GetValueOrDefault(spot.Id), manner, chance) },
            Above = manner == 3 ? "form1" : null,
        };
        var bytes = manner switch { 0 => filled.ToRaw().AppendedTo((blank with { Change = (_, field) => Habit(field, 0, chance) }).ToRaw()), 1 => filled.ToRaw().ToPacked(), _ => filled.ToBytes() };
        var opened = PdfSample.Opened(bytes);
        Assert.Equal((blank.Issue, blank.Issue.Code), (opened.Issue, Assert.Single(opened.PrintedCodes)));
        var raw = opened.Read(definition, blank.Issue.IssueId);
        Assert.Empty(raw.Unexpected);
        foreach (var answer in FormInterpretation.Interpret(definition, raw))
        {
            var (status, value) = read[answer.FieldId] is { } expected ? (AnswerStatus.Present, expected) : (AnswerStatus.Missing, null);
            Assert.Equal((definition.Title, answer.FieldId, null, status, value), (definition.Title, answer.FieldId, answer.Reason, answer.Status, answer.Value));
        }
    }

    /// <summary>What a program does to each field.</summary>
    private static SampleField Habit(SampleField field, int manner, Chance chance) => field with
    {
        IsComposite = true,
        IsParted = manner is 2 or 4,
        IsOrphan = manner == 4,
        IsInTree = manner != 5 || chance.Next(2) == 0,
        HasAppearance = manner != 5,
    };

    /// <summary>How a program writes texts; null: as Unicode.</summary>
    private static string? Syntax(SampleField field, string? text, int manner, Chance chance) => text is null || field.IsBox ? null : manner switch
    {
        1 => PdfSyntax.Little(text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        2 => PdfSyntax.Utf8(text),
        3 => PdfSyntax.Document(text.Replace('\n', '\r')),
        4 => $"[{PdfSyntax.Document(text)}]",
        5 => chance.Next(2) == 0 ? PdfSyntax.Document(text) : null,
        _ => null,
    };
}
